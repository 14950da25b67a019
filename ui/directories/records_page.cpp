#include "ui/directories/records_page.h"

#include "ui/directories/background.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/stacked_state.h"

#include <QSortFilterProxyModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

RecordsPage::RecordsPage(Texts texts, std::function<Result<QList<TextRow>>()> read, bool writable, QWidget *parent)
    : QWidget(parent)
    , m_texts(std::move(texts))
    , m_read(std::move(read))
    , m_writable(writable)
    , m_background(std::make_unique<Background>(1, nullptr))
    , m_model(new TextRowsModel(m_texts.columns, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_bar(new FilterBar(this))
    , m_notice(new NoticeBar(this))
    , m_table(new RecordTable(m_texts.name, this))
    , m_states(new StackedState(m_table, this))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(TextRowsModel::SortRole);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    m_table->setAccessibleName(m_texts.title);
    QList<int> all;
    for (int i = 0; i < int(m_texts.columns.size()); ++i) {
        all.append(i);
        m_table->setStandardWidth(i, m_texts.widths.value(i, 16));
    }
    m_table->setSortableColumns(all);
    m_table->setModel(m_sorted);
    m_table->setToolTip(m_texts.action);
    connect(m_table, &RecordTable::sortAsked, m_sorted, &QSortFilterProxyModel::sort);
    connect(m_table, &RecordTable::opened, this, [this](const QModelIndex &index) {
        Q_EMIT opened(
            index.data(TextRowsModel::IdRole).toLongLong(), index.data(TextRowsModel::ReferenceRole).toString());
    });
    m_bar->setSearchHint(tr("Find in every column"));
    connect(m_bar, &FilterBar::searchChanged, this, [this](const QString &text) {
        m_sorted->setFilterFixedString(text);
        showCount();
    });
    connect(m_bar, &FilterBar::cleared, this, [this] {
        m_sorted->setFilterFixedString({});
        showCount();
    });
    connect(m_states, &StackedState::actionChosen, this, &RecordsPage::importWanted);
    connect(m_states, &StackedState::retryChosen, this, &RecordsPage::reload);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_notice);
    layout->addWidget(m_states, 1);
}

RecordsPage::~RecordsPage() = default;

void RecordsPage::reload()
{
    if (m_model->rowCount() == 0)
        m_states->showLoading();
    m_background->run([read = m_read](std::stop_token) { return read(); },
        [this, asked = ++m_asked](const Result<QList<TextRow>> &rows) {
            if (asked == m_asked)
                take(rows);
        });
}

void RecordsPage::take(const Result<QList<TextRow>> &rows)
{
    if (!rows) {
        m_states->showError(rows.error());
        return;
    }
    m_model->setRows(*rows);
    if (rows->isEmpty())
        m_states->showEmpty(m_texts.emptyTitle, m_texts.emptyReason, m_writable ? tr("Import…") : QString());
    else
        m_states->showContent();
    showCount();
}

void RecordsPage::showCount()
{
    m_bar->setShowing(m_sorted->rowCount(), m_model->rowCount());
}

void RecordsPage::focusSearch()
{
    m_bar->focusSearch();
}

void RecordsPage::addTrailing(QWidget *widget)
{
    m_bar->addTrailing(widget);
}

void RecordsPage::tell(const QString &sentence, bool good)
{
    m_notice->tell(sentence, good ? Tone::Good : Tone::Bad);
}

QList<TextRow> RecordsPage::chosen() const
{
    QList<TextRow> rows;
    for (const int row : m_table->selectedRows()) {
        const QModelIndex index = m_sorted->index(row, 0);
        rows.append({.id = index.data(TextRowsModel::IdRole).toLongLong(),
            .reference = index.data(TextRowsModel::ReferenceRole).toString()});
    }
    return rows;
}

} // namespace steward::ui
