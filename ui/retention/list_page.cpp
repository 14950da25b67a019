#include "ui/retention/list_page.h"

#include "ui/widgets/record_table.h"
#include "ui/widgets/stacked_state.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace steward::ui {

ListPage::ListPage(const Words &words, const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_model(words.titles)
    , m_table(new RecordTable(words.id, this))
    , m_state(nullptr)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(14, 10, 14, 8);
    bar->setSpacing(8);
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->icon(), action->text(), this);
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
        bar->addWidget(button);
    }
    bar->addStretch(1);
    layout->addLayout(bar);
    m_table->setAccessibleName(words.name);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    if (words.badgeColumn >= 0)
        m_table->setItemDelegateForColumn(words.badgeColumn, new StateBadgeDelegate(m_table));
    for (int i = 0; i < words.widths.size(); ++i)
        m_table->setStandardWidth(i, words.widths[i]);
    m_table->setModel(&m_model);
    m_state = new StackedState(m_table, this);
    layout->addWidget(m_state, 1);
    setFocusProxy(m_table);
    connect(m_table, &RecordTable::currentRowChanged, this, &ListPage::chosenChanged);
}

void ListPage::setRows(QList<CellRow> rows)
{
    const bool isEmpty = rows.isEmpty();
    m_model.setRows(std::move(rows));
    if (isEmpty) {
        m_state->showEmpty(m_words.emptyTitle, m_words.emptyReason, {}, m_words.icon);
    } else {
        m_state->showContent();
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
    }
    Q_EMIT chosenChanged();
}

QString ListPage::chosenKey() const
{
    return m_model.key(m_table->currentIndex().row());
}

} // namespace steward::ui
