#pragma once

#include "core/compliance/breaches/breach.h"
#include "core/compliance/breaches/sealed_entries.h"

#include <functional>
#include <memory>

namespace steward::compliance {

/** What a breach is opened with. */
struct NewBreach
{
    Instant awareAt = {};
    QString awareReason = {}; ///< What showed it, and to whom; compulsory.
    QString title = {};
    QStringList laws = {}; ///< gdpr where none is given.
    QHash<QString, QString> calendars = {};
    QHash<QString, QString> readings = {}; ///< Of the rulebook; refused where it knows none of that name.
};

/** What becomes known of a breach; only what is set changes. */
struct BreachKnowledge
{
    QMap<QString, QString> facts = {}; ///< By the ids of breachParts(); an empty text takes a part back.
    std::optional<BreachCount> persons = {};
    std::optional<BreachCount> records = {};
    std::optional<QString> title = {};
};

/**
 * The register of breaches, notified or not (GDPR 33(5)). Everything is an entry that stays: what is corrected is a new
 * one.
 *
 * Free texts are sealed under the shared purpose "breaches", so every change needs an open vault: Unavailable with its
 * reason otherwise. Refused where the breach is closed, InvalidInput where a reason or a value is missing. Writes end
 * when they are on disk. The rulebook may be null: then clocks are Unknown.
 */
class Breaches
{
public:
    Breaches(store::Store &store, vault::Vault &vault, std::shared_ptr<const Rulebook> rulebook)
        : m_store(store)
        , m_vault(vault)
        , m_rulebook(std::move(rulebook))
    {
    }

    QFuture<Result<Breach>> open(const NewBreach &breach);

    /** NotFound where there is none. Clocks are as of `now`. */
    Result<Breach> find(const QString &reference, Instant now);
    /** The newest first. */
    Result<QList<Breach>> list(bool onlyOpen, Instant now);
    Result<QList<BreachEvent>> history(const QString &reference);

    /** Another moment of awareness, with the reason; the earlier one stays in the history. Clocks are computed anew. */
    QFuture<Result<Breach>> setAwareness(const QString &reference, Instant at, const QString &reason);
    QFuture<Result<Breach>> setLaws(const QString &reference, const QStringList &laws,
        const QHash<QString, QString> &calendars = {}, const QHash<QString, QString> &readings = {});
    QFuture<Result<Breach>> learn(const QString &reference, const BreachKnowledge &knowledge);
    QFuture<Result<Breach>> setContained(const QString &reference, Instant at, const QString &how);
    /** InvalidInput without every criterion and its reason, or with "unlikely" while a criterion is unknown. */
    QFuture<Result<Breach>> assess(const QString &reference, const Assessment &assessment);
    /** InvalidInput without a reason. */
    QFuture<Result<Breach>> decide(const QString &reference, const DecisionMade &decision);
    /** That a notice was sent. InvalidInput where it was late and has no reason, or lies in the future. Its phase and
     * the parts that are to follow are worked out from what is known. */
    QFuture<Result<Breach>> recordNotice(const QString &reference, const SentNotice &notice);
    /** For a notice that became late because the moment of awareness was corrected. */
    QFuture<Result<Breach>> addLateReason(
        const QString &reference, const QString &law, Duty duty, const QString &reason);
    QFuture<Result<Breach>> note(const QString &reference, const QString &text);
    /** Refused with every reason at once: see whatKeepsOpen(). */
    QFuture<Result<Breach>> close(const QString &reference, const QString &lessons);
    QFuture<Result<Breach>> reopen(const QString &reference, const QString &reason);
    /** Clocks of open breaches after a change of settings or calendars; answers how many breaches changed. */
    QFuture<Result<int>> recompute();

private:
    using Step = std::function<Result<LogEntry>(const Breach &, Instant now)>;
    QFuture<Result<Breach>> change(const QString &reference, Step step, bool isForClosed = false);

    store::Store &m_store;
    vault::Vault &m_vault;
    std::shared_ptr<const Rulebook> m_rulebook;
};

/** What is missing before a breach may be closed, a sentence each; empty means nothing is. */
QStringList whatKeepsOpen(const Breach &breach);

/** A clock that runs, and whose it is. */
struct NextBreachClock
{
    QString reference = {};
    QString law = {};
    Duty duty = Duty::Authority;
    Instant dueAt = {};
    bool isRunOut = false;
};
/** The earliest clock that still asks for something, over all open breaches; for the window's header. Needs no vault.
 */
Result<std::optional<NextBreachClock>> nextBreachClock(store::Store &store, Instant now);

/** How the log of breaches is kept: the purpose its texts are sealed under is "breaches". */
const EntryLog &breachLog();

} // namespace steward::compliance
