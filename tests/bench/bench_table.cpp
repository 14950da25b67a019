#include "core/base/clock.h"
#include "core/directories/checking/checker.h"
#include "core/workspace/workspace.h"
#include "ui/directories/directories_pane.h"
#include "ui/ledger/trail_state.h"
#include "ui/vault/vault_guard.h"
#include "ui/widgets/record_table.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QProcess>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace steward;
using namespace steward::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int perTransaction = 100'000;
constexpr int customers = 2'000;
constexpr int directoriesInAll = 520;
constexpr int scrollSteps = 300;
constexpr double frameMs = 16;

[[noreturn]] void stop(const Error &error)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(error.message), qPrintable(error.detail));
    std::exit(3);
}

Result<void> fillPart(store::Transaction &transaction, int from, int to)
{
    return transaction.sql().run(u"WITH RECURSIVE n(i) AS (SELECT ? UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
                                 u"INSERT INTO listing(customer_id, directory_id, url, customer_name, directory_name, "
                                 u"importance, state, reason, fields, "
                                 u"mismatches, checked_at, changed_at, due_at, due_why) SELECT 1 + i % %1, 1 + i % %2, "
                                 u"'https://directory' || (i % %2) || '.example/biz/' || i, 'Bäckerei Müller & Söhne ' "
                                 u"|| (i % %1), 'Branchenbuch 한국 ' || (i % %2), "
                                 u"1 + i % 5, CASE i % 20 WHEN 0 THEN 'removed' WHEN 1 THEN 'blocked' WHEN 2 THEN "
                                 u"'unreachable' ELSE 'listed' END, "
                                 u"'The page shows the business under its name and telephone.', "
                                 u"CASE i % 10 WHEN 3 THEN '{\"telephone\":\"mismatch\",\"street\":\"review\"}' ELSE "
                                 u"'{\"name\":\"match\"}' END, i % 10 = 3, "
                                 u"1789000000000 + i * 7919 % 900000000, 1788000000000 + i * 104729 % 900000000, "
                                 u"1790000000000 + i * 1299709 % 900000000, "
                                 u"'daily, since it is important' FROM n"_s.arg(customers)
                                     .arg(directoriesInAll),
        {from, to - 1});
}

void makeWorkspace(const QString &path, int listings)
{
    static const SystemClock clock;
    Result<std::unique_ptr<Workspace>> workspace = Workspace::create(path, {.organisation = u"Benchmark"_s}, clock);
    if (!workspace)
        stop(workspace.error());
    const auto write = [&](auto f) {
        if (const Result<void> done = (*workspace)->store().write(f).result(); !done)
            stop(done.error());
    };
    if (listings == 0)
        return;
    write([](store::Transaction &transaction) -> Result<void> {
        const QString numbers = u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s;
        if (Result<void> done = transaction.sql().run(
                numbers.arg(customers)
                + u"INSERT INTO customer(id, reference, name, created_at, changed_at) SELECT i, 'CUS-' || i, 'Bäckerei ' || i, 0, 0 FROM n"_s);
            !done)
            return done;
        return transaction.sql().run(
            numbers.arg(directoriesInAll)
            + u"INSERT INTO directory(id, reference, name, created_at, changed_at) SELECT i, 'DIR-' || i, 'Branchenbuch ' || i, 0, 0 FROM n"_s);
    });
    for (int from = 0; from < listings; from += perTransaction)
        write([from, to = std::min(listings, from + perTransaction)](
                  store::Transaction &transaction) { return fillPart(transaction, from, to); });
}

double residentMiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
    return 0;
}

/** Watches for the first painting of the table that has rows in it. */
class FirstRows final : public QObject
{
public:
    explicit FirstRows(QTableView &table)
        : m_table(table)
    {
        table.viewport()->installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_table.model()->rowCount() > 0)
            painted = true;
        return QObject::eventFilter(watched, event);
    }
    bool painted = false;

private:
    QTableView &m_table;
};

void settle(int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms) {
        QCoreApplication::processEvents();
        QThread::msleep(2);
    }
}

/** Milliseconds of the processor that this thread has used. */
double processorMs()
{
    timespec used = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
}

/** How long the window could not answer: by the clock, and by the processor, which other programs do not lengthen. */
struct Frames
{
    QList<double> clock;
    QList<double> processor;

    template<typename F>
    void take(F f)
    {
        QElapsedTimer timer;
        timer.start();
        const double before = processorMs();
        f();
        processor.append(processorMs() - before);
        clock.append(double(timer.nsecsElapsed()) / 1e6);
    }
};

