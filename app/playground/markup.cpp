#include "app/playground/markup.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace steward::playground {

using namespace Qt::StringLiterals;

namespace {

/** The schema.org type of a trade. */
QString schemaType(const QString &category)
{
    static const std::pair<QString, QString> types[] = {{u"restaurant"_s, u"Restaurant"_s},
        {u"dentist"_s, u"Dentist"_s}, {u"bakery"_s, u"Bakery"_s}, {u"plumber"_s, u"Plumber"_s},
        {u"lawyer"_s, u"LegalService"_s}, {u"hotel"_s, u"Hotel"_s}, {u"florist"_s, u"Florist"_s},
        {u"garage"_s, u"AutoRepair"_s}, {u"pharmacy"_s, u"Pharmacy"_s}, {u"hairdresser"_s, u"HairSalon"_s}};
    for (const auto &[key, type] : types) {
        if (key == category)
            return type;
    }
    return u"LocalBusiness"_s;
}

QString schemaProperty(Fact fact)
{
    switch (fact) {
    case Name: return u"name"_s;
    case Telephone: return u"telephone"_s;
    case Street: return u"streetAddress"_s;
    case Locality: return u"addressLocality"_s;
    case Region: return u"addressRegion"_s;
    case PostalCode: return u"postalCode"_s;
    case Country: return u"addressCountry"_s;
    case Url: return u"url"_s;
    case Email: return u"email"_s;
    case OpeningHours: return u"openingHours"_s;
    }
    return {};
}

/** The class names of h-card (microformats2) and of hCard 1.0. */
QString cardClass(Fact fact, bool isOld)
{
    switch (fact) {
    case Name: return isOld ? u"fn org"_s : u"p-name"_s;
    case Telephone: return isOld ? u"tel"_s : u"p-tel"_s;
    case Street: return isOld ? u"street-address"_s : u"p-street-address"_s;
    case Locality: return isOld ? u"locality"_s : u"p-locality"_s;
    case Region: return isOld ? u"region"_s : u"p-region"_s;
    case PostalCode: return isOld ? u"postal-code"_s : u"p-postal-code"_s;
    case Country: return isOld ? u"country-name"_s : u"p-country-name"_s;
    case Url: return isOld ? u"url"_s : u"u-url"_s;
    case Email: return isOld ? u"email"_s : u"u-email"_s;
    case OpeningHours: return {};
    }
    return {};
}

QString classAttribute(const QString &own, const QString &added)
{
    const QString all = (own + u' ' + added).trimmed();
    return all.isEmpty() ? QString() : u" class=\"%1\""_s.arg(all);
}

QJsonObject postalAddress(const Card &card)
{
    QJsonObject address{{u"@type"_s, u"PostalAddress"_s}};
    for (const Fact fact : {Street, Locality, Region, PostalCode, Country}) {
        if (card.shows(fact))
            address.insert(schemaProperty(fact), card.text(fact));
    }
    return address;
}

QJsonArray hourObjects(const Hours &hours)
{
    static const QStringList days{
        u"Monday"_s, u"Tuesday"_s, u"Wednesday"_s, u"Thursday"_s, u"Friday"_s, u"Saturday"_s, u"Sunday"_s};
    QJsonArray list;
    for (int day = 0; day < 7; ++day) {
        for (const Span &span : hours.days[day])
            list.append(QJsonObject{{u"@type"_s, u"OpeningHoursSpecification"_s},
                {u"dayOfWeek"_s, u"https://schema.org/"_s + days[day]}, {u"opens"_s, clockTime(span.from)},
                {u"closes"_s, clockTime(span.to)}});
    }
    return list;
}

QJsonObject businessObject(const Card &card, const QString &pageUrl, Dice &dice)
{
    QJsonObject object{{u"@context"_s, u"https://schema.org"_s}, {u"@type"_s, schemaType(card.business.category)},
        {u"@id"_s, pageUrl + u"#business"_s}, {u"name"_s, card.name}, {u"address"_s, postalAddress(card)},
        {u"description"_s, card.name + u" – "_s + card.locality}};
    object.insert(u"telephone"_s, dice.chance(40) ? card.business.phone.e164() : card.telephone);
    if (card.shows(Url)) {
        // Some directories give their own page for the business's address.
        object.insert(u"url"_s, dice.chance(75) ? card.url : pageUrl);
        object.insert(u"sameAs"_s, QJsonArray{card.url});
    }
    if (card.shows(Email))
        object.insert(u"email"_s, dice.chance(20) ? u"mailto:"_s + card.email : card.email);
    if (card.shows(OpeningHours)) {
        if (dice.chance(50))
            object.insert(u"openingHours"_s, QJsonArray::fromStringList(card.business.hours.specification()));
        else
            object.insert(u"openingHoursSpecification"_s, hourObjects(card.business.hours));
    }
    if (dice.chance(50))
        object.insert(u"aggregateRating"_s,
            QJsonObject{{u"@type"_s, u"AggregateRating"_s}, {u"ratingValue"_s, dice.between(30, 50) / 10.0},
                {u"reviewCount"_s, dice.between(2, 300)}});
    return object;
}

QJsonObject breadcrumbs(const Directory &directory, const Card &card)
{
    return {{u"@type"_s, u"BreadcrumbList"_s},
        {u"itemListElement"_s,
            QJsonArray{QJsonObject{{u"@type"_s, u"ListItem"_s}, {u"position"_s, 1}, {u"name"_s, directory.name},
                           {u"item"_s, directory.origin + u'/'}},
                QJsonObject{{u"@type"_s, u"ListItem"_s}, {u"position"_s, 2}, {u"name"_s, card.name}}}}};
}

/** The publisher of the page, which is not the business: readers must not take it for one. */
QJsonObject publisher(const Directory &directory)
{
    return {{u"@type"_s, u"Organization"_s}, {u"@id"_s, directory.origin + u"/#publisher"_s},
        {u"name"_s, directory.name}, {u"url"_s, directory.origin + u'/'},
        {u"telephone"_s, directory.office.phone.international()}};
}

QJsonDocument jsonLd(const Directory &directory, const Card &card, const QString &pageUrl, Dice &dice)
{
    QJsonObject business = businessObject(card, pageUrl, dice);
    const int shape = dice.below(3);
    if (shape == 0)
        return QJsonDocument(business);
    if (shape == 1)
        return QJsonDocument(QJsonArray{breadcrumbs(directory, card), business});
    business.remove(u"@context"_s);
    return QJsonDocument(QJsonObject{{u"@context"_s, u"https://schema.org"_s},
        {u"@graph"_s, QJsonArray{publisher(directory), breadcrumbs(directory, card), business}}});
}

/** A site in an old encoding writes its JSON in ASCII, so that no character of it can be lost. */
QString asciiJson(const QString &json)
{
    QString ascii;
    for (const QChar c : json)
        ascii += c.unicode() < 0x80 ? QString(c) : u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
    return ascii;
}

QString spoiled(QString json, Flaw flaw)
{
    switch (flaw) {
    case Flaw::TrailingCommas:
        return json.replace(u"\n}"_s, u",\n}"_s)
            .replace(u"\n    }"_s, u",\n    }"_s)
            .replace(u"\n    ]"_s, u",\n    ]"_s);
    case Flaw::Comments:
        json.insert(json.indexOf(u'\n'), u" // filled by the profile module"_s);
        return json.replace(u"\"address\":"_s, u"/* postal */ \"address\":"_s);
    case Flaw::RawNewlines: return json.replace(u" – "_s, u" –\n\t"_s).replace(u" \\u2013 "_s, u" \\u2013\r\n"_s);
    case Flaw::Wrapped: return u"<!--//--><![CDATA[//><!--\n"_s + json + u"\n//--><!]]>"_s;
    }
    return json;
}

QString metaTag(const QString &property, const QString &content)
{
    return u"<meta property=\"%1\" content=\"%2\">\n"_s.arg(property, escaped(content));
}

QString openGraph(const Directory &directory, const Card &card, const QString &pageUrl)
{
    QString tags = metaTag(u"og:type"_s, u"business.business"_s) + metaTag(u"og:title"_s, card.name)
                   + metaTag(u"og:site_name"_s, directory.name) + metaTag(u"og:url"_s, pageUrl);
    const std::pair<Fact, QString> properties[] = {{Street, u"street_address"_s}, {Locality, u"locality"_s},
        {Region, u"region"_s}, {PostalCode, u"postal_code"_s}, {Country, u"country_name"_s},
        {Telephone, u"phone_number"_s}, {Email, u"email"_s}, {Url, u"website"_s}};
    for (const auto &[fact, property] : properties) {
        if (card.shows(fact))
            tags += metaTag(u"business:contact_data:"_s + property, card.text(fact));
    }
    return tags;
}

} // namespace

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

