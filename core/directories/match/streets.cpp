#include "core/directories/match/streets.h"

#include "core/base/text.h"
#include "core/directories/match/spelling.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace steward::directories {

using namespace Qt::StringLiterals;

namespace {

/** More parts than this no address line has; a window of page text may. */
constexpr qsizetype MostTokens = 64;

const QSet<QString> &smallWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> made;
        constexpr QStringView list = u"de|del|la|las|los|el|le|les|des|du|d|l|of|the|and|und|et|y|e|at|an|am|im|in|der|"
                                     u"den|dem|die|das|von|zu|zum|zur|da|do|dos|"
                                     "di|della|dei|degli|delle|van|het|ved|on";
        for (const QStringView word : list.split(u'|'))
            made.insert(word.toString());
        return made;
    }();
    return words;
}

enum class Letters { Digits, Latin, East, Mark };

Letters lettersOf(QChar c)
{
    if (c.isDigit())
        return Letters::Digits;
    const char16_t u = c.unicode();
    if ((u >= 0x3040 && u <= 0x30ff) || (u >= 0x3400 && u <= 0x9fff) || (u >= 0xac00 && u <= 0xd7a3))
        return Letters::East;
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ? Letters::Latin : Letters::Mark;
}

/** A word with what stood between it and the one before. */
struct RawWord
{
    QString text;
    bool hyphenated = false; ///< Joined to the word before by a hyphen or slash.
    int segment = 0;
};

/** "三丁目" as "3丁目". */
QString withBlockNumbers(const QString &text)
{
    static constexpr QStringView numerals = u"一二三四五六七八九";
    static const QRegularExpression block(u"(十?)([一二三四五六七八九]?)(?=丁目)"_s);
    const QRegularExpressionMatch match = text.contains(u"丁目"_s) ? block.match(text) : QRegularExpressionMatch();
    if (!match.hasMatch() || match.capturedLength() == 0)
        return text;
    const qsizetype unit = match.captured(2).isEmpty() ? 0 : numerals.indexOf(match.captured(2).front()) + 1;
    const qsizetype number = (match.captured(1).isEmpty() ? 0 : 10) + unit;
    return text.first(match.capturedStart()) + QString::number(number) + text.sliced(match.capturedEnd());
}

/** Lines made uniform before they are cut into words: number signs, ordinal signs, Spanish "C/", Japanese block words.
 */
QString prepared(const QString &street)
{
    // Only before the first number: behind it the same words stand before a unit.
    static const QRegularExpression numberSign(
        u"^([^\\d]*?)(?<![\\p{L}\\d])(?:n[º°]|no[.:]?|nr\\.?|núm\\.?|num\\.?|№|д\\.?|дом)\\s*(?=\\d)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression calle(u"(?<!\\p{L})c/\\s*"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression japanese(u"(?<=\\d)\\s*(?:丁目|番地の?|番|号|の)(?=\\s*\\d|\\s|$|\\D)"_s);
    static const QRegularExpression koreanLot(u"(?<=\\d)\\s*번지"_s);
    QString text = street;
    text.replace(numberSign, u"\\1 "_s);
    text.replace(calle, u"calle "_s);
    for (QChar &c : text) {
        if (c == u'º' || c == u'ª' || c == u'°')
            c = u'.';
    }
    text.replace(u"½"_s, u" 1/2 "_s).replace(u"¼"_s, u" 1/4 "_s).replace(u"¾"_s, u" 3/4 "_s);
    text = unaccented(text);
    text = withBlockNumbers(text);
    text.replace(japanese, u"-"_s);
    text.replace(koreanLot, u" "_s);
    return text;
}

QList<RawWord> rawWords(const QString &text)
{
    QList<RawWord> words;
    RawWord word;
    int segment = 0;
    qsizetype letters = 0;
    bool hyphen = false;
    const auto finish = [&] {
        if (!word.text.isEmpty() && words.size() < MostTokens)
            words.append(word);
        word = {};
        letters = 0;
    };
    const auto append = [&](QChar c) {
        if (word.text.isEmpty()) {
            word.hyphenated = hyphen;
            word.segment = segment;
        }
        hyphen = false;
        word.text += c;
        letters += c.isLetter() ? 1 : 2;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const Letters kind = lettersOf(c);
        if (kind != Letters::Mark) {
            // Number and name are written together in the East: 테헤란로152, 丸の内1-9-1. But 4길 and 101동 are one
            // word.
            if (!word.text.isEmpty()) {
                const Letters last = lettersOf(word.text.back());
                const bool boundary = (last == Letters::East) != (kind == Letters::East)
                                      && !(last == Letters::Digits && kind == Letters::East && c.unicode() >= 0xac00);
                if (boundary)
                    finish();
            }
            append(c);
            continue;
        }
        if (c == u'\'' || c.unicode() == 0x2019 || c == u'`')
            continue;
        if (c == u'.' && letters == 1)
            continue;
        finish();
        hyphen = (c == u'-' || c == u'/' || c.unicode() == 0x2013 || c.unicode() == 0x2010) && i > 0
                 && !text[i - 1].isSpace();
        if (c == u',' || c == u';' || c == u'\n' || c == u'|')
            ++segment;
        if (c == u'#' || c == u'&') {
            append(c);
            finish();
            words.last().text = c == u'&' ? u"and"_s : u"#"_s;
        }
    }
    finish();
    return words;
}

constexpr QStringView compoundTypes[] = {u"strasse", u"straat", u"platz", u"allee", u"gasse", u"damm", u"ufer",
    u"chaussee", u"steig", u"weg", u"str", u"laan", u"plein", u"gracht", u"kade", u"gatan", u"gata", u"gade", u"vagen",
    u"veien", u"katu"};

/** "bahnhofstrasse" is "bahnhof" and "strasse"; the length of the first, or 0. */
qsizetype compoundStem(const QString &word, unsigned languages)
{
    for (const QStringView type : compoundTypes) {
        const bool always = type == u"strasse" || type == u"straat";
        if (!always && (languages & (German | Dutch | Nordic)) == 0)
            continue;
        if (word.size() >= type.size() + 3 && word.endsWith(type))
            return word.size() - type.size();
    }
    return 0;
}

bool isUnitId(const QString &word)
{
    if (word.isEmpty() || word.size() > 8)
        return false;
    if (word.size() == 1)
        return word.front().isLetterOrNumber();
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }) && !spelledNumber(word).isOrdinal;
}

