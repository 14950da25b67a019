#include "core/directories/judge/case.h"

#include "core/directories/judge/selector.h"

namespace steward::directories::judging {

using namespace Qt::StringLiterals;

std::optional<Evidence> ruleEvidence(const Case &given)
{
    for (const auto &[state, sign] : given.rules().signs) {
        if (sign.startsWith(u"css:"_s)) {
            if (firstMatch(given.document(), sign.sliced(4)) >= 0)
                return Evidence{
                    state, u"The page has the mark by which this directory shows it (%1)."_s.arg(sign.sliced(4))};
            continue;
        }
        const QString phrase = scannable(sign);
        if (!phrase.isEmpty() && (given.text().contains(phrase) || given.title().contains(phrase)))
            return Evidence{state, u"The page says %1, the wording of this directory."_s.arg(quoted(sign))};
    }
    return std::nullopt;
}

/** An error or holding page of the site that comes with a good status. */
std::optional<Evidence> failureEvidence(const Case &given)
{
    if (given.presence().isAny())
        return std::nullopt;
    constexpr qsizetype notice = 350;
    constexpr qsizetype shortPage = 2500;
    std::optional<PhraseHit> hit = given.length() < shortPage ? given.inTop(Kind::ServerError) : std::nullopt;
    if (!hit && given.length() < notice)
        hit = given.inText(Kind::ServerError);
    if (!hit)
        return std::nullopt;
    return Evidence{
        State::ServerError, u"The site shows an error or holding page: it says %1."_s.arg(quoted(hit->phrase))};
}

} // namespace steward::directories::judging
