#include "core/directories/extract/address_pieces.h"

#include <QSet>

#include <algorithm>

namespace steward::directories::extract {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxPiece = 90;

/** Street types and their usual abbreviations (USPS Publication 28, appendix C1, and British usage). */
const QSet<QString> &streetTypes()
{
    static const QSet<QString> types = [] {
        const QString names =
            u"alley,aly,avenue,ave,av,avn,boulevard,blvd,bridge,broadway,bypass,causeway,center,centre,ctr,circle,cir,"
            u"close,common,commons,court,ct,cove,cv,crescent,cres,"
            u"cross,crossing,xing,drive,dr,drv,esplanade,expressway,expy,freeway,fwy,gardens,gdns,gate,green,grove,grv,"
            u"heights,hts,highway,hwy,"
            u"hill,hills,junction,lane,ln,loop,mall,mews,mill,motorway,oval,parade,park,parkway,pkwy,pky,path,pike,"
            u"place,pl,plaza,plz,point,pt,promenade,"
            u"quay,ridge,road,rd,row,route,rte,run,square,sq,street,st,str,strand,terrace,ter,terr,trail,trl,tpke,turnpike,view,vista,walk,way,wharf,yard"_s;
        const QStringList list = names.split(u',');
        return QSet<QString>(list.begin(), list.end());
    }();
    return types;
}

const QSet<QString> &directions()
{
    static const QSet<QString> words = {u"n"_s, u"s"_s, u"e"_s, u"w"_s, u"ne"_s, u"nw"_s, u"se"_s, u"sw"_s, u"north"_s,
        u"south"_s, u"east"_s, u"west"_s, u"northeast"_s, u"northwest"_s, u"southeast"_s, u"southwest"_s};
    return words;
}

const QSet<QString> &unitWords()
{
    static const QSet<QString> words = {u"suite"_s, u"ste"_s, u"unit"_s, u"units"_s, u"apt"_s, u"apartment"_s,
        u"floor"_s, u"fl"_s, u"flr"_s, u"room"_s, u"rm"_s, u"building"_s, u"bldg"_s, u"level"_s, u"flat"_s, u"lot"_s,
        u"mezzanine"_s, u"penthouse"_s, u"haus"_s, u"andar"_s, u"étage"_s, u"bte"_s, u"shop"_s, u"studio"_s, u"block"_s,
        u"gebäude"_s, u"stock"_s, u"bodega"_s};
    return words;
}

/** Words that introduce an address or something that is no part of one. */
bool isStopWord(const QString &word)
{
    static const QSet<QString> words = {u"address"_s, u"phone"_s, u"tel"_s, u"telephone"_s, u"fax"_s, u"email"_s,
        u"e-mail"_s, u"copyright"_s, u"contact"_s, u"hours"_s, u"map"_s, u"directions"_s, u"mobile"_s, u"website"_s,
        u"web"_s, u"adresse"_s, u"telefon"_s, u"anschrift"_s, u"vat"_s, u"reserved"_s, u"reviews"_s, u"stars"_s};
    return words.contains(word);
}

QString bare(QStringView word)
{
    QString out;
    for (const QChar c : word) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'/')
            out += c.toLower();
    }
    return out;
}

struct Word
{
    QString text; ///< Lower case, without punctuation.
    qsizetype begin;
    qsizetype end;
};

QList<Word> wordsIn(const QString &text)
{
    QList<Word> found;
    qsizetype at = 0;
    while (at < text.size()) {
        while (at < text.size() && text[at].isSpace())
            ++at;
        qsizetype end = at;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        if (end > at)
            found.append({bare(QStringView(text).sliced(at, end - at)), at, end});
        at = end;
    }
    return found;
}

bool isHouseNumber(const QString &word)
{
    if (word.isEmpty() || !word[0].isDigit() || word.size() > 9)
        return false;
    qsizetype letters = 0;
    qsizetype digits = 0;
    for (const QChar c : word) {
        letters += c.isLetter();
        digits += c.isDigit();
    }
    return letters <= 1 && digits <= 6;
}

bool isOrdinal(const QString &word)
{
    return word.size() > 2 && word[0].isDigit()
           && (word.endsWith(u"st"_s) || word.endsWith(u"nd"_s) || word.endsWith(u"rd"_s) || word.endsWith(u"th"_s));
}

bool isNumberWord(const QString &word)
{
    static const QSet<QString> words = {
        u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s, u"six"_s, u"seven"_s, u"eight"_s, u"nine"_s, u"ten"_s};
    return words.contains(word);
}

bool isBox(const QString &text)
{
    const QString plain = text.toLower().remove(u'.').remove(u' ');
    return plain.startsWith(u"pobox"_s) || plain.startsWith(u"postofficebox"_s) || plain.startsWith(u"postfach"_s)
           || plain.startsWith(u"apartadodecorreos"_s)
           || (plain.startsWith(u"box"_s) && plain.size() > 3 && plain[3].isDigit());
}

bool hasStreetType(const QList<Word> &words)
{
    return std::any_of(words.begin(), words.end(), [](const Word &word) { return streetTypes().contains(word.text); });
}

