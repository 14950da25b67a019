#pragma once

#include "core/directories/match/match.h"

#include <QString>
#include <QStringList>

namespace steward::directories {

/** A business name taken apart for comparison. */
struct NameKey
{
    explicit NameKey(const QString &name);

    QString written = {};     ///< The name as it was given.
    QStringList words = {};   ///< Folded words without articles, connectives and store numbers.
    QStringList core = {};    ///< The words without legal forms.
    QString storeNumber = {}; ///< Digits of "#2345"; null where there is none.
    QString joined = {};      ///< The core without spaces.
};

/** The words of any text in the form in which NameKey holds them, joined and closed by spaces: " saint mary hospital ".
 */
QString nameText(const QString &text);

Comparison compareNames(const NameKey &submitted, const NameKey &displayed);
Comparison compareNames(const QString &submitted, const QString &displayed);

/** The parts of a page title or heading: "Johnson Law Firm | Yelp" holds two. */
QStringList titleParts(const QString &title);

/** How alike two words of names are, read as abbreviations and near spellings: 1 for the same, 0 for different. */
double wordLikeness(const QString &left, const QString &right);

/** How much a word tells one business from another: near 0 for "the" and "restaurant", 1 for a word of its own. */
double wordWeight(const QString &word);

} // namespace steward::directories
