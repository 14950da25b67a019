#pragma once

#include "core/compliance/breaches/breach.h"
#include "ui/widgets/state_badge.h"

#include <QCoreApplication>

namespace steward::ui {

/** What breaches are called in the window, and how the time that is left is said. */
class BreachWords
{
    Q_DECLARE_TR_FUNCTIONS(BreachWords)

public:
    /** The law's own title, where it is known. */
    static QString law(const QString &id);
    static QString duty(compliance::Duty duty);
    /** "EU GDPR, notice to the authority" */
    static QString clockName(const compliance::BreachClock &clock);
    /** "71 h 12 min left", "Ran out 3 h 5 min ago", "under a minute left". */
    static QString left(Instant dueAt, Instant now);
    /** A clock as it stands: the time that is left, or what became of it. */
    static Badge clock(const compliance::BreachClock &clock, Instant now);
    /** The breach as it stands: open, a clock has run out, closed. */
    static Badge state(const compliance::Breach &breach);
    static Badge decision(compliance::NotifyDecision decision);
    static QString decisionWord(compliance::NotifyDecision decision);
    static QString audience(compliance::Audience audience);
    static QString risk(compliance::Risk risk);
    static QString weight(compliance::Weight weight);
    static QString exception(compliance::TellingException exception);
    static QString criterion(const QString &id);
    /** A part of a notice; also "persons" and "records", the counts. */
    static QString part(const QString &id);
    static QString parts(const QStringList &ids);
    static QString eventKind(const QString &kind);
    /** "about 1,200", "1,204", "not known". */
    static QString count(const compliance::BreachCount &count);

    /** The earliest clock that still asks for something; null where none does. */
    static const compliance::BreachClock *leading(const compliance::Breach &breach);
    /** What all laws of a breach are decided on together: the least decided of them. */
    static compliance::NotifyDecision overall(const compliance::Breach &breach, compliance::Audience audience);
};

} // namespace steward::ui
