#include "core/compliance/erasure/needles.h"

#include "core/compliance/erasure/sealing.h"
#include "core/sources/normalise.h"

#include <QSet>

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;
using sources::IdentifierKind;

namespace {

// Shorter ones stand in any file by chance: five letters, or six digits.
constexpr qsizetype fewestBytes = 5;
constexpr qsizetype fewestDigits = 6;
// A value of more than one word is rarely anybody else's; still it is looked up before it counts.
constexpr qsizetype fewestInWords = 12;
constexpr qsizetype longestNeedle = 200;
constexpr qsizetype mostValues = 64;

bool isLongEnough(const QString &text)
{
    const bool isDigits = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    return text.toUtf8().size() >= (isDigits ? fewestDigits : fewestBytes);
}

/** What an identifier may be spelt like, whoever wrote it down. */
QStringList spellingsOf(const sources::Identifier &identifier)
{
    const QString given = identifier.value.trimmed();
    QStringList spellings{given, sources::normalised(identifier)};
    if (identifier.kind == IdentifierKind::Email)
        spellings.append({given.toLower(), given.normalized(QString::NormalizationForm_C)});
    if (identifier.kind == IdentifierKind::Phone) {
        QString digits;
        for (const QChar c : given) {
            if (c.isDigit())
                digits.append(c);
        }
        spellings.append(digits);
    }
    return spellings;
}

const sources::TableMap *tableOf(const sources::SourceMap &map, const QString &table)
{
    const auto found =
        std::find_if(map.tables.cbegin(), map.tables.cend(), [&table](const auto &one) { return one.table == table; });
    return found == map.tables.cend() ? nullptr : &*found;
}

bool isText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString;
}

/** A value of the person's rows that may be looked for. */
struct Candidate
{
    QString value = {};
    QString table = {};
    QString column = {};
    bool mayBeShared = true; ///< Others may have the same: it has to be looked up.
};

QList<Candidate> candidatesOf(const sources::SourceMap &map, const QList<sources::FoundRow> &rows)
{
    QList<Candidate> candidates;
    QSet<QString> seen;
    for (const sources::FoundRow &row : rows) {
        const sources::TableMap *table = tableOf(map, row.table);
        if (!table)
            continue;
        for (const sources::ColumnMap &column : table->columns) {
            const QVariant value = row.values.value(column.column);
            const QString text = isText(value) ? value.toString().trimmed() : QString();
            if (text.isEmpty() || text.size() > longestNeedle || seen.contains(text) || !isLongEnough(text))
                continue;
            const bool isOwn = column.identifies == IdentifierKind::Email || column.identifies == IdentifierKind::Phone
                               || column.identifies == IdentifierKind::CustomerNumber;
            const bool isWordy = column.isPersonal && text.contains(u' ') && text.size() >= fewestInWords;
            const bool isName = column.identifies == IdentifierKind::Name;
            if (!isOwn && !isWordy && !isName)
                continue;
            seen.insert(text);
            candidates.append({.value = text, .table = row.table, .column = column.column, .mayBeShared = !isOwn});
            if (candidates.size() >= mostValues)
                return candidates;
        }
    }
    return candidates;
}

/** The values of a table that rows of others hold as well: asked by a search in which the columns count as numbers that
 * have to be equal. Nothing where it could not be told. */
std::optional<QSet<QString>> sharedValues(sources::Driver &driver, const sources::TableMap &table,
    const QList<Candidate> &candidates, const QSet<QByteArray> &own, std::stop_token stop)
{
    sources::TableMap asked{.table = table.table, .key = table.key};
    sources::Person person;
    QStringList columns;
    for (const Candidate &candidate : candidates) {
        person.identifiers.append({IdentifierKind::CustomerNumber, candidate.value});
        if (columns.contains(candidate.column))
            continue;
        columns.append(candidate.column);
        asked.columns.append({.column = candidate.column, .identifies = IdentifierKind::CustomerNumber});
    }
    const Result<sources::Found> found = driver.find({.tables = {asked}}, person, stop, {});
    if (!found || found->state != sources::Found::State::Complete)
        return std::nullopt;
    QSet<QString> shared;
    for (const sources::FoundRow &row : found->rows) {
        if (own.contains(row.digest))
            continue;
        for (const QString &column : columns)
            shared.insert(row.values.value(column).toString().trimmed());
    }
    return shared;
}

