#include "core/directories/extract/microdata.h"

#include "core/directories/extract/markup_values.h"

#include <QHash>

namespace steward::directories::extract {

namespace {

constexpr qsizetype maxItems = 5000;
constexpr qsizetype maxOwners = 8;

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
        if (!createItems())
            return;
        m_owners.resize(m_page.size());
        for (int i = 0; i < m_page.size(); ++i) {
            if (m_page.at(i).element)
                visit(i);
        }
    }

private:
    bool isScope(int node) const
    {
        return m_page.has(node, "itemscope")
               || m_page.raw(node, "itemtype").find("schema.org") != std::string_view::npos;
    }

    /** One item for each itemscope, in document order; false if there is none. */
    bool createItems()
    {
        for (int i = 0; i < m_page.size() && m_graph.items.size() < maxItems; ++i) {
            if (!m_page.at(i).element || m_page.at(i).source->v.element.attributes.length == 0 || !isScope(i))
                continue;
            const int index = static_cast<int>(m_graph.items.size());
            m_items.insert(i, index);
            Item item{.origin = Origin::Microdata, .id = m_page.attribute(i, "itemid")};
            for (const std::string_view type : words(m_page.raw(i, "itemtype")))
                item.types.append(localName(toQString(type)));
            m_graph.items.append(item);
            for (const std::string_view id : words(m_page.raw(i, "itemref")))
                m_references[QByteArray(id.data(), static_cast<qsizetype>(id.size()))].append(index);
        }
        return !m_items.isEmpty();
    }

    /** The items whose property an element inside the node would be. */
    QList<int> ownersBelow(int node) const
    {
        if (node < 0)
            return {};
        if (const int own = m_items.value(node, -1); own >= 0)
            return {own};
        return m_owners[node];
    }

    void visit(int node)
    {
        QList<int> owners = ownersBelow(m_page.at(node).parent);
        if (!m_references.isEmpty() && m_page.has(node, "id")) {
            const std::string_view id = m_page.raw(node, "id");
            for (const int item : m_references.value(QByteArray(id.data(), static_cast<qsizetype>(id.size())))) {
                if (!owners.contains(item) && owners.size() < maxOwners && item != m_items.value(node, -1))
                    owners.append(item);
            }
        }
        m_owners[node] = owners;
        if (owners.isEmpty() || !m_page.has(node, "itemprop"))
            return;
        const int own = m_items.value(node, -1);
        for (const std::string_view word : words(m_page.raw(node, "itemprop"))) {
            const QString name = schemaProperty(localName(toQString(word)));
            for (const int owner : owners)
                addProperty(owner, name, own, node);
        }
    }

    void addProperty(int owner, const QString &name, int own, int node)
    {
        if (own < 0) {
            const QString value = markupValue(m_page, node, name);
            if (!value.isEmpty())
                m_graph.items[owner].add(name, value);
            return;
        }
        m_graph.items[owner].add(name, own);
        if (m_graph.items[own].parent < 0) {
            m_graph.items[own].parent = owner;
            m_graph.items[own].via = name;
        }
        // A scope without a type around plain text ("itemprop=address itemscope") still says that text.
        if (m_graph.items[own].types.isEmpty() && m_page.at(node).end - node < 8)
            m_graph.items[own].add(QStringLiteral("text"), markupValue(m_page, node, name));
    }

    const Document &m_page;
    ItemGraph &m_graph;
    QHash<int, int> m_items;                    ///< Node to item.
    QHash<QByteArray, QList<int>> m_references; ///< Element id to the items that refer to it.
    QList<QList<int>> m_owners;
};

} // namespace

void readMicrodata(const Document &page, ItemGraph &graph)
{
    Reader(page, graph).run();
}

} // namespace steward::directories::extract
