#include "ui/directories/marked_text.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>

namespace steward::ui {

MarkedText::MarkedText(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MarkedText::setText(const QString &text, const QList<TextRange> &marks, Tone tone)
{
    if (text == m_text && marks == m_marks && tone == m_tone)
        return;
    m_text = text;
    m_marks = marks;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

qreal MarkedText::arrange(QTextLayout &layout, qreal width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

int MarkedText::heightForWidth(int width) const
{
    QTextLayout layout(m_text, font());
    return std::max(qCeil(arrange(layout, std::max(width, 1))), fontMetrics().height());
}

QSize MarkedText::sizeHint() const
{
    const int width = std::min(fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().averageCharWidth() * 28);
    return {width, heightForWidth(width)};
}

QSize MarkedText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().height()};
}

void MarkedText::paintEvent(QPaintEvent *)
{
    QTextLayout layout(m_text, font());
    QTextCharFormat marked;
    marked.setBackground(toneGround(m_tone, palette()));
    marked.setForeground(toneColor(m_tone, palette()));
    marked.setFontWeight(QFont::Bold);
    marked.setUnderlineStyle(QTextCharFormat::SingleUnderline); // seen without colour, too
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &range : m_marks)
        formats.append({int(range.start), int(range.length), marked});
    layout.setFormats(formats);
    arrange(layout, width());
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    layout.draw(&painter, {0, 0});
}

void MarkedText::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, [this] { QGuiApplication::clipboard()->setText(m_text); });
    menu->popup(event->globalPos());
}

} // namespace steward::ui
