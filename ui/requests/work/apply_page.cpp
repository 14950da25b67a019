#include "ui/requests/work/apply_page.h"

#include "ui/requests/work/work_words.h"
#include "ui/widgets/confirm.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/record_table.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace compliance;

namespace {

constexpr int mostSources = 10;

/** The plan's own record of a source; null where it has none. */
const SourcePlan *planOf(const WorkFacts &facts, const QString &source)
{
    if (!facts.plan)
        return nullptr;
    const QList<SourcePlan> &plans = facts.plan->sources;
    const auto at =
        std::find_if(plans.cbegin(), plans.cend(), [&](const SourcePlan &plan) { return plan.source == source; });
    return at == plans.cend() ? nullptr : &*at;
}

bool isBegun(const WorkFacts &facts)
{
    return facts.plan && facts.plan->begunAt.has_value();
}

} // namespace

ApplyPage::ApplyPage(WorkDesk &desk, QWidget *parent)
    : WorkPage(desk, parent)
    , m_results(
          {tr("Source"), tr("State"), tr("Done"), tr("Stay"), tr("Changed by others"), tr("Failed")}, {2, 3, 4, 5})
{
    m_summary = addSentence();
    m_confirmBox = new QWidget(body());
    auto *confirmLine = new QVBoxLayout(m_confirmBox);
    confirmLine->setContentsMargins(0, 4, 0, 4);
    m_confirmLabel = new QLabel(m_confirmBox);
    m_confirmLabel->setTextFormat(Qt::PlainText);
    m_confirmLabel->setWordWrap(true);
    m_typed = new QLineEdit(m_confirmBox);
    m_typed->setObjectName(u"typedReference"_s);
    m_typed->setMaximumWidth(m_typed->fontMetrics().averageCharWidth() * 32);
    m_confirmLabel->setBuddy(m_typed);
    confirmLine->addWidget(m_confirmLabel);
    confirmLine->addWidget(m_typed);
    column()->addWidget(m_confirmBox);
    FlowLayout *line = addButtonLine();
    m_apply = addButton(line, tr("Apply the plan"), u"play"_s, [this] {
        m_typed->clear();
        m_desk.apply();
    });
    m_retry = addButton(line, tr("Retry what failed"), u"refresh"_s, [this] { m_desk.apply(failedSources()); });
    m_accept = addButton(line, tr("Leave it as it is…"), u"flag"_s, [this] { accept(); });
    m_undo = addButton(line, tr("Undo everything…"), u"undo"_s, [this] { undo(); });
    m_table = addTable(u"work.results"_s, tr("Sources and what became of them"), false);
    m_table->setStandardWidth(0, 24);
    m_table->setStandardWidth(1, 24);
    for (int number = 2; number < m_results.columnCount(); ++number)
        m_table->setStandardWidth(number, 10);
    m_table->setModel(&m_results);
    m_reasons = addSentence({}, true);
    column()->addStretch(1);
    connect(m_typed, &QLineEdit::textChanged, this, [this] { look(); });
    connect(m_typed, &QLineEdit::returnPressed, m_apply, &QAction::trigger);
    connect(m_table, &RecordTable::currentRowChanged, this, [this] { showChosen(); });
    connect(&m_desk, &WorkDesk::busyChanged, this, [this] { look(); });
}

void ApplyPage::showFacts()
{
    const WorkFacts &facts = m_desk.facts();
    const QString reference = m_desk.request().reference;
    if (reference != std::exchange(m_shownFor, reference))
        m_typed->clear();
    const bool restricts = leavesRestriction(m_desk.request().type);
    m_confirmLabel->setText(
        (restricts
                ? tr("Type %1 to confirm. What has to stop is recorded; no row is changed.", "reference of the request")
                : tr("Type %1 to confirm. Rows are changed or go for good in the sources named below.",
                    "reference of the request"))
            .arg(reference));
    m_typed->setAccessibleName(tr("Type %1 to confirm", "reference of the request").arg(reference));
    if (!facts.plan || facts.plan->state == ErasurePlan::State::Superseded) {
        m_summary->setText(tr("There is no plan to apply yet."));
    } else if (restricts) {
        m_summary->setText(tr("The plan changes no row. It records what has to stop."));
    } else {
        const qint64 all = facts.plan->changes.size();
        const qint64 stay = std::count_if(facts.plan->changes.cbegin(), facts.plan->changes.cend(),
            [](const PlannedChange &change) { return !change.ground.isEmpty(); });
        m_summary->setText(tr("The plan changes %1 rows in %2 sources; %3 rows stay.")
                               .arg(QLocale().toString(all - stay), QLocale().toString(facts.plan->sources.size()),
                                   QLocale().toString(stay)));
    }
    QList<SheetRow> rows;
    for (const SourceResult &result : facts.results) {
        const SourcePlan *plan = planOf(facts, result.source);
        SheetRow row{.id = result.source,
            .cells = {m_desk.sourceName(result.source), {}, QLocale().toString(result.done),
                QLocale().toString(result.kept), QLocale().toString(result.changed),
                QLocale().toString(result.failed)}};
        row.badges.insert(1, WorkWords::sourceStep(result.step, plan && plan->acceptedAt));
        rows.append(row);
    }
    m_results.setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    fitTable(m_table, static_cast<int>(rows.size()), mostSources);
    showChosen();
}

