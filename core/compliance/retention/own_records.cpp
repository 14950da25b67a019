#include "core/compliance/retention/own_records.h"

#include "core/base/hash.h"
#include "core/compliance/retention/deleted_records.h"
#include "core/store/rows.h"

#include <QDateTime>

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

/** A person all of whose requests ended before a day, and whose key still opens what they said. */
struct EndedPerson
{
    QString subject;
    Instant closedAt;
};

/**
 * Persons with closed requests only, the last closed before `before`. Whoever has a consent on record stays: the proof
 * of it is sealed under the same key (GDPR, Article 7(1)).
 */
Result<QList<EndedPerson>> endedPersons(store::Connection &connection, Instant before)
{
    return store::readAll(connection,
        u"SELECT r.subject, max(ifnull(r.closed_at, 0)) FROM request r JOIN vault_key k ON k.id = r.key"
        " WHERE k.state <> 'destroyed' AND r.subject IN (SELECT subject FROM request WHERE closed_at < ?)"
        " AND r.subject NOT IN (SELECT subject FROM consent)"
        " GROUP BY r.subject HAVING min(r.state = 'closed') = 1 AND max(ifnull(r.closed_at, 0)) < ?"
        " ORDER BY 2, 1"_s,
        {toMillis(before), toMillis(before)}, [](const store::Rows &row) {
            return EndedPerson{row.text(0), fromMillis(row.integer(1))};
        });
}

/** A hold keeps a person's request where it is on that person, or on Steward's own records as a whole. */
const Hold *holdOf(const QList<Hold> &inForce, const QString &subject)
{
    const auto found = std::find_if(inForce.begin(), inForce.end(),
        [&](const Hold &hold) { return isOnPerson(hold) ? hold.subject == subject : hold.source.isEmpty(); });
    return found == inForce.end() ? nullptr : &*found;
}

Result<OwnDue> lookAtRequests(store::Connection &connection, Instant before, const QList<Hold> &inForce)
{
    const Result<QList<EndedPerson>> persons = endedPersons(connection, before);
    if (!persons)
        return failureOf(persons);
    OwnDue due;
    Sha256 digest;
    for (const EndedPerson &person : *persons) {
        if (const Hold *hold = holdOf(inForce, person.subject)) {
            ++due.held;
            if (!due.holds.contains(hold->reference))
                due.holds.append(hold->reference);
            continue;
        }
        const QDate day = QDateTime::fromMSecsSinceEpoch(toMillis(person.closedAt), Qt::UTC).date();
        ++due.due;
        due.oldest = std::min(due.oldest.value_or(day), day);
        due.newest = std::max(due.newest.value_or(day), day);
        digest.add(person.subject.toUtf8() + '\n');
    }
    due.digest = digest.finish();
    return due;
}

Result<qint64> eraseRequests(
    store::Store &store, vault::Vault &vault, Instant before, const QList<Hold> &inForce, int most)
{
    const Result<QList<EndedPerson>> persons =
        store.read([&](store::Connection &connection) { return endedPersons(connection, before); });
    if (!persons)
        return failureOf(persons);
    QStringList subjects;
    for (const EndedPerson &person : *persons) {
        if (!holdOf(inForce, person.subject) && subjects.size() < most)
            subjects.append(person.subject);
    }
    if (subjects.isEmpty())
        return 0;
    const Result<QStringList> without = vault.erase(store, subjects);
    if (!without)
        return failureOf(without);
    const qint64 erased = subjects.size() - without->size();
    const Result<void> recorded = store
                                      .write([erased](store::Transaction &transaction) -> Result<void> {
                                          transaction.record({.action = u"retention.requests_erased"_s,
                                              .subject = u"requests"_s,
                                              .detail = {{u"persons"_s, erased}}});
                                          transaction.touch(u"requests"_s);
                                          return {};
                                      })
                                      .result();
    if (!recorded)
        return failureOf(recorded);
    return erased;
}

Result<OwnDue> lookAtDeleted(store::Connection &connection, Instant before, const QList<Hold> &inForce)
{
    const auto hold = std::find_if(
        inForce.begin(), inForce.end(), [](const Hold &one) { return !isOnPerson(one) && one.source.isEmpty(); });
    Result<QList<DeletedRecord>> records = deletedRecords(connection);
    if (!records)
        return failureOf(records);
    records->removeIf([&](const DeletedRecord &record) { return record.deletedAt >= before; });
    OwnDue due;
    if (hold != inForce.end() && !records->isEmpty()) {
        due.held = records->size();
        due.holds.append(hold->reference);
        return due;
    }
    Sha256 digest;
    for (const DeletedRecord &record : std::as_const(*records)) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(toMillis(record.deletedAt), Qt::UTC).date();
        ++due.due;
        due.oldest = std::min(due.oldest.value_or(day), day);
        due.newest = std::max(due.newest.value_or(day), day);
        digest.add(record.kind.toUtf8() + '/' + record.reference.toUtf8() + '\n');
    }
    due.digest = digest.finish();
    return due;
}

} // namespace

const QList<OwnKind> &ownKinds()
{
    static const QList<OwnKind> kinds{
        {u"requests"_s, u"Personal details of closed requests"_s, lookAtRequests, eraseRequests},
        {u"deleted_records"_s, u"Deleted records that can be put back"_s, lookAtDeleted,
            [](store::Store &store, vault::Vault &vault, Instant before, const QList<Hold> &inForce,
                int) -> Result<qint64> {
                const Result<OwnDue> due = store.read(
                    [&](store::Connection &connection) { return lookAtDeleted(connection, before, inForce); });
                if (!due)
                    return failureOf(due);
                if (due->due == 0)
                    return 0;
                return purgeDeletedBefore(store, vault, before);
            }},
    };
    return kinds;
}

const OwnKind *ownKind(const QString &id)
{
    const QList<OwnKind> &all = ownKinds();
    const auto found = std::find_if(all.begin(), all.end(), [&](const OwnKind &one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace steward::compliance
