#include "core/directories/judge/outline.h"

#include "core/directories/judge/phrases.h"

namespace steward::directories::judging {

using namespace Qt::StringLiterals;
using extract::Document;

namespace {

struct ZoneWord
{
    const char *word;
    Zone zone;
};

/** Parts of class names and ids by which pages name their parts. */
constexpr ZoneWord zoneWords[] = {
    {"review", Zone::Review},
    {"comment", Zone::Review},
    {"testimonial", Zone::Review},
    {"bewertung", Zone::Review},
    {"kommentar", Zone::Review},
    {"rezension", Zone::Review},
    {"opinion", Zone::Review},
    {"feedback", Zone::Review},
    {"related", Zone::Related},
    {"similar", Zone::Related},
    {"nearby", Zone::Related},
    {"recommend", Zone::Related},
    {"sidebar", Zone::Related},
    {"also-", Zone::Related},
    {"aehnliche", Zone::Related},
    {"alternativ", Zone::Related},
    {"sponsor", Zone::Related},
    {"promoted", Zone::Related},
    {"popular", Zone::Related},
    {"carousel", Zone::Related},
    {"navbar", Zone::Navigation},
    {"navigation", Zone::Navigation},
    {"breadcrumb", Zone::Navigation},
    {"main-menu", Zone::Navigation},
    {"topbar", Zone::Navigation},
    {"footer", Zone::Footer},
    {"cookie", Zone::Cookie},
    {"consent", Zone::Cookie},
    {"gdpr", Zone::Cookie},
    {"onetrust", Zone::Cookie},
    {"didomi", Zone::Cookie},
    {"usercentrics", Zone::Cookie},
    {"faq", Zone::Help},
    {"glossary", Zone::Help},
    {"legend", Zone::Help},
    {"tooltip", Zone::Hidden},
    {"sr-only", Zone::Hidden},
    {"d-none", Zone::Hidden},
    {"visually-hidden", Zone::Hidden},
};

Zones zonesOfNames(const Document &document, int node)
{
    const std::string_view classes = document.raw(node, "class");
    const std::string_view id = document.raw(node, "id");
    if (classes.empty() && id.empty())
        return {};
    QByteArray names;
    names.append(classes.data(), qsizetype(classes.size())).append(' ').append(id.data(), qsizetype(id.size()));
    names = names.left(400).toLower();
    Zones zones;
    for (const ZoneWord &entry : zoneWords) {
        if (names.contains(entry.word))
            zones |= entry.zone;
    }
    // "review-pending", "comment status": the site's own notice about a review of the listing.
    for (const char *word : {"pending", "notice", "alert", "status", "banner", "moderation", "under-review"}) {
        if (names.contains(word))
            zones &= ~Zones(Zone::Review);
    }
    return zones;
}

Zones zonesOfTag(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_MENU: return Zone::Navigation;
    case GUMBO_TAG_FOOTER: return Zone::Footer;
    case GUMBO_TAG_ASIDE: return Zone::Related;
    case GUMBO_TAG_A:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_LABEL:
    case GUMBO_TAG_OPTION:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_TEXTAREA: return Zone::Action;
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NOSCRIPT: return Zone::Hidden;
    default: return {};
    }
}

bool isHidden(const Document &document, int node)
{
    if (document.has(node, "hidden") || document.raw(node, "aria-hidden") == "true")
        return true;
    const std::string_view style = document.raw(node, "style");
    if (style.empty())
        return false;
    const QByteArray rules = QByteArray(style.data(), qsizetype(style.size())).toLower().replace(' ', "");
    return rules.contains("display:none") || rules.contains("visibility:hidden");
}

/** Whether an element holds the page rather than a part of it: its main heading, or nearly all of a large page. */
bool holdsPage(const Document &document, int node, int mainHeading)
{
    const Document::Node &element = document.at(node);
    if (element.tag == GUMBO_TAG_HTML || element.tag == GUMBO_TAG_BODY || element.tag == GUMBO_TAG_MAIN)
        return true;
    constexpr int large = 200;
    const int size = element.end - node;
    return (mainHeading > node && mainHeading < element.end) || (size > large && size > document.size() / 10 * 6);
}

Zones zonesOf(const Document &document, int node, int mainHeading)
{
    const GumboTag tag = document.at(node).tag;
    // What a whole page is called says nothing about a part of it.
    const bool whole = holdsPage(document, node, mainHeading);
    Zones zones = whole ? Zones() : zonesOfTag(tag);
    if (!whole)
        zones |= zonesOfNames(document, node);
    const std::string_view property = document.raw(node, "itemprop");
    if (property == "review" || property == "reviewBody" || property == "comment")
        zones |= Zone::Review;
    const std::string_view role = document.raw(node, "role");
    if (role == "navigation")
        zones |= Zone::Navigation;
    if (role == "contentinfo")
        zones |= Zone::Footer;
    if (role == "button")
        zones |= Zone::Action;
    if (!whole && isHidden(document, node))
        zones |= Zone::Hidden;
    return zones;
}

int headingLevel(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_H1: return 1;
    case GUMBO_TAG_H2: return 2;
    case GUMBO_TAG_H3: return 3;
    case GUMBO_TAG_H4: return 4;
    case GUMBO_TAG_H5: return 5;
    case GUMBO_TAG_H6: return 6;
    default: return 0;
    }
}

