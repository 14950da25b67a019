#include "core/net/tls.h"

#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>
#include <QIODevice>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <limits>

namespace steward::net {

using namespace Qt::StringLiterals;

namespace {

constexpr int securityLevel = 2; ///< At least 112 bits: no RSA below 2048, no SHA-1 in certificates.

/** The device keeps what the other end does not take: a server that reads nothing must not fill the memory. */
constexpr qint64 mostUnsent = 1 << 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Tls)
};

struct FreeBio
{
    void operator()(BIO *bio) const { BIO_free(bio); }
};
struct FreeCertificate
{
    void operator()(X509 *certificate) const { X509_free(certificate); }
};

int clamped(qint64 length)
{
    return int(std::min<qint64>(length, std::numeric_limits<int>::max()));
}

int readBelow(BIO *bio, char *to, int length)
{
    BIO_clear_retry_flags(bio);
    const qint64 taken = static_cast<QIODevice *>(BIO_get_data(bio))->read(to, length);
    if (taken > 0)
        return int(taken);
    // Also at the end of the connection: its owner is told of that elsewhere.
    BIO_set_retry_read(bio);
    return -1;
}

int writeBelow(BIO *bio, const char *from, int length)
{
    BIO_clear_retry_flags(bio);
    auto *device = static_cast<QIODevice *>(BIO_get_data(bio));
    if (device->bytesToWrite() > mostUnsent)
        return -1;
    return int(device->write(from, length));
}

long controlBelow(BIO *, int command, long, void *)
{
    return command == BIO_CTRL_FLUSH ? 1 : 0;
}

int createBelow(BIO *bio)
{
    BIO_set_init(bio, 1);
    return 1;
}

const BIO_METHOD *deviceMethod()
{
    static const BIO_METHOD *method = [] {
        BIO_METHOD *made = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "device");
        BIO_meth_set_read(made, &readBelow);
        BIO_meth_set_write(made, &writeBelow);
        BIO_meth_set_ctrl(made, &controlBelow);
        BIO_meth_set_create(made, &createBelow);
        return made;
    }();
    return method;
}

/** The certificate's fault in words for a person. */
QString certificateFault(long code)
{
    switch (code) {
    case X509_V_ERR_CERT_HAS_EXPIRED: return Words::tr("it has expired");
    case X509_V_ERR_CERT_NOT_YET_VALID: return Words::tr("it is not valid yet");
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH: return Words::tr("it was made for another name");
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT: return Words::tr("it is signed by itself");
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        return Words::tr("it is not signed by an authority that this computer trusts");
    case X509_V_ERR_CERT_REVOKED: return Words::tr("it was revoked");
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL: return Words::tr("its key is too short to be safe");
    case X509_V_ERR_CA_MD_TOO_WEAK: return Words::tr("it is signed in a way that is not safe any more");
    case X509_V_ERR_INVALID_PURPOSE: return Words::tr("it is not meant for a web server");
    default: return QString::fromLatin1(X509_verify_cert_error_string(code));
    }
}

} // namespace

TlsContext::TlsContext(ssl_ctx_st *context)
    : m_context(context)
{
}

void TlsContext::Free::operator()(ssl_ctx_st *context) const
{
    SSL_CTX_free(context);
}

Result<std::unique_ptr<TlsContext>> TlsContext::make(const QString &extraCaFile)
{
    std::unique_ptr<TlsContext> made(new TlsContext(SSL_CTX_new(TLS_client_method())));
    SSL_CTX *context = made->handle();
    if (!context || SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) != 1)
        return failure(ErrorCode::Internal, Words::tr("TLS could not be set up."));
    SSL_CTX_set_security_level(context, std::max(securityLevel, SSL_CTX_get_security_level(context)));
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_NO_TICKET);
    SSL_CTX_set_default_verify_paths(context);
    if (extraCaFile.isEmpty())
        return made;
    QFile file(extraCaFile);
    if (!file.open(QIODevice::ReadOnly) || !made->trust(file.readAll())) {
        return failure(ErrorCode::InvalidInput,
            Words::tr("The file of further certificate authorities could not be read. Check it in the settings."));
    }
    return made;
}

