#pragma once

#include "core/sources/source.h"
#include "core/store/store.h"
#include "core/vault/vault.h"

#include <optional>

namespace steward::compliance {

/** California's two rights that need no proof of identity (CCPA Regulations, 7026 and 7027). */
enum class PrivacyRight { SaleSharing, SensitiveUse };
/** Opted out, or in again: that takes two steps (7028(a)), and only the second one counts. */
enum class PrivacyChoiceKind { Out, InAsked, InConfirmed };

/** A choice or a signal as it came in. The device or the consumer, or both; kept as keyed hashes only. */
struct NewPrivacyChoice
{
    PrivacyRight right = PrivacyRight::SaleSharing;
    PrivacyChoiceKind choice = PrivacyChoiceKind::Out;
    QString signal =
        QStringLiteral("gpc");         ///< "gpc" (a browser's Global Privacy Control), "form", "mail", "phone", "agent"
    QString device = {};               ///< Pseudonymous id of a browser or device
    sources::Identifier consumer = {}; ///< A known consumer; the value empty where unknown
    std::optional<Instant> at = {};
};

/** How things stand for a device or a consumer. */
struct PrivacyStanding
{
    bool isOptedOut = false;
    bool awaitsConfirmation = false; ///< Asked to opt in again, and has not confirmed.
    std::optional<Instant> since = {};
    std::optional<Instant> askAgainFrom = {}; ///< Must not be asked to opt in before.
    QString reference = {};                   ///< "OPT-0001"

    bool mayAsk(Instant now) const { return !isOptedOut || !askAgainFrom || *askAgainFrom <= now; }
};

/** Records a choice. A signal of the browser is a valid request to opt out for that browser or device and, where known,
 * the consumer (7025(c)(1)). Refused: confirming what was not asked for. InvalidInput without device and consumer. */
QFuture<Result<PrivacyStanding>> recordPrivacyChoice(
    store::Store &store, vault::Vault &vault, const NewPrivacyChoice &choice);
/** The same in a transaction of somebody else's. */
Result<PrivacyStanding> keepPrivacyChoice(
    store::Transaction &transaction, vault::Vault &vault, const NewPrivacyChoice &choice);
/** What stands for either; where they differ, opted out wins. */
Result<PrivacyStanding> privacyStanding(store::Connection &connection, vault::Vault &vault, PrivacyRight right,
    const QString &device, const sources::Identifier &consumer);

} // namespace steward::compliance
