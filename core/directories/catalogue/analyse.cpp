#include "core/directories/catalogue/analyse.h"

#include <algorithm>
#include <cmath>

namespace steward::directories {

using namespace Qt::StringLiterals;

namespace {

/** Below this many looks a rate says more about chance than about the directory. */
constexpr int enoughLooks = 5;
constexpr int manyLooks = 10;

/** Hours between looks by importance 1 to 5: what matters most is looked at daily, the least every two weeks. */
constexpr int hoursByImportance[] = {336, 168, 72, 48, 24};
constexpr int shortestHours = 6;
constexpr int longestHours = 720;

/** Languages whose opening hours and notices the reader knows well. */
constexpr QLatin1StringView knownLanguages[] = {"en"_L1, "de"_L1, "ko"_L1, "fr"_L1, "es"_L1, "it"_L1, "ja"_L1, "zh"_L1};

int importanceOf(const DirectoryFacts &facts)
{
    return std::clamp(facts.importance, 1, 5);
}

QString percent(double rate)
{
    return u"%1 %"_s.arg(std::lround(std::clamp(rate, 0.0, 1.0) * 100));
}

double rate(double value, const DirectoryFacts &facts)
{
    return facts.looks >= enoughLooks ? value : 0;
}

/** Points with the reasons that gave them. */
struct Tally
{
    int points = 0;
    QStringList reasons = {};

