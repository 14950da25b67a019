#include "core/compliance/erasure/suppression.h"

#include "core/base/text.h"
#include "core/compliance/consent/consents.h"
#include "core/compliance/consent/privacy_choice.h"
#include "core/store/rows.h"

#include <QJsonArray>

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

const QString selectSuppressions =
    u"SELECT id, reference, request, type, since, recorded_at, withdrawn, ended_at FROM suppression "_s;

Result<QList<Suppression>> readSuppressions(
    store::Connection &connection, const QString &which, const QVariantList &values)
{
    Result<QList<Suppression>> all =
        store::readAll(connection, selectSuppressions + which, values, [](const store::Rows &row) {
            return Suppression{.id = row.integer(0),
                .reference = row.text(1),
                .request = row.text(2),
                .type = typeFromName(row.text(3)).value_or(RequestType::Objection),
                .since = QDate::fromString(row.text(4), Qt::ISODate),
                .recordedAt = fromMillis(row.integer(5)),
                .consentsWithdrawn = row.integer(6),
                .endedAt = row.isNull(7) ? std::nullopt : std::optional(fromMillis(row.integer(7)))};
        });
    if (!all)
        return all;
    for (Suppression &one : *all) {
        const auto purposes = store::readAll(connection,
            u"SELECT purpose FROM suppression_purpose WHERE suppression = ? ORDER BY purpose"_s, {one.id},
            [](const store::Rows &row) { return row.text(0); });
        if (!purposes)
            return failureOf(purposes);
        one.purposes = *purposes;
    }
    return all;
}

/** Entries that share identifiers with another table, by rows of (kind, hash): an e-mail, a phone or a customer number
 * is enough; a name counts together with the birth date. `person` is a query with one parameter. */
Result<QList<Suppression>> sharing(store::Connection &connection, const QString &person, qint64 id)
{
    const QString shared =
        u"SELECT %1 FROM suppression_identifier s JOIN (%2) p ON p.hash = s.hash AND p.kind = s.kind WHERE %3"_s;
    const QString strong = shared.arg(u"s.suppression"_s, person, u"s.kind IN ('email', 'phone', 'customer_number')"_s);
    const QString named = shared.arg(u"s.suppression"_s, person, u"s.kind = 'name'"_s);
    const QString born = shared.arg(u"s.suppression"_s, person, u"s.kind = 'birth_date'"_s);
    return readSuppressions(connection,
        u"WHERE ended_at IS NULL AND (id IN (%1) OR (id IN (%2) AND id IN (%3))) ORDER BY id DESC"_s.arg(
            strong, named, born),
        {id, id, id});
}

/** Consents of the person: under the same key, or known by the same e-mail or customer number. */
Result<QStringList> consentsOf(store::Connection &connection, const Request &request)
{
    return store::readAll(connection,
        u"SELECT reference FROM consent WHERE subject = ? OR id IN (SELECT c.consent FROM consent_identifier c "
        "JOIN request_identifier r ON r.hash = c.hash AND r.kind = c.kind WHERE r.request = ? "
        "AND r.kind IN ('email', 'customer_number')) ORDER BY id"_s,
        {request.subject, request.id}, [](const store::Rows &row) { return row.text(0); });
}

/** Purposes of a consent that stand and must not. */
QList<int> standingAgainst(const ConsentRecord &consent, const Suppression &entry, Instant now)
{
    QList<int> purposes;
    for (int i = 0; i < int(consent.purposes.size()); ++i) {
        // Restriction lets the data be kept and the consent be; it is the use that stops.
        const bool isNamed = entry.stops(consent.purposes[i].purpose) && !entry.purposes.contains(everyPurpose);
        if (isNamed && allowsProcessing(stateAt(consent, now, i)))
            purposes.append(i);
    }
    return purposes;
}

/** Whether the person has agreed anew since the request came in. */
bool isGivenSince(const ConsentRecord &consent, int purpose, Instant since)
{
    return std::any_of(consent.events.cbegin(), consent.events.cend(), [&](const ConsentEvent &event) {
        return event.at > since && allowsProcessing(event.state) && event.purpose.value_or(purpose) == purpose;
    });
}

