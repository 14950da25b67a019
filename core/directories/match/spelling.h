#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace steward::directories {

/** Values longer than this are cut before they are compared: no fact of a profile is longer, and work stays bounded. */
inline constexpr qsizetype MaximumValueLength = 400;

/** The first MaximumValueLength characters, with character references that were encoded twice decoded. */
QString plainValue(const QString &value);

/** The writing systems that matter here: two values in different ones can only be compared by their sound. */
enum class Script { None, Latin, Cyrillic, Greek, Hangul, Han, Arabic, Hebrew, Thai, Other };

/** The script of most letters; Japanese counts as Han. */
Script scriptOf(QStringView text);

/** The text with a space for every character that is no letter, mark or digit; apostrophes and the dots of initials
 * vanish. */
QString bareWords(QStringView text);

/** Words of folded text, at most `limit`. */
QStringList wordsOf(QStringView text, qsizetype limit = 64);

/** Restricted Damerau-Levenshtein distance, or limit + 1 where it is larger; time is length times limit. */
qsizetype editDistance(QStringView left, QStringView right, qsizetype limit);

/** The letters of `shorter` stand in `longer` in the same order, beginning with its first. */
bool abbreviates(QStringView shorter, QStringView longer);

/** ä, ö, ü written as ae, oe, ue become the basic letter too (of text that is already without accents). */
QString withoutExpandedUmlauts(const QString &text);

/** Sound in basic Latin letters: Revised Romanisation for Korean, ICU's Any-Latin for the rest. Folded, without
 * accents. */
QString latinSpelling(const QString &text);

/** Korean in the Revised Romanisation, syllables joined; other characters stay as they are. */
QString koreanInLatin(QStringView text);

/** "x" in quotation marks, cut to a length that fits a sentence. */
QString quoted(const QString &value);

} // namespace steward::directories
