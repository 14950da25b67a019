#pragma once

#include "core/compliance/erasure/plan.h"

namespace steward::compliance {

/** What the look at one source after the work saw. */
struct SourceCheck
{
    enum class State {
        Clean,
        Left,    ///< Something stands that should not.
        Unknown, ///< Could not be looked at.
    };

    QString source = {};
    State state = State::Clean;
    QMap<QString, qint64> rowsLeft = {}; ///< By table.
    QList<sources::Residue::Place> places = {};
    QStringList notSeen = {}; ///< What could not be looked at, with the reason.
    QStringList reasons = {}; ///< Why it is unknown.
    Instant checkedAt = {};
    QString explanation = {}; ///< Why a person closes although it is not clean.
    bool isExplained = false;
};

/** Searches again and looks for what sources leave behind; keeps and answers what it saw for each. Of a restriction it
 * looks at nothing but its entry and the consents (Refused where they do not stand as they should). */
Result<QList<SourceCheck>> checkErasure(store::Store &store, vault::Vault &vault, const SourceGate &gate,
    const QString &reference, const QStringList &onlySources = {}, std::stop_token stop = {},
    const sources::Progress &progress = {});

Result<QList<SourceCheck>> checksOf(store::Connection &connection, vault::Vault &vault, const Request &request);
/** Says why what is left may stay; InvalidInput without a reason, NotFound before a check. */
Result<void> explainLeft(
    store::Store &store, vault::Vault &vault, const QString &reference, const QString &source, const QString &reason);
QString checkStateName(SourceCheck::State state); ///< "clean", "left", "unknown"

} // namespace steward::compliance