Result<qint64> withdrawConsents(store::Transaction &transaction, const Request &request, const Suppression &entry)
{
    const Result<QStringList> references = consentsOf(transaction.sql(), request);
    if (!references)
        return failureOf(references);
    qint64 withdrawn = 0;
    for (const QString &reference : *references) {
        const Result<ConsentRecord> consent = readConsent(transaction.sql(), reference);
        if (!consent)
            return failureOf(consent);
        for (const int purpose : standingAgainst(*consent, entry, transaction.now())) {
            if (isGivenSince(*consent, purpose, request.receivedAt))
                continue;
            const Result<void> added = appendConsentEvent(transaction, *consent,
                {.at = std::clamp(request.receivedAt, consent->events.first().at, transaction.now()),
                    .state = ConsentState::Withdrawn,
                    .entity = u"principal"_s,
                    .method = typeName(request.type),
                    .purpose = purpose});
            if (!added)
                return failureOf(added);
            ++withdrawn;
        }
    }
    return withdrawn;
}

/** California's choice, so that the person is not asked to opt in again before the time (CCPA Regulations, 7026(k)). */
Result<void> noteChoice(
    store::Transaction &transaction, vault::Vault &vault, const Request &request, const SubjectDetails &details)
{
    const bool isChoice = request.type == RequestType::OptOut || request.type == RequestType::Limit;
    if (!isChoice || !request.laws.contains(u"ccpa"_s))
        return {};
    const QString signal = request.channel == u"form" || request.channel == u"phone" ? request.channel : u"mail"_s;
    for (const sources::Identifier &one : details.identifiers) {
        if (one.kind != sources::IdentifierKind::Email)
            continue;
        const Result<PrivacyStanding> kept = keepPrivacyChoice(transaction, vault,
            {.right = request.type == RequestType::OptOut ? PrivacyRight::SaleSharing : PrivacyRight::SensitiveUse,
                .signal = signal,
                .consumer = one,
                .at = std::min(request.receivedAt, transaction.now())});
        if (!kept)
            return failureOf(kept);
    }
    return {};
}

Result<Suppression> insertSuppression(
    store::Transaction &transaction, const Request &request, const QStringList &purposes)
{
    store::Connection &sql = transaction.sql();
    const Result<QVariant> last = sql.single(u"SELECT coalesce(max(id), 0) FROM suppression"_s);
    if (!last)
        return failureOf(last);
    Suppression entry{.reference = u"SUP-%1"_s.arg(last->toLongLong() + 1, 4, 10, QChar(u'0')),
        .request = request.reference,
        .type = request.type,
        .purposes = purposes,
        .since = request.receivedOn,
        .recordedAt = transaction.now()};
    Result<void> done = sql.run(
        u"INSERT INTO suppression(reference, request, subject, type, since, recorded_at) VALUES(?, ?, ?, ?, ?, ?)"_s,
        {entry.reference, request.reference, request.subject, typeName(request.type), entry.since.toString(Qt::ISODate),
            toMillis(entry.recordedAt)});
    entry.id = sql.lastInsertId();
    for (const QString &purpose : purposes) {
        if (done)
            done = sql.run(u"INSERT OR IGNORE INTO suppression_purpose(suppression, purpose) VALUES(?, ?)"_s,
                {entry.id, cleaned(purpose).trimmed()});
    }
    if (done)
        done = sql.run(u"INSERT INTO suppression_identifier(suppression, kind, hash) SELECT ?, kind, hash FROM "
                       "request_identifier WHERE request = ?"_s,
            {entry.id, request.id});
    return done ? Result<Suppression>(entry) : failureOf(done);
}

} // namespace

bool Suppression::stops(const QString &purpose) const
{
    return purposes.contains(everyPurpose) || purposes.contains(purpose.trimmed(), Qt::CaseInsensitive);
}

bool leavesRestriction(RequestType type)
{
    return type == RequestType::Restriction || type == RequestType::Objection || type == RequestType::AutomatedDecision
           || type == RequestType::OptOut || type == RequestType::Limit;
}

QStringList standardPurposes(RequestType type)
{
    switch (type) {
    case RequestType::Restriction: return {everyPurpose};
    case RequestType::AutomatedDecision: return {u"automated_decision"_s};
    case RequestType::OptOut: return {u"sale_sharing"_s};
    case RequestType::Limit: return {u"sensitive_use"_s};
    default: return {};
    }
}

