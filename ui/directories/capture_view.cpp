#include "ui/directories/capture_view.h"

#include "core/directories/extract/extract.h"
#include "ui/directories/background.h"
#include "ui/directories/listing_words.h"

#include <QFontDatabase>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStringDecoder>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace directories;

namespace {

constexpr qsizetype longestShown = 400'000; ///< Characters of a page that are shown; all of it is kept.
constexpr qsizetype longestLine = 2'000; ///< A longer line is broken for display: laying it out whole stops the window.

QString decoded(const QByteArray &body)
{
    QStringDecoder decoder = QStringDecoder::decoderForHtml(body);
    if (!decoder.isValid())
        decoder = QStringDecoder(QStringDecoder::Utf8);
    return decoder.decode(body);
}

/** At most longestShown characters in lines of at most longestLine, with what cannot be shown as text made visible. */
QString fitForDisplay(const QString &text)
{
    QString shown;
    shown.reserve(std::min(text.size(), longestShown) + 64);
    qsizetype column = 0;
    for (qsizetype i = 0; i < text.size() && i < longestShown; ++i) {
        QChar c = text.at(i);
        if (c == u'\r')
            continue;
        if (c.isNull() || (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'))
            c = QChar::ReplacementCharacter;
        column = c == u'\n' ? 0 : column + 1;
        shown.append(c);
        if (column >= longestLine && !c.isHighSurrogate()) {
            shown.append(u'\n');
            column = 0;
        }
    }
    return shown;
}

QPlainTextEdit *plainView(const QString &name, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setReadOnly(true);
    edit->setAccessibleName(name);
    edit->setTabChangesFocus(true);
    edit->setUndoRedoEnabled(false);
    return edit;
}

} // namespace

struct CaptureView::Content
{
    std::optional<Capture> capture = {};
    QString text = {};
    QString source = {};
    bool cut = false;
    QString failure = {};
};

CaptureView::CaptureView(store::Store &store, Background &background, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_background(background)
    , m_summary(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_text(plainView(tr("The page as text"), this))
    , m_source(plainView(tr("The page as source"), this))
    , m_answer(plainView(tr("The answer: way, headers and hash"), this))
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_source->setFont(fixed);
    m_answer->setFont(fixed);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_text, tr("Text"));
    m_tabs->addTab(m_source, tr("Source"));
    m_tabs->addTab(m_answer, tr("Answer"));
    m_tabs->setMinimumHeight(fontMetrics().lineSpacing() * 16);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_tabs);
}

void CaptureView::setCapture(std::optional<qint64> id, const QString &country)
{
    if (m_id == id && id)
        return;
    m_id = id;
    m_stop.request_stop();
    ++m_asked;
    if (!id) {
        say(tr("No answer was kept for this look: none came, or the page was the same as before."));
        return;
    }
    m_stop = std::stop_source();
    m_background.run(
        m_stop.get_token(),
        [&store = m_store, wanted = *id, country](
            std::stop_token stop) { return stop.stop_requested() ? Content{} : read(store, wanted, country); },
        [this, asked = m_asked](const Content &content) {
            if (asked == m_asked)
                take(content);
        });
}

CaptureView::Content CaptureView::read(store::Store &store, qint64 id, const QString &country)
{
    const ListingReader reader(store);
    Content content;
    const Result<std::optional<Capture>> capture = reader.capture(id);
    if (!capture) {
        content.failure = capture.error().message;
        return content;
    }
    content.capture = *capture;
    if (!content.capture) {
        content.failure = tr("This answer is no longer kept; what it meant is.");
        return content;
    }
    if (content.capture->hash.isEmpty())
        return content;
    const Result<QByteArray> body = reader.body(content.capture->hash);
    if (!body) {
        content.failure = body.error().message;
        return content;
    }
    PageContext context{.baseUrl = QUrl(content.capture->finalUrl), .country = country};
    for (const auto &[name, value] : std::as_const(content.capture->headers))
        if (name.compare("content-type", Qt::CaseInsensitive) == 0)
            context.contentType = value;
    content.text = fitForDisplay(readPage(*body, context).text);
    const QString source = decoded(*body);
    content.cut = source.size() > longestShown;
    content.source = fitForDisplay(source);
    return content;
}

void CaptureView::take(const Content &content)
{
    if (!content.capture) {
        say(content.failure);
        return;
    }
    const Capture &capture = *content.capture;
    const QLocale locale;
    QStringList summary{ListingWords::dateTime(capture.at), tr("status %1").arg(capture.status),
        locale.formattedDataSize(capture.size)};
    if (content.cut)
        summary.append(tr("only the first %L1 characters are shown, all are kept").arg(longestShown));
    if (!content.failure.isEmpty())
        summary.append(content.failure);
    m_summary->setText(summary.join(u" · "_s));
    m_text->setPlainText(content.text);
    m_source->setPlainText(content.source);

    QStringList lines{tr("Time: %1").arg(toRfc3339(capture.at)), tr("Method: %1").arg(capture.method),
        tr("Asked: %1").arg(capture.requestUrl)};
    for (const auto &[address, status] : capture.hops)
        lines.append(tr("Sent on (%1): %2").arg(status).arg(address));
    lines.append(tr("Answered: %1").arg(capture.finalUrl));
    lines.append(tr("Status: %1").arg(capture.status));
    lines.append(tr("Size: %1 bytes").arg(locale.toString(capture.size)));
    lines.append(tr("SHA-256: %1").arg(QString::fromLatin1(capture.hash.toHex())));
    lines.append(QString());
    for (const auto &[name, value] : capture.headers)
        lines.append(QString::fromUtf8(name) + u": "_s + QString::fromUtf8(value));
    m_answer->setPlainText(fitForDisplay(lines.join(u'\n')));
    m_tabs->show();
}

void CaptureView::say(const QString &sentence)
{
    m_summary->setText(sentence);
    m_text->clear();
    m_source->clear();
    m_answer->clear();
    m_tabs->hide();
}

} // namespace steward::ui
