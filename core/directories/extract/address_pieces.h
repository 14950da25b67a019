#pragma once

#include "core/directories/extract/lines.h"

#include <QList>
#include <QString>

namespace steward::directories::extract {

/** A stretch of text between line ends, commas and bars: the unit in which addresses are written. */
struct Piece
{
    QString text = {};
    int line = -1;
    int row = -1;            ///< Counts lines as line does, but without those that are only labels.
    bool afterComma = false; ///< A comma stands before it, not a line end or a bar.
};

QList<Piece> piecesOf(const QList<Line> &lines);

enum class PieceKind { Street, Unit, Stop, Other };

/** What a piece can be in an address. */
PieceKind kindOf(const QString &text);

/** Where the street begins in a piece that starts with other words: index of the house number; 0 if it is all street,
 * -1 if none. */
qsizetype streetBegin(const QString &text);

/** Whether a European street: "Hauptstraße 5", "Rua das Flores", "12 rue de la Paix". */
bool isContinentalStreet(const QString &text);

/** Index after the last street-type word ("Ave", "Drive SE"), or -1 if there is none: where a city may follow without a
 * comma. */
qsizetype afterStreetType(const QString &text);

} // namespace steward::directories::extract
