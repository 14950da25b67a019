#include "app/cli/output.h"
#include "app/cli/session.h"

#include "core/duties/standard_duties.h"

#include <QJsonArray>

#include <algorithm>

namespace steward::cli {

using namespace Qt::StringLiterals;
using duties::Duty;
using duties::DutyResult;
using duties::DutyState;

namespace {

QString stateOf(const DutyState &state, Instant now)
{
    if (!state.isFine())
        return u"failed"_s;
    if (!state.waits.isEmpty())
        return u"waits"_s;
    return state.nextAt <= now ? u"due"_s : u"fine"_s;
}

int list(Invocation &call)
{
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, false);
    if (!workspace)
        return fail(workspace.error());
    const Result<QList<DutyState>> states = duties::dutyStates(**workspace, duties::standardDuties());
    if (!states)
        return fail(states.error());
    call.out.begin({u"duty"_s, u"title"_s, u"state"_s, u"last_good_at"_s, u"next_at"_s, u"failures"_s, u"reason"_s});
    bool isFine = true;
    for (const DutyState &state : *states) {
        isFine = isFine && state.isFine();
        call.out.row({{u"duty"_s, state.id}, {u"title"_s, state.title},
            {u"state"_s, stateOf(state, systemClock().now())}, {u"last_run_at"_s, instantJson(state.lastRunAt)},
            {u"last_good_at"_s, instantJson(state.lastGoodAt)}, {u"next_at"_s, instantJson(state.nextAt)},
            {u"changed"_s, state.changed}, {u"failures"_s, state.failures},
            {u"reason"_s, textOrNull(state.isFine() ? state.waits : state.trouble)}});
    }
    call.out.end();
    return isFine ? Done : AnswerIsNo;
}

int run(Invocation &call)
{
    QList<Duty> wanted = duties::standardDuties();
    if (!call.arguments.isEmpty()) {
        QStringList names;
        for (const Duty &duty : wanted)
            names.append(duty.id);
        wanted.removeIf([&](const Duty &duty) { return duty.id != call.arguments.first(); });
        if (wanted.isEmpty())
            return fail({ErrorCode::InvalidInput,
                u"There is no duty \"%1\"; there are %2."_s.arg(call.arguments.first(), names.join(u", "_s))});
    }
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    call.out.begin({u"duty"_s, u"ok"_s, u"changed"_s, u"note"_s});
    bool isFine = true;
    for (const Duty &duty : wanted) {
        const Result<DutyResult> result = duties::runDuty(**workspace, duty, call.stop);
        if (!result && result.error().code == ErrorCode::Cancelled)
            break;
        isFine = isFine && result.has_value();
        call.out.row({{u"duty"_s, duty.id}, {u"ok"_s, result.has_value()},
            {u"changed"_s, result ? QJsonValue(result->changed) : QJsonValue()},
            {u"note"_s, textOrNull(result ? result->note : result.error().message)}});
    }
    call.out.end();
    if (call.stop.stop_requested())
        return Interrupted;
    return isFine ? Done : AnswerIsNo;
}

} // namespace

Commands dutyCommands()
{
    return {
        {u"duties list"_s, u"What Steward does by itself: when it was last done, and why it could not be"_s, {},
            u"steward-cli --workspace acme.steward duties list"_s, {}, list},
        {u"duties run"_s, u"Does one of them, or all, now"_s, u"[DUTY]"_s,
            u"steward-cli --workspace acme.steward duties run retention"_s, {}, run, 1},
    };
}

} // namespace steward::cli
