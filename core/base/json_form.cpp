#include "core/base/canonical_json.h"
#include "core/base/json_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <vector>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

/** Appends a text in UTF-8 with its quotes, escaped as RFC 8785, 3.2.2.2 asks. */
void appendSpelt(QByteArray &out, QByteArrayView text)
{
    out += '"';
    for (const char *at = text.begin(); at != text.end(); ++at) {
        const char *plain = json::skipPlain(at, text.end());
        out.append(at, plain - at);
        at = plain;
        if (at == text.end())
            break;
        static constexpr QByteArrayView escaped("\b\f\n\r\t\"\\");
        const qsizetype place = escaped.indexOf(*at);
        if (place >= 0)
            out.append('\\').append("bfnrt\"\\"[place]);
        else if (static_cast<unsigned char>(*at) < 0x20)
            out.append("\\u00").append(QByteArray(1, *at).toHex());
        else
            out.append(*at);
    }
    out += '"';
}

void appendUtf8(QByteArray &out, char32_t point)
{
    if (point < 0x80)
        out += char(point);
    else
        out += QString::fromUcs4(&point, 1).toUtf8();
}

/** Reads a JSON value and writes it again in its one spelling, in one pass. */
class Respeller
{
public:
    explicit Respeller(QByteArrayView json)
        : m_begin(json.begin())
        , m_at(json.begin())
        , m_end(json.end())
    {
        m_out.reserve(json.size());
    }

    Result<QByteArray> run()
    {
        skipSpace();
        if (value(0)) {
            skipSpace();
            if (m_at != m_end)
                wrong(u"something follows the value"_s);
        }
        if (!m_fault.isEmpty())
            return failure(
                ErrorCode::InvalidInput, u"This is no JSON at byte %1: %2."_s.arg(m_at - m_begin).arg(m_fault));
        return m_out;
    }

private:
    struct Member
    {
        QByteArray key;
        QByteArray spelt; ///< `"key":value`
    };

    bool wrong(const QString &why)
    {
        if (m_fault.isEmpty())
            m_fault = why;
        return false;
    }
    bool ends() { return wrong(u"it ends too early"_s); }

