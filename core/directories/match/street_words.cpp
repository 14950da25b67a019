#include "core/directories/match/street_words.h"

#include "core/directories/match/spelling.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace steward::directories {

using namespace Qt::StringLiterals;

namespace {

/** Lines of "full|standard abbreviation|further spellings…"; a line without a standard abbreviation has an empty second
 * part. */
struct TypeList
{
    unsigned language;
    QStringView lines;
};

// English: USPS Publication 28, Appendix C1 (street suffix abbreviations, with the commonly used ones), and the road
// types of AS 4590 (Australia and New Zealand) and BS 7666 (United Kingdom) that it does not have.
constexpr TypeList typeLists[] = {
    {English,
        u"alley|aly|allee|ally;anex|anx|annex|annx;arcade|arc;avenue|ave|av|aven|avenu|avn|avnue;bayou|byu|bayoo;beach|"
        u"bch;bend|bnd;"
        "bluff|blf|bluf;bluffs|blfs;bottom|btm|bot|bottm;boulevard|blvd|boul|boulv|bd|bvd;branch|br|brnch;bridge|brg|"
        "brdge|bdge;brook|brk;"
        "brooks|brks;burg|bg;burgs|bgs;bypass|byp|bypa|bypas|byps;camp|cp|cmp;canyon|cyn|canyn|cnyn;cape|cpe;causeway|"
        "cswy|causwa|cway;"
        "center|ctr|cen|cent|centr|centre|cnter|cntr;centers|ctrs|centres;circle|cir|circ|circl|crcl|crcle;circles|"
        "cirs;cliff|clf;cliffs|clfs;"
        "club|clb;common|cmn;commons|cmns;corner|cor|cnr;corners|cors|cnrs;course|crse;court|ct|crt;courts|cts;cove|cv;"
        "coves|cvs;creek|crk|cr;"
        "crescent|cres|crsent|crsnt|crst|crs;crest|;crossing|xing|crssng|crossng;crossroad|xrd|xroad;crossroads|xrds|"
        "xroads;curve|curv;dale|dl;dam|dm;"
        "divide|dv|div|dvd;drive|dr|driv|drv;drives|drs;estate|est;estates|ests;expressway|expy|exp|expr|express|expw;"
        "extension|ext|extn|extnsn;"
        "extensions|exts;fall|;falls|fls;ferry|fry|frry;field|fld;fields|flds;flat|flt;flats|flts;ford|frd;fords|frds;"
        "forest|frst|forests;"
        "forge|frg|forg;forges|frgs;fork|frk;forks|frks;fort|ft|frt;freeway|fwy|freewy|frway|frwy;garden|gdn|gardn|"
        "grden|grdn;"
        "gardens|gdns|grdns;gateway|gtwy|gatewy|gatway|gtway;glen|gln;glens|glns;green|grn;greens|grns;grove|grv|grov;"
        "groves|grvs;"
        "harbor|hbr|harb|harbr|hrbor|harbour;harbors|hbrs|harbours;haven|hvn;heights|hts|ht;highway|hwy|highwy|hiway|"
        "hiwy|hway|hi;hill|hl;hills|hls;"
        "hollow|holw|hllw|hollows|holws;inlet|inlt;island|is|islnd;islands|iss|islnds;isle|isles;junction|jct|jction|"
        "jctn|junctn|juncton;"
        "junctions|jcts|jctns;key|ky;keys|kys;knoll|knl|knol;knolls|knls;lake|lk;lakes|lks;land|;landing|lndg|lndng;"
        "lane|ln|la;light|lgt;lights|lgts;"
        "loaf|lf;lock|lck;locks|lcks;lodge|ldg|ldge|lodg;loop|loops;mall|;manor|mnr;manors|mnrs;meadow|mdw;meadows|"
        "mdws|medows;mews|;mill|ml;mills|mls;"
        "mission|msn|missn|mssn;motorway|mtwy;mount|mt|mnt;mountain|mtn|mntain|mntn|mountin|mtin;mountains|mtns|mntns;"
        "neck|nck;orchard|orch|orchrd;"
        "oval|ovl;overpass|opas;park|prk;parks|;parkway|pkwy|parkwy|pkway|pky;parkways|pkwys;pass|;passage|psge;path|"
        "paths;pike|pikes;pine|pne;pines|pnes;"
        "place|pl;plain|pln;plains|plns;plaza|plz|plza;point|pt;points|pts;port|prt;ports|prts;prairie|pr|prr;radial|"
        "radl|rad|radiel;ramp|;ranch|rnch|rnchs|ranches;"
        "rapid|rpd;rapids|rpds;rest|rst;ridge|rdg|rdge;ridges|rdgs;river|riv|rvr|rivr;road|rd;roads|rds;route|rte|rt;"
        "row|;rue|;run|;shoal|shl;shoals|shls;"
        "shore|shr|shoar;shores|shrs|shoars;skyway|skwy;spring|spg|spng|sprng;springs|spgs|spngs|sprngs;spur|spurs;"
        "square|sq|sqr|sqre|squ;squares|sqs|sqrs;"
        "station|sta|statn|stn;stravenue|stra|strav|straven|stravn|strvn|strvnue;stream|strm|streme;street|st|strt|str;"
        "streets|sts;summit|smt|sumit|sumitt;"
        "terrace|ter|terr|tce;throughway|trwy;trace|trce|traces;track|trak|tracks|trk|trks;trafficway|trfy;trail|trl|"
        "trails|trls;trailer|trlr|trlrs;"
        "tunnel|tunl|tunel|tunls|tunnels|tunnl;turnpike|tpke|trnpk|turnpk;underpass|upas;union|un;unions|uns;valley|"
        "vly|vally|vlly;valleys|vlys;"
        "viaduct|via|vdct|viadct;view|vw;views|vws;village|vlg|vill|villag|villg|villiage;villages|vlgs;ville|vl;vista|"
        "vis|vist|vst|vsta;walk|wlk|walks;wall|;"
        "way|wy;ways|;well|wl;wells|wls;"
        "access|;approach|app;bank|;basin|;block|blk;boardwalk|;brace|;brae|;broadway|bway|bdwy;brow|;butte|;chase|ch;"
        "circuit|cct;circus|;close|cl|cls;colonnade|;"
        "concourse|;copse|;croft|;crossway|;culdesac|cds|csac;cutting|;dell|;dene|;deviation|;distributor|;downs|;"
        "driveway|drwy|dvwy;drove|;easement|;edge|;"
        "entrance|;esplanade|esp;fairway|;farm|;farms|;flyover|;footway|;foreshore|;frontage|;gate|gte;gates|;glade|;"
        "grange|;ground|;grounds|;gully|;heath|;highlands|;"
        "highroad|;interchange|;intersection|;laneway|;lees|;line|;link|lk;lookout|;maze|;mead|;moor|;nook|;outlook|;"
        "paddock|;parade|pde;parklands|;pathway|;"
        "peninsula|;piazza|;pier|;pocket|;pointe|pte;precinct|;promenade|prom;quad|;quadrant|;quay|qy;quays|;ramble|;"
        "range|;reach|;reserve|res;retreat|;return|;ride|;"
        "ring|;rise|ri;riverway|;roadway|;rotary|;roundabout|;serviceway|;siding|;slope|;sound|;stairs|;steps|;strand|;"
        "strip|;subway|;tarn|;thicket|;thoroughfare|;"
        "tollway|;tor|;tower|;towers|;townline|;triangle|;trunkway|;turn|trn;vale|;vue|;walkway|;waters|;wharf|whf;"
        "wood|;woods|;wynd|;yard|yd;"
        "anchorage|;amble|;arterial|;artery|;autoroute|;back|;belt|;boundary|;break|;byway|;claim|;cluster|;concession|"
        ";connection|;connector|;corso|;courtyard|;crief|;cross|crs;"
        "cruiseway|;dip|;diversion|;elbow|;end|;fireline|;firetrack|;firetrail|;follow|;formation|;front|;gap|;"
        "gateways|;hanger|;head|;heads|;hub|;impasse|;keyway|;knob|;"
        "ladder|;lagoon|;landings|;limits|;lot|;meander|;mew|;mile|;outlet|;overbridge|;overlook|;palms|;part|;plateau|"
        ";pond|;private|;pursuit|;quadrangle|;ranges|;reef|;"
        "ridgeway|;rightofway||row;riviera|;roadside|;rocks|;ronde|;rosebowl|;round|;shunt|;slip|;stairway|;"
        "subdivision|;thoroughway|;top|;tramway|;trees|;trucktrail|;turnabout|;vennel|;"
        "grandboulevard|gbd;estuary|;"
        "interstate||ih|i;countyroad||cr;countyroute||cr;countyhighway||ch;stateroad||sr;stateroute||sr;statehighway||"
        "sh;ushighway|;usroute|;townshiproad||tr|twpr;"
        "townshiproute||tr|twpr;townshiphighway||th;ruralroute|rr;serviceroad|;farmroad|fm;ranchroad|rm;pobox|pob"},
    {German, u"strasse|str|st;platz|pl;weg|w;allee|al;gasse|g;ring|;damm|;ufer|;chaussee|ch;promenade|prom;brucke|br;"
             u"markt|mkt;steig|;stieg|;hof|;berg|;wall|;zeile|;pfad|;graben|;kai|;tor|;feld|"},
    {French, u"avenue|av|ave;boulevard|bd|boul|blvd|bvd|bld;rue|r;place|pl;chemin|ch|che|chem;impasse|imp;allee|all;"
             u"allees|;route|rte|rt;square|sq;quai|q|qu;cours|crs;"
             "faubourg|fg|fbg;passage|pass|psg;residence|res;lotissement|lot;zoneindustrielle|zi;zoneactivite|za;"
             "zoneactivitecommerciale|zac;hameau|ham;esplanade|esp;promenade|prom;"
             "rondpoint|rpt;sentier|sent;villa|vla;voie|;cite|;montee|mte;centrecommercial|cc;ruelle|rle;traverse|tra;"
             "chaussee|ch;carrefour|car;batiment|bat"},
    {Spanish,
        u"calle|c|cl|cll;avenida|av|avda|avd|avnda|ave;plaza|pl|pza|plza|pz;paseo|po|pso|pº|ps;carretera|ctra|carr|"
        u"crta|cra;camino|cno|cmno;ronda|rda|rd;travesia|trav|tva|trva;"
        "urbanizacion|urb;callejon|cjon|cllon;glorieta|gta;pasaje|pje|psje;poligono|pol|pg;poligonoindustrial;rambla|"
        "rbla;via|;barrio|bo;boulevard|blvd|bulevar|blv;"
        "calzada|calz|czda;prolongacion|prol;privada|priv;colonia|col;fraccionamiento|fracc;circuito|cto|circ;carrera|"
        "cra|kra|kr|cr|k;diagonal|diag|dg;transversal|transv|tv|tr;edificio|edif|ed;"
        "autopista|autop;cerrada|cda;libramiento|lib;periferico|perif;alameda|;cuesta|csta;jardin|jdin;parque|pque"},
    {Italian, u"via|v;viale|vle;piazza|pza|pzza|p;piazzale|ple|pzle;corso|cso|c;largo|lgo;vicolo|vlo|vic;strada|str;"
              u"stradaprovinciale|sp;stradastatale|ss;contrada|cda|ctr;"
              "localita|loc;frazione|fraz;borgo|bgo;lungomare|lmare;galleria|gall;circonvallazione|circ;traversa|trav;"
              "salita|sal;rione|;calle|;fondamenta|;vico|"},
    {Portuguese, u"rua|r;avenida|av|avd;praca|pc|pca;travessa|tv|trav|tr;estrada|estr|est;largo|lgo|lg;alameda|al;"
                 u"rodovia|rod;jardim|jd;quadra|qd;lote|lt;bairro|b;conjunto|cj|conj;"
                 "ladeira|lad;viela|vl;vila|vl;parque|pq|pque;edificio|ed|edif;rotunda|rot;beco|bc;calcada|cc;"
                 "urbanizacao|urb;loteamento|lot;setor|st"},
    {Dutch, u"straat|str;laan|ln;plein|pln;weg|w;gracht|gr;kade|kd;singel|sgl;dreef|dr;steenweg|stwg;lei|;hof|;dijk|dk;"
            u"baan|;park|pk;markt|mkt;boulevard|blvd|bd;avenue|av"},
    {Slavic,
        u"ulica|ul;aleja|al|aleje;plac|pl;osiedle|os;rondo|;ulice|ul;namesti|nam;namestie|nam;trida|tr;nabrezi|nabr;"
        "улица|ул;проспект|пр|прт|просп|пркт;переулок|пер;площадь|пл;набережная|наб;шоссе|ш;бульвар|бул|бр|бульв;"
        "проезд|прд;тупик|туп;микрорайон|мкр|мкрн;дом|д;корпус|корп|к;"
        "строение|стр|с;квартира|кв;офис|оф;этаж|эт;вулиця|вул;провулок|пров;площа|;будинок|буд;проспектукр|;"
        "аллея|ал"},
    {Nordic, u"gade|g;vej|v;alle|;plads|pl;gata|g;vag|v;vagen|v;gatan|g;katu|k;tie|t;gate|gt;vei|v;veien|v;plass|pl;"
             u"torg|;torget|;strede|"},
    {Turkish, u"caddesi|cad|cd|cadde;sokak|sk|sok|sokagi;mahallesi|mah|mh|mahalle;bulvari|blv|bulvar|bul;apartmani|apt|"
              u"ap;meydani|meyd;no|;kat|k;daire|d"},
};

/** "north" and its like with the spellings of each; compounds are built from them. */
struct Direction
{
    QLatin1StringView full;
    QStringView spellings;
};
constexpr Direction directions[] = {{"north"_L1, u"n|nth|no|nrth|nor"}, {"south"_L1, u"s|sth|so|sou"},
    {"east"_L1, u"e|eas"}, {"west"_L1, u"w|wst|wes"}};

/** Words of names that have a short form. */
constexpr QStringView nameForms =
    u"saint=st,sainte,ste,snt,sta,sto,san;mount=mt;fort=ft;doctor=dr;junior=jr;senior=sr;general=gen,gral;president="
    u"pres,pdte;captain=capt;colonel=col;"
    "sergeant=sgt;lieutenant=lt;major=maj;martinlutherking=mlk;martinlutherkingjr=mlk;john=jn;professor=prof;ingeniero="
    "ing;licenciado=lic;"
    "sankt=st,skt;santo=sto;santa=sta;nossasenhora=ns,nsa;marechal=mal;general=gen;coronel=cel,col;capitao=cap;doutor="
    "dr;doutora=dra;"
    "professora=profa;engenheiro=eng;commandant=cdt,cmdt;marechal=mal,mchal;docteur=dr;prof=prof;united=u;states=s;"
    "avenueoftheamericas=;junior=jr;upper=upr;lower=lwr;middle=mdl;old=;new=;great=gt;little=ltl,lit";

/** Words before a unit number: USPS Publication 28, Appendix C2, and their like elsewhere. */
constexpr QStringView unitWords =
    u"#|apt|apartment|apmt|aprt|appartment|unit|un|unt|suite|ste|suit|suites|room|rm|building|bldg|bld|blg|bldng|floor|"
    u"fl|flr|flor|level|lvl|lv|department|dept|dep|"
    "hangar|hngr|hanger|key|lot|pier|slip|space|spc|stop|trailer|trlr|office|ofc|off|offc|shop|shp|studio|stu|stall|"
    "stl|no|nr|num|number|nbr|nmbr|num|flat|flt|"
    "block|blk|wing|wg|tower|twr|penthouse|ph|lobby|lbby|basement|bsmt|front|frnt|rear|side|upper|uppr|lower|lowr|bay|"
    "box|warehouse|whse|villa|chalet|"
    "kiosk|booth|cabin|cottage|ctge|hall|door|gate|section|sec|phase|plot|house|hse|mailbox|pmb|mb|desk|"
    "haus|wohnung|whg|etage|stock|stiege|top|tur|og|eg|zimmer|batiment|bat|appartement|appt|app|escalier|esc|piso|"
    "planta|pta|puerta|pta|"
    "local|bodega|bod|despacho|oficina|of|edificio|edif|torre|bloque|portal|escalera|interior|int|exterior|sala|andar|"
    "loja|fraccao|bloco|bl|"
    "scala|interno|piano|palazzina|lokal|lok|mieszkanie|m|nº|n|numero|numer|"
    "층|호|동|호실|квартира|кв|офис|оф|корпус|корп|к|строение|стр|дом|д|этаж|эт|кабинет|каб|помещение|пом|daire|kat|no";

constexpr QStringView floorWords =
    u"floor|fl|flr|flor|level|lvl|etage|stock|og|piso|planta|andar|piano|этаж|эт|층|pisos";

struct Words
{
    QHash<QString, QList<std::pair<unsigned, StreetReading>>> readings;
    QSet<QString> units;
    QSet<QString> floors;
};

const Words &words()
{
    static const Words instance = [] {
        Words made;
        const auto add = [&made](const QString &word, unsigned language, StreetReading reading) {
            if (!word.isEmpty())
                made.readings[word].append({language, std::move(reading)});
        };
        for (const TypeList &list : typeLists) {
            for (const QStringView line : list.lines.split(u';')) {
                const auto spellings = line.split(u'|');
                const QString full = spellings.first().toString();
                for (qsizetype i = 0; i < spellings.size(); ++i)
                    add(spellings[i].toString(), list.language,
                        {.kind = StreetWord::Type, .full = full, .isStandard = i < 2});
            }
        }
        for (const Direction &direction : directions) {
            const QString full = direction.full;
            const auto spellings = direction.spellings.split(u'|');
            const auto addDirection = [&](const QString &word) {
                add(word, EveryLanguage, {.kind = StreetWord::Direction, .full = full, .isStandard = true});
            };
            addDirection(full);
            for (const QStringView spelling : spellings)
                addDirection(spelling.toString());
        }
        // northeast: ne, n e (joined before), neast, nth east …
        for (int first = 0; first < 2; ++first) {
            for (int second = 2; second < 4; ++second) {
                const QString full = directions[first].full + directions[second].full;
                QStringList starts{directions[first].full};
                QStringList ends{directions[second].full};
                for (const QStringView spelling : directions[first].spellings.split(u'|'))
                    starts.append(spelling.toString());
                for (const QStringView spelling : directions[second].spellings.split(u'|'))
                    ends.append(spelling.toString());
                for (const QString &start : std::as_const(starts)) {
                    for (const QString &end : std::as_const(ends))
                        add(start + end, EveryLanguage,
                            {.kind = StreetWord::Direction, .full = full, .isStandard = true});
                }
            }
        }
        constexpr std::pair<QLatin1StringView, QLatin1StringView> foreign[] = {{"nord"_L1, "north"_L1},
            {"sud"_L1, "south"_L1}, {"ost"_L1, "east"_L1}, {"norte"_L1, "north"_L1}, {"sur"_L1, "south"_L1},
            {"sul"_L1, "south"_L1}, {"este"_L1, "east"_L1}, {"oeste"_L1, "west"_L1}, {"ouest"_L1, "west"_L1},
            {"o"_L1, "west"_L1}, {"ote"_L1, "east"_L1}, {"oriente"_L1, "east"_L1}, {"pte"_L1, "west"_L1},
            {"poniente"_L1, "west"_L1}, {"nte"_L1, "north"_L1}, {"noord"_L1, "north"_L1}, {"zuid"_L1, "south"_L1}};
        for (const auto &[word, full] : foreign)
            add(word, EveryLanguage & ~unsigned(English),
                {.kind = StreetWord::Direction, .full = full, .isStandard = true});
        for (const QStringView entry : nameForms.split(u';')) {
            const qsizetype at = entry.indexOf(u'=');
            const QString full = entry.first(at).toString();
            add(full, EveryLanguage, {.kind = StreetWord::Name, .full = full, .isStandard = true});
            for (const QStringView spelling : entry.sliced(at + 1).split(u','))
                add(spelling.toString(), EveryLanguage, {.kind = StreetWord::Name, .full = full, .isStandard = true});
        }
        for (const QStringView word : unitWords.split(u'|'))
            made.units.insert(word.toString());
        for (const QStringView word : floorWords.split(u'|'))
            made.floors.insert(word.toString());
        return made;
    }();
    return instance;
}

/** Groups of words that are written as one: for each part its spellings, and the joined full form. */
struct Phrase
{
    QStringView parts; // parts by space, spellings by '|'
    QLatin1StringView full;
};
constexpr QStringView highwaySpellings = u"highway|hwy|hw|hway|hgwy|hi|hwye|hywy|highwy|h";
constexpr QStringView roadSpellings = u"road|rd|r";
constexpr QStringView routeSpellings = u"route|rt|rte|r";
constexpr Phrase phrases[] = {
    {u"cul de sac", "culdesac"_L1},
    {u"right of way", "rightofway"_L1},
    {u"r o w|way", "rightofway"_L1},
    {u"truck trail|trl", "trucktrail"_L1},
    {u"rural|r route|rt|rte|r", "ruralroute"_L1},
    {u"service|svc|sv|serv road|rd", "serviceroad"_L1},
    {u"grand|g|gr|gd|grd boulevard|blvd|bd|bde|boul|blvrd|bvd|bld", "grandboulevard"_L1},
    {u"farm to market", "farmroad"_L1},
    {u"f m", "farmroad"_L1},
    {u"ranch|r to market", "ranchroad"_L1},
    {u"p|post o|office box", "pobox"_L1},
    {u"po box", "pobox"_L1},
    {u"post box", "pobox"_L1},
    {u"x|cross road|roads|rd|rds", "crossroad"_L1},
    {u"x ing", "crossing"_L1},
    {u"inter state", "interstate"_L1},
    {u"interstate highway|hwy", "interstate"_L1},
    {u"i h|hwy", "interstate"_L1},
    {u"martin luther king jr", "martinlutherking"_L1},
    {u"m l k jr", "martinlutherking"_L1},
    {u"martin luther king", "martinlutherking"_L1},
    {u"mlk jr", "martinlutherking"_L1},
    {u"zone industrielle", "zoneindustrielle"_L1},
    {u"zone d activite|activites", "zoneactivite"_L1},
    {u"rond point", "rondpoint"_L1},
    {u"centre commercial", "centrecommercial"_L1},
    {u"p pl|p za", "piazza"_L1},
    {u"v le", "viale"_L1},
    {u"c so", "corso"_L1},
    {u"p za|zza", "piazza"_L1},
    {u"p le", "piazzale"_L1},
    {u"l go", "largo"_L1},
};
struct RoadPhrase
{
    QStringView owner;
    QLatin1StringView full;
};
constexpr RoadPhrase roadOwners[] = {{u"county|co|cty|cnty|c", "county"_L1}, {u"state|st|s", "state"_L1},
    {u"us", "us"_L1}, {u"township|twp|tshp|t", "township"_L1}};

bool isOneOf(QStringView word, QStringView spellings)
{
    for (const QStringView spelling : spellings.split(u'|')) {
        if (word == spelling)
            return true;
    }
    return false;
}

/** Words the phrase takes at this place; 0 where it does not stand there. */
qsizetype phraseLength(const QStringList &words, qsizetype at, QStringView parts)
{
    const auto each = parts.split(u' ');
    if (at + each.size() > words.size())
        return 0;
    for (qsizetype i = 0; i < each.size(); ++i) {
        if (!isOneOf(words[at + i], each[i]))
            return 0;
    }
    return each.size();
}

/** "co rd", "state highway", "u s hwy" at this place, as one word; the length is 0 where there is none. */
std::pair<QString, qsizetype> roadPhrase(const QStringList &words, qsizetype at)
{
    qsizetype start = at;
    QString owner;
    if (at + 2 < words.size() && words[at] == u"u"_s && words[at + 1] == u"s"_s) {
        owner = u"us"_s;
        start = at + 2;
    } else {
        for (const RoadPhrase &road : roadOwners) {
            if (isOneOf(words[at], road.owner)) {
                owner = road.full;
                start = at + 1;
            }
        }
    }
    if (owner.isEmpty() || start >= words.size())
        return {{}, 0};
    const QString &kind = words[start];
    const bool spelledOut = kind.size() > 1 && words[at].size() > 1;
    const bool numbered = start + 1 < words.size() && words[start + 1].front().isDigit();
    // "St Rd" may be Saint Rd…, "N St S" a direction: short forms count only before a number or at the end.
    if (!spelledOut && !numbered && start + 1 != words.size())
        return {{}, 0};
    if (words[at] == u"st"_s && !numbered && at > 0)
        return {{}, 0};
    if (kind.size() == 1 && !numbered)
        return {{}, 0};
    const qsizetype length = start + 1 - at;
    if (isOneOf(kind, highwaySpellings))
        return {owner + u"highway"_s, length};
    if (isOneOf(kind, roadSpellings) && kind != u"r"_s && owner != u"us"_s)
        return {owner + u"road"_s, length};
    if (isOneOf(kind, routeSpellings))
        return {owner + u"route"_s, length};
    return {{}, 0};
}

constexpr QLatin1StringView cardinals[] = {"zero"_L1, "one"_L1, "two"_L1, "three"_L1, "four"_L1, "five"_L1, "six"_L1,
    "seven"_L1, "eight"_L1, "nine"_L1, "ten"_L1, "eleven"_L1, "twelve"_L1, "thirteen"_L1, "fourteen"_L1, "fifteen"_L1,
    "sixteen"_L1, "seventeen"_L1, "eighteen"_L1, "nineteen"_L1, "twenty"_L1};
constexpr QLatin1StringView ordinals[] = {"zeroth"_L1, "first"_L1, "second"_L1, "third"_L1, "fourth"_L1, "fifth"_L1,
    "sixth"_L1, "seventh"_L1, "eighth"_L1, "ninth"_L1, "tenth"_L1, "eleventh"_L1, "twelfth"_L1, "thirteenth"_L1,
    "fourteenth"_L1, "fifteenth"_L1, "sixteenth"_L1, "seventeenth"_L1, "eighteenth"_L1, "nineteenth"_L1,
    "twentieth"_L1};
constexpr std::pair<QLatin1StringView, int> tens[] = {{"twenty"_L1, 20}, {"thirty"_L1, 30}, {"forty"_L1, 40},
    {"fifty"_L1, 50}, {"sixty"_L1, 60}, {"seventy"_L1, 70}, {"eighty"_L1, 80}, {"ninety"_L1, 90}, {"thirtieth"_L1, 30},
    {"fortieth"_L1, 40}, {"fiftieth"_L1, 50}, {"sixtieth"_L1, 60}, {"seventieth"_L1, 70}, {"eightieth"_L1, 80},
    {"ninetieth"_L1, 90}};

} // namespace

