#include "core/directories/importing/importer.h"
#include "core/directories/records/listing_reader.h"
#include "core/workspace/workspace.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace steward::directories;
using namespace Qt::StringLiterals;

class ImporterTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    test::FakeClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    int m_files = 0;

    Result<ImportReport> import(QByteArray csv, ImportKind kind, const QMap<QString, int> &mapping = {})
    {
        QBuffer buffer(&csv);
        buffer.open(QIODevice::ReadOnly);
        return importCsv(m_workspace->store(), &buffer, kind, mapping);
    }
    ListingReader reader() { return ListingReader(m_workspace->store()); }

private Q_SLOTS:
    void init()
    {
        m_workspace =
            std::move(*Workspace::create(m_dir.filePath(u"i%1.steward"_s.arg(++m_files)), {u"Test"_s}, m_clock));
    }

    void customersComeInByHeaderInAnyOrderAndLanguage()
    {
        const auto report = import(
            "전화번호;상호;우편번호;웹사이트\r\n02-312-3456;한빛 약국;04524;hanbit.example\r\n", ImportKind::Customers);
        QVERIFY(report);
        QCOMPARE(report->added, 1);
        const auto customers = reader().customers();
        QCOMPARE(customers->first().profile.name, u"한빛 약국"_s);
        QCOMPARE(customers->first().profile.telephone, u"02-312-3456"_s);
        QCOMPARE(customers->first().profile.url, u"https://hanbit.example"_s);
        QCOMPARE(customers->first().reference, u"CUS-0001"_s);
    }

    void badRowsAreKeptOutWithLineAndReason()
    {
        const auto report = import("name,email,url\n"
                                   "Good One,a@example.org,https://example.org\n"
                                   ",b@example.org,\n"
                                   "No Mail,not an address,\n"
                                   "Too,many,cells,here\n"
                                   "\"Quoted\nname\",,\n"
                                   "Bad Url,,javascript:alert(1)\n",
            ImportKind::Customers);
        QVERIFY(report);
        QCOMPARE(report->rows, 6);
        QCOMPARE(report->added, 2);
        QCOMPARE(report->badCount, 4);
        QList<qint64> lines;
        for (const BadRow &row : report->bad)
            lines.append(row.line);
        QCOMPARE(lines, (QList<qint64>{3, 4, 5, 8}));
        QVERIFY(report->bad[0].reason.contains(u"name is empty"_s));
        QCOMPARE(reader().customers()->size(), 2);
    }

    void badRowsComeBackForRepair()
    {
        const auto report = import("name,email\nA,broken\n", ImportKind::Customers);
        const QByteArray csv = badRowsCsv(*report);
        QVERIFY(csv.startsWith("\"line\",\"reason\",\"name\",\"email\"\r\n\"2\","));
        QVERIFY(csv.contains("\"A\",\"broken\"\r\n"));
        // Repaired, the same file can be imported: its two columns in front are not known and passed over.
        const auto again = import(QByteArray(csv).replace("broken", "a@example.org"), ImportKind::Customers);
        QCOMPARE(again->added, 1);
    }

    void theFormulaGuardOfAnExportIsTakenOffAgain()
    {
        const QByteArray csv = csvLine({u"name"_s, u"telephone"_s, u"street"_s})
                               + csvLine({u"A"_s, u"+49 30 23125 100"_s, u"=Street 2"_s});
        QVERIFY(csv.contains("'+49"));
        QCOMPARE(import(csv, ImportKind::Customers)->added, 1);
        QCOMPARE(reader().customers()->first().profile.telephone, u"+49 30 23125 100"_s);
        QCOMPARE(reader().customers()->first().profile.street, u"=Street 2"_s);
    }

    void referencesThatAreGivenAndMadeDoNotCollide()
    {
        QCOMPARE(import("reference,name\n,A\nCUS-0002,B\n,C\n", ImportKind::Customers)->added, 3);
        QCOMPARE(reader().customers()->size(), 3);
    }

    void theSameFileTwiceChangesNothing()
    {
        const QByteArray csv = "reference,name,city\nC1,One,Bonn\nC2,Two,Köln\n";
        QCOMPARE(import(csv, ImportKind::Customers)->added, 2);
        const auto second = import(csv, ImportKind::Customers);
        QCOMPARE(second->unchanged, 2);
        QCOMPARE(second->added + second->changed, 0);
        const auto third = import("reference,name,city\nC1,One,Berlin\n", ImportKind::Customers);
        QVERIFY2(third, third ? "" : qPrintable(third.error().message + third.error().detail));
        QCOMPARE(third->changed, 1);
        QCOMPARE(reader().customers()->first().profile.locality, u"Berlin"_s);
    }

    void aColumnThatIsNotThereKeepsWhatIsKnown()
    {
        import("reference,name,city\nC1,One,Bonn\n", ImportKind::Customers);
        import("reference,name\nC1,One Ltd\n", ImportKind::Customers);
        QCOMPARE(reader().customers()->first().profile.locality, u"Bonn"_s);
        QCOMPARE(reader().customers()->first().profile.name, u"One Ltd"_s);
    }

    void directoriesAreCheckedFieldByField_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("reason");
        QTest::newRow("importance") << QByteArray("D,https://d.example,9,,1000,2,obey,no,") << u"importance"_s;
        QTest::newRow("robots") << QByteArray("D,https://d.example,3,,1000,2,maybe,no,") << u"robots"_s;
        QTest::newRow("connections") << QByteArray("D,https://d.example,3,,1000,99,obey,no,") << u"max_connections"_s;
        QTest::newRow("sign") << QByteArray("D,https://d.example,3,,1000,2,obey,no,vanished=gone")
                              << u"sign of a state"_s;
        QTest::newRow("password in address")
            << QByteArray("D,https://u:p@d.example,3,,1000,2,obey,no,") << u"password"_s;
    }
    void directoriesAreCheckedFieldByField()
    {
        QFETCH(const QByteArray, row);
        QFETCH(const QString, reason);
        const auto report =
            import("name,home,importance,country,min_interval_ms,max_connections,robots,needs_login,state_signs\n" + row
                       + '\n',
                ImportKind::Directories);
        QVERIFY(report);
        QCOMPARE(report->badCount, 1);
        QVERIFY2(report->bad[0].reason.contains(reason), qPrintable(report->bad[0].reason));
    }

    void listingsFindTheirCustomerAndDirectoryByReferenceOrName()
    {
        import("reference,name\nC1,One\nC2,Twin\nC3,Twin\n", ImportKind::Customers);
        import("reference,name,importance\nD1,Town Guide,5\n", ImportKind::Directories);
        const auto report = import("customer,directory,url\n"
                                   "C1,D1,https://guide.example/one\n"
                                   "One,Town Guide,https://guide.example/one-again\n"
                                   "Twin,D1,https://guide.example/twin\n"
                                   "C9,D1,https://guide.example/none\n"
                                   "C1,D1,https://guide.example/one\n",
            ImportKind::Listings);
        QVERIFY(report);
        QCOMPARE(report->added, 2);
        QCOMPARE(report->unchanged, 1);
        QCOMPARE(report->badCount, 2);
        QVERIFY(report->bad[0].reason.contains(u"2 of the name"_s));
        QVERIFY(report->bad[1].reason.contains(u"no customer \"C9\""_s));
        const auto page = reader().page({}, std::nullopt, 10);
        QCOMPARE(page->first().importance, 5);
        QCOMPARE(page->first().customerName, u"One"_s);
        QCOMPARE(page->first().state, State::NotChecked);
        QVERIFY(page->first().dueAt);
    }

    void anAddressIsBuiltFromTheDirectorysPattern()
    {
        import("reference,name\nC1,Müller & Söhne\n", ImportKind::Customers);
        import("reference,name,address_pattern\nD1,Guide,https://g.example/biz/{slug}?c={reference}\nD2,Plain,\n",
            ImportKind::Directories);
        const auto report = import("customer,directory,url\nC1,D1,\nC1,D2,\n", ImportKind::Listings);
        QCOMPARE(report->added, 1);
        QVERIFY(report->bad[0].reason.contains(u"address_pattern"_s));
        QCOMPARE(reader().page({}, std::nullopt, 1)->first().url, u"https://g.example/biz/muller-sohne?c=C1"_s);
    }

    void aRenamedCustomerIsRenamedInItsListings()
    {
        import("reference,name\nC1,One\n", ImportKind::Customers);
        import("reference,name\nD1,Guide\n", ImportKind::Directories);
        import("customer,directory,url\nC1,D1,https://g.example/1\n", ImportKind::Listings);
        import("reference,name\nC1,Zwei\n", ImportKind::Customers);
        QCOMPARE(reader().page({}, std::nullopt, 1)->first().customerName, u"Zwei"_s);
    }

    void whatTheHeaderLacksIsSaidInOneSentence()
    {
        const auto report = import("street,city\nA,B\n", ImportKind::Customers);
        QVERIFY(!report);
        QVERIFY(report.error().message.contains(u"no column name"_s));
        QVERIFY(!import("", ImportKind::Customers));
        QCOMPARE(import("name,email\n", ImportKind::Customers)->rows, 0);
    }

    void aMappingOverridesTheHeaders()
    {
        const auto report = import("a,b\nX,Y\n", ImportKind::Customers, {{u"name"_s, 1}});
        QCOMPARE(report->added, 1);
        QCOMPARE(reader().customers()->first().profile.name, u"Y"_s);
    }

    void hostileCellsAreCleaned()
    {
        const auto report =
            import(QByteArray("name,city\n\"A\0B\xef\xbb\xbf\",\xed\x95\x9c\n", 23), ImportKind::Customers);
        QVERIFY(report);
        QCOMPARE(reader().customers()->first().profile.name, u"AB"_s);
    }

    void everyAddedRowIsInTheTrail()
    {
        import("name\nA\nB\nC\n", ImportKind::Customers);
        QCOMPARE(*ledger::entryCount(m_workspace->store(), {.action = u"customer.added"_s}), 3);
        QCOMPARE(*ledger::entryCount(m_workspace->store(), {.action = u"import.finished"_s}), 1);
        QVERIFY(ledger::verify(m_workspace->store())->ok);
    }
};

STEWARD_TEST(ImporterTest)
#include "tst_importer.moc"