Result<Suppression> suppress(store::Transaction &transaction, vault::Vault &vault, const Request &request,
    const SubjectDetails &details, const QStringList &purposes)
{
    const Result<QList<Suppression>> there = suppressionsFrom(transaction.sql(), request.reference);
    if (!there)
        return failureOf(there);
    for (const Suppression &one : *there) {
        if (!one.endedAt)
            return one;
    }
    Result<Suppression> entry = insertSuppression(transaction, request, purposes);
    if (!entry)
        return entry;
    const Result<qint64> withdrawn = withdrawConsents(transaction, request, *entry);
    const Result<void> noted = noteChoice(transaction, vault, request, details);
    if (!withdrawn || !noted)
        return withdrawn ? failureOf(noted) : failureOf(withdrawn);
    entry->consentsWithdrawn = *withdrawn;
    const Result<void> counted = transaction.sql().run(
        u"UPDATE suppression SET withdrawn = ? WHERE id = ?"_s, {entry->consentsWithdrawn, entry->id});
    if (!counted)
        return failureOf(counted);
    transaction.record({.action = u"request.restriction_recorded"_s,
        .subject = u"request/"_s + request.reference,
        .detail = {{u"restriction"_s, entry->reference}, {u"purposes"_s, QJsonArray::fromStringList(purposes)},
            {u"since"_s, entry->since.toString(Qt::ISODate)}, {u"consents_withdrawn"_s, *withdrawn}}});
    transaction.touch(u"erasure"_s);
    transaction.touch(u"consent"_s);
    return entry;
}

Result<void> endSuppression(store::Transaction &transaction, const Request &request)
{
    transaction.record({.action = u"request.restriction_ended"_s, .subject = u"request/"_s + request.reference});
    transaction.touch(u"erasure"_s);
    return transaction.sql().run(u"UPDATE suppression SET ended_at = ? WHERE request = ? AND ended_at IS NULL"_s,
        {toMillis(transaction.now()), request.reference});
}

Result<QList<Suppression>> suppressionsFrom(store::Connection &connection, const QString &request)
{
    return readSuppressions(connection, u"WHERE request = ? ORDER BY id"_s, {request});
}

Result<QList<Suppression>> standingSuppressions(store::Connection &connection)
{
    return readSuppressions(connection, u"WHERE ended_at IS NULL ORDER BY id DESC"_s, {});
}

Result<QList<Suppression>> suppressionsOf(store::Connection &connection, const QList<HashedIdentifier> &person)
{
    QList<Suppression> all;
    QHash<qint64, QSet<sources::IdentifierKind>> kinds;
    for (const HashedIdentifier &one : person) {
        const auto found = readSuppressions(connection,
            u"WHERE ended_at IS NULL AND id IN (SELECT suppression FROM suppression_identifier WHERE kind = ? AND "
            "hash = ?) ORDER BY id DESC"_s,
            {sources::identifierName(one.kind), one.hash});
        if (!found)
            return found;
        for (const Suppression &entry : *found) {
            if (!kinds.contains(entry.id))
                all.append(entry);
            kinds[entry.id].insert(one.kind);
        }
    }
    using enum sources::IdentifierKind;
    all.removeIf([&kinds](const Suppression &entry) {
        const QSet<sources::IdentifierKind> &by = kinds[entry.id];
        return !by.contains(Email) && !by.contains(Phone) && !by.contains(CustomerNumber)
               && !(by.contains(Name) && by.contains(BirthDate));
    });
    return all;
}

Result<QList<Suppression>> suppressionsOfRequest(store::Connection &connection, qint64 request)
{
    return sharing(connection, u"SELECT kind, hash FROM request_identifier WHERE request = ?"_s, request);
}

Result<QList<Suppression>> suppressionsOfConsent(store::Connection &connection, qint64 consent)
{
    return sharing(connection, u"SELECT kind, hash FROM consent_identifier WHERE consent = ?"_s, consent);
}

Result<void> checkRestriction(store::Connection &connection, const Request &request)
{
    const Result<QList<Suppression>> entries = suppressionsFrom(connection, request.reference);
    const Result<QStringList> references = consentsOf(connection, request);
    if (!entries || !references)
        return entries ? failureOf(references) : failureOf(entries);
    const auto entry =
        std::find_if(entries->cbegin(), entries->cend(), [](const Suppression &one) { return !one.endedAt; });
    if (entry == entries->cend())
        return failure(ErrorCode::Refused,
            u"No restriction stands for %1: plan and apply it first (`requests plan`, `requests apply`)."_s.arg(
                request.reference));
    for (const QString &reference : *references) {
        const Result<ConsentRecord> consent = readConsent(connection, reference);
        if (!consent)
            return failureOf(consent);
        for (const int purpose : standingAgainst(*consent, *entry, entry->recordedAt)) {
            if (!isGivenSince(*consent, purpose, request.receivedAt))
                return failure(ErrorCode::Refused,
                    u"%1 still allows \"%2\", which has to stop since %3; withdraw it."_s.arg(
                        consent->reference, consent->purposes[purpose].purpose, entry->since.toString(Qt::ISODate)));
        }
    }
    return {};
}

} // namespace steward::compliance
