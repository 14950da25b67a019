#include "core/documents/letter_pdf.h"

#include "core/base/hash.h"
#include "core/documents/page_flow.h"
#include "core/documents/pdf_text.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPdfWriter>

#include <algorithm>

namespace steward::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 600;
constexpr qreal marginMm = 22;
constexpr qreal footMm = 12;

qreal mm(qreal length)
{
    return length / 25.4 * dotsPerInch;
}

QFont fontOf(qreal points, bool isBold = false)
{
    QFont font;
    // Latin first, so that its letters and digits do not come from a CJK font; Qt falls back by glyph in this order.
    font.setFamilies({u"Noto Sans"_s, u"DejaVu Sans"_s, u"Noto Sans CJK KR"_s, u"Malgun Gothic"_s,
        u"Apple SD Gothic Neo"_s, u"sans-serif"_s});
    font.setPointSizeF(points);
    font.setBold(isBold);
    return font;
}

const QColor grey(90, 90, 90);
const QColor lightGrey(190, 190, 190);

/** Puts the parts of a letter into the flow. */
class Typesetter
{
public:
    explicit Typesetter(PageFlow &flow)
        : m_flow(flow)
    {
    }

    void head(const Letter &letter)
    {
        lines(letter.sender, fontOf(9), grey);
        gap(8);
        lines(letter.recipient, fontOf(10.5));
        if (!letter.recipient.isEmpty())
            gap(8);
        if (!letter.reference.isEmpty())
            text(letter.referenceLabel + u": "_s + letter.reference, fontOf(9), grey);
        if (!letter.date.isEmpty())
            text(letter.date, fontOf(9), grey);
        if (!letter.reference.isEmpty() || !letter.date.isEmpty())
            gap(6);
        if (!letter.subject.isEmpty()) {
            text(letter.subject, fontOf(13, true));
            gap(4);
        }
    }

    void block(const LetterBlock &block)
    {
        switch (block.kind) {
        case LetterBlock::Kind::Paragraph: text(block.text, fontOf(10.5)); break;
        case LetterBlock::Kind::Heading:
            gap(3);
            m_flow.keep(mm(22));
            text(block.text, fontOf(11.5, true));
            gap(1.5);
            return;
        case LetterBlock::Kind::List:
        case LetterBlock::Kind::NumberedList: list(block); break;
        case LetterBlock::Kind::Table: table(block); break;
        }
        gap(3.2);
    }

private:
    void gap(qreal height) { m_flow.space(mm(height)); }
    void text(const QString &raw, const QFont &font, const QColor &colour = Qt::black)
    {
        m_flow.row({{.text = inertText(raw), .font = font, .width = m_flow.room().width(), .colour = colour}});
    }
    void lines(const QStringList &all, const QFont &font, const QColor &colour = Qt::black)
    {
        for (const QString &line : all)
            text(line, font, colour);
    }
    void list(const LetterBlock &block)
    {
        const qreal indent = mm(block.kind == LetterBlock::Kind::List ? 5 : 8);
        for (qsizetype i = 0; i < block.items.size(); ++i) {
            const QString mark = block.kind == LetterBlock::Kind::List ? u"\u2022"_s : u"%1."_s.arg(i + 1);
            m_flow.row(
                {{.text = mark, .font = fontOf(10.5), .width = indent}, {.text = inertText(block.items[i]),
                                                                            .font = fontOf(10.5),
                                                                            .left = indent,
                                                                            .width = m_flow.room().width() - indent}});
            gap(1);
        }
    }
    void table(const LetterBlock &block)
    {
        if (!block.text.isEmpty()) {
            m_flow.keep(mm(20));
            text(block.text, fontOf(10.5, true));
            gap(1);
        }
        if (block.rows.isEmpty())
            return;
        const QList<qreal> widths = columnWidths(block.rows);
        const auto cellsOf = [&](const QStringList &row, bool isHead) {
            std::vector<PageFlow::Cell> cells;
            qreal left = 0;
            for (qsizetype i = 0; i < widths.size(); ++i) {
                cells.push_back({.text = inertText(row.value(i)),
                    .font = fontOf(8.5, isHead),
                    .left = left,
                    .width = widths[i] - mm(2)});
                left += widths[i];
            }
            return cells;
        };
        m_flow.row(cellsOf(block.rows.first(), true));
        m_flow.setHead(cellsOf(block.rows.first(), true));
        for (qsizetype i = 1; i < block.rows.size(); ++i) {
            m_flow.keep(mm(6));
            m_flow.rule(lightGrey);
            gap(0.6);
            m_flow.row(cellsOf(block.rows[i], false));
            gap(0.6);
        }
        m_flow.setHead({});
    }
    /** Shares of the width by the longest cells, none below a third of an equal share. */
    QList<qreal> columnWidths(const QList<QStringList> &rows) const
    {
        qsizetype columns = 1;
        for (const QStringList &row : rows)
            columns = std::max(columns, row.size());
        QList<qreal> weights(columns, 4);
        constexpr qsizetype mostRows = 200;
        constexpr qreal longest = 40;
        for (const QStringList &row : rows.mid(0, mostRows)) {
            for (qsizetype i = 0; i < row.size(); ++i)
                weights[i] = std::clamp(qreal(row[i].size()), weights[i], std::max(longest, weights[i]));
        }
        qreal sum = 0;
        for (qreal &weight : weights)
            sum += weight;
        qreal total = 0;
        for (qreal &weight : weights) {
            weight = std::max(weight / sum, 1.0 / 3 / qreal(columns));
            total += weight;
        }
        for (qreal &weight : weights)
            weight = weight / total * m_flow.room().width();
        return weights;
    }