unsigned streetLanguages(const QString &country)
{
    static const QHash<QString, unsigned> languages = [] {
        QHash<QString, unsigned> made;
        const auto add = [&made](QStringView countries, unsigned bits) {
            for (const QStringView code : countries.split(u' '))
                made[code.toString()] |= bits;
        };
        add(u"US CA GB IE AU NZ ZA SG IN HK PH MY NG KE GH PK LK BD AE KR JP CN TW TH VN ID IL EG SA JM BS", English);
        add(u"DE AT CH LI LU", German);
        add(u"FR BE CH LU CA MC MA TN DZ SN CI RE GP MQ", French);
        add(u"ES MX AR CL CO PE VE EC UY PY BO CR PA GT SV HN NI DO CU PR", Spanish);
        add(u"US", unsigned(0));
        add(u"IT CH SM VA", Italian);
        add(u"PT BR AO MZ", Portuguese);
        add(u"NL BE", Dutch);
        add(u"PL CZ SK RU UA BY KZ BG RS HR SI MK BA", Slavic);
        add(u"SE NO DK FI IS", Nordic);
        add(u"TR CY", Turkish);
        return made;
    }();
    const unsigned bits = languages.value(country, EveryLanguage);
    return bits == 0 ? unsigned(EveryLanguage) : bits;
}

