#pragma once

#include <QByteArray>
#include <QString>

namespace steward::playground {

/** HTML in the charset; a character it does not have becomes a numeric reference. */
QByteArray encodedHtml(const QString &html, const QByteArray &charset);

} // namespace steward::playground
