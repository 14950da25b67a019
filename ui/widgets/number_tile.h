#pragma once

#include "ui/theme/tone.h"
#include "ui/widgets/state_badge.h"

#include <QAbstractButton>

namespace steward::ui {

/** A figure that opens to its rows: what it counts, how many, of how many, and the formula in its tool tip. */
class NumberTile final : public QAbstractButton
{
    Q_OBJECT

public:
    NumberTile(const QString &label, Badge::Shape shape, Tone tone, QWidget *parent = nullptr);

    /** total < 0: without a denominator; an unknown value is shown as a dash. */
    void setValue(qint64 value, qint64 total = -1);
    void setUnknown();
    /** How the figure comes about, in one sentence. */
    void setFormula(const QString &formula);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void tell();
    QString figure() const;
    QString denominator() const;

    QString m_label;
    Badge::Shape m_shape;
    Tone m_tone;
    QString m_formula;
    qint64 m_value = -1;
    qint64 m_total = -1;
};

} // namespace steward::ui
