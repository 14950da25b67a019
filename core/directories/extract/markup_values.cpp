#include "core/directories/extract/markup_values.h"

#include "core/directories/extract/html_text.h"

#include <QHash>
#include <QSet>

namespace steward::directories::extract {

using namespace Qt::StringLiterals;

QString schemaProperty(const QString &localName)
{
    static const QHash<QString, QString> names = {
        {u"fn"_s, u"name"_s},
        {u"tel"_s, u"telephone"_s},
        {u"phone"_s, u"telephone"_s},
        {u"hasphone"_s, u"telephone"_s},
        {u"hastelephone"_s, u"telephone"_s},
        {u"fax"_s, u"faxnumber"_s},
        {u"adr"_s, u"address"_s},
        {u"street-address"_s, u"streetaddress"_s},
        {u"extended-address"_s, u"extendedaddress"_s},
        {u"locality"_s, u"addresslocality"_s},
        {u"region"_s, u"addressregion"_s},
        {u"postal-code"_s, u"postalcode"_s},
        {u"country-name"_s, u"addresscountry"_s},
        {u"post-office-box"_s, u"postofficeboxnumber"_s},
        {u"homepage"_s, u"url"_s},
        {u"mbox"_s, u"email"_s},
        {u"organization-name"_s, u"name"_s},
        {u"hasaddress"_s, u"address"_s},
        {u"hasemail"_s, u"email"_s},
        {u"hasurl"_s, u"url"_s},
    };
    return names.value(localName, localName);
}

namespace {

/** Properties whose value is a text even on an element that links somewhere. */
bool isTextual(const QString &property)
{
    static const QSet<QString> textual = {u"name"_s, u"legalname"_s, u"telephone"_s, u"faxnumber"_s, u"streetaddress"_s,
        u"addresslocality"_s, u"addressregion"_s, u"postalcode"_s, u"addresscountry"_s, u"email"_s, u"address"_s,
        u"opens"_s, u"closes"_s, u"openinghours"_s, u"extendedaddress"_s, u"alternatename"_s};
    return textual.contains(property);
}

const char *valueAttribute(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_AREA:
    case GUMBO_TAG_LINK: return "href";
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_SOURCE:
    case GUMBO_TAG_TRACK:
    case GUMBO_TAG_VIDEO: return "src";
    case GUMBO_TAG_OBJECT: return "data";
    case GUMBO_TAG_DATA:
    case GUMBO_TAG_METER:
    case GUMBO_TAG_INPUT: return "value";
    case GUMBO_TAG_TIME: return "datetime";
    default: return nullptr;
    }
}

} // namespace

QString markupValue(const Document &page, int node, const QString &property)
{
    if (page.has(node, "content"))
        return tidy(page.attribute(node, "content"));
    const GumboTag tag = page.at(node).tag;
    const char *attribute = valueAttribute(tag);
    const bool links = tag == GUMBO_TAG_A || tag == GUMBO_TAG_AREA;
    const bool pictures = tag == GUMBO_TAG_IMG || tag == GUMBO_TAG_OBJECT;
    const bool textual = isTextual(property);
    if (textual && (links || pictures)) {
        const QString text = tidy(pictures ? page.attribute(node, "alt") : page.text(node));
        if (!text.isEmpty() && (property != u"email"_s || text.contains(u'@')))
            return text;
    }
    if (attribute && page.has(node, attribute)) {
        QString value = tidy(page.attribute(node, attribute));
        if (textual && value.startsWith(u"tel:"_s, Qt::CaseInsensitive))
            value = QUrl::fromPercentEncoding(value.mid(4).toUtf8());
        return value;
    }
    return tidy(page.text(node));
}

QString absoluteUrl(const QString &reference, const QUrl &base)
{
    const QString trimmed = reference.trimmed();
    if (trimmed.isEmpty() || trimmed.startsWith(u"javascript:"_s, Qt::CaseInsensitive)
        || trimmed.startsWith(u"data:"_s, Qt::CaseInsensitive))
        return {};
    const QUrl url(trimmed);
    if (!url.isValid())
        return trimmed;
    return base.isValid() && url.isRelative() ? base.resolved(url).toString(QUrl::FullyEncoded) : trimmed;
}

} // namespace steward::directories::extract
