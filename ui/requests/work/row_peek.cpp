#include "ui/requests/work/row_peek.h"

#include "ui/requests/work/work_words.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

RowPeek::RowPeek(WorkDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new QLabel(this))
    , m_values(new QLabel(this))
    , m_hold(new QPushButton(icon(u"eye"_s), tr("Hold to see the values"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    head->addWidget(m_hold, 0, Qt::AlignTop);
    layout->addLayout(head);
    m_values->setTextFormat(Qt::PlainText);
    m_values->setWordWrap(true);
    m_values->setObjectName(u"peekedValues"_s);
    m_values->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_values);
    m_hold->setAutoDefault(false);
    m_hold->setObjectName(u"holdToReveal"_s);
    m_hold->setToolTip(tr("Shown while the button or the space bar is held down. The ledger keeps that you looked."));
    connect(m_hold, &QPushButton::pressed, this, &RowPeek::hold);
    connect(m_hold, &QPushButton::released, this, &RowPeek::mask);
    hide();
}

void RowPeek::setRow(int number)
{
    if (number != m_number)
        m_isRevealed = false;
    m_number = number;
    look();
}

QString RowPeek::text() const
{
    return m_values->text();
}

void RowPeek::hold()
{
    m_desk.tellRevealed(m_number, [this, number = m_number] {
        m_isRevealed = m_hold->isDown() && number == m_number;
        look();
    });
}

void RowPeek::mask()
{
    m_isRevealed = false;
    look();
}

void RowPeek::look()
{
    const compliance::FoundItem *item = m_desk.facts().rowOf(m_number);
    setVisible(item);
    if (!item) {
        m_values->clear();
        return;
    }
    m_hold->setEnabled(m_desk.session().workspace.store().isWritable());
    m_title->setText(tr("Row %1 of %2, %3", "number, source, table")
                         .arg(m_number)
                         .arg(m_desk.sourceName(item->source), WorkWords::table(item->row.table)));
    m_values->setText(WorkWords::values(item->row.values, m_isRevealed));
}

} // namespace steward::ui
