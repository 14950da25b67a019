#include "core/ledger/proof.h"

#include "core/base/hash.h"
#include "core/crypto/secret.h"
#include "core/ledger/note.h"
#include "core/ledger/spelling.h"
#include "core/ledger/tree.h"

#include <algorithm>
#include <bit>

namespace steward::ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype hashSize = 32;
constexpr QByteArrayView proofHeader("c2sp.org/tlog-proof@v1");
constexpr qsizetype maxProofBytes = 2 * 1024 * 1024;
constexpr qsizetype maxHashes = 63; // a tree of 2^63 - 1 leaves is no deeper

tl::unexpected<Error> wrong(const QString &why)
{
    return failure(ErrorCode::Corrupt, why);
}

bool areHashes(const QList<QByteArray> &hashes)
{
    return std::all_of(hashes.begin(), hashes.end(), [](const QByteArray &hash) { return hash.size() == hashSize; });
}

/** Hashes of any run of leaves, out of those of full subtrees. */
class Subtrees
{
public:
    explicit Subtrees(const SubtreeHash &hashes)
        : m_hashes(hashes)
    {
    }

    /** MTH(D[begin:end]) of RFC 9162, 2.1.1. `begin` is a multiple of the largest power of two in the run. */
    Result<QByteArray> over(qint64 begin, qint64 end)
    {
        const qint64 count = end - begin;
        if (std::has_single_bit(quint64(count))) {
            const int level = std::countr_zero(quint64(count));
            Result<QByteArray> hash = m_hashes(level, begin >> level);
            if (hash && hash->size() != hashSize)
                return wrong(u"A hash of the tree does not have 32 bytes."_s);
            return hash;
        }
        const qint64 middle = begin + split(count);
        const Result<QByteArray> left = over(begin, middle);
        if (!left)
            return left;
        const Result<QByteArray> right = over(middle, end);
        if (!right)
            return right;
        return nodeHash(m_sha, *left, *right);
    }

    /** The largest power of two below `count`. */
    static qint64 split(qint64 count) { return qint64(std::bit_floor(quint64(count - 1))); }

private:
    const SubtreeHash &m_hashes;
    Sha256 m_sha;
};

} // namespace

Result<void> verifyInclusion(
    const QByteArray &leafHash, qint64 index, qint64 size, const QList<QByteArray> &proof, const QByteArray &root)
{
    if (index < 0 || index >= size)
        return wrong(u"Entry %1 is not in a tree of %2."_s.arg(index).arg(size));
    if (leafHash.size() != hashSize || root.size() != hashSize || !areHashes(proof))
        return wrong(u"A hash of the proof does not have 32 bytes."_s);
    Sha256 sha;
    QByteArray hash = leafHash;
    quint64 fn = quint64(index);
    quint64 sn = quint64(size) - 1;
    for (const QByteArray &sibling : proof) {
        if (sn == 0)
            return wrong(u"The proof is longer than its place in the tree asks for."_s);
        if ((fn & 1) || fn == sn) {
            hash = nodeHash(sha, sibling, hash);
            while (!(fn & 1) && fn != 0) {
                fn >>= 1;
                sn >>= 1;
            }
        } else {
            hash = nodeHash(sha, hash, sibling);
        }
        fn >>= 1;
        sn >>= 1;
    }
    if (sn != 0)
        return wrong(u"The proof is shorter than its place in the tree asks for."_s);
    if (!crypto::sameBytes(hash, root))
        return wrong(u"The proof does not lead to the root of the tree."_s);
    return {};
}

Result<void> verifyConsistency(qint64 oldSize, qint64 newSize, const QByteArray &oldRoot, const QByteArray &newRoot,
    const QList<QByteArray> &proof)
{
    if (oldSize < 0 || newSize < oldSize)
        return wrong(u"A tree of %1 cannot be the beginning of one of %2."_s.arg(oldSize).arg(newSize));
    if (oldSize == newSize) {
        if (!proof.isEmpty())
            return wrong(u"Two trees of one size need no proof, but one is there."_s);
        return oldRoot == newRoot ? Result<void>() : wrong(u"Two trees of one size have different roots."_s);
    }
    if (oldSize == 0)
        return wrong(u"There is no proof from a tree without entries: it is the beginning of every other."_s);
    if (oldRoot.size() != hashSize || newRoot.size() != hashSize || !areHashes(proof))
        return wrong(u"A hash of the proof does not have 32 bytes."_s);
    if (proof.isEmpty())
        return wrong(u"The proof is empty."_s);

    Sha256 sha;
    QList<QByteArray> path = proof;
    if (std::has_single_bit(quint64(oldSize)))
        path.prepend(oldRoot);
    quint64 fn = quint64(oldSize) - 1;
    quint64 sn = quint64(newSize) - 1;
    while (fn & 1) {
        fn >>= 1;
        sn >>= 1;
    }
    QByteArray older = path.first();
    QByteArray newer = path.first();
    for (const QByteArray &hash : path.sliced(1)) {
        if (sn == 0)
            return wrong(u"The proof is longer than these sizes ask for."_s);
        if ((fn & 1) || fn == sn) {
            older = nodeHash(sha, hash, older);
            newer = nodeHash(sha, hash, newer);
            while (!(fn & 1) && fn != 0) {
                fn >>= 1;
                sn >>= 1;
            }
        } else {
            newer = nodeHash(sha, newer, hash);
        }
        fn >>= 1;
        sn >>= 1;
    }
    if (sn != 0)
        return wrong(u"The proof is shorter than these sizes ask for."_s);
    if (!crypto::sameBytes(older, oldRoot))
        return wrong(u"The proof does not lead to the older root."_s);
    if (!crypto::sameBytes(newer, newRoot))
        return wrong(u"The proof does not lead to the newer root."_s);
    return {};
}

