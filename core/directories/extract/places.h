#pragma once

#include <QString>

namespace steward::directories::extract {

/** A part of a text that names a state or province. */
struct RegionMatch
{
    qsizetype begin = -1;
    QString country = {}; ///< US, CA or AU.
};

/** The state, province or territory (by code or name) that the text ends with; begin is -1 if it ends with none. */
RegionMatch regionAtEnd(QStringView text);

bool isBritishCounty(const QString &text);

/** ISO code of a country named in English or in its own language; null if the text is no country. */
QString countryCode(const QString &text);

/** The country of a host's top-level domain ("de" -> "DE"); null for generic ones. */
QString countryOfHost(const QString &host);

/** The country where a page in the language is most likely written: "ko" -> "KR", "en-gb" -> "GB"; null if open. */
QString countryOfLanguage(const QString &language);

} // namespace steward::directories::extract
