#include "core/directories/extract/jsonld.h"

#include "core/directories/extract/html_text.h"
#include "core/directories/extract/json_reader.h"

namespace steward::directories::extract {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxItems = 5000;

/** The keyword without "@" in lower case, or the property's local name. */
QString keyOf(const QString &key)
{
    const QString trimmed = key.trimmed();
    return trimmed.startsWith(u'@') ? trimmed.toLower() : localName(trimmed);
}

class Builder
{
public:
    Builder(const Json &json, ItemGraph &graph, QHash<QString, int> &known)
        : m_json(json)
        , m_graph(graph)
        , m_known(known)
    {
    }

    void addRoot(int node)
    {
        const Json::Node &root = m_json.at(node);
        if (root.kind == Json::Object)
            addItem(node, -1, {});
        for (const int element : root.kind == Json::Array ? root.elements : std::vector<int>())
            addRoot(element);
    }

private:
    const Json::Node *member(int object, QStringView key) const
    {
        const Json::Node &node = m_json.at(object);
        for (size_t i = 0; i < node.keys.size(); ++i) {
            if (keyOf(node.keys[i]) == key)
                return &m_json.at(node.elements[i]);
        }
        return nullptr;
    }

    static bool isScalar(const Json::Node &node) { return node.kind == Json::Text || node.kind == Json::Word; }

    /** Index of the item, or -1 for a mere container. */
    int addItem(int object, int parent, const QString &via)
    {
        if (m_graph.items.size() >= maxItems)
            return -1;
        const Json::Node &node = m_json.at(object);
        const Json::Node *graph = member(object, u"@graph");
        const Json::Node *id = member(object, u"@id");
        int self = id && isScalar(*id) ? m_known.value(id->text, -1) : -1;
        if (self < 0) {
            self = static_cast<int>(m_graph.items.size());
            m_graph.items.append({.origin = Origin::JsonLd, .parent = parent, .via = via});
            if (id && isScalar(*id)) {
                m_graph.items.last().id = id->text;
                m_known.insert(id->text, self);
            }
        } else if (parent < 0 && node.keys.size() > 1) {
            // Described at the top although first met as someone's value: it stands for itself.
            m_graph.items[self].parent = -1;
            m_graph.items[self].via.clear();
        }
        addTypes(object, self);
        for (size_t i = 0; i < node.keys.size(); ++i) {
            const QString key = keyOf(node.keys[i]);
            if (key == u"@reverse")
                addReverse(node.elements[i], self);
            else if (!key.startsWith(u'@'))
                addValue(self, key, node.elements[i]);
        }
        if (graph)
            addGraph(*graph);
        return self;
    }

    void addGraph(const Json::Node &graph)
    {
        if (graph.kind == Json::Object)
            addRoot(static_cast<int>(&graph - m_json.nodes.data()));
        for (const int element : graph.kind == Json::Array ? graph.elements : std::vector<int>())
            addRoot(element);
    }

    void addReverse(int node, int self)
    {
        const Json::Node &reverse = m_json.at(node);
        for (size_t i = 0; reverse.kind == Json::Object && i < reverse.keys.size(); ++i)
            addValue(self, u"reverse-"_s + keyOf(reverse.keys[i]), reverse.elements[i]);
    }

    void addTypes(int object, int self)
    {
        const Json::Node *type = member(object, u"@type");
        if (!type)
            type = member(object, u"type");
        if (!type)
            return;
        const auto add = [&](const Json::Node &one) {
            const QString name = isScalar(one) ? localName(one.text) : QString();
            if (!name.isEmpty() && !m_graph.items[self].types.contains(name))
                m_graph.items[self].types.append(name);
        };
        add(*type);
        for (const int element : type->elements)
            add(m_json.at(element));
    }

    void addValue(int self, const QString &key, int node)
    {
        const Json::Node &value = m_json.at(node);
        switch (value.kind) {
        case Json::Null: return;
        case Json::Text:
        case Json::Word: {
            const QString text = tidy(value.text);
            if (!text.isEmpty())
                m_graph.items[self].add(key, text);
            return;
        }
        case Json::Array:
            for (const int element : value.elements)
                addValue(self, key, element);
            return;
        case Json::Object: addObject(self, key, node);
        }
    }

    void addObject(int self, const QString &key, int node)
    {
        for (const QStringView wrapper : {QStringView(u"@value"), QStringView(u"@list"), QStringView(u"@set")}) {
            if (const Json::Node *inner = member(node, wrapper)) {
                addValue(self, key, static_cast<int>(inner - m_json.nodes.data()));
                return;
            }
        }
        const int child = addItem(node, self, key);
        if (child >= 0 && child != self)
            m_graph.items[self].add(key, child);
    }

    const Json &m_json;
    ItemGraph &m_graph;
    QHash<QString, int> &m_known;
};

bool isJsonLd(std::string_view type)
{
    const size_t end = type.find(';');
    const QByteArray name =
        QByteArray(type.data(), static_cast<qsizetype>(std::min(end, type.size()))).trimmed().toLower();
    return name == "application/ld+json" || name == "application/json+ld" || name == "application/json-ld"
           || name == "text/ld+json" || name == "application/ldjson";
}

/** JSON whose quotes were written as character references, or that was put into a string as a whole, is unwrapped. */
QString unwrapped(const QString &text)
{
    if (text.contains(u"&quot;"_s) && !text.contains(u'"'))
        return withoutEntities(text);
    return text;
}

} // namespace

void readJsonLd(const Document &page, ItemGraph &graph)
{
    QHash<QString, int> known;
    for (int i = 0; i < page.size(); ++i) {
        if (!page.is(i, GUMBO_TAG_SCRIPT) || !isJsonLd(page.raw(i, "type")))
            continue;
        Json json = readJson(unwrapped(toQString(page.script(i))));
        if (json.roots.size() == 1 && json.at(json.roots.front()).kind == Json::Text)
            json = readJson(QString(json.at(json.roots.front()).text));
        Builder builder(json, graph, known);
        for (const int root : json.roots)
            builder.addRoot(root);
    }
}

} // namespace steward::directories::extract
