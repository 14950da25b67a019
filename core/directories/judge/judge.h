#pragma once

#include "core/directories/match/match.h"
#include "core/directories/profile.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace steward::directories {

/** The state of a listing, by positive evidence only. */
enum class State {
    NotChecked,
    Listed,
    NotListed,
    Removed,
    Closed,
    TemporarilyClosed,
    Pending,
    Rejected,
    Duplicate,
    Blocked,
    RateLimited,
    LoginRequired,
    Parked,
    ServerError,
    Unreachable,
    Unreadable,
    Offline,
};

/** The snake_case name of the command line contract: listed, not_listed, … not_checked. */
QString stateName(State state);
std::optional<State> stateFromName(const QString &name);
/** Could not tell: blocked, rate_limited, login_required, parked, server_error, unreachable, unreadable, offline,
 * not_checked. */
bool isUnknown(State state);
/** Gone: not_listed, removed, closed, rejected. */
bool isLoss(State state);

/** A response as it is judged, live or from a kept capture. */
struct Response
{
    QUrl requestUrl = {};
    QUrl finalUrl = {};
    QList<QUrl> redirects = {}; ///< Every address on the way after the request's, in order; may be empty.
    int status = 0;             ///< 0 where no answer came.
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< Of the final answer, names as received.
    QString networkError = {}; ///< Why no answer came (dns, refused, tls, timeout, …); null where one came.
    QByteArray body = {};
};

/** What one directory says in its own way (from the catalogue): phrases and selectors per state. */
struct SiteRules
{
    /** A phrase (case-insensitive, in the visible text) or "css:SELECTOR" that proves the state. */
    QList<std::pair<State, QString>> signs = {};
    QString country = {};
    bool needsLogin = false;
};

/** What a response means for the listing. */
struct Judgement
{
    State state = State::Unreadable;
    QString reason = {};                 ///< One sentence for a person, naming the evidence.
    Profile profile = {};                ///< What the page shows; empty where nothing was read.
    QMap<Field, Comparison> fields = {}; ///< Per submitted field, only where the state is one that shows a profile.
};

Judgement judge(const Response &response, const Profile &submitted, const SiteRules &rules = {});

} // namespace steward::directories
