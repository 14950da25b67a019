#include "core/directories/match/places.h"

#include "core/base/text.h"
#include "core/directories/match/region_table.h"
#include "core/directories/match/spelling.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace steward::directories {

using namespace Qt::StringLiterals;

namespace {

Comparison answer(Verdict verdict, const QString &left, const QString &right, const QString &how)
{
    return {.verdict = verdict,
        .why = u"%1 was submitted, %2 is shown: %3."_s.arg(quoted(left), quoted(right), how),
        .displayed = right};
}

bool intersect(const QList<qsizetype> &left, const QList<qsizetype> &right)
{
    return std::any_of(left.begin(), left.end(), [&right](qsizetype index) { return right.contains(index); });
}

/** Romanised administrative endings: "-si" and the city itself are one. */
QString withoutKoreanEnding(const QString &words)
{
    static const QRegularExpression ending(u"[ \\-](?:si|gun|gu|do|eup|myeon|dong|ri)$"_s);
    return QString(words).remove(ending);
}

/** "Seoul" for 서울시 and "Gangnam" for 강남구: a syllable of two or more letters stays. */
QString withoutKoreanSuffix(const QString &locality)
{
    static const QSet<QChar> endings{u'시', u'군', u'구', u'읍', u'면'};
    return locality.size() > 2 && endings.contains(locality.back()) ? locality.chopped(1) : locality;
}

const QHash<QString, QString> &localityForms()
{
    static const QHash<QString, QString> forms{{u"ft"_s, u"fort"_s}, {u"st"_s, u"saint"_s}, {u"ste"_s, u"sainte"_s},
        {u"sankt"_s, u"saint"_s}, {u"mt"_s, u"mount"_s}, {u"mtn"_s, u"mountain"_s}, {u"pt"_s, u"point"_s},
        {u"n"_s, u"north"_s}, {u"s"_s, u"south"_s}, {u"e"_s, u"east"_s}, {u"w"_s, u"west"_s}, {u"hts"_s, u"heights"_s},
        {u"twp"_s, u"township"_s}, {u"spgs"_s, u"springs"_s}, {u"bch"_s, u"beach"_s}, {u"vlg"_s, u"village"_s},
        {u"pk"_s, u"park"_s}, {u"jct"_s, u"junction"_s}, {u"ctr"_s, u"center"_s}, {u"centre"_s, u"center"_s},
        {u"cty"_s, u"city"_s}, {u"gr"_s, u"grand"_s}, {u"and"_s, QString()}, {u"gt"_s, u"great"_s},
        {u"lk"_s, u"lake"_s}, {u"harbour"_s, u"harbor"_s}};
    return forms;
}

/** Cities with another name in English (or in the language next door): United Nations and Getty name lists. */
const QHash<QString, QString> &exonyms()
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> made;
        constexpr QStringView list =
            u"munchen=munich,monaco di "
            u"baviera,muenchen;koln=cologne,koeln,colonia;wien=vienna,vienne;zurich=zuerich,zurigo;geneve=geneva,genf,"
            u"ginevra;basel=basle,bale;bern=berne;luzern=lucerne;"
            "nurnberg=nuremberg,nuernberg;hannover=hanover;braunschweig=brunswick;frankfurt=frankfurt am "
            "main;roma=rome;milano=milan;torino=turin;napoli=naples;firenze=florence;venezia=venice;"
            "genova=genoa;padova=padua;livorno=leghorn;siracusa=syracuse;mantova=mantua;lisboa=lisbon;porto=oporto;"
            "sevilla=seville;zaragoza=saragossa;la coruna=a coruna;"
            "bruxelles=brussels,brussel,bruessel;antwerpen=antwerp,anvers;gent=ghent,gand;brugge=bruges;leuven=louvain;"
            "liege=luik,luttich;den haag=the hague,s gravenhage,la haye;"
            "kobenhavn=copenhagen,kopenhagen;goteborg=gothenburg;praha=prague,prag;plzen=pilsen;brno=brunn;warszawa="
            "warsaw,warschau;krakow=cracow,krakau;gdansk=danzig;wroclaw=breslau;poznan=posen;"
            "bucuresti=bucharest;beograd=belgrade,београд;athina=athens,αθηνα;thessaloniki=salonica,θεσσαλονικη;moskva="
            "moscow,москва,moskau;sankt peterburg=saint petersburg,санкт петербург;"
            "kyiv=kiev,киев,київ;odesa=odessa,одеса;lviv=lvov,львів,lemberg;kharkiv=kharkov,харків;sofiya=sofia,софия;"
            "strasbourg=strassburg;marseille=marseilles;lyon=lyons;nice=nizza;"
            "beijing=北京,peking,北京市;shanghai=上海,上海市;guangzhou=广州,canton,广州市;tokyo=東京,东京,東京都;osaka="
            "大阪,大阪市;kyoto=京都,京都市;yokohama=横浜,横浜市;nagoya=名古屋,名古屋市;"
            "sapporo=札幌,札幌市;fukuoka=福岡,福岡市;kobe=神戸,神戸市;taipei=台北,臺北,台北市,臺北市;kaohsiung=高雄,"
            "高雄市;taichung=台中,臺中,台中市;hong kong=香港;bangkok=กรุงเทพมหานคร,กรุงเทพ,krung thep;"
            "mumbai=bombay;kolkata=calcutta;chennai=madras;bengaluru=bangalore;ho chi minh city=saigon,ho chi "
            "minh,thanh pho ho chi minh,tp ho chi minh;ha noi=hanoi;ciudad de mexico=mexico city,mexico,mexico df,cdmx;"
            "al "
            "qahirah=cairo,القاهرة;dubai=دبي;istanbul=constantinople;izmir=smyrna;seoul=서울,서울시,서울특별시;busan="
            "부산,부산시,부산광역시,pusan;yangon=rangoon;helsinki=helsingfors;turku=abo;tampere=tammerfors;"
            "washington=washington dc,washington d c;quebec=quebec "
            "city;luxembourg=luxemburg;trieste=triest;bolzano=bozen;merano=meran;bratislava=pressburg;ljubljana="
            "laibach;zagreb=agram";
        for (const QStringView entry : list.split(u';')) {
            const qsizetype at = entry.indexOf(u'=');
            const QString name = entry.first(at).toString();
            made.insert(name, name);
            for (const QStringView other : entry.sliced(at + 1).split(u','))
                made.insert(other.toString(), name);
        }
        return made;
    }();
    return names;
}

} // namespace

