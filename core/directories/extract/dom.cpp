#include "core/directories/extract/dom.h"

#include <algorithm>
#include <array>
#include <csetjmp>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <ctime>

namespace steward::directories::extract {

/**
 * Memory for one parse, given back all at once.
 *
 * Gumbo frees its tree by recursion, which a deeply nested page turns into a stack overflow; here nothing is freed
 * singly. When the memory or the time of a parse is used up, exhausted() jumps out of the C parser: all it holds is in
 * the arena.
 */
class Arena
{
public:
    Arena() = default;
    ~Arena() { clear(); }
    Arena(const Arena &) = delete;
    Arena &operator=(const Arena &) = delete;

    void *allocate(size_t size)
    {
        const size_t rounded = (size + 15) & ~size_t(15);
        if ((++m_calls & 0xfff) == 0 && cpuSeconds() > m_deadline)
            std::longjmp(m_exit, 1);
        if (rounded > m_left && !grow(rounded))
            std::longjmp(m_exit, 1);
        m_last = m_next;
        m_next += rounded;
        m_left -= rounded;
        return m_last;
    }
    /** Only the newest piece can be used again; growing buffers mostly are the newest. */
    void release(void *piece)
    {
        if (piece && piece == m_last) {
            m_left += static_cast<size_t>(m_next - m_last);
            m_next = m_last;
            m_last = nullptr;
        }
    }
    void clear()
    {
        for (void *block : m_blocks)
            std::free(block);
        m_blocks.clear();
        m_next = m_last = nullptr;
        m_left = m_total = 0;
        m_calls = 0;
    }
    void start(double seconds) { m_deadline = cpuSeconds() + seconds; }
    std::jmp_buf &exit() { return m_exit; }

private:
    static constexpr size_t limit = size_t(160) << 20;

    static double cpuSeconds()
    {
        timespec now = {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
    }
    bool grow(size_t size)
    {
        const size_t block = std::max(size, std::clamp<size_t>(m_total / 2, size_t(1) << 17, size_t(8) << 20));
        if (m_total + block > limit)
            return false;
        void *memory = std::malloc(block);
        if (!memory)
            return false;
        m_blocks.push_back(memory);
        m_total += block;
        m_next = static_cast<char *>(memory);
        m_left = block;
        return true;
    }

    std::vector<void *> m_blocks;
    char *m_next = nullptr;
    char *m_last = nullptr;
    size_t m_left = 0;
    size_t m_total = 0;
    unsigned m_calls = 0;
    double m_deadline = 0;
    std::jmp_buf m_exit;
};

namespace {

extern "C" {
static void *arenaAllocate(void *arena, size_t size)
{
    return static_cast<Arena *>(arena)->allocate(size);
}
static void arenaRelease(void *arena, void *piece)
{
    static_cast<Arena *>(arena)->release(piece);
}
}

GumboOutput *parse(Arena &arena, const char *data, size_t size)
{
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = arenaAllocate;
    options.deallocator = arenaRelease;
    options.userdata = &arena;
    options.max_errors = 0;
    if (setjmp(arena.exit()) != 0) // NOLINT: the way out of a C library that knows no other
        return nullptr;
    return gumbo_parse_with_options(&options, data, size);
}

bool holdsRawText(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_NOEMBED:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_XMP: return true;
    default: return false;
    }
}

const GumboVector *childrenOf(const GumboNode *node)
{
    switch (node->type) {
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE: return &node->v.element.children;
    case GUMBO_NODE_DOCUMENT: return &node->v.document.children;
    default: return nullptr;
    }
}

/** Control characters count as blanks; the parser would turn them into U+FFFD like bytes that are broken. */
QByteArray withoutControls(const QByteArray &utf8)
{
    const auto isControl = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f';
    };
    if (std::none_of(utf8.begin(), utf8.end(), isControl))
        return utf8;
    QByteArray clean = utf8;
    std::replace_if(clean.begin(), clean.end(), isControl, ' ');
    return clean;
}

} // namespace

Document::Document(const QByteArray &utf8)
    : m_source(leanPage(withoutControls(utf8)))
    , m_arena(std::make_unique<Arena>())
{
    // A page that would need more memory or time than the arena allows is read as far as half of it, and half of that.
    QByteArray &markup = m_source.markup;
    for (double seconds = 1.5; !markup.isEmpty(); seconds /= 2) {
        m_arena->clear();
        m_arena->start(std::max(seconds, 0.2));
        if (const GumboOutput *output = parse(*m_arena, markup.constData(), static_cast<size_t>(markup.size()))) {
            flatten(output->document);
            return;
        }
        markup.truncate(markup.size() / 8);
    }
}

Document::~Document() = default;

void Document::flatten(const GumboNode *root)
{
    struct Open
    {
        const GumboNode *node;
        unsigned next;
        int index;
    };
    std::vector<Open> open;
    m_nodes.reserve(static_cast<size_t>(m_source.markup.size()) / 24 + 16);
    open.push_back({root, 0, -1});
    while (!open.empty()) {
        Open &top = open.back();
        const GumboVector *children = childrenOf(top.node);
        if (!children || top.next >= children->length) {
            if (top.index >= 0)
                m_nodes[static_cast<size_t>(top.index)].end = size();
            open.pop_back();
            continue;
        }
        const auto *child = static_cast<const GumboNode *>(children->data[top.next++]);
        if (child->type == GUMBO_NODE_COMMENT)
            continue;
        Node node;
        node.parent = top.index;
        node.end = size() + 1;
        node.source = child;
        node.element = child->type == GUMBO_NODE_ELEMENT || child->type == GUMBO_NODE_TEMPLATE;
        node.tag = node.element ? child->v.element.tag : GUMBO_TAG_UNKNOWN;
        node.rawText = (top.index >= 0 && at(top.index).rawText) || (node.element && holdsRawText(node.tag));
        m_nodes.push_back(node);
        if (node.element)
            open.push_back({child, 0, size() - 1});
    }
}

