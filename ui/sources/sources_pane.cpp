#include "ui/sources/sources_pane.h"

#include "core/base/text.h"
#include "ui/sources/sources_page.h"
#include "ui/theme/icons.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/relative_time.h"
#include "ui/widgets/stacked_state.h"

#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace steward::ui {

namespace {

enum Column { ReferenceColumn, NameColumn, KindColumn, TestColumn, MapColumn, SearchedColumn, LocationColumn };

} // namespace

SourcesPane::SourcesPane(Session &session, QWidget *parent)
    : Pane(parent)
    , m_session(session)
    , m_notice(new NoticeBar(this))
    , m_rows({tr("No."), tr("Name"), tr("Kind"), tr("Last test"), tr("Map"), tr("Last searched"), tr("Place")})
    , m_add(makeAction(tr("Register a source…"), u"add"_s, &SourcesPane::add))
    , m_test(makeAction(tr("Test it"), u"target"_s, &SourcesPane::test))
    , m_testAll(makeAction(tr("Test every source"), u"refresh"_s, &SourcesPane::testEvery))
    , m_change(makeAction(tr("Change it…"), u"edit"_s, &SourcesPane::change))
    , m_remove(makeAction(tr("Remove it…"), u"trash"_s, &SourcesPane::remove))
    , m_samples(makeAction(tr("Show samples"), u"eye"_s, &SourcesPane::samples))
    , m_propose(makeAction(tr("Propose anew…"), u"search"_s, &SourcesPane::propose))
    , m_save(makeAction(tr("Save the map"), u"save"_s, &SourcesPane::save))
    , m_confirm(makeAction(tr("Confirm the map"), u"check"_s, &SourcesPane::confirmMap))
    , m_revert(makeAction(tr("Discard changes"), u"undo"_s, &SourcesPane::revert))
    , m_later(new QTimer(this))
{
    m_add->setShortcut(QKeySequence::New);
    m_testAll->setShortcut(QKeySequence(Qt::Key_F5));
    m_save->setShortcut(QKeySequence::Save);
    for (QAction *action : {m_add, m_testAll, m_save})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    m_state = new StackedState(makeContent(), this);
    layout->addWidget(m_state, 1);
    setFocusProxy(m_table);
    connect(m_state, &StackedState::retryChosen, this, &SourcesPane::load);
    connect(m_state, &StackedState::actionChosen, m_add, &QAction::trigger);
    m_later->setSingleShot(true);
    m_later->setInterval(300ms);
    connect(m_later, &QTimer::timeout, this, &SourcesPane::load);
    look();
}

QAction *SourcesPane::makeAction(const QString &text, const QString &iconName, void (SourcesPane::*what)())
{
    auto *action = new QAction(icon(iconName), text, this);
    connect(action, &QAction::triggered, this, what);
    addAction(action);
    return action;
}

QPushButton *SourcesPane::buttonOf(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(action->icon(), action->text(), parent);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] {
        button->setEnabled(action->isEnabled());
        button->setText(action->text());
    });
    return button;
}

QWidget *SourcesPane::makeContent()
{
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    auto *top = new QWidget(split);
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_filter = new FilterBar(top);
    m_filter->setSearchHint(tr("Find by name, place or number"));
    m_filter->addChip(u"unconfirmed"_s, tr("Map not confirmed"));
    m_filter->addChip(u"removed"_s, tr("Removed"));
    m_filter->addTrailing(buttonOf(m_add, m_filter));
    layout->addWidget(m_filter);
    auto *bar = new QWidget(top);
    auto *buttons = new FlowLayout(bar, 8);
    buttons->setContentsMargins(14, 0, 14, 8);
    for (QAction *action : {m_test, m_testAll, m_change, m_remove})
        buttons->addWidget(buttonOf(action, bar));
    layout->addWidget(bar);
    m_table = new RecordTable(u"sources"_s, top);
    m_table->setAccessibleName(tr("Registered sources"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new StateBadgeDelegate(m_table));
    for (const auto &[column, width] :
        std::initializer_list<std::pair<int, int>>{{ReferenceColumn, 10}, {NameColumn, 24}, {KindColumn, 12},
            {TestColumn, 20}, {MapColumn, 13}, {SearchedColumn, 30}, {LocationColumn, 40}})
        m_table->setStandardWidth(column, width);
    m_table->setModel(&m_rows);
    layout->addWidget(m_table, 1);
    m_testWords = new QLabel(top);
    m_testWords->setTextFormat(Qt::PlainText);
    m_testWords->setWordWrap(true);
    m_testWords->setContentsMargins(14, 6, 14, 6);
    m_testWords->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_testWords->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_testWords);
    split->addWidget(top);
    split->addWidget(makeMapPart());
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    connect(m_filter, &FilterBar::searchChanged, this, [this] { showRows(); });
    connect(m_filter, &FilterBar::chipToggled, this, [this] { showRows(); });
    connect(m_filter, &FilterBar::cleared, this, [this] { showRows(); });
    connect(m_table, &RecordTable::currentRowChanged, this, [this] { showChosen(); });
    connect(m_table, &RecordTable::opened, m_samples, &QAction::trigger);
    return split;
}

