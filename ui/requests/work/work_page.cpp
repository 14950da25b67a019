#include "ui/requests/work/work_page.h"

#include "ui/theme/icons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/record_table.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

WorkPage::WorkPage(WorkDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_body(nullptr)
    , m_column(nullptr)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(scroll);
    m_body = new QWidget(scroll);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(14, 12, 14, 14);
    m_column->setSpacing(8);
    scroll->setWidget(m_body);
}

QLabel *WorkPage::addSentence(const QString &text, bool isMuted)
{
    auto *label = new QLabel(text, m_body);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    if (isMuted)
        label->setForegroundRole(QPalette::PlaceholderText);
    m_column->addWidget(label);
    return label;
}

QLabel *WorkPage::addHeading(const QString &text)
{
    auto *label = new QLabel(text, m_body);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setContentsMargins(0, 8, 0, 0);
    m_column->addWidget(label);
    return label;
}

FlowLayout *WorkPage::addButtonLine()
{
    auto *box = new QWidget(m_body);
    auto *flow = new FlowLayout(box, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(box);
    return flow;
}

QAction *WorkPage::addButton(FlowLayout *line, const QString &text, const QString &iconName, std::function<void()> what)
{
    auto *action = new QAction(icon(iconName), text, this);
    connect(action, &QAction::triggered, this, std::move(what));
    auto *button = new QPushButton(action->icon(), text, line->parentWidget());
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] {
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setText(action->text());
    });
    line->addWidget(button);
    m_actions.append(action);
    return action;
}

RecordTable *WorkPage::addTable(const QString &name, const QString &accessibleName, bool selectsMany)
{
    auto *table = new RecordTable(name, m_body);
    table->setAccessibleName(accessibleName);
    table->setFrameShape(QFrame::StyledPanel);
    table->setSelectionMode(selectsMany ? QAbstractItemView::ExtendedSelection : QAbstractItemView::SingleSelection);
    table->setItemDelegate(new StateBadgeDelegate(table));
    m_column->addWidget(table);
    return table;
}

void WorkPage::fitTable(RecordTable *table, int rows, int most)
{
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height()
                          + std::clamp(rows, 1, most) * table->verticalHeader()->defaultSectionSize()
                          + table->horizontalScrollBar()->sizeHint().height() + 2 * table->frameWidth() + 2);
}

QString WorkPage::lines(const QStringList &sentences)
{
    return sentences.join(u'\n');
}

} // namespace steward::ui
