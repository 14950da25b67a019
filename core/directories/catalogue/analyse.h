#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace steward::directories {

enum class Priority { Low, Medium, High };
enum class Difficulty { Easy, Moderate, Hard };
enum class Feasibility {
    Automatic,  ///< The program can look by itself.
    Assisted,   ///< The program looks, and a person has to help now and then.
    Manual,     ///< A person has to look.
    Impossible, ///< Nobody gets an answer there.
};

QString priorityName(Priority priority);          ///< low, medium, high
QString difficultyName(Difficulty difficulty);    ///< easy, moderate, hard
QString feasibilityName(Feasibility feasibility); ///< automatic, assisted, manual, impossible

/** What a directory's robots.txt says about its profile pages. */
enum class RobotsVerdict { Unknown, Allows, Forbids };

/** What is known about a directory, from the catalogue and from past looks. Rates are 0 to 1 and count only with enough
 * looks. */
struct DirectoryFacts
{
    int importance = 3;          ///< 1 (marginal) to 5 (decisive).
    QStringList categories = {}; ///< Empty: general.
    QString country = {};        ///< ISO 3166-1 alpha-2; empty: the whole world.
    QString language = {};       ///< ISO 639-1; empty: not known.
    bool needsLogin = false;
    RobotsVerdict robots = RobotsVerdict::Unknown;
    std::optional<bool> hasStructuredData = {}; ///< From past looks; empty: never looked.
    bool addressPatternKnown = false;           ///< How a profile's address is built.
    double crawlDelaySeconds = 0;               ///< Between two requests, as the directory asks; 0: not given.

    int listings = 0;              ///< Expected entries of customers here.
    int customers = 0;             ///< Customers in the workspace.
    int customersInCountry = 0;    ///< Of those, in the directory's country.
    int customersInCategories = 0; ///< Of those, in one of its categories.

    int looks = 0;                              ///< Past looks at its listings.
    double blockRate = 0;                       ///< Looks that were blocked, rate limited or asked to sign in.
    double failureRate = 0;                     ///< Looks that got no usable answer (server errors, timeouts).
    double volatility = 0;                      ///< Changes seen per look.
    std::optional<int> hoursSinceGoodLook = {}; ///< Since some listing here was last read well; empty: never.
};

/** How a directory is to be treated, each decision with its reasons in words. */
struct Analysis
{
    Priority priority = Priority::Medium;
    QStringList priorityReasons = {};
    Difficulty difficulty = Difficulty::Moderate;
    QStringList difficultyReasons = {};
    Feasibility feasibility = Feasibility::Automatic;
    QStringList feasibilityReasons = {};
    int intervalHours = 24; ///< Between two looks at one listing; 6 hours to 30 days.
    QStringList intervalReasons = {};
};

/** Classifies a directory. Depends on nothing but the facts. */
Analysis analyse(const DirectoryFacts &facts);

} // namespace steward::directories
