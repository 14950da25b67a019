#pragma once

#include <QByteArray>

#include <string_view>
#include <vector>

namespace steward::directories::extract {

/** The text of a script or a style sheet that was taken out of a page, and where: an offset into the markup left. */
struct TakenText
{
    size_t at = 0;
    std::string_view text = {};
};

/** A page ready to be parsed, and what need not be. */
struct LeanPage
{
    QByteArray markup = {};
    QByteArray source = {};            ///< Holds what the views below look at.
    std::vector<TakenText> taken = {}; ///< In order of their offsets.
};

/**
 * The page without what makes an HTML parser slow: elements nested deeper than a few hundred levels and the attributes
 * of an element beyond the first hundred are left out, and scripts and style sheets stand beside the markup, where a
 * blank keeps their place. For a parser their bytes are the dearest of most pages, and never more than one piece of
 * text.
 */
LeanPage leanPage(const QByteArray &utf8);

} // namespace steward::directories::extract
