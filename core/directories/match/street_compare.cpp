#include "core/directories/match/spelling.h"
#include "core/directories/match/streets.h"

#include <QVarLengthArray>

#include <algorithm>

namespace steward::directories {

using namespace Qt::StringLiterals;

namespace {

/** How two parts of address lines relate. */
enum class Likeness { Different, Weak, Same };

bool isType(const StreetToken &token)
{
    return std::any_of(token.readings.begin(), token.readings.end(),
        [](const StreetReading &r) { return r.kind == StreetWord::Type; });
}

bool isDirection(const StreetToken &token)
{
    return std::any_of(token.readings.begin(), token.readings.end(),
        [](const StreetReading &r) { return r.kind == StreetWord::Direction; });
}

bool hasStandardReading(const StreetToken &token)
{
    return std::any_of(
        token.readings.begin(), token.readings.end(), [](const StreetReading &r) { return r.isStandard; });
}

/** "Jnc", "Shor" or "raod" for a type that is spelled out, where the short form is not the prescribed one of another
 * type. */
bool isSpellingOfType(const StreetToken &odd, const StreetToken &type)
{
    if (hasStandardReading(odd) || odd.text.size() > 12)
        return false;
    for (const StreetReading &reading : type.readings) {
        if (reading.kind != StreetWord::Type || reading.full != type.text)
            continue;
        if (odd.text.size() <= 6 && abbreviates(odd.text, type.text))
            return true;
        if (odd.readings.isEmpty() && odd.text.size() >= 4 && odd.text.front() == type.text.front()
            && editDistance(odd.text, type.text, 1) <= 1)
            return true;
    }
    return false;
}

Likeness wordsAlike(const StreetToken &left, const StreetToken &right)
{
    if (left.text == right.text)
        return Likeness::Same;
    if (left.value > 0 && left.value == right.value)
        return Likeness::Same;
    for (const StreetReading &a : left.readings) {
        for (const StreetReading &b : right.readings) {
            const bool plural =
                (a.full == u"street"_s && b.full == u"streets"_s) || (a.full == u"streets"_s && b.full == u"street"_s);
            if ((a.full == b.full || plural)
                && (a.kind == b.kind || a.kind == StreetWord::Name || b.kind == StreetWord::Name))
                return Likeness::Same;
        }
    }
    if (isSpellingOfType(left, right) || isSpellingOfType(right, left))
        return Likeness::Same;
    if (!left.readings.isEmpty() && !right.readings.isEmpty())
        return Likeness::Different;
    if (withoutExpandedUmlauts(left.text) == withoutExpandedUmlauts(right.text))
        return Likeness::Same;
    // In the East words are written together, with the district before the street or without it.
    const Script script = scriptOf(left.text);
    if ((script == Script::Han || script == Script::Hangul) && qMin(left.text.size(), right.text.size()) >= 2) {
        if (left.text.endsWith(right.text) || right.text.endsWith(left.text))
            return Likeness::Same;
        const QString &shorter = left.text.size() < right.text.size() ? left.text : right.text;
        const QString &longer = left.text.size() < right.text.size() ? right.text : left.text;
        // 서울 and 서울특별시, 大阪 and 大阪市.
        static constexpr QStringView kinds[] = {
            u"특별시", u"광역시", u"특별자치시", u"특별자치도", u"시", u"도", u"市", u"都", u"府", u"県", u"省"};
        if (longer.startsWith(shorter) && std::any_of(std::begin(kinds), std::end(kinds), [&](QStringView kind) {
                return QStringView(longer).sliced(shorter.size()) == kind;
            }))
            return Likeness::Same;
    }
    // Slavic and other declined or shortened names: near, not the same.
    const qsizetype longer = qMax(left.text.size(), right.text.size());
    const qsizetype limit = longer >= 9 ? 2 : 1;
    if (longer >= 5 && editDistance(left.text, right.text, limit) <= limit)
        return Likeness::Weak;
    return Likeness::Different;
}

Likeness alike(const StreetToken &left, const StreetToken &right)
{
    if (left.kind == StreetToken::Word && right.kind == StreetToken::Word)
        return wordsAlike(left, right);
    if (left.kind == right.kind) {
        if (left.text == right.text)
            return Likeness::Same;
        return left.value > 0 && left.value == right.value ? Likeness::Same : Likeness::Different;
    }
    // "5th" and "5", "five" and "5", "Ste 200" and "200".
    const StreetToken &number = left.kind == StreetToken::Number ? left : right;
    const StreetToken &other = left.kind == StreetToken::Number ? right : left;
    if (number.kind != StreetToken::Number)
        return left.text == right.text ? Likeness::Weak : Likeness::Different;
    if (other.kind == StreetToken::Unit)
        return other.text == number.text ? Likeness::Weak : Likeness::Different;
    const QString value = QString::number(other.value);
    const bool same = other.value > 0 && (number.text == value || number.value == other.value);
    return same ? Likeness::Same : Likeness::Different;
}

/** Which parts two lines share, by the best alignment in order, and what is left over. */
struct Alignment
{
    QList<qsizetype> leftOnly;
    QList<qsizetype> rightOnly;
    bool weak = false;
    bool reordered = false;
    bool numbersReordered = false;
    int words = 0;        ///< Shared parts that are names or types.
    int names = 0;        ///< Shared parts that are names.
    int numbers = 0;      ///< Shared parts that are numbers.
    qsizetype first = -1; ///< Of the right line, the first and the last shared part.
    qsizetype last = -1;
};

class Aligner final
{
public:
    Aligner(const StreetKey &left, const StreetKey &right, bool within)
        : m_left(left.tokens)
        , m_right(right.tokens)
        , m_within(within)
        , m_width(right.tokens.size() + 1)
    {
        m_score.resize(size_t((left.tokens.size() + 1) * m_width), 0);
        m_step.resize(m_score.size(), Step::None);
    }

