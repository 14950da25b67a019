#include "core/sources/driver.h"
#include "core/sources/proposal.h"
#include "core/sources/row_digest.h"
#include "core/sources/sqlite_file.h"
#include "source_world.h"
#include "sqlite_world.h"
#include "tests/support/test_main.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

using namespace steward;
using namespace steward::sources;
using namespace Qt::StringLiterals;

/** Searching SQLite files: what is found, and that looking leaves no trace. */
class SqliteDriverTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;

    /** Another program's connection, open until the test ends it. */
    QSqlDatabase program(const QString &name) const
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        db.setDatabaseName(m_path);
        db.open();
        return db;
    }
    void run(const QStringList &statements) const
    {
        {
            QSqlDatabase db = program(u"writer"_s);
            for (const QString &statement : statements) {
                QSqlQuery query(db);
                if (!query.exec(statement))
                    QTest::qFail(qPrintable(statement + u": "_s + query.lastError().text()), __FILE__, __LINE__);
            }
        }
        QSqlDatabase::removeDatabase(u"writer"_s);
    }
    std::unique_ptr<Driver> open() const
    {
        return std::move(*openDriver({.kind = Kind::SqliteFile, .location = m_path}, {}));
    }
    SourceMap map() const
    {
        return {.tables = {{.table = u"main.customers"_s,
                               .key = {u"id"_s},
                               .columns = {test::column(u"email"_s, IdentifierKind::Email),
                                   test::column(u"phone"_s, IdentifierKind::Phone),
                                   test::column(u"name"_s, IdentifierKind::Name),
                                   test::column(u"born"_s, IdentifierKind::BirthDate)}},
                    {.table = u"main.orders"_s,
                        .key = {u"id"_s},
                        .parents = {{u"customer_id"_s, u"main.customers"_s, u"id"_s}}},
                    {.table = u"main.lines"_s,
                        .key = {u"order_id"_s, u"position"_s},
                        .parents = {{u"order_id"_s, u"main.orders"_s, u"id"_s}}}}};
    }
    static Person person(IdentifierKind kind, const QString &value) { return {.identifiers = {{kind, value}}}; }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"crm.db"_s);
        run({u"CREATE TABLE customers(id INTEGER PRIMARY KEY, email TEXT, phone TEXT, name TEXT, born TEXT)"_s,
            u"CREATE TABLE orders(id INTEGER PRIMARY KEY, customer_id INT REFERENCES customers(id), total REAL)"_s,
            u"CREATE TABLE lines(order_id INT REFERENCES orders(id), position INT, what TEXT, PRIMARY KEY(order_id, position)) WITHOUT ROWID"_s,
            u"INSERT INTO customers VALUES(1, ' Anna.Bauer@Example.ORG ', '030 / 123456', 'Anna Bauer', '1980-02-29')"_s,
            u"INSERT INTO customers VALUES(2, 'joanna.bauer@example.org', '+49 30 123457', 'ANNA  BAUER', '29.02.1980')"_s,
            u"INSERT INTO customers VALUES(3, NULL, '004930123456', 'Bauer, Anna', '1990-01-01')"_s,
            u"INSERT INTO customers VALUES(4, 'other@example.org', '+82 2-312-3456', '김민수', NULL)"_s,
            u"INSERT INTO orders VALUES(10, 1, 9.5), (11, 2, 1), (12, 1, 3)"_s,
            u"INSERT INTO lines VALUES(10, 1, 'book'), (10, 2, 'pen'), (11, 1, 'cup')"_s});
    }
    void cleanup() { m_dir.reset(); }

    void findsAnAddressHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("given");
        QTest::newRow("lower") << u"anna.bauer@example.org"_s;
        QTest::newRow("upper") << u"ANNA.BAUER@EXAMPLE.ORG"_s;
        QTest::newRow("padded") << u"  Anna.Bauer@example.org\n"_s;
    }
    void findsAnAddressHoweverItIsWritten()
    {
        QFETCH(const QString, given);
        const Result<Found> found = open()->find(map(), person(IdentifierKind::Email, given), {}, {});
        QVERIFY(found);
        QCOMPARE(found->state, Found::State::Complete);
        // The row, its two orders, and the two lines of the first order.
        QCOMPARE(found->rows.size(), 5);
        QCOMPARE(found->rows.first().key, QVariantList{1});
        QCOMPARE(found->rows.first().by, QStringList{u"email"_s});
        QCOMPARE(found->rows.last().by, QStringList{u"parent: main.orders"_s});
        QVERIFY(test::rowWith(*found, u"what"_s, u"pen"_s));
        QVERIFY(!test::rowWith(*found, u"what"_s, u"cup"_s));
    }
    void findsANumberInEveryForm()
    {
        const Result<Found> found = open()->find(map(), person(IdentifierKind::Phone, u"+49 (0)30 123456"_s), {}, {});
        QVERIFY(found);
        QVERIFY(test::rowWith(*found, u"id"_s, 1));
        QVERIFY(test::rowWith(*found, u"id"_s, 3));
        QVERIFY(!test::rowWith(*found, u"id"_s, 2));
        QVERIFY(!test::rowWith(*found, u"id"_s, 4));
    }
    void aNameAloneIsAPossibility_withTheBirthDateItIsCertain()
    {
        Person who = person(IdentifierKind::Name, u"anna bauer"_s);
        Result<Found> found = open()->find(map(), who, {}, {});
        QVERIFY(found);
        for (int id : {1, 2, 3}) {
            const FoundRow *row = test::rowWith(*found, u"id"_s, id);
            QVERIFY(row);
            QCOMPARE(row->certainty, Certainty::Possible);
        }
        who.identifiers.append({IdentifierKind::BirthDate, u"1980-02-29"_s});
        found = open()->find(map(), who, {}, {});
        QVERIFY(found);
        QCOMPARE(test::rowWith(*found, u"id"_s, 1)->certainty, Certainty::Certain);
        QCOMPARE(test::rowWith(*found, u"id"_s, 2)->certainty, Certainty::Certain);
        QCOMPARE(test::rowWith(*found, u"id"_s, 3)->certainty, Certainty::Possible);
        QCOMPARE(test::rowWith(*found, u"id"_s, 11)->certainty, Certainty::Certain); // through its parent
    }
    void lookingChangesNoByteAndNoTime()
    {
        run({u"PRAGMA journal_mode = WAL"_s});
        QVERIFY(!QFile::exists(m_path + u"-wal"_s));
        const QString before = test::stateOf(m_dir->path());
        const auto driver = open();
        QVERIFY(driver->test());
        QVERIFY(driver->inspect({}));
        const Result<Found> found = driver->find(map(), person(IdentifierKind::Email, u"other@example.org"_s), {}, {});
        QVERIFY(found);
        QCOMPARE(found->rows.size(), 1);
        QVERIFY(driver->rows(map().tables[0], {{1}}, {}));
        QCOMPARE(test::stateOf(m_dir->path()), before);
    }
    void readsTheLogOfAProgramThatIsRunning()
    {
        {
            QSqlDatabase running = program(u"running"_s);
            QSqlQuery pragma(u"PRAGMA journal_mode = WAL"_s, running);
            pragma.finish();
            QSqlQuery(u"INSERT INTO customers(id, email) VALUES(9, 'in-the-log@example.org')"_s, running);
            QVERIFY(QFileInfo(m_path + u"-wal"_s).size() > 0);
            // Without -shm: within one process SQLite shares the index of the log between connections.
            const auto state = [this] {
                return test::stateOf(m_dir->path()).remove(QRegularExpression(u"crm.db-shm[^\n]*"_s));
            };
            const QString before = state();
            const Result<Found> found =
                open()->find(map(), person(IdentifierKind::Email, u"in-the-log@example.org"_s), {}, {});
            QVERIFY(found);
            QCOMPARE(found->state, Found::State::Complete);
            QCOMPARE(found->rows.size(), 1);
            QCOMPARE(state(), before);
        }
        QSqlDatabase::removeDatabase(u"running"_s);
    }
    void readsALogThatACrashLeft()
    {
        const QString copy = m_dir->filePath(u"copy"_s);
        {
            QSqlDatabase running = program(u"running"_s);
            QSqlQuery(u"PRAGMA journal_mode = WAL"_s, running);
            QSqlQuery(u"INSERT INTO customers(id, email) VALUES(9, 'in-the-log@example.org')"_s, running);
            QDir().mkpath(copy);
            QVERIFY(QFile::copy(m_path, copy + u"/crm.db"_s));
            QVERIFY(QFile::copy(m_path + u"-wal"_s, copy + u"/crm.db-wal"_s));
        }
        QSqlDatabase::removeDatabase(u"running"_s);
        const QString before = test::stateOf(copy);
        m_path = copy + u"/crm.db"_s;
        const Result<Found> found =
            open()->find(map(), person(IdentifierKind::Email, u"in-the-log@example.org"_s), {}, {});
        QVERIFY(found);
        QCOMPARE(found->rows.size(), 1);
        QCOMPARE(test::stateOf(copy), before);
    }
    void aNumberKeptAsRealIsFoundAndComputedColumnsAreNamed()
    {
        run({u"CREATE TABLE calls(id INTEGER PRIMARY KEY, phone REAL, raw TEXT, email TEXT AS (lower(raw)) STORED)"_s,
            u"INSERT INTO calls(id, phone, raw) VALUES(1, 493012345678, 'x')"_s});
        const SourceMap calls{.tables = {{.table = u"main.calls"_s,
                                  .key = {u"id"_s},
                                  .columns = {test::column(u"phone"_s, IdentifierKind::Phone)}}}};
        const Result<Found> found = open()->find(calls, person(IdentifierKind::Phone, u"+49 30 12345678"_s), {}, {});
        QVERIFY(found);
        QCOMPARE(found->rows.size(), 1);
        const Result<Schema> schema = open()->inspect({});
        QVERIFY(schema);
        QVERIFY2(schema->notes.join(u' ').contains("\"email\" is computed"_L1), qPrintable(schema->notes.join(u' ')));
    }
    void ofAPrivateCopyNothingIsLeftHoweverTheProgramEnds()
    {
        const QString place = m_dir->filePath(u"temporary"_s);
        const QString folder = m_dir->filePath(u"crashed"_s);
        QVERIFY(QDir().mkpath(folder) && QDir().mkpath(place + u"/steward-copy-killed"_s));
        {
            test::SqliteWorld crm(m_path);
            QVERIFY(crm.run("PRAGMA journal_mode=WAL; CREATE TABLE crashed(x TEXT); INSERT INTO crashed VALUES ('y')"));
            QVERIFY(QFile::copy(m_path, folder + u"/crm.db"_s));
            QVERIFY(QFile::copy(m_path + u"-wal"_s, folder + u"/crm.db-wal"_s));
        }
        test::put(place + u"/steward-copy-killed/copy.db"_s, "somebody's data");
        const timespec longAgo[2] = {{.tv_sec = 1'000'000, .tv_nsec = 0}, {.tv_sec = 1'000'000, .tv_nsec = 0}};
        const QByteArray left = QFile::encodeName(place + u"/steward-copy-killed"_s);
        QCOMPARE(::utimensat(AT_FDCWD, left.constData(), longAgo, 0), 0);
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", QFile::encodeName(place));
        const auto opened = SqliteFile::open(folder + u"/crm.db"_s, {});
        before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().message));
        QVERIFY((*opened)->isCopy());
        QCOMPARE(QDir(place).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2((*opened)->handle(), "SELECT x FROM crashed", -1, &statement, nullptr);
        QCOMPARE(sqlite3_step(statement), SQLITE_ROW);
        sqlite3_finalize(statement);
    }
    void whatCannotBeReadIsNeverEmpty_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("not a database") << QByteArray("name;email\nAnna;anna@example.org\n").repeated(20);
        QTest::newRow("encrypted") << QByteArray("\x17\x99\x03\xfe", 4).repeated(1024);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a head without a body")
            << QByteArray("SQLite format 3\0\x10\0\1\1\0\x40\x20\x20", 24) + QByteArray(4096 - 24, '\xff');
    }
    void whatCannotBeReadIsNeverEmpty()
    {
        QFETCH(const QByteArray, bytes);
        m_path = m_dir->filePath(u"bad.db"_s);
        test::put(m_path, bytes);
        const Result<Found> found = open()->find(map(), person(IdentifierKind::Email, u"a@example.org"_s), {}, {});
        QVERIFY(found);
        QCOMPARE(found->state, Found::State::Unreadable);
        QVERIFY(!found->reasons.isEmpty());
    }
    void aMissingTableOrColumnMakesItPartial()
    {
        SourceMap wrong = map();
        wrong.tables[1].table = u"main.gone"_s;
        wrong.tables[1].columns = {test::column(u"email"_s, IdentifierKind::Email)};
        Result<Found> found = open()->find(wrong, person(IdentifierKind::Email, u"other@example.org"_s), {}, {});
        QVERIFY(found);
        QCOMPARE(found->state, Found::State::Partial);
        QVERIFY(found->reasons.join(u' ').contains(u"main.gone"_s));
        wrong = map();
        wrong.tables[0].columns[0].column = u"e\"mail"_s;
        found = open()->find(wrong, person(IdentifierKind::Email, u"other@example.org"_s), {}, {});
        QVERIFY(found);
        QVERIFY(found->state != Found::State::Complete);
    }
    void takesNamesAndValuesOfEveryKind()
    {
        run({u"CREATE TABLE \"we\"\"ird.t\"(\"a \"\"b\" TEXT, n INTEGER, r REAL, x BLOB, g TEXT GENERATED ALWAYS AS (n || '!') VIRTUAL)"_s,
            u"INSERT INTO \"we\"\"ird.t\"(\"a \"\"b\", n, r, x) VALUES('q@example.org', 9007199254740993, 0.1, x'00ff')"_s,
            u"INSERT INTO \"we\"\"ird.t\"(\"a \"\"b\", n, r, x) VALUES(CAST(x'71406578616d706c652e6f7267' AS TEXT), NULL, CAST(x'fffe' AS TEXT), zeroblob(2000000))"_s});
        const TableMap table{.table = u"main.we\"ird.t"_s,
            .key = {u"rowid"_s},
            .columns = {test::column(u"a \"b"_s, IdentifierKind::Email)}};
        const auto driver = open();
        const Result<Found> found =
            driver->find({.tables = {table}}, person(IdentifierKind::Email, u"q@example.org"_s), {}, {});
        QVERIFY(found);
        QCOMPARE(found->reasons, QStringList());
        QCOMPARE(found->rows.size(), 2);
        const FoundRow &plain = found->rows[0];
        QCOMPARE(plain.key, QVariantList{1});
        QCOMPARE(plain.values.value(u"n"_s), QVariant(qlonglong(9007199254740993)));
        QCOMPARE(plain.values.value(u"x"_s), QVariant(QByteArray("\0\xff", 2)));
        QVERIFY(!plain.values.contains(u"g"_s));
        QCOMPARE(plain.values.value(u"steward:rowid"_s), QVariant(1));
        QCOMPARE(plain.digest, digestOf(plain.values));
        const FoundRow &odd = found->rows[1];
        QVERIFY(!odd.values.value(u"n"_s).isValid());
        QCOMPARE(odd.values.value(u"r"_s).toList().value(1).toByteArray(), QByteArray("\xff\xfe"));
        QCOMPARE(odd.values.value(u"x"_s).toByteArray().size(), 1024 * 1024); // cut, and said so
        QCOMPARE(odd.values.value(u"steward:cut"_s).toStringList(), QStringList{u"x"_s});
        const Result<QList<FoundRow>> whole = driver->rows(table, {odd.key, {77}}, {});
        QVERIFY(whole);
        QCOMPARE(whole->size(), 1);
        QCOMPARE(whole->first().values.value(u"x"_s).toByteArray().size(), 2'000'000);
        QCOMPARE(whole->first().digest, odd.digest);
    }
    void rowsThatPointAtEachOtherEndTheSearch()
    {
        run({u"CREATE TABLE a(id INTEGER PRIMARY KEY, b INT, email TEXT)"_s,
            u"CREATE TABLE b(id INTEGER PRIMARY KEY, a INT)"_s, u"INSERT INTO a VALUES(1, 1, 'x@example.org')"_s,
            u"INSERT INTO b VALUES(1, 1), (2, 1)"_s, u"INSERT INTO a VALUES(2, 2, NULL)"_s});
        const SourceMap circle{
            .tables = {{.table = u"main.a"_s,
                           .key = {u"id"_s},
                           .columns = {test::column(u"email"_s, IdentifierKind::Email)},
                           .parents = {{u"b"_s, u"main.b"_s, u"id"_s}}},
                {.table = u"main.b"_s, .key = {u"id"_s}, .parents = {{u"a"_s, u"main.a"_s, u"id"_s}}}}};
        const Result<Found> found = open()->find(circle, person(IdentifierKind::Email, u"x@example.org"_s), {}, {});
        QVERIFY(found);
        QCOMPARE(found->rows.size(), 4);
    }
    void aHostileFileRunsNothing()
    {
        run({u"CREATE VIEW v AS SELECT load_extension('/tmp/none.so') AS email"_s,
            u"CREATE VIEW w AS SELECT readfile('/etc/passwd') AS email"_s});
        const SourceMap views{.tables = {{.table = u"main.v"_s,
                                  .key = {u"email"_s},
                                  .columns = {test::column(u"email"_s, IdentifierKind::Email)}}}};
        const Result<Found> found = open()->find(views, person(IdentifierKind::Email, u"x@example.org"_s), {}, {});
        QVERIFY(found);
        QCOMPARE(found->state, Found::State::Unreadable);
    }
    void endsSoonAfterItIsAskedTo()
    {
        run({u"CREATE TABLE big(id INTEGER PRIMARY KEY, email TEXT)"_s,
            u"INSERT INTO big SELECT value, 'user' || value || '@example.org' FROM (WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < 300000) SELECT value FROM n)"_s});
        const SourceMap big{.tables = {{.table = u"main.big"_s,
                                .key = {u"id"_s},
                                .columns = {test::column(u"email"_s, IdentifierKind::Email)}}}};
        std::stop_source stop;
        stop.request_stop();
        const Result<Found> stopped =
            open()->find(big, person(IdentifierKind::Email, u"user7@example.org"_s), stop.get_token(), {});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        qint64 told = 0;
        const Result<Found> found = open()->find(
            big, person(IdentifierKind::Email, u"USER7@example.org"_s), {}, [&](qint64 done, qint64) { told = done; });
        QVERIFY(found);
        QCOMPARE(found->rows.size(), 1);
        QVERIFY(told >= 200'000);
    }
    void aLargeTableIsLookedUpByItsIndex()
    {
        run({u"CREATE TABLE big(id INTEGER PRIMARY KEY, email TEXT)"_s, u"CREATE INDEX big_mail ON big(email)"_s,
            u"INSERT INTO big SELECT value, 'user' || value || '@example.org' FROM (WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < 300000) SELECT value FROM n)"_s});
        const SourceMap big{.tables = {{.table = u"main.big"_s,
                                .key = {u"id"_s},
                                .columns = {test::column(u"email"_s, IdentifierKind::Email)}}}};
        const Result<Found> found = open()->find(big, person(IdentifierKind::Email, u"User7@example.org"_s), {}, {});
        QVERIFY(found);
        QCOMPARE(found->rows.size(), 1);
        QCOMPARE(found->looked, 0); // nothing was scanned
        QVERIFY(found->notes.join(u' ').contains(u"spellings"_s));
    }
    void proposesWhatAPersonWouldDraw()
    {
        run({u"CREATE VIRTUAL TABLE notes USING fts5(author, body)"_s,
            u"INSERT INTO notes VALUES('anna@example.org', 'Hello')"_s,
            u"CREATE TABLE letters(id INTEGER PRIMARY KEY, text TEXT)"_s,
            u"CREATE VIRTUAL TABLE letters_fts USING fts5(text, content='letters', content_rowid='id')"_s,
            u"CREATE TABLE invoices(id INTEGER PRIMARY KEY, customer_id INT, amount REAL, created_at TEXT)"_s,
            u"CREATE TABLE products(id INTEGER PRIMARY KEY, name TEXT, price REAL)"_s,
            u"INSERT INTO products VALUES(1, 'Book', 3), (2, 'Pen', 1), (3, 'Cup', 2)"_s});
        const Result<Schema> schema = open()->inspect({});
        QVERIFY(schema);
        const Proposal proposal = proposeMap(*schema, Kind::SqliteFile);
        QStringList tables;
        for (const TableMap &table : proposal.map.tables)
            tables << table.table;
        QVERIFY(tables.contains(u"main.customers"_s));
        QVERIFY(tables.contains(u"main.orders"_s));
        QVERIFY(tables.contains(u"main.lines"_s));
        QVERIFY(tables.contains(u"main.invoices"_s));
        QVERIFY(!tables.contains(u"main.products"_s));
        QVERIFY(!tables.contains(u"main.letters_fts"_s));
        QVERIFY(!tables.filter(u"_content"_s).size());
        for (const TableMap &table : proposal.map.tables) {
            if (table.table == u"main.invoices") {
                QCOMPARE(table.method, Method::Keep);
                QVERIFY(table.reason.contains(u"ookkeeping"_s));
                QCOMPARE(table.dateColumn, u"created_at"_s);
                QCOMPARE(table.parents.value(0).otherTable, u"main.customers"_s);
            }
        }
        QVERIFY(!proposal.map.isConfirmed);
        // The proposal finds what was drawn by hand.
        const Result<Found> found =
            open()->find(proposal.map, person(IdentifierKind::Email, u"anna.bauer@example.org"_s), {}, {});
        QVERIFY(found);
        QCOMPARE(found->rows.size(), 5);
        // And survives its JSON.
        const Result<SourceMap> again = mapFromJson(toJson(proposal.map));
        QVERIFY(again);
        QCOMPARE(toJson(*again), toJson(proposal.map));
    }
};

STEWARD_TEST(SqliteDriverTest)
#include "tst_sqlite_driver.moc"
