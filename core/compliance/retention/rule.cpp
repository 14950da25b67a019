#include "core/compliance/retention/rule.h"

#include "core/base/text.h"
#include "core/store/rows.h"
#include "core/store/settings.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

constexpr auto selectRules =
    "SELECT r.id, r.reference, data_type, purpose, legal_basis, start_event, period, legal_source, action, systems, "
    "owner,"
    " backup_lag_days, is_automatic, created_at, changed_at, version, n.finished_at, n.state, ifnull(n.changed, 0),"
    " (SELECT ifnull(sum(changed), 0) FROM retention_run WHERE rule = r.id) FROM retention_rule r"
    " LEFT JOIN retention_run n ON n.id = (SELECT max(id) FROM retention_run WHERE rule = r.id)"
    " WHERE is_deleted = 0"_L1;

QByteArray systemsJson(const QList<RetentionSystem> &systems)
{
    QJsonArray all;
    for (const RetentionSystem &system : systems)
        all.append(toJson(system));
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

RetentionRule ruleFrom(const store::Rows &row)
{
    RetentionRule rule{.id = row.integer(0),
        .reference = row.text(1),
        .dataType = row.text(2),
        .purpose = row.text(3),
        .legalBasis = row.text(4),
        .startEvent = startEventFromName(row.text(5)).value_or(StartEvent::Collection),
        .period = row.text(6),
        .legalSource = row.text(7),
        .action = actionFromName(row.text(8)).value_or(RetentionAction::Delete),
        .owner = row.text(10),
        .backupLagDays = int(row.integer(11)),
        .isAutomatic = row.integer(12) != 0,
        .createdAt = fromMillis(row.integer(13)),
        .changedAt = fromMillis(row.integer(14)),
        .version = row.integer(15),
        .lastRunState = row.text(17),
        .lastRunChanged = row.integer(18),
        .changedInAll = row.integer(19)};
    if (!row.isNull(16))
        rule.lastRunAt = fromMillis(row.integer(16));
    const QJsonArray systems = QJsonDocument::fromJson(row.text(9).toUtf8()).array();
    for (const QJsonValue &system : systems) {
        if (const Result<RetentionSystem> read = systemFromJson(system.toObject()))
            rule.systems.append(*read);
    }
    return rule;
}

Result<RetentionRule> checked(RetentionRule rule)
{
    for (QString *text : {&rule.dataType, &rule.purpose, &rule.legalBasis, &rule.legalSource, &rule.owner})
        *text = cleaned(*text).simplified();
    const Result<Period> period = periodFromText(rule.period);
    if (!period)
        return failureOf(period);
    rule.period = rule.period.trimmed().toUpper();
    if (rule.dataType.isEmpty())
        return failure(ErrorCode::InvalidInput, u"A rule is for a data type; name it."_s);
    if (rule.backupLagDays < 0 || rule.backupLagDays > 3650)
        return failure(ErrorCode::InvalidInput, u"The backup lag is 0 to 3650 days."_s);
    for (const RetentionSystem &system : rule.systems) {
        if (const Result<RetentionSystem> good = systemFromJson(toJson(system)); !good)
            return failureOf(good);
    }
    return rule;
}

/** Refused where another rule has the data type. */
Result<void> mayHaveType(store::Connection &sql, const RetentionRule &rule)
{
    const Result<QVariant> other =
        sql.single(u"SELECT reference FROM retention_rule WHERE data_type = ? AND is_deleted = 0 AND id <> ?"_s,
            {rule.dataType, rule.id});
    if (!other)
        return failureOf(other);
    if (other->isValid())
        return failure(ErrorCode::Refused,
            u"The data type has a rule already: %1. One data type has exactly one rule (DIN 66398); change that one."_s
                .arg(other->toString()));
    return {};
}

QJsonObject factsOf(const RetentionRule &rule)
{
    return {{u"period"_s, rule.period}, {u"start"_s, startEventName(rule.startEvent)},
        {u"action"_s, actionName(rule.action)}, {u"systems"_s, qint64(rule.systems.size())},
        {u"automatic"_s, rule.isAutomatic}, {u"version"_s, rule.version}};
}

QVariantList valuesOf(const RetentionRule &rule)
{
    return {rule.dataType, rule.purpose, rule.legalBasis, startEventName(rule.startEvent), rule.period,
        rule.legalSource, actionName(rule.action), QString::fromUtf8(systemsJson(rule.systems)), rule.owner,
        rule.backupLagDays, rule.isAutomatic ? 1 : 0};
}

} // namespace

