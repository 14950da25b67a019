#include "soak_seat.h"
#include "tests/support/fault_io.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <cerrno>

using namespace steward;
using namespace Qt::StringLiterals;
namespace fault = steward::test::fault;

/**
 * Every call to the disk fails in turn, once or from then on, with EIO, ENOSPC or EROFS: nothing that was confirmed is
 * lost, each refusal is a sentence, and when the fault goes away the workspace opens whole and work goes on.
 *
 * STEWARD_FAULT_STEP=1 takes each call; by default the first eight and then every 23rd is.
 */
class FileFaultsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_folders = 0;
    long m_runs = 0;
    long m_refusals = 0;

    static inline const QList<int> s_errors{EIO, ENOSPC, EROFS};
    static inline const QList<fault::Call> s_calls{fault::Call::Open, fault::Call::Read, fault::Call::Write,
        fault::Call::Truncate, fault::Call::Sync, fault::Call::Unlink, fault::Call::Rename, fault::Call::Close};

    QString newFolder()
    {
        const QString folder = m_dir.filePath(u"f%1"_s.arg(++m_folders));
        QDir().mkpath(folder);
        return folder;
    }

    /** What one run did, and what was confirmed in it. */
    struct Run
    {
        test::SoakSeat seat = {};
        QString path = {};
        QSet<QByteArray> confirmed = {};
        bool isMade = false;
        QList<Error> errors = {};
        QStringList wrong = {};

        template<typename T>
        bool note(const Result<T> &result)
        {
            if (!result)
                errors.append(result.error());
            return result.has_value();
        }
        void write(Workspace &workspace, const QByteArray &name, int count)
        {
            for (int i = 0; i < count; ++i) {
                const QByteArray record = name + QByteArray::number(i) + QByteArray(i % 3 == 0 ? 6000 : 10, '.');
                if (note(test::SoakSeat::put(workspace, record).result()))
                    confirmed.insert(record);
            }
        }
    };
    using Scenario = void (*)(Run &);

    static void make(Run &run)
    {
        const auto workspace = run.seat.create(run.path);
        run.isMade = run.note(workspace);
        if (workspace)
            run.write(**workspace, "made ", 3);
    }

    static void openAndWrite(Run &run)
    {
        const auto workspace = run.seat.open(run.path);
        if (!run.note(workspace))
            return;
        if (!(*workspace)->store().isWritable())
            return;
        run.write(**workspace, "opened ", 20); // a checkpoint comes after 16 groups
        run.note((*workspace)->store().truncateLog().result());
        run.write(**workspace, "later ", 4);
    }

    /** A file that the seat does not know is looked at before it is opened for changes. */
    static void openAsAStranger(Run &run)
    {
        QFile::remove(
            QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/steward/known-files"_s);
        openAndWrite(run);
    }

    static void read(Run &run)
    {
        const auto workspace = run.seat.open(run.path, true);
        if (!run.note(workspace))
            return;
        run.note((*workspace)->check());
        run.note((*workspace)->store().read([](store::Connection &connection) {
            return connection.single(u"SELECT count(*) FROM soak"_s);
        }));
    }

    static void copy(Run &run)
    {
        const auto workspace = run.seat.open(run.path);
        if (run.note(workspace))
            run.note((*workspace)->store().copyTo(run.path + u".copy"_s));
    }

    /** The file stays usable while the fault lasts, and takes writes again when it is gone. */
    static void writeThroughAFault(Run &run)
    {
        const auto workspace = run.seat.open(run.path);
        if (!run.note(workspace) || !(*workspace)->store().isWritable())
            return;
        run.write(**workspace, "through ", 6);
        fault::heal();
        const Result<QVariant> count = (*workspace)->store().read([](store::Connection &connection) {
            return connection.single(u"SELECT count(*) FROM soak"_s);
        });
        if (!count)
            run.wrong.append(u"reading after the fault: "_s + count.error().message + count.error().detail);
        const QByteArray record = "healed";
        const Result<void> written = test::SoakSeat::put(**workspace, record).result();
        if (!written)
            run.wrong.append(u"writing after the fault: "_s + written.error().message + written.error().detail);
        else
            run.confirmed.insert(record);
    }

    static QString wrongErrorOf(const Run &run, int number)
    {
        for (const Error &error : run.errors) {
            const bool fits = error.code == ErrorCode::DiskFull || error.code == ErrorCode::InputOutput
                              || error.code == ErrorCode::ReadOnly || error.code == ErrorCode::Busy
                              || error.code == ErrorCode::Unavailable
                              // SQLite says so where the disk answers EIO, and not always which file it was.
                              || (number == EIO && error.code == ErrorCode::Corrupt);
            if (!fits || error.message.isEmpty())
                return u"errno %1 is told as \"%2\" (%3, %4)"_s.arg(number).arg(
                    error.message, errorCodeName(error.code), error.detail);
        }
        return {};
    }

    /** A workspace with some rows to begin with, and its seat. */
    void prepare(Run &run, bool isMadeBefore)
    {
        run.path = newFolder() + u"/w.steward"_s;
        fault::watch(QFileInfo(run.path).path().toStdString());
        fault::setSyncIsFree(true);
        if (!isMadeBefore)
            return;
        const auto workspace = run.seat.create(run.path);
        QVERIFY(workspace);
        run.isMade = true;
        run.write(**workspace, "before ", 5);
        QVERIFY(run.errors.isEmpty());
    }

    QString outcomeOf(Run &run, int number)
    {
        const QString wrong = wrongErrorOf(run, number);
        if (!wrong.isEmpty() || !run.wrong.isEmpty())
            return wrong + run.wrong.join(u' ');
        if (run.isMade)
            return run.seat.faultOf(run.path, run.confirmed);
        // What could not be made can be made now, unless it is there and whole.
        if (run.seat.open(run.path) || run.seat.create(run.path))
            return {};
        return u"it can be neither opened nor made: "_s + run.seat.create(run.path).error().message;
    }

    void failInTurn(Scenario scenario, bool isMadeBefore, fault::Call call, bool isLasting, int everyNth)
    {
        Run counting;
        prepare(counting, isMadeBefore);
        fault::fail({});
        scenario(counting);
        const long calls = fault::count(call);
        fault::stop();
        bool isNumber = false;
        const int asked = qEnvironmentVariableIntValue("STEWARD_FAULT_STEP", &isNumber);
        const int step = isNumber ? asked : everyNth;
        for (long number = 1; number <= calls; number += number < 8 ? 1 : step) {
            for (const int error : s_errors) {
                Run run;
                prepare(run, isMadeBefore);
                fault::fail({.call = call, .number = number, .error = error, .isLasting = isLasting});
                scenario(run);
                fault::heal();
                const QString found = outcomeOf(run, error);
                fault::stop();
                ++m_runs;
                m_refusals += run.errors.size();
                if (!found.isEmpty())
                    QFAIL(
                        qPrintable(u"call %1 of kind %2, errno %3, %4: %5"_s.arg(number).arg(int(call)).arg(error).arg(
                            QFileInfo(run.path).path(), found)));
                QDir(QFileInfo(run.path).path()).removeRecursively();
            }
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        // A seat of its own: what the seat remembers of files is what other tests would push out.
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_dir.filePath(u"seat"_s)));
    }
    void cleanup() { fault::stop(); }
    void cleanupTestCase() { qInfo("%ld runs, %ld refusals", m_runs, m_refusals); }

    void aFaultLosesNothing_data()
    {
        QTest::addColumn<void *>("scenario");
        QTest::addColumn<bool>("isMadeBefore");
        QTest::addColumn<int>("call");
        QTest::addColumn<bool>("isLasting");
        const auto rows = [](const char *name, Scenario scenario, bool isMadeBefore) {
            for (const fault::Call call : s_calls) {
                for (const bool isLasting : {false, true})
                    QTest::addRow("%s, call kind %d, %s", name, int(call), isLasting ? "from then on" : "once")
                        << reinterpret_cast<void *>(scenario) << isMadeBefore << int(call) << isLasting;
            }
        };
        rows("make", &FileFaultsTest::make, false);
        rows("open and write", &FileFaultsTest::openAndWrite, true);
        rows("read", &FileFaultsTest::read, true);
        rows("copy", &FileFaultsTest::copy, true);
        rows("write through", &FileFaultsTest::writeThroughAFault, true);
    }
    void aFaultLosesNothing()
    {
        QFETCH(void *const, scenario);
        QFETCH(const bool, isMadeBefore);
        QFETCH(const int, call);
        QFETCH(const bool, isLasting);
        failInTurn(reinterpret_cast<Scenario>(scenario), isMadeBefore, static_cast<fault::Call>(call), isLasting, 23);
    }

    // SQLite lists a page that it could not get among the damages.
    void aReadThatFailsIsNotCalledDamage()
    {
        failInTurn(&FileFaultsTest::openAsAStranger, true, fault::Call::Read, false, 1);
    }
};

STEWARD_TEST(FileFaultsTest)
#include "tst_file_faults.moc"
