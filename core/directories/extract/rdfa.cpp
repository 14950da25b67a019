#include "core/directories/extract/rdfa.h"

#include "core/directories/extract/markup_values.h"

#include <QHash>

namespace steward::directories::extract {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxItems = 5000;

/** Vocabularies that describe the page for social networks, not the things on it. */
bool isPageVocabulary(const QString &name)
{
    for (const QLatin1StringView prefix :
        {"og:"_L1, "fb:"_L1, "twitter:"_L1, "article:"_L1, "business:"_L1, "place:"_L1, "al:"_L1, "dc:"_L1,
            "dcterms:"_L1, "profile:"_L1, "book:"_L1, "product:"_L1, "video:"_L1, "content:"_L1, "sioc:"_L1}) {
        if (name.startsWith(prefix, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

class Reader
{
public:
    Reader(const Document &page, ItemGraph &graph)
        : m_page(page)
        , m_graph(graph)
    {
    }

    void run()
    {
        if (!isUsed())
            return;
        m_contexts.resize(m_page.size());
        for (int i = 0; i < m_page.size(); ++i) {
            const int parent = m_page.at(i).parent;
            m_contexts[i] = parent < 0 ? Context() : m_contexts[parent];
            if (m_page.at(i).element && m_page.at(i).source->v.element.attributes.length > 0)
                visit(i, m_contexts[i]);
        }
    }

private:
    /** What the children of an element inherit. */
    struct Context
    {
        int subject = -1;
        QStringList pending = {}; ///< Relations whose object is still to come.
    };

    bool isUsed() const
    {
        for (int i = 0; i < m_page.size(); ++i) {
            if (m_page.has(i, "typeof") || m_page.has(i, "vocab") || m_page.has(i, "about"))
                return true;
        }
        return false;
    }

    QStringList names(int node, const char *attribute) const
    {
        QStringList found;
        for (const std::string_view word : words(m_page.raw(node, attribute))) {
            const QString name = toQString(word);
            if (!isPageVocabulary(name))
                found.append(schemaProperty(localName(name)));
        }
        return found;
    }

    /** Relations are written with a prefix; words without one are HTML's own link types ("nofollow"). */
    QStringList relations(int node) const
    {
        QStringList found;
        for (const std::string_view word : words(m_page.raw(node, "rel"))) {
            const QString name = toQString(word);
            if (name.contains(u':') && !isPageVocabulary(name))
                found.append(schemaProperty(localName(name)));
        }
        return found;
    }

    int itemFor(const QString &id)
    {
        const bool named = !id.isEmpty();
        if (named && m_known.contains(id))
            return m_known.value(id);
        if (m_graph.items.size() >= maxItems)
            return -1;
        const int index = static_cast<int>(m_graph.items.size());
        m_graph.items.append({.origin = Origin::Rdfa, .id = id});
        if (named)
            m_known.insert(id, index);
        return index;
    }

    void link(int owner, const QStringList &properties, int child)
    {
        for (const QString &name : properties) {
            if (owner < 0 || child < 0 || owner == child)
                return;
            m_graph.items[owner].add(name, child);
            if (m_graph.items[child].parent < 0 && m_graph.items[child].properties.isEmpty()) {
                m_graph.items[child].parent = owner;
                m_graph.items[child].via = name;
            }
        }
    }

    void visit(int node, Context &context)
    {
        const bool typed = m_page.has(node, "typeof");
        const QStringList properties = m_page.has(node, "property") ? names(node, "property") : QStringList();
        const QStringList rels = m_page.has(node, "rel") ? relations(node) : QStringList();
        if (m_page.has(node, "about") && !typed)
            context.subject = itemFor(m_page.attribute(node, "about"));
        if (typed)
            visitTyped(node, context, properties, rels);
        else if (!rels.isEmpty())
            visitRelation(node, context, rels);
        else if (m_page.has(node, "resource") && properties.isEmpty())
            open(context, itemFor(m_page.attribute(node, "resource")));
        if (!typed && !properties.isEmpty())
            visitProperties(node, context, properties);
    }

    void open(Context &context, int item)
    {
        link(context.subject, context.pending, item);
        context.pending.clear();
        context.subject = item;
    }

    void visitTyped(int node, Context &context, const QStringList &properties, const QStringList &rels)
    {
        QString id;
        for (const char *attribute : {"about", "resource"}) {
            if (id.isEmpty())
                id = m_page.attribute(node, attribute);
        }
        const int item = itemFor(id);
        if (item < 0)
            return;
        for (const std::string_view type : words(m_page.raw(node, "typeof"))) {
            const QString name = localName(toQString(type));
            if (!m_graph.items[item].types.contains(name))
                m_graph.items[item].types.append(name);
        }
        // The text or attribute that the element itself gives matters where the item has no properties of its own.
        link(context.subject, properties, item);
        link(context.subject, rels, item);
        open(context, item);
        if (m_page.has(node, "href") && properties.isEmpty())
            m_graph.items[item].add(u"url"_s, m_page.attribute(node, "href"));
    }

    void visitRelation(int node, Context &context, const QStringList &rels)
    {
        for (const char *attribute : {"resource", "href", "src"}) {
            if (!m_page.has(node, attribute))
                continue;
            const QString target = m_page.attribute(node, attribute);
            if (m_known.contains(target) || qstrcmp(attribute, "resource") == 0) {
                link(context.subject, rels, itemFor(target));
            } else if (context.subject >= 0) {
                for (const QString &name : rels)
                    m_graph.items[context.subject].add(name, target);
            }
            return;
        }
        context.pending = rels;
    }

    void visitProperties(int node, Context &context, const QStringList &properties)
    {
        if (!context.pending.isEmpty())
            open(context, itemFor({}));
        if (context.subject < 0)
            context.subject = documentItem(properties);
        if (context.subject < 0)
            return;
        if (m_page.has(node, "resource") && !m_page.has(node, "content")) {
            link(context.subject, properties, itemFor(m_page.attribute(node, "resource")));
            return;
        }
        for (const QString &name : properties) {
            const QString value = markupValue(m_page, node, name);
            if (!value.isEmpty())
                m_graph.items[context.subject].add(name, value);
        }
    }

    /** Properties outside every resource describe the page; only those of a business make it an item. */
    int documentItem(const QStringList &properties)
    {
        for (const QString &name : properties) {
            if (name == u"telephone" || name == u"address" || name == u"streetaddress" || name == u"addresslocality"
                || name == u"postalcode" || (name == u"name" && m_known.contains(u""_s)))
                return m_document >= 0 ? m_document : m_document = itemFor({});
        }
        return m_document;
    }

    const Document &m_page;
    ItemGraph &m_graph;
    QHash<QString, int> m_known; ///< Address of a resource to its item.
    QList<Context> m_contexts;
    int m_document = -1;
};

} // namespace

void readRdfa(const Document &page, ItemGraph &graph)
{
    Reader(page, graph).run();
}

} // namespace steward::directories::extract
