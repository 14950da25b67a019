#include "core/net/response_parser.h"
#include "core/net/robots.h"

#include <algorithm>

using namespace steward::net;

/** Feeds any bytes as a server's answer, in pieces whose size the first byte chooses, and as a robots file. */
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    constexpr qint64 limit = 4096;
    if (size == 0)
        return 0;
    const QByteArrayView bytes(data + 1, qsizetype(size - 1));
    const qsizetype piece = data[0] % 64 + 1;
    ResponseParser parser(limit, data[0] & 0x80 ? ResponseParser::OverLimit::Cut : ResponseParser::OverLimit::Fail);
    for (qsizetype at = 0; at < bytes.size() && !parser.isFinished(); at += piece)
        parser.feed(bytes.sliced(at, std::min(piece, bytes.size() - at)));
    parser.close(data[0] & 0x40);
    if (!parser.isFinished() || parser.takeBody().size() > limit)
        __builtin_trap();
    const Robots robots = Robots::parse(bytes.toByteArray());
    robots.crawlDelay("steward");
    robots.allows("steward", "/" + bytes.first(std::min<qsizetype>(bytes.size(), 64)).toByteArray());
    return 0;
}
