#pragma once

#include "core/compliance/erasure/data_search.h"

namespace steward::compliance {

/** Rows that stay although erasure was asked for, and on what ground. The narrowest target that fits a row counts. */
struct Exemption
{
    int number = 0;      ///< One row, or
    QString source = {}; ///< all of a source, or
    QString table = {};  ///< of one of its tables.
    QString ground = {}; ///< See exemptionGrounds().
    QString reason = {};
};

/** A ground on which a law lets data stay. */
struct ExemptionGround
{
    QString id = {};    ///< "17(3)(b)", "1798.105(d)(8)"
    QString title = {}; ///< In words.
    QString law = {};   ///< "GDPR", "CCPA"
};
/** GDPR, Article 17(3)(a)-(e); California Civil Code 1798.105(d)(1)-(8). */
const QList<ExemptionGround> &exemptionGrounds();

/** A value that rectification writes into a column of the person's rows. */
struct Correction
{
    QString source = {};
    QString table = {};
    QString column = {};
    QString value = {};
};

struct PlanChoices
{
    QList<Exemption> exemptions = {};
    QList<int> include = {};
    QList<int> exclude = {};
    QList<Correction> corrections = {};
    QStringList purposes = {}; ///< What has to stop; see leavesRestriction(). Empty: the standard of the type.
};

enum class ChangeStep { Planned, Begun, Done, Changed, Failed, Kept, Undone };

/** What happens to one row. */
struct PlannedChange
{
    qint64 id = 0;
    int number = 0; ///< Of the found row.
    QString source = {};
    sources::Change change = {};
    ChangeStep step = ChangeStep::Planned;
    QString ground = {}; ///< Why it is kept: an exemption's id, "hold", "restriction" or "map"; empty where it is not.
    QString hold = {};   ///< Reference of the hold.
    QString reason = {}; ///< Of the exemption or of the map; of a step that failed, why.
    bool hasUndo = false;

    QString row = {}; ///< Lasting id in the workspace.
};

enum class SourceStep { Planned, Begun, Removed, NotApplicable, Partial, Failed, Undoing, Undone };

struct SourcePlan
{
    qint64 id = 0;
    QString source = {};
    SourceStep step = SourceStep::Planned;
    sources::SourceMap map = {}; ///< As it stood when the plan was made.
    QStringList reasons = {};    ///< Why it is partial or failed.
    QStringList notes = {};
    std::optional<Instant> begunAt = {};
    std::optional<Instant> endedAt = {};
    std::optional<Instant> acceptedAt = {};
    QString acceptedReason = {}; ///< Why a person closes although it is partial or failed.
    QString row = {};
};

/** Somebody whom the data was given to (GDPR, Article 19). */
struct ThirdParty
{
    qint64 id = 0;
    QString source = {};
    QString table = {};
    QString recipient = {};
    std::optional<Instant> toldAt = {};
    QString reason = {}; ///< Why they are not told.
};

/** What is looked for after the work. */
struct Needles
{
    QStringList spellings = {};    ///< Of identifiers and of values that only this person's rows held.
    QStringList notLookedFor = {}; ///< Why some values are not, in sentences without them.
};

struct ErasurePlan
{
    enum class State { Standing, Applying, Applied, Superseded };

    qint64 id = 0;
    QString request = {};
    State state = State::Standing;
    QString hash = {}; ///< SHA-256 over the canonical JSON of what is planned; hex.
    bool keepsUndo = true;
    Instant madeAt = {};
    std::optional<Instant> begunAt = {};
    std::optional<Instant> appliedAt = {};
    QList<SourcePlan> sources = {};
    QList<PlannedChange> changes = {}; ///< In the order in which they are done: children before parents.
    QList<ThirdParty> thirdParties = {};
    QMap<QString, qint64> own = {};          ///< Steward's own records that the destroyed key erases, by kind.
    std::optional<QDate> backupsGoneBy = {}; ///< When the last backup of this workspace with the data expires.
    QStringList warnings = {};
    QHash<QString, Needles> needles = {}; ///< By source.
    QStringList purposes = {};            ///< Of a plan that records a restriction: what has to stop.
    QString row = {};
};

/**
 * Makes the plan for an erasure or a rectification from what was found, or for what leaves a restriction (objection,
 * opt-out, …: no row is changed, and no search is needed); changes nothing in any source. A plan that was not begun is
 * superseded. Refused before a search, while a plan is half applied, and for other types; InvalidInput for an objection
 * that does not say to what.
 */
Result<ErasurePlan> makePlan(store::Store &store, vault::Vault &vault, const SourceGate &gate, const QString &reference,
    const PlanChoices &choices, std::stop_token stop = {});

/** The plan that stands or was applied last; nothing where there is none. */
Result<std::optional<ErasurePlan>> planOf(store::Connection &connection, vault::Vault &vault, const Request &request);
/** Every plan that was begun, oldest first: what was done to the data. */
Result<QList<ErasurePlan>> begunPlansOf(store::Connection &connection, vault::Vault &vault, const Request &request);

/** Records that a third party was told, or why not (then `reason`). NotFound where the plan names no such one. */
Result<void> recordTold(
    store::Store &store, vault::Vault &vault, const QString &reference, qint64 party, const QString &reason);
Result<QList<ThirdParty>> thirdPartiesOf(store::Connection &connection, vault::Vault &vault, const Request &request);

QString changeStepName(ChangeStep step);
QString sourceStepName(SourceStep step); ///< "planned", "begun", "removed", "not_applicable", "partial", "failed", …
QString planStateName(ErasurePlan::State state);

} // namespace steward::compliance
