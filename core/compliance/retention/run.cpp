#include "core/compliance/retention/run.h"

#include "core/base/canonical_json.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/compliance/retention/own_records.h"
#include "core/compliance/retention/planning.h"
#include "core/compliance/retention/run_journal.h"
#include "core/sources/masking.h"
#include "core/store/rows.h"
#include "core/store/settings.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <map>
#include <numeric>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

// A clock that has gone ahead makes everything due: after this long a silence no rule runs by itself.
constexpr auto longSilence = std::chrono::days(400);

Instant startOf(QDate day, const QTimeZone &zone)
{
    return fromMillis(day.startOfDay(zone).toMSecsSinceEpoch());
}

QTimeZone zoneOf(store::Connection &connection)
{
    const QTimeZone zone(store::setting(connection, u"time_zone"_s).toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

/** When something was last done with rules, runs and holds. */
Result<Instant> lastActivity(store::Connection &connection)
{
    const Result<QVariant> newest =
        connection.single(u"SELECT max(ifnull((SELECT max(changed_at) FROM retention_rule), 0),"
                          " ifnull((SELECT max(ifnull(finished_at, started_at)) FROM retention_run), 0),"
                          " ifnull((SELECT max(made_at) FROM legal_hold), 0))"_s);
    if (!newest)
        return failureOf(newest);
    return fromMillis(newest->toLongLong());
}

Result<Planning> planningFor(
    store::Store &store, vault::Vault &vault, const QString &reference, const RunOptions &options)
{
    return store.read([&](store::Connection &connection) -> Result<Planning> {
        const Result<RetentionRule> found = rule(connection, reference);
        if (!found)
            return failureOf(found);
        Planning planning{.rule = *found, .zone = zoneOf(connection), .options = options};
        const Instant now = store.clock().now();
        const Result<Instant> last = lastActivity(connection);
        if (!last)
            return failureOf(last);
        if (now < *last)
            return failure(ErrorCode::Refused,
                u"The clock of this machine stands before the last work on retention (%1). Set it right first: dates decide what goes."_s
                    .arg(toRfc3339(*last)));
        planning.today = QDateTime::fromMSecsSinceEpoch(toMillis(now), planning.zone).date();
        const Result<Period> period = periodFromText(found->period);
        if (!period)
            return failureOf(period);
        planning.beforeDay = firstDayKept(planning.today, *period);
        const Result<QList<Hold>> inForce = holdsInForce(connection, vault, planning.today);
        if (!inForce)
            return failureOf(inForce);
        planning.holds = *inForce;
        const Result<QByteArray> token =
            vault.keyedHash(connection, u"retention_rule"_s, u"token"_s, found->reference.toUtf8());
        if (token)
            planning.token = *token;
        else
            planning.noToken = token.error().message;
        const Result<QList<QByteArray>> marks =
            store::readAll(connection, u"SELECT mark FROM retention_mark WHERE rule = ?"_s, {found->id},
                [](const store::Rows &row) { return row.blob(0); });
        if (!marks)
            return failureOf(marks);
        planning.marks = QSet<QByteArray>(marks->begin(), marks->end());
        return planning;
    });
}

/** The sources that a run looks at, each opened once; why one could not be opened is kept. */
class OpenSources
{
public:
    explicit OpenSources(const SourceAccess &access)
        : m_access(access)
    {
    }

    Result<OpenSource *> open(const QString &reference, std::stop_token stop)
    {
        auto known = m_open.find(reference);
        if (known == m_open.end())
            known = m_open.emplace(reference, make(reference, stop)).first;
        if (!known->second)
            return failureOf(known->second);
        return &*known->second;
    }

private:
    Result<OpenSource> make(const QString &reference, std::stop_token stop)
    {
        Result<sources::Source> source = m_access.find(reference);
        if (!source)
            return failureOf(source);
        if (!source->isActive)
            return failure(ErrorCode::Refused, u"%1 was removed from the register of sources."_s.arg(reference));
        Result<std::unique_ptr<sources::Driver>> driver = m_access.open(*source);
        if (!driver)
            return failureOf(driver);
        Result<sources::Schema> schema = (*driver)->inspect(stop);
        if (!schema)
            return failureOf(schema);
        return OpenSource{*source, std::move(*driver), *schema};
    }

    const SourceAccess &m_access;
    std::map<QString, Result<OpenSource>> m_open;
};

PlannedRows unknownSystem(const RetentionSystem &system, const QString &why)
{
    return {.facts = {.system = system, .unknown = why}};
}

PlannedRows planOwn(store::Store &store, const Planning &planning, const RetentionSystem &system)
{
    const OwnKind *kind = ownKind(system.own);
    if (!kind)
        return unknownSystem(
            system, u"Steward keeps no records of the kind “%1”; correct the rule."_s.arg(forDisplay(system.own)));
    const Result<OwnDue> due = store.read([&](store::Connection &connection) {
        return kind->look(connection, startOf(planning.beforeDay, planning.zone), planning.holds);
    });
    if (!due)
        return unknownSystem(system, due.error().message);
    PlannedRows rows;
    rows.facts = {.system = system,
        .sourceName = kind->title,
        .due = due->due,
        .held = due->held,
        .holds = due->holds,
        .isPartlySeen = false,
        .oldest = due->oldest,
        .newest = due->newest,
        .digest = due->digest};
    return rows;
}

Result<QList<PlannedRows>> planSystems(
    store::Store &store, const Planning &planning, OpenSources &open, std::stop_token stop)
{
    QList<PlannedRows> all;
    for (const RetentionSystem &system : planning.rule.systems) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, u"The plan was stopped; nothing was changed."_s);
        if (!system.own.isEmpty()) {
            all.append(planOwn(store, planning, system));
            continue;
        }
        Result<OpenSource *> source = open.open(system.source, stop);
        if (!source && source.error().code == ErrorCode::Cancelled)
            return failureOf(source);
        if (!source) {
            all.append(unknownSystem(system, source.error().message));
            continue;
        }
        Result<PlannedRows> rows = planTable(planning, **source, system, stop);
        if (!rows)
            return failureOf(rows);
        all.append(std::move(*rows));
    }
    return all;
}

