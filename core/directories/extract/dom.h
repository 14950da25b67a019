#pragma once

#include "core/directories/extract/markup_limits.h"

#include <gumbo.h>

#include <QByteArray>
#include <QString>

#include <memory>
#include <string_view>
#include <vector>

namespace steward::directories::extract {

class Arena;

/**
 * A parsed HTML page as a flat list of nodes in document order.
 *
 * The nodes of a subtree stand together (from a node to its end), so that every walk is a loop and no depth of nesting
 * can exhaust the stack. Time and memory are bounded for any input: what goes beyond is cut off.
 */
class Document
{
public:
    struct Node
    {
        int parent = -1;
        int end = 0; ///< Index after the last node of the subtree.
        GumboTag tag = GUMBO_TAG_UNKNOWN;
        bool element = false;
        bool rawText = false; ///< Text of a script, style, template, iframe and their like.
        const GumboNode *source = nullptr;
    };

    explicit Document(const QByteArray &utf8);
    ~Document();
    Document(const Document &) = delete;
    Document &operator=(const Document &) = delete;

    int size() const { return static_cast<int>(m_nodes.size()); }
    const Node &at(int node) const { return m_nodes[static_cast<size_t>(node)]; }
    bool is(int node, GumboTag tag) const { return at(node).element && at(node).tag == tag; }
    /** The tag in lower case, also of elements that HTML does not know. */
    std::string_view tagName(int node) const;

    bool has(int node, const char *attribute) const;
    /** The attribute as it stands; empty if there is none. */
    std::string_view raw(int node, const char *attribute) const;
    QString attribute(int node, const char *attribute) const;
    bool hasClass(int node, std::string_view name) const;
    /** The words of the class attribute. */
    std::vector<std::string_view> classes(int node) const;

    /** The text of a text node; empty for others, and blank for that of a script or a style sheet. */
    std::string_view rawText(int node) const;
    /** The text inside a node without scripts and styles, white space collapsed; line breaks and blocks separate words.
     */
    QString text(int node) const;
    /** The text of a script, a style sheet or an iframe as it stands in the page. */
    std::string_view script(int node) const;

private:
    void flatten(const GumboNode *root);

    LeanPage m_source;
    std::unique_ptr<Arena> m_arena;
    std::vector<Node> m_nodes;
};

/** Whether a line of text breaks before and after the element. */
bool isBlock(GumboTag tag);

bool equalsIgnoringCase(std::string_view left, std::string_view right);
std::vector<std::string_view> words(std::string_view text);
QString toQString(std::string_view text);

} // namespace steward::directories::extract
