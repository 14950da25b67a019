#include "core/compliance/erasure/closing.h"

#include "core/base/canonical_json.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/compliance/erasure/proof.h"
#include "core/compliance/erasure/suppression.h"
#include "core/compliance/requests/person.h"
#include "core/compliance/requests/register.h"
#include "core/compliance/retention/holds.h"
#include "core/store/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <mutex>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

Result<QStringList> texts(store::Connection &connection, const QString &sql, const QVariantList &values)
{
    return store::readAll(connection, sql, values, [](const store::Rows &row) { return row.text(0); });
}

/** What is asked of the workspace before a request is closed: each query names sources (or numbers) that are in the
 * way, `sentence` says why. */
struct Obstacle
{
    QString sql;
    QString sentence;
};

const QList<Obstacle> &searchObstacles()
{
    static const QList<Obstacle> obstacles{
        {u"SELECT reference FROM source WHERE is_active = 1 AND reference NOT IN (SELECT source FROM data_search WHERE request = ?) ORDER BY 1"_s,
            u"%1 was not searched; `requests search` looks into it."_s},
        {u"SELECT source FROM data_search WHERE request = ? AND state <> 'complete' AND accepted_at IS NULL ORDER BY 1"_s,
            u"%1 could not be searched wholly; search again (--retry), or say why the request is closed all the same (--accept)."_s},
        {u"SELECT number FROM found_row WHERE request = ? AND certainty = 'possible' AND decision = 'open' ORDER BY 1 LIMIT 20"_s,
            u"Whether row %1 is the person's was not decided yet (--include, --exclude)."_s},
    };
    return obstacles;
}

const QList<Obstacle> &workObstacles()
{
    static const QList<Obstacle> obstacles{
        {u"SELECT source FROM erasure_source WHERE plan = (SELECT max(id) FROM erasure_plan WHERE request = ? AND state <> 'superseded') AND state IN ('planned', 'begun', 'undoing') ORDER BY 1"_s,
            u"The plan was not applied in %1 yet."_s},
        {u"SELECT source FROM erasure_source WHERE plan = (SELECT max(id) FROM erasure_plan WHERE request = ? AND state <> 'superseded') AND state = 'partial' AND accepted_at IS NULL ORDER BY 1"_s,
            u"%1 is only partly done; search and plan the rest, or say why it stays."_s},
        {u"SELECT source FROM erasure_source WHERE plan = (SELECT max(id) FROM erasure_plan WHERE request = ? AND state <> 'superseded') AND state = 'failed' AND accepted_at IS NULL ORDER BY 1"_s,
            u"%1 failed; apply again, or say why it stays."_s},
        {u"SELECT recipient FROM third_party WHERE request = ? AND told_at IS NULL AND reason IS NULL ORDER BY id"_s,
            u"%1 was given the data and was not told yet (GDPR, Article 19); tell them, or say why not."_s},
        {u"SELECT source FROM erasure_check WHERE request = ? AND state = 'left' AND explained IS NULL ORDER BY 1"_s,
            u"Something is left in %1; remove it and check again, or explain why it stays."_s},
        {u"SELECT source FROM erasure_check WHERE request = ? AND state = 'unknown' AND explained IS NULL ORDER BY 1"_s,
            u"Whether anything is left in %1 could not be told; check again, or explain it."_s},
        {u"SELECT s.source FROM erasure_source s JOIN erasure_plan p ON p.id = s.plan WHERE p.request = ? AND p.state = 'applied' AND s.state IN ('removed', 'partial') AND s.source NOT IN (SELECT source FROM erasure_check c WHERE c.request = p.request) ORDER BY 1"_s,
            u"%1 was not checked after the work; `requests check` looks again."_s},
    };
    return obstacles;
}

Result<void> addObstacles(
    store::Connection &connection, const Request &request, const QList<Obstacle> &obstacles, QStringList &list)
{
    for (const Obstacle &obstacle : obstacles) {
        const Result<QStringList> names = texts(connection, obstacle.sql, {request.id});
        if (!names)
            return failureOf(names);
        for (const QString &name : *names)
            list.append(obstacle.sentence.arg(forDisplay(name)));
    }
    return {};
}

/** Outcomes under which no work on data is owed. */
bool isWithoutWork(const Request &request)
{
    return request.outcome == Outcome::Refused || request.outcome == Outcome::Withdrawn
           || request.outcome == Outcome::NotIdentified || request.outcome == Outcome::Duplicate;
}

bool needsPlan(RequestType type)
{
    return type == RequestType::Erasure || type == RequestType::Rectification || type == RequestType::Restriction;
}

/** Why a request that stops processing is not at its end; no search is owed for it. */
Result<QStringList> whatKeepsRestrictionOpen(store::Connection &connection, const Request &request)
{
    QStringList list;
    if (const Result<void> done = addObstacles(connection, request, workObstacles(), list); !done)
        return failureOf(done);
    const Result<QList<Suppression>> entries = suppressionsFrom(connection, request.reference);
    if (!entries)
        return failureOf(entries);
    const bool stands =
        std::any_of(entries->cbegin(), entries->cend(), [](const Suppression &entry) { return !entry.endedAt; });
    if (!stands && request.outcome != Outcome::NoData)
        list.append(
            u"What has to stop is not recorded yet; plan and apply it (`requests plan --purpose`), or refuse the request with its ground."_s);
    return list;
}