QJsonObject canonicalSystem(const PlannedSystem &system)
{
    return {{u"system"_s, toJson(system.system)}, {u"unknown"_s, system.unknown}, {u"due"_s, system.due},
        {u"held"_s, system.held}, {u"holds"_s, QJsonArray::fromStringList(system.holds)},
        {u"rows"_s, QString::fromLatin1(system.digest.toHex())}};
}

Result<QString> hashOf(const RetentionPlan &plan)
{
    QJsonArray systems;
    for (const PlannedSystem &system : plan.systems)
        systems.append(canonicalSystem(system));
    const Result<QByteArray> canonical =
        canonicalJson({{u"rule"_s, plan.rule.reference}, {u"version"_s, plan.rule.version},
            {u"before"_s, plan.beforeDay.toString(Qt::ISODate)}, {u"systems"_s, systems}});
    if (!canonical)
        return failureOf(canonical);
    return QString::fromLatin1(sha256(*canonical).toHex());
}

QStringList warningsOf(const QList<PlannedRows> &systems, OpenSources &open, Instant silentSince, Instant now)
{
    QStringList warnings;
    if (systems.isEmpty())
        warnings.append(u"The rule names no system; nothing can become due."_s);
    if (now - silentSince > longSilence)
        warnings.append(
            u"Nothing was done with retention since %1. If the clock of this machine is right, go on."_s.arg(
                toRfc3339(silentSince)));
    for (const PlannedRows &rows : systems) {
        const PlannedSystem &facts = rows.facts;
        if (facts.inFuture > 0)
            warnings.append(u"%1: %2 rows have a day in the future; they are never due and stay."_s.arg(
                systemInWords(facts.system), QString::number(facts.inFuture)));
        if (facts.undated > 0)
            warnings.append(u"%1: %2 rows have no day that can be read; they stay."_s.arg(
                systemInWords(facts.system), QString::number(facts.undated)));
        if (facts.system.source.isEmpty() || !facts.unknown.isEmpty())
            continue;
        const Result<OpenSource *> source = open.open(facts.system.source, {});
        if (source && !(*source)->source.map.isConfirmed)
            warnings.append(u"Nobody has confirmed the map of %1 yet."_s.arg(facts.system.source));
    }
    return warnings;
}

