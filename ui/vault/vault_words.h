#pragma once

#include "core/vault/vault.h"
#include "ui/widgets/state_badge.h"

#include <QCoreApplication>

namespace steward::ui {

/** What the vault and its keys are called in the window. */
class VaultWords
{
    Q_DECLARE_TR_FUNCTIONS(VaultWords)

public:
    /** The state in a word and a shape. */
    static Badge state(vault::VaultState state);
    /** The state for the header, with the icon that goes with it. */
    static QString headerWords(vault::VaultState state);
    static QString iconName(vault::VaultState state);
    /** What the state means, in a sentence. */
    static QString explanation(vault::VaultState state);

    /** What a key is for: "Shared: credentials", "One person", "Signs the ledger"; an unknown one as it is. */
    static QString purpose(const QString &purpose);
    static Badge keyState(const vault::KeyFacts &key);
    /** "12 of 90 days" for a key whose age counts, otherwise its age alone. */
    static QString age(const vault::KeyFacts &key, Instant now, int rotateDays);
};

} // namespace steward::ui
