#pragma once

#include "core/directories/match/match.h"

#include <QString>
#include <QStringList>

namespace steward::directories {

// `country` is ISO 3166-1 alpha-2 or empty in all of these.

Comparison compareRegions(const QString &submitted, const QString &displayed, const QString &country);
Comparison compareLocalities(const QString &submitted, const QString &displayed, const QString &country);
Comparison comparePostalCodes(const QString &submitted, const QString &displayed);
Comparison compareCountries(const QString &submitted, const QString &displayed);

/** ISO 3166-1 alpha-2 of a code or a name; null where it is none. */
QString countryCodeOf(const QString &country);

/** Every code and name of the region, the submitted spelling first. */
QStringList spellingsOfRegion(const QString &region, const QString &country);

/** A postal code without spaces, hyphens and a country prefix, in capitals. */
QString plainPostalCode(const QString &code);

/** Folded words of a locality with short forms spelled out (Ft, St, Mt, N). */
QStringList localityWords(const QString &locality);

} // namespace steward::directories
