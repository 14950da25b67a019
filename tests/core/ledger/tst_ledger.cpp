#include "core/workspace/workspace.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

class LedgerTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    test::FakeClock m_clock;
    int m_files = 0;

    QString filled(int entries)
    {
        const QString path = m_dir.filePath(u"l%1.steward"_s.arg(++m_files));
        const auto workspace = Workspace::create(path, {u"Test"_s}, m_clock);
        if (!workspace)
            return {};
        for (int i = 1; i < entries; ++i) { // making the workspace is entry 0
            m_clock.advance(std::chrono::seconds(1));
            const auto done = (*workspace)
                                  ->store()
                                  .write([i](store::Transaction &t) -> Result<void> {
                                      t.record({.action = i % 2 ? u"test.odd"_s : u"test.even"_s,
                                          .subject = u"thing/%1"_s.arg(i),
                                          .detail = {{u"n"_s, i}}});
                                      return {};
                                  })
                                  .result();
            if (!done)
                return {};
        }
        return path;
    }
    void tamper(const QString &path, const QString &sql, const QVariantList &values = {})
    {
        const auto connection = store::Connection::open(path, store::Connection::Mode::ReadWrite);
        QVERIFY(connection);
        const Result<void> done = (*connection)->run(sql, values);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    }
    Result<ledger::Verification> verified(const QString &path)
    {
        const auto workspace = Workspace::open(path, m_clock, true);
        if (!workspace)
            return failureOf(workspace);
        return ledger::verify((*workspace)->store());
    }

