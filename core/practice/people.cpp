#include "core/practice/people.h"

#include <algorithm>

namespace steward::practice {

using namespace Qt::StringLiterals;

// Towns and postal codes are real, so that addresses parse; persons and streets are invented. Numbers come from what is
// kept free for fiction:
// - North America: 555-0100 … 555-0199 of every area code (ATIS-0300115, 555 NXX line number reservation).
// - United Kingdom: Ofcom, "Telephone numbers for use in TV and radio drama programmes".
// - Germany: Bundesnetzagentur, "Rufnummern für Medienproduktionen" (Mitteilung 148/2021).
// - France: ARCEP, plan national de numérotation (décision 2018-0881), numbers for audiovisual works.
const QList<Customer> &customers()
{
    static const QList<Customer> list{
        {u"K-10001"_s, u"Annegret Mühlbauer"_s, u"annegret.muehlbauer@example.org"_s, u"+49 89 99998 101"_s,
            u"1958-03-14"_s, u"Lindenhofweg 12"_s, u"80331"_s, u"München"_s, u"DE"_s, u"de"_s},
        {u"K-10002"_s, u"Torsten Wiechmann"_s, u"t.wiechmann@example.net"_s, u"+49 40 66969 202"_s, u"1974-11-02"_s,
            u"Am Kornspeicher 3"_s, u"20457"_s, u"Hamburg"_s, u"DE"_s, u"de"_s},
        {u"K-10003"_s, u"Şirin Öztürk-Hahn"_s, u"sirin.oeztuerk@example.org"_s, u"+49 30 23125 303"_s, u"1989-07-21"_s,
            u"Weidenufer 44a"_s, u"10999"_s, u"Berlin"_s, u"DE"_s, u"de"_s},
        {u"K-10004"_s, u"Friedrich-Wilhelm von der Leyhe-Bartenschlager"_s, u"fw.bartenschlager@example.com"_s,
            u"+49 69 90009 404"_s, u"1946-12-30"_s, u"Alte Mainzer Gasse 101"_s, u"60311"_s, u"Frankfurt am Main"_s,
            u"DE"_s, u"de"_s},
        {u"K-10005"_s, u"Jana Kowalczyk"_s, u"jana.kowalczyk@example.org"_s, u"+49 221 4710 505"_s, u"1995-05-09"_s,
            u"Fährgasse 7"_s, u"50678"_s, u"Köln"_s, u"DE"_s, u"de"_s},
        {u"K-10006"_s, u"Moritz Dannenberger"_s, u"moritz@dannenberger.example"_s, u"+49 30 23125 606"_s,
            u"2001-01-18"_s, u"Ziegelstieg 21"_s, u"13347"_s, u"Berlin"_s, u"DE"_s, u"de"_s},
        {u"K-10007"_s, u"Elke Rasmussen"_s, u"elke.rasmussen@example.net"_s, u"+49 40 66969 707"_s, u"1967-08-25"_s,
            u"Deichreihe 9"_s, u"24939"_s, u"Flensburg"_s, u"DE"_s, u"de"_s},
        {u"K-10008"_s, u"Lukas Obermoser"_s, u"lukas.obermoser@example.com"_s, u""_s, u"1983-04-04"_s,
            u"Marktsteig 2"_s, u"6020"_s, u"Innsbruck"_s, u"AT"_s, u"de"_s},
        {u"K-10009"_s, u"Regula Aebischer"_s, u"regula.aebischer@example.org"_s, u""_s, u"1971-10-11"_s,
            u"Rebhaldenweg 15"_s, u"3011"_s, u"Bern"_s, u"CH"_s, u"de"_s},
        {u"K-10010"_s, u"Nils Petersen"_s, u"nils.petersen@example.org"_s, u"+49 40 66969 110"_s, u"1990-02-28"_s,
            u"Kranichhof 5"_s, u"22765"_s, u"Hamburg"_s, u"DE"_s, u"de"_s},
        {u"K-10011"_s, u"김서연"_s, u"seoyeon.kim@example.org"_s, u""_s, u"1992-06-17"_s, u"은행나무길 27"_s,
            u"06236"_s, u"서울특별시 강남구"_s, u"KR"_s, u"ko"_s},
        {u"K-10012"_s, u"박도현"_s, u"dohyun.park@example.com"_s, u""_s, u"1985-09-03"_s, u"달빛로 118"_s, u"48094"_s,
            u"부산광역시 해운대구"_s, u"KR"_s, u"ko"_s},
        {u"K-10013"_s, u"이하늘"_s, u"haneul.lee@example.net"_s, u""_s, u"1999-12-24"_s, u"솔내음길 6"_s, u"04038"_s,
            u"서울특별시 마포구"_s, u"KR"_s, u"ko"_s},
        {u"K-10014"_s, u"최민준"_s, u"minjun.choi@example.org"_s, u""_s, u"1978-01-30"_s,
            u"별무리로 45, 103동 1502호"_s, u"48060"_s, u"부산광역시 해운대구"_s, u"KR"_s, u"ko"_s},
        {u"K-10015"_s, u"정유나"_s, u"yuna.jung@example.com"_s, u""_s, u"1994-03-08"_s, u"느티나무길 9"_s, u"04156"_s,
            u"서울특별시 마포구"_s, u"KR"_s, u"ko"_s},
        {u"K-10016"_s, u"남궁지훈"_s, u"jihoon.namgung@example.net"_s, u""_s, u"1969-07-07"_s, u"물안개로 201"_s,
            u"06134"_s, u"서울특별시 강남구"_s, u"KR"_s, u"ko"_s},
        {u"K-10017"_s, u"Marcus Ellery"_s, u"marcus.ellery@example.com"_s, u"+1 415 555 0117"_s, u"1981-05-22"_s,
            u"2210 Driftwood Ct"_s, u"94110"_s, u"San Francisco"_s, u"US"_s, u"en"_s},
        {u"K-10018"_s, u"Guadalupe Ybarra"_s, u"lupe.ybarra@example.org"_s, u"+1 213 555 0118"_s, u"1987-11-13"_s,
            u"918 Jacaranda Row"_s, u"90012"_s, u"Los Angeles"_s, u"US"_s, u"en"_s},
        {u"K-10019"_s, u"Deshawn Prewitt"_s, u"deshawn.prewitt@example.net"_s, u"+1 619 555 0119"_s, u"1976-08-01"_s,
            u"77 Tidepool Ave"_s, u"92101"_s, u"San Diego"_s, u"US"_s, u"en"_s},
        {u"K-10020"_s, u"Hannah O’Dell"_s, u"hannah.odell@example.com"_s, u"+1 804 555 0120"_s, u"1993-02-10"_s,
            u"14 Magnolia Bend"_s, u"23219"_s, u"Richmond"_s, u"US"_s, u"en"_s},
        {u"K-10021"_s, u"Theodore Nakagawa"_s, u"ted.nakagawa@example.org"_s, u"+1 303 555 0121"_s, u"1965-04-27"_s,
            u"5060 Larkspur Trail"_s, u"80202"_s, u"Denver"_s, u"US"_s, u"en"_s},
        {u"K-10022"_s, u"Priya Raghunathan"_s, u"priya.raghunathan@example.net"_s, u"+1 916 555 0122"_s,
            u"1998-09-19"_s, u"340 Almond Grove Ln"_s, u"95814"_s, u"Sacramento"_s, u"US"_s, u"en"_s},
        {u"K-10023"_s, u"Imogen Thackeray"_s, u"imogen.thackeray@example.org"_s, u"+44 20 7946 0123"_s, u"1979-06-06"_s,
            u"8 Saltmarsh Mews"_s, u"SE1 9GF"_s, u"London"_s, u"GB"_s, u"en"_s},
        {u"K-10024"_s, u"Callum Strachan"_s, u"callum.strachan@example.com"_s, u"+44 131 496 0124"_s, u"1991-10-31"_s,
            u"3 Peatbrae Wynd"_s, u"EH1 1RE"_s, u"Edinburgh"_s, u"GB"_s, u"en"_s},
        {u"K-10025"_s, u"Nkechi Adeyemi-Brown"_s, u"nkechi.ab@example.net"_s, u"+44 161 496 0125"_s, u"1984-12-12"_s,
            u"51 Weavers Reach"_s, u"M4 4BF"_s, u"Manchester"_s, u"GB"_s, u"en"_s},
        {u"K-10026"_s, u"Siobhán Mac Giolla"_s, u"siobhan.macgiolla@example.org"_s, u""_s, u"1970-03-17"_s,
            u"22 Heron Quay"_s, u"D02 X285"_s, u"Dublin"_s, u"IE"_s, u"en"_s},
        {u"K-10027"_s, u"Élodie Charbonneau-Lefèvre"_s, u"elodie.charbonneau@example.org"_s, u"+33 1 99 00 12 27"_s,
            u"1986-01-25"_s, u"19 rue des Tilleuls d’Or"_s, u"75011"_s, u"Paris"_s, u"FR"_s, u"en"_s},
        {u"K-10028"_s, u"Baptiste Kermorgant"_s, u"b.kermorgant@example.com"_s, u"+33 2 61 91 12 28"_s, u"1997-07-14"_s,
            u"4 venelle du Phare"_s, u"29200"_s, u"Brest"_s, u"FR"_s, u"en"_s},
        {u"K-10029"_s, u"Marta Iglesias Robledo"_s, u"marta.iglesias@example.net"_s, u""_s, u"1988-05-30"_s,
            u"Calle del Almendro Viejo 31"_s, u"28004"_s, u"Madrid"_s, u"ES"_s, u"en"_s},
        {u"K-10030"_s, u"Giancarlo Bevilacqua"_s, u"g.bevilacqua@example.org"_s, u""_s, u"1962-09-09"_s,
            u"Via delle Lucciole 17"_s, u"20121"_s, u"Milano"_s, u"IT"_s, u"en"_s},
        {u"K-10031"_s, u"Sanne van den Hoek"_s, u"sanne.vandenhoek@example.com"_s, u""_s, u"1996-04-12"_s,
            u"Reigerkade 88"_s, u"1013 GH"_s, u"Amsterdam"_s, u"NL"_s, u"en"_s},
        {u"K-10032"_s, u"João Pedro Tavares"_s, u"joao.tavares@example.org"_s, u""_s, u"1982-02-02"_s,
            u"Rua das Jabuticabeiras 204"_s, u"01310-100"_s, u"São Paulo"_s, u"BR"_s, u"en"_s},
        {u"K-10033"_s, u"Larissa Figueiredo"_s, u"larissa.figueiredo@example.net"_s, u""_s, u"1993-11-05"_s,
            u"Travessa do Sabiá 12"_s, u"20040-020"_s, u"Rio de Janeiro"_s, u"BR"_s, u"en"_s},
        {u"K-10034"_s, u"佐藤 葵"_s, u"aoi.sato@example.com"_s, u""_s, u"1990-08-15"_s, u"夕凪町3-14-7"_s,
            u"150-0001"_s, u"東京都渋谷区"_s, u"JP"_s, u"en"_s},
        {u"K-10035"_s, u"Margaret Okafor-Lindqvist"_s, u"m.okafor@example.org"_s, u"+1 416 555 0135"_s, u"1973-06-29"_s,
            u"610 Sugarmaple Cres"_s, u"M5V 2T6"_s, u"Toronto"_s, u"CA"_s, u"en"_s},
        {u"K-10036"_s, u"Étienne Gagnon-Roy"_s, u"etienne.gagnon@example.net"_s, u"+1 250 555 0136"_s, u"1968-10-20"_s,
            u"9 Arbutus Landing"_s, u"V8W 1P6"_s, u"Victoria"_s, u"CA"_s, u"en"_s},
        {u"K-10037"_s, u"Banjo Whitlock"_s, u"banjo.whitlock@example.com"_s, u""_s, u"1980-12-03"_s,
            u"26 Paperbark Parade"_s, u"3000"_s, u"Melbourne"_s, u"AU"_s, u"en"_s},
        {u"K-10038"_s, u"Katarzyna Wiśniewska"_s, u"kasia.wisniewska@example.org"_s, u""_s, u"1977-05-16"_s,
            u"ul. Jarzębinowa 13"_s, u"00-001"_s, u"Warszawa"_s, u"PL"_s, u"en"_s},
        // Two with one name: a name alone tells nobody apart.
        {u"K-10039"_s, u"Nils Petersen"_s, u"petersen.nils@example.com"_s, u"+49 40 66969 139"_s, u"1963-09-21"_s,
            u"Speichersteig 18"_s, u"24103"_s, u"Kiel"_s, u"DE"_s, u"de"_s},
        {u"K-10040"_s, u"Zita Horváth"_s, u"zita.horvath@example.net"_s, u""_s, u"2000-02-29"_s, u"Fűzfa utca 5"_s,
            u"1052"_s, u"Budapest"_s, u"HU"_s, u"en"_s},
    };
    return list;
}

const Customer &customer(const QString &number)
{
    const auto found = std::find_if(
        customers().begin(), customers().end(), [&number](const Customer &one) { return one.number == number; });
    Q_ASSERT(found != customers().end());
    return *found;
}

compliance::SubjectDetails detailsOf(const Customer &customer, const QString &text)
{
    using enum sources::IdentifierKind;
    compliance::SubjectDetails details{.name = customer.name,
        .postalAddress = u"%1\n%2 %3\n%4"_s.arg(customer.street, customer.postalCode, customer.city, customer.country),
        .identifiers = {{Email, customer.email}, {CustomerNumber, customer.number}},
        .text = text};
    if (!customer.phone.isEmpty())
        details.identifiers.append({Phone, customer.phone});
    return details;
}

} // namespace steward::practice
