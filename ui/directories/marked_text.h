#pragma once

#include "ui/directories/text_difference.h"
#include "ui/theme/tone.h"

#include <QTextLayout>
#include <QWidget>

namespace steward::ui {

/** A text from outside, shown as it is (never as markup) over as many lines as it needs, with stretches of it marked
 * and underlined. */
class MarkedText final : public QWidget
{
    Q_OBJECT

public:
    explicit MarkedText(QWidget *parent = nullptr);

    void setText(const QString &text, const QList<TextRange> &marks = {}, Tone tone = Tone::Bad);
    QString text() const { return m_text; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    qreal arrange(QTextLayout &layout, qreal width) const;

    QString m_text;
    QList<TextRange> m_marks;
    Tone m_tone = Tone::Bad;
};

} // namespace steward::ui
