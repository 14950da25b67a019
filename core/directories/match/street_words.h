#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace steward::directories {

/** What a word of an address line can be. */
enum class StreetWord { Name, Type, Direction };

/** One way to read a word: its kind and the full form all its spellings share. */
struct StreetReading
{
    StreetWord kind = StreetWord::Name;
    QString full = {};
    bool isStandard = false; ///< The full form itself or the abbreviation that the post office prescribes.
};

/** The languages whose address words are read, as bits. */
enum StreetLanguage : unsigned {
    English = 1,
    German = 2,
    French = 4,
    Spanish = 8,
    Italian = 16,
    Portuguese = 32,
    Dutch = 64,
    Slavic = 128,
    Nordic = 256,
    Turkish = 512,
    EveryLanguage = 1023,
};

/** The languages in which addresses of a country are written; every one where the country is empty. */
unsigned streetLanguages(const QString &country);

/** The readings of a word (folded, without accents and dots) in these languages; empty for an ordinary word. */
QList<StreetReading> streetReadings(const QString &word, unsigned languages);

/** Whether the word introduces a unit: apt, suite, room, floor, #. */
bool isUnitWord(const QString &word);
/** Whether the word says floor, so that an ordinal may stand before it. */
bool isFloorWord(const QString &word);

/** A word, and how many written words it stands for. */
struct JoinedWord
{
    QString text = {};
    qsizetype count = 1;
};

/** Joins phrases into one word: "county road" and "co rd" -> "countyroad", "cul de sac" -> "culdesac". */
QList<JoinedWord> withJoinedPhrases(const QStringList &words, unsigned languages);

/** The number of an ordinal or cardinal word (fifth, 5th, five); 0 for other words. */
struct SpelledNumber
{
    int value = 0;
    bool isOrdinal = false;
};
SpelledNumber spelledNumber(const QString &word);

} // namespace steward::directories
