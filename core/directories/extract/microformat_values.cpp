#include "core/directories/extract/microformat_values.h"

#include <algorithm>
#include <array>

namespace steward::directories::extract {

using namespace Qt::StringLiterals;

namespace {

/** Text in which pictures stand by their alternative text. */
QString textWithAlternatives(const Document &page, int node)
{
    QString all;
    for (int i = node + 1; i < page.at(node).end; ++i) {
        const Document::Node &inner = page.at(i);
        if (!inner.element && !inner.rawText)
            all += toQString(page.rawText(i));
        else if (inner.element && inner.tag == GUMBO_TAG_IMG)
            all += u' ' + page.attribute(i, "alt") + u' ';
        else if (inner.element && (inner.tag == GUMBO_TAG_BR || isBlock(inner.tag)))
            all += u' ';
    }
    return all.simplified();
}

QString attributeValue(const Document &page, int node, bool *found)
{
    const GumboTag tag = page.at(node).tag;
    const char *attribute = nullptr;
    if (tag == GUMBO_TAG_ABBR || tag == GUMBO_TAG_LINK)
        attribute = "title";
    else if (tag == GUMBO_TAG_DATA || tag == GUMBO_TAG_INPUT)
        attribute = "value";
    else if (tag == GUMBO_TAG_IMG || tag == GUMBO_TAG_AREA)
        attribute = "alt";
    else if (tag == GUMBO_TAG_TIME)
        attribute = "datetime";
    *found = attribute && page.has(node, attribute);
    return *found ? page.attribute(node, attribute) : QString();
}

/** The pieces with the class "value" or "value-title" put together (microformats.org, "value-class-pattern"). */
QString valueClassText(const Document &page, int node)
{
    QString all;
    for (int i = node + 1; i < page.at(node).end; ++i) {
        if (!page.at(i).element || !page.has(i, "class"))
            continue;
        QString piece;
        bool found = false;
        if (page.hasClass(i, "value-title"))
            piece = page.attribute(i, "title");
        else if (page.hasClass(i, "value"))
            piece = attributeValue(page, i, &found);
        else
            continue;
        if (piece.isEmpty() && !found)
            piece = textWithAlternatives(page, i);
        if (!all.isEmpty() && all.back().isLetter() && !piece.isEmpty() && piece.front().isLetter())
            all += u' ';
        all += piece;
        i = page.at(i).end - 1;
    }
    return all;
}

bool isRoot(const Document &page, int node)
{
    const std::vector<std::string_view> names = page.classes(node);
    return std::any_of(names.begin(), names.end(), isMicroformatRoot);
}

/** The only element child, or -1; with a tag, the only child of that tag. */
int onlyChild(const Document &page, int node, GumboTag tag = GUMBO_TAG_UNKNOWN)
{
    int found = -1;
    for (int i = node + 1; i < page.at(node).end; i = page.at(i).end) {
        if (!page.at(i).element || (tag != GUMBO_TAG_UNKNOWN && page.at(i).tag != tag))
            continue;
        if (found >= 0)
            return -1;
        found = i;
    }
    return found;
}

/** Name by attribute of the node itself: a picture's alt, an abbreviation's title. */
QString ownName(const Document &page, int node)
{
    const GumboTag tag = page.at(node).tag;
    if (tag == GUMBO_TAG_IMG || tag == GUMBO_TAG_AREA)
        return page.attribute(node, "alt");
    return tag == GUMBO_TAG_ABBR ? page.attribute(node, "title") : QString();
}

} // namespace

bool isMicroformatRoot(std::string_view name)
{
    static constexpr std::array<std::string_view, 17> roots = {"h-card", "h-adr", "h-geo", "h-entry", "h-event",
        "h-feed", "h-item", "h-listing", "h-product", "h-recipe", "h-resume", "h-review", "h-review-aggregate",
        "h-cite", "h-app", "h-x-app", "h-org"};
    return std::find(roots.begin(), roots.end(), name) != roots.end();
}

QString plainValue(const Document &page, int node, bool valueClasses)
{
    if (valueClasses) {
        const QString pieces = valueClassText(page, node);
        if (!pieces.isEmpty())
            return pieces;
    }
    // In "org", the organisation's name may be marked apart from its unit.
    for (int i = node + 1; !valueClasses && i < page.at(node).end; ++i) {
        if (page.at(i).element && page.hasClass(i, "organization-name"))
            return textWithAlternatives(page, i);
    }
    bool found = false;
    const QString value = attributeValue(page, node, &found);
    return found ? value : textWithAlternatives(page, node);
}

QString urlValue(const Document &page, int node)
{
    switch (page.at(node).tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_AREA:
    case GUMBO_TAG_LINK:
        if (page.has(node, "href"))
            return page.attribute(node, "href");
        break;
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_SOURCE:
    case GUMBO_TAG_IFRAME:
        if (page.has(node, "src"))
            return page.attribute(node, "src");
        break;
    case GUMBO_TAG_OBJECT:
        if (page.has(node, "data"))
            return page.attribute(node, "data");
        break;
    default: break;
    }
    // A classic email or url may be an element around the link.
    for (int i = node + 1; i < page.at(node).end; ++i) {
        if (page.is(i, GUMBO_TAG_A) && page.has(i, "href") && page.text(node) == page.text(i))
            return page.attribute(i, "href");
    }
    return plainValue(page, node);
}

bool isFaxValue(const Document &page, int node)
{
    for (int i = node; i < page.at(node).end; ++i) {
        if (!page.at(i).element)
            continue;
        const bool type = i > node && page.hasClass(i, "type");
        bool found = false;
        const QString word = type ? attributeValue(page, i, &found) + u' ' + page.text(i) : QString();
        if (word.contains(u"fax"_s, Qt::CaseInsensitive) || page.hasClass(i, "fax") || page.hasClass(i, "p-tel-fax"))
            return true;
    }
    return false;
}

QString impliedName(const Document &page, int node)
{
    QString name = ownName(page, node);
    int inner = node;
    for (int level = 0; name.isEmpty() && level < 2; ++level) {
        inner = onlyChild(page, inner);
        if (inner < 0 || isRoot(page, inner))
            break;
        name = ownName(page, inner);
    }
    return name.isEmpty() ? textWithAlternatives(page, node) : name;
}

QString impliedUrl(const Document &page, int node)
{
    if ((page.is(node, GUMBO_TAG_A) || page.is(node, GUMBO_TAG_AREA)) && page.has(node, "href"))
        return page.attribute(node, "href");
    int inner = node;
    for (int level = 0; level < 2 && inner >= 0; ++level) {
        for (const GumboTag tag : {GUMBO_TAG_A, GUMBO_TAG_AREA}) {
            const int link = onlyChild(page, inner, tag);
            if (link >= 0 && page.has(link, "href") && !isRoot(page, link))
                return page.attribute(link, "href");
        }
        inner = onlyChild(page, inner);
        if (inner >= 0 && isRoot(page, inner))
            break;
    }
    return {};
}

} // namespace steward::directories::extract
