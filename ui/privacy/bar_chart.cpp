#include "ui/privacy/bar_chart.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLabel>
#include <QLegend>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int mostTicks = 5;

} // namespace

BarChart::BarChart(const QString &title, const QString &caption, QWidget *parent)
    : QFrame(parent)
    , m_caption(new QLabel(caption, this))
    , m_none(new QLabel(tr("No data"), this))
    , m_layout(new QVBoxLayout(this))
{
    setMinimumHeight(220);
    setAccessibleName(title);
    m_layout->setContentsMargins(14, 10, 6, 4);
    m_layout->setSpacing(2);
    auto *name = new QLabel(title, this);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    name->setFont(bold);
    for (QLabel *label : {m_caption, m_none}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_none->setAlignment(Qt::AlignCenter);
    m_layout->addWidget(name);
    m_layout->addWidget(m_caption);
    m_layout->addWidget(m_none, 1);
}

void BarChart::makeChart(const QStringList &names)
{
    m_chart = new QChart;
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_set = new QBarSet(accessibleName());
    for (qsizetype i = 0; i < names.size(); ++i)
        m_set->append(0);
    auto *series = new QBarSeries;
    series->append(m_set);
    series->setLabelsVisible(true);
    series->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    series->setLabelsPrecision(15);
    m_chart->addSeries(series);
    m_names = new QBarCategoryAxis;
    m_names->append(names);
    m_names->setGridLineVisible(false);
    m_counts = new QValueAxis;
    m_counts->setLabelFormat(u"%d"_s);
    m_chart->addAxis(m_names, Qt::AlignBottom);
    m_chart->addAxis(m_counts, Qt::AlignLeft);
    series->attachAxis(m_names);
    series->attachAxis(m_counts);
    m_view = new QChartView(m_chart, this);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setAccessibleName(accessibleName());
    m_layout->addWidget(m_view, 1);
    connect(series, &QAbstractBarSeries::clicked, this, [this](int index) { Q_EMIT barChosen(index); });
}

void BarChart::setBars(const QStringList &names, const QList<qint64> &counts, Tone tone)
{
    m_tone = tone;
    const qint64 highest = counts.isEmpty() ? 0 : *std::max_element(counts.begin(), counts.end());
    m_none->setVisible(highest == 0);
    if (highest > 0 && !m_chart)
        makeChart(names);
    if (m_view)
        m_view->setVisible(highest > 0);
    QStringList words;
    for (qsizetype i = 0; i < counts.size() && i < names.size(); ++i)
        words.append(tr("%1: %2", "class, count").arg(names[i], QLocale().toString(counts[i])));
    setAccessibleDescription(highest > 0 ? words.join(u", "_s) : m_none->text());
    if (highest == 0)
        return;
    for (qsizetype i = 0; i < counts.size() && i < m_set->count(); ++i)
        m_set->replace(int(i), qreal(counts[i]));
    m_names->setCategories(names);
    // Whole numbers only, and room above the highest bar for its figure.
    const qint64 step = std::max<qint64>(1, qint64(std::ceil(double(highest) * 1.15 / (mostTicks - 1))));
    const qint64 ticks = qint64(std::ceil(double(highest) * 1.15 / double(step))) + 1;
    m_counts->setRange(0, qreal(step * (ticks - 1)));
    m_counts->setTickCount(int(ticks));
    recolor();
}

void BarChart::recolor()
{
    if (!m_chart)
        return;
    const QColor text = palette().color(QPalette::PlaceholderText);
    const QColor line = lineColor(palette());
    QFont small = font();
    small.setPointSizeF(std::max(7.0, small.pointSizeF() * 0.88));
    for (QAbstractAxis *axis : m_chart->axes()) {
        axis->setLabelsColor(text);
        axis->setLabelsFont(small);
        axis->setLinePenColor(line);
        axis->setGridLineColor(line);
    }
    m_set->setColor(toneColor(m_tone, palette()));
    m_set->setBorderColor(toneColor(m_tone, palette()));
    m_set->setLabelColor(palette().color(QPalette::Text));
    m_set->setLabelFont(small);
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(lineColor(palette()), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
}

void BarChart::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        recolor();
}

} // namespace steward::ui
