#include "ui/vault/vault_words.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace steward::ui {

using vault::VaultState;

Badge VaultWords::state(VaultState state)
{
    switch (state) {
    case VaultState::Open: return {tr("Open"), Badge::Shape::Tick, Tone::Good};
    case VaultState::Locked: return {tr("Locked"), Badge::Shape::Dash, Tone::Warning};
    case VaultState::NotSetUp: break;
    }
    return {tr("Not set up"), Badge::Shape::Ring, Tone::Unknown};
}

QString VaultWords::headerWords(VaultState state)
{
    switch (state) {
    case VaultState::Open: return tr("Vault open");
    case VaultState::Locked: return tr("Vault locked");
    case VaultState::NotSetUp: break;
    }
    return tr("No vault");
}

QString VaultWords::iconName(VaultState state)
{
    switch (state) {
    case VaultState::Open: return u"unlock"_s;
    case VaultState::Locked: return u"lock"_s;
    case VaultState::NotSetUp: break;
    }
    return u"key"_s;
}

QString VaultWords::explanation(VaultState state)
{
    switch (state) {
    case VaultState::Open: return tr("Sealed values can be read and written, and the ledger is signed.");
    case VaultState::Locked:
        return tr("Sealed values cannot be read. The ledger goes on where its signing key was opened before.");
    case VaultState::NotSetUp: break;
    }
    return tr("This workspace has no keys: the ledger is not signed, and nothing can be sealed. Nothing secret is ever "
              "kept in plain instead.");
}

QString VaultWords::purpose(const QString &purpose)
{
    if (purpose == "subject"_L1)
        return tr("One person");
    if (purpose == "hash"_L1)
        return tr("Keyed hashes");
    if (purpose == "signing"_L1)
        return tr("Signs the ledger");
    if (purpose == "master"_L1)
        return tr("Master key");
    if (purpose.startsWith("shared/"_L1))
        return tr("Shared: %1", "what the key is for").arg(purpose.mid(7));
    return purpose;
}

Badge VaultWords::keyState(const vault::KeyFacts &key)
{
    if (key.state == "destroyed"_L1)
        return {tr("Destroyed"), Badge::Shape::Cross, Tone::Muted};
    if (key.state == "retired"_L1)
        return {tr("Retired"), Badge::Shape::Half, Tone::Muted};
    if (key.isDue)
        return {tr("Due for rotation"), Badge::Shape::Triangle, Tone::Warning};
    return {tr("In use"), Badge::Shape::Tick, Tone::Good};
}

QString VaultWords::age(const vault::KeyFacts &key, Instant now, int rotateDays)
{
    const auto end = key.retiredAt.value_or(now);
    const auto days = std::chrono::duration_cast<std::chrono::days>(end - key.createdAt).count();
    const int age = static_cast<int>(std::max<qint64>(0, days));
    const bool counts = key.purpose.startsWith("shared/"_L1) && key.state == "active"_L1 && rotateDays > 0;
    return counts ? tr("%1 of %n days", "age of a key, age at which it is rotated", rotateDays).arg(age)
                  : tr("%n day(s)", "age of a key", age);
}

} // namespace steward::ui
