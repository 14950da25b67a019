#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace steward::ledger {

/**
 * A verifier key as people pass it on (c2sp.org/signed-note): `name+hex(key id)+base64(0x01 || public key)`.
 *
 * The key id is the first four bytes of SHA-256(name || 0x0A || 0x01 || public key).
 */
struct VerifierKey
{
    QString name;         ///< The origin: a URL without scheme; no space, no plus.
    QByteArray publicKey; ///< Ed25519, 32 bytes.

    QByteArray keyId() const;
    QString text() const;
    /** Refuses a wrong key id, an unknown algorithm, and any text that is not spelt as text() would. */
    static Result<VerifierKey> parse(const QString &text);

    bool operator==(const VerifierKey &) const = default;
};

/** Who signs notes: the trail's key, held by the vault. Called on the writer's thread and others at once. */
class NoteSigner
{
public:
    virtual ~NoteSigner() = default;
    virtual VerifierKey key() const = 0;
    /** The 64-byte Ed25519 signature over the text. */
    virtual Result<QByteArray> sign(QByteArrayView text) const = 0;
};

/** A signed note (c2sp.org/signed-note): a text that ends with a newline, and signature lines over it. */
struct Note
{
    struct Line
    {
        QString name;
        QByteArray keyId;     ///< 4 bytes
        QByteArray signature; ///< What follows the key id; 64 bytes for Ed25519.
    };

    QByteArray text;
    QList<Line> lines;

    QByteArray bytes() const;
    /** Strict: UTF-8 without control characters but newline, one blank line, canonical base64, nothing else. */
    static Result<Note> parse(const QByteArray &bytes);
    static Result<Note> signedBy(const QByteArray &text, const QList<const NoteSigner *> &signers);

    /**
     * Right if at least one line is of a key that is given, and every line of a given key verifies; lines of unknown
     * keys are passed over, as the format asks. Answers the names that verified.
     */
    Result<QList<VerifierKey>> verify(const QList<VerifierKey> &known) const;
};

} // namespace steward::ledger