std::string_view Document::tagName(int node) const
{
    if (!at(node).element)
        return {};
    if (at(node).tag != GUMBO_TAG_UNKNOWN)
        return gumbo_normalized_tagname(at(node).tag);
    GumboStringPiece piece = at(node).source->v.element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return {piece.data, piece.length};
}

bool Document::has(int node, const char *attribute) const
{
    return at(node).element && gumbo_get_attribute(&at(node).source->v.element.attributes, attribute);
}

std::string_view Document::raw(int node, const char *attribute) const
{
    if (!at(node).element)
        return {};
    const GumboAttribute *found = gumbo_get_attribute(&at(node).source->v.element.attributes, attribute);
    return found ? std::string_view(found->value) : std::string_view();
}

QString Document::attribute(int node, const char *attribute) const
{
    return toQString(raw(node, attribute));
}

bool Document::hasClass(int node, std::string_view name) const
{
    const std::string_view all = raw(node, "class");
    if (all.size() < name.size())
        return false;
    for (const std::string_view word : words(all)) {
        if (word == name)
            return true;
    }
    return false;
}

std::vector<std::string_view> Document::classes(int node) const
{
    return words(raw(node, "class"));
}

std::string_view Document::rawText(int node) const
{
    const GumboNode *source = at(node).source;
    switch (source->type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_WHITESPACE:
    case GUMBO_NODE_CDATA: return source->v.text.text;
    default: return {};
    }
}

QString Document::text(int node) const
{
    std::string all;
    all.append(rawText(node));
    for (int i = node + 1; i < at(node).end; ++i) {
        const Node &inner = at(i);
        if (inner.element) {
            if (inner.tag == GUMBO_TAG_BR || isBlock(inner.tag))
                all += ' ';
        } else if (!inner.rawText) {
            all.append(rawText(i));
            const int parent = inner.parent;
            if (i + 1 == at(parent).end && isBlock(at(parent).tag))
                all += ' ';
        }
    }
    return toQString(all).simplified();
}

std::string_view Document::script(int node) const
{
    const Node &element = at(node);
    if (!element.element || node + 1 >= element.end)
        return {};
    const GumboStringPiece tag = element.source->v.element.original_tag;
    if (!tag.data)
        return rawText(node + 1);
    const auto behind = static_cast<size_t>(tag.data + tag.length - m_source.markup.constData());
    const auto taken = std::lower_bound(m_source.taken.begin(), m_source.taken.end(), behind,
        [](const TakenText &each, size_t offset) { return each.at < offset; });
    return taken != m_source.taken.end() && taken->at == behind ? taken->text : rawText(node + 1);
}

bool isBlock(GumboTag tag)
{
    static const auto blocks = [] {
        std::array<bool, GUMBO_TAG_LAST + 1> table = {};
        for (const GumboTag block : {GUMBO_TAG_ADDRESS, GUMBO_TAG_ARTICLE, GUMBO_TAG_ASIDE, GUMBO_TAG_BLOCKQUOTE,
                 GUMBO_TAG_BODY, GUMBO_TAG_CENTER, GUMBO_TAG_DD, GUMBO_TAG_DETAILS, GUMBO_TAG_DIR, GUMBO_TAG_DIV,
                 GUMBO_TAG_DL, GUMBO_TAG_DT, GUMBO_TAG_FIELDSET, GUMBO_TAG_FIGCAPTION, GUMBO_TAG_FIGURE,
                 GUMBO_TAG_FOOTER, GUMBO_TAG_FORM, GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5,
                 GUMBO_TAG_H6, GUMBO_TAG_HEADER, GUMBO_TAG_HGROUP, GUMBO_TAG_HR, GUMBO_TAG_HTML, GUMBO_TAG_LEGEND,
                 GUMBO_TAG_LI, GUMBO_TAG_MAIN, GUMBO_TAG_MENU, GUMBO_TAG_NAV, GUMBO_TAG_OL, GUMBO_TAG_P, GUMBO_TAG_PRE,
                 GUMBO_TAG_SECTION, GUMBO_TAG_SUMMARY, GUMBO_TAG_TABLE, GUMBO_TAG_TBODY, GUMBO_TAG_TD, GUMBO_TAG_TFOOT,
                 GUMBO_TAG_TH, GUMBO_TAG_THEAD, GUMBO_TAG_TR, GUMBO_TAG_UL, GUMBO_TAG_CAPTION, GUMBO_TAG_NOSCRIPT,
                 GUMBO_TAG_SELECT, GUMBO_TAG_OPTION, GUMBO_TAG_TEXTAREA})
            table[static_cast<size_t>(block)] = true;
        return table;
    }();
    return static_cast<size_t>(tag) < blocks.size() && blocks[static_cast<size_t>(tag)];
}

bool equalsIgnoringCase(std::string_view left, std::string_view right)
{
    return left.size() == right.size() && std::equal(left.begin(), left.end(), right.begin(), [](char a, char b) {
        return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
    });
}

std::vector<std::string_view> words(std::string_view text)
{
    std::vector<std::string_view> found;
    size_t at = 0;
    while (at < text.size()) {
        at = text.find_first_not_of(" \t\r\n\f", at);
        if (at == std::string_view::npos)
            break;
        const size_t end = std::min(text.find_first_of(" \t\r\n\f", at), text.size());
        found.push_back(text.substr(at, end - at));
        at = end;
    }
    return found;
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace steward::directories::extract
