#pragma once

#include <QByteArray>

namespace steward::directories::extract {

/**
 * The page as UTF-8 without a byte order mark. The character set comes from the byte order mark, the Content-Type
 * header, the page's own meta elements, and last from the bytes themselves; invalid bytes become U+FFFD.
 */
QByteArray toUtf8(const QByteArray &body, const QByteArray &contentType);

} // namespace steward::directories::extract