Result<RetentionPlan> planFrom(
    store::Store &store, const Planning &planning, const QList<PlannedRows> &systems, OpenSources &open)
{
    RetentionPlan plan{.rule = planning.rule, .day = planning.today, .beforeDay = planning.beforeDay};
    for (const PlannedRows &rows : systems)
        plan.systems.append(rows.facts);
    const Result<Instant> last = store.read(lastActivity);
    if (!last)
        return failureOf(last);
    plan.warnings = warningsOf(systems, open, *last, store.clock().now());
    const Result<QString> hash = hashOf(plan);
    if (!hash)
        return failureOf(hash);
    plan.hash = *hash;
    const Result<std::optional<OpenRun>> begun =
        store.read([&](store::Connection &connection) { return openRun(connection, planning.rule.id); });
    if (!begun)
        return failureOf(begun);
    if (*begun)
        plan.resumes = (*begun)->reference;
    return plan;
}

/** Does what a run has planned, looks again, and ends it. */
class Execution
{
public:
    Execution(store::Store &store, vault::Vault &vault, OpenSources &open, const Planning &planning, OpenRun run,
        std::stop_token stop)
        : m_store(store)
        , m_vault(vault)
        , m_open(open)
        , m_planning(planning)
        , m_run(std::move(run))
        , m_stop(stop)
    {
        for (const RetentionSystem &system : planning.rule.systems)
            m_systems.append(RunSystem{.system = system});
    }

    Result<void> changeAll()
    {
        const Result<QList<RunStep>> steps =
            m_store.read([&](store::Connection &connection) { return stepsOf(connection, m_run.id); });
        if (!steps)
            return failureOf(steps);
        const qint64 total = std::accumulate(steps->begin(), steps->end(), qint64(0),
            [](qint64 sum, const RunStep &step) { return sum + step.planned; });
        qint64 done = 0;
        for (const RunStep &step : *steps) {
            if (m_stop.stop_requested())
                return failure(ErrorCode::Cancelled,
                    u"Run %1 was stopped before its end; \"retention apply %2\" goes on with it."_s.arg(
                        m_run.reference, m_planning.rule.reference));
            if (!step.isDone) {
                if (const Result<void> changed = change(step); !changed)
                    return changed;
            }
            done += step.planned;
            if (m_planning.options.progress)
                m_planning.options.progress(done, total);
        }
        return {};
    }

