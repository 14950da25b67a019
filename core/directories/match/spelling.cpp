#include "core/directories/match/spelling.h"

#include "core/base/text.h"

#include <QVarLengthArray>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>

namespace steward::directories {

using namespace Qt::StringLiterals;

QString plainValue(const QString &value)
{
    QString text = value.left(MaximumValueLength);
    // What an export makes of "&amp;" when it spells the sign out.
    text.replace(u"andamp;"_s, u"and"_s);
    if (text.contains(u'&') && text.contains(u';')) {
        // "&amp;amp;" on a page leaves "&amp;" in its text.
        for (int round = 0; round < 2; ++round)
            text.replace(u"&amp;"_s, u"&"_s, Qt::CaseInsensitive);
        text.replace(u"&#39;"_s, u"'"_s)
            .replace(u"&apos;"_s, u"'"_s)
            .replace(u"&quot;"_s, u"\""_s)
            .replace(u"&nbsp;"_s, u" "_s);
    }
    return text;
}

namespace {

Script scriptOfLetter(char16_t c)
{
    if (c < 0x0250 || (c >= 0x1e00 && c <= 0x1eff) || (c >= 0xff21 && c <= 0xff5a))
        return Script::Latin;
    if (c >= 0x0370 && c <= 0x03ff)
        return Script::Greek;
    if (c >= 0x0400 && c <= 0x052f)
        return Script::Cyrillic;
    if (c >= 0x0590 && c <= 0x05ff)
        return Script::Hebrew;
    if ((c >= 0x0600 && c <= 0x077f) || (c >= 0xfb50 && c <= 0xfeff))
        return Script::Arabic;
    if (c >= 0x0e00 && c <= 0x0e7f)
        return Script::Thai;
    if ((c >= 0xac00 && c <= 0xd7a3) || (c >= 0x1100 && c <= 0x11ff) || (c >= 0x3130 && c <= 0x318f))
        return Script::Hangul;
    if ((c >= 0x3040 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff) || (c >= 0xd800 && c <= 0xdfff))
        return Script::Han;
    return Script::Other;
}

} // namespace

Script scriptOf(QStringView text)
{
    std::array<int, 10> counts{};
    for (const QChar c : text) {
        if (c.isLetter() || c.isSurrogate())
            ++counts[size_t(scriptOfLetter(c.unicode()))];
    }
    const auto most = std::max_element(counts.begin() + 1, counts.end());
    return *most == 0 ? Script::None : Script(most - counts.begin());
}

QString bareWords(QStringView text)
{
    QString out;
    out.reserve(text.size());
    qsizetype letters = 0; // of the word so far
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            out += c;
            letters += c.isLetter() ? 1 : 2;
            continue;
        }
        const bool apostrophe =
            c == u'\'' || c == u'`' || c.unicode() == 0x2019 || c.unicode() == 0x2018 || c.unicode() == 0x00b4;
        // A dot after a single letter is that of initials: A.A.A., S.p.A.
        if (!apostrophe && !(c == u'.' && letters == 1))
            out += u' ';
        if (!apostrophe)
            letters = 0;
    }
    return out.simplified();
}

QStringList wordsOf(QStringView text, qsizetype limit)
{
    QStringList words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size() && words.size() < limit; ++i) {
        const bool space = i == text.size() || text[i].isSpace();
        if (!space && start < 0)
            start = i;
        if (space && start >= 0) {
            words.append(text.sliced(start, i - start).toString());
            start = -1;
        }
    }
    return words;
}

qsizetype editDistance(QStringView left, QStringView right, qsizetype limit)
{
    if (qAbs(left.size() - right.size()) > limit)
        return limit + 1;
    const qsizetype width = right.size() + 1;
    using Row = QVarLengthArray<qsizetype, 128>;
    Row before(width), above(width), row(width);
    for (qsizetype j = 0; j < width; ++j)
        above[j] = j;
    for (qsizetype i = 1; i <= left.size(); ++i) {
        std::fill(row.begin(), row.end(), limit + 1);
        row[0] = i;
        qsizetype best = row[0];
        const qsizetype from = qMax<qsizetype>(1, i - limit);
        const qsizetype to = qMin(width - 1, i + limit);
        for (qsizetype j = from; j <= to; ++j) {
            const bool same = left[i - 1] == right[j - 1];
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                row[j] = qMin(row[j], before[j - 2] + 1);
            best = qMin(best, row[j]);
        }
        if (best > limit)
            return limit + 1;
        std::swap(before, above);
        std::swap(above, row);
    }
    return qMin(above[width - 1], limit + 1);
}

bool abbreviates(QStringView shorter, QStringView longer)
{
    if (shorter.isEmpty() || shorter.size() >= longer.size() || shorter.front() != longer.front())
        return false;
    qsizetype at = 0;
    for (const QChar c : longer) {
        if (at < shorter.size() && shorter[at] == c)
            ++at;
    }
    return at == shorter.size();
}

QString withoutExpandedUmlauts(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool expanded =
            c == u'e' && !out.isEmpty() && (out.back() == u'a' || out.back() == u'o' || out.back() == u'u');
        if (!expanded)
            out += c;
    }
    return out;
}

