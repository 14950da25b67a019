#include "core/directories/extract/item_profile.h"

#include "core/directories/extract/markup_values.h"
#include "core/directories/extract/opening_hours.h"

#include <algorithm>

namespace steward::directories::extract {

using namespace Qt::StringLiterals;

namespace {

/** Reads one item as a profile. */
class ProfileReader
{
public:
    ProfileReader(const ItemGraph &graph, const PageHints &hints)
        : m_graph(graph)
        , m_hints(hints)
    {
    }

    Entity read(int index)
    {
        m_entity = {};
        const Item &item = m_graph.items[index];
        m_entity.origin = item.origin;
        readName(item);
        readTelephone(item);
        readAddress(index);
        readLinks(item);
        readHours(item);
        return m_entity;
    }

private:
    /** The texts of a property; of a nested item its name, value or own text. */
    QStringList texts(const Item &item, const QString &name) const
    {
        QStringList found;
        for (const auto &[key, value] : item.properties) {
            if (key != name)
                continue;
            const QString text = value.item < 0 ? value.text : nestedText(m_graph.items[value.item]);
            if (!text.isEmpty() && !found.contains(text))
                found.append(text);
        }
        return found;
    }
    QString first(const Item &item, const QString &name) const { return texts(item, name).value(0); }

    static QString nestedText(const Item &item)
    {
        for (const QString &wanted : {u"name"_s, u"value"_s, u"text"_s, u"telephone"_s, u"identifier"_s}) {
            for (const auto &[key, value] : item.properties) {
                if (key == wanted && value.item < 0)
                    return value.text;
            }
        }
        return item.properties.isEmpty() ? item.id : QString();
    }

    QList<int> nested(const Item &item, const QString &name) const
    {
        QList<int> found;
        for (const auto &[key, value] : item.properties) {
            if (key == name && value.item >= 0)
                found.append(value.item);
        }
        return found;
    }

    void note(Field field, const QString &value)
    {
        if (!value.isEmpty())
            m_entity.values.append({.field = field, .value = value, .origin = m_entity.origin});
    }

    void readName(const Item &item)
    {
        Profile &profile = m_entity.profile;
        profile.name = first(item, u"name"_s);
        for (const QString &fallback : {u"legalname"_s, u"org"_s, u"nickname"_s}) {
            if (profile.name.isEmpty())
                profile.name = first(item, fallback);
        }
        if (profile.name.isEmpty()) {
            const QString given = first(item, item.origin == Origin::HCard ? u"given-name"_s : u"givenname"_s);
            const QString family = first(item, item.origin == Origin::HCard ? u"family-name"_s : u"familyname"_s);
            profile.name = (given + u' ' + family).simplified();
        }
        for (const QString &name : {u"name"_s, u"legalname"_s, u"alternatename"_s, u"org"_s}) {
            for (const QString &text : texts(item, name))
                note(Field::Name, text);
        }
    }

    static QString withoutScheme(const QString &telephone)
    {
        return telephone.startsWith(u"tel:"_s, Qt::CaseInsensitive) ? telephone.mid(4).trimmed() : telephone;
    }

    void readTelephone(const Item &item)
    {
        const auto take = [this](const QString &text, bool main) {
            const QString number = withoutScheme(text);
            if (number.contains(u"fax"_s, Qt::CaseInsensitive))
                return;
            if (main && m_entity.profile.telephone.isEmpty())
                m_entity.profile.telephone = number;
            note(Field::Telephone, number);
        };
        for (const QString &text : texts(item, u"telephone"_s))
            take(text, true);
        for (const QString &name : {u"contactpoint"_s, u"contactpoints"_s}) {
            for (const int point : nested(item, name)) {
                const Item &contact = m_graph.items[point];
                if (first(contact, u"contacttype"_s).contains(u"fax"_s, Qt::CaseInsensitive))
                    continue;
                for (const QString &text : texts(contact, u"telephone"_s))
                    take(text, true);
                note(Field::Email, withoutMailto(first(contact, u"email"_s)));
            }
        }
    }

    /** Whether the item carries parts of an address itself. */
    bool isAddress(const Item &item) const
    {
        for (const QString &name : {u"streetaddress"_s, u"addresslocality"_s, u"postalcode"_s}) {
            if (!first(item, name).isEmpty())
                return true;
        }
        return false;
    }

    /** The item that holds the address: a value of "address", the address of the location, or the item itself. */
    int addressItem(int index, int depth = 0) const
    {
        const Item &item = m_graph.items[index];
        const QList<int> addresses = nested(item, u"address"_s);
        for (const int candidate : addresses) {
            if (isAddress(m_graph.items[candidate]))
                return candidate;
        }
        if (!addresses.isEmpty())
            return addresses.first();
        if (isAddress(item))
            return index;
        for (const QString &name : {u"location"_s, u"haspos"_s}) {
            for (const int place : nested(item, name)) {
                const int found = depth < 2 ? addressItem(place, depth + 1) : -1;
                if (found >= 0)
                    return found;
            }
        }
        return -1;
    }

