#pragma once

#include <QList>
#include <QString>

namespace steward::directories::extract {

/** A stretch of a line with the shape of a telephone number. */
struct NumberPiece
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/** The pieces of a line that can be telephone numbers by their shape; two numbers in a row come apart. */
QList<NumberPiece> numberPieces(const QString &line);

/** Years, postal codes, dates and decimals that have the length of a number. */
bool isOtherNumber(QStringView text);

bool isDash(QChar c);
/** Signs that may stand between the groups of a number. */
bool isNumberSeparator(QChar c);
qsizetype digitCount(QStringView text);

} // namespace steward::directories::extract