bool isStandaloneUnit(const QString &word)
{
    static const QSet<QString> units{
        u"lobby"_s, u"lbby"_s, u"penthouse"_s, u"ph"_s, u"basement"_s, u"bsmt"_s, u"rear"_s};
    return units.contains(word);
}

QString withoutZeros(const QString &number)
{
    qsizetype zeros = 0;
    while (zeros + 1 < number.size() && number[zeros] == u'0' && number[zeros + 1].isDigit())
        ++zeros;
    return number.sliced(zeros);
}

/** Words of one letter are units only in scripts where they are no direction or initial. */
bool introducesUnit(const QString &word)
{
    return isUnitWord(word) && (word.size() > 1 || word == u"#"_s || word.front().unicode() > 0x024f);
}

/** Cuts "ste200", "i35", "us101", "48s" where a known word and a number were written together. */
QList<RawWord> cutJoined(const QList<RawWord> &words, unsigned languages)
{
    QList<RawWord> out;
    for (const RawWord &word : words) {
        const auto firstDigit = std::find_if(word.text.begin(), word.text.end(), [](QChar c) { return c.isDigit(); });
        const qsizetype letters = firstDigit - word.text.begin();
        const bool restIsNumber = letters > 0 && letters < word.text.size()
                                  && std::all_of(firstDigit, word.text.end(), [](QChar c) { return c.isDigit(); });
        if (restIsNumber) {
            const QString start = word.text.first(letters);
            const QList<StreetReading> readings = streetReadings(start, languages);
            const bool road = (languages & English) != 0
                              && (start == u"i"_s || start == u"ih"_s || start == u"us"_s || start == u"hwy"_s
                                  || start == u"sr"_s || start == u"sh"_s || start == u"cr"_s);
            if ((start.size() > 1 && introducesUnit(start)) || road) {
                out.append({.text = start, .hyphenated = word.hyphenated, .segment = word.segment});
                out.append({.text = word.text.sliced(letters), .hyphenated = false, .segment = word.segment});
                continue;
            }
        }
        if (const qsizetype stem = compoundStem(word.text, languages); stem > 0) {
            out.append({.text = word.text.first(stem), .hyphenated = word.hyphenated, .segment = word.segment});
            out.append({.text = word.text.sliced(stem), .hyphenated = false, .segment = word.segment});
            continue;
        }
        out.append(word);
    }
    return out;
}

/** Joins phrases while keeping what is known of each word. */
QList<RawWord> joinPhrases(const QList<RawWord> &words, unsigned languages)
{
    QStringList texts;
    for (const RawWord &word : words)
        texts.append(word.text);
    QList<RawWord> out;
    qsizetype at = 0;
    for (const JoinedWord &joined : withJoinedPhrases(texts, languages)) {
        RawWord word = words[at];
        word.text = joined.text;
        out.append(word);
        at += joined.count;
    }
    return out;
}

} // namespace

