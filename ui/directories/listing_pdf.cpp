#include "ui/directories/listing_pdf.h"

#include "core/base/text.h"
#include "core/directories/records/listing_export.h"
#include "core/documents/pdf_text.h"
#include "ui/directories/listing_columns.h"
#include "ui/directories/listing_words.h"
#include "ui/widgets/relative_time.h"
#include "ui/widgets/state_badge.h"

#include <QGuiApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPalette>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace directories;

namespace {

constexpr int resolution = 300;
constexpr qreal marginMm = 12;
constexpr int cellLines = 3;
constexpr qint64 tellEvery = 200;

/** What the document counts; "could not tell" stands apart from right and wrong. */
struct Counts
{
    qint64 all = 0;
    qint64 right = 0; ///< Listed, and no field differs.
    qint64 wrong = 0; ///< Listed, and at least one field differs.
    qint64 lost = 0;
    qint64 suspected = 0;
    qint64 other = 0; ///< Pending, closed for a time, duplicate.
    qint64 unknown = 0;
    qint64 notChecked = 0;

    void take(const Listing &listing)
    {
        ++all;
        if (listing.state == State::NotChecked)
            ++notChecked;
        else if (isUnknown(listing.state))
            ++unknown;
        else if (isLoss(listing.state))
            ++(listing.confirmed ? lost : suspected);
        else if (listing.state == State::Listed)
            ++(listing.mismatches > 0 ? wrong : right);
        else
            ++other;
    }
    qint64 told() const { return all - unknown - notChecked; }
};

/** Draws the document page by page. */
class Sheet
{
    Q_DECLARE_TR_FUNCTIONS(ListingPdf)

public:
    Sheet(QIODevice &device, const ListingDocument &document)
        : m_document(document)
        , m_writer(&device)
        , m_font(QGuiApplication::font().family(), 8)
        , m_bold(m_font)
        , m_small(m_font)
    {
        m_bold.setBold(true);
        m_small.setPointSizeF(6.5);
        m_writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        m_writer.setResolution(resolution);
        m_writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
            QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter));
        m_writer.setTitle(title());
        m_writer.setCreator(QCoreApplication::applicationName());
    }

    bool begin()
    {
        if (!m_painter.begin(&m_writer))
            return false;
        m_page = QRectF(0, 0, m_writer.width(), m_writer.height());
        m_footer = lineHeight(m_small) * 1.6;
        m_top = 0;
        placeColumns();
        return true;
    }

    void head(const Counts &counts);
    void row(const Listing &listing);
    void method(const Counts &counts);
    void end()
    {
        footer();
        m_painter.end();
    }
    void abandon() { m_painter.end(); }

private:
    static QString title() { return tr("Listings of the directory desk"); }
    qreal mm(qreal millimetres) const { return millimetres / 25.4 * resolution; }
    qreal lineHeight(const QFont &font) const
    {
        return QFontMetricsF(font, const_cast<QPdfWriter *>(&m_writer)).height();
    }
    qreal bottom() const { return m_page.height() - m_footer; }

    void placeColumns();
    void paragraph(const QFont &font, const QString &text, int lines = 12);
    void columnHeads();
    void footer();
    void nextPage(bool withHeads);
    qreal cell(QPainter *painter, const Listing &listing, int index, qreal top);

    const ListingDocument &m_document;
    QPdfWriter m_writer;
    QPainter m_painter;
    QFont m_font;
    QFont m_bold;
    QFont m_small;
    QRectF m_page;
    QList<QRectF> m_cells; ///< Left and width of each column.
    qreal m_footer = 0;
    qreal m_top = 0;
    int m_number = 1;
    qint64 m_rows = 0;
};

void Sheet::placeColumns()
{
    // A title never breaks within a word: the narrowest column is as wide as its title in bold.
    const auto weight = [](int column) {
        return std::max(qreal(ListingColumns::width(column)), 1.8 * qreal(ListingColumns::title(column).size()));
    };
    qreal whole = 0;
    for (const int column : m_document.columns)
        whole += weight(column);
    qreal left = 0;
    for (const int column : m_document.columns) {
        const qreal width = m_page.width() * weight(column) / whole;
        m_cells.append({left, 0, width - mm(1.5), 0});
        left += width;
    }
}

void Sheet::paragraph(const QFont &font, const QString &text, int lines)
{
    const QRectF room(0, m_top, m_page.width(), 0);
    const qreal height = documents::pdfText(nullptr, &m_writer, room, font, text, lines);
    if (m_top + height > bottom())
        nextPage(false);
    m_top += documents::pdfText(&m_painter, &m_writer, {0, m_top, m_page.width(), 0}, font, text, lines) + mm(0.8);
}

void Sheet::head(const Counts &counts)
{
    QFont big = m_bold;
    big.setPointSizeF(15);
    if (!m_document.organisation.isEmpty())
        paragraph(m_bold, forDisplay(m_document.organisation), 2);
    paragraph(big, title(), 2);
    paragraph(m_font,
        tr("%1. Sorted by %2, %3.")
            .arg(forDisplay(ListingWords::filter(m_document.query.filter)), ListingWords::sort(m_document.query.sort),
                m_document.query.descending ? tr("descending") : tr("ascending")));
    paragraph(m_font, tr("As of %1 (%2).").arg(localDateTime(m_document.at), toRfc3339(m_document.at)));
    const QLocale locale;
    const auto n = [&locale](qint64 number) { return locale.toString(number); };
    if (counts.told() == 0)
        paragraph(
            m_font, tr("Of %1 listings none could be judged yet: there is no data for a result.").arg(n(counts.all)));
    else
        paragraph(m_font, tr("Of %1 listings %2 could be judged. Of these %2: %3 are listed and agree, %4 are listed "
                             "with differences, %5 are lost, "
                             "%6 are suspected lost, %7 are pending or otherwise not usual.")
                              .arg(n(counts.all), n(counts.told()), n(counts.right), n(counts.wrong), n(counts.lost),
                                  n(counts.suspected), n(counts.other)));
    paragraph(m_font, tr("Not counted as right or wrong: %1 could not be told, %2 have not been checked.")
                          .arg(n(counts.unknown), n(counts.notChecked)));
    m_top += mm(2);
    columnHeads();
}

