#pragma once

#include "core/sources/matcher.h"

namespace steward::sources {

/** What a file is, as far as looking for text in it goes. */
enum class FileForm {
    Text,
    Packed, ///< Compressed or encrypted (zip and what is made of it, pdf, images, …): bytes do not show what it says.
    Binary, ///< Bytes that may hold text here and there.
};
FileForm formOf(QByteArrayView bytes);

/** The text of a file in UTF-8, UTF-16 (with a mark, or plainly so), CP949 or Latin-1. */
QString textOfFile(QByteArrayView bytes);

/** Where a person stands in a text. */
struct TextMatches
{
    QStringList spellings = {}; ///< As they stand there, each once.
    QStringList kinds = {};     ///< identifierName() of what matched.
    bool isCertain = false;
    bool isPossible = false; ///< A name alone.
};
TextMatches matchText(const QString &text, const Person &person);

/** The identifiers' usual spellings as bytes in UTF-8, UTF-16 and CP949, for files that are no text. */
QList<QByteArray> needlesOf(const Person &person);

} // namespace steward::sources
