#include "core/base/hash.h"
#include "core/ledger/note.h"
#include "core/ledger/proof.h"
#include "core/ledger/tree.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <map>

using namespace steward;
using namespace steward::ledger;
using namespace Qt::StringLiterals;

namespace {

constexpr int largest = 130;

QByteArray bytes(const QByteArray &hex)
{
    return QByteArray::fromHex(hex);
}

QList<QByteArray> hashesOf(const QByteArrayList &hex)
{
    QList<QByteArray> hashes;
    for (const QByteArray &each : hex)
        hashes.append(bytes(each));
    return hashes;
}

/** Full subtrees over given leaves, each computed when it is asked for. */
class Leaves
{
public:
    explicit Leaves(const QList<QByteArray> &entries)
    {
        for (const QByteArray &entry : entries)
            m_hashes.append(leafHash(m_sha, entry));
    }
    const QByteArray &hash(qint64 index) const { return m_hashes[index]; }
    SubtreeHash subtrees()
    {
        return [this](int level, qint64 index) -> Result<QByteArray> { return subtree(level, index); };
    }

private:
    QByteArray subtree(int level, qint64 index)
    {
        if (level == 0)
            return m_hashes[index];
        QByteArray &known = m_known[{level, index}];
        if (known.isEmpty())
            known = nodeHash(m_sha, subtree(level - 1, 2 * index), subtree(level - 1, 2 * index + 1));
        return known;
    }

    Sha256 m_sha;
    QList<QByteArray> m_hashes;
    std::map<std::pair<int, qint64>, QByteArray> m_known;
};

/** The eight leaves of the reference tests of Certificate Transparency
 * (github.com/google/certificate-transparency, merkletree/merkle_tree_test.cc). */
Leaves referenceLeaves()
{
    return Leaves({"", bytes("00"), bytes("10"), bytes("2021"), bytes("3031"), bytes("40414243"),
        bytes("5051525354555657"), bytes("606162636465666768696a6b6c6d6e6f")});
}

const QByteArrayList referenceRoots{"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};

} // namespace

class ProofTest : public QObject
{
    Q_OBJECT

    QList<QByteArray> m_entries;
    QList<QByteArray> m_roots; ///< By size.

private Q_SLOTS:
    void initTestCase()
    {
        Frontier frontier;
        Sha256 sha;
        m_roots.append(frontier.root());
        for (int i = 0; i < largest; ++i) {
            m_entries.append("entry " + QByteArray::number(i));
            frontier.append(leafHash(sha, m_entries.last()));
            m_roots.append(frontier.root());
        }
    }

    void agreesWithTheReferenceRoots()
    {
        Leaves leaves = referenceLeaves();
        QCOMPARE(rootOf(0, leaves.subtrees()).value().toHex(),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_ba);
        for (int size = 1; size <= 8; ++size)
            QCOMPARE(rootOf(size, leaves.subtrees()).value().toHex(), referenceRoots[size - 1]);
    }
    void agreesWithTheReferenceProofs()
    {
        // The same tests; there, leaves are counted from 1.
        Leaves leaves = referenceLeaves();
        QCOMPARE(proveInclusion(0, 8, leaves.subtrees()).value(),
            hashesOf({"96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"}));
        QCOMPARE(proveInclusion(5, 8, leaves.subtrees()).value(),
            hashesOf({"bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"}));
        QCOMPARE(proveInclusion(2, 3, leaves.subtrees()).value(), hashesOf({referenceRoots[1]}));
        QCOMPARE(proveInclusion(1, 5, leaves.subtrees()).value(),
            hashesOf({referenceRoots[0], "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"}));
        QCOMPARE(proveConsistency(6, 8, leaves.subtrees()).value(),
            hashesOf({"0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"}));
        QCOMPARE(proveConsistency(2, 5, leaves.subtrees()).value(),
            hashesOf({"5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"}));
        QCOMPARE(proveConsistency(6, 7, leaves.subtrees()).value(),
            hashesOf({"0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"}));
        QCOMPARE(proveConsistency(1, 8, leaves.subtrees()).value(),
            hashesOf({"96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"}));
    }

