#include "ui/retention/retention_words.h"

#include "core/compliance/retention/own_records.h"

#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace steward::ui {

using compliance::Hold;
using compliance::PlannedSystem;
using compliance::RetentionAction;
using compliance::RetentionPlan;
using compliance::RetentionRule;
using compliance::RetentionRun;
using compliance::RetentionSystem;
using compliance::RunSystem;
using compliance::StartEvent;

namespace {

Cell number(qint64 value)
{
    return {.text = QLocale().toString(value), .isNumber = true};
}

} // namespace

QString RetentionWords::action(RetentionAction action)
{
    return action == RetentionAction::Delete ? tr("Delete") : tr("Anonymise");
}

QString RetentionWords::startEvent(StartEvent event)
{
    switch (event) {
    case StartEvent::Collection: return tr("Collection");
    case StartEvent::EndOfProcess: return tr("End of the process");
    case StartEvent::EndOfRelationship: return tr("End of the relationship");
    }
    return {};
}

QString RetentionWords::period(const QString &iso)
{
    const Result<compliance::Period> period = compliance::periodFromText(iso);
    if (!period)
        return iso;
    QStringList parts;
    if (period->years > 0)
        parts.append(tr("%n year(s)", nullptr, period->years));
    if (period->months > 0)
        parts.append(tr("%n month(s)", nullptr, period->months));
    if (period->days > 0)
        parts.append(tr("%n day(s)", nullptr, period->days));
    return parts.join(u' ');
}

QString RetentionWords::system(const RetentionSystem &system, const QString &sourceName)
{
    if (!system.own.isEmpty()) {
        if (system.own == "requests"_L1)
            return tr("Steward: personal details of closed requests");
        if (system.own == "deleted_records"_L1)
            return tr("Steward: deleted records that can be put back");
        const compliance::OwnKind *kind = compliance::ownKind(system.own);
        return tr("Steward: %1").arg(kind ? kind->title : system.own);
    }
    const QString words = compliance::systemInWords(system);
    return sourceName.isEmpty() ? words : tr("%1: %2", "source, table").arg(sourceName, words);
}

Badge RetentionWords::rule(const RetentionRule &rule, bool isDue)
{
    if (rule.lastRunState == "applying"_L1)
        return {tr("Cut off"), Badge::Shape::Half, Tone::Warning};
    if (rule.lastRunState == "partial"_L1)
        return {tr("Run in part"), Badge::Shape::Half, Tone::Warning};
    if (isDue)
        return {rule.lastRunAt ? tr("Run is due") : tr("Never run"), Badge::Shape::Clock, Tone::Warning};
    return {tr("Run"), Badge::Shape::Tick, Tone::Good};
}

Badge RetentionWords::run(const QString &state)
{
    if (state == "done"_L1)
        return {tr("Done"), Badge::Shape::Tick, Tone::Good};
    if (state == "partial"_L1)
        return {tr("In part"), Badge::Shape::Half, Tone::Warning};
    return {tr("Under way"), Badge::Shape::Half, Tone::Accent};
}

Badge RetentionWords::planned(const PlannedSystem &system)
{
    if (!system.unknown.isEmpty())
        return {tr("Could not tell"), Badge::Shape::Ring, Tone::Unknown};
    if (system.due > 0)
        return {tr("Due"), Badge::Shape::Clock, Tone::Warning};
    return {tr("Nothing due"), Badge::Shape::Tick, Tone::Good};
}

Badge RetentionWords::hold(const Hold &hold, QDate today)
{
    if (hold.endedAt)
        return {tr("Ended"), Badge::Shape::Dash, Tone::Muted};
    if (hold.until && *hold.until < today)
        return {tr("Run out"), Badge::Shape::Dash, Tone::Muted};
    if (hold.from > today)
        return {tr("To come"), Badge::Shape::Ring, Tone::Neutral};
    return {tr("In force"), Badge::Shape::Dot, Tone::Accent};
}

QString RetentionWords::holdKind(Hold::Kind kind)
{
    return kind == Hold::Kind::Legal ? tr("Legal hold") : tr("Restriction (Article 18)");
}

QString RetentionWords::holdOn(const Hold &hold)
{
    QStringList parts;
    if (!hold.subject.isEmpty())
        parts.append(hold.identifiers.isEmpty() ? tr("one person") : hold.identifiers.first().value);
    parts.append(hold.source.isEmpty() ? tr("every source") : hold.source);
    if (!hold.table.isEmpty())
        parts.append(hold.table);
    if (!hold.column.isEmpty())
        parts.append(tr("%1 is %2", "column, value").arg(hold.column, hold.value));
    return parts.join(u", "_s);
}

QString RetentionWords::day(const std::optional<QDate> &day)
{
    return day ? QLocale().toString(*day, QLocale::ShortFormat) : QString();
}

