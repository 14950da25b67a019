#include "core/directories/match/region_table.h"

#include "core/base/text.h"
#include "core/directories/match/spelling.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <unicode/locdspnm.h>
#include <unicode/locid.h>

#include <algorithm>
#include <memory>

static void loadResource()
{
    // The library is static: its resources are linked in only when someone asks for them, outside of any namespace.
    Q_INIT_RESOURCE(match);
}

namespace steward::directories {

using namespace Qt::StringLiterals;

namespace {

/** Words for "province", "prefecture", "county" that come and go with a name. */
const QSet<QString> &genericWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> made;
        constexpr QStringView list = u"province|prefecture|state|county|region|governorate|department|departamento|"
                                     u"departement|provincia|provincie|provinz|district|oblast|kray|krai|kraj|"
                                     "respublika|republic|republika|sheng|shi|zizhiqu|do|to|fu|ken|si|gun|gu|"
                                     "gwangyeoksi|teukbyeolsi|teukbyeoljachido|teukbyeoljachisi|co|estado|"
                                     "land|wilayah|persekutuan|changwat|city|tinh|thanh|pho|emirate|of|de|di|del|della|"
                                     "la|el|territory|metropolitan|municipality|kreis|canton|kanton|"
                                     "voivodeship|wojewodztwo|kraj|zupanija|judet|jud|il|ili|region|regione|comunidad|"
                                     "autonoma|principado|autonomous|okrug|parish|the|"
                                     "область|обл|край|республика|респ|автономныи|автономный|округ|місто|м|г|город";
        for (const QStringView word : list.split(u'|'))
            made.insert(word.toString());
        return made;
    }();
    return words;
}

constexpr QStringView genericSuffixes[] = {u"특별자치도", u"특별자치시", u"특별시", u"광역시", u"特别行政区",
    u"特別行政區", u"壮族自治区", u"回族自治区", u"维吾尔自治区", u"自治区", u"自治區", u"省", u"市", u"県", u"縣",
    u"县", u"府", u"도", u"시"};
constexpr QStringView genericPrefixes[] = {u"จังหวัด", u"محافظة ", u"إمارة ", u"м ", u"г "};

QString regionKey(const QString &text)
{
    QString key = bareWords(unaccented(text));
    key.replace(u'臺', u'台');
    return key;
}

/** The key without the words for the kind of region; the key itself where nothing would stay. */
QString withoutGeneric(const QString &key)
{
    QString bare = key;
    for (const QStringView prefix : genericPrefixes) {
        if (bare.startsWith(prefix) && bare.size() > prefix.size() + 1)
            bare.remove(0, prefix.size());
    }
    for (const QStringView suffix : genericSuffixes) {
        // 도 and 시 alone end many names; what stays must be a name.
        if (bare.endsWith(suffix) && bare.size() >= suffix.size() + 2) {
            bare.chop(suffix.size());
            break;
        }
    }
    QStringList kept;
    for (const QString &word : wordsOf(bare)) {
        if (!genericWords().contains(word))
            kept.append(word);
    }
    return kept.isEmpty() ? key : kept.join(QString());
}

QString latinKey(const QString &text)
{
    QString latin = withoutGeneric(bareWords(latinSpelling(text)));
    // The Scandinavian and English ways of writing Cyrillic and Thai come together.
    latin.replace(u"ja"_s, u"ya"_s).replace(u"ju"_s, u"yu"_s).replace(u"kh"_s, u"h"_s).replace(u"ij"_s, u"iy"_s);
    return latin.remove(u' ');
}

constexpr const char *displayLanguages[] = {"en", "de", "fr", "es", "it", "pt", "nl", "ko", "ja", "zh_Hans", "zh_Hant",
    "ru", "uk", "ar", "he", "pl", "cs", "sk", "hu", "ro", "bg", "sr", "hr", "sl", "el", "tr", "th", "vi", "id", "ms",
    "hi", "sv", "da", "nb", "fi", "et", "lv", "lt", "ca"};

