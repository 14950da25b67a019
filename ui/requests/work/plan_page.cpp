#include "ui/requests/work/plan_page.h"

#include "core/base/text.h"
#include "ui/requests/work/row_peek.h"
#include "ui/requests/work/work_words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/relative_time.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace compliance;

namespace {

constexpr int mostCounts = 8;
constexpr int mostRows = 10;

/** What is written, column by column; a column of a correction or of a mask never with its value. */
QString whatChanges(const PlannedChange &change)
{
    return change.change.method == sources::Method::Delete ? QString()
                                                           : QStringList(change.change.after.keys()).join(u", "_s);
}

bool isExemption(const PlannedChange &change)
{
    return !change.ground.isEmpty() && change.ground != u"map" && change.ground != u"hold"
           && change.ground != u"restriction";
}

/** Table of a source as one value of a choice. */
QString targetOf(const QString &source, const QString &table)
{
    return source + u'/' + table;
}

/** The plan made anew with what was added to its choices. */
Result<void> planWith(Workspace &workspace, const QString &reference, const PlanChoices &choices)
{
    const SourceGate gate = sourceGate(workspace.store(), workspace.vault());
    const Result<ErasurePlan> plan = makePlan(workspace.store(), workspace.vault(), gate, reference, choices);
    return plan ? Result<void>() : failureOf(plan);
}

} // namespace

PlanPage::PlanPage(WorkDesk &desk, QWidget *parent)
    : WorkPage(desk, parent)
    , m_counts({tr("Source"), tr("Table"), tr("What is done"), tr("Rows"), tr("Why it stays")}, {3})
    , m_rows({tr("No."), tr("What is done"), tr("State"), tr("Source"), tr("Table"), tr("Columns"), tr("Why it stays"),
                 tr("Values")},
          {0})
{
    m_summary = addSentence();
    FlowLayout *line = addButtonLine();
    m_make = addButton(line, tr("Make the plan"), u"ledger"_s, [this] {
        if (leavesRestriction(m_desk.request().type))
            restrict();
        else
            m_desk.plan(m_desk.choices());
    });
    m_exempt = addButton(line, tr("Keep rows…"), u"lock"_s, [this] { exempt(); });
    m_drop = addButton(line, tr("No longer keep them"), u"unlock"_s, [this] { dropExemption(); });
    m_correct = addButton(line, tr("Correct a value…"), u"edit"_s, [this] { correct(); });
    m_countsHeading = addHeading(tr("In numbers"));
    m_countTable = addTable(u"work.counts"_s, tr("Rows by source, table and what is done"), false);
    m_countTable->setStandardWidth(0, 24);
    m_countTable->setStandardWidth(1, 20);
    m_countTable->setStandardWidth(2, 14);
    m_countTable->setStandardWidth(3, 7);
    m_countTable->setStandardWidth(4, 40);
    m_countTable->setModel(&m_counts);
    m_rest = addSentence({}, true);
    m_rowsHeading = addHeading(tr("Row by row"));
    m_rowTable = addTable(u"work.planned"_s, tr("Planned rows, values masked"), true);
    m_rowTable->setStandardWidth(0, 5);
    m_rowTable->setStandardWidth(1, 13);
    m_rowTable->setStandardWidth(2, 14);
    m_rowTable->setStandardWidth(3, 20);
    m_rowTable->setStandardWidth(4, 18);
    m_rowTable->setStandardWidth(5, 18);
    m_rowTable->setStandardWidth(6, 30);
    m_rowTable->setStandardWidth(7, 40);
    m_rowTable->setModel(&m_rows);
    m_peek = new RowPeek(m_desk, body());
    column()->addWidget(m_peek);
    column()->addStretch(1);
    connect(m_rowTable, &RecordTable::currentRowChanged, this,
        [this](int row) { m_peek->setRow(m_rows.rows().value(row).cells.value(0).toInt()); });
    connect(m_rowTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { look(); });
    connect(&m_desk, &WorkDesk::busyChanged, this, [this] { look(); });
}

