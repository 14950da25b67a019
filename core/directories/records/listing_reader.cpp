#include "core/directories/records/listing_reader.h"

#include "core/base/hash.h"
#include "core/directories/records/body_codec.h"
#include "core/directories/records/listing_query.h"
#include "core/directories/records/rows.h"
#include "core/store/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace steward::directories {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 askStopEvery = 20'000;

Result<QList<Listing>> listingsBy(store::Store &store, const ListingSql &sql, int count)
{
    return store.read([&](store::Connection &connection) -> Result<QList<Listing>> {
        QVariantList values = sql.values;
        values.append(count);
        return store::readAll(connection,
            u"SELECT %1 FROM %2%3%4 LIMIT ?"_s.arg(listingColumns(), listingTables(), sql.where(), sql.order()), values,
            listingFrom);
    });
}

template<typename T, typename F>
Result<QList<T>> all(store::Store &store, const QString &sql, const QVariantList &values, F from)
{
    return store.read([&](store::Connection &connection) -> Result<QList<T>> {
        return store::readAll(connection, sql, values, from);
    });
}

template<typename T>
Result<T> onlyOne(const Result<QList<T>> &list, const QString &what)
{
    if (!list)
        return failureOf(list);
    if (list->isEmpty())
        return failure(ErrorCode::NotFound, u"There is no such %1 any more."_s.arg(what));
    return list->first();
}

Look lookFrom(const store::Rows &row)
{
    Look look{.id = row.integer(0),
        .listingId = row.integer(1),
        .runId = row.integer(2),
        .at = fromMillis(row.integer(3)),
        .state = stateFromName(row.text(4)).value_or(State::NotChecked),
        .reason = row.text(5),
        .fields = comparisonsFromJson(row.text(6)),
        .status = int(row.integer(7)),
        .failure = row.text(8),
        .elapsedMs = int(row.integer(9)),
        .changed = row.integer(10) != 0};
    if (!row.isNull(11))
        look.captureId = row.integer(11);
    return look;
}

Capture captureFrom(const store::Rows &row)
{
    Capture capture{.id = row.integer(0),
        .listingId = row.integer(1),
        .at = fromMillis(row.integer(2)),
        .good = row.integer(3) != 0,
        .method = row.text(4),
        .requestUrl = row.text(5),
        .finalUrl = row.text(6),
        .status = int(row.integer(8)),
        .hash = row.blob(10),
        .size = row.integer(11)};
    for (const QJsonValue &hop : QJsonDocument::fromJson(row.text(7).toUtf8()).array())
        capture.hops.append({hop.toObject().value(u"url"_s).toString(), hop.toObject().value(u"status"_s).toInt()});
    for (const QJsonValue &header : QJsonDocument::fromJson(row.text(9).toUtf8()).array())
        capture.headers.append(
            {header.toArray().at(0).toString().toUtf8(), header.toArray().at(1).toString().toUtf8()});
    return capture;
}

QString captureSql(const QString &condition)
{
    return u"SELECT k.id, k.listing_id, k.at, k.good, k.method, k.request_url, k.final_url, k.hops, k.status, "
           u"k.headers, k.body_hash, "
           u"coalesce(b.size, 0) FROM capture k LEFT JOIN body b ON b.hash = k.body_hash WHERE "_s
           + condition;
}

Run runFrom(const store::Rows &row)
{
    return {.id = row.integer(0),
        .trigger = row.text(1),
        .startedAt = fromMillis(row.integer(2)),
        .finishedAt = row.isNull(3) ? std::nullopt : std::optional(fromMillis(row.integer(3))),
        .outcome = row.text(4),
        .planned = int(row.integer(5)),
        .checked = int(row.integer(6)),
        .listed = int(row.integer(7)),
        .mismatched = int(row.integer(8)),
        .lost = int(row.integer(9)),
        .suspected = int(row.integer(10)),
        .unknown = int(row.integer(11)),
        .failed = int(row.integer(12)),
        .peakConcurrency = int(row.integer(13))};
}

template<typename T>
Result<std::optional<T>> firstOf(const Result<QList<T>> &list)
{
    if (!list)
        return failureOf(list);
    return list->isEmpty() ? std::optional<T>() : std::optional<T>(list->first());
}

} // namespace

