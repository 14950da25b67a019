#pragma once

#include <QString>

namespace steward::vault {

/** What a keychain that says no is like. */
enum class RingState {
    Unknown,   ///< It could not be asked, or this system has no such thing.
    NoService, ///< Nothing answers on the session's bus.
    Refused,   ///< It may not be asked.
    None,      ///< There is no ring yet that could keep something.
    Locked,
    Unlocked,
};

/**
 * Whether an item stands in a ring that is locked. libsecret answers "no such item" for those where nobody can be asked
 * to unlock it, and a missing item and a locked one must not be taken for each other. Asks the Secret Service itself
 * (specifications.freedesktop.org/secret-service) and takes up to two seconds; false on other systems.
 */
bool isItemLocked(const QString &service, const QString &name);
/** The state of the ring that new items go to. */
RingState defaultRing();

} // namespace steward::vault
