#include "core/operations/sealed_stream.h"

#include <QtEndian>

#include <limits>

namespace steward::operations {

using namespace Qt::StringLiterals;

namespace {

const QByteArray context = "steward/backup/v1";

QByteArray nonceOf(quint32 counter, bool last)
{
    QByteArray nonce(crypto::Aes256Gcm::nonceSize, '\0');
    qToBigEndian(counter, nonce.data() + 7);
    nonce[11] = last ? 1 : 0;
    return nonce;
}

tl::unexpected<Error> changed()
{
    return failure(ErrorCode::Corrupt,
        u"The sealed contents are not as they were written: something was changed, cut off, moved or added."_s);
}

} // namespace

ChunkSealer::ChunkSealer(crypto::Aes256Gcm cipher)
    : m_cipher(std::move(cipher))
{
}

Result<ChunkSealer> ChunkSealer::withKey(const crypto::SecretBytes &key)
{
    Result<crypto::Aes256Gcm> cipher = crypto::Aes256Gcm::withKey(key);
    if (!cipher)
        return failureOf(cipher);
    return ChunkSealer(std::move(*cipher));
}

Result<QByteArray> ChunkSealer::seal(QByteArrayView plain, bool last)
{
    const bool fits =
        last ? plain.size() <= chunkSize && (plain.size() > 0 || m_counter == 0) : plain.size() == chunkSize;
    if (m_ended || !fits || m_counter == std::numeric_limits<quint32>::max())
        return failure(ErrorCode::Internal, u"A sealed stream takes whole chunks, and one last one."_s);
    m_ended = last;
    return m_cipher.seal(nonceOf(m_counter++, last), context, plain);
}

ChunkOpener::ChunkOpener(crypto::Aes256Gcm cipher)
    : m_cipher(std::move(cipher))
{
}

Result<ChunkOpener> ChunkOpener::withKey(const crypto::SecretBytes &key)
{
    Result<crypto::Aes256Gcm> cipher = crypto::Aes256Gcm::withKey(key);
    if (!cipher)
        return failureOf(cipher);
    return ChunkOpener(std::move(*cipher));
}

Result<crypto::SecretBytes> ChunkOpener::open(QByteArrayView sealed, bool last)
{
    const bool fits = last ? sealed.size() >= crypto::Aes256Gcm::tagSize && sealed.size() <= sealedChunkSize
                                 && (sealed.size() > crypto::Aes256Gcm::tagSize || m_counter == 0)
                           : sealed.size() == sealedChunkSize;
    if (m_ended || !fits || m_counter == std::numeric_limits<quint32>::max())
        return changed();
    Result<crypto::SecretBytes> plain = m_cipher.open(nonceOf(m_counter, last), context, sealed);
    if (!plain)
        return changed();
    ++m_counter;
    m_ended = last;
    return plain;
}

} // namespace steward::operations
