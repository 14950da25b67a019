#include "ui/breaches/breach_words.h"

#include "core/compliance/breaches/duties.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace compliance;

namespace {

/** Whether a clock has a date that is still to be met. */
bool asks(const BreachClock &clock)
{
    return (clock.state == ClockState::Running || clock.state == ClockState::RunOut) && clock.dueAt;
}

// Below this much time the colour says that it is pressing; the words always say how much.
constexpr std::chrono::hours pressing{24};

} // namespace

QString BreachWords::law(const QString &id)
{
    const BreachLaw *known = breachLaw(id);
    return known ? known->title : id;
}

QString BreachWords::duty(Duty duty)
{
    switch (duty) {
    case Duty::Authority: return tr("notice to the authority");
    case Duty::Persons: return tr("notice to the persons concerned");
    case Duty::AgCopy: return tr("copy to the Attorney General");
    case Duty::Preliminary: return tr("preliminary report to the authority");
    case Duty::Final: return tr("final report to the authority");
    case Duty::Assessment: return tr("assessment of the harm");
    }
    return {};
}

QString BreachWords::clockName(const BreachClock &clock)
{
    return tr("%1, %2", "law, duty").arg(law(clock.law), duty(clock.duty));
}

QString BreachWords::left(Instant dueAt, Instant now)
{
    using namespace std::chrono;
    const bool isPast = now > dueAt;
    const minutes span = floor<minutes>(isPast ? now - dueAt : dueAt - now);
    const QString hours = QLocale().toString(qlonglong(span / 60min));
    const QString rest = QString::number(qlonglong((span % 60min).count()));
    if (isPast)
        return span < 1min ? tr("ran out just now") : tr("ran out %1 h %2 min ago", "hours, minutes").arg(hours, rest);
    return span < 1min ? tr("under a minute left") : tr("%1 h %2 min left", "hours, minutes").arg(hours, rest);
}

Badge BreachWords::clock(const BreachClock &clock, Instant now)
{
    switch (clock.state) {
    case ClockState::Running:
        if (!clock.dueAt)
            break;
        return {
            left(*clock.dueAt, now), Badge::Shape::Clock, *clock.dueAt - now < pressing ? Tone::Warning : Tone::Accent};
    case ClockState::RunOut:
        if (!clock.dueAt)
            break;
        return {left(*clock.dueAt, now), Badge::Shape::Triangle, Tone::Bad};
    case ClockState::Met: return {tr("Sent in time"), Badge::Shape::Tick, Tone::Good};
    case ClockState::MetLate: return {tr("Sent late"), Badge::Shape::Half, Tone::Warning};
    case ClockState::NotNeeded: return {tr("Not needed"), Badge::Shape::Dash, Tone::Muted};
    case ClockState::Waits: return {tr("Waits"), Badge::Shape::Dot, Tone::Muted};
    case ClockState::NoDate: break;
    case ClockState::Unknown: return {tr("Could not tell"), Badge::Shape::Ring, Tone::Unknown};
    }
    return {tr("As soon as feasible"), Badge::Shape::Dot, Tone::Accent};
}

Badge BreachWords::state(const Breach &breach)
{
    if (!breach.isOpen())
        return {tr("Closed"), Badge::Shape::Tick, Tone::Muted};
    const bool hasRunOut = std::any_of(breach.clocks.begin(), breach.clocks.end(),
        [](const BreachClock &clock) { return clock.state == ClockState::RunOut; });
    return hasRunOut ? Badge{tr("Open, time has run out"), Badge::Shape::Triangle, Tone::Bad}
                     : Badge{tr("Open"), Badge::Shape::Dot, Tone::Accent};
}

QString BreachWords::decisionWord(NotifyDecision decision)
{
    switch (decision) {
    case NotifyDecision::None: return tr("Not decided");
    case NotifyDecision::NotYet: return tr("Not yet");
    case NotifyDecision::No: return tr("No");
    case NotifyDecision::Yes: return tr("Yes");
    }
    return {};
}

Badge BreachWords::decision(NotifyDecision decision)
{
    const QString word = decisionWord(decision);
    switch (decision) {
    case NotifyDecision::None: return {word, Badge::Shape::Ring, Tone::Warning};
    case NotifyDecision::NotYet: return {word, Badge::Shape::Half, Tone::Accent};
    case NotifyDecision::No: return {word, Badge::Shape::Dash, Tone::Muted};
    case NotifyDecision::Yes: return {word, Badge::Shape::Tick, Tone::Good};
    }
    return {};
}

QString BreachWords::audience(Audience audience)
{
    return audience == Audience::Authority ? tr("The authority") : tr("The persons concerned");
}

QString BreachWords::risk(Risk risk)
{
    switch (risk) {
    case Risk::NotAssessed: return tr("Not assessed");
    case Risk::Unlikely: return tr("Unlikely");
    case Risk::Risk: return tr("A risk");
    case Risk::High: return tr("A high risk");
    }
    return {};
}

QString BreachWords::weight(Weight weight)
{
    switch (weight) {
    case Weight::Unknown: return tr("Not known");
    case Weight::Low: return tr("Low");
    case Weight::Medium: return tr("Medium");
    case Weight::High: return tr("High");
    }
    return {};
}

