#pragma once

#include "core/crypto/aead.h"

namespace steward::operations {

/**
 * A long text sealed in chunks, so that it is read and written in bounded memory and every change is seen.
 *
 * The STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár: "Online Authenticated-Encryption and its Nonce-Reuse
 * Misuse-Resistance", CRYPTO 2015) over AES-256-GCM: 64 KiB of plaintext a chunk, nonce = 7 zero bytes, counter of 4
 * bytes (big endian), 1 byte that is 1 for the last chunk only. Chunks that are swapped, repeated, left out or added,
 * and a stream that is cut at a chunk's end, do not open. The last chunk may be empty only where it is the first. The
 * key must be used for one stream alone.
 */
class ChunkSealer
{
public:
    static constexpr qsizetype chunkSize = 64 * 1024;

    static Result<ChunkSealer> withKey(const crypto::SecretBytes &key);

    /** At most chunkSize of plaintext; all but the last have exactly that. Ciphertext and tag of 16 bytes. */
    Result<QByteArray> seal(QByteArrayView plain, bool last);

private:
    explicit ChunkSealer(crypto::Aes256Gcm cipher);
    crypto::Aes256Gcm m_cipher;
    quint32 m_counter = 0;
    bool m_ended = false;
};

/** Opens what a ChunkSealer sealed, chunk for chunk in the same order. */
class ChunkOpener
{
public:
    static constexpr qsizetype sealedChunkSize = ChunkSealer::chunkSize + crypto::Aes256Gcm::tagSize;

    static Result<ChunkOpener> withKey(const crypto::SecretBytes &key);

    /** ErrorCode::Corrupt where anything differs from what was sealed at this place. */
    Result<crypto::SecretBytes> open(QByteArrayView sealed, bool last);

private:
    explicit ChunkOpener(crypto::Aes256Gcm cipher);
    crypto::Aes256Gcm m_cipher;
    quint32 m_counter = 0;
    bool m_ended = false;
};

} // namespace steward::operations
