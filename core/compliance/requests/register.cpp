#include "core/compliance/requests/register.h"

#include "core/compliance/clocks/own_calendars.h"
#include "core/compliance/requests/opening.h"
#include "core/compliance/requests/person.h"
#include "core/compliance/requests/request_rows.h"

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 10'000;

/** The column of a sort order; each has an index together with the id. */
QString columnOf(RequestSort sort)
{
    switch (sort) {
    case RequestSort::Due: return u"due_key"_s;
    case RequestSort::Reference: return u"year * 100000000 + r.number"_s;
    case RequestSort::ReceivedOn: return u"received_on"_s;
    case RequestSort::State: return u"state_rank"_s;
    case RequestSort::Type: return u"type"_s;
    case RequestSort::Law: return u"laws"_s;
    case RequestSort::Assignee: return u"assignee"_s;
    }
    return u"id"_s;
}

/** Conditions and their values, joined by AND. */
struct Where
{
    QStringList conditions = {};
    QVariantList values = {};

    void add(const QString &condition, const QVariantList &with = {})
    {
        conditions.append(condition);
        values += with;
    }
    QString text() const { return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s); }
};

template<typename T, typename Name>
void addList(Where &where, const QString &column, const QList<T> &list, Name name)
{
    if (list.isEmpty())
        return;
    QVariantList values;
    for (const T &one : list)
        values.append(name(one));
    where.add(u"r.%1 IN (%2)"_s.arg(column, QStringList(list.size(), u"?"_s).join(u',')), values);
}

/** The hashes that a text may have as an e-mail, a phone or a customer number. */
Result<QVariantList> hashesOf(vault::Vault &vault, store::Connection &connection, const QString &text)
{
    using sources::IdentifierKind;
    QVariantList hashes;
    const QString region = phoneRegion(connection);
    for (const IdentifierKind kind : {IdentifierKind::Email, IdentifierKind::Phone, IdentifierKind::CustomerNumber}) {
        const Result<QByteArray> hash = identifierHash(vault, connection, {.kind = kind, .value = text}, region);
        if (!hash)
            return failureOf(hash);
        if (!hash->isEmpty())
            hashes.append(*hash);
    }
    return hashes;
}

/** A text for LIKE that stands for itself. */
QString escaped(QString text)
{
    return text.replace(u"\\"_s, u"\\\\"_s).replace(u"%"_s, u"\\%"_s).replace(u"_"_s, u"\\_"_s);
}

Result<Where> whereOf(const RequestFilter &filter, vault::Vault &vault, store::Connection &connection)
{
    Where where;
    where.add(u"r.deleted_at IS NULL"_s);
    addList(where, u"state"_s, filter.states, stateName);
    addList(where, u"type"_s, filter.types, typeName);
    if (!filter.law.isEmpty())
        where.add(u"instr(r.laws, ?) > 0"_s, {u' ' + filter.law + u' '});
    if (!filter.assignee.isEmpty())
        where.add(u"r.assignee = ?"_s, {filter.assignee});
    if (filter.onlyOpen)
        where.add(u"r.state_rank < 9"_s);
    if (filter.onlyOverdue)
        where.add(u"r.state_rank < 8 AND r.due_key < ?"_s, {toMillis(filter.now)});
    if (filter.dueBefore)
        where.add(u"r.due_key < ?"_s, {toMillis(*filter.dueBefore)});
    if (!filter.reference.isEmpty())
        where.add(u"r.reference LIKE ? ESCAPE '\\'"_s, {u'%' + escaped(filter.reference) + u'%'});
    if (!filter.identifier.isEmpty()) {
        const Result<QVariantList> hashes = hashesOf(vault, connection, filter.identifier);
        if (!hashes)
            return failureOf(hashes);
        where.add(u"r.id IN (SELECT request FROM request_identifier WHERE hash IN (%1))"_s.arg(
                      QStringList(hashes->size(), u"?"_s).join(u',')),
            *hashes);
    }
    return where;
}

Result<qint64> countWhere(store::Connection &connection, const QString &condition, const QVariantList &values)
{
    const Result<QVariant> number = connection.single(u"SELECT count(*) FROM request r"_s + condition, values);
    if (!number)
        return failureOf(number);
    return number->toLongLong();
}

} // namespace

QFuture<Result<Register::Opened>> Register::open(const NewRequest &request)
{
    return m_store.write([&vault = m_vault, request, rules = rulebookOf(m_store), actor = m_store.actor()](
                             store::Transaction &transaction) -> Result<Opened> {
        if (!rules)
            return failureOf(rules);
        return openRequest(transaction, vault, **rules, request, actor);
    });
}

Result<Request> Register::find(const QString &reference)
{
    return m_store.read([&](store::Connection &connection) -> Result<Request> {
        Result<Request> request = requestNamed(connection, reference);
        if (!request || request->isErased || m_vault.state() != vault::VaultState::Open)
            return request;
        const auto words =
            store::readOne(connection, u"SELECT words, words_version FROM request WHERE id = ? AND words IS NOT NULL"_s,
                {request->id}, [](const store::Rows &row) { return std::pair(row.blob(0), row.integer(1)); });
        if (!words)
            return failureOf(words);
        if (!*words)
            return request;
        const Result<QJsonObject> opened =
            openJson(m_vault, connection, wordsPlace(request->reference, (*words)->second), (*words)->first);
        if (!opened && opened.error().code != ErrorCode::NotFound)
            return failureOf(opened);
        if (opened)
            setWords(*request, *opened);
        return request;
    });
}

