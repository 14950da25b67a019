#include "app/cli/output.h"
#include "app/cli/session.h"

#include "core/compliance/breaches/breach_register.h"
#include "core/compliance/breaches/duties.h"
#include "core/compliance/breaches/notice_draft.h"
#include "core/compliance/clocks/own_calendars.h"

#include <QFile>
#include <QJsonArray>

namespace steward::cli {

using namespace Qt::StringLiterals;
using namespace steward::compliance;

namespace {

using OpenWorkspace = Result<std::unique_ptr<Workspace>>;

tl::unexpected<Error> wrong(const QString &sentence)
{
    return failure(ErrorCode::InvalidInput, sentence);
}

/** Where the rules of the workspace cannot be read, clocks are unknown rather than those of other readings. */
Breaches deskOf(Workspace &workspace)
{
    return {workspace.store(), workspace.vault(), rulebookOf(workspace.store()).value_or(nullptr)};
}

/** The workspace for reading, with its texts where they can be opened. */
OpenWorkspace openForReading(const Invocation &call)
{
    OpenWorkspace workspace = openWorkspace(call, false);
    if (workspace && (*workspace)->vault().state() == vault::VaultState::Locked)
        (void)(*workspace)->unlock();
    return workspace;
}

QJsonValue countJson(const BreachCount &count)
{
    if (!count.value)
        return {};
    return QJsonObject{{u"value"_s, *count.value}, {u"approximate"_s, count.isApproximate}};
}

QJsonObject json(const BreachClock &clock, Instant now)
{
    return {{u"law"_s, clock.law}, {u"duty"_s, dutyName(clock.duty)}, {u"state"_s, clockStateName(clock.state)},
        {u"started_at"_s, instantJson(clock.startedAt)}, {u"due_at"_s, instantJson(clock.dueAt)},
        {u"met_at"_s, instantJson(clock.metAt)},
        {u"minutes_left"_s, clock.dueAt && !clock.metAt ? QJsonValue(
                                qint64(std::chrono::floor<std::chrono::minutes>(*clock.dueAt - now).count()))
                                                        : QJsonValue()},
        {u"rule"_s, textOrNull(clock.answer.rule)}, {u"calendar"_s, textOrNull(clock.answer.calendarVersion)},
        {u"explanation"_s, textOrNull(clock.why)}};
}

QJsonObject json(const DecisionMade &made)
{
    return {{u"audience"_s, audienceName(made.audience)}, {u"law"_s, textOrNull(made.law)},
        {u"decision"_s, decisionName(made.decision)}, {u"reason"_s, textOrNull(made.reason)},
        {u"exception"_s, made.exception == TellingException::None ? QJsonValue() : exceptionName(made.exception)},
        {u"at"_s, toRfc3339(made.at)}};
}

QJsonObject json(const SentNotice &notice)
{
    return {{u"law"_s, notice.law}, {u"duty"_s, dutyName(notice.duty)}, {u"phase"_s, notice.phase},
        {u"sent_at"_s, toRfc3339(notice.sentAt)}, {u"to"_s, textOrNull(notice.to)},
        {u"reference"_s, textOrNull(notice.reference)}, {u"how"_s, textOrNull(notice.how)},
        {u"text"_s, textOrNull(notice.text)}, {u"late_reason"_s, textOrNull(notice.lateReason)},
        {u"persons"_s, countJson(notice.persons)}, {u"public"_s, notice.isPublic},
        {u"to_follow"_s, QJsonArray::fromStringList(notice.toFollow)},
        {u"follow_up_on"_s, notice.followUpOn ? QJsonValue(notice.followUpOn->toString(Qt::ISODate)) : QJsonValue()}};
}

QJsonValue json(const std::optional<Assessment> &assessment)
{
    if (!assessment)
        return {};
    QJsonObject criteria;
    for (auto one = assessment->criteria.begin(); one != assessment->criteria.end(); ++one)
        criteria.insert(
            one.key(), QJsonObject{{u"weight"_s, weightName(one->weight)}, {u"reason"_s, textOrNull(one->reason)}});
    return QJsonObject{{u"risk"_s, riskName(assessment->risk)}, {u"reason"_s, textOrNull(assessment->reason)},
        {u"at"_s, toRfc3339(assessment->at)}, {u"criteria"_s, criteria}};
}

/** The clock that leads: the earliest that still asks for something. */
const BreachClock *leading(const Breach &breach)
{
    const BreachClock *first = nullptr;
    for (const BreachClock &clock : breach.clocks) {
        const bool asks = clock.state == ClockState::Running || clock.state == ClockState::RunOut;
        if (asks && clock.dueAt && (!first || *clock.dueAt < *first->dueAt))
            first = &clock;
    }
    return first;
}

bool hasRunOut(const Breach &breach)
{
    const BreachClock *lead = leading(breach);
    return breach.isOpen() && lead && lead->state == ClockState::RunOut;
}

QJsonObject rowOf(const Breach &breach)
{
    const BreachClock *lead = breach.isOpen() ? leading(breach) : nullptr;
    const auto minutes = breach.minutesToNotice();
    return {{u"reference"_s, breach.reference}, {u"title"_s, textOrNull(breach.title)},
        {u"state"_s, breach.isOpen() ? u"open"_s : u"closed"_s}, {u"aware_at"_s, toRfc3339(breach.awareAt)},
        {u"laws"_s, QJsonArray::fromStringList(breach.laws)}, {u"risk"_s, riskName(breach.risk())},
        {u"next_due"_s, lead ? instantJson(lead->dueAt) : QJsonValue()},
        {u"next_law"_s, lead ? QJsonValue(lead->law) : QJsonValue()},
        {u"next_duty"_s, lead ? QJsonValue(dutyName(lead->duty)) : QJsonValue()}, {u"run_out"_s, hasRunOut(breach)},
        {u"persons"_s, countJson(breach.persons)},
        {u"minutes_to_notice"_s, minutes ? QJsonValue(qint64(minutes->count())) : QJsonValue()}};
}

QJsonObject wholeOf(const Breach &breach, Instant now)
{
    QJsonObject object = rowOf(breach);
    QJsonArray clocks;
    QJsonArray decisions;
    QJsonArray notices;
    QJsonObject facts;
    for (const BreachClock &clock : breach.clocks)
        clocks.append(json(clock, now));
    for (const DecisionMade &made : breach.decisions)
        decisions.append(json(made));
    for (const SentNotice &notice : breach.notices)
        notices.append(json(notice));
    for (auto fact = breach.facts.begin(); fact != breach.facts.end(); ++fact)
        facts.insert(fact.key(), *fact);
    object.insert(u"opened_at"_s, toRfc3339(breach.openedAt));
    object.insert(u"closed_at"_s, instantJson(breach.closedAt));
    object.insert(u"contained_at"_s, instantJson(breach.containedAt));
    object.insert(u"aware_reason"_s, textOrNull(breach.awareReason));
    object.insert(u"awareness_changed"_s, breach.awarenessWasChanged);
    object.insert(u"readable"_s, breach.isReadable);
    object.insert(u"facts"_s, facts);
    object.insert(u"records"_s, countJson(breach.records));
    object.insert(u"assessment"_s, json(breach.assessment));
    object.insert(u"decisions"_s, decisions);
    object.insert(u"notices"_s, notices);
    object.insert(u"clocks"_s, clocks);
    object.insert(u"keeps_open"_s, breach.isOpen() ? QJsonArray::fromStringList(whatKeepsOpen(breach)) : QJsonArray());
    return object;
}

Result<Instant> instantOption(const Invocation &call, const QString &name)
{
    const QString text = call.options.value(name);
    const std::optional<Instant> at = fromRfc3339(text);
    // A bare date has no hour, and hours count here.
    if (!at || !text.contains(u'T'))
        return wrong(u"--%1 takes a moment with its offset, such as 2026-11-20T14:30:00+01:00."_s.arg(name));
    return *at;
}

Result<BreachCount> countOption(const QString &text)
{
    QString number = text.trimmed();
    const bool isAbout = number.startsWith(u'~');
    if (isAbout)
        number.remove(0, 1);
    bool isNumber = false;
    const qint64 value = number.toLongLong(&isNumber);
    if (!isNumber || value < 0)
        return wrong(u"A number of persons or records is written as 120, or ~120 where it is approximate."_s);
    return BreachCount{value, isAbout};
}

/** Pairs of the form key=value. */
Result<QMap<QString, QString>> pairsOf(const QStringList &texts, const QString &option)
{
    QMap<QString, QString> pairs;
    for (const QString &text : texts) {
        const qsizetype at = text.indexOf(u'=');
        if (at < 1)
            return wrong(u"--%1 takes NAME=VALUE."_s.arg(option));
        pairs.insert(text.left(at).trimmed(), text.mid(at + 1));
    }
    return pairs;
}

Result<Duty> dutyOption(const Invocation &call, const QString &lawId)
{
    if (call.options.isSet(u"duty"_s)) {
        const std::optional<Duty> duty = dutyFromName(call.options.value(u"duty"_s));
        if (!duty || *duty == Duty::Assessment)
            return wrong(u"--duty is authority, persons, ag_copy, preliminary or final."_s);
        return *duty;
    }
    const BreachLaw *law = breachLaw(lawId);
    return law && law->duties.first().duty != Duty::Assessment ? law->duties.first().duty : Duty::Authority;
}

int answer(Invocation &call, const Result<Breach> &breach)
{
    if (!breach)
        return fail(breach.error());
    call.out.object(wholeOf(*breach, systemClock().now()));
    return Done;
}

int needsReference()
{
    return fail({ErrorCode::InvalidInput, u"Give the reference of a breach, such as BR-2026-1."_s});
}

int open(Invocation &call)
{
    NewBreach breach{.awareReason = call.options.value(u"reason"_s),
        .title = call.options.value(u"title"_s),
        .laws = call.options.values(u"law"_s)};
    const Result<Instant> aware = instantOption(call, u"aware"_s);
    if (!aware)
        return fail(aware.error());
    breach.awareAt = *aware;
    const Result<QMap<QString, QString>> calendars = pairsOf(call.options.values(u"calendar"_s), u"calendar"_s);
    if (!calendars)
        return fail(calendars.error());
    for (auto one = calendars->begin(); one != calendars->end(); ++one)
        breach.calendars.insert(one.key(), *one);
    const Result<QMap<QString, QString>> readings = pairsOf(call.options.values(u"reading"_s), u"reading"_s);
    if (!readings)
        return fail(readings.error());
    for (auto one = readings->begin(); one != readings->end(); ++one)
        breach.readings.insert(one.key(), *one);
    const OpenWorkspace workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    return answer(call, deskOf(**workspace).open(breach).result());
}

int list(Invocation &call)
{
    const OpenWorkspace workspace = openForReading(call);
    if (!workspace)
        return fail(workspace.error());
    const Result<QList<Breach>> breaches = deskOf(**workspace).list(call.options.isSet(u"open"_s), systemClock().now());
    if (!breaches)
        return fail(breaches.error());
    bool anyRunOut = false;
    call.out.begin({u"reference"_s, u"title"_s, u"state"_s, u"aware_at"_s, u"laws"_s, u"risk"_s, u"next_due"_s,
        u"next_law"_s, u"next_duty"_s, u"run_out"_s, u"persons"_s, u"minutes_to_notice"_s});
    for (const Breach &breach : *breaches) {
        anyRunOut = anyRunOut || hasRunOut(breach);
        call.out.row(rowOf(breach));
    }
    call.out.end();
    return anyRunOut ? AnswerIsNo : Done;
}

int show(Invocation &call)
{
    if (call.arguments.isEmpty())
        return needsReference();
    const OpenWorkspace workspace = openForReading(call);
    if (!workspace)
        return fail(workspace.error());
    const Instant now = systemClock().now();
    Breaches desk = deskOf(**workspace);
    const Result<Breach> breach = desk.find(call.arguments.first(), now);
    if (!breach)
        return fail(breach.error());
    const Result<QList<BreachEvent>> history = desk.history(breach->reference);
    if (!history)
        return fail(history.error());
    QJsonObject object = wholeOf(*breach, now);
    QJsonArray events;
    for (const BreachEvent &event : *history)
        events.append(QJsonObject{{u"number"_s, event.number}, {u"at"_s, toRfc3339(event.at)},
            {u"actor"_s, event.actor}, {u"kind"_s, event.kind}, {u"text"_s, textOrNull(event.text)}});
    object.insert(u"history"_s, events);
    call.out.object(object);
    return Done;
}

/** Runs one change of the breach that is named. */
int change(Invocation &call, const std::function<QFuture<Result<Breach>>(Breaches &, const QString &)> &step)
{
    if (call.arguments.isEmpty())
        return needsReference();
    const OpenWorkspace workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    Breaches desk = deskOf(**workspace);
    return answer(call, step(desk, call.arguments.first()).result());
}

int set(Invocation &call)
{
    const Result<QMap<QString, QString>> facts = pairsOf(call.options.values(u"fact"_s), u"fact"_s);
    if (!facts)
        return fail(facts.error());
    BreachKnowledge knowledge{.facts = *facts};
    if (call.options.isSet(u"title"_s))
        knowledge.title = call.options.value(u"title"_s);
    for (const auto &[name, target] :
        {std::pair{u"persons"_s, &knowledge.persons}, std::pair{u"records"_s, &knowledge.records}}) {
        if (!call.options.isSet(name))
            continue;
        const Result<BreachCount> count = countOption(call.options.value(name));
        if (!count)
            return fail(count.error());
        *target = *count;
    }
    if (facts->isEmpty() && !knowledge.title && !knowledge.persons && !knowledge.records)
        return fail(
            {ErrorCode::InvalidInput, u"Nothing is given; say --fact PART=TEXT, --persons N or --records N."_s});
    return change(call, [&](Breaches &desk, const QString &reference) { return desk.learn(reference, knowledge); });
}

int aware(Invocation &call)
{
    const Result<Instant> at = instantOption(call, u"at"_s);
    if (!at)
        return fail(at.error());
    return change(call, [&](Breaches &desk, const QString &reference) {
        return desk.setAwareness(reference, *at, call.options.value(u"reason"_s));
    });
}

int contain(Invocation &call)
{
    const Result<Instant> at = instantOption(call, u"at"_s);
    if (!at)
        return fail(at.error());
    return change(call, [&](Breaches &desk, const QString &reference) {
        return desk.setContained(reference, *at, call.options.value(u"how"_s));
    });
}

int assess(Invocation &call)
{
    Assessment assessment{.reason = call.options.value(u"reason"_s)};
    const std::optional<Risk> risk = riskFromName(call.options.value(u"risk"_s));
    if (!risk)
        return fail({ErrorCode::InvalidInput, u"--risk is unlikely, risk or high."_s});
    assessment.risk = *risk;
    const Result<QMap<QString, QString>> criteria = pairsOf(call.options.values(u"criterion"_s), u"criterion"_s);
    if (!criteria)
        return fail(criteria.error());
    for (auto one = criteria->begin(); one != criteria->end(); ++one) {
        const std::optional<Weight> weight = weightFromName(one->section(u':', 0, 0).trimmed());
        if (!weight)
            return fail({ErrorCode::InvalidInput, u"--criterion takes NAME=low|medium|high|unknown[:REASON]."_s});
        assessment.criteria.insert(one.key(), {.weight = *weight, .reason = one->section(u':', 1)});
    }
    return change(call, [&](Breaches &desk, const QString &reference) { return desk.assess(reference, assessment); });
}

int decide(Invocation &call)
{
    const bool isAuthority = call.options.isSet(u"authority"_s);
    if (isAuthority == call.options.isSet(u"persons"_s))
        return fail({ErrorCode::InvalidInput, u"Give --authority or --persons with yes, no or not-yet."_s});
    const std::optional<NotifyDecision> decision =
        decisionFromName(call.options.value(isAuthority ? u"authority"_s : u"persons"_s));
    const std::optional<TellingException> exception =
        exceptionFromName(call.options.isSet(u"exception"_s) ? call.options.value(u"exception"_s) : u"none"_s);
    if (!decision || *decision == NotifyDecision::None)
        return fail({ErrorCode::InvalidInput, u"A decision is yes, no or not-yet."_s});
    if (!exception)
        return fail({ErrorCode::InvalidInput,
            u"--exception is unintelligible, risk-removed or disproportionate (GDPR 34(3))."_s});
    const DecisionMade made{.audience = isAuthority ? Audience::Authority : Audience::Persons,
        .law = call.options.value(u"law"_s),
        .decision = *decision,
        .reason = call.options.value(u"reason"_s),
        .exception = *exception};
    return change(call, [&](Breaches &desk, const QString &reference) { return desk.decide(reference, made); });
}

int draft(Invocation &call)
{
    if (call.arguments.isEmpty())
        return needsReference();
    const OpenWorkspace workspace = openForReading(call);
    if (!workspace)
        return fail(workspace.error());
    const Result<Breach> breach = deskOf(**workspace).find(call.arguments.first(), systemClock().now());
    if (!breach)
        return fail(breach.error());
    const QString law = call.options.isSet(u"law"_s) ? call.options.value(u"law"_s) : breach->laws.value(0);
    const Result<Duty> duty = dutyOption(call, law);
    if (!duty)
        return fail(duty.error());
    const Result<NoticeDraft> made = draftNotice(*breach, law, *duty);
    if (!made)
        return fail(made.error());
    if (call.out.format() == Format::Table) {
        call.out.raw(made->text().toUtf8());
        return Done;
    }
    QJsonArray sections;
    for (const DraftSection &section : made->sections)
        sections.append(QJsonObject{{u"heading"_s, section.heading}, {u"text"_s, section.text},
            {u"to_follow"_s, QJsonArray::fromStringList(section.toFollow)}});
    call.out.object({{u"reference"_s, breach->reference}, {u"law"_s, law}, {u"duty"_s, dutyName(*duty)},
        {u"phase"_s, made->phase}, {u"title"_s, made->title}, {u"sections"_s, sections},
        {u"to_follow"_s, QJsonArray::fromStringList(made->toFollow)}, {u"lateness"_s, textOrNull(made->lateness)},
        {u"source"_s, made->source}, {u"text"_s, made->text()}});
    return Done;
}

/** The text of a notice as it was sent, from a file. */
Result<QString> textFrom(const QString &path)
{
    if (path.isEmpty())
        return QString();
    QFile file(path);
    constexpr qint64 most = 1 << 20;
    if (!file.open(QIODevice::ReadOnly) || file.size() > most)
        return wrong(u"%1 cannot be read, or is longer than 1 MiB."_s.arg(path));
    return QString::fromUtf8(file.readAll());
}

int notify(Invocation &call)
{
    const Result<Instant> sent = instantOption(call, u"sent"_s);
    if (!sent)
        return fail(sent.error());
    const QString law = call.options.value(u"law"_s);
    const Result<Duty> duty = dutyOption(call, law);
    const Result<QString> text = textFrom(call.options.value(u"text-file"_s));
    if (!duty || !text)
        return fail(!duty ? duty.error() : text.error());
    SentNotice notice{.law = law,
        .duty = *duty,
        .sentAt = *sent,
        .to = call.options.value(u"to"_s),
        .reference = call.options.value(u"reference"_s),
        .how = call.options.value(u"how"_s),
        .text = *text,
        .lateReason = call.options.value(u"late"_s),
        .isPublic = call.options.isSet(u"public"_s)};
    if (notice.reference.trimmed().isEmpty())
        return fail({ErrorCode::InvalidInput,
            u"--reference is missing: what proves the sending (a receipt, a file number)."_s});
    if (call.options.isSet(u"persons"_s)) {
        const Result<BreachCount> count = countOption(call.options.value(u"persons"_s));
        if (!count)
            return fail(count.error());
        notice.persons = *count;
    }
    if (call.options.isSet(u"follow-up"_s)) {
        const QDate on = QDate::fromString(call.options.value(u"follow-up"_s), Qt::ISODate);
        if (!on.isValid())
            return fail({ErrorCode::InvalidInput, u"--follow-up takes a day, such as 2026-12-01."_s});
        notice.followUpOn = on;
    }
    const int phase = call.options.value(u"phase"_s).toInt();
    return change(call, [&](Breaches &desk, const QString &reference) {
        const Result<Breach> breach = desk.find(reference, systemClock().now());
        const SentNotice *last = breach ? breach->lastNotice(notice.law, notice.duty) : nullptr;
        // Recorded twice by mistake, a notice would look like a phase that never was.
        if (phase > 0 && breach && phase != (last ? last->phase : 0) + 1)
            return QtFuture::makeReadyFuture(
                Result<Breach>(wrong(u"The next phase under %1 is %2, not %3."_s.arg(notice.law)
                                         .arg((last ? last->phase : 0) + 1)
                                         .arg(phase))));
        return desk.recordNotice(reference, notice);
    });
}

int late(Invocation &call)
{
    const QString law = call.options.value(u"law"_s);
    const Result<Duty> duty = dutyOption(call, law);
    if (!duty)
        return fail(duty.error());
    return change(call, [&](Breaches &desk, const QString &reference) {
        return desk.addLateReason(reference, law, *duty, call.options.value(u"reason"_s));
    });
}

int close(Invocation &call)
{
    return change(call, [&](Breaches &desk, const QString &reference) {
        return desk.close(reference, call.options.value(u"lessons"_s));
    });
}

int reopen(Invocation &call)
{
    return change(call, [&](Breaches &desk, const QString &reference) {
        return desk.reopen(reference, call.options.value(u"reason"_s));
    });
}

QString partsHelp()
{
    QStringList lines;
    for (const BreachPart &part : breachParts())
        lines.append(u"  %1: %2"_s.arg(part.id, part.title));
    return u"Parts of --fact:\n"_s + lines.join(u'\n');
}

} // namespace

Commands breachCommands()
{
    const QCommandLineOption reason{u"reason"_s, u"Why; compulsory."_s, u"text"_s};
    const QCommandLineOption law{u"law"_s, u"The law."_s, u"law"_s};
    const QCommandLineOption duty{
        u"duty"_s, u"authority, persons, ag_copy, preliminary or final; the law's first where not given."_s, u"duty"_s};
    const QCommandLineOption at{u"at"_s, u"The moment, with its offset."_s, u"instant"_s};
    const QString on = u"steward-cli --workspace acme.steward "_s;
    return {
        {u"breaches open"_s, u"Opens a breach and starts its clocks"_s,
            u"--aware INSTANT --reason TEXT [--title TEXT] [--law LAW …]"_s,
            on + u"breaches open --aware 2026-11-20T14:30:00+01:00 --reason \"The provider told us\" --law gdpr"_s,
            {{u"aware"_s, u"When it became known with reasonable certainty, with the offset."_s, u"instant"_s}, reason,
                {u"title"_s, u"A short title; it is sealed like every text."_s, u"text"_s},
                {u"law"_s, u"A law that may apply; may be given several times (gdpr)."_s, u"law"_s},
                {u"calendar"_s, u"LAW=CALENDAR where it is not the law's own."_s, u"pair"_s},
                {u"reading"_s,
                    u"A fact or reading that counts here, such as wrongful_purpose=yes; see deadlines --help."_s,
                    u"pair"_s}},
            open},
        {u"breaches list"_s, u"The register; exits 1 when a clock has run out and nobody was told"_s, u"[--open]"_s,
            on + u"breaches list --open"_s, {{u"open"_s, u"Open ones only."_s}}, list},
        {u"breaches show"_s, u"A breach whole: facts, clocks, decisions, notices, history, what keeps it open"_s,
            u"REF"_s, on + u"breaches show BR-2026-1"_s, {}, show, 1},
        {u"breaches set"_s, u"Adds what has become known"_s, u"REF [--fact PART=TEXT …] [--persons N] [--records N]"_s,
            on + u"breaches set BR-2026-1 --fact nature=\"A lost laptop\" --persons ~120"_s,
            {{u"fact"_s, u"A part of the notice."_s, u"pair"_s},
                {u"persons"_s, u"How many persons; ~120 is approximate."_s, u"number"_s},
                {u"records"_s, u"How many records; ~120 is approximate."_s, u"number"_s},
                {u"title"_s, u"Another title."_s, u"text"_s}},
            set, 1, partsHelp()},
        {u"breaches aware"_s, u"Corrects the moment of awareness; the earlier one stays in the history"_s,
            u"REF --at INSTANT --reason TEXT"_s,
            on + u"breaches aware BR-2026-1 --at 2026-11-20T09:00:00+01:00 --reason \"The mail was read earlier\""_s,
            {at, reason}, aware, 1},
        {u"breaches contain"_s, u"Records how and when the breach was contained"_s, u"REF --at INSTANT --how TEXT"_s,
            on + u"breaches contain BR-2026-1 --at 2026-11-20T16:00:00+01:00 --how \"Access revoked\""_s,
            {at, {u"how"_s, u"How it was contained."_s, u"text"_s}}, contain, 1},
        {u"breaches assess"_s, u"Records the assessment of the risk"_s,
            u"REF --risk unlikely|risk|high --reason TEXT --criterion NAME=WEIGHT[:REASON] …"_s,
            on + u"breaches assess BR-2026-1 --risk risk --reason \"Contact data only\" --criterion sensitivity=low --criterion volume=medium --criterion identifiability=high --criterion encryption=high:none --criterion consequences=low"_s,
            {{u"risk"_s, u"unlikely, risk or high."_s, u"risk"_s}, reason,
                {u"criterion"_s,
                    u"sensitivity, volume, identifiability, encryption, consequences: low, medium, high or unknown."_s,
                    u"pair"_s}},
            assess, 1},
        {u"breaches decide"_s, u"Records whether the authority or the persons are told"_s,
            u"REF --authority|--persons yes|no|not-yet --reason TEXT [--law LAW]"_s,
            on + u"breaches decide BR-2026-1 --authority yes --reason \"A risk cannot be ruled out\""_s,
            {{u"authority"_s, u"yes, no or not-yet."_s, u"decision"_s},
                {u"persons"_s, u"yes, no or not-yet."_s, u"decision"_s}, reason,
                {u"law"_s, u"For one law; for all where not given."_s, u"law"_s},
                {u"exception"_s,
                    u"unintelligible, risk-removed or disproportionate: why persons need not be told (GDPR 34(3))."_s,
                    u"name"_s}},
            decide, 1},
        {u"breaches draft"_s, u"The notice as it can be written now; what is missing is marked \"to follow\""_s,
            u"REF [--law LAW] [--duty DUTY]"_s, on + u"breaches draft BR-2026-1 --law gdpr"_s, {law, duty}, draft, 1},
        {u"breaches notify"_s, u"Records a notice that was sent"_s,
            u"REF --law LAW --sent INSTANT --reference X [--late REASON] [--phase N]"_s,
            on + u"breaches notify BR-2026-1 --law gdpr --sent 2026-11-22T10:00:00+01:00 --reference 2026/1234"_s,
            {law, duty, {u"sent"_s, u"When it was sent, with the offset."_s, u"instant"_s},
                {u"reference"_s, u"What proves it: the receiver's file number or receipt."_s, u"text"_s},
                {u"late"_s, u"The reason for the delay; compulsory after the moment it was due."_s, u"text"_s},
                {u"phase"_s, u"1 for the first notice, 2 for what followed; checked where given."_s, u"number"_s},
                {u"to"_s, u"Who got it."_s, u"text"_s}, {u"how"_s, u"portal, mail, letter, website …"_s, u"text"_s},
                {u"text-file"_s, u"A file with the text as it was sent; kept sealed."_s, u"file"_s},
                {u"persons"_s, u"How many persons were told."_s, u"number"_s},
                {u"public"_s, u"It was a public notice."_s},
                {u"follow-up"_s, u"The day on which what is to follow will be sent."_s, u"day"_s}},
            notify, 1},
        {u"breaches late"_s, u"Gives the reason for a notice that turned out to be late"_s,
            u"REF --law LAW [--duty DUTY] --reason TEXT"_s,
            on + u"breaches late BR-2026-1 --law gdpr --reason \"The provider told us late\""_s, {law, duty, reason},
            late, 1},
        {u"breaches close"_s, u"Closes a breach; refused with every reason while something is missing"_s,
            u"REF [--lessons TEXT]"_s, on + u"breaches close BR-2026-1"_s,
            {{u"lessons"_s, u"What was learnt."_s, u"text"_s}}, close, 1},
        {u"breaches reopen"_s, u"Opens a closed breach again"_s, u"REF --reason TEXT"_s,
            on + u"breaches reopen BR-2026-1 --reason \"More records were found\""_s, {reason}, reopen, 1},
    };
}

} // namespace steward::cli