/** Names that people and exports use beside the official ones. */
constexpr QStringView countryAliases =
    u"US=usa,us,u s a,united states of america,america,the united states,etats unis d amerique,estados unidos de "
    u"america,미합중국,eeuu,ee uu,vereinigte staaten von amerika;"
    "GB=uk,great britain,england,scotland,wales,northern ireland,britain,gb,u k,united kingdom of great britain and "
    "northern ireland,grossbritannien,england uk,영국;"
    "KR=korea,south korea,republic of korea,rok,korea south,korea republic of,한국,대한민국,s "
    "korea,남한,大韓民国,大韩民国;KP=dprk,north korea,조선민주주의인민공화국,북한;"
    "CN=prc,people s republic of china,peoples republic of china,mainland china,p r china,pr "
    "china,中国,中华人民共和国;TW=taiwan roc,republic of china,chinese taipei,臺灣,台湾,taiwan province of china;"
    "HK=hong kong,hong kong sar,hong kong sar china,hongkong,香港;MO=macao,macau;RU=russia,russian "
    "federation,россия;NL=holland,the netherlands,nederland;"
    "CZ=czech republic,czechia,ceska republika,cesko;SK=slovak republic;DE=deutschland,germany,brd,federal republic of "
    "germany;AT=osterreich,oesterreich;"
    "CH=switzerland,schweiz,suisse,svizzera,helvetia;IE=ireland,republic of ireland,eire,irish republic;AE=uae,u a "
    "e,united arab emirates,emirates;"
    "VN=vietnam,viet "
    "nam;LA=laos;SY=syria;IR=iran,persia;BO=bolivia;VE=venezuela;TZ=tanzania;MD=moldova;MK=macedonia,fyrom,north "
    "macedonia;CI=ivory coast,cote d ivoire;"
    "CD=dr congo,drc,congo kinshasa,congo dem rep;CG=congo,congo brazzaville,congo "
    "rep;MM=burma,myanmar;SZ=swaziland,eswatini;CV=cape verde;TL=east timor;TR=turkey,turkiye;"
    "BR=brasil;ES=espana;IT=italia;BE=belgie,belgique;PL=polska;SE=sverige;NO=norge;DK=danmark;FI=suomi;GR=hellas,"
    "ellada;JP=nippon,nihon,日本国;IN=bharat,india;PH=philippines,the philippines,pilipinas;"
    "NZ=new zealand,aotearoa;ZA=south africa,rsa;SA=ksa,saudi arabia;VA=vatican,holy "
    "see;PS=palestine;BA=bosnia;TT=trinidad;SX=sint maarten,saint maarten;"
    "KN=st kitts and nevis;LC=st lucia;VC=st vincent;FK=falkland islands malvinas;CW=curacao;RE=reunion;BL=st "
    "barthelemy;MF=st martin;PM=st pierre and miquelon;SH=st helena";

} // namespace

const RegionTable &RegionTable::instance()
{
    static const RegionTable table;
    return table;
}

RegionTable::RegionTable()
{
    readResource();
    addCountryAliases();
}

void RegionTable::readResource()
{
    loadResource();
    QFile file(u":/steward/match/regions.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QList<QStringList> keys; // of the names of m_regions
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() != 4)
            continue;
        const QStringList names = cells[3].split(u'|');
        if (cells[0] == u"C"_s) {
            m_countries.insert(cells[1].toLower(), cells[1]);
            m_countries.insert(cells[2].toLower(), cells[1]);
            for (const QString &name : names)
                m_countries.insert(regionKey(name), cells[1]);
            continue;
        }
        const qsizetype index = m_regions.size();
        m_regions.append({.country = cells[1], .code = cells[2], .names = names});
        m_byCountry[cells[1]].append(index);
        const auto add = [this, index](const QString &key) {
            QList<qsizetype> &entries = m_byKey[key];
            if (!entries.contains(index))
                entries.append(index);
        };
        add(regionKey(cells[2]));
        QStringList &own = keys.emplaceBack();
        for (const QString &name : names) {
            own.append(regionKey(name));
            add(own.last());
            if (own.last().contains(u' '))
                add(QString(own.last()).remove(u' '));
        }
    }
    // A name without its kind counts only where no region bears it in full.
    for (qsizetype i = 0; i < m_regions.size(); ++i) {
        for (const QString &key : std::as_const(keys[i])) {
            const QString bare = withoutGeneric(key);
            QList<qsizetype> &entries = m_byKey[bare];
            const bool taken = std::any_of(entries.begin(), entries.end(), [&](qsizetype other) {
                return other != i && m_regions[other].country == m_regions[i].country && keys[other].contains(bare);
            });
            if (!taken && !entries.contains(i))
                entries.append(i);
        }
    }
}

