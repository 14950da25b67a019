#include "core/directories/match/names.h"

#include "core/base/text.h"
#include "core/directories/match/legal_forms.h"
#include "core/directories/match/spelling.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace steward::directories {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> setOf(QStringView list)
{
    QSet<QString> words;
    for (const QStringView word : list.split(u'|'))
        words.insert(word.toString());
    return words;
}

/** Words that join, and articles: they come and go between two spellings of one name. */
const QSet<QString> &smallWords()
{
    static const QSet<QString> words = setOf(
        u"and|und|et|e|y|og|och|en|i|the|a|an|le|la|les|el|los|las|der|die|das|il|lo|of|de|du|des|del|di|da|do|at|"
        "in|on|l|d");
    return words;
}

/** Words that name a kind of business rather than one of them. */
const QSet<QString> &kindWords()
{
    static const QSet<QString> words =
        setOf(u"restaurant|restaurants|ristorante|trattoria|osteria|pizzeria|pizza|cafe|caffe|coffee|coffeehouse|bar|"
              u"pub|tavern|grill|grille|kitchen|bistro|brasserie|"
              "diner|deli|delicatessen|bakery|house|inn|hotel|motel|resort|spa|club|lounge|room|steakhouse|steak|"
              "seafood|sushi|bbq|barbecue|eatery|cuisine|"
              "dining|food|foods|store|stores|shop|shops|shoppe|market|mart|center|centre|salon|studio|studios|clinic|"
              "dental|dentist|dentistry|medical|"
              "hospital|pharmacy|law|firm|office|offices|group|services|service|solutions|systems|technologies|"
              "technology|tech|international|global|"
              "company|enterprises|enterprise|holdings|holding|partners|associates|agency|consulting|management|"
              "properties|realty|auto|motors|garage|"
              "bank|insurance|school|academy|college|university|church|city|usa|us|uk|america|american|new|old|"
              "original|chinese|italian|french|thai|mexican|indian|japanese");
    return words;
}

/** Words that are written short or long in names. */
const QHash<QString, QString> &wordForms()
{
    static const QHash<QString, QString> forms = [] {
        QHash<QString, QString> made;
        constexpr QStringView pairs =
            u"st=saint|ste=sainte|sankt=saint|mt=mount|ft=fort|dr=doctor|bros=brothers|mfg=manufacturing|intl="
            u"international|natl=national|"
            "assoc=associates|assn=association|assocs=associates|dept=department|univ=university|ctr=center|centre="
            "center|"
            "svc=service|svcs=services|mgmt=management|tech=technology|rest=restaurant|restaurante=restaurant|"
            "ristorante=restaurant|gov=government|govt=government|hosp=hospital|med=medical|jr=junior|sr=senior|"
            "theatre=theater|grille=grill|shoppe=shop|delicatessen=deli|mkt=market|hwy=highway|ave=avenue|blvd="
            "boulevard|"
            "bbq=barbecue|barbeque=barbecue|labs=laboratories|lab=laboratory|tel=telephone|comm=communications|"
            "first=1|1st=1|second=2|2nd=2|third=3|3rd=3|one=1|two=2|three=3|four=4|five=5|six=6|seven=7|eight=8|nine=9|"
            "ten=10|"
            "strasse=str|straat=str|n=and|caffe=cafe|coffe=coffee|and=and|amp=and";
        for (const QStringView pair : pairs.split(u'|')) {
            const qsizetype at = pair.indexOf(u'=');
            made.insert(pair.first(at).toString(), pair.sliced(at + 1).toString());
        }
        return made;
    }();
    return forms;
}

QString wordForm(const QString &word)
{
    return wordForms().value(word, word);
}

/** What "#2345", "No. 12", "Store 77" at the end says; removes it. */
QString takeStoreNumber(QString &text)
{
    static const QRegularExpression store(
        u"[\\s,(\\-–]*(?:#\\s*|(?:store|shop|branch|unit|no\\.?|nr\\.?|filiale|점포)\\s*#?\\s*)(\\d{1,6})\\)?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = store.match(text);
    if (!match.hasMatch() || match.capturedStart() == 0)
        return {};
    const QString number = match.captured(1);
    text.truncate(match.capturedStart());
    return number;
}

} // namespace

