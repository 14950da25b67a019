#pragma once

#include "core/compliance/retention/run.h"
#include "ui/shell/pane.h"
#include "ui/widgets/cells_model.h"
#include "ui/widgets/reading.h"

#include <QPointer>
#include <QTabWidget>

namespace steward::ui {

class DetailPanel;
class NoticeBar;
class RecordTable;
class StackedState;

/** The rules of one moment, with what is due. */
struct RuleFacts
{
    QList<compliance::RetentionRule> rules = {};
    QList<compliance::DueRule> due = {};
    QList<compliance::RetentionRun> runs = {}; ///< Newest first.
    Instant now = {};
};

/** The rules of retention: counting what is due, one rule's plan with its counts, applying it, and what the runs did.
 *
 * Counting changes nothing; applying asks once, can be cancelled, and goes on where it was cut off. */
class RulesPage final : public QWidget
{
    Q_OBJECT

public:
    RulesPage(Session &session, NoticeBar *notice, QWidget *parent);

    QList<QAction *> pageActions() const { return {m_plan, m_planAll, m_apply, m_add, m_edit, m_remove, m_standard}; }
    void load();
    void choose(const QString &reference);
    RecordTable *table() { return m_table; }
    const CellsModel &model() const { return m_model; }
    const CellsModel &planModel() const { return m_planRows; }

Q_SIGNALS:
    void working(steward::ui::Job *job);

private:
    QAction *makeAction(const QString &text, const QString &iconName, void (RulesPage::*what)());
    void makeTables();
    QWidget *makeBar();
    void showFacts(const RuleFacts &facts);
    CellRow rowOf(const compliance::RetentionRule &rule) const;
    void showChosen();
    void showPlan();
    void showRun();
    void showRule(const compliance::RetentionRule &rule);
    void look();
    std::optional<compliance::RetentionRule> chosen() const;
    bool isDue(const QString &reference) const;
    Job *begin(const QString &title);
    void end();
    void plan();
    void planAll();
    void planThese(const QStringList &references);
    void apply();
    void applyPlanned(const compliance::RetentionPlan &plan);
    void add();
    void edit();
    void keep(const compliance::RetentionRule &rule, bool isNew);
    void remove();
    void addStandard();

    Session &m_session;
    NoticeBar *m_notice;
    StackedState *m_state;
    RecordTable *m_table;
    DetailPanel *m_detail;
    QTabWidget *m_below;
    class QLabel *m_summary;
    RecordTable *m_planTable;
    class QLabel *m_ran;
    RecordTable *m_runTable;
    CellsModel m_model;
    CellsModel m_planRows;
    CellsModel m_runRows;
    QAction *m_plan;
    QAction *m_planAll;
    QAction *m_apply;
    QAction *m_add;
    QAction *m_edit;
    QAction *m_remove;
    QAction *m_standard;
    RuleFacts m_facts;
    QHash<QString, compliance::RetentionPlan> m_plans; ///< By rule; what was counted since the pane was opened.
    QHash<QString, Instant> m_plannedAt;
    QString m_wanted;
    QPointer<Job> m_job;
    Reading<Result<RuleFacts>> m_reading;
    Reading<Result<QList<compliance::RetentionPlan>>> m_planning;
    Reading<Result<compliance::RetentionRun>> m_applying;
};

} // namespace steward::ui
