#pragma once

#include "core/compliance/clocks/clock.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace steward::compliance {

/** What a law wants done in the time that its clock gives. */
enum class Duty {
    Authority,   ///< Tell the authority.
    Persons,     ///< Tell those concerned.
    AgCopy,      ///< California: a sample of the notice to the Attorney General, 15 days after telling the persons.
    Preliminary, ///< Japan: the first report to the authority.
    Final,       ///< The complete report: Japan's second, Brazil's additions.
    Assessment,  ///< Australia: find out whether serious harm is likely.
};

enum class Audience { Authority, Persons };
enum class NotifyDecision { None, NotYet, No, Yes };
enum class Risk { NotAssessed, Unlikely, Risk, High };
/** How far a criterion of the assessment speaks for harm. */
enum class Weight { Unknown, Low, Medium, High };
/** GDPR 34(3): when persons need not be told although the risk is high. */
enum class TellingException {
    None,
    Unintelligible,   ///< (a) the data cannot be read by whoever has it, such as encrypted data
    RiskRemoved,      ///< (b) later measures make the high risk unlikely
    Disproportionate, ///< (c) telling each would be out of proportion: a public notice instead
};

/** A number that may not be known yet, or only about. */
struct BreachCount
{
    std::optional<qint64> value = {};
    bool isApproximate = false;
};

/** A criterion with what it weighs and why. */
struct Criterion
{
    Weight weight = Weight::Unknown;
    QString reason = {};
};

/** The assessment of the risk to those concerned. */
struct Assessment
{
    QMap<QString, Criterion> criteria = {}; ///< By the ids of breachCriteria(); all of them.
    Risk risk = Risk::NotAssessed;
    QString reason = {};
    Instant at = {};
};

/** Whether somebody is told, with the reason. An empty law means every law of the breach. */
struct DecisionMade
{
    Audience audience = Audience::Authority;
    QString law = {};
    NotifyDecision decision = NotifyDecision::None;
    QString reason = {};
    TellingException exception = TellingException::None; ///< For Persons and No.
    Instant at = {};
};

/** What is known of a notice that went out. */
struct SentNotice
{
    QString law = {};
    Duty duty = Duty::Authority;
    int phase = 1; ///< Set when it is recorded: the first notice under a law and duty is 1.
    Instant sentAt = {};
    QString to = {};
    QString reference = {}; ///< The receiver's own.
    QString how = {};       ///< "portal", "mail", "letter", "website", …
    QString text = {};      ///< What was sent.
    QString lateReason = {};
    BreachCount persons = {};             ///< How many were told.
    bool isPublic = false;                ///< A public notice.
    QStringList toFollow = {};            ///< Parts that were missing; set when it is recorded.
    std::optional<QDate> followUpOn = {}; ///< When the missing parts are to be sent.
    Instant recordedAt = {};
};

enum class ClockState {
    Running,
    RunOut,    ///< The moment has passed and nothing was sent.
    Met,       ///< Sent in time.
    MetLate,   ///< Sent after the moment; a reason is compulsory.
    NotNeeded, ///< It was decided, with a reason, that nobody need be told.
    Waits,     ///< Begins with something that has not happened, such as telling the persons.
    NoDate,    ///< The law has no number: as soon as feasible.
    Unknown,   ///< Could not be computed; `why` says the reason. Never counted as in time.
};

/** One clock of a breach under one law. */
struct BreachClock
{
    QString law = {};
    Duty duty = Duty::Authority;
    ClockState state = ClockState::Running; ///< As of the moment it was asked for.
    std::optional<Instant> startedAt = {};
    std::optional<Instant> dueAt = {};
    std::optional<Instant> metAt = {};
    QString why = {};        ///< In words: the law's rule where there is no date, what failed, what it waits for.
    ClockAnswer answer = {}; ///< Rule, inputs, calendar version, explanation.
};

/** A line of the breach's history. */
struct BreachEvent
{
    int number = 0;
    Instant at = {};
    QString actor = {};
    QString kind = {}; ///< "opened", "awareness", "laws", "facts", "contained", "assessment", "decision", "notice", …
    QString text = {}; ///< In words; empty where the vault is not open.
};

/** A breach as its entries, the newest last, say it is. Free texts are empty where the vault is not open. */
struct Breach
{
    qint64 id = 0;
    QString reference = {}; ///< "BR-2026-1"
    bool isReadable = true; ///< False where texts could not be opened.
    Instant openedAt = {};
    std::optional<Instant> closedAt = {};
    Instant awareAt = {};
    QString awareReason = {};
    bool awarenessWasChanged = false;
    QString title = {};
    QStringList laws = {};
    QHash<QString, QString> calendars = {}; ///< By law; the law's own standard otherwise.
    QHash<QString, QString> readings = {}; ///< Of the rulebook, for this breach: "wrongful_purpose", "small_agent", …
    QMap<QString, QString> facts = {};     ///< By the ids of breachParts().
    QStringList filledParts = {};          ///< Known without the vault.
    BreachCount persons = {};
    BreachCount records = {};
    std::optional<Instant> containedAt = {};
    std::optional<Assessment> assessment = {};
    QList<DecisionMade> decisions = {};
    QList<SentNotice> notices = {};
    QMap<QString, QString> lateReasons = {}; ///< By "law/duty": given after the notice was recorded.
    QStringList lateReasonKeys = {};         ///< The same keys, known without the vault.
    QList<BreachClock> clocks = {};
    int entries = 0;

    bool isOpen() const { return !closedAt.has_value(); }
    Risk risk() const { return assessment ? assessment->risk : Risk::NotAssessed; }
    /** The newest decision that holds for a law; NotifyDecision::None where there is none. */
    DecisionMade decisionFor(Audience audience, const QString &law) const;
    /** The first and the newest notice under a law and duty. */
    const SentNotice *firstNotice(const QString &law, Duty duty) const;
    const SentNotice *lastNotice(const QString &law, Duty duty) const;
    /** From awareness to the first notice to an authority. */
    std::optional<std::chrono::minutes> minutesToNotice() const;
};

/** A part of what a notice can say. */
struct BreachPart
{
    QString id = {};
    QString title = {};
};
/** What can be known of a breach in words: "nature", "contact", "consequences", … */
const QList<BreachPart> &breachParts();
/** What the risk is assessed by: sensitivity, volume, identifiability, encryption, consequences (EDPB 9/2022). */
const QStringList &breachCriteria();

QString dutyName(Duty duty); ///< "authority", "persons", "ag_copy", "preliminary", "final", "assessment"
std::optional<Duty> dutyFromName(const QString &name);
QString dutyWords(Duty duty); ///< "notice to the authority"
QString audienceName(Audience audience);
QString decisionName(NotifyDecision decision);                       ///< "none", "not_yet", "no", "yes"
std::optional<NotifyDecision> decisionFromName(const QString &name); ///< Also "not-yet".
QString riskName(Risk risk);                                         ///< "not_assessed", "unlikely", "risk", "high"
std::optional<Risk> riskFromName(const QString &name);
QString weightName(Weight weight);
std::optional<Weight> weightFromName(const QString &name);
QString exceptionName(TellingException exception); ///< "none", "unintelligible", "risk_removed", "disproportionate"
std::optional<TellingException> exceptionFromName(const QString &name);
QString clockStateName(ClockState state); ///< "running", "run_out", "met", "met_late", …

} // namespace steward::compliance