private Q_SLOTS:
    void anUntouchedTrailVerifies()
    {
        for (const int size : {1, 2, 3, 8, 37}) {
            const auto found = verified(filled(size));
            QVERIFY(found);
            QVERIFY2(found->ok, qPrintable(found->reason));
            QCOMPARE(found->size, size);
            QVERIFY(!found->firstBadSeq);
        }
    }

    void entriesAreCanonicalAndCarryTheirFacts()
    {
        const QString path = filled(3);
        const auto workspace = Workspace::open(path, m_clock, true);
        const auto bytes = (*workspace)->store().read([](store::Connection &c) {
            return c.single(u"SELECT entry FROM audit_entry WHERE seq = 2"_s);
        });
        const QByteArray ts = toRfc3339(m_clock.now()).toUtf8();
        QCOMPARE(bytes->toByteArray(), "{\"action\":\"test.even\",\"actor\":\"system\",\"detail\":{\"n\":2},\"object\":"
                                       "\"thing/2\",\"outcome\":\"ok\",\"seq\":2,\"ts\":\""
                                           + ts + "\",\"v\":1}");
    }

    void anyChangedByteOfAnEntryIsNamed()
    {
        const QString path = filled(6);
        QByteArray entry;
        {
            const auto connection = store::Connection::open(path, store::Connection::Mode::ReadOnly);
            entry = (*connection)->single(u"SELECT entry FROM audit_entry WHERE seq = 3"_s)->toByteArray();
        }
        for (qsizetype i = 0; i < entry.size(); ++i) {
            QByteArray changed = entry;
            changed[i] = char(changed[i] ^ 0x01);
            tamper(path, u"UPDATE audit_entry SET entry = ? WHERE seq = 3"_s, {changed});
            const auto found = verified(path);
            QVERIFY(found);
            QVERIFY(!found->ok);
            QCOMPARE(*found->firstBadSeq, 3);
        }
        tamper(path, u"UPDATE audit_entry SET entry = ? WHERE seq = 3"_s, {entry});
        QVERIFY(verified(path)->ok);
    }

    void everyKindOfTamperingIsSeen_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<qint64>("first");
        QTest::newRow("deleted in the middle") << QStringList{u"DELETE FROM audit_entry WHERE seq = 4"_s} << qint64(4);
        QTest::newRow("deleted first") << QStringList{u"DELETE FROM audit_entry WHERE seq = 0"_s} << qint64(0);
        QTest::newRow("cut off at the end") << QStringList{u"DELETE FROM audit_entry WHERE seq >= 7"_s} << qint64(7);
        QTest::newRow("all deleted") << QStringList{u"DELETE FROM audit_entry"_s} << qint64(0);
        QTest::newRow("leaf changed") << QStringList{u"UPDATE audit_entry SET leaf = zeroblob(32) WHERE seq = 5"_s}
                                      << qint64(5);
        QTest::newRow("swapped") << QStringList{u"UPDATE audit_entry SET seq = -1 WHERE seq = 2"_s,
            u"UPDATE audit_entry SET seq = 2 WHERE seq = 6"_s, u"UPDATE audit_entry SET seq = 6 WHERE seq = -1"_s}
                                 << qint64(2);
        QTest::newRow("added behind the head")
            << QStringList{u"INSERT INTO audit_entry SELECT 9, entry, leaf FROM audit_entry WHERE seq = 8"_s}
            << qint64(9);
        QTest::newRow("checkpoint forgotten") << QStringList{u"DELETE FROM audit_checkpoint"_s} << qint64(0);
    }
    void everyKindOfTamperingIsSeen()
    {
        QFETCH(const QStringList, statements);
        const QString path = filled(9);
        for (const QString &statement : statements)
            tamper(path, statement);
        const auto found = verified(path);
        QVERIFY(found);
        QVERIFY(!found->ok);
        QTEST(*found->firstBadSeq, "first");
        QVERIFY(!found->reason.isEmpty());
    }

    void aDamagedTrailTakesNoMoreEntries()
    {
        const QString path = filled(5);
        tamper(path, u"DELETE FROM audit_entry WHERE seq = 4"_s);
        const auto workspace = Workspace::open(path, m_clock);
        QVERIFY(!workspace);
        QCOMPARE(workspace.error().code, ErrorCode::Corrupt);
    }

    void theTrailGoesOnAfterReopening()
    {
        const QString path = filled(5);
        {
            const auto workspace = Workspace::open(path, m_clock);
            QVERIFY((*workspace)->setSetting(u"net.contact"_s, u"privacy@example.org"_s).result());
        }
        const auto found = verified(path);
        QVERIFY(found->ok);
        QCOMPARE(found->size, 6);
    }

    void aDiskThatFillsInTheMiddleOfAGroupUndoesTheWholeGroup()
    {
        const auto workspace = std::move(*Workspace::open(filled(2), m_clock));
        store::Store &store = workspace->store();
        const auto limit = [&store](int pages) {
            return store
                .write([pages](store::Transaction &t) -> Result<void> {
                    const Result<QVariant> set = t.sql().single(u"PRAGMA max_page_count=%1"_s.arg(pages));
                    return set ? Result<void>() : failureOf(set);
                })
                .result();
        };
        const int pages = store.read([](store::Connection &c) { return c.single(u"PRAGMA page_count"_s); })->toInt();
        QVERIFY(limit(pages + 60));
        QList<QFuture<Result<void>>> writes;
        for (int i = 0; i < 200; ++i) {
            writes.append(store.write([i](store::Transaction &t) -> Result<void> {
                t.record({.action = u"test.large"_s, .subject = u"thing/%1"_s.arg(i)});
                return t.sql().run(
                    u"INSERT INTO soak(record) VALUES(?)"_s, {QByteArray(i % 4 == 0 ? 20'000 : 10, 'x')});
            }));
        }
        qint64 acknowledged = 0;
        for (const auto &write : writes)
            acknowledged += write.result().has_value();
        QVERIFY(acknowledged < 200);
        const auto rows = [&store] {
            return store.read([](store::Connection &c) { return c.single(u"SELECT count(*) FROM soak"_s); })
                ->toLongLong();
        };
        QCOMPARE(rows(), acknowledged);
        QCOMPARE(*ledger::entryCount(store, {.action = u"test.large"_s}), acknowledged);
        QVERIFY(ledger::verify(store)->ok);
        QVERIFY(limit(1'000'000));
        QVERIFY(workspace->setSetting(u"net.contact"_s, u"a@example.org"_s).result());
        QVERIFY(ledger::verify(store)->ok);
    }

    void settingsRefuseWhatTheyCannotTake()
    {
        const auto workspace = std::move(*Workspace::open(filled(1), m_clock));
        for (const auto &[key, value] :
            {std::pair(u"net.deadline_ms"_s, u"abc"_s), std::pair(u"net.deadline_ms"_s, u"0"_s),
                std::pair(u"net.allow_private"_s, u"maybe"_s), std::pair(u"net.proxy_mode"_s, u"banana"_s),
                std::pair(u"time_zone"_s, u"Mars/Base"_s), std::pair(u"no.such"_s, u"1"_s)}) {
            const Result<void> set = workspace->setSetting(key, value).result();
            QVERIFY2(!set, qPrintable(key));
            QCOMPARE(set.error().code, ErrorCode::InvalidInput);
        }
        QVERIFY(workspace->setSetting(u"time_zone"_s, u"Asia/Seoul"_s).result());
    }

    void entriesAreFoundByWhatTheyAre()
    {
        const auto workspace = Workspace::open(filled(20), m_clock, true);
        store::Store &store = (*workspace)->store();
        QCOMPARE(*ledger::entryCount(store, {.action = u"test.odd"_s}), 10);
        QCOMPARE(*ledger::entryCount(store, {.action = u"test."_s}), 19);
        QCOMPARE(*ledger::entryCount(store, {.subject = u"thing/7"_s}), 1);
        const auto newest = ledger::newestEntries(store, {}, std::nullopt, 3);
        QCOMPARE(newest->first().seq, 19);
        QCOMPARE(newest->first().detail.value(u"n"_s).toInt(), 19);
        const auto older = ledger::newestEntries(store, {}, newest->last().seq, 3);
        QCOMPARE(older->first().seq, 16);
    }

    void settingsHaveTheirStandardUntilTheyAreSet()
    {
        const auto workspace = Workspace::open(filled(1), m_clock);
        QCOMPARE((*workspace)->setting(u"checks.loss_confirm_minutes"_s), u"60"_s);
        QVERIFY((*workspace)->setSetting(u"checks.loss_confirm_minutes"_s, u"5"_s).result());
        QCOMPARE((*workspace)->setting(u"checks.loss_confirm_minutes"_s), u"5"_s);
        QVERIFY((*workspace)->check()->isEmpty());
    }
};

STEWARD_TEST(LedgerTest)
#include "tst_ledger.moc"
