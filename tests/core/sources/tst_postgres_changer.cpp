#include "core/sources/masking.h"
#include "core/sources/postgres_changer.h"
#include "core/sources/postgres_rows.h"
#include "core/sources/postgres_session.h"
#include "kill_rounds.h"
#include "tests/support/postgres.h"
#include "tests/support/test_main.h"

#include <QDirIterator>
#include <QFile>
#include <QSqlQuery>
#include <QTest>

using namespace steward;
using namespace steward::sources;
using namespace steward::test;
using namespace Qt::StringLiterals;

/** A shop's database on a real server, with one person in rows, dead rows, indexes, TOAST and the planner's statistics.
 */
class PostgresChangerTest : public QObject
{
    Q_OBJECT

    static inline const QList<QByteArray> needles{
        "minsu.kim@example.kr", "Minsu Kimseong", "formerly-minsu@example.kr", "ZwetschgenkuchenLong"};

    static Postgres &server() { return Postgres::shared(); }
    static QString url() { return server().url(u"changing"_s); }

    std::unique_ptr<PostgresSession> session(PostgresSession::Mode mode = PostgresSession::Mode::Write) const
    {
        auto opened = PostgresSession::open(url(), crypto::SecretBytes::copyOf(server().password().toUtf8()), mode);
        return opened ? std::move(*opened) : nullptr;
    }

    static SourceMap map()
    {
        return {
            .tables = {{.table = u"public.orders"_s, .key = {u"no"_s}},
                {.table = u"public.visits"_s, .key = {u"ctid"_s}}, {.table = u"public.Customers"_s, .key = {u"id"_s}}}};
    }

    void makeShop()
    {
        QVERIFY(server().createDatabase(u"changing"_s));
        bool ok = false;
        server().psqlAsUser(u"changing"_s,
            "CREATE TYPE mood AS ENUM ('glad', 'sad');"
            "CREATE TABLE \"Customers\"(id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, email text UNIQUE NOT "
            "NULL, name varchar(60), born date, tags text[], extra jsonb, bytes bytea, rate numeric(10,2), uid uuid, "
            "feels mood, score double precision, wide text, shout text GENERATED ALWAYS AS (upper(name)) STORED);"
            "ALTER TABLE \"Customers\" ALTER COLUMN wide SET STORAGE EXTERNAL;"
            "CREATE TABLE orders(no int PRIMARY KEY, customer bigint REFERENCES \"Customers\"(id), note text);"
            "CREATE TABLE visits(who text, day date);"
            "INSERT INTO \"Customers\"(email, name) SELECT 'formerly-minsu@example.kr' || i, 'x' FROM "
            "generate_series(1,50) i;"
            "DELETE FROM \"Customers\";"
            "INSERT INTO \"Customers\"(email, name, score) SELECT 'neighbour' || i || '@example.kr', 'Neighbour ' || "
            "i, 1.0/i FROM generate_series(1,300) i;"
            "INSERT INTO \"Customers\"(id, email, name, born, tags, extra, bytes, rate, uid, feels, score, wide) "
            "OVERRIDING SYSTEM VALUE VALUES (1000, 'minsu.kim@example.kr', 'Minsu Kimseong', '1984-02-29', '{a,\"b "
            "c\"}', '{\"k\": [1, 2.50]}', '\\x00ff', 12.50, '0190f3a2-0000-7000-8000-000000000001', 'glad', 0.1, "
            "repeat('ZwetschgenkuchenLong', 1000));"
            "INSERT INTO orders VALUES (1, 1000, 'cake for Minsu Kimseong'), (2, 1000, NULL), (3, 51, 'tea');"
            "INSERT INTO visits VALUES ('minsu.kim@example.kr', '2024-05-01'), ('minsu.kim@example.kr', '2024-05-01'), "
            "('neighbour1@example.kr', '2024-05-01');"
            "ANALYZE;",
            &ok);
        QVERIFY(ok);
    }

    static QByteArray dump()
    {
        return server().psql(u"changing"_s, "SELECT * FROM \"Customers\" ORDER BY id; SELECT * FROM orders ORDER BY "
                                            "no; SELECT * FROM visits ORDER BY 1,2");
    }

    QList<FoundRow> personsRows() const
    {
        const auto open = session();
        QList<FoundRow> rows;
        const SourceMap all = map();
        rows.append(readPostgresRow(open->database(), all.tables[0], {1}, false)->value());
        rows.append(readPostgresRow(open->database(), all.tables[0], {2}, false)->value());
        const QList<PostgresTable> visits = describePostgresTables(open->database(), {u"public.visits"_s}).value();
        QSqlQuery query(open->database());
        query.exec(u"SELECT %1 FROM visits WHERE who LIKE 'minsu%'"_s.arg(visits.first().selection()));
        QList<FoundRow> keyless;
        while (query.next())
            keyless.append(postgresRowFrom(query, visits.first(), all.tables[1]));
        numberAlike(keyless);
        rows += keyless;
        rows.append(readPostgresRow(open->database(), all.tables[2], {1000}, false)->value());
        return rows;
    }