Annotator::Annotator(Markup markup, QString category)
    : m_markup(markup)
    , m_type(schemaType(category))
{
}

QString Annotator::item(const QString &classes) const
{
    switch (m_markup) {
    case Markup::Microdata:
        return classAttribute(classes, {}) + u" itemscope itemtype=\"https://schema.org/%1\""_s.arg(m_type);
    case Markup::Rdfa:
        return classAttribute(classes, {}) + u" vocab=\"https://schema.org/\" typeof=\"%1\""_s.arg(m_type);
    case Markup::HCard: return classAttribute(classes, u"h-card"_s);
    case Markup::OldHCard: return classAttribute(classes, u"vcard"_s);
    default: return classAttribute(classes, {});
    }
}

QString Annotator::address(const QString &classes) const
{
    switch (m_markup) {
    case Markup::Microdata:
        return classAttribute(classes, {})
               + u" itemprop=\"address\" itemscope itemtype=\"https://schema.org/PostalAddress\""_s;
    case Markup::Rdfa: return classAttribute(classes, {}) + u" property=\"address\" typeof=\"PostalAddress\""_s;
    case Markup::HCard: return classAttribute(classes, u"p-adr h-adr"_s);
    case Markup::OldHCard: return classAttribute(classes, u"adr"_s);
    default: return classAttribute(classes, {});
    }
}