QString countryCodeOf(const QString &country)
{
    return country.isEmpty() ? QString() : RegionTable::instance().countryCode(country);
}

Comparison compareCountries(const QString &left, const QString &right)
{
    const RegionTable &table = RegionTable::instance();
    const QString a = table.countryCode(left);
    const QString b = table.countryCode(right);
    if (!a.isEmpty() && a == b)
        return answer(Verdict::Match, left, right, u"both are %1"_s.arg(a));
    if (!a.isEmpty() && !b.isEmpty())
        return answer(Verdict::Mismatch, left, right, u"%1 against %2"_s.arg(a, b));
    if (bareWords(unaccented(left)) == bareWords(unaccented(right)))
        return answer(Verdict::Match, left, right, u"the same name"_s);
    return answer(Verdict::Review, left, right, u"one of them is no country Steward knows"_s);
}

Comparison compareRegions(const QString &left, const QString &right, const QString &country)
{
    const RegionTable &table = RegionTable::instance();
    if (bareWords(unaccented(plainValue(left))) == bareWords(unaccented(plainValue(right))))
        return answer(Verdict::Match, left, right, u"the same name"_s);
    QList<qsizetype> a = table.find(left, country);
    QList<qsizetype> b = table.find(right, country);
    // A value that is no region of the country may be one of another, so the country itself may be wrong.
    if (!country.isEmpty() && a.isEmpty() && b.isEmpty()) {
        a = table.find(left, {});
        b = table.find(right, {});
    }
    if (a.isEmpty())
        a = table.findNear(left, country);
    if (b.isEmpty())
        b = table.findNear(right, country);
    if (intersect(a, b))
        return answer(Verdict::Match, left, right, u"the same region, %1"_s.arg(table.at(a.first()).names.value(0)));
    if (!a.isEmpty() && !b.isEmpty())
        return answer(Verdict::Mismatch, left, right, u"different regions"_s);
    if (scriptOf(left) != scriptOf(right))
        return answer(Verdict::Review, left, right, u"they are in different scripts, so a person must compare them"_s);
    const QString x = bareWords(unaccented(left));
    const QString y = bareWords(unaccented(right));
    if (qMin(x.size(), y.size()) >= 5 && (editDistance(x, y, 1) <= 1 || x.startsWith(y) || y.startsWith(x)))
        return answer(Verdict::Review, left, right, u"they are spelled alike"_s);
    return answer(Verdict::Mismatch, left, right, u"different regions"_s);
}

