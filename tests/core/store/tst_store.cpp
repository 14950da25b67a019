#include "core/store/migrate.h"
#include "core/store/store.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <thread>

using namespace steward;
using namespace steward::store;
using namespace Qt::StringLiterals;

namespace {

/** A journal that counts, and can refuse. */
class CountingJournal final : public Journal
{
public:
    Result<void> attach(Connection &) override { return {}; }
    Result<void> check(const Event &event) override
    {
        return event.action.isEmpty() ? Result<void>(failure(ErrorCode::InvalidInput, u"no action"_s)) : Result<void>();
    }
    Result<void> append(Connection &, const std::vector<Event> &events, Instant) override
    {
        if (refuses)
            return failure(ErrorCode::InputOutput, u"refused"_s);
        appended += int(events.size());
        return {};
    }
    void committed() override { kept = appended.load(); }
    void rolledBack() override { appended = kept.load(); }

    std::atomic<int> appended{0};
    std::atomic<int> kept{0};
    std::atomic<bool> refuses{false};
};

Result<void> put(Transaction &transaction, const QByteArray &record)
{
    transaction.record({.action = u"test.written"_s, .subject = u"soak"_s});
    transaction.touch(u"soak"_s);
    return transaction.sql().run(u"INSERT INTO soak(record) VALUES(?)"_s, {record});
}

Result<int> countSoak(Store &store)
{
    return store.read([](Connection &connection) -> Result<int> {
        const Result<QVariant> n = connection.single(u"SELECT count(*) FROM soak"_s);
        if (!n)
            return failureOf(n);
        return n->toInt();
    });
}

} // namespace

class StoreTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    test::FakeClock m_clock;
    CountingJournal m_journal;
    int m_files = 0;

    QString newPath() { return m_dir.filePath(u"w%1.steward"_s.arg(++m_files)); }
    std::unique_ptr<Store> create(const QString &path)
    {
        Result<std::unique_ptr<Store>> store = Store::open(path, Store::Open::Create, m_journal, m_clock);
        return store ? std::move(*store) : nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_journal.appended = 0;
        m_journal.kept = 0;
        m_journal.refuses = false;
    }

    void aNewFileIsPrivateAndMarked()
    {
        const QString path = newPath();
        QVERIFY(create(path));
        const auto others =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFileInfo(path).permissions() & others));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(100).mid(68, 4), QByteArray("STWD")); // application_id, sqlite.org/fileformat2.html 1.3
    }

    void anExistingFileIsNeverOverwritten()
    {
        const QString path = newPath();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("precious");
        file.close();
        const auto store = Store::open(path, Store::Open::Create, m_journal, m_clock);
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::Refused);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("precious"));
    }

    void anAnsweredWriteIsSeenByAnotherConnection()
    {
        const QString path = newPath();
        const std::unique_ptr<Store> store = create(path);
        QSignalSpy spy(&store->changes(), &Changes::changed);
        QVERIFY(store->write([](Transaction &t) { return put(t, "a"); }).result());
        Result<std::unique_ptr<Connection>> other = Connection::open(path, Connection::Mode::ReadOnly);
        QVERIFY(other);
        QCOMPARE((*other)->single(u"SELECT record FROM soak"_s)->toByteArray(), QByteArray("a"));
        QTRY_COMPARE(spy.count(), 1);
        QVERIFY(spy[0][0].toStringList().contains(u"soak"_s));
        QCOMPARE(m_journal.kept.load(), 1);
    }

    void aFailedTaskIsUndoneAloneWithItsEvents()
    {
        const std::unique_ptr<Store> store = create(newPath());
        QList<QFuture<Result<void>>> writes;
        for (int i = 0; i < 30; ++i) {
            writes.append(store->write([i](Transaction &t) -> Result<void> {
                const Result<void> done = put(t, QByteArray::number(i));
                if (i % 3 == 0)
                    return failure(ErrorCode::InvalidInput, u"every third"_s);
                return done;
            }));
        }
        for (int i = 0; i < 30; ++i)
            QCOMPARE(writes[i].result().has_value(), i % 3 != 0);
        QCOMPARE(*countSoak(*store), 20);
        QCOMPARE(m_journal.kept.load(), 20);
    }

    void aRefusedGroupAnswersItsErrorAndLeavesNothing()
    {
        const std::unique_ptr<Store> store = create(newPath());
        m_journal.refuses = true;
        const Result<void> done = store->write([](Transaction &t) { return put(t, "x"); }).result();
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::InputOutput);
        QCOMPARE(*countSoak(*store), 0);
        m_journal.refuses = false;
        QVERIFY(store->write([](Transaction &t) { return put(t, "y"); }).result());
        QCOMPARE(*countSoak(*store), 1);
    }

    void manyProducersLoseNothing()
    {
        const QString path = newPath();
        std::unique_ptr<Store> store = create(path);
        std::atomic<int> answered{0};
        {
            std::vector<std::jthread> producers;
            for (int p = 0; p < 8; ++p) {
                producers.emplace_back([&] {
                    for (int i = 0; i < 200; ++i)
                        answered += store->write([](Transaction &t) { return put(t, "r"); }).result().has_value();
                });
            }
        }
        QCOMPARE(answered.load(), 1600);
        store.reset();
        const auto again = Store::open(path, Store::Open::Existing, m_journal, m_clock);
        QVERIFY(again);
        QCOMPARE(*countSoak(**again), 1600);
    }

    void whatWasHandedOverIsWrittenBeforeTheStoreCloses()
    {
        const QString path = newPath();
        std::unique_ptr<Store> store = create(path);
        for (int i = 0; i < 5000; ++i)
            store->write([](Transaction &t) { return put(t, "r"); });
        store.reset();
        const auto again = Store::open(path, Store::Open::Existing, m_journal, m_clock);
        QCOMPARE(*countSoak(**again), 5000);
    }

    void aSecondInstanceReadsAndSaysWhyItCannotWrite()
    {
        const QString path = newPath();
        const std::unique_ptr<Store> first = create(path);
        QVERIFY(first->write([](Transaction &t) { return put(t, "a"); }).result());
        CountingJournal journal;
        const auto second = Store::open(path, Store::Open::Existing, journal, m_clock);
        QVERIFY(second);
        QCOMPARE((*second)->access(), Access::ReadOnlySecond);
        QCOMPARE(*countSoak(**second), 1);
        const Result<void> done = (*second)->write([](Transaction &t) { return put(t, "b"); }).result();
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::ReadOnly);
        QVERIFY(first->write([](Transaction &t) { return put(t, "c"); }).result());
        QCOMPARE(*countSoak(**second), 2);
    }

    void aNewerFileIsRefusedAndLeftAsItIs()
    {
        const QString path = newPath();
        create(path).reset();
        {
            const auto connection = Connection::open(path, Connection::Mode::ReadWrite);
            QVERIFY((*connection)->run(u"PRAGMA user_version=9999"_s));
            QVERIFY((*connection)->single(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        const auto store = Store::open(path, Store::Open::Existing, m_journal, m_clock);
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::TooNew);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
    }

    void strangersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("name,street\n").repeated(2000);
        QTest::newRow("cut header") << QByteArray("SQLite format 3\0", 16);
    }
    void strangersAreRefused()
    {
        QFETCH(const QByteArray, content);
        const QString path = newPath();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto store = Store::open(path, Store::Open::Existing, m_journal, m_clock);
        QVERIFY(!store);
        QVERIFY(store.error().code == ErrorCode::NotAWorkspace || store.error().code == ErrorCode::Corrupt);
    }

    void aReadOnlyFileOpensForAudit()
    {
        const QString path = newPath();
        {
            const std::unique_ptr<Store> store = create(path);
            QVERIFY(store->write([](Transaction &t) { return put(t, "kept"); }).result());
        }
        QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner));
        const auto store = Store::open(path, Store::Open::Existing, m_journal, m_clock);
        QVERIFY(store);
        QCOMPARE((*store)->access(), Access::ReadOnlyFile);
        QCOMPARE(*countSoak(**store), 1);
        QVERIFY(!(*store)->write([](Transaction &t) { return put(t, "no"); }).result());
        QVERIFY(!QFileInfo::exists(path + u"-wal"_s));
    }

    void nullTextIsKeptAsEmptyText()
    {
        const std::unique_ptr<Store> store = create(newPath());
        QVERIFY(store
                    ->write([](Transaction &t) -> Result<void> {
                        return t.sql().run(u"INSERT INTO setting VALUES('k', ?)"_s, {QString()});
                    })
                    .result());
        const Result<QVariant> value =
            store->read([](Connection &c) { return c.single(u"SELECT typeof(value) FROM setting WHERE key = 'k'"_s); });
        QCOMPARE(value->toString(), u"text"_s);
    }

    void aScriptIsSplitAtItsStatements()
    {
        const QStringList statements =
            splitStatements(u"-- a; comment\nCREATE TABLE a(b TEXT DEFAULT ';');\nCREATE TRIGGER t AFTER INSERT ON a "
                            u"BEGIN\n SELECT 1;\n SELECT 2;\nEND;\nSELECT 3;"_s);
        QCOMPARE(statements.size(), 3);
        QVERIFY(statements[1].contains(u"SELECT 2"_s));
    }

    void sqliteCodesHaveSentencesOfTheirOwn()
    {
        QSet<QString> sentences;
        for (const int code : {SQLITE_FULL, SQLITE_IOERR, SQLITE_BUSY, SQLITE_CORRUPT, SQLITE_READONLY, SQLITE_NOTADB})
            sentences.insert(errorFromSqlite(code, {}).message);
        QCOMPARE(sentences.size(), 6);
        QCOMPARE(errorFromSqlite(SQLITE_IOERR_WRITE, {}).code, ErrorCode::InputOutput);
    }
};

STEWARD_TEST(StoreTest)
#include "tst_store.moc"
