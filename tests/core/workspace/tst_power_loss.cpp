#include "core/store/migrate.h"
#include "soak_seat.h"
#include "tests/support/power_loss.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <thread>

using namespace steward;
using namespace Qt::StringLiterals;
namespace fault = steward::test::fault;

/**
 * The power goes at any moment of a record of file calls, with any part of what was not synced on the disk: the
 * workspace opens whole, and everything that was confirmed by then is in it.
 *
 * STEWARD_POWER_STATES sets how many states are looked at over all (1,200 where it is not set).
 */
class PowerLossTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_folders = 0;

    QString newFolder()
    {
        const QString folder = m_dir.filePath(u"f%1"_s.arg(++m_folders));
        QDir().mkpath(folder);
        return folder;
    }

    /** Each write is waited for, so that each is a group of its own. */
    static void writeOneByOne(Workspace &workspace, const QByteArray &name, int count)
    {
        for (int i = 0; i < count; ++i) {
            const QByteArray record = name + ' ' + QByteArray::number(i) + QByteArray(i % 7 == 0 ? 9000 : 20, '.');
            if (test::SoakSeat::put(workspace, record).result())
                fault::mark("ACK " + record.toStdString());
        }
    }

    static void writeTogether(Workspace &workspace, int count)
    {
        std::vector<std::jthread> producers;
        for (int p = 0; p < 4; ++p)
            producers.emplace_back(
                [&workspace, p, count] { writeOneByOne(workspace, "producer " + QByteArray::number(p), count); });
    }

    static void makeAndWrite(test::SoakSeat &seat, const QString &path)
    {
        const auto workspace = seat.create(path);
        QVERIFY(workspace);
        fault::mark("MADE");
        writeOneByOne(**workspace, "new", 8);
    }

    static void writeInGroups(test::SoakSeat &seat, const QString &path)
    {
        QVERIFY(seat.create(path));
        fault::mark("MADE");
        const auto workspace = seat.open(path);
        QVERIFY(workspace);
        writeTogether(**workspace, 40);
    }

    static void openAgainAndAgain(test::SoakSeat &seat, const QString &path)
    {
        QVERIFY(seat.create(path));
        fault::mark("MADE");
        for (int i = 0; i < 8; ++i) {
            const auto workspace = seat.open(path);
            QVERIFY(workspace);
            writeOneByOne(**workspace, "time " + QByteArray::number(i), 5);
        }
    }

    static void emptyTheLog(test::SoakSeat &seat, const QString &path)
    {
        const auto workspace = seat.create(path);
        QVERIFY(workspace);
        fault::mark("MADE");
        for (int i = 0; i < 8; ++i) {
            writeOneByOne(**workspace, "log " + QByteArray::number(i), 12);
            QVERIFY((*workspace)->store().truncateLog().result());
        }
    }

    /** What is there of records that were confirmed, and whether the workspace was. */
    static QSet<QByteArray> confirmed(const std::vector<std::string> &marks)
    {
        QSet<QByteArray> records;
        for (const std::string &mark : marks) {
            if (mark.starts_with("ACK "))
                records.insert(QByteArray::fromStdString(mark.substr(4)));
        }
        return records;
    }

    /** A workspace whose making was not confirmed may be absent or unfinished; then it can be made anew. */
    static QString unfinishedFault(test::SoakSeat &seat, const QString &path)
    {
        const auto opened = seat.open(path);
        if (opened)
            return {};
        if (opened.error().code != ErrorCode::NotFound && opened.error().code != ErrorCode::NotAWorkspace)
            return u"unfinished: "_s + opened.error().message + opened.error().detail;
        const auto made = seat.create(path);
        if (!made)
            return u"cannot be made anew: "_s + made.error().message + made.error().detail;
        return {};
    }

    using Scenario = void (*)(test::SoakSeat &, const QString &);

    static int statesFor(int part)
    {
        bool isNumber = false;
        const int wanted = qEnvironmentVariableIntValue("STEWARD_POWER_STATES", &isNumber);
        return (isNumber ? wanted : 1200) * part / 100;
    }

    void looseThePower(const std::string &recorded, test::PowerLoss &loss, int states, quint32 seed)
    {
        QRandomGenerator random(seed);
        test::SoakSeat seat;
        int whole = 0;
        int unfinished = 0;
        for (int i = 0; i < states; ++i) {
            loss.advanceTo(size_t(double(i + 1) * double(loss.size()) / states));
            const QString folder = newFolder();
            fault::watch(folder.toStdString());
            fault::setSyncIsFree(true);
            loss.write(recorded, folder, random);
            seat.setKeychain(loss.marks());
            const QString path = folder + u"/w.steward"_s;
            const bool isMade = std::find(loss.marks().begin(), loss.marks().end(), "MADE") != loss.marks().end();
            const QString found = isMade ? seat.faultOf(path, confirmed(loss.marks())) : unfinishedFault(seat, path);
            ++(isMade ? whole : unfinished);
            fault::stop();
            if (!found.isEmpty())
                QFAIL(qPrintable(u"state %1 of %2 (%3): %4"_s.arg(i).arg(states).arg(folder, found)));
            QDir(folder).removeRecursively();
        }
        QVERIFY(whole > 0);
        qInfo("%d states after, %d before it was made; %zu calls recorded", whole, unfinished, loss.size());
    }

private Q_SLOTS:
    void cleanup() { fault::stop(); }

    void nothingConfirmedIsLost_data()
    {
        QTest::addColumn<void *>("scenario");
        QTest::addColumn<int>("part");
        const auto row = [](const char *name, Scenario scenario, int part) {
            QTest::newRow(name) << reinterpret_cast<void *>(scenario) << part;
        };
        row("made and written to", &PowerLossTest::makeAndWrite, 24);
        row("written in groups", &PowerLossTest::writeInGroups, 32);
        row("opened again and again", &PowerLossTest::openAgainAndAgain, 22);
        row("log emptied", &PowerLossTest::emptyTheLog, 22);
    }
    void nothingConfirmedIsLost()
    {
        QFETCH(void *const, scenario);
        QFETCH(const int, part);
        const QString folder = newFolder();
        fault::watch(folder.toStdString());
        fault::setSyncIsFree(true);
        fault::startRecord();
        test::SoakSeat seat;
        reinterpret_cast<Scenario>(scenario)(seat, folder + u"/w.steward"_s);
        test::PowerLoss loss(fault::takeRecord());
        QVERIFY(loss.size() > 50);
        looseThePower(folder.toStdString(), loss, statesFor(part), 20261121U + quint32(part));
    }
};

STEWARD_TEST(PowerLossTest)
#include "tst_power_loss.moc"