QString startEventName(StartEvent event)
{
    switch (event) {
    case StartEvent::Collection: return u"collection"_s;
    case StartEvent::EndOfProcess: return u"end_of_process"_s;
    case StartEvent::EndOfRelationship: break;
    }
    return u"end_of_relationship"_s;
}

std::optional<StartEvent> startEventFromName(const QString &name)
{
    for (const StartEvent event : {StartEvent::Collection, StartEvent::EndOfProcess, StartEvent::EndOfRelationship}) {
        if (startEventName(event) == name)
            return event;
    }
    return std::nullopt;
}

QString actionName(RetentionAction action)
{
    return action == RetentionAction::Delete ? u"delete"_s : u"anonymise"_s;
}

std::optional<RetentionAction> actionFromName(const QString &name)
{
    if (name == u"delete")
        return RetentionAction::Delete;
    if (name == u"anonymise")
        return RetentionAction::Anonymise;
    return std::nullopt;
}

QJsonObject toJson(const RetentionSystem &system)
{
    QJsonObject json;
    const std::pair<QString, QString> texts[] = {{u"source"_s, system.source}, {u"table"_s, system.table},
        {u"date_column"_s, system.dateColumn}, {u"column"_s, system.column}, {u"value"_s, system.value},
        {u"own"_s, system.own}};
    for (const auto &[key, value] : texts) {
        if (!value.isEmpty())
            json.insert(key, value);
    }
    return json;
}

Result<RetentionSystem> systemFromJson(const QJsonObject &json)
{
    RetentionSystem system{.source = json.value(u"source"_s).toString(),
        .table = json.value(u"table"_s).toString(),
        .dateColumn = json.value(u"date_column"_s).toString(),
        .column = json.value(u"column"_s).toString(),
        .value = json.value(u"value"_s).toString(),
        .own = json.value(u"own"_s).toString()};
    if (system.source.isEmpty() == system.own.isEmpty())
        return failure(ErrorCode::InvalidInput,
            u"A system is a table of a source (SRC-0001:table), or a kind of Steward's own records (steward:requests)."_s);
    if (system.column.isEmpty() != system.value.isEmpty())
        return failure(ErrorCode::InvalidInput, u"A condition has a column and a value: status=closed."_s);
    return system;
}

Result<RetentionSystem> systemFromText(const QString &text)
{
    const QStringList parts = text.split(u':');
    if (parts.size() == 2 && parts.at(0) == u"steward")
        return systemFromJson({{u"own"_s, parts.at(1)}});
    if (parts.size() < 2 || parts.size() > 4)
        return failure(ErrorCode::InvalidInput,
            u"A system is written SOURCE:TABLE[:DATECOLUMN][:COLUMN=VALUE], or steward:KIND."_s);
    RetentionSystem system{.source = parts.at(0), .table = parts.at(1)};
    for (const QString &part : parts.mid(2)) {
        const qsizetype sign = part.indexOf(u'=');
        if (sign > 0) {
            system.column = part.left(sign);
            system.value = part.mid(sign + 1);
        } else {
            system.dateColumn = part;
        }
    }
    return systemFromJson(toJson(system));
}

QString systemInWords(const RetentionSystem &system)
{
    if (!system.own.isEmpty())
        return u"steward:"_s + system.own;
    QString words = system.source + u':' + system.table;
    if (!system.dateColumn.isEmpty())
        words += u':' + system.dateColumn;
    if (!system.column.isEmpty())
        words += u':' + system.column + u'=' + system.value;
    return words;
}

