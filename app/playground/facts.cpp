#include "app/playground/facts.h"

#include "app/playground/markup.h"
#include "app/playground/wording.h"

namespace steward::playground {

using namespace Qt::StringLiterals;

namespace {

/** One line of the facts: what it is called, and its content as HTML. */
struct Row
{
    QString label;
    QString content;
    QString icon;
};

QString span(const Annotator &annotator, const Card &card, Fact fact)
{
    return u"<span%1>%2</span>"_s.arg(annotator.fact(fact), escaped(card.text(fact)));
}

/** The parts of an address in the order and with the separators of the country. */
QString addressParts(const Annotator &annotator, const Card &card, const QString &lineBreak)
{
    const QString &code = card.business.country;
    const auto part = [&](Fact fact) { return card.shows(fact) ? span(annotator, card, fact) : QString(); };
    QString html;
    if (code == u"KR" || code == u"JP") {
        const QString gap = code == u"KR" ? u" "_s : QString();
        html = code == u"JP" ? u"〒"_s + part(PostalCode) + u' ' : u"("_s + part(PostalCode) + u") "_s;
        html += part(Region) + gap + part(Locality) + gap + part(Street);
    } else if (code == u"US" || code == u"CA") {
        html = part(Street) + lineBreak + part(Locality) + u", "_s + part(Region) + u' ' + part(PostalCode);
    } else if (code == u"GB") {
        html = part(Street) + lineBreak + part(Locality)
               + (card.shows(Region) && card.region != card.locality ? lineBreak + part(Region) : QString()) + u' '
               + part(PostalCode);
    } else {
        html = part(Street) + lineBreak + part(PostalCode) + u' ' + part(Locality);
        if (card.shows(Region) && card.region != card.locality)
            html += u" ("_s + part(Region) + u')';
    }
    if (card.shows(Country))
        html += lineBreak + part(Country);
    return html;
}

QString telephoneHtml(const Annotator &annotator, const Card &card, bool asLink)
{
    const QString number = span(annotator, card, Telephone);
    return asLink ? u"<a href=\"tel:%1\">%2</a>"_s.arg(card.business.phone.e164(), number) : number;
}

QString linkHtml(const Annotator &annotator, Fact fact, const QString &target, const QString &text)
{
    return u"<a%1 href=\"%2\" rel=\"nofollow\">%3</a>"_s.arg(annotator.fact(fact), escaped(target), escaped(text));
}

QList<Row> rowsOf(const Directory &directory, const Card &card, const Annotator &annotator, Dice &dice)
{
    const Wording &words = wordingOf(directory.language);
    const QString lineBreak = dice.chance(50) ? u"<br>\n"_s : u", "_s;
    QList<Row> rows;
    rows.append({words.address,
        u"<span%1>%2</span>"_s.arg(annotator.address(), addressParts(annotator, card, lineBreak)), u"pin"_s});
    rows.append({words.telephone, telephoneHtml(annotator, card, dice.chance(60)), u"phone"_s});
    if (card.shows(Email))
        rows.append({words.email, linkHtml(annotator, Email, u"mailto:"_s + card.email, card.email), u"mail"_s});
    if (card.shows(Url)) {
        const QString label = dice.chance(50) ? card.business.url.section(u'/', 2, 2) : words.website;
        rows.append({words.website, linkHtml(annotator, Url, card.url, label), u"globe"_s});
    }
    rows.append({words.category, escaped(categoryName(card.business.category, directory.language)), u"tag"_s});
    if (dice.chance(25))
        rows.swapItemsAt(0, 1);
    return rows;
}

QString laidOut(const Row &row, FactsLayout layout, const QString &key)
{
    switch (layout) {
    case FactsLayout::DefinitionList:
        return u"<dt class=\"%1-label\">%2</dt><dd>%3</dd>\n"_s.arg(key, row.label, row.content);
    case FactsLayout::Table:
        return u"<tr><th scope=\"row\" class=\"%1-label\">%2</th><td>%3</td></tr>\n"_s.arg(key, row.label, row.content);
    case FactsLayout::IconList:
        return u"<li><i class=\"%1-icon %1-icon--%2\" aria-hidden=\"true\"></i>%3</li>\n"_s.arg(
            key, row.icon, row.content);
    case FactsLayout::Paragraphs: return u"<p><strong>%1:</strong> %2</p>\n"_s.arg(row.label, row.content);
    case FactsLayout::Cards:
        return u"<div class=\"%1-card\"><div class=\"%1-label\">%2</div><div>%3</div></div>\n"_s.arg(
            key, row.label, row.content);
    case FactsLayout::OldTable:
        return u"<tr><td bgcolor=\"#eeeeee\" width=\"120\"><font size=\"2\"><b>%1</b></font></td>"
               "<td><font size=\"2\">%2</font></td></tr>\n"_s.arg(row.label, row.content);
    case FactsLayout::Lines: return u"<div>%1</div>\n"_s.arg(row.content);
    }
    return {};
}

std::pair<QString, QString> around(FactsLayout layout, const QString &key)
{
    switch (layout) {
    case FactsLayout::DefinitionList: return {u"<dl class=\"%1-facts\">"_s.arg(key), u"</dl>"_s};
    case FactsLayout::Table: return {u"<table class=\"%1-facts\"><tbody>"_s.arg(key), u"</tbody></table>"_s};
    case FactsLayout::IconList: return {u"<ul class=\"%1-facts\">"_s.arg(key), u"</ul>"_s};
    case FactsLayout::OldTable:
        return {u"<table border=\"0\" cellpadding=\"4\" cellspacing=\"1\" width=\"100%\">"_s, u"</table>"_s};
    default: return {u"<div class=\"%1-facts\">"_s.arg(key), u"</div>"_s};
    }
}

} // namespace

QString factsBlock(const Directory &directory, const Card &card, quint64 style)
{
    Dice dice(style, "facts");
    const Annotator annotator(directory.markup, card.business.category);
    const Family &software = directory.software();
    const auto [open, close] = around(software.layout, software.key);
    QString html = open + u'\n';
    for (const Row &row : rowsOf(directory, card, annotator, dice))
        html += laidOut(row, software.layout, software.key);
    return html + close + u'\n';
}

QString hoursBlock(const Directory &directory, const Card &card, quint64 style)
{
    if (!card.shows(OpeningHours))
        return {};
    Dice dice(style, "hours");
    const QString key = directory.software().key;
    const Annotator annotator(directory.markup, card.business.category);
    QString html = u"<section class=\"%1-hours\"><h2>%2</h2>\n"_s.arg(key, wordingOf(directory.language).hours);
    for (const QString &specification : card.business.hours.specification()) {
        const QString attributes = annotator.hours(specification);
        if (!attributes.isEmpty())
            html += u"<meta%1>\n"_s.arg(attributes);
    }
    if (dice.chance(40))
        html += u"<p class=\"%1-now\">%2</p>\n"_s.arg(key, wordingOf(directory.language).openHint);
    const bool isTable = dice.chance(70);
    html += isTable ? u"<table>\n"_s : u"<ul>\n"_s;
    for (int day = 0; day < 7; ++day) {
        const QString name = dayName(day, directory.language);
        const QString spans = spansInWords(card.business.hours.days[day], directory.language);
        html +=
            isTable ? u"<tr><th>%1</th><td>%2</td></tr>\n"_s.arg(name, spans) : u"<li>%1: %2</li>\n"_s.arg(name, spans);
    }
    return html + (isTable ? u"</table>"_s : u"</ul>"_s) + u"</section>\n"_s;
}

QString addressLine(const Card &card)
{
    const QString &code = card.business.country;
    if (code == u"KR" || code == u"JP") {
        const QString gap = code == u"KR" ? u" "_s : QString();
        return card.region + gap + card.locality + gap + card.street;
    }
    if (code == u"US" || code == u"CA")
        return card.street + u", "_s + card.locality + u", "_s + card.region + u' ' + card.postalCode;
    if (code == u"GB")
        return card.street + u", "_s + card.locality + u' ' + card.postalCode;
    return card.street + u", "_s + card.postalCode + u' ' + card.locality;
}

} // namespace steward::playground