bool TlsContext::trust(const QByteArray &certificates)
{
    const std::unique_ptr<BIO, FreeBio> source(BIO_new_mem_buf(certificates.constData(), clamped(certificates.size())));
    int found = 0;
    while (const std::unique_ptr<X509, FreeCertificate> certificate{
        PEM_read_bio_X509(source.get(), nullptr, nullptr, nullptr)})
        found += X509_STORE_add_cert(SSL_CTX_get_cert_store(m_context.get()), certificate.get());
    ERR_clear_error(); // the end of the file is told as an error
    return found > 0;
}

void TlsChannel::Free::operator()(ssl_st *ssl) const
{
    SSL_free(ssl);
}

TlsChannel::TlsChannel(const TlsContext &context, QIODevice &below, const QString &host)
    : m_ssl(SSL_new(context.handle()))
{
    if (!m_ssl)
        return;
    BIO *bio = BIO_new(deviceMethod());
    BIO_set_data(bio, &below);
    SSL_set_bio(m_ssl.get(), bio, bio);
    SSL_set_connect_state(m_ssl.get());
    QByteArray name = host.toLatin1();
    if (name.endsWith('.'))
        name.chop(1);
    bool isNamed = false;
    if (QHostAddress(host).isNull()) {
        // The server's name in the handshake: for names only (RFC 6066, 3).
        isNamed = SSL_set_tlsext_host_name(m_ssl.get(), name.constData()) == 1
                  && SSL_set1_host(m_ssl.get(), name.constData()) == 1;
        // A name counts only where names of hosts stand, never as the subject's (RFC 9525, 2).
        SSL_set_hostflags(m_ssl.get(), X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS | X509_CHECK_FLAG_NEVER_CHECK_SUBJECT);
    } else {
        isNamed = X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(m_ssl.get()), name.constData()) == 1;
    }
    if (!isNamed)
        m_ssl.reset(); // without a name to prove nothing would be proven
}

TlsChannel::Step TlsChannel::handshake()
{
    if (m_isReady)
        return Step::Done;
    if (!m_ssl)
        return Step::Failed;
    ERR_clear_error();
    const int done = SSL_do_handshake(m_ssl.get());
    if (done == 1) {
        m_isReady = true;
        return Step::Done;
    }
    if (SSL_get_error(m_ssl.get(), done) == SSL_ERROR_WANT_READ)
        return Step::Waiting;
    m_error = ERR_peek_last_error();
    return Step::Failed;
}

qint64 TlsChannel::read(char *to, qint64 length)
{
    if (!m_isReady)
        return 0;
    ERR_clear_error();
    const int taken = SSL_read(m_ssl.get(), to, clamped(length));
    if (taken > 0)
        return taken;
    switch (SSL_get_error(m_ssl.get(), taken)) {
    case SSL_ERROR_WANT_READ:
    case SSL_ERROR_WANT_WRITE: return 0;
    case SSL_ERROR_ZERO_RETURN: m_isClosedInOrder = true; return -1;
    default: return -1;
    }
}

bool TlsChannel::write(QByteArrayView bytes)
{
    ERR_clear_error();
    return m_isReady && SSL_write(m_ssl.get(), bytes.data(), clamped(bytes.size())) == bytes.size();
}

qint64 TlsChannel::pending() const
{
    return m_isReady ? SSL_pending(m_ssl.get()) : 0;
}

bool TlsChannel::isUntrusted() const
{
    return m_ssl && SSL_get_verify_result(m_ssl.get()) != X509_V_OK;
}

QString TlsChannel::fault() const
{
    if (isUntrusted())
        return certificateFault(SSL_get_verify_result(m_ssl.get()));
    if (ERR_GET_REASON(m_error) == SSL_R_WRONG_VERSION_NUMBER)
        return Words::tr("the server does not speak TLS there, or only a version that is not safe any more");
    const char *reason = ERR_reason_error_string(m_error);
    return reason ? QString::fromLatin1(reason) : Words::tr("the handshake failed");
}

} // namespace steward::net
