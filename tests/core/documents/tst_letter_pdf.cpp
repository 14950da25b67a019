#include "core/documents/letter_pdf.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace steward::documents;
using namespace Qt::StringLiterals;

namespace {

Letter sample()
{
    Letter letter;
    letter.sender = {u"Hanbit Handels GmbH"_s, u"Musterweg 1, 10115 Berlin"_s};
    letter.recipient = {u"Ada Müller"_s, u"Lange Straße 7, 10115 Berlin"_s};
    letter.date = u"21 November 2026"_s;
    letter.reference = u"REQ-2026-0007"_s;
    letter.subject = u"Your request of 2 November 2026"_s;
    letter.body = {{.text = u"Dear Ada Müller, 안녕하세요 user44, order 20261121."_s},
        {.kind = LetterBlock::Kind::List, .items = {u"first item"_s, u"second item"_s}},
        {.kind = LetterBlock::Kind::Table, .rows = {{u"Field"_s, u"Value"_s}, {u"email"_s, u"ada44@example.org"_s}}}};
    letter.footer = u"Hanbit Handels GmbH"_s;
    letter.createdAt = fromMillis(1'790'000'000'000);
    return letter;
}

} // namespace

/** Letters as PDF/A-1b: what is written can be read back by a program of others, and nothing in the text acts. */
class LetterPdfTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QByteArray tool(const QString &name, const QStringList &arguments, const QByteArray &pdf) const
    {
        QFile file(m_dir.filePath(u"letter.pdf"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(pdf);
        file.close();
        QProcess process;
        QStringList all = arguments;
        process.start(name, all.replaceInStrings(u"FILE"_s, file.fileName()));
        if (!process.waitForFinished(20'000) || process.exitCode() != 0)
            QTest::qFail(process.readAllStandardError().constData(), __FILE__, __LINE__);
        return process.readAllStandardOutput();
    }
    QString textOf(const Letter &letter) const
    {
        const Result<QByteArray> pdf = letterPdf(letter);
        if (!pdf)
            QTest::qFail(pdf.error().message.toUtf8().constData(), __FILE__, __LINE__);
        return QString::fromUtf8(tool(u"pdftotext"_s, {u"-layout"_s, u"FILE"_s, u"-"_s}, pdf.value_or(QByteArray())));
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY2(!QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty(),
            "pdftotext (poppler-utils) is not installed; ./dev installs it");
    }

    void everyWordCanBeTakenOutAgain()
    {
        const QString text = textOf(sample());
        for (const QString &word : {u"Hanbit Handels GmbH"_s, u"Ada Müller"_s, u"안녕하세요"_s, u"user44"_s,
                 u"20261121"_s, u"first item"_s, u"ada44@example.org"_s, u"REQ-2026-0007"_s, u"Page 1 of 1"_s})
            QVERIFY2(text.contains(word), qUtf8Printable(word + u" in: "_s + text));
    }

    void everyFontIsEmbeddedAndTheFileSaysItIsPdfA()
    {
        const Result<QByteArray> pdf = letterPdf(sample());
        QVERIFY(pdf);
        const QList<QByteArray> lines = tool(u"pdffonts"_s, {u"FILE"_s}, *pdf).trimmed().split('\n');
        QVERIFY(lines.size() > 2);
        for (qsizetype i = 2; i < lines.size(); ++i) {
            // name, type, encoding, emb, sub, uni, object: counted from the end, since names may have spaces
            const QList<QByteArray> words = lines[i].simplified().split(' ');
            QCOMPARE(words[words.size() - 5], "yes");
        }
        QVERIFY(pdf->contains("pdfaid:part=\"1\"") || pdf->contains("<pdfaid:part>1"));
        QVERIFY(pdf->startsWith("%PDF-1.4"));
    }

    void theSameLetterGivesTheSameBytes()
    {
        const Result<QByteArray> first = letterPdf(sample());
        QTest::qWait(1100); // the second of the machine's clock has changed
        const Result<QByteArray> second = letterPdf(sample());
        QVERIFY(first && second);
        QCOMPARE(first->size(), second->size());
        QVERIFY(*first == *second);
        QVERIFY(tool(u"pdfinfo"_s, {u"-isodates"_s, u"FILE"_s}, *first).contains("2026-09-21T14:13:20"));
    }

    void whatIsHostileIsInert()
    {
        Letter letter = sample();
        letter.body = {
            {.text = u"abc\u202Edcba\u202C \u2066x\u2069 nul"_s + QChar(0) + u"end "_s + QString(4000, u'W')},
            {.kind = LetterBlock::Kind::Table,
                .rows = {{u"a"_s, u"b"_s}, {QString(30'000, u'x'), u"line\nline two\u2028line three"_s}}}};
        letter.subject = u"()\\) /JS (app.alert) \n%%EOF"_s;
        const QString text = textOf(letter);
        QVERIFY(text.contains(u"abcdcba x nulend"_s));
        QVERIFY(!text.contains(QChar(0x202E)));
        QCOMPARE(text.count(u'W'), 4000);
        QCOMPARE(text.count(u'x'), 30'000 + 1);
        QVERIFY(text.contains(u"line three"_s));
        QVERIFY(text.contains(u"/JS (app.alert)"_s));
        QVERIFY(!tool(u"pdfinfo"_s, {u"FILE"_s}, *letterPdf(letter)).contains("JavaScript:      yes"));
    }

    void aLongTableRepeatsItsHeadOnEveryPageAndPagesAreNumbered()
    {
        Letter letter = sample();
        LetterBlock table{.kind = LetterBlock::Kind::Table, .rows = {{u"Headword"_s, u"Value"_s}}};
        for (int i = 0; i < 150; ++i)
            table.rows.append({u"field %1"_s.arg(i), u"value %1"_s.arg(i)});
        letter.body = {table};
        const QString text = textOf(letter);
        const qsizetype pages = text.count(u'\f');
        QVERIFY(pages > 1);
        QCOMPARE(text.count(u"Headword"_s), pages);
        QVERIFY(text.contains(u"Page %1 of %1"_s.arg(pages)));
        for (int i = 0; i < 150; ++i)
            QVERIFY(text.contains(u"value %1\n"_s.arg(i)));
    }

    void theTextFormSaysTheSame()
    {
        const QString text = letterText(sample());
        QVERIFY(text.contains(u"Reference: REQ-2026-0007"_s));
        QVERIFY(text.contains(u"- first item\n- second item"_s));
        QVERIFY(text.contains(u"  Field: email\n  Value: ada44@example.org"_s)
                || text.contains(u"Field: email\n  Value: ada44@example.org"_s));
    }

    void aDeviceThatTakesNothingIsAnError()
    {
        QFile full(u"/dev/full"_s);
        QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const Result<void> written = writeLetterPdf(sample(), full);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::InputOutput);
    }
};

STEWARD_TEST(LetterPdfTest)
#include "tst_letter_pdf.moc"