    Alignment align()
    {
        fill();
        Alignment result = trace();
        if (!m_within)
            cancelReordered(result);
        return result;
    }

private:
    enum class Step : char { None, SkipLeft, SkipRight, Pair, WeakPair, TwoLeft, TwoRight };

    int &score(qsizetype i, qsizetype j) { return m_score[size_t(i * m_width + j)]; }
    Step &step(qsizetype i, qsizetype j) { return m_step[size_t(i * m_width + j)]; }

    static bool joins(const StreetToken &first, const StreetToken &second, const StreetToken &whole)
    {
        return first.kind != StreetToken::Unit && second.kind == StreetToken::Word && whole.kind != StreetToken::Unit
               && whole.text.size() == first.text.size() + second.text.size() && whole.text.startsWith(first.text)
               && whole.text.endsWith(second.text);
    }

    void offer(qsizetype i, qsizetype j, int value, Step how)
    {
        if (value > score(i, j)) {
            score(i, j) = value;
            step(i, j) = how;
        }
    }

    void fill()
    {
        for (qsizetype i = 0; i <= m_left.size(); ++i) {
            for (qsizetype j = 0; j <= m_right.size(); ++j) {
                if (i == 0 && j == 0)
                    continue;
                score(i, j) = -1000;
                if (i > 0)
                    offer(i, j, score(i - 1, j) - 2, Step::SkipLeft);
                if (j > 0) {
                    const bool free = m_within && (i == 0 || i == m_left.size());
                    offer(i, j, score(i, j - 1) - (free ? 0 : 2), Step::SkipRight);
                }
                if (i > 0 && j > 0) {
                    const Likeness likeness = alike(m_left[i - 1], m_right[j - 1]);
                    if (likeness == Likeness::Same)
                        offer(i, j, score(i - 1, j - 1) + 10, Step::Pair);
                    // In running text the word before the number may be a unit's by accident: "Tea Room 418 Elm St".
                    else if (likeness == Likeness::Weak && m_within && m_left[i - 1].kind != StreetToken::Word)
                        offer(i, j, score(i - 1, j - 1) + 8, Step::Pair);
                    else if (likeness == Likeness::Weak)
                        offer(i, j, score(i - 1, j - 1) + 5, Step::WeakPair);
                }
                if (i > 1 && j > 0 && joins(m_left[i - 2], m_left[i - 1], m_right[j - 1]))
                    offer(i, j, score(i - 2, j - 1) + 12, Step::TwoLeft);
                if (i > 0 && j > 1 && joins(m_right[j - 2], m_right[j - 1], m_left[i - 1]))
                    offer(i, j, score(i - 1, j - 2) + 12, Step::TwoRight);
            }
        }
    }

    void count(Alignment &result, qsizetype left) const
    {
        const StreetToken &token = m_left[left];
        if (token.kind == StreetToken::Number) {
            ++result.numbers;
        } else if (token.kind == StreetToken::Word && !token.isSmall) {
            ++result.words;
            if (!isType(token) && !isDirection(token))
                ++result.names;
        }
    }

