#include "app/playground/charset.h"

#include <cerrno>

#include <iconv.h>

namespace steward::playground {

namespace {

/** Bytes of the UTF-8 character that begins with the byte. */
size_t characterBytes(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

} // namespace

QByteArray encodedHtml(const QString &html, const QByteArray &charset)
{
    QByteArray utf8 = html.toUtf8();
    if (charset == "utf-8")
        return utf8;
    const iconv_t converter = iconv_open(charset.constData(), "UTF-8");
    if (converter == reinterpret_cast<iconv_t>(-1))
        return utf8;
    QByteArray encoded;
    char *from = utf8.data();
    size_t left = static_cast<size_t>(utf8.size());
    while (left > 0) {
        char chunk[4096];
        char *to = chunk;
        size_t room = sizeof chunk;
        const size_t result = iconv(converter, &from, &left, &to, &room);
        const int error = errno;
        encoded.append(chunk, to - chunk);
        if (result != static_cast<size_t>(-1) || error == E2BIG)
            continue;
        const size_t bytes = std::min(left, characterBytes(*from));
        const QString character = QString::fromUtf8(from, static_cast<qsizetype>(bytes));
        for (const uint code : character.toUcs4())
            encoded += "&#" + QByteArray::number(code) + ';';
        from += bytes;
        left -= bytes;
    }
    iconv_close(converter);
    return encoded;
}

} // namespace steward::playground
