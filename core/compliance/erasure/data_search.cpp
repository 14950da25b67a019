#include "core/compliance/erasure/data_search.h"

#include "core/base/text.h"
#include "core/compliance/erasure/sealing.h"
#include "core/compliance/requests/register.h"
#include "core/store/rows.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;
using sources::Found;

namespace {

/** Why nothing may be looked for yet, or no longer. */
Result<void> checkMaySearch(const Request &request)
{
    if (request.state == RequestState::Closed)
        return failure(ErrorCode::Refused,
            u"%1 is closed, so no data is searched for it any more; open a new request."_s.arg(request.reference));
    if (request.isErased)
        return failure(ErrorCode::NotFound, u"Who %1 was about has been erased."_s.arg(request.reference));
    const bool needsNone = request.type == RequestType::OptOut || request.type == RequestType::Limit;
    if (!request.verifiedAt && !needsNone)
        return failure(ErrorCode::Refused,
            u"It is not known yet who asks in %1: verify the identity first, then search."_s.arg(request.reference));
    return {};
}

QString decisionName(Decision decision)
{
    return decision == Decision::Include ? u"include"_s : decision == Decision::Exclude ? u"exclude"_s : u"open"_s;
}

Decision decisionFrom(const QString &name)
{
    return name == u"include"_s ? Decision::Include : name == u"exclude"_s ? Decision::Exclude : Decision::Open;
}

Found::State stateFrom(const QString &name)
{
    return name == u"complete"_s  ? Found::State::Complete
           : name == u"partial"_s ? Found::State::Partial
                                  : Found::State::Unreadable;
}

QJsonArray listOf(const QStringList &texts)
{
    QJsonArray array;
    for (const QString &text : texts)
        array.append(cleaned(text));
    return array;
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &text : array.toArray())
        texts.append(text.toString());
    return texts;
}

/** What stands of an earlier search of the same source: numbers and decisions stay with their rows. */
struct Known
{
    int number = 0;
    QString decision = {};
};

Result<QHash<QByteArray, Known>> knownRows(store::Connection &connection, qint64 request, const QString &source)
{
    const auto rows =
        store::readAll(connection, u"SELECT same, number, decision FROM found_row WHERE request = ? AND source = ?"_s,
            {request, source}, [](const store::Rows &row) {
                return std::pair{row.blob(0), Known{int(row.integer(1)), row.text(2)}};
            });
    if (!rows)
        return failureOf(rows);
    QHash<QByteArray, Known> known;
    for (const auto &[same, row] : *rows)
        known.insert(same, row);
    return known;
}

/** Writes what one source answered in the place of what it answered before. */
Result<void> keepAnswer(store::Transaction &transaction, vault::Vault &vault, PersonSeal &seal, const Request &request,
    const QString &source, const SearchAnswer &answer)
{
    store::Connection &sql = transaction.sql();
    const Result<QHash<QByteArray, Known>> known = knownRows(sql, request.id, source);
    const Result<QVariant> highest =
        sql.single(u"SELECT coalesce(max(number), 0) FROM found_row WHERE request = ?"_s, {request.id});
    if (!known || !highest)
        return known ? failureOf(highest) : failureOf(known);
    int next = highest->toInt() + 1;
    // A source that could not be read says nothing about what it held before.
    const bool replaces = answer.found.state != Found::State::Unreadable;
    Result<void> done;
    if (replaces)
        done = sql.run(u"DELETE FROM found_row WHERE request = ? AND source = ?"_s, {request.id, source});
    const QString row = freshRowId();
    Result<QByteArray> sealed = seal(u"data_search"_s, u"sealed"_s, row,
        QJsonObject{{u"reasons"_s, listOf(answer.found.reasons)}, {u"notes"_s, listOf(answer.found.notes)}});
    if (!sealed)
        return failureOf(sealed);
    if (done)
        done = sql.run(
            u"INSERT OR REPLACE INTO data_search(request, source, state, looked, milliseconds, searched_at, row, sealed) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {request.id, source, searchStateName(answer.found.state), answer.found.looked, answer.milliseconds,
                toMillis(transaction.now()), row, *sealed});
    for (const sources::FoundRow &found : answer.found.rows) {
        if (!done || !replaces)
            break;
        const Result<QByteArray> same = vault.keyedHash(sql, u"found_row"_s, u"same"_s,
            source.toUtf8() + '\0' + found.table.toUtf8() + '\0' + bytesOfKey(found.key));
        const QString id = freshRowId();
        const Result<QByteArray> kept = seal(u"found_row"_s, u"sealed"_s, id, bytesOf(found));
        if (!same || !kept)
            return same ? failureOf(kept) : failureOf(same);
        const auto before = known->constFind(*same);
        const bool isKnown = before != known->constEnd();
        done = sql.run(
            u"INSERT OR IGNORE INTO found_row(request, source, number, tbl, certainty, decision, same, row, sealed) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {request.id, source, isKnown ? before->number : next++, found.table,
                found.certainty == sources::Certainty::Certain ? u"certain"_s : u"possible"_s,
                isKnown ? before->decision : u"open"_s, *same, id, *kept});
    }
    return done;
}

