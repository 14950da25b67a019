#pragma once

#include <QString>
#include <QStringView>

namespace steward {

/**
 * Text from outside made fit to be stored: valid UTF-16 without lone surrogates, noncharacters, byte order marks and
 * control characters (tab and newline stay).
 *
 * SQLite takes text bound through Qt as UTF-16 and reads a leading U+FEFF or U+FFFE as a byte order, so what was
 * validated would not be what is stored.
 */
QString cleaned(QStringView text);

/** Text made safe to show on one line: control characters and bidirectional overrides become visible marks. */
QString forDisplay(QStringView text);

/** NFKC, case folded, white space collapsed: what two spellings of one text have in common. Accents stay. */
QString folded(QStringView text);

/** folded() without combining marks, and with ß, æ, ø, ł, đ and their like spelt in basic letters. */
QString unaccented(QStringView text);

/** Columns the text takes in a terminal: wide East Asian characters count two, combining marks none. */
qsizetype columnWidth(QStringView text);

} // namespace steward
