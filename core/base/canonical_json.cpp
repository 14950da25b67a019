#include "core/base/canonical_json.h"

#include "core/base/json_text.h"

#include <QJsonArray>
#include <QJsonValue>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr double maxExact = 9007199254740991.0; // 2^53 - 1

/** Space for the longest spelling of a unit is made once; `size` counts what was written. */
class Appender
{
public:
    Appender(QByteArray &out, qsizetype most)
        : m_out(out)
        , m_size(out.size())
    {
        // Grows by doubling: resizing to just what is needed would copy all of it for each text.
        if (m_out.capacity() < m_size + most)
            m_out.reserve(std::max(m_size + most, 2 * m_out.capacity()));
        m_out.resize(m_size + most);
        m_at = m_out.data() + m_size;
    }
    ~Appender() { m_out.truncate(m_at - m_out.constData()); }
    Appender(const Appender &) = delete;
    Appender &operator=(const Appender &) = delete;

    void put(char c) { *m_at++ = c; }
    void put(char32_t c, int bytes)
    {
        static constexpr unsigned char lead[] = {0, 0, 0xC0, 0xE0, 0xF0};
        *m_at++ = char(lead[bytes] | (c >> (6 * (bytes - 1))));
        for (int i = bytes - 2; i >= 0; --i)
            *m_at++ = char(0x80 | ((c >> (6 * i)) & 0x3F));
    }

private:
    QByteArray &m_out;
    qsizetype m_size;
    char *m_at;
};

char shortEscape(char16_t unit)
{
    switch (unit) {
    case '\b': return 'b';
    case '\f': return 'f';
    case '\n': return 'n';
    case '\r': return 'r';
    case '\t': return 't';
    case '"': return '"';
    case '\\': return '\\';
    default: return 0;
    }
}

void putAscii(Appender &out, char16_t unit)
{
    if (const char letter = unit < 0x20 || unit == '"' || unit == '\\' ? shortEscape(unit) : 0) {
        out.put('\\');
        out.put(letter);
    } else if (unit < 0x20) {
        for (const char c : {'\\', 'u', '0', '0', char('0' + (unit >> 4)), "0123456789abcdef"[unit & 0xF]})
            out.put(c);
    } else {
        out.put(char(unit));
    }
}

/** Writes what a QJsonObject holds; what cannot be spelt is kept as the fault. */
class Writer
{
public:
    QByteArray bytes;
    QString fault;

    void value(const QJsonValue &value, int depth)
    {
        switch (value.type()) {
        case QJsonValue::Null:
        case QJsonValue::Undefined: bytes += "null"; break;
        case QJsonValue::Bool: bytes += value.toBool() ? "true" : "false"; break;
        case QJsonValue::Double: number(value.toDouble()); break;
        case QJsonValue::String: text(value.toString()); break;
        case QJsonValue::Array: array(value.toArray(), depth + 1); break;
        case QJsonValue::Object: object(value.toObject(), depth + 1); break;
        }
    }

    void object(const QJsonObject &object, int depth)
    {
        if (!fits(depth))
            return;
        bytes += '{';
        if (isInOrder(object)) {
            for (auto it = object.begin(); it != object.end() && fault.isNull(); ++it)
                member(it.key(), it.value(), depth);
        } else {
            sortedMembers(object, depth);
        }
        bytes += '}';
    }

private:
    static bool isBefore(const QString &left, const QString &right)
    {
        return std::lexicographical_compare(
            left.utf16(), left.utf16() + left.size(), right.utf16(), right.utf16() + right.size());
    }

    /**
     * QJsonObject keeps its keys sorted, but Qt 6.4 takes texts in UTF-8 and in UTF-16 for differently ordered beyond
     * U+FFFF. Its own look-up fails then, so that members are taken by going through them.
     */
    static bool isInOrder(const QJsonObject &object)
    {
        QString before;
        for (auto it = object.begin(); it != object.end(); ++it) {
            QString key = it.key();
            if (it != object.begin() && !isBefore(before, key))
                return false;
            before = std::move(key);
        }
        return true;
    }

    void sortedMembers(const QJsonObject &object, int depth)
    {
        std::vector<std::pair<QString, QJsonValue>> members;
        for (auto it = object.begin(); it != object.end(); ++it)
            members.emplace_back(it.key(), it.value());
        std::sort(members.begin(), members.end(),
            [](const auto &left, const auto &right) { return isBefore(left.first, right.first); });
        const auto twice = std::adjacent_find(members.begin(), members.end(),
            [](const auto &left, const auto &right) { return left.first == right.first; });
        if (twice != members.end())
            fault = u"a key comes twice"_s;
        for (const auto &[key, content] : members)
            member(key, content, depth);
    }

    bool fits(int depth)
    {
        if (depth > json::maxDepth)
            fault = u"nested more than 64 levels"_s;
        return depth <= json::maxDepth;
    }

    void member(const QString &key, const QJsonValue &content, int depth)
    {
        if (bytes.back() != '{')
            bytes += ',';
        text(key);
        bytes += ':';
        value(content, depth);
    }

    void array(const QJsonArray &array, int depth)
    {
        if (!fits(depth))
            return;
        bytes += '[';
        for (qsizetype i = 0; i < array.size() && fault.isNull(); ++i) {
            if (i > 0)
                bytes += ',';
            value(array.at(i), depth);
        }
        bytes += ']';
    }

    void number(double number)
    {
        if (number != std::floor(number) || std::abs(number) > maxExact)
            fault = u"a number is not whole or too large"_s;
        else
            bytes += QByteArray::number(static_cast<qint64>(number));
    }

    void text(const QString &text)
    {
        if (!appendCanonicalText(bytes, text))
            fault = u"a text is no valid Unicode"_s;
    }
};

} // namespace

bool appendCanonicalText(QByteArray &out, QStringView text)
{
    Appender appender(out, 6 * text.size() + 2); // \u0000 is the longest a unit can become
    appender.put('"');
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x80) {
            putAscii(appender, unit);
        } else if (unit < 0x800) {
            appender.put(unit, 2);
        } else if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            const char32_t point = QChar::surrogateToUcs4(unit, text[++i].unicode());
            if (QChar::isNonCharacter(point))
                return false;
            appender.put(point, 4);
        } else if (QChar::isSurrogate(unit) || QChar::isNonCharacter(unit)) {
            return false;
        } else {
            appender.put(unit, 3);
        }
    }
    appender.put('"');
    return true;
}

Result<QByteArray> canonicalJson(const QJsonObject &object)
{
    Writer writer;
    writer.bytes.reserve(512);
    writer.object(object, 1);
    if (!writer.fault.isEmpty())
        return failure(ErrorCode::InvalidInput, u"The value has no canonical form: %1."_s.arg(writer.fault));
    return writer.bytes;
}

} // namespace steward