    void skipSpace()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\n' || *m_at == '\r'))
            ++m_at;
    }

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
            return ends();
        switch (*m_at) {
        case '"': {
            QByteArray read;
            if (!text(read))
                return false;
            appendSpelt(m_out, read);
            return true;
        }
        case '{': return nested(depth, &Respeller::object);
        case '[': return nested(depth, &Respeller::array);
        case 't': return word("true");
        case 'f': return word("false");
        case 'n': return word("null");
        default: return number();
        }
    }

    bool nested(int depth, bool (Respeller::*read)(int))
    {
        if (depth == json::maxDepth)
            return wrong(u"it is nested more than 64 levels"_s);
        ++m_at;
        return (this->*read)(depth + 1);
    }

    bool array(int depth)
    {
        m_out += '[';
        skipSpace();
        if (!next(']')) {
            for (;;) {
                skipSpace();
                if (!value(depth))
                    return false;
                skipSpace();
                if (next(']'))
                    break;
                if (!next(','))
                    return m_at == m_end ? ends() : wrong(u"a comma or ] is missing"_s);
                m_out += ',';
            }
        }
        m_out += ']';
        return true;
    }

    bool object(int depth)
    {
        const qsizetype begin = m_out.size();
        std::vector<Member> members;
        skipSpace();
        if (!next('}')) {
            for (;;) {
                skipSpace();
                if (!member(members, depth))
                    return false;
                skipSpace();
                if (next('}'))
                    break;
                if (!next(','))
                    return m_at == m_end ? ends() : wrong(u"a comma or } is missing"_s);
            }
        }
        return join(members, begin);
    }

    /** Writes the member behind what is there already, and takes it off again until its place is known. */
    bool member(std::vector<Member> &members, int depth)
    {
        const qsizetype begin = m_out.size();
        Member member;
        if (m_at == m_end)
            return ends();
        if (*m_at != '"')
            return wrong(u"a key is missing"_s);
        if (!text(member.key))
            return false;
        appendSpelt(m_out, member.key);
        skipSpace();
        if (!next(':'))
            return m_at == m_end ? ends() : wrong(u"a colon is missing"_s);
        m_out += ':';
        skipSpace();
        if (!value(depth))
            return false;
        member.spelt = m_out.sliced(begin);
        m_out.truncate(begin);
        members.push_back(std::move(member));
        return true;
    }

    bool join(std::vector<Member> &members, qsizetype begin)
    {
        std::sort(members.begin(), members.end(),
            [](const Member &a, const Member &b) { return json::compareUtf16(a.key, b.key) < 0; });
        const auto twice = std::adjacent_find(
            members.begin(), members.end(), [](const Member &a, const Member &b) { return a.key == b.key; });
        if (twice != members.end())
            return wrong(u"the key %1 comes twice"_s.arg(
                QString::fromUtf8(twice->key.first(std::min<qsizetype>(twice->key.size(), 60)))));
        m_out += '{';
        for (const Member &member : members) {
            if (m_out.size() > begin + 1)
                m_out += ',';
            m_out += member.spelt;
        }
        m_out += '}';
        return true;
    }

    bool word(QByteArrayView expected)
    {
        if (!QByteArrayView(m_at, m_end).startsWith(expected))
            return wrong(u"no value begins so"_s);
        m_at += expected.size();
        m_out += expected;
        return true;
    }

    bool digits()
    {
        const char *begin = m_at;
        while (m_at != m_end && *m_at >= '0' && *m_at <= '9')
            ++m_at;
        return m_at != begin || (m_at == m_end ? ends() : wrong(u"a digit is missing"_s));
    }

    bool number()
    {
        const char *begin = m_at;
        next('-');
        if (m_at == begin && (*m_at < '0' || *m_at > '9'))
            return wrong(u"no value begins so"_s);
        if (!next('0') && !digits())
            return false;
        if (m_at != m_end && *m_at >= '0' && *m_at <= '9')
            return wrong(u"a number has a leading zero"_s);
        if (next('.') && !digits())
            return false;
        if (next('e') || next('E')) {
            if (!next('+'))
                next('-');
            if (!digits())
                return false;
        }
        return appendNumber(begin);
    }

    bool appendNumber(const char *begin)
    {
        double read = 0;
        const std::from_chars_result result = std::from_chars(begin, m_at, read);
        if (result.ec == std::errc::result_out_of_range)
            read = isTiny(begin) ? 0 : HUGE_VAL; // what is too small for a double is zero
        const Result<QByteArray> spelt = canonicalNumber(read);
        if (!spelt)
            return wrong(u"a number is beyond what a double holds"_s);
        m_out += *spelt;
        return true;
    }

    /** Whether a number that is out of range is so because it is too small: by the place of its first digit. */
    bool isTiny(const char *begin) const
    {
        const QByteArrayView spelt(begin, m_at);
        const auto isExponent = [](char c) { return c == 'e' || c == 'E'; };
        const char *e = std::find_if(spelt.begin(), spelt.end(), isExponent);
        const char *first = std::find_if(spelt.begin(), e, [](char c) { return c >= '1' && c <= '9'; });
        const char *point = std::find(spelt.begin(), e, '.');
        bool fits = true;
        const qint64 exponent = e == spelt.end() ? 0 : QByteArray(e + 1, spelt.end() - e - 1).toLongLong(&fits);
        if (!fits) // more digits than any exponent has
            return e[1] == '-';
        return exponent + (point - first) < 0;
    }

    bool text(QByteArray &read)
    {
        for (++m_at;;) {
            const char *plain = json::skipPlain(m_at, m_end);
            read.append(m_at, plain - m_at);
            m_at = plain;
            if (m_at == m_end)
                return ends();
            if (next('"'))
                return true;
            if (*m_at == '\\') {
                if (!escape(read))
                    return false;
                continue;
            }
            if (static_cast<unsigned char>(*m_at) < 0x20)
                return wrong(u"a control character stands in a text"_s);
            const int length = json::sequenceLength(m_at, m_end);
            if (length == 0)
                return wrong(u"a byte is no UTF-8"_s);
            read.append(m_at, length);
            m_at += length;
        }
    }

    bool escape(QByteArray &read)
    {
        ++m_at;
        if (m_at == m_end)
            return ends();
        static constexpr QByteArrayView letters("\"\\/bfnrt");
        const qsizetype place = letters.indexOf(*m_at);
        if (place >= 0) {
            ++m_at;
            read += "\"\\/\b\f\n\r\t"[place];
            return true;
        }
        char32_t point = 0;
        if (!next('u'))
            return wrong(u"an escape is not known"_s);
        if (!fourDigits(point))
            return false;
        if (QChar::isSurrogate(point)) {
            char32_t low = 0;
            if (!QChar::isHighSurrogate(point) || !next('\\') || !next('u') || !fourDigits(low)
                || !QChar::isLowSurrogate(low))
                return wrong(u"a surrogate stands alone"_s);
            point = QChar::surrogateToUcs4(char16_t(point), char16_t(low));
        }
        appendUtf8(read, point);
        return true;
    }

    bool fourDigits(char32_t &point)
    {
        for (int i = 0; i < 4; ++i, ++m_at) {
            if (m_at == m_end)
                return ends();
            const int digit = QByteArrayView("0123456789abcdef").indexOf(*m_at | 0x20);
            if (digit < 0 || *m_at < '0')
                return wrong(u"an escape has a character that is no digit"_s);
            point = point * 16 + char32_t(digit);
        }
        return true;
    }

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    QByteArray m_out;
    QString m_fault;
};

} // namespace

Result<QByteArray> canonicalForm(QByteArrayView json)
{
    return Respeller(json).run();
}

} // namespace steward
