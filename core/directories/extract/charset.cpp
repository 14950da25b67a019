#include "core/directories/extract/charset.h"

#include <unicode/ucnv.h>

#include <QString>
#include <QVarLengthArray>

#include <algorithm>
#include <cstdint>

namespace steward::directories::extract {

namespace {

constexpr qsizetype metaWindow = 4096; // WHATWG asks for 1024; real pages often put the element behind scripts.

bool isValidUtf8(const QByteArray &bytes)
{
    const auto *p = reinterpret_cast<const unsigned char *>(bytes.constData());
    const auto *end = p + bytes.size();
    while (p < end) {
        if (*p < 0x80) {
            ++p;
            continue;
        }
        const int length = *p >= 0xf0 ? 4 : *p >= 0xe0 ? 3 : 2;
        if (*p < 0xc2 || *p > 0xf4 || end - p < length)
            return end - p < length && *p >= 0xc2
                   && *p <= 0xf4; // a page cut in the middle of a character is still UTF-8
        for (int i = 1; i < length; ++i) {
            if ((p[i] & 0xc0) != 0x80)
                return false;
        }
        if ((*p == 0xe0 && p[1] < 0xa0) || (*p == 0xed && p[1] > 0x9f) || (*p == 0xf0 && p[1] < 0x90)
            || (*p == 0xf4 && p[1] > 0x8f))
            return false;
        p += length;
    }
    return true;
}

/** The word after "charset" and "=", in lower case; empty if there is none. */
QByteArray charsetIn(const QByteArray &text)
{
    const QByteArray lower = text.toLower();
    qsizetype at = 0;
    while ((at = lower.indexOf("charset", at)) >= 0) {
        at += 7;
        qsizetype i = at;
        while (i < lower.size() && (lower[i] == ' ' || lower[i] == '\t' || lower[i] == '\n' || lower[i] == '\r'))
            ++i;
        if (i >= lower.size() || lower[i] != '=')
            continue;
        ++i;
        while (i < lower.size() && (lower[i] == ' ' || lower[i] == '"' || lower[i] == '\''))
            ++i;
        qsizetype end = i;
        while (end < lower.size()
               && (QChar::fromLatin1(lower[end]).isLetterOrNumber() || lower[end] == '-' || lower[end] == '_'
                   || lower[end] == ':'))
            ++end;
        return lower.mid(i, end - i);
    }
    return {};
}

/** The character set that a meta element or an XML declaration near the start names. */
QByteArray declaredCharset(const QByteArray &body)
{
    const QByteArray head = body.left(metaWindow).toLower();
    if (head.startsWith("<?xml")) {
        const qsizetype at = head.indexOf("encoding");
        const qsizetype end = head.indexOf("?>");
        if (at > 0 && at < end)
            return charsetIn("charset" + head.mid(at + 8, end - at - 8));
    }
    qsizetype at = 0;
    while ((at = head.indexOf("<meta", at)) >= 0) {
        const qsizetype end = head.indexOf('>', at);
        const QByteArray found = charsetIn(head.mid(at, (end < 0 ? head.size() : end) - at));
        if (!found.isEmpty())
            return found;
        at += 5;
    }
    return {};
}

/** The converter that browsers use for the name (WHATWG Encoding Standard, "names and labels"), in ICU's words. */
QByteArray converterName(const QByteArray &label)
{
    if (label.isEmpty() || label == "utf-8" || label == "utf8" || label == "unicode-1-1-utf-8")
        return label.isEmpty() ? QByteArray() : QByteArray("utf-8");
    if (label == "iso-8859-1" || label == "latin1" || label == "us-ascii" || label == "ascii" || label == "windows-1252"
        || label == "cp1252" || label == "iso8859-1")
        return "windows-1252";
    if (label == "euc-kr" || label == "ks_c_5601-1987" || label == "ksc5601" || label == "cp949"
        || label == "windows-949" || label == "ks_c_5601" || label == "korean" || label == "uhc")
        return "windows-949";
    if (label == "gb2312" || label == "gbk" || label == "gb_2312-80")
        return "gb18030";
    if (label == "iso-8859-9")
        return "windows-1254";
    if (label == "x-sjis" || label == "shift_jis" || label == "sjis" || label == "windows-31j")
        return "windows-31j";
    // A page whose meta element could be read as ASCII is not UTF-16 (WHATWG HTML, "prescan").
    if (label.startsWith("utf-16") || label == "unicode")
        return "utf-8";
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(label.constData(), &status);
    if (U_FAILURE(status))
        return {};
    ucnv_close(converter);
    return label;
}

/** Whether the bytes read as EUC-KR or its extension, with most pairs in the rows of Hangul syllables. */
bool looksKorean(const QByteArray &body)
{
    int pairs = 0;
    int hangul = 0;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const auto lead = static_cast<unsigned char>(body[i]);
        if (lead < 0x80)
            continue;
        if (lead == 0x80 || lead == 0xff || i + 1 >= body.size())
            return false;
        const auto trail = static_cast<unsigned char>(body[i + 1]);
        if (trail < 0x41 || (trail > 0x5a && trail < 0x61) || (trail > 0x7a && trail < 0x81) || trail == 0xff)
            return false;
        ++pairs;
        hangul += lead >= 0xb0 && lead <= 0xc8 && trail >= 0xa1;
        ++i;
    }
    return pairs >= 4 && hangul * 10 >= pairs * 7;
}

QByteArray converted(const QByteArray &body, const char *name)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name, &status);
    if (U_FAILURE(status))
        return QString::fromLatin1(body).toUtf8();
    QString text(body.size() + 16, Qt::Uninitialized);
    auto *target = reinterpret_cast<UChar *>(text.data());
    const auto *begin = target;
    const char *source = body.constData();
    ucnv_toUnicode(
        converter, &target, begin + text.size(), &source, body.constData() + body.size(), nullptr, true, &status);
    text.truncate(target - begin);
    ucnv_close(converter);
    return text.toUtf8();
}