QWidget *SourcesPane::makeMapPart()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_mapTitle = new QLabel(part);
    m_mapTitle->setTextFormat(Qt::PlainText);
    m_mapTitle->setContentsMargins(14, 8, 14, 0);
    QFont font = m_mapTitle->font();
    font.setWeight(QFont::DemiBold);
    m_mapTitle->setFont(font);
    layout->addWidget(m_mapTitle);
    auto *bar = new QWidget(part);
    auto *buttons = new FlowLayout(bar, 8);
    buttons->setContentsMargins(14, 8, 14, 8);
    for (QAction *action : {m_confirm, m_save, m_revert, m_samples, m_propose})
        buttons->addWidget(buttonOf(action, bar));
    layout->addWidget(bar);
    m_map = new MapEditor(part);
    layout->addWidget(m_map, 1);
    connect(m_map, &MapEditor::dirtyChanged, this, &SourcesPane::look);
    return part;
}

void SourcesPane::show(const QVariantMap &what)
{
    const QString reference = what.value(u"source"_s).toString();
    if (!reference.isEmpty()) {
        m_wanted = reference;
        choose(reference);
    }
    if (what.value(u"add"_s).toBool())
        add();
}

void SourcesPane::load()
{
    if (m_state->currentWidget() != m_state->content())
        m_state->showLoading(tr("Reading the sources…"));
    m_reading.start([&workspace = m_session.workspace](std::stop_token) { return readSources(workspace); },
        [this](const Result<SourceFacts> &facts) {
            if (!facts) {
                m_state->showError(facts.error());
                return;
            }
            m_facts = *facts;
            showFacts();
        });
}

void SourcesPane::showFacts()
{
    showRows();
    if (!m_wanted.isEmpty())
        choose(std::exchange(m_wanted, {}));
    if (!m_table->currentIndex().isValid() && m_rows.rowCount() > 0)
        m_table->selectRow(0);
    showChosen();
    if (m_facts.sources.isEmpty())
        m_state->showEmpty(tr("No sources yet"),
            tr("A person's data can only be found, given out or erased where Steward knows that it stands. Register "
               "the "
               "databases, files and folders that hold it."),
            m_session.workspace.store().isWritable() ? tr("Register a source…") : QString(), u"database"_s);
    else
        m_state->showContent();
}

void SourcesPane::showRows()
{
    const QString text = m_filter->searchText().trimmed();
    const bool showsRemoved = m_filter->chipsOn().contains(u"removed"_s);
    const bool onlyOpen = m_filter->chipsOn().contains(u"unconfirmed"_s);
    QList<SheetRow> rows;
    qint64 all = 0;
    qint64 removed = 0;
    qint64 unconfirmed = 0;
    for (const sources::Source &source : std::as_const(m_facts.sources)) {
        removed += !source.isActive;
        unconfirmed += source.isActive && !source.map.isConfirmed;
        all += source.isActive || showsRemoved;
        const bool matches = text.isEmpty() || source.name.contains(text, Qt::CaseInsensitive)
                             || source.location.contains(text, Qt::CaseInsensitive)
                             || source.reference.contains(text, Qt::CaseInsensitive);
        if (!matches || (!source.isActive && !showsRemoved) || (onlyOpen && source.map.isConfirmed))
            continue;
        const auto searched = m_facts.searchedAt.constFind(source.reference);
        SheetRow row{.id = source.reference,
            .cells = {source.reference, source.name, SourceWords::kind(source.kind), {}, {},
                searched == m_facts.searchedAt.cend() ? tr("never") : dateAndRelative(*searched, m_facts.now),
                source.kind == sources::Kind::Postgres ? source.location : QDir::toNativeSeparators(source.location)}};
        const auto test = m_tests.constFind(source.reference);
        row.badges.insert(TestColumn, source.isActive ? SourceWords::test(test == m_tests.cend() ? nullptr : &*test)
                                                      : Badge{tr("Removed"), Badge::Shape::Dash, Tone::Muted});
        row.badges.insert(MapColumn, SourceWords::map(source.map));
        if (test != m_tests.cend())
            row.tips.insert(TestColumn, SourceWords::testSentence(*test));
        rows.append(row);
    }
    m_rows.setRows(rows);
    m_filter->chip(u"unconfirmed"_s)->setCount(unconfirmed);
    m_filter->chip(u"removed"_s)->setCount(removed);
    m_filter->setShowing(rows.size(), all);
}

