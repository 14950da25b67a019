#include "core/directories/match/match.h"

#include "core/directories/extract/extract.h"
#include "core/directories/match/hours.h"
#include "core/directories/match/links.h"
#include "core/directories/match/names.h"
#include "core/directories/match/phones.h"
#include "core/directories/match/places.h"
#include "core/directories/match/spelling.h"
#include "core/directories/match/streets.h"

namespace steward::directories {

using namespace Qt::StringLiterals;

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Match: return u"match"_s;
    case Verdict::Mismatch: return u"mismatch"_s;
    case Verdict::Review: return u"review"_s;
    case Verdict::Missing: return u"missing"_s;
    }
    return u"missing"_s;
}

Comparison compareField(Field field, const QString &submitted, const QString &displayed, const QString &country)
{
    if (displayed.trimmed().isEmpty())
        return {.verdict = Verdict::Missing, .why = u"Nothing is shown."_s};
    if (submitted.trimmed().isEmpty())
        return {.verdict = Verdict::Review, .why = u"Nothing was submitted to compare with."_s, .displayed = displayed};
    const QString code = countryCodeOf(country);
    switch (field) {
    case Field::Name: return compareNames(submitted, displayed);
    case Field::Telephone: return PhoneMatcher(submitted, code).compare(displayed);
    case Field::Street: return compareStreets(StreetKey(submitted, code), StreetKey(displayed, code));
    case Field::Locality: return compareLocalities(submitted, displayed, code);
    case Field::Region: return compareRegions(submitted, displayed, code);
    case Field::PostalCode: return comparePostalCodes(submitted, displayed);
    case Field::Country: return compareCountries(submitted, displayed);
    case Field::Url: return compareUrls(submitted, displayed);
    case Field::Email: return compareEmails(submitted, displayed);
    case Field::OpeningHours: {
        Comparison hours = compareOpeningHours(parseOpeningHours(submitted), parseOpeningHours(displayed));
        hours.displayed = displayed;
        return hours;
    }
    }
    return {};
}

} // namespace steward::directories
