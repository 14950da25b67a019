#include "core/base/hash.h"
#include "core/crypto/ed25519.h"
#include "core/ledger/note.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward;
using namespace steward::ledger;
using namespace Qt::StringLiterals;

namespace {

// golang.org/x/mod/sumdb/note, the example of its documentation and its tests.
const QString peterKey = u"PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"_s;
const QByteArray peterSeed = QByteArray::fromBase64("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz").sliced(1);
const QByteArray text = "If you think cryptography is the answer to your problem,\n"
                        "then you don't know what your problem is.\n";
const QByteArray peterLine =
    "\xe2\x80\x94 PeterNeumann "
    "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
const QByteArray enochLine =
    "\xe2\x80\x94 EnochRoot "
    "rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";
const QString enochKey = u"EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop"_s;

class Signer final : public NoteSigner
{
public:
    Signer(const QString &name, const QByteArray &seed)
        : m_name(name)
        , m_key(*crypto::SigningKey::fromSeed(crypto::SecretBytes::copyOf(seed)))
    {
    }
    VerifierKey key() const override { return {m_name, m_key.publicKey()}; }
    Result<QByteArray> sign(QByteArrayView bytes) const override { return m_key.sign(bytes); }

private:
    QString m_name;
    crypto::SigningKey m_key;
};

Result<QList<VerifierKey>> verify(const QByteArray &note, const QList<VerifierKey> &keys)
{
    const Result<Note> parsed = Note::parse(note);
    return parsed ? parsed->verify(keys) : failureOf(parsed);
}

} // namespace

class NoteTest : public QObject
{
    Q_OBJECT

