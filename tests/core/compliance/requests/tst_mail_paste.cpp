#include "core/compliance/requests/mail_paste.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward;
using namespace steward::compliance;
using namespace Qt::StringLiterals;

/** Mails as people send them, in three languages, and mails that want to do harm. */
class MailPasteTest : public QObject
{
    Q_OBJECT

    static MailProposal read(const QByteArray &raw) { return proposalFromMail(raw, QTimeZone("Europe/Berlin")); }

private Q_SLOTS:
    void anEnglishMailWithEncodedWordsIsRead()
    {
        const MailProposal mail = read(
            "From: =?UTF-8?Q?Zo=C3=AB_Quint?= <zoe@example.org>\r\n"
            "Message-ID: <1@example.org>\r\nMIME-Version: 1.0\r\n"
            "Date: Fri, 20 Nov 2026 23:30:00 +0000\r\nSubject: =?UTF-8?B?TXkgZGF0YQ==?=\r\n"
            "Content-Type: text/plain; charset=utf-8\r\n"
            "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
            "Please delete my account and erase all data under the GDPR.\r\n"
            "My customer number is C-10442, phone: +44 20 7946 0018.\r\nI don=E2=80=99t need a copy=\r\n of it.\r\n");
        QCOMPARE(mail.fromName, u"Zoë Quint"_s);
        QCOMPARE(mail.email, u"zoe@example.org"_s);
        QCOMPARE(mail.subject, u"My data"_s);
        QCOMPARE(mail.receivedOn, QDate(2026, 11, 21)); // half past midnight in Berlin
        QCOMPARE(mail.type, RequestType::Erasure);
        QVERIFY(mail.typeWords.contains(u"delete my account"_s));
        QCOMPARE(mail.laws, QStringList{u"gdpr"_s});
        QCOMPARE(mail.customerNumber, u"C-10442"_s);
        QCOMPARE(mail.phones, QStringList{u"+44 20 7946 0018"_s});
        QCOMPARE(mail.language, u"en"_s);
        QVERIFY(mail.text.contains(u"I don’t need a copy of it."_s));
    }

    void aGermanTextPastedFromAMailProgramIsRead()
    {
        const MailProposal mail =
            read(u"Von: Jürgen Weiß <j.weiss@example.org>\nGesendet: Freitag, 20. November 2026 10:12\n"
                 "An: datenschutz@acme.example\nBetreff: Auskunft nach Art. 15 DSGVO\n\n"
                 "Guten Tag,\nbitte teilen Sie mir mit, welche Daten Sie über mich haben.\n"
                 "Meine Kundennummer: 77-1234\nTelefon: 030 901820\n"_s.toUtf8());
        QCOMPARE(mail.fromName, u"Jürgen Weiß"_s);
        QCOMPARE(mail.email, u"j.weiss@example.org"_s);
        QCOMPARE(mail.receivedOn, QDate(2026, 11, 20));
        QVERIFY(!mail.receivedAt);
        QCOMPARE(mail.type, RequestType::Access);
        QCOMPARE(mail.laws, QStringList{u"gdpr"_s});
        QCOMPARE(mail.customerNumber, u"77-1234"_s);
        QCOMPARE(mail.phones, QStringList{u"030 901820"_s});
        QCOMPARE(mail.language, u"de"_s);
        QVERIFY(mail.text.startsWith(u"Guten Tag"_s));
    }

    void aKoreanMailInItsOldCharacterSetIsRead()
    {
        // "제 개인정보를 삭제해 주세요." in EUC-KR.
        const QByteArray words = QByteArray::fromHex("c1a620b0b3c0cec1a4bab8b8a620bbe8c1a6c7d820c1d6bcbcbfe42e");
        const MailProposal mail =
            read("From: kim@example.kr\nMIME-Version: 1.0\nDate: Sat, 21 Nov 2026 09:00:00 +0900\n"
                 "Content-Type: multipart/mixed; boundary=\"b\"\n\n--b\n"
                 "Content-Type: text/plain; charset=euc-kr\nContent-Transfer-Encoding: base64\n\n"
                 + words.toBase64() + "\n--b\nContent-Type: application/pdf\n\nxx\n--b--\n");
        QCOMPARE(mail.text, u"제 개인정보를 삭제해 주세요."_s);
        QCOMPARE(mail.type, RequestType::Erasure);
        QCOMPARE(mail.language, u"ko"_s);
        QCOMPARE(mail.receivedOn, QDate(2026, 11, 21));
        QCOMPARE(mail.warnings.size(), 1); // the attachment
    }

    void aKoreanPastedTextIsRead()
    {
        const MailProposal mail =
            read(u"보낸 사람: 김하나 <hana@example.kr>\n날짜: 2026년 11월 20일 (금) 오후 3:15\n제목: 열람 요청\n\n"
                 "어떤 개인정보를 보관하는지 알려 주세요. 고객번호: 88123 전화: 010-1234-5678"_s.toUtf8());
        QCOMPARE(mail.fromName, u"김하나"_s);
        QCOMPARE(mail.receivedOn, QDate(2026, 11, 20));
        QCOMPARE(mail.type, RequestType::Access);
        QCOMPARE(mail.customerNumber, u"88123"_s);
        QCOMPARE(mail.phones, QStringList{u"010-1234-5678"_s});
    }

    void wordsQuotedFromEarlierMailsDoNotCount()
    {
        const MailProposal mail =
            read("From: a@example.org\n\nWhat data you hold about me?\n\n> please delete my account\n"
                 "On Friday Bob wrote:\ndelete my account, delete all my data\n");
        QCOMPARE(mail.type, RequestType::Access);
    }

    void aPlainSentenceProposesNothingThatItDoesNotSay()
    {
        const MailProposal mail = read("Hello, when do you open?");
        QVERIFY(!mail.type && !mail.receivedOn && mail.email.isEmpty() && mail.laws.isEmpty());
        QVERIFY(!mail.warnings.isEmpty());
    }

    void hostileBytesAreHarmless_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("NUL and bidi") << QByteArray("From: \0a\xe2\x80\xae@b.example\nMIME-Version: 1\n\n\0\0x", 40);
        QTest::newRow("huge line") << QByteArray(3'000'000, 'a');
        QTest::newRow("many digits") << "From: a@b.example\n\ntel " + QByteArray(100'000, '1');
        QTest::newRow("many headers") << QByteArray("From: x\nX: y\n").repeated(50'000);
        QTest::newRow("nested")
            << "From: a@b.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
                   + QByteArray("--b\nContent-Type: multipart/mixed; boundary=b\n\n").repeated(1000);
        QTest::newRow("tags") << "From: a@b.example\nContent-Type: text/html\n\n"
                                     + QByteArray("<script ").repeated(20'000);
        QTest::newRow("bad charset") << QByteArray(
            "From: a@b.example\nContent-Type: text/plain; charset=\"../x\"\n\nhi\xff");
        QTest::newRow("encoded words") << "From: "
                                              + QByteArray("=?x?B?"
                                                           "?\?"
                                                           "?\?=")
                                                    .repeated(5000)
                                              + "\nMIME-Version: 1\n\nhi";
    }
    void hostileBytesAreHarmless()
    {
        QFETCH(const QByteArray, raw);
        const MailProposal mail = read(raw);
        QVERIFY(!mail.fromName.contains(QChar(0)) && !mail.text.contains(QChar(0)));
        QVERIFY(mail.text.size() <= 65'536);
    }
};

STEWARD_TEST(MailPasteTest)
#include "tst_mail_paste.moc"