    Result<RetentionRun> end()
    {
        const Result<QList<RunStep>> steps =
            m_store.read([&](store::Connection &connection) { return stepsOf(connection, m_run.id); });
        if (!steps)
            return failureOf(steps);
        QHash<int, QList<sources::Identifier>> needles;
        for (const RunStep &step : *steps) {
            if (step.system >= m_systems.size())
                continue;
            addOutcome(m_systems[step.system], step.outcome);
            if (const Result<void> looked = lookAgain(step, needles[step.system]); !looked)
                return failureOf(looked);
        }
        for (auto it = needles.cbegin(); it != needles.cend(); ++it)
            lookForResidue(m_systems[it.key()], it.value());
        for (const auto &[system, why] : m_run.unknown.asKeyValueRange())
            m_systems[system].reasons.append(why);
        return finishRun(m_store, m_planning.rule, m_run, m_systems);
    }

private:
    /** Nothing that a source says ends the run: it is written down, and the other sources have their turn. */
    Result<void> change(const RunStep &step)
    {
        if (step.system >= m_planning.rule.systems.size())
            return {};
        const RetentionSystem &system = m_planning.rule.systems.at(step.system);
        StepOutcome outcome;
        if (!system.own.isEmpty()) {
            outcome = changeOwn(step, system);
        } else {
            const Result<StepOutcome> changed = changeTable(step, system);
            if (!changed && changed.error().code == ErrorCode::Cancelled)
                return failureOf(changed);
            if (changed)
                outcome = *changed;
            else
                outcome = {.failed = step.planned, .reasons = {changed.error().message}};
        }
        return stepDone(m_store, m_planning.rule.id, step, outcome);
    }

    StepOutcome changeOwn(const RunStep &step, const RetentionSystem &system)
    {
        const OwnKind *kind = ownKind(system.own);
        if (!kind)
            return {.failed = step.planned, .reasons = {u"Steward keeps no such records."_s}};
        const Instant before = startOf(m_run.beforeDay, m_planning.zone);
        while (!m_stop.stop_requested()) {
            const Result<qint64> some =
                kind->apply(m_store, m_vault, before, m_planning.holds, m_planning.options.rowsAtOnce);
            if (!some)
                return {.failed = step.planned, .reasons = {some.error().message}};
            if (*some == 0)
                break;
        }
        const Result<OwnDue> rest = m_store.read(
            [&](store::Connection &connection) { return kind->look(connection, before, m_planning.holds); });
        if (!rest)
            return {.failed = step.planned, .reasons = {rest.error().message}};
        return {.changed = std::max<qint64>(0, step.planned - rest->due), .failed = rest->due};
    }

    Result<StepOutcome> changeTable(const RunStep &step, const RetentionSystem &system)
    {
        const Result<OpenSource *> source = m_open.open(system.source, m_stop);
        if (!source)
            return failureOf(source);
        const Result<sources::SourceMap> map = mapFor(**source, m_planning.rule, system);
        if (!map)
            return failureOf(map);
        QList<sources::Identifier> needles;
        const Result<QList<sources::Change>> changes = changesOf(step, needles);
        if (!changes)
            return failureOf(changes);
        const Result<sources::Applied> applied = (*source)->driver->apply(*map, *changes, m_stop, {});
        if (!applied)
            return failureOf(applied);
        StepOutcome outcome{.notes = applied->notes};
        for (qsizetype i = 0; i < applied->outcomes.size() && i < changes->size(); ++i) {
            const sources::ChangeOutcome &one = applied->outcomes.at(i);
            outcome.changed += one.state == sources::ChangeState::Done ? 1 : 0;
            outcome.notTouched += one.state == sources::ChangeState::Changed ? 1 : 0;
            outcome.failed += one.state == sources::ChangeState::Failed ? 1 : 0;
            if (!one.reason.isEmpty() && !outcome.reasons.contains(one.reason) && outcome.reasons.size() < 5)
                outcome.reasons.append(one.reason);
            if (one.state == sources::ChangeState::Done && changes->at(i).method != sources::Method::Delete)
                outcome.marks.append(markOf(m_planning.token, changes->at(i).digestAfter));
        }
        return outcome;
    }

    Result<QList<sources::Change>> changesOf(const RunStep &step, QList<sources::Identifier> &needles)
    {
        const Result<crypto::SecretBytes> plain =
            m_store.read([&](store::Connection &connection) { return openStep(connection, m_vault, step); });
        if (!plain)
            return failureOf(plain);
        return unpacked(plain->view(), &needles);
    }

