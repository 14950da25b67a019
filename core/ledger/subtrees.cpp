#include "core/ledger/subtrees.h"

#include "core/ledger/tree.h"

namespace steward::ledger {

using namespace Qt::StringLiterals;

Result<QByteArray> storedSubtree(store::Connection &connection, int level, qint64 index)
{
    const int base = level / storedEvery * storedEvery;
    const qint64 first = index << (level - base);
    const qint64 count = qint64(1) << (level - base);
    Result<store::Rows> rows =
        base == 0
            ? connection.query(
                u"SELECT leaf FROM audit_entry WHERE seq >= ? AND seq < ? ORDER BY seq"_s, {first, first + count})
            : connection.query(u"SELECT hash FROM audit_node WHERE level = ? AND idx >= ? AND idx < ? ORDER BY idx"_s,
                {base, first, first + count});
    if (!rows)
        return failureOf(rows);
    QList<QByteArray> hashes;
    while (rows->next()) {
        hashes.append(rows->blob(0));
        if (hashes.last().size() != 32)
            break;
    }
    if (const Result<void> end = rows->end(); !end)
        return failureOf(end);
    if (hashes.size() != count || hashes.last().size() != 32)
        return failure(ErrorCode::Corrupt,
            u"The trail is damaged: a hash over the entries from %1 to %2 is missing. Nothing is appended to it; open "
            u"the workspace read-only and run \"ledger verify\"."_s.arg(index << level)
                .arg(((index + 1) << level) - 1));
    Sha256 hash;
    while (hashes.size() > 1) {
        for (qsizetype i = 0; i < hashes.size() / 2; ++i)
            hashes[i] = nodeHash(hash, hashes[2 * i], hashes[2 * i + 1]);
        hashes.resize(hashes.size() / 2);
    }
    return hashes.first();
}

Result<qint64> storedSize(store::Connection &connection)
{
    const Result<QVariant> size = connection.single(u"SELECT coalesce(max(seq) + 1, 0) FROM audit_entry"_s);
    if (!size)
        return failureOf(size);
    return size->toLongLong();
}

} // namespace steward::ledger