void SourcesPane::choose(const QString &reference)
{
    const int row = m_rows.rowOf(reference);
    if (row < 0)
        return;
    m_wanted.clear();
    m_table->selectRow(row);
    m_table->scrollTo(m_rows.index(row, 0));
}

QString SourcesPane::chosenReference() const
{
    return m_rows.idAt(m_table->currentIndex().row());
}

const sources::Source *SourcesPane::chosen() const
{
    const auto at = std::find_if(m_facts.sources.cbegin(), m_facts.sources.cend(),
        [reference = chosenReference()](const sources::Source &source) { return source.reference == reference; });
    return at == m_facts.sources.cend() ? nullptr : &*at;
}

void SourcesPane::showChosen()
{
    const sources::Source *source = chosen();
    m_mapTitle->setText(source ? tr("What is in %1").arg(forDisplay(source->name)) : QString());
    m_map->setSource(source ? std::optional(*source) : std::nullopt,
        source && source->isActive && m_session.workspace.store().isWritable());
    showTestOf(chosenReference());
    look();
}

void SourcesPane::showTestOf(const QString &reference)
{
    const auto test = m_tests.constFind(reference);
    m_testWords->setVisible(test != m_tests.cend());
    if (test != m_tests.cend())
        m_testWords->setText(
            tr("Tested %1: %2", "time, sentence").arg(localDateTime(test->at), SourceWords::testSentence(*test)));
}

void SourcesPane::look()
{
    if (!m_map)
        return;
    const sources::Source *source = chosen();
    const bool writable = m_session.workspace.store().isWritable();
    const bool free = !m_job;
    const bool isActive = source && source->isActive;
    m_add->setEnabled(writable);
    m_test->setEnabled(free && isActive);
    m_testAll->setEnabled(free && !m_facts.sources.isEmpty());
    m_change->setEnabled(free && writable && source);
    m_remove->setText(source && !source->isActive ? tr("Use it again") : tr("Remove it…"));
    m_remove->setEnabled(free && writable && source);
    m_samples->setEnabled(free && isActive);
    m_propose->setText(source && source->map.tables.isEmpty() ? tr("Propose a map") : tr("Propose anew…"));
    m_propose->setEnabled(free && writable && isActive);
    const bool hasMap = isActive && !m_map->map().tables.isEmpty();
    m_save->setEnabled(free && writable && hasMap && m_map->isDirty());
    m_revert->setEnabled(m_map->isDirty());
    m_confirm->setEnabled(free && writable && hasMap && (m_map->isDirty() || !source->map.isConfirmed));
}

void SourcesPane::refresh(const QStringList &topics)
{
    for (const QString &topic : {u"sources"_s, u"erasure"_s, u"vault"_s}) {
        if (topics.contains(topic) && !m_later->isActive())
            m_later->start();
    }
}

void SourcesPane::focusSearch()
{
    m_filter->focusSearch();
}

Pane *makeSourcesPane(Session &session, QWidget *parent)
{
    return new SourcesPane(session, parent);
}

QString sourcesBadge(Workspace &workspace)
{
    const Result<QList<sources::Source>> active = sources::Sources(workspace.store(), workspace.vault()).list();
    if (!active)
        return {};
    const qsizetype open = std::count_if(
        active->cbegin(), active->cend(), [](const sources::Source &source) { return !source.map.isConfirmed; });
    return open > 0 ? QLocale().toString(open) : QString();
}

} // namespace steward::ui