    Alignment trace()
    {
        Alignment result;
        qsizetype i = m_left.size();
        qsizetype j = m_right.size();
        const auto shared = [&](qsizetype right) {
            if (result.last < 0)
                result.last = right;
            result.first = right;
        };
        while (i > 0 || j > 0) {
            switch (step(i, j)) {
            case Step::SkipLeft: result.leftOnly.prepend(--i); break;
            case Step::SkipRight: result.rightOnly.prepend(--j); break;
            case Step::WeakPair: result.weak = true; [[fallthrough]];
            case Step::Pair:
                --i;
                --j;
                shared(j);
                count(result, i);
                break;
            case Step::TwoLeft:
                i -= 2;
                --j;
                shared(j);
                count(result, i);
                break;
            case Step::TwoRight:
                --i;
                j -= 2;
                shared(j + 1);
                result.first = j;
                count(result, i);
                break;
            case Step::None:
                i = 0;
                j = 0;
                break;
            }
        }
        return result;
    }

    /** Parts that both lines have in another place: "5 Hauptstr" and "Hauptstr 5". */
    void cancelReordered(Alignment &result) const
    {
        for (qsizetype a = 0; a < result.leftOnly.size();) {
            const StreetToken &left = m_left[result.leftOnly[a]];
            const auto found = std::find_if(result.rightOnly.begin(), result.rightOnly.end(),
                [&](qsizetype b) { return alike(left, m_right[b]) == Likeness::Same; });
            if (found == result.rightOnly.end()) {
                ++a;
                continue;
            }
            result.reordered |= left.kind == StreetToken::Word && !left.isSmall;
            result.numbersReordered |= left.kind == StreetToken::Number && result.numbers > 0;
            count(result, result.leftOnly[a]);
            result.rightOnly.erase(found);
            result.leftOnly.removeAt(a);
        }
    }

    const QList<StreetToken> &m_left;
    const QList<StreetToken> &m_right;
    bool m_within;
    qsizetype m_width;
    QVarLengthArray<int, 512> m_score;
    QVarLengthArray<Step, 512> m_step;
};

/** What one line has and the other has not, by kind. */
struct Rest
{
    QStringList numbers;
    QStringList units;
    QStringList directions;
    QStringList types;
    QStringList names;
    bool namesFollow = true; ///< All names stand behind a comma: a locality, most likely.

