#include "ui/requests/work/search_page.h"

#include "core/base/text.h"
#include "ui/requests/work/row_peek.h"
#include "ui/requests/work/work_words.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/relative_time.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace compliance;

namespace {

constexpr int mostSources = 6;
constexpr int mostRows = 10;

enum SourceColumn { NameColumn, StateColumn, RowsColumn, TablesColumn, TookColumn, WhenColumn };

} // namespace

SearchPage::SearchPage(WorkDesk &desk, QWidget *parent)
    : WorkPage(desk, parent)
    , m_sources(
          {tr("Source"), tr("State"), tr("Rows"), tr("By table"), tr("Took"), tr("Searched")}, {RowsColumn, TookColumn})
    , m_rows({tr("No."), tr("Whose"), tr("Source"), tr("Table"), tr("Found by"), tr("Values")}, {0})
{
    m_summary = addSentence();
    FlowLayout *line = addButtonLine();
    m_search = addButton(line, tr("Search all sources"), u"search"_s, [this] { m_desk.search({}, false); });
    m_search->setShortcut(QKeySequence(Qt::Key_F5));
    m_search->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_search);
    m_retry = addButton(line, tr("Retry what is unknown"), u"refresh"_s, [this] { m_desk.search({}, true); });
    m_one = addButton(line, tr("Search this source"), u"target"_s, [this] { m_desk.search({chosenSource()}, false); });
    m_accept = addButton(line, tr("Go on without it…"), u"flag"_s, [this] { acceptUnsearched(); });
    m_register = addButton(line, tr("Register a source…"), u"add"_s, [this] { Q_EMIT sourcesAsked(); });
    m_sourceTable = addTable(u"work.searches"_s, tr("Sources and what was found in them"), false);
    m_sourceTable->setStandardWidth(NameColumn, 24);
    m_sourceTable->setStandardWidth(StateColumn, 20);
    m_sourceTable->setStandardWidth(RowsColumn, 7);
    m_sourceTable->setStandardWidth(TablesColumn, 34);
    m_sourceTable->setStandardWidth(TookColumn, 8);
    m_sourceTable->setStandardWidth(WhenColumn, 30);
    m_sourceTable->setModel(&m_sources);
    m_reasons = addSentence({}, true);
    m_rowsHeading = addHeading(tr("Rows found"));
    FlowLayout *rowLine = addButtonLine();
    m_onlyUndecided = new FilterChip(tr("To decide"), true, rowLine->parentWidget());
    rowLine->addWidget(m_onlyUndecided);
    m_include = addButton(rowLine, tr("It is this person's"), u"check"_s, [this] { decide(true); });
    m_exclude = addButton(rowLine, tr("It is somebody else's"), u"close"_s, [this] { decide(false); });
    m_rowTable = addTable(u"work.rows"_s, tr("Rows found, values masked"), true);
    m_rowTable->setStandardWidth(0, 5);
    m_rowTable->setStandardWidth(1, 18);
    m_rowTable->setStandardWidth(2, 20);
    m_rowTable->setStandardWidth(3, 18);
    m_rowTable->setStandardWidth(4, 18);
    m_rowTable->setStandardWidth(5, 40);
    m_rowTable->setModel(&m_rows);
    m_peek = new RowPeek(m_desk, body());
    column()->addWidget(m_peek);
    column()->addStretch(1);
    connect(m_sourceTable, &RecordTable::currentRowChanged, this, [this] { showChosenSource(); });
    connect(m_rowTable, &RecordTable::currentRowChanged, this,
        [this](int row) { m_peek->setRow(m_rows.idAt(row).toInt()); });
    connect(m_rowTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { look(); });
    connect(m_onlyUndecided, &FilterChip::toggled, this, [this] { showRows(); });
    connect(&m_desk, &WorkDesk::busyChanged, this, [this] { look(); });
}

void SearchPage::showFacts()
{
    const WorkFacts &facts = m_desk.facts();
    const qsizetype undecided = facts.undecided();
    if (facts.activeSources() == 0 && facts.searches.isEmpty()) {
        m_summary->setText(tr("No source is registered, so there is nothing to search. Register the places where "
                              "personal data stands first."));
    } else if (facts.searches.isEmpty()) {
        m_summary->setText(tr("Nothing has been searched yet. The search reads every source and changes none."));
    } else {
        QStringList parts{tr("%n rows were found.", nullptr, static_cast<int>(facts.rows.size()))};
        if (facts.unknown() > 0)
            parts << tr(
                "%n sources are unknown: not searched, or not wholly.", nullptr, static_cast<int>(facts.unknown()));
        if (undecided > 0)
            parts << tr("%n rows match by a name alone: say whose they are.", nullptr, static_cast<int>(undecided));
        m_summary->setText(parts.join(u' '));
    }
    m_onlyUndecided->setCount(undecided);
    if (undecided == 0 && m_onlyUndecided->isChecked())
        m_onlyUndecided->setChecked(false);
    showSources();
    showRows();
    showChosenSource();
}

