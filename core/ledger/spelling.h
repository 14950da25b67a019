#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace steward::ledger {

// How the text formats of transparency logs (c2sp.org) spell things, each in one way only.

/** Standard base64 with padding and no loose bits (RFC 4648, 4 and 3.5); nothing for any other spelling. */
std::optional<QByteArray> fromCanonicalBase64(QByteArrayView text);
/** A number in decimal from 0 to 2^63 - 1, without sign and leading zeros. */
std::optional<qint64> fromDecimal(QByteArrayView text);
/** UTF-8 without control characters below U+0020 except newline. */
bool isPlainText(QByteArrayView text);
/** A key's name: not empty, no Unicode space, no plus, no control character, valid Unicode. */
bool isKeyName(const QString &name);

} // namespace steward::ledger