QList<StreetReading> streetReadings(const QString &word, unsigned languages)
{
    QList<StreetReading> readings;
    const auto found = words().readings.constFind(word);
    if (found == words().readings.cend())
        return readings;
    for (const auto &[language, reading] : *found) {
        if ((language & languages) != 0)
            readings.append(reading);
    }
    return readings;
}

bool isUnitWord(const QString &word)
{
    return words().units.contains(word);
}

bool isFloorWord(const QString &word)
{
    return words().floors.contains(word);
}

QList<JoinedWord> withJoinedPhrases(const QStringList &list, unsigned languages)
{
    QList<JoinedWord> joined;
    joined.reserve(list.size());
    for (qsizetype i = 0; i < list.size();) {
        qsizetype length = 0;
        QString full;
        for (const Phrase &phrase : phrases) {
            const qsizetype count = phraseLength(list, i, phrase.parts);
            if (count > length) {
                length = count;
                full = phrase.full;
            }
        }
        if ((languages & English) != 0) {
            const auto [road, count] = roadPhrase(list, i);
            if (count > length) {
                length = count;
                full = road;
            }
        }
        // "twenty first"
        if (length == 0 && i + 1 < list.size()) {
            const SpelledNumber ten = spelledNumber(list[i]);
            const SpelledNumber one = spelledNumber(list[i + 1]);
            if (ten.value >= 20 && ten.value % 10 == 0 && !ten.isOrdinal && one.isOrdinal && one.value < 10
                && !list[i].front().isDigit()) {
                length = 2;
                full = list[i] + list[i + 1];
            }
        }
        // "north west" is one direction, unless the second word is the street ("North West St").
        if (length == 0 && i + 1 < list.size() && i > 0) {
            const QList<StreetReading> single = streetReadings(list[i], languages);
            const QList<StreetReading> pair = streetReadings(list[i] + list[i + 1], languages);
            const auto isDirection = [](const StreetReading &reading) { return reading.kind == StreetWord::Direction; };
            if (std::any_of(pair.begin(), pair.end(), isDirection)
                && std::any_of(single.begin(), single.end(), isDirection)) {
                length = 2;
                full = list[i] + list[i + 1];
            }
        }
        joined.append({.text = length > 0 ? full : list[i], .count = qMax<qsizetype>(1, length)});
        i += joined.last().count;
    }
    return joined;
}

SpelledNumber spelledNumber(const QString &word)
{
    if (word.isEmpty())
        return {};
    if (word.front().isDigit()) {
        qsizetype digits = 0;
        while (digits < word.size() && word[digits].isDigit())
            ++digits;
        const QString suffix = word.sliced(digits);
        const bool ordinal = suffix == u"st"_s || suffix == u"nd"_s || suffix == u"rd"_s || suffix == u"th"_s;
        return ordinal && digits < 6 ? SpelledNumber{.value = word.first(digits).toInt(), .isOrdinal = true}
                                     : SpelledNumber{};
    }
    for (int i = 1; i <= 20; ++i) {
        if (word == cardinals[i])
            return {.value = i, .isOrdinal = false};
        if (word == ordinals[i])
            return {.value = i, .isOrdinal = true};
    }
    for (const auto &[name, value] : tens) {
        if (word == name)
            return {.value = value, .isOrdinal = word.endsWith(u"th"_s)};
        if (word.startsWith(name)) {
            for (int i = 1; i < 10; ++i) {
                if (word.sliced(name.size()) == ordinals[i])
                    return {.value = value + i, .isOrdinal = true};
            }
        }
    }
    return {};
}

} // namespace steward::directories