bool ListingFilter::isEmpty() const
{
    return states.isEmpty() && text.isEmpty() && customer.isEmpty() && directory.isEmpty() && !changedSince
           && !onlyMismatched && !onlyUnknown && !onlyLosses && !onlyDue && !onlyUnreviewed && !onlySuspected
           && !onlyAttention;
}

qint64 ListingCounts::unknown() const
{
    qint64 n = 0;
    for (auto it = byState.begin(); it != byState.end(); ++it)
        n += isUnknown(it.key()) && it.key() != State::NotChecked ? it.value() : 0;
    return n;
}

qint64 ListingCounts::suspected() const
{
    qint64 n = -confirmed;
    for (auto it = byState.begin(); it != byState.end(); ++it)
        n += isLoss(it.key()) ? it.value() : 0;
    return n;
}

ListingKey keyOf(const Listing &listing, ListingSort sort)
{
    const auto millis = [](const std::optional<Instant> &at) { return at ? toMillis(*at) : 0; };
    switch (sort) {
    case ListingSort::Customer: return {listing.customerName, listing.id};
    case ListingSort::Directory: return {listing.directoryName, listing.id};
    case ListingSort::State: return {stateName(listing.state), listing.id};
    case ListingSort::CheckedAt: return {millis(listing.checkedAt), listing.id};
    case ListingSort::ChangedAt: return {millis(listing.changedAt), listing.id};
    case ListingSort::Importance: return {listing.importance, listing.id};
    case ListingSort::DueAt: return {millis(listing.dueAt), listing.id};
    case ListingSort::Id: return {listing.id, listing.id};
    }
    return {listing.id, listing.id};
}

Result<QList<Listing>> ListingReader::page(
    const ListingQuery &query, const std::optional<ListingKey> &after, int count) const
{
    ListingSql sql = toSql(query);
    if (after)
        sql.startAt(*after, false);
    return listingsBy(m_store, sql, count);
}

Result<QList<Listing>> ListingReader::pageFrom(const ListingQuery &query, const ListingKey &first, int count) const
{
    ListingSql sql = toSql(query);
    sql.startAt(first, true);
    return listingsBy(m_store, sql, count);
}

Result<QList<ListingKey>> ListingReader::anchors(
    const ListingQuery &query, int step, qint64 &total, std::stop_token stop) const
{
    const ListingSql sql = toSql(query);
    return m_store.read([&](store::Connection &connection) -> Result<QList<ListingKey>> {
        Result<store::Rows> rows = connection.query(
            u"SELECT l.id, %1 FROM listing l%2%3"_s.arg(sql.column, sql.where(), sql.order()), sql.values);
        if (!rows)
            return failureOf(rows);
        QList<ListingKey> keys;
        total = 0;
        while (rows->next()) {
            if (total % step == 0)
                keys.append({rows->value(1), rows->integer(0)});
            if (++total % askStopEvery == 0 && stop.stop_requested())
                return failure(ErrorCode::Cancelled, u"The list was asked for anew."_s);
        }
        if (const Result<void> end = rows->end(); !end)
            return failureOf(end);
        return keys;
    });
}

Result<Listing> ListingReader::byId(qint64 id) const
{
    ListingSql sql = toSql({.sort = ListingSort::Id});
    sql.conditions.append(u"l.id = ?"_s);
    sql.values.append(id);
    return onlyOne(listingsBy(m_store, sql, 1), u"listing"_s);
}

Result<QList<qint64>> ListingReader::ids(const ListingQuery &query) const
{
    const ListingSql sql = toSql(query);
    return all<qint64>(m_store, u"SELECT l.id FROM listing l%1%2"_s.arg(sql.where(), sql.order()), sql.values,
        [](const store::Rows &row) { return row.integer(0); });
}

