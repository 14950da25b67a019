#pragma once

#include "core/compliance/consent/consent.h"

namespace steward::compliance {

/**
 * The receipt of a consent for the person who gave it, by the Kantara Initiative's Consent Receipt Specification 1.1
 * (section 4; the keys are spelt as in its JSON schema). Holds personal data: it goes to the person and is not kept.
 */
QJsonObject kantaraReceipt(const ConsentRecord &record, const ConsentPrincipal &principal, Instant now);

/** The record with every field of ISO/IEC TS 27560 by its name there; without the principal's name and identifiers. */
QJsonObject consentJson(const ConsentRecord &record, Instant now);

} // namespace steward::compliance