    void everyInclusionProofVerifiesAndNoAlteredOne()
    {
        Leaves leaves(m_entries);
        for (int size = 1; size <= largest; ++size) {
            QCOMPARE(rootOf(size, leaves.subtrees()).value(), m_roots[size]);
            for (int index = 0; index < size; ++index) {
                const QList<QByteArray> proof = proveInclusion(index, size, leaves.subtrees()).value();
                const auto verifies = [&](const QList<QByteArray> &hashes) {
                    return verifyInclusion(leaves.hash(index), index, size, hashes, m_roots[size]).has_value();
                };
                QVERIFY(verifies(proof));
                for (qsizetype i = 0; i < proof.size(); ++i) {
                    QList<QByteArray> altered = proof;
                    altered[i][index % 32] = char(altered[i][index % 32] ^ (1 << (size % 8)));
                    QVERIFY(!verifies(altered));
                }
                QVERIFY(!verifies(proof + QList<QByteArray>{m_roots[size]}));
                QVERIFY(!verifies(QList<QByteArray>{m_roots[size]} + proof));
                if (!proof.isEmpty()) {
                    QVERIFY(!verifies(proof.first(proof.size() - 1)));
                    QVERIFY(!verifies(proof.sliced(1)));
                }
                QVERIFY(!verifyInclusion(leaves.hash(index), size, size, proof, m_roots[size]));
                if (index > 0)
                    QVERIFY(!verifyInclusion(leaves.hash(index), index - 1, size, proof, m_roots[size]));
            }
        }
    }
    void everyConsistencyProofVerifiesAndNoAlteredOne()
    {
        Leaves leaves(m_entries);
        for (int newSize = 1; newSize <= largest; ++newSize) {
            for (int oldSize = 1; oldSize < newSize; ++oldSize) {
                const QList<QByteArray> proof = proveConsistency(oldSize, newSize, leaves.subtrees()).value();
                const auto verifies = [&](const QList<QByteArray> &hashes) {
                    return verifyConsistency(oldSize, newSize, m_roots[oldSize], m_roots[newSize], hashes).has_value();
                };
                QVERIFY(verifies(proof));
                for (qsizetype i = 0; i < proof.size(); ++i) {
                    QList<QByteArray> altered = proof;
                    altered[i][oldSize % 32] = char(altered[i][oldSize % 32] ^ (1 << (newSize % 8)));
                    QVERIFY(!verifies(altered));
                }
                QVERIFY(!verifies({}));
                QVERIFY(!verifies(proof.first(proof.size() - 1)));
                QVERIFY(!verifies(proof.sliced(1)));
                QVERIFY(!verifies(proof + QList<QByteArray>{m_roots[newSize]}));
                QVERIFY(!verifies(QList<QByteArray>{m_roots[oldSize]} + proof));
                QVERIFY(!verifyConsistency(oldSize, newSize, m_roots[newSize], m_roots[newSize], proof));
                QVERIFY(!verifyConsistency(oldSize, newSize, m_roots[oldSize], m_roots[oldSize], proof));
                QVERIFY(!verifyConsistency(newSize, oldSize, m_roots[oldSize], m_roots[newSize], proof));
            }
        }
    }
    void treesOfOneSizeNeedNoProof()
    {
        const QByteArray root(32, 'r');
        const QByteArray other(32, 's');
        for (const qint64 size : {0, 1, 7}) {
            QVERIFY(verifyConsistency(size, size, root, root, {}).has_value());
            QVERIFY(!verifyConsistency(size, size, root, other, {}));
            QVERIFY(!verifyConsistency(size, size, root, root, {root}));
        }
    }
    void nothingIsProvenFromAnEmptyTree()
    {
        // As transparency-dev/merkle has it: RFC 9162, 2.1.4 defines proofs for 0 < m < n only.
        QVERIFY(!verifyConsistency(0, 1, m_roots[0], m_roots[1], {}));
        QVERIFY(!verifyConsistency(0, 1, m_roots[0], m_roots[1], {m_roots[0]}));
        QVERIFY(!verifyInclusion(m_roots[1], 0, 0, {}, m_roots[0]));
    }
    void refusesHashesOfOtherLengths()
    {
        Leaves leaves(m_entries);
        QVERIFY(verifyInclusion(leaves.hash(0), 0, 1, {}, m_roots[1]).has_value());
        QVERIFY(!verifyInclusion("", 0, 1, {}, ""));
        QVERIFY(!verifyInclusion("short", 0, 1, {}, "short"));
        QVERIFY(!verifyInclusion(leaves.hash(0), 0, 2, {""}, m_roots[2]));
        QVERIFY(!verifyInclusion(leaves.hash(0), -1, 1, {}, m_roots[1]));
        QVERIFY(!verifyConsistency(-1, 1, m_roots[0], m_roots[1], {}));
        QVERIFY(!verifyInclusion(leaves.hash(0), 0, INT64_MAX, QList<QByteArray>(100, m_roots[1]), m_roots[1]));
    }
    void asksForFewSubtrees()
    {
        int asked = 0;
        const SubtreeHash counting = [&asked](int, qint64) -> Result<QByteArray> {
            ++asked;
            return QByteArray(32, 'h');
        };
        const qint64 size = 10'000'003;
        QVERIFY(proveInclusion(1'234'567, size, counting).has_value());
        QVERIFY(proveConsistency(7'654'321, size, counting).has_value());
        QVERIFY(rootOf(size, counting).has_value());
        QVERIFY2(asked < 100, QByteArray::number(asked).constData());
        QVERIFY(!proveInclusion(size, size, counting));
        QVERIFY(!proveConsistency(size + 1, size, counting));
    }
    void passesOnThatAHashIsMissing()
    {
        const SubtreeHash missing = [](int, qint64) -> Result<QByteArray> {
            return failure(ErrorCode::Corrupt, u"gone"_s);
        };
        QCOMPARE(proveInclusion(2, 7, missing).error().message, u"gone"_s);
        QCOMPARE(proveConsistency(3, 7, missing).error().message, u"gone"_s);
        QCOMPARE(rootOf(7, missing).error().message, u"gone"_s);
        const SubtreeHash cut = [](int, qint64) -> Result<QByteArray> { return QByteArray(31, 'h'); };
        QVERIFY(!rootOf(7, cut));
    }

