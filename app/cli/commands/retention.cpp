#include "app/cli/output.h"
#include "app/cli/session.h"

#include "core/compliance/retention/own_records.h"
#include "core/compliance/retention/run.h"

#include <QJsonArray>

namespace steward::cli {

using namespace Qt::StringLiterals;
using namespace steward::compliance;

namespace {

QJsonValue dayJson(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject ruleJson(const RetentionRule &rule)
{
    QJsonArray systems;
    for (const RetentionSystem &system : rule.systems)
        systems.append(systemInWords(system));
    return {{u"rule"_s, rule.reference}, {u"data_type"_s, rule.dataType}, {u"purpose"_s, textOrNull(rule.purpose)},
        {u"legal_basis"_s, textOrNull(rule.legalBasis)}, {u"start"_s, startEventName(rule.startEvent)},
        {u"period"_s, rule.period}, {u"legal_source"_s, textOrNull(rule.legalSource)},
        {u"action"_s, actionName(rule.action)}, {u"systems"_s, systems}, {u"owner"_s, textOrNull(rule.owner)},
        {u"backup_lag_days"_s, rule.backupLagDays}, {u"automatic"_s, rule.isAutomatic},
        {u"last_run_at"_s, instantJson(rule.lastRunAt)}, {u"last_run"_s, textOrNull(rule.lastRunState)},
        {u"changed_in_all"_s, rule.changedInAll}};
}

QJsonObject plannedJson(const PlannedSystem &system)
{
    return {{u"system"_s, systemInWords(system.system)}, {u"name"_s, textOrNull(system.sourceName)},
        {u"date_column"_s, textOrNull(system.dateColumn)}, {u"unknown"_s, textOrNull(system.unknown)},
        {u"due"_s, system.due}, {u"done_before"_s, system.done}, {u"held"_s, system.held},
        {u"holds"_s, QJsonArray::fromStringList(system.holds)}, {u"oldest"_s, dayJson(system.oldest)},
        {u"newest"_s, dayJson(system.newest)}, {u"in_future"_s, system.inFuture}, {u"undated"_s, system.undated},
        {u"more"_s, system.isMore}, {u"all_days_seen"_s, !system.isPartlySeen}};
}

QJsonObject planJson(const RetentionPlan &plan)
{
    QJsonArray systems;
    for (const PlannedSystem &system : plan.systems)
        systems.append(plannedJson(system));
    return {{u"rule"_s, plan.rule.reference}, {u"data_type"_s, plan.rule.dataType},
        {u"action"_s, actionName(plan.rule.action)}, {u"period"_s, plan.rule.period},
        {u"day"_s, plan.day.toString(Qt::ISODate)}, {u"before"_s, plan.beforeDay.toString(Qt::ISODate)},
        {u"due"_s, plan.due()}, {u"whole"_s, plan.isWhole()}, {u"plan"_s, plan.hash},
        {u"resumes"_s, textOrNull(plan.resumes)}, {u"systems"_s, systems},
        {u"warnings"_s, QJsonArray::fromStringList(plan.warnings)}};
}

QJsonObject runJson(const RetentionRun &run)
{
    QJsonArray systems;
    for (const RunSystem &system : run.systems)
        systems.append(QJsonObject{{u"system"_s, systemInWords(system.system)}, {u"changed"_s, system.changed},
            {u"not_touched"_s, system.notTouched}, {u"failed"_s, system.failed}, {u"left"_s, system.left},
            {u"reasons"_s, QJsonArray::fromStringList(system.reasons)},
            {u"residue"_s, QJsonArray::fromStringList(system.residue)},
            {u"not_seen"_s, QJsonArray::fromStringList(system.notSeen)},
            {u"notes"_s, QJsonArray::fromStringList(system.notes)}});
    return {{u"run"_s, run.reference}, {u"rule"_s, run.rule}, {u"state"_s, run.state}, {u"changed"_s, run.changed},
        {u"before"_s, run.beforeDay.toString(Qt::ISODate)}, {u"plan"_s, run.plan}, {u"more"_s, run.isMore},
        {u"started_at"_s, toRfc3339(run.startedAt)}, {u"finished_at"_s, instantJson(run.finishedAt)},
        {u"systems"_s, systems}};
}

/** What the call says a rule is, over what it was. */
Result<RetentionRule> ruleFrom(const Invocation &call, RetentionRule rule)
{
    const QCommandLineParser &options = call.options;
    const std::pair<QString, QString *> texts[] = {{u"type"_s, &rule.dataType}, {u"purpose"_s, &rule.purpose},
        {u"basis"_s, &rule.legalBasis}, {u"period"_s, &rule.period}, {u"legal-source"_s, &rule.legalSource},
        {u"owner"_s, &rule.owner}};
    for (const auto &[name, into] : texts) {
        if (options.isSet(name))
            *into = options.value(name);
    }
    if (options.isSet(u"start"_s)) {
        const auto start = startEventFromName(options.value(u"start"_s));
        if (!start)
            return failure(ErrorCode::InvalidInput, u"--start is collection, end_of_process or end_of_relationship."_s);
        rule.startEvent = *start;
    }
    if (options.isSet(u"action"_s)) {
        const auto action = actionFromName(options.value(u"action"_s));
        if (!action)
            return failure(ErrorCode::InvalidInput, u"--action is delete or anonymise."_s);
        rule.action = *action;
    }
    if (options.isSet(u"backup-lag"_s)) {
        bool isNumber = false;
        rule.backupLagDays = options.value(u"backup-lag"_s).toInt(&isNumber);
        if (!isNumber)
            return failure(ErrorCode::InvalidInput, u"--backup-lag is a number of days."_s);
    }
    if (options.isSet(u"automatic"_s)) {
        const QString automatic = options.value(u"automatic"_s);
        if (automatic != u"yes" && automatic != u"no")
            return failure(ErrorCode::InvalidInput, u"--automatic is yes or no."_s);
        rule.isAutomatic = automatic == u"yes";
    }
    if (options.isSet(u"system"_s))
        rule.systems.clear();
    for (const QString &text : options.values(u"system"_s)) {
        const Result<RetentionSystem> system = systemFromText(text);
        if (!system)
            return failureOf(system);
        rule.systems.append(*system);
    }
    return rule;
}

int list(Invocation &call)
{
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, false);
    if (!workspace)
        return fail(workspace.error());
    const Result<QList<RetentionRule>> all = (*workspace)->store().read(rules);
    if (!all)
        return fail(all.error());
    call.out.begin({u"rule"_s, u"data_type"_s, u"start"_s, u"period"_s, u"action"_s, u"systems"_s, u"last_run_at"_s,
        u"last_run"_s, u"changed_in_all"_s});
    for (const RetentionRule &rule : *all)
        call.out.row(ruleJson(rule));
    call.out.end();
    return Done;
}

int addStandard(Invocation &call, Workspace &workspace)
{
    call.out.begin({u"rule"_s, u"data_type"_s, u"period"_s, u"action"_s, u"legal_source"_s});
    for (const RetentionRule &rule : standardRules()) {
        const Result<RetentionRule> added =
            workspace.store()
                .write([&](store::Transaction &transaction) { return addRule(transaction, rule); })
                .result();
        if (added)
            call.out.row(ruleJson(*added));
        else if (added.error().code == ErrorCode::Refused)
            say(call, u"steward-cli: "_s + added.error().message);
        else
            return fail(added.error());
    }
    call.out.end();
    return Done;
}

int add(Invocation &call)
{
    const Result<RetentionRule> rule = ruleFrom(call, {});
    if (!rule)
        return fail(rule.error());
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    if (call.options.isSet(u"standard"_s))
        return addStandard(call, **workspace);
    const Result<RetentionRule> added =
        (*workspace)
            ->store()
            .write([&](store::Transaction &transaction) { return addRule(transaction, *rule); })
            .result();
    if (!added)
        return fail(added.error());
    call.out.object(ruleJson(*added));
    return Done;
}

int change(Invocation &call)
{
    if (call.arguments.isEmpty())
        return fail({ErrorCode::InvalidInput, u"No rule is named; give its reference, such as RET-0001."_s});
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    const auto edit = [&](store::Transaction &transaction) -> Result<RetentionRule> {
        const Result<RetentionRule> old = compliance::rule(transaction.sql(), call.arguments.first());
        if (!old)
            return old;
        const Result<RetentionRule> rule = ruleFrom(call, *old);
        return rule ? changeRule(transaction, *rule) : rule;
    };
    const Result<RetentionRule> changed = (*workspace)->store().write(edit).result();
    if (!changed)
        return fail(changed.error());
    call.out.object(ruleJson(*changed));
    return Done;
}

/** The rule that is named, or all of them. */
Result<QStringList> wantedRules(const Invocation &call, Workspace &workspace)
{
    if (!call.arguments.isEmpty())
        return QStringList{call.arguments.first()};
    const Result<QList<RetentionRule>> all = workspace.store().read(rules);
    if (!all)
        return failureOf(all);
    QStringList references;
    for (const RetentionRule &rule : *all)
        references.append(rule.reference);
    return references;
}

int plan(Invocation &call)
{
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, false);
    if (!workspace)
        return fail(workspace.error());
    if ((*workspace)->vault().state() == vault::VaultState::Locked)
        (void)(*workspace)->unlock(); // passwords of sources and holds want it; without, they are told as unknown
    const Result<QStringList> wanted = wantedRules(call, **workspace);
    if (!wanted)
        return fail(wanted.error());
    const SourceAccess sources = registeredSources((*workspace)->store(), (*workspace)->vault());
    const bool isOne = !call.arguments.isEmpty();
    if (!isOne)
        call.out.begin({u"rule"_s, u"data_type"_s, u"before"_s, u"due"_s, u"whole"_s, u"plan"_s});
    bool isWhole = true;
    for (const QString &reference : *wanted) {
        const Result<RetentionPlan> planned =
            planRetention((*workspace)->store(), (*workspace)->vault(), sources, reference, call.stop);
        if (!planned)
            return fail(planned.error());
        isWhole = isWhole && planned->isWhole();
        for (const QString &warning : planned->warnings)
            say(call, u"steward-cli: "_s + warning);
        if (isOne)
            call.out.object(planJson(*planned));
        else
            call.out.row(planJson(*planned));
    }
    if (!isOne)
        call.out.end();
    return isWhole ? Done : AnswerIsNo;
}

int apply(Invocation &call)
{
    if (call.arguments.isEmpty() && call.options.isSet(u"plan"_s))
        return fail({ErrorCode::InvalidInput, u"--plan belongs to one rule; name it."_s});
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    const Result<QStringList> wanted = wantedRules(call, **workspace);
    if (!wanted)
        return fail(wanted.error());
    const SourceAccess sources = registeredSources((*workspace)->store(), (*workspace)->vault());
    RunOptions options;
    options.progress = [&call](qint64 done, qint64 total) { drawProgress(call, done, total, 0, std::nullopt); };
    const bool isOne = !call.arguments.isEmpty();
    if (!isOne)
        call.out.begin({u"run"_s, u"rule"_s, u"state"_s, u"changed"_s, u"more"_s, u"systems"_s});
    bool isDone = true;
    for (const QString &reference : *wanted) {
        const Result<RetentionRun> run = applyRetention((*workspace)->store(), (*workspace)->vault(), sources,
            reference, call.options.value(u"plan"_s), call.stop, options);
        endProgress(call);
        if (!run)
            return fail(run.error());
        isDone = isDone && run->state == u"done";
        if (isOne)
            call.out.object(runJson(*run));
        else
            call.out.row(runJson(*run));
    }
    if (!isOne)
        call.out.end();
    return isDone ? Done : AnswerIsNo;
}

int check(Invocation &call)
{
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, false);
    if (!workspace)
        return fail(workspace.error());
    store::Store &store = (*workspace)->store();
    const Result<QList<RetentionRule>> all = store.read(rules);
    const Result<QList<DueRule>> due =
        store.read([](store::Connection &connection) { return retentionDue(connection, systemClock().now()); });
    if (!all || !due)
        return fail(all ? due.error() : all.error());
    bool isFine = true;
    call.out.begin({u"rule"_s, u"data_type"_s, u"due_since"_s, u"last_run_at"_s, u"last_run"_s, u"ok"_s});
    for (const RetentionRule &rule : *all) {
        std::optional<Instant> since;
        for (const DueRule &one : *due) {
            if (one.reference == rule.reference)
                since = one.since;
        }
        const bool isGood = !since && rule.lastRunState == u"done";
        isFine = isFine && isGood;
        call.out.row({{u"rule"_s, rule.reference}, {u"data_type"_s, rule.dataType},
            {u"due_since"_s, instantJson(since)}, {u"last_run_at"_s, instantJson(rule.lastRunAt)},
            {u"last_run"_s, textOrNull(rule.lastRunState)}, {u"ok"_s, isGood}});
    }
    call.out.end();
    return isFine ? Done : AnswerIsNo;
}

