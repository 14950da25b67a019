#include "core/base/text.h"
#include "core/directories/match/match.h"
#include "core/directories/match/names.h"
#include "core/directories/match/phones.h"
#include "core/directories/match/places.h"
#include "core/directories/match/spelling.h"
#include "core/directories/match/streets.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace steward::directories {

using namespace Qt::StringLiterals;

namespace {

/** How the names relate: as shares of the weight of their words. */
struct NameRelation
{
    double alike = 0;           ///< 1 for the same words, by the longer name.
    double held = 0;            ///< 1 where one name holds all words of the other.
    bool bothDiffer = false;    ///< Each has a word the other has not.
    bool sharesOwnWord = false; ///< They share a word that is no article and names no kind of business.
    bool ofOneHouse = false;    ///< What they share names a hotel, which may hold several businesses.
};

/** Houses that hold several businesses under one address and telephone number. */
bool isHouseWord(const QString &word)
{
    static const QSet<QString> words{u"hotel"_s, u"ritz"_s, u"carlton"_s, u"hyatt"_s, u"hilton"_s, u"marriott"_s,
        u"sheraton"_s, u"westin"_s, u"regis"_s, u"fairmont"_s, u"intercontinental"_s, u"peninsula"_s, u"mandarin"_s,
        u"plaza"_s, u"inn"_s, u"resort"_s, u"casino"_s, u"palace"_s, u"mall"_s, u"airport"_s, u"seasons"_s,
        u"kempinski"_s, u"mirage"_s, u"museum"_s, u"hospital"_s, u"radisson"_s, u"novotel"_s, u"lodge"_s};
    return words.contains(word);
}

/** The name's words; those in brackets and those of the place count little. */
QList<std::pair<QString, double>> weightedWords(const Profile &profile, const QSet<QString> &places)
{
    static const QRegularExpression brackets(u"\\([^)]{0,80}\\)"_s);
    QString name = plainValue(profile.name);
    const QStringList aside = [&] {
        QStringList words;
        auto matches = brackets.globalMatch(name);
        while (matches.hasNext())
            words += NameKey(matches.next().captured()).core;
        return words;
    }();
    const QString outside = QString(name).remove(brackets).trimmed();
    const NameKey key(outside.isEmpty() ? name : outside);
    QList<std::pair<QString, double>> words;
    for (const QString &word : key.core)
        words.append({word, places.contains(word) && key.core.size() > 1 ? 0.15 : wordWeight(word)});
    for (const QString &word : aside) {
        if (words.size() < 24)
            words.append({word, 0.1});
    }
    return words;
}

NameRelation relateNames(const Profile &left, const Profile &right)
{
    QSet<QString> places;
    for (const Profile *profile : {&left, &right}) {
        for (const QString &word : localityWords(profile->locality))
            places.insert(word);
    }
    const auto a = weightedWords(left, places);
    const auto b = weightedWords(right, places);
    NameRelation relation;
    double shared = 0;
    double allA = 0;
    double allB = 0;
    QList<bool> used(b.size(), false);
    bool leftAlone = false;
    for (const auto &[word, weight] : a) {
        allA += weight;
        double best = 0;
        qsizetype at = -1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const double likeness = used[j] ? 0 : wordLikeness(word, b[j].first);
            if (likeness > best) {
                best = likeness;
                at = j;
            }
        }
        if (at < 0) {
            leftAlone |= weight >= 0.3;
            continue;
        }
        used[at] = true;
        shared += best * qMin(weight, b[at].second);
        relation.sharesOwnWord |= weight >= 0.6;
        relation.ofOneHouse |= isHouseWord(word);
    }
    bool rightAlone = false;
    for (qsizetype j = 0; j < b.size(); ++j) {
        allB += b[j].second;
        rightAlone |= !used[j] && b[j].second >= 0.3;
    }
    if (allA > 0 && allB > 0) {
        relation.alike = qMin(1.0, 2 * shared / (allA + allB));
        relation.held = qMin(1.0, shared / qMin(allA, allB));
    }
    relation.bothDiffer = leftAlone && rightAlone;
    // "plumpjack" and "plump jack".
    const QString joinedA = NameKey(left.name).joined;
    const QString joinedB = NameKey(right.name).joined;
    if (joinedA.size() >= 4
        && (joinedA == joinedB || withoutExpandedUmlauts(joinedA) == withoutExpandedUmlauts(joinedB))) {
        relation.alike = relation.held = 1;
        relation.bothDiffer = false;
        relation.sharesOwnWord = true;
    } else if (qMin(joinedA.size(), joinedB.size()) >= 8 && editDistance(joinedA, joinedB, 2) <= 2) {
        relation.alike = qMax(relation.alike, 0.9);
        relation.held = qMax(relation.held, 0.95);
        relation.bothDiffer = false;
    }
    return relation;
}

enum class Relation { Unknown, Different, SameRoad, Partly, Same };

QString lastDigits(const QString &text, qsizetype count)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits.size() >= count ? digits.last(count) : QString();
}

Relation relatePhones(const Profile &left, const Profile &right, const QString &country)
{
    if (left.telephone.trimmed().isEmpty() || right.telephone.trimmed().isEmpty())
        return Relation::Unknown;
    switch (PhoneMatcher(left.telephone, country).compare(right.telephone).verdict) {
    case Verdict::Match: return Relation::Same;
    case Verdict::Review: return Relation::Partly;
    default: break;
    }
    // Area codes are split when they fill up; the subscriber keeps the last seven digits. One wrong digit is a slip.
    const QString digits = lastDigits(left.telephone, 7);
    if (!digits.isNull() && digits == lastDigits(right.telephone, 7))
        return Relation::Partly;
    const QString all = lastDigits(left.telephone, 9);
    return !all.isNull() && editDistance(all, lastDigits(right.telephone, 9), 1) <= 1 ? Relation::Partly
                                                                                      : Relation::Different;
}

