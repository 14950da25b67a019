#include "core/ledger/entry.h"

#include "core/base/canonical_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <charconv>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace steward::ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 64;
constexpr qint64 maxExact = 9007199254740991; // 2^53 - 1

using Byte = unsigned char;

/** How many bytes a valid UTF-8 sequence of more than one has here (RFC 3629); 0 where it is none, or a noncharacter.
 */
int sequenceLength(const char *at, const char *end)
{
    const auto byte = [&](int i) { return static_cast<Byte>(at[i]); };
    const auto follows = [&](int i, Byte low = 0x80, Byte high = 0xbf) {
        return at + i < end && byte(i) >= low && byte(i) <= high;
    };
    const Byte lead = byte(0);
    if (lead >= 0xc2 && lead <= 0xdf)
        return follows(1) ? 2 : 0;
    if (lead >= 0xe0 && lead <= 0xef) {
        if (!follows(1, lead == 0xe0 ? 0xa0 : 0x80, lead == 0xed ? 0x9f : 0xbf) || !follows(2))
            return 0;
        const bool isNone = lead == 0xef
                            && ((byte(1) == 0xb7 && byte(2) >= 0x90 && byte(2) <= 0xaf) // U+FDD0 to U+FDEF
                                || (byte(1) == 0xbf && byte(2) >= 0xbe));               // U+FFFE, U+FFFF
        return isNone ? 0 : 3;
    }
    if (lead >= 0xf0 && lead <= 0xf4) {
        if (!follows(1, lead == 0xf0 ? 0x90 : 0x80, lead == 0xf4 ? 0x8f : 0xbf) || !follows(2) || !follows(3))
            return 0;
        return (byte(1) & 0x0f) == 0x0f && byte(2) == 0xbf && byte(3) >= 0xbe ? 0 : 4; // the last two of each plane
    }
    return 0;
}

/** How many bytes the escape has; 0 where the canonical form has another spelling (RFC 8785, 3.2.2.2). */
int escapeLength(const char *at, const char *end)
{
    if (end - at < 2)
        return 0;
    if (std::strchr("\"\\bfnrt", at[1]) && at[1] != '\0')
        return 2;
    if (end - at < 6 || std::memcmp(at, "\\u00", 4) != 0 || (at[4] != '0' && at[4] != '1'))
        return 0;
    const char low = at[5];
    if (!((low >= '0' && low <= '9') || (low >= 'a' && low <= 'f')))
        return 0;
    return at[4] == '0' && std::strchr("89acd", low) ? 0 : 6; // \b \t \n \f \r have short forms
}

/** Past plain ASCII without quotes, backslashes and control characters. */
const char *pastPlain(const char *at, const char *end)
{
#if defined(__SSE2__)
    while (end - at >= 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        const __m128i special = _mm_or_si128(
            _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'))),
            _mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20))); // signed: what is above 0x7f as well
        if (const int mask = _mm_movemask_epi8(special))
            return at + __builtin_ctz(static_cast<unsigned>(mask));
        at += 16;
    }
#endif
    while (at < end && static_cast<signed char>(*at) >= 0x20 && *at != '"' && *at != '\\')
        ++at;
    return at;
}

/** Reads canonical JSON from the front to the back. */
class Reader
{
public:
    explicit Reader(std::string_view bytes)
        : m_at(bytes.data())
        , m_end(bytes.data() + bytes.size())
    {
    }

    bool atEnd() const { return m_at == m_end; }
    bool literal(std::string_view expected)
    {
        if (static_cast<size_t>(m_end - m_at) < expected.size()
            || std::memcmp(m_at, expected.data(), expected.size()) != 0)
            return false;
        m_at += expected.size();
        return true;
    }