QJsonObject eventOf(const QStringList &names, const QList<SearchAnswer> &answers)
{
    qint64 rows = 0;
    int unknown = 0;
    for (const SearchAnswer &answer : answers) {
        rows += answer.found.rows.size();
        unknown += answer.found.state != Found::State::Complete;
    }
    return {{u"sources"_s, QJsonArray::fromStringList(names)}, {u"rows"_s, rows}, {u"unknown"_s, unknown}};
}

/** The sources that a search has to look into. */
Result<QList<sources::Source>> wanted(
    const QList<sources::Source> &active, const QList<SourceSearch> &earlier, const SearchOptions &options)
{
    QList<sources::Source> list;
    for (const sources::Source &source : active) {
        if (!options.sources.isEmpty() && !options.sources.contains(source.reference))
            continue;
        const bool isDone = std::any_of(earlier.cbegin(), earlier.cend(),
            [&source](const SourceSearch &search) { return search.source == source.reference && !search.isUnknown(); });
        if (!options.onlyUnknown || !isDone)
            list.append(source);
    }
    for (const QString &name : options.sources) {
        if (std::none_of(
                active.cbegin(), active.cend(), [&name](const auto &source) { return source.reference == name; }))
            return failure(ErrorCode::NotFound,
                u"There is no active source %1; `sources list` names those there are."_s.arg(forDisplay(name)));
    }
    return list;
}

} // namespace

QString searchStateName(Found::State state)
{
    switch (state) {
    case Found::State::Complete: return u"complete"_s;
    case Found::State::Partial: return u"partial"_s;
    case Found::State::Unreadable: break;
    }
    return u"unreadable"_s;
}

sources::Person personOf(const SubjectDetails &details)
{
    sources::Person person{.identifiers = details.identifiers};
    const bool hasName = std::any_of(person.identifiers.cbegin(), person.identifiers.cend(),
        [](const sources::Identifier &identifier) { return identifier.kind == sources::IdentifierKind::Name; });
    if (!hasName && !details.name.trimmed().isEmpty())
        person.identifiers.append({.kind = sources::IdentifierKind::Name, .value = details.name});
    return person;
}

