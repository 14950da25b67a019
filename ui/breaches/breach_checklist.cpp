#include "ui/breaches/breach_checklist.h"

#include "core/compliance/breaches/duties.h"
#include "ui/breaches/breach_words.h"
#include "ui/widgets/relative_time.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace compliance;

namespace {

/** Makes the lines of one breach. */
class Checklist
{
    Q_DECLARE_TR_FUNCTIONS(Checklist)

public:
    Checklist(const Breach &breach, Instant now)
        : m_breach(breach)
        , m_now(now)
    {
    }

    QList<ChecklistLine> lines()
    {
        add(tr("Contain it"), m_breach.containedAt.has_value(),
            m_breach.containedAt ? dateAndRelative(*m_breach.containedAt, m_now) : QString(),
            {.step = BreachStep::Contain});
        addFact(u"nature"_s);
        addFact(u"subject_categories"_s);
        addFact(u"data_categories"_s);
        addCount(u"persons"_s, m_breach.persons);
        addCount(u"records"_s, m_breach.records);
        addFact(u"consequences"_s);
        addFact(u"measures"_s);
        add(tr("Assess the risk"), m_breach.assessment.has_value(),
            m_breach.assessment ? BreachWords::risk(m_breach.risk()) : QString(), {.step = BreachStep::Assess});
        for (const QString &law : m_breach.laws)
            addLaw(law);
        return m_lines;
    }

private:
    void add(const QString &title, bool isDone, const QString &detail, const WantedStep &step)
    {
        const Badge badge = isDone ? Badge{tr("Done"), Badge::Shape::Tick, Tone::Good}
                                   : Badge{tr("To do"), Badge::Shape::Ring, Tone::Warning};
        m_lines.append({title, badge, detail, step, isDone});
    }
    void addFact(const QString &part)
    {
        add(BreachWords::part(part), m_breach.filledParts.contains(part), {},
            {.step = BreachStep::Facts, .part = part});
    }
    void addCount(const QString &part, const BreachCount &count)
    {
        add(BreachWords::part(part), count.value.has_value(), count.value ? BreachWords::count(count) : QString(),
            {.step = BreachStep::Facts, .part = part});
    }
    void addLaw(const QString &id)
    {
        const BreachLaw *law = breachLaw(id);
        if (!law)
            return;
        QList<Audience> audiences;
        for (const LawDuty &duty : law->duties) {
            if (!audiences.contains(duty.audience))
                audiences.append(duty.audience);
        }
        for (const Audience audience : std::as_const(audiences))
            addDecision(*law, audience);
        for (const BreachClock &clock : m_breach.clocks) {
            if (clock.law == id)
                addClock(clock);
        }
    }
    void addDecision(const BreachLaw &law, Audience audience)
    {
        const NotifyDecision made = m_breach.decisionFor(audience, law.id).decision;
        const QString title = audience == Audience::Authority ? tr("%1: is the authority told?", "law").arg(law.title)
                                                              : tr("%1: are the persons told?", "law").arg(law.title);
        const bool isDone = made == NotifyDecision::Yes || made == NotifyDecision::No;
        m_lines.append({title, BreachWords::decision(made), {},
            {.step = BreachStep::Decide, .audience = audience, .law = law.id}, isDone});
    }
    void addClock(const BreachClock &clock)
    {
        const QString title = BreachWords::clockName(clock);
        const QString detail = clock.metAt ? dateAndRelative(*clock.metAt, m_now) : QString();
        WantedStep step{.step = BreachStep::Draft, .law = clock.law, .duty = clock.duty};
        if (clock.duty == Duty::Assessment)
            step.step = BreachStep::Assess;
        const bool isDone = clock.state == ClockState::Met || clock.state == ClockState::NotNeeded;
        Badge badge = BreachWords::clock(clock, m_now);
        if (clock.state == ClockState::MetLate) {
            const bool hasReason = m_breach.lateReasonKeys.contains(clock.law + u'/' + dutyName(clock.duty));
            if (!hasReason) {
                step.step = BreachStep::LateReason;
                badge = {tr("Late, the reason is missing"), Badge::Shape::Triangle, Tone::Bad};
            }
            m_lines.append({title, badge, detail, step, hasReason});
            return;
        }
        m_lines.append({title, badge, detail, step, isDone});
    }

    const Breach &m_breach;
    Instant m_now;
    QList<ChecklistLine> m_lines;
};

} // namespace

QList<ChecklistLine> checklistOf(const Breach &breach, Instant now)
{
    return Checklist(breach, now).lines();
}

} // namespace steward::ui