    const VerifierKey m_peter = VerifierKey::parse(peterKey).value();
    const Signer m_signer{u"PeterNeumann"_s, peterSeed};
    const Signer m_other{u"steward.example/audit/1"_s, QByteArray(32, 'o')};

private Q_SLOTS:
    void signsAsTheReferenceDoes()
    {
        QCOMPARE(m_signer.key().text(), peterKey);
        QCOMPARE(m_signer.key(), m_peter);
        QCOMPARE(m_peter.keyId().toHex(), "c74f20a3"_ba);
        QCOMPARE(Note::signedBy(text, {&m_signer}).value().bytes(), text + '\n' + peterLine);
        QCOMPARE(verify(text + '\n' + peterLine, {m_peter}).value(), QList{m_peter});
    }
    void readsThePublishedExample()
    {
        // c2sp.org/signed-note; its text holds a blank line
        const QByteArray example =
            "Ognuno sta solo sul cuor della terra\ntrafitto da un raggio di sole:\n\ned \xc3\xa8 subito sera.\n"
            "\n\xe2\x80\x94 quasimodo.example/salvatore "
            "NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=\n";
        const Note note = Note::parse(example).value();
        QVERIFY(note.text.endsWith("ed \xc3\xa8 subito sera.\n"));
        QCOMPARE(note.lines.size(), 1);
        QCOMPARE(note.lines[0].name, u"quasimodo.example/salvatore"_s);
        QCOMPARE(note.lines[0].keyId.toHex(), "367ba04b"_ba);
        QCOMPARE(note.lines[0].signature.size(), 64);
        QCOMPARE(note.bytes(), example);
    }
    void passesOverUnknownKeys()
    {
        QCOMPARE(verify(text + '\n' + enochLine + peterLine, {m_peter}).value(), QList{m_peter});
        QCOMPARE(verify(text + '\n' + enochLine, {m_peter}).error().code, ErrorCode::Corrupt);
        QVERIFY(!verify(text + '\n' + peterLine, {}));
        // A key that shares the name, or the id, is another key.
        const QByteArray renamed = QByteArray(peterLine).replace("PeterNeumann", "SomeoneElse");
        QCOMPARE(verify(text + '\n' + renamed + peterLine, {m_peter}).value(), QList{m_peter});
        QVERIFY(!verify(text + '\n' + renamed, {m_peter}));
        const VerifierKey sameName{u"PeterNeumann"_s, m_other.key().publicKey};
        QVERIFY(!verify(text + '\n' + peterLine, {sameName}));
    }
    void refusesAWrongSignatureOfAKnownKey()
    {
        const QByteArray both = Note::signedBy(text, {&m_signer, &m_other}).value().bytes();
        QCOMPARE(verify(both, {m_peter, m_other.key()}).value().size(), 2);
        Note note = Note::parse(both).value();
        note.lines[1].signature[5] = char(note.lines[1].signature[5] ^ 1);
        QCOMPARE(verify(note.bytes(), {m_peter}).value().size(), 1); // not known here, so not looked at
        QVERIFY(!verify(note.bytes(), {m_peter, m_other.key()}));
        note.lines[1].signature.chop(1);
        QVERIFY(!verify(note.bytes(), {m_peter, m_other.key()}));
    }
    void countsAKeyOnce() { QCOMPARE(verify(text + '\n' + peterLine + peterLine, {m_peter}).value(), QList{m_peter}); }
    void refusesEveryChangedBit()
    {
        const QByteArray note = Note::signedBy("steward.example/audit/1\n7\nroot\n", {&m_other}).value().bytes();
        QVERIFY(verify(note, {m_other.key()}).has_value());
        for (int bit = 0; bit < 8 * note.size(); ++bit) {
            QByteArray changed = note;
            changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY2(!verify(changed, {m_other.key()}), QByteArray::number(bit).constData());
        }
        for (int size = 0; size < note.size(); ++size)
            QVERIFY(!verify(note.first(size), {m_other.key()}));
        QVERIFY(!verify(note + '\n', {m_other.key()}));
        QVERIFY(!verify('\n' + note, {m_other.key()}));
    }
    void refusesWhatIsNoNote_data()
    {
        QTest::addColumn<QByteArray>("note");
        const QByteArray line = peterLine;
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("no signature") << text;
        QTest::newRow("only a blank line") << text + '\n';
        QTest::newRow("no blank line") << text + line;
        QTest::newRow("text without newline") << "hello" + line;
        QTest::newRow("signature first") << line + '\n' + text;
        QTest::newRow("no newline at the end") << text + '\n' + line.chopped(1);
        QTest::newRow("blank line behind") << text + '\n' + line + '\n';
        QTest::newRow("another line between") << text + '\n' + "hello\n" + line;
        QTest::newRow("hyphen for a dash") << text + '\n' + QByteArray(line).replace("\xe2\x80\x94", "-");
        QTest::newRow("no blank behind the dash") << text + '\n' + QByteArray(line).replace("\x94 ", "\x94");
        QTest::newRow("two blanks") << text + '\n' + QByteArray(line).replace("\x94 ", "\x94  ");
        QTest::newRow("blank before the signature") << text + '\n' + QByteArray(line).replace(" x08", "  x08");
        QTest::newRow("blank at the end") << text + '\n' + QByteArray(line).replace("=\n", "= \n");
        QTest::newRow("no name") << text + '\n' + QByteArray(line).replace("PeterNeumann ", "");
        QTest::newRow("plus in the name") << text + '\n' + QByteArray(line).replace("PeterN", "Peter+N");
        QTest::newRow("wide blank in the name") << text + '\n' + QByteArray(line).replace("PeterN", "Peter\xc2\xa0N");
        QTest::newRow("line separator in the name")
            << text + '\n' + QByteArray(line).replace("PeterN", "Peter\xe2\x80\xa8N");
        QTest::newRow("no padding") << text + '\n' + QByteArray(line).replace("=\n", "\n");
        QTest::newRow("loose bits") << text + '\n' + QByteArray(line).replace("nAM=\n", "nAN=\n");
        QTest::newRow("key id without signature") << text + '\n' + "\xe2\x80\x94 PeterNeumann x08gow==\n";
        QTest::newRow("carriage returns") << QByteArray(text + '\n' + line).replace("\n", "\r\n");
        QTest::newRow("a tab") << "a\tb\n\n" + line;
        QTest::newRow("a null byte") << QByteArray("a\0b\n\n", 5) + line;
        QTest::newRow("an escape") << "a\x1b[31mb\n\n" + line;
        QTest::newRow("no UTF-8") << "a\xffz\n\n" + line;
        QTest::newRow("a surrogate") << "a\xed\xa0\x80z\n\n" + line;
        QTest::newRow("overlong") << "a\xc0\x8az\n\n" + line;
        QTest::newRow("101 signatures") << text + '\n' + line.repeated(101);
        QTest::newRow("over 1 MiB") << QByteArray("x\n").repeated(512 * 1024) + '\n' + line;
    }
    void refusesWhatIsNoNote()
    {
        QFETCH(const QByteArray, note);
        QCOMPARE(Note::parse(note).error().code, ErrorCode::Corrupt);
    }
    void takesAHundredSignaturesAndLongTexts()
    {
        QCOMPARE(Note::parse(text + '\n' + peterLine.repeated(100)).value().lines.size(), 100);
        const QByteArray longText = QByteArray("x\n").repeated(500 * 1024);
        QVERIFY(verify(Note::signedBy(longText, {&m_other}).value().bytes(), {m_other.key()}).has_value());
        const QByteArray blankText = "\n\n\n";
        QCOMPARE(Note::parse(Note::signedBy(blankText, {&m_other}).value().bytes()).value().text, blankText);
    }
    void refusesToSignWhatCannotBeRead()
    {
        QVERIFY(!Note::signedBy("no newline", {&m_signer}));
        QVERIFY(!Note::signedBy("", {&m_signer}));
        QVERIFY(!Note::signedBy("a\tb\n", {&m_signer}));
        QVERIFY(!Note::signedBy("\xff\n", {&m_signer}));
        QVERIFY(!Note::signedBy(text, {}));
        for (const QString &name : {u""_s, u"a b"_s, u"a+b"_s, u"a\nb"_s, u"a\u2003b"_s}) {
            const Signer signer(name, QByteArray(32, 's'));
            QVERIFY(!Note::signedBy(text, {&signer}));
        }
    }
    void readsVerifierKeys()
    {
        QCOMPARE(m_peter.name, u"PeterNeumann"_s);
        QCOMPARE(m_peter.publicKey.toHex(), "1a5cd907143c384c41e830c5bce12aa8817ec5649aaabf2c31388b35b2d744d6"_ba);
        QCOMPARE(VerifierKey::parse(m_other.key().text()).value(), m_other.key());
    }
    void refusesKeysThatAreSpeltOtherwise_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no plus") << u"PeterNeumann"_s;
        QTest::newRow("one plus") << u"PeterNeumann+c74f20a3"_s;
        QTest::newRow("no name") << QString(peterKey).remove(u"PeterNeumann"_s);
        QTest::newRow("another name") << QString(peterKey).replace(u"PeterN"_s, u"peterN"_s);
        QTest::newRow("another id") << QString(peterKey).replace(u"c74f20a3"_s, u"c74f20a4"_s);
        QTest::newRow("id in capitals") << QString(peterKey).replace(u"c74f20a3"_s, u"C74F20A3"_s);
        QTest::newRow("id cut") << QString(peterKey).replace(u"c74f20a3"_s, u"c74f20"_s);
        QTest::newRow("another key") << QString(peterKey).replace(u"ARpc2"_s, u"ARpc3"_s);
        QTest::newRow("key cut") << peterKey.chopped(4);
        QTest::newRow("key longer") << peterKey + u"AAAA"_s;
        QTest::newRow("blank behind") << peterKey + u' ';
        QTest::newRow("newline behind") << peterKey + u'\n';
        QTest::newRow("blank in the name") << QString(peterKey).replace(u"PeterN"_s, u"Peter N"_s);
        const QByteArray witness = '\x04' + m_peter.publicKey; // the type of cosignatures
        QTest::newRow("another algorithm")
            << u"PeterNeumann+"_s + QString::fromLatin1(sha256("PeterNeumann\n" + witness).first(4).toHex()) + u'+'
                   + QString::fromLatin1(witness.toBase64());
        QTest::newRow("no base64") << u"PeterNeumann+c74f20a3+!!!!"_s;
        // A key id that fits, over public keys that must not be used: the identity, and one that is no point.
        QTest::newRow("small order")
            << VerifierKey{u"x.example/log"_s, QByteArray::fromHex("01" + QByteArray(62, '0'))}.text();
        QTest::newRow("no point")
            << VerifierKey{u"x.example/log"_s, QByteArray::fromHex("02" + QByteArray(62, '0'))}.text();
    }
    void refusesKeysThatAreSpeltOtherwise()
    {
        QFETCH(const QString, key);
        QCOMPARE(VerifierKey::parse(key).error().code, ErrorCode::InvalidInput);
    }
};

STEWARD_TEST(NoteTest)
#include "tst_note.moc"
