#include "core/base/text.h"

#include <QChar>

#include <algorithm>
#include <optional>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

bool isNoncharacter(char32_t c)
{
    return (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
}

bool isBidiControl(char32_t c)
{
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0);
}

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3)
           || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60)
           || (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
}

/** Letters that have no decomposition but are written with basic letters where the keyboard lacks them. */
QLatin1StringView basicLetters(char32_t c)
{
    switch (c) {
    case U'ß': return "ss"_L1;
    case U'æ': return "ae"_L1;
    case U'œ': return "oe"_L1;
    case U'ø': return "o"_L1;
    case U'ł': return "l"_L1;
    case U'đ':
    case U'ð': return "d"_L1;
    case U'þ': return "th"_L1;
    case U'ı': return "i"_L1;
    case U'ħ': return "h"_L1;
    default: return {};
    }
}

/** Calls f with each code point; a lone surrogate comes as 0xFFFD with valid == false. */
template<typename F>
void forEachCodePoint(QStringView text, F f)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            f(QChar::surrogateToUcs4(c, text[i + 1]), true);
            ++i;
        } else if (c.isSurrogate()) {
            f(char32_t(0xfffd), false);
        } else {
            f(char32_t(c.unicode()), true);
        }
    }
}

/** Whether cleaned() has nothing to do; most text is so, and copying it whole is several times faster. */
bool isClean(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        if (u < 0x7f)
            return u >= 0x20 || u == u'\t' || u == u'\n';
        return u >= 0xa0 && (u < 0xd800 || (u > 0xdfff && u < 0xfdd0) || (u > 0xfdef && u < 0xfffe && u != 0xfeff));
    });
}

/** What folded() makes of ASCII, the same without the tables of Unicode; nothing for other text. */
std::optional<QString> foldedAscii(QStringView text)
{
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x80; }))
        return std::nullopt;
    if (text.isNull())
        return QString();
    QString out(text.size(), Qt::Uninitialized);
    QChar *to = out.data();
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u == u' ' || (u >= u'\t' && u <= u'\r')) {
            if (to > out.constData() && to[-1] != u' ')
                *to++ = u' ';
        } else {
            *to++ = u >= u'A' && u <= u'Z' ? QChar(char16_t(u | 0x20)) : c;
        }
    }
    if (to > out.constData() && to[-1] == u' ')
        --to;
    out.truncate(to - out.constData());
    return out;
}

} // namespace

QString cleaned(QStringView text)
{
    if (isClean(text))
        return text.isEmpty() ? u""_s : text.toString();
    QString out;
    out.reserve(text.size());
    forEachCodePoint(text, [&](char32_t c, bool valid) {
        if (!valid)
            out += QChar(0xfffd);
        else if (c == U'\r')
            return;
        else if (c == U'\t' || c == U'\n')
            out += QChar(char16_t(c));
        else if (!isControl(c) && !isNoncharacter(c) && c != 0xfeff)
            out += QChar::fromUcs4(c);
    });
    return out;
}

QString forDisplay(QStringView text)
{
    QString out;
    out.reserve(text.size());
    forEachCodePoint(text, [&](char32_t c, bool valid) {
        if (c == U'\n' || c == U'\t' || c == U'\r')
            out += u' ';
        else if (!valid || isControl(c) || isNoncharacter(c) || isBidiControl(c))
            out += QChar(0xfffd);
        else
            out += QChar::fromUcs4(c);
    });
    return out;
}

QString folded(QStringView text)
{
    if (const std::optional<QString> ascii = foldedAscii(text))
        return *ascii;
    return text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

QString unaccented(QStringView text)
{
    if (const std::optional<QString> ascii = foldedAscii(text))
        return *ascii;
    const QString decomposed = folded(text).normalized(QString::NormalizationForm_D);
    QString out;
    out.reserve(decomposed.size());
    forEachCodePoint(decomposed, [&](char32_t c, bool) {
        // Only marks on Latin, Greek and Cyrillic letters are accents; in Hangul, Thai or Arabic they are letters.
        if (c >= 0x0300 && c <= 0x036f)
            return;
        if (const QLatin1StringView letters = basicLetters(c); !letters.isEmpty())
            out += letters;
        else
            out += QChar::fromUcs4(c);
    });
    return out.normalized(QString::NormalizationForm_C);
}

qsizetype columnWidth(QStringView text)
{
    qsizetype width = 0;
    forEachCodePoint(text, [&](char32_t c, bool) {
        const auto category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
            return;
        width += isWide(c) ? 2 : 1;
    });
    return width;
}

} // namespace steward
