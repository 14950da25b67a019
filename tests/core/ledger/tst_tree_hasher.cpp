#include "core/ledger/tree.h"
#include "core/ledger/tree_hasher.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <cstring>

using namespace steward;
using namespace steward::ledger;

/** Every way of hashing in bulk gives what OpenSSL and the published vectors give. */
class TreeHasherTest : public QObject
{
    Q_OBJECT

    static QByteArray bytesOf(const TreeHash &hash)
    {
        return {reinterpret_cast<const char *>(hash.data()), qsizetype(hash.size())};
    }

private Q_SLOTS:
    void everyWayGivesThePublishedRoot_data() { ways(); }
    void everyWayGivesThePublishedRoot()
    {
        // The eight leaves of certificate-transparency's reference tree.
        QFETCH(const int, way);
        TreeHasher hasher{static_cast<TreeHasher::Way>(way)};
        for (const char *leaf :
            {"", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"}) {
            const QByteArray bytes = QByteArray::fromHex(leaf);
            hasher.addEntry({bytes.constData(), size_t(bytes.size())});
        }
        QCOMPARE(bytesOf(hasher.rootOver(hasher.takeLeaves())).toHex(),
            QByteArray("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"));
    }

    void everyWayHashesMessagesOfEveryLength_data() { ways(); }
    void everyWayHashesMessagesOfEveryLength()
    {
        QFETCH(const int, way);
        TreeHasher hasher{static_cast<TreeHasher::Way>(way)};
        Sha256 hash;
        std::vector<QByteArray> expected;
        for (int length = 0; length < 700; ++length) {
            for (int again = 0; again < 1 + length % 40; ++again) { // runs that fill sixteen lanes, and that do not
                const QByteArray entry(length, char('a' + (length + again) % 26));
                hasher.addEntry({entry.constData(), size_t(entry.size())});
                expected.push_back(leafHash(hash, entry));
            }
        }
        const std::vector<TreeHash> leaves = hasher.takeLeaves();
        QCOMPARE(leaves.size(), expected.size());
        for (size_t i = 0; i < leaves.size(); ++i)
            QCOMPARE(bytesOf(leaves[i]), expected[i]);
    }

    void everyWayMakesTheTreeThatGrewLeafByLeaf_data() { ways(); }
    void everyWayMakesTheTreeThatGrewLeafByLeaf()
    {
        QFETCH(const int, way);
        TreeHasher hasher{static_cast<TreeHasher::Way>(way)};
        for (int size = 0; size < 300; size += 1 + size / 20) {
            Sha256 hash;
            Frontier frontier;
            for (int i = 0; i < size; ++i) {
                const QByteArray entry = QByteArray::number(i * 7919).repeated(1 + i % 60);
                frontier.append(leafHash(hash, entry));
                hasher.addEntry({entry.constData(), size_t(entry.size())});
            }
            QCOMPARE(bytesOf(hasher.rootOver(hasher.takeLeaves())), frontier.root());
        }
    }

private:
    void ways()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("one by one") << int(TreeHasher::Way::OneByOne);
        QTest::newRow("pairs") << int(TreeHasher::Way::Pairs); // or the best this processor has below
        QTest::newRow("sixteen") << int(TreeHasher::Way::Sixteen);
    }
};

STEWARD_TEST(TreeHasherTest)
#include "tst_tree_hasher.moc"