    /** What stands before the closing quote; the opening one was read. */
    bool text(std::string_view &spelt)
    {
        const char *begin = m_at;
        while ((m_at = pastPlain(m_at, m_end)) < m_end && *m_at != '"') {
            const int length = *m_at == '\\'                            ? escapeLength(m_at, m_end)
                               : static_cast<Byte>(*m_at) >= Byte(0x80) ? sequenceLength(m_at, m_end)
                                                                        : 0;
            if (length == 0)
                return false;
            m_at += length;
        }
        if (m_at == m_end)
            return false;
        spelt = {begin, static_cast<size_t>(m_at - begin)};
        ++m_at;
        return true;
    }

    bool number(qint64 &value)
    {
        const char *begin = m_at;
        const auto [end, error] = std::from_chars(m_at, m_end, value);
        if (error != std::errc() || value > maxExact || value < -maxExact)
            return false;
        const char *digits = begin + (*begin == '-');
        if (*digits == '0' && end - begin > 1)
            return false; // 01, -0
        m_at = end;
        return true;
    }

    bool object(std::string_view &spelt)
    {
        const char *begin = m_at;
        if (!value(0))
            return false;
        spelt = {begin, static_cast<size_t>(m_at - begin)};
        return *begin == '{';
    }

private:
    bool value(int depth)
    {
        if (atEnd() || depth > maxDepth)
            return false;
        std::string_view spelt;
        qint64 whole = 0;
        switch (*m_at) {
        case '{': ++m_at; return members(depth);
        case '[': ++m_at; return items(depth);
        case '"': ++m_at; return text(spelt);
        case 't': return literal("true");
        case 'f': return literal("false");
        case 'n': return literal("null");
        default: return number(whole);
        }
    }

    bool items(int depth)
    {
        if (literal("]"))
            return true;
        do {
            if (!value(depth + 1))
                return false;
        } while (literal(","));
        return literal("]");
    }

    bool members(int depth)
    {
        if (literal("}"))
            return true;
        std::string_view before;
        bool isFirst = true;
        do {
            std::string_view key;
            if (!literal("\"") || !text(key) || (!isFirst && !comesBefore(before, key)) || !literal(":")
                || !value(depth + 1))
                return false;
            before = key;
            isFirst = false;
        } while (literal(","));
        return literal("}");
    }

    /** In the order of UTF-16 code units (RFC 8785, 3.2.3), which is that of bytes below U+E000 and without escapes. */
    static bool comesBefore(std::string_view left, std::string_view right)
    {
        const auto differs = [](char c) { return c == '\\' || static_cast<Byte>(c) >= Byte(0xee); };
        if (std::none_of(left.begin(), left.end(), differs) && std::none_of(right.begin(), right.end(), differs))
            return left < right;
        const QString first = textOf(left);
        const QString second = textOf(right);
        return std::lexicographical_compare(first.begin(), first.end(), second.begin(), second.end(),
            [](QChar a, QChar b) { return a.unicode() < b.unicode(); });
    }

    const char *m_at;
    const char *m_end;
};

/** The days from 1970-01-01 to a date of the Gregorian calendar, counted in years that begin in March. */
qint64 daysTo(int year, int month, int day)
{
    const qint64 y = month <= 2 ? year - 1 : year;
    const qint64 era = y / 400;
    const qint64 ofEra = y - era * 400;
    const qint64 ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719468;
}

/** Milliseconds of "2026-11-21T07:40:12.345Z"; false where a character is not as it must be. */
bool readInstant(std::string_view ts, qint64 &at)
{
    static constexpr std::string_view shape = "0000-00-00T00:00:00.000Z";
    if (ts.size() != shape.size())
        return false;
    for (size_t i = 0; i < shape.size(); ++i) {
        if (shape[i] == '0' ? (ts[i] < '0' || ts[i] > '9') : ts[i] != shape[i])
            return false;
    }
    const auto number = [&](size_t from, size_t digits) {
        int value = 0;
        for (size_t i = from; i < from + digits; ++i)
            value = 10 * value + (ts[i] - '0');
        return value;
    };
    const int year = number(0, 4);
    const int month = number(5, 2);
    const int day = number(8, 2);
    static constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    if (month < 1 || month > 12 || day < 1 || day > days[month - 1] + (month == 2 && leap) || number(11, 2) > 23
        || number(14, 2) > 59 || number(17, 2) > 59)
        return false;
    at = ((daysTo(year, month, day) * 24 + number(11, 2)) * 60 + number(14, 2)) * 60'000 + number(17, 2) * 1000
         + number(20, 3);
    return true;
}