bool isUnit(const QList<Word> &words)
{
    if (words.isEmpty() || words.size() > 6)
        return false;
    if (unitWords().contains(words.first().text)
        || (words.first().text.size() > 0 && words.size() <= 3 && unitWords().contains(words.last().text)))
        return true;
    return words.size() > 1 && words.size() <= 4 && isOrdinal(words.first().text)
           && unitWords().contains(words[1].text);
}

/** Whether a label such as "Tel:" or "E:" begins at the position, where a new piece starts. */
bool isLabel(const QString &text, qsizetype at)
{
    if (!text[at].isLetter() || (at > 0 && text[at - 1].isLetterOrNumber()))
        return false;
    qsizetype end = at;
    while (end < text.size() && end - at < 10 && (text[end].isLetter() || text[end] == u'-'))
        ++end;
    if (end >= text.size()
        || (text[end] != u':'
            && !(text[end] == u'.' && end + 1 < text.size() && (text[end + 1] == u':' || text[end + 1] == u' '))))
        return false;
    static const QSet<QString> labels = {u"tel"_s, u"phone"_s, u"fax"_s, u"t"_s, u"f"_s, u"e"_s, u"p"_s, u"m"_s,
        u"email"_s, u"e-mail"_s, u"ph"_s, u"mobile"_s, u"call"_s, u"telephone"_s, u"telefon"_s, u"mail"_s, u"web"_s,
        u"cell"_s, u"toll-free"_s};
    const QString word = text.mid(at, end - at).toLower();
    // "E." and "P." alone are initials and points of the compass.
    return labels.contains(word) && (text[end] == u':' || word.size() > 2);
}

/** Labels of a table of address parts, which stand between the parts. */
bool isColumnLabel(const QString &text)
{
    static const QSet<QString> labels = {u"city"_s, u"state"_s, u"zip"_s, u"zip code"_s, u"zipcode"_s, u"postal code"_s,
        u"postcode"_s, u"province"_s, u"town"_s, u"street"_s, u"street address"_s, u"country"_s, u"ort"_s, u"plz"_s,
        u"straße"_s, u"land"_s};
    if (text.size() > 16)
        return false;
    QString plain = text.toLower();
    while (plain.endsWith(u':'))
        plain = plain.chopped(1).trimmed();
    return labels.contains(plain);
}

bool isCut(QChar c)
{
    return c == u',' || c == u'|' || c == u'•' || c == u'·' || c == u';' || c == QChar(0x2022) || c == u'►' || c == u'»'
           || c == u'،';
}

} // namespace

QList<Piece> piecesOf(const QList<Line> &lines)
{
    QList<Piece> pieces;
    int row = -1;
    for (int i = 0; i < lines.size(); ++i) {
        const QString &text = lines[i].text;
        qsizetype begin = 0;
        bool startsRow = true;
        bool comma = false;
        for (qsizetype at = 0; at <= text.size(); ++at) {
            const bool label = at > begin && at < text.size() && isLabel(text, at);
            const bool dash = at + 2 < text.size() && text[at] == u' '
                              && (text[at + 1] == u'-' || text[at + 1] == u'–' || text[at + 1] == u'—')
                              && text[at + 2] == u' ';
            if (at < text.size() && !isCut(text[at]) && !dash && !label)
                continue;
            const QString piece = text.mid(begin, at - begin).trimmed();
            if (!piece.isEmpty() && !isColumnLabel(piece)) {
                row += startsRow;
                pieces.append({.text = piece, .line = i, .row = row, .afterComma = comma});
                startsRow = false;
            }
            comma = at < text.size() && text[at] == u',';
            at += dash ? 2 : 0;
            begin = label ? at : at + 1;
        }
    }
    return pieces;
}

qsizetype streetBegin(const QString &text)
{
    if (isBox(text))
        return 0;
    const QList<Word> words = wordsIn(text);
    static const QSet<QString> tied = {u"unit"_s, u"suite"_s, u"ste"_s, u"box"_s, u"highway"_s, u"hwy"_s, u"route"_s,
        u"rt"_s, u"rte"_s, u"no"_s, u"nr"_s, u"nº"_s, u"building"_s, u"bldg"_s, u"floor"_s, u"room"_s, u"apt"_s,
        u"lot"_s, u"road"_s, u"rd"_s, u"us"_s, u"state"_s, u"county"_s, u"flat"_s, u"shop"_s, u"level"_s, u"pier"_s,
        u"units"_s};
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i].text;
        const bool number =
            isHouseNumber(word) || isOrdinal(word) || (i == 0 && isNumberWord(word) && words.size() > 1);
        if (!number)
            continue;
        if (i > 0 && tied.contains(words[i - 1].text))
            return unitWords().contains(words[i - 1].text) ? words[i - 1].begin : 0;
        if (i + 1 >= words.size() || !words[i + 1].text.size())
            return -1;
        const QString &next = words[i + 1].text;
        if (next[0].isLetter() || isOrdinal(next) || isHouseNumber(next))
            return words[i].begin;
        return -1;
    }
    return -1;
}

