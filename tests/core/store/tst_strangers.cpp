#include "core/store/inspection.h"
#include "core/store/migrate.h"
#include "core/store/store.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <sys/stat.h>
#include <unistd.h>

using namespace steward;
using namespace steward::store;
using namespace Qt::StringLiterals;

namespace {

class SilentJournal final : public Journal
{
public:
    Result<void> attach(Connection &) override { return {}; }
    Result<void> check(const Event &) override { return {}; }
    Result<void> append(Connection &, const std::vector<Event> &, Instant) override { return {}; }
    void committed() override {}
    void rolledBack() override {}
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    file.write(bytes);
}

/** With plain SQLite, as someone else would. */
void change(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
}

} // namespace

/** A file that somebody else had in hands is opened with care, and what is refused is left as it is. */
class StrangersTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    test::FakeClock m_clock;
    SilentJournal m_journal;
    int m_files = 0;

    QString newPath() { return m_dir.filePath(u"s%1.steward"_s.arg(++m_files)); }
    Result<std::unique_ptr<Store>> open(const QString &path, Store::Open how = Store::Open::Existing)
    {
        return Store::open(path, how, m_journal, m_clock);
    }
    /** A workspace with some rows, closed. */
    QString made(int rows = 50)
    {
        const QString path = newPath();
        const auto store = open(path, Store::Open::Create);
        for (int i = 0; store && i < rows; ++i)
            (*store)->write([i](Transaction &transaction) {
                return transaction.sql().run(
                    u"INSERT INTO soak(record) VALUES(?)"_s, {QByteArray(1000, char('a' + i % 26))});
            });
        return path;
    }

