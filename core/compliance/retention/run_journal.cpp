#include "core/compliance/retention/run_journal.h"

#include "core/store/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

const QString purpose = QStringLiteral("retention");

vault::Place placeOf(const QString &name)
{
    return {.table = u"retention_step"_s, .column = u"changes"_s, .row = name};
}

QJsonArray listJson(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QStringList listFrom(const QJsonValue &json)
{
    QStringList list;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &one : array)
        list.append(one.toString());
    return list;
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject toJson(const StepOutcome &outcome)
{
    return {{u"changed"_s, outcome.changed}, {u"not_touched"_s, outcome.notTouched}, {u"failed"_s, outcome.failed},
        {u"reasons"_s, listJson(outcome.reasons)}, {u"notes"_s, listJson(outcome.notes)}};
}

StepOutcome outcomeFrom(const QJsonObject &json)
{
    return {.changed = json.value(u"changed"_s).toInteger(),
        .notTouched = json.value(u"not_touched"_s).toInteger(),
        .failed = json.value(u"failed"_s).toInteger(),
        .reasons = listFrom(json.value(u"reasons"_s)),
        .notes = listFrom(json.value(u"notes"_s))};
}

QJsonObject systemResult(const RunSystem &system)
{
    return {{u"system"_s, compliance::toJson(system.system)}, {u"changed"_s, system.changed},
        {u"not_touched"_s, system.notTouched}, {u"failed"_s, system.failed}, {u"left"_s, system.left},
        {u"reasons"_s, listJson(system.reasons)}, {u"residue"_s, listJson(system.residue)},
        {u"not_seen"_s, listJson(system.notSeen)}, {u"notes"_s, listJson(system.notes)}};
}

RunSystem systemFromResult(const QJsonObject &json)
{
    RunSystem system{.changed = json.value(u"changed"_s).toInteger(),
        .notTouched = json.value(u"not_touched"_s).toInteger(),
        .failed = json.value(u"failed"_s).toInteger(),
        .left = json.value(u"left"_s).toInteger(),
        .reasons = listFrom(json.value(u"reasons"_s)),
        .residue = listFrom(json.value(u"residue"_s)),
        .notSeen = listFrom(json.value(u"not_seen"_s)),
        .notes = listFrom(json.value(u"notes"_s))};
    if (const Result<RetentionSystem> read = systemFromJson(json.value(u"system"_s).toObject()))
        system.system = *read;
    return system;
}

/** What is known of a run at its beginning, beside its steps. */
QString beginningJson(const OpenRun &run)
{
    QJsonObject unknown;
    for (const auto &[system, why] : run.unknown.asKeyValueRange())
        unknown.insert(QString::number(system), why);
    return compact({{u"more"_s, run.isMore}, {u"unknown"_s, unknown}});
}

Result<void> writeStep(store::Connection &sql, vault::Sealer *sealer, qint64 run, const QString &name, int position,
    int system, qint64 planned, const QByteArray &plain)
{
    QVariant changes;
    if (sealer) {
        const Result<QByteArray> sealed = sealer->seal(placeOf(name), plain);
        if (!sealed)
            return failureOf(sealed);
        changes = *sealed;
    }
    return sql.run(u"INSERT INTO retention_step(run, position, system, state, name, planned, changes, key)"
                   " VALUES(?, ?, ?, 'planned', ?, ?, ?, ?)"_s,
        {run, position, system, name, planned, changes, sealer ? qint64(sealer->keyId()) : 0});
}

/** The steps of one system: its rows in portions, or the whole of a kind of Steward's own. */
Result<int> writeSteps(store::Transaction &transaction, vault::Vault &vault, const OpenRun &run, int position,
    int system, const PlannedRows &rows, int rowsAtOnce)
{
    const auto nameOf = [&](int at) { return u"%1/%2"_s.arg(run.reference).arg(at); };
    if (rows.facts.due == 0)
        return position;
    if (!rows.facts.system.own.isEmpty()) {
        const Result<void> written =
            writeStep(transaction.sql(), nullptr, run.id, nameOf(position), position, system, rows.facts.due, {});
        if (!written)
            return failureOf(written);
        return position + 1;
    }
    Result<vault::Sealer> sealer = vault.sealer(transaction, {.level = vault::Level::High, .name = purpose});
    if (!sealer)
        return failureOf(sealer);
    for (qsizetype from = 0; from < rows.changes.size(); from += rowsAtOnce, ++position) {
        const QList<sources::Change> some = rows.changes.mid(from, rowsAtOnce);
        const QByteArray plain = packed(some, from == 0 ? rows.needles : QList<sources::Identifier>());
        const Result<void> written =
            writeStep(transaction.sql(), &*sealer, run.id, nameOf(position), position, system, some.size(), plain);
        if (!written)
            return failureOf(written);
    }
    return position;
}

Result<OpenRun> writeRun(store::Transaction &transaction, vault::Vault &vault, const QString &actor,
    const RetentionPlan &plan, const QList<PlannedRows> &systems, int rowsAtOnce)
{
    store::Connection &sql = transaction.sql();
    const Result<QVariant> next = sql.single(u"SELECT ifnull(max(id), 0) + 1 FROM retention_run"_s);
    if (!next)
        return failureOf(next);
    OpenRun run{.id = next->toLongLong(), .beforeDay = plan.beforeDay};
    run.reference = u"RUN-%1"_s.arg(run.id, 4, 10, '0'_L1);
    for (int i = 0; i < systems.size(); ++i) {
        run.isMore = run.isMore || systems.at(i).facts.isMore;
        if (!systems.at(i).facts.unknown.isEmpty())
            run.unknown.insert(i, systems.at(i).facts.unknown);
    }
    const Result<void> written = sql.run(
        u"INSERT INTO retention_run(id, reference, rule, rule_version, plan, day, before_day, state, actor, started_at,"
        " result) VALUES(?, ?, ?, ?, ?, ?, ?, 'applying', ?, ?, ?)"_s,
        {run.id, run.reference, plan.rule.id, plan.rule.version, plan.hash, plan.day.toString(Qt::ISODate),
            plan.beforeDay.toString(Qt::ISODate), actor, toMillis(transaction.now()), beginningJson(run)});
    if (!written)
        return failureOf(written);
    int position = 0;
    for (int i = 0; i < systems.size(); ++i) {
        const Result<int> after = writeSteps(transaction, vault, run, position, i, systems.at(i), rowsAtOnce);
        if (!after)
            return failureOf(after);
        position = *after;
    }
    transaction.record({.action = u"retention.run_begun"_s,
        .subject = u"retention/"_s + plan.rule.reference,
        .detail = {{u"run"_s, run.reference}, {u"plan"_s, plan.hash}, {u"due"_s, plan.due()},
            {u"before"_s, plan.beforeDay.toString(Qt::ISODate)}}});
    transaction.touch(u"retention"_s);
    return run;
}

RetentionRun runFrom(const store::Rows &row)
{
    RetentionRun run{.reference = row.text(0),
        .rule = row.text(1),
        .plan = row.text(2),
        .beforeDay = QDate::fromString(row.text(3), Qt::ISODate),
        .state = row.text(4),
        .startedAt = fromMillis(row.integer(5)),
        .changed = row.integer(7)};
    if (!row.isNull(6))
        run.finishedAt = fromMillis(row.integer(6));
    const QJsonObject result = QJsonDocument::fromJson(row.text(8).toUtf8()).object();
    run.isMore = result.value(u"more"_s).toBool();
    const QJsonArray systems = result.value(u"systems"_s).toArray();
    for (const QJsonValue &system : systems)
        run.systems.append(systemFromResult(system.toObject()));
    return run;
}

bool isClean(const RunSystem &system)
{
    return system.reasons.isEmpty() && system.residue.isEmpty() && system.left == 0 && system.failed == 0
           && system.notTouched == 0;
}

} // namespace