    void proofFilesReadBackAsTheyWereWritten()
    {
        const QByteArray note = "example.com/log\n8\n" + bytes(referenceRoots[7]).toBase64()
                                + "\n\n\xe2\x80\x94 example.com/log " + QByteArray(68, 's').toBase64() + '\n';
        TlogProof proof{5, proveInclusion(5, 8, referenceLeaves().subtrees()).value(), note};
        QCOMPARE(proof.bytes(), "c2sp.org/tlog-proof@v1\nindex 5\n" + proof.hashes[0].toBase64() + '\n'
                                    + proof.hashes[1].toBase64() + '\n' + proof.hashes[2].toBase64() + "\n\n" + note);
        const TlogProof read = TlogProof::parse(proof.bytes()).value();
        QCOMPARE(read.index, 5);
        QCOMPARE(read.hashes, proof.hashes);
        QCOMPARE(read.checkpoint, note);
        QVERIFY(!read.extra);
        proof.extra = "data of others";
        QCOMPARE(TlogProof::parse(proof.bytes()).value().extra, proof.extra);
        QCOMPARE(TlogProof::parse(proof.bytes()).value().bytes(), proof.bytes());
        const TlogProof lonely{0, {}, note}; // a tree of one leaf
        QCOMPARE(TlogProof::parse(lonely.bytes()).value().bytes(), lonely.bytes());
    }
    void refusesProofFilesThatAreSpeltOtherwise_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray note = "\nx.example/log\n8\n" + QByteArray(32, 'r').toBase64()
                                + "\n\n\xe2\x80\x94 x.example/log " + QByteArray(68, 's').toBase64() + '\n';
        const QByteArray hash = QByteArray(32, 'h').toBase64() + '\n';
        const QByteArray head = "c2sp.org/tlog-proof@v1\n";
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("another header") << "wrong-header\nindex 0\n" + note;
        QTest::newRow("header of a later version") << "c2sp.org/tlog-proof@v2\nindex 0\n" + note;
        QTest::newRow("no index") << head + note;
        QTest::newRow("no number") << head + "index notanumber\n" + note;
        QTest::newRow("negative") << head + "index -5\n" + note;
        QTest::newRow("leading zero") << head + "index 05\n" + note;
        QTest::newRow("plus") << head + "index +5\n" + note;
        QTest::newRow("too large") << head + "index 9223372036854775808\n" + note;
        QTest::newRow("no base64") << head + "index 0\n!!notbase64!!\n" + note;
        QTest::newRow("hash too long") << head + "index 0\n" + QByteArray(64, 'h').toBase64() + '\n' + note;
        QTest::newRow("hash too short") << head + "index 0\n" + QByteArray(31, 'h').toBase64() + '\n' + note;
        QTest::newRow("no padding") << head + "index 0\n" + hash.chopped(2) + '\n' + note;
        QTest::newRow("loose bits") << head + "index 0\n" + hash.chopped(3) + "h=\n" + note; // …g= is the canonical end
        QTest::newRow("carriage returns") << QByteArray(head + "index 0\n" + hash).replace("\n", "\r\n") + note;
        QTest::newRow("extra is no base64") << head + "extra !!notbase64!!\nindex 0\n" + note;
        QTest::newRow("extra behind") << head + "index 0\nextra AAAA\n" + note;
        QTest::newRow("64 hashes") << head + "index 0\n" + hash.repeated(64) + note;
        QTest::newRow("no checkpoint") << head + "index 0\n" + hash + '\n';
        QTest::newRow("checkpoint without signature") << head + "index 0\n" + hash + "\nx.example/log\n8\nAAAA\n";
    }
    void refusesProofFilesThatAreSpeltOtherwise()
    {
        QFETCH(const QByteArray, file);
        QVERIFY(!TlogProof::parse(file));
    }
};

STEWARD_TEST(ProofTest)
#include "tst_proof.moc"