NameKey::NameKey(const QString &name)
    : written(name)
{
    QString text = plainValue(name);
    static const QRegularExpression signs(u"[®™©℠]|\\((?:r|tm|c)\\)"_s, QRegularExpression::CaseInsensitiveOption);
    text.remove(signs);
    storeNumber = takeStoreNumber(text);
    // "Acme #12, LLC": the legal form hides the branch.
    if (storeNumber.isNull() && text.contains(u'#')) {
        if (const qsizetype comma = text.lastIndexOf(u',');
            comma > 0 && withoutLegalForms({u"x"_s, bareWords(unaccented(text.sliced(comma)))}).size() == 1) {
            text.truncate(comma);
            storeNumber = takeStoreNumber(text);
        }
    }
    text.replace(u'&', u" and "_s).replace(u'+', u" and "_s);
    text = withoutJoinedLegalForms(text);
    const QStringList all = wordsOf(bareWords(unaccented(text)));
    const auto kept = [](const QStringList &from) {
        QStringList to;
        for (const QString &word : from) {
            const QString form = wordForm(word);
            if (!smallWords().contains(form))
                to.append(form);
        }
        return to.isEmpty() ? from : to;
    };
    words = kept(all);
    core = kept(withoutLegalForms(all));
    joined = core.join(QString());
}

QString nameText(const QString &text)
{
    QString plain = text;
    plain.replace(u'&', u" and "_s).replace(u'+', u" and "_s);
    const QString bare = bareWords(unaccented(plain));
    QString out = u" "_s;
    out.reserve(bare.size() + 2);
    for (const QStringView word : QStringView(bare).tokenize(u' ')) {
        const QString form = wordForm(word.toString());
        if (!smallWords().contains(form))
            out += form + u' ';
    }
    return out;
}

double wordLikeness(const QString &left, const QString &right)
{
    if (left == right)
        return 1;
    const qsizetype longer = qMax(left.size(), right.size());
    const qsizetype shorter = qMin(left.size(), right.size());
    if (withoutExpandedUmlauts(left) == withoutExpandedUmlauts(right))
        return 0.97;
    // Plural and possessive.
    if (shorter >= 3 && longer == shorter + 1 && (left.endsWith(u's') || right.endsWith(u's'))
        && left.first(shorter) == right.first(shorter))
        return 0.95;
    const bool digits = std::any_of(left.begin(), left.end(), [](QChar c) { return c.isDigit(); });
    if (shorter >= 4 && !digits) {
        const qsizetype limit = longer >= 8 ? 2 : 1;
        const qsizetype distance = editDistance(left, right, limit);
        if (distance <= limit)
            return 1 - 0.1 * double(distance);
    }
    if (shorter >= 4 && longer >= 6 && (left.startsWith(right) || right.startsWith(left)))
        return 0.8;
    return 0;
}

double wordWeight(const QString &word)
{
    if (smallWords().contains(word))
        return 0.05;
    if (kindWords().contains(word))
        return 0.35;
    return word.size() <= 2 ? 0.6 : 1;
}

namespace {

struct Leftover
{
    QStringList left;
    QStringList right;
    bool reordered = false;
    bool near = false;
    double weight = 0; ///< Of the words they share.
};

/** Takes words that both have, near spellings included, out of both. */
Leftover leftoverOf(QStringList left, QStringList right)
{
    Leftover result;
    for (const double least : {1.0, 0.85}) {
        qsizetype lastRight = -1;
        for (qsizetype i = 0; i < left.size(); ++i) {
            for (qsizetype j = 0; j < right.size(); ++j) {
                if (left[i].isEmpty() || right[j].isEmpty())
                    continue;
                if (wordLikeness(left[i], right[j]) < least)
                    continue;
                result.weight += wordWeight(left[i]);
                result.near |= least < 1;
                result.reordered |= j < lastRight;
                lastRight = j;
                left[i].clear();
                right[j].clear();
                break;
            }
        }
    }
    left.removeAll(QString());
    right.removeAll(QString());
    result.left = left;
    result.right = right;
    return result;
}

Comparison answer(Verdict verdict, const NameKey &left, const NameKey &right, const QString &how)
{
    return {.verdict = verdict,
        .why = u"%1 was submitted, %2 is shown: %3."_s.arg(quoted(left.written), quoted(right.written), how),
        .displayed = right.written};
}

bool isInitialsOf(const QString &initials, const QStringList &words)
{
    if (words.size() < 3 || initials.size() != words.size())
        return false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i].front() != initials[i])
            return false;
    }
    return true;
}