Result<QStringList> othersOpen(store::Connection &connection, const Request &request)
{
    return texts(connection,
        u"SELECT reference FROM request WHERE subject = ? AND id <> ? AND state <> 'closed' AND deleted_at IS NULL ORDER BY id"_s,
        {request.subject, request.id});
}

QString othersSentence(const QStringList &others)
{
    return u"%1 of the same person is open, and erasing the person's key would take it along; close it first."_s.arg(
        others.join(u", "_s));
}

Result<bool> isHeld(store::Connection &connection, vault::Vault &vault, const Request &request, Instant now)
{
    const Result<QList<Hold>> all = holds(connection, vault);
    if (!all)
        return failureOf(all);
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMillis(now), Qt::UTC).date();
    for (const Hold &hold : *all) {
        if (hold.subject == request.subject && !hold.endedAt && (!hold.until || *hold.until >= today))
            return true;
    }
    return false;
}

Result<std::optional<QJsonObject>> keptProof(store::Connection &connection, const Request &request)
{
    const Result<QVariant> text =
        connection.single(u"SELECT proof FROM erasure_proof WHERE request = ?"_s, {request.id});
    if (!text)
        return failureOf(text);
    if (!text->isValid())
        return std::optional<QJsonObject>();
    return std::optional(QJsonDocument::fromJson(text->toByteArray()).object());
}

/** Takes away everything that only the open request needed; what stays are counts and states. */
Result<void> destroyWork(store::Connection &sql, qint64 request)
{
    for (const QString &statement : {
             u"DELETE FROM found_row WHERE request = ?"_s,
             u"DELETE FROM erasure_check WHERE request = ?"_s,
             u"DELETE FROM third_party WHERE request = ?"_s,
             u"DELETE FROM data_search WHERE request = ?"_s,
             u"DELETE FROM erasure_change WHERE plan IN (SELECT id FROM erasure_plan WHERE request = ?)"_s,
             u"DELETE FROM erasure_source WHERE plan IN (SELECT id FROM erasure_plan WHERE request = ?)"_s,
             u"DELETE FROM erasure_plan WHERE request = ?"_s,
         }) {
        const Result<void> done = sql.run(statement, {request});
        if (!done)
            return done;
    }
    return {};
}

Result<void> finish(store::Transaction &transaction, vault::Vault &vault, const Request &request, QJsonObject &proof)
{
    store::Connection &sql = transaction.sql();
    const Result<QStringList> others = othersOpen(sql, request);
    const Result<bool> held = isHeld(sql, vault, request, transaction.now());
    if (!others || !held)
        return others ? failureOf(held) : failureOf(others);
    if (!others->isEmpty())
        return failure(ErrorCode::Refused, othersSentence(*others));
    proof.insert(u"key_destroyed"_s, !*held);
    proof.insert(u"closed_at"_s, toRfc3339(transaction.now()));
    const Result<QByteArray> canonical = canonicalJson(proof);
    if (!canonical)
        return failureOf(canonical);
    const QByteArray hash = sha256(*canonical);
    Result<void> done = sql.run(u"INSERT INTO erasure_proof(request, made_at, hash, proof) VALUES(?, ?, ?, ?)"_s,
        {request.id, toMillis(transaction.now()), hash, QString::fromUtf8(*canonical)});
    if (done)
        done = destroyWork(sql, request.id);
    // A hold on the person is sealed under their key: it goes only once the hold has ended.
    if (done && !*held)
        done = noteErased(transaction, request);
    if (done && !*held)
        done = vault.erase(transaction, request.subject);
    if (!done)
        return done;
    transaction.record({.action = u"request.erasure_finished"_s,
        .subject = u"request/"_s + request.reference,
        .detail = {{u"proof"_s, QString::fromLatin1(hash.toHex())}, {u"key_destroyed"_s, !*held}}});
    transaction.touch(u"erasure"_s);
    transaction.touch(u"requests"_s);
    return {};
}

/** The person's key of an erasure that was closed while a hold was on the person: it goes once the hold has ended. */
Result<void> destroyHeldKey(
    store::Transaction &transaction, vault::Vault &vault, const Request &request, QJsonObject &proof)
{
    store::Connection &sql = transaction.sql();
    const Result<QStringList> others = othersOpen(sql, request);
    const Result<bool> held = isHeld(sql, vault, request, transaction.now());
    if (!others || !held)
        return others ? failureOf(held) : failureOf(others);
    if (*held || !others->isEmpty())
        return {};
    proof.insert(u"key_destroyed"_s, true);
    const Result<QByteArray> canonical = canonicalJson(proof);
    if (!canonical)
        return failureOf(canonical);
    const QByteArray hash = sha256(*canonical);
    Result<void> done = sql.run(u"UPDATE erasure_proof SET hash = ?, proof = ? WHERE request = ?"_s,
        {hash, QString::fromUtf8(*canonical), request.id});
    if (done)
        done = noteErased(transaction, request);
    if (done)
        done = vault.erase(transaction, request.subject);
    transaction.record({.action = u"request.key_destroyed"_s,
        .subject = u"request/"_s + request.reference,
        .detail = {{u"proof"_s, QString::fromLatin1(hash.toHex())}}});
    transaction.touch(u"requests"_s);
    return done;
}

} // namespace

