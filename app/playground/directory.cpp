#include "app/playground/directory.h"

#include "app/playground/places.h"

#include <QSet>

#include <cmath>

namespace steward::playground {

using namespace Qt::StringLiterals;

namespace {

/** How many of a thousand directories have a temper that is not ordinary. */
struct Share
{
    Temper temper;
    int perMille;
};
constexpr Share shares[] = {{Temper::Challenge, 10}, {Temper::CaptchaPage, 8}, {Temper::BotDetector, 6},
    {Temper::AccessDenied, 5}, {Temper::WorkPuzzle, 4}, {Temper::LimitedSeconds, 8}, {Temper::LimitedDate, 6},
    {Temper::LoginRedirect, 10}, {Temper::LoginForm, 6}, {Temper::LoginStatus, 4}, {Temper::ParkedRedirect, 6},
    {Temper::ParkedPage, 6}, {Temper::Error500, 5}, {Temper::Error502, 3}, {Temper::Error503, 5},
    {Temper::EmptyBody, 4}, {Temper::PortClosed, 5}, {Temper::NeverAnswers, 3}, {Temper::TlsFault, 4},
    {Temper::UnreadableBytes, 4}, {Temper::UnreadableShell, 4}};

/** Exact shares, dealt in an order that follows the seed: a small world has each temper once while there is room. */
QList<Temper> dealTempers(const WorldSize &size)
{
    QList<Temper> tempers;
    if (!size.fast) {
        for (const Share &share : shares) {
            const int rounded = static_cast<int>(std::lround(size.directories * share.perMille / 1000.0));
            tempers.insert(tempers.size(), std::max(size.directories >= 100 ? 1 : 0, rounded), share.temper);
        }
    }
    tempers.resize(size.directories, Temper::Ordinary);
    Dice dice(size.seed, "tempers");
    dice.shuffle(tempers);
    return tempers;
}

/** The countries of directories in hundredths. */
const QStringList &countryDeck()
{
    static const QStringList deck = [] {
        const std::pair<QString, int> countries[] = {{u"US"_s, 40}, {u"GB"_s, 18}, {u"DE"_s, 17}, {u"KR"_s, 14},
            {u"FR"_s, 3}, {u"JP"_s, 3}, {u"AT"_s, 1}, {u"CH"_s, 2}, {u"CA"_s, 2}};
        QStringList list;
        for (const auto &[country, count] : countries)
            list.insert(list.size(), count, country);
        return list;
    }();
    return deck;
}

QString directoryName(const QString &language, Dice &dice)
{
    static const QStringList english{u"Harbor"_s, u"Cobalt"_s, u"Signpost"_s, u"Corner"_s, u"Beacon"_s, u"Townhall"_s,
        u"Maple"_s, u"Northgate"_s, u"Compass"_s, u"Ledgerline"_s, u"Brightside"_s, u"Lamppost"_s, u"Milestone"_s,
        u"Open Door"_s, u"Neighbor"_s, u"Highstreet"_s, u"Pinpoint"_s, u"Storefront"_s, u"Wayfarer"_s, u"Crossroads"_s,
        u"Farthing"_s, u"Kestrel"_s, u"Quayside"_s, u"Hometown"_s, u"Magpie"_s, u"Turnstile"_s, u"Parlour"_s,
        u"Tinker"_s};
    static const QStringList englishEnds{u"Pages"_s, u"Guide"_s, u"Finder"_s, u"Listings"_s, u"Local"_s, u"Index"_s,
        u"Register"_s, u"Directory"_s, u"Book"_s, u"Map"_s, u"Reviews"_s, u"Connect"_s, u"Traders"_s, u"Desk"_s};
    static const QStringList german{u"Branchen"_s, u"Stadt"_s, u"Orts"_s, u"Firmen"_s, u"Gewerbe"_s, u"Heimat"_s,
        u"Markt"_s, u"Rathaus"_s, u"Kiez"_s, u"Laden"_s, u"Meister"_s, u"Regional"_s};
    static const QStringList germanEnds{u"blick"_s, u"kompass"_s, u"finder"_s, u"register"_s, u"buch Plus"_s,
        u"verzeichnis24"_s, u"portal Elster"_s, u"index"_s, u"spiegel Nord"_s, u"führer"_s};
    static const QStringList korean{u"우리동네"_s, u"길찾기"_s, u"한눈"_s, u"동네방네"_s, u"가게찾아"_s, u"모두의"_s,
        u"골목"_s, u"이음"_s, u"온동네"_s, u"장터"_s};
    static const QStringList koreanEnds{
        u"상점"_s, u"업체정보"_s, u"플레이스"_s, u"전화부"_s, u"지도"_s, u"가이드"_s, u"기업정보"_s, u"리뷰"_s};
    if (language == u"de")
        return dice.pick(german) + dice.pick(germanEnds);
    if (language == u"ko")
        return dice.pick(korean) + u' ' + dice.pick(koreanEnds);
    if (language == u"fr")
        return dice.pick(QStringList{u"Annuaire"_s, u"Guide"_s, u"Carnet"_s, u"Répertoire"_s}) + u' '
               + dice.pick(
                   QStringList{u"du Quartier"_s, u"des Artisans"_s, u"Local"_s, u"de la Place"_s, u"Express"_s});
    if (language == u"ja")
        return dice.pick(QStringList{u"まちなか"_s, u"ご近所"_s, u"地域"_s, u"みんなの"_s})
               + dice.pick(QStringList{u"お店ナビ"_s, u"電話帳"_s, u"ガイド"_s, u"店舗情報"_s, u"マップ"_s});
    return dice.pick(english) + u' ' + dice.pick(englishEnds);
}

Markup dealMarkup(Dice &dice)
{
    const int roll = dice.below(100);
    if (roll < 30)
        return Markup::JsonLd;
    if (roll < 41)
        return Markup::BrokenJsonLd;
    if (roll < 56)
        return Markup::Microdata;
    if (roll < 62)
        return Markup::Rdfa;
    if (roll < 68)
        return Markup::HCard;
    if (roll < 73)
        return Markup::OldHCard;
    return roll < 78 ? Markup::OpenGraph : Markup::Plain;
}

/** Name, number and address stand on every page; the rest is up to the directory and what its markup can say. */
quint32 dealFacts(const Directory &directory, Dice &dice)
{
    quint32 facts = Name | Telephone | Street | Locality | PostalCode;
    // An American address without its state is no address.
    if (dice.chance(75) || directory.country == u"US" || directory.country == u"CA")
        facts |= Region;
    if (dice.chance(55))
        facts |= Country;
    if (dice.chance(70))
        facts |= Url;
    if (dice.chance(45))
        facts |= Email;
    if (dice.chance(65) && directory.software().blocks.contains(Block::Hours))
        facts |= OpeningHours;
    return facts;
}

QByteArray dealCharset(const QString &language, Dice &dice)
{
    const int roll = dice.below(100);
    if (language == u"ko" && roll < 35)
        return "euc-kr";
    if (language == u"ja" && roll < 30)
        return "shift_jis";
    if ((language == u"de" || language == u"fr") && roll < 12)
        return "iso-8859-1";
    return "utf-8";
}

/** Words and marks for a notice that only this directory uses: nobody could know them but from the catalogue. */
QMap<QString, QString> dealSigns(const QString &language, Dice &dice)
{
    QMap<QString, QString> signs;
    const int kind = dice.below(4);
    if (kind == 0)
        signs[u"pending"_s] = language == u"de"   ? u"Dieser Datensatz liegt noch auf unserem Schreibtisch"_s
                              : language == u"ko" ? u"담당자가 이 글을 살펴보는 중입니다"_s
                                                  : u"Our desk is still weighing this entry"_s;
    if (kind == 1)
        signs[u"rejected"_s] = language == u"de"   ? u"Die Redaktion hat sich gegen diesen Text entschieden"_s
                               : language == u"ko" ? u"편집부에서 돌려보낸 글입니다"_s
                                                   : u"The editors have sent this one back"_s;
    if (kind == 2)
        signs[u"pending"_s] = u"css:.entry-flag--held"_s;
    if (kind == 2 || kind == 3)
        signs[u"closed"_s] = u"css:.entry-flag--z9"_s;
    if (kind == 3)
        signs[u"duplicate"_s] = u"css:[data-entry-kind=twin]"_s;
    return signs;
}

void dealManners(Directory &directory, const WorldSize &size, Dice &dice)
{
    directory.pageBytes = size.padKilobytes > 0 ? size.padKilobytes * 1024 : dice.between(8, 40) * 1024;
    directory.conditional = dice.chance(30);
    directory.chunked = dice.chance(20);
    if (size.fast) {
        directory.charset = "utf-8";
        directory.maxConnections = 6;
        return;
    }
    if (dice.chance(10))
        directory.delayMs = dice.between(200, 2000);
    if (dice.chance(6))
        directory.crawlDelaySeconds = dice.chance(70) ? 1 : 2;
    directory.robotsForbid = dice.chance(2);
    directory.minIntervalMs = dice.chance(40) ? 100 * dice.between(1, 5) : 0;
    directory.maxConnections = dice.between(1, 4);
}

QString hostOf(int index)
{
    return u"127.77.%1.%2"_s.arg(1 + index / 250).arg(1 + index % 250);
}

} // namespace

QString stateOf(Temper temper)
{
    switch (temper) {
    case Temper::Ordinary: return {};
    case Temper::Challenge:
    case Temper::CaptchaPage:
    case Temper::BotDetector:
    case Temper::AccessDenied:
    case Temper::WorkPuzzle: return u"blocked"_s;
    case Temper::LimitedSeconds:
    case Temper::LimitedDate: return u"rate_limited"_s;
    case Temper::LoginRedirect:
    case Temper::LoginForm:
    case Temper::LoginStatus: return u"login_required"_s;
    case Temper::ParkedRedirect:
    case Temper::ParkedPage: return u"parked"_s;
    case Temper::Error500:
    case Temper::Error502:
    case Temper::Error503:
    case Temper::EmptyBody: return u"server_error"_s;
    case Temper::PortClosed:
    case Temper::NeverAnswers:
    case Temper::TlsFault: return u"unreachable"_s;
    case Temper::UnreadableBytes:
    case Temper::UnreadableShell: return u"unreadable"_s;
    }
    return {};
}

bool Directory::hasBusinessesOf(const QString &customerCountry) const
{
    return country == customerCountry || (language == u"de" && languageOf(customerCountry) == u"de")
           || (country == u"US" && customerCountry == u"CA");
}

QList<Directory> inventDirectories(const WorldSize &size)
{
    QList<Directory> directories;
    QSet<QString> names;
    const QList<Temper> tempers = dealTempers(size);
    for (int i = 0; i < size.directories; ++i) {
        Dice dice(size.seed, "directory " + QByteArray::number(i));
        Directory directory;
        directory.reference = u"DIR-%1"_s.arg(i + 1, 4, 10, QChar(u'0'));
        directory.host = hostOf(i);
        directory.country = countryDeck()[(i * 37) % countryDeck().size()];
        directory.language = languageOf(directory.country);
        directory.family = dice.pick(familiesIn(directory.language));
        directory.name = directoryName(directory.language, dice);
        for (int n = 2; names.contains(directory.name); ++n)
            directory.name = directoryName(directory.language, dice) + (n > 20 ? u" %1"_s.arg(n - 19) : QString());
        names.insert(directory.name);
        directory.importance = dice.between(1, 5);
        directory.markup = dealMarkup(dice);
        directory.flaw = static_cast<Flaw>(dice.below(4));
        directory.facts = dealFacts(directory, dice);
        directory.charset = dealCharset(directory.language, dice);
        directory.charsetInHeader = dice.chance(60);
        if (dice.chance(12))
            directory.signs = dealSigns(directory.language, dice);
        dealManners(directory, size, dice);
        directory.temper = tempers[i];
        directory.needsLogin = stateOf(directory.temper) == u"login_required" && dice.chance(60);
        directory.office = inventNeighbour(directory.country, u"lawyer"_s, dice);
        directories.append(directory);
    }
    return directories;
}

} // namespace steward::playground
