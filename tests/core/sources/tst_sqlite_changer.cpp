#include "core/sources/masking.h"
#include "core/sources/sqlite_changer.h"
#include "core/sources/sqlite_rows.h"
#include "kill_rounds.h"
#include "sqlite_world.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace steward::sources;
using namespace steward::test;
using namespace Qt::StringLiterals;

/**
 * A shop's database in WAL mode with a full-text index, in which one person stands in rows, in the log, in free pages,
 * in slack and in the index.
 */
class SqliteChangerTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    static inline const QList<QByteArray> needles{
        "minsu.kim@example.kr", "Minsu Kimseong", "Zwetschgenkuchen", "+821055501234", "formerly-minsu@example.kr"};

    QString file(const QString &folder) const { return m_dir.filePath(folder) + u"/shop.db"_s; }

    void makeShop(const QString &folder, const QByteArray &mode = "WAL")
    {
        QDir(m_dir.filePath(folder)).removeRecursively();
        QDir().mkpath(m_dir.filePath(folder));
        SqliteWorld shop(file(folder));
        const QByteArray person = "(7, 'minsu.kim@example.kr', 'Minsu Kimseong', '+821055501234', x'00ff', 1.5)";
        for (const QByteArray &sql :
            {
                QByteArray("PRAGMA page_size=1024"),
                "PRAGMA journal_mode=" + mode,
                QByteArray("PRAGMA secure_delete=OFF"),
                QByteArray("PRAGMA application_id=1234"),
                QByteArray("PRAGMA user_version=56"),
                QByteArray("CREATE TABLE customers(id INTEGER PRIMARY KEY, email TEXT UNIQUE NOT NULL, name TEXT, "
                           "phone TEXT, extra BLOB, score REAL)"),
                QByteArray("CREATE TABLE orders(no TEXT, customer INTEGER REFERENCES customers(id), note TEXT)"),
                QByteArray("CREATE TABLE visits(a TEXT, b TEXT, what TEXT, PRIMARY KEY(a, b)) WITHOUT ROWID"),
                QByteArray("CREATE VIRTUAL TABLE orders_fts USING fts5(note, content='orders', content_rowid='rowid')"),
                QByteArray("CREATE TRIGGER orders_ai AFTER INSERT ON orders BEGIN INSERT INTO orders_fts(rowid, note) "
                           "VALUES (new.rowid, new.note); END"),
                QByteArray("CREATE TRIGGER orders_ad AFTER DELETE ON orders BEGIN INSERT INTO orders_fts(orders_fts, "
                           "rowid, note) VALUES('delete', old.rowid, old.note); END"),
                QByteArray("CREATE TRIGGER orders_au AFTER UPDATE ON orders BEGIN INSERT INTO orders_fts(orders_fts, "
                           "rowid, note) VALUES('delete', old.rowid, old.note); INSERT INTO orders_fts(rowid, note) "
                           "VALUES (new.rowid, new.note); END"),
                // long ago: filled pages that were deleted without being overwritten
                QByteArray("CREATE TABLE old(x TEXT)"),
                QByteArray("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<200) INSERT INTO old "
                           "SELECT 'formerly-minsu@example.kr ' || i || hex(zeroblob(40)) FROM n"),
                QByteArray("DROP TABLE old"),
                QByteArray(
                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<60) INSERT INTO customers "
                    "SELECT 100+i, 'neighbour' || i || '@example.kr', 'Neighbour ' || i, NULL, NULL, i FROM n"),
                QByteArray("INSERT INTO customers VALUES " + person),
                QByteArray(
                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<60) INSERT INTO "
                    "orders(rowid, no, customer, note) SELECT i*10, 'A' || i, 100+i, 'tea and cake ' || i FROM n"),
                QByteArray("INSERT INTO orders(rowid, no, customer, note) VALUES (45, 'K1', 7, 'one Zwetschgenkuchen "
                           "for Minsu Kimseong'), (46, 'K2', 7, 'another Zwetschgenkuchen')"),
                QByteArray("INSERT INTO visits VALUES ('minsu.kim@example.kr', 'Mon', 'shop'), "
                           "('neighbour1@example.kr', 'Mon', 'shop')"),
                // slack: a row that shrinks and one that goes
                QByteArray("INSERT INTO customers VALUES (8, 'formerly-minsu@example.kr', 'x', NULL, NULL, 0)"),
                QByteArray("DELETE FROM customers WHERE id=8"),
            })
            QVERIFY2(shop.run(sql), (sql + ": " + shop.error()).constData());
    }

    static SourceMap map()
    {
        return {.tables = {{.table = u"main.orders"_s, .key = {u"rowid"_s}},
                    {.table = u"main.visits"_s, .key = {u"a"_s, u"b"_s}},
                    {.table = u"main.customers"_s, .key = {u"id"_s}}}};
    }

    static QByteArray dump(const QString &path)
    {
        SqliteWorld shop(path);
        return shop.all("SELECT * FROM customers ORDER BY 1") + shop.all("SELECT rowid, * FROM orders ORDER BY 1")
               + shop.all("SELECT * FROM visits ORDER BY 1,2")
               + shop.all("SELECT rowid FROM orders_fts WHERE orders_fts MATCH 'cake' ORDER BY 1")
               + shop.all("PRAGMA journal_mode") + shop.all("PRAGMA page_size") + shop.all("PRAGMA application_id")
               + shop.all("PRAGMA user_version") + shop.all("PRAGMA integrity_check");
    }

    static FoundRow rowOf(const QString &path, const QString &table, const QVariantList &key)
    {
        SqliteWorld shop(path);
        const SourceMap all = map();
        for (const TableMap &one : all.tables)
            if (one.table == table)
                return readSqliteRow(shop.handle(), one, key).value().value_or(FoundRow{});
        return {};
    }

    static QList<FoundRow> personsRows(const QString &path)
    {
        return {rowOf(path, u"main.customers"_s, {qlonglong(7)}), rowOf(path, u"main.orders"_s, {qlonglong(45)}),
            rowOf(path, u"main.orders"_s, {qlonglong(46)}),
            rowOf(path, u"main.visits"_s, {u"minsu.kim@example.kr"_s, u"Mon"_s})};
    }

    /** The orders are masked, all else goes. */
    static QList<Change> plan(const QString &path)
    {
        QList<Change> changes;
        for (const FoundRow &row : personsRows(path)) {
            Change change{.table = row.table, .key = row.key, .digestBefore = row.digest};
            if (row.table == "main.orders"_L1) {
                change.method = Method::Anonymise;
                change.after = {{u"customer"_s, QVariant()}, {u"note"_s, u"masked"_s}};
                change.digestAfter = digestAfterOf(row, change.after);
            }
            changes.append(change);
        }
        return changes;
    }

    /** Rows as an undo gets them: with what the plan has made of them. */
    static QList<FoundRow> imagesFor(const QString &path)
    {
        QList<FoundRow> images = personsRows(path);
        const QList<Change> changes = plan(path);
        for (qsizetype i = 0; i < images.size(); ++i) {
            if (changes[i].method == Method::Delete)
                continue;
            images[i].values.insert(u"steward:after"_s, changes[i].digestAfter);
            images[i].values.insert(u"steward:written"_s, changes[i].after);
        }
        return images;
    }

