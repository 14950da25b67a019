#include "core/documents/page_flow.h"

#include "core/documents/pdf_text.h"

#include <algorithm>

namespace steward::documents {

using namespace Qt::StringLiterals;

PageFlow::PageFlow(QPaintDevice *device, const QRectF &room)
    : m_device(device)
    , m_room(room)
    , m_y(room.top())
    , m_pages(1)
{
}

std::shared_ptr<QTextLayout> PageFlow::layoutOf(const Cell &cell) const
{
    QString text = cell.text.normalized(QString::NormalizationForm_C);
    text.replace(u'\n', QChar::LineSeparator);
    QTextOption option(text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    auto layout = std::make_shared<QTextLayout>(text, pdfFont(cell.font, text), m_device);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(cell.width);
        line.setPosition({0, 0});
    }
    layout->endLayout();
    return layout;
}

void PageFlow::nextPage()
{
    m_pages.emplace_back();
    m_y = m_room.top();
    if (m_inHead || m_head.empty())
        return;
    m_inHead = true;
    place(m_head);
    m_inHead = false;
}

void PageFlow::place(const std::vector<Cell> &cells)
{
    struct Column
    {
        std::shared_ptr<QTextLayout> layout;
        int next = 0;
        qreal y = 0;
    };
    std::vector<Column> columns;
    for (const Cell &cell : cells)
        columns.push_back({layoutOf(cell)});
    bool more = true;
    while (more) {
        more = false;
        qreal lowest = m_y;
        for (size_t i = 0; i < columns.size(); ++i) {
            Column &column = columns[i];
            column.y = m_y;
            for (; column.next < column.layout->lineCount(); ++column.next) {
                const qreal height = column.layout->lineAt(column.next).height();
                // A line that is higher than a page would be tried on every page to come.
                if (column.y + height > m_room.bottom() && column.y > m_room.top())
                    break;
                m_pages.back().lines.push_back(
                    {column.layout, column.next, {m_room.left() + cells[i].left, column.y}, cells[i].colour});
                column.y += height;
            }
            lowest = std::max(lowest, column.y);
            more = more || column.next < column.layout->lineCount();
        }
        m_y = lowest;
        if (more)
            nextPage();
    }
}

void PageFlow::row(const std::vector<Cell> &cells)
{
    place(cells);
}

void PageFlow::space(qreal height)
{
    m_y = std::min(m_y + height, m_room.bottom());
}

void PageFlow::keep(qreal height)
{
    if (m_y > m_room.top() && m_y + height > m_room.bottom())
        nextPage();
}

void PageFlow::rule(const QColor &colour)
{
    m_pages.back().rules.push_back({m_y, colour});
}

void PageFlow::draw(QPainter &painter, int page) const
{
    const Page &own = m_pages[size_t(page)];
    for (const Line &line : own.lines) {
        painter.setPen(line.colour);
        line.layout->lineAt(line.line).draw(&painter, line.at);
    }
    for (const Rule &rule : own.rules) {
        painter.setPen(QPen(rule.colour, 0));
        painter.drawLine(QPointF(m_room.left(), rule.y), QPointF(m_room.right(), rule.y));
    }
}

} // namespace steward::documents