Result<std::optional<OpenRun>> openRun(store::Connection &connection, qint64 rule)
{
    return store::readOne(connection,
        u"SELECT id, reference, before_day, result FROM retention_run WHERE rule = ? AND state = 'applying'"_s, {rule},
        [](const store::Rows &row) {
            OpenRun run{.id = row.integer(0),
                .reference = row.text(1),
                .beforeDay = QDate::fromString(row.text(2), Qt::ISODate)};
            const QJsonObject beginning = QJsonDocument::fromJson(row.text(3).toUtf8()).object();
            run.isMore = beginning.value(u"more"_s).toBool();
            const QJsonObject unknown = beginning.value(u"unknown"_s).toObject();
            for (auto it = unknown.begin(); it != unknown.end(); ++it)
                run.unknown.insert(it.key().toInt(), it.value().toString());
            return run;
        });
}

Result<OpenRun> beginRun(store::Store &store, vault::Vault &vault, const RetentionPlan &plan,
    const QList<PlannedRows> &systems, int rowsAtOnce)
{
    return store
        .write([&](store::Transaction &transaction) {
            return writeRun(transaction, vault, store.actor(), plan, systems, rowsAtOnce);
        })
        .result();
}

Result<QList<RunStep>> stepsOf(store::Connection &connection, qint64 run)
{
    return store::readAll(connection,
        u"SELECT id, system, state, name, planned, changes, outcome FROM retention_step WHERE run = ? ORDER BY position"_s,
        {run}, [](const store::Rows &row) {
            return RunStep{.id = row.integer(0),
                .system = int(row.integer(1)),
                .isDone = row.text(2) == u"done",
                .name = row.text(3),
                .planned = row.integer(4),
                .changes = row.blob(5),
                .outcome = outcomeFrom(QJsonDocument::fromJson(row.text(6).toUtf8()).object())};
        });
}

