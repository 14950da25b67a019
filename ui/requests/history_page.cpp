#include "ui/requests/history_page.h"

#include "core/base/text.h"
#include "ui/directories/plain_tip.h"
#include "ui/requests/request_words.h"
#include "ui/widgets/relative_time.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace compliance;

namespace {

enum Column { WhenColumn, WhatColumn, WordsColumn, WhoColumn };
constexpr int noteLines = 3;

} // namespace

HistoryPage::HistoryPage(QWidget *parent)
    : QWidget(parent)
    , m_entries(new QTreeWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_note(new QPlainTextEdit(this))
    , m_add(new QPushButton(tr("Add note"), this))
{
    m_entries->setHeaderLabels({tr("When"), tr("What"), tr("Words"), tr("Who")});
    m_entries->setRootIsDecorated(false);
    m_entries->setUniformRowHeights(true);
    m_entries->setAllColumnsShowFocus(true);
    m_entries->setFrameShape(QFrame::NoFrame);
    m_entries->setAccessibleName(tr("History of the request, newest first"));
    m_entries->header()->setStretchLastSection(true);
    const int character = fontMetrics().averageCharWidth();
    m_entries->setColumnWidth(WhenColumn, character * 19);
    m_entries->setColumnWidth(WhatColumn, character * 32);
    m_entries->setColumnWidth(WordsColumn, character * 26);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("The words of the chosen entry"));
    m_text->setPlaceholderText(tr("The words of the chosen entry stand here."));
    m_text->setMaximumHeight(fontMetrics().lineSpacing() * 6);
    m_note->setTabChangesFocus(true);
    m_note->setObjectName(u"note"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("A note; it is sealed under the person's key and erased with them."));
    m_note->setFixedHeight(fontMetrics().lineSpacing() * (noteLines + 1));
    m_add->setObjectName(u"addNote"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_entries, 1);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(14, 4, 14, 12);
    below->addWidget(m_text);
    auto *line = new QHBoxLayout;
    line->addWidget(m_note, 1);
    line->addWidget(m_add, 0, Qt::AlignBottom);
    below->addLayout(line);
    layout->addLayout(below);
    connect(m_entries, &QTreeWidget::currentItemChanged, this, &HistoryPage::showText);
    const auto look = [this] { m_add->setEnabled(m_mayWrite && !m_note->toPlainText().trimmed().isEmpty()); };
    connect(m_note, &QPlainTextEdit::textChanged, this, look);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT noteAsked(m_note->toPlainText().trimmed()); });
    look();
}

void HistoryPage::setContent(const RequestContent &content, Instant now, bool mayWrite)
{
    m_mayWrite = mayWrite && content.person;
    m_note->setEnabled(m_mayWrite);
    const bool isSame = m_reference == content.request.reference;
    if (!isSame)
        m_note->clear();
    const QVariant chosen =
        isSame && m_entries->currentItem() ? m_entries->currentItem()->data(0, Qt::UserRole + 1) : QVariant();
    m_reference = content.request.reference;
    m_entries->clear();
    for (qsizetype i = content.history.size() - 1; i >= 0; --i) {
        const HistoryEntry &entry = content.history.at(i);
        auto *item = new QTreeWidgetItem(m_entries);
        const QString words = RequestWords::entry(entry);
        item->setText(WhenColumn, localDateTime(entry.at));
        item->setToolTip(WhenColumn, dateAndRelative(entry.at, now));
        item->setText(WhatColumn, words);
        item->setToolTip(WhatColumn, plainTip(words));
        item->setText(WordsColumn, forDisplay(entry.text).simplified());
        item->setText(WhoColumn, entry.actor);
        item->setData(0, Qt::UserRole, entry.text);
        item->setData(0, Qt::UserRole + 1, i);
        if (chosen.isValid() && chosen.toLongLong() == i)
            m_entries->setCurrentItem(item);
    }
    showText();
}

void HistoryPage::showText()
{
    const QTreeWidgetItem *item = m_entries->currentItem();
    m_text->setPlainText(item ? forDisplay(item->data(0, Qt::UserRole).toString()) : QString());
}

void HistoryPage::noteKept()
{
    m_note->clear();
}

void HistoryPage::focusNote()
{
    m_note->setFocus();
}

} // namespace steward::ui
