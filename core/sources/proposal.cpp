#include "core/sources/proposal.h"

#include "core/sources/names.h"
#include "core/sources/normalise.h"
#include "core/sources/timestamps.h"
#include "core/sources/word_table.h"

#include <QDate>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>

namespace steward::sources {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastSamples = 3;

/** Whether most of the samples are of a form. */
template<typename Is>
bool mostAre(const QStringList &samples, Is is)
{
    return samples.size() >= leastSamples
           && std::count_if(samples.begin(), samples.end(), is) * 10 >= samples.size() * 8;
}

bool isMail(const QString &text)
{
    static const QRegularExpression mail(u"^[^@\\s<>\"]+@[^@\\s]+\\.[^@\\s.]{2,}$"_s);
    return text.size() <= 254 && mail.match(text.trimmed()).hasMatch();
}

bool isPhone(const QString &text, const QString &region)
{
    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;
    static const QRegularExpression form(u"^[+(]?[0-9][0-9 ().\\-/]{5,24}$"_s);
    // Digits alone are many things; a number is led by + or 0, or has something between its digits.
    static const QRegularExpression plain(u"^[1-9][0-9]*$"_s);
    const QString trimmed = text.trimmed();
    if (!form.match(trimmed).hasMatch() || plain.match(trimmed).hasMatch() || momentOf(trimmed))
        return false;
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    for (const QString &country : {region, u"ZZ"_s, u"DE"_s, u"KR"_s, u"US"_s}) {
        PhoneNumber number;
        if (!country.isEmpty()
            && util.Parse(trimmed.toStdString(), country.toStdString(), &number) == PhoneNumberUtil::NO_PARSING_ERROR
            && util.IsValidNumber(number))
            return true;
    }
    return false;
}

bool isBirthDate(const QString &text)
{
    const QString normal = normalised({IdentifierKind::BirthDate, text});
    const int year = normal.left(4).toInt();
    return !normal.isEmpty() && year >= 1900 && text.size() <= 12 && year <= QDate::currentDate().year();
}

ColumnMap columnFrom(const ColumnFacts &facts, bool isPersons, const QString &region)
{
    ColumnSense sense = senseOfColumn(facts.name);
    // What the values look like says more than the name, where they say anything.
    if (mostAre(facts.samples, isMail)) {
        if (sense.identifies != IdentifierKind::CustomerNumber)
            sense.identifies = IdentifierKind::Email;
        if (sense.category.isEmpty()) {
            sense.category = u"contact"_s;
            sense.meaning = u"E-mail address"_s;
        }
    } else if (!sense.identifies
               && mostAre(facts.samples, [&region](const QString &text) { return isPhone(text, region); })) {
        sense.identifies = IdentifierKind::Phone;
        sense.category = u"contact"_s;
        sense.meaning = u"Telephone number"_s;
    } else if (sense.identifies == IdentifierKind::Email && facts.samples.size() >= leastSamples
               && std::none_of(facts.samples.begin(), facts.samples.end(), isMail)) {
        sense.identifies.reset(); // "mail" that is a letter or a flag
    } else if (sense.identifies == IdentifierKind::BirthDate && facts.samples.size() >= leastSamples
               && std::none_of(facts.samples.begin(), facts.samples.end(), isBirthDate)) {
        sense.identifies.reset();
    }
    ColumnMap column{.column = facts.name,
        .identifies = sense.identifies,
        .isPersonal = sense.isPersonal || sense.identifies || sense.isFreeText || isPersons,
        .category = sense.category,
        .meaning = sense.meaning};
    if (column.category.isEmpty() && column.isPersonal)
        column.category = sense.isFreeText ? u"notes"_s : u"other"_s;
    if (column.meaning.isEmpty() && sense.isFreeText)
        column.meaning = u"Free text"_s;
    return column;
}

/** A name alone in a table that is not of persons names products and towns. */
bool tellsPersons(const TableMap &table, bool isPersons)
{
    return std::any_of(table.columns.begin(), table.columns.end(), [isPersons](const ColumnMap &column) {
        return column.identifies
               && (isPersons
                   || (*column.identifies != IdentifierKind::Name && *column.identifies != IdentifierKind::BirthDate));
    });
}

void dropIdentifiers(TableMap &table)
{
    for (ColumnMap &column : table.columns) {
        column.identifies.reset();
        column.isPersonal = false;
    }
}

void setMethod(TableMap &table, const TableSense &sense)
{
    table.method = Method::Delete;
    if (sense.isBookkeeping) {
        table.method = Method::Keep;
        table.reason = u"Bookkeeping law asks to keep it; check the period of your country."_s;
    } else if (sense.isConsent) {
        table.method = Method::Keep;
        table.reason =
            u"Proof of consent or objection (GDPR, Articles 7(1) and 17(3)(e)); check how long it is needed."_s;
    }
    for (ColumnMap &column : table.columns) {
        if (table.method == Method::Keep && column.isPersonal)
            column.reason = table.reason;
    }
}

QString dateColumnOf(const TableFacts &facts)
{
    QString best;
    for (const ColumnFacts &column : facts.columns) {
        if (!senseOfColumn(column.name).isStart)
            continue;
        const bool isDate = column.type.startsWith(u"timestamp"_s)
                            || column.type.startsWith(u"date"_s, Qt::CaseInsensitive)
                            || std::any_of(column.samples.begin(), column.samples.end(),
                                [](const QString &text) { return momentOf(text).has_value(); });
        const bool isCreation = wordsOf(column.name).contains(u"created"_s);
        if ((isDate || (isCreation && column.samples.isEmpty())) && (best.isEmpty() || isCreation))
            best = column.name;
    }
    return best;
}

/** The names of a column that points at a table, in lower case: of "customers" with the key "id" "customer_id",
 * "customerid", "customers_id". */
QStringList pointingNames(const TableFacts &parent)
{
    const QString name = splitTable(parent.table).second.toLower();
    QString singular = name;
    if (singular.endsWith(u"ies"))
        singular = singular.chopped(3) + u'y';
    else if (singular.endsWith(u's'))
        singular.chop(1);
    QStringList names{
        singular + u"_id"_s, singular + u"id"_s, name + u"_id"_s, singular + u'_' + parent.key.first().toLower()};
    names.removeDuplicates();
    return names;
}

/** customer_id points at customers.id where nobody has declared it. */
void guessParents(QList<TableMap> &tables, const Schema &schema)
{
    // By name, as there may be thousands of tables: each with each would take minutes.
    QHash<QString, QList<qsizetype>> pointing;
    for (qsizetype i = 0; i < schema.tables.size(); ++i) {
        const TableFacts &parent = schema.tables[i];
        if (parent.key.size() != 1 || parent.isTextIndex)
            continue;
        for (const QString &name : pointingNames(parent))
            pointing[name].append(i);
    }
    for (TableMap &table : tables) {
        QList<std::pair<qsizetype, QString>> found; // parent, column
        for (const ColumnMap &column : table.columns) {
            const bool isKnown = std::any_of(table.parents.begin(), table.parents.end(),
                [&column](const TableMap::Link &link) { return link.column == column.column; });
            const QList<qsizetype> parents = isKnown ? QList<qsizetype>() : pointing.value(column.column.toLower());
            const auto first = std::find_if(parents.begin(), parents.end(),
                [&](qsizetype parent) { return schema.tables[parent].table != table.table; });
            if (first != parents.end())
                found.append({*first, column.column});
        }
        std::stable_sort(
            found.begin(), found.end(), [](const auto &one, const auto &other) { return one.first < other.first; });
        for (const auto &[parent, column] : found)
            table.parents.append({column, schema.tables[parent].table, schema.tables[parent].key.first()});
    }
}

/** The tables that tell persons, and all that hang on them. */
QSet<QString> reached(const QList<TableMap> &tables, const QSet<QString> &persons)
{
    QSet<QString> all = persons;
    for (bool isGrowing = true; isGrowing;) {
        isGrowing = false;
        for (const TableMap &table : tables) {
            const bool hangs = std::any_of(table.parents.begin(), table.parents.end(),
                [&all](const TableMap::Link &link) { return all.contains(link.otherTable); });
            if (hangs && !all.contains(table.table)) {
                all.insert(table.table);
                isGrowing = true;
            }
        }
    }
    return all;
}

Proposal forFolder()
{
    TableMap files{.key = {u"path"_s}};
    for (const auto &[name, meaning] : {std::pair(u"path"_s, u"Path in the folder"_s),
             std::pair(u"matches"_s, u"What of the person stands in the file"_s)})
        files.columns.append({.column = name, .isPersonal = true, .category = u"files"_s, .meaning = meaning});
    return {.map = {.tables = {files}},
        .remarks = {u"Whole files are proposed for deletion; choose mask where others stand in them too."_s}};
}

} // namespace

