#include "app/playground/business.h"

#include "app/playground/places.h"

#include <QSet>

#include <iterator>

namespace steward::playground {

using namespace Qt::StringLiterals;

namespace {

/** A trade in the languages of the world: what it is called, and the noun that ends a business's name. */
struct Trade
{
    QString key;
    QString en, de, ko, fr, ja;                     ///< The category in words.
    QString enNoun, deNoun, koNoun, frNoun, jaNoun; ///< As part of a name.
    QString handle;
};

const QList<Trade> &trades()
{
    static const QList<Trade> list{
        {u"restaurant"_s, u"Restaurant"_s, u"Restaurant"_s, u"음식점"_s, u"Restaurant"_s, u"レストラン"_s, u"Kitchen"_s,
            u"Gasthaus"_s, u"식당"_s, u"Bistrot"_s, u"食堂"_s, u"kitchen"_s},
        {u"dentist"_s, u"Dentist"_s, u"Zahnarzt"_s, u"치과"_s, u"Dentiste"_s, u"歯科"_s, u"Dental Care"_s,
            u"Zahnarztpraxis"_s, u"치과의원"_s, u"Cabinet Dentaire"_s, u"歯科医院"_s, u"dental"_s},
        {u"bakery"_s, u"Bakery"_s, u"Bäckerei"_s, u"제과점"_s, u"Boulangerie"_s, u"ベーカリー"_s, u"Bakery"_s,
            u"Bäckerei"_s, u"제과"_s, u"Boulangerie"_s, u"ベーカリー"_s, u"bakery"_s},
        {u"plumber"_s, u"Plumber"_s, u"Installateur"_s, u"설비"_s, u"Plombier"_s, u"水道工事"_s, u"Plumbing"_s,
            u"Sanitär"_s, u"설비"_s, u"Plomberie"_s, u"設備"_s, u"plumbing"_s},
        {u"lawyer"_s, u"Lawyer"_s, u"Rechtsanwalt"_s, u"법률사무소"_s, u"Avocat"_s, u"法律事務所"_s, u"Law Office"_s,
            u"Kanzlei"_s, u"법률사무소"_s, u"Cabinet Juridique"_s, u"法律事務所"_s, u"law"_s},
        {u"hotel"_s, u"Hotel"_s, u"Hotel"_s, u"호텔"_s, u"Hôtel"_s, u"ホテル"_s, u"Hotel"_s, u"Hotel"_s, u"호텔"_s,
            u"Hôtel"_s, u"ホテル"_s, u"hotel"_s},
        {u"florist"_s, u"Florist"_s, u"Blumenladen"_s, u"꽃집"_s, u"Fleuriste"_s, u"花屋"_s, u"Flowers"_s, u"Blumen"_s,
            u"플라워"_s, u"Fleurs"_s, u"花店"_s, u"flowers"_s},
        {u"garage"_s, u"Auto Repair"_s, u"Autowerkstatt"_s, u"자동차정비"_s, u"Garage"_s, u"自動車整備"_s,
            u"Auto Repair"_s, u"Autowerkstatt"_s, u"자동차정비"_s, u"Garage"_s, u"モータース"_s, u"auto"_s},
        {u"pharmacy"_s, u"Pharmacy"_s, u"Apotheke"_s, u"약국"_s, u"Pharmacie"_s, u"薬局"_s, u"Pharmacy"_s,
            u"Apotheke"_s, u"약국"_s, u"Pharmacie"_s, u"薬局"_s, u"pharmacy"_s},
        {u"hairdresser"_s, u"Hairdresser"_s, u"Friseur"_s, u"미용실"_s, u"Coiffeur"_s, u"美容室"_s, u"Hair Studio"_s,
            u"Friseursalon"_s, u"헤어"_s, u"Coiffure"_s, u"美容室"_s, u"hair"_s},
    };
    return list;
}

const Trade &tradeOf(const QString &key)
{
    for (const Trade &trade : trades()) {
        if (trade.key == key)
            return trade;
    }
    return trades().first();
}

/** The part of a name that is the business's own, and how it is spelt in an address. */
struct Root
{
    QString text;
    QString handle;
};

QList<Root> rootsOf(const QString &country)
{
    if (country == u"DE" || country == u"AT" || country == u"CH")
        return {{u"Mohnkamp"_s, u"mohnkamp"_s}, {u"Lindental"_s, u"lindental"_s}, {u"Krähwinkel"_s, u"kraehwinkel"_s},
            {u"Süderholz"_s, u"suederholz"_s}, {u"Brahmsee"_s, u"brahmsee"_s}, {u"Weißdorn"_s, u"weissdorn"_s},
            {u"Falkenried & Söhne"_s, u"falkenried-soehne"_s}, {u"Zur Alten Mühle"_s, u"zur-alten-muehle"_s},
            {u"Dr. Hagebuche"_s, u"dr-hagebuche"_s}, {u"Nordlicht"_s, u"nordlicht"_s},
            {u"Elsterbach"_s, u"elsterbach"_s}, {u"Kirschgrund"_s, u"kirschgrund"_s}};
    if (country == u"KR")
        return {{u"한빛누리"_s, u"hanbitnuri"_s}, {u"다온새"_s, u"daonsae"_s}, {u"새벽들"_s, u"saebyeokdeul"_s},
            {u"가람솔"_s, u"garamsol"_s}, {u"해솔마루"_s, u"haesolmaru"_s}, {u"맑은샘터"_s, u"malgeunsaemteo"_s},
            {u"온길참"_s, u"ongilcham"_s}, {u"아란별"_s, u"aranbyeol"_s}, {u"늘푸른결"_s, u"neulpureungyeol"_s},
            {u"도담뜰"_s, u"dodamtteul"_s}};
    if (country == u"FR")
        return {{u"Valclair"_s, u"valclair"_s}, {u"L’Ardoise Bleue"_s, u"l-ardoise-bleue"_s},
            {u"Martelière"_s, u"marteliere"_s}, {u"Les Trois Aulnes"_s, u"les-trois-aulnes"_s}};
    if (country == u"JP")
        return {{u"青桐"_s, u"aogiri"_s}, {u"白樺"_s, u"shirakaba"_s}, {u"みなと屋"_s, u"minatoya"_s},
            {u"若草"_s, u"wakakusa"_s}};
    if (country == u"GB")
        return {{u"Thistle & Crane"_s, u"thistle-and-crane"_s}, {u"Penhallow"_s, u"penhallow"_s},
            {u"The Brass Heron"_s, u"the-brass-heron"_s}, {u"Ashdown Gate"_s, u"ashdown-gate"_s},
            {u"Merriwick"_s, u"merriwick"_s}, {u"Oakes & Tully"_s, u"oakes-and-tully"_s},
            {u"Saltmarsh"_s, u"saltmarsh"_s}, {u"Hollin Bridge"_s, u"hollin-bridge"_s},
            {u"Crumpet’s Corner"_s, u"crumpets-corner"_s}, {u"Lower Tarn"_s, u"lower-tarn"_s}};
    return {{u"Copper Lantern"_s, u"copper-lantern"_s}, {u"Juniper & Rye"_s, u"juniper-and-rye"_s},
        {u"Marlow Ridge"_s, u"marlow-ridge"_s}, {u"Blue Tanager"_s, u"blue-tanager"_s},
        {u"Whitlock Brothers"_s, u"whitlock-brothers"_s}, {u"Sagebrush Hollow"_s, u"sagebrush-hollow"_s},
        {u"O’Dell’s"_s, u"odells"_s}, {u"Third Harbor"_s, u"third-harbor"_s},
        {u"Pine & Pewter"_s, u"pine-and-pewter"_s}, {u"Larkspur"_s, u"larkspur"_s},
        {u"Hearthstone"_s, u"hearthstone"_s}, {u"Café Solstice"_s, u"cafe-solstice"_s},
        {u"Redfern Valley"_s, u"redfern-valley"_s}, {u"Quillwood"_s, u"quillwood"_s},
        {u"Ember & Oak"_s, u"ember-and-oak"_s}, {u"Millstone"_s, u"millstone"_s}};
}

QString nameOf(const Root &root, const Trade &trade, const QString &country, int form)
{
    if (country == u"DE" || country == u"AT" || country == u"CH") {
        const QString name = trade.deNoun + u' ' + root.text;
        return form == 0 ? name + u" GmbH"_s : name;
    }
    if (country == u"KR")
        return form == 0 ? u"주식회사 "_s + root.text + u' ' + trade.koNoun : root.text + trade.koNoun;
    if (country == u"FR")
        return trade.frNoun + u' ' + root.text;
    if (country == u"JP")
        return root.text + trade.jaNoun;
    const QString name = root.text + u' ' + trade.enNoun;
    if (form != 0)
        return name;
    return name + (country == u"GB" ? u" Ltd"_s : u", LLC"_s);
}

QString houseNumbered(const QString &street, const QString &country, Dice &dice)
{
    const QString number = QString::number(dice.between(2, country == u"US" ? 4200 : 180));
    if (country == u"US" || country == u"CA")
        return number + u' ' + street + (dice.chance(35) ? u", Suite %1"_s.arg(dice.between(100, 480)) : QString());
    if (country == u"KR")
        return street + u' ' + number + (dice.chance(40) ? u", %1층"_s.arg(dice.between(1, 9)) : QString());
    if (country == u"JP")
        return street + u"%1-%2-%3"_s.arg(dice.between(1, 5)).arg(dice.between(1, 20)).arg(dice.between(1, 15));
    if (country == u"GB" || country == u"FR")
        return number + u' ' + street;
    return street + u' ' + number + (dice.chance(20) ? u"a"_s : QString());
}

/**
 * A number of the place. Customers have even ones and everybody else odd ones: no neighbour, office or outdated entry
 * shows a number that a customer submitted.
 */
Phone dialled(const Place &place, Dice &dice, bool isCustomers)
{
    int limit = 1;
    for (int i = 0; i < place.phoneDigits; ++i)
        limit *= 10;
    const int number = dice.below(limit / 2) * 2 + (isCustomers ? 0 : 1);
    return {
        place.country, place.phoneArea, place.phonePrefix + u"%1"_s.arg(number, place.phoneDigits, 10, QChar(u'0'))};
}

Hours openingOf(const Trade &trade, Dice &dice)
{
    const int opens = 60 * dice.between(7, 10) + (dice.chance(30) ? 30 : 0);
    const int closes = 60 * dice.between(17, 20);
    if (trade.key == u"restaurant")
        return Hours::week(
            {{690, 870}, {1050, 1320}}, {{690, 1350}}, dice.chance(50) ? QList<Span>{{720, 1260}} : QList<Span>{});
    if (trade.key == u"hotel")
        return Hours::week({{360, 1380}}, {{360, 1380}}, {{420, 1320}});
    if (dice.chance(20))
        return Hours::week({{opens, 750}, {810, closes}});
    return Hours::week(
        {{opens, closes}}, dice.chance(65) ? QList<Span>{{600, 60 * dice.between(13, 16)}} : QList<Span>{});
}

void settle(Business &business, const Place &place, bool isCustomer, Dice &dice)
{
    business.locality = place.locality;
    business.region = place.region;
    business.regionName = place.regionName;
    business.postalCode = dice.pick(place.postalCodes);
    business.street = houseNumbered(dice.pick(streetsOf(place.country)), place.country, dice);
    business.phone = dialled(place, dice, isCustomer);
}

Business invent(const QString &country, const Trade &trade, bool isCustomer, Dice &dice)
{
    Business business;
    const Root root = dice.pick(rootsOf(country));
    business.country = country;
    business.category = trade.key;
    business.name = nameOf(root, trade, country, dice.below(4));
    business.handle = root.handle + u'-' + trade.handle;
    settle(business, dice.pick(placesOf(country)), isCustomer, dice);
    // Second level names below .example are reserved for documentation (RFC 2606).
    business.url = u"https://www.%1.example/"_s.arg(business.handle);
    business.email = (dice.chance(60) ? u"info@"_s : u"hello@"_s) + business.handle + u".example"_s;
    business.hours = openingOf(trade, dice);
    return business;
}

/** The countries of the first customers, in turn: the shares of the world. */
const QStringList &countryCycle()
{
    static const QStringList cycle{u"US"_s, u"GB"_s, u"DE"_s, u"KR"_s, u"US"_s, u"DE"_s, u"US"_s, u"GB"_s, u"KR"_s,
        u"FR"_s, u"US"_s, u"DE"_s, u"GB"_s, u"KR"_s, u"US"_s, u"JP"_s, u"US"_s, u"GB"_s, u"DE"_s, u"AT"_s, u"US"_s,
        u"KR"_s, u"CA"_s, u"CH"_s};
    return cycle;
}

} // namespace

QString factName(Fact fact)
{
    switch (fact) {
    case Name: return u"name"_s;
    case Telephone: return u"telephone"_s;
    case Street: return u"street"_s;
    case Locality: return u"locality"_s;
    case Region: return u"region"_s;
    case PostalCode: return u"postal_code"_s;
    case Country: return u"country"_s;
    case Url: return u"url"_s;
    case Email: return u"email"_s;
    case OpeningHours: return u"opening_hours"_s;
    }
    return {};
}

bool Business::agrees(const Business &other, Fact fact) const
{
    switch (fact) {
    case Name: return name == other.name;
    case Telephone: return phone == other.phone;
    case Street: return street == other.street;
    case Locality: return locality == other.locality;
    case Region: return region == other.region;
    case PostalCode: return postalCode == other.postalCode;
    case Country: return country == other.country;
    case Url: return url == other.url;
    case Email: return email == other.email;
    case OpeningHours: return hours == other.hours;
    }
    return false;
}

QList<Business> inventCustomers(int count, quint64 seed)
{
    QList<Business> customers;
    QSet<QString> names;
    QSet<QString> numbers;
    for (int i = 0; customers.size() < count && i < count * 1000; ++i) {
        const qsizetype index = customers.size();
        Dice dice(seed, "customer " + QByteArray::number(i));
        Business business = invent(countryCycle()[index % countryCycle().size()], dice.pick(trades()), true, dice);
        if (names.contains(business.handle)) {
            // The roots of a country times its trades are limited: past that, a name carries a number.
            if (i < count * 20)
                continue;
            business.name += u' ' + QString::number(index + 1);
            business.handle += u'-' + QString::number(index + 1);
            business.url = u"https://www.%1.example/"_s.arg(business.handle);
            business.email = u"info@%1.example"_s.arg(business.handle);
        }
        if (numbers.contains(business.phone.e164()))
            continue;
        names.insert(business.handle);
        numbers.insert(business.phone.e164());
        business.reference = u"CUS-%1"_s.arg(index + 1, 4, 10, QChar(u'0'));
        customers.append(business);
    }
    return customers;
}

Business inventNeighbour(const QString &country, const QString &category, Dice &dice)
{
    return invent(country, tradeOf(category), false, dice);
}

Phone otherPhone(const Business &business, Dice &dice)
{
    for (const Place &place : placesOf(business.country)) {
        if (place.phoneArea != business.phone.area || !business.phone.subscriber.startsWith(place.phonePrefix))
            continue;
        for (int i = 0; i < 100; ++i) {
            const Phone phone = dialled(place, dice, false);
            if (phone != business.phone)
                return phone;
        }
    }
    return business.phone;
}

void moveHouse(Business &business, Dice &dice)
{
    const QString before = business.street;
    for (int i = 0; i < 100 && business.street == before; ++i)
        business.street = houseNumbered(dice.pick(streetsOf(business.country)), business.country, dice);
}

QString formerName(const Business &business, Dice &dice)
{
    const Trade &trade = tradeOf(business.category);
    for (int i = 0; i < 100; ++i) {
        const Root root = dice.pick(rootsOf(business.country));
        if (!business.name.contains(root.text))
            return nameOf(root, trade, business.country, 1);
    }
    return business.name;
}

QString countryName(const QString &country, const QString &language)
{
    struct Names
    {
        QString code, en, de, ko, fr, ja;
    };
    static const QList<Names> list{
        {u"US"_s, u"United States"_s, u"USA"_s, u"미국"_s, u"États-Unis"_s, u"アメリカ合衆国"_s},
        {u"CA"_s, u"Canada"_s, u"Kanada"_s, u"캐나다"_s, u"Canada"_s, u"カナダ"_s},
        {u"GB"_s, u"United Kingdom"_s, u"Vereinigtes Königreich"_s, u"영국"_s, u"Royaume-Uni"_s, u"イギリス"_s},
        {u"DE"_s, u"Germany"_s, u"Deutschland"_s, u"독일"_s, u"Allemagne"_s, u"ドイツ"_s},
        {u"AT"_s, u"Austria"_s, u"Österreich"_s, u"오스트리아"_s, u"Autriche"_s, u"オーストリア"_s},
        {u"CH"_s, u"Switzerland"_s, u"Schweiz"_s, u"스위스"_s, u"Suisse"_s, u"スイス"_s},
        {u"KR"_s, u"South Korea"_s, u"Südkorea"_s, u"대한민국"_s, u"Corée du Sud"_s, u"韓国"_s},
        {u"FR"_s, u"France"_s, u"Frankreich"_s, u"프랑스"_s, u"France"_s, u"フランス"_s},
        {u"JP"_s, u"Japan"_s, u"Japan"_s, u"일본"_s, u"Japon"_s, u"日本"_s},
    };
    for (const Names &names : list) {
        if (names.code != country)
            continue;
        if (language == u"de")
            return names.de;
        if (language == u"ko")
            return names.ko;
        if (language == u"fr")
            return names.fr;
        return language == u"ja" ? names.ja : names.en;
    }
    return country;
}

QString categoryName(const QString &category, const QString &language)
{
    const Trade &trade = tradeOf(category);
    if (language == u"de")
        return trade.de;
    if (language == u"ko")
        return trade.ko;
    if (language == u"fr")
        return trade.fr;
    return language == u"ja" ? trade.ja : trade.en;
}

QStringList allCategories()
{
    QStringList keys;
    for (const Trade &trade : trades())
        keys.append(trade.key);
    return keys;
}

QString languageOf(const QString &country)
{
    if (country == u"DE" || country == u"AT" || country == u"CH")
        return u"de"_s;
    if (country == u"KR")
        return u"ko"_s;
    if (country == u"FR")
        return u"fr"_s;
    return country == u"JP" ? u"ja"_s : u"en"_s;
}

} // namespace steward::playground
