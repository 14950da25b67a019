#include "core/ledger/spelling.h"

#include <QUtf8StringView>

#include <algorithm>

namespace steward::ledger {

std::optional<QByteArray> fromCanonicalBase64(QByteArrayView text)
{
    const QByteArray spelt = text.toByteArray();
    const auto decoded = QByteArray::fromBase64Encoding(spelt, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).toBase64() != spelt)
        return std::nullopt;
    return *decoded;
}

std::optional<qint64> fromDecimal(QByteArrayView text)
{
    const bool digits = !text.isEmpty() && text.size() <= 19
                        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits || (text.size() > 1 && text.front() == '0'))
        return std::nullopt;
    bool fits = false;
    const qint64 number = text.toByteArray().toLongLong(&fits);
    return fits ? std::optional(number) : std::nullopt;
}

bool isPlainText(QByteArrayView text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) { return c == '\n' || uchar(c) >= 0x20; });
    return plain && text.isValidUtf8();
}

bool isKeyName(const QString &name)
{
    return !name.isEmpty() && name.isValidUtf16()
           && std::none_of(name.begin(), name.end(), [](QChar c) { return c == u'+' || c < u' ' || c.isSpace(); });
}

} // namespace steward::ledger