    bool isEmpty() const
    {
        return numbers.isEmpty() && units.isEmpty() && directions.isEmpty() && types.isEmpty() && names.isEmpty();
    }
};

/** A postal code at the end of the line, behind its house number. */
bool isPostalCode(const QList<StreetToken> &tokens, qsizetype at)
{
    const StreetToken &token = tokens[at];
    if (token.kind != StreetToken::Number)
        return false;
    const auto isNumber = [](const StreetToken &other) { return other.kind == StreetToken::Number; };
    if (std::none_of(tokens.begin(), tokens.begin() + at, isNumber))
        return false;
    const qsizetype size = token.text.size();
    // The second half of a British code.
    if (at + 1 == tokens.size() && size == 3 && token.text[1].isLetter() && token.text[2].isLetter())
        return true;
    if (at + 1 == tokens.size())
        return size == 5 || size == 6
               || (size == 4 && at > 0 && tokens[at - 1].kind == StreetToken::Number
                   && tokens[at - 1].text.size() >= 4);
    return size == 5 && (at + 2 == tokens.size() && tokens[at + 1].kind == StreetToken::Number);
}

Rest restOf(const QList<StreetToken> &tokens, const QList<qsizetype> &places)
{
    Rest rest;
    for (const qsizetype at : places) {
        const StreetToken &token = tokens[at];
        if (token.kind == StreetToken::Unit) {
            rest.units.append(token.text);
        } else if (token.kind == StreetToken::Number) {
            if (!isPostalCode(tokens, at))
                rest.numbers.append(token.text);
        } else if (isDirection(token)) {
            rest.directions.append(token.text);
        } else if (token.isSmall) {
            continue;
        } else if (isType(token) && at > 0) {
            rest.types.append(token.text);
        } else {
            rest.names.append(token.text);
            rest.namesFollow &= token.segment > 0;
        }
    }
    return rest;
}

bool mixesLotAndRoad(const QList<StreetToken> &left, const QList<StreetToken> &right)
{
    const auto road = [](const QList<StreetToken> &tokens) {
        return std::any_of(tokens.begin(), tokens.end(), [](const StreetToken &t) { return t.isKoreanRoad; });
    };
    const auto lot = [](const QList<StreetToken> &tokens) {
        return std::any_of(tokens.begin(), tokens.end(), [](const StreetToken &t) { return t.isKoreanLot; });
    };
    return (road(left) && !road(right) && lot(right)) || (road(right) && !road(left) && lot(left));
}

Comparison answer(Verdict verdict, const StreetKey &left, const StreetKey &right, const QString &how)
{
    return {.verdict = verdict,
        .why = u"%1 was submitted, %2 is shown: %3."_s.arg(quoted(left.written), quoted(right.written), how),
        .displayed = right.written};
}

QString against(const QStringList &left, const QStringList &right)
{
    return u"%1 against %2"_s.arg(quoted(left.join(u' ')), quoted(right.join(u' ')));
}

Script addressScript(const StreetKey &key)
{
    QString letters;
    for (const StreetToken &token : key.tokens) {
        if (token.kind == StreetToken::Word)
            letters += token.text;
    }
    return scriptOf(letters);
}

/** "12" and "12a" are neighbours in one building. */
bool differInLetter(const QString &a, const QString &b)
{
    const QString &shorter = a.size() < b.size() ? a : b;
    const QString &longer = a.size() < b.size() ? b : a;
    return longer.size() == shorter.size() + 1 && longer.startsWith(shorter) && longer.back().isLetter()
           && shorter.back().isDigit();
}

} // namespace

Comparison compareStreets(const StreetKey &left, const StreetKey &right)
{
    if (left.tokens.isEmpty() || right.tokens.isEmpty())
        return answer(Verdict::Review, left, right, u"one of them is no address"_s);
    const Alignment shared = Aligner(left, right, false).align();
    const Rest a = restOf(left.tokens, shared.leftOnly);
    const Rest b = restOf(right.tokens, shared.rightOnly);
    const Script leftScript = addressScript(left);
    const Script rightScript = addressScript(right);
    if (leftScript != rightScript && leftScript != Script::None && rightScript != Script::None)
        return answer(Verdict::Review, left, right, u"they are in different scripts, so a person must compare them"_s);
    if (mixesLotAndRoad(left.tokens, right.tokens))
        return answer(Verdict::Review, left, right, u"one is a lot number, the other a road name"_s);
    if (!a.numbers.isEmpty() && !b.numbers.isEmpty()) {
        if (a.numbers.size() == 1 && b.numbers.size() == 1 && differInLetter(a.numbers.first(), b.numbers.first())
            && a.names.isEmpty() && b.names.isEmpty())
            return answer(Verdict::Review, left, right, u"the numbers differ by a letter"_s);
        return answer(Verdict::Mismatch, left, right, u"the numbers differ, "_s + against(a.numbers, b.numbers));
    }
    if (!a.names.isEmpty() && !b.names.isEmpty()) {
        const QString x = a.names.join(QString());
        const QString y = b.names.join(QString());
        const bool tails = a.namesFollow && b.namesFollow && shared.words > 0;
        if (tails)
            return answer(
                Verdict::Review, left, right, u"what follows the street differs, "_s + against(a.names, b.names));
        if (x.size() >= 6 && editDistance(x, y, 1) <= 1)
            return answer(Verdict::Review, left, right, u"the names differ by a letter"_s);
        return answer(Verdict::Mismatch, left, right, u"the names differ, "_s + against(a.names, b.names));
    }
    if (!a.types.isEmpty() && !b.types.isEmpty())
        return answer(Verdict::Mismatch, left, right, u"the kinds of street differ, "_s + against(a.types, b.types));
    if ((!a.types.isEmpty() && !b.names.isEmpty()) || (!b.types.isEmpty() && !a.names.isEmpty()))
        return answer(
            Verdict::Mismatch, left, right, u"the names differ, "_s + against(a.types + a.names, b.types + b.names));
    if (!a.directions.isEmpty() && !b.directions.isEmpty())
        return answer(
            Verdict::Mismatch, left, right, u"the directions differ, "_s + against(a.directions, b.directions));
    if (!a.units.isEmpty() && !b.units.isEmpty())
        return answer(Verdict::Mismatch, left, right, u"the units differ, "_s + against(a.units, b.units));
    if ((!a.units.isEmpty() && !b.numbers.isEmpty()) || (!b.units.isEmpty() && !a.numbers.isEmpty()))
        return answer(Verdict::Review, left, right, u"the unit or the number differs"_s);
    if (shared.words == 0 && (shared.numbers == 0 || !a.isEmpty() || !b.isEmpty()))
        return answer(Verdict::Mismatch, left, right, u"they share no street name"_s);
    if (shared.numbersReordered)
        return answer(Verdict::Review, left, right, u"the numbers stand in another order"_s);
    if (!a.isEmpty() || !b.isEmpty()) {
        const Rest &more = a.isEmpty() ? b : a;
        const bool onlyPlaces = (a.isEmpty() || b.isEmpty()) && more.numbers.isEmpty() && more.units.isEmpty()
                                && more.directions.isEmpty() && more.types.isEmpty() && more.namesFollow;
        if (onlyPlaces && shared.numbers > 0 && !shared.weak)
            return answer(Verdict::Match, left, right, u"the same street, one with its place"_s);
        if (!more.units.isEmpty())
            return answer(Verdict::Review, left, right, u"only one names the unit \"%1\""_s.arg(more.units.join(u' ')));
        return answer(Verdict::Review, left, right,
            u"only one has \"%1\""_s.arg((more.numbers + more.directions + more.types + more.names).join(u' ')));
    }
    if (shared.weak)
        return answer(Verdict::Review, left, right, u"they differ by a letter or in how the unit is written"_s);
    if (shared.reordered)
        return answer(Verdict::Review, left, right, u"the same words in another order"_s);
    return answer(Verdict::Match, left, right, u"the same address"_s);
}

Comparison findStreet(const StreetKey &left, const StreetKey &text)
{
    if (left.tokens.isEmpty() || text.tokens.isEmpty())
        return {};
    const Alignment shared = Aligner(left, text, true).align();
    if (shared.first < 0)
        return {};
    const Rest missing = restOf(left.tokens, shared.leftOnly);
    // What stands in the page between the first and the last shared part.
    QList<qsizetype> between;
    for (const qsizetype at : shared.rightOnly) {
        if (at > shared.first && at < shared.last)
            between.append(at);
    }
    const Rest strange = restOf(text.tokens, between);
    const int expectedNames = int(std::count_if(left.tokens.begin(), left.tokens.end(), [](const StreetToken &token) {
        return token.kind == StreetToken::Word && !token.isSmall && !isType(token) && !isDirection(token);
    }));
    const bool sameName =
        missing.names.isEmpty() && (shared.names > 0 || (expectedNames == 0 && shared.words > 0) || shared.numbers > 1);
    if (!sameName || strange.names.size() + strange.numbers.size() > 4)
        return {};
    // For the person only the part of the text that is spoken of.
    const auto say = [&](Verdict verdict, const QString &how) {
        QStringList words;
        for (qsizetype i = qMax<qsizetype>(0, shared.first - 1); i < qMin(text.tokens.size(), shared.last + 3); ++i)
            words.append(text.tokens[i].text);
        const QString part = words.join(u' ');
        return Comparison{.verdict = verdict,
            .why = u"%1 was submitted, the page shows %2: %3."_s.arg(quoted(left.written), quoted(part), how),
            .displayed = part};
    };
    if (missing.numbers.isEmpty() && missing.units.isEmpty()) {
        if (missing.directions.isEmpty() && missing.types.isEmpty())
            return say(shared.weak ? Verdict::Review : Verdict::Match, u"the same address stands there"_s);
        // Another type or direction in the place of the missing one is another street.
        if ((!missing.types.isEmpty() && !strange.types.isEmpty())
            || (!missing.directions.isEmpty() && !strange.directions.isEmpty()))
            return say(Verdict::Mismatch, u"another street"_s);
        return say(Verdict::Review, u"\"%1\" is not shown"_s.arg((missing.types + missing.directions).join(u' ')));
    }
    // The street is there, but its number or unit is not: is there another one close by?
    const auto near = [&](StreetToken::Kind kind) {
        for (const qsizetype at : shared.rightOnly) {
            if (text.tokens[at].kind == kind && at >= shared.first - 2 && at <= shared.last + 3
                && !isPostalCode(text.tokens, at))
                return true;
        }
        return false;
    };
    if (!missing.numbers.isEmpty()) {
        if (near(StreetToken::Number) || near(StreetToken::Unit))
            return say(Verdict::Mismatch,
                u"the street stands there with another number than %1"_s.arg(missing.numbers.join(u' ')));
        return say(Verdict::Review, u"the street stands there without the number %1"_s.arg(missing.numbers.join(u' ')));
    }
    if (near(StreetToken::Unit) || (shared.numbers == 0 && near(StreetToken::Number)))
        return say(
            Verdict::Mismatch, u"the street stands there with another unit than %1"_s.arg(missing.units.join(u' ')));
    return say(Verdict::Review, u"the unit %1 is not shown"_s.arg(missing.units.join(u' ')));
}

} // namespace steward::directories