private Q_SLOTS:
    void whatIsNoFileIsNamed_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("nothing") << u"nothing"_s << ErrorCode::NotFound;
        QTest::newRow("folder") << u"folder"_s << ErrorCode::NotAWorkspace;
        QTest::newRow("pipe") << u"pipe"_s << ErrorCode::NotAWorkspace;
        QTest::newRow("device") << u"device"_s << ErrorCode::NotAWorkspace;
        QTest::newRow("link to nothing") << u"link"_s << ErrorCode::NotFound;
    }
    void whatIsNoFileIsNamed()
    {
        QFETCH(const QString, kind);
        QString path = newPath();
        if (kind == u"folder")
            QVERIFY(QDir().mkdir(path));
        else if (kind == u"pipe")
            QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        else if (kind == u"device")
            path = u"/dev/null"_s;
        else if (kind == u"link")
            QVERIFY(QFile::link(newPath(), path));
        for (const Store::Open how : {Store::Open::Existing, Store::Open::ReadOnly}) {
            const auto store = open(path, how);
            QVERIFY(!store);
            QTEST(store.error().code, "code");
        }
    }

    void aLinkLeadsToTheFileItself()
    {
        const QString path = made();
        const QString link = newPath();
        QVERIFY(QFile::link(path, link));
        const auto store = open(link);
        QVERIFY(store);
        QCOMPARE((*store)->path(), QFileInfo(path).canonicalFilePath());
        const auto second = open(path);
        QVERIFY(second);
        QCOMPARE((*second)->access(), Access::ReadOnlySecond);
    }

    void aFileWithASecondNameIsOnlyRead()
    {
        const QString path = made();
        const QString other = newPath();
        QCOMPARE(::link(QFile::encodeName(path).constData(), QFile::encodeName(other).constData()), 0);
        {
            const auto store = open(other);
            QVERIFY(store);
            QVERIFY(!(*store)->isWritable());
            QVERIFY((*store)->whyReadOnly().contains(u"hard link"_s));
            const Result<void> written = (*store)->write([](Transaction &) { return Result<void>(); }).result();
            QVERIFY(!written);
            QCOMPARE(written.error().message, (*store)->whyReadOnly());
        }
        QVERIFY(QFile::remove(other));
        const auto store = open(path);
        QVERIFY(store);
        QVERIFY((*store)->isWritable());
    }

    void anOpenFileThatGotAnotherNameIsNotWrittenTwice()
    {
        const QString path = made();
        const auto first = open(path);
        QVERIFY((*first)->isWritable());
        const QString moved = newPath();
        QVERIFY(QFile::rename(path, moved));
        const auto second = open(moved);
        QVERIFY(second);
        QCOMPARE((*second)->access(), Access::ReadOnlySecond);
    }

    void aLockLeftByAKilledProgramDoesNotHold()
    {
        const QString path = made();
        QFile lock(path + u".lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write(QByteArray::number(::getpid())); // even of a program that runs now
        lock.close();
        const auto store = open(path);
        QVERIFY(store);
        QVERIFY((*store)->isWritable());
    }

    void theLockGoesWithTheStore()
    {
        const QString path = made();
        {
            const auto store = open(path);
            QVERIFY(QFileInfo::exists(path + u".lock"_s));
        }
        QVERIFY(!QFileInfo::exists(path + u".lock"_s));
        QVERIFY((*open(path))->isWritable());
    }

    void foreignStructureIsRefusedForWriting_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("named");
        QTest::newRow("trigger") << QByteArray(
            "CREATE TRIGGER evil AFTER INSERT ON audit_entry BEGIN DELETE FROM soak; END")
                                 << u"trigger evil on audit_entry"_s;
        QTest::newRow("view") << QByteArray("CREATE VIEW evil AS SELECT 1") << u"view evil"_s;
        QTest::newRow("view in place of a table")
            << QByteArray("DROP TABLE saved_view; CREATE VIEW saved_view AS SELECT 1 AS id") << u"view saved_view"_s;
        QTest::newRow("virtual table") << QByteArray("CREATE VIRTUAL TABLE evil USING fts5(a)") << u"table evil"_s;
        QTest::newRow("table") << QByteArray("CREATE TABLE evil(a)") << u"table evil"_s;
        QTest::newRow("index") << QByteArray("CREATE INDEX evil ON soak(record)") << u"index evil on soak"_s;
        QTest::newRow("column") << QByteArray("ALTER TABLE soak ADD COLUMN evil TEXT") << u"table soak"_s;
        QTest::newRow("missing index") << QByteArray("DROP INDEX listing_by_due")
                                       << u"index listing_by_due on listing"_s;
        QTest::newRow("changed trigger") << QByteArray(
            "DROP TRIGGER listing_counted_out; CREATE TRIGGER listing_counted_out AFTER DELETE ON listing "
            "BEGIN DELETE FROM soak; END")
                                         << u"trigger listing_counted_out on listing"_s;
    }
    void foreignStructureIsRefusedForWriting()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const QString, named);
        const QString path = made();
        change(path, sql.constData());
        const QByteArray before = contentOf(path);
        const auto store = open(path);
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::Corrupt);
        QVERIFY2(store.error().message.contains(named), qPrintable(store.error().message));
        QCOMPARE(contentOf(path), before);
        const auto reading = open(path, Store::Open::ReadOnly); // for verification
        QVERIFY(reading);
        const auto faults = (*reading)->read([](Connection &connection) { return structureFaults(connection); });
        QVERIFY(faults);
        QVERIFY(faults->join(u' ').contains(named));
    }

    void statisticsAreNoForeignStructure()
    {
        const QString path = made();
        change(path, "ANALYZE");
        QVERIFY(open(path));
    }

    void readersRunNoForeignViewsOrTriggers()
    {
        const QString path = made();
        change(path, "CREATE VIEW evil AS SELECT 1");
        const auto store = open(path, Store::Open::ReadOnly);
        const auto value =
            (*store)->read([](Connection &connection) { return connection.single(u"SELECT * FROM evil"_s); });
        QVERIFY(!value);
    }

    void aDamagedFileIsRefusedOnceItCameFromOutside_data()
    {
        QTest::addColumn<bool>("isChanged");
        QTest::newRow("copied from elsewhere") << false;
        QTest::newRow("overwritten in place") << true;
    }
    void aDamagedFileIsRefusedOnceItCameFromOutside()
    {
        QFETCH(const bool, isChanged);
        QString path = made(400);
        QVERIFY(isKnown(QFileInfo(path).canonicalFilePath()));
        // The first bytes of a page in the middle: its kind and its cells (sqlite.org/fileformat2.html, 1.6).
        if (!isChanged) {
            const QString copy = newPath();
            QVERIFY(QFile::copy(path, copy));
            path = copy;
        }
        QVERIFY(QFileInfo(path).size() > 300'000);
        overwrite(path, 4096 * 60, QByteArray(200, '\xff'));
        QVERIFY(!isKnown(QFileInfo(path).canonicalFilePath()));
        const QByteArray before = contentOf(path);
        const auto store = open(path);
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::Corrupt);
        QCOMPARE(contentOf(path), before);
    }

    void aFileThatWasCutOffIsRefused()
    {
        const QString path = made(400);
        QVERIFY(QFile::resize(path, QFileInfo(path).size() / 2));
        for (const Store::Open how : {Store::Open::Existing, Store::Open::ReadOnly}) {
            const auto store = open(path, how);
            QVERIFY(!store);
            QCOMPARE(store.error().code, ErrorCode::Corrupt);
        }
    }

    void aJournalOfAnotherFileIsNotPlayedIn()
    {
        const QString path = made();
        // A whole journal of another database: one page of 4096 bytes with a checksum that fits (fileformat2.html, 3).
        const QString other = newPath();
        change(other, "CREATE TABLE other(a); INSERT INTO other VALUES(1)");
        sqlite3 *database = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(other).constData(), &database), SQLITE_OK);
        QCOMPARE(sqlite3_exec(database, "PRAGMA cache_size=1; BEGIN; UPDATE other SET a = 2; CREATE TABLE b(c)",
                     nullptr, nullptr, nullptr),
            SQLITE_OK);
        sqlite3_db_cacheflush(database);
        QVERIFY(QFile::copy(other + u"-journal"_s, path + u"-journal"_s));
        sqlite3_close(database);
        const QByteArray before = contentOf(path);
        for (const Store::Open how : {Store::Open::Existing, Store::Open::ReadOnly}) {
            const auto store = open(path, how);
            QVERIFY(!store);
            QCOMPARE(store.error().code, ErrorCode::Corrupt);
            QVERIFY(store.error().message.contains(u"rollback journal"_s));
        }
        QCOMPARE(contentOf(path), before);
        QVERIFY(QFile::remove(path + u"-journal"_s));
        QVERIFY(open(path));
    }

    void theLogOfAnotherWorkspaceIsNotPlayedIn()
    {
        const QString path = made();
        const QString other = made(300);
        const auto running = open(other);
        QVERIFY((*running)
                    ->write([](Transaction &t) -> Result<void> {
                        const Result<void> first =
                            t.sql().run(u"INSERT INTO setting WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                                        u"FROM n WHERE i < 300) SELECT 'key ' || i, hex(zeroblob(500)) FROM n"_s);
                        return first ? t.sql().run(u"DELETE FROM soak WHERE id % 2"_s) : first;
                    })
                    .result());
        QVERIFY(QFile::copy(other + u"-wal"_s, path + u"-wal"_s));
        const QByteArray before = contentOf(path);
        const auto store = open(path);
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::Corrupt);
        QCOMPARE(contentOf(path), before);
    }

    void aNewFileDoesNotSwallowALeftLog()
    {
        const QString path = newPath();
        QFile log(path + u"-wal"_s);
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write(QByteArray(5000, 'x'));
        log.close();
        const auto store = open(path, Store::Open::Create);
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::Refused);
        QCOMPARE(QFileInfo(path + u"-wal"_s).size(), 5000);
        QVERIFY(!QFileInfo::exists(path));
    }

    void whatWasCutOffWhileItWasMadeIsMadeAnew()
    {
        const QString path = newPath();
        change(path, "PRAGMA journal_mode=WAL");
        QCOMPARE(QFileInfo(path).size(), 4096);
        const auto refused = open(path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotAWorkspace);
        QVERIFY(refused.error().message.contains(u"cut off"_s));
        QVERIFY(open(path, Store::Open::Create));
    }

    void everyFileIsTheOwnersAlone()
    {
        const mode_t before = ::umask(0);
        const QString path = newPath();
        {
            const auto store = open(path, Store::Open::Create);
            QVERIFY(store);
            QVERIFY((*store)
                        ->write([](Transaction &t) { return t.sql().run(u"INSERT INTO soak(record) VALUES(x'00')"_s); })
                        .result());
            for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s}) {
                struct stat facts = {};
                QCOMPARE(::stat(QFile::encodeName(path + end).constData(), &facts), 0);
                QCOMPARE(facts.st_mode & 0777, mode_t(0600));
            }
        }
        ::umask(before);
    }

    void aValueThatIsTooLongIsRefusedAlone()
    {
        const QString path = made(1);
        const auto store = open(path);
        const Result<void> written =
            (*store)
                ->write([](Transaction &t) {
                    return t.sql().run(u"INSERT INTO soak(record) VALUES(?)"_s, {QByteArray(257 * 1024 * 1024, 'x')});
                })
                .result();
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::InvalidInput);
        QVERIFY((*store)->write([](Transaction &t) { return t.sql().run(u"DELETE FROM soak"_s); }).result());
    }
};

STEWARD_TEST(StrangersTest)
#include "tst_strangers.moc"