void RegionTable::addCountryAliases()
{
    for (const QStringView entry : countryAliases.split(u';')) {
        const qsizetype at = entry.indexOf(u'=');
        for (const QStringView alias : entry.sliced(at + 1).split(u','))
            m_countries.insert(regionKey(alias.toString()), entry.first(at).toString());
    }
}

const QHash<QString, QString> &RegionTable::foreignCountryNames() const
{
    static const QHash<QString, QString> names = [this] {
        QHash<QString, QString> made;
        const QSet<QString> all(m_countries.cbegin(), m_countries.cend());
        QStringList codes = all.values();
        codes.sort(); // so that a name that two countries have in two languages always means the same
        for (const char *language : displayLanguages) {
            // One for all countries of a language: asking a locale for each opens its tables anew.
            const std::unique_ptr<icu::LocaleDisplayNames> display(
                icu::LocaleDisplayNames::createInstance(icu::Locale(language)));
            for (const QString &code : codes) {
                icu::UnicodeString name;
                display->regionDisplayName(code.toLatin1().constData(), name);
                const QString key = regionKey(QString::fromUtf16(name.getBuffer(), name.length()));
                if (!made.contains(key))
                    made.insert(key, code);
            }
        }
        return made;
    }();
    return names;
}

QList<qsizetype> RegionTable::find(const QString &text, const QString &country) const
{
    const QString key = regionKey(plainValue(text));
    if (key.isEmpty())
        return {};
    const auto within = [&](const QString &name) {
        QList<qsizetype> found;
        for (const qsizetype index : m_byKey.value(name)) {
            if (country.isEmpty() || m_regions[index].country == country)
                found.append(index);
        }
        return found;
    };
    for (const QString &name : {key, QString(key).remove(u' '), withoutGeneric(key)}) {
        if (const QList<qsizetype> found = within(name); !found.isEmpty())
            return found;
    }
    return {};
}

QList<qsizetype> RegionTable::findNear(const QString &text, const QString &country) const
{
    const QString key = latinKey(plainValue(text));
    if (key.size() < 4 || country.isEmpty())
        return {};
    const qsizetype limit = qMax<qsizetype>(1, key.size() / 5);
    qsizetype best = limit + 1;
    QList<qsizetype> nearest;
    for (const qsizetype index : m_byCountry.value(country)) {
        for (const QString &name : m_regions[index].names) {
            if (scriptOf(name) != Script::Latin && scriptOf(text) == Script::Latin && m_regions[index].names.size() > 1)
                continue;
            const qsizetype distance = editDistance(key, latinKey(name), limit);
            if (distance < best) {
                best = distance;
                nearest.clear();
            }
            if (distance == best && best <= limit && !nearest.contains(index))
                nearest.append(index);
        }
    }
    return nearest.size() == 1 ? nearest : QList<qsizetype>{};
}

QString RegionTable::countryCode(const QString &text) const
{
    const QString key = regionKey(plainValue(text));
    if (key.isEmpty())
        return {};
    if (const auto found = m_countries.constFind(key); found != m_countries.cend())
        return *found;
    const QString joined = QString(key).remove(u' ');
    if (joined.size() <= 3) {
        if (const auto found = m_countries.constFind(joined); found != m_countries.cend())
            return *found;
    }
    if (key.startsWith(u"the "_s))
        return countryCode(key.sliced(4));
    return foreignCountryNames().value(key);
}

} // namespace steward::directories
