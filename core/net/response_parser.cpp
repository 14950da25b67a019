#include "core/net/response_parser.h"

#include <QCoreApplication>

#include <algorithm>

namespace steward::net {

namespace {

constexpr qsizetype maxChunkLineBytes = 4 * 1024;
constexpr qsizetype bodyReserve = 256 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ResponseParser)
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/** Whether a comma-separated list holds this token, in any case. */
bool lists(const QByteArray &value, QByteArrayView token)
{
    const QList<QByteArray> items = value.split(',');
    return std::any_of(items.begin(), items.end(), [&](const QByteArray &item) {
        return QByteArrayView(item).trimmed().compare(token, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

ResponseParser::ResponseParser(qint64 maxBodyBytes, OverLimit overLimit)
    : m_maxBodyBytes(maxBodyBytes)
    , m_overLimit(overLimit)
{
}

void ResponseParser::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && !isFinished()) {
        const bool inBody =
            m_state == State::FixedBody || m_state == State::BodyUntilClose || m_state == State::ChunkData;
        bytes = bytes.sliced(inBody ? takeBody(bytes) : takeLine(bytes));
    }
    if (!bytes.isEmpty())
        m_persistent = false; // bytes nobody asked for
}

qsizetype ResponseParser::takeLine(QByteArrayView bytes)
{
    const qsizetype newline = bytes.indexOf('\n');
    const qsizetype taken = newline < 0 ? bytes.size() : newline + 1;
    if (m_state == State::ChunkSize || m_state == State::ChunkEnd) {
        if (m_line.size() + taken > maxChunkLineBytes) {
            failProtocol();
            return taken;
        }
    } else {
        m_headBytes += taken;
        if (m_headBytes > maxHeadBytes) {
            fail(Failure::TooLarge,
                Words::tr("The server sent more header than any page needs, so the answer was dropped."));
            return taken;
        }
    }
    m_line.append(bytes.first(taken));
    if (newline >= 0) {
        m_line.chop(m_line.endsWith("\r\n") ? 2 : 1);
        line();
        m_line.resize(0);
    }
    return taken;
}

qsizetype ResponseParser::takeBody(QByteArrayView bytes)
{
    const qsizetype taken =
        m_state == State::BodyUntilClose ? bytes.size() : qsizetype(std::min<qint64>(bytes.size(), m_remaining));
    if (!m_isRedirect) {
        const qsizetype room = qsizetype(m_maxBodyBytes) - m_body.size();
        m_body.append(bytes.first(std::min(taken, room)));
        if (taken > room) {
            cutBody();
            return taken;
        }
    }
    if (m_state == State::BodyUntilClose)
        return taken;
    m_remaining -= taken;
    if (m_remaining == 0) {
        if (m_state == State::FixedBody)
            complete();
        else
            m_state = State::ChunkEnd;
    }
    return taken;
}

void ResponseParser::line()
{
    switch (m_state) {
    case State::StatusLine: statusLine(); break;
    case State::HeaderLine:
        if (m_line.isEmpty())
            headEnd();
        else
            headerLine();
        break;
    case State::ChunkSize: chunkSize(); break;
    case State::ChunkEnd:
        if (m_line.isEmpty())
            m_state = State::ChunkSize;
        else
            failProtocol();
        break;
    case State::Trailer:
        if (m_line.isEmpty())
            complete();
        break;
    case State::FixedBody:
    case State::BodyUntilClose:
    case State::ChunkData:
    case State::Complete: break;
    }
}

void ResponseParser::statusLine()
{
    // "HTTP/1.1 200 OK"; the reason may be missing, with or without its blank.
    const bool isHttp1 = m_line.size() >= 12 && m_line.startsWith("HTTP/1.") && isDigit(m_line[7]) && m_line[8] == ' '
                         && isDigit(m_line[9]) && isDigit(m_line[10]) && isDigit(m_line[11])
                         && (m_line.size() == 12 || m_line[12] == ' ');
    m_status = isHttp1 ? m_line.sliced(9, 3).toInt() : 0;
    if (m_status < 100)
        return failProtocol();
    m_persistent = m_line[7] != '0';
    m_state = State::HeaderLine;
}

void ResponseParser::headerLine()
{
    if (m_line.contains('\0'))
        return failProtocol();
    if ((m_line[0] == ' ' || m_line[0] == '\t') && !m_headers.isEmpty()) { // obsolete folding, RFC 9112 5.2
        m_headers.last().second += ' ' + m_line.trimmed();
        return;
    }
    const qsizetype colon = m_line.indexOf(':');
    if (colon <= 0)
        return; // browsers pass over such lines too
    if (m_headers.size() >= maxHeaderFields)
        return fail(Failure::TooLarge,
            Words::tr("The server sent more header than any page needs, so the answer was dropped."));
    m_headers.append({m_line.first(colon).trimmed(), m_line.sliced(colon + 1).trimmed()});
}

void ResponseParser::headEnd()
{
    if (m_status >= 200) {
        m_headDone = true;
        const bool redirects =
            m_status == 301 || m_status == 302 || m_status == 303 || m_status == 307 || m_status == 308;
        m_isRedirect = redirects && !header("Location").isEmpty();
        return chooseFraming();
    }
    if (m_status == 101 || ++m_interim > maxInterimResponses)
        return failProtocol();
    m_headers.clear();
    m_status = 0;
    m_state = State::StatusLine;
}

/** How long the body is, RFC 9112 6.3. */
void ResponseParser::chooseFraming()
{
    if (lists(header("Connection"), "close"))
        m_persistent = false;
    else if (lists(header("Connection"), "keep-alive"))
        m_persistent = true;
    if (m_status == 204 || m_status == 304)
        return complete();

    const QByteArray transfer = header("Transfer-Encoding");
    qint64 length = -1;
    if (transfer.isEmpty() && !readContentLength(&length))
        return failProtocol();
    if (length == 0)
        return complete();
    const QByteArray encoding = header("Content-Encoding");
    const bool isPlainTransfer = transfer.isEmpty() || transfer.compare("chunked", Qt::CaseInsensitive) == 0;
    if (!m_isRedirect
        && (!isPlainTransfer || (!encoding.isEmpty() && encoding.compare("identity", Qt::CaseInsensitive) != 0)))
        return fail(Failure::EncodedBody,
            Words::tr("The server compressed the page although it was asked not to, so it was not read."));
    if (length > m_maxBodyBytes && !m_isRedirect && m_overLimit == OverLimit::Fail)
        return cutBody();
    if (!transfer.isEmpty()) {
        m_state = State::ChunkSize;
    } else if (length > 0) {
        m_remaining = length;
        m_body.reserve(qsizetype(std::min<qint64>(m_isRedirect ? 0 : length, bodyReserve)));
        m_state = State::FixedBody;
    } else {
        m_persistent = false;
        m_state = State::BodyUntilClose;
    }
}

/** Several lengths are one when they are equal (RFC 9110 8.6); -1 stands for none. */
bool ResponseParser::readContentLength(qint64 *length)
{
    for (const auto &[name, value] : m_headers) {
        if (name.compare("Content-Length", Qt::CaseInsensitive) != 0)
            continue;
        for (const QByteArray &item : value.split(',')) {
            const QByteArray digits = item.trimmed();
            bool fits = !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), isDigit);
            const qint64 one = fits ? digits.toLongLong(&fits) : -1;
            if (!fits || (*length >= 0 && one != *length))
                return false;
            *length = one;
        }
    }
    return true;
}

void ResponseParser::chunkSize()
{
    const qsizetype extension = m_line.indexOf(';');
    const QByteArray digits = (extension < 0 ? m_line : m_line.first(extension)).trimmed();
    bool isHex = !digits.isEmpty() && digits.size() <= 15 && std::all_of(digits.begin(), digits.end(), [](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
    m_remaining = isHex ? digits.toLongLong(&isHex, 16) : -1;
    if (!isHex)
        return failProtocol();
    m_state = m_remaining == 0 ? State::Trailer : State::ChunkData;
}

void ResponseParser::close(bool inOrder)
{
    if (isFinished())
        return;
    if (m_state == State::BodyUntilClose && inOrder)
        return complete();
    if (m_headDone)
        return fail(
            Failure::Truncated, Words::tr("The connection ended before the whole page was there. Check again later."));
    if (m_interim > 0)
        return fail(Failure::Protocol, Words::tr("The server announced an answer and never gave one."));
    if (isEmpty())
        return fail(
            Failure::Refused, Words::tr("The server closed the connection without an answer. Check again later."));
    if (m_state == State::StatusLine
        && !m_line.startsWith(QByteArrayView("HTTP/").first(std::min<qsizetype>(5, m_line.size()))))
        return failProtocol();
    fail(
        Failure::Truncated, Words::tr("The connection ended in the middle of the answer's header. Check again later."));
}

QByteArray ResponseParser::header(QByteArrayView name) const
{
    for (const auto &field : m_headers) {
        if (field.first.compare(name, Qt::CaseInsensitive) == 0)
            return field.second;
    }
    return {};
}

void ResponseParser::complete()
{
    m_state = State::Complete;
}

void ResponseParser::cutBody()
{
    if (m_overLimit == OverLimit::Fail)
        return fail(Failure::TooLarge, Words::tr("The page is larger than the limit, so it was not read."));
    m_persistent = false;
    complete();
}

void ResponseParser::fail(Failure failure, const QString &text)
{
    m_failure = failure;
    m_failureText = text;
    m_persistent = false;
}

void ResponseParser::failProtocol()
{
    fail(Failure::Protocol, Words::tr("The server's answer is not valid HTTP, so it could not be read."));
}

} // namespace steward::net
