#include "tests/support/program.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

class SelftestTest : public QObject
{
    Q_OBJECT

    static QList<QJsonObject> answers(const QStringList &command, const QByteArray &lines)
    {
        const test::Answer answer = test::run(u"steward-cli"_s, command + QStringList{u"--input"_s, u"-"_s}, lines);
        if (answer.exitCode != 0)
            return {};
        QList<QJsonObject> objects;
        for (const QByteArray &line : answer.out.split('\n')) {
            if (!line.isEmpty())
                objects.append(QJsonDocument::fromJson(line).object());
        }
        return objects;
    }
    static QJsonObject selftest(const QByteArray &line)
    {
        return answers({u"vault"_s, u"selftest"_s}, line + '\n').value(0);
    }
    static QJsonObject merkle(const QByteArray &line) { return answers({u"merkle"_s}, line + '\n').value(0); }

private Q_SLOTS:
    void answersEveryLineInOrder()
    {
        const QList<QJsonObject> found =
            answers({u"vault"_s, u"selftest"_s}, "{\"id\":\"a\",\"op\":\"sha256\",\"message\":\"abc\"}\n"
                                                 "not json\n"
                                                 "{\"id\":2,\"op\":\"no such thing\"}\n"
                                                 "{\"id\":3,\"op\":\"sha256\"}\n"
                                                 "{\"id\":4,\"op\":\"sha256\",\"message_hex\":\"abc\"}\n"
                                                 "{\"id\":5,\"op\":\"aes-256-gcm-open\",\"key_hex\":\"00\",\"nonce_"
                                                 "hex\":\"\",\"cipher_hex\":\"\",\"tag_hex\":\"\"}\n"
                                                 "{\"id\":6,\"op\":\"sha256\",\"message_hex\":\"616263\"}\n");
        QCOMPARE(found.size(), 7);
        const QString digest = u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s;
        QCOMPARE(found[0], (QJsonObject{{u"id"_s, u"a"_s}, {u"ok"_s, true}, {u"out_hex"_s, digest}}));
        for (int i = 1; i < 5; ++i)
            QCOMPARE(found[i].value(u"error"_s).toObject().value(u"code"_s).toString(), u"invalid_input"_s);
        QVERIFY(found[1].value(u"id"_s).isNull());
        QCOMPARE(found[4].value(u"id"_s).toInt(), 4);
        QCOMPARE(found[5].value(u"ok"_s).toBool(true), false);
        QVERIFY(!found[5].value(u"why"_s).toString().isEmpty());
        QCOMPARE(found[6].value(u"out_hex"_s).toString(), digest);
    }
    void helpNamesEveryOperationThatAnswers()
    {
        const test::Answer help = test::run(u"steward-cli"_s, {u"vault"_s, u"selftest"_s, u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        for (const QByteArray &name : {"sha256"_ba, "hmac-sha256"_ba, "hkdf-sha256"_ba, "argon2id"_ba,
                 "argon2id-cost"_ba, "passphrase-key"_ba, "aes-256-gcm-seal"_ba, "aes-256-gcm-open"_ba,
                 "aes-gcm-seal"_ba, "aes-gcm-open"_ba, "seal-format"_ba, "seal-context"_ba, "ed25519-public"_ba,
                 "ed25519-sign"_ba, "ed25519-verify"_ba, "ed25519-key"_ba, "jcs"_ba, "jcs-number"_ba, "jcs-check"_ba,
                 "vkey"_ba, "vkey-make"_ba, "note-verify"_ba, "note-sign"_ba, "checkpoint"_ba, "checkpoint-make"_ba,
                 "tlog-proof"_ba, "leaf-hash"_ba, "node-hash"_ba, "inclusion"_ba, "consistency"_ba}) {
            QVERIFY2(help.out.contains("\n  " + name + "\n"), name.constData());
            const QJsonObject answer = selftest("{\"id\":1,\"op\":\"" + name + "\"}");
            QVERIFY2(answer.value(u"error"_s).toObject().value(u"message"_s).toString().contains(u"is missing"_s),
                name.constData());
        }
    }
    void readsSealedValuesApart()
    {
        const QByteArray sealed = "01"
                                  "0000002a"
                                  "000102030405060708090a0b"
                                  "ccdd"
                                  "000102030405060708090a0b0c0d0e0f";
        const QJsonObject answer = selftest("{\"id\":1,\"op\":\"seal-format\",\"sealed_hex\":\"" + sealed + "\"}");
        QCOMPARE(answer.value(u"key_id"_s).toInt(), 42);
        QCOMPARE(answer.value(u"nonce_hex"_s).toString(), u"000102030405060708090a0b"_s);
        QCOMPARE(answer.value(u"cipher_hex"_s).toString(), u"ccdd"_s);
        QCOMPARE(answer.value(u"tag_hex"_s).toString(), u"000102030405060708090a0b0c0d0e0f"_s);
        QVERIFY(!selftest("{\"id\":1,\"op\":\"seal-format\",\"sealed_hex\":\"02" + sealed.sliced(2) + "\"}")
                     .value(u"ok"_s)
                     .toBool());
    }
    void takesNumbersThatExceedADouble()
    {
        const QByteArray rest = ",\"size\":8,\"leaf_hash_hex\":\"\",\"root_hex\":\"\",\"proof\":null}";
        for (const QByteArray &index : {"18446744073709551615"_ba, "\"18446744073709551615\""_ba, "-1"_ba, "8"_ba})
            QCOMPARE(selftest("{\"id\":1,\"op\":\"inclusion\",\"index\":" + index + rest).value(u"ok"_s).toBool(true),
                false);
        QVERIFY(selftest("{\"id\":1,\"op\":\"inclusion\",\"index\":1.5" + rest).contains(u"error"_s));
    }
    void makesAndVerifiesMerkleProofs()
    {
        // The eight leaves of the reference tests of Certificate Transparency.
        const QByteArray leaves = "\"leaves\":[\"\",\"00\",\"10\",\"2021\",\"3031\",\"40414243\",\"5051525354555657\","
                                  "\"606162636465666768696a6b6c6d6e6f\"]";
        const QJsonObject whole = merkle("{\"id\":1," + leaves + ",\"prove\":5}");
        QCOMPARE(
            whole.value(u"root"_s).toString(), u"5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"_s);
        QCOMPARE(whole.value(u"proof"_s).toArray(),
            (QJsonArray{u"bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"_s,
                u"ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"_s,
                u"d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"_s}));
        QJsonObject question{{u"leaf"_s, u"40414243"_s}, {u"index"_s, 5}, {u"size"_s, 8},
            {u"proof"_s, whole.value(u"proof"_s)}, {u"root"_s, whole.value(u"root"_s)}};
        const auto verified = [&question] {
            return merkle(
                QJsonDocument(QJsonObject{{u"id"_s, 2}, {u"verify"_s, question}}).toJson(QJsonDocument::Compact))
                .value(u"ok"_s)
                .toBool();
        };
        QVERIFY(verified());
        question.insert(u"index"_s, 4);
        QVERIFY(!verified());

        const QJsonObject from = merkle("{\"id\":1," + leaves + ",\"from\":6}");
        QCOMPARE(from.value(u"old_root"_s).toString(),
            u"76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef"_s);
        question = {{u"old_size"_s, 6}, {u"new_size"_s, 8}, {u"old_root"_s, from.value(u"old_root"_s)},
            {u"new_root"_s, from.value(u"root"_s)}, {u"proof"_s, from.value(u"proof"_s)}};
        QVERIFY(verified());
        question.insert(u"old_size"_s, 7);
        QVERIFY(!verified());

        QCOMPARE(merkle("{\"id\":1,\"leaves\":[]}").value(u"root"_s).toString(),
            u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
        QVERIFY(merkle("{\"id\":1," + leaves + ",\"prove\":8}").contains(u"error"_s));
        QVERIFY(merkle("{\"id\":1," + leaves + ",\"from\":9}").contains(u"error"_s));
        QVERIFY(merkle("{\"id\":1,\"leaves\":[\"0g\"]}").contains(u"error"_s));
        QVERIFY(merkle("{\"id\":1}").contains(u"error"_s));
    }
};

STEWARD_TEST(SelftestTest)
#include "tst_selftest.moc"