    static void addOutcome(RunSystem &system, const StepOutcome &outcome)
    {
        system.changed += outcome.changed;
        system.notTouched += outcome.notTouched;
        system.failed += outcome.failed;
        const auto addNew = [](QStringList &list, const QStringList &more) {
            for (const QString &one : more) {
                if (!list.contains(one))
                    list.append(one);
            }
        };
        addNew(system.reasons, outcome.reasons);
        addNew(system.notes, outcome.notes);
    }

    Result<void> lookAgain(const RunStep &step, QList<sources::Identifier> &needles)
    {
        RunSystem &system = m_systems[step.system];
        if (!system.system.own.isEmpty())
            return {};
        const auto cannotTell = [&](const QString &why) -> Result<void> {
            system.notSeen.append(u"It could not be looked at again: "_s + why);
            return {};
        };
        const Result<OpenSource *> source = m_open.open(system.system.source, m_stop);
        if (!source)
            return cannotTell(source.error().message);
        const Result<sources::SourceMap> map = mapFor(**source, m_planning.rule, system.system);
        const Result<QList<sources::Change>> changes = changesOf(step, needles);
        if (!map || !changes)
            return cannotTell(map ? changes.error().message : map.error().message);
        QList<QVariantList> keys;
        QHash<QByteArray, const sources::Change *> after;
        for (const sources::Change &change : *changes) {
            keys.append(change.key);
            if (change.method != sources::Method::Delete)
                after.insert(change.digestAfter, &change);
        }
        const Result<QList<sources::FoundRow>> rows =
            (*source)->driver->rows(tableOf(*map, system.system.table), keys, m_stop);
        if (!rows)
            return rows.error().code == ErrorCode::Cancelled ? failureOf(rows) : cannotTell(rows.error().message);
        for (const sources::FoundRow &row : *rows)
            system.left += after.contains(row.digest) ? 0 : 1;
        return {};
    }

    /** Only of persons of whom no row stands any more: of others the value rightly stands somewhere. */
    void lookForResidue(RunSystem &system, const QList<sources::Identifier> &needles)
    {
        if (needles.isEmpty())
            return;
        const Result<OpenSource *> source = m_open.open(system.system.source, m_stop);
        if (!source)
            return;
        sources::Driver &driver = *(*source)->driver;
        QList<QByteArray> bytes;
        for (qsizetype i = 0; i < std::min<qsizetype>(needles.size(), 4); ++i) {
            const Result<sources::Found> found = driver.find((*source)->source.map, {{needles.at(i)}}, m_stop, {});
            if (found && found->state == sources::Found::State::Complete && found->rows.isEmpty())
                bytes += sources::byteForms(needles.at(i).value);
        }
        if (bytes.isEmpty())
            return;
        const Result<sources::Residue> residue = driver.residue((*source)->source.map, bytes, m_stop);
        if (!residue) {
            system.notSeen.append(u"What was left behind could not be looked for: "_s + residue.error().message);
            return;
        }
        for (const sources::Residue::Place &place : residue->places)
            system.residue.append(place.where + u": "_s + place.why);
        system.notSeen += residue->notSeen;
    }

    store::Store &m_store;
    vault::Vault &m_vault;
    OpenSources &m_open;
    const Planning &m_planning;
    OpenRun m_run;
    std::stop_token m_stop;
    QList<RunSystem> m_systems;
};

Result<RetentionRun> execute(store::Store &store, vault::Vault &vault, OpenSources &open, const Planning &planning,
    const OpenRun &run, std::stop_token stop)
{
    Execution execution(store, vault, open, planning, run, stop);
    if (const Result<void> changed = execution.changeAll(); !changed)
        return failureOf(changed);
    Result<RetentionRun> ended = execution.end();
    if (ended)
        (void)store.truncateLog().result(); // the sealed content of the plan is gone from the file; from its log too
    return ended;
}

} // namespace

qint64 RetentionPlan::due() const
{
    return std::accumulate(systems.begin(), systems.end(), qint64(0),
        [](qint64 sum, const PlannedSystem &system) { return sum + system.due; });
}

