#include "core/directories/extract/places.h"

#include "core/base/text.h"
#include "core/directories/extract/phone_numbers.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace steward::directories::extract {

using namespace Qt::StringLiterals;

namespace {

/** Codes and names of the first level in the United States (USPS Publication 28), Canada (Canada Post) and Australia
 * (Australia Post). */
struct RegionEntry
{
    QLatin1StringView code;
    QLatin1StringView name;
    QLatin1StringView country;
};
constexpr RegionEntry regionEntries[] = {{"AL"_L1, "Alabama"_L1, "US"_L1}, {"AK"_L1, "Alaska"_L1, "US"_L1},
    {"AZ"_L1, "Arizona"_L1, "US"_L1}, {"AR"_L1, "Arkansas"_L1, "US"_L1}, {"CA"_L1, "California"_L1, "US"_L1},
    {"CO"_L1, "Colorado"_L1, "US"_L1}, {"CT"_L1, "Connecticut"_L1, "US"_L1}, {"DE"_L1, "Delaware"_L1, "US"_L1},
    {"DC"_L1, "District of Columbia"_L1, "US"_L1}, {"FL"_L1, "Florida"_L1, "US"_L1}, {"GA"_L1, "Georgia"_L1, "US"_L1},
    {"HI"_L1, "Hawaii"_L1, "US"_L1}, {"ID"_L1, "Idaho"_L1, "US"_L1}, {"IL"_L1, "Illinois"_L1, "US"_L1},
    {"IN"_L1, "Indiana"_L1, "US"_L1}, {"IA"_L1, "Iowa"_L1, "US"_L1}, {"KS"_L1, "Kansas"_L1, "US"_L1},
    {"KY"_L1, "Kentucky"_L1, "US"_L1}, {"LA"_L1, "Louisiana"_L1, "US"_L1}, {"ME"_L1, "Maine"_L1, "US"_L1},
    {"MD"_L1, "Maryland"_L1, "US"_L1}, {"MA"_L1, "Massachusetts"_L1, "US"_L1}, {"MI"_L1, "Michigan"_L1, "US"_L1},
    {"MN"_L1, "Minnesota"_L1, "US"_L1}, {"MS"_L1, "Mississippi"_L1, "US"_L1}, {"MO"_L1, "Missouri"_L1, "US"_L1},
    {"MT"_L1, "Montana"_L1, "US"_L1}, {"NE"_L1, "Nebraska"_L1, "US"_L1}, {"NV"_L1, "Nevada"_L1, "US"_L1},
    {"NH"_L1, "New Hampshire"_L1, "US"_L1}, {"NJ"_L1, "New Jersey"_L1, "US"_L1}, {"NM"_L1, "New Mexico"_L1, "US"_L1},
    {"NY"_L1, "New York"_L1, "US"_L1}, {"NC"_L1, "North Carolina"_L1, "US"_L1}, {"ND"_L1, "North Dakota"_L1, "US"_L1},
    {"OH"_L1, "Ohio"_L1, "US"_L1}, {"OK"_L1, "Oklahoma"_L1, "US"_L1}, {"OR"_L1, "Oregon"_L1, "US"_L1},
    {"PA"_L1, "Pennsylvania"_L1, "US"_L1}, {"RI"_L1, "Rhode Island"_L1, "US"_L1},
    {"SC"_L1, "South Carolina"_L1, "US"_L1}, {"SD"_L1, "South Dakota"_L1, "US"_L1}, {"TN"_L1, "Tennessee"_L1, "US"_L1},
    {"TX"_L1, "Texas"_L1, "US"_L1}, {"UT"_L1, "Utah"_L1, "US"_L1}, {"VT"_L1, "Vermont"_L1, "US"_L1},
    {"VA"_L1, "Virginia"_L1, "US"_L1}, {"WA"_L1, "Washington"_L1, "US"_L1}, {"WV"_L1, "West Virginia"_L1, "US"_L1},
    {"WI"_L1, "Wisconsin"_L1, "US"_L1}, {"WY"_L1, "Wyoming"_L1, "US"_L1}, {"PR"_L1, "Puerto Rico"_L1, "US"_L1},
    {"GU"_L1, "Guam"_L1, "US"_L1}, {"VI"_L1, "Virgin Islands"_L1, "US"_L1}, {"AB"_L1, "Alberta"_L1, "CA"_L1},
    {"BC"_L1, "British Columbia"_L1, "CA"_L1}, {"MB"_L1, "Manitoba"_L1, "CA"_L1},
    {"NB"_L1, "New Brunswick"_L1, "CA"_L1}, {"NL"_L1, "Newfoundland and Labrador"_L1, "CA"_L1},
    {"NS"_L1, "Nova Scotia"_L1, "CA"_L1}, {"NT"_L1, "Northwest Territories"_L1, "CA"_L1},
    {"NU"_L1, "Nunavut"_L1, "CA"_L1}, {"ON"_L1, "Ontario"_L1, "CA"_L1}, {"PE"_L1, "Prince Edward Island"_L1, "CA"_L1},
    {"QC"_L1, "Quebec"_L1, "CA"_L1}, {"SK"_L1, "Saskatchewan"_L1, "CA"_L1}, {"YT"_L1, "Yukon"_L1, "CA"_L1},
    {"NSW"_L1, "New South Wales"_L1, "AU"_L1}, {"VIC"_L1, "Victoria"_L1, "AU"_L1}, {"QLD"_L1, "Queensland"_L1, "AU"_L1},
    {"SA"_L1, "South Australia"_L1, "AU"_L1}, {"WA"_L1, "Western Australia"_L1, "AU"_L1},
    {"TAS"_L1, "Tasmania"_L1, "AU"_L1}, {"ACT"_L1, "Australian Capital Territory"_L1, "AU"_L1}};

QString plainWords(QStringView text)
{
    QString plain;
    for (const QChar c : text) {
        if (c != u'.')
            plain += c.toLower();
    }
    return plain.simplified();
}

} // namespace

