#include "app/cli/batch.h"
#include "app/cli/selftest/fields.h"

#include "core/ledger/proof.h"
#include "core/ledger/tree.h"

#include <QJsonArray>

namespace steward::cli {

using namespace Qt::StringLiterals;
using namespace steward::cli::selftest;

namespace {

QJsonArray hexes(const QList<QByteArray> &hashes)
{
    QJsonArray list;
    for (const QByteArray &hash : hashes)
        list.append(hex(hash));
    return list;
}

/** The hash of every full subtree over some leaves, level by level. */
class Tree
{
public:
    explicit Tree(QList<QByteArray> leaves)
        : m_levels{std::move(leaves)}
    {
        Sha256 sha;
        while (m_levels.last().size() > 1) {
            const QList<QByteArray> &below = m_levels.last();
            QList<QByteArray> level;
            for (qsizetype i = 0; i + 1 < below.size(); i += 2)
                level.append(ledger::nodeHash(sha, below[i], below[i + 1]));
            m_levels.append(level);
        }
    }

    qint64 size() const { return m_levels.first().size(); }
    ledger::SubtreeHash hashes() const
    {
        return [this](int level, qint64 index) -> Result<QByteArray> { return m_levels[level][index]; };
    }

private:
    QList<QList<QByteArray>> m_levels;
};

Result<QList<QByteArray>> leavesFrom(Fields &fields)
{
    const bool hashed = fields.has(u"leaf_hashes"_s);
    QList<QByteArray> leaves = fields.hexList(hashed ? u"leaf_hashes"_s : u"leaves"_s);
    if (!hashed && !fields.has(u"leaves"_s))
        return failure(ErrorCode::InvalidInput, u"\"leaves\" is missing; give the leaves in hexadecimal."_s);
    Sha256 sha;
    for (QByteArray &leaf : leaves) {
        if (hashed && leaf.size() != 32)
            return failure(ErrorCode::InvalidInput, u"A leaf hash has 32 bytes, one has %1."_s.arg(leaf.size()));
        if (!hashed)
            leaf = ledger::leafHash(sha, leaf);
    }
    return leaves;
}

/** {"ok":true}, or why not: of an inclusion or a consistency proof. */
QJsonObject verified(Fields &fields)
{
    const QList<QByteArray> proof = fields.hexList(u"proof"_s);
    const bool isInclusion = fields.has(u"index"_s);
    const std::optional<qint64> first = fields.number(isInclusion ? u"index"_s : u"old_size"_s);
    const std::optional<qint64> second = fields.number(isInclusion ? u"size"_s : u"new_size"_s);
    Result<void> found;
    if (isInclusion) {
        Sha256 sha;
        const QByteArray leaf =
            fields.has(u"leaf_hash"_s) ? fields.bytes(u"leaf_hash"_s) : ledger::leafHash(sha, fields.bytes(u"leaf"_s));
        const QByteArray root = fields.bytes(u"root"_s);
        if (first && second)
            found = ledger::verifyInclusion(leaf, *first, *second, proof, root);
    } else {
        const QByteArray oldRoot = fields.bytes(u"old_root"_s);
        const QByteArray newRoot = fields.bytes(u"new_root"_s);
        if (first && second)
            found = ledger::verifyConsistency(*first, *second, oldRoot, newRoot, proof);
    }
    if (!first || !second)
        return refused(u"There is no such place in a tree."_s);
    return found ? accepted() : refused(found);
}

Result<QJsonObject> computed(Fields &fields)
{
    const Result<QList<QByteArray>> leaves = leavesFrom(fields);
    if (!leaves)
        return failureOf(leaves);
    const Tree tree(*leaves);
    const ledger::SubtreeHash hashes = tree.hashes();
    const Result<QByteArray> root = ledger::rootOf(tree.size(), hashes);
    if (!root)
        return failureOf(root);
    QJsonObject answer{{u"root"_s, hex(*root)}, {u"size"_s, tree.size()}};
    const bool proves = fields.has(u"prove"_s);
    if (!proves && !fields.has(u"from"_s))
        return answer;
    const std::optional<qint64> place = fields.number(proves ? u"prove"_s : u"from"_s);
    if (!place)
        return failure(ErrorCode::NotFound, u"There is no such place in a tree of %1."_s.arg(tree.size()));
    const Result<QList<QByteArray>> proof = proves ? ledger::proveInclusion(*place, tree.size(), hashes)
                                                   : ledger::proveConsistency(*place, tree.size(), hashes);
    if (!proof)
        return failureOf(proof);
    answer.insert(u"proof"_s, hexes(*proof));
    if (proves)
        answer.insert(u"leaf_hash"_s, hex(leaves->at(*place)));
    else
        answer.insert(u"old_root"_s, hex(*ledger::rootOf(*place, hashes)));
    return answer;
}

Result<QJsonObject> answer(const BatchLine &line)
{
    Fields fields(line.object);
    if (fields.has(u"verify"_s)) {
        Fields inner(fields.object(u"verify"_s), Fields::Plain::Hex);
        const QJsonObject found = fields.fault() ? QJsonObject() : verified(inner);
        if (fields.fault() || inner.fault())
            return tl::unexpected(fields.fault() ? *fields.fault() : *inner.fault());
        return found;
    }
    const Result<QJsonObject> found = computed(fields);
    if (fields.fault())
        return tl::unexpected(*fields.fault());
    return found;
}

QString details()
{
    return uR"(The Merkle tree of RFC 9162 (RFC 6962) with SHA-256; all bytes in hexadecimal, each answer with the id of its line.
  {"id","leaves":[hex…]}                   -> {"id","root","size"}            leaves are the entries themselves, not yet hashed
  {"id","leaf_hashes":[hex…]}              -> the same, of leaves that are hashed already
  {…,"prove":i}                            -> also "proof":[hex…], "leaf_hash"    inclusion of leaf i, from 0; the leaf's sibling first
  {…,"from":m}                             -> also "proof":[hex…], "old_root"     that the tree of the first m leaves is its beginning
  {"id","verify":{"leaf" or "leaf_hash","index","size","proof","root"}}
  {"id","verify":{"old_size","new_size","old_root","new_root","proof"}}
                                           -> {"id","ok":true} or {"id","ok":false,"why"}
Without leaves the root is the hash of nothing. A line that cannot be answered gives {"id","error":{"code","message"}}.
)"_s;
}

} // namespace

Commands merkleCommands()
{
    return {
        {u"merkle"_s, u"Roots and proofs of Merkle trees (RFC 9162), made and verified"_s, u"--input FILE"_s,
            u"steward-cli merkle --input trees.jsonl"_s, {inputOption()},
            [](Invocation &call) { return runBatch(call, answer); }, 0, details()},
    };
}

} // namespace steward::cli
