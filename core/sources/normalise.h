#pragma once

#include "core/sources/source.h"

namespace steward::sources {

/**
 * What two spellings of one identifier have in common, so that they can be compared and hashed: an e-mail trimmed and
 * in lower case (NFC), a phone as E.164, a name by Unicode case folding with single spaces, a birth date as YYYY-MM-DD,
 * a customer number trimmed. Empty where the value cannot be such an identifier.
 *
 * `region` (ISO 3166-1 alpha-2) is the country of a phone that is written without one; without a region such a number
 * stays its digits.
 */
QString normalised(const Identifier &identifier, const QString &region = {});

} // namespace steward::sources
