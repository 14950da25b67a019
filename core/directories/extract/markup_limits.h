#pragma once

#include <QByteArray>

namespace steward::directories::extract {

/**
 * The page without what makes an HTML parser slow: elements nested deeper than a few hundred levels and the attributes
 * of an element beyond the first hundred are left out. Pages within these limits come back unchanged.
 */
QByteArray withinLimits(const QByteArray &utf8);

} // namespace steward::directories::extract