QSet<QString> stayingTexts(const QList<QVariantMap> &rows)
{
    QSet<QString> texts;
    for (const QVariantMap &row : rows) {
        for (const QVariant &value : row) {
            if (value.canConvert<QString>())
                texts.insert(value.toString().toLower());
        }
    }
    return texts;
}

bool stands(const QSet<QString> &texts, const QString &needle)
{
    const QString lower = needle.toLower();
    return std::any_of(texts.cbegin(), texts.cend(), [&lower](const QString &text) { return text.contains(lower); });
}

void addCandidates(Needles &needles, const sources::Source &source, sources::Driver *driver, const NeedleRows &rows,
    std::stop_token stop)
{
    QSet<QByteArray> own;
    for (const sources::FoundRow &row : rows.going)
        own.insert(row.digest);
    QHash<QString, QList<Candidate>> doubtful;
    const QList<Candidate> candidates = candidatesOf(source.map, rows.going);
    for (const Candidate &candidate : candidates) {
        if (candidate.mayBeShared)
            doubtful[candidate.table].append(candidate);
        else
            needles.spellings.append(candidate.value);
    }
    for (auto it = doubtful.cbegin(); it != doubtful.cend(); ++it) {
        const sources::TableMap *table = tableOf(source.map, it.key());
        const std::optional<QSet<QString>> shared =
            driver && table ? sharedValues(*driver, *table, *it, own, stop) : std::nullopt;
        if (!shared) {
            needles.notLookedFor.append(
                u"%1 names and texts of %2 are not looked for: whether others have the same could not be told."_s
                    .arg(it->size())
                    .arg(it.key().isEmpty() ? source.name : it.key()));
            continue;
        }
        qsizetype left = 0;
        for (const Candidate &candidate : *it) {
            if (shared->contains(candidate.value))
                ++left;
            else
                needles.spellings.append(candidate.value);
        }
        if (left > 0)
            needles.notLookedFor.append(
                u"%1 values of %2 are not looked for: rows of others hold the same."_s.arg(left).arg(it.key()));
    }
}

} // namespace

Needles needlesFor(const sources::Source &source, sources::Driver *driver, const sources::Person &person,
    const NeedleRows &rows, std::stop_token stop)
{
    Needles needles;
    QStringList tooShort;
    for (const sources::Identifier &identifier : person.identifiers) {
        // Others share a name or a birthday: those count only where a row held them, see addCandidates().
        if (identifier.kind == IdentifierKind::Name || identifier.kind == IdentifierKind::BirthDate)
            continue;
        for (const QString &spelling : spellingsOf(identifier)) {
            if (isLongEnough(spelling))
                needles.spellings.append(spelling);
            else if (!spelling.isEmpty())
                tooShort.append(sources::identifierName(identifier.kind));
        }
    }
    tooShort.removeDuplicates();
    if (!tooShort.isEmpty())
        needles.notLookedFor.append(u"Too short to be looked for byte by byte: %1."_s.arg(tooShort.join(u", "_s)));
    addCandidates(needles, source, driver, rows, stop);
    needles.spellings.removeDuplicates();
    const QSet<QString> staying = stayingTexts(rows.staying);
    const qsizetype before = needles.spellings.size();
    needles.spellings.removeIf([&staying](const QString &spelling) { return stands(staying, spelling); });
    if (const qsizetype kept = before - needles.spellings.size(); kept > 0)
        needles.notLookedFor.append(
            u"%1 values stand in rows that stay, so old copies of them could not be told from those."_s.arg(kept));
    return needles;
}

} // namespace steward::compliance
