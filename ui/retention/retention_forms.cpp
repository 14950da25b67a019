#include "ui/retention/retention_forms.h"

#include "core/compliance/retention/own_records.h"
#include "ui/retention/retention_words.h"

using namespace Qt::StringLiterals;

namespace steward::ui {

using compliance::Hold;
using compliance::RetentionAction;
using compliance::RetentionRule;
using compliance::StartEvent;
using Kind = FormField::Kind;

namespace {

QString textOf(const compliance::RetentionSystem &system)
{
    if (!system.own.isEmpty())
        return u"steward:"_s + system.own;
    QString text = system.source + u':' + system.table;
    if (!system.dateColumn.isEmpty())
        text += u':' + system.dateColumn;
    if (!system.column.isEmpty())
        text += u':' + system.column + u'=' + system.value;
    return text;
}

} // namespace

Form RetentionForms::rule(const RetentionRule &rule)
{
    QStringList systems;
    for (const compliance::RetentionSystem &system : rule.systems)
        systems.append(textOf(system));
    const auto start = [](StartEvent event) {
        return std::pair(compliance::startEventName(event), RetentionWords::startEvent(event));
    };
    const auto action = [](RetentionAction one) {
        return std::pair(compliance::actionName(one), RetentionWords::action(one));
    };
    return {.title = rule.reference.isEmpty() ? tr("New rule") : tr("Rule %1").arg(rule.reference),
        .explanation =
            tr("A data type has exactly one rule: from which event on it is kept, how long, and what happens "
               "then."),
        .verb = rule.reference.isEmpty() ? tr("Add it") : tr("Keep the change"),
        .fields = {
            {.kind = Kind::Line, .id = u"type"_s, .label = tr("Data type"), .value = rule.dataType, .isNeeded = true},
            {Kind::Line, u"purpose"_s, tr("Purpose"), {}, rule.purpose},
            {Kind::Line, u"basis"_s, tr("Legal basis"), {}, rule.legalBasis},
            {.kind = Kind::Choice,
                .id = u"start"_s,
                .label = tr("Period begins with"),
                .value = compliance::startEventName(rule.startEvent),
                .choices = {start(StartEvent::Collection), start(StartEvent::EndOfProcess),
                    start(StartEvent::EndOfRelationship)}},
            {.kind = Kind::Line,
                .id = u"period"_s,
                .label = tr("Period"),
                .hint = tr("P7Y, P18M, P365D"),
                .value = rule.period,
                .isNeeded = true},
            {Kind::Line, u"legal"_s, tr("Where the period comes from"), tr("an article, or whose policy"),
                rule.legalSource},
            {.kind = Kind::Choice,
                .id = u"action"_s,
                .label = tr("Then"),
                .value = compliance::actionName(rule.action),
                .choices = {action(RetentionAction::Delete), action(RetentionAction::Anonymise)}},
            {.kind = Kind::Text,
                .id = u"systems"_s,
                .label = tr("Where it stands"),
                .hint = u"SRC-0001:main.orders\nSRC-0001:main.orders:closed_at:status=closed\nsteward:requests"_s,
                .value = systems.join(u'\n'),
                .lines = 4},
            {Kind::Line, u"owner"_s, tr("Owner"), {}, rule.owner},
            {Kind::Line, u"lag"_s, tr("Days until it is out of the backups"), {}, QString::number(rule.backupLagDays)},
            {Kind::Check, u"automatic"_s, tr("Run it without a person when it is due"), {},
                rule.isAutomatic ? u"yes"_s : QString()},
        }};
}

Result<RetentionRule> RetentionForms::ruleOf(const FormDialog &dialog, RetentionRule rule)
{
    rule.dataType = dialog.value(u"type"_s);
    rule.purpose = dialog.value(u"purpose"_s);
    rule.legalBasis = dialog.value(u"basis"_s);
    rule.startEvent = compliance::startEventFromName(dialog.value(u"start"_s)).value_or(StartEvent::Collection);
    rule.period = dialog.value(u"period"_s).toUpper();
    rule.legalSource = dialog.value(u"legal"_s);
    rule.action = compliance::actionFromName(dialog.value(u"action"_s)).value_or(RetentionAction::Delete);
    rule.owner = dialog.value(u"owner"_s);
    rule.isAutomatic = !dialog.value(u"automatic"_s).isEmpty();
    bool isNumber = true;
    rule.backupLagDays = dialog.value(u"lag"_s).isEmpty() ? 0 : dialog.value(u"lag"_s).toInt(&isNumber);
    if (!isNumber)
        return failure(ErrorCode::InvalidInput, tr("The days until it is out of the backups are a whole number."));
    rule.systems.clear();
    for (const QString &line : dialog.lines(u"systems"_s)) {
        const Result<compliance::RetentionSystem> system = compliance::systemFromText(line);
        if (!system)
            return failureOf(system);
        rule.systems.append(*system);
    }
    return rule;
}

QString RetentionForms::noteOn(const FormDialog &dialog)
{
    QStringList lines;
    const QString period = dialog.value(u"period"_s).toUpper();
    if (const Result<compliance::Period> read = compliance::periodFromText(period))
        lines.append(tr("Kept for %1.").arg(RetentionWords::period(period)));
    else if (!period.isEmpty())
        lines.append(read.error().message);
    QStringList kinds;
    for (const compliance::OwnKind &kind : compliance::ownKinds())
        kinds.append(u"steward:"_s + kind.id);
    lines.append(tr("A place is written as source:table, then the column of the day, then column=value; of Steward's "
                    "own records: %1. One a line.")
                     .arg(kinds.join(u", "_s)));
    return lines.join(u'\n');
}

Form RetentionForms::hold(QDate today)
{
    return {.title = tr("New hold"),
        .explanation = tr("What is held stays although it is due or asked for. The reason and the value are sealed."),
        .verb = tr("Hold it"),
        .fields = {{.kind = Kind::Choice,
                       .id = u"kind"_s,
                       .label = tr("Kind"),
                       .choices = {{u"legal"_s, RetentionWords::holdKind(Hold::Kind::Legal)},
                           {u"restriction"_s, RetentionWords::holdKind(Hold::Kind::Restriction)}}},
            {.kind = Kind::Text, .id = u"reason"_s, .label = tr("Reason"), .isNeeded = true},
            {Kind::Line, u"source"_s, tr("Source"), tr("SRC-0001; every source, if nothing is given")},
            {Kind::Line, u"table"_s, tr("Table"), tr("main.orders; every table, if nothing is given")},
            {Kind::Line, u"column"_s, tr("Column")}, {Kind::Line, u"value"_s, tr("… has just this value")},
            {.kind = Kind::Day,
                .id = u"from"_s,
                .label = tr("From"),
                .value = today.toString(Qt::ISODate),
                .isNeeded = true},
            {Kind::Day, u"until"_s, tr("Last day"), tr("until it is ended, if nothing is given")}}};
}

Hold RetentionForms::holdOf(const FormDialog &dialog)
{
    Hold hold{.kind = dialog.value(u"kind"_s) == u"restriction"_s ? Hold::Kind::Restriction : Hold::Kind::Legal,
        .source = dialog.value(u"source"_s),
        .table = dialog.value(u"table"_s),
        .column = dialog.value(u"column"_s),
        .value = dialog.value(u"value"_s),
        .reason = dialog.value(u"reason"_s).trimmed(),
        .from = QDate::fromString(dialog.value(u"from"_s), Qt::ISODate)};
    if (const QDate until = QDate::fromString(dialog.value(u"until"_s), Qt::ISODate); until.isValid())
        hold.until = until;
    return hold;
}

Form RetentionForms::reason(const QString &title, const QString &explanation, const QString &verb)
{
    return {.title = title,
        .explanation = explanation,
        .verb = verb,
        .fields = {{.kind = Kind::Text, .id = u"text"_s, .label = tr("Reason"), .isNeeded = true}}};
}

} // namespace steward::ui
