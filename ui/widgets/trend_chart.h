#pragma once

#include "core/base/clock.h"
#include "ui/theme/tone.h"

#include <QFrame>
#include <QList>

class QLabel;
class QVBoxLayout;
QT_BEGIN_NAMESPACE
class QChart;
class QChartView;
QT_END_NAMESPACE

namespace steward::ui {

/** A figure over time. */
struct TrendSeries
{
    QString name = {};
    Tone tone = Tone::Accent;
    QList<std::pair<Instant, double>> points = {}; ///< Ascending in time; below 2,000 of them.
};

/** Lines over time with a title and the words of their scale; makes its chart when the first data arrives, not before.
 */
class TrendChart final : public QFrame
{
    Q_OBJECT

public:
    explicit TrendChart(const QString &title, QWidget *parent = nullptr);

    void setSeries(const QList<TrendSeries> &series);
    /** What the figures are and of how many, below the title. */
    void setCaption(const QString &caption);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeChart();
    void recolor();
    void fillSeries();
    void fitAxes();

    QLabel *m_title;
    QLabel *m_caption;
    QVBoxLayout *m_layout;
    QChart *m_chart = nullptr;
    QChartView *m_view = nullptr;
    QList<TrendSeries> m_series;
};

} // namespace steward::ui