void PlanPage::showFacts()
{
    showSummary();
    showCounts();
    showRows();
    look();
}

void PlanPage::showSummary()
{
    const WorkFacts &facts = m_desk.facts();
    const std::optional<ErasurePlan> &plan = facts.plan;
    if (!plan) {
        m_summary->setText(facts.searches.isEmpty() && !leavesRestriction(m_desk.request().type)
                               ? tr("A plan is made of what a search found. Search first.")
                               : tr("No plan stands yet. Making one changes nothing in any source."));
        m_rest->hide();
        return;
    }
    QString words;
    switch (plan->state) {
    case ErasurePlan::State::Standing:
        words =
            tr("The plan stands since %1. Nothing has been changed yet.").arg(dateAndRelative(plan->madeAt, facts.now));
        break;
    case ErasurePlan::State::Applying:
        words = tr("The plan is being applied and is not at its end. Go on under Apply.");
        break;
    case ErasurePlan::State::Applied:
        words = tr("The plan was applied: %1.").arg(dateAndRelative(plan->appliedAt.value_or(plan->madeAt), facts.now));
        break;
    case ErasurePlan::State::Superseded: words = tr("This plan counts no more; make a new one."); break;
    }
    m_summary->setText(words);
    QStringList rest;
    QStringList purposes;
    for (const QString &purpose : plan->purposes)
        purposes << WorkWords::purpose(purpose);
    if (!purposes.isEmpty())
        rest << tr("What has to stop: %1.").arg(purposes.join(u", "_s));
    rest += plan->warnings;
    rest << (plan->keepsUndo ? tr("It can be undone until the request is closed.")
                             : tr("It cannot be undone: no images of the rows are kept (setting erasure.keep_undo)."));
    if (!plan->own.isEmpty())
        rest << tr("Of Steward's own records the destroyed key erases: %1.").arg(WorkWords::counts(plan->own));
    if (plan->backupsGoneBy)
        rest << tr("Backups of this workspace with the data are gone by %1.")
                    .arg(QLocale().toString(*plan->backupsGoneBy, QLocale::ShortFormat));
    if (!plan->thirdParties.isEmpty())
        rest << tr("%n third parties have to be told.", nullptr, static_cast<int>(plan->thirdParties.size()));
    rest << tr("Fingerprint of the plan: %1").arg(plan->hash.left(16));
    m_rest->setText(lines(rest));
    m_rest->show();
}

void PlanPage::showCounts()
{
    QMap<QStringList, qint64> counts;
    const std::optional<ErasurePlan> &plan = m_desk.facts().plan;
    if (plan) {
        for (const PlannedChange &change : plan->changes) {
            const QString why = WorkWords::ground(change);
            ++counts[{change.source, change.change.table,
                why.isEmpty() ? WorkWords::method(change.change.method) : WorkWords::method(sources::Method::Keep),
                why}];
        }
    }
    QList<SheetRow> rows;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        rows.append({.id = it.key().join(u'\n'),
            .cells = {m_desk.sourceName(it.key()[0]), WorkWords::table(it.key()[1]), it.key()[2],
                QLocale().toString(*it), it.key()[3]}});
    m_counts.setRows(rows);
    m_countsHeading->setVisible(!rows.isEmpty());
    m_countTable->setVisible(!rows.isEmpty());
    fitTable(m_countTable, static_cast<int>(rows.size()), mostCounts);
}