QList<QCommandLineOption> ruleOptions()
{
    return {
        {u"type"_s, u"The data type; it has no other rule."_s, u"words"_s},
        {u"purpose"_s, u"What the data is kept for."_s, u"words"_s},
        {u"basis"_s, u"Legal basis of keeping it."_s, u"words"_s},
        {u"start"_s, u"What the period begins with: collection, end_of_process or end_of_relationship."_s, u"event"_s},
        {u"period"_s, u"ISO 8601: P7Y, P18M, P365D."_s, u"period"_s},
        {u"legal-source"_s, u"Where the period comes from: an article, or whose policy."_s, u"words"_s},
        {u"action"_s, u"delete or anonymise."_s, u"action"_s},
        {u"system"_s, u"SOURCE:TABLE[:DATECOLUMN][:COLUMN=VALUE], or steward:KIND. May be given often."_s, u"system"_s},
        {u"owner"_s, u"Who answers for the rule."_s, u"role"_s},
        {u"backup-lag"_s, u"Days until what was deleted is out of the backups too."_s, u"days"_s},
        {u"automatic"_s, u"Whether runs that are due change data without a person: yes or no."_s, u"yes|no"_s},
    };
}

QString kindsInWords()
{
    QStringList kinds;
    for (const OwnKind &kind : ownKinds())
        kinds.append(u"steward:%1 (%2)"_s.arg(kind.id, kind.title));
    return u"Steward's own records: "_s + kinds.join(u", "_s) + u". No rule cuts the trail: it is never shortened."_s;
}

} // namespace

