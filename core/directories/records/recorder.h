#pragma once

#include "core/directories/records/records.h"
#include "core/store/store.h"

namespace steward::directories {

/** What one check brings home: what was judged, and the response as evidence. */
struct CheckOutcome
{
    qint64 listingId = 0;
    Judgement judgement = {};
    Response response = {};
    QString failure = {}; ///< The fetcher's word for why nothing came; empty where an answer came.
    int elapsedMs = 0;
    Instant at = {};
    bool notModified = false;              ///< 304: the page is the one of the last look.
    std::optional<Instant> notBefore = {}; ///< Retry-After
};

/** Every change of the directory desk: state and trail in one transaction each. */
class Recorder
{
public:
    explicit Recorder(store::Store &store)
        : m_store(store)
    {
    }

    QFuture<Result<qint64>> beginRun(const QString &trigger, int planned);
    QFuture<Result<void>> finishRun(const Run &run);
    /** The listing as it stands after the look. */
    QFuture<Result<Listing>> recordCheck(qint64 runId, CheckOutcome outcome);
    QFuture<Result<void>> markReviewed(const QList<qint64> &listingIds);
    QFuture<Result<void>> setInterval(qint64 directoryId, std::optional<int> hours);

    QFuture<Result<void>> saveView(const QString &pane, const QString &name, const QJsonObject &definition);
    QFuture<Result<void>> removeView(const QString &pane, const QString &name);

private:
    store::Store &m_store;
};

/** Saved views of a pane: name -> definition. */
Result<QMap<QString, QJsonObject>> savedViews(store::Store &store, const QString &pane);

} // namespace steward::directories