void PlanPage::showRows()
{
    QList<SheetRow> rows;
    const WorkFacts &facts = m_desk.facts();
    if (facts.plan) {
        QHash<int, const FoundItem *> items;
        for (const FoundItem &item : facts.rows)
            items.insert(item.number, &item);
        for (const PlannedChange &change : facts.plan->changes) {
            const FoundItem *item = items.value(change.number);
            SheetRow row{.id = QString::number(change.id),
                .cells = {QString::number(change.number),
                    change.ground.isEmpty() ? WorkWords::method(change.change.method)
                                            : WorkWords::method(sources::Method::Keep),
                    {}, m_desk.sourceName(change.source), WorkWords::table(change.change.table), whatChanges(change),
                    WorkWords::ground(change), item ? WorkWords::maskedLine(item->row.values) : QString()}};
            row.badges.insert(2, WorkWords::changeStep(change));
            if (!change.reason.isEmpty())
                row.tips.insert(2, change.reason);
            rows.append(row);
        }
    }
    m_rows.setRows(rows);
    m_rowsHeading->setVisible(!rows.isEmpty());
    m_rowTable->setVisible(!rows.isEmpty());
    fitTable(m_rowTable, static_cast<int>(rows.size()), mostRows);
    m_peek->setRow(m_rows.rows().value(m_rowTable->currentIndex().row()).cells.value(0).toInt());
}

QList<int> PlanPage::chosenRows() const
{
    QList<int> numbers;
    for (const int row : m_rowTable->selectedRows())
        numbers.append(m_rows.rows()[row].cells.value(0).toInt());
    return numbers;
}

void PlanPage::look()
{
    const WorkFacts &facts = m_desk.facts();
    const bool isBegun = facts.plan && facts.plan->state == ErasurePlan::State::Applying;
    const bool restricts = leavesRestriction(m_desk.request().type);
    const bool can = m_desk.canWork() && (restricts || !facts.searches.isEmpty()) && !isBegun;
    const bool corrects = m_desk.request().type == RequestType::Rectification;
    m_make->setText(facts.plan ? tr("Plan anew") : tr("Make the plan"));
    m_make->setEnabled(can && !corrects);
    m_make->setVisible(!corrects);
    m_correct->setVisible(corrects);
    m_correct->setEnabled(can && !facts.rows.isEmpty());
    m_exempt->setVisible(!restricts);
    m_drop->setVisible(!restricts);
    m_exempt->setEnabled(can && facts.plan);
    const QList<int> chosen = chosenRows();
    m_drop->setEnabled(
        can && facts.plan
        && std::any_of(facts.plan->changes.cbegin(), facts.plan->changes.cend(),
            [&](const PlannedChange &change) { return isExemption(change) && chosen.contains(change.number); }));
}

void PlanPage::restrict()
{
    const RequestType type = m_desk.request().type;
    const QStringList standard = standardPurposes(type);
    const QStringList chosen = m_desk.choices().purposes;
    QStringList known;
    for (const sources::Source &source : m_desk.facts().sources) {
        for (const sources::TableMap &table : source.map.tables) {
            if (source.isActive && !table.purpose.isEmpty() && !known.contains(table.purpose))
                known << table.purpose;
        }
    }
    QStringList explanation{
        tr("One purpose a line. No row is changed: what has to stop is recorded, and consents to it "
           "are withdrawn when the plan is applied.")};
    if (!standard.isEmpty())
        explanation << tr("Without any the standard holds: %1.").arg(WorkWords::purpose(standard.first()));
    if (!known.isEmpty())
        explanation << tr("The maps of the sources name: %1.").arg(forDisplay(known.join(u", "_s)));
    const StepForm form{.title = tr("Say what has to stop"),
        .explanation = explanation.join(u' '),
        .verb = tr("Make the plan"),
        .fields = {{.id = u"purposes"_s,
            .label = tr("Purposes"),
            .value = chosen == standard ? QString() : chosen.join(u'\n'),
            .isNeeded = standard.isEmpty()}}};
    m_desk.ask(this, form,
        [choices = m_desk.choices()](
            Workspace &workspace, const QString &reference, const WorkDesk::Values &values) mutable {
            choices.purposes = values.value(u"purposes"_s).split(u'\n', Qt::SkipEmptyParts);
            return planWith(workspace, reference, choices);
        });
}