private Q_SLOTS:
    void nothingIsLeftByBytesAndNeighboursStandAsTheyDid_data()
    {
        QTest::addColumn<QByteArray>("mode");
        QTest::newRow("WAL") << QByteArray("WAL");
        QTest::newRow("rollback journal") << QByteArray("DELETE");
    }
    void nothingIsLeftByBytesAndNeighboursStandAsTheyDid()
    {
        QFETCH(const QByteArray, mode);
        makeShop(u"whole"_s, mode);
        const QString path = file(u"whole"_s);
        for (const QByteArray &needle : needles)
            QVERIFY2(bytesBelow(m_dir.filePath(u"whole"_s)).contains(needle), needle.constData());
        const Result<Residue> before = residueOfSqlite(path, map(), needles, {});
        QVERIFY(before.has_value());
        QVERIFY(!before->places.isEmpty());

        const Result<Applied> applied = applyToSqlite(path, map(), plan(path), {}, {});
        QVERIFY2(applied.has_value(), applied ? "" : qPrintable(applied.error().message + applied.error().detail));
        for (const ChangeOutcome &outcome : applied->outcomes)
            QCOMPARE(int(outcome.state), int(ChangeState::Done));
        for (const QByteArray &needle : needles) {
            QVERIFY2(!bytesBelow(m_dir.filePath(u"whole"_s)).contains(needle),
                needle + ": " + applied->notes.join(u'\n').toUtf8());
            QVERIFY(!bytesBelow(m_dir.filePath(u"whole"_s)).toLower().contains(needle.toLower()));
        }
        const Result<Residue> after = residueOfSqlite(path, map(), needles, {});
        QVERIFY(after.has_value());
        QCOMPARE(after->places.size(), 0);
        QVERIFY(!after->notSeen.isEmpty());

        // What a plain program would make of it, rows of neighbours with their rowids.
        makeShop(u"plain"_s, mode);
        {
            SqliteWorld plain(file(u"plain"_s));
            QVERIFY(plain.run("UPDATE orders SET customer=NULL, note='masked' WHERE rowid IN (45,46); DELETE FROM "
                              "visits WHERE a LIKE 'minsu%'; DELETE FROM customers WHERE id=7"));
        }
        QCOMPARE(dump(path), dump(file(u"plain"_s)));
    }
    void placesAreNamedForWhatTheyAre()
    {
        makeShop(u"places"_s, "DELETE");
        const Result<Residue> residue = residueOfSqlite(file(u"places"_s), map(), needles, {});
        QVERIFY(residue.has_value());
        QStringList where;
        for (const Residue::Place &place : residue->places)
            where.append(place.where);
        const auto has = [&](const QString &begin) {
            return std::ranges::any_of(where, [&](const QString &place) { return place.startsWith(begin); });
        };
        QVERIFY2(has(u"free page"_s), qPrintable(where.join(u", "_s)));
        QVERIFY2(has(u"slack in page"_s), qPrintable(where.join(u", "_s)));
        QVERIFY2(has(u"still stands in customers"_s), qPrintable(where.join(u", "_s)));
        QVERIFY2(has(u"full-text index orders_fts"_s), qPrintable(where.join(u", "_s)));
    }
    void aWordWithinALongerWordOfSomebodyElseIsNotLeft()
    {
        QDir().mkpath(m_dir.filePath(u"inside"_s));
        const QString path = file(u"inside"_s);
        const QList<QByteArray> wanted{"kimseong"};
        {
            SqliteWorld notes(path);
            for (const QByteArray &sql : {QByteArray("CREATE VIRTUAL TABLE notes USING fts5(body)"),
                     QByteArray("INSERT INTO notes VALUES('asked for kimseongs cake'), ('tea')")})
                QVERIFY2(notes.run(sql), notes.error().constData());
        }
        QVERIFY(bytesBelow(m_dir.filePath(u"inside"_s)).contains("kimseong"));
        const Result<Residue> clean = residueOfSqlite(path, {}, wanted, {});
        QVERIFY(clean.has_value());
        QVERIFY2(clean->places.isEmpty(),
            clean->places.isEmpty() ? "" : qPrintable(clean->places.first().where + clean->places.first().why));
        {
            SqliteWorld notes(path);
            QVERIFY(notes.run("INSERT INTO notes VALUES('kimseong himself')"));
        }
        const Result<Residue> left = residueOfSqlite(path, {}, wanted, {});
        QVERIFY(left.has_value());
        QVERIFY(!left->places.isEmpty());
    }
    void aSecondApplyChangesNothing()
    {
        makeShop(u"twice"_s);
        const QString path = file(u"twice"_s);
        const QList<Change> changes = plan(path);
        QVERIFY(applyToSqlite(path, map(), changes, {}, {}).has_value());
        const QByteArray once = dump(path);
        const Result<Applied> again = applyToSqlite(path, map(), changes, {}, {});
        QVERIFY(again.has_value());
        for (const ChangeOutcome &outcome : again->outcomes)
            QCOMPARE(int(outcome.state), int(ChangeState::Done));
        QCOMPARE(dump(path), once);
    }
    void aRowThatSomebodyElseChangedIsNotTouched()
    {
        makeShop(u"changed"_s);
        const QString path = file(u"changed"_s);
        const QList<Change> changes = plan(path);
        {
            SqliteWorld shop(path);
            QVERIFY(shop.run("UPDATE customers SET score=2 WHERE id=7"));
        }
        const Result<Applied> applied = applyToSqlite(path, map(), changes, {}, {});
        QVERIFY(applied.has_value());
        QCOMPARE(int(applied->outcomes.first().state), int(ChangeState::Changed));
        QCOMPARE(
            rowOf(path, u"main.customers"_s, {qlonglong(7)}).values.value(u"name"_s).toString(), u"Minsu Kimseong"_s);
    }
    void rowsThatWouldPointNowhereTakeAllBack()
    {
        makeShop(u"orphans"_s);
        const QString path = file(u"orphans"_s);
        const QByteArray before = dump(path);
        const Result<Applied> applied = applyToSqlite(path, map(), {plan(path).first()}, {}, {});
        QVERIFY(!applied);
        QVERIFY2(applied.error().message.contains("2 row(s) of orders"_L1), qPrintable(applied.error().message));
        QCOMPARE(dump(path), before);
    }
    void whatTheFileForbidsTakesAllBackWithoutNamingAValue()
    {
        makeShop(u"unique"_s);
        const QString path = file(u"unique"_s);
        const QByteArray before = dump(path);
        QList<Change> changes = plan(path);
        changes[0].method = Method::Mask;
        changes[0].after = {{u"email"_s, u"neighbour1@example.kr"_s}};
        const Result<Applied> applied = applyToSqlite(path, map(), changes, {}, {});
        QVERIFY(!applied);
        QVERIFY(applied.error().message.contains("customers.email"_L1));
        QVERIFY(!applied.error().message.contains("neighbour1"_L1));
        QCOMPARE(dump(path), before);
    }
    void undoPutsEveryRowBackWithItsTypesAndNumbers()
    {
        makeShop(u"undo"_s);
        const QString path = file(u"undo"_s);
        const QByteArray before = dump(path);
        const QList<FoundRow> images = imagesFor(path);
        QVERIFY(applyToSqlite(path, map(), plan(path), {}, {}).has_value());
        QVERIFY(dump(path) != before);
        for (int round = 0; round < 2; ++round) {
            const Result<Applied> restored = restoreToSqlite(path, map(), images, {}, {});
            QVERIFY2(restored.has_value(), restored ? "" : qPrintable(restored.error().message));
            for (const ChangeOutcome &outcome : restored->outcomes)
                QCOMPARE(int(outcome.state), int(ChangeState::Done));
            QCOMPARE(dump(path), before);
        }
    }
    void undoTouchesNobodyWhoHasComeIntoThePlace()
    {
        makeShop(u"reused"_s);
        const QString path = file(u"reused"_s);
        const QList<FoundRow> images = imagesFor(path);
        QVERIFY(applyToSqlite(path, map(), plan(path), {}, {}).has_value());
        {
            SqliteWorld shop(path);
            QVERIFY(shop.run("INSERT INTO customers VALUES (7, 'new@example.kr', 'Newcomer', NULL, NULL, 0)"));
            QVERIFY(shop.run("UPDATE orders SET no='K9' WHERE rowid=45"));
        }
        const Result<Applied> restored = restoreToSqlite(path, map(), images, {}, {});
        QVERIFY2(restored.has_value(), restored ? "" : qPrintable(restored.error().message));
        QCOMPARE(int(restored->outcomes[0].state), int(ChangeState::Changed));
        QCOMPARE(rowOf(path, u"main.customers"_s, {qlonglong(7)}).values.value(u"name"_s).toString(), u"Newcomer"_s);
        // A row of the plan whose other columns somebody has changed: what the plan wrote comes back, theirs stays.
        const FoundRow order = rowOf(path, u"main.orders"_s, {qlonglong(45)});
        QCOMPARE(order.values.value(u"no"_s).toString(), u"K9"_s);
        QCOMPARE(order.values.value(u"note"_s).toString(), u"one Zwetschgenkuchen for Minsu Kimseong"_s);
        QCOMPARE(int(restored->outcomes[3].state), int(ChangeState::Done));
    }
    void aTriggerThatDeletesOthersTakesAllBack_data()
    {
        QTest::addColumn<QByteArray>("condition");
        QTest::addColumn<QString>("said");
        QTest::newRow("of the same table") << QByteArray("customers WHERE id=900") << u"1 row(s) of customers"_s;
        QTest::newRow("without rowid") << QByteArray("visits WHERE a LIKE 'neigh%'") << u"1 row(s) of visits"_s;
    }
    void aTriggerThatDeletesOthersTakesAllBack()
    {
        QFETCH(const QByteArray, condition);
        QFETCH(const QString, said);
        makeShop(u"trigger"_s);
        const QString path = file(u"trigger"_s);
        {
            SqliteWorld shop(path);
            QVERIFY(shop.run("INSERT INTO customers VALUES (900, 'same@example.kr', 'Same Household', NULL, NULL, 0)"));
            QVERIFY(shop.run(
                "CREATE TRIGGER household AFTER DELETE ON customers BEGIN DELETE FROM " + condition + "; END"));
        }
        const QByteArray before = dump(path);
        const Result<Applied> applied = applyToSqlite(path, map(), plan(path), {}, {});
        QVERIFY(!applied);
        QCOMPARE(applied.error().code, ErrorCode::Refused);
        QVERIFY2(applied.error().message.contains(said), qPrintable(applied.error().message));
        QCOMPARE(dump(path), before);
    }
    void aTriggerThatDeletesWhatIsPlannedIsNoHarm()
    {
        makeShop(u"cascade"_s);
        const QString path = file(u"cascade"_s);
        {
            SqliteWorld shop(path);
            QVERIFY(shop.run("CREATE TRIGGER cascading AFTER DELETE ON customers BEGIN DELETE FROM orders WHERE "
                             "customer=old.id; END"));
        }
        QList<Change> changes = plan(path);
        for (Change &change : changes)
            change = {.table = change.table, .key = change.key, .digestBefore = change.digestBefore};
        const Result<Applied> applied = applyToSqlite(path, map(), changes, {}, {});
        QVERIFY2(applied.has_value(), applied ? "" : qPrintable(applied.error().message));
        QVERIFY(!dump(path).contains("Zwetschgenkuchen"));
    }
    void aKeyInOtherCaseHitsTheSameRow()
    {
        const QString path = m_dir.filePath(u"case.db"_s);
        {
            SqliteWorld shop(path);
            QVERIFY(shop.run("CREATE TABLE people(id INT PRIMARY KEY, name TEXT); INSERT INTO people(rowid, id, name) "
                             "VALUES (1, 2, 'Ada'), (2, 1, 'Bob')"));
        }
        SourceMap mapped{.tables = {{.table = u"main.people"_s, .key = {u"ID"_s}}}};
        {
            SqliteWorld shop(path);
            const FoundRow ada = readSqliteRow(shop.handle(), mapped.tables[0], {qlonglong(2)}).value().value();
            QCOMPARE(ada.values.value(u"name"_s).toString(), u"Ada"_s);
            QCOMPARE(ada.key, QVariantList{qlonglong(2)});
            mapped.tables[0].key = {u"number"_s};
            QVERIFY(!readSqliteRow(shop.handle(), mapped.tables[0], {qlonglong(2)}).has_value());
        }
    }
    void aReaderThatHoldsTheLogIsNamed()
    {
        makeShop(u"reader"_s);
        const QString path = file(u"reader"_s);
        const QList<Change> changes = plan(path);
        SqliteWorld reader(path);
        QVERIFY(reader.run("BEGIN"));
        QVERIFY(!reader.all("SELECT count(*) FROM customers").isEmpty());
        const Result<Applied> applied = applyToSqlite(path, map(), changes, {}, {});
        QVERIFY(applied.has_value());
        QVERIFY2(applied->notes.join(u' ').contains("shop.db-wal could not be emptied"_L1),
            qPrintable(applied->notes.join(u'\n')));
        const Result<Residue> residue = residueOfSqlite(path, map(), needles, {});
        QVERIFY(residue.has_value());
        QVERIFY(!residue->places.isEmpty());
    }
    void stopBeforeTheEndChangesNothing()
    {
        makeShop(u"stop"_s);
        const QString path = file(u"stop"_s);
        const QByteArray before = dump(path);
        std::stop_source stop;
        const Result<Applied> applied =
            applyToSqlite(path, map(), plan(path), stop.get_token(), [&](qint64 done, qint64) {
                if (done == 2)
                    stop.request_stop();
            });
        QVERIFY(!applied);
        QCOMPARE(applied.error().code, ErrorCode::Cancelled);
        QCOMPARE(dump(path), before);
    }
    void killedAtAnyMomentItEndsAsPlanned()
    {
        makeShop(u"pristine"_s);
        const QList<Change> changes = plan(file(u"pristine"_s));
        const QString path = file(u"killed"_s);
        const auto work = [&] { (void)applyToSqlite(path, map(), changes, {}, {}); };
        copyFolder(m_dir.filePath(u"pristine"_s), m_dir.filePath(u"killed"_s));
        Moments moments(work);
        const QByteArray expected = dump(path);
        for (int round = 0; round < killRounds(12); ++round) {
            copyFolder(m_dir.filePath(u"pristine"_s), m_dir.filePath(u"killed"_s));
            runAndKill(work, moments.next());
            const Result<Applied> applied = applyToSqlite(path, map(), changes, {}, {});
            QVERIFY2(applied.has_value(), applied ? "" : qPrintable(applied.error().message));
            for (const ChangeOutcome &outcome : applied->outcomes)
                QCOMPARE(int(outcome.state), int(ChangeState::Done));
            QCOMPARE(dump(path), expected);
            for (const QByteArray &needle : needles)
                QVERIFY(!bytesBelow(m_dir.filePath(u"killed"_s)).contains(needle));
        }
    }
};

STEWARD_TEST(SqliteChangerTest)
#include "tst_sqlite_changer.moc"
