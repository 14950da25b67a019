#include "core/directories/extract/json_reader.h"

namespace steward::directories::extract {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 64;
constexpr size_t maxNodes = 200'000;

class Reader
{
public:
    Reader(QStringView text, Json *json)
        : m_text(text)
        , m_json(json)
    {
    }

    void run()
    {
        while (m_json->nodes.size() < maxNodes) {
            skipBlanks();
            while (m_at < m_text.size() && m_text[m_at] != u'{' && m_text[m_at] != u'[' && m_text[m_at] != u'"') {
                ++m_at; // "var data =", ";" and the like
                skipBlanks();
            }
            if (m_at >= m_text.size())
                return;
            const int root = value(0);
            if (root >= 0)
                m_json->roots.push_back(root);
        }
    }

private:
    bool startsWith(QStringView word) const { return m_text.sliced(m_at).startsWith(word); }
    QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }

    void skipTo(QStringView end)
    {
        const qsizetype found = m_text.indexOf(end, m_at);
        m_at = found < 0 ? m_text.size() : found + end.size();
    }

    /** White space, comments and the marks with which JSON was hidden from old browsers. */
    void skipBlanks()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c.isSpace() || c.unicode() < 0x20 || c == QChar::ByteOrderMark || c == QChar(0x200b)) {
                ++m_at;
            } else if (c == u'/' && startsWith(u"//")) {
                m_at += 2;
                while (peek() == u' ' || peek() == u'\t')
                    ++m_at;
                if (startsWith(u"<![CDATA["))
                    m_at += 9;
                else if (startsWith(u"]]>"))
                    m_at += 3;
                else if (startsWith(u"-->"))
                    m_at += 3;
                else
                    skipTo(u"\n");
            } else if (c == u'/' && startsWith(u"/*")) {
                m_at += 2;
                skipTo(u"*/");
            } else if (c == u'<' && startsWith(u"<![CDATA[")) {
                m_at += 9;
            } else if (c == u']' && startsWith(u"]]>")) {
                m_at += 3;
            } else if (c == u'<' && startsWith(u"<!--")) {
                m_at += 4;
                skipHtmlComment();
            } else if (c == u'-' && startsWith(u"-->")) {
                m_at += 3;
            } else {
                return;
            }
        }
    }

    /** A comment that holds the JSON itself is a mark; any other is skipped. */
    void skipHtmlComment()
    {
        qsizetype next = m_at;
        while (next < m_text.size() && (m_text[next].isSpace() || m_text[next] == u'/'))
            ++next;
        if (next < m_text.size() && (m_text[next] == u'{' || m_text[next] == u'[' || m_text[next] == u'<'))
            return;
        skipTo(u"-->");
    }

    int add(Json::Kind kind, const QString &text = {})
    {
        m_json->nodes.push_back({.kind = kind, .text = text});
        return static_cast<int>(m_json->nodes.size()) - 1;
    }

    int value(int depth)
    {
        skipBlanks();
        const QChar c = peek();
        if (depth > maxDepth || m_json->nodes.size() >= maxNodes) {
            m_at = m_text.size();
            return -1;
        }
        if (c == u'{')
            return object(depth);
        if (c == u'[')
            return array(depth);
        if (c == u'"' || c == u'\'' || c == QChar(0x201c))
            return add(Json::Text, string());
        const QString bare = word();
        if (bare.isEmpty() || bare == u"null"_s || bare == u"undefined"_s || bare == u"None"_s || bare == u"NaN"_s)
            return add(Json::Null);
        return add(Json::Word, bare);
    }

    int array(int depth)
    {
        const int self = add(Json::Array);
        ++m_at;
        while (m_at < m_text.size()) {
            skipBlanks();
            if (peek() == u']') {
                ++m_at;
                break;
            }
            if (peek() == u',') {
                ++m_at;
                continue;
            }
            if (peek() == u'}') // a bracket that was forgotten
                break;
            const qsizetype before = m_at;
            const int element = value(depth + 1);
            if (element >= 0)
                m_json->nodes[static_cast<size_t>(self)].elements.push_back(element);
            if (m_at == before)
                ++m_at;
        }
        return self;
    }

    int object(int depth)
    {
        const int self = add(Json::Object);
        ++m_at;
        while (m_at < m_text.size()) {
            skipBlanks();
            const QChar c = peek();
            if (c == u'}') {
                ++m_at;
                break;
            }
            if (c == u',' || c == u';' || c == u':') {
                ++m_at;
                continue;
            }
            if (c == u']' || m_at >= m_text.size())
                break;
            const qsizetype before = m_at;
            const QString key = c == u'"' || c == u'\'' || c == QChar(0x201c) ? string(true) : word();
            skipBlanks();
            if (peek() == u':') {
                ++m_at;
                member(self, key, value(depth + 1));
            }
            if (m_at == before)
                ++m_at;
        }
        return self;
    }

    void member(int object, const QString &key, int value)
    {
        if (value < 0)
            return;
        Json::Node &node = m_json->nodes[static_cast<size_t>(object)];
        if (node.keys.size() < 64) {
            for (size_t i = 0; i < node.keys.size(); ++i) {
                if (node.keys[i] == key) {
                    node.elements[i] = value; // JSON's own rule: the last of equal keys counts
                    return;
                }
            }
        }
        node.keys.push_back(key);
        node.elements.push_back(value);
    }

    QString word()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == u',' || c == u'}' || c == u']' || c == u':' || c == u'{' || c == u'[' || c == u'\n' || c == u'"')
                break;
            if (c == u'/' && (startsWith(u"//") || startsWith(u"/*")))
                break;
            ++m_at;
        }
        return m_text.sliced(begin, m_at - begin).trimmed().toString();
    }

    /** Whether the quote at the position ends the string, judged by what follows: a comma, colon or bracket, or the
     * end. */
    bool endsString(qsizetype at, QChar quote, bool isKey) const
    {
        qsizetype next = at + 1;
        bool newLine = false;
        while (next < m_text.size() && (m_text[next].isSpace() || m_text[next].unicode() < 0x20)) {
            newLine |= m_text[next] == u'\n';
            ++next;
        }
        if (next >= m_text.size())
            return true;
        const QChar c = m_text[next];
        if (c == u':')
            return isKey;
        if (c == u'}' || c == u']' || c == u';' || c == u'<')
            return true;
        if (c == u'/' && next + 1 < m_text.size() && (m_text[next + 1] == u'/' || m_text[next + 1] == u'*'))
            return true;
        if (c == quote)
            return newLine;
        if (c != u',')
            return false;
        ++next;
        while (next < m_text.size() && (m_text[next].isSpace() || m_text[next].unicode() < 0x20))
            ++next;
        if (next >= m_text.size())
            return true;
        const QChar after = m_text[next];
        // A bare word may follow, but a comma inside a quoted phrase is followed by words too: only keys and literals
        // count.
        return after == u'"' || after == u'\'' || after == u'}' || after == u']' || after == u'{' || after == u'['
               || after == u',' || after == u'/' || after == u'-' || after.isDigit() || bareFollows(next);
    }

    bool bareFollows(qsizetype at) const
    {
        const QStringView rest = m_text.sliced(at, std::min<qsizetype>(m_text.size() - at, 64));
        if (rest.startsWith(u"true") || rest.startsWith(u"false") || rest.startsWith(u"null"))
            return true;
        qsizetype i = 0;
        while (i < rest.size() && (rest[i].isLetterOrNumber() || rest[i] == u'@' || rest[i] == u'_' || rest[i] == u'$'))
            ++i;
        while (i < rest.size() && rest[i] == u' ')
            ++i;
        return i > 0 && i < rest.size() && rest[i] == u':';
    }

    QString string(bool isKey = false)
    {
        const QChar open = m_text[m_at];
        const QChar quote = open == QChar(0x201c) ? QChar(0x201d) : open;
        ++m_at;
        QString out;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == u'\\' && m_at + 1 < m_text.size()) {
                escape(out);
                continue;
            }
            if (c == quote && endsString(m_at, quote, isKey)) {
                ++m_at;
                return out;
            }
            out += c.unicode() < 0x20 ? QChar(u' ') : c;
            ++m_at;
        }
        return out;
    }

    void escape(QString &out)
    {
        const QChar c = m_text[m_at + 1];
        m_at += 2;
        switch (c.unicode()) {
        case u'n':
        case u'r':
        case u't':
        case u'b':
        case u'f':
        case u'\n':
        case u'\r': out += u' '; return;
        case u'u': {
            bool ok = false;
            const ushort code = m_at + 4 <= m_text.size() ? m_text.sliced(m_at, 4).toUShort(&ok, 16) : ushort(0);
            if (ok) {
                out += QChar(code);
                m_at += 4;
            } else {
                out += c;
            }
            return;
        }
        default: out += c;
        }
    }

    QStringView m_text;
    Json *m_json;
    qsizetype m_at = 0;
};

} // namespace

Json readJson(const QString &text)
{
    Json json;
    Reader(text, &json).run();
    return json;
}

} // namespace steward::directories::extract
