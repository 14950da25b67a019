#include "core/store/migrate.h"
#include "soak_seat.h"
#include "tests/support/fault_io.h"
#include "tests/support/power_loss.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <cerrno>

using namespace steward;
using namespace Qt::StringLiterals;
namespace fault = steward::test::fault;

/** A file of an older schema is brought up to date, or is as it was: whatever fails, and whenever the power goes. */
class MigratingTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_folders = 0;

    QString newFolder()
    {
        const QString folder = m_dir.filePath(u"m%1"_s.arg(++m_folders));
        QDir().mkpath(folder);
        return folder;
    }

    static void run(sqlite3 *database, const QByteArray &sql)
    {
        char *message = nullptr;
        sqlite3_exec(database, sql.constData(), nullptr, nullptr, &message);
        if (message)
            QFAIL(message);
    }

    /** Schema 2 as the program of that time wrote it, with 25 records; schema 1 without any. */
    static void makeOld(const QString &path, int schema)
    {
        sqlite3 *database = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &database), SQLITE_OK);
        run(database, "PRAGMA journal_mode=WAL");
        if (schema == 2) {
            QFile script(QStringLiteral(STEWARD_TEST_DATA) + u"/store/schema-2.sql"_s);
            QVERIFY(script.open(QIODevice::ReadOnly));
            run(database, script.readAll());
        } else {
            for (const QString &statement : store::migrationStatements(1))
                run(database, statement.toUtf8());
            run(database, "PRAGMA user_version=1; PRAGMA application_id=1398036292");
        }
        sqlite3_close(database);
    }

    static QSet<QByteArray> recordsOf(int schema)
    {
        QSet<QByteArray> records;
        for (int i = 1; i <= 25 && schema == 2; ++i)
            records.insert("record " + QByteArray::number(i));
        return records;
    }

    /** With plain SQLite: what a file is now, whatever Steward makes of it. */
    static int schemaOf(const QString &path)
    {
        sqlite3 *database = nullptr;
        sqlite3_stmt *statement = nullptr;
        int schema = -1;
        if (sqlite3_open_v2(QFile::encodeName(path).constData(), &database, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK
            && sqlite3_prepare_v2(database, "PRAGMA user_version", -1, &statement, nullptr) == SQLITE_OK
            && sqlite3_step(statement) == SQLITE_ROW)
            schema = sqlite3_column_int(statement, 0);
        sqlite3_finalize(statement);
        sqlite3_close(database);
        return schema;
    }

    static QString faultAfter(test::SoakSeat &seat, const QString &path, int from)
    {
        const int schema = schemaOf(path);
        if (schema != from && schema != store::newestSchema())
            return u"it is at schema %1"_s.arg(schema);
        return seat.faultOf(path, recordsOf(from));
    }

private Q_SLOTS:
    void cleanup() { fault::stop(); }

    void anOldFileKeepsAllThatIsInIt_data()
    {
        QTest::addColumn<int>("from");
        QTest::newRow("schema 1") << 1;
        QTest::newRow("schema 2") << 2;
    }
    void anOldFileKeepsAllThatIsInIt()
    {
        QFETCH(const int, from);
        const QString path = newFolder() + u"/w.steward"_s;
        makeOld(path, from);
        test::SoakSeat seat;
        QCOMPARE(seat.faultOf(path, recordsOf(from)), QString());
        QCOMPARE(schemaOf(path), store::newestSchema());
        const QString copy = path + u".schema-%1"_s.arg(from);
        QCOMPARE(schemaOf(copy), from);
        const auto others =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFileInfo(copy).permissions() & others));
    }

    void anEarlierCopyOfAnotherStateIsKept()
    {
        const QString path = newFolder() + u"/w.steward"_s;
        makeOld(path, 2);
        makeOld(path + u".schema-2"_s, 1); // anything else
        QFile earlier(path + u".schema-2"_s);
        QVERIFY(earlier.open(QIODevice::ReadOnly));
        const QByteArray before = earlier.readAll();
        earlier.seek(0);
        test::SoakSeat seat;
        QCOMPARE(seat.faultOf(path, recordsOf(2)), QString());
        QCOMPARE(earlier.readAll(), before);
        QCOMPARE(schemaOf(path + u".schema-2-2"_s), 2);
    }

    void aFaultLeavesOldOrNew_data() { anOldFileKeepsAllThatIsInIt_data(); }
    void aFaultLeavesOldOrNew()
    {
        QFETCH(const int, from);
        long runs = 0;
        for (const fault::Call call : {fault::Call::Open, fault::Call::Read, fault::Call::Write, fault::Call::Truncate,
                 fault::Call::Sync, fault::Call::Unlink, fault::Call::Rename}) {
            long calls = 0;
            for (long number = 0; number <= calls; number += number < 15 ? 1 : 6) { // 0: nothing fails, to count
                const QString folder = newFolder();
                const QString path = folder + u"/w.steward"_s;
                fault::watch(folder.toStdString());
                fault::setSyncIsFree(true);
                makeOld(path, from);
                test::SoakSeat seat;
                // Each error by turns; from then on, so that the start cannot succeed around it.
                const QList<int> errors{ENOSPC, EIO, EROFS};
                fault::fail({.call = call, .number = number, .error = errors[number % 3], .isLasting = true});
                {
                    const auto workspace = seat.open(path);
                    QVERIFY2(workspace || !workspace.error().message.isEmpty(), qPrintable(path));
                }
                calls = number == 0 ? fault::count(call) : calls;
                fault::heal();
                const QString found = faultAfter(seat, path, from);
                fault::stop();
                ++runs;
                if (!found.isEmpty())
                    QFAIL(qPrintable(u"call %1 of kind %2: %3 (%4)"_s.arg(number).arg(int(call)).arg(found, folder)));
                QDir(folder).removeRecursively();
            }
        }
        qInfo("%ld faults", runs);
    }

    void aDiskThatIsFullForTheCopyLeavesTheFileAsItWas()
    {
        int ofTheCopy = 0;
        constexpr long most = 200; // the copy is reached long before
        for (long number = 1; number <= most && ofTheCopy < 3; ++number) {
            const QString folder = newFolder();
            const QString path = folder + u"/w.steward"_s;
            makeOld(path, 2);
            test::SoakSeat seat;
            fault::watch(folder.toStdString());
            fault::fail({.call = fault::Call::Write, .number = number, .error = ENOSPC, .isLasting = true});
            const auto workspace = seat.open(path);
            fault::stop();
            QVERIFY(!workspace);
            QCOMPARE(workspace.error().code, ErrorCode::DiskFull);
            ofTheCopy += workspace.error().message.contains(u"the copy of it that is made before failed"_s);
            QVERIFY(!QFileInfo::exists(path + u".schema-2.part"_s));
            QCOMPARE(schemaOf(path), 2);
        }
        QVERIFY(ofTheCopy > 0);
    }

    void thePowerLeavesOldOrNew_data() { anOldFileKeepsAllThatIsInIt_data(); }
    void thePowerLeavesOldOrNew()
    {
        QFETCH(const int, from);
        const QString recorded = newFolder();
        makeOld(recorded + u"/w.steward"_s, from);
        fault::watch(recorded.toStdString());
        fault::setSyncIsFree(true);
        fault::startRecord();
        fault::mark("START"); // what comes before is the file as it was
        test::SoakSeat seat;
        QVERIFY(seat.open(recorded + u"/w.steward"_s));
        test::PowerLoss loss(fault::takeRecord());
        QVERIFY(loss.size() > 50);
        QRandomGenerator random(20261122);
        constexpr int states = 150;
        for (int i = 0; i < states; ++i) {
            loss.advanceTo(size_t(double(i + 1) * double(loss.size()) / states));
            const QString folder = newFolder();
            fault::watch(folder.toStdString());
            fault::setSyncIsFree(true);
            loss.write(recorded.toStdString(), folder, random);
            seat.setKeychain(loss.marks());
            const QString found = loss.marks().empty() ? QString() : faultAfter(seat, folder + u"/w.steward"_s, from);
            fault::stop();
            if (!found.isEmpty())
                QFAIL(qPrintable(u"state %1: %2 (%3)"_s.arg(i).arg(found, folder)));
            QDir(folder).removeRecursively();
        }
    }
};

STEWARD_TEST(MigratingTest)
#include "tst_migrating.moc"
