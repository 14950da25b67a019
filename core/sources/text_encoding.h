#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace steward::sources {

/** Text in CP949 (Unified Hangul Code), as Korean Windows writes files. */
QString fromCp949(QByteArrayView bytes, bool *isText = nullptr);
/** Nothing where the encoding cannot write the text. */
std::optional<QByteArray> toCp949(const QString &text);
/** Whether bytes that are no UTF-8 read as Korean rather than as Latin letters with accents. */
bool looksLikeCp949(QByteArrayView bytes);

} // namespace steward::sources
