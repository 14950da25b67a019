#pragma once

#include "core/compliance/overview/privacy_figures.h"
#include "ui/privacy/figure_model.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace steward::ui {

class RecordTable;

/** The privacy score, which opens to its formula: every part with its weight, numerator and denominator, and what could
 * not be told. */
class ScoreCard final : public QFrame
{
    Q_OBJECT

public:
    explicit ScoreCard(QWidget *parent);

    void setFigures(const compliance::PrivacyFigures &figures);
    bool isOpen() const;
    void setOpen(bool isOpen);

Q_SIGNALS:
    void goTo(const QString &paneId, const QVariantMap &what);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void recolor();

    QLabel *m_percent;
    QLabel *m_sentence;
    QPushButton *m_toggle;
    RecordTable *m_table;
    FigureModel m_parts;
    Tone m_tone = Tone::Unknown;
};

/** Gives a table the height of its rows, so that the page scrolls and not the table. */
void fitHeight(RecordTable *table);

} // namespace steward::ui
