#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

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
};

/** Where the events of a group of transactions go, in the same SQLite transaction as the state they tell of. */
class Journal
{
public:
    virtual ~Journal() = default;

    /** Called on the writer's thread before anything is written, once for each opened file. */
    virtual Result<void> attach(Connection &connection) = 0;
    /** Whether the event can be kept; asked for each task, so that one that cannot undoes only its own task. */
    virtual Result<void> check(const Event &event) = 0;
    /** Appends in order; called within the open transaction. */
    virtual Result<void> append(Connection &connection, const std::vector<Event> &events, Instant at) = 0;
    /** The group is on disk. */
    virtual void committed() = 0;
    /** The group was rolled back: what append() remembered since the last committed() is void. */
    virtual void rolledBack() = 0;
};

} // namespace steward::store