Commands retentionCommands()
{
    return {
        {u"retention list"_s, u"The retention rules"_s, {}, u"steward-cli --workspace acme.steward retention list"_s,
            {}, list},
        {u"retention add"_s, u"Adds a rule: a data type, its period and what happens then"_s,
            u"--type WORDS --period PERIOD [--system SYSTEM]… | --standard"_s,
            u"steward-cli --workspace acme.steward retention add --type Orders --period P7Y --system SRC-0001:main.orders"_s,
            ruleOptions() + QList<QCommandLineOption>{{u"standard"_s, u"Adds the rules for Steward's own records."_s}},
            add, 0, kindsInWords()},
        {u"retention change"_s, u"Changes what a rule says; what is not given stays"_s, u"RULE [--period PERIOD] …"_s,
            u"steward-cli --workspace acme.steward retention change RET-0001 --period P10Y"_s, ruleOptions(), change, 1,
            kindsInWords()},
        {u"retention plan"_s, u"What is due under a rule, or under all; changes nothing"_s, u"[RULE]"_s,
            u"steward-cli --workspace acme.steward retention plan RET-0001"_s, {}, plan, 1},
        {u"retention apply"_s, u"Deletes or anonymises what is due, and looks again"_s, u"[RULE] [--plan HASH]"_s,
            u"steward-cli --workspace acme.steward retention apply RET-0001 --plan 9f2c…"_s,
            {{u"plan"_s, u"Only if just this plan still stands."_s, u"hash"_s}}, apply, 1},
        {u"retention check"_s, u"Whether every rule was run wholly and lately"_s, {},
            u"steward-cli --workspace acme.steward retention check"_s, {}, check},
    };
}

} // namespace steward::cli