    PageFlow &m_flow;
};

void drawFoot(QPainter &painter, QPdfWriter &writer, const Letter &letter, int page, int pages)
{
    const qreal width = mm(210);
    const qreal top = mm(297 - footMm - 5);
    painter.setPen(grey);
    const QString number = letter.pageLabel.arg(page + 1).arg(pages);
    pdfText(
        &painter, &writer, {width - mm(marginMm) - mm(50), top, mm(50), mm(5)}, fontOf(8), number, 1, Qt::AlignRight);
    if (!letter.footer.isEmpty())
        pdfText(&painter, &writer, {mm(marginMm), top, width - 2 * mm(marginMm) - mm(52), mm(5)}, fontOf(8),
            inertText(letter.footer).simplified(), 1);
}

/** Replaces what lies between two texts, first to be found behind `from`, without moving a byte that comes after: the
 * file's table of offsets stays true. */
void pin(QByteArray &pdf, const QByteArray &before, const QByteArray &after, const QByteArray &with)
{
    const qsizetype start = pdf.indexOf(before);
    const qsizetype end = start < 0 ? -1 : pdf.indexOf(after, start + before.size());
    if (end < 0)
        return;
    const qsizetype room = end + after.size() - start;
    const QByteArray whole = before + with + after;
    if (whole.size() <= room)
        pdf.replace(start, room, whole.leftJustified(room, ' '));
}

/** Qt writes the machine's time and a random id; both are taken from the letter instead. */
void pinWhatIsRandom(QByteArray &pdf, Instant createdAt)
{
    const QString at = toRfc3339(createdAt).left(19) + u'Z';
    QString digits = at;
    digits.remove(u'-').remove(u':').remove(u'T');
    pin(pdf, "/CreationDate (", ")", "D:" + digits.toLatin1());
    pin(pdf, "xmp:CreateDate=\"", "\"", at.toLatin1());
    pin(pdf, "xmp:ModifyDate=\"", "\"", at.toLatin1());
    const QByteArray noId(32, '0');
    pin(pdf, "/ID [ <", "> ]", noId + "> <" + noId);
    const QByteArray id = sha256(pdf).toHex().left(32);
    pin(pdf, "/ID [ <", "> ]", id + "> <" + id);
}

} // namespace

Result<QByteArray> letterPdf(const Letter &letter)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    if (const Result<void> written = writeLetterPdf(letter, buffer); !written)
        return failureOf(written);
    buffer.close();
    return pdf;
}

Result<void> writeLetterPdf(const Letter &letter, QIODevice &device)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return failure(ErrorCode::Unavailable,
            u"A PDF cannot be made here because this program runs without fonts; ask for the text form instead."_s);
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(dotsPerInch);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {}));
        writer.setTitle(inertText(letter.subject).simplified());
        writer.setCreator(u"Steward"_s);
        PageFlow flow(&writer, {mm(marginMm), mm(marginMm), mm(210 - 2 * marginMm), mm(297 - 2 * marginMm - footMm)});
        Typesetter typesetter(flow);
        typesetter.head(letter);
        for (const LetterBlock &block : letter.body)
            typesetter.block(block);
        QPainter painter;
        if (!painter.begin(&writer))
            return failure(ErrorCode::Internal, u"The PDF could not be begun; ask for the text form instead."_s);
        for (int page = 0; page < flow.pages(); ++page) {
            if (page > 0)
                writer.newPage();
            flow.draw(painter, page);
            drawFoot(painter, writer, letter, page, flow.pages());
        }
        painter.end();
    }
    buffer.close();
    pinWhatIsRandom(pdf, letter.createdAt);
    if (device.write(pdf) != pdf.size())
        return failure(ErrorCode::InputOutput, u"The PDF cannot be written: %1."_s.arg(device.errorString()));
    return {};
}

} // namespace steward::documents
