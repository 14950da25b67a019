#include "core/crypto/mac.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward;
using namespace steward::crypto;
using namespace Qt::StringLiterals;

class MacTest : public QObject
{
    Q_OBJECT

    static QByteArray counting(int from, int to)
    {
        QByteArray bytes;
        for (int i = from; i < to; ++i)
            bytes += char(i);
        return bytes;
    }

private Q_SLOTS:
    void agreesWithRfc4231_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("1") << QByteArray(20, '\x0b') << "Hi There"_ba
                           << "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"_ba;
        QTest::newRow("2") << "Jefe"_ba
                           << "what do ya want for nothing?"_ba
                           << "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"_ba;
        QTest::newRow("3") << QByteArray(20, '\xaa') << QByteArray(50, '\xdd')
                           << "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"_ba;
        QTest::newRow("4") << counting(1, 26) << QByteArray(50, '\xcd')
                           << "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"_ba;
        QTest::newRow("6") << QByteArray(131, '\xaa') << "Test Using Larger Than Block-Size Key - Hash Key First"_ba
                           << "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"_ba;
        QTest::newRow("7")
            << QByteArray(131, '\xaa')
            << "This is a test using a larger than block-size key and a larger than block-size data. The "
               "key needs to be hashed before being used by the HMAC algorithm."_ba
            << "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"_ba;
        // Not of the RFC: no key and no message (the example of HMAC's Wikipedia article).
        QTest::newRow("nothing") << ""_ba
                                 << ""_ba
                                 << "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"_ba;
    }
    void agreesWithRfc4231()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QByteArray, message);
        HmacSha256 mac(key);
        QTEST(mac.of(message).toHex(), "code");
        mac.of("another message between");
        QTEST(mac.of(message).toHex(), "code");
    }
    void agreesWithRfc5869()
    {
        QCOMPARE(hkdfSha256(QByteArray(22, '\x0b'), counting(0, 13), counting(0xf0, 0xfa), 42)
                     .value()
                     .view()
                     .toByteArray()
                     .toHex(),
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"_ba);
        QCOMPARE(hkdfSha256(counting(0, 0x50), counting(0x60, 0xb0), counting(0xb0, 0x100), 82)
                     .value()
                     .view()
                     .toByteArray()
                     .toHex(),
            "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09da3275600c"
            "2f"
            "09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87"_ba);
        QCOMPARE(hkdfSha256(QByteArray(22, '\x0b'), {}, {}, 42).value().view().toByteArray().toHex(),
            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"_ba);
    }
    void givesNoMoreThanRfc5869Allows()
    {
        QCOMPARE(hkdfSha256("key", {}, {}, 8160).value().size(), size_t(8160));
        QVERIFY(!hkdfSha256("key", {}, {}, 8161));
    }
};

STEWARD_TEST(MacTest)
#include "tst_mac.moc"
