#include "core/duties/standard_duties.h"

#include "core/base/hash.h"
#include "core/compliance/breaches/breach_register.h"
#include "core/compliance/clocks/own_calendars.h"
#include "core/compliance/consent/consents.h"
#include "core/compliance/requests/register.h"
#include "core/compliance/retention/deleted_records.h"
#include "core/compliance/retention/run.h"
#include "core/store/rows.h"

namespace steward::duties {

using namespace Qt::StringLiterals;
using std::chrono::hours;

namespace {

Result<DutyResult> runRetention(Workspace &workspace, std::stop_token stop)
{
    using namespace compliance;
    const SourceAccess sources = registeredSources(workspace.store(), workspace.vault());
    const Result<QList<ScheduledRun>> runs =
        runDueRetention(workspace.store(), workspace.vault(), sources, std::move(stop));
    if (!runs)
        return failureOf(runs);
    DutyResult result;
    QStringList troubles;
    QStringList waiting;
    for (const ScheduledRun &run : *runs) {
        result.changed += run.changed;
        if (!run.trouble.isEmpty())
            troubles.append(run.rule + u": "_s + run.trouble);
        else if (!run.wasApplied && run.due > 0)
            waiting.append(run.rule);
    }
    if (!troubles.isEmpty())
        return failure(ErrorCode::InputOutput, troubles.join(u' '));
    QStringList notes;
    if (result.changed > 0)
        notes.append(u"%1 rows that were due were deleted or anonymised."_s.arg(result.changed));
    if (!waiting.isEmpty())
        notes.append(u"Rows are due under %1; look at the plan and apply it."_s.arg(waiting.join(u", "_s)));
    result.note = notes.join(u' ');
    return result;
}

Result<DutyResult> expireConsents(Workspace &workspace, std::stop_token)
{
    const Result<int> expired =
        compliance::Consents(workspace.store(), workspace.vault()).expireDue(workspace.clock().now()).result();
    if (!expired)
        return failureOf(expired);
    return DutyResult{
        *expired, *expired > 0 ? u"The validity of %1 consents ended; they no longer count."_s.arg(*expired) : u""_s};
}

/** Also ends a rotation that was cut off. */
Result<DutyResult> rotateKeys(Workspace &workspace, std::stop_token stop)
{
    const Result<vault::Rotation> rotation = workspace.vault().rotateDue(workspace.store(), std::move(stop));
    if (!rotation)
        return failureOf(rotation);
    return DutyResult{rotation->resealed + rotation->destroyed,
        rotation->destroyed > 0 ? u"%1 keys that were due were replaced, and %2 values sealed anew."_s.arg(
            QString::number(rotation->destroyed), QString::number(rotation->resealed))
                                : u""_s};
}

Result<DutyResult> recomputeClocks(Workspace &workspace, std::stop_token stop)
{
    store::Store &store = workspace.store();
    const Result<int> requests = compliance::Register(store, workspace.vault()).recompute(std::move(stop)).result();
    if (!requests)
        return failureOf(requests);
    const auto rules = compliance::rulebookOf(store);
    if (!rules)
        return failureOf(rules);
    const Result<int> breaches = compliance::Breaches(store, workspace.vault(), *rules).recompute().result();
    if (!breaches)
        return failureOf(breaches);
    const int changed = *requests + *breaches;
    return DutyResult{
        changed, changed > 0 ? u"The clocks of %1 requests and breaches were computed anew."_s.arg(changed) : u""_s};
}

/** What dates depend on besides the records: the readings, the time zone, calendars of one's own, and the program. */
Result<QByteArray> clockInputs(store::Connection &connection)
{
    Sha256 hash;
    hash.add(STEWARD_VERSION);
    for (const QString &query :
        {u"SELECT key || '=' || value FROM setting WHERE key LIKE 'clocks.%' OR key = 'time_zone' ORDER BY key"_s,
            u"SELECT name || ' ' || mode || ' ' || first_year || ' ' || last_year || ' ' || hex(file_hash) FROM "
            u"calendar"
            " ORDER BY name"_s}) {
        const auto lines =
            store::readAll(connection, query, {}, [](const store::Rows &row) { return row.text(0).toUtf8(); });
        if (!lines)
            return failureOf(lines);
        for (const QByteArray &line : *lines)
            hash.add(line + '\n');
    }
    return hash.finish();
}

Result<DutyResult> purgeDeleted(Workspace &workspace, std::stop_token)
{
    const Result<int> purged = compliance::purgeRecords(workspace.store(), workspace.vault());
    if (!purged)
        return failureOf(purged);
    return DutyResult{*purged,
        *purged > 0 ? u"%1 deleted records can no longer be put back; their time has run out."_s.arg(*purged) : u""_s};
}

} // namespace

QList<Duty> standardDuties()
{
    return {
        {u"keys"_s, u"Shared keys that are due"_s, hours(24), true, true, rotateKeys},
        {u"clocks"_s, u"Clocks of open requests and breaches"_s, hours(24), true, false, recomputeClocks, clockInputs},
        {u"consents"_s, u"Consents whose validity ended"_s, hours(1), false, false, expireConsents},
        {u"retention"_s, u"Retention that is due"_s, hours(24), true, false, runRetention},
        {u"deleted_records"_s, u"Deleted records whose time has run out"_s, hours(24), true, false, purgeDeleted},
    };
}

} // namespace steward::duties