RegionMatch regionAtEnd(QStringView text)
{
    static const QHash<QString, QString> regions = [] {
        QHash<QString, QString> table;
        for (const RegionEntry &entry : regionEntries) {
            table.insert(QString(entry.name).toLower(), entry.country);
            if (!table.contains(QString(entry.code).toLower()))
                table.insert(QString(entry.code).toLower(), entry.country);
        }
        table.insert(u"québec"_s, u"CA"_s);
        return table;
    }();
    // The longest run of up to three words at the end that names a region.
    RegionMatch found;
    qsizetype begin = text.size();
    for (int count = 0; count < 3 && begin > 0; ++count) {
        while (begin > 0 && text[begin - 1].isSpace())
            --begin;
        while (begin > 0 && (text[begin - 1].isLetter() || text[begin - 1] == u'.'))
            --begin;
        const QStringView candidate = text.sliced(begin);
        const QString plain = plainWords(candidate);
        const auto region = regions.constFind(plain);
        if (region == regions.constEnd())
            continue;
        // Of the short codes, words like "in", "or", "me" are English: only capitals count ("Ma" still does).
        if (plain.size() <= 3 && !candidate.trimmed().front().isUpper())
            continue;
        found = {begin, *region};
    }
    return found;
}

bool isBritishCounty(const QString &text)
{
    static const QSet<QString> counties = [] {
        // Ceremonial, historic and postal counties of the United Kingdom as Royal Mail's former postal counties list
        // them.
        const QString names =
            u"avon,bedfordshire,beds,berkshire,berks,buckinghamshire,bucks,cambridgeshire,cambs,cheshire,cleveland,"
            u"cornwall,"
            u"county durham,co durham,cumbria,derbyshire,devon,dorset,east sussex,east "
            u"yorkshire,essex,gloucestershire,glos,greater london,"
            u"greater manchester,hampshire,hants,herefordshire,hertfordshire,herts,humberside,isle of "
            u"wight,kent,lancashire,lancs,"
            u"leicestershire,leics,lincolnshire,lincs,merseyside,middlesex,middx,norfolk,north humberside,north "
            u"yorkshire,northamptonshire,"
            u"northants,northumberland,nottinghamshire,notts,oxfordshire,oxon,rutland,shropshire,somerset,south "
            u"humberside,"
            u"south yorkshire,staffordshire,staffs,suffolk,surrey,sussex,tyne and wear,tyne & wear,warwickshire,west "
            u"midlands,west sussex,"
            u"west yorkshire,wiltshire,wilts,worcestershire,worcs,yorkshire,clwyd,dyfed,gwent,gwynedd,mid "
            u"glamorgan,powys,"
            u"south glamorgan,west "
            u"glamorgan,pembrokeshire,carmarthenshire,ceredigion,conwy,flintshire,denbighshire,anglesey,"
            u"aberdeenshire,angus,argyll,argyllshire,ayrshire,banffshire,berwickshire,caithness,clackmannanshire,"
            u"dumfriesshire,"
            u"dunbartonshire,east "
            u"lothian,fife,inverness-shire,kincardineshire,kinross-shire,kirkcudbrightshire,lanarkshire,midlothian,"
            u"morayshire,moray,nairnshire,peeblesshire,perthshire,renfrewshire,ross-shire,roxburghshire,selkirkshire,"
            u"stirlingshire,"
            u"sutherland,west lothian,wigtownshire,county antrim,co antrim,county armagh,co armagh,county down,co "
            u"down,county fermanagh,"
            u"county londonderry,co londonderry,county tyrone,co tyrone,antrim,scotland,wales"_s;
        const QStringList list = names.split(u',');
        return QSet<QString>(list.begin(), list.end());
    }();
    QString plain = plainWords(text);
    return counties.contains(plain);
}