Comparison compareScripts(const NameKey &left, const NameKey &right)
{
    const QString a = bareWords(latinSpelling(left.core.join(u' '))).remove(u' ');
    const QString b = bareWords(latinSpelling(right.core.join(u' '))).remove(u' ');
    if (!a.isEmpty() && a == b)
        return answer(Verdict::Match, left, right, u"they sound the same"_s);
    return answer(Verdict::Review, left, right, u"they are in different scripts, so a person must compare them"_s);
}

} // namespace

QStringList titleParts(const QString &title)
{
    static const QRegularExpression separator(u"\\s+[|·•–—:»«›>~/\\-]+\\s+|[|»›•]|:\\s|\\s::\\s|,\\s(?=\\p{Lu})|\\n"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList parts = title.left(MaximumValueLength).split(separator, Qt::SkipEmptyParts);
    if (parts.size() > 8)
        parts.resize(8);
    return parts;
}

Comparison compareNames(const NameKey &left, const NameKey &right)
{
    if (left.joined.isEmpty() || right.joined.isEmpty())
        return answer(Verdict::Review, left, right, u"one of them holds no word"_s);
    const bool storesDiffer =
        !left.storeNumber.isEmpty() && !right.storeNumber.isEmpty() && left.storeNumber != right.storeNumber;
    if (storesDiffer)
        return answer(Verdict::Mismatch, left, right, u"they are different branches"_s);
    const bool oneStore = left.storeNumber != right.storeNumber;
    if (left.words == right.words || left.joined == right.joined
        || withoutExpandedUmlauts(left.joined) == withoutExpandedUmlauts(right.joined)
        || left.words.join(QString()) == right.words.join(QString()))
        return answer(oneStore ? Verdict::Review : Verdict::Match, left, right,
            oneStore ? u"only one names the branch"_s : u"the same name"_s);
    const Script leftScript = scriptOf(left.joined);
    const Script rightScript = scriptOf(right.joined);
    if (leftScript != rightScript && leftScript != Script::None && rightScript != Script::None)
        return compareScripts(left, right);
    const Leftover rest = leftoverOf(left.core, right.core);
    if (rest.left.isEmpty() && rest.right.isEmpty()) {
        if (rest.near)
            return answer(Verdict::Review, left, right, u"they differ by a letter or two"_s);
        return answer(
            rest.reordered ? Verdict::Review : Verdict::Match, left, right, u"the same words in another order"_s);
    }
    if (left.joined.size() >= 6 && right.joined.size() >= 6 && editDistance(left.joined, right.joined, 1) <= 1)
        return answer(Verdict::Review, left, right, u"they differ by one letter"_s);
    if ((left.core.size() == 1 && isInitialsOf(left.core.first(), right.core))
        || (right.core.size() == 1 && isInitialsOf(right.core.first(), left.core)))
        return answer(Verdict::Review, left, right, u"one may stand for the initials of the other"_s);
    if (rest.left.isEmpty() != rest.right.isEmpty() && rest.weight > 0.5) {
        const QStringList &more = rest.left.isEmpty() ? rest.right : rest.left;
        return answer(Verdict::Review, left, right, u"only one has \"%1\""_s.arg(more.join(u' ')));
    }
    // A site adds its own name: "Johnson Law Firm | Yelp".
    for (const auto &[whole, part] : {std::pair(&left, &right), std::pair(&right, &left)}) {
        const QStringList parts = titleParts(whole->written);
        if (parts.size() < 2)
            continue;
        for (const QString &single : parts) {
            if (NameKey(single).joined == part->joined)
                return answer(Verdict::Review, left, right, u"one has an addition"_s);
        }
    }
    return answer(Verdict::Mismatch, left, right, u"another name"_s);
}

Comparison compareNames(const QString &submitted, const QString &displayed)
{
    return compareNames(NameKey(submitted), NameKey(displayed));
}

} // namespace steward::directories