/** Joins the text nodes to blocks while walking the page. */
class Collector
{
public:
    explicit Collector(const Document &document)
        : m_document(document)
        , m_zones(size_t(document.size()))
        , m_headings(size_t(document.size()))
    {
    }

    QList<Block> collect()
    {
        for (int i = 0; i < m_document.size() && m_mainHeading < 0; ++i) {
            if (m_document.is(i, GUMBO_TAG_H1))
                m_mainHeading = i;
        }
        for (int i = 0; i < m_document.size(); ++i) {
            const Document::Node &node = m_document.at(i);
            if (node.parent >= 0) {
                m_zones[size_t(i)] = m_zones[size_t(node.parent)];
                m_headings[size_t(i)] = m_headings[size_t(node.parent)];
            }
            if (node.element)
                enter(i, node.tag);
            else if (!node.rawText)
                append(i);
        }
        flush();
        return std::move(m_blocks);
    }

private:
    void enter(int node, GumboTag tag)
    {
        m_zones[size_t(node)] |= zonesOf(m_document, node, m_mainHeading);
        if (const int level = headingLevel(tag))
            m_headings[size_t(node)] = level;
        if (extract::isBlock(tag) || tag == GUMBO_TAG_BR || tag == GUMBO_TAG_TITLE)
            m_breaks = true;
    }

    int blockOf(int node) const
    {
        int at = m_document.at(node).parent;
        while (at >= 0 && !extract::isBlock(m_document.at(at).tag))
            at = m_document.at(at).parent;
        return at;
    }

    bool isWithinHead(int node) const
    {
        const int parent = m_document.at(node).parent;
        return parent >= 0 && (m_document.is(parent, GUMBO_TAG_TITLE) || m_document.is(parent, GUMBO_TAG_HEAD));
    }

    void append(int node)
    {
        const std::string_view raw = m_document.rawText(node);
        if (raw.empty() || isWithinHead(node))
            return;
        const QString text = extract::toQString(raw);
        if (QStringView(text).trimmed().isEmpty()) {
            m_text += u' ';
            return;
        }
        const int block = blockOf(node);
        if (m_breaks || block != m_block)
            flush();
        // What is said around a link is not the link's: a block is an action only if all of it is.
        m_textZones = m_text.trimmed().isEmpty() ? m_zones[size_t(node)] : (m_textZones & m_zones[size_t(node)]);
        m_level = m_headings[size_t(node)];
        m_text += text;
        m_block = block;
    }

    void flush()
    {
        m_breaks = false;
        QString text = scannable(m_text);
        m_text.clear();
        if (text.isEmpty())
            return;
        text.replace(u'\n', u' ');
        if (m_level > 0)
            headed(text);
        else
            m_textZones |= m_section;
        m_blocks.append({text, m_textZones, m_level});
    }

    /** A heading opens a part of the page; what it calls that part holds until the next heading that is no smaller. */
    void headed(const QString &text)
    {
        if (m_sectionLevel > 0 && m_level > m_sectionLevel) {
            m_textZones |= m_section;
            return;
        }
        const QList<PhraseHit> hits = text.size() < 70 ? phrasesIn(text) : QList<PhraseHit>();
        const bool first = m_level == 1;
        m_section = {};
        m_sectionLevel = 0;
        if (!first && firstOf(hits, Kind::RelatedHeading))
            m_section = Zone::Related;
        else if (!first && firstOf(hits, Kind::ReviewHeading) && !firstOf(hits, Kind::Pending))
            m_section = Zone::Review;
        if (m_section)
            m_sectionLevel = m_level;
    }

    const Document &m_document;
    std::vector<Zones> m_zones;
    std::vector<int> m_headings;
    QList<Block> m_blocks;
    QString m_text;
    Zones m_textZones;
    Zones m_section;
    int m_sectionLevel = 0;
    int m_level = 0;
    int m_block = -1;
    int m_mainHeading = -1;
    bool m_breaks = false;
};

} // namespace

QList<Block> outlineOf(const Document &document)
{
    return Collector(document).collect();
}

} // namespace steward::directories::judging
