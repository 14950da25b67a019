#include "core/compliance/breaches/notice_draft.h"

#include "core/base/text.h"
#include "core/compliance/breaches/breach_fold.h"
#include "core/compliance/breaches/duties.h"

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

const QString toFollowMark = u"[to follow]"_s;

QString titleOf(const QString &part)
{
    if (part == u"persons")
        return u"Number of persons concerned"_s;
    if (part == u"records")
        return u"Number of records concerned"_s;
    for (const BreachPart &one : breachParts()) {
        if (one.id == part)
            return one.title;
    }
    return part;
}

QString textOf(const Breach &breach, const QString &part)
{
    if (part != u"persons" && part != u"records")
        return breach.facts.value(part);
    const BreachCount &count = part == u"persons" ? breach.persons : breach.records;
    if (!count.value)
        return {};
    return (count.isApproximate ? u"about %1"_s : u"%1"_s).arg(*count.value);
}

DraftSection sectionOf(const Breach &breach, const NoticeSection &section)
{
    DraftSection draft{.heading = section.heading};
    QStringList lines;
    for (const QString &part : section.parts) {
        QString text = textOf(breach, part);
        if (text.isEmpty()) {
            draft.toFollow.append(part);
            text = toFollowMark;
        }
        lines.append(section.parts.size() == 1 ? text : u"%1: %2"_s.arg(titleOf(part), text));
    }
    draft.text = lines.join(u'\n');
    return draft;
}

QString latenessOf(const Breach &breach, const QString &law, Duty duty)
{
    for (const BreachClock &clock : breach.clocks) {
        if (clock.law != law || clock.duty != duty)
            continue;
        const QString reason = breach.lateReasons.value(lateKey(law, duty));
        if (clock.state == ClockState::RunOut || (clock.state == ClockState::MetLate && reason.isEmpty()))
            return u"The notice was due by %1. Reasons for the delay: %2"_s.arg(toRfc3339(*clock.dueAt), toFollowMark);
        if (clock.state == ClockState::MetLate)
            return u"The notice was due by %1. Reasons for the delay: %2"_s.arg(toRfc3339(*clock.dueAt), reason);
    }
    return {};
}

} // namespace

QString NoticeDraft::text() const
{
    QString out = title + u"\n\n"_s;
    for (const DraftSection &section : sections)
        out += section.heading + u'\n' + section.text + u"\n\n"_s;
    if (!lateness.isEmpty())
        out += lateness + u"\n\n"_s;
    if (!toFollow.isEmpty()) {
        QStringList titles;
        for (const QString &part : toFollow)
            titles.append(u"- "_s + titleOf(part));
        out += u"To follow:\n"_s + titles.join(u'\n') + u'\n';
    }
    return out;
}

Result<NoticeDraft> draftNotice(const Breach &breach, const QString &law, Duty duty)
{
    const BreachLaw *known = breach.laws.contains(law) ? breachLaw(law) : nullptr;
    const bool hasDuty = known && duty != Duty::Assessment
                         && std::any_of(known->duties.begin(), known->duties.end(),
                             [duty](const LawDuty &one) { return one.duty == duty; });
    if (!hasDuty)
        return failure(
            ErrorCode::InvalidInput, u"Under \"%1\" this breach has no %2; \"breaches show\" lists its duties."_s.arg(
                                         forDisplay(law.left(40)), dutyWords(duty)));
    if (!breach.isReadable)
        return failure(ErrorCode::Unavailable,
            u"The texts of %1 are sealed and the vault is not open; unlock it first."_s.arg(breach.reference));
    NoticeDraft draft{.law = law, .duty = duty, .title = known->noticeTitle, .source = known->source};
    for (const SentNotice &notice : breach.notices)
        draft.phase += notice.law == law && notice.duty == duty;
    for (const NoticeSection &section : sectionsOf(*known, duty))
        draft.sections.append(sectionOf(breach, section));
    draft.toFollow = missingParts(breach, law, duty);
    draft.lateness = latenessOf(breach, law, duty);
    return draft;
}

} // namespace steward::compliance
