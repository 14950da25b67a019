#include "app/playground/certificates.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <cstring>

namespace steward::playground {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24 * 60 * 60;

bool addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    if (extension == nullptr)
        return false;
    const bool isAdded = X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return isAdded;
}

bool setSerial(X509 *certificate)
{
    // RFC 5280, 4.1.2.2: positive, at most 20 octets.
    unsigned char bytes[8];
    if (RAND_bytes(bytes, sizeof bytes) != 1)
        return false;
    uint64_t number = 0;
    std::memcpy(&number, bytes, sizeof number);
    return ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), number >> 1) == 1;
}

/** A certificate that says who it is for, and nothing of what it may be used for. */
CertificatePointer blank(const QByteArray &commonName, EVP_PKEY *key, qint64 from, qint64 until)
{
    CertificatePointer certificate(X509_new());
    if (!certificate || X509_set_version(certificate.get(), 2) != 1 || !setSerial(certificate.get()))
        return nullptr;
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), from);
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()), until);
    X509_NAME *name = X509_get_subject_name(certificate.get());
    const auto *text = reinterpret_cast<const unsigned char *>(commonName.constData());
    if (X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, text, -1, -1, 0) != 1)
        return nullptr;
    return X509_set_pubkey(certificate.get(), key) == 1 ? std::move(certificate) : nullptr;
}

int chooseProtocol(SSL *, const unsigned char **chosen, unsigned char *length, const unsigned char *offered,
    unsigned int offeredLength, void *)
{
    static const unsigned char known[] = "\x08http/1.1";
    unsigned char *found = nullptr;
    if (SSL_select_next_proto(&found, length, known, sizeof known - 1, offered, offeredLength)
        != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_NOACK;
    *chosen = found;
    return SSL_TLSEXT_ERR_OK;
}

} // namespace

Result<std::unique_ptr<CertificateAuthority>> CertificateAuthority::make(const Clock &clock)
{
    std::unique_ptr<CertificateAuthority> authority(new CertificateAuthority);
    const auto refused = [] {
        return failure(
            ErrorCode::Internal, u"The certificates of the practice world could not be made; run it without --tls."_s);
    };
    authority->m_now = toMillis(clock.now()) / 1000;
    authority->m_key.reset(EVP_EC_gen("P-256"));
    authority->m_hostKey.reset(EVP_EC_gen("P-256"));
    if (!authority->m_key || !authority->m_hostKey)
        return refused();
    CertificatePointer certificate =
        blank("Steward practice world", authority->m_key.get(), authority->m_now - day, authority->m_now + 365 * day);
    if (!certificate)
        return refused();
    X509 *own = certificate.get();
    X509_set_issuer_name(own, X509_get_subject_name(own));
    const bool isComplete = addExtension(own, own, NID_basic_constraints, "critical,CA:TRUE,pathlen:0")
                            && addExtension(own, own, NID_key_usage, "critical,keyCertSign,cRLSign")
                            && addExtension(own, own, NID_subject_key_identifier, "hash")
                            && X509_sign(own, authority->m_key.get(), EVP_sha256()) > 0;
    if (!isComplete)
        return refused();
    authority->m_certificate = std::move(certificate);
    return authority;
}

QByteArray CertificateAuthority::pem() const
{
    BIO *memory = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(memory, m_certificate.get());
    char *data = nullptr;
    const long length = BIO_get_mem_data(memory, &data);
    const QByteArray text(data, length);
    BIO_free(memory);
    return text;
}

CertificatePointer CertificateAuthority::certify(const QString &address, bool isExpired) const
{
    const QByteArray host = address.toLatin1();
    const qint64 until = isExpired ? m_now - day : m_now + 90 * day;
    CertificatePointer certificate = blank(host, m_hostKey.get(), m_now - 30 * day, until);
    if (!certificate)
        return nullptr;
    X509 *own = certificate.get();
    X509 *issuer = m_certificate.get();
    X509_set_issuer_name(own, X509_get_subject_name(issuer));
    const bool isComplete = addExtension(own, issuer, NID_basic_constraints, "critical,CA:FALSE")
                            && addExtension(own, issuer, NID_key_usage, "critical,digitalSignature")
                            && addExtension(own, issuer, NID_ext_key_usage, "serverAuth")
                            && addExtension(own, issuer, NID_authority_key_identifier, "keyid")
                            && addExtension(own, issuer, NID_subject_alt_name, "IP:" + host)
                            && X509_sign(own, m_key.get(), EVP_sha256()) > 0;
    return isComplete ? std::move(certificate) : nullptr;
}

ContextPointer makeServerContext()
{
    ContextPointer context(SSL_CTX_new(TLS_server_method()));
    if (!context)
        return nullptr;
    SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
    SSL_CTX_set_mode(
        context.get(), SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
    // Every look at a directory is a cold one: nothing is kept to resume from.
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    SSL_CTX_set_options(context.get(), SSL_OP_NO_TICKET | SSL_OP_NO_RENEGOTIATION);
    SSL_CTX_set_num_tickets(context.get(), 0);
    SSL_CTX_set_alpn_select_cb(context.get(), chooseProtocol, nullptr);
    return context;
}

} // namespace steward::playground
