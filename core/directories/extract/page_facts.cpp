#include "core/directories/extract/page_facts.h"

#include "core/directories/extract/html_text.h"
#include "core/directories/extract/lines.h"
#include "core/directories/extract/markup_values.h"
#include "core/directories/extract/opening_hours.h"

#include <QHash>

#include <array>

namespace steward::directories::extract {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxHeadings = 100;
constexpr qsizetype maxScript = 200'000;

/** Parts of addresses and class names of captcha widgets and challenges (the vendors' embedding guides). */
constexpr std::array captchaMarks = {"google.com/recaptcha", "recaptcha.net", "recaptcha/api", "hcaptcha.com",
    "challenges.cloudflare.com", "/cdn-cgi/challenge-platform", "_cf_chl_opt", "geetest.com", "initgeetest",
    "captcha-delivery.com", "datadome", "arkoselabs.com", "funcaptcha", "px-captcha", "perimeterx", "friendlycaptcha",
    "mtcaptcha.com", "smartcaptcha", "awswafcaptcha", "captcha.awswaf", "ncaptcha", "botdetectcaptcha", "securimage",
    "/captcha/", "captcha.php"};
constexpr std::array captchaClasses = {"g-recaptcha", "h-captcha", "cf-turnstile", "geetest", "frc-captcha", "captcha",
    "px-captcha", "cf-challenge", "challenge-form"};
constexpr size_t shortestCaptchaClass = 7;

QByteArray lowered(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(std::min<size_t>(text.size(), maxScript))).toLower();
}

bool marksCaptcha(const QByteArray &lower)
{
    for (const char *mark : captchaMarks) {
        if (lower.contains(mark))
            return true;
    }
    return false;
}

bool isCaptcha(const Document &document, int node)
{
    switch (document.at(node).tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_FORM: {
        const GumboTag tag = document.at(node).tag;
        const char *attribute = tag == GUMBO_TAG_FORM ? "action" : "src";
        if (document.has(node, attribute) && marksCaptcha(lowered(document.raw(node, attribute))))
            return true;
        if (tag != GUMBO_TAG_SCRIPT || node + 1 >= document.at(node).end)
            break;
        const QByteArray script = lowered(document.script(node));
        if (script.contains("_cf_chl_opt") || script.contains("challenge-platform") || script.contains("initgeetest")
            || (script.contains("captcha-delivery.com") && script.contains("dd="))
            || script.contains("window._pxappid"))
            return true;
        break;
    }
    default: break;
    }
    if (document.at(node).source->v.element.attributes.length == 0)
        return false;
    if (document.has(node, "data-sitekey"))
        return true;
    for (const char *attribute : {"class", "id", "name"}) {
        if (document.raw(node, attribute).size() < shortestCaptchaClass)
            continue;
        const QByteArray value = lowered(document.raw(node, attribute));
        for (const char *name : captchaClasses) {
            // The name alone or at the start of a word: "captcha-container", not "no-captcha-here".
            const qsizetype at = value.indexOf(name);
            if (at >= 0 && (at == 0 || value[at - 1] == ' ') && (document.at(node).tag != GUMBO_TAG_HTML))
                return true;
        }
    }
    return false;
}

void readMeta(const Document &document, int node, const QUrl &base, Page &page)
{
    const QByteArray name = lowered(document.raw(node, "name"));
    const QByteArray content = lowered(document.raw(node, "content"));
    if ((name == "robots" || name == "googlebot") && (content.contains("noindex") || content.contains("none")))
        page.noIndex = true;
    if (!equalsIgnoringCase(document.raw(node, "http-equiv"), "refresh"))
        return;
    const qsizetype at = content.indexOf("url");
    if (at < 0)
        return;
    QString target = document.attribute(node, "content").mid(at + 3).trimmed();
    if (!target.startsWith(u'='))
        return;
    target = target.mid(1).trimmed();
    if (target.startsWith(u'\'') || target.startsWith(u'"'))
        target = target.mid(1, std::max<qsizetype>(target.indexOf(target.front(), 1), 1) - 1);
    page.metaRefreshUrl = absoluteUrl(target, base);
}

void readElement(const Document &document, int node, const QUrl &base, Page &page)
{
    switch (document.at(node).tag) {
    case GUMBO_TAG_HTML:
        if (page.language.isNull() && document.has(node, "lang"))
            page.language = document.attribute(node, "lang").trimmed().toLower();
        break;
    case GUMBO_TAG_TITLE:
        if (page.title.isEmpty())
            page.title = tidy(document.text(node));
        break;
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
        if (page.headings.size() < maxHeadings) {
            const QString heading = tidy(document.text(node));
            if (!heading.isEmpty())
                page.headings.append(heading);
        }
        break;
    case GUMBO_TAG_LINK:
        if (page.canonicalUrl.isEmpty() && equalsIgnoringCase(document.raw(node, "rel"), "canonical"))
            page.canonicalUrl = absoluteUrl(document.attribute(node, "href"), base);
        break;
    case GUMBO_TAG_META: readMeta(document, node, base, page); break;
    case GUMBO_TAG_INPUT:
        page.hasPasswordField = page.hasPasswordField || equalsIgnoringCase(document.raw(node, "type"), "password");
        break;
    default: break;
    }
}

} // namespace

