#pragma once

#include "core/compliance/erasure/suppression.h"
#include "core/compliance/requests/request.h"
#include "core/store/store.h"
#include "core/vault/vault.h"

#include <stop_token>

namespace steward::compliance {

/** What a new request is opened with. */
struct NewRequest
{
    RequestType type = RequestType::Access;
    QStringList laws = {};
    QDate receivedOn = {};
    std::optional<Instant> receivedAt = {};
    QString channel = {};
    QString language = {};
    QString assignee = {};
    QHash<QString, QString> calendars = {}; ///< By law; the law's own standard otherwise.
    SubjectDetails details = {};
};

/** What happened to a request, in order: state changes, notes, letters, clocks. */
struct HistoryEntry
{
    Instant at = {};
    QString actor = {};
    QString kind = {};   ///< "state", "note", "clock", "letter", "attachment", "identity", "search", "plan", …
    QString text = {};   ///< Notes are personal and sealed; empty once the person is erased.
    QString before = {}; ///< Of a state or a date.
    QString after = {};
};

struct RequestFilter
{
    QList<RequestState> states = {};
    QList<RequestType> types = {};
    QString law = {};
    QString assignee = {};
    bool onlyOpen = false;
    bool onlyOverdue = false; ///< At `now`.
    std::optional<Instant> dueBefore = {};
    QString reference = {};  ///< Part of it.
    QString identifier = {}; ///< An e-mail, phone or customer number as given: found by its keyed hash.
    Instant now = {};
};

enum class RequestSort { Due, Reference, ReceivedOn, State, Type, Law, Assignee };

/** A file kept with a request; name, type and hash are sealed with it, and empty once the person is erased. */
struct Attachment
{
    qint64 id = 0;
    QString name = {};
    QString mediaType = {}; ///< By the ending of the name alone.
    QString sha256 = {};    ///< Hex
    qint64 bytes = 0;
    bool isEvidence = false;
    Instant addedAt = {};
};

/** Counts for badges and the overview. */
struct RequestCounts
{
    qint64 open = 0;
    qint64 overdue = 0;
    qint64 dueIn7Days = 0;
    QHash<QString, qint64> byState = {};
    QHash<QString, qint64> byLaw = {}; ///< Open ones.
};

/**
 * The register of requests: opening, reading and every step that is no work on data.
 *
 * What is personal is sealed under the person's key (vault::Level::Critical) before it is written, so it needs an open
 * vault: Unavailable or Refused with the vault's own reason otherwise. Steps that the present state does not allow are
 * Refused with what has to happen first. Writes end when they are on disk.
 */
class Register
{
public:
    Register(store::Store &store, vault::Vault &vault)
        : m_store(store)
        , m_vault(vault)
    {
    }

    struct Opened
    {
        Request request = {};
        QStringList possibleDuplicates = {};  ///< References of open requests of the same person and type.
        bool wasErasedBefore = false;         ///< The person is in the list of erased ones.
        QList<Suppression> restrictions = {}; ///< What must not be done with the person's data since earlier requests.
    };
    QFuture<Result<Opened>> open(const NewRequest &request);

    Result<Request> find(const QString &reference);
    /** A page in the order of `sort`, after the request `afterId` (0: from the start). */
    Result<QList<Request>> page(
        const RequestFilter &filter, RequestSort sort, bool descending, qint64 afterId, int limit);
    Result<qint64> count(const RequestFilter &filter);
    Result<RequestCounts> counts(Instant now);
    /** NotFound once the person is erased. */
    Result<SubjectDetails> details(const Request &request);
    Result<QList<HistoryEntry>> history(const QString &reference);

    QFuture<Result<Request>> acknowledge(const QString &reference, std::optional<Instant> at = {});
    QFuture<Result<Request>> askIdentity(const QString &reference, const QString &what, QDate on);
    /** `method` says what was compared; `evidence` is not kept. Refused without a method. */
    QFuture<Result<Request>> verifyIdentity(const QString &reference, const QString &method, QDate on);
    QFuture<Result<Request>> identityFailed(const QString &reference, const QString &reason);
    QFuture<Result<Request>> askClarification(const QString &reference, const QString &what, QDate on);
    QFuture<Result<Request>> clarified(const QString &reference, QDate on);
    /** InvalidInput after the date by which the person has to be told, unless `late` gives a reason. */
    QFuture<Result<Request>> extend(const QString &reference, const QString &reason, const QString &late = {});
    QFuture<Result<Request>> refuse(const QString &reference, const QString &ground, const QString &reason);
    QFuture<Result<Request>> withdraw(const QString &reference, const QString &reason);
    QFuture<Result<Request>> markDuplicate(const QString &reference, const QString &of);
    QFuture<Result<Request>> assign(const QString &reference, const QString &assignee);
    /** `fee` in words, with the amount; told before it is charged. Refused where the law lets nobody charge for the
     * type. */
    QFuture<Result<Request>> askFee(const QString &reference, const QString &fee);
    QFuture<Result<void>> note(const QString &reference, const QString &text);
    QFuture<Result<Request>> addIdentifiers(const QString &reference, const QList<sources::Identifier> &identifiers);
    QFuture<Result<Request>> markAnswered(const QString &reference, const QString &how, QDate on);
    /** Refused with every reason at once while something is missing: see ClosingCheck. */
    QFuture<Result<Request>> close(const QString &reference, Outcome outcome, const QString &reason = {});
    /** Dates computed anew after a change of a setting, a calendar or an input; before and after go to the history. In
     * pieces, so that other writes go on; what was done before it was stopped (Cancelled) or failed stays. */
    QFuture<Result<int>> recompute(std::stop_token stop = {});
    /** Once `path` is sealed in the register it can be taken away. `isEvidence`: shown to prove identity, and destroyed
     * when the identity step ends. At most 50 MiB. */
    QFuture<Result<Attachment>> attach(const QString &reference, const QString &path, bool isEvidence = false);
    Result<QList<Attachment>> attachments(const QString &reference);
    /** Writes it as it was (0600, a new file); Corrupt where its hash is not the one it had. */
    Result<void> exportAttachment(const QString &reference, qint64 attachment, const QString &target);

private:
    template<typename F>
    QFuture<Result<Request>> edit(const QString &reference, const QString &action, F change);

    store::Store &m_store;
    vault::Vault &m_vault;
};

/** What other parts of the desk have to say before a request may be closed; empty means nothing is missing. Each part
 * registers one at start-up of the program (registerClosingChecks()). */
using ClosingCheck = std::function<Result<QStringList>(store::Connection &, const Request &)>;
void addClosingCheck(ClosingCheck check);

/** Other parts of the desk move a request along in a transaction of their own. */
Result<Request> setRequestState(
    store::Transaction &transaction, const QString &reference, RequestState state, const QString &actor = {});
/** `text` is sealed under the person's key, and left out once that is destroyed. */
Result<void> addHistory(store::Transaction &transaction, vault::Vault &vault, const Request &request,
    const QString &kind, const QString &text, const QString &actor = {});

} // namespace steward::compliance
