#include "core/directories/extract/lines.h"

#include "core/base/text.h"

#include <algorithm>
#include <vector>

namespace steward::directories::extract {

namespace {

constexpr qsizetype maxLines = 20'000;
constexpr qsizetype maxLineLength = 20'000;
constexpr QChar softBreak(0x0b); ///< A line break of the source inside one text, kept until the line is complete.

bool containsIgnoringCase(std::string_view text, std::string_view part)
{
    return std::search(text.begin(), text.end(), part.begin(), part.end(), [](char a, char b) {
        return std::tolower(static_cast<unsigned char>(a)) == b;
    }) != text.end();
}

class LineReader
{
public:
    explicit LineReader(const Document &page)
        : m_page(page)
    {
    }

    QList<Line> run()
    {
        for (int i = 0; i < m_page.size() && m_lines.size() < maxLines;) {
            leave(i);
            const Document::Node &node = m_page.at(i);
            if (!node.element) {
                if (!node.rawText)
                    append(i);
                ++i;
            } else if (isHidden(m_page, i)) {
                i = node.end;
            } else {
                enter(i);
                ++i;
            }
        }
        flush();
        return m_lines;
    }

private:
    struct Open
    {
        int end;
        bool block;
        bool heading;
        bool footer;
        bool navigation;
        bool link;
        bool keepsBreaks;
    };

    void leave(int index)
    {
        while (!m_open.empty() && m_open.back().end <= index) {
            const Open closed = m_open.back();
            m_open.pop_back();
            if (closed.block)
                flush();
        }
    }

    void enter(int index)
    {
        const Document::Node &node = m_page.at(index);
        if (node.tag == GUMBO_TAG_BR || node.tag == GUMBO_TAG_HR) {
            flush();
            return;
        }
        const bool block = isBlock(node.tag);
        if (block)
            flush();
        if (node.tag == GUMBO_TAG_IMG || node.end == index + 1)
            return;
        Open open = m_open.empty() ? Open{} : m_open.back();
        open.end = node.end;
        open.block = block;
        open.heading |= node.tag == GUMBO_TAG_H1 || node.tag == GUMBO_TAG_H2 || node.tag == GUMBO_TAG_H3;
        open.footer |= node.tag == GUMBO_TAG_FOOTER || named(index, "foot");
        open.navigation |= node.tag == GUMBO_TAG_NAV || named(index, "menu") || named(index, "nav");
        open.link |= node.tag == GUMBO_TAG_A;
        open.keepsBreaks |= node.tag == GUMBO_TAG_PRE;
        m_open.push_back(open);
    }

    bool named(int index, std::string_view word) const
    {
        if (m_page.at(index).source->v.element.attributes.length == 0 || !isBlock(m_page.at(index).tag))
            return false;
        return containsIgnoringCase(m_page.raw(index, "id"), word)
               || containsIgnoringCase(m_page.raw(index, "class"), word);
    }

    void append(int index)
    {
        const std::string_view raw = m_page.rawText(index);
        if (raw.empty() || m_buffer.size() > maxLineLength)
            return;
        const Open state = m_open.empty() ? Open{} : m_open.back();
        const bool blank = raw.find_first_not_of(" \t\r\n\f") == std::string_view::npos;
        if (!blank && m_node < 0) {
            m_node = index;
            m_state = state;
            m_linked = true;
        }
        if (!blank)
            m_linked &= state.link;
        if (blank) {
            m_buffer += u' ';
            return;
        }
        QString text = toQString(raw);
        if (text.contains(u'\n'))
            markBreaks(text, state.keepsBreaks);
        m_buffer += text;
    }

    /** Line breaks inside the text; those at its ends say nothing. */
    void markBreaks(QString &text, bool all)
    {
        const qsizetype begin =
            std::distance(text.begin(), std::find_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); }));
        qsizetype end = text.size();
        while (end > begin && text[end - 1].isSpace())
            --end;
        for (qsizetype i = begin; i < end; ++i) {
            if (text[i] == u'\n')
                text[i] = softBreak;
        }
        m_breaks |= all;
    }

    /** Texts written line by line, as opposed to prose wrapped at a margin, are mostly short. */
    static bool isListing(const QStringList &pieces)
    {
        if (pieces.size() < 3)
            return false;
        const auto wide =
            std::count_if(pieces.begin(), pieces.end(), [](const QString &piece) { return piece.size() > 55; });
        return wide * 4 < pieces.size();
    }

    void flush()
    {
        if (m_node >= 0) {
            if (m_buffer.contains(softBreak)) {
                QStringList pieces;
                for (const QString &piece : m_buffer.split(softBreak)) {
                    if (const QString line = cleaned(piece).simplified(); !line.isEmpty())
                        pieces.append(line);
                }
                if (m_breaks || isListing(pieces)) {
                    for (const QString &piece : pieces)
                        add(piece);
                } else {
                    add(pieces.join(u' '));
                }
            } else {
                add(cleaned(m_buffer).simplified());
            }
        }
        m_buffer.clear();
        m_node = -1;
        m_breaks = false;
    }

    void add(const QString &text)
    {
        if (!text.isEmpty())
            m_lines.append({.text = text,
                .node = m_node,
                .heading = m_state.heading,
                .footer = m_state.footer,
                .navigation = m_state.navigation,
                .linked = m_linked});
    }

    const Document &m_page;
    QList<Line> m_lines;
    std::vector<Open> m_open;
    QString m_buffer;
    int m_node = -1;
    bool m_linked = false;
    bool m_breaks = false;
    Open m_state = {};
};

} // namespace

QList<Line> visibleLines(const Document &page)
{
    return LineReader(page).run();
}

bool isHidden(const Document &page, int node)
{
    switch (page.at(node).tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_OPTION:
    case GUMBO_TAG_DATALIST:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_NOEMBED:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_OBJECT: return page.at(node).tag != GUMBO_TAG_OBJECT || page.has(node, "hidden");
    default: break;
    }
    if (page.at(node).source->v.element.attributes.length == 0)
        return false;
    if (page.has(node, "hidden"))
        return true;
    const std::string_view style = page.raw(node, "style");
    if (style.find("none") == std::string_view::npos && style.find("hidden") == std::string_view::npos)
        return false;
    QByteArray plain = QByteArray(style.data(), static_cast<qsizetype>(style.size())).toLower();
    plain.replace(' ', "");
    return plain.contains("display:none") || plain.contains("visibility:hidden");
}

} // namespace steward::directories::extract
