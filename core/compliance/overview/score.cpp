#include "core/compliance/overview/score.h"

#include <QStringList>

namespace steward::compliance {

using namespace Qt::StringLiterals;

const QList<ScoreComponent> &scoreComponents()
{
    // Weights are the desk's own judgement: what has a legal date weighs most.
    static const QList<ScoreComponent> components{
        {u"requests_in_time"_s, u"Requests answered in time"_s, 20,
            u"answered by their earliest legal date / answered requests that had one"_s, u"requests.in_time"_s,
            u"requests?answered"_s},
        {u"requests_not_overdue"_s, u"Open requests within their dates"_s, 15,
            u"open requests not past their earliest legal date / open requests that have one"_s, u"requests.overdue"_s,
            u"requests?overdue"_s},
        {u"breaches_in_time"_s, u"Breaches notified in time"_s, 15,
            u"authority clocks met in time / authority clocks met or run out"_s, u"breaches.in_time"_s, u"breaches"_s},
        {u"consents_valid"_s, u"Consents that hold"_s, 10,
            u"records that allow processing now / records without those withdrawn or refused by the person"_s,
            u"consents.valid"_s, u"consent"_s},
        {u"processing_complete"_s, u"Records of processing complete"_s, 10,
            u"fields of Article 30 that are filled / fields that have to be"_s, u"processing.complete"_s,
            u"processing?incomplete"_s},
        {u"dpia_done"_s, u"Impact assessments made"_s, 10,
            u"assessments made / records that need one or were not screened"_s, u"processing.dpia"_s,
            u"processing?dpia"_s},
        {u"retention_current"_s, u"Retention rules run in time"_s, 10,
            u"rules whose last run is whole and recent / rules"_s, u"retention.current"_s, u"retention?due"_s},
        {u"sources_readable"_s, u"Searches that could read their source"_s, 5,
            u"searches of a source that were complete / searches of a source"_s, u"sources.readable"_s, u"sources"_s},
        {u"erasures_verified"_s, u"Erasures looked at again and found clean"_s, 5,
            u"sources found clean after an erasure / sources looked at after an erasure"_s, u"erasures.verified"_s,
            u"requests?erasure"_s},
    };
    return components;
}

Score scoreOf(const QList<ScoreComponent> &components)
{
    Score score{.components = int(components.size())};
    double sum = 0;
    QStringList unknown;
    for (const ScoreComponent &component : components) {
        score.weight += component.weight;
        if (const std::optional<double> value = component.value()) {
            ++score.told;
            score.weightTold += component.weight;
            sum += *value * component.weight;
        } else {
            unknown.append(component.title);
        }
    }
    if (score.weightTold > 0)
        score.percent = 100 * sum / score.weightTold;
    if (!unknown.isEmpty())
        score.sentence = u"%1 of %2 could not be told, and count for nothing: %3."_s.arg(unknown.size())
                             .arg(components.size())
                             .arg(unknown.join(u"; "_s));
    return score;
}

} // namespace steward::compliance