Result<QList<SourceSearch>> searchesOf(store::Connection &connection, vault::Vault &vault, const Request &request)
{
    struct Raw
    {
        SourceSearch search = {};
        QString row = {};
        QByteArray sealed = {};
        QByteArray accepted = {};
    };
    auto raws = store::readAll(connection,
        u"SELECT source, state, looked, milliseconds, searched_at, accepted_at, row, sealed, accepted FROM data_search WHERE request = ? ORDER BY source"_s,
        {request.id}, [](const store::Rows &row) {
            Raw raw{.row = row.text(6), .sealed = row.blob(7), .accepted = row.blob(8)};
            raw.search = {.source = row.text(0),
                .state = stateFrom(row.text(1)),
                .looked = row.integer(2),
                .milliseconds = row.integer(3),
                .searchedAt = fromMillis(row.integer(4))};
            if (!row.isNull(5))
                raw.search.acceptedAt = fromMillis(row.integer(5));
            return raw;
        });
    const auto counts = store::readAll(connection,
        u"SELECT source, tbl, count(*) FROM found_row WHERE request = ? GROUP BY source, tbl"_s, {request.id},
        [](const store::Rows &row) {
            return std::tuple{row.text(0), row.text(1), row.integer(2)};
        });
    if (!raws || !counts)
        return raws ? failureOf(counts) : failureOf(raws);
    QList<SourceSearch> searches;
    for (Raw &raw : *raws) {
        SourceSearch &search = raw.search;
        const Result<QJsonObject> said =
            unsealedJson(connection, vault, u"data_search"_s, u"sealed"_s, raw.row, raw.sealed);
        const Result<QByteArray> accepted =
            unsealed(connection, vault, u"data_search"_s, u"accepted"_s, raw.row, raw.accepted);
        if (!said || !accepted)
            return said ? failureOf(accepted) : failureOf(said);
        search.reasons = textsOf(said->value(u"reasons"_s));
        search.notes = textsOf(said->value(u"notes"_s));
        search.acceptedReason = QString::fromUtf8(*accepted);
        for (const auto &[source, table, rows] : *counts) {
            if (source != search.source)
                continue;
            search.tables.insert(table, rows);
            search.rows += rows;
        }
        searches.append(search);
    }
    return searches;
}

Result<QList<FoundItem>> foundRows(store::Connection &connection, vault::Vault &vault, const Request &request)
{
    struct Raw
    {
        FoundItem item = {};
        QString row = {};
        QByteArray sealed = {};
    };
    auto raws = store::readAll(connection,
        u"SELECT number, source, decision, row, sealed FROM found_row WHERE request = ? ORDER BY number"_s,
        {request.id}, [](const store::Rows &row) {
            return Raw{
                .item = {.number = int(row.integer(0)), .source = row.text(1), .decision = decisionFrom(row.text(2))},
                .row = row.text(3),
                .sealed = row.blob(4)};
        });
    if (!raws)
        return failureOf(raws);
    QList<FoundItem> items;
    for (Raw &raw : *raws) {
        const Result<QByteArray> bytes = unsealed(connection, vault, u"found_row"_s, u"sealed"_s, raw.row, raw.sealed);
        if (!bytes)
            return failureOf(bytes);
        Result<sources::FoundRow> row = foundRowFrom(*bytes);
        if (!row)
            return failureOf(row);
        raw.item.row = std::move(*row);
        items.append(std::move(raw.item));
    }
    return items;
}

Result<QList<SourceSearch>> searchData(store::Store &store, vault::Vault &vault, const SourceGate &gate,
    const QString &reference, const SearchOptions &options)
{
    Register requests(store, vault);
    const Result<Request> request = requests.find(reference);
    if (!request)
        return failureOf(request);
    if (const Result<void> may = checkMaySearch(*request); !may)
        return failureOf(may);
    const Result<SubjectDetails> details = requests.details(*request);
    if (!details)
        return failureOf(details);
    const auto searched = [&] {
        return store.read([&](store::Connection &connection) { return searchesOf(connection, vault, *request); });
    };
    const Result<QList<SourceSearch>> earlier = searched();
    const Result<QList<sources::Source>> active = gate.active();
    if (!earlier || !active)
        return earlier ? failureOf(active) : failureOf(earlier);
    const Result<QList<sources::Source>> list = wanted(*active, *earlier, options);
    if (!list)
        return failureOf(list);
    if (active->isEmpty())
        return failure(ErrorCode::Refused,
            u"No source is registered, so there is nothing to search; add one with `sources add`."_s);
    const Result<QList<SearchAnswer>> answers = gate.search(*list, personOf(*details), options.stop, options.progress);
    if (!answers)
        return failureOf(answers);
    const Result<void> kept =
        store
            .write([&](store::Transaction &transaction) -> Result<void> {
                Result<PersonSeal> seal = PersonSeal::begin(transaction, vault, request->subject);
                if (!seal)
                    return failureOf(seal);
                QStringList names;
                for (qsizetype i = 0; i < list->size() && i < answers->size(); ++i) {
                    names.append((*list)[i].reference);
                    const Result<void> done =
                        keepAnswer(transaction, vault, *seal, *request, (*list)[i].reference, (*answers)[i]);
                    if (!done)
                        return done;
                }
                transaction.record({.action = u"request.searched"_s,
                    .subject = u"request/"_s + request->reference,
                    .detail = eventOf(names, *answers)});
                transaction.touch(u"erasure"_s);
                if (request->state != RequestState::Verified)
                    return {};
                const Result<Request> moved = setRequestState(transaction, request->reference, RequestState::Searched);
                return moved ? Result<void>() : failureOf(moved);
            })
            .result();
    if (!kept)
        return failureOf(kept);
    return searched();
}