QStringList spellingsOfRegion(const QString &region, const QString &country)
{
    QStringList names{region};
    const RegionTable &table = RegionTable::instance();
    const QList<qsizetype> found = table.find(region, country);
    // A bare code without a country may belong to many; their names would be found anywhere.
    if (found.size() > 3)
        return names;
    for (const qsizetype index : found) {
        const Region &entry = table.at(index);
        if (!entry.code.front().isDigit())
            names.append(entry.code);
        names.append(entry.names);
    }
    names.removeDuplicates();
    return names;
}

QStringList localityWords(const QString &locality)
{
    // Short forms of whole names, as people write them in their own country.
    static const QHash<QString, QString> cities{{u"ny"_s, u"new york"_s}, {u"nyc"_s, u"new york city"_s},
        {u"sf"_s, u"san francisco"_s}, {u"la"_s, u"los angeles"_s}, {u"philly"_s, u"philadelphia"_s},
        {u"dc"_s, u"washington"_s}, {u"slc"_s, u"salt lake city"_s}, {u"manhattan"_s, u"new york"_s},
        {u"nola"_s, u"new orleans"_s}};
    QStringList words;
    QString text = plainValue(locality);
    if (const auto city = cities.constFind(bareWords(unaccented(text))); city != cities.cend())
        return wordsOf(*city);
    text.replace(u'&', u" and "_s);
    for (const QString &word : wordsOf(bareWords(unaccented(text)))) {
        const QString form = localityForms().value(word, word);
        if (!form.isEmpty())
            words.append(wordsOf(form));
    }
    return words;
}

Comparison compareLocalities(const QString &left, const QString &right, const QString &country)
{
    const QStringList a = localityWords(left);
    const QStringList b = localityWords(right);
    const QString x = a.join(u' ');
    const QString y = b.join(u' ');
    if (x.isEmpty() || y.isEmpty())
        return answer(Verdict::Review, left, right, u"one of them holds no name"_s);
    const QString joinedX = a.join(QString());
    const QString joinedY = b.join(QString());
    if (joinedX == joinedY || withoutExpandedUmlauts(joinedX) == withoutExpandedUmlauts(joinedY))
        return answer(Verdict::Match, left, right, u"the same place"_s);
    const QString cityX = exonyms().value(x);
    if (!cityX.isEmpty() && cityX == exonyms().value(y))
        return answer(Verdict::Match, left, right, u"the same place in two languages"_s);
    const Script scriptX = scriptOf(x);
    const Script scriptY = scriptOf(y);
    if (scriptX != scriptY && scriptX != Script::None && scriptY != Script::None) {
        const bool korean = scriptX == Script::Hangul || scriptY == Script::Hangul;
        const auto sound = [korean](const QString &text) {
            const QString latin = unaccented(korean ? koreanInLatin(withoutKoreanSuffix(text)) : latinSpelling(text));
            return bareWords(korean ? withoutKoreanEnding(latin) : latin).remove(u' ');
        };
        const QString soundX = sound(scriptX == Script::Latin ? unaccented(plainValue(left)) : x);
        const QString soundY = sound(scriptY == Script::Latin ? unaccented(plainValue(right)) : y);
        if (soundX == soundY)
            return answer(Verdict::Match, left, right, u"they sound the same"_s);
        return answer(Verdict::Review, left, right, u"they are in different scripts, so a person must compare them"_s);
    }
    if (scriptX == Script::Hangul && withoutKoreanSuffix(x) == withoutKoreanSuffix(y) && (x.size() != y.size()))
        return answer(Verdict::Match, left, right, u"the same place"_s);
    if (withoutKoreanEnding(x) == withoutKoreanEnding(y) && (country == u"KR"_s || x.size() != y.size()))
        return answer(Verdict::Match, left, right, u"the same place"_s);
    // "New York City", "Washington DC", "Paris 8e", "Frankfurt am Main": one holds all words of the other.
    const QStringList &fewer = a.size() < b.size() ? a : b;
    const QStringList &more = a.size() < b.size() ? b : a;
    if (std::all_of(fewer.begin(), fewer.end(), [&more](const QString &word) { return more.contains(word); })) {
        static const QSet<QString> additions{u"city"_s, u"dc"_s, u"d"_s, u"c"_s, u"town"_s, u"village"_s, u"borough"_s};
        const bool harmless = a.size() != b.size() && std::all_of(more.begin(), more.end(), [&](const QString &word) {
            return fewer.contains(word) || additions.contains(word);
        });
        return answer(harmless ? Verdict::Match : Verdict::Review, left, right, u"one holds the other"_s);
    }
    // The region or the postal code was written into the locality.
    if (scriptX == Script::Han && (x.endsWith(y) || y.endsWith(x) || x.startsWith(y) || y.startsWith(x)))
        return answer(Verdict::Review, left, right, u"one holds the other"_s);
    const qsizetype longer = qMax(joinedX.size(), joinedY.size());
    const qsizetype limit = longer >= 10 ? 2 : 1;
    if (longer >= 6 && editDistance(joinedX, joinedY, limit) <= limit)
        return answer(Verdict::Review, left, right, u"they are spelled alike"_s);
    return answer(Verdict::Mismatch, left, right, u"different places"_s);
}