/** The byte order of UTF-16 without a mark: markup has zero bytes on every second place. */
const char *utf16WithoutMark(const QByteArray &body)
{
    const qsizetype size = std::min<qsizetype>(body.size() & ~qsizetype(1), 512);
    if (size < 8)
        return nullptr;
    int even = 0;
    int odd = 0;
    for (qsizetype i = 0; i < size; i += 2) {
        even += body[i] == 0;
        odd += body[i + 1] == 0;
    }
    const qsizetype most = size / 2 * 7 / 10;
    if (odd >= most && even == 0)
        return "UTF-16LE";
    return even >= most && odd == 0 ? "UTF-16BE" : nullptr;
}

} // namespace

QByteArray toUtf8(const QByteArray &body, const QByteArray &contentType)
{
    if (body.startsWith("\xef\xbb\xbf"))
        return isValidUtf8(body) ? body.mid(3) : QString::fromUtf8(body.mid(3)).toUtf8();
    if (body.startsWith("\xff\xfe"))
        return converted(body.mid(2), "UTF-16LE");
    if (body.startsWith("\xfe\xff"))
        return converted(body.mid(2), "UTF-16BE");
    if (const char *order = utf16WithoutMark(body))
        return converted(body, order);
    // Bytes that are valid UTF-8 with characters beyond ASCII are nothing else in practice, whatever the header claims.
    if (isValidUtf8(body)) {
        const bool ascii =
            std::all_of(body.begin(), body.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
        if (!ascii || body.indexOf('\x1b') < 0)
            return body;
    }
    QByteArray name = converterName(charsetIn(contentType));
    if (name.isEmpty() || name == "utf-8") {
        const QByteArray declared = converterName(declaredCharset(body));
        name = declared.isEmpty() ? name : declared;
    }
    if (name == "utf-8" || name.isEmpty()) {
        // Declared UTF-8 with a few broken bytes stays UTF-8; broken throughout it is something else.
        const QString text = QString::fromUtf8(body);
        const auto broken = text.count(QChar::ReplacementCharacter);
        const auto beyond = std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x7f; });
        if (name == "utf-8" && broken * 4 < beyond)
            return text.toUtf8();
        name = looksKorean(body) ? "windows-949" : broken * 4 < beyond ? "utf-8" : "windows-1252";
        if (name == "utf-8")
            return text.toUtf8();
    }
    return converted(body, name.constData());
}

} // namespace steward::directories::extract
