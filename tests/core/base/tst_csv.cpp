#include "core/base/csv.h"
#include "tests/support/test_main.h"

#include <QBuffer>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

class CsvTest : public QObject
{
    Q_OBJECT

    static QList<CsvRecord> read(QByteArray bytes)
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        CsvReader reader(&buffer);
        QList<CsvRecord> records;
        while (std::optional<CsvRecord> record = reader.next())
            records.append(*record);
        return records;
    }

private Q_SLOTS:
    void readsWhatSpreadsheetsWrite_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"name;note\r\nMüller;\"a; \"\"b\"\"\r\nc\"\r\n한빛;\r\n"_s;
        QTest::newRow("utf-8") << text.toUtf8();
        QTest::newRow("utf-8 with a mark") << "\xef\xbb\xbf" + text.toUtf8();
        QByteArray le("\xff\xfe");
        QByteArray be("\xfe\xff");
        for (const QChar c : text) {
            le += char(c.unicode() & 0xff), le += char(c.unicode() >> 8);
            be += char(c.unicode() >> 8), be += char(c.unicode() & 0xff);
        }
        QTest::newRow("utf-16 little endian") << le;
        QTest::newRow("utf-16 big endian") << be;
        QTest::newRow("bare line feeds") << QString(text).replace(u"\r\n"_s, u"\n"_s).toUtf8();
        QTest::newRow("no line end at the end") << text.toUtf8().chopped(2);
    }
    void readsWhatSpreadsheetsWrite()
    {
        QFETCH(const QByteArray, bytes);
        const QList<CsvRecord> records = read(bytes);
        QCOMPARE(records.size(), 3);
        QCOMPARE(records[0].cells, (QStringList{u"name"_s, u"note"_s}));
        QCOMPARE(records[1].cells[0], u"Müller"_s);
        QCOMPARE(QString(records[1].cells[1]).remove(u'\r'), u"a; \"b\"\nc"_s);
        QCOMPARE(records[2].cells, (QStringList{u"한빛"_s, QString()}));
        QCOMPARE(records[1].line, 2);
        QCOMPARE(records[2].line, 4);
    }
    void namesTheFaultAndItsLine()
    {
        const QList<CsvRecord> open = read("a,b\n1,\"2\n3,4\n");
        QCOMPARE(open.size(), 2);
        QCOMPARE(open[1].line, 2);
        QVERIFY(open[1].fault.contains(u"never closed"_s));
        const QList<CsvRecord> invalid = read("a\nok\n\xff\xfe\xfd\n");
        QVERIFY(!invalid.last().fault.isEmpty());
        QVERIFY(invalid[1].fault.isEmpty());
    }
    void survivesTheEmptyAndTheEndless()
    {
        QVERIFY(read("").isEmpty());
        QVERIFY(read("\n\n\r\n").isEmpty());
        const QList<CsvRecord> records = read("a\n\"" + QByteArray(5 * 1024 * 1024, 'x'));
        QVERIFY(!records.last().fault.isEmpty());
        // What stands in an endless cell is not taken for rows, and the row behind it is read again.
        const QList<CsvRecord> after =
            read("a,b\nx,\"" + QByteArray("evil,inside\n").repeated(400'000) + "\"\nBeta,2\n");
        QCOMPARE(after.size(), 3);
        QVERIFY(!after[1].fault.isEmpty());
        QCOMPARE(after[2].cells, (QStringList{u"Beta"_s, u"2"_s}));
        QCOMPARE(after[2].line, 400'003);
    }
    void neutralisesFormulasAndKeepsNumbers_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("formula") << u"=1+1"_s << QByteArray("\"'=1+1\"\r\n");
        QTest::newRow("after blanks") << u"  @SUM(A1)"_s << QByteArray("\"'  @SUM(A1)\"\r\n");
        QTest::newRow("fullwidth") << u"\uFF1D1"_s
                                   << QByteArray("\"'\xef\xbc\x9d"
                                                 "1\"\r\n");
        QTest::newRow("number") << u"-12.5"_s << QByteArray("\"-12.5\"\r\n");
        QTest::newRow("phone") << u"+82 2 123"_s << QByteArray("\"'+82 2 123\"\r\n");
        QTest::newRow("quote") << u"a\"b"_s << QByteArray("\"a\"\"b\"\r\n");
    }
    void neutralisesFormulasAndKeepsNumbers()
    {
        QFETCH(const QString, cell);
        QTEST(csvLine({cell}), "line");
    }
};

STEWARD_TEST(CsvTest)
#include "tst_csv.moc"