void SearchPage::showSources()
{
    const WorkFacts &facts = m_desk.facts();
    QList<SheetRow> rows;
    for (const sources::Source &source : facts.sources) {
        const SourceSearch *search = facts.searchOf(source.reference);
        if (!search && !source.isActive)
            continue;
        SheetRow row{.id = source.reference, .cells = {m_desk.sourceName(source.reference)}};
        if (search) {
            row.cells << QString() << QLocale().toString(search->rows) << WorkWords::counts(search->tables)
                      << WorkWords::span(search->milliseconds) << dateAndRelative(search->searchedAt, facts.now);
            row.badges.insert(StateColumn, WorkWords::search(*search));
        } else {
            row.badges.insert(StateColumn, {tr("Not searched"), Badge::Shape::Ring, Tone::Unknown});
        }
        rows.append(row);
    }
    m_sources.setRows(rows);
    m_sourceTable->setVisible(!rows.isEmpty());
    fitTable(m_sourceTable, static_cast<int>(rows.size()), mostSources);
}

void SearchPage::showChosenSource()
{
    const SourceSearch *search = m_desk.facts().searchOf(chosenSource());
    QStringList sentences;
    for (const SourceSearch &one : m_desk.facts().searches) {
        for (const QString &reason : one.reasons) // what is unknown is never hidden behind a choice
            sentences << tr("%1: %2", "source: sentence").arg(m_desk.sourceName(one.source), reason);
    }
    if (search) {
        if (search->acceptedAt)
            sentences << tr("Accepted as unknown: %1").arg(search->acceptedReason);
        sentences += search->notes;
        if (search->looked > 0)
            sentences << tr("%1 rows or files were looked at.").arg(QLocale().toString(search->looked));
    }
    m_reasons->setText(lines(sentences));
    m_reasons->setVisible(!sentences.isEmpty());
    look();
}

void SearchPage::showRows()
{
    const WorkFacts &facts = m_desk.facts();
    QList<SheetRow> rows;
    for (const FoundItem &item : facts.rows) {
        if (m_onlyUndecided->isChecked() && !item.isUndecided())
            continue;
        SheetRow row{.id = QString::number(item.number),
            .cells = {QString::number(item.number), {}, m_desk.sourceName(item.source),
                WorkWords::table(item.row.table), item.row.by.join(u", "_s), WorkWords::maskedLine(item.row.values)}};
        row.badges.insert(1, WorkWords::decision(item));
        rows.append(row);
    }
    m_rows.setRows(rows);
    const bool hasRows = !facts.rows.isEmpty();
    for (QWidget *part :
        {static_cast<QWidget *>(m_rowsHeading), static_cast<QWidget *>(m_rowTable), m_onlyUndecided->parentWidget()})
        part->setVisible(hasRows);
    fitTable(m_rowTable, static_cast<int>(rows.size()), mostRows);
    m_peek->setRow(m_rows.idAt(m_rowTable->currentIndex().row()).toInt());
    look();
}

void SearchPage::look()
{
    const WorkFacts &facts = m_desk.facts();
    const bool can = m_desk.canWork();
    const SourceSearch *search = facts.searchOf(chosenSource());
    const bool hasSources = facts.activeSources() > 0;
    m_register->setVisible(!hasSources);
    for (QAction *action : {m_search, m_retry, m_one, m_accept})
        action->setVisible(hasSources);
    m_search->setEnabled(can && hasSources);
    m_retry->setEnabled(can && !facts.searches.isEmpty() && facts.unknown() > 0);
    m_one->setEnabled(can && !chosenSource().isEmpty());
    m_accept->setEnabled(can && search && search->isUnknown() && !search->acceptedAt);
    m_include->setEnabled(can && !chosenRows().isEmpty());
    m_exclude->setEnabled(can && !chosenRows().isEmpty());
}

QString SearchPage::chosenSource() const
{
    return m_sources.idAt(m_sourceTable->currentIndex().row());
}

QList<int> SearchPage::chosenRows() const
{
    QList<int> numbers;
    for (const int row : m_rowTable->selectedRows())
        numbers.append(m_rows.idAt(row).toInt());
    return numbers;
}

void SearchPage::decide(bool isIncluded)
{
    const QList<int> rows = chosenRows();
    if (!rows.isEmpty())
        m_desk.decide(isIncluded ? rows : QList<int>(), isIncluded ? QList<int>() : rows);
}

void SearchPage::acceptUnsearched()
{
    const QString source = chosenSource();
    m_desk.ask(this,
        {.title = tr("Go on without %1").arg(m_desk.sourceName(source)),
            .explanation = tr("Whether this source holds the person's data is unknown. The request can go on with a "
                              "reason; the reason is kept with it."),
            .verb = tr("Go on without it"),
            .fields = {{.id = u"reason"_s, .label = tr("Reason")}}},
        [source](Workspace &workspace, const QString &reference, const WorkDesk::Values &values) {
            return compliance::acceptUnsearched(
                workspace.store(), workspace.vault(), reference, source, values.value(u"reason"_s));
        });
}

} // namespace steward::ui