void Sheet::columnHeads()
{
    qreal height = 0;
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        QRectF room = m_cells.at(i);
        room.moveTop(m_top);
        height = std::max(height, documents::pdfText(&m_painter, &m_writer, room, m_bold,
                                      ListingColumns::title(m_document.columns.at(i)), 2));
    }
    m_top += height + mm(0.6);
    m_painter.setPen(QPen(Qt::black, mm(0.3)));
    m_painter.drawLine(QPointF(0, m_top), QPointF(m_page.width(), m_top));
    m_top += mm(0.8);
}

qreal Sheet::cell(QPainter *painter, const Listing &listing, int index, qreal top)
{
    const int column = m_document.columns.at(index);
    QRectF room = m_cells.at(index);
    room.moveTop(top);
    if (column == ListingColumns::State) {
        const Badge badge = ListingWords::badge(listing);
        const qreal size = lineHeight(m_font) * 0.75;
        if (painter) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            paintShape(*painter, {room.left(), top + lineHeight(m_font) * 0.12, size, size}, badge.shape,
                toneColor(badge.tone, QPalette(Qt::white)));
            painter->restore();
        }
        room.setLeft(room.left() + size + mm(1));
    }
    return documents::pdfText(
        painter, &m_writer, room, m_font, forDisplay(ListingColumns::text(listing, column, m_document.at)), cellLines);
}

void Sheet::row(const Listing &listing)
{
    qreal height = 0;
    for (int i = 0; i < int(m_cells.size()); ++i)
        height = std::max(height, cell(nullptr, listing, i, 0));
    if (m_top + height > bottom())
        nextPage(true);
    m_painter.setPen(Qt::black);
    for (int i = 0; i < int(m_cells.size()); ++i)
        cell(&m_painter, listing, i, m_top);
    m_top += height + mm(0.5);
    m_painter.setPen(QPen(QColor(0xc8, 0xc8, 0xc8), mm(0.1)));
    m_painter.drawLine(QPointF(0, m_top), QPointF(m_page.width(), m_top));
    m_top += mm(0.5);
    m_painter.setPen(Qt::black);
    ++m_rows;
}

void Sheet::footer()
{
    const QRectF room(0, m_page.height() - lineHeight(m_small), m_page.width(), 0);
    m_painter.setPen(Qt::black);
    documents::pdfText(&m_painter, &m_writer, room, m_small,
        tr("“Could not tell” is counted neither as right nor as wrong. The method stands at the end."), 1);
    documents::pdfText(&m_painter, &m_writer, room, m_small, tr("Page %1").arg(m_number), 1, Qt::AlignRight);
}

void Sheet::nextPage(bool withHeads)
{
    footer();
    m_writer.newPage();
    ++m_number;
    m_top = 0;
    if (withHeads)
        columnHeads();
}

void Sheet::method(const Counts &counts)
{
    const QStringList sentences{tr("Method. Each listing is looked at over HTTP at its own address; what the page "
                                   "shows is compared field by field with what was "
                                   "submitted. A state is given by positive evidence only: “listed” where the business "
                                   "stands on the page; “removed”, “not "
                                   "listed”, “closed” or “rejected” where the page or the answer itself says so. A "
                                   "loss is confirmed after two looks apart in "
                                   "time have found it; before that it is suspected."),
        tr("Blocked, asked to slow down, login required, domain parked, server error, unreachable, unreadable and "
           "offline mean that it "
           "could not be told. Such listings, and those never checked, are counted neither as right nor as wrong: "
           "every share above is "
           "of the %1 listings that could be judged, out of %2.")
            .arg(QLocale().toString(counts.told()), QLocale().toString(counts.all)),
        tr("Fields: “different” is another fact; “please look” is near, partial or in another script; “not shown” "
           "means that the page "
           "shows nothing to compare with. The answers themselves are kept in the workspace with their SHA-256.")};
    m_top += mm(3);
    for (const QString &sentence : sentences)
        paragraph(m_small, sentence);
}

} // namespace

Result<qint64> writeListingPdf(store::Store &store, const ListingDocument &document, QIODevice &device,
    std::stop_token stop, const std::function<void(qint64, qint64)> &progress)
{
    Counts counts;
    const Result<qint64> counted = forEachListing(
        store, document.query,
        [&counts](const Listing &listing) -> Result<void> {
            counts.take(listing);
            return {};
        },
        stop);
    if (!counted)
        return counted;
    Sheet sheet(device, document);
    if (!sheet.begin())
        return failure(ErrorCode::InputOutput,
            QCoreApplication::translate(
                "ListingPdf", "The PDF could not be begun. Check that the place can be written, and export again."));
    sheet.head(counts);
    qint64 done = 0;
    const Result<qint64> rows = forEachListing(
        store, document.query,
        [&](const Listing &listing) -> Result<void> {
            sheet.row(listing);
            if (++done % tellEvery == 0 && progress)
                progress(done, *counted);
            return {};
        },
        stop);
    if (!rows) {
        sheet.abandon();
        return rows;
    }
    sheet.method(counts);
    sheet.end();
    if (progress)
        progress(done, *counted);
    return rows;
}

} // namespace steward::ui
