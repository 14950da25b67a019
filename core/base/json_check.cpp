#include "core/base/json_check.h"

#include "core/base/json_text.h"

#include <QByteArray>

#include <algorithm>

namespace steward {

namespace json {

namespace {

/** Where supplementary characters (F0 to F4) stand in UTF-16: as surrogates, before U+E000 to U+FFFF (EE and EF). */
int rank(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    return value >= 0xF0 ? value - 2 : value >= 0xEE ? value + 7 : value;
}

} // namespace

int compareUtf16(QByteArrayView left, QByteArrayView right)
{
    const qsizetype common = std::min(left.size(), right.size());
    const char *end = left.data() + common;
    const auto [l, r] = std::mismatch(left.data(), end, right.data());
    if (l == end)
        return left.size() < right.size() ? -1 : left.size() > right.size() ? 1 : 0;
    return rank(*l) < rank(*r) ? -1 : 1;
}

} // namespace json

namespace {

/** A key as it is spelt, between its quotes. */
struct Key
{
    QByteArrayView spelt;
    bool isEscaped = false;
};

char unescaped(char letter)
{
    switch (letter) {
    case 'b': return '\b';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    default: return letter;
    }
}

int digit(char hex)
{
    return hex <= '9' ? hex - '0' : hex - 'a' + 10;
}

/** What the spelling stands for; its escapes have been checked. */
QByteArray decoded(QByteArrayView spelt)
{
    QByteArray text;
    for (qsizetype i = 0; i < spelt.size(); ++i) {
        if (spelt[i] != '\\') {
            text += spelt[i];
        } else if (spelt[++i] == 'u') {
            text += char(digit(spelt[i + 3]) * 16 + digit(spelt[i + 4]));
            i += 4;
        } else {
            text += unescaped(spelt[i]);
        }
    }
    return text;
}

bool isBefore(const Key &left, const Key &right)
{
    if (!left.isEscaped && !right.isEscaped)
        return json::compareUtf16(left.spelt, right.spelt) < 0;
    return json::compareUtf16(decoded(left.spelt), decoded(right.spelt)) < 0;
}

class Checker
{
public:
    explicit Checker(QByteArrayView json)
        : m_at(json.data())
        , m_end(json.data() + json.size())
    {
    }

    bool isOneObject() { return m_at < m_end && *m_at == '{' && object(1) && m_at == m_end; }

private:
    bool next(char expected)
    {
        if (m_at == m_end || *m_at != expected)
            return false;
        ++m_at;
        return true;
    }

    bool value(int depth)
    {
        if (m_at == m_end)
            return false;
        switch (*m_at) {
        case '"': {
            Key ignored;
            return text(ignored);
        }
        case '{': return object(depth + 1);
        case '[': return array(depth + 1);
        case 't': return word("true");
        case 'f': return word("false");
        case 'n': return word("null");
        default: return number();
        }
    }

    bool object(int depth)
    {
        ++m_at;
        if (depth > json::maxDepth)
            return false;
        if (next('}'))
            return true;
        Key before;
        for (bool first = true;; first = false) {
            Key key;
            if (!text(key) || (!first && !isBefore(before, key)) || !next(':') || !value(depth))
                return false;
            before = key;
            if (next('}'))
                return true;
            if (!next(','))
                return false;
        }
    }

    bool array(int depth)
    {
        ++m_at;
        if (depth > json::maxDepth)
            return false;
        if (next(']'))
            return true;
        while (value(depth)) {
            if (next(']'))
                return true;
            if (!next(','))
                return false;
        }
        return false;
    }

    bool text(Key &key)
    {
        if (!next('"'))
            return false;
        const char *begin = m_at;
        for (;;) {
            m_at = json::skipPlain(m_at, m_end);
            if (m_at == m_end)
                return false;
            if (*m_at == '"') {
                key.spelt = {begin, m_at};
                ++m_at;
                return true;
            }
            if (*m_at == '\\') {
                key.isEscaped = true;
                if (!escape())
                    return false;
                continue;
            }
            const int length = json::sequenceLength(m_at, m_end);
            if (length == 0 || json::isNoncharacter(m_at, length))
                return false;
            m_at += length;
        }
    }

    /** RFC 8785, 3.2.2.2: the short escapes, and for other control characters four digits in lower case. */
    bool escape()
    {
        ++m_at;
        if (m_at == m_end)
            return false;
        switch (*m_at) {
        case '"':
        case '\\':
        case 'b':
        case 'f':
        case 'n':
        case 'r':
        case 't': ++m_at; return true;
        case 'u': break;
        default: return false;
        }
        if (m_end - m_at < 5 || m_at[1] != '0' || m_at[2] != '0' || (m_at[3] != '0' && m_at[3] != '1'))
            return false;
        const char last = m_at[4];
        const bool isDigit = (last >= '0' && last <= '9') || (last >= 'a' && last <= 'f');
        const bool hasShortEscape = m_at[3] == '0' && std::strchr("89acd", last);
        m_at += 5;
        return isDigit && !hasShortEscape;
    }

    bool word(QByteArrayView expected)
    {
        if (m_end - m_at < expected.size() || std::memcmp(m_at, expected.data(), size_t(expected.size())) != 0)
            return false;
        m_at += expected.size();
        return true;
    }

    bool number()
    {
        if (*m_at == '0') {
            ++m_at;
            return true;
        }
        if (*m_at == '-')
            ++m_at;
        if (m_at == m_end || *m_at < '1' || *m_at > '9')
            return false;
        int64_t number = 0;
        for (const char *begin = m_at; m_at < m_end && *m_at >= '0' && *m_at <= '9'; ++m_at) {
            if (m_at - begin == 16)
                return false;
            number = number * 10 + (*m_at - '0');
        }
        return number < (int64_t(1) << 53);
    }

    const char *m_at;
    const char *m_end;
};

} // namespace

bool isCanonicalEntry(QByteArrayView json)
{
    return Checker(json).isOneObject();
}

} // namespace steward