Relation relateStreets(const Profile &left, const Profile &right, const QString &country)
{
    if (left.street.trimmed().isEmpty() || right.street.trimmed().isEmpty())
        return Relation::Unknown;
    const StreetKey a(left.street, country);
    const StreetKey b(right.street, country);
    const Verdict verdict = compareStreets(a, b).verdict;
    if (verdict == Verdict::Match)
        return Relation::Same;
    const auto startsWithNumber = [](const StreetKey &key) {
        return !key.tokens.isEmpty() && key.tokens.first().kind == StreetToken::Number && key.tokens.first().value == 0;
    };
    // Guides add "between 5th and 6th aves." or "at 10th st.": the number and one word of the street decide.
    int shared = 0;
    for (const StreetToken &token : a.tokens) {
        const bool names = token.kind == StreetToken::Word
                               ? !token.isSmall && (token.readings.isEmpty() || token.value > 0)
                               : token.value > 0;
        if (!names)
            continue;
        shared += std::any_of(b.tokens.begin(), b.tokens.end(), [&token](const StreetToken &other) {
            return other.text == token.text || (token.value > 0 && token.value == other.value)
                   || (token.text.size() >= 5 && other.text.size() >= 5
                       && editDistance(token.text, other.text, 1) <= 1);
        });
    }
    const QString numberA = a.houseNumber();
    const QString numberB = b.houseNumber();
    if (!numberA.isEmpty() && numberA == numberB && shared > 0)
        return Relation::Same;
    if (startsWithNumber(a) && startsWithNumber(b)) {
        if (numberA == numberB)
            return Relation::Partly;
        return shared > 0 ? Relation::SameRoad : Relation::Different;
    }
    if (shared > 0 || verdict == Verdict::Review)
        return Relation::Partly;
    return Relation::Different;
}

QString wordFor(Relation relation, const QString &what)
{
    switch (relation) {
    case Relation::Same: return u"the same "_s + what;
    case Relation::Partly: return u"nearly the same "_s + what;
    case Relation::SameRoad: return u"another number in the same street"_s;
    case Relation::Different: return u"another "_s + what;
    case Relation::Unknown: break;
    }
    return u"no "_s + what + u" to compare"_s;
}

} // namespace

Sameness sameBusiness(const Profile &left, const Profile &right)
{
    QString country = countryCodeOf(left.country);
    if (country.isEmpty())
        country = countryCodeOf(right.country);
    const NameRelation name = relateNames(left, right);
    const Relation phone = relatePhones(left, right, country);
    const Relation street = relateStreets(left, right, country);
    const bool placesDiffer = !left.locality.isEmpty() && !right.locality.isEmpty()
                              && compareLocalities(left.locality, right.locality, country).verdict == Verdict::Mismatch;
    // Two names that differ on both sides in one house are two businesses in it.
    const bool elsewhere = street == Relation::Different || street == Relation::SameRoad;
    const bool conflict = name.bothDiffer && (name.ofOneHouse || name.alike < 0.6 || elsewhere);
    const double likeness = qMax(name.alike, name.sharesOwnWord ? 0.9 * name.held : 0.7 * name.held);
    bool match = false;
    switch (phone) {
    case Relation::Same:
        match = !conflict
                && (likeness >= 0.45 || (likeness >= 0.3 && (street == Relation::Partly || street == Relation::Same)));
        break;
    case Relation::Partly:
        match = !conflict && ((likeness >= 0.55 && !elsewhere) || (name.alike >= 0.9 && street == Relation::SameRoad));
        break;
    case Relation::Different:
    case Relation::SameRoad: // said of streets only
        match = !name.bothDiffer && likeness >= 0.8 && street == Relation::Same && (!placesDiffer || name.alike > 0.95);
        break;
    case Relation::Unknown:
        match = !name.bothDiffer && likeness >= 0.75
                && (street == Relation::Same || (street == Relation::Partly && !placesDiffer)
                    || (street == Relation::Unknown && name.alike >= 0.9 && !placesDiffer));
        break;
    }
    const auto share = [](Relation relation) {
        switch (relation) {
        case Relation::Same: return 1.0;
        case Relation::Partly: return 0.7;
        case Relation::Unknown: return 0.5;
        case Relation::SameRoad: return 0.2;
        case Relation::Different: break;
        }
        return 0.0;
    };
    const double evidence = 0.45 * likeness + 0.35 * share(phone) + 0.2 * share(street);
    Sameness result;
    result.match = match;
    // Below one half is no, above is yes; within each half the evidence ranks.
    result.score = match ? 0.5 + 0.5 * evidence : 0.499 * evidence;
    const QString names = likeness >= 0.8    ? u"the names agree"_s
                          : likeness >= 0.45 ? u"the names agree in part"_s
                                             : u"the names differ"_s;
    result.why = u"%1 and %2: %3, %4, %5."_s.arg(quoted(left.name), quoted(right.name), names,
        wordFor(phone, u"telephone number"_s), wordFor(street, u"street"_s));
    return result;
}

} // namespace steward::directories