QString plainPostalCode(const QString &code)
{
    static const QRegularExpression prefix(u"^(?:〒|T|[A-Z]{1,3}-)(?=[0-9]{3,})"_s);
    QString text = plainValue(code).normalized(QString::NormalizationForm_KC).toUpper().simplified();
    for (QChar &c : text) {
        if (c.unicode() == 0x2010 || c.unicode() == 0x2011 || c.unicode() == 0x2013 || c.unicode() == 0x2212)
            c = u'-';
        else if (c.isDigit())
            c = QChar(u'0' + c.digitValue());
    }
    text.remove(prefix);
    QString plain;
    for (const QChar c : std::as_const(text)) {
        if (c.isLetterOrNumber())
            plain += c;
    }
    // Two or three letters before digits are the country's ("CH8001", "LV 1010", "LT-01100").
    static const QRegularExpression country(
        u"^(?:AT|BE|BG|CH|CY|CZ|DE|DK|EE|ES|FI|FR|GR|HR|HU|IT|LI|LT|LU|LV|MD|NO|PL|PT|RO|SE|SI|SK|US|CH|A|D|F|B|L|I|E)(?=\\d{4,6}$)"_s);
    return plain.remove(country);
}

Comparison comparePostalCodes(const QString &left, const QString &right)
{
    static const QRegularExpression zip(u"^\\d{5}(?:\\d{4})?$"_s);
    const QString a = plainPostalCode(left);
    const QString b = plainPostalCode(right);
    if (a.isEmpty() || b.isEmpty())
        return answer(Verdict::Review, left, right, u"one of them is no postal code"_s);
    if (a == b)
        return answer(Verdict::Match, left, right, u"the same code"_s);
    if (zip.match(a).hasMatch() && zip.match(b).hasMatch() && (a.size() == 9 || b.size() == 9)
        && a.first(5) == b.first(5))
        return answer(a.size() == b.size() ? Verdict::Review : Verdict::Match, left, right,
            a.size() == b.size() ? u"the same ZIP code with another +4"_s : u"the same ZIP code, one with its +4"_s);
    const QString &shorter = a.size() < b.size() ? a : b;
    const QString &longer = a.size() < b.size() ? b : a;
    const auto isDigits = [](const QString &code) {
        return std::all_of(code.begin(), code.end(), [](QChar c) { return c.isDigit(); });
    };
    if (isDigits(shorter) && isDigits(longer) && longer.size() == shorter.size() + 1 && longer == u'0' + shorter)
        return answer(Verdict::Review, left, right, u"a leading zero is missing"_s);
    if (!isDigits(longer) && shorter.size() >= 2 && longer.startsWith(shorter) && longer.size() == shorter.size() + 3)
        return answer(Verdict::Review, left, right, u"only the first half of the code is given"_s);
    // Dutch and Portuguese codes are often written without their end.
    if (shorter.size() == 4 && longer.startsWith(shorter) && (longer.size() == 6 || longer.size() == 7)
        && isDigits(shorter))
        return answer(Verdict::Review, left, right, u"only the first half of the code is given"_s);
    return answer(Verdict::Mismatch, left, right, u"another code"_s);
}

} // namespace steward::directories