Result<RetentionRule> addRule(store::Transaction &transaction, const RetentionRule &given)
{
    Result<RetentionRule> rule = checked(given);
    if (!rule)
        return rule;
    store::Connection &sql = transaction.sql();
    rule->id = 0;
    if (const Result<void> free = mayHaveType(sql, *rule); !free)
        return failureOf(free);
    const Result<QVariant> next = sql.single(u"SELECT ifnull(max(id), 0) + 1 FROM retention_rule"_s);
    if (!next)
        return failureOf(next);
    rule->id = next->toLongLong();
    rule->reference = u"RET-%1"_s.arg(rule->id, 4, 10, '0'_L1);
    rule->createdAt = rule->changedAt = transaction.now();
    rule->version = 1;
    const qint64 now = toMillis(transaction.now());
    const Result<void> written =
        sql.run(u"INSERT INTO retention_rule(data_type, purpose, legal_basis, start_event, period, legal_source, "
                u"action, systems,"
                " owner, backup_lag_days, is_automatic, id, reference, created_at, changed_at, version)"
                " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"_s,
            valuesOf(*rule) + QVariantList{rule->id, rule->reference, now, now});
    if (!written)
        return failureOf(written);
    transaction.record(
        {.action = u"retention.rule_added"_s, .subject = u"retention/"_s + rule->reference, .detail = factsOf(*rule)});
    transaction.touch(u"retention"_s);
    return rule;
}

Result<RetentionRule> changeRule(store::Transaction &transaction, const RetentionRule &given)
{
    store::Connection &sql = transaction.sql();
    const Result<RetentionRule> old = compliance::rule(sql, given.reference);
    if (!old)
        return old;
    if (old->lastRunState == u"applying")
        return failure(ErrorCode::Refused,
            u"A run of %1 was begun and has not ended; end it with \"retention apply %1\" first."_s.arg(
                old->reference));
    Result<RetentionRule> rule = checked(given);
    if (!rule)
        return rule;
    rule->id = old->id;
    rule->version = old->version + 1;
    rule->createdAt = old->createdAt;
    rule->changedAt = transaction.now();
    if (const Result<void> free = mayHaveType(sql, *rule); !free)
        return failureOf(free);
    const Result<void> written = sql.run(
        u"UPDATE retention_rule SET data_type = ?, purpose = ?, legal_basis = ?, start_event = ?, period = ?,"
        " legal_source = ?, action = ?, systems = ?, owner = ?, backup_lag_days = ?, is_automatic = ?, changed_at = ?,"
        " version = ? WHERE id = ?"_s,
        valuesOf(*rule) + QVariantList{toMillis(rule->changedAt), rule->version, rule->id});
    if (!written)
        return failureOf(written);
    transaction.record({.action = u"retention.rule_changed"_s,
        .subject = u"retention/"_s + rule->reference,
        .detail = factsOf(*rule)});
    transaction.touch(u"retention"_s);
    return rule;
}

Result<QList<RetentionRule>> rules(store::Connection &connection)
{
    return store::readAll(connection, selectRules + " ORDER BY r.id"_L1, {}, ruleFrom);
}

Result<RetentionRule> rule(store::Connection &connection, const QString &reference)
{
    const Result<std::optional<RetentionRule>> found =
        store::readOne(connection, selectRules + " AND r.reference = ?"_L1, {reference}, ruleFrom);
    if (!found)
        return failureOf(found);
    if (!*found)
        return failure(ErrorCode::NotFound, u"There is no retention rule %1."_s.arg(forDisplay(reference)));
    return **found;
}

QList<RetentionRule> standardRules()
{
    const QString policy = u"organisation's policy, not law"_s;
    return {
        {.dataType = u"Details of closed requests"_s,
            .purpose = u"To show how a request was answered"_s,
            .legalBasis = u"GDPR, Article 6(1)(c) with 5(2)"_s,
            .startEvent = StartEvent::EndOfProcess,
            .period = u"P365D"_s,
            .legalSource = policy,
            .systems = {{.own = u"requests"_s}}},
        {.dataType = u"Deleted records of Steward"_s,
            .purpose = u"To put back what was deleted by mistake"_s,
            .legalBasis = u"GDPR, Article 6(1)(f)"_s,
            .startEvent = StartEvent::EndOfProcess,
            .period = u"P30D"_s,
            .legalSource = policy,
            .systems = {{.own = u"deleted_records"_s}}},
    };
}

Result<QList<DueRule>> retentionDue(store::Connection &connection, Instant now)
{
    const Result<QList<RetentionRule>> all = rules(connection);
    if (!all)
        return failureOf(all);
    const auto every = std::chrono::days(store::settingAsInt(connection, u"retention.every_days"_s));
    QList<DueRule> due;
    for (const RetentionRule &rule : *all) {
        const Instant next = rule.lastRunAt ? *rule.lastRunAt + every : rule.createdAt;
        if (next <= now && !rule.systems.isEmpty())
            due.append({rule.reference, rule.dataType, rule.isAutomatic, next});
    }
    return due;
}

} // namespace steward::compliance