QUrl baseOf(const Document &document, const QUrl &pageUrl)
{
    for (int i = 0; i < document.size(); ++i) {
        if (document.is(i, GUMBO_TAG_BASE) && document.has(i, "href")) {
            const QUrl base(document.attribute(i, "href").trimmed());
            if (base.isValid() && !base.isEmpty())
                return pageUrl.isValid() ? pageUrl.resolved(base) : base;
        }
        if (document.is(i, GUMBO_TAG_BODY))
            break;
    }
    return pageUrl;
}

void readPageFacts(const Document &document, const QUrl &baseUrl, Page &page)
{
    for (int i = 0; i < document.size(); ++i) {
        if (!document.at(i).element)
            continue;
        readElement(document, i, baseUrl, page);
        page.hasCaptcha = page.hasCaptcha || isCaptcha(document, i);
        page.elementCount += document.has(i, "class") || document.has(i, "id") || document.has(i, "role");
    }
}

OpenGraph readOpenGraph(const Document &document, const QUrl &baseUrl)
{
    static const QHash<QString, QString Profile::*> fields = {
        {u"business:contact_data:street_address"_s, &Profile::street},
        {u"business:contact_data:locality"_s, &Profile::locality},
        {u"business:contact_data:region"_s, &Profile::region},
        {u"business:contact_data:postal_code"_s, &Profile::postalCode},
        {u"business:contact_data:country_name"_s, &Profile::country},
        {u"business:contact_data:email"_s, &Profile::email},
        {u"business:contact_data:phone_number"_s, &Profile::telephone},
        {u"business:contact_data:website"_s, &Profile::url},
        {u"og:street-address"_s, &Profile::street},
        {u"og:street_address"_s, &Profile::street},
        {u"og:locality"_s, &Profile::locality},
        {u"og:region"_s, &Profile::region},
        {u"og:postal-code"_s, &Profile::postalCode},
        {u"og:postal_code"_s, &Profile::postalCode},
        {u"og:country-name"_s, &Profile::country},
        {u"og:country_name"_s, &Profile::country},
        {u"og:phone_number"_s, &Profile::telephone},
        {u"og:email"_s, &Profile::email},
        {u"og:url"_s, &Profile::url},
    };
    static const QStringList businessTypes = {u"business"_s, u"place"_s, u"restaurant"_s, u"hotel"_s, u"bar"_s,
        u"cafe"_s, u"company"_s, u"local_business"_s, u"landmark"_s, u"restaurant.restaurant"_s, u"business.business"_s,
        u"school"_s, u"university"_s, u"organization"_s, u"non_profit"_s, u"sports_team"_s};
    OpenGraph graph;
    graph.entity.origin = Origin::OpenGraph;
    OpeningHours hours;
    QString day;
    QString opens;
    for (int i = 0; i < document.size(); ++i) {
        if (!document.is(i, GUMBO_TAG_META))
            continue;
        const QString property =
            (document.has(i, "property") ? document.attribute(i, "property") : document.attribute(i, "name"))
                .trimmed()
                .toLower();
        if (property.isEmpty())
            continue;
        const QString content = tidy(document.attribute(i, "content"));
        if (content.isEmpty())
            continue;
        if (property == u"og:site_name" || (property == u"application-name" && graph.siteName.isEmpty()))
            graph.siteName = content;
        else if (property == u"og:title")
            graph.title = content;
        else if (property == u"og:type")
            graph.isBusiness = businessTypes.contains(content.toLower());
        else if (property == u"business:hours:day")
            day = content;
        else if (property == u"business:hours:start")
            opens = content;
        else if (property == u"business:hours:end" && !day.isEmpty() && !opens.isEmpty())
            mergeHours(hours, parseOpeningHours(day + u' ' + opens + u'-' + content));
        const auto field = fields.constFind(property);
        if (field != fields.constEnd() && (graph.entity.profile.*field.value()).isEmpty())
            graph.entity.profile.*field.value() = property == u"og:url" ? absoluteUrl(content, baseUrl) : content;
    }
    graph.entity.profile.openingHours = hours;
    if (graph.isBusiness || graph.entity.hasContact())
        graph.entity.profile.name = graph.isBusiness || graph.siteName.isEmpty() ? graph.title : graph.siteName;
    for (const Field field : AllFields) {
        if (const QString value = graph.entity.profile.value(field); !value.isEmpty())
            graph.entity.values.append({.field = field, .value = value, .origin = Origin::OpenGraph});
    }
    return graph;
}

} // namespace steward::directories::extract
