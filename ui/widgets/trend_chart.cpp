#include "ui/widgets/trend_chart.h"

#include <QChart>
#include <QChartView>
#include <QDateTimeAxis>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLabel>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
// Beyond this many, dots on the line become a smear.
constexpr qsizetype dotsUpTo = 60;
// So that the highest dot is not cut by the frame.
constexpr double headroom = 1.08;

Qt::PenStyle lineStyle(qsizetype index)
{
    constexpr std::array styles = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    return styles[static_cast<std::size_t>(index) % styles.size()];
}

} // namespace

TrendChart::TrendChart(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(title, this))
    , m_caption(new QLabel(this))
    , m_layout(new QVBoxLayout(this))
{
    setMinimumHeight(220);
    setAccessibleName(title);
    m_layout->setContentsMargins(14, 10, 6, 4);
    m_layout->setSpacing(2);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_caption->setWordWrap(true);
    m_caption->hide();
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_caption);
    m_layout->addStretch(1);
}

void TrendChart::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
    setAccessibleDescription(caption);
}

void TrendChart::setSeries(const QList<TrendSeries> &series)
{
    m_series = series;
    const bool hasPoints =
        std::any_of(series.begin(), series.end(), [](const TrendSeries &s) { return !s.points.isEmpty(); });
    if (!m_chart) {
        if (!hasPoints)
            return;
        makeChart();
    }
    fillSeries();
    fitAxes();
    recolor();
}

void TrendChart::makeChart()
{
    m_chart = new QChart;
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->setAlignment(Qt::AlignTop);
    m_chart->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_view = new QChartView(m_chart, this);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    delete m_layout->takeAt(m_layout->count() - 1);
    m_layout->addWidget(m_view, 1);
    auto *time = new QDateTimeAxis;
    auto *figures = new QValueAxis;
    figures->setLabelFormat(u"%d"_s);
    m_chart->addAxis(time, Qt::AlignBottom);
    m_chart->addAxis(figures, Qt::AlignLeft);
}

void TrendChart::fillSeries()
{
    const QList<QAbstractSeries *> present = m_chart->series();
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        auto *line = i < present.size() ? static_cast<QLineSeries *>(present[i]) : nullptr;
        if (!line) {
            line = new QLineSeries;
            m_chart->addSeries(line);
            for (QAbstractAxis *axis : m_chart->axes())
                line->attachAxis(axis);
        }
        QList<QPointF> points;
        points.reserve(m_series[i].points.size());
        for (const auto &[at, value] : m_series[i].points)
            points.append(QPointF(static_cast<qreal>(toMillis(at)), value));
        line->setName(m_series[i].name);
        line->setPointsVisible(points.size() <= dotsUpTo);
        line->replace(points);
    }
    for (qsizetype i = m_series.size(); i < present.size(); ++i)
        m_chart->removeSeries(present[i]);
}

void TrendChart::fitAxes()
{
    qint64 first = std::numeric_limits<qint64>::max();
    qint64 last = std::numeric_limits<qint64>::min();
    double highest = 1;
    for (const TrendSeries &series : m_series) {
        for (const auto &[at, value] : series.points) {
            first = std::min(first, toMillis(at));
            last = std::max(last, toMillis(at));
            highest = std::max(highest, value);
        }
    }
    if (first > last)
        return;
    if (last - first < hourMs) { // One run alone has no span; show it in the middle of an hour.
        const qint64 middle = first + (last - first) / 2;
        first = middle - hourMs / 2;
        last = middle + hourMs / 2;
    }
    auto *time = static_cast<QDateTimeAxis *>(m_chart->axes(Qt::Horizontal).first());
    time->setRange(QDateTime::fromMSecsSinceEpoch(first), QDateTime::fromMSecsSinceEpoch(last));
    const bool withinDays = last - first < 2 * dayMs;
    time->setFormat(withinDays ? QLocale().timeFormat(QLocale::ShortFormat) : u"d MMM"_s);
    time->setTickCount(5);
    auto *figures = static_cast<QValueAxis *>(m_chart->axes(Qt::Vertical).first());
    figures->setRange(0, highest * headroom);
    figures->setTickCount(5);
    figures->applyNiceNumbers();
}

void TrendChart::recolor()
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
    m_chart->legend()->setLabelColor(palette().color(QPalette::Text));
    m_chart->legend()->setFont(small);
    const QList<QAbstractSeries *> present = m_chart->series();
    for (qsizetype i = 0; i < present.size() && i < m_series.size(); ++i) {
        auto *series = static_cast<QLineSeries *>(present[i]);
        QPen pen(toneColor(m_series[i].tone, palette()), 2, lineStyle(i));
        pen.setCapStyle(Qt::RoundCap);
        series->setPen(pen);
        series->setMarkerSize(4);
    }
}

void TrendChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(lineColor(palette()), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
}

void TrendChart::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        recolor();
}

} // namespace steward::ui
