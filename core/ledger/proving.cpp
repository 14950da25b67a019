#include "core/ledger/ledger.h"
#include "core/ledger/proof.h"
#include "core/ledger/subtrees.h"
#include "core/ledger/trail_state.h"

namespace steward::ledger {

using namespace Qt::StringLiterals;

namespace {

/** Reads in one transaction, so that all of it is of one moment while the writer goes on. */
template<typename F>
auto readAtOnce(store::Store &store, F f)
{
    return store.read([&f](store::Connection &connection) -> std::invoke_result_t<F, store::Connection &> {
        if (const Result<void> begun = connection.run(u"BEGIN"_s); !begun)
            return failureOf(begun);
        auto answer = f(connection);
        connection.run(u"COMMIT"_s);
        return answer;
    });
}

SubtreeHash hashesOf(store::Connection &connection)
{
    return [&connection](int level, qint64 index) { return storedSubtree(connection, level, index); };
}

Result<std::optional<QByteArray>> newestNote(store::Connection &connection)
{
    const Result<QVariant> note = connection.single(u"SELECT note FROM audit_checkpoint ORDER BY size DESC LIMIT 1"_s);
    if (!note)
        return failureOf(note);
    const QByteArray bytes = note->toByteArray();
    // An unsigned trail keeps the bare text, which has no blank line before signatures.
    if (!bytes.contains("\n\n"))
        return std::optional<QByteArray>();
    return std::optional(bytes);
}

} // namespace

Result<std::optional<QByteArray>> newestCheckpoint(store::Store &store)
{
    return store.read([](store::Connection &connection) { return newestNote(connection); });
}

Result<QList<VerifierKey>> trailKeys(store::Store &store)
{
    return store.read([](store::Connection &connection) { return keysOf(connection); });
}

Result<ProvenEntry> prove(store::Store &store, qint64 seq)
{
    return readAtOnce(store, [seq](store::Connection &connection) -> Result<ProvenEntry> {
        const Result<qint64> size = storedSize(connection);
        if (!size)
            return failureOf(size);
        if (seq < 0 || seq >= *size)
            return failure(ErrorCode::NotFound,
                *size == 0 ? u"The trail has no entries yet."_s
                           : u"The trail has no entry %1; it goes from 0 to %2."_s.arg(seq).arg(*size - 1));
        const Result<QVariant> entry = connection.single(u"SELECT entry FROM audit_entry WHERE seq = ?"_s, {seq});
        if (!entry)
            return failureOf(entry);
        Result<QList<QByteArray>> proof = proveInclusion(seq, *size, hashesOf(connection));
        if (!proof)
            return failureOf(proof);
        const Result<QByteArray> root = rootOf(*size, hashesOf(connection));
        if (!root)
            return failureOf(root);
        const Result<std::optional<QByteArray>> note = newestNote(connection);
        if (!note)
            return failureOf(note);
        return ProvenEntry{.entry = entry->toByteArray(),
            .seq = seq,
            .size = *size,
            .root = *root,
            .proof = std::move(*proof),
            .checkpoint = note->value_or(QByteArray())};
    });
}

Result<QList<QByteArray>> consistency(store::Store &store, qint64 oldSize, qint64 newSize)
{
    return readAtOnce(store, [=](store::Connection &connection) -> Result<QList<QByteArray>> {
        const Result<qint64> size = storedSize(connection);
        if (!size)
            return failureOf(size);
        if (oldSize < 0 || newSize < oldSize || newSize > *size)
            return failure(ErrorCode::InvalidInput,
                u"Sizes go from 0 to %1, the older first; %2 and %3 do not fit."_s.arg(*size).arg(oldSize).arg(
                    newSize));
        return proveConsistency(oldSize, newSize, hashesOf(connection));
    });
}

Result<QByteArray> rootAt(store::Store &store, qint64 size)
{
    return readAtOnce(store, [size](store::Connection &connection) -> Result<QByteArray> {
        const Result<qint64> most = storedSize(connection);
        if (!most)
            return failureOf(most);
        if (size < 0 || size > *most)
            return failure(ErrorCode::InvalidInput, u"Sizes go from 0 to %1; %2 does not fit."_s.arg(*most).arg(size));
        return rootOf(size, hashesOf(connection));
    });
}

} // namespace steward::ledger