/** ASCII that needs no escape is taken as it is; true where that was all. */
bool appendPlain(QByteArray &bytes, const QString &text)
{
    const qsizetype begin = bytes.size();
    bytes.resize(begin + text.size());
    char *out = bytes.data() + begin;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit < 0x20 || unit > 0x7e || unit == u'"' || unit == u'\\') {
            bytes.resize(begin);
            return false;
        }
        *out++ = static_cast<char>(unit);
    }
    return true;
}

/** False where the text is no valid Unicode. */
bool appendText(QByteArray &bytes, const QString &text)
{
    if (appendPlain(bytes, text))
        return true;
    QByteArray quoted;
    if (!appendCanonicalText(quoted, text))
        return false;
    bytes.append(quoted.constData() + 1, quoted.size() - 2);
    return true;
}

} // namespace

Result<QByteArray> spellEvent(const store::Event &event)
{
    QByteArray bytes;
    bytes.reserve(256);
    const auto noUnicode = [] {
        return failure(ErrorCode::InvalidInput, u"The value has no canonical form: a text is no valid Unicode."_s);
    };
    bytes += "{\"action\":\"";
    if (!appendText(bytes, event.action))
        return noUnicode();
    bytes += "\",\"actor\":\"";
    if (!appendText(bytes, event.actor))
        return noUnicode();
    bytes += "\",\"detail\":";
    if (event.detail.isEmpty()) {
        bytes += "{}";
    } else {
        const Result<QByteArray> detail = canonicalJson(event.detail);
        if (!detail)
            return failureOf(detail);
        bytes += *detail;
    }
    bytes += ",\"object\":\"";
    if (!appendText(bytes, event.subject))
        return noUnicode();
    bytes += "\",\"outcome\":\"";
    if (!appendText(bytes, event.outcome))
        return noUnicode();
    bytes += "\",\"seq\":";
    return bytes;
}

void completeEntry(QByteArray &bytes, qint64 seq, QByteArrayView ts)
{
    char digits[20];
    const auto end = std::to_chars(digits, digits + sizeof digits, seq).ptr;
    bytes.append(digits, end - digits);
    bytes += ",\"ts\":\"";
    bytes.append(ts.data(), ts.size());
    bytes += "\",\"v\":1}";
}

QByteArray speltText(const QString &text)
{
    QByteArray bytes;
    appendText(bytes, text);
    return bytes;
}

QString textOf(std::string_view spelt)
{
    const QByteArray bytes(spelt.data(), static_cast<qsizetype>(spelt.size()));
    if (!bytes.contains('\\'))
        return QString::fromUtf8(bytes);
    return QJsonDocument::fromJson("[\"" + bytes + "\"]").array().at(0).toString();
}

bool readEntry(std::string_view bytes, EntryParts &parts)
{
    Reader reader(bytes);
    return reader.literal("{\"action\":\"") && reader.text(parts.action) && reader.literal(",\"actor\":\"")
           && reader.text(parts.actor) && reader.literal(",\"detail\":") && reader.object(parts.detail)
           && reader.literal(",\"object\":\"") && reader.text(parts.object) && reader.literal(",\"outcome\":\"")
           && reader.text(parts.outcome) && reader.literal(",\"seq\":") && reader.number(parts.seq)
           && reader.literal(",\"ts\":\"") && reader.text(parts.ts) && reader.literal(",\"v\":1}") && reader.atEnd()
           && readInstant(parts.ts, parts.at);
}

} // namespace steward::ledger
