#include "core/directories/records/retention.h"

#include "core/store/settings.h"

namespace steward::directories {

using namespace Qt::StringLiterals;

namespace {

// One transaction's worth: the writer stays free for others between batches.
constexpr int batchSize = 500;

Result<int> dropBatch(store::Transaction &transaction, Instant before)
{
    store::Connection &sql = transaction.sql();
    Result<store::Rows> dropped = sql.query(
        u"DELETE FROM capture WHERE id IN (SELECT k.id FROM capture k WHERE k.at < ? AND EXISTS("
        u"SELECT 1 FROM capture n WHERE n.listing_id = k.listing_id AND n.good = k.good AND (n.at, n.id) > (k.at, k.id)) LIMIT ?) RETURNING body_hash"_s,
        {toMillis(before), batchSize});
    if (!dropped)
        return failureOf(dropped);
    int count = 0;
    QSet<QByteArray> hashes;
    while (dropped->next()) {
        ++count;
        hashes.insert(dropped->blob(0));
    }
    if (const Result<void> end = dropped->end(); !end)
        return failureOf(end);
    if (count == 0)
        return 0;
    for (const QByteArray &hash : std::as_const(hashes)) {
        const Result<void> orphan = sql.run(
            u"DELETE FROM body WHERE hash = ? AND NOT EXISTS(SELECT 1 FROM capture WHERE body_hash = hash)"_s, {hash});
        if (!orphan)
            return failureOf(orphan);
    }
    transaction.record({.action = u"captures.expired"_s, .subject = u"captures"_s, .detail = {{u"count"_s, count}}});
    transaction.touch(u"captures"_s);
    return count;
}

} // namespace

Result<qint64> dropOldCaptures(store::Store &store, const std::function<bool()> &isCancelled)
{
    const int days = store::setting(store, u"captures.keep_days"_s).toInt();
    if (days <= 0)
        return 0;
    const Instant before = store.clock().now() - std::chrono::hours(24) * days;
    qint64 total = 0;
    while (true) {
        const Result<int> count =
            store.write([before](store::Transaction &t) { return dropBatch(t, before); }).result();
        if (!count)
            return failureOf(count);
        total += *count;
        if (*count < batchSize || (isCancelled && isCancelled()))
            return total;
    }
}

} // namespace steward::directories
