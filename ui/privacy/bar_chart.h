#pragma once

#include "ui/theme/tone.h"

#include <QFrame>
#include <QList>

class QLabel;
class QVBoxLayout;
QT_BEGIN_NAMESPACE
class QBarSet;
class QBarCategoryAxis;
class QChart;
class QChartView;
class QValueAxis;
QT_END_NAMESPACE

namespace steward::ui {

/** A count for each of a few classes, as bars that can be chosen; makes its chart when the first data arrives. */
class BarChart final : public QFrame
{
    Q_OBJECT

public:
    BarChart(const QString &title, const QString &caption, QWidget *parent);

    /** The same number of bars each time. A count that is 0 has no bar; nothing but zeroes is "no data". */
    void setBars(const QStringList &names, const QList<qint64> &counts, Tone tone);

Q_SIGNALS:
    void barChosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeChart(const QStringList &names);
    void recolor();

    QLabel *m_caption;
    QLabel *m_none;
    QVBoxLayout *m_layout;
    QChart *m_chart = nullptr;
    QChartView *m_view = nullptr;
    QBarSet *m_set = nullptr;
    QBarCategoryAxis *m_names = nullptr;
    QValueAxis *m_counts = nullptr;
    Tone m_tone = Tone::Accent;
};

} // namespace steward::ui
