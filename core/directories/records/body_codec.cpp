#include "core/directories/records/body_codec.h"

#include <zstd.h>

#include <memory>

namespace steward::directories {

using namespace Qt::StringLiterals;

namespace {

constexpr int level = 1;
constexpr qint64 maxSize = 256 * 1024 * 1024;

/** One context a thread: setting one up costs more than compressing a page. */
ZSTD_CCtx *compressor()
{
    static thread_local std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    return context.get();
}

} // namespace

QByteArray compressed(const QByteArray &body)
{
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(body.size()))), Qt::Uninitialized);
    const size_t written =
        ZSTD_compressCCtx(compressor(), out.data(), size_t(out.size()), body.constData(), size_t(body.size()), level);
    out.truncate(ZSTD_isError(written) ? 0 : qsizetype(written));
    return out;
}

Result<QByteArray> decompressed(const QByteArray &bytes, qint64 size)
{
    if (size < 0 || size > maxSize)
        return failure(ErrorCode::Corrupt, u"The kept response gives an impossible size."_s);
    QByteArray out(size, Qt::Uninitialized);
    const size_t read = ZSTD_decompress(out.data(), size_t(out.size()), bytes.constData(), size_t(bytes.size()));
    if (ZSTD_isError(read) || qint64(read) != size)
        return failure(ErrorCode::Corrupt, u"The kept response cannot be unpacked."_s);
    return out;
}

} // namespace steward::directories
