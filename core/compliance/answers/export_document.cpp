#include "core/compliance/answers/export_document.h"

#include "core/compliance/erasure/sealing.h"

#include <QDateTime>
#include <QLocale>
#include <QMetaType>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;
using Type = ExportCell::Type;

namespace {

const sources::TableMap *tableMapOf(const sources::Source *source, const QString &table)
{
    if (!source)
        return nullptr;
    for (const sources::TableMap &map : source->map.tables) {
        if (map.table == table)
            return &map;
    }
    return nullptr;
}

const sources::ColumnMap *columnMapOf(const sources::TableMap *table, const QString &column)
{
    if (!table)
        return nullptr;
    for (const sources::ColumnMap &map : table->columns) {
        if (map.column == column)
            return &map;
    }
    return nullptr;
}

/** The day a value tells of: a date, ISO text, or seconds or milliseconds since 1970. */
std::optional<QDate> dayOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDate || value.typeId() == QMetaType::QDateTime)
        return value.toDate();
    const QDate iso = QDate::fromString(value.toString().left(10), Qt::ISODate);
    if (iso.isValid())
        return iso;
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    constexpr qint64 earliestMs = 100'000'000'000;
    if (!isNumber || number <= 0)
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(number < earliestMs ? number * 1000 : number, Qt::UTC).date();
}

/** Why a table is not handed over although the person's data are in it; empty where it is. */
QString whyNotProvided(sources::Basis basis)
{
    using enum sources::Basis;
    if (basis == Consent || basis == Contract || basis == Unknown)
        return {};
    return u"its processing rests on %1; portability covers what rests on consent or a contract (GDPR, Article 20(1)(a))"_s
        .arg(sources::basisName(basis).replace(u'_', u' '));
}

/** Makes one table of the rows of one source and table. */
class TableMaker
{
public:
    TableMaker(const sources::Source *source, const QString &reference, const QString &table,
        const sources::Person &person, const ExportOptions &options, ExportContent &content)
        : m_map(tableMapOf(source, table))
        , m_person(person)
        , m_options(options)
        , m_content(content)
    {
        m_table.source = reference;
        m_table.table = table;
        if (source)
            m_table.sourceName = source->name;
        if (m_map) {
            m_table.purpose = m_map->purpose;
            m_table.basis = m_map->basis;
        }
    }

    void make(const QList<const FoundItem *> &items)
    {
        for (const FoundItem *item : items) {
            for (const QString &name : item->row.values.keys())
                addColumn(name, items.size());
        }
        QList<const FoundItem *> sorted;
        qint64 older = 0;
        for (const FoundItem *item : items) {
            if (isTooOld(item->row))
                ++older;
            else
                sorted.append(item);
        }
        if (older > 0)
            omit({}, older, u"before %1, outside the time asked for"_s.arg(m_options.since->toString(Qt::ISODate)));
        std::stable_sort(sorted.begin(), sorted.end(), [](const FoundItem *left, const FoundItem *right) {
            return bytesOfKey(left->row.key) < bytesOfKey(right->row.key);
        });
        for (const FoundItem *item : std::as_const(sorted))
            m_table.rows.append(rowOf(item->row));
        noteTypes();
        for (auto at = m_withheld.cbegin(); at != m_withheld.cend(); ++at)
            omit(at.key().first, at.value(),
                u"%1 is held and is never sent (CCPA Regulations, 7024(d))"_s.arg(withheldWords(at.key().second)));
        for (auto at = m_thirdPersons.cbegin(); at != m_thirdPersons.cend(); ++at)
            m_content.thirdPersons.append({m_table.source, m_table.table, at.key(), at.value()});
        m_content.tables.append(m_table);
    }

private:
    void omit(const QString &field, qint64 values, const QString &reason)
    {
        m_content.omissions.append({m_table.source, m_table.table, field, values, reason});
    }
    void addColumn(const QString &name, qint64 rows)
    {
        if (m_seen.contains(name))
            return;
        m_seen.insert(name);
        const sources::ColumnMap *map = columnMapOf(m_map, name);
        if (map && !map->isPersonal && !map->identifies) {
            omit(name, rows, u"by the map of the source it says nothing about the person"_s);
            return;
        }
        m_table.fields.append(
            {.name = name, .meaning = map ? map->meaning : QString(), .category = map ? map->category : QString()});
    }
    bool isTooOld(const sources::FoundRow &row) const
    {
        if (!m_options.since || !m_map || m_map->dateColumn.isEmpty())
            return false;
        const std::optional<QDate> day = dayOf(row.values.value(m_map->dateColumn));
        return day && *day < *m_options.since;
    }
    QList<ExportCell> rowOf(const sources::FoundRow &row)
    {
        QList<ExportCell> cells;
        for (const ExportField &field : std::as_const(m_table.fields)) {
            ExportCell cell = exportCell(row.values.value(field.name));
            if (m_options.hidesIds)
                cell = withoutIds(field, cell);
            lookForOthers(field.name, cell);
            cells.append(cell);
        }
        return cells;
    }
    ExportCell withoutIds(const ExportField &field, const ExportCell &cell)
    {
        if (cell.type == Type::Null)
            return cell;
        if (const auto type = withheldByColumn(field.name, field.meaning, field.category)) {
            ++m_withheld[{field.name, *type}];
            return {Type::Withheld, withheldMark(*type)};
        }
        const bool isBytes = cell.type == Type::Bytes;
        const QString text = isBytes ? QString::fromLatin1(QByteArray::fromBase64(cell.text.toLatin1())) : cell.text;
        const Withheld without = withheldInText(text);
        if (without.types.isEmpty())
            return cell;
        for (const WithheldType type : without.types)
            ++m_withheld[{field.name, type}];
        // In bytes nothing can be replaced without breaking what they are.
        if (isBytes || cell.type != Type::Text)
            return {Type::Withheld, withheldMark(without.types.first())};
        return {Type::Text, without.text};
    }
    void lookForOthers(const QString &field, const ExportCell &cell)
    {
        static const QRegularExpression email(u"[\\w.+-]+@[\\w-]+\\.[\\w.-]+"_s);
        if (cell.type != Type::Text || !cell.text.contains(u'@'))
            return;
        for (const QRegularExpressionMatch &match : email.globalMatch(cell.text)) {
            const bool isOwn = std::any_of(
                m_person.identifiers.begin(), m_person.identifiers.end(), [&](const sources::Identifier &one) {
                    return match.captured().compare(one.value.trimmed(), Qt::CaseInsensitive) == 0;
                });
            if (!isOwn)
                ++m_thirdPersons[field];
        }
    }
    void noteTypes()
    {
        for (qsizetype column = 0; column < m_table.fields.size(); ++column) {
            QStringList &types = m_table.fields[column].types;
            for (const QList<ExportCell> &row : std::as_const(m_table.rows)) {
                const QString name = cellTypeName(row[column].type);
                if (!types.contains(name))
                    types.append(name);
            }
            types.sort();
        }
    }

