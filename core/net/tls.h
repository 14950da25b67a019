#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <memory>

class QIODevice;
struct ssl_ctx_st;
struct ssl_st;

namespace steward::net {

/**
 * What all secure connections of one fetcher share: TLS 1.2 and 1.3 at OpenSSL's security level 2, and whom to trust.
 *
 * The system's authorities are read one by one as servers name them, where OpenSSL looks for them (SSL_CERT_DIR and
 * SSL_CERT_FILE count).
 */
class TlsContext
{
public:
    /** Trusts the authorities of a PEM file beside the system's; InvalidInput where there are none to read in it. */
    static Result<std::unique_ptr<TlsContext>> make(const QString &extraCaFile = {});

    ssl_ctx_st *handle() const { return m_context.get(); }

private:
    struct Free
    {
        void operator()(ssl_ctx_st *context) const;
    };

    explicit TlsContext(ssl_ctx_st *context);
    bool trust(const QByteArray &certificates);

    std::unique_ptr<ssl_ctx_st, Free> m_context;
};

/**
 * The client's end of TLS over any device that reads and writes without waiting.
 *
 * Proves the server's certificate for the host before a byte of ours goes out. Buffers nothing beyond a TLS record.
 */
class TlsChannel
{
public:
    enum class Step { Done, Waiting, Failed };

    /** The host is a name in its ASCII form or an address. The context and the device must outlive the channel. */
    TlsChannel(const TlsContext &context, QIODevice &below, const QString &host);

    Step handshake();
    bool isReady() const { return m_isReady; }
    /** How many bytes were read; 0 when there are none yet, -1 when there will be none any more. */
    qint64 read(char *to, qint64 length);
    bool write(QByteArrayView bytes);
    /** Bytes decrypted and not yet read. */
    qint64 pending() const;
    /** The server said that this was all; only then is an end without a length the end of the page. */
    bool isClosedInOrder() const { return m_isClosedInOrder; }

    /** Why the handshake failed, without a full stop. */
    QString fault() const;
    bool isUntrusted() const;

private:
    struct Free
    {
        void operator()(ssl_st *ssl) const;
    };

    std::unique_ptr<ssl_st, Free> m_ssl;
    bool m_isReady = false;
    bool m_isClosedInOrder = false;
    unsigned long m_error = 0; ///< OpenSSL's code of the failed handshake.
};

} // namespace steward::net
