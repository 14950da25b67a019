#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <span>
#include <vector>

namespace steward::crypto {

/**
 * Bytes that nobody else may read: moved, never copied by accident, and overwritten when they go.
 *
 * Never a QString and never a QByteArray that is kept: those are shared silently and are not cleansed.
 */
class SecretBytes
{
public:
    SecretBytes() = default;
    /** `size` zero bytes. */
    explicit SecretBytes(size_t size)
        : m_bytes(size)
    {
    }
    /** Takes a copy; whoever holds the original has to cleanse it (see cleanse()). */
    static SecretBytes copyOf(QByteArrayView bytes);
    ~SecretBytes();
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    SecretBytes clone() const { return copyOf(view()); }
    QByteArrayView view() const { return {reinterpret_cast<const char *>(m_bytes.data()), qsizetype(m_bytes.size())}; }
    const unsigned char *data() const { return m_bytes.data(); }
    unsigned char *data() { return m_bytes.data(); }
    size_t size() const { return m_bytes.size(); }
    bool isEmpty() const { return m_bytes.empty(); }

private:
    void wipe();
    std::vector<unsigned char> m_bytes;
};

/** Overwrites what a byte array holds, where it is the only holder, and empties it. */
void cleanse(QByteArray &bytes);

/** Bytes from the operating system's generator (OpenSSL's RAND). Fails only where that does. */
Result<QByteArray> randomBytes(qsizetype size);
Result<SecretBytes> randomSecret(size_t size);

/** Whether two byte strings are the same, in a time that tells nothing of where they differ. */
bool sameBytes(QByteArrayView left, QByteArrayView right);

} // namespace steward::crypto