QString countryCode(const QString &text)
{
    static const QHash<QString, QString> countries = {{u"usa"_s, u"US"_s}, {u"us"_s, u"US"_s},
        {u"united states"_s, u"US"_s}, {u"united states of america"_s, u"US"_s}, {u"canada"_s, u"CA"_s},
        {u"uk"_s, u"GB"_s}, {u"united kingdom"_s, u"GB"_s}, {u"england"_s, u"GB"_s}, {u"great britain"_s, u"GB"_s},
        {u"scotland"_s, u"GB"_s}, {u"wales"_s, u"GB"_s}, {u"northern ireland"_s, u"GB"_s}, {u"ireland"_s, u"IE"_s},
        {u"germany"_s, u"DE"_s}, {u"deutschland"_s, u"DE"_s}, {u"austria"_s, u"AT"_s}, {u"österreich"_s, u"AT"_s},
        {u"switzerland"_s, u"CH"_s}, {u"schweiz"_s, u"CH"_s}, {u"suisse"_s, u"CH"_s}, {u"france"_s, u"FR"_s},
        {u"spain"_s, u"ES"_s}, {u"españa"_s, u"ES"_s}, {u"italy"_s, u"IT"_s}, {u"italia"_s, u"IT"_s},
        {u"portugal"_s, u"PT"_s}, {u"netherlands"_s, u"NL"_s}, {u"the netherlands"_s, u"NL"_s},
        {u"nederland"_s, u"NL"_s}, {u"belgium"_s, u"BE"_s}, {u"belgique"_s, u"BE"_s}, {u"belgië"_s, u"BE"_s},
        {u"luxembourg"_s, u"LU"_s}, {u"denmark"_s, u"DK"_s}, {u"danmark"_s, u"DK"_s}, {u"sweden"_s, u"SE"_s},
        {u"sverige"_s, u"SE"_s}, {u"norway"_s, u"NO"_s}, {u"norge"_s, u"NO"_s}, {u"finland"_s, u"FI"_s},
        {u"suomi"_s, u"FI"_s}, {u"poland"_s, u"PL"_s}, {u"polska"_s, u"PL"_s}, {u"czech republic"_s, u"CZ"_s},
        {u"slovakia"_s, u"SK"_s}, {u"hungary"_s, u"HU"_s}, {u"greece"_s, u"GR"_s}, {u"turkey"_s, u"TR"_s},
        {u"romania"_s, u"RO"_s}, {u"bulgaria"_s, u"BG"_s}, {u"croatia"_s, u"HR"_s}, {u"slovenia"_s, u"SI"_s},
        {u"mexico"_s, u"MX"_s}, {u"méxico"_s, u"MX"_s}, {u"brazil"_s, u"BR"_s}, {u"brasil"_s, u"BR"_s},
        {u"argentina"_s, u"AR"_s}, {u"chile"_s, u"CL"_s}, {u"colombia"_s, u"CO"_s}, {u"australia"_s, u"AU"_s},
        {u"new zealand"_s, u"NZ"_s}, {u"india"_s, u"IN"_s}, {u"china"_s, u"CN"_s}, {u"japan"_s, u"JP"_s},
        {u"日本"_s, u"JP"_s}, {u"south korea"_s, u"KR"_s}, {u"korea"_s, u"KR"_s}, {u"republic of korea"_s, u"KR"_s},
        {u"대한민국"_s, u"KR"_s}, {u"singapore"_s, u"SG"_s}, {u"hong kong"_s, u"HK"_s}, {u"malaysia"_s, u"MY"_s},
        {u"south africa"_s, u"ZA"_s}, {u"israel"_s, u"IL"_s}, {u"russia"_s, u"RU"_s},
        {u"united arab emirates"_s, u"AE"_s}, {u"philippines"_s, u"PH"_s}, {u"thailand"_s, u"TH"_s}};
    if (text.size() > 30)
        return {};
    return countries.value(plainWords(text));
}

QString countryOfHost(const QString &host)
{
    const QString top = host.section(u'.', -1).toUpper();
    if (top == u"UK"_s)
        return u"GB"_s;
    // Two letters that are sold for their sound rather than for their country.
    static const QSet<QString> generic = {
        u"CO"_s, u"IO"_s, u"ME"_s, u"TV"_s, u"CC"_s, u"WS"_s, u"LY"_s, u"FM"_s, u"AI"_s, u"BIZ"_s, u"TO"_s};
    return top.size() == 2 && !generic.contains(top) && isPhoneRegion(top) ? top : QString();
}

QString countryOfLanguage(const QString &language)
{
    const QString region = language.section(u'-', 1, 1).toUpper();
    if (region.size() == 2 && isPhoneRegion(region))
        return region;
    static const QHash<QString, QString> homes = {{u"ko"_s, u"KR"_s}, {u"ja"_s, u"JP"_s}, {u"de"_s, u"DE"_s},
        {u"fr"_s, u"FR"_s}, {u"es"_s, u"ES"_s}, {u"it"_s, u"IT"_s}, {u"nl"_s, u"NL"_s}, {u"pl"_s, u"PL"_s},
        {u"sv"_s, u"SE"_s}, {u"da"_s, u"DK"_s}, {u"fi"_s, u"FI"_s}, {u"pt"_s, u"PT"_s}, {u"cs"_s, u"CZ"_s},
        {u"sk"_s, u"SK"_s}, {u"hu"_s, u"HU"_s}, {u"nb"_s, u"NO"_s}, {u"no"_s, u"NO"_s}};
    return homes.value(language.section(u'-', 0, 0).toLower());
}

} // namespace steward::directories::extract