Result<QStringList> whatKeepsOpen(store::Connection &connection, const Request &request)
{
    QStringList list;
    if (leavesRestriction(request.type) && request.type != RequestType::Restriction)
        return isWithoutWork(request) ? Result<QStringList>(list) : whatKeepsRestrictionOpen(connection, request);
    const bool looksAtData =
        needsPlan(request.type) || request.type == RequestType::Access || request.type == RequestType::Portability;
    if (!looksAtData || isWithoutWork(request))
        return list;
    if (const Result<void> done = addObstacles(connection, request, searchObstacles(), list); !done)
        return failureOf(done);
    if (!needsPlan(request.type))
        return list;
    const Result<QVariant> belonging = connection.single(
        u"SELECT count(*) FROM found_row WHERE request = ? AND (decision = 'include' OR (decision = 'open' AND certainty = 'certain'))"_s,
        {request.id});
    const Result<QVariant> plans = connection.single(
        u"SELECT count(*) FROM erasure_plan WHERE request = ? AND state <> 'superseded'"_s, {request.id});
    if (!belonging || !plans)
        return belonging ? failureOf(plans) : failureOf(belonging);
    if (belonging->toLongLong() > 0 && plans->toLongLong() == 0)
        list.append(u"Rows of the person were found and nothing was done with them; plan and apply first."_s);
    if (const Result<void> done = addObstacles(connection, request, workObstacles(), list); !done)
        return failureOf(done);
    if (request.type == RequestType::Erasure) {
        const Result<QStringList> others = othersOpen(connection, request);
        if (!others)
            return failureOf(others);
        if (!others->isEmpty())
            list.append(othersSentence(*others));
    }
    return list;
}

void registerErasureChecks()
{
    static std::once_flag once;
    std::call_once(once, [] { addClosingCheck(whatKeepsOpen); });
}

Result<void> mayFinishErasure(store::Store &store, vault::Vault &vault, const QString &reference)
{
    const Result<Request> request = Register(store, vault).find(reference);
    if (!request)
        return failureOf(request);
    const Result<QStringList> others =
        store.read([&](store::Connection &connection) { return othersOpen(connection, *request); });
    if (!others)
        return failureOf(others);
    return others->isEmpty() ? Result<void>() : failure(ErrorCode::Refused, othersSentence(*others));
}

Result<QJsonObject> proofOf(store::Store &store, vault::Vault &vault, const QString &reference)
{
    const Result<Request> request = Register(store, vault).find(reference);
    if (!request)
        return failureOf(request);
    return store.read([&](store::Connection &connection) -> Result<QJsonObject> {
        Result<std::optional<QJsonObject>> kept = keptProof(connection, *request);
        if (!kept)
            return failureOf(kept);
        return *kept ? Result<QJsonObject>(**kept) : makeProof(connection, vault, *request);
    });
}

Result<QJsonObject> finishErasure(store::Store &store, vault::Vault &vault, const QString &reference)
{
    const Result<Request> request = Register(store, vault).find(reference);
    if (!request)
        return failureOf(request);
    if (request->type != RequestType::Erasure)
        return failure(ErrorCode::Refused, u"%1 is no erasure."_s.arg(reference));
    const Result<std::optional<QJsonObject>> kept =
        store.read([&](store::Connection &connection) { return keptProof(connection, *request); });
    if (!kept)
        return failureOf(kept);
    QJsonObject proof = kept->value_or(QJsonObject());
    if (!*kept) {
        const Result<QStringList> missing =
            store.read([&](store::Connection &connection) { return whatKeepsOpen(connection, *request); });
        if (!missing)
            return failureOf(missing);
        if (!missing->isEmpty())
            return failure(ErrorCode::Refused, missing->join(u' '));
        Result<QJsonObject> made = proofOf(store, vault, reference);
        if (!made)
            return made;
        proof = *made;
        const Result<void> done =
            store.write([&](store::Transaction &transaction) { return finish(transaction, vault, *request, proof); })
                .result();
        if (!done)
            return failureOf(done);
    }
    if (*kept && !proof.value(u"key_destroyed"_s).toBool()) {
        const Result<void> done = store
                                      .write([&](store::Transaction &transaction) {
                                          return destroyHeldKey(transaction, vault, *request, proof);
                                      })
                                      .result();
        if (!done)
            return failureOf(done);
    }
    // Also where it was done before: a kill may have come between the commit and the emptied log.
    if (const Result<void> cleared = store.truncateLog().result(); !cleared)
        return failureOf(cleared);
    return proof;
}

} // namespace steward::compliance
