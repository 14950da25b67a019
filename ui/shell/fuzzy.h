#pragma once

#include <QString>

#include <optional>

namespace steward::ui {

/**
 * How well a few typed letters fit a text: nothing where a letter is missing, otherwise the higher the better.
 *
 * Letters must come in order; those that follow each other, begin a word or begin the text count more, and short texts
 * win ties. Case and accents do not matter. Words of the query may come in any order.
 */
std::optional<int> fuzzyScore(const QString &query, const QString &text);

} // namespace steward::ui