void ApplyPage::showChosen()
{
    QStringList sentences;
    const WorkFacts &facts = m_desk.facts();
    for (const SourceResult &result : facts.results) {
        const bool isChosen = result.source == chosenSource();
        const QString name = m_desk.sourceName(result.source);
        for (const QString &reason : result.reasons)
            sentences << tr("%1: %2", "source: sentence").arg(name, reason);
        if (isChosen) {
            for (const QString &note : result.notes)
                sentences << tr("%1: %2", "source: sentence").arg(name, note);
        }
        const SourcePlan *plan = planOf(facts, result.source);
        if (plan && plan->acceptedAt)
            sentences << tr("%1 is left as it is: %2", "source, reason").arg(name, plan->acceptedReason);
    }
    m_reasons->setText(lines(sentences));
    m_reasons->setVisible(!sentences.isEmpty());
    look();
}

void ApplyPage::look()
{
    const WorkFacts &facts = m_desk.facts();
    const bool can = m_desk.canWork() && facts.plan.has_value();
    const bool isOver = facts.plan && facts.plan->state == ErasurePlan::State::Applied;
    const bool isOpen = can && !isOver && facts.plan->state != ErasurePlan::State::Superseded;
    m_confirmBox->setVisible(isOpen && !m_desk.isBusy());
    m_apply->setText(isBegun(facts) ? tr("Go on with the plan") : tr("Apply the plan"));
    m_apply->setEnabled(isOpen && m_typed->text().trimmed() == m_desk.request().reference);
    m_apply->setVisible(!isOver);
    m_retry->setEnabled(can && !failedSources().isEmpty());
    const SourcePlan *chosen = planOf(facts, chosenSource());
    m_accept->setEnabled(can && chosen && !chosen->acceptedAt
                         && (chosen->step == SourceStep::Partial || chosen->step == SourceStep::Failed));
    m_undo->setEnabled(
        can && isBegun(facts) && facts.plan->keepsUndo && facts.plan->state != ErasurePlan::State::Superseded);
}

QString ApplyPage::chosenSource() const
{
    return m_results.idAt(m_table->currentIndex().row());
}

QStringList ApplyPage::failedSources() const
{
    QStringList failed;
    for (const SourceResult &result : m_desk.facts().results) {
        if (result.step == SourceStep::Failed)
            failed << result.source;
    }
    return failed;
}

void ApplyPage::accept()
{
    const QString source = chosenSource();
    m_desk.ask(this,
        {.title = tr("Leave %1 as it is").arg(m_desk.sourceName(source)),
            .explanation = tr("The request can be closed although this source is not done, with a reason that is kept "
                              "with the proof."),
            .verb = tr("Leave it"),
            .fields = {{.id = u"reason"_s, .label = tr("Reason")}}},
        [source](Workspace &workspace, const QString &reference, const WorkDesk::Values &values) {
            return acceptPartial(workspace.store(), workspace.vault(), reference, source, values.value(u"reason"_s));
        });
}

void ApplyPage::undo()
{
    qint64 rows = 0;
    for (const SourceResult &result : m_desk.facts().results)
        rows += result.done;
    confirm(this, tr("Put every row back?"),
        tr("%n rows are written back as they were before, from sealed images. Afterwards a new plan can be made.",
            nullptr, static_cast<int>(rows)),
        tr("Put them back"), [this] { m_desk.undo(); });
}

} // namespace steward::ui