namespace {

// Revised Romanisation of Korean, Ministry of Culture and Tourism notification 2000-8.
constexpr QLatin1StringView initials[] = {"g"_L1, "kk"_L1, "n"_L1, "d"_L1, "tt"_L1, "r"_L1, "m"_L1, "b"_L1, "pp"_L1,
    "s"_L1, "ss"_L1, ""_L1, "j"_L1, "jj"_L1, "ch"_L1, "k"_L1, "t"_L1, "p"_L1, "h"_L1};
constexpr QLatin1StringView vowels[] = {"a"_L1, "ae"_L1, "ya"_L1, "yae"_L1, "eo"_L1, "e"_L1, "yeo"_L1, "ye"_L1, "o"_L1,
    "wa"_L1, "wae"_L1, "oe"_L1, "yo"_L1, "u"_L1, "wo"_L1, "we"_L1, "wi"_L1, "yu"_L1, "eu"_L1, "ui"_L1, "i"_L1};
/** The sound a final consonant keeps at the end, as K, N, T, L, M, P, G (ng). */
constexpr char finalSound[] = {0, 'K', 'K', 'K', 'N', 'N', 'N', 'T', 'L', 'K', 'M', 'L', 'L', 'L', 'P', 'L', 'M', 'P',
    'P', 'T', 'T', 'G', 'T', 'T', 'K', 'T', 'P', 'T'};
/** The letter a single final consonant is written with when a vowel follows. */
constexpr QLatin1StringView carried[] = {""_L1, "g"_L1, "kk"_L1, "ks"_L1, "n"_L1, "nj"_L1, "n"_L1, "d"_L1, "r"_L1,
    "lg"_L1, "lm"_L1, "lb"_L1, "ls"_L1, "lt"_L1, "lp"_L1, "r"_L1, "m"_L1, "b"_L1, "ps"_L1, "s"_L1, "ss"_L1, "ng"_L1,
    "j"_L1, "ch"_L1, "k"_L1, "t"_L1, "p"_L1, ""_L1};

QLatin1StringView closing(char sound)
{
    switch (sound) {
    case 'K': return "k"_L1;
    case 'N': return "n"_L1;
    case 'T': return "t"_L1;
    case 'L': return "l"_L1;
    case 'M': return "m"_L1;
    case 'P': return "p"_L1;
    case 'G': return "ng"_L1;
    default: return ""_L1;
    }
}

enum Initial { Nieun = 2, Rieul = 5, Mieum = 6, Silent = 11 };

/** A final consonant and the initial that follows it, each as it sounds beside the other. */
QString joint(int final, int initial)
{
    const char sound = finalSound[final];
    if (sound == 0)
        return initials[initial];
    if (initial == Silent)
        return carried[final];
    if (initial == Rieul) {
        switch (sound) {
        case 'L':
        case 'N': return u"ll"_s;
        case 'K': return u"ngn"_s;
        case 'P': return u"mn"_s;
        case 'T': return u"nn"_s;
        default: return closing(sound) + "n"_L1;
        }
    }
    if (initial == Nieun || initial == Mieum) {
        switch (sound) {
        case 'K': return "ng"_L1 + QString(initials[initial]);
        case 'P': return "m"_L1 + QString(initials[initial]);
        case 'T': return "n"_L1 + QString(initials[initial]);
        case 'L':
            if (initial == Nieun)
                return u"ll"_s;
            break;
        default: break;
        }
    }
    return closing(sound) + QString(initials[initial]);
}

constexpr char16_t FirstSyllable = 0xac00;
constexpr char16_t LastSyllable = 0xd7a3;

bool isSyllable(QChar c)
{
    return c.unicode() >= FirstSyllable && c.unicode() <= LastSyllable;
}

} // namespace

QString koreanInLatin(QStringView text)
{
    QString out;
    int final = 0;
    bool inWord = false;
    for (const QChar c : text) {
        if (!isSyllable(c)) {
            if (inWord)
                out += closing(finalSound[final]);
            final = 0;
            inWord = false;
            out += c;
            continue;
        }
        const int index = c.unicode() - FirstSyllable;
        const int initial = index / (21 * 28);
        out += inWord ? joint(final, initial) : QString(initials[initial]);
        out += vowels[index % (21 * 28) / 28];
        final = index % 28;
        inWord = true;
    }
    if (inWord)
        out += closing(finalSound[final]);
    return out;
}

QString latinSpelling(const QString &text)
{
    QString latin = koreanInLatin(text.normalized(QString::NormalizationForm_C));
    const bool basic = std::all_of(latin.begin(), latin.end(), [](QChar c) { return c.unicode() < 0x0250; });
    if (!basic) {
        // One per thread: making one takes milliseconds, and sharing one would need a lock.
        thread_local const std::unique_ptr<icu::Transliterator> transliterator = [] {
            UErrorCode status = U_ZERO_ERROR;
            return std::unique_ptr<icu::Transliterator>(icu::Transliterator::createInstance(
                icu::UnicodeString::fromUTF8("Any-Latin; Latin-ASCII"), UTRANS_FORWARD, status));
        }();
        if (transliterator) {
            icu::UnicodeString buffer(reinterpret_cast<const char16_t *>(latin.utf16()), int32_t(latin.size()));
            transliterator->transliterate(buffer);
            latin = QString::fromUtf16(buffer.getBuffer(), buffer.length());
        }
    }
    return unaccented(latin);
}

QString quoted(const QString &value)
{
    const QString shown = forDisplay(value.simplified());
    return u'"' + (shown.size() > 80 ? shown.left(79) + u'…' : shown) + u'"';
}

} // namespace steward::directories
