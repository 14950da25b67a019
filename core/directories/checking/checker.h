#pragma once

#include "core/directories/records/records.h"
#include "core/store/store.h"

#include <QObject>

#include <memory>
#include <optional>

namespace steward::directories {

/** Which listings a run looks at. */
struct CheckPlan
{
    QList<qint64> listingIds = {};
    QString trigger = QStringLiteral("person");
    std::optional<int> concurrency = {}; ///< A fixed level; otherwise the level is found while running (1 to 200).
    bool offline = false;
};

/** How a run stands, for the job tray and the command line's bar. */
struct CheckProgress
{
    Run run = {};
    bool running = false;
    bool paused = false;
    double perSecond = 0;
    std::optional<std::chrono::seconds> remaining = {};
    int concurrency = 0; ///< The level now.
    int inFlight = 0;
};

/**
 * Runs checks: fetches, reads, judges and records many listings at once, never on the thread that asks.
 *
 * One run at a time. Lives on the thread that made it and tells of its progress there (a few times a second).
 */
class Checker : public QObject
{
    Q_OBJECT

public:
    Checker(store::Store &store, QObject *parent = nullptr);
    ~Checker() override;

    /** Starts a run; refused while another runs or where nothing is planned. */
    Result<void> start(CheckPlan plan);
    void pause();
    void resume();
    void cancel();
    bool isRunning() const;
    CheckProgress progress() const;

Q_SIGNALS:
    void progressed();
    void finished(const steward::directories::Run &run);
    /** Something kept the run from going on (the disk is full, …). */
    void failed(const QString &message);

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace steward::directories
