#include "core/vault/sealed_value.h"

#include "core/crypto/aead.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace steward::vault {

using namespace Qt::StringLiterals;

static_assert(SealedValue::headerSize == 1 + 4 + crypto::Aes256Gcm::nonceSize);

Result<SealedValue> SealedValue::parse(QByteArrayView sealed)
{
    if (sealed.size() < headerSize + crypto::Aes256Gcm::tagSize || sealed.front() != version)
        return failure(ErrorCode::Corrupt, u"This is no sealed value of Steward, or only a part of one."_s);
    return SealedValue{.key = qFromBigEndian<quint32>(sealed.data() + 1),
        .nonce = sealed.sliced(5, crypto::Aes256Gcm::nonceSize),
        .body = sealed.sliced(headerSize)};
}

void SealedValue::writeHeader(char *out, quint32 key, QByteArrayView nonce)
{
    out[0] = version;
    qToBigEndian(key, out + 1);
    std::memcpy(out + 5, nonce.data(), size_t(nonce.size()));
}

namespace {

constexpr char unit = 0x1f;

/** Appends a name in UTF-8; false where it is empty or holds a control character. */
bool appendName(QByteArray &to, const QString &name)
{
    const auto isControl = [](QChar c) { return c.unicode() < 0x20; };
    if (name.isEmpty() || std::any_of(name.begin(), name.end(), isControl))
        return false;
    const qsizetype at = to.size();
    to.resize(at + name.size());
    char *out = to.data() + at;
    for (const QChar c : name) {
        if (c.unicode() >= 0x80) {
            to.truncate(at);
            to += name.toUtf8();
            return true;
        }
        *out++ = static_cast<char>(c.unicode());
    }
    return true;
}

tl::unexpected<Error> badPlace()
{
    return failure(ErrorCode::InvalidInput,
        u"A sealed value needs a table, a column and a row, without control characters in their names."_s);
}

} // namespace

Result<QByteArrayView> PlaceSpeller::context(const Place &place)
{
    if (m_common == 0 || m_column != place.column || m_table != place.table) {
        m_common = 0;
        m_context = QByteArray("steward/v1") + unit;
        if (!appendName(m_context, place.table))
            return badPlace();
        m_context += unit;
        if (!appendName(m_context, place.column))
            return badPlace();
        m_context += unit;
        m_common = m_context.size();
        m_table = place.table;
        m_column = place.column;
    }
    m_context.truncate(m_common);
    if (!appendName(m_context, place.row))
        return badPlace();
    std::array<char, 24> version;
    version[0] = unit;
    const auto end = std::to_chars(version.data() + 1, version.data() + version.size(), place.version).ptr;
    m_context.append(version.data(), end - version.data());
    return QByteArrayView(m_context);
}

Result<QByteArray> contextOf(const Place &place)
{
    PlaceSpeller speller;
    const Result<QByteArrayView> context = speller.context(place);
    if (!context)
        return failureOf(context);
    return context->toByteArray();
}

std::optional<quint32> keyIdOf(QByteArrayView sealed)
{
    const Result<SealedValue> value = SealedValue::parse(sealed);
    return value ? std::optional(value->key) : std::nullopt;
}

} // namespace steward::vault
