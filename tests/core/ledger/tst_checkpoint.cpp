#include "core/ledger/checkpoint.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward;
using namespace steward::ledger;
using namespace Qt::StringLiterals;

class CheckpointTest : public QObject
{
    Q_OBJECT

    static inline const QByteArray root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";

private Q_SLOTS:
    void readsThePublishedExample()
    {
        // c2sp.org/tlog-checkpoint
        const QByteArray text = "example.com/behind-the-sofa\n20852163\n" + root + '\n';
        const Checkpoint checkpoint = Checkpoint::parse(text).value();
        QCOMPARE(checkpoint.origin, u"example.com/behind-the-sofa"_s);
        QCOMPARE(checkpoint.size, 20852163);
        QCOMPARE(checkpoint.root, QByteArray::fromBase64(root));
        QCOMPARE(checkpoint.text(), text);
        QCOMPARE(Checkpoint::parse(checkpoint.text()).value(), checkpoint);
    }
    void takesAnyOriginAndSize()
    {
        for (const qint64 size : {qint64(0), qint64(1), qint64(INT64_MAX)}) {
            const Checkpoint checkpoint{u"steward.example/äöü 한 log"_s, size, QByteArray(32, '\0')};
            QCOMPARE(Checkpoint::parse(checkpoint.text()).value(), checkpoint);
        }
    }
    void refusesAnyOtherSpelling_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray o = "example.com/log\n";
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("one newline") << "\n"_ba;
        QTest::newRow("no origin") << "\n5\n" + root + '\n';
        QTest::newRow("no root") << o + "5\n";
        QTest::newRow("no newline at the end") << o + "5\n" + root;
        QTest::newRow("extension line") << o + "5\n" + root + "\nTimestamp: 1\n";
        QTest::newRow("blank line behind") << o + "5\n" + root + "\n\n";
        QTest::newRow("leading zero") << o + "05\n" + root + '\n';
        QTest::newRow("negative") << o + "-5\n" + root + '\n';
        QTest::newRow("plus") << o + "+5\n" + root + '\n';
        QTest::newRow("blank before") << o + " 5\n" + root + '\n';
        QTest::newRow("hexadecimal") << o + "0x5\n" + root + '\n';
        QTest::newRow("other digits") << o + "\xd9\xa5\n" + root + '\n';
        QTest::newRow("empty size") << o + "\n" + root + '\n';
        QTest::newRow("too large") << o + "9223372036854775808\n" + root + '\n';
        QTest::newRow("root too short") << o + "5\n" + QByteArray(31, 'r').toBase64() + '\n';
        QTest::newRow("root too long") << o + "5\n" + QByteArray(33, 'r').toBase64() + '\n';
        QTest::newRow("root without padding") << o + "5\n" + root.chopped(1) + '\n';
        QTest::newRow("root with loose bits") << o + "5\n" + root.chopped(2) + "J=\n";
        QTest::newRow("root in the URL alphabet") << o + "5\n" + QByteArray(root).replace('/', '_') + '\n';
        QTest::newRow("blank behind the root") << o + "5\n" + root + " \n";
        QTest::newRow("carriage returns") << "example.com/log\r\n5\r\n" + root + "\r\n";
        QTest::newRow("control character") << "example.com\x07/log\n5\n" + root + '\n';
        QTest::newRow("no UTF-8") << "example.com\xff/log\n5\n" + root + '\n';
    }
    void refusesAnyOtherSpelling()
    {
        QFETCH(const QByteArray, text);
        QCOMPARE(Checkpoint::parse(text).error().code, ErrorCode::Corrupt);
    }
};

STEWARD_TEST(CheckpointTest)
#include "tst_checkpoint.moc"
