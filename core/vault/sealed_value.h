#pragma once

#include "core/vault/vault.h"

namespace steward::vault {

/** A sealed value taken apart: 0x01 | key id u32 BE | nonce 12 | ciphertext and tag. Views into the whole. */
struct SealedValue
{
    quint32 key = 0;
    QByteArrayView nonce;
    QByteArrayView body;

    static constexpr char version = 0x01;
    static constexpr qsizetype headerSize = 1 + 4 + 12;

    /** ErrorCode::Corrupt where it is of another version or too short to have a tag. */
    static Result<SealedValue> parse(QByteArrayView sealed);
    /** Writes the first headerSize bytes. */
    static void writeHeader(char *out, quint32 key, QByteArrayView nonce);
};

/** What binds a value to where it stands: "steward/v1" 0x1F table 0x1F column 0x1F row 0x1F version; the names may hold
 * no control character, so that no two places spell alike. */
Result<QByteArray> contextOf(const Place &place);

/** contextOf() for many places of one column: what they have in common is spelt once. */
class PlaceSpeller
{
public:
    /** Valid until the next call. */
    Result<QByteArrayView> context(const Place &place);

private:
    QString m_table;
    QString m_column;
    QByteArray m_context;
    qsizetype m_common = 0; ///< Bytes up to and with the unit before the row.
};

} // namespace steward::vault
