#pragma once

#include "core/net/fetch.h"

namespace steward::net {

/**
 * Reads one HTTP/1.1 response as its bytes arrive (RFC 9112), and stops at the first thing that breaks a limit or the
 * protocol.
 *
 * Holds at most the header limit and the body limit in memory, whatever the server sends. Interim responses are passed
 * over.
 */
class ResponseParser
{
public:
    static constexpr qsizetype maxHeadBytes = 128 * 1024; ///< Status lines, header fields and trailers together.
    static constexpr qsizetype maxHeaderFields = 256;
    static constexpr int maxInterimResponses = 8;

    enum class OverLimit { Fail, Cut }; ///< What becomes of a body over the limit.

    explicit ResponseParser(qint64 maxBodyBytes, OverLimit overLimit = OverLimit::Fail);

    void feed(QByteArrayView bytes);
    /** The connection ended; `inOrder` is false where TLS ended without its closing message. */
    void close(bool inOrder);

    bool isHeadDone() const { return m_headDone; }
    /** Complete or failed: nothing more is wanted from the connection. */
    bool isFinished() const { return m_state == State::Complete || m_failure != Failure::None; }
    Failure failure() const { return m_failure; }
    QString failureText() const { return m_failureText; }
    int status() const { return m_status; }
    /** Whether the answer sends us elsewhere; its body is passed over then. */
    bool isRedirect() const { return m_isRedirect; }
    /** Whether the connection may carry another request: complete, framed, nothing left over, and not told to close. */
    bool isReusable() const { return m_state == State::Complete && m_persistent; }
    bool isEmpty() const { return m_headBytes == 0; }

    const QList<std::pair<QByteArray, QByteArray>> &headers() const { return m_headers; }
    QByteArray header(QByteArrayView name) const;
    QByteArray takeBody() { return std::move(m_body); }

private:
    enum class State {
        StatusLine,
        HeaderLine,
        FixedBody,
        BodyUntilClose,
        ChunkSize,
        ChunkData,
        ChunkEnd,
        Trailer,
        Complete
    };

    qsizetype takeLine(QByteArrayView bytes);
    qsizetype takeBody(QByteArrayView bytes);
    void line();
    void statusLine();
    void headerLine();
    void chunkSize();
    void headEnd();
    void chooseFraming();
    bool readContentLength(qint64 *length);
    void complete();
    void cutBody();
    void fail(Failure failure, const QString &text);
    void failProtocol();

    qint64 m_maxBodyBytes;
    OverLimit m_overLimit;
    State m_state = State::StatusLine;
    QByteArray m_line;
    qsizetype m_headBytes = 0;
    int m_interim = 0;
    bool m_headDone = false;
    bool m_persistent = false;
    bool m_isRedirect = false;
    int m_status = 0;
    QList<std::pair<QByteArray, QByteArray>> m_headers;
    QByteArray m_body;
    qint64 m_remaining = 0;
    Failure m_failure = Failure::None;
    QString m_failureText;
};

} // namespace steward::net