QString Annotator::fact(Fact fact, const QString &classes) const
{
    switch (m_markup) {
    case Markup::Microdata: return classAttribute(classes, {}) + u" itemprop=\"%1\""_s.arg(schemaProperty(fact));
    case Markup::Rdfa: return classAttribute(classes, {}) + u" property=\"%1\""_s.arg(schemaProperty(fact));
    case Markup::HCard: return classAttribute(classes, cardClass(fact, false));
    case Markup::OldHCard: return classAttribute(classes, cardClass(fact, true));
    default: return classAttribute(classes, {});
    }
}

QString Annotator::hours(const QString &specification) const
{
    if (m_markup == Markup::Microdata)
        return u" itemprop=\"openingHours\" content=\"%1\""_s.arg(specification);
    if (m_markup == Markup::Rdfa)
        return u" property=\"openingHours\" content=\"%1\""_s.arg(specification);
    return {};
}

QString machineHead(const Directory &directory, const Card &card, const QString &pageUrl, quint64 style)
{
    if (directory.markup == Markup::OpenGraph)
        return openGraph(directory, card, pageUrl);
    if (directory.markup != Markup::JsonLd && directory.markup != Markup::BrokenJsonLd)
        return {};
    Dice dice(style, "json-ld");
    QString json = QString::fromUtf8(jsonLd(directory, card, pageUrl, dice).toJson(QJsonDocument::Indented)).trimmed();
    // A closing tag within the data would end the script element early.
    json.replace(u"</"_s, u"<\\/"_s);
    if (directory.charset != "utf-8")
        json = asciiJson(json);
    if (directory.markup == Markup::BrokenJsonLd)
        json = spoiled(json, directory.flaw);
    return u"<script type=\"application/ld+json\">\n%1\n</script>\n"_s.arg(json);
}

} // namespace steward::playground