Result<QByteArray> rootOf(qint64 size, const SubtreeHash &hashes)
{
    if (size < 0)
        return failure(ErrorCode::InvalidInput, u"A tree cannot have %1 entries."_s.arg(size));
    return size == 0 ? sha256({}) : Subtrees(hashes).over(0, size);
}

Result<QList<QByteArray>> proveInclusion(qint64 index, qint64 size, const SubtreeHash &hashes)
{
    if (index < 0 || index >= size)
        return failure(ErrorCode::NotFound, u"Entry %1 is not in a tree of %2."_s.arg(index).arg(size));
    Subtrees subtrees(hashes);
    QList<QByteArray> proof;
    qint64 begin = 0;
    qint64 end = size;
    while (end - begin > 1) { // from the root down, so the siblings come in reverse
        const qint64 middle = begin + Subtrees::split(end - begin);
        const bool isLeft = index < middle;
        const Result<QByteArray> sibling = isLeft ? subtrees.over(middle, end) : subtrees.over(begin, middle);
        if (!sibling)
            return failureOf(sibling);
        proof.prepend(*sibling);
        (isLeft ? end : begin) = middle;
    }
    return proof;
}

Result<QList<QByteArray>> proveConsistency(qint64 oldSize, qint64 newSize, const SubtreeHash &hashes)
{
    if (oldSize < 0 || newSize < oldSize)
        return failure(
            ErrorCode::NotFound, u"A tree of %1 cannot be the beginning of one of %2."_s.arg(oldSize).arg(newSize));
    QList<QByteArray> proof;
    if (oldSize == 0 || oldSize == newSize)
        return proof;
    Subtrees subtrees(hashes);
    qint64 begin = 0;
    qint64 end = newSize;
    while (end != oldSize) { // SUBPROOF of RFC 9162, 2.1.4.1, from the root down
        const qint64 middle = begin + Subtrees::split(end - begin);
        const bool isLeft = oldSize <= middle;
        const Result<QByteArray> sibling = isLeft ? subtrees.over(middle, end) : subtrees.over(begin, middle);
        if (!sibling)
            return failureOf(sibling);
        proof.prepend(*sibling);
        (isLeft ? end : begin) = middle;
    }
    if (begin > 0) { // the older tree is no full subtree of the newer: its own last part is told too
        const Result<QByteArray> rest = subtrees.over(begin, end);
        if (!rest)
            return failureOf(rest);
        proof.prepend(*rest);
    }
    return proof;
}

QByteArray TlogProof::bytes() const
{
    QByteArray bytes = proofHeader.toByteArray() + '\n';
    if (extra)
        bytes += "extra " + extra->toBase64() + '\n';
    bytes += "index " + QByteArray::number(index) + '\n';
    for (const QByteArray &hash : hashes)
        bytes += hash.toBase64() + '\n';
    return bytes + '\n' + checkpoint;
}

Result<TlogProof> TlogProof::parse(const QByteArray &bytes)
{
    const auto refused = [](const QString &why) { return wrong(u"This is no proof of inclusion: %1."_s.arg(why)); };
    if (bytes.size() > maxProofBytes)
        return refused(u"it is too long"_s);
    const qsizetype blank = bytes.indexOf("\n\n");
    if (blank < 0)
        return refused(u"no blank line ends it"_s);
    QList<QByteArray> lines = bytes.first(blank).split('\n');
    if (lines.takeFirst() != proofHeader)
        return refused(u"its first line is not c2sp.org/tlog-proof@v1"_s);
    TlogProof proof;
    if (!lines.isEmpty() && lines.first().startsWith("extra ")) {
        proof.extra = fromCanonicalBase64(lines.takeFirst().sliced(6));
        if (!proof.extra)
            return refused(u"its extra data is not spelt in base64"_s);
    }
    if (lines.isEmpty() || !lines.first().startsWith("index "))
        return refused(u"it names no index"_s);
    const std::optional<qint64> index = fromDecimal(QByteArrayView(lines.first()).sliced(6));
    if (!index)
        return refused(u"its index is no plain number"_s);
    proof.index = *index;
    lines.removeFirst();
    if (lines.size() > maxHashes)
        return refused(u"it has more hashes than a tree can be deep"_s);
    for (const QByteArray &line : std::as_const(lines)) {
        const std::optional<QByteArray> hash = fromCanonicalBase64(line);
        if (!hash || hash->size() != hashSize)
            return refused(u"a hash is not 32 bytes in base64"_s);
        proof.hashes.append(*hash);
    }
    proof.checkpoint = bytes.sliced(blank + 2);
    if (const Result<Note> note = Note::parse(proof.checkpoint); !note)
        return failureOf(note);
    return proof;
}

} // namespace steward::ledger