    void readAddress(int index)
    {
        for (const QString &text : texts(m_graph.items[index], u"address"_s))
            note(Field::Street, text);
        const int at = addressItem(index);
        if (at < 0) {
            m_entity.addressText = first(m_graph.items[index], u"address"_s);
            return;
        }
        const Item &address = m_graph.items[at];
        Profile &profile = m_entity.profile;
        profile.street = texts(address, u"streetaddress"_s).mid(0, 3).join(u", "_s);
        profile.locality = first(address, u"addresslocality"_s);
        profile.region = first(address, u"addressregion"_s);
        profile.postalCode = first(address, u"postalcode"_s);
        profile.country = first(address, u"addresscountry"_s);
        const QString unit = first(address, u"extendedaddress"_s);
        note(Field::Street, profile.street);
        if (!unit.isEmpty() && !profile.street.isEmpty())
            note(Field::Street, profile.street + u", "_s + unit);
        note(Field::Street, first(address, u"postofficeboxnumber"_s));
        note(Field::Locality, profile.locality);
        note(Field::Region, profile.region);
        note(Field::PostalCode, profile.postalCode);
        note(Field::Country, profile.country);
        if (at != index)
            noteOtherAddresses(m_graph.items[index], at);
    }

    void noteOtherAddresses(const Item &item, int chosen)
    {
        for (const int other : nested(item, u"address"_s)) {
            if (other == chosen)
                continue;
            const Item &address = m_graph.items[other];
            note(Field::Street, first(address, u"streetaddress"_s));
            note(Field::Locality, first(address, u"addresslocality"_s));
            note(Field::PostalCode, first(address, u"postalcode"_s));
        }
    }

    static QString withoutMailto(const QString &email)
    {
        QString address = email.startsWith(u"mailto:"_s, Qt::CaseInsensitive) ? email.mid(7) : email;
        return address.left(address.indexOf(u'?') < 0 ? address.size() : address.indexOf(u'?')).trimmed();
    }

    void readLinks(const Item &item)
    {
        m_entity.profile.email = withoutMailto(first(item, u"email"_s));
        for (const QString &text : texts(item, u"email"_s))
            note(Field::Email, withoutMailto(text));
        for (const QString &text : texts(item, u"url"_s)) {
            const QString url = absoluteUrl(text, m_hints.baseUrl);
            if (m_entity.profile.url.isEmpty() && !url.startsWith(u"tel:"_s) && !url.startsWith(u"mailto:"_s))
                m_entity.profile.url = url;
            note(Field::Url, url);
        }
        if (m_entity.profile.url.isEmpty() && item.origin == Origin::JsonLd && item.id.startsWith(u"http"_s)
            && !item.id.contains(u'#'))
            note(Field::Url, item.id);
        for (const QString &text : texts(item, u"sameas"_s))
            note(Field::Url, text);
    }

    void readHours(const Item &item)
    {
        OpeningHours hours;
        for (const QString &text : texts(item, u"openinghours"_s))
            mergeHours(hours, parseOpeningHours(text));
        for (const QString &name : {u"openinghoursspecification"_s, u"openinghours"_s, u"hoursavailable"_s}) {
            for (const int specification : nested(item, name))
                mergeHours(hours, specified(m_graph.items[specification]));
            if (name == u"openinghoursspecification"_s) {
                for (const auto &[key, value] : item.properties) {
                    if (key == name && value.item < 0)
                        mergeHours(hours, parseOpeningHours(value.text));
                }
            }
        }
        m_entity.profile.openingHours = hours;
        if (!hours.isEmpty())
            note(Field::OpeningHours, formatOpeningHours(hours));
    }

    /** The week of one OpeningHoursSpecification; seasons and holidays, which carry dates, are no part of it. */
    OpeningHours specified(const Item &item) const
    {
        OpeningHours hours;
        if (!first(item, u"validfrom"_s).isEmpty() || !first(item, u"validthrough"_s).isEmpty()) {
            if (texts(item, u"dayofweek"_s).isEmpty())
                return hours;
        }
        QStringList days;
        for (const QString &text : texts(item, u"dayofweek"_s))
            days += daysIn(text);
        if (days.isEmpty())
            return hours;
        const QStringList opens = texts(item, u"opens"_s);
        const QStringList closes = texts(item, u"closes"_s);
        for (const QString &day : std::as_const(days)) {
            QStringList &spans = hours[day];
            for (qsizetype i = 0; i < std::min(opens.size(), closes.size()); ++i) {
                const QString begin = clockTime(opens[i]);
                const QString end = clockTime(closes[i]);
                // Equal times mean a closed day (Google, "Local business structured data").
                if (!begin.isEmpty() && !end.isEmpty() && begin != end)
                    spans.append(begin + u'-' + end);
            }
            if (spans.isEmpty() && opens.isEmpty() != closes.isEmpty())
                hours.remove(day);
        }
        return hours;
    }

    const ItemGraph &m_graph;
    const PageHints &m_hints;
    Entity m_entity;
};

} // namespace

Entity readEntity(const ItemGraph &graph, int item, const PageHints &hints)
{
    return ProfileReader(graph, hints).read(item);
}

} // namespace steward::directories::extract
