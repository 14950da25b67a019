#pragma once

#include <QString>

namespace steward::directories::extract {

/** Text with HTML character references ("&amp;", "&#39;") resolved, for texts that were escaped once too often. */
QString withoutEntities(const QString &text);

/** A value as it is kept: cleaned, references resolved, tags stripped, white space collapsed. */
QString tidy(const QString &text);

} // namespace steward::directories::extract