Proposal proposeMap(const Schema &schema, Kind kind, const QString &region)
{
    if (kind == Kind::Folder)
        return forFolder();
    Proposal proposal;
    QList<TableMap> tables;
    QSet<QString> persons;
    for (const TableFacts &facts : schema.tables) {
        if (facts.keepsNoContent) {
            proposal.remarks
                << u"%1 is a full-text table without content: words of persons may stand in it that cannot be found by row."_s
                       .arg(facts.table);
            continue;
        }
        if (facts.isTextIndex && !facts.contentTable.isEmpty()) {
            proposal.remarks << u"%1 mirrors %2 and follows it."_s.arg(facts.table, facts.contentTable);
            continue;
        }
        const TableSense sense = senseOfTable(splitTable(facts.table).second);
        // A file by itself holds persons or nothing at all.
        const bool isPersons = sense.isPersons || kind == Kind::CsvFile;
        TableMap table{.table = facts.table, .key = facts.key, .dateColumn = dateColumnOf(facts)};
        for (const ColumnFacts &column : facts.columns)
            table.columns.append(columnFrom(column, isPersons, region));
        for (const TableMap::Link &link : facts.parents) {
            if (link.otherTable != facts.table)
                table.parents.append(link);
        }
        setMethod(table, sense);
        if (tellsPersons(table, isPersons))
            persons.insert(table.table);
        else
            dropIdentifiers(table);
        tables.append(table);
    }
    guessParents(tables, schema);
    // A row of a table of persons that points at another person (an adviser, a recruiter) is somebody else.
    for (TableMap &table : tables) {
        const TableSense sense = senseOfTable(splitTable(table.table).second);
        table.parents.removeIf([&](const TableMap::Link &link) {
            const TableSense other = senseOfTable(splitTable(link.otherTable).second);
            return sense.isPersons && persons.contains(table.table) && other.isPersons
                   && !wordsOf(splitTable(table.table).second).contains(u"contacts"_s);
        });
    }
    const QSet<QString> kept = reached(tables, persons);
    for (TableMap &table : tables) {
        const auto facts = std::find_if(schema.tables.begin(), schema.tables.end(),
            [&table](const TableFacts &one) { return one.table == table.table; });
        QStringList texts;
        for (const ColumnFacts &column : facts->columns) {
            if (senseOfColumn(column.name).isFreeText)
                texts << column.name;
        }
        if (!kept.contains(table.table)) {
            if (!texts.isEmpty())
                proposal.remarks
                    << u"%1 has free text (%2) and nothing that tells whose it is; add it to the map if people are named there."_s
                           .arg(table.table, texts.join(u", "_s));
            continue;
        }
        table.parents.removeIf([&kept](const TableMap::Link &link) { return !kept.contains(link.otherTable); });
        for (ColumnMap &column : table.columns) {
            if (!persons.contains(table.table)) {
                column.isPersonal = true; // it belongs to the person's row
                if (column.category.isEmpty())
                    column.category = u"other"_s;
                if (table.method == Method::Keep)
                    column.reason = table.reason;
            }
        }
        if (!texts.isEmpty())
            proposal.remarks << u"%1 has free text (%2), in which other people may be named."_s.arg(
                table.table.isEmpty() ? u"The file"_s : table.table, texts.join(u", "_s));
        proposal.map.tables.append(table);
    }
    proposal.remarks << schema.notes << schema.unreadable;
    return proposal;
}

} // namespace steward::sources
