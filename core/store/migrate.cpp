#include "core/store/migrate.h"

#include "core/store/files.h"
#include "core/store/integrity.h"
#include "core/store/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <cerrno>
#include <cstdio>

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

/** All or nothing: a file is never left between two schemas. */
Result<void> runMigrations(Connection &connection, int from)
{
    Result<void> result = connection.run(u"BEGIN IMMEDIATE"_s);
    if (!result)
        return result;
    for (int number = from + 1; number <= newestSchema() && result; ++number) {
        const QStringList statements = migrationStatements(number);
        if (statements.isEmpty())
            result = failure(ErrorCode::Internal, u"Migration %1 is missing from the program."_s.arg(number));
        for (const QString &statement : statements) {
            if (result)
                result = connection.run(statement);
        }
    }
    if (result)
        result = connection.run(u"PRAGMA user_version=%1"_s.arg(newestSchema()));
    if (result)
        result = connection.run(u"PRAGMA application_id=%1"_s.arg(applicationId));
    if (result)
        result = connection.run(u"COMMIT"_s);
    if (!result)
        connection.run(u"ROLLBACK"_s);
    return result;
}

/** What tells two states of one workspace apart: every change of it is in the trail. */
Result<QVariant> trailHead(Connection &connection)
{
    return connection.single(u"SELECT seq || '/' || hex(leaf) FROM audit_entry ORDER BY seq DESC LIMIT 1"_s);
}

/** Whether a copy made by a start that was cut off is the one wanted now. */
bool isCopyOf(const QString &copy, Connection &connection)
{
    const Result<std::unique_ptr<Connection>> other = Connection::open(copy, Connection::Mode::Immutable);
    if (!other)
        return false;
    const Result<QVariant> wanted = trailHead(connection);
    const Result<QVariant> there = trailHead(**other);
    const Result<QStringList> faults = integrityFaults(**other, Thoroughness::Quick, 1);
    return wanted && there && *wanted == *there && faults && faults->isEmpty();
}

/** Written under another name and renamed, so that what stands under the name is whole and on disk. */
Result<void> copyBefore(Connection &connection, const QString &path, int schema)
{
    const QString name = u"%1.schema-%2"_s.arg(path).arg(schema);
    QString copy = name;
    for (int other = 2; QFileInfo::exists(copy); ++other) {
        if (isCopyOf(copy, connection))
            return {};
        copy = u"%1-%2"_s.arg(name).arg(other);
    }
    const QString part = name + u".part"_s;
    QFile::remove(part); // of a start that was cut off
    Result<void> copied = connection.run(u"VACUUM INTO ?"_s, {part});
    if (copied)
        copied = syncFile(part);
    if (copied && ::rename(QFile::encodeName(part).constData(), QFile::encodeName(copy).constData()) != 0)
        copied = tl::unexpected(errorFromErrno(errno, u"%1 could not be renamed"_s.arg(part)));
    if (copied)
        return syncFolderOf(copy);
    QFile::remove(part);
    Error error = copied.error();
    error.message =
        u"The workspace was not brought up to date, because the copy of it that is made before failed; it is "
        u"as it was. %1"_s.arg(error.message);
    return tl::unexpected(std::move(error));
}

} // namespace

int newestSchema()
{
    return int(scripts().size());
}

QStringList migrationStatements(int number)
{
    QFile file(u":/steward/migrations/"_s + scripts().value(number - 1));
    if (number < 1 || number > newestSchema() || !file.open(QIODevice::ReadOnly))
        return {};
    return splitStatements(QString::fromUtf8(file.readAll()));
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
    const Result<QVariant> objects = connection.single(u"SELECT count(*) FROM sqlite_master"_s);
    if (!objects)
        return failureOf(objects);
    if (*id == 0 && *schema == 0 && objects->toInt() == 0)
        return failure(ErrorCode::NotAWorkspace,
            u"%1 is empty: making it was cut off, or it never was a workspace. Remove it and make one with \"workspace init\"."_s
                .arg(name));
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
        if (const Result<void> copied = copyBefore(connection, path, *schema); !copied)
            return copied;
    }
    return runMigrations(connection, *schema);
}

} // namespace steward::store
