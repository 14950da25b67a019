#pragma once

#include "core/directories/extract/extract.h"
#include "core/directories/match/match.h"

#include <QMap>

namespace steward::directories::judging {

/** Which facts of the submitted business stand on a page. */
struct Presence
{
    bool name = false;          ///< Anywhere, other than in words that a search or an error message only repeats.
    bool nameProminent = false; ///< In the title, a heading or the profile that the page is about.
    bool nameRepeated = false;  ///< Only in words that a search or an error message repeats.
    bool nameNear = false;      ///< A name much like it.
    bool phone = false;
    bool street = false;
    bool place = false; ///< Postal code or locality.
    bool phoneSubmitted = false;
    bool streetSubmitted = false;

    /** The page lists the business beyond doubt: its name with another fact, its phone with its address, or, of one
     * without a phone, its whole address. */
    bool isFull() const
    {
        return ((name || nameNear) && (phone || street)) || (phone && (street || place))
               || (name && nameProminent && place) || (street && place && !phoneSubmitted)
               || (nameProminent && !phoneSubmitted && !streetSubmitted);
    }
    bool isAny() const { return isFull() || name; }
};

Presence presenceOn(const Page &page, const Profile &submitted, const QMap<Field, Comparison> &fields);

/** Letters and digits in lower case without accents, one space between words; line ends stay. */
QString plainWords(QStringView text);

/** plainWords() of a name without its legal form. */
QString nameWords(const QString &name);

/** Whether the words stand in the text as whole words; in scripts without spaces, anywhere. */
qsizetype indexOfWords(const QString &text, const QString &words, qsizetype from = 0);

} // namespace steward::directories::judging