Result<QList<Request>> Register::page(
    const RequestFilter &filter, RequestSort sort, bool descending, qint64 afterId, int limit)
{
    return m_store.read([&](store::Connection &connection) -> Result<QList<Request>> {
        Result<Where> where = whereOf(filter, m_vault, connection);
        if (!where)
            return failureOf(where);
        const bool isByReference = sort == RequestSort::Reference;
        const QString column = columnOf(sort);
        const QString way = descending ? u"DESC"_s : u"ASC"_s;
        // References are ordered by year and number, which have an index of their own.
        const QStringList keys = isByReference ? QStringList{u"year"_s, u"number"_s} : QStringList{column, u"id"_s};
        const QString left = u"(r."_s + keys.join(u", r."_s) + u')';
        if (afterId > 0)
            where->add(u"%1 %2 (SELECT %3 FROM request WHERE id = ?)"_s.arg(
                           left, descending ? u"<"_s : u">"_s, keys.join(u", "_s)),
                {afterId});
        QStringList order;
        for (const QString &key : keys)
            order.append(u"r."_s + key + u' ' + way);
        const QVariantList values = where->values + QVariantList{std::clamp(limit, 0, mostRows)};
        Result<QList<Request>> rows = store::readAll(connection,
            requestSelect() + where->text() + u" ORDER BY "_s + order.join(u", "_s) + u" LIMIT ?"_s, values, requestOf);
        if (!rows)
            return rows;
        for (Request &request : *rows) {
            Result<QList<RequestClock>> clocks = readClocks(connection, request.id);
            if (!clocks)
                return failureOf(clocks);
            request.clocks = std::move(*clocks);
        }
        return rows;
    });
}

Result<qint64> Register::count(const RequestFilter &filter)
{
    return m_store.read([&](store::Connection &connection) -> Result<qint64> {
        const Result<Where> where = whereOf(filter, m_vault, connection);
        if (!where)
            return failureOf(where);
        return countWhere(connection, where->text(), where->values);
    });
}

Result<RequestCounts> Register::counts(Instant now)
{
    using namespace std::chrono_literals;
    return m_store.read([&](store::Connection &connection) -> Result<RequestCounts> {
        RequestCounts counts;
        const auto pairOf = [](const store::Rows &row) { return std::pair(row.value(0), row.integer(1)); };
        const auto states = store::readAll(connection,
            u"SELECT state_rank, count(*) FROM request WHERE deleted_at IS NULL GROUP BY state_rank"_s, {}, pairOf);
        if (!states)
            return failureOf(states);
        for (const auto &[rank, number] : *states) {
            const auto state = RequestState(rank.toInt());
            counts.byState.insert(stateName(state), number);
            if (state != RequestState::Closed)
                counts.open += number;
        }
        const auto laws = store::readAll(connection,
            u"SELECT laws, count(*) FROM request WHERE state_rank < 9 AND deleted_at IS NULL GROUP BY laws"_s, {},
            pairOf);
        if (!laws)
            return failureOf(laws);
        for (const auto &[names, number] : *laws) {
            for (const QString &law : names.toString().split(u' ', Qt::SkipEmptyParts))
                counts.byLaw[law] += number;
        }
        const QString running = u" WHERE r.state_rank < 8 AND r.deleted_at IS NULL AND r.due_key "_s;
        const Result<qint64> overdue = countWhere(connection, running + u"< ?"_s, {toMillis(now)});
        if (!overdue)
            return failureOf(overdue);
        counts.overdue = *overdue;
        const Result<qint64> soon = countWhere(
            connection, running + u"BETWEEN ? AND ?"_s, {toMillis(now), toMillis(now + std::chrono::days(7))});
        if (!soon)
            return failureOf(soon);
        counts.dueIn7Days = *soon;
        return counts;
    });
}

Result<SubjectDetails> Register::details(const Request &request)
{
    return m_store.read([&](store::Connection &connection) -> Result<SubjectDetails> {
        const auto row =
            store::readOne(connection, u"SELECT details, details_version FROM request WHERE reference = ?"_s,
                {request.reference}, [](const store::Rows &one) { return std::pair(one.blob(0), one.integer(1)); });
        if (!row)
            return failureOf(row);
        if (!*row)
            return failure(ErrorCode::NotFound, u"There is no request %1."_s.arg(request.reference));
        const Result<QJsonObject> json =
            openJson(m_vault, connection, detailsPlace(request.reference, (*row)->second), (*row)->first);
        if (!json)
            return failureOf(json);
        return detailsFromJson(*json);
    });
}

Result<QList<HistoryEntry>> Register::history(const QString &reference)
{
    return m_store.read([&](store::Connection &connection) -> Result<QList<HistoryEntry>> {
        const Result<Request> request = requestNamed(connection, reference);
        if (!request)
            return failureOf(request);
        struct Row
        {
            HistoryEntry entry;
            QString row;
            QByteArray sealed;
        };
        const auto rows = store::readAll(connection,
            u"SELECT at, actor, kind, before, after, row, sealed FROM request_history WHERE request = ? ORDER BY id"_s,
            {request->id}, [](const store::Rows &row) {
                return Row{{.at = fromMillis(row.integer(0)),
                               .actor = row.text(1),
                               .kind = row.text(2),
                               .text = {},
                               .before = row.text(3),
                               .after = row.text(4)},
                    row.text(5), row.blob(6)};
            });
        if (!rows)
            return failureOf(rows);
        const bool canOpen = m_vault.state() == vault::VaultState::Open && !request->isErased;
        QList<HistoryEntry> history;
        for (const Row &row : *rows) {
            history.append(row.entry);
            if (!canOpen || row.sealed.isEmpty())
                continue;
            const Result<crypto::SecretBytes> text = m_vault.open(connection, historyPlace(row.row), row.sealed);
            if (text)
                history.last().text = QString::fromUtf8(text->view());
            else if (text.error().code != ErrorCode::NotFound)
                return failureOf(text);
        }
        return history;
    });
}

} // namespace steward::compliance