QString RetentionWords::deletedKind(const compliance::DeletedRecord &record)
{
    static const QHash<QString, const char *> words{{u"retention_rule"_s, QT_TR_NOOP("Retention rule")},
        {u"source"_s, QT_TR_NOOP("Source")}, {u"request"_s, QT_TR_NOOP("Request")}};
    if (const char *known = words.value(record.kind))
        return tr(known);
    const compliance::DeletableKind *kind = compliance::deletableKind(record.kind);
    return kind ? kind->title : record.kind;
}

QStringList RetentionWords::planTitles()
{
    return {tr("Where"), tr("State"), tr("Due"), tr("Oldest"), tr("Newest"), tr("Held"), tr("In the future"),
        tr("Without a day"), tr("Done before"), tr("Note")};
}

CellRow RetentionWords::planRow(const PlannedSystem &system, int place)
{
    QStringList notes;
    if (!system.unknown.isEmpty())
        notes.append(system.unknown);
    if (!system.holds.isEmpty())
        notes.append(tr("Held by %1.").arg(system.holds.join(u", "_s)));
    if (system.isMore)
        notes.append(tr("More is due than one run takes; run it again."));
    if (system.unknown.isEmpty() && system.isPartlySeen)
        notes.append(tr("Not every row was looked at for days in the future and rows without a day."));
    Cell due = number(system.due);
    if (!system.unknown.isEmpty())
        due.text = u"–"_s;
    Cell note{.text = notes.join(u' ')};
    return {QString::number(place),
        {{.text = RetentionWords::system(system.system, system.sourceName)}, {.badge = planned(system)}, due,
            {.text = day(system.oldest)}, {.text = day(system.newest)}, number(system.held), number(system.inFuture),
            number(system.undated), number(system.done), note}};
}

QString RetentionWords::summary(const RetentionPlan &plan)
{
    const QString before = QLocale().toString(plan.beforeDay, QLocale::ShortFormat);
    QString words =
        plan.due() > 0
            ? tr("%n row(s) that began before %1 are due.", nullptr, static_cast<int>(plan.due())).arg(before)
            : tr("Nothing that began before %1 is due.").arg(before);
    if (!plan.isWhole())
        words += u' ' + tr("Some places could not be looked at; they count as unknown, not as empty.");
    if (!plan.resumes.isEmpty())
        words +=
            u' ' + tr("%1 was cut off; applying ends it first, with just the rows it had planned.").arg(plan.resumes);
    for (const QString &warning : plan.warnings)
        words += u' ' + warning;
    return words;
}

QString RetentionWords::question(const RetentionPlan &plan)
{
    QStringList lines;
    qint64 held = 0;
    for (const PlannedSystem &system : plan.systems) {
        held += system.held;
        const QString where = RetentionWords::system(system.system, system.sourceName);
        if (!system.unknown.isEmpty())
            lines.append(tr("%1: could not be looked at and stays as it is.").arg(where));
        else if (system.due > 0)
            lines.append(plan.rule.action == RetentionAction::Delete
                             ? tr("%1: %n row(s) are deleted.", nullptr, static_cast<int>(system.due)).arg(where)
                             : tr("%1: %n row(s) are anonymised.", nullptr, static_cast<int>(system.due)).arg(where));
    }
    if (held > 0)
        lines.append(tr("%n row(s) stay, held.", nullptr, static_cast<int>(held)));
    lines.append(tr("Everything is looked at again afterwards. This cannot be undone."));
    return lines.join(u'\n');
}

QStringList RetentionWords::runTitles()
{
    return {tr("Where"), tr("Changed"), tr("Changed by others"), tr("Failed"), tr("Still there"), tr("Note")};
}

CellRow RetentionWords::runRow(const RunSystem &system, int place)
{
    QStringList notes = system.reasons;
    for (const QString &one : system.residue)
        notes.append(tr("Left behind: %1").arg(one));
    for (const QString &one : system.notSeen)
        notes.append(tr("Could not be seen: %1").arg(one));
    notes.append(system.notes);
    return {QString::number(place),
        {{.text = RetentionWords::system(system.system)}, number(system.changed), number(system.notTouched),
            number(system.failed), number(system.left), {.text = notes.join(u' ')}}};
}

QString RetentionWords::outcome(const RetentionRun &run)
{
    QString words =
        run.state == "done"_L1
            ? tr("%1 is done: %n row(s) changed, and looked at again.", nullptr, static_cast<int>(run.changed))
                  .arg(run.reference)
            : tr("%1 was done in part: %n row(s) changed. What was not done stands below with its reason.", nullptr,
                static_cast<int>(run.changed))
                  .arg(run.reference);
    if (run.isMore)
        words += u' ' + tr("More is due than one run takes; run it again.");
    return words;
}

} // namespace steward::ui
