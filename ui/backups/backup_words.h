#pragma once

#include "core/operations/backup.h"
#include "core/operations/drill.h"
#include "core/operations/health.h"
#include "ui/widgets/state_badge.h"

#include <QCoreApplication>

namespace steward::ui {

/** What backups and drills are called in the window. */
class BackupWords
{
    Q_DECLARE_TR_FUNCTIONS(BackupWords)

public:
    static Badge state(const operations::BackupFacts &backup);
    static Badge outcome(const operations::DrillReport &drill);
    /** "passed", "failed", "skipped", or one that is under way or still to come. */
    static Badge step(const QString &outcome);
    static QString stage(operations::Stage stage);
    /** A step of the restore runbook in the language of the window; the runbook's own words where it is unknown. */
    static QString stepTitle(const QString &id, const QString &title);
    /** What is wrong, in sentences; none: all is well. */
    static QStringList troubles(const operations::BackupHealth &health, Instant now);
    /** "45 s", "1 h 10 min"; short spans in tenths of a second. */
    static QString span(std::chrono::milliseconds span);
    /** A measured span against its target: "12 s of 1 h"; "not measured". */
    static QString against(const std::optional<std::chrono::milliseconds> &measured, std::chrono::milliseconds target);
};

} // namespace steward::ui