QString BreachWords::exception(TellingException exception)
{
    switch (exception) {
    case TellingException::None: return tr("None");
    case TellingException::Unintelligible: return tr("The data cannot be read by whoever has it (34(3)(a))");
    case TellingException::RiskRemoved: return tr("Later measures make the high risk unlikely (34(3)(b))");
    case TellingException::Disproportionate:
        return tr("Telling each would be out of proportion; a public notice instead (34(3)(c))");
    }
    return {};
}

QString BreachWords::criterion(const QString &id)
{
    static const QHash<QString, const char *> words{
        {u"sensitivity"_s, QT_TR_NOOP("How sensitive the data is")},
        {u"volume"_s, QT_TR_NOOP("How much of it, of how many persons")},
        {u"identifiability"_s, QT_TR_NOOP("How easily persons are recognised")},
        {u"encryption"_s, QT_TR_NOOP("Whether it can be read (encryption)")},
        {u"consequences"_s, QT_TR_NOOP("How severe the consequences are")},
    };
    const char *known = words.value(id);
    return known ? tr(known) : id;
}

QString BreachWords::part(const QString &id)
{
    static const QHash<QString, const char *> words{
        {u"nature"_s, QT_TR_NOOP("What happened")},
        {u"cause"_s, QT_TR_NOOP("How it came about")},
        {u"occurred"_s, QT_TR_NOOP("When it happened and how long it lasted")},
        {u"subject_categories"_s, QT_TR_NOOP("Categories of persons concerned")},
        {u"data_categories"_s, QT_TR_NOOP("Categories of personal data")},
        {u"contact"_s, QT_TR_NOOP("Contact for more information")},
        {u"consequences"_s, QT_TR_NOOP("Likely consequences")},
        {u"measures"_s, QT_TR_NOOP("Measures taken or proposed")},
        {u"security_measures"_s, QT_TR_NOOP("Security measures that protected the data")},
        {u"self_protection"_s, QT_TR_NOOP("What persons can do to protect themselves")},
        {u"remedy"_s, QT_TR_NOOP("How persons are helped and damage is remedied")},
        {u"rights"_s, QT_TR_NOOP("Rights of the persons and how to claim")},
        {u"delay"_s, QT_TR_NOOP("Reasons for a delay")},
        {u"prevention"_s, QT_TR_NOOP("How it is kept from happening again")},
        {u"informing"_s, QT_TR_NOOP("How persons are being told")},
        {u"publication"_s, QT_TR_NOOP("Whether and how it is made public")},
        {u"other"_s, QT_TR_NOOP("Anything else that matters")},
        {u"persons"_s, QT_TR_NOOP("Number of persons concerned")},
        {u"records"_s, QT_TR_NOOP("Number of records concerned")},
    };
    const char *known = words.value(id);
    return known ? tr(known) : id;
}

QString BreachWords::parts(const QStringList &ids)
{
    QStringList words;
    for (const QString &id : ids)
        words.append(part(id));
    return words.join(u"; "_s);
}

QString BreachWords::eventKind(const QString &kind)
{
    static const QHash<QString, const char *> words{
        {u"opened"_s, QT_TR_NOOP("Opened")},
        {u"awareness"_s, QT_TR_NOOP("Moment of awareness")},
        {u"laws"_s, QT_TR_NOOP("Laws")},
        {u"facts"_s, QT_TR_NOOP("Facts")},
        {u"contained"_s, QT_TR_NOOP("Contained")},
        {u"assessment"_s, QT_TR_NOOP("Assessment of the risk")},
        {u"decision"_s, QT_TR_NOOP("Decision")},
        {u"notice"_s, QT_TR_NOOP("Notice")},
        {u"late_reason"_s, QT_TR_NOOP("Reason for a delay")},
        {u"note"_s, QT_TR_NOOP("Note")},
        {u"closed"_s, QT_TR_NOOP("Closed")},
        {u"reopened"_s, QT_TR_NOOP("Opened again")},
    };
    const char *known = words.value(kind);
    return known ? tr(known) : kind;
}

QString BreachWords::count(const BreachCount &count)
{
    if (!count.value)
        return tr("not known");
    const QString number = QLocale().toString(*count.value);
    return count.isApproximate ? tr("about %1", "a number").arg(number) : number;
}

const BreachClock *BreachWords::leading(const Breach &breach)
{
    const BreachClock *first = nullptr;
    for (const BreachClock &clock : breach.clocks) {
        if (asks(clock) && (!first || *clock.dueAt < *first->dueAt))
            first = &clock;
    }
    return first;
}

NotifyDecision BreachWords::overall(const Breach &breach, Audience audience)
{
    bool any = false;
    NotifyDecision overall = NotifyDecision::No;
    for (const QString &id : breach.laws) {
        const NotifyDecision made = breach.decisionFor(audience, id).decision;
        if (made == NotifyDecision::None)
            return made;
        if (made == NotifyDecision::NotYet || overall == NotifyDecision::NotYet)
            overall = NotifyDecision::NotYet;
        else if (made == NotifyDecision::Yes)
            overall = NotifyDecision::Yes;
        any = true;
    }
    return any ? overall : NotifyDecision::None;
}

} // namespace steward::ui