StreetKey::StreetKey(const QString &street, const QString &country)
    : StreetKey(street, streetLanguages(country))
{
}

StreetKey::StreetKey(const QString &street, unsigned addressLanguages)
    : written(street)
    , languages(addressLanguages)
{
    const QList<RawWord> words = joinPhrases(cutJoined(rawWords(prepared(plainValue(street))), languages), languages);
    const auto unit = [&](const QString &id, int segment) {
        const SpelledNumber spelled = spelledNumber(id);
        tokens.append({.kind = StreetToken::Unit,
            .text = spelled.value > 0 ? QString::number(spelled.value) : withoutZeros(id),
            .segment = segment});
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &text = words[i].text;
        const int segment = words[i].segment;
        const bool hasNext = i + 1 < words.size();
        const SpelledNumber spelled = spelledNumber(text);
        if (hasNext && (spelled.isOrdinal || (text.front().isDigit() && text.size() <= 3))
            && isFloorWord(words[i + 1].text) && !(i == 0 && !spelled.isOrdinal)
            && !(i + 2 < words.size() && text.front().isDigit() && !spelled.isOrdinal && isUnitId(words[i + 2].text))) {
            unit(spelled.value > 0 ? QString::number(spelled.value) : text, segment);
            ++i;
            continue;
        }
        const bool nextIsId = hasNext
                              && (isUnitId(words[i + 1].text)
                                  || (i > 0 && spelledNumber(words[i + 1].text).value > 0
                                      && !spelledNumber(words[i + 1].text).isOrdinal));
        // "Mill Flt E" is a street in the east, "Apt E" a unit.
        const bool isDirectionOfType = hasNext && words[i + 1].text.size() == 1
                                       && !streetReadings(words[i + 1].text, languages).isEmpty()
                                       && !streetReadings(text, languages & English).isEmpty();
        if (introducesUnit(text) && nextIsId && !isDirectionOfType) {
            QString id = words[++i].text;
            while (i + 1 < words.size() && words[i + 1].hyphenated && isUnitId(words[i + 1].text))
                id += u'-' + words[++i].text;
            unit(id, segment);
            continue;
        }
        if (text == u"#"_s) {
            // "#lobby"
            if (hasNext)
                unit(words[++i].text, segment);
            continue;
        }
        if (i > 0 && isStandaloneUnit(text)) {
            unit(text, segment);
            continue;
        }
        StreetToken token{.text = text, .segment = segment};
        if (text.front().isDigit()) {
            const QChar last = text.back();
            if (last == u'층' || last == u'호' || (last == u'동' && i > 0)) {
                qsizetype digits = 0;
                while (digits < text.size() && text[digits].isDigit())
                    ++digits;
                unit(text.first(digits), segment);
                continue;
            }
            token.kind = StreetToken::Number;
            token.value = spelled.value;
            token.text = withoutZeros(text);
            if (lettersOf(last) == Letters::East)
                token.kind = StreetToken::Word; // 4길: part of the road's name
        } else {
            token.value = spelled.value;
            token.isSmall = smallWords().contains(text);
            token.readings = streetReadings(text, languages);
            if (text == u"us"_s && hasNext && words[i + 1].text.front().isDigit())
                token.readings.append({.kind = StreetWord::Type, .full = u"ushighway"_s, .isStandard = true});
        }
        if (text.size() > 1 && !token.text.isEmpty()) {
            const QChar last = text.back();
            token.isKoreanRoad = last == u'로' || last == u'길';
            token.isKoreanLot = last == u'동' || last == u'리' || last == u'가' || last == u'읍' || last == u'면';
        }
        tokens.append(token);
    }
}

QString StreetKey::houseNumber() const
{
    const auto isNumber = [](const StreetToken &token) {
        return token.kind == StreetToken::Number && token.value == 0;
    };
    const auto number = std::find_if(tokens.begin(), tokens.end(), isNumber);
    if (number != tokens.end())
        return number->text;
    const auto any = std::find_if(
        tokens.begin(), tokens.end(), [](const StreetToken &token) { return token.kind != StreetToken::Word; });
    return any == tokens.end() ? QString() : any->text;
}

QString StreetKey::longestName() const
{
    QString longest;
    for (const StreetToken &token : tokens) {
        if (token.kind == StreetToken::Word && token.readings.isEmpty() && !token.isSmall
            && token.text.size() > longest.size())
            longest = token.text;
    }
    return longest;
}

} // namespace steward::directories
