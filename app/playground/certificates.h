#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

#include <openssl/ssl.h>

namespace steward::playground {

/** Frees what OpenSSL made. */
struct OpenSslFree
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
    void operator()(SSL *ssl) const { SSL_free(ssl); }
};
using KeyPointer = std::unique_ptr<EVP_PKEY, OpenSslFree>;
using CertificatePointer = std::unique_ptr<X509, OpenSslFree>;
using ContextPointer = std::unique_ptr<SSL_CTX, OpenSslFree>;
using SslPointer = std::unique_ptr<SSL, OpenSslFree>;

/**
 * The certificate authority of one world: made when the world begins, gone when it ends.
 *
 * Signs a certificate per host (EC P-256, all with one key, which makes five hundred hosts cheap) that is valid for its
 * IP address.
 */
class CertificateAuthority
{
public:
    static Result<std::unique_ptr<CertificateAuthority>> make(const Clock &clock);

    /** The authority's own certificate, for clients to trust. */
    QByteArray pem() const;
    EVP_PKEY *hostKey() const { return m_hostKey.get(); }
    /** A certificate for the address; an expired one ended a day ago. */
    CertificatePointer certify(const QString &address, bool isExpired) const;

private:
    CertificateAuthority() = default;

    KeyPointer m_key;
    KeyPointer m_hostKey;
    CertificatePointer m_certificate;
    qint64 m_now = 0; ///< Seconds since 1970.
};

/** A server context that speaks TLS 1.2 and 1.3 and HTTP/1.1 only; null where OpenSSL refuses. */
ContextPointer makeServerContext();

} // namespace steward::playground
