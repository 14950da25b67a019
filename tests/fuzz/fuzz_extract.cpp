#include "core/directories/extract/extract.h"

#include <QString>
#include <QUrl>

#include <cstddef>
#include <cstdint>

/** Reads any bytes as a page; the first byte chooses what is known of it beforehand. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    using namespace Qt::StringLiterals;
    steward::directories::PageContext context;
    if (data[0] & 1)
        context.baseUrl = QUrl(u"https://directory.test/biz/1"_s);
    if (data[0] & 2)
        context.contentType = "text/html; charset=euc-kr";
    if (data[0] & 4)
        context.country = u"KR"_s;
    const QByteArray body(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const steward::directories::Page page = steward::directories::readPage(body, context);
    return page.candidates.size() > 100'000 ? 1 : 0;
}
