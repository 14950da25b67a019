#include "core/directories/judge/presence.h"

#include "core/directories/judge/phrases.h"

namespace steward::directories::judging {

using namespace Qt::StringLiterals;

namespace {

/** Words that say what kind of company it is and are often left out; of the countries the product knows. */
constexpr QLatin1StringView legalForms[] = {"llc"_L1, "inc"_L1, "incorporated"_L1, "ltd"_L1, "limited"_L1, "corp"_L1,
    "corporation"_L1, "co"_L1, "company"_L1, "gmbh"_L1, "mbh"_L1, "ag"_L1, "kg"_L1, "ohg"_L1, "gbr"_L1, "ek"_L1,
    "ug"_L1, "se"_L1, "sarl"_L1, "sas"_L1, "sa"_L1, "srl"_L1, "spa"_L1, "bv"_L1, "nv"_L1, "plc"_L1, "pty"_L1, "llp"_L1,
    "lp"_L1, "pllc"_L1, "pc"_L1, "e"_L1, "k"_L1, "und"_L1, "and"_L1};

bool isWide(QChar c)
{
    return c.unicode() >= 0x1100;
}

void appendLetter(QString &result, QChar c)
{
    switch (c.unicode()) {
    case 0x00DF: result += u"ss"_s; return;
    case 0x00E6:
    case 0x00C6: result += u"ae"_s; return;
    case 0x0153:
    case 0x0152: result += u"oe"_s; return;
    case 0x00F8:
    case 0x00D8: result += u'o'; return;
    case 0x0142:
    case 0x0141: result += u'l'; return;
    default: break;
    }
    if (!isWide(c) && c.decompositionTag() == QChar::Canonical) {
        const QString parts = c.decomposition();
        if (!parts.isEmpty() && parts[0].isLetter()) {
            // Twice, as a letter may carry two marks.
            const QString again = parts[0].decompositionTag() == QChar::Canonical ? parts[0].decomposition() : parts;
            result += again[0].toLower();
            return;
        }
    }
    result += c.toLower();
}

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.digitValue() >= 0)
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

/** Whether the last digits of the phone stand in the text, whatever separates them. */
bool phoneStands(const QString &phone, const QString &text)
{
    constexpr qsizetype significant = 8;
    QString wanted = digitsOf(phone);
    if (wanted.size() < 7)
        return false;
    wanted = wanted.right(significant);
    QString run;
    qsizetype gap = 0;
    for (const QChar c : text) {
        if (c.digitValue() >= 0) {
            run += QChar(u'0' + c.digitValue());
            gap = 0;
            if (run.endsWith(wanted))
                return true;
        } else if (!run.isEmpty() && (++gap > 3 || !u" -.()/\u00A0\u2010\u2011\u2013"_s.contains(c))) {
            run.clear();
        }
    }
    return false;
}

/** The words that tell one street line from another: its numbers, and its longest word. */
bool streetStands(const QString &street, const QString &text)
{
    const QString words = plainWords(street);
    if (words.isEmpty())
        return false;
    if (words.size() >= 6 && words.contains(u' ') && indexOfWords(text, words) >= 0)
        return true;
    QString number;
    QString longest;
    for (const QString &word : words.split(u' ')) {
        if (word[0].isDigit() && number.isEmpty())
            number = word;
        else if (!word[0].isDigit() && word.size() > longest.size())
            longest = word;
    }
    if (number.isEmpty() || longest.size() < (isWide(longest.isEmpty() ? QChar(u'a') : longest[0]) ? 2 : 4))
        return false;
    constexpr qsizetype near = 40;
    constexpr int most = 200;
    qsizetype at = indexOfWords(text, longest);
    for (int tries = 0; at >= 0 && tries < most; ++tries, at = indexOfWords(text, longest, at + 1)) {
        const qsizetype from = std::max<qsizetype>(0, at - 16);
        const QString around = text.mid(from, at - from + longest.size() + near).replace(u'\n', u' ');
        if (indexOfWords(around, number) >= 0)
            return true;
    }
    return false;
}

bool isMatch(const QMap<Field, Comparison> &fields, Field field)
{
    const auto found = fields.constFind(field);
    return found != fields.constEnd() && found->verdict == Verdict::Match;
}

/** A line that only repeats what was asked for: "No results for X", "X could not be found". */
bool onlyRepeats(const QString &line)
{
    const QString text = scannable(line);
    bool repeats = false;
    for (const PhraseHit &hit : phrasesIn(text)) {
        switch (hit.kind) {
        case Kind::Echo:
        case Kind::EchoAfter:
        case Kind::NoResults:
        case Kind::NotFound:
        case Kind::GoneNotice: repeats = true; break;
        default: break;
        }
    }
    return repeats;
}

/** The line of that number, as far as it is worth looking at. */
QString lineAt(const QString &text, qsizetype index)
{
    constexpr qsizetype longest = 600;
    qsizetype from = 0;
    for (; index > 0 && from >= 0; --index)
        from = text.indexOf(u'\n', from) + 1;
    const qsizetype end = text.indexOf(u'\n', from);
    return text.mid(from, end < 0 ? longest : std::min(longest, end - from));
}

/** Looks where the name stands in a text of lines. */
struct NameSearch
{
    bool said = false;
    bool repeated = false;

