#include "core/ledger/ledger.h"
#include "core/store/store.h"
#include "plain_file.h"
#include "signed_trail.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace steward;
using namespace Qt::StringLiterals;
using test::PlainFile;

namespace {

struct Attack
{
    QByteArray name;
    QString named; ///< Words that the finding must have.
    std::function<void(PlainFile &)> carryOut;
    std::optional<qint64> firstBad = {};
};

constexpr qint64 rotatedAt = 300; ///< The entry that changes the key.
constexpr qint64 size = 4'200;    ///< More than one segment of the index, and 16 stored hashes.

} // namespace

/** Everything that plain SQLite can do to the closed file of a signed, anchored trail is seen by verification and
 * named. */
class AttacksTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    test::FakeClock m_clock;
    std::shared_ptr<test::MemoryAnchor> m_anchor = std::make_shared<test::MemoryAnchor>();
    const test::WordSigner m_thief{"thief"};
    const test::WordSigner m_first{"first"};
    const test::WordSigner m_second{"second"};
    QString m_whole;
    QMap<qint64, QString> m_older; ///< Copies of the file, by the size of their trail.
    QMap<qint64, QByteArray> m_notes;
    std::vector<Attack> m_attacks;

    void write(store::Store &store, qint64 entries, qint64 from)
    {
        const Result<void> done = store
                                      .write([=](store::Transaction &t) -> Result<void> {
                                          for (qint64 i = from; i < from + entries; ++i)
                                              t.record({.action = i % 2 ? u"test.odd"_s : u"test.even"_s,
                                                  .subject = u"thing/%1"_s.arg(i),
                                                  .detail = {{u"n"_s, i}, {u"word"_s, u"wörd"_s}}});
                                          return {};
                                      })
                                      .result();
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        m_clock.advance(std::chrono::seconds(1));
    }

    void build()
    {
        m_whole = m_dir.filePath(u"whole.steward"_s);
        ledger::Ledger ledger;
        ledger.setSigner(std::make_shared<test::WordSigner>("first"));
        ledger.setAnchor(m_anchor);
        const auto store = std::move(*store::Store::open(m_whole, store::Store::Open::Create, ledger, m_clock));
        const auto keep = [&](qint64 at) {
            m_older.insert(at, m_dir.filePath(u"older-%1.steward"_s.arg(at)));
            QVERIFY(store->copyTo(m_older.value(at)));
            m_notes.insert(at, **ledger::newestCheckpoint(*store));
        };
        write(*store, 99, 1); // and the entry that names the key
        keep(100);
        write(*store, 200, 100);
        QVERIFY(store
                    ->write([&](store::Transaction &t) {
                        return ledger.rotateSigner(t, std::make_shared<test::WordSigner>("second"));
                    })
                    .result());
        keep(rotatedAt + 1);
        write(*store, 699, rotatedAt + 1);
        keep(1000);
        write(*store, 3196, 1000);
        write(*store, 4, 4196);
    }

    void add(const QByteArray &name, const QString &named, std::function<void(PlainFile &)> carryOut,
        std::optional<qint64> firstBad = {})
    {
        m_attacks.push_back({name, named, std::move(carryOut), firstBad});
    }
    void addSql(
        const QByteArray &name, const QString &named, const QByteArray &sql, std::optional<qint64> firstBad = {})
    {
        add(
            name, named, [sql](PlainFile &file) { file.run(sql); }, firstBad);
    }

    void addEdits()
    {
        const QList<std::pair<QByteArray, QByteArray>> edits{{"\"action\":\"test.", "\"action\":\"best."},
            {"\"actor\":\"system\"", "\"actor\":\"nobody\""}, {"\"n\":137", "\"n\":138"}, {"wörd", "word"},
            {"thing/137", "thing/731"}, {"\"outcome\":\"ok\"", "\"outcome\":\"no\""}, {",\"seq\":137", ",\"seq\":731"},
            {"\"ts\":\"2", "\"ts\":\"1"}, {"\"v\":1", "\"v\":2"}};
        for (const auto &[from, to] : edits) {
            add(
                "entry changed: " + to, u"ntry 137"_s, [=](PlainFile &f) { f.edit(137, from, to); }, 137);
            add("entry and leaf changed: " + to, u"137|0 to 255|first 301"_s, [=](PlainFile &f) {
                const QByteArray tree = f.blob("SELECT hash FROM audit_node WHERE level = 8 AND idx = 0");
                f.edit(137, from, to);
                f.repairTree();
                f.run("UPDATE audit_node SET hash = ? WHERE level = 8 AND idx = 0", {tree});
            });
            add("entry changed, tree and checkpoint repaired: " + to, u"137|first 301"_s, [=](PlainFile &f) {
                f.edit(137, from, to);
                f.repairTree();
                f.repairCheckpoint();
            });
        }
        for (const qint64 seq : {qint64(0), qint64(255), qint64(256), qint64(4095), qint64(4096), size - 1}) {
            const QByteArray at = QByteArray::number(seq);
            add(
                "one bit of entry " + at, u"ntry %1 "_s.arg(seq),
                [=](PlainFile &f) {
                    QByteArray bytes = f.entry(seq);
                    bytes[20] = char(bytes[20] ^ 0x01);
                    f.setEntry(seq, bytes);
                },
                seq);
            addSql("leaf of entry " + at, u"ntry %1 "_s.arg(seq),
                "UPDATE audit_entry SET leaf = zeroblob(32) WHERE seq = " + at, seq);
            addSql("short leaf of entry " + at, u"ntry %1 "_s.arg(seq),
                "UPDATE audit_entry SET leaf = substr(leaf, 1, 31) WHERE seq = " + at, seq);
        }
        const QList<std::pair<QByteArray, std::function<QByteArray(QByteArray)>>> spellings{
            {"trailing NUL", [](const QByteArray &e) { return e + '\0'; }},
            {"byte order mark", [](const QByteArray &e) { return "\xef\xbb\xbf" + e; }},
            {"white space", [](QByteArray e) { return e.replace(",\"actor\"", ", \"actor\""); }},
            {"other order",
                [](QByteArray e) { return e.replace("\"n\":140,\"word\":\"wörd\"", "\"word\":\"wörd\",\"n\":140"); }},
            {"twice the same", [](QByteArray e) { return e.replace("\"n\":140,", "\"n\":140,\"n\":140,"); }},
            {"fraction", [](QByteArray e) { return e.replace("\"n\":140", "\"n\":140.0"); }},
            {"leading zero", [](QByteArray e) { return e.replace("\"n\":140", "\"n\":0140"); }},
            {"needless escape", [](QByteArray e) { return e.replace("wörd", "w\\u00f6rd"); }},
            {"broken UTF-8", [](QByteArray e) { return e.replace("wörd", "w\xf6rd"); }},
            {"another member", [](QByteArray e) { return e.replace(",\"v\":1}", ",\"v\":1,\"w\":1}"); }},
            {"empty", [](const QByteArray &) { return QByteArray(""); }}};
        for (const auto &[name, spelling] : spellings)
            add(
                "entry spelt otherwise, all repaired: " + name, u"ntry 140 "_s,
                [spelling = spelling](PlainFile &f) {
                    f.setEntry(140, spelling(f.entry(140)));
                    f.repairTree();
                    f.repairCheckpoint();
                },
                140);
    }

    void addDeletions()
    {
        const QList<std::pair<QByteArray, qint64>> deletions{{"seq = 0", 0}, {"seq = 1", 1}, {"seq = 137", 137},
            {"seq = 255", 255}, {"seq = 300", 300}, {"seq = 4095", 4095}, {"seq = 4199", 4199}, {"seq >= 4198", 4198},
            {"seq >= 4096", 4096}, {"seq % 2 = 1", 1}, {"seq < 256", 0}, {"true", 0}};
        for (const auto &[which, first] : deletions)
            addSql("deleted: " + which, u"ntr|missing|written up"_s, "DELETE FROM audit_entry WHERE " + which, first);
        add("deleted and numbered anew", u"300|key|written"_s, [](PlainFile &f) {
            f.run("DELETE FROM audit_entry WHERE seq = 137");
            f.renumber();
            f.repairTree();
        });
        add("deleted, numbered anew, checkpoint repaired", u"key|signature|root|hecks|heckpoint"_s, [](PlainFile &f) {
            f.run("DELETE FROM audit_entry WHERE seq = 500");
            f.renumber();
            f.repairTree();
            f.repairCheckpoint();
        });
        addSql("swapped", u"ntry 20 "_s,
            "UPDATE audit_entry SET seq = -1 WHERE seq = 20; UPDATE audit_entry SET seq = 20 WHERE seq = 21;"
            "UPDATE audit_entry SET seq = 21 WHERE seq = -1",
            20);
        add("swapped, numbered anew, all repaired", u"first 301"_s, [](PlainFile &f) {
            f.run("UPDATE audit_entry SET seq = -1 WHERE seq = 20; UPDATE audit_entry SET seq = 20 WHERE seq = 21;"
                  "UPDATE audit_entry SET seq = 21 WHERE seq = -1");
            f.renumber();
            f.repairTree();
            f.repairCheckpoint();
        });
        add("swapped after the rotation, all repaired", u"signature over the first 4200"_s, [](PlainFile &f) {
            f.run(
                "UPDATE audit_entry SET seq = -1 WHERE seq = 2000; UPDATE audit_entry SET seq = 2000 WHERE seq = 2001;"
                "UPDATE audit_entry SET seq = 2001 WHERE seq = -1");
            f.renumber();
            f.repairTree();
            f.repairCheckpoint();
        });
        addSql("moved below zero", u"number -1"_s, "UPDATE audit_entry SET seq = -1 WHERE seq = 0", 0);
        addSql("put far behind", u"missing"_s,
            "INSERT INTO audit_entry SELECT 4611686018427387904, entry, leaf FROM audit_entry WHERE seq = 9", 4200);
        addSql("put at the last number", u"missing"_s,
            "INSERT INTO audit_entry SELECT 9223372036854775807, entry, leaf FROM audit_entry WHERE seq = 9", 4200);
        addSql("all entries moved on by one", u"ntry 0 is missing"_s,
            "UPDATE audit_entry SET seq = -seq - 2; UPDATE audit_entry SET seq = -seq - 1", 0);
        for (const qint64 kept : {qint64(1), qint64(99), qint64(100), qint64(255), qint64(256), qint64(300),
                 qint64(301), qint64(302), qint64(1000), qint64(4095), qint64(4096), qint64(4199)}) {
            const QByteArray at = QByteArray::number(kept);
            addSql("cut off behind " + at, u"written up to 4200|missing"_s,
                "DELETE FROM audit_entry WHERE seq >= " + at, kept);
            add("cut off behind " + at + ", all repaired", u"."_s, [at](PlainFile &f) {
                f.run("DELETE FROM audit_entry WHERE seq >= " + at + "; DELETE FROM audit_key WHERE seq >= " + at
                      + "; DELETE FROM audit_checkpoint WHERE size > " + at);
                f.repairTree();
                if (f.number("SELECT count(*) FROM audit_checkpoint") > 0)
                    f.repairCheckpoint();
            });
        }
        for (const qint64 kept : {qint64(100), rotatedAt + 1, qint64(1000)}) {
            const QByteArray at = QByteArray::number(kept);
            add(
                "cut off where a signed checkpoint was, which is put back: " + at, u"older than what was recorded"_s,
                [this, at, kept](PlainFile &f) {
                    f.run("DELETE FROM audit_entry WHERE seq >= " + at + "; DELETE FROM audit_key WHERE seq >= " + at
                          + "; DELETE FROM audit_checkpoint WHERE size > " + at);
                    f.repairTree();
                    f.run("INSERT OR REPLACE INTO audit_checkpoint VALUES(" + at + ",?)", {m_notes.value(kept)});
                },
                kept);
        }
    }

    void addForgeries()
    {
        const auto append = [](PlainFile &f) { f.append("test.forged"); };
        add("an entry behind the end", u"ntry 4200 "_s, append, size);
        add("an entry behind the end, tree repaired, old signature", u"signature over the first 4201"_s,
            [=](PlainFile &f) {
                append(f);
                f.repairTree();
                f.repairCheckpoint();
            });
        add("an entry behind the end, checkpoint bare", u"not signed"_s, [=](PlainFile &f) {
            append(f);
            f.forgeCheckpoint({});
        });
        add("an entry behind the end, signed by another", u"None of the signatures"_s, [this, append](PlainFile &f) {
            append(f);
            f.forgeCheckpoint({&m_thief});
        });
        add("an entry behind the end, signed with the key that was ended", u"None of the signatures"_s,
            [this, append](PlainFile &f) {
                append(f);
                f.forgeCheckpoint({&m_first});
            });
        add("an entry that changes the key to one's own", u"signatures instead of 2|signature"_s, [this](PlainFile &f) {
            f.append("key.rotate");
            f.edit(size, "\"detail\":{}", "\"detail\":{\"vkey\":\"" + m_thief.key().text().toUtf8() + "\"}");
            f.run("INSERT INTO audit_key VALUES(4200)");
            f.repairTree();
            f.forgeCheckpoint({&m_thief});
        });
        add("a name for one's own key, not filed", u"names? a key|list of entries"_s, [this](PlainFile &f) {
            f.append("key.named");
            f.edit(size, "\"detail\":{}", "\"detail\":{\"vkey\":\"" + m_thief.key().text().toUtf8() + "\"}");
            f.repairTree();
            f.forgeCheckpoint({&m_thief});
        });
        add("everything made anew under one's own key", u"another history"_s, [this](PlainFile &f) {
            f.run("DELETE FROM audit_entry WHERE seq >= 299; DELETE FROM audit_checkpoint; DELETE FROM audit_key WHERE "
                  "seq > 0");
            f.edit(0, m_first.key().text().toUtf8(), m_thief.key().text().toUtf8());
            for (int i = 299; i < size; ++i)
                f.append("test.forged");
            f.repairTree();
            f.forgeCheckpoint({&m_thief});
        });
        add("everything made anew without a key", u"another history"_s, [](PlainFile &f) {
            f.run("DELETE FROM audit_entry WHERE seq = 300 OR seq = 0; DELETE FROM audit_key; DELETE FROM "
                  "audit_checkpoint");
            f.append("test.forged");
            f.append("test.forged");
            f.renumber();
            f.repairTree();
            const ledger::Checkpoint bare{u"steward.example/audit/unsigned"_s, size, f.root()};
            f.run("INSERT INTO audit_checkpoint VALUES(4200, ?)", {bare.text()});
        });
        add(
            "a twin of the last entry", u"4200"_s,
            [](PlainFile &f) {
                f.run("INSERT INTO audit_entry SELECT 4200, entry, leaf FROM audit_entry WHERE seq = 4199");
            },
            size);
        add("an old entry again at the end, all repaired", u"signature over the first 4201"_s, [](PlainFile &f) {
            f.run("INSERT INTO audit_entry SELECT 4200, entry, leaf FROM audit_entry WHERE seq = 9");
            f.renumber();
            f.repairTree();
            f.repairCheckpoint();
        });
        add("an entry put in the middle, all repaired", u"first 301|list of entries"_s, [](PlainFile &f) {
            f.append("test.forged");
            f.run(
                "UPDATE audit_entry SET seq = -1 WHERE seq = 4200; UPDATE audit_entry SET seq = -seq - 5 WHERE seq >= "
                "50;"
                "UPDATE audit_entry SET seq = 50 WHERE seq = -1; UPDATE audit_entry SET seq = -seq - 4 WHERE seq < 0");
            f.renumber();
            f.repairTree();
            f.repairCheckpoint();
        });
    }

    void addCheckpoints()
    {
        addSql("all checkpoints deleted", u"no checkpoint"_s, "DELETE FROM audit_checkpoint");
        addSql("newest checkpoint deleted", u"no checkpoint"_s, "DELETE FROM audit_checkpoint WHERE size = 4200");
        addSql("the rotation's checkpoint deleted", u"first 301 entries is missing"_s,
            "DELETE FROM audit_checkpoint WHERE size = 301");
        addSql("filed under another size", u"written up to 4201"_s,
            "UPDATE audit_checkpoint SET size = 4201 WHERE size = 4200");
        addSql("filed under a smaller size", u"4199"_s, "UPDATE audit_checkpoint SET size = 4199 WHERE size = 4200");
        addSql("filed below zero", u"."_s, "UPDATE audit_checkpoint SET size = -5 WHERE size = 301");
        addSql("emptied", u"first 4200"_s, "UPDATE audit_checkpoint SET note = x'' WHERE size = 4200");
        addSql("cut short", u"first 4200"_s,
            "UPDATE audit_checkpoint SET note = substr(note, 1, length(note) - 9) WHERE size = 4200");
        addSql("the rotation's emptied", u"first 301"_s, "UPDATE audit_checkpoint SET note = x'' WHERE size = 301");
        addSql("checkpoints swapped", u"first 301"_s,
            "UPDATE audit_checkpoint SET note = (SELECT note FROM audit_checkpoint WHERE size = 4200) WHERE size = "
            "301");
        const QList<std::tuple<QByteArray, QByteArray, QByteArray>> edits{
            {"origin", "steward.example/audit/test\n", "steward.example/audit/best\n"},
            {"size inside", "\n4200\n", "\n4201\n"}, {"size with a zero before it", "\n4200\n", "\n04200\n"},
            {"blank line", "\n\n", "\n"}, {"another line", "\n\n", "\nmore\n\n"},
            {"signature's name", " steward.example/audit/test ", " steward.example/audit/best "}};
        for (const auto &[name, from, to] : edits)
            add("checkpoint changed: " + name, u"first 4200"_s, [from = from, to = to](PlainFile &f) {
                QByteArray note = f.blob("SELECT note FROM audit_checkpoint WHERE size = 4200");
                f.run("UPDATE audit_checkpoint SET note = ? WHERE size = 4200", {note.replace(from, to)});
            });
        for (const int at : {35, 60, 120, 150})
            add("checkpoint changed at byte " + QByteArray::number(at), u"first 4200"_s, [at](PlainFile &f) {
                QByteArray note = f.blob("SELECT note FROM audit_checkpoint WHERE size = 4200");
                note[at] = note[at] == 'A' ? 'B' : 'A';
                f.run("UPDATE audit_checkpoint SET note = ? WHERE size = 4200", {note});
            });
        add("a signature of another beside it", u"2 signatures instead of 1"_s, [this](PlainFile &f) {
            f.forgeCheckpoint({&m_second, &m_thief});
        });
        add("an older checkpoint put back in", u"first 1000 entries that was not kept"_s,
            [this](PlainFile &f) { f.run("INSERT INTO audit_checkpoint VALUES(1000, ?)", {m_notes.value(1000)}); });
        add("an older checkpoint in the place of the newest", u"."_s, [this](PlainFile &f) {
            f.run("UPDATE audit_checkpoint SET note = ? WHERE size = 4200", {m_notes.value(1000)});
        });
        add("the rotation signed by the new key alone", u"signatures instead of 2"_s, [this](PlainFile &f) {
            const QByteArray text = ledger::Note::parse(m_notes.value(rotatedAt + 1))->text;
            f.run("UPDATE audit_checkpoint SET note = ? WHERE size = 301",
                {ledger::Note::signedBy(text, {&m_second})->bytes()});
        });
        add("all signatures taken off", u"not signed|signed"_s, [](PlainFile &f) {
            for (const QByteArray at : {"301", "4200"}) {
                const QByteArray note = f.blob("SELECT note FROM audit_checkpoint WHERE size = " + at);
                f.run("UPDATE audit_checkpoint SET note = ? WHERE size = " + at, {note.left(note.indexOf("\n\n") + 1)});
            }
        });
        addSql("keys forgotten", u"list of entries that name a key"_s, "DELETE FROM audit_key");
        addSql("a key forgotten", u"list of entries that name a key"_s, "DELETE FROM audit_key WHERE seq = 300");
        addSql("a key invented", u"list of entries that name a key"_s, "INSERT INTO audit_key VALUES(77)");
        addSql(
            "a key misfiled", u"list of entries that name a key"_s, "UPDATE audit_key SET seq = 301 WHERE seq = 300");
    }

    void addNodes()
    {
        for (const int index : {0, 7, 15})
            for (const auto &[name, sql] :
                {std::pair<QByteArray, QByteArray>{"changed", "UPDATE audit_node SET hash = zeroblob(32)"},
                    {"cut", "UPDATE audit_node SET hash = substr(hash, 2)"}, {"deleted", "DELETE FROM audit_node"},
                    {"moved", "UPDATE audit_node SET idx = idx + 100"}, {"raised", "UPDATE audit_node SET level = 16"}})
                addSql("stored hash " + name + ": " + QByteArray::number(index), u"entries from %1"_s.arg(index * 256),
                    sql + " WHERE level = 8 AND idx = " + QByteArray::number(index), index * 256);
        addSql("a stored hash put in behind", u"17 stored hashes instead of 16"_s,
            "INSERT INTO audit_node VALUES(8, 16, zeroblob(32))");
        addSql("a stored hash put in above", u"stored hashes"_s, "INSERT INTO audit_node VALUES(16, 0, zeroblob(32))");
        addSql("a stored hash between levels", u"stored hashes"_s, "INSERT INTO audit_node VALUES(3, 0, zeroblob(32))");
        addSql("index row deleted", u"looked up"_s, "DELETE FROM audit_lookup", 0);
        addSql("index row emptied", u"looked up"_s, "UPDATE audit_lookup SET places = x''", 0);
        addSql("index row changed", u"looked up"_s,
            "UPDATE audit_lookup SET places = CAST(substr(places, 1, 9) || zeroblob(length(places) - 9) AS BLOB)", 0);
        addSql("index times changed", u"looked up"_s, "UPDATE audit_lookup SET last_at = first_at", 0);
        addSql("index row put in", u"2 rows instead of 1"_s,
            "INSERT INTO audit_lookup SELECT 1, first_at, last_at, places FROM audit_lookup");
    }

    void addSchemas()
    {
        const QList<QByteArray> tables{"audit_entry", "audit_checkpoint", "audit_node", "audit_key", "audit_lookup"};
        for (const QByteArray &table : tables) {
            addSql("column added to " + table, QString::fromLatin1(table),
                "ALTER TABLE " + table + " ADD COLUMN more TEXT");
            addSql("dropped " + table, QString::fromLatin1(table), "DROP TABLE " + table);
            addSql("renamed " + table, QString::fromLatin1(table), "ALTER TABLE " + table + " RENAME TO other");
            addSql("made without STRICT: " + table, QString::fromLatin1(table),
                "ALTER TABLE " + table + " RENAME TO other; CREATE TABLE " + table
                    + " AS SELECT * FROM other; DROP TABLE other");
        }
        for (const QByteArray when : {"AFTER INSERT", "BEFORE INSERT", "AFTER DELETE", "AFTER UPDATE", "BEFORE DELETE"})
            addSql("trigger " + when, u"trigger \"sly\""_s,
                "CREATE TRIGGER sly " + when + " ON audit_entry BEGIN DELETE FROM audit_entry WHERE seq = 1; END");
        addSql("trigger of another table", u"trigger \"sly\""_s,
            "CREATE TRIGGER sly AFTER INSERT ON setting BEGIN DELETE FROM audit_entry WHERE seq = 1; END");
        addSql("trigger that leaves the trail alone", u"trigger \"sly\""_s,
            "CREATE TRIGGER sly AFTER INSERT ON setting BEGIN DELETE FROM soak; END");
        addSql("view", u"view \"sly\""_s, "CREATE VIEW sly AS SELECT 1");
        addSql("view in the place of a table", u"audit_key"_s,
            "DROP TABLE audit_key; CREATE VIEW audit_key AS SELECT 0 AS seq");
        addSql("index", u"index \"sly\""_s, "CREATE INDEX sly ON audit_entry(leaf)");
        addSql("unique index", u"index \"sly\""_s, "CREATE UNIQUE INDEX sly ON audit_checkpoint(note)");
        addSql("table of the trail's kind", u"audit_more"_s, "CREATE TABLE audit_more(a)");
        addSql("table that points at the trail", u"sly"_s, "CREATE TABLE sly(a REFERENCES audit_entry(seq))");
        addSql("text instead of bytes", u"audit_entry"_s,
            "ALTER TABLE audit_entry RENAME TO other; CREATE TABLE audit_entry(seq INTEGER PRIMARY KEY, entry BLOB NOT "
            "NULL, "
            "leaf BLOB NOT NULL); INSERT INTO audit_entry SELECT seq, CAST(entry AS TEXT), leaf FROM other; DROP TABLE "
            "other");
    }

    Result<ledger::Verification> verified(const QString &path)
    {
        ledger::Ledger ledger;
        const auto store = store::Store::open(path, store::Store::Open::ReadOnly, ledger, m_clock);
        if (!store)
            return failureOf(store);
        return ledger::verify(**store, {}, {}, {.anchor = m_anchor.get()});
    }

    QString copy(const QString &from)
    {
        const QString path = m_dir.filePath(u"attacked.steward"_s);
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(path + suffix);
        return QFile::copy(from, path) ? path : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        build();
        addEdits();
        addDeletions();
        addForgeries();
        addCheckpoints();
        addNodes();
        addSchemas();
    }

    void theWholeTrailVerifies()
    {
        const auto found = verified(m_whole);
        QVERIFY(found);
        QVERIFY2(found->ok, qPrintable(found->reason));
        QCOMPARE(found->size, size);
        QVERIFY(found->isSigned);
        QVERIFY2(found->notChecked.isNull(), qPrintable(found->notChecked));
        QCOMPARE(found->keys, (QList<ledger::VerifierKey>{m_first.key(), m_second.key()}));
    }

    void thereAreEnoughDifferentAttacks()
    {
        QSet<QByteArray> names;
        for (const Attack &attack : m_attacks)
            names.insert(attack.name);
        QCOMPARE(names.size(), qsizetype(m_attacks.size()));
        QVERIFY2(names.size() >= 116, qPrintable(QString::number(names.size())));
    }

    void everyAttackIsSeenAndNamed()
    {
        for (const Attack &attack : m_attacks) {
            const QString path = copy(m_whole);
            {
                PlainFile file(path);
                attack.carryOut(file);
            }
            const auto found = verified(path);
            QVERIFY2(found, attack.name + (found ? QByteArray() : ": " + found.error().message.toUtf8()));
            const QByteArray about = attack.name + ": " + found->reason.toUtf8() + " (first "
                                     + QByteArray::number(found->firstBadSeq.value_or(-1)) + ')';
            QVERIFY2(!found->ok && !found->isSigned && !found->reason.isEmpty(), about);
            QVERIFY2(QRegularExpression(attack.named).match(found->reason).hasMatch(), about);
            if (attack.firstBad)
                QVERIFY2(found->firstBadSeq == attack.firstBad, about);
        }
    }

    void anOlderCopyInItsPlaceIsSeenAndTakesNothing()
    {
        for (auto older = m_older.begin(); older != m_older.end(); ++older) {
            const QString path = copy(*older);
            const auto found = verified(path);
            QVERIFY(found);
            QVERIFY(!found->ok);
            QVERIFY2(found->reason.contains(u"older than what was recorded"), qPrintable(found->reason));
            QCOMPARE(*found->firstBadSeq, older.key());

            ledger::Ledger ledger;
            ledger.setSigner(std::make_shared<test::WordSigner>(older.key() <= rotatedAt ? "first" : "second"));
            ledger.setAnchor(m_anchor);
            const auto store = store::Store::open(path, store::Store::Open::Existing, ledger, m_clock);
            QVERIFY(store);
            QVERIFY2(ledger.refusal().contains(QString::number(size)), qPrintable(ledger.refusal()));
            const Result<void> done = (*store)
                                          ->write([](store::Transaction &t) -> Result<void> {
                                              t.record({.action = u"test.more"_s});
                                              return {};
                                          })
                                          .result();
            QVERIFY(!done);
            QCOMPARE(done.error().code, ErrorCode::Refused);
            QCOMPARE(*ledger::entryCount(**store), older.key());
        }
    }

    void aLogFromElsewhereIsSeen()
    {
        // A change that stands in the log only: made on a copy that is not closed, and put beside the file.
        const QString path = copy(m_whole);
        const QString other = m_dir.filePath(u"other.steward"_s);
        QVERIFY(QFile::copy(m_whole, other));
        {
            PlainFile file(other);
            file.run("PRAGMA wal_autocheckpoint=0");
            file.edit(77, "thing/77", "thing/78");
            QVERIFY(QFile::copy(other + u"-wal"_s, path + u"-wal"_s));
        }
        const auto found = verified(path);
        QVERIFY(found);
        QVERIFY(!found->ok);
        QCOMPARE(*found->firstBadSeq, 77);
    }

    void anotherKeyThanTheKnownOneIsNamed()
    {
        ledger::Ledger ledger;
        const auto store = store::Store::open(copy(m_whole), store::Store::Open::ReadOnly, ledger, m_clock);
        QVERIFY(store);
        const auto found = ledger::verify(**store, {}, {}, {.key = m_thief.key()});
        QVERIFY(found && !found->ok);
        QVERIFY2(found->reason.contains(m_thief.key().text()), qPrintable(found->reason));
        QVERIFY(ledger::verify(**store, {}, {}, {.key = m_second.key()})->ok);
    }
};

STEWARD_TEST(AttacksTest)
#include "tst_attacks.moc"
