#pragma once

#include <QByteArray>
#include <QVariantMap>

namespace steward::sources {

/**
 * SHA-256 over a row: names, types and values of its columns, in an encoding in which no two rows spell alike. Names
 * that begin with "steward:" are notes of the drivers and count nothing.
 *
 * Types: NULL (an invalid QVariant), bool, whole number, double, text (QString), bytes (QByteArray), and text that is
 * no valid UTF-8 as QVariantList{"steward:text", QByteArray}.
 */
QByteArray digestOf(const QVariantMap &values);

} // namespace steward::sources
