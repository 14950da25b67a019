#include "core/directories/judge/judge.h"

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const steward::directories::Profile submitted{.name = u"Harbour Light Bakery"_s,
        .telephone = u"+1 212 555 0147"_s,
        .street = u"12 Quay Street"_s,
        .locality = u"Springfield"_s,
        .country = u"US"_s};
    steward::directories::judge({.requestUrl = QUrl(u"https://guide.example/biz/1"_s),
                                    .finalUrl = QUrl(u"https://guide.example/biz/1"_s),
                                    .status = size % 2 ? 200 : 404,
                                    .body = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size))},
        submitted);
    return 0;
}
