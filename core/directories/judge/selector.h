#pragma once

#include "core/directories/extract/dom.h"

#include <QString>

namespace steward::directories::judging {

/**
 * The first element that a CSS selector names, or -1.
 *
 * Understood are lists (a, b), descendants and children (a b, a > b), and in each step a tag or *, #id, .class, [name]
 * and [name=value] with the operators =, ~=, ^=, $= and *=. Anything else makes the selector match nothing.
 */
int firstMatch(const extract::Document &document, const QString &selector);

} // namespace steward::directories::judging