bool RetentionPlan::isWhole() const
{
    return std::all_of(
        systems.begin(), systems.end(), [](const PlannedSystem &system) { return system.unknown.isEmpty(); });
}

Result<RetentionPlan> planRetention(store::Store &store, vault::Vault &vault, const SourceAccess &sources,
    const QString &reference, std::stop_token stop, const RunOptions &options)
{
    const Result<Planning> planning = planningFor(store, vault, reference, options);
    if (!planning)
        return failureOf(planning);
    OpenSources open(sources);
    const Result<QList<PlannedRows>> systems = planSystems(store, *planning, open, stop);
    if (!systems)
        return failureOf(systems);
    return planFrom(store, *planning, *systems, open);
}

Result<RetentionRun> applyRetention(store::Store &store, vault::Vault &vault, const SourceAccess &sources,
    const QString &reference, const QString &hash, std::stop_token stop, const RunOptions &options)
{
    const Result<Planning> planning = planningFor(store, vault, reference, options);
    if (!planning)
        return failureOf(planning);
    if (vault.state() != vault::VaultState::Open)
        return failure(ErrorCode::Unavailable,
            vault.state() == vault::VaultState::NotSetUp
                ? u"This workspace has no keys, so what a run is about to change cannot be kept safe until it ends. Set up the vault first."_s
                : vault.lockReason());
    const Result<std::optional<OpenRun>> begun =
        store.read([&](store::Connection &connection) { return openRun(connection, planning->rule.id); });
    if (!begun)
        return failureOf(begun);
    OpenSources open(sources);
    if (*begun)
        return execute(store, vault, open, *planning, **begun, stop);
    const Result<QList<PlannedRows>> systems = planSystems(store, *planning, open, stop);
    if (!systems)
        return failureOf(systems);
    const Result<RetentionPlan> plan = planFrom(store, *planning, *systems, open);
    if (!plan)
        return failureOf(plan);
    if (!hash.isEmpty() && hash != plan->hash)
        return failure(ErrorCode::Refused,
            u"What is due is no longer what was planned (the plan is %1 now). Look at the new plan, and apply that."_s
                .arg(plan->hash));
    const Result<OpenRun> run = beginRun(store, vault, *plan, *systems, options.rowsAtOnce);
    if (!run)
        return failureOf(run);
    return execute(store, vault, open, *planning, *run, stop);
}

Result<QList<ScheduledRun>> runDueRetention(
    store::Store &store, vault::Vault &vault, const SourceAccess &sources, std::stop_token stop)
{
    const Instant now = store.clock().now();
    const Result<QList<DueRule>> due =
        store.read([&](store::Connection &connection) { return retentionDue(connection, now); });
    if (!due)
        return failureOf(due);
    const Result<Instant> last = store.read(lastActivity);
    if (!last)
        return failureOf(last);
    QList<ScheduledRun> all;
    for (const DueRule &rule : *due) {
        ScheduledRun run{.rule = rule.reference};
        const Result<RetentionPlan> plan = planRetention(store, vault, sources, rule.reference, stop);
        if (!plan && plan.error().code == ErrorCode::Cancelled)
            return failureOf(plan);
        if (!plan) {
            run.trouble = plan.error().message;
        } else if (rule.isAutomatic && now - *last <= longSilence) {
            const Result<RetentionRun> applied =
                applyRetention(store, vault, sources, rule.reference, plan->hash, stop);
            run.wasApplied = applied.has_value();
            run.changed = applied ? applied->changed : 0;
            run.trouble = applied ? whatIsLeft(*plan, *applied) : applied.error().message;
            run.due = plan->due();
        } else {
            run.due = plan->due();
            run.trouble = rule.isAutomatic ? plan->warnings.join(u' ') : whatIsUnknown(*plan).join(u' ');
        }
        all.append(run);
    }
    return all;
}

} // namespace steward::compliance