qsizetype afterStreetType(const QString &text)
{
    const QList<Word> words = wordsIn(text);
    for (qsizetype i = words.size() - 1; i >= 1; --i) {
        if (!streetTypes().contains(words[i].text))
            continue;
        // "St Louis": a saint, unless a number stands before.
        qsizetype last = i;
        while (last + 1 < words.size() && (directions().contains(words[last + 1].text) || isUnit({words[last + 1]}))) {
            ++last;
            if (unitWords().contains(words[last].text) && last + 1 < words.size())
                ++last;
        }
        if (last + 1 < words.size() && words[last + 1].text.startsWith(u'#'))
            ++last;
        return words[last].end;
    }
    return -1;
}

bool isContinentalStreet(const QString &text)
{
    const QList<Word> words = wordsIn(text);
    if (words.isEmpty() || words.size() > 9)
        return false;
    static const QSet<QString> prefixes = {u"rue"_s, u"rua"_s, u"calle"_s, u"c/"_s, u"via"_s, u"viale"_s, u"piazza"_s,
        u"plaza"_s, u"avenida"_s, u"avda"_s, u"av"_s, u"avenue"_s, u"boulevard"_s, u"bd"_s, u"place"_s, u"chemin"_s,
        u"route"_s, u"quai"_s, u"cours"_s, u"allée"_s, u"impasse"_s, u"paseo"_s, u"carrer"_s, u"corso"_s, u"largo"_s,
        u"praça"_s, u"travessa"_s, u"estrada"_s, u"ulica"_s, u"ul"_s, u"ulice"_s, u"am"_s, u"an"_s, u"im"_s, u"zum"_s,
        u"zur"_s, u"auf"_s, u"al"_s, u"zone"_s, u"lotissement"_s, u"strada"_s, u"passeig"_s, u"ronda"_s, u"rambla"_s,
        u"camino"_s, u"carretera"_s, u"ctra"_s, u"zi"_s, u"za"_s, u"polígono"_s, u"alameda"_s};
    const auto hasNumber = [&] {
        return std::any_of(words.begin(), words.end(), [](const Word &word) { return isHouseNumber(word.text); });
    };
    if (prefixes.contains(words.first().text) && words.size() > 1)
        return hasNumber() || words.size() >= 3;
    if (words.size() > 2 && isHouseNumber(words.first().text)) {
        for (qsizetype i = 1; i < std::min<qsizetype>(words.size(), 4); ++i) {
            if (prefixes.contains(words[i].text))
                return true;
        }
    }
    static const QSet<QString> months = {u"january"_s, u"february"_s, u"march"_s, u"april"_s, u"may"_s, u"june"_s,
        u"july"_s, u"august"_s, u"september"_s, u"october"_s, u"november"_s, u"december"_s, u"jan"_s, u"feb"_s,
        u"mar"_s, u"apr"_s, u"jun"_s, u"jul"_s, u"aug"_s, u"sep"_s, u"sept"_s, u"oct"_s, u"nov"_s, u"dec"_s,
        u"januar"_s, u"februar"_s, u"märz"_s, u"mai"_s, u"juni"_s, u"juli"_s, u"oktober"_s, u"dezember"_s, u"page"_s,
        u"tel"_s, u"fax"_s, u"model"_s, u"no"_s, u"phone"_s, u"version"_s};
    // A name and the house number after it; what follows a slash is a part of the house.
    if (!text[0].isUpper() && !text[0].isDigit())
        return false;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString &word = words[i].text;
        const bool number = isHouseNumber(word) && word.size() <= 7
                            && !(word.size() == 4 && (word.startsWith(u"19"_s) || word.startsWith(u"20"_s)));
        const QString before = words[i - 1].text;
        if (number && before.size() > 2 && before.back().isLetter() && !months.contains(before) && i >= words.size() - 4
            && !unitWords().contains(before))
            return true;
    }
    return false;
}

PieceKind kindOf(const QString &text)
{
    if (text.isEmpty() || text.size() > maxPiece || text.contains(u'@') || text.contains(u"://"_s)
        || text.contains(u"www."_s) || text.contains(u'©'))
        return PieceKind::Stop;
    const qsizetype digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (digits >= 8)
        return PieceKind::Stop;
    const QList<Word> words = wordsIn(text);
    if (words.isEmpty() || words.size() > 12)
        return PieceKind::Stop;
    const bool box = isBox(text);
    const qsizetype begin = streetBegin(text);
    if (isUnit(words) && !hasStreetType(words) && !box)
        return PieceKind::Unit;
    const bool counted = words.size() > 1 && text[words[1].begin].isLower() && !hasStreetType(words); // "3 positions"
    if (box || (begin == 0 && !counted && (text[0].isDigit() || hasStreetType(words)))
        || (begin > 0 && hasStreetType(words)))
        return PieceKind::Street;
    if (text.startsWith(u'#') && digits > 0)
        return PieceKind::Unit;
    if (text.endsWith(u':')
        || std::any_of(words.begin(), words.end(), [](const Word &word) { return isStopWord(word.text); }))
        return PieceKind::Stop;
    return PieceKind::Other;
}

} // namespace steward::directories::extract
