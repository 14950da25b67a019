#include "core/sources/csv_file.h"
#include "core/sources/driver.h"
#include "core/sources/proposal.h"
#include "source_world.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace steward;
using namespace steward::sources;
using namespace Qt::StringLiterals;

/** Searching CSV files of several encodings. */
class CsvDriverTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_path = m_dir.filePath(u"customers.csv"_s);

    std::unique_ptr<Driver> open() const
    {
        return std::move(*openDriver({.kind = Kind::CsvFile, .location = m_path}, {}));
    }
    static Person person(IdentifierKind kind, const QString &value) { return {.identifiers = {{kind, value}}}; }
    static SourceMap map(const QString &name = u"이름"_s)
    {
        return {.tables = {{.columns = {test::column(name, IdentifierKind::Name),
                                test::column(u"email"_s, IdentifierKind::Email)}}}};
    }

private Q_SLOTS:
    void readsEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text =
            u"이름;email;note\r\n김민수;Kim@Example.org;\"a;b\r\n\"\"c\"\"\"\r\n박지영;park@example.org;x\r\n"_s;
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + text.toUtf8();
        for (const auto &[name, encoding, mark] :
            {std::tuple("UTF-16LE", CsvDialect::Encoding::Utf16LE, QByteArray("\xff\xfe")),
                std::tuple("UTF-16BE", CsvDialect::Encoding::Utf16BE, QByteArray("\xfe\xff")),
                std::tuple("CP949", CsvDialect::Encoding::Cp949, QByteArray())})
            QTest::newRow(name) << mark + *encodedAs(encoding, text);
    }
    void readsEveryEncoding()
    {
        QFETCH(const QByteArray, bytes);
        test::put(m_path, bytes);
        const QString before = test::stateOf(m_dir.path());
        const Result<Found> found = open()->find(map(), person(IdentifierKind::Email, u"kim@example.org"_s), {}, {});
        QVERIFY(found);
        QCOMPARE(found->reasons, QStringList());
        QCOMPARE(found->rows.size(), 1);
        QCOMPARE(found->looked, 2);
        const FoundRow &row = found->rows.first();
        QCOMPARE(row.values.value(u"이름"_s).toString(), u"김민수"_s);
        QCOMPARE(row.values.value(u"note"_s).toString(), u"a;b\r\n\"c\""_s);
        QVERIFY(bytes.contains(row.values.value(u"steward:line"_s).toByteArray()));
        const Result<Found> named = open()->find(map(), person(IdentifierKind::Name, u"박지영"_s), {}, {});
        QVERIFY(named);
        QCOMPARE(named->rows.size(), 1);
        QCOMPARE(test::stateOf(m_dir.path()), before);
    }
    void readsLatinLetters()
    {
        test::put(m_path, "name,email\nM\xfcller,a@example.org\n\xc4rger,b@example.org\n");
        const Result<Found> found = open()->find(map(u"name"_s), person(IdentifierKind::Name, u"müller"_s), {}, {});
        QVERIFY(found);
        QCOMPARE(found->rows.size(), 1);
    }
    void rowsBeforeADayAreTheOldestAndRowsFindsThemAgain()
    {
        test::put(m_path, "name,email,since\nA,a@example.org,2019-12-31\nB,b@example.org,2020-01-01\n"
                          "C,c@example.org,soon\nD,d@example.org,2010-05-05\nA,a@example.org,2019-12-31\n");
        const TableMap table{.columns = {test::column(u"email"_s, IdentifierKind::Email)}, .dateColumn = u"since"_s};
        const auto driver = open();
        const Instant newYear = *fromRfc3339(u"2020-01-01T00:00:00Z"_s);
        const Result<QList<FoundRow>> old = driver->olderThan(table, newYear, 10, {});
        QVERIFY2(old, old ? "" : qPrintable(old.error().message));
        QCOMPARE(old->size(), 3);
        const Result<QList<FoundRow>> cut = driver->olderThan(table, newYear, 1, {});
        QCOMPARE(cut->size(), 1);
        QCOMPARE(
            cut->first().key, old->first().key); // which of two alike it is does not depend on how many are asked for
        QList<QVariantList> keys;
        for (const FoundRow &row : *old)
            keys << row.key;
        keys << QVariantList{u"no such row"_s, 1, 1};
        const Result<QList<FoundRow>> again = driver->rows(table, keys, {});
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QCOMPARE(again->size(), 3);
        for (const FoundRow &row : *again)
            QVERIFY(
                std::any_of(old->begin(), old->end(), [&](const FoundRow &one) { return one.digest == row.digest; }));
        QCOMPARE(driver->olderThan({.dateColumn = u"age"_s}, newYear, 1, {}).error().code, ErrorCode::InvalidInput);
    }
    void twinsAreToldApart()
    {
        test::put(m_path, "name,email\nA,a@example.org\nB,b@example.org\nA,a@example.org\n");
        const auto driver = open();
        const Result<Found> found =
            driver->find(map(u"name"_s), person(IdentifierKind::Email, u"a@example.org"_s), {}, {});
        QVERIFY(found);
        QCOMPARE(found->rows.size(), 2);
        QCOMPARE(found->rows[0].key.mid(1), (QVariantList{1, 2}));
        QCOMPARE(found->rows[1].key.mid(1), (QVariantList{2, 2}));
        QCOMPARE(found->rows[1].values.value(u"steward:record"_s).toInt(), 3);
        const Result<QList<FoundRow>> second = driver->rows({}, {found->rows[1].key}, {});
        QVERIFY(second);
        QCOMPARE(second->size(), 1);
        QCOMPARE(second->first().values.value(u"steward:record"_s).toInt(), 3);
    }
    void whatCannotBeReadIsNeverEmpty_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\0\0\0\0\1\2",
            10);
        QTest::newRow("another header") << QByteArray("a,b\n1,2\n");
    }
    void whatCannotBeReadIsNeverEmpty()
    {
        QFETCH(const QByteArray, bytes);
        test::put(m_path, bytes);
        const Result<Found> found = open()->find(map(), person(IdentifierKind::Email, u"kim@example.org"_s), {}, {});
        QVERIFY(found);
        QCOMPARE(found->state, Found::State::Unreadable);
    }
    void proposesAMap()
    {
        test::put(m_path, u"Kundennummer;Vorname;Nachname;E-Mail;Telefon;Geburtsdatum\n"
                          u"K-1;Anna;Bauer;anna@example.org;030 123456;29.02.1980\n"_s.toUtf8());
        const Result<Schema> schema = open()->inspect({});
        QVERIFY(schema);
        const SourceMap proposed = proposeMap(*schema, Kind::CsvFile).map;
        QCOMPARE(proposed.tables.size(), 1);
        QList<std::optional<IdentifierKind>> kinds;
        for (const ColumnMap &column : proposed.tables.first().columns)
            kinds << column.identifies;
        QCOMPARE(
            kinds, (QList<std::optional<IdentifierKind>>{IdentifierKind::CustomerNumber, IdentifierKind::Name,
                       IdentifierKind::Name, IdentifierKind::Email, IdentifierKind::Phone, IdentifierKind::BirthDate}));
        Person who = person(IdentifierKind::Name, u"Anna Bauer"_s);
        who.identifiers.append({IdentifierKind::BirthDate, u"1980-02-29"_s});
        const Result<Found> found = open()->find(proposed, who, {}, {});
        QVERIFY(found);
        QCOMPARE(found->rows.size(), 1);
        QCOMPARE(found->rows.first().certainty, Certainty::Certain);
    }
};

STEWARD_TEST(CsvDriverTest)
#include "tst_csv_driver.moc"
