#include "core/base/csv.h"
#include "core/directories/records/listing_export.h"
#include "tests/support/test_main.h"
#include "tests/support/ui/listing_world.h"
#include "ui/directories/listing_columns.h"
#include "ui/directories/listing_exporter.h"
#include "ui/directories/listing_pdf.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace steward;
using namespace steward::directories;
using namespace steward::ui;
using namespace Qt::StringLiterals;

class ListingExportTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ListingWorld> m_world;

    static QList<QStringList> read(QIODevice &device)
    {
        CsvReader reader(&device);
        QList<QStringList> records;
        while (const std::optional<CsvRecord> record = reader.next())
            records.append(record->cells);
        return records;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<test::ListingWorld>();
        QList<test::WrittenListing> listings{
            {.customer = u"=HYPERLINK(1)"_s, .directory = u"Gelbes, \"Buch\""_s, .reason = u"zwei\nZeilen"_s},
            {.customer = u"한빛 치과 user44 강남점"_s,
                .directory = u"네이버 2026"_s,
                .state = u"removed"_s,
                .confirmed = true,
                .checkedAt = 1'789'999'990'000},
            {.customer = u"Müller 24"_s,
                .directory = u"Telefon 7"_s,
                .fields = u"{\"telephone\":\"mismatch\",\"street\":\"review\"}"_s,
                .mismatches = 1},
            {.customer = u"Ungesehen"_s, .directory = u"Telefon 7"_s, .state = u"not_checked"_s},
            {.customer = u"Gesperrt"_s, .directory = u"Telefon 7"_s, .state = u"blocked"_s}};
        for (int i = 0; i < 2500; ++i) // more than two pages of an export
            listings.append({.customer = u"Reihe %1"_s.arg(i, 4, 10, QChar(u'0')),
                .directory = u"Viele"_s,
                .importance = 1 + i % 5});
        m_world->write(listings);
    }

    void writesWhatTheQueryShowsInItsOrder()
    {
        const ListingQuery query{.filter = {.text = u"reihe"_s}, .sort = ListingSort::Importance, .descending = true};
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        qint64 told = 0;
        const Result<qint64> rows = exportListingsCsv(m_world->store(), query, {u"customer_name"_s, u"importance"_s},
            buffer, {}, [&told](qint64 done) { told = done; });
        QVERIFY(rows);
        QCOMPARE(*rows, 2500);
        QCOMPARE(told, 2500);
        buffer.seek(0);
        const QList<QStringList> records = read(buffer);
        QCOMPARE(records.constFirst(), QStringList({u"customer_name"_s, u"importance"_s}));
        QCOMPARE(records.size(), 2501);
        QStringList expected;
        for (const qint64 id : m_world->ids(u"directory_name = 'Viele'"_s, u"importance DESC, id DESC"_s))
            expected.append(u"Reihe %1"_s.arg(id - 6, 4, 10, QChar(u'0'))); // ids begin at 1, five others stand before
        QStringList names;
        for (const QStringList &record : records.mid(1))
            names.append(record.constFirst());
        QCOMPARE(names, expected);
    }

    void writesEachFactAsTheContractNamesIt()
    {
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        QVERIFY(exportListingsCsv(m_world->store(), {.filter = {.text = u"telefon"_s}},
            {u"customer_name"_s, u"state"_s, u"mismatched"_s, u"to_review"_s, u"checked_at"_s}, buffer));
        buffer.seek(0);
        const QList<QStringList> records = read(buffer);
        QCOMPARE(records.at(1), QStringList({u"Gesperrt"_s, u"blocked"_s, {}, {}, {}}));
        QCOMPARE(records.at(2), QStringList({u"Müller 24"_s, u"listed"_s, u"telephone"_s, u"street"_s, {}}));
        QBuffer second;
        second.open(QIODevice::ReadWrite);
        QVERIFY(exportListingsCsv(m_world->store(), {.filter = {.text = u"user44"_s}},
            {u"state"_s, u"confirmed"_s, u"checked_at"_s}, second));
        QVERIFY(second.data().contains("\"removed\",\"yes\",\"2026-09-21T14:13:10.000Z\""));
    }

    void disarmsFormulas()
    {
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        QVERIFY(exportListingsCsv(
            m_world->store(), {.filter = {.text = u"hyperlink"_s}}, {u"customer_name"_s, u"reason"_s}, buffer));
        QVERIFY(buffer.data().contains("\"'=HYPERLINK(1)\",\"zwei\nZeilen\""));
    }

    void refusesUnknownColumnsAndStopsWhenAsked()
    {
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        const Result<qint64> unknown = exportListingsCsv(m_world->store(), {}, {u"password"_s}, buffer);
        QVERIFY(!unknown && unknown.error().code == ErrorCode::InvalidInput);
        QVERIFY(buffer.data().isEmpty());
        std::stop_source stop;
        const Result<qint64> cancelled = exportListingsCsv(
            m_world->store(), {}, {u"state"_s}, buffer, stop.get_token(), [&stop](qint64) { stop.request_stop(); });
        QVERIFY(!cancelled && cancelled.error().code == ErrorCode::Cancelled);
    }

    void leavesTheOldFileWhereAnExportIsCancelled()
    {
        const QString path = m_world->file(u"kept.csv"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!exportListings(m_world->workspace(), path, {}, {ListingColumns::State}, stop.get_token()));
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), "old");
        old.close();
        QVERIFY(exportListings(m_world->workspace(), path, {}, {ListingColumns::State}));
        QCOMPARE(
            QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    }

    void keepsNamesAndDigitsInTheTextOfThePdf()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QFAIL("pdftotext is not installed; it stands in packaging/packages.txt");
        const QString path = m_world->file(u"listings.pdf"_s);
        const Result<qint64> rows = exportListings(m_world->workspace(), path, {},
            {ListingColumns::Customer, ListingColumns::Directory, ListingColumns::State, ListingColumns::Differences});
        QVERIFY2(rows, rows ? "" : qPrintable(rows.error().message));
        QCOMPARE(*rows, 2505);
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        QVERIFY(reader.waitForFinished(60'000));
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        for (const QString &expected : {u"한빛 치과 user44 강남점"_s, u"네이버 2026"_s, u"Müller 24"_s,
                 u"Prüfhaus AG"_s, u"Reihe 0000"_s, u"Reihe 2499"_s, u"Telephone"_s, u"Page 1"_s, u"Page 30"_s})
            QVERIFY2(text.contains(expected), qPrintable(expected + u" is missing in:\n"_s + text.left(3000)));
        // 2,505 in all: 1 blocked and 1 never checked leave 2,503; 1 differs, 1 is lost, so 2,501 agree.
        QVERIFY(text.simplified().contains(QLocale().toString(2503) + u" could be judged"_s));
        QVERIFY(text.simplified().contains(QLocale().toString(2501) + u" are listed and agree"_s));
        const qsizetype pages = text.count(QChar(u'\f'));
        QVERIFY(pages > 30);
        QVERIFY(text.count(u"Differences"_s) >= pages - 1); // the header row stands on every page with rows
        QFile pdf(path);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().contains("pdfaid:conformance=\"B\""));
    }
};

STEWARD_TEST(ListingExportTest)
#include "tst_listing_export.moc"
