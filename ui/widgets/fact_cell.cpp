#include "ui/widgets/fact_cell.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace steward::ui {

FactCell::FactCell(const QString &caption, QWidget *parent)
    : QWidget(parent)
    , m_badge(new StateBadge(this))
    , m_sentence(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    auto *name = new QLabel(caption, this);
    name->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sentence->setAccessibleName(caption);
    layout->addWidget(name);
    layout->addWidget(m_badge, 0, Qt::AlignLeading);
    layout->addWidget(m_sentence);
    layout->addStretch(1);
}

void FactCell::setState(const Badge &badge, const QString &sentence)
{
    m_badge->setBadge(badge);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void FactCell::addButton(QPushButton *button)
{
    auto *rows = static_cast<QVBoxLayout *>(layout());
    rows->insertWidget(rows->count() - 1, button, 0, Qt::AlignLeading);
}

} // namespace steward::ui
