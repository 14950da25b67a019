#include "core/store/migrate.h"

#include "core/store/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

static void initMigrations()
{
    Q_INIT_RESOURCE(migrations); // a static library's resources are dropped unless named
}

namespace steward::store {

using namespace Qt::StringLiterals;

namespace {

/** The migration scripts in order: 0001_ground.sql is number 1. */
const QStringList &scripts()
{
    static const QStringList names = [] {
        initMigrations();
        return QDir(u":/steward/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    }();
    return names;
}

Result<int> pragma(Connection &connection, const QString &name)
{
    const Result<QVariant> value = connection.single(u"PRAGMA "_s + name);
    if (!value)
        return failureOf(value);
    return value->toInt();
}

Result<void> runScript(Connection &connection, int number)
{
    QFile file(u":/steward/migrations/"_s + scripts().at(number - 1));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, u"Migration %1 is missing from the program."_s.arg(number));
    QStringList statements = splitStatements(QString::fromUtf8(file.readAll()));
    statements.append(u"PRAGMA user_version=%1"_s.arg(number));
    statements.append(u"PRAGMA application_id=%1"_s.arg(applicationId));
    Result<void> result = connection.run(u"BEGIN IMMEDIATE"_s);
    for (const QString &statement : std::as_const(statements)) {
        if (result)
            result = connection.run(statement);
    }
    if (result)
        result = connection.run(u"COMMIT"_s);
    if (!result)
        connection.run(u"ROLLBACK"_s);
    return result;
}

} // namespace

int newestSchema()
{
    return int(scripts().size());
}

QStringList splitStatements(const QString &script)
{
    QStringList statements;
    QString statement;
    for (const QString &line : script.split(u'\n')) {
        if (statement.isEmpty() && (line.trimmed().isEmpty() || line.trimmed().startsWith(u"--")))
            continue;
        statement += line + u'\n';
        if (sqlite3_complete(statement.toUtf8().constData())) {
            statements.append(statement.trimmed());
            statement.clear();
        }
    }
    if (!statement.trimmed().isEmpty())
        statements.append(statement.trimmed());
    return statements;
}

Result<void> checkHeader(Connection &connection, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const Result<int> id = pragma(connection, u"application_id"_s);
    if (!id)
        return failureOf(id);
    const Result<int> schema = pragma(connection, u"user_version"_s);
    if (!schema)
        return failureOf(schema);
    if (*id != applicationId)
        return failure(ErrorCode::NotAWorkspace,
            u"%1 is not a Steward workspace; choose a .steward file or make one with \"workspace init\"."_s.arg(name));
    if (*schema > newestSchema())
        return failure(ErrorCode::TooNew,
            u"%1 was written by a newer Steward (schema %2, this one knows %3); it was left as it is. Install the newer version."_s
                .arg(name)
                .arg(*schema)
                .arg(newestSchema()));
    return {};
}

Result<void> migrate(Connection &connection, const QString &path)
{
    const Result<int> schema = pragma(connection, u"user_version"_s);
    if (!schema)
        return failureOf(schema);
    if (*schema == newestSchema())
        return {};
    if (*schema > 0) {
        const QString copy = u"%1.schema-%2"_s.arg(path).arg(*schema);
        if (!QFileInfo::exists(copy)) {
            const QString part = copy + u".part"_s;
            QFile::remove(part); // of a start that was cut off
            if (const Result<void> copied = connection.run(u"VACUUM INTO ?"_s, {part}); !copied)
                return copied;
            if (!QFile::rename(part, copy))
                return failure(ErrorCode::InputOutput, u"%1 could not be renamed; nothing was changed."_s.arg(part));
        }
    }
    for (int number = *schema + 1; number <= newestSchema(); ++number) {
        if (const Result<void> done = runScript(connection, number); !done)
            return done;
    }
    return {};
}

} // namespace steward::store
