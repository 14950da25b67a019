#include "ui/widgets/record_table.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int standardCharacters = 16;

} // namespace

RecordTable::RecordTable(const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_name(name)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 3);
    connect(header, &QHeaderView::customContextMenuRequested, this, &RecordTable::showColumnMenu);
    connect(header, &QHeaderView::sectionMoved, this, &RecordTable::remember);
    connect(header, &QHeaderView::sectionResized, this, &RecordTable::remember);
    connect(header, &QHeaderView::sectionClicked, this, [this, header](int column) {
        if (!m_sortable.contains(column))
            return;
        const bool same = header->isSortIndicatorShown() && header->sortIndicatorSection() == column;
        const Qt::SortOrder order =
            same && header->sortIndicatorOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        setSortIndicator(column, order);
        Q_EMIT sortAsked(column, order);
    });
    connect(this, &QTableView::doubleClicked, this, &RecordTable::opened);
    fitRows();
}

void RecordTable::setModel(QAbstractItemModel *newModel)
{
    m_recalling = true;
    QTableView::setModel(newModel);
    m_recalling = false;
    if (newModel && !recall())
        applyStandard();
}

void RecordTable::setStandardColumns(const QList<int> &columns)
{
    m_standardColumns = columns;
}

void RecordTable::setStandardWidth(int column, int characters)
{
    m_standardWidths.insert(column, characters);
}

void RecordTable::setSortableColumns(const QList<int> &columns)
{
    m_sortable = columns;
}

void RecordTable::setSortIndicator(int column, Qt::SortOrder order)
{
    horizontalHeader()->setSortIndicatorShown(column >= 0);
    horizontalHeader()->setSortIndicator(column, order);
}

QList<int> RecordTable::shownColumns() const
{
    QList<int> columns;
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical))
            columns.append(logical);
    }
    return columns;
}

void RecordTable::setShownColumns(const QList<int> &columns)
{
    if (!model() || columns.isEmpty())
        return;
    QHeaderView *header = horizontalHeader();
    m_recalling = true;
    int visual = 0;
    for (const int column : columns) {
        if (column < 0 || column >= header->count())
            continue;
        header->setSectionHidden(column, false);
        header->moveSection(header->visualIndex(column), visual++);
    }
    for (int column = 0; column < header->count(); ++column)
        header->setSectionHidden(column, !columns.contains(column));
    m_recalling = false;
    remember();
    Q_EMIT columnsChanged();
}

void RecordTable::resetColumns()
{
    applyStandard();
    QSettings().remove(u"tables/"_s + m_name);
    Q_EMIT columnsChanged();
}

QList<int> RecordTable::selectedRows() const
{
    QList<int> rows;
    if (selectionModel()) {
        for (const QItemSelectionRange &range : selectionModel()->selection()) {
            for (int row = range.top(); row <= range.bottom(); ++row)
                rows.append(row);
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void RecordTable::moveBy(int rows, bool extend)
{
    if (!model() || model()->rowCount() == 0)
        return;
    const int row =
        std::clamp((currentIndex().isValid() ? currentIndex().row() + rows : 0), 0, model()->rowCount() - 1);
    const QList<int> columns = shownColumns();
    const int column = currentIndex().isValid() ? currentIndex().column() : columns.value(0);
    const QModelIndex to = model()->index(row, column);
    const auto rowwise = QItemSelectionModel::Rows;
    selectionModel()->setCurrentIndex(
        to, (extend ? QItemSelectionModel::Select : QItemSelectionModel::ClearAndSelect) | rowwise);
    scrollTo(to);
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool plain = modifiers == Qt::NoModifier;
    const bool shift = modifiers == Qt::ShiftModifier;
    if ((plain || shift) && (event->key() == Qt::Key_J || event->key() == Qt::Key_K)) {
        moveBy(event->key() == Qt::Key_J ? 1 : -1, shift);
        return;
    }
    if (plain && event->key() == Qt::Key_Space && currentIndex().isValid()) {
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        return;
    }
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    if (plain && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)) {
        moveBy(event->key() == Qt::Key_Home ? -model()->rowCount() : model()->rowCount(), false);
        return;
    }
    QTableView::keyPressEvent(event);
}

// Letters belong to the shortcuts, and a search through a million rows would read them all.
void RecordTable::keyboardSearch(const QString &search)
{
    Q_UNUSED(search)
}

void RecordTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
    QTableView::changeEvent(event);
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

void RecordTable::fitRows()
{
    const int height = fontMetrics().height() + std::max(8, fontMetrics().height() / 2);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void RecordTable::showColumnMenu(const QPoint &position)
{
    if (!model())
        return;
    QMenu *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(header->isSectionHidden(column) || shownColumns().size() > 1);
        connect(action, &QAction::toggled, this, [this, header, column](bool shown) {
            header->setSectionHidden(column, !shown);
            remember();
            Q_EMIT columnsChanged();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Standard columns")), &QAction::triggered, this, &RecordTable::resetColumns);
    menu->popup(header->mapToGlobal(position));
}

void RecordTable::remember()
{
    if (m_recalling || !model() || model()->columnCount() == 0)
        return;
    QSettings().setValue(u"tables/"_s + m_name, horizontalHeader()->saveState());
}

bool RecordTable::recall()
{
    const QByteArray state = QSettings().value(u"tables/"_s + m_name).toByteArray();
    if (state.isEmpty())
        return false;
    m_recalling = true;
    const bool sorted = horizontalHeader()->isSortIndicatorShown();
    const int section = horizontalHeader()->sortIndicatorSection();
    const Qt::SortOrder order = horizontalHeader()->sortIndicatorOrder();
    const bool restored =
        horizontalHeader()->restoreState(state) && horizontalHeader()->count() == model()->columnCount();
    // How it was sorted belongs to the view that is open, not to the columns.
    horizontalHeader()->setSortIndicatorShown(sorted);
    horizontalHeader()->setSortIndicator(section, order);
    horizontalHeader()->setStretchLastSection(true);
    m_recalling = false;
    return restored;
}

void RecordTable::applyStandard()
{
    QHeaderView *header = horizontalHeader();
    m_recalling = true;
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < header->count(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        header->resizeSection(column, m_standardWidths.value(column, standardCharacters) * character + 16);
        header->setSectionHidden(column, !m_standardColumns.isEmpty() && !m_standardColumns.contains(column));
    }
    int visual = 0;
    for (const int column : std::as_const(m_standardColumns))
        header->moveSection(header->visualIndex(column), visual++);
    m_recalling = false;
}

} // namespace steward::ui
