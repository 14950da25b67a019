#include "core/crypto/ed25519.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward;
using namespace steward::crypto;
using namespace Qt::StringLiterals;

class Ed25519Test : public QObject
{
    Q_OBJECT

    static QByteArray bytes(const QByteArray &hex) { return QByteArray::fromHex(hex); }

private Q_SLOTS:
    void agreesWithRfc8032_data()
    {
        // RFC 8032, 7.1
        QTest::addColumn<QByteArray>("seed");
        QTest::addColumn<QByteArray>("publicKey");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("1")
            << "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"_ba
            << "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"_ba
            << ""_ba
            << "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701c"
               "f9b46bd25bf5f0595bbe24655141438e7a100b"_ba;
        QTest::newRow("2")
            << "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"_ba
            << "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"_ba
            << "72"_ba
            << "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0"
               "f11d8c387b2eaeb4302aeeb00d291612bb0c00"_ba;
        QTest::newRow("3")
            << "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7"_ba
            << "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025"_ba
            << "af82"_ba
            << "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f76098"
               "4dc6594a7c15e9716ed28dc027beceea1ec40a"_ba;
        QTest::newRow("SHA(abc)")
            << "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42"_ba
            << "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf"_ba
            << "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba"
               "3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"_ba
            << "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfb"
               "c7c66431e0303dca179c138ac17ad9bef1177331a704"_ba;
    }
    void agreesWithRfc8032()
    {
        QFETCH(const QByteArray, seed);
        QFETCH(const QByteArray, publicKey);
        QFETCH(const QByteArray, message);
        QFETCH(const QByteArray, signature);
        const SigningKey key = SigningKey::fromSeed(SecretBytes::copyOf(bytes(seed))).value();
        QCOMPARE(key.publicKey().toHex(), publicKey);
        QCOMPARE(key.sign(bytes(message)).value().toHex(), signature);
        QVERIFY(verifyEd25519(bytes(publicKey), bytes(message), bytes(signature)));
        QVERIFY(!verifyEd25519(bytes(publicKey), bytes(message) + 'x', bytes(signature)));
        QVERIFY(isUsablePublicKey(bytes(publicKey)));
    }
    void refusesEveryChangedBitAndLength()
    {
        const SigningKey key = SigningKey::fromSeed(SecretBytes(32)).value();
        const QByteArray signature = key.sign("text").value();
        for (int bit = 0; bit < 512; ++bit) {
            QByteArray changed = signature;
            changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY(!verifyEd25519(key.publicKey(), "text", changed));
        }
        QVERIFY(!verifyEd25519(key.publicKey(), "text", signature.chopped(1)));
        QVERIFY(!verifyEd25519(key.publicKey(), "text", signature + '\0'));
        QVERIFY(!verifyEd25519(key.publicKey().chopped(1), "text", signature));
        QVERIFY(!verifyEd25519({}, "text", signature));
        QVERIFY(!SigningKey::fromSeed(SecretBytes(31)));
        QVERIFY(!SigningKey::fromSeed(SecretBytes(64)));
    }
    void refusesSignaturesThatAreNotReduced()
    {
        // RFC 8032, 5.1.7: S + L stands for the same number as S, and must be refused.
        const SigningKey key = SigningKey::fromSeed(SecretBytes(32)).value();
        const QByteArray order = bytes("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
        QByteArray signature = key.sign("text").value();
        int carry = 0;
        for (int i = 0; i < 32; ++i) {
            carry += uchar(signature[32 + i]) + uchar(order[i]);
            signature[32 + i] = char(carry & 0xff);
            carry >>= 8;
        }
        QCOMPARE(carry, 0);
        QVERIFY(!verifyEd25519(key.publicKey(), "text", signature));
    }
    void refusesKeysThatAreNotSpeltCanonically_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("the prime, which is 0") << "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"_ba;
        QTest::newRow("the prime and 1") << "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"_ba;
        QTest::newRow("2^255 - 1") << "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"_ba;
        QTest::newRow("all ones") << "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"_ba;
        QTest::newRow("minus zero at y = 1") << "0100000000000000000000000000000000000000000000000000000000000080"_ba;
        QTest::newRow("minus zero at y = -1") << "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"_ba;
    }
    void refusesKeysThatAreNotSpeltCanonically()
    {
        QFETCH(const QByteArray, key);
        QVERIFY(!isUsablePublicKey(bytes(key)));
        // R = identity, S = 0: what a verifier without this check accepts under a key of small order.
        const QByteArray trivial = bytes("01" + QByteArray(126, '0'));
        QVERIFY(!verifyEd25519(bytes(key), "text", trivial));
    }
    void refusesKeysOfSmallOrder()
    {
        for (const QByteArray &key : {"0100000000000000000000000000000000000000000000000000000000000000"_ba,
                 "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"_ba,
                 "0000000000000000000000000000000000000000000000000000000000000000"_ba,
                 "0000000000000000000000000000000000000000000000000000000000000080"_ba,
                 "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"_ba,
                 "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85"_ba,
                 "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"_ba,
                 "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa"_ba})
            QVERIFY2(!isUsablePublicKey(bytes(key)), key.constData());
    }
    void refusesKeysThatAreNoPoint()
    {
        // y = 2 gives no square (RFC 8032, 5.1.3, step 3), nor does y = 7; the base point is a point.
        QVERIFY(!isUsablePublicKey(bytes("02" + QByteArray(62, '0'))));
        QVERIFY(!isUsablePublicKey(bytes("07" + QByteArray(62, '0'))));
        QVERIFY(isUsablePublicKey(bytes("58" + QByteArray("66").repeated(31))));
        QVERIFY(!isUsablePublicKey(bytes("58" + QByteArray("66").repeated(30))));
    }
};

STEWARD_TEST(Ed25519Test)
#include "tst_ed25519.moc"