Result<void> decideRows(
    store::Store &store, const QString &reference, const QList<int> &include, const QList<int> &exclude)
{
    return store
        .write([&](store::Transaction &transaction) -> Result<void> {
            for (const auto &[numbers, decision] :
                {std::pair{include, Decision::Include}, std::pair{exclude, Decision::Exclude}}) {
                for (const int number : numbers) {
                    const Result<void> done = transaction.sql().run(
                        u"UPDATE found_row SET decision = ? WHERE number = ? AND request = (SELECT id FROM request WHERE reference = ?)"_s,
                        {decisionName(decision), number, reference});
                    if (!done)
                        return done;
                    if (transaction.sql().changes() == 0)
                        return failure(ErrorCode::InvalidInput,
                            u"%1 has no found row with the number %2."_s.arg(reference).arg(number));
                    transaction.record({.action = u"request.row_decided"_s,
                        .subject = u"request/"_s + reference,
                        .detail = {{u"row"_s, number}, {u"decision"_s, decisionName(decision)}}});
                }
            }
            transaction.touch(u"erasure"_s);
            return {};
        })
        .result();
}

Result<void> acceptUnsearched(
    store::Store &store, vault::Vault &vault, const QString &reference, const QString &source, const QString &reason)
{
    const QString why = cleaned(reason).trimmed();
    if (why.isEmpty())
        return failure(ErrorCode::InvalidInput,
            u"Say why %1 is not searched: without a reason the request stays open."_s.arg(forDisplay(source)));
    const Result<Request> request = Register(store, vault).find(reference);
    if (!request)
        return failureOf(request);
    return store
        .write([&](store::Transaction &transaction) -> Result<void> {
            const auto found = store::readOne(transaction.sql(),
                u"SELECT row, state FROM data_search WHERE request = ? AND source = ?"_s, {request->id, source},
                [](const store::Rows &row) {
                    return std::pair{row.text(0), row.text(1)};
                });
            if (!found)
                return failureOf(found);
            if (!*found)
                return failure(ErrorCode::NotFound,
                    u"%1 was not searched for %2 yet; search first."_s.arg(forDisplay(source), reference));
            if ((*found)->second == u"complete"_s)
                return failure(
                    ErrorCode::Refused, u"%1 was searched wholly; there is nothing to accept."_s.arg(source));
            Result<PersonSeal> seal = PersonSeal::begin(transaction, vault, request->subject);
            if (!seal)
                return failureOf(seal);
            const Result<QByteArray> sealed = (*seal)(u"data_search"_s, u"accepted"_s, (*found)->first, why.toUtf8());
            if (!sealed)
                return failureOf(sealed);
            transaction.record({.action = u"request.unsearched_accepted"_s,
                .subject = u"request/"_s + reference,
                .detail = {{u"source"_s, source}}});
            transaction.touch(u"erasure"_s);
            return transaction.sql().run(
                u"UPDATE data_search SET accepted_at = ?, accepted = ? WHERE request = ? AND source = ?"_s,
                {toMillis(transaction.now()), *sealed, request->id, source});
        })
        .result();
}

} // namespace steward::compliance
