#include "app/playground/card.h"

namespace steward::playground {

using namespace Qt::StringLiterals;

namespace {

QString withoutAccents(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    }
    // Hangul must come back together: its parts are letters, not marks.
    return plain.normalized(QString::NormalizationForm_C);
}

QString spellName(const Business &business, Dice &dice)
{
    const QString &name = business.name;
    const bool isLatin = business.country != u"KR" && business.country != u"JP";
    const int roll = dice.below(100);
    if (!isLatin || roll < 60)
        return name;
    if (roll < 72)
        return QString(name).replace(u" & "_s, business.country == u"DE" ? u" und "_s : u" and "_s);
    if (roll < 80)
        return name.toUpper();
    if (roll < 88)
        return business.country == u"DE" ? name : withoutAccents(name);
    return QString(name).replace(u'’', u'\'').remove(u',');
}

QString abbreviated(QString street, const QString &country)
{
    static const std::pair<QString, QString> american[] = {{u" Street"_s, u" St"_s}, {u" Avenue"_s, u" Ave."_s},
        {u" Road"_s, u" Rd"_s}, {u" Drive"_s, u" Dr"_s}, {u" Boulevard"_s, u" Blvd"_s}, {u" Lane"_s, u" Ln"_s},
        {u" Court"_s, u" Ct"_s}, {u" Parkway"_s, u" Pkwy"_s}, {u" Place"_s, u" Pl"_s}, {u" North "_s, u" N "_s},
        {u" West "_s, u" W. "_s}, {u", Suite "_s, u" Ste "_s}};
    static const std::pair<QString, QString> british[] = {{u" Street"_s, u" St"_s}, {u" Road"_s, u" Rd"_s},
        {u" Avenue"_s, u" Ave"_s}, {u" Square"_s, u" Sq"_s}, {u" Terrace"_s, u" Ter"_s}, {u" Lane"_s, u" Ln"_s}};
    static const std::pair<QString, QString> german[] = {{u"straße"_s, u"str."_s}};
    static const std::pair<QString, QString> french[] = {
        {u" avenue"_s, u", av."_s}, {u" boulevard"_s, u", bd"_s}, {u" rue"_s, u", rue"_s}};
    const auto replaceAll = [&street](const auto &pairs) {
        for (const auto &[whole, brief] : pairs)
            street.replace(whole, brief);
    };
    if (country == u"US" || country == u"CA")
        replaceAll(american);
    else if (country == u"GB")
        replaceAll(british);
    else if (country == u"FR")
        replaceAll(french);
    else if (country == u"KR")
        street.remove(u',');
    else
        replaceAll(german);
    return street;
}

QString spellPostalCode(const Business &business, Dice &dice)
{
    if (business.country == u"DE" && dice.chance(8))
        return u"D-"_s + business.postalCode;
    if ((business.country == u"GB" || business.country == u"CA") && dice.chance(12))
        return QString(business.postalCode).remove(u' ');
    return business.postalCode;
}

QString spellUrl(const Business &business, Dice &dice)
{
    QString url = business.url;
    const int roll = dice.below(100);
    if (roll < 20)
        return url.replace(u"https://"_s, u"http://"_s);
    if (roll < 35)
        return url.remove(u"www."_s);
    if (roll < 45)
        return url + u"?utm_source=directory&utm_medium=listing"_s;
    return roll < 60 ? url.chopped(1) : url;
}

} // namespace

QString Card::text(Fact fact) const
{
    switch (fact) {
    case Name: return name;
    case Telephone: return telephone;
    case Street: return street;
    case Locality: return locality;
    case Region: return region;
    case PostalCode: return postalCode;
    case Country: return country;
    case Url: return url;
    case Email: return email;
    case OpeningHours: return business.hours.specification().join(u"; "_s);
    }
    return {};
}

Card writeCard(const Business &business, quint32 facts, const QString &language, quint64 style)
{
    Dice dice(style, "spelling");
    Card card{.business = business, .facts = facts, .language = language};
    card.name = spellName(business, dice);
    card.telephone = business.phone.spelling(dice.below(6));
    card.street = dice.chance(50) ? abbreviated(business.street, business.country) : business.street;
    card.locality = business.locality;
    card.region = dice.chance(70) ? business.region : business.regionName;
    card.postalCode = spellPostalCode(business, dice);
    card.country = dice.chance(50) ? business.country : countryName(business.country, language);
    card.url = spellUrl(business, dice);
    card.email = business.email;
    return card;
}

} // namespace steward::playground
