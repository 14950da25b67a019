#pragma once

#include "core/compliance/consent/consent.h"
#include "core/store/store.h"
#include "core/vault/vault.h"

namespace steward::compliance {

/** What a consent is recorded with. */
struct NewConsent
{
    QString recordId = {}; ///< A UUID where nothing is given.
    ConsentPrincipal principal = {};
    ConsentNotice notice = {}; ///< With its text; the hash is computed. Without a text the hash must be given.
    QString method = {};
    QString jurisdiction = {};
    ConsentFields fields = {}; ///< What is empty and known to the settings (controller.*) is filled from there.
    QList<ConsentPurpose> purposes = {};
    ConsentState state = ConsentState::Given;
    std::optional<Instant> at = {}; ///< Now where nothing is given.
    std::optional<Instant> validUntil = {};
    QString importedFrom = {}; ///< SHA-256 of the file, hex.
};

struct ConsentFilter
{
    std::optional<ConsentState> state = {}; ///< At `now`.
    QString purpose = {};
    QString subject = {};                ///< Pseudonym
    sources::Identifier identifier = {}; ///< Found by its keyed hash, where the value is not empty.
    Instant now = {};
};

/** How many consents Steward keeps of one person; all of it cannot be read once the person's key is destroyed. */
struct HeldConsents
{
    qint64 records = 0;
    qint64 events = 0;
    QStringList references = {};
};

/**
 * The register of consents. Records and events are only ever added. Who consented is sealed under the person's key, so
 * recording needs an open vault: Unavailable or Refused with the vault's reason otherwise. Withdrawing, expiring and
 * counting do not.
 */
class Consents
{
public:
    Consents(store::Store &store, vault::Vault &vault)
        : m_store(store)
        , m_vault(vault)
    {
    }

    /** InvalidInput without a purpose, a person who can be told from others, or what was shown; Refused where the
     * record id is taken. What else is missing is no obstacle, and is told by missingFields(). */
    QFuture<Result<ConsentRecord>> record(const NewConsent &consent);
    /** The withdrawal stands as soon as this answers. `at`: when the person said so. Withdrawing twice changes nothing.
     */
    QFuture<Result<ConsentRecord>> withdraw(const QString &reference, const QString &method = {},
        const QStringList &purposes = {}, std::optional<Instant> at = {});
    /** A renewed consent to what is shown now; `notice` empty where it is the same as before. */
    QFuture<Result<ConsentRecord>> renew(const QString &reference, const QString &method, const ConsentNotice &notice,
        std::optional<Instant> validUntil, std::optional<Instant> at = {});
    /** Any other event: refused, invalidated, terminated, … */
    QFuture<Result<ConsentRecord>> add(const QString &reference, const ConsentEvent &event);
    /** Records ConsentExpired for everything whose validity ended before `now`; answers how many. For the worker. */
    QFuture<Result<int>> expireDue(Instant now);

    /** By reference or record id. */
    Result<ConsentRecord> find(const QString &reference);
    /** NotFound once the person is erased. */
    Result<ConsentPrincipal> principal(const ConsentRecord &record);
    /** A page in order of id, after the record `afterId` (0: from the start). */
    Result<QList<ConsentRecord>> page(const ConsentFilter &filter, qint64 afterId, int limit);
    Result<qint64> count(const ConsentFilter &filter);

private:
    store::Store &m_store;
    vault::Vault &m_vault;
};

/** What the settings know where a record says nothing; read once for many records. */
struct ConsentDefaults
{
    ConsentFields fields = {}; ///< Controllers, authority and policy.
    QString region = {};       ///< Of phone numbers that are written without one.
    int year = 0;              ///< Of the references, in the controller's time zone.
};
ConsentDefaults consentDefaults(store::Connection &connection, Instant now);
/** What record() does, in a transaction of somebody else's; for imports. */
Result<qint64> recordConsent(
    store::Transaction &transaction, vault::Vault &vault, const NewConsent &consent, const ConsentDefaults &defaults);
/** By reference or record id. */
Result<ConsentRecord> readConsent(store::Connection &connection, const QString &reference);
/** `notice`: what was shown with it, where that is not what was shown before. */
Result<void> appendConsentEvent(store::Transaction &transaction, const ConsentRecord &record, const ConsentEvent &event,
    const ConsentNotice &notice = {});

Result<HeldConsents> heldConsents(store::Connection &connection, const QString &subject);

} // namespace steward::compliance
