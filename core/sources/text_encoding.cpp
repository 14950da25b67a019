#include "core/sources/text_encoding.h"

#include <unicode/ucnv.h>

#include <memory>

namespace steward::sources {

namespace {

struct Close
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};

std::unique_ptr<UConverter, Close> converter()
{
    UErrorCode status = U_ZERO_ERROR;
    return std::unique_ptr<UConverter, Close>(ucnv_open("windows-949", &status));
}

} // namespace

QString fromCp949(QByteArrayView bytes, bool *isText)
{
    const auto use = converter();
    UErrorCode status = U_ZERO_ERROR;
    QString text(bytes.size() + 1, Qt::Uninitialized);
    const int32_t length = use ? ucnv_toUChars(use.get(), reinterpret_cast<UChar *>(text.data()), int32_t(text.size()),
                               bytes.data(), int32_t(bytes.size()), &status)
                               : 0;
    text.truncate(use && U_SUCCESS(status) ? length : 0);
    if (isText)
        *isText = use && U_SUCCESS(status) && !text.contains(QChar(0xfffd));
    return text;
}

std::optional<QByteArray> toCp949(const QString &text)
{
    const auto use = converter();
    if (!use)
        return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setFromUCallBack(use.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    QByteArray bytes(text.size() * 2 + 2, Qt::Uninitialized);
    const int32_t length = ucnv_fromUChars(use.get(), bytes.data(), int32_t(bytes.size()),
        reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    bytes.truncate(length);
    return bytes;
}

bool looksLikeCp949(QByteArrayView bytes)
{
    // Hangul of KS X 1001 stands in rows 0xB0 to 0xC8; letters with accents are followed by plain ones.
    qsizetype pairs = 0;
    qsizetype hangul = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto lead = uchar(bytes[i]);
        if (lead < 0x80)
            continue;
        if (i + 1 == bytes.size())
            break; // cut off within a pair
        const auto trail = uchar(bytes[i + 1]);
        const bool isPair = lead >= 0x81 && lead <= 0xfe
                            && ((trail >= 0x41 && trail <= 0x5a) || (trail >= 0x61 && trail <= 0x7a)
                                || (trail >= 0x81 && trail <= 0xfe));
        if (!isPair)
            return false;
        ++pairs;
        hangul += lead >= 0xb0 && lead <= 0xc8 && trail >= 0xa1;
        ++i;
    }
    return pairs > 0 && hangul * 2 >= pairs;
}

} // namespace steward::sources
