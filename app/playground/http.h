#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace steward::playground {

/** A request as it came: method, target and headers, its body read and thrown away. */
struct Request
{
    QByteArray method = {};
    QByteArray target = {}; ///< Path and query, as sent; always begins with a slash.
    QByteArray version = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< Names in lower case.

    /** The first value of a header, or empty. */
    QByteArray header(QByteArrayView lowerCaseName) const;
    bool keepsAlive() const;
    /** Bytes of the body that follow; nothing where the length is unusable or above what is taken. */
    std::optional<qsizetype> contentLength() const;
};

/** What became of reading a request from the front of a buffer. */
enum class Reading { NeedsMore, Whole, Bad, TooLarge };

inline constexpr qsizetype maxHeadBytes = 32 * 1024;
inline constexpr qsizetype maxBodyBytes = 64 * 1024;

/** Takes one whole request off the front of the buffer (RFC 9112); leaves it untouched where more is needed. */
Reading takeRequest(QByteArray &buffer, Request &request);

/** What is sent back, and how. */
struct Answer
{
    enum class Manner {
        Send,
        Hang, ///< Nothing is sent until the client gives up.
        Drop, ///< The connection ends without an answer.
    };

    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    int delayMs = 0;
    bool chunked = false;
    Manner manner = Manner::Send;

    void add(QByteArray name, QByteArray value) { headers.append({std::move(name), std::move(value)}); }
};

/** The bytes of an answer to the request (no body for HEAD and 304). */
QByteArray wireBytes(const Answer &answer, const Request &request, bool keepAlive);
/** "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110, 5.6.7) for seconds since 1970. */
QByteArray httpDate(qint64 seconds);
/** The value of a parameter in the query of a target, percent-decoded. */
QString queryValue(const QByteArray &target, const QString &name);

} // namespace steward::playground