    ExportTable m_table;
    const sources::TableMap *m_map;
    const sources::Person &m_person;
    const ExportOptions &m_options;
    ExportContent &m_content;
    QSet<QString> m_seen;
    QMap<std::pair<QString, WithheldType>, qint64> m_withheld;
    QMap<QString, qint64> m_thirdPersons;
};

} // namespace

qint64 ExportDocument::rows() const
{
    qint64 count = 0;
    for (const ExportTable &table : tables)
        count += table.rows.size();
    return count;
}

QString cellTypeName(ExportCell::Type type)
{
    switch (type) {
    case Type::Null: return u"null"_s;
    case Type::Text: return u"text"_s;
    case Type::Integer: return u"integer"_s;
    case Type::Real: return u"real"_s;
    case Type::Boolean: return u"boolean"_s;
    case Type::Bytes: return u"bytes"_s;
    case Type::Date: return u"date"_s;
    case Type::Time: return u"time"_s;
    case Type::Withheld: break;
    }
    return u"withheld"_s;
}

ExportCell exportCell(const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return {};
    switch (value.typeId()) {
    case QMetaType::Bool: return {Type::Boolean, value.toBool() ? u"true"_s : u"false"_s};
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Long:
    case QMetaType::LongLong: return {Type::Integer, QString::number(value.toLongLong())};
    case QMetaType::ULong:
    case QMetaType::ULongLong: return {Type::Integer, QString::number(value.toULongLong())};
    case QMetaType::Float:
    case QMetaType::Double: return {Type::Real, QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest)};
    case QMetaType::QByteArray: return {Type::Bytes, QString::fromLatin1(value.toByteArray().toBase64())};
    case QMetaType::QDate: return {Type::Date, value.toDate().toString(Qt::ISODate)};
    case QMetaType::QTime: return {Type::Time, value.toTime().toString(Qt::ISODateWithMs)};
    case QMetaType::QDateTime: return {Type::Time, value.toDateTime().toString(Qt::ISODateWithMs)};
    case QMetaType::QStringList: return {Type::Text, value.toStringList().join(u'\n')};
    default: return {Type::Text, value.toString()};
    }
}

ExportContent exportContent(const QList<FoundItem> &rows, const QList<sources::Source> &sources,
    const sources::Person &person, const ExportOptions &options)
{
    QMap<std::pair<QString, QString>, QList<const FoundItem *>> byTable;
    for (const FoundItem &item : rows) {
        if (item.belongs())
            byTable[{item.source, item.row.table}].append(&item);
    }
    ExportContent content;
    for (auto at = byTable.cbegin(); at != byTable.cend(); ++at) {
        const auto &[reference, table] = at.key();
        const QString whole = reference + u':' + table;
        const QString reason = options.omit.value(whole, options.omit.value(reference));
        if (!reason.isEmpty()) {
            content.omissions.append({reference, table, {}, at.value().size(), reason});
            continue;
        }
        const auto source = std::find_if(sources.begin(), sources.end(),
            [&reference = reference](const sources::Source &one) { return one.reference == reference; });
        const sources::TableMap *map = tableMapOf(source == sources.end() ? nullptr : &*source, table);
        sources::Basis basis = options.basis.value(whole, options.basis.value(reference));
        if (basis == sources::Basis::Unknown && map)
            basis = map->basis;
        if (options.limitsToProvided && basis == sources::Basis::Unknown) {
            content.unknownBasis.append(table.isEmpty() ? reference : whole);
            continue;
        }
        if (const QString why = whyNotProvided(basis); options.limitsToProvided && !why.isEmpty()) {
            content.omissions.append({reference, table, {}, at.value().size(), why});
            continue;
        }
        TableMaker(source == sources.end() ? nullptr : &*source, reference, table, person, options, content)
            .make(at.value());
        if (basis != sources::Basis::Unknown)
            content.tables.last().basis = basis;
    }
    return content;
}

} // namespace steward::compliance