    /** One order is masked, one visit stays; all else goes. */
    static QList<Change> planOf(const QList<FoundRow> &rows)
    {
        QList<Change> changes;
        for (const FoundRow &row : rows) {
            Change change{.table = row.table, .key = row.key, .digestBefore = row.digest};
            if (row.table == "public.orders"_L1) {
                change.method = Method::Anonymise;
                change.after = {{u"customer"_s, QVariant()}, {u"note"_s, u"masked"_s}};
                change.digestAfter = digestAfterOf(row, change.after);
            }
            changes.append(change);
        }
        return changes;
    }

    /** Rows as an undo gets them: with what the plan has made of them. */
    static QList<FoundRow> withWritten(QList<FoundRow> rows)
    {
        const QList<Change> changes = planOf(rows);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (changes[i].method == Method::Delete)
                continue;
            rows[i].values.insert(u"steward:after"_s, changes[i].digestAfter);
            rows[i].values.insert(u"steward:written"_s, changes[i].after);
        }
        return rows;
    }

    Result<Applied> apply(const QList<Change> &changes, const RewriteLimits &limits = {}) const
    {
        const auto open = session();
        return applyToPostgres(open->database(), map(), changes, {}, {}, limits);
    }

    /** Files below the data folder that hold the bytes, save the write-ahead log. */
    static QStringList filesWith(const QByteArray &needle)
    {
        server().psql(u"changing"_s, "CHECKPOINT");
        QStringList found;
        QDirIterator files(server().dataFolder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.fileName().contains("/pg_wal/"_L1) && file.open(QIODevice::ReadOnly)
                && file.readAll().contains(needle))
                found.append(file.fileName());
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!server().isRunning())
            QSKIP(qPrintable(server().whyNot()));
    }

    void nothingIsLeftInTheDataFolderSaveTheLog()
    {
        makeShop();
        for (const QByteArray &needle : needles)
            QVERIFY2(!filesWith(needle).isEmpty(), needle.constData());
        const QList<Change> changes = planOf(personsRows());
        const Result<Applied> applied = apply(changes);
        QVERIFY2(applied.has_value(), applied ? "" : qPrintable(applied.error().message + applied.error().detail));
        for (const ChangeOutcome &outcome : applied->outcomes)
            QVERIFY2(outcome.state == ChangeState::Done, qPrintable(outcome.reason));
        const QString notes = applied->notes.join(u'\n');
        for (const QByteArray &needle : needles)
            QVERIFY2(filesWith(needle).isEmpty(),
                qPrintable(QString::fromUtf8(needle) + filesWith(needle).join(u',') + notes));
        const auto open = session(PostgresSession::Mode::Read);
        const Result<Residue> residue = residueOfPostgres(open->database(), map(), needles, {});
        QVERIFY(residue.has_value());
        for (const Residue::Place &place : residue->places)
            QVERIFY2(false, qPrintable(place.where + place.why));
        QVERIFY(residue->notSeen.join(u' ').contains("pg_wal"_L1));

        const QByteArray after = dump();
        makeShop();
        server().psql(u"changing"_s, "UPDATE orders SET customer=NULL, note='masked' WHERE no IN (1,2); DELETE FROM "
                                     "visits WHERE who LIKE 'minsu%'; DELETE FROM \"Customers\" WHERE id=1000");
        QCOMPARE(after, dump());
    }
    void whatStandsAndWhatIsDeadIsNamed()
    {
        makeShop();
        {
            const auto open = session(PostgresSession::Mode::Read);
            const Result<Residue> residue = residueOfPostgres(open->database(), map(), {"Minsu Kimseong"}, {});
            QVERIFY(residue.has_value());
            QStringList where;
            for (const Residue::Place &place : residue->places)
                where.append(place.where);
            QVERIFY2(where.contains(u"still stands in public.Customers"_s), qPrintable(where.join(u", "_s)));
            QVERIFY2(where.contains(u"still stands in public.orders"_s), qPrintable(where.join(u", "_s)));
        }
        // Too large to be rewritten, as it were: plain VACUUM leaves bytes, and that is said.
        const Result<Applied> applied = apply(planOf(personsRows()), {.mostBytes = 1});
        QVERIFY(applied.has_value());
        QVERIFY2(applied->notes.join(u' ').contains("was not rewritten"_L1), qPrintable(applied->notes.join(u'\n')));
    }
    void whereFilesMayBeReadDeadRowsAreFoundByTheirBytes()
    {
        makeShop();
        server().psql(u"changing"_s,
            "GRANT EXECUTE ON FUNCTION pg_read_binary_file(text,bigint,bigint,boolean), pg_stat_file(text,boolean) TO "
            "steward; DELETE FROM orders WHERE no<3; DELETE FROM \"Customers\" WHERE id=1000; CHECKPOINT");
        const auto open = session(PostgresSession::Mode::Read);
        const Result<Residue> residue = residueOfPostgres(open->database(), map(), {"Minsu Kimseong"}, {});
        QVERIFY(residue.has_value());
        QStringList where;
        for (const Residue::Place &place : residue->places)
            where.append(place.where);
        QVERIFY2(where.contains(u"dead rows of Customers"_s),
            qPrintable(where.join(u", "_s) + residue->notSeen.join(u'\n')));
        QVERIFY2(where.contains(u"dead rows of orders"_s), qPrintable(where.join(u", "_s)));
        QVERIFY(!where.join(u' ').contains("still stands"_L1));

        QList<Change> gone;
        for (const QString &table : {u"public.orders"_s, u"public.Customers"_s})
            gone.append({.table = table, .key = {1000}, .digestBefore = "x"});
        QVERIFY(apply(gone).has_value());
        server().psql(u"changing"_s, "CHECKPOINT");
        const Result<Residue> after = residueOfPostgres(open->database(), map(), {"Minsu Kimseong"}, {});
        for (const Residue::Place &place : after->places)
            QVERIFY2(false, qPrintable(place.where + place.why));
    }
    void aSecondApplyChangesNothing()
    {
        makeShop();
        const QList<Change> changes = planOf(personsRows());
        QVERIFY(apply(changes).has_value());
        const QByteArray once = dump();
        const Result<Applied> again = apply(changes);
        QVERIFY(again.has_value());
        for (const ChangeOutcome &outcome : again->outcomes)
            QVERIFY2(outcome.state == ChangeState::Done, qPrintable(outcome.reason));
        QCOMPARE(dump(), once);
    }
    void oneOfTwoRowsAlikeGoesOnce()
    {
        makeShop();
        const QList<FoundRow> rows = personsRows();
        const QList<Change> changes = planOf({rows.at(2)});
        QCOMPARE(changes.first().table, u"public.visits"_s);
        for (int round = 0; round < 2; ++round) {
            const Result<Applied> applied = apply(changes);
            QVERIFY(applied.has_value());
            QVERIFY2(
                applied->outcomes.first().state == ChangeState::Done, qPrintable(applied->outcomes.first().reason));
            QCOMPARE(server().psql(u"changing"_s, "SELECT count(*) FROM visits").trimmed(), QByteArray("2"));
        }
    }
    void aRowThatSomebodyElseChangedIsNotTouched()
    {
        makeShop();
        const QList<Change> changes = planOf(personsRows());
        server().psql(u"changing"_s, "UPDATE orders SET note='other' WHERE no=1");
        const Result<Applied> applied = apply({changes.first()});
        QVERIFY(applied.has_value());
        QCOMPARE(int(applied->outcomes.first().state), int(ChangeState::Changed));
        QCOMPARE(server().psql(u"changing"_s, "SELECT note FROM orders WHERE no=1").trimmed(), QByteArray("other"));
    }
    void rowsThatPointToARowHoldItBack()
    {
        makeShop();
        const QByteArray before = dump();
        const Result<Applied> applied = apply({planOf(personsRows()).last()});
        QVERIFY(!applied);
        QCOMPARE(applied.error().code, ErrorCode::Refused);
        QVERIFY2(applied.error().message.contains("orders_customer_fkey"_L1), qPrintable(applied.error().message));
        QCOMPARE(dump(), before);
    }
    void aCascadeTakesNothingThatIsNotPlanned()
    {
        makeShop();
        server().psqlAsUser(u"changing"_s,
            "ALTER TABLE orders DROP CONSTRAINT orders_customer_fkey; ALTER TABLE orders ADD FOREIGN "
            "KEY (customer) REFERENCES \"Customers\"(id) ON DELETE CASCADE");
        const QByteArray before = dump();
        const Result<Applied> applied = apply({planOf(personsRows()).last()});
        QVERIFY(!applied);
        QVERIFY2(applied.error().message.contains("2 row(s) of public.orders"_L1), qPrintable(applied.error().message));
        QCOMPARE(dump(), before);
    }
    void errorsNameNoValue()
    {
        makeShop();
        QList<Change> changes = planOf(personsRows());
        Change &change = changes.last();
        change.method = Method::Mask;
        change.after = {{u"email"_s, u"neighbour1@example.kr"_s}};
        const Result<Applied> applied = apply({change});
        QVERIFY(!applied);
        QVERIFY(!(applied.error().message + applied.error().detail).contains("neighbour1"_L1));
        QVERIFY(applied.error().message.contains("Customers_email_key"_L1));
    }
    void undoPutsEveryTypeBack()
    {
        makeShop();
        const QByteArray before = dump();
        const QList<FoundRow> images = personsRows();
        QVERIFY(apply(planOf(images)).has_value());
        QVERIFY(dump() != before);
        for (int round = 0; round < 2; ++round) {
            const auto open = session();
            const Result<Applied> restored = restoreToPostgres(open->database(), map(), withWritten(images), {}, {});
            QVERIFY2(
                restored.has_value(), restored ? "" : qPrintable(restored.error().message + restored.error().detail));
            for (const ChangeOutcome &outcome : restored->outcomes)
                QVERIFY2(outcome.state == ChangeState::Done, qPrintable(outcome.reason));
            QCOMPARE(dump(), before);
        }
    }
    void undoTouchesNobodyWhoHasComeIntoThePlace()
    {
        makeShop();
        const QList<FoundRow> images = personsRows();
        QVERIFY(apply(planOf(images)).has_value());
        server().psql(u"changing"_s,
            "INSERT INTO \"Customers\"(id, email, name) OVERRIDING SYSTEM VALUE VALUES (1000, 'new@example.kr', "
            "'Newcomer'); UPDATE orders SET note='another matter', customer=1000 WHERE no=1");
        const auto open = session();
        const Result<Applied> restored = restoreToPostgres(open->database(), map(), withWritten(images), {}, {});
        QVERIFY2(restored.has_value(), restored ? "" : qPrintable(restored.error().message));
        QCOMPARE(int(restored->outcomes.first().state), int(ChangeState::Changed));
        QCOMPARE(int(restored->outcomes.last().state), int(ChangeState::Changed));
        QCOMPARE(server().psql(u"changing"_s, "SELECT name FROM \"Customers\" WHERE id=1000").trimmed(),
            QByteArray("Newcomer"));
        QCOMPARE(
            server().psql(u"changing"_s, "SELECT note FROM orders WHERE no=1").trimmed(), QByteArray("another matter"));
    }
    void deletingFromAPartitionIsNoSideEffect()
    {
        makeShop();
        server().psqlAsUser(u"changing"_s,
            "CREATE TABLE calls(no int, who text, PRIMARY KEY(no)) PARTITION BY RANGE (no);"
            "CREATE TABLE calls_low PARTITION OF calls FOR VALUES FROM (0) TO (10);"
            "INSERT INTO calls VALUES (1, 'minsu.kim@example.kr'), (2, 'neighbour1@example.kr')");
        const SourceMap parted{.tables = {{.table = u"public.calls"_s, .key = {u"no"_s}}}};
        const auto open = session();
        const FoundRow row = readPostgresRow(open->database(), parted.tables[0], {1}, false)->value();
        const Result<Applied> applied = applyToPostgres(
            open->database(), parted, {{.table = row.table, .key = row.key, .digestBefore = row.digest}}, {}, {}, {});
        QVERIFY2(applied.has_value(), applied ? "" : qPrintable(applied.error().message));
        QCOMPARE(server().psql(u"changing"_s, "SELECT no FROM calls").trimmed(), QByteArray("2"));
    }
    void killedAtAnyMomentItEndsAsPlanned()
    {
        makeShop();
        const QList<FoundRow> images = personsRows();
        const QList<Change> changes = planOf(images);
        const auto work = [&] { (void)apply(changes); };
        Moments moments(work);
        const QByteArray expected = dump();
        for (int round = 0; round < killRounds(6); ++round) {
            {
                const auto open = session();
                const Result<Applied> restored =
                    restoreToPostgres(open->database(), map(), withWritten(images), {}, {});
                QVERIFY2(restored.has_value(), restored ? "" : qPrintable(restored.error().message));
            }
            runAndKill(work, moments.next());
            const Result<Applied> applied = apply(changes);
            QVERIFY2(applied.has_value(), applied ? "" : qPrintable(applied.error().message));
            for (const ChangeOutcome &outcome : applied->outcomes)
                QVERIFY2(outcome.state == ChangeState::Done, qPrintable(outcome.reason));
            QCOMPARE(dump(), expected);
        }
    }
};

STEWARD_TEST(PostgresChangerTest)
#include "tst_postgres_changer.moc"
