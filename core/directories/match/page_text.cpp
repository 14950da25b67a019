#include "core/directories/match/page_text.h"

#include "core/base/text.h"
#include "core/directories/match/names.h"
#include "core/directories/match/spelling.h"

#include <QRegularExpression>

#include <algorithm>

namespace steward::directories {

using namespace Qt::StringLiterals;

namespace {

/** A profile stands in the first part of a page; the rest of a very long one is left out to keep a check short. */
constexpr qsizetype MaximumTextLength = 120'000;
/** A longer line is running text, in which words meet by accident. */
constexpr qsizetype LongestNameLine = 120;

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

bool standsAlone(const QString &text, qsizetype at, qsizetype length)
{
    return (at == 0 || !isWordCharacter(text[at - 1]))
           && (at + length == text.size() || !isWordCharacter(text[at + length]));
}

/** The form of a code: A for letters, 9 for digits. */
QString formOf(const QString &plain)
{
    QString form;
    for (const QChar c : plain)
        form += c.isDigit() ? u'9' : u'A';
    return form;
}

const QRegularExpression &britishCode()
{
    static const QRegularExpression code(u"(?<![A-Z0-9])[A-Z]{1,2}[0-9][A-Z0-9]?\\s?[0-9][A-Z]{2}(?![A-Z0-9])"_s);
    return code;
}

const QRegularExpression &canadianCode()
{
    static const QRegularExpression code(u"(?<![A-Z0-9])[A-Z][0-9][A-Z][\\s-]?[0-9][A-Z][0-9](?![A-Z0-9])"_s);
    return code;
}

const QRegularExpression &dutchCode()
{
    static const QRegularExpression code(u"(?<![A-Z0-9])[1-9][0-9]{3}\\s?[A-Z]{2}(?![A-Z0-9])"_s);
    return code;
}

QString plainMatch(const QRegularExpressionMatch &match)
{
    QString plain = match.captured();
    return plain.remove(u' ').remove(u'-').remove(u'\n').remove(QChar::Nbsp);
}

} // namespace

PageText::PageText(const QString &text)
    : m_text(text.left(MaximumTextLength))
{
}

const QString &PageText::foldedText() const
{
    if (!m_folded)
        m_folded = unaccented(m_text);
    return *m_folded;
}

const QString &PageText::bareText() const
{
    if (!m_words)
        m_words = u' ' + bareWords(foldedText()) + u' ';
    return *m_words;
}

const QString &PageText::nameWords() const
{
    if (!m_names)
        m_names = nameText(foldedText());
    return *m_names;
}

const DigitText &PageText::digits() const
{
    if (!m_digits)
        m_digits.emplace(m_text);
    return *m_digits;
}

bool PageText::holdsName(const QStringList &words, const QString &joined) const
{
    if (words.isEmpty())
        return false;
    if (nameWords().contains(u' ' + words.join(u' ') + u' '))
        return true;
    // "BayView" for "Bay View": long enough not to run across words by accident.
    if (joined.size() < 8)
        return false;
    if (bareText().contains(u' ' + joined + u' '))
        return true;
    if (words.size() < 2)
        return false;
    return QString(nameWords()).remove(u' ').contains(joined);
}

bool PageText::holdsInOneLine(const QStringList &words) const
{
    const auto holdsAll = [&words](const QString &text) {
        return std::all_of(
            words.begin(), words.end(), [&text](const QString &word) { return text.contains(u' ' + word + u' '); });
    };
    if (words.isEmpty() || !holdsAll(nameWords()))
        return false;
    for (const QStringView line : QStringView(m_text).tokenize(u'\n')) {
        if (line.size() <= LongestNameLine && holdsAll(nameText(line.toString())))
            return true;
    }
    return false;
}

bool PageText::holdsWords(const QString &words) const
{
    return !words.isEmpty() && bareText().contains(u' ' + words + u' ');
}

bool PageText::holdsExactly(const QString &text) const
{
    if (text.isEmpty())
        return false;
    for (qsizetype at = m_text.indexOf(text); at >= 0; at = m_text.indexOf(text, at + 1)) {
        if (standsAlone(m_text, at, text.size()))
            return true;
    }
    return false;
}

bool PageText::holdsCode(const QString &code) const
{
    if (code.isEmpty())
        return false;
    for (qsizetype at = m_text.indexOf(code); at >= 0; at = m_text.indexOf(code, at + 1)) {
        if (!standsAlone(m_text, at, code.size()))
            continue;
        qsizetype before = at - 1;
        while (before >= 0 && m_text[before].isSpace())
            --before;
        qsizetype after = at + code.size();
        while (after < m_text.size() && !isWordCharacter(m_text[after]) && after < at + code.size() + 4)
            ++after;
        const bool behindComma = before >= 0 && (m_text[before] == u',' || m_text[before] == u'(');
        const bool beforeNumber = after < m_text.size() && m_text[after].isDigit();
        if (behindComma || beforeNumber)
            return true;
    }
    return false;
}

QList<qsizetype> PageText::placesOf(const QString &needle, qsizetype limit) const
{
    QList<qsizetype> places;
    if (needle.isEmpty())
        return places;
    const QString &text = foldedText();
    for (qsizetype at = text.indexOf(needle); at >= 0 && places.size() < limit; at = text.indexOf(needle, at + 1)) {
        const bool digits = needle.front().isDigit();
        const bool alone = digits ? (at == 0 || !text[at - 1].isDigit())
                                        && (at + needle.size() == text.size() || !text[at + needle.size()].isDigit())
                                  : standsAlone(text, at, needle.size()) || scriptOf(needle) != Script::Latin;
        if (alone)
            places.append(at);
    }
    return places;
}

PageText::Presence PageText::findPostalCode(const QString &plain, const QStringList &places) const
{
    if (plain.size() < 3)
        return Presence::Absent;
    const bool onlyDigits = std::all_of(plain.begin(), plain.end(), [](QChar c) { return c.isDigit(); });
    if (!onlyDigits) {
        const QString upper = m_text.toUpper();
        // Letters and digits with at most one sign between them: "SW1A 2AA", "K1A-0B1".
        for (qsizetype at = upper.indexOf(plain.front()); at >= 0; at = upper.indexOf(plain.front(), at + 1)) {
            qsizetype i = 0;
            qsizetype end = at;
            int signs = 0;
            while (end < upper.size() && i < plain.size() && signs <= 1) {
                if (upper[end] == plain[i]) {
                    ++i;
                    signs = 0;
                } else if (!isWordCharacter(upper[end])) {
                    ++signs;
                } else {
                    break;
                }
                ++end;
            }
            if (i == plain.size() && standsAlone(upper, at, end - at))
                return Presence::Present;
        }
        return Presence::Absent;
    }
    bool found = false;
    const DigitText &stream = digits();
    for (qsizetype start = 0; start + plain.size() <= stream.digits.size(); ++start) {
        if (stream.gaps[start] == DigitText::None || QStringView(stream.digits).sliced(start, plain.size()) != plain)
            continue;
        const qsizetype end = start + plain.size();
        bool whole = end == stream.digits.size() || stream.gaps[end] != DigitText::None;
        for (qsizetype i = start + 1; i < end && whole; ++i)
            whole = stream.gaps[i] != DigitText::Break;
        found |= whole;
    }
    if (!found)
        return Presence::Absent;
    // "100-0005", "081 52": the code stands in two parts.
    QList<qsizetype> spots = placesOf(plain, 16);
    for (const qsizetype half : {3, 4, 5}) {
        if (half < plain.size())
            spots += placesOf(plain.first(half), 8);
    }
    for (const qsizetype at : std::as_const(spots)) {
        const qsizetype from = qMax<qsizetype>(0, at - 60);
        const QStringView around =
            QStringView(foldedText()).sliced(from, qMin<qsizetype>(foldedText().size() - from, 130));
        for (const QString &place : places) {
            if (around.contains(place))
                return Presence::Present;
        }
    }
    return Presence::Doubtful;
}

QString PageText::otherPostalCode(const QString &plain, const QStringList &places) const
{
    const QString form = formOf(plain);
    const auto firstOther = [&](const QRegularExpression &expression) {
        auto matches = expression.globalMatch(m_text);
        while (matches.hasNext()) {
            const QString code = plainMatch(matches.next());
            if (code != plain)
                return code;
        }
        return QString();
    };
    if (form.contains(u'A')) {
        if (form == u"9999AA"_s)
            return firstOther(dutchCode());
        if (form == u"A9A9A9"_s)
            return firstOther(canadianCode());
        return form.size() >= 5 && form.size() <= 7 ? firstOther(britishCode()) : QString();
    }
    const qsizetype length = plain.size() == 9 ? 5 : plain.size();
    if (length < 4 || length > 7)
        return {};
    static const QRegularExpression fiveDigits(u"(?<![\\d.-])(\\d{5})(?![\\d.])"_s);
    static const QRegularExpression fourDigits(u"(?<![\\d.-])(\\d{4})(?![\\d.])"_s);
    static const QRegularExpression sixDigits(u"(?<![\\d.-])(\\d{6})(?![\\d.])"_s);
    static const QRegularExpression sevenDigits(u"(?<![\\d.-])(\\d{4}-\\d{3}|\\d{3}-\\d{4}|\\d{7})(?![\\d.])"_s);
    const QRegularExpression &digits = length == 5   ? fiveDigits
                                       : length == 4 ? fourDigits
                                       : length == 6 ? sixDigits
                                                     : sevenDigits;
    for (const QString &place : places) {
        if (place.size() < 3)
            continue;
        for (const qsizetype at : placesOf(place, 6)) {
            // Behind the place, perhaps with the region between, or right before it.
            const qsizetype end = at + place.size();
            for (const QStringView around :
                {QStringView(foldedText()).sliced(end, qMin<qsizetype>(24, foldedText().size() - end)),
                    QStringView(foldedText())
                        .sliced(qMax<qsizetype>(0, at - length - 3), qMin<qsizetype>(length + 3, at))}) {
                const QRegularExpressionMatch match = digits.match(around.toString());
                if (match.hasMatch() && plainMatch(match) != plain.first(length))
                    return plainMatch(match);
            }
        }
    }
    return {};
}

bool PageText::showsAddress() const
{
    static const QRegularExpression american(u"(?<![A-Za-z])(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M["
                                             u"ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|"
                                             "V[AT]|W[AIVY]|[A-Z][a-z]{3,12})[.,]?\\s+\\d{5}(?:-\\d{4})?(?!\\d)"_s);
    return american.match(m_text).hasMatch() || britishCode().match(m_text).hasMatch()
           || canadianCode().match(m_text).hasMatch();
}

Comparison PageText::findStreet(const StreetKey &street) const
{
    Comparison best;
    const QString &text = foldedText();
    const auto rank = [](Verdict verdict) {
        switch (verdict) {
        case Verdict::Match: return 3;
        case Verdict::Mismatch: return 2;
        case Verdict::Review: return 1;
        case Verdict::Missing: return 0;
        }
        return 0;
    };
    QList<std::pair<qsizetype, qsizetype>> seen;
    const auto look = [&](qsizetype at, qsizetype before, qsizetype length) {
        const qsizetype start = qMax<qsizetype>(0, at - before);
        const qsizetype end = qMin(text.size(), at + length);
        const bool known = std::any_of(seen.begin(), seen.end(),
            [&](const auto &span) { return span.first <= at - 20 && span.second >= at + 60; });
        if (known)
            return;
        seen.append({start, end});
        // Whole words only: the first and the last may be cut.
        qsizetype from = start;
        while (from > 0 && from < at && isWordCharacter(text[from - 1]))
            ++from;
        qsizetype to = end;
        while (to < text.size() && to > at + 1 && isWordCharacter(text[to]))
            --to;
        const StreetKey window(text.sliced(from, to - from), street.languages);
        const Comparison found = steward::directories::findStreet(street, window);
        if (rank(found.verdict) > rank(best.verdict))
            best = found;
    };
    for (const qsizetype at : placesOf(street.houseNumber(), 12)) {
        look(at, 70, 130);
        if (best.verdict == Verdict::Match)
            return best;
    }
    for (const qsizetype at : placesOf(street.longestName(), 8)) {
        look(at, 90, 120);
        if (best.verdict == Verdict::Match)
            return best;
    }
    return best;
}

} // namespace steward::directories