void PlanPage::exempt()
{
    const QList<int> chosen = chosenRows();
    StepForm form{.title = tr("Keep rows although their erasure is asked for"),
        .explanation = tr("A law names the grounds on which data may stay. The plan is made anew; nothing is changed "
                          "in any source."),
        .verb = tr("Keep them")};
    StepForm::Field target{.kind = StepForm::Field::Kind::Choice, .id = u"target"_s, .label = tr("Which")};
    if (!chosen.isEmpty())
        target.choices.append({u"rows"_s, tr("The %n selected rows", nullptr, static_cast<int>(chosen.size()))});
    QStringList seen;
    for (const PlannedChange &change : m_desk.facts().plan->changes) {
        const QString table = targetOf(change.source, change.change.table);
        if (seen.contains(table))
            continue;
        seen << table;
        target.choices.append(
            {table, tr("All rows of %1 in %2", "table, source")
                        .arg(WorkWords::table(change.change.table), m_desk.sourceName(change.source))});
    }
    StepForm::Field ground{.kind = StepForm::Field::Kind::Choice, .id = u"ground"_s, .label = tr("Ground")};
    for (const ExemptionGround &one : exemptionGrounds())
        ground.choices.append({one.id, u"%1 %2: %3"_s.arg(one.law, one.id, one.title)});
    form.fields = {
        target, ground, {.id = u"reason"_s, .label = tr("Reason"), .hint = tr("Which duty, which claim, until when")}};
    m_desk.ask(this, form,
        [choices = m_desk.choices(), chosen](
            Workspace &workspace, const QString &reference, const WorkDesk::Values &values) mutable {
            const QString which = values.value(u"target"_s);
            Exemption exemption{.ground = values.value(u"ground"_s), .reason = values.value(u"reason"_s)};
            if (which == u"rows") {
                choices.exemptions.removeIf([&](const Exemption &old) { return chosen.contains(old.number); });
                for (const int number : chosen) {
                    exemption.number = number;
                    choices.exemptions.append(exemption);
                }
            } else {
                exemption.source = which.section(u'/', 0, 0);
                exemption.table = which.section(u'/', 1);
                choices.exemptions.append(exemption);
            }
            return planWith(workspace, reference, choices);
        });
}

void PlanPage::dropExemption()
{
    PlanChoices choices = m_desk.choices();
    const QList<int> chosen = chosenRows();
    choices.exemptions.removeIf([&](const Exemption &old) { return chosen.contains(old.number); });
    m_desk.plan(choices);
}

void PlanPage::correct()
{
    StepForm form{.title = tr("Correct a value"),
        .explanation = tr("The value is written into this column of the person's rows once the plan is applied."),
        .verb = tr("Add it to the plan")};
    StepForm::Field target{.kind = StepForm::Field::Kind::Choice, .id = u"target"_s, .label = tr("Column")};
    QStringList seen;
    for (const FoundItem &item : m_desk.facts().rows) {
        const QString place = targetOf(item.source, item.row.table);
        if (seen.contains(place))
            continue;
        seen << place;
        for (auto it = item.row.values.cbegin(); it != item.row.values.cend(); ++it)
            target.choices.append({place + u'\n' + it.key(),
                tr("%1 of %2 in %3", "column, table, source")
                    .arg(it.key(), WorkWords::table(item.row.table), m_desk.sourceName(item.source))});
    }
    form.fields = {
        target, {.kind = StepForm::Field::Kind::Line, .id = u"value"_s, .label = tr("New value"), .isNeeded = false}};
    m_desk.ask(this, form,
        [choices = m_desk.choices()](
            Workspace &workspace, const QString &reference, const WorkDesk::Values &values) mutable {
            const QString which = values.value(u"target"_s);
            const QString place = which.section(u'\n', 0, 0);
            const Correction correction{.source = place.section(u'/', 0, 0),
                .table = place.section(u'/', 1),
                .column = which.section(u'\n', 1),
                .value = values.value(u"value"_s)};
            choices.corrections.removeIf([&](const Correction &old) {
                return old.source == correction.source && old.table == correction.table
                       && old.column == correction.column;
            });
            choices.corrections.append(correction);
            return planWith(workspace, reference, choices);
        });
}

} // namespace steward::ui
