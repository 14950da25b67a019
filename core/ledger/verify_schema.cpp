#include "core/ledger/verify_schema.h"

#include "core/base/text.h"
#include "core/store/migrate.h"

#include <QMap>

#include <sqlite3.h>

namespace steward::ledger {

using namespace Qt::StringLiterals;

namespace {

struct Object
{
    QString type;
    QString table;
    QString sql;

    bool operator==(const Object &) const = default;
};

/** By type and name. */
using Schema = QMap<std::pair<QString, QString>, Object>;

Result<Schema> schemaOf(store::Connection &connection)
{
    Result<store::Rows> rows = connection.query(u"SELECT type, name, tbl_name, sql FROM sqlite_master"_s);
    if (!rows)
        return failureOf(rows);
    Schema schema;
    while (rows->next())
        schema.insert({rows->text(0), rows->text(1)}, {rows->text(0), rows->text(2), rows->text(3)});
    if (const Result<void> end = rows->end(); !end)
        return failureOf(end);
    return schema;
}

/** What the migrations make of an empty file. */
Result<Schema> makeExpected()
{
    sqlite3 *memory = nullptr;
    int code = sqlite3_open(":memory:", &memory);
    for (int number = 1; number <= store::newestSchema() && code == SQLITE_OK; ++number) {
        for (const QString &statement : store::migrationStatements(number)) {
            if (code == SQLITE_OK)
                code = sqlite3_exec(memory, statement.toUtf8().constData(), nullptr, nullptr, nullptr);
        }
    }
    Schema schema;
    const auto add = [](void *to, int, char **values, char **) {
        static_cast<Schema *>(to)->insert({QString::fromUtf8(values[0]), QString::fromUtf8(values[1])},
            {QString::fromUtf8(values[0]), QString::fromUtf8(values[2]), QString::fromUtf8(values[3])});
        return 0;
    };
    if (code == SQLITE_OK)
        code = sqlite3_exec(memory, "SELECT type, name, tbl_name, sql FROM sqlite_master", add, &schema, nullptr);
    const QString text = QString::fromUtf8(sqlite3_errmsg(memory));
    sqlite3_close(memory);
    if (code != SQLITE_OK)
        return tl::unexpected(store::errorFromSqlite(code, text));
    return schema;
}

const Result<Schema> &expectedSchema()
{
    static const Result<Schema> schema = makeExpected();
    return schema;
}

bool isOfTrail(const QString &name, const Object &object)
{
    return name.startsWith(u"audit_", Qt::CaseInsensitive) || object.table.startsWith(u"audit_", Qt::CaseInsensitive)
           || object.sql.contains(u"audit_", Qt::CaseInsensitive);
}

/** Runs by itself when something is read or written, so none may be there that Steward does not know. */
bool acts(const Object &object)
{
    return object.type == u"trigger" || object.type == u"view";
}

} // namespace

Result<QStringList> schemaFindings(store::Connection &connection)
{
    const Result<Schema> &expected = expectedSchema();
    if (!expected)
        return failureOf(expected);
    const Result<Schema> found = schemaOf(connection);
    if (!found)
        return failureOf(found);
    QStringList findings;
    for (auto object = found->begin(); object != found->end(); ++object) {
        const auto &[type, name] = object.key();
        const auto known = expected->constFind(object.key());
        const bool matters = isOfTrail(name, *object) || acts(*object);
        if (matters && known == expected->constEnd())
            findings.append(u"The %1 \"%2\" on \"%3\" does not belong to a workspace."_s.arg(
                type, forDisplay(name), forDisplay(object->table)));
        else if (matters && *known != *object)
            findings.append(u"The %1 \"%2\" is not defined as Steward defines it."_s.arg(type, forDisplay(name)));
    }
    for (auto object = expected->begin(); object != expected->end(); ++object) {
        if (isOfTrail(object.key().second, *object) && !found->contains(object.key()))
            findings.append(u"The %1 \"%2\" is missing."_s.arg(object.key().first, object.key().second));
    }
    return findings;
}

} // namespace steward::ledger
