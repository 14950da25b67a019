#include "ui/requests/work/verify_page.h"

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

constexpr int mostSources = 8;
constexpr int mostPlaces = 8;
constexpr int mostParties = 12;

const SourceCheck *checkOf(const WorkFacts &facts, const QString &source)
{
    const auto at = std::find_if(
        facts.checks.cbegin(), facts.checks.cend(), [&](const SourceCheck &check) { return check.source == source; });
    return at == facts.checks.cend() ? nullptr : &*at;
}

} // namespace

VerifyPage::VerifyPage(WorkDesk &desk, QWidget *parent)
    : WorkPage(desk, parent)
    , m_checks({tr("Source"), tr("State"), tr("Rows left"), tr("Other places"), tr("Not seen"), tr("Looked")}, {3, 4})
    , m_places({tr("Where"), tr("Why it is there, and what removes it")})
{
    m_summary = addSentence();
    FlowLayout *line = addButtonLine();
    m_check = addButton(line, tr("Look again"), u"search"_s, [this] { m_desk.check(); });
    m_explain = addButton(line, tr("Explain what is left…"), u"flag"_s, [this] { explain(); });
    m_table = addTable(u"work.checks"_s, tr("Sources and what is left in them"), false);
    m_table->setStandardWidth(0, 24);
    m_table->setStandardWidth(1, 22);
    m_table->setStandardWidth(2, 24);
    m_table->setStandardWidth(3, 8);
    m_table->setStandardWidth(4, 8);
    m_table->setStandardWidth(5, 30);
    m_table->setModel(&m_checks);
    m_placesHeading = addHeading(tr("Where something is left"));
    m_placeTable = addTable(u"work.places"_s, tr("Places where something is left"), false);
    m_placeTable->setStandardWidth(0, 30);
    m_placeTable->setStandardWidth(1, 60);
    m_placeTable->setModel(&m_places);
    m_notSeenHeading = addHeading(tr("What could not be looked at"));
    m_notSeen = addSentence({}, true);
    column()->addStretch(1);
    connect(m_table, &RecordTable::currentRowChanged, this, [this] { showChosen(); });
    connect(&m_desk, &WorkDesk::busyChanged, this, [this] { look(); });
}

void VerifyPage::showFacts()
{
    const WorkFacts &facts = m_desk.facts();
    if (facts.checks.isEmpty())
        m_summary->setText(tr("After the plan is applied, every source is searched again, and the logs, free pages and "
                              "indexes of databases are looked through for the person's values."));
    else {
        const int open = static_cast<int>(std::count_if(facts.checks.cbegin(), facts.checks.cend(),
            [](const SourceCheck &check) { return check.state != SourceCheck::State::Clean && !check.isExplained; }));
        m_summary->setText(open == 0 ? tr("Nothing is left that is not explained.")
                                     : tr("%n sources have something left, or could not be looked at.", nullptr, open));
    }
    QList<SheetRow> rows;
    for (const SourceCheck &check : facts.checks) {
        SheetRow row{.id = check.source,
            .cells = {m_desk.sourceName(check.source), {}, WorkWords::counts(check.rowsLeft),
                QLocale().toString(check.places.size()), QLocale().toString(check.notSeen.size()),
                dateAndRelative(check.checkedAt, facts.now)}};
        row.badges.insert(1, WorkWords::check(check));
        rows.append(row);
    }
    m_checks.setRows(rows);
    if (!m_table->currentIndex().isValid() && !rows.isEmpty())
        m_table->selectRow(0);
    m_table->setVisible(!rows.isEmpty());
    fitTable(m_table, static_cast<int>(rows.size()), mostSources);
    showChosen();
}

void VerifyPage::showChosen()
{
    const SourceCheck *check = checkOf(m_desk.facts(), chosenSource());
    QList<SheetRow> places;
    QStringList unseen;
    if (check) {
        for (const sources::Residue::Place &place : check->places)
            places.append({.id = QString::number(places.size()), .cells = {place.where, place.why}});
        unseen = check->reasons + check->notSeen;
        if (check->isExplained)
            unseen.prepend(tr("Explained: %1").arg(check->explanation));
    }
    m_places.setRows(places);
    m_placesHeading->setVisible(!places.isEmpty());
    m_placeTable->setVisible(!places.isEmpty());
    fitTable(m_placeTable, static_cast<int>(places.size()), mostPlaces);
    m_notSeen->setText(lines(unseen));
    m_notSeenHeading->setVisible(!unseen.isEmpty());
    m_notSeen->setVisible(!unseen.isEmpty());
    look();
}

