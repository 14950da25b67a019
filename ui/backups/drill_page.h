#pragma once

#include "core/operations/drill.h"
#include "ui/backups/backup_model.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace steward::ui {

class RecordTable;
class StateBadge;
class TrendChart;

/** The drills: the runbook with what became of each step (live while one runs), those that were, and how lost work and
 * time moved. */
class DrillPage final : public QWidget
{
    Q_OBJECT

public:
    explicit DrillPage(QWidget *parent);

    void setRunbook(const QList<operations::RunbookStep> &steps);
    void setDrills(const QList<operations::DrillReport> &drills);
    /** While a drill runs: all up to the step have passed. An empty id: it begins. */
    void showRunning(const QString &stepId);
    /** No drill runs any more; the one that is chosen is shown. */
    void showIdle();
    bool isRunning() const { return m_running; }

private:
    struct Line
    {
        QString id;
        StateBadge *badge;
        QLabel *detail;
    };

    void showSteps(const operations::DrillReport *drill);
    void showTrend();

    QLabel *m_which;
    QWidget *m_stepsBox;
    QGridLayout *m_steps;
    QList<Line> m_lines;
    RecordTable *m_table;
    QLabel *m_none;
    TrendChart *m_chart;
    DrillModel m_drills;
    bool m_running = false;
};

} // namespace steward::ui
