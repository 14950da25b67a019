#include "core/base/text.h"
#include "core/sources/source.h"

#include <QJsonArray>
#include <QSet>

// The map of a source as JSON, as it is stored, printed and given by hand.
namespace steward::sources {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTables = 10'000;
constexpr qsizetype longestText = 2000;

void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QJsonObject toJson(const ColumnMap &column)
{
    QJsonObject object{
        {u"column"_s, column.column}, {u"personal"_s, column.isPersonal}, {u"method"_s, methodName(column.method)}};
    if (column.identifies)
        object.insert(u"identifies"_s, identifierName(*column.identifies));
    put(object, u"category"_s, column.category);
    put(object, u"meaning"_s, column.meaning);
    put(object, u"reason"_s, column.reason);
    return object;
}

QJsonObject toJson(const TableMap &table)
{
    QJsonArray columns;
    for (const ColumnMap &column : table.columns)
        columns.append(toJson(column));
    QJsonArray parents;
    for (const TableMap::Link &link : table.parents)
        parents.append(QJsonObject{
            {u"column"_s, link.column}, {u"other_table"_s, link.otherTable}, {u"other_column"_s, link.otherColumn}});
    QJsonObject object{{u"table"_s, table.table}, {u"key"_s, QJsonArray::fromStringList(table.key)},
        {u"columns"_s, columns}, {u"method"_s, methodName(table.method)}, {u"parents"_s, parents}};
    put(object, u"reason"_s, table.reason);
    put(object, u"purpose"_s, table.purpose);
    put(object, u"basis"_s, basisName(table.basis));
    put(object, u"recipients"_s, table.recipients);
    put(object, u"retention"_s, table.retention);
    put(object, u"date_column"_s, table.dateColumn);
    return object;
}

/** Reads members of one object and says where the first fault is. */
class Members
{
public:
    Members(const QJsonValue &value, QString where)
        : m_object(value.toObject())
        , m_where(std::move(where))
    {
        if (!value.isObject())
            m_fault = u"%1 is not a JSON object."_s.arg(m_where);
    }

    QString text(const QString &key, bool isNeeded = false)
    {
        m_known.insert(key);
        const QJsonValue value = m_object.value(key);
        if (isNeeded && value.isUndefined())
            fail(u"\"%1\" is missing in %2."_s.arg(key, m_where));
        else if (!value.isUndefined() && !value.isNull()
                 && (!value.isString() || value.toString().size() > longestText))
            fail(u"\"%1\" of %2 is not a text of at most %3 characters."_s.arg(key, m_where).arg(longestText));
        // Names of columns stay as they are; what else is said here is shown to people.
        return value.toString();
    }
    bool yes(const QString &key, bool standard)
    {
        m_known.insert(key);
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isBool())
            fail(u"\"%1\" of %2 is neither true nor false."_s.arg(key, m_where));
        return value.toBool(standard);
    }
    QJsonArray list(const QString &key)
    {
        m_known.insert(key);
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isArray())
            fail(u"\"%1\" of %2 is not a list."_s.arg(key, m_where));
        return value.toArray();
    }
    Method method(const QString &key, Method standard)
    {
        const QString name = text(key);
        const std::optional<Method> found = name.isEmpty() ? std::optional(standard) : methodFromName(name);
        if (!found)
            fail(u"\"%1\" of %2 is delete, mask, anonymise or keep, not \"%3\"."_s.arg(key, m_where, name.left(40)));
        return found.value_or(standard);
    }
    void fail(const QString &fault)
    {
        if (m_fault.isEmpty())
            m_fault = fault;
    }
    /** The first fault; a member that is not known is one. */
    QString fault()
    {
        for (const QString &key : m_object.keys()) {
            if (!m_known.contains(key))
                fail(u"%1 has \"%2\", which is not known."_s.arg(m_where, forDisplay(key.left(60))));
        }
        return m_fault;
    }

private:
    QJsonObject m_object;
    QString m_where;
    QString m_fault;
    QSet<QString> m_known;
};

Result<ColumnMap> columnFrom(const QJsonValue &value, const QString &tableName, int number)
{
    const QString name = value.toObject().value(u"column"_s).toString();
    Members members(value, name.isEmpty() ? u"column %1 of table \"%2\""_s.arg(number).arg(tableName)
                                          : u"column \"%1\" of table \"%2\""_s.arg(forDisplay(name), tableName));
    ColumnMap column{.column = members.text(u"column"_s, true)};
    if (const QString identifies = members.text(u"identifies"_s); !identifies.isEmpty()) {
        column.identifies = identifierFromName(identifies);
        if (!column.identifies)
            members.fail(
                u"\"identifies\" of column \"%1\" of table \"%2\" is email, phone, name, birth_date or customer_number, not \"%3\"."_s
                    .arg(forDisplay(name), tableName, forDisplay(identifies.left(40))));
    }
    column.isPersonal = members.yes(u"personal"_s, column.identifies.has_value());
    column.category = members.text(u"category"_s);
    column.meaning = members.text(u"meaning"_s);
    column.method = members.method(u"method"_s, Method::Keep);
    column.reason = members.text(u"reason"_s);
    if (const QString fault = members.fault(); !fault.isEmpty())
        return failure(ErrorCode::InvalidInput, fault);
    return column;
}

