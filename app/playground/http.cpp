#include "app/playground/http.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace steward::playground {

using namespace Qt::StringLiterals;

namespace {

QByteArray reason(int status)
{
    switch (status) {
    case 200: return "OK";
    case 301: return "Moved Permanently";
    case 302: return "Found";
    case 304: return "Not Modified";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 410: return "Gone";
    case 413: return "Content Too Large";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    default: return "Status";
    }
}

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool readRequestLine(const QByteArray &line, Request &request)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts[0]) || !parts[2].startsWith("HTTP/1."))
        return false;
    request.method = parts[0];
    request.target = parts[1];
    request.version = parts[2];
    // The absolute form that proxies are sent: only its path matters here.
    if (request.target.startsWith("http://") || request.target.startsWith("https://")) {
        const qsizetype slash = request.target.indexOf('/', 8);
        request.target = slash < 0 ? QByteArray("/") : request.target.mid(slash);
    }
    return request.target.startsWith('/');
}

bool readHeaders(const QList<QByteArray> &lines, Request &request)
{
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon <= 0 || !isToken(lines[i].left(colon)))
            return false;
        request.headers.append({lines[i].left(colon).toLower(), lines[i].mid(colon + 1).trimmed()});
    }
    return true;
}

QByteArray chunkedBody(const QByteArray &body)
{
    constexpr qsizetype chunk = 8000;
    QByteArray bytes;
    bytes.reserve(body.size() + 64);
    for (qsizetype at = 0; at < body.size(); at += chunk) {
        const qsizetype size = std::min(chunk, body.size() - at);
        bytes += QByteArray::number(size, 16) + "\r\n" + QByteArrayView(body).sliced(at, size).toByteArray() + "\r\n";
    }
    return bytes + "0\r\n\r\n";
}

} // namespace

QByteArray Request::header(QByteArrayView lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

bool Request::keepsAlive() const
{
    const QByteArray connection = header("connection").toLower();
    return version == "HTTP/1.0" ? connection.contains("keep-alive") : !connection.contains("close");
}

std::optional<qsizetype> Request::contentLength() const
{
    if (!header("transfer-encoding").isEmpty())
        return std::nullopt;
    const QByteArray text = header("content-length");
    if (text.isEmpty())
        return 0;
    bool isNumber = false;
    const qlonglong length = text.toLongLong(&isNumber);
    if (!isNumber || length < 0 || length > maxBodyBytes)
        return std::nullopt;
    return length;
}

Reading takeRequest(QByteArray &buffer, Request &request)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return buffer.size() > maxHeadBytes ? Reading::TooLarge : Reading::NeedsMore;
    if (end > maxHeadBytes)
        return Reading::TooLarge;
    QList<QByteArray> lines = buffer.left(end).split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    Request read;
    if (!readRequestLine(lines.first(), read) || !readHeaders(lines, read))
        return Reading::Bad;
    const std::optional<qsizetype> length = read.contentLength();
    if (!length)
        return Reading::Bad;
    if (buffer.size() < end + 4 + *length)
        return Reading::NeedsMore;
    buffer.remove(0, end + 4 + *length);
    request = std::move(read);
    return Reading::Whole;
}

QByteArray wireBytes(const Answer &answer, const Request &request, bool keepAlive)
{
    const bool hasBody = request.method != "HEAD" && answer.status != 304;
    const bool isChunked = answer.chunked && hasBody && request.version == "HTTP/1.1";
    QByteArray bytes;
    bytes.reserve(512 + (hasBody ? answer.body.size() : 0));
    bytes += "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reason(answer.status) + "\r\n";
    for (const auto &[name, value] : answer.headers)
        bytes += name + ": " + value + "\r\n";
    if (isChunked)
        bytes += "Transfer-Encoding: chunked\r\n";
    else if (answer.status != 304)
        bytes += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    bytes += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    if (hasBody)
        bytes += isChunked ? chunkedBody(answer.body) : answer.body;
    return bytes;
}

QByteArray httpDate(qint64 seconds)
{
    const QDateTime at = QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc());
    return QLocale::c().toString(at, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

QString queryValue(const QByteArray &target, const QString &name)
{
    const QUrl url(QString::fromUtf8(target), QUrl::TolerantMode);
    return QUrlQuery(url.query(QUrl::FullyEncoded).replace(u'+', u' ')).queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace steward::playground
