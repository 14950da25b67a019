#include "core/compliance/erasure/plan.h"

namespace steward::compliance {

using namespace Qt::StringLiterals;

// GDPR, Article 17(3); California Civil Code 1798.105(d) as amended by the CPRA. In own words.
const QList<ExemptionGround> &exemptionGrounds()
{
    static const QList<ExemptionGround> grounds{
        {u"17(3)(a)"_s, u"Freedom of expression and information"_s, u"GDPR"_s},
        {u"17(3)(b)"_s, u"A legal obligation, or a task in the public interest"_s, u"GDPR"_s},
        {u"17(3)(c)"_s, u"Public health"_s, u"GDPR"_s},
        {u"17(3)(d)"_s, u"Archiving, research or statistics that erasure would seriously impair"_s, u"GDPR"_s},
        {u"17(3)(e)"_s, u"Legal claims"_s, u"GDPR"_s},
        {u"1798.105(d)(1)"_s, u"Completing the transaction, warranty, recall or contract"_s, u"CCPA"_s},
        {u"1798.105(d)(2)"_s, u"Security and integrity"_s, u"CCPA"_s},
        {u"1798.105(d)(3)"_s, u"Finding and repairing errors in what works"_s, u"CCPA"_s},
        {u"1798.105(d)(4)"_s, u"Free speech, or another right provided by law"_s, u"CCPA"_s},
        {u"1798.105(d)(5)"_s, u"California Electronic Communications Privacy Act"_s, u"CCPA"_s},
        {u"1798.105(d)(6)"_s, u"Research in the public interest, with consent"_s, u"CCPA"_s},
        {u"1798.105(d)(7)"_s, u"Internal uses that fit what the person expects"_s, u"CCPA"_s},
        {u"1798.105(d)(8)"_s, u"A legal obligation"_s, u"CCPA"_s},
    };
    return grounds;
}

} // namespace steward::compliance
