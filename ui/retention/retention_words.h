#pragma once

#include "core/compliance/retention/deleted_records.h"
#include "core/compliance/retention/run.h"
#include "ui/widgets/cells_model.h"

#include <QCoreApplication>

namespace steward::ui {

/** What rules, plans, runs and holds are called in the window. */
class RetentionWords
{
    Q_DECLARE_TR_FUNCTIONS(RetentionWords)

public:
    static QString action(compliance::RetentionAction action);
    static QString startEvent(compliance::StartEvent event);
    static QString period(const QString &iso);
    static QString system(const compliance::RetentionSystem &system, const QString &sourceName = {});
    static Badge rule(const compliance::RetentionRule &rule, bool isDue);
    static Badge run(const QString &state);
    static Badge planned(const compliance::PlannedSystem &system);
    static Badge hold(const compliance::Hold &hold, QDate today);
    static QString holdKind(compliance::Hold::Kind kind);
    static QString holdOn(const compliance::Hold &hold);
    static QString day(const std::optional<QDate> &day);
    static QString deletedKind(const compliance::DeletedRecord &record);

    static QStringList planTitles();
    static CellRow planRow(const compliance::PlannedSystem &system, int place);
    /** What the run would do, with its counts, for the one question before it. */
    static QString question(const compliance::RetentionPlan &plan);
    static QString summary(const compliance::RetentionPlan &plan);
    static QStringList runTitles();
    static CellRow runRow(const compliance::RunSystem &system, int place);
    static QString outcome(const compliance::RetentionRun &run);
};

} // namespace steward::ui
