#pragma once

#include "core/base/result.h"

#include <QColor>
#include <QFont>
#include <QPaintDevice>
#include <QPainter>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace steward::documents {

/**
 * Text laid out over pages: what comes goes below what was, and on the next page where there is no room.
 *
 * Keeps what is to be drawn, so that the number of pages is known before the first is drawn. Lengths are in units of
 * the device.
 */
class PageFlow
{
public:
    /** `room` is where text may stand on each page. */
    PageFlow(QPaintDevice *device, const QRectF &room);

    /** Cells beside each other, each within its own columns' width; long ones go on over pages. */
    struct Cell
    {
        QString text = {};
        QFont font = {};
        qreal left = 0; ///< From the left of the room.
        qreal width = 0;
        QColor colour = Qt::black;
    };
    void row(const std::vector<Cell> &cells);
    void space(qreal height);
    /** The next row stands together with what follows it on one page where at least `height` is left. */
    void keep(qreal height);
    /** A thin line over the whole width. */
    void rule(const QColor &colour);
    void nextPage();
    /** Called after each page break, to repeat the head of a table; nothing by default. */
    void setHead(std::vector<Cell> head) { m_head = std::move(head); }

    int pages() const { return int(m_pages.size()); }
    void draw(QPainter &painter, int page) const;
    const QRectF &room() const { return m_room; }

private:
    struct Line
    {
        std::shared_ptr<QTextLayout> layout;
        int line = 0;
        QPointF at; ///< Of the line's top left.
        QColor colour;
    };
    struct Rule
    {
        qreal y = 0;
        QColor colour;
    };
    struct Page
    {
        std::vector<Line> lines;
        std::vector<Rule> rules;
    };

    std::shared_ptr<QTextLayout> layoutOf(const Cell &cell) const;
    void place(const std::vector<Cell> &cells);

    QPaintDevice *m_device;
    QRectF m_room;
    qreal m_y;
    std::vector<Page> m_pages;
    std::vector<Cell> m_head;
    bool m_inHead = false;
};

} // namespace steward::documents