    void in(const QString &raw, const QString &words, const QString &name)
    {
        constexpr int most = 12;
        qsizetype at = indexOfWords(words, name);
        for (int tries = 0; at >= 0 && !said && tries < most; ++tries, at = indexOfWords(words, name, at + 1)) {
            const qsizetype line = QStringView(words).left(at).count(u'\n');
            (onlyRepeats(lineAt(raw, line)) ? repeated : said) = true;
        }
    }
};

/** Where the name stands: title and headings count more than the text, and a name of one common word only there. */
void findName(Presence &presence, const Page &page, const QString &textWords, const QString &name, bool matched)
{
    if (name.isEmpty())
        return;
    NameSearch prominent;
    const QString top = page.title.simplified() + u'\n' + page.headings.join(u'\n');
    prominent.in(top, plainWords(top), name);
    const QString own = plainWords(page.profile.name);
    if (!own.isEmpty() && indexOfWords(own, name) >= 0 && !onlyRepeats(page.profile.name))
        prominent.said = true;
    const bool distinct = name.size() >= (isWide(name[0]) ? 3 : 5);
    NameSearch anywhere;
    if (distinct)
        anywhere.in(page.text, textWords, name);
    presence.nameRepeated = !prominent.said && !anywhere.said && (prominent.repeated || anywhere.repeated);
    presence.nameProminent = prominent.said || (matched && !presence.nameRepeated && !anywhere.said);
    presence.name = presence.nameProminent || anywhere.said;
}

} // namespace

QString plainWords(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u < 0x80) {
            if ((u >= 'a' && u <= 'z') || (u >= '0' && u <= '9')) {
                result += c;
            } else if (u >= 'A' && u <= 'Z') {
                result += QChar(u | 0x20);
            } else if (u == '\n') {
                if (result.endsWith(u' '))
                    result.chop(1);
                result += c;
            } else if (u == '&') {
                result += result.isEmpty() || result.back().isSpace() ? u"and "_s : u" and "_s;
            } else if (u != '\'' && !result.isEmpty() && !result.back().isSpace()) {
                result += u' ';
            }
        } else if (c.isLetterOrNumber()) {
            appendLetter(result, c);
        } else if (c.isMark() || u == 0x2019 || u == 0x2018 || u == 0x00AD) {
            continue;
        } else if (!result.isEmpty() && !result.back().isSpace()) {
            result += u' ';
        }
    }
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

QString nameWords(const QString &name)
{
    QString plain = name;
    for (const QString &form :
        {u"주식회사"_s, u"(주)"_s, u"㈜"_s, u"유한회사"_s, u"(유)"_s, u"株式会社"_s, u"有限会社"_s})
        plain.remove(form);
    QStringList words = plainWords(plain).split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 2 && words.first() == u"the")
        words.removeFirst();
    while (words.size() > 1
           && std::find(std::begin(legalForms), std::end(legalForms), words.last()) != std::end(legalForms))
        words.removeLast();
    return words.join(u' ');
}

qsizetype indexOfWords(const QString &text, const QString &words, qsizetype from)
{
    const auto parts = [](QChar c) { return c.isLetterOrNumber() && !isWide(c); };
    for (qsizetype at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
        const qsizetype end = at + words.size();
        const bool opens = at == 0 || !parts(words.front()) || !parts(text[at - 1]);
        const bool closes = end == text.size() || !parts(words.back()) || !parts(text[end]);
        if (opens && closes)
            return at;
    }
    return -1;
}

Presence presenceOn(const Page &page, const Profile &submitted, const QMap<Field, Comparison> &fields)
{
    Presence presence;
    const QString text = plainWords(page.text);
    findName(presence, page, text, nameWords(submitted.name), isMatch(fields, Field::Name));
    const auto name = fields.constFind(Field::Name);
    presence.nameNear = !presence.nameRepeated && name != fields.constEnd() && name->verdict == Verdict::Review;
    presence.phone = isMatch(fields, Field::Telephone) || phoneStands(submitted.telephone, page.text);
    presence.street = isMatch(fields, Field::Street) || streetStands(submitted.street, text);
    const QString postalCode = plainWords(submitted.postalCode);
    const QString locality = plainWords(submitted.locality);
    presence.place = isMatch(fields, Field::PostalCode) || isMatch(fields, Field::Locality)
                     || (postalCode.size() >= 4 && indexOfWords(text, postalCode) >= 0)
                     || (locality.size() >= 2 && indexOfWords(text, locality) >= 0);
    presence.phoneSubmitted = !submitted.telephone.isEmpty();
    presence.streetSubmitted = !submitted.street.isEmpty();
    return presence;
}

} // namespace steward::directories::judging
