#pragma once

#include <QFont>
#include <QPainter>
#include <QString>

namespace steward::documents {

/**
 * The font for a text in a PDF. Shaping is left out where the script does not need it: with it Qt 6.4 drops digits
 * beside Latin letters from the text layer as soon as a CJK font is used, so that searching and copying lose them.
 */
QFont pdfFont(const QFont &base, const QString &text);

/** Draws text over at most `lines` lines within the width, the last one elided, and answers the height it took; only
 * measures without a painter. */
qreal pdfText(QPainter *painter, QPaintDevice *device, const QRectF &room, const QFont &base, const QString &text,
    int lines, Qt::Alignment alignment = Qt::AlignLeft);

} // namespace steward::documents
