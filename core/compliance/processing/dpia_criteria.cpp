#include "core/compliance/processing/processing_record.h"

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

const QString ruleSource = u"GDPR, Article 35(3)"_s;
const QString guideSource = u"WP248 rev.01, III.B.a"_s;
const QString stateSource = u"11 CCR 7150(b)"_s;

struct Tally
{
    QStringList met;
    int open = 0;
};

Tally tallyOf(const QMap<QString, DpiaReply> &replies, QLatin1StringView prefix)
{
    Tally tally;
    for (const DpiaCriterion &criterion : dpiaCriteria()) {
        if (!criterion.id.startsWith(prefix))
            continue;
        const DpiaAnswer answer = replies.value(criterion.id).answer;
        if (answer == DpiaAnswer::Yes)
            tally.met.append(criterion.id);
        tally.open += answer == DpiaAnswer::Unknown;
    }
    return tally;
}

QString titlesOf(const QStringList &ids)
{
    QStringList titles;
    for (const DpiaCriterion &criterion : dpiaCriteria()) {
        if (ids.contains(criterion.id))
            titles.append(criterion.title);
    }
    return titles.join(u"; "_s);
}

} // namespace

const QList<DpiaCriterion> &dpiaCriteria()
{
    static const QList<DpiaCriterion> criteria{
        {u"art35_evaluation"_s,
            u"(a) Systematic and extensive evaluation by automated means with legal or similarly significant effect"_s,
            ruleSource},
        {u"art35_special_data"_s, u"(b) Special categories or criminal data on a large scale"_s, ruleSource},
        {u"art35_public_monitoring"_s, u"(c) Systematic monitoring of a public area on a large scale"_s, ruleSource},
        {u"wp248_scoring"_s, u"Evaluation or scoring"_s, guideSource},
        {u"wp248_automated_decision"_s, u"Automated decision with legal or similar effect"_s, guideSource},
        {u"wp248_monitoring"_s, u"Systematic monitoring"_s, guideSource},
        {u"wp248_sensitive"_s, u"Sensitive or highly personal data"_s, guideSource},
        {u"wp248_large_scale"_s, u"Large scale"_s, guideSource},
        {u"wp248_matching"_s, u"Matching or combining of data sets"_s, guideSource},
        {u"wp248_vulnerable"_s, u"Vulnerable persons"_s, guideSource},
        {u"wp248_innovative"_s, u"Innovative use of technology"_s, guideSource},
        {u"wp248_prevents"_s, u"Keeps persons from a right, a service or a contract"_s, guideSource},
        {u"ca_sale"_s, u"California: selling or sharing personal information"_s, stateSource},
        {u"ca_sensitive"_s, u"California: sensitive personal information"_s, stateSource},
        {u"ca_admt"_s, u"California: automated decisions of significance"_s, stateSource},
        {u"ca_profiling_work"_s, u"California: inferring traits of students, applicants or workers by observation"_s,
            stateSource},
        {u"ca_profiling_place"_s, u"California: inferring traits from presence at sensitive places"_s, stateSource},
        {u"ca_training"_s, u"California: training of automated decisions or recognition of persons"_s, stateSource},
    };
    return criteria;
}

DpiaResult dpiaResult(const QMap<QString, DpiaReply> &replies)
{
    const Tally cases = tallyOf(replies, "art35_"_L1);
    const Tally guide = tallyOf(replies, "wp248_"_L1);
    const Tally state = tallyOf(replies, "ca_"_L1);
    DpiaResult result{.met = cases.met + guide.met + state.met};
    for (const DpiaCriterion &criterion : dpiaCriteria()) {
        if (replies.value(criterion.id).answer == DpiaAnswer::Unknown)
            result.open.append(criterion.id);
    }
    if (!cases.met.isEmpty()) {
        result.gdpr = DpiaNeed::Required;
        result.why = u"Article 35(3) names this case: %1."_s.arg(titlesOf(cases.met));
    } else if (guide.met.size() >= 2) {
        result.gdpr = DpiaNeed::AsARule;
        result.why = u"%1 of the nine criteria are met, and two are enough as a rule: %2."_s.arg(guide.met.size())
                         .arg(titlesOf(guide.met));
    } else if (cases.open + guide.open == 0) {
        result.gdpr = DpiaNeed::NotIndicated;
        result.why =
            guide.met.isEmpty()
                ? u"No case of Article 35(3) and none of the nine criteria is met."_s
                : u"One of the nine criteria is met (%1); alone it asks for an assessment only where the risk is high all the same."_s
                      .arg(titlesOf(guide.met));
    } else {
        result.why = u"%1 of 12 questions are not answered, so it cannot be said that none is needed."_s.arg(
            cases.open + guide.open);
    }
    if (!state.met.isEmpty())
        result.california = DpiaNeed::Required;
    else if (state.open == 0)
        result.california = DpiaNeed::NotIndicated;
    return result;
}

} // namespace steward::compliance