Result<TableMap> tableFrom(const QJsonValue &value, int number)
{
    const QString name = forDisplay(value.toObject().value(u"table"_s).toString());
    Members members(value, name.isEmpty() ? u"table %1"_s.arg(number) : u"table \"%1\""_s.arg(name));
    TableMap table{.table = members.text(u"table"_s)};
    for (const QJsonValue &key : members.list(u"key"_s)) {
        if (!key.isString())
            members.fail(u"\"key\" of table \"%1\" holds something that is no name of a column."_s.arg(name));
        table.key << key.toString();
    }
    table.method = members.method(u"method"_s, Method::Delete);
    table.reason = members.text(u"reason"_s);
    table.purpose = members.text(u"purpose"_s);
    const QString basis = members.text(u"basis"_s);
    if (const std::optional<Basis> known = basisFromName(basis))
        table.basis = *known;
    else
        members.fail(
            u"\"basis\" of table \"%1\" is consent, contract, legal_obligation, vital_interests, public_task or legitimate_interests, not \"%2\"."_s
                .arg(name, forDisplay(basis.left(40))));
    table.recipients = members.text(u"recipients"_s);
    table.retention = members.text(u"retention"_s);
    table.dateColumn = members.text(u"date_column"_s);
    QSet<QString> used;
    const QJsonArray columns = members.list(u"columns"_s);
    const QJsonArray parents = members.list(u"parents"_s);
    if (const QString fault = members.fault(); !fault.isEmpty())
        return failure(ErrorCode::InvalidInput, fault);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const Result<ColumnMap> column = columnFrom(columns[i], name, int(i) + 1);
        if (!column)
            return failureOf(column);
        if (used.contains(column->column))
            return failure(ErrorCode::InvalidInput,
                u"Table \"%1\" has column \"%2\" twice."_s.arg(name, forDisplay(column->column)));
        used.insert(column->column);
        table.columns.append(*column);
    }
    for (qsizetype i = 0; i < parents.size(); ++i) {
        Members link(parents[i], u"parent %1 of table \"%2\""_s.arg(i + 1).arg(name));
        table.parents.append(
            {link.text(u"column"_s, true), link.text(u"other_table"_s, true), link.text(u"other_column"_s, true)});
        if (const QString fault = link.fault(); !fault.isEmpty())
            return failure(ErrorCode::InvalidInput, fault);
    }
    return table;
}

} // namespace

QJsonObject toJson(const SourceMap &map)
{
    QJsonArray tables;
    for (const TableMap &table : map.tables)
        tables.append(toJson(table));
    return {{u"version"_s, map.version}, {u"confirmed"_s, map.isConfirmed}, {u"tables"_s, tables}};
}

Result<SourceMap> mapFromJson(const QJsonObject &json)
{
    Members members(json, u"the map"_s);
    const QJsonValue version = json.value(u"version"_s);
    SourceMap map{.isConfirmed = members.yes(u"confirmed"_s, false)};
    const QJsonArray tables = members.list(u"tables"_s);
    QString fault = QJsonObject(json).contains(u"tables"_s) ? QString() : u"\"tables\" is missing in the map."_s;
    for (const QString &key : json.keys()) {
        if (fault.isEmpty() && key != u"version" && key != u"confirmed" && key != u"tables")
            fault = u"The map has \"%1\", which is not known."_s.arg(forDisplay(key.left(60)));
    }
    if (fault.isEmpty() && !version.isUndefined() && version.toInt() != 1)
        fault = u"\"version\" of the map is not 1."_s;
    if (fault.isEmpty() && tables.size() > mostTables)
        fault = u"The map has more than %1 tables."_s.arg(mostTables);
    if (!fault.isEmpty())
        return failure(ErrorCode::InvalidInput, fault);
    if (!json.value(u"tables"_s).isArray())
        return failure(ErrorCode::InvalidInput, u"\"tables\" of the map is not a list."_s);
    QSet<QString> used;
    for (qsizetype i = 0; i < tables.size(); ++i) {
        const Result<TableMap> table = tableFrom(tables[i], int(i) + 1);
        if (!table)
            return failureOf(table);
        if (used.contains(table->table))
            return failure(ErrorCode::InvalidInput, u"The map has table \"%1\" twice."_s.arg(forDisplay(table->table)));
        used.insert(table->table);
        map.tables.append(*table);
    }
    for (const TableMap &table : map.tables) {
        for (const TableMap::Link &link : table.parents) {
            if (!used.contains(link.otherTable))
                return failure(
                    ErrorCode::InvalidInput, u"Table \"%1\" names the parent \"%2\", which is not in the map."_s.arg(
                                                 forDisplay(table.table), forDisplay(link.otherTable)));
        }
    }
    return map;
}

} // namespace steward::sources
