#include "core/crypto/argon2.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward;
using namespace steward::crypto;
using namespace Qt::StringLiterals;

class Argon2Test : public QObject
{
    Q_OBJECT

    static SecretBytes secret(const char *text) { return SecretBytes::copyOf(text); }
    static QByteArray hexOf(const Result<SecretBytes> &key)
    {
        return key ? key->view().toByteArray().toHex() : QByteArray();
    }

private Q_SLOTS:
    void agreesWithRfc9106()
    {
        // RFC 9106, 5.3
        const Argon2Cost cost{32, 3, 4};
        QCOMPARE(hexOf(argon2id(QByteArray(32, 1), QByteArray(16, 2), cost, 32, QByteArray(8, 3), QByteArray(12, 4))),
            "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"_ba);
    }
    void agreesWithTheReferenceImplementation_data()
    {
        // github.com/P-H-C/phc-winner-argon2, src/test.c, Argon2id version 0x13
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<int>("memory");
        QTest::addColumn<int>("passes");
        QTest::addColumn<int>("lanes");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("256 KiB") << "password"_ba
                                 << "somesalt"_ba << 256 << 2 << 1
                                 << "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe"_ba;
        QTest::newRow("two lanes") << "password"_ba
                                   << "somesalt"_ba << 256 << 2 << 2
                                   << "6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037"_ba;
        QTest::newRow("64 MiB") << "password"_ba
                                << "somesalt"_ba << 65536 << 2 << 1
                                << "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"_ba;
        QTest::newRow("one pass") << "password"_ba
                                  << "somesalt"_ba << 65536 << 1 << 1
                                  << "f6a5adc1ba723dddef9b5ac1d464e180fcd9dffc9d1cbf76cca2fed795d9ca98"_ba;
        QTest::newRow("other password") << "differentpassword"_ba
                                        << "somesalt"_ba << 65536 << 2 << 1
                                        << "0b84d652cf6b0c4beaef0dfe278ba6a80df6696281d7e0d2891b817d8c458fde"_ba;
        QTest::newRow("other salt") << "password"_ba
                                    << "diffsalt"_ba << 65536 << 2 << 1
                                    << "bdf32b05ccc42eb15d58fd19b1f856b113da1e9a5874fdcc544308565aa8141c"_ba;
    }
    void agreesWithTheReferenceImplementation()
    {
        QFETCH(const QByteArray, password);
        QFETCH(const QByteArray, salt);
        QFETCH(const int, memory);
        QFETCH(const int, passes);
        QFETCH(const int, lanes);
        QTEST(hexOf(argon2id(password, salt, {quint32(memory), quint32(passes), quint32(lanes)}, 32)), "key");
    }
    void allowsCostsBetweenFloorAndCeiling()
    {
        QVERIFY(checkCost({}).has_value());
        QVERIFY(checkCost({19 * 1024, 2, 1}).has_value());
        QVERIFY(checkCost({1024 * 1024, 16, 16}).has_value());
        for (const Argon2Cost &cost : {Argon2Cost{19 * 1024 - 1, 2, 1}, Argon2Cost{19 * 1024, 1, 1},
                 Argon2Cost{19 * 1024, 2, 0}, Argon2Cost{1024 * 1024 + 1, 3, 4}, Argon2Cost{65536, 17, 4},
                 Argon2Cost{65536, 3, 17}, Argon2Cost{UINT32_MAX, UINT32_MAX, UINT32_MAX}, Argon2Cost{0, 0, 0}})
            QCOMPARE(checkCost(cost).error().code, ErrorCode::Refused);
        // Neither does the algorithm itself run above the ceiling.
        QVERIFY(!argon2id("password", QByteArray(16, 's'), {1024 * 1024 + 1, 1, 1}, 32));
        QVERIFY(!argon2id("password", QByteArray(16, 's'), {1024, 17, 1}, 32));
    }
    void refusesInputsThatArgon2DoesNotTake()
    {
        QVERIFY(!argon2id("password", QByteArray(7, 's'), {256, 2, 1}, 32)); // salts begin at 8 bytes
        QVERIFY(!argon2id("password", QByteArray(16, 's'), {256, 2, 1}, 3));
        QVERIFY(!argon2id("password", QByteArray(16, 's'), {7, 2, 1}, 32));
        QVERIFY(!argon2id("password", QByteArray(16, 's'), {256, 0, 1}, 32));
        QVERIFY(!argon2id("password", QByteArray(16, 's'), {256, 2, 0}, 32));
    }
    void takesSpellingsOfOnePassphraseAsTheSame()
    {
        const Argon2Cost cost{19 * 1024, 2, 1};
        const QByteArray salt(16, 's');
        const QByteArray composed = hexOf(keyOfPassphrase(secret("caf\xc3\xa9"), salt, cost));    // U+00E9
        const QByteArray decomposed = hexOf(keyOfPassphrase(secret("cafe\xcc\x81"), salt, cost)); // e, U+0301
        QCOMPARE(composed.size(), 64);
        QCOMPARE(decomposed, composed);
        QVERIFY(hexOf(keyOfPassphrase(secret("cafe"), salt, cost)) != composed);
        // Hangul syllables and their letters: U+D55C and U+1112 U+1161 U+11AB
        QCOMPARE(hexOf(keyOfPassphrase(secret("\xe1\x84\x92\xe1\x85\xa1\xe1\x86\xab"), salt, cost)),
            hexOf(keyOfPassphrase(secret("\xed\x95\x9c"), salt, cost)));
        // ASCII is what Argon2id gets as it is.
        QCOMPARE(hexOf(keyOfPassphrase(secret("password"), salt, cost)), hexOf(argon2id("password", salt, cost, 32)));
    }
    void refusesPassphrasesThatCannotBeTaken()
    {
        const Argon2Cost cost{19 * 1024, 2, 1};
        const QByteArray salt(16, 's');
        QVERIFY(!keyOfPassphrase(secret(""), salt, cost));
        QVERIFY(!keyOfPassphrase(secret("\xff\xfe"), salt, cost));
        QVERIFY(!keyOfPassphrase(SecretBytes(5000), salt, cost));
        QVERIFY(!keyOfPassphrase(secret("password"), QByteArray(8, 's'), cost));
        QVERIFY(!keyOfPassphrase(secret("password"), salt, {8 * 1024, 2, 1}));
    }
};

STEWARD_TEST(Argon2Test)
#include "tst_argon2.moc"
