#include "core/directories/extract/microformats.h"

#include "core/directories/extract/html_text.h"
#include "core/directories/extract/markup_values.h"
#include "core/directories/extract/microformat_values.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <deque>

namespace steward::directories::extract {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxItems = 3000;
constexpr int maxIncludes = 100;

/** Root classes of the classic microformats and what microformats2 calls them (microformats.org,
 * "microformats2-parsing"). */
struct ClassicRoot
{
    std::string_view name;
    QLatin1StringView type;
};
constexpr std::array<ClassicRoot, 9> classicRoots = {{{"vcard", "h-card"_L1}, {"adr", "h-adr"_L1},
    {"hreview", "h-review"_L1}, {"hreview-aggregate", "h-review-aggregate"_L1}, {"hentry", "h-entry"_L1},
    {"vevent", "h-event"_L1}, {"hproduct", "h-product"_L1}, {"hresume", "h-resume"_L1}, {"hlisting", "h-listing"_L1}}};

constexpr std::array<std::string_view, 30> classicProperties = {"fn", "n", "org", "organization-name", "tel", "email",
    "url", "adr", "label", "street-address", "extended-address", "locality", "region", "postal-code", "country-name",
    "post-office-box", "given-name", "family-name", "nickname", "item", "reviewer", "author", "location", "organizer",
    "attendee", "contact", "affiliation", "lister", "brand", "agent"};

bool isClassicProperty(std::string_view name)
{
    return std::find(classicProperties.begin(), classicProperties.end(), name) != classicProperties.end();
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/** "h-card": lower case letters, digits and hyphens after the prefix; class names are case-sensitive. */
bool hasPrefix(std::string_view name, std::string_view prefix)
{
    if (name.size() <= prefix.size() || name.substr(0, prefix.size()) != prefix)
        return false;
    return std::all_of(name.begin() + static_cast<std::ptrdiff_t>(prefix.size()), name.end(),
        [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

class Reader
{
public:
    Reader(const Document &page, ItemGraph &graph)
        : m_page(page)
        , m_graph(graph)
        , m_first(static_cast<int>(graph.items.size()))
    {
    }

    void run()
    {
        if (!isUsed())
            return;
        m_owner.assign(static_cast<size_t>(m_page.size()), -1);
        walk(0, m_page.size(), -1, false);
        for (int round = 0; !m_includes.empty() && round < maxIncludes; ++round) {
            const auto [target, owner] = m_includes.front();
            m_includes.pop_front();
            if (owner >= 0)
                walk(target, m_page.at(target).end, owner, true);
        }
        for (int i = m_first; i < m_graph.items.size(); ++i)
            imply(i);
    }

private:
    struct Meta
    {
        int node;
        bool classic;
        bool nested = false; ///< Another microformat stands inside.
    };

    bool isUsed() const
    {
        for (int i = 0; i < m_page.size(); ++i) {
            for (const std::string_view name :
                m_page.at(i).element ? m_page.classes(i) : std::vector<std::string_view>()) {
                if (isMicroformatRoot(name) || isClassicRoot(name))
                    return true;
            }
        }
        return false;
    }

    static bool isClassicRoot(std::string_view name)
    {
        return std::any_of(
            classicRoots.begin(), classicRoots.end(), [&](const ClassicRoot &root) { return root.name == name; });
    }

    Meta &meta(int item) { return m_meta[static_cast<size_t>(item - m_first)]; }

    void walk(int begin, int end, int owner, bool including)
    {
        for (int i = begin; i < end; ++i) {
            const int parent = m_page.at(i).parent;
            const int above = i == begin ? owner : m_owner[static_cast<size_t>(parent)];
            m_owner[static_cast<size_t>(i)] = above;
            if (m_page.at(i).element && m_page.has(i, "class"))
                visit(i, above, including);
        }
    }

    struct Found
    {
        QStringList types;
        bool classic = false;
        std::vector<std::pair<char, QString>> properties; ///< Prefix letter and name.
    };

    Found classify(int node, int owner)
    {
        Found found;
        QStringList classicTypes;
        const bool classicOwner = owner >= 0 && meta(owner).classic;
        for (const std::string_view name : m_page.classes(node)) {
            if (isMicroformatRoot(name))
                found.types.append(toQString(name));
            for (const ClassicRoot &root : classicRoots) {
                if (root.name == name)
                    classicTypes.append(root.type);
            }
            if (owner < 0)
                continue;
            for (const char *prefix : {"p-", "u-", "dt-", "e-"}) {
                if (!classicOwner && hasPrefix(name, prefix))
                    found.properties.push_back({prefix[0], toQString(name.substr(std::string_view(prefix).size()))});
            }
            if (classicOwner && isClassicProperty(name))
                found.properties.push_back({name == "url" || name == "email" ? 'u' : 'p', toQString(name)});
        }
        if (found.types.isEmpty() && !classicTypes.isEmpty()) {
            found.types = classicTypes;
            found.classic = true;
        }
        // What a classic review is about may be a mere "item" with a name inside.
        if (found.types.isEmpty() && classicOwner && m_page.hasClass(node, "item")) {
            found.types = {u"h-item"_s};
            found.classic = true;
        }
        return found;
    }

    void visit(int node, int owner, bool including)
    {
        const Found found = classify(node, owner);
        if (owner >= 0 && meta(owner).classic && !including)
            noteInclude(node, owner);
        if (!found.types.isEmpty() && m_graph.items.size() < maxItems) {
            const int child = create(node, found, owner);
            if (!including)
                noteHeaders(node, child);
            m_owner[static_cast<size_t>(node)] = child;
            return;
        }
        for (const auto &[kind, name] : found.properties)
            addProperty(node, owner, kind, name);
    }

    int create(int node, const Found &found, int owner)
    {
        const int child = static_cast<int>(m_graph.items.size());
        m_graph.items.append({.origin = Origin::HCard, .types = found.types, .parent = owner});
        m_meta.push_back({.node = node, .classic = found.classic});
        if (owner < 0)
            return child;
        meta(owner).nested = true;
        m_graph.items[child].via = u"child"_s;
        for (const auto &[kind, name] : found.properties) {
            m_graph.items[owner].add(schemaProperty(name), child);
            m_graph.items[child].via = schemaProperty(name);
        }
        return child;
    }

    void noteInclude(int node, int owner)
    {
        if (!m_page.hasClass(node, "include"))
            return;
        const QString target = m_page.attribute(node, m_page.is(node, GUMBO_TAG_OBJECT) ? "data" : "href");
        if (target.startsWith(u'#'))
            include(target.mid(1), owner);
    }

    void noteHeaders(int node, int item)
    {
        for (const std::string_view id : words(m_page.raw(node, "headers")))
            include(toQString(id), item);
        for (const std::string_view id : words(m_page.raw(node, "itemref")))
            include(toQString(id), item);
    }

    void include(const QString &id, int owner)
    {
        const QByteArray wanted = id.toUtf8();
        for (int i = 0; i < m_page.size() && static_cast<int>(m_includes.size()) < maxIncludes; ++i) {
            if (m_page.at(i).element
                && m_page.raw(i, "id") == std::string_view(wanted.constData(), static_cast<size_t>(wanted.size()))) {
                const int self = meta(owner).node;
                if (self < i || self >= m_page.at(i).end) // what includes itself adds nothing
                    m_includes.push_back({i, owner});
                return;
            }
        }
    }

    void addProperty(int node, int owner, char kind, const QString &name)
    {
        if (owner < 0)
            return;
        QString value;
        QString property = schemaProperty(name);
        if (kind == 'u')
            value = urlValue(m_page, node);
        else if (kind == 'p' || kind == 'e')
            value = plainValue(m_page, node, !meta(owner).classic || name != u"org"_s);
        if (name == u"tel"_s && isFaxValue(m_page, node))
            property = u"faxnumber"_s;
        if (name == u"tel"_s && !hasDigit(value))
            value = urlValue(m_page, node);
        value = tidy(value);
        if (property == u"telephone" && value.startsWith(u"tel:"_s, Qt::CaseInsensitive))
            value = QUrl::fromPercentEncoding(value.mid(4).toUtf8());
        if (!value.isEmpty())
            m_graph.items[owner].add(property, value);
    }

    bool hasProperty(int item, const QString &name) const
    {
        const auto &properties = m_graph.items[item].properties;
        return std::any_of(
            properties.begin(), properties.end(), [&](const auto &property) { return property.first == name; });
    }

    /** Name and address that a card implies by its own text and link (microformats2-parsing, "implied properties"). */
    void imply(int index)
    {
        if (!m_graph.items[index].types.contains(u"h-card"_s))
            return;
        const int node = meta(index).node;
        const bool bare = m_graph.items[index].properties.isEmpty() && !meta(index).nested;
        if (meta(index).classic && (!bare || m_page.at(node).end - node > 4))
            return;
        const bool plainCard = bare || onlyLinks(index);
        if (!hasProperty(index, u"name"_s) && plainCard) {
            const QString name = tidy(impliedName(m_page, node));
            if (!name.isEmpty())
                m_graph.items[index].add(u"name"_s, name);
        }
        if (!hasProperty(index, u"url"_s) && !meta(index).nested) {
            const QString url = impliedUrl(m_page, node);
            if (!url.isEmpty())
                m_graph.items[index].add(u"url"_s, url);
        }
    }

    bool onlyLinks(int index)
    {
        if (meta(index).nested)
            return false;
        for (const auto &[name, value] : m_graph.items[index].properties) {
            if (name != u"url" && name != u"photo" && name != u"uid" && name != u"logo")
                return false;
        }
        return true;
    }

    const Document &m_page;
    ItemGraph &m_graph;
    const int m_first;
    std::vector<int> m_owner;                   ///< Per node, the item that properties inside belong to.
    std::vector<Meta> m_meta;                   ///< Per item from m_first on.
    std::deque<std::pair<int, int>> m_includes; ///< Node and the item that includes it.
};

} // namespace

void readMicroformats(const Document &page, ItemGraph &graph)
{
    Reader(page, graph).run();
}

} // namespace steward::directories::extract