Result<ListingCounts> ListingReader::counts() const
{
    return m_store.read([](store::Connection &connection) -> Result<ListingCounts> {
        Result<store::Rows> rows = connection.query(u"SELECT state, mismatched, n FROM listing_count"_s);
        if (!rows)
            return failureOf(rows);
        ListingCounts counts;
        while (rows->next()) {
            const qint64 n = rows->integer(2);
            counts.byState[stateFromName(rows->text(0)).value_or(State::NotChecked)] += n;
            counts.mismatched += rows->integer(1) ? n : 0;
            counts.total += n;
        }
        if (const Result<void> end = rows->end(); !end)
            return failureOf(end);
        const Result<QVariant> confirmed =
            connection.single(u"SELECT count(*) FROM listing WHERE confirmed = 1 AND state IN "
                              u"('not_listed', 'removed', 'closed', 'rejected')"_s);
        if (!confirmed)
            return failureOf(confirmed);
        counts.confirmed = confirmed->toLongLong();
        return counts;
    });
}

Result<qint64> ListingReader::dueCount(Instant now) const
{
    const Result<QVariant> n = m_store.read([&](store::Connection &connection) {
        return connection.single(u"SELECT count(*) FROM listing WHERE due_at <= ?"_s, {toMillis(now)});
    });
    if (!n)
        return failureOf(n);
    return n->toLongLong();
}

Result<QList<Look>> ListingReader::looks(qint64 listingId, int count) const
{
    return all<Look>(m_store,
        u"SELECT id, listing_id, run_id, at, state, reason, fields, status, failure, elapsed_ms, changed, capture_id "
        u"FROM look "
        u"WHERE listing_id = ? ORDER BY at DESC, id DESC LIMIT ?"_s,
        {listingId, count}, lookFrom);
}

Result<std::optional<Capture>> ListingReader::capture(qint64 captureId) const
{
    return firstOf(all<Capture>(m_store, captureSql(u"k.id = ?"_s), {captureId}, captureFrom));
}

Result<std::optional<Capture>> ListingReader::newestCapture(qint64 listingId, std::optional<bool> good) const
{
    QVariantList values{listingId};
    QString condition = u"k.listing_id = ?"_s;
    if (good) {
        condition += u" AND k.good = ?"_s;
        values.append(int(*good));
    }
    return firstOf(all<Capture>(
        m_store, captureSql(condition + u" ORDER BY k.at DESC, k.id DESC LIMIT 1"_s), values, captureFrom));
}

Result<QByteArray> ListingReader::body(const QByteArray &hash) const
{
    return m_store.read([&](store::Connection &connection) -> Result<QByteArray> {
        Result<store::Rows> rows = connection.query(u"SELECT size, compressed FROM body WHERE hash = ?"_s, {hash});
        if (!rows)
            return failureOf(rows);
        if (!rows->next())
            return failure(ErrorCode::NotFound, u"The response body is no longer kept; its hash and headers are."_s);
        const Result<QByteArray> body = decompressed(rows->blob(1), rows->integer(0));
        if (!body || sha256(*body) != hash)
            return failure(
                ErrorCode::Corrupt, u"The kept response is damaged: it no longer has the hash it was kept under."_s);
        return *body;
    });
}

Result<QList<Run>> ListingReader::runs(int count) const
{
    return all<Run>(m_store,
        u"SELECT id, trigger, started_at, finished_at, outcome, planned, checked, listed, mismatched, lost, suspected, "
        u"unknown, "
        u"failed, peak_concurrency FROM run ORDER BY id DESC LIMIT ?"_s,
        {count}, runFrom);
}

Result<QList<Customer>> ListingReader::customers() const
{
    return all<Customer>(
        m_store, u"SELECT %1 FROM customer ORDER BY reference"_s.arg(customerColumns()), {}, customerFrom);
}

Result<QList<Directory>> ListingReader::directories() const
{
    return all<Directory>(
        m_store, u"SELECT %1 FROM directory ORDER BY reference"_s.arg(directoryColumns()), {}, directoryFrom);
}

Result<Customer> ListingReader::customer(qint64 id) const
{
    return onlyOne(
        all<Customer>(m_store, u"SELECT %1 FROM customer WHERE id = ?"_s.arg(customerColumns()), {id}, customerFrom),
        u"customer"_s);
}

Result<Directory> ListingReader::directory(qint64 id) const
{
    return onlyOne(all<Directory>(m_store, u"SELECT %1 FROM directory WHERE id = ?"_s.arg(directoryColumns()), {id},
                       directoryFrom),
        u"directory"_s);
}

} // namespace steward::directories
