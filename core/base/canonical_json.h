#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace steward {

/**
 * The one spelling of a JSON object by RFC 8785 (JCS), as it is hashed and signed: keys in UTF-16 order, no white
 * space.
 *
 * Takes whole numbers below 2^53 only, and refuses text that is no valid Unicode: what was hashed must read back the
 * same everywhere.
 */
Result<QByteArray> canonicalJson(const QJsonObject &object);

} // namespace steward