void VerifyPage::look()
{
    const WorkFacts &facts = m_desk.facts();
    const bool can = m_desk.canWork() && facts.plan && facts.plan->begunAt;
    const SourceCheck *check = checkOf(facts, chosenSource());
    m_check->setEnabled(can);
    m_explain->setEnabled(can && check && check->state != SourceCheck::State::Clean && !check->isExplained);
}

QString VerifyPage::chosenSource() const
{
    return m_checks.idAt(m_table->currentIndex().row());
}

void VerifyPage::explain()
{
    const QString source = chosenSource();
    m_desk.ask(this,
        {.title = tr("What is left in %1").arg(m_desk.sourceName(source)),
            .explanation = tr("The request can be closed with a reason why what is left may stay, or why it cannot be "
                              "looked at. The reason is kept with the proof."),
            .verb = tr("Explain it"),
            .fields = {{.id = u"reason"_s, .label = tr("Reason")}}},
        [source](Workspace &workspace, const QString &reference, const WorkDesk::Values &values) {
            return explainLeft(workspace.store(), workspace.vault(), reference, source, values.value(u"reason"_s));
        });
}

PartiesPage::PartiesPage(WorkDesk &desk, QWidget *parent)
    : WorkPage(desk, parent)
    , m_parties({tr("Recipient"), tr("State"), tr("Source"), tr("Table"), tr("When, or why not")})
{
    m_summary = addSentence();
    FlowLayout *line = addButtonLine();
    m_told = addButton(line, tr("They were told"), u"check"_s, [this] {
        m_desk.write([party = chosen()](Workspace &workspace, const QString &reference, const WorkDesk::Values &) {
            return recordTold(workspace.store(), workspace.vault(), reference, party, {});
        });
    });
    m_notTold = addButton(line, tr("They are not told…"), u"close"_s, [this] { notTold(); });
    m_table = addTable(u"work.parties"_s, tr("Third parties and whether they were told"), false);
    m_table->setStandardWidth(0, 30);
    m_table->setStandardWidth(1, 20);
    m_table->setStandardWidth(2, 24);
    m_table->setStandardWidth(3, 18);
    m_table->setStandardWidth(4, 40);
    m_table->setModel(&m_parties);
    column()->addStretch(1);
    connect(m_table, &RecordTable::currentRowChanged, this, [this] { look(); });
    connect(&m_desk, &WorkDesk::busyChanged, this, [this] { look(); });
}

void PartiesPage::showFacts()
{
    const WorkFacts &facts = m_desk.facts();
    const int open = static_cast<int>(std::count_if(facts.parties.cbegin(), facts.parties.cend(),
        [](const ThirdParty &party) { return !party.toldAt && party.reason.isEmpty(); }));
    if (facts.parties.isEmpty())
        m_summary->setText(facts.plan ? tr("The maps of the sources name nobody whom this data was given to.")
                                      : tr("Who has to be told is known once a plan is made."));
    else if (open == 0)
        m_summary->setText(tr("Everybody was told, or there is a reason why not."));
    else
        m_summary->setText(
            tr("%n recipients of the data have yet to be told of what was done with it.", nullptr, open));
    QList<SheetRow> rows;
    for (const ThirdParty &party : facts.parties) {
        SheetRow row{.id = QString::number(party.id),
            .cells = {party.recipient, {}, m_desk.sourceName(party.source), WorkWords::table(party.table),
                !party.reason.isEmpty() ? party.reason
                : party.toldAt          ? dateAndRelative(*party.toldAt, facts.now)
                                        : QString()}};
        row.badges.insert(1, WorkWords::told(party));
        rows.append(row);
    }
    m_parties.setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    fitTable(m_table, static_cast<int>(rows.size()), mostParties);
    look();
}

void PartiesPage::look()
{
    const bool can = m_desk.canWork() && chosen() > 0;
    m_told->setEnabled(can);
    m_notTold->setEnabled(can);
}

qint64 PartiesPage::chosen() const
{
    return m_parties.idAt(m_table->currentIndex().row()).toLongLong();
}

void PartiesPage::notTold()
{
    m_desk.ask(this,
        {.title = tr("A recipient who is not told"),
            .explanation = tr("Article 19 of the GDPR lets a recipient go untold only where telling them is impossible "
                              "or takes disproportionate effort."),
            .verb = tr("Record it"),
            .fields = {{.id = u"reason"_s, .label = tr("Reason")}}},
        [party = chosen()](Workspace &workspace, const QString &reference, const WorkDesk::Values &values) {
            return recordTold(workspace.store(), workspace.vault(), reference, party, values.value(u"reason"_s));
        });
}

} // namespace steward::ui
