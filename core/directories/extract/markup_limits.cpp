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
    explicit Limiter(LeanPage &page)
        : m_text(page.source.constData(), static_cast<size_t>(page.source.size()))
        , m_page(page)
    {
    }

    void run()
    {
        while (m_at < m_text.size()) {
            const size_t open = m_text.find('<', m_at);
            if (open == std::string_view::npos)
                break;
            copy(m_at, open);
            m_at = open;
            const char next = open + 1 < m_text.size() ? m_text[open + 1] : '\0';
            if (next == '!' || next == '?')
                markup();
            else if (isLetter(next))
                startTag();
            else if (next == '/' && open + 2 < m_text.size() && isLetter(m_text[open + 2]))
                endTag();
            else
                copy(m_at, m_at + 1), ++m_at;
        }
        copy(m_at, m_text.size());
        flush();
    }

private:
    /** Pieces that follow each other are appended as one. */
    void copy(size_t from, size_t to)
    {
        if (from != m_copyTo) {
            flush();
            m_copyFrom = from;
        }
        m_copyTo = std::max(from, to);
    }
    void flush()
    {
        m_page.markup.append(m_text.data() + m_copyFrom, static_cast<qsizetype>(m_copyTo - m_copyFrom));
        m_copyFrom = m_copyTo;
    }
    void append(char c)
    {
        flush();
        m_page.markup.append(c);
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

    void startTag()
    {
        const std::string_view name = nameAt(m_at + 1);
        size_t cut = std::string_view::npos;
        const size_t close = tagEnd(m_at + 1 + name.size(), &cut);
        if (close == std::string_view::npos) {
            // The parser drops a tag that never ends, after having looked at each of its attributes.
            if (cut == std::string_view::npos)
                copy(m_at, m_text.size());
            m_at = m_text.size();
            return;
        }
        const size_t begin = m_at;
        m_at = close + 1;
        const bool selfClosed = m_text[close - 1] == '/' && m_foreign > 0;
        const bool counts = !selfClosed && !isOneOf(name, voidElements) && !isOneOf(name, selfEnding);
        if (isOneOf(name, rawElements) && m_foreign == 0) {
            copy(begin, m_at);
            return rawText(name);
        }
        if (counts && m_open.size() >= maxDepth)
            return;
        if (counts) {
            m_open.push_back(name);
            m_foreign += isOneOf(name, foreign);
        }
        if (cut == std::string_view::npos)
            return copy(begin, m_at);
        copy(begin, cut);
        append('>');
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
        if (isOneOf(name, unread) && mayTake(m_text.substr(m_at, at - m_at)))
            take(m_at, at);
        else
            copy(m_at, at);
        m_at = at;
    }

    /** Where a script holds the beginning of a comment, the parser may see its end elsewhere. */
    static bool mayTake(std::string_view text)
    {
        return text.size() > leastTaken && text.find("<!--") == std::string_view::npos
               && text.find_first_not_of(" \t\r\n\f") != std::string_view::npos;
    }

    void take(size_t from, size_t to)
    {
        flush();
        m_page.taken.push_back({static_cast<size_t>(m_page.markup.size()), m_text.substr(from, to - from)});
        m_page.markup.append(' ');
    }

    void endTag()
    {
        const std::string_view name = nameAt(m_at + 2);
        size_t cut = std::string_view::npos;
        const size_t close = tagEnd(m_at + 2 + name.size(), &cut);
        const size_t begin = m_at;
        m_at = close == std::string_view::npos ? m_text.size() : close + 1;
        if (cut != std::string_view::npos) {
            copy(begin, cut);
            append('>');
        } else {
            copy(begin, m_at);
        }
        closeElement(name);
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
    static constexpr std::array<std::string_view, 2> unread = {"script", "style"};
    static constexpr size_t leastTaken = 32;

    std::string_view m_text;
    LeanPage &m_page;
    size_t m_at = 0;
    size_t m_copyFrom = 0; ///< What is to be appended next, up to m_copyTo.
    size_t m_copyTo = 0;
    int m_foreign = 0;
    std::vector<std::string_view> m_open;
};

} // namespace

LeanPage leanPage(const QByteArray &utf8)
{
    LeanPage page;
    page.source = utf8;
    page.markup.reserve(utf8.size());
    Limiter(page).run();
    return page;
}

} // namespace steward::directories::extract
