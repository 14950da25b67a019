#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace steward::store {

class Connection;

/** One thing that happened, as the trail keeps it. Holds no personal data: references and counts only. */
struct Event
{
    QString action = {};     ///< "listing.checked", "customer.imported", …: domain.past_participle
    QString subject = {};    ///< What it happened to, as a reference: "listing/42".
    QJsonObject detail = {}; ///< Integers, texts, booleans, lists; no fractions.
    QString actor = {};      ///< Empty: the actor of the transaction.
    QString outcome = QStringLiteral("ok");

    /** What the journal made of it in check(), kept for append(); nobody else's business. */
    mutable QByteArray prepared = {};
};

/**
 * Where the events of a group of transactions go, in the same SQLite transaction as the state they tell of.
 *
 * Called on the writer's thread only, in this order: attach() once; then for each group check() for every event of
 * every task that went well, append() once with those that passed (not at all where there are none), and after that
 * exactly one of committed() and rolledBack(), also for a group without events. An error of attach() keeps the file
 * from being written; one of append() undoes the whole group and is the answer to all of its tasks.
 */
class Journal
{
public:
    virtual ~Journal() = default;

    /** Before anything is written, once for each opened file; outside of a transaction. Prepared statements belong to
     * the connection (Connection::native()), which closes before the journal goes. */
    virtual Result<void> attach(Connection &connection) = 0;
    /** Whether the event can be kept; asked for each task, so that one that cannot undoes only its own task. Changes
     * nothing but `prepared`. */
    virtual Result<void> check(const Event &event) = 0;
    /** Appends in order; called within the open transaction, which it neither ends nor nests. */
    virtual Result<void> append(Connection &connection, const std::vector<Event> &events, Instant at) = 0;
    /** The group is on disk. Quick: its tasks are answered after it. */
    virtual void committed() = 0;
    /** The group was rolled back: what append() remembered since the last committed() is void. */
    virtual void rolledBack() = 0;
};

} // namespace steward::store