/** Scrolls by lines, by pages and by jumps. */
Frames scroll(QScrollBar &bar)
{
    Frames frames;
    QRandomGenerator random(7);
    for (int step = 0; step < scrollSteps; ++step) {
        const int to = step < scrollSteps / 3       ? bar.value() + bar.singleStep() * 3
                       : step < 2 * scrollSteps / 3 ? bar.value() + bar.pageStep()
                                                    : int(random.bounded(qint64(bar.maximum())));
        frames.take([&] {
            bar.setValue(to);
            QCoreApplication::processEvents();
        });
        // The rows that were read meanwhile come in frames of their own.
        for (int wait = 0; wait < 3; ++wait) {
            QThread::msleep(2);
            frames.take([] { QCoreApplication::processEvents(); });
        }
    }
    std::sort(frames.clock.begin(), frames.clock.end());
    std::sort(frames.processor.begin(), frames.processor.end());
    return frames;
}

int measure(const QString &path)
{
    const SystemClock clock;
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, clock);
    if (!workspace)
        stop(workspace.error());
    directories::Checker checker((*workspace)->store());
    VaultGuard guard(**workspace, std::make_shared<PassphraseHandover>(), nullptr);
    TrailState trail(**workspace);
    Session session{**workspace, checker, guard, trail};
    QElapsedTimer timer;
    timer.start();
    const std::unique_ptr<Pane> pane(makeDirectoriesPane(session, nullptr));
    pane->resize(1280, 800);
    auto *table = pane->findChild<RecordTable *>(u"listings"_s);
    FirstRows first(*table);
    static_cast<QWidget *>(pane.get())->show();
    settle(100);
    QElapsedTimer opened;
    opened.start();
    pane->activate();
    while (!first.painted && opened.elapsed() < 3000)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 1);
    QJsonObject figures{{u"first_rows_ms"_s, double(opened.nsecsElapsed()) / 1e6}};
    settle(4000);
    figures.insert(u"rows"_s, table->model()->rowCount());
    if (table->model()->rowCount() > 0) {
        const Frames frames = scroll(*table->verticalScrollBar());
        const auto figure = [&figures](const QString &name, const QList<double> &sorted) {
            figures.insert(name + u"_p50"_s, sorted.at(sorted.size() / 2));
            figures.insert(name + u"_p99"_s, sorted.at(sorted.size() * 99 / 100));
            figures.insert(name + u"_worst"_s, sorted.constLast());
            figures.insert(name + u"_over"_s,
                int(std::count_if(sorted.cbegin(), sorted.cend(), [](double ms) { return ms > frameMs; })));
        };
        figure(u"clock"_s, frames.clock);
        figure(u"processor"_s, frames.processor);
        figures.insert(u"frames"_s, int(frames.clock.size()));
        settle(500);
    }
    figures.insert(u"resident_mib"_s, residentMiB());
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}

QJsonObject measureInOwnProcess(const QString &path)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {u"--measure"_s, path});
    process.waitForFinished(120'000);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

} // namespace

/** bench-table [ROWS [FOLDER]]: first rows, frames while scrolling, and memory of the table of listings, each pane in a
 * process of its own. The workspaces stay in the folder for the next time. */
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"bench-table"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--measure"_L1)
        return measure(arguments.value(2));
    const int rows = arguments.size() > 1 ? arguments.at(1).toInt() : 1'000'000;
    const QTemporaryDir ownFolder;
    const QDir folder(arguments.value(2, ownFolder.path()));
    const QString emptyFile = folder.filePath(u"empty-0.steward"_s);
    const QString fullFile = folder.filePath(u"full-%1.steward"_s.arg(rows));
    QElapsedTimer timer;
    timer.start();
    if (!QFile::exists(emptyFile))
        makeWorkspace(emptyFile, 0);
    if (!QFile::exists(fullFile))
        makeWorkspace(fullFile, rows);
    std::printf("workspace of %d listings made in %.1f s\n", rows, double(timer.elapsed()) / 1000);
    const QJsonObject empty = measureInOwnProcess(emptyFile);
    const QJsonObject full = measureInOwnProcess(fullFile);
    std::printf("rows shown                      %12d\n", full.value(u"rows"_s).toInt());
    std::printf("first rows after opening     %12.1f ms (at most 100)\n", full.value(u"first_rows_ms"_s).toDouble());
    for (const auto &[name, words] : {std::pair{u"clock"_s, "by the clock"}, {u"processor"_s, "by the processor"}})
        std::printf("frames while scrolling, %-16s p50 %.2f, p99 %.2f, worst %.2f ms (at most 16); %d of %d over\n",
            words, full.value(name + u"_p50"_s).toDouble(), full.value(name + u"_p99"_s).toDouble(),
            full.value(name + u"_worst"_s).toDouble(), full.value(name + u"_over"_s).toInt(),
            full.value(u"frames"_s).toInt());
    std::printf("memory above an empty pane   %12.1f MiB (below 64; empty %.1f)\n",
        full.value(u"resident_mib"_s).toDouble() - empty.value(u"resident_mib"_s).toDouble(),
        empty.value(u"resident_mib"_s).toDouble());
    return full.value(u"rows"_s).toInt() == rows ? 0 : 1;
}
