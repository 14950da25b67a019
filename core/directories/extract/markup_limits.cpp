#include "core/directories/extract/markup_limits.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace steward::directories::extract {

namespace {

constexpr size_t maxDepth = 400; // browsers stop at 512
constexpr int maxAttributes = 100;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool isLetter(char c)
{
    return lower(c) >= 'a' && lower(c) <= 'z';
}

template<size_t N>
bool isOneOf(std::string_view name, const std::array<std::string_view, N> &names)
{
    return std::any_of(names.begin(), names.end(), [&](std::string_view other) {
        return other.size() == name.size()
               && std::equal(name.begin(), name.end(), other.begin(), [](char a, char b) { return lower(a) == b; });
    });
}

constexpr std::array<std::string_view, 14> voidElements = {
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"};
/** Elements that the parser closes by itself before the next of their kind, so that they do not pile up. */
constexpr std::array<std::string_view, 17> selfEnding = {"p", "li", "dd", "dt", "option", "optgroup", "tr", "td", "th",
    "tbody", "thead", "tfoot", "caption", "colgroup", "html", "head", "body"};
constexpr std::array<std::string_view, 8> rawElements = {
    "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"};
constexpr std::array<std::string_view, 14> formatting = {
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"};
constexpr std::array<std::string_view, 6> barriers = {"table", "object", "marquee", "applet", "template", "svg"};

/** Walks over tags, keeps a model of the open elements, and copies what stays within the limits. */
class Limiter
{
public:
    Limiter(const QByteArray &source, QByteArray *out)
        : m_text(source.constData(), static_cast<size_t>(source.size()))
        , m_out(out)
    {
    }

    /** False as soon as something has to go and nothing is copied. */
    bool run()
    {
        while (m_at < m_text.size()) {
            const size_t open = m_text.find('<', m_at);
            if (open == std::string_view::npos)
                break;
            copy(m_at, open);
            m_at = open;
            const char next = open + 1 < m_text.size() ? m_text[open + 1] : '\0';
            bool kept = true;
            if (next == '!' || next == '?')
                markup();
            else if (isLetter(next))
                kept = startTag();
            else if (next == '/' && open + 2 < m_text.size() && isLetter(m_text[open + 2]))
                kept = endTag();
            else
                copy(m_at, m_at + 1), ++m_at;
            if (!kept && !m_out)
                return false;
        }
        copy(m_at, m_text.size());
        return true;
    }

private:
    void copy(size_t from, size_t to)
    {
        if (m_out && to > from)
            m_out->append(m_text.data() + from, static_cast<qsizetype>(to - from));
    }

    void markup()
    {
        const bool comment = m_text.substr(m_at, 4) == "<!--";
        const size_t close = comment ? m_text.find("-->", m_at + 2) : m_text.find('>', m_at);
        const size_t end = close == std::string_view::npos ? m_text.size() : close + (comment ? 3 : 1);
        copy(m_at, end);
        m_at = end;
    }

    std::string_view nameAt(size_t at) const
    {
        size_t end = at;
        while (end < m_text.size() && !isSpace(m_text[end]) && m_text[end] != '/' && m_text[end] != '>')
            ++end;
        return m_text.substr(at, end - at);
    }

    /** Index of the '>' that ends the tag, or npos; cut is where the attributes that are too many begin. */
    size_t tagEnd(size_t at, size_t *cut) const
    {
        int attributes = 0;
        while (at < m_text.size()) {
            while (at < m_text.size() && (isSpace(m_text[at]) || m_text[at] == '/'))
                ++at;
            if (at >= m_text.size() || m_text[at] == '>')
                break;
            if (++attributes > maxAttributes && *cut == std::string_view::npos)
                *cut = at;
            if (m_text[at] == '=')
                ++at;
            while (at < m_text.size() && !isSpace(m_text[at]) && m_text[at] != '/' && m_text[at] != '>'
                   && m_text[at] != '=')
                ++at;
            size_t value = at;
            while (value < m_text.size() && isSpace(m_text[value]))
                ++value;
            if (value >= m_text.size() || m_text[value] != '=')
                continue;
            at = value + 1;
            while (at < m_text.size() && isSpace(m_text[at]))
                ++at;
            if (at < m_text.size() && (m_text[at] == '"' || m_text[at] == '\'')) {
                const size_t quote = m_text.find(m_text[at], at + 1);
                at = quote == std::string_view::npos ? m_text.size() : quote + 1;
            } else {
                while (at < m_text.size() && !isSpace(m_text[at]) && m_text[at] != '>')
                    ++at;
            }
        }
        return at < m_text.size() ? at : std::string_view::npos;
    }

    bool startTag()
    {
        const std::string_view name = nameAt(m_at + 1);
        size_t cut = std::string_view::npos;
        const size_t close = tagEnd(m_at + 1 + name.size(), &cut);
        if (close == std::string_view::npos) {
            // The parser drops a tag that never ends, after having looked at each of its attributes.
            m_at = m_text.size();
            return cut == std::string_view::npos;
        }
        const size_t begin = m_at;
        m_at = close + 1;
        const bool selfClosed = m_text[close - 1] == '/' && m_foreign > 0;
        const bool counts = !selfClosed && !isOneOf(name, voidElements) && !isOneOf(name, selfEnding);
        if (isOneOf(name, rawElements) && m_foreign == 0) {
            copy(begin, m_at);
            rawText(name);
            return true;
        }
        if (counts && m_open.size() >= maxDepth)
            return false;
        if (counts) {
            m_open.push_back(name);
            m_foreign += isOneOf(name, foreign);
        }
        if (cut == std::string_view::npos) {
            copy(begin, m_at);
            return true;
        }
        copy(begin, cut);
        if (m_out)
            m_out->append('>');
        return false;
    }

    void rawText(std::string_view name)
    {
        size_t at = m_at;
        while ((at = m_text.find("</", at)) != std::string_view::npos) {
            const std::string_view candidate = m_text.substr(at + 2, name.size());
            if (candidate.size() == name.size()
                && std::equal(
                    name.begin(), name.end(), candidate.begin(), [](char a, char b) { return lower(a) == lower(b); }))
                break;
            at += 2;
        }
        at = std::min(at, m_text.size());
        copy(m_at, at);
        m_at = at;
    }

    bool endTag()
    {
        const std::string_view name = nameAt(m_at + 2);
        size_t cut = std::string_view::npos;
        const size_t close = tagEnd(m_at + 2 + name.size(), &cut);
        const size_t begin = m_at;
        m_at = close == std::string_view::npos ? m_text.size() : close + 1;
        if (cut != std::string_view::npos) {
            copy(begin, cut);
            if (m_out)
                m_out->append('>');
        } else {
            copy(begin, m_at);
        }
        closeElement(name);
        return cut == std::string_view::npos;
    }

    void closeElement(std::string_view name)
    {
        for (size_t i = m_open.size(); i-- > 0;) {
            const std::string_view open = m_open[i];
            const bool same = open.size() == name.size()
                              && std::equal(open.begin(), open.end(), name.begin(),
                                  [](char a, char b) { return lower(a) == lower(b); });
            if (same && isOneOf(name, formatting)) {
                m_open.erase(m_open.begin() + static_cast<std::ptrdiff_t>(i));
                return;
            }
            if (same) {
                for (size_t j = i; j < m_open.size(); ++j)
                    m_foreign -= isOneOf(m_open[j], foreign);
                m_open.resize(i);
                return;
            }
            if (isOneOf(open, barriers))
                return;
        }
    }

    static constexpr std::array<std::string_view, 2> foreign = {"svg", "math"};

    std::string_view m_text;
    QByteArray *m_out;
    size_t m_at = 0;
    int m_foreign = 0;
    std::vector<std::string_view> m_open;
};

} // namespace

QByteArray withinLimits(const QByteArray &utf8)
{
    if (Limiter(utf8, nullptr).run())
        return utf8;
    QByteArray out;
    out.reserve(utf8.size());
    Limiter(utf8, &out).run();
    return out;
}

} // namespace steward::directories::extract
