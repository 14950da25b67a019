#include "app/playground/places.h"

namespace steward::playground {

using namespace Qt::StringLiterals;

namespace {

// Towns and postal codes are real, so that addresses parse; streets are invented. Numbers come from what is kept free
// for fiction:
// - North America: 555-0100 … 555-0199 of every area code (ATIS-0300115, 555 NXX line number reservation).
// - United Kingdom: Ofcom, "Telephone numbers for use in TV and radio drama programmes".
// - Germany: Bundesnetzagentur, "Rufnummern für Medienproduktionen" (Mitteilung 148/2021).
// - France: ARCEP, plan national de numérotation (décision 2018-0881), numbers for audiovisual works.
// Korea, Japan, Austria and Switzerland reserve none: numbers there begin with digits no subscriber number begins with
// where the form allows it.
const QList<Place> &places()
{
    static const QList<Place> list{
        {u"US"_s, u"Portland"_s, u"OR"_s, u"Oregon"_s, {u"97205"_s, u"97209"_s, u"97214"_s}, u"503"_s, u"55501"_s, 2},
        {u"US"_s, u"Austin"_s, u"TX"_s, u"Texas"_s, {u"78704"_s, u"78701"_s, u"78756"_s}, u"512"_s, u"55501"_s, 2},
        {u"US"_s, u"Madison"_s, u"WI"_s, u"Wisconsin"_s, {u"53703"_s, u"53711"_s}, u"608"_s, u"55501"_s, 2},
        {u"US"_s, u"Boise"_s, u"ID"_s, u"Idaho"_s, {u"83702"_s, u"83706"_s}, u"208"_s, u"55501"_s, 2},
        {u"US"_s, u"Asheville"_s, u"NC"_s, u"North Carolina"_s, {u"28801"_s, u"28806"_s}, u"828"_s, u"55501"_s, 2},
        {u"US"_s, u"Tucson"_s, u"AZ"_s, u"Arizona"_s, {u"85701"_s, u"85716"_s}, u"520"_s, u"55501"_s, 2},
        {u"US"_s, u"Burlington"_s, u"VT"_s, u"Vermont"_s, {u"05401"_s, u"05408"_s}, u"802"_s, u"55501"_s, 2},
        {u"US"_s, u"Savannah"_s, u"GA"_s, u"Georgia"_s, {u"31401"_s, u"31405"_s}, u"912"_s, u"55501"_s, 2},
        {u"CA"_s, u"Toronto"_s, u"ON"_s, u"Ontario"_s, {u"M5V 2T6"_s, u"M4K 1N2"_s}, u"416"_s, u"55501"_s, 2},
        {u"CA"_s, u"Victoria"_s, u"BC"_s, u"British Columbia"_s, {u"V8W 1P6"_s, u"V8V 3M9"_s}, u"250"_s, u"55501"_s, 2},
        {u"GB"_s, u"London"_s, u"Greater London"_s, u"Greater London"_s, {u"N1 9GU"_s, u"SE1 7PB"_s, u"E2 8HD"_s},
            u"20"_s, u"79460"_s, 3},
        {u"GB"_s, u"Leeds"_s, u"West Yorkshire"_s, u"West Yorkshire"_s, {u"LS1 4AP"_s, u"LS6 2QL"_s}, u"113"_s,
            u"4960"_s, 3},
        {u"GB"_s, u"Bristol"_s, u"Bristol"_s, u"Bristol"_s, {u"BS1 5TY"_s, u"BS8 1QU"_s}, u"117"_s, u"4960"_s, 3},
        {u"GB"_s, u"Manchester"_s, u"Greater Manchester"_s, u"Greater Manchester"_s, {u"M4 1HQ"_s, u"M20 2RN"_s},
            u"161"_s, u"4960"_s, 3},
        {u"GB"_s, u"Edinburgh"_s, u"City of Edinburgh"_s, u"City of Edinburgh"_s, {u"EH3 9QG"_s, u"EH6 7BD"_s},
            u"131"_s, u"4960"_s, 3},
        {u"DE"_s, u"Berlin"_s, u"Berlin"_s, u"Berlin"_s, {u"10115"_s, u"10405"_s, u"12047"_s}, u"30"_s, u"23125"_s, 3},
        {u"DE"_s, u"Hamburg"_s, u"Hamburg"_s, u"Hamburg"_s, {u"20095"_s, u"22765"_s}, u"40"_s, u"66969"_s, 3},
        {u"DE"_s, u"Köln"_s, u"Nordrhein-Westfalen"_s, u"Nordrhein-Westfalen"_s, {u"50667"_s, u"50823"_s}, u"221"_s,
            u"4710"_s, 3},
        {u"DE"_s, u"Frankfurt am Main"_s, u"Hessen"_s, u"Hessen"_s, {u"60311"_s, u"60594"_s}, u"69"_s, u"90009"_s, 3},
        {u"DE"_s, u"München"_s, u"Bayern"_s, u"Bayern"_s, {u"80331"_s, u"81667"_s}, u"89"_s, u"99998"_s, 3},
        {u"AT"_s, u"Wien"_s, u"Wien"_s, u"Wien"_s, {u"1070"_s, u"1020"_s}, u"1"_s, u"9990"_s, 3},
        {u"CH"_s, u"Zürich"_s, u"ZH"_s, u"Zürich"_s, {u"8004"_s, u"8006"_s}, u"44"_s, u"0000"_s, 3},
        {u"KR"_s, u"강남구"_s, u"서울특별시"_s, u"서울특별시"_s, {u"06236"_s, u"06134"_s}, u"2"_s, u"130"_s, 4},
        {u"KR"_s, u"마포구"_s, u"서울특별시"_s, u"서울특별시"_s, {u"04038"_s, u"04156"_s}, u"2"_s, u"140"_s, 4},
        {u"KR"_s, u"해운대구"_s, u"부산광역시"_s, u"부산광역시"_s, {u"48094"_s, u"48060"_s}, u"51"_s, u"130"_s, 4},
        {u"KR"_s, u"유성구"_s, u"대전광역시"_s, u"대전광역시"_s, {u"34126"_s, u"34168"_s}, u"42"_s, u"130"_s, 4},
        {u"FR"_s, u"Paris"_s, u"Île-de-France"_s, u"Île-de-France"_s, {u"75011"_s, u"75003"_s}, u"1"_s, u"9900"_s, 4},
        {u"FR"_s, u"Lyon"_s, u"Auvergne-Rhône-Alpes"_s, u"Auvergne-Rhône-Alpes"_s, {u"69002"_s, u"69007"_s}, u"4"_s,
            u"6571"_s, 4},
        {u"JP"_s, u"世田谷区"_s, u"東京都"_s, u"東京都"_s, {u"154-0004"_s, u"156-0043"_s}, u"3"_s, u"12340"_s, 3},
        {u"JP"_s, u"中京区"_s, u"京都府"_s, u"京都府"_s, {u"604-8006"_s, u"604-8171"_s}, u"75"_s, u"2010"_s, 3},
    };
    return list;
}

} // namespace

QList<Place> placesOf(const QString &country)
{
    QList<Place> found;
    for (const Place &place : places()) {
        if (place.country == country)
            found.append(place);
    }
    return found.isEmpty() ? placesOf(u"US"_s) : found;
}

QStringList streetsOf(const QString &country)
{
    if (country == u"GB")
        return {u"Harrow Mill Road"_s, u"Tallow Street"_s, u"Saffron Court Lane"_s, u"Old Ropewalk Terrace"_s,
            u"Quarry Bank Avenue"_s, u"Fennel Close"_s, u"Lantern Hill Road"_s, u"Pewter Square"_s};
    if (country == u"DE" || country == u"AT" || country == u"CH")
        return {u"Mohnkampstraße"_s, u"Lindenkernweg"_s, u"Am Kupferhof"_s, u"Sperlingsgasse"_s, u"Alte Färberstraße"_s,
            u"Weidenbogenallee"_s, u"Turmfalkenplatz"_s, u"Haselnussstraße"_s};
    if (country == u"KR")
        return {u"가온솔로"_s, u"은별로"_s, u"솔바람길"_s, u"다온대로"_s, u"새참로12길"_s, u"물빛로"_s, u"한들로"_s};
    if (country == u"FR")
        return {u"rue des Tilleuls Blancs"_s, u"avenue du Moulin Vert"_s, u"boulevard des Ardoises"_s,
            u"place de la Fontaine Grise"_s};
    if (country == u"JP")
        return {u"青桐町"_s, u"白樺台"_s, u"若草通"_s, u"泉本町"_s};
    return {u"Marlow Street"_s, u"Cedar Hollow Road"_s, u"Tanager Avenue"_s, u"Pinnacle Ridge Drive"_s,
        u"Old Ferry Lane"_s, u"Whitlock Boulevard"_s, u"Juniper Court"_s, u"North Larkspur Street"_s,
        u"Copperfield Parkway"_s, u"West Hazel Place"_s};
}

} // namespace steward::playground
