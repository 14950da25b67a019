#pragma once

#include "core/directories/match/match.h"
#include "core/directories/match/street_words.h"

#include <QList>
#include <QString>

namespace steward::directories {

/** One part of an address line. */
struct StreetToken
{
    enum Kind { Word, Number, Unit };

    Kind kind = Word;
    QString text = {};         ///< Folded; of a unit its number ("4b") without the word before it.
    int value = 0;             ///< Of an ordinal or a number in words ("fifth", "5th", "five"), else 0.
    bool isSmall = false;      ///< "de", "of", "the": may be left out.
    bool isKoreanRoad = false; ///< Ends in 로, 길, 대로.
    bool isKoreanLot = false;  ///< Ends in 동, 리, 가, 읍, 면: stands before a lot number.
    int segment = 0;           ///< Counted by commas.
    QList<StreetReading> readings = {};
};

/** An address line taken apart: numbers, unit, directions, street type, names. `country` is ISO 3166-1 alpha-2 or
 * empty. */
struct StreetKey
{
    StreetKey(const QString &street, const QString &country);
    StreetKey(const QString &street, unsigned languages);

    /** The house number, else the first number of any kind; null where the line has none. */
    QString houseNumber() const;
    /** The longest word that is neither a type nor a direction; null where there is none. */
    QString longestName() const;

    QString written = {};
    unsigned languages = EveryLanguage;
    QList<StreetToken> tokens = {};
};

Comparison compareStreets(const StreetKey &submitted, const StreetKey &displayed);

/**
 * Whether the line stands within a longer piece of text: Match where all of it does, Review where its unit or a
 * direction is missing there, Mismatch where the street stands with another number or unit, Missing where it does not
 * stand there.
 */
Comparison findStreet(const StreetKey &submitted, const StreetKey &text);

} // namespace steward::directories
