#include "core/compliance/clocks/own_calendars.h"
#include "core/compliance/requests/register.h"
#include "core/compliance/requests/request_clocks.h"

#include <QFuture>
#include <QPromise>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

// At the end of each statement SQLite (3.40, temp_store=MEMORY) walks through what would undo the write it is part of,
// so that many in one cost the square of the pages they touch; and other writes need not wait for long.
constexpr int atOnce = 50;

/** A recomputation on its way through the register: a write for each so many requests, in order of id. */
struct Recomputation
{
    store::Store &store;
    vault::Vault &vault;
    QString actor;
    Result<std::shared_ptr<const Rulebook>> rules;
    std::stop_token stop;
    qint64 last = 0;
    int changed = 0;
    QPromise<Result<int>> promise = {};
};

struct Piece
{
    qint64 last = 0;
    qsizetype seen = 0;
    int changed = 0;
};

Result<bool> recomputeOne(store::Transaction &transaction, Recomputation &work, const QString &reference)
{
    Result<RequestEdit> edit = RequestEdit::begin(transaction, work.vault, reference, work.actor);
    if (!edit)
        return failureOf(edit);
    const Result<bool> fresh = refreshClocks(*edit, **work.rules);
    if (!fresh || !*fresh)
        return fresh;
    if (const Result<Request> saved = edit->save(u"request.recomputed"_s); !saved)
        return failureOf(saved);
    return true;
}

Result<Piece> recomputePiece(store::Transaction &transaction, Recomputation &work)
{
    if (!work.rules)
        return failureOf(work.rules);
    if (work.stop.stop_requested())
        return failure(ErrorCode::Cancelled, u"The dates were not all computed anew; it goes on the next time."_s);
    const auto rows = store::readAll(transaction.sql(),
        u"SELECT id, reference FROM request WHERE state_rank < 8 AND deleted_at IS NULL AND id > ? ORDER BY id LIMIT ?"_s,
        {work.last, atOnce}, [](const store::Rows &row) { return std::pair(row.integer(0), row.text(1)); });
    if (!rows)
        return failureOf(rows);
    Piece piece{.last = work.last, .seen = rows->size()};
    for (const auto &[id, reference] : *rows) {
        const Result<bool> changed = recomputeOne(transaction, work, reference);
        if (!changed)
            return failureOf(changed);
        piece.changed += *changed ? 1 : 0;
        piece.last = id;
    }
    return piece;
}

void goOn(const std::shared_ptr<Recomputation> &work)
{
    work->store.write([work](store::Transaction &transaction) { return recomputePiece(transaction, *work); })
        .then([work](const Result<Piece> &piece) {
            if (piece) {
                work->changed += piece->changed;
                work->last = piece->last;
            }
            if (piece && piece->seen == atOnce) {
                goOn(work);
                return;
            }
            work->promise.addResult(piece ? Result<int>(work->changed) : failureOf(piece));
            work->promise.finish();
        });
}

} // namespace

QFuture<Result<int>> Register::recompute(std::stop_token stop)
{
    const std::shared_ptr<Recomputation> work(
        new Recomputation{m_store, m_vault, m_store.actor(), rulebookOf(m_store), std::move(stop)});
    work->promise.start();
    QFuture<Result<int>> answer = work->promise.future();
    goOn(work);
    return answer;
}

} // namespace steward::compliance
