#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace steward::directories {

/** A response body as it is kept: zstd, at a level that costs less than a millisecond for a page. */
QByteArray compressed(const QByteArray &body);
/** The body again; `size` is what it must come to. */
Result<QByteArray> decompressed(const QByteArray &bytes, qint64 size);

} // namespace steward::directories
