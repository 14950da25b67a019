#pragma once

#include "core/directories/match/phones.h"
#include "core/directories/match/streets.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace steward::directories {

/**
 * The visible text of a page, made ready at most once in each form to look for the values of a profile in it.
 *
 * Everything found stands in whole words or digits; what would be there by accident only (the digits of a postal code
 * within a telephone number, a region's code in a word) is not found.
 */
class PageText final
{
public:
    explicit PageText(const QString &text);

    bool isEmpty() const { return m_text.isEmpty(); }
    const QString &text() const { return m_text; }
    const DigitText &digits() const;

    /** Whether these words (as NameKey holds them) stand there one after the other, spaces between them free. */
    bool holdsName(const QStringList &words, const QString &joined) const;
    /** Whether all these words stand in one line, in any order. */
    bool holdsInOneLine(const QStringList &words) const;

    /** Whether the folded words stand there one after the other. */
    bool holdsWords(const QString &words) const;
    /** Whether this text stands there with no letter or digit beside it, in the same capitals. */
    bool holdsExactly(const QString &text) const;
    /** The same, but only before a number or behind a comma: how a region's code stands in an address. */
    bool holdsCode(const QString &code) const;

    enum class Presence { Absent, Doubtful, Present };
    /** A plain postal code; in digits only it must stand near one of the place names to be surely one. */
    Presence findPostalCode(const QString &plain, const QStringList &places) const;
    /** Another code of the same form near one of the place names; null where none stands there. */
    QString otherPostalCode(const QString &plain, const QStringList &places) const;
    /** Anything that looks like a postal address stands there. */
    bool showsAddress() const;

    /** The best of what stands around the house number and around the name of the street. */
    Comparison findStreet(const StreetKey &street) const;

private:
    QList<qsizetype> placesOf(const QString &needle, qsizetype limit) const;

    const QString &foldedText() const; ///< Folded without accents, one line.
    const QString &bareText() const;   ///< foldedText() in bare words, closed by spaces.
    const QString &nameWords() const;  ///< In the words of names, closed by spaces.

    QString m_text; ///< As it is.
    // Most values are found among those the reader took from the page, so a form is made only when something is looked
    // for in it.
    mutable std::optional<QString> m_folded;
    mutable std::optional<QString> m_words;
    mutable std::optional<QString> m_names;
    mutable std::optional<DigitText> m_digits;
};

} // namespace steward::directories
