#include "core/crypto/aead.h"
#include "core/crypto/gcm.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward;
using namespace steward::crypto;
using namespace Qt::StringLiterals;

namespace {

// D. McGrew, J. Viega, "The Galois/Counter Mode of Operation", appendix B: what most test cases share.
const QByteArray key128 = "feffe9928665731c6d6a8f9467308308";
const QByteArray key256 = key128 + key128;
const QByteArray plain64 = "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                           "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255";
const QByteArray plain60 = plain64.chopped(8);
const QByteArray context20 = "feedfacedeadbeeffeedfacedeadbeefabaddad2";
const QByteArray nonce12 = "cafebabefacedbaddecaf888";
const QByteArray nonce8 = "cafebabefacedbad";
const QByteArray nonce60 = "9313225df88406e555909c5aff5269aa6a7a9538534f7da1e4c303d2a318a728"
                           "c3c0c95156809539fcf0e2429a6b525416aedbf5a0de6a57a637b39b";

QByteArray bytes(const QByteArray &hex)
{
    return QByteArray::fromHex(hex);
}

Aes256Gcm cipher(const QByteArray &hexKey)
{
    return *Aes256Gcm::withKey(SecretBytes::copyOf(bytes(hexKey)));
}

} // namespace

class AeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPublishedCases_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("nonce");
        QTest::addColumn<QByteArray>("context");
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QByteArray>("sealed");
        const QByteArray zeros(24, '0');
        const QByteArray none;
        QTest::newRow("1") << QByteArray(32, '0') << zeros << none << none << "58e2fccefa7e3061367f1d57a4e7455a"_ba;
        QTest::newRow("2") << QByteArray(32, '0') << zeros << none << QByteArray(32, '0')
                           << "0388dace60b6a392f328c2b971b2fe78ab6e47d42cec13bdf53a67b21257bddf"_ba;
        QTest::newRow("4") << key128 << nonce12 << context20 << plain60
                           << "42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e2329aca12e21d514b25466931c7d8f6a5a"
                              "ac84aa051ba30b396a0aac973d58e0915bc94fbc3221a5db94fae95ae7121a47"_ba;
        QTest::newRow("13") << QByteArray(64, '0') << zeros << none << none << "530f8afbc74536b9a963b4f1c4cb738b"_ba;
        QTest::newRow("14") << QByteArray(64, '0') << zeros << none << QByteArray(32, '0')
                            << "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919"_ba;
        QTest::newRow("15")
            << key256 << nonce12 << none << plain64
            << "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b10"
               "56828838c5f61e6393ba7a0abcc9f662898015adb094dac5d93471bdec1a502270e3cc6c"_ba;
        QTest::newRow("16")
            << key256 << nonce12 << context20 << plain60
            << "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b10"
               "56828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b"_ba;
        QTest::newRow("17")
            << key256 << nonce8 << context20 << plain60
            << "c3762df1ca787d32ae47c13bf19844cbaf1ae14d0b976afac52ff7d79bba9de0feb582d33934a4f0954cc236"
               "3bc73f7862ac430e64abe499f47c9b1f3a337dbf46a792c45e454913fe2ea8f2"_ba;
        QTest::newRow("18")
            << key256 << nonce60 << context20 << plain60
            << "5a8def2f0c9e53f1f75d7853659e2a20eeb2b22aafde6419a058ab4f6f746bf40fc0c3b780f244452da3ebf1"
               "c5d82cdea2418997200ef82e44ae7e3fa44a8266ee1c8eb0c8b5d4cf5ae9f19a"_ba;
    }
    void agreesWithPublishedCases()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QByteArray, nonce);
        QFETCH(const QByteArray, context);
        QFETCH(const QByteArray, plain);
        QFETCH(const QByteArray, sealed);
        QCOMPARE(sealGcm(bytes(key), bytes(nonce), bytes(context), bytes(plain)).value().toHex(), sealed);
        QCOMPARE(openGcm(bytes(key), bytes(nonce), bytes(context), bytes(sealed)).value().view(), bytes(plain));
        if (key.size() != 64 || nonce.size() != 24)
            return;
        QCOMPARE(cipher(key).seal(bytes(nonce), bytes(context), bytes(plain)).value().toHex(), sealed);
        QCOMPARE(cipher(key).open(bytes(nonce), bytes(context), bytes(sealed)).value().view(), bytes(plain));
    }
    void sealsManyValuesWithOneContext()
    {
        Aes256Gcm one = cipher(key256);
        const QByteArray sealed = one.seal(bytes(nonce12), bytes(context20), bytes(plain60)).value();
        QVERIFY(one.seal(bytes(nonce12), {}, {}).has_value());
        QVERIFY(!one.open(bytes(nonce12), {}, sealed));
        QCOMPARE(one.seal(bytes(nonce12), bytes(context20), bytes(plain60)).value(), sealed);
        QCOMPARE(one.open(bytes(nonce12), bytes(context20), sealed).value().view(), bytes(plain60));
    }
    void takesNoncesLongerThanOpenSslDoes()
    {
        // Worked out with a separate implementation that computes SP 800-38D, 7.1 by the letter.
        QByteArray nonce;
        for (int i = 0; i < 257; ++i)
            nonce += char(i);
        QCOMPARE(sealGcm(bytes(key128), nonce, bytes(context20), bytes(plain60)).value().toHex(),
            "38f4e258395693c42899878ef47a433943c7668db06b7c2c6af99a56a08a1bff39e6b694d59287cc9de924e140e0"
            "9f59a6365db5aae40e424acfdd7c3b36023219797b3aab5fe93a5a95419e"_ba);
    }
    void refusesCutTags()
    {
        Aes256Gcm one = cipher(key256);
        const QByteArray sealed = one.seal(bytes(nonce12), bytes(context20), {}).value();
        for (int cut = 1; cut <= 16; ++cut) {
            QVERIFY(!one.open(bytes(nonce12), bytes(context20), sealed.chopped(cut)));
            QVERIFY(!openGcm(bytes(key256), bytes(nonce12), bytes(context20), sealed.chopped(cut)));
        }
        const QByteArray longer = one.seal(bytes(nonce12), bytes(context20), bytes(plain60)).value();
        for (int left = 0; left < 16; ++left)
            QCOMPARE(one.open(bytes(nonce12), bytes(context20), longer.chopped(16) + longer.last(16).first(left))
                         .error()
                         .code,
                ErrorCode::Corrupt);
    }
    void refusesOtherKeyAndNonceLengths()
    {
        for (const size_t size : {size_t(0), size_t(16), size_t(24), size_t(31), size_t(33)})
            QVERIFY(!Aes256Gcm::withKey(SecretBytes(size)));
        Aes256Gcm one = cipher(key256);
        for (const int size : {0, 8, 11, 13, 16}) {
            QVERIFY(!one.seal(QByteArray(size, 'n'), {}, "x"));
            QVERIFY(!one.open(QByteArray(size, 'n'), {}, QByteArray(20, 'x')));
        }
        QVERIFY(!sealGcm(QByteArray(17, 'k'), bytes(nonce12), {}, {}));
        QVERIFY(!sealGcm(bytes(key128), {}, {}, {}));
    }
    void refusesEveryChangedBit()
    {
        Aes256Gcm one = cipher(key256);
        const QByteArray sealed = one.seal(bytes(nonce12), bytes(context20), bytes(plain60)).value();
        for (int bit = 0; bit < 8 * sealed.size(); ++bit) {
            QByteArray changed = sealed;
            changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY(!one.open(bytes(nonce12), bytes(context20), changed));
        }
        QVERIFY(!one.open(bytes(nonce12), bytes(context20).chopped(1), sealed));
        QVERIFY(!one.open(QByteArray(12, 'n'), bytes(context20), sealed));
    }
};

STEWARD_TEST(AeadTest)
#include "tst_aead.moc"
