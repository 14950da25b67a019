#include "ui/privacy/score_card.h"

#include "ui/privacy/privacy_words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/record_table.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

void fitHeight(RecordTable *table)
{
    const int rows = std::max(1, table->model()->rowCount());
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height()
                          + rows * table->verticalHeader()->defaultSectionSize()
                          + table->horizontalScrollBar()->sizeHint().height() + 4);
}

ScoreCard::ScoreCard(QWidget *parent)
    : QFrame(parent)
    , m_percent(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_toggle(new QPushButton(tr("How it comes about"), this))
    , m_table(new RecordTable(u"privacy.score"_s, this))
    , m_parts({tr("Part"), tr("Weight"), tr("Figure"), tr("Formula")}, {2, 3})
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 2.2);
    large.setWeight(QFont::DemiBold);
    m_percent->setFont(large);
    m_percent->setObjectName(u"score"_s);
    m_percent->setAccessibleName(tr("Privacy score"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(u"scoreSentence"_s);
    m_toggle->setObjectName(u"scoreToggle"_s);
    m_toggle->setCheckable(true);
    m_toggle->setToolTip(tr("Shows every part of the score with its weight, its figure and its formula"));
    line->addWidget(m_percent);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_toggle);
    layout->addLayout(line);
    m_table->setAccessibleName(tr("Parts of the privacy score"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(0, new StateBadgeDelegate(m_table));
    m_table->setStandardWidth(0, 46);
    m_table->setStandardWidth(1, 10);
    m_table->setStandardWidth(2, 40);
    m_table->setStandardWidth(3, 72);
    m_table->setModel(&m_parts);
    m_table->hide();
    layout->addWidget(m_table);
    connect(m_toggle, &QPushButton::toggled, m_table, &QWidget::setVisible);
    connect(m_table, &RecordTable::opened, this, [this](const QModelIndex &index) {
        if (const FigureRow *row = m_parts.row(index.row()); row && !row->pane.isEmpty())
            Q_EMIT goTo(row->pane, row->what);
    });
}

void ScoreCard::setFigures(const compliance::PrivacyFigures &figures)
{
    m_tone = PrivacyWords::tone(figures.score);
    m_percent->setText(PrivacyWords::percent(figures.score));
    m_sentence->setText(PrivacyWords::sentence(figures.score));
    m_parts.setRows(PrivacyWords::components(figures));
    fitHeight(m_table);
    recolor();
}

bool ScoreCard::isOpen() const
{
    return m_toggle->isChecked();
}

void ScoreCard::setOpen(bool isOpen)
{
    m_toggle->setChecked(isOpen);
}

void ScoreCard::recolor()
{
    QPalette colored = palette();
    colored.setColor(QPalette::WindowText, toneColor(m_tone, palette()));
    m_percent->setPalette(colored);
}

void ScoreCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(lineColor(palette()), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
}

void ScoreCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

} // namespace steward::ui
