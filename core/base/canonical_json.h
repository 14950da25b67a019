#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QStringView>

namespace steward {

/**
 * The one spelling of a JSON object by RFC 8785 (JCS), as it is hashed and signed: keys in UTF-16 order, no white
 * space.
 *
 * Takes whole numbers below 2^53 only, and refuses text that is no valid Unicode or has noncharacters: what was hashed
 * must read back the same everywhere, and pass isCanonicalEntry(). At most 64 levels.
 */
Result<QByteArray> canonicalJson(const QJsonObject &object);

/** Appends a text as canonicalJson() spells it, with its quotes; false where it refuses the text. */
bool appendCanonicalText(QByteArray &out, QStringView text);

/**
 * Reads one JSON value strictly (RFC 8259 and RFC 7493) and answers its RFC 8785 spelling; ErrorCode::InvalidInput
 * names the byte at fault.
 *
 * Refuses duplicate keys, lone surrogates, bytes that are no UTF-8, numbers beyond the range of a double, anything
 * after the value, and more than 64 levels. `canonicalForm(x) == x` tells that bytes are canonical, fractions included.
 */
Result<QByteArray> canonicalForm(QByteArrayView json);

/** A number as ECMAScript's Number::toString prints it (RFC 8785, 3.2.2.3); infinities and NaN are refused. */
Result<QByteArray> canonicalNumber(double number);

} // namespace steward
