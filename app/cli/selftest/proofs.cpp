#include "app/cli/selftest/operations.h"

#include "core/ledger/proof.h"
#include "core/ledger/tree.h"

namespace steward::cli::selftest {

using namespace Qt::StringLiterals;

namespace {

QJsonObject runLeaf(Fields &fields)
{
    Sha256 sha;
    return accepted({{u"out_hex"_s, hex(ledger::leafHash(sha, fields.bytes(u"leaf"_s)))}});
}

QJsonObject runNode(Fields &fields)
{
    Sha256 sha;
    const QByteArray left = fields.bytes(u"left"_s);
    return accepted({{u"out_hex"_s, hex(ledger::nodeHash(sha, left, fields.bytes(u"right"_s)))}});
}

QJsonObject runInclusion(Fields &fields)
{
    Sha256 sha;
    const QByteArray leaf =
        fields.has(u"leaf_hash"_s) ? fields.bytes(u"leaf_hash"_s) : ledger::leafHash(sha, fields.bytes(u"leaf"_s));
    const std::optional<qint64> index = fields.number(u"index"_s);
    const std::optional<qint64> size = fields.number(u"size"_s);
    const QList<QByteArray> proof = fields.hexList(u"proof"_s);
    const QByteArray root = fields.bytes(u"root"_s);
    if (!index || !size)
        return refused(u"There is no such place in a tree."_s);
    const Result<void> included = ledger::verifyInclusion(leaf, *index, *size, proof, root);
    return included ? accepted() : refused(included);
}

QJsonObject runConsistency(Fields &fields)
{
    const std::optional<qint64> oldSize = fields.number(u"old_size"_s);
    const std::optional<qint64> newSize = fields.number(u"new_size"_s);
    const QByteArray oldRoot = fields.bytes(u"old_root"_s);
    const QByteArray newRoot = fields.bytes(u"new_root"_s);
    const QList<QByteArray> proof = fields.hexList(u"proof"_s);
    if (!oldSize || !newSize)
        return refused(u"There are no trees of these sizes."_s);
    const Result<void> consistent = ledger::verifyConsistency(*oldSize, *newSize, oldRoot, newRoot, proof);
    return consistent ? accepted() : refused(consistent);
}

} // namespace

Operations proofOperations()
{
    return {
        {u"leaf-hash"_s, u"leaf_hex"_s, u"out_hex"_s, u"SHA-256 of 0x00 and the entry (RFC 9162, 2.1.1)"_s, runLeaf},
        {u"node-hash"_s, u"left_hex, right_hex"_s, u"out_hex"_s, u"SHA-256 of 0x01 and both hashes"_s, runNode},
        {u"inclusion"_s, u"leaf_hex or leaf_hash_hex, index, size: numbers, proof: list of hex, root_hex"_s,
            u"nothing"_s, u"verifies an inclusion proof (RFC 9162, 2.1.3.2), sibling of the leaf first"_s,
            runInclusion},
        {u"consistency"_s, u"old_size, new_size: numbers, old_root_hex, new_root_hex, proof: list of hex"_s,
            u"nothing"_s,
            u"verifies a consistency proof (RFC 9162, 2.1.4.2); from size 0 there is none and it is refused"_s,
            runConsistency},
    };
}

} // namespace steward::cli::selftest
