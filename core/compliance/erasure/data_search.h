#pragma once

#include "core/compliance/erasure/gate.h"
#include "core/compliance/requests/request.h"

namespace steward::compliance {

/** What a person decided about a row that the search found. */
enum class Decision {
    Open,    ///< Nothing yet: a certain row counts as the person's, a possible one waits.
    Include, ///< It is the person's.
    Exclude, ///< It is somebody else's.
};

/** One found row as it is kept, sealed, while the request is open. */
struct FoundItem
{
    int number = 0; ///< By which a person names it; from 1, and the same row keeps it over further searches.
    QString source = {};
    sources::FoundRow row = {};
    Decision decision = Decision::Open;

    bool belongs() const
    {
        return decision == Decision::Include
               || (decision == Decision::Open && row.certainty == sources::Certainty::Certain);
    }
    bool isUndecided() const { return decision == Decision::Open && row.certainty == sources::Certainty::Possible; }
};

/** The newest search of one source for one request. */
struct SourceSearch
{
    QString source = {};
    sources::Found::State state = sources::Found::State::Complete;
    QStringList reasons = {};
    QStringList notes = {};
    QMap<QString, qint64> tables = {}; ///< Rows by table, all certainties.
    qint64 rows = 0;
    qint64 looked = 0;
    qint64 milliseconds = 0;
    Instant searchedAt = {};
    std::optional<Instant> acceptedAt = {};
    QString acceptedReason = {}; ///< Why a person goes on although it is not complete.

    bool isUnknown() const { return state != sources::Found::State::Complete; }
};

struct SearchOptions
{
    QStringList sources = {}; ///< References; empty: every active one.
    bool onlyUnknown = false; ///< Only those that could not be searched wholly, or not yet.
    std::stop_token stop = {};
    sources::Progress progress = {};
};

/**
 * Searches the sources for the person of a request and keeps what was found, sealed under the person's key.
 *
 * Refused before the identity is verified (California's opt-out and limit need none: CCPA Regulations, 7060(b)), while
 * a plan is half applied, and once the request is closed. Answers every source of the request, also those that were
 * searched before.
 */
Result<QList<SourceSearch>> searchData(store::Store &store, vault::Vault &vault, const SourceGate &gate,
    const QString &reference, const SearchOptions &options);

Result<QList<SourceSearch>> searchesOf(store::Connection &connection, vault::Vault &vault, const Request &request);
/** In the order of their numbers. NotFound once the person is erased. */
Result<QList<FoundItem>> foundRows(store::Connection &connection, vault::Vault &vault, const Request &request);

/** Says whose rows are. InvalidInput where a number is not among the found rows. */
Result<void> decideRows(
    store::Store &store, const QString &reference, const QList<int> &include, const QList<int> &exclude);
/** Goes on although a source could not be searched. Refused where it was; InvalidInput without a reason. */
Result<void> acceptUnsearched(
    store::Store &store, vault::Vault &vault, const QString &reference, const QString &source, const QString &reason);

/** Everything that identifies the person of a request; its name counts where it is not among the identifiers. */
sources::Person personOf(const SubjectDetails &details);
QString searchStateName(sources::Found::State state); ///< "complete", "partial", "unreadable"

} // namespace steward::compliance
