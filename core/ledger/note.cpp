#include "core/ledger/note.h"

#include "core/base/hash.h"
#include "core/crypto/ed25519.h"
#include "core/ledger/spelling.h"

#include <algorithm>

namespace steward::ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxNoteBytes = 1024 * 1024;
constexpr qsizetype maxLines = 100;
constexpr qsizetype keyIdSize = 4;
constexpr qsizetype publicKeySize = 32;
constexpr char ed25519Type = '\x01';
constexpr QByteArrayView dash("\xe2\x80\x94 ", 4); // em dash, space

Error malformed(const QString &why)
{
    return {ErrorCode::Corrupt, u"This is no signed note: %1."_s.arg(why)};
}

/** The name, the key id and the signature of one line, which has no newline any more. */
Result<Note::Line> parseLine(QByteArrayView line)
{
    if (!line.startsWith(dash))
        return tl::unexpected(malformed(u"a signature line does not begin with a dash"_s));
    const QByteArrayView rest = line.sliced(dash.size());
    const qsizetype space = rest.indexOf(' ');
    const QString name = QString::fromUtf8(rest.first(std::max<qsizetype>(space, 0)));
    if (space < 0 || !isKeyName(name))
        return tl::unexpected(malformed(u"a signature line names no key"_s));
    const std::optional<QByteArray> value = fromCanonicalBase64(rest.sliced(space + 1));
    if (!value || value->size() <= keyIdSize)
        return tl::unexpected(malformed(u"the signature of %1 is not spelt as it must be"_s.arg(name)));
    return Note::Line{name, value->first(keyIdSize), value->sliced(keyIdSize)};
}

} // namespace

QByteArray VerifierKey::keyId() const
{
    return sha256(name.toUtf8() + '\n' + ed25519Type + publicKey).first(keyIdSize);
}

QString VerifierKey::text() const
{
    return name + u'+' + QString::fromLatin1(keyId().toHex()) + u'+'
           + QString::fromLatin1((ed25519Type + publicKey).toBase64());
}

Result<VerifierKey> VerifierKey::parse(const QString &text)
{
    const auto refused = [](const QString &why) {
        return failure(ErrorCode::InvalidInput, u"This is no verifier key: %1."_s.arg(why));
    };
    const qsizetype first = text.indexOf(u'+');
    const qsizetype second = first < 0 ? -1 : text.indexOf(u'+', first + 1);
    if (second < 0)
        return refused(u"it is not made of a name, a key id and a key with plus signs between them"_s);
    VerifierKey key;
    key.name = text.first(first);
    if (!isKeyName(key.name))
        return refused(u"its name is empty or has characters that a name may not have"_s);
    const std::optional<QByteArray> value = fromCanonicalBase64(text.sliced(second + 1).toUtf8());
    if (!value || value->isEmpty())
        return refused(u"its key is not spelt in base64"_s);
    if (value->front() != ed25519Type)
        return refused(u"its algorithm is not Ed25519"_s);
    key.publicKey = value->sliced(1);
    if (key.publicKey.size() != publicKeySize || !crypto::isUsablePublicKey(key.publicKey))
        return refused(u"its public key is no point of the curve that can be used"_s);
    if (text.sliced(first + 1, second - first - 1) != QString::fromLatin1(key.keyId().toHex()))
        return refused(u"its key id does not belong to its name and key"_s);
    return key;
}

QByteArray Note::bytes() const
{
    QByteArray bytes = text + '\n';
    for (const Line &line : lines)
        bytes += dash.toByteArray() + line.name.toUtf8() + ' ' + (line.keyId + line.signature).toBase64() + '\n';
    return bytes;
}

Result<Note> Note::parse(const QByteArray &bytes)
{
    if (bytes.size() > maxNoteBytes)
        return tl::unexpected(malformed(u"it is longer than 1 MiB"_s));
    if (!isPlainText(bytes))
        return tl::unexpected(malformed(u"it is no UTF-8, or has control characters"_s));
    const qsizetype blank = bytes.lastIndexOf("\n\n");
    if (blank < 0 || !bytes.endsWith('\n') || blank + 2 >= bytes.size())
        return tl::unexpected(malformed(u"it has no signature lines after a blank line"_s));
    Note note;
    note.text = bytes.first(blank + 1);
    for (qsizetype at = blank + 2; at < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', at);
        if (note.lines.size() == maxLines)
            return tl::unexpected(malformed(u"it has more than 100 signatures"_s));
        Result<Line> line = parseLine(QByteArrayView(bytes).sliced(at, end - at));
        if (!line)
            return failureOf(line);
        note.lines.append(std::move(*line));
        at = end + 1;
    }
    return note;
}

Result<Note> Note::signedBy(const QByteArray &text, const QList<const NoteSigner *> &signers)
{
    if (!text.endsWith('\n') || !isPlainText(text))
        return failure(ErrorCode::InvalidInput,
            u"A text that is signed must end with a newline, be UTF-8, and have no control characters."_s);
    if (signers.isEmpty() || signers.size() > maxLines)
        return failure(ErrorCode::InvalidInput, u"A note is signed by at least one key, and by at most 100."_s);
    Note note{text, {}};
    for (const NoteSigner *signer : signers) {
        const VerifierKey key = signer->key();
        if (!isKeyName(key.name))
            return failure(ErrorCode::InvalidInput, u"\"%1\" cannot be the name of a key."_s.arg(key.name));
        const Result<QByteArray> signature = signer->sign(text);
        if (!signature)
            return failureOf(signature);
        note.lines.append({key.name, key.keyId(), *signature});
    }
    return note;
}

Result<QList<VerifierKey>> Note::verify(const QList<VerifierKey> &known) const
{
    QList<VerifierKey> verified;
    for (const Line &line : lines) {
        const auto key = std::find_if(known.begin(), known.end(),
            [&line](const VerifierKey &each) { return each.name == line.name && each.keyId() == line.keyId; });
        if (key == known.end())
            continue;
        if (!crypto::verifyEd25519(key->publicKey, text, line.signature))
            return failure(ErrorCode::Corrupt, u"The signature of %1 is wrong: the text was changed, or another key "
                                               u"signed it."_s.arg(line.name));
        if (!verified.contains(*key))
            verified.append(*key);
    }
    if (verified.isEmpty())
        return failure(ErrorCode::Corrupt, u"None of the signatures is by a key that is known here."_s);
    return verified;
}

} // namespace steward::ledger
