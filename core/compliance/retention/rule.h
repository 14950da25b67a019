#pragma once

#include "core/compliance/retention/period.h"
#include "core/store/store.h"

#include <QJsonObject>
#include <QList>

namespace steward::compliance {

/** When a period begins: the three kinds of start of DIN 66398 and ISO/IEC 27555. */
enum class StartEvent { Collection, EndOfProcess, EndOfRelationship };

enum class RetentionAction {
    Delete,
    Anonymise, ///< What identifies goes, what counts stays: column by column, as the source's map says.
};

/** Where data of a rule's type stands: a table of a source, or a kind of Steward's own records. */
struct RetentionSystem
{
    QString source = {};     ///< "SRC-0001"; empty for Steward's own records.
    QString table = {};      ///< As in the source's map.
    QString dateColumn = {}; ///< The day of the start event; empty: the map's own.
    QString column = {};     ///< With `value`: only rows in which this column has just this text.
    QString value = {};
    QString own = {}; ///< Id of a kind of Steward's own records (see own_records.h); empty for a source.

    bool operator==(const RetentionSystem &) const = default;
};

/** One rule of the schedule: a data type, how long it is kept from which event on, and what happens then. */
struct RetentionRule
{
    qint64 id = 0;
    QString reference = {}; ///< "RET-0001"
    QString dataType = {};  ///< Has no other rule.
    QString purpose = {};
    QString legalBasis = {};
    StartEvent startEvent = StartEvent::Collection;
    QString period = {}; ///< ISO 8601: P7Y
    QString legalSource = {};
    RetentionAction action = RetentionAction::Delete;
    QList<RetentionSystem> systems = {};
    QString owner = {};
    int backupLagDays = 0;    ///< How long what was deleted still stands in backups.
    bool isAutomatic = false; ///< Runs that are due change data without a person.
    Instant createdAt = {};
    Instant changedAt = {};
    qint64 version = 1;
    std::optional<Instant> lastRunAt = {}; ///< When its last run ended.
    QString lastRunState = {};             ///< "applying", "done", "partial"; empty before the first
    qint64 lastRunChanged = 0;             ///< Rows
    qint64 changedInAll = 0;
};

QString startEventName(StartEvent event); ///< "collection", "end_of_process", "end_of_relationship"
std::optional<StartEvent> startEventFromName(const QString &name);
QString actionName(RetentionAction action); ///< "delete", "anonymise"
std::optional<RetentionAction> actionFromName(const QString &name);
QJsonObject toJson(const RetentionSystem &system);
Result<RetentionSystem> systemFromJson(const QJsonObject &json);
/** "SRC-0001:main.orders[:created_at][:status=closed]", or "steward:requests". */
Result<RetentionSystem> systemFromText(const QString &text);
QString systemInWords(const RetentionSystem &system);

/** Adds a rule. Refused where the data type has one already, InvalidInput names what is wrong. */
Result<RetentionRule> addRule(store::Transaction &transaction, const RetentionRule &rule);
/** Changes what a rule says (found by its reference). Refused while a run of it has not ended. */
Result<RetentionRule> changeRule(store::Transaction &transaction, const RetentionRule &rule);
Result<QList<RetentionRule>> rules(store::Connection &connection);
/** NotFound where there is none, or it was deleted. */
Result<RetentionRule> rule(store::Connection &connection, const QString &reference);
/** The rules a new workspace may begin with; reports 365 days and audit 7 years are the organisation's policy, not law.
 */
QList<RetentionRule> standardRules();

/** One rule whose run is due. */
struct DueRule
{
    QString reference = {};
    QString dataType = {};
    bool isAutomatic = false;
    Instant since = {};
};

/** Rules that have not been run for longer than the setting retention.every_days. */
Result<QList<DueRule>> retentionDue(store::Connection &connection, Instant now);

} // namespace steward::compliance