    void add(int worth, const QString &reason)
    {
        points += worth;
        reasons.append(reason);
    }
};

Tally priorityTally(const DirectoryFacts &facts)
{
    Tally tally;
    tally.add(importanceOf(facts) - 1, u"Its importance is %1 of 5."_s.arg(importanceOf(facts)));
    if (facts.customers > 0 && !facts.country.isEmpty()) {
        if (facts.customersInCountry == 0)
            tally.add(-2, u"No customer is in its country (%1)."_s.arg(facts.country));
        else if (facts.customersInCountry * 2 >= facts.customers)
            tally.add(
                1, u"%1 of %2 customers are in its country."_s.arg(facts.customersInCountry).arg(facts.customers));
    }
    if (facts.customers > 0 && !facts.categories.isEmpty()) {
        if (facts.customersInCategories == 0)
            tally.add(-1, u"No customer is in one of its categories."_s);
        else if (facts.customersInCategories * 2 >= facts.customers)
            tally.add(1,
                u"%1 of %2 customers are in its categories."_s.arg(facts.customersInCategories).arg(facts.customers));
    }
    constexpr int manyListings = 25;
    if (facts.listings >= manyListings)
        tally.add(1, u"%1 listings are expected there."_s.arg(facts.listings));
    else if (facts.listings == 0)
        tally.add(-1, u"No listing is expected there yet."_s);
    constexpr int month = 30 * 24;
    if (facts.listings > 0 && facts.looks > 0 && facts.hoursSinceGoodLook.value_or(month + 1) > month)
        tally.add(1, facts.hoursSinceGoodLook
                         ? u"It was last read well %1 days ago."_s.arg(*facts.hoursSinceGoodLook / 24)
                         : u"It has never been read well."_s);
    return tally;
}

Tally difficultyTally(const DirectoryFacts &facts)
{
    Tally tally;
    if (facts.needsLogin)
        tally.add(2, u"It shows listings only after signing in."_s);
    if (facts.robots == RobotsVerdict::Forbids)
        tally.add(2, u"Its robots.txt forbids programs to look."_s);
    if (rate(facts.blockRate, facts) >= 0.5)
        tally.add(3, u"It refused %1 of the looks."_s.arg(percent(facts.blockRate)));
    else if (rate(facts.blockRate, facts) >= 0.1)
        tally.add(1, u"It refused %1 of the looks."_s.arg(percent(facts.blockRate)));
    if (rate(facts.failureRate, facts) >= 0.2)
        tally.add(1, u"It failed in %1 of the looks."_s.arg(percent(facts.failureRate)));
    if (facts.hasStructuredData == false)
        tally.add(1, u"Its pages carry no structured data, so fields are read from text."_s);
    if (!facts.addressPatternKnown)
        tally.add(1, u"It is not known how its profile addresses are built."_s);
    constexpr double slow = 30;
    if (facts.crawlDelaySeconds >= slow)
        tally.add(1, u"It asks for %1 seconds between requests."_s.arg(std::lround(facts.crawlDelaySeconds)));
    const bool known =
        facts.language.isEmpty()
        || std::any_of(std::begin(knownLanguages), std::end(knownLanguages),
            [&](QLatin1StringView language) { return facts.language.startsWith(language, Qt::CaseInsensitive); });
    if (!known)
        tally.add(1, u"Its language (%1) is one whose notices are not known."_s.arg(facts.language));
    if (tally.reasons.isEmpty())
        tally.reasons.append(u"Nothing stands in the way: no sign-in, no refusals, a known address pattern."_s);
    return tally;
}

void decideFeasibility(const DirectoryFacts &facts, Analysis &analysis)
{
    const auto decide = [&analysis](Feasibility feasibility, const QString &reason) {
        if (analysis.feasibilityReasons.isEmpty() || feasibility > analysis.feasibility)
            analysis.feasibility = feasibility;
        analysis.feasibilityReasons.append(reason);
    };
    if (facts.looks >= manyLooks && facts.failureRate >= 0.95)
        decide(Feasibility::Impossible, u"It has given no usable answer in %1 looks."_s.arg(facts.looks));
    // RFC 9309: what robots.txt disallows is not to be fetched by a program; a person may still open the page.
    if (facts.robots == RobotsVerdict::Forbids)
        decide(Feasibility::Manual, u"Its robots.txt forbids programs to look; a person may."_s);
    if (facts.needsLogin)
        decide(Feasibility::Manual, u"It shows listings only after signing in, which the program does not do."_s);
    if (rate(facts.blockRate, facts) >= 0.8)
        decide(Feasibility::Manual,
            u"It refused %1 of the looks, and refusals are never worked around."_s.arg(percent(facts.blockRate)));
    else if (rate(facts.blockRate, facts) >= 0.2)
        decide(Feasibility::Assisted,
            u"It refused %1 of the looks; a person has to look at those."_s.arg(percent(facts.blockRate)));
    if (rate(facts.failureRate, facts) >= 0.3 && facts.failureRate < 0.95)
        decide(Feasibility::Assisted, u"It failed in %1 of the looks."_s.arg(percent(facts.failureRate)));
    if (!facts.addressPatternKnown && facts.listings == 0)
        decide(Feasibility::Assisted, u"A person has to find the profile's address first."_s);
    if (analysis.feasibilityReasons.isEmpty())
        decide(Feasibility::Automatic, u"Its pages can be read without help."_s);
}

/**
 * The interval follows importance, then how often things change: pages that change often gain from more looks and pages
 * that never change lose nothing by fewer (Cho and Garcia-Molina, Effective page refresh policies for web crawlers,
 * TODS 28(4), 2003).
 */
void decideInterval(const DirectoryFacts &facts, Analysis &analysis)
{
    QStringList &reasons = analysis.intervalReasons;
    double hours = hoursByImportance[importanceOf(facts) - 1];
    reasons.append(u"Importance %1 of 5 asks for a look every %2 hours."_s.arg(importanceOf(facts)).arg(hours));
    const auto scale = [&](double by, const QString &reason) {
        hours *= by;
        reasons.append(reason);
    };
    if (rate(facts.volatility, facts) >= 0.2)
        scale(0.5,
            u"Its listings change often (%1 changes per look): twice as often."_s.arg(facts.volatility, 0, 'f', 2));
    else if (facts.looks >= manyLooks && facts.volatility <= 0)
        scale(2, u"Nothing changed in %1 looks: half as often."_s.arg(facts.looks));
    if (rate(facts.blockRate, facts) >= 0.5)
        scale(4, u"It refuses most looks: a quarter as often, to leave it in peace."_s);
    else if (rate(facts.blockRate, facts) >= 0.2)
        scale(2, u"It refuses some looks: half as often."_s);
    // Crawl-delay is no part of RFC 9309, but directories that give it mean it: a round may fill a tenth of the
    // interval.
    const double round = facts.crawlDelaySeconds * facts.listings / 3600 * 10;
    if (round > hours) {
        hours = round;
        reasons.append(u"%1 listings at %2 seconds each are to take a tenth of the time at most."_s.arg(facts.listings)
                           .arg(facts.crawlDelaySeconds));
    }
    constexpr double week = 168;
    if (analysis.feasibility >= Feasibility::Manual && hours < week) {
        hours = week;
        reasons.append(u"A person has to look, so once a week at most."_s);
    }
    if (analysis.feasibility == Feasibility::Impossible)
        hours = longestHours;
    analysis.intervalHours = std::clamp(int(std::lround(hours)), shortestHours, longestHours);
    if (analysis.intervalHours == longestHours)
        reasons.append(u"Once in 30 days at least, to notice when that changes."_s);
}

} // namespace

QString priorityName(Priority priority)
{
    constexpr QLatin1StringView names[] = {"low"_L1, "medium"_L1, "high"_L1};
    return names[int(priority)];
}

QString difficultyName(Difficulty difficulty)
{
    constexpr QLatin1StringView names[] = {"easy"_L1, "moderate"_L1, "hard"_L1};
    return names[int(difficulty)];
}

QString feasibilityName(Feasibility feasibility)
{
    constexpr QLatin1StringView names[] = {"automatic"_L1, "assisted"_L1, "manual"_L1, "impossible"_L1};
    return names[int(feasibility)];
}

Analysis analyse(const DirectoryFacts &facts)
{
    Analysis analysis;
    const Tally priority = priorityTally(facts);
    constexpr int high = 4;
    constexpr int medium = 2;
    analysis.priority = priority.points >= high     ? Priority::High
                        : priority.points >= medium ? Priority::Medium
                                                    : Priority::Low;
    analysis.priorityReasons = priority.reasons;
    const Tally difficulty = difficultyTally(facts);
    constexpr int hard = 4;
    constexpr int moderate = 2;
    analysis.difficulty = difficulty.points >= hard       ? Difficulty::Hard
                          : difficulty.points >= moderate ? Difficulty::Moderate
                                                          : Difficulty::Easy;
    analysis.difficultyReasons = difficulty.reasons;
    decideFeasibility(facts, analysis);
    decideInterval(facts, analysis);
    return analysis;
}

} // namespace steward::directories
