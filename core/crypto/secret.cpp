#include "core/crypto/secret.h"

#include <openssl/crypto.h>
#include <openssl/rand.h>

#include <climits>
#include <cstring>

#include <sys/mman.h>
#include <unistd.h>

namespace steward::crypto {

using namespace Qt::StringLiterals;

namespace {

/**
 * Random bytes drawn from OpenSSL ahead of time, for nonces: one call of the generator costs more than sealing a short
 * value.
 *
 * They lie in a page that the kernel hands to a forked child empty, so that parent and child can never use the same
 * ones; each byte is overwritten once it was given out.
 */
class RandomPage
{
public:
    RandomPage()
    {
        void *page = mmap(nullptr, pageSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (page == MAP_FAILED)
            return;
#ifdef MADV_WIPEONFORK
        if (madvise(page, pageSize, MADV_WIPEONFORK) == 0) {
            madvise(page, pageSize, MADV_DONTDUMP);
            m_page = static_cast<Page *>(page);
            return;
        }
#endif
        munmap(page, pageSize);
    }
    ~RandomPage()
    {
        if (!m_page)
            return;
        OPENSSL_cleanse(m_page, pageSize);
        munmap(m_page, pageSize);
    }
    RandomPage(const RandomPage &) = delete;
    RandomPage &operator=(const RandomPage &) = delete;

    bool take(unsigned char *out, size_t size)
    {
        if (!m_page || size > most)
            return RAND_bytes(out, static_cast<int>(size)) == 1;
        if (m_page->left < size) {
            m_page->left = 0;
            if (RAND_bytes(m_page->bytes, sizeof(m_page->bytes)) != 1)
                return false;
            m_page->left = sizeof(m_page->bytes);
        }
        unsigned char *from = m_page->bytes + (m_page->left - size);
        std::memcpy(out, from, size);
        OPENSSL_cleanse(from, size);
        m_page->left -= size;
        return true;
    }

private:
    static constexpr size_t pageSize = 4096;
    static constexpr size_t most = 64;
    struct Page
    {
        size_t left; ///< Zero in a page that is new or was emptied by a fork.
        unsigned char bytes[pageSize - sizeof(size_t)];
    };
    Page *m_page = nullptr;
};

} // namespace

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes copy(static_cast<size_t>(bytes.size()));
    if (!bytes.isEmpty())
        std::memcpy(copy.data(), bytes.data(), copy.size());
    return copy;
}

SecretBytes::~SecretBytes()
{
    wipe();
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
{
    other.m_bytes.clear();
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes.swap(other.m_bytes);
    }
    return *this;
}

void SecretBytes::wipe()
{
    if (!m_bytes.empty())
        OPENSSL_cleanse(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
}

void cleanse(QByteArray &bytes)
{
    // Detaching would overwrite a fresh copy and leave the bytes where they are.
    if (bytes.isDetached() && !bytes.isEmpty())
        OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

Result<QByteArray> randomBytes(qsizetype size)
{
    static thread_local RandomPage page;
    QByteArray bytes(size, Qt::Uninitialized);
    if (size < 0 || size > INT_MAX || !page.take(reinterpret_cast<unsigned char *>(bytes.data()), size_t(size)))
        return failure(ErrorCode::Unavailable, u"The system's random generator gave no bytes; try again."_s);
    return bytes;
}

Result<SecretBytes> randomSecret(size_t size)
{
    SecretBytes bytes(size);
    if (size > INT_MAX || RAND_priv_bytes(bytes.data(), static_cast<int>(size)) != 1)
        return failure(ErrorCode::Unavailable, u"The system's random generator gave no bytes; try again."_s);
    return bytes;
}

bool sameBytes(QByteArrayView left, QByteArrayView right)
{
    return left.size() == right.size()
           && (left.isEmpty() || CRYPTO_memcmp(left.data(), right.data(), static_cast<size_t>(left.size())) == 0);
}

} // namespace steward::crypto
