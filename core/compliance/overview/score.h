#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace steward::compliance {

/** One part of the privacy score: what it says, how it is counted, and where the things it counts can be seen. */
struct ScoreComponent
{
    QString id = {}; ///< "requests_in_time"
    QString title = {};
    int weight = 0;
    QString formula = {}; ///< In words.
    QString query = {};   ///< Name of the count it rests on: "requests.in_time".
    QString where = {};   ///< Pane, and its filter: "requests?overdue".
    qint64 numerator = 0;
    qint64 denominator = 0;
    QString unknown = {}; ///< Why it could not be told, in a sentence: no data is never good. Empty where it could.

    /** Between 0 and 1; nothing where it could not be told. */
    std::optional<double> value() const
    {
        if (!unknown.isEmpty() || denominator <= 0)
            return std::nullopt;
        return double(numerator) / double(denominator);
    }
};

/** The components of the score with their weights, not yet counted. */
const QList<ScoreComponent> &scoreComponents();

/** The whole: the weighted mean of the components that could be told, in per cent. */
struct Score
{
    std::optional<double> percent = {}; ///< Nothing where no component could be told.
    int told = 0;
    int components = 0;
    int weightTold = 0;
    int weight = 0;
    QString sentence = {}; ///< "4 of 9 could not be told: …"
};

Score scoreOf(const QList<ScoreComponent> &components);

} // namespace steward::compliance