Result<crypto::SecretBytes> openStep(store::Connection &connection, vault::Vault &vault, const RunStep &step)
{
    return vault.open(connection, placeOf(step.name), step.changes);
}

Result<void> stepDone(store::Store &store, qint64 rule, const RunStep &step, const StepOutcome &outcome)
{
    return store
        .write([=](store::Transaction &transaction) -> Result<void> {
            for (const QByteArray &mark : outcome.marks) {
                const Result<void> marked = transaction.sql().run(
                    u"INSERT OR IGNORE INTO retention_mark(rule, mark) VALUES(?, ?)"_s, {rule, mark});
                if (!marked)
                    return marked;
            }
            return transaction.sql().run(u"UPDATE retention_step SET state = 'done', outcome = ? WHERE id = ?"_s,
                {compact(toJson(outcome)), step.id});
        })
        .result();
}

Result<RetentionRun> finishRun(
    store::Store &store, const RetentionRule &rule, const OpenRun &run, const QList<RunSystem> &systems)
{
    QJsonArray results;
    qint64 changed = 0;
    bool isDone = !run.isMore;
    for (const RunSystem &system : systems) {
        results.append(systemResult(system));
        changed += system.changed;
        isDone = isDone && isClean(system);
    }
    const QString state = isDone ? u"done"_s : u"partial"_s;
    return store
        .write([=](store::Transaction &transaction) -> Result<RetentionRun> {
            store::Connection &sql = transaction.sql();
            Result<void> written =
                sql.run(u"UPDATE retention_run SET state = ?, finished_at = ?, changed = ?, result = ? WHERE id = ?"_s,
                    {state, toMillis(transaction.now()), changed,
                        compact({{u"more"_s, run.isMore}, {u"systems"_s, results}}), run.id});
            if (written)
                written = sql.run(u"UPDATE retention_step SET changes = NULL, key = 0 WHERE run = ?"_s, {run.id});
            if (!written)
                return failureOf(written);
            transaction.record({.action = u"retention.run_ended"_s,
                .subject = u"retention/"_s + rule.reference,
                .detail = {{u"run"_s, run.reference}, {u"state"_s, state}, {u"changed"_s, changed}}});
            transaction.touch(u"retention"_s);
            const Result<QList<RetentionRun>> runs = retentionRuns(sql, rule.reference, 1);
            if (!runs)
                return failureOf(runs);
            return runs->first();
        })
        .result();
}

Result<QList<RetentionRun>> retentionRuns(store::Connection &connection, const QString &rule, int limit)
{
    return store::readAll(connection,
        u"SELECT n.reference, r.reference, plan, before_day, state, started_at, finished_at, changed, result"
        " FROM retention_run n JOIN retention_rule r ON r.id = n.rule WHERE ? = '' OR r.reference = ?"
        " ORDER BY n.id DESC LIMIT ?"_s,
        {rule, rule, limit}, runFrom);
}

QStringList whatIsUnknown(const RetentionPlan &plan)
{
    QStringList reasons;
    for (const PlannedSystem &system : plan.systems) {
        if (!system.unknown.isEmpty())
            reasons.append(systemInWords(system.system) + u": "_s + system.unknown);
    }
    return reasons;
}

QString whatIsLeft(const RetentionPlan &plan, const RetentionRun &run)
{
    if (run.state == u"done")
        return {};
    QStringList reasons = whatIsUnknown(plan);
    for (const RunSystem &system : run.systems)
        reasons += system.reasons;
    return reasons.isEmpty() ? u"Not all rows were changed; look at %1."_s.arg(run.reference) : reasons.join(u' ');
}

} // namespace steward::compliance
