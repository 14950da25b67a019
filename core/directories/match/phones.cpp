#include "core/directories/match/phones.h"

#include "core/directories/match/spelling.h"

#include <QRegularExpression>

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>

namespace steward::directories {

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

struct PhoneMatcher::Number
{
    QString digits;      ///< As written, letters on the keypad made digits, without the extension.
    QString national;    ///< The national significant number, or the digits without leading zeros.
    QString countryCode; ///< Digits of the country code, where the number could be parsed.
    QString extension;
    PhoneNumber parsed; ///< Without extension.
    std::string text;   ///< As given to the parser, without extension.
    bool isParsed = false;
    bool isValid = false;
    bool isInternational = false; ///< Written with its country code.
};

namespace {

/** The shortest numbers of all (Tokelau, Niue) have four digits. */
constexpr qsizetype LeastNumber = 4;
/** Beside another number, fewer digits than this are an extension or a remark. */
constexpr qsizetype LeastDigits = 5;
/** A number that ends like another in this many digits may be the same without its area code. */
constexpr qsizetype LeastSubscriberDigits = 6;
/** E.164 allows 15 digits; a longer run is more than one number. */
constexpr qsizetype MostDigits = 15;

const PhoneNumberUtil &phoneUtil()
{
    return *PhoneNumberUtil::GetInstance();
}

qsizetype digitCount(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

struct Labelled
{
    QString text;
    bool isFax = false;
};

/** Cuts "Tel. 1 | Fax 2, 3 or 4" into its numbers; what follows a fax label is a fax until another label stands. */
QList<Labelled> segmentsOf(const QString &text)
{
    static const QRegularExpression cut(
        u"(?<fax>(?<!\\p{L})(?:tele?fax|fax|facsimile|faks|t[ée]l[ée]copie|факс|팩스|传真|傳真|ファックス|f(?=\\s*[:.])"
        u")(?!\\p{L}))"
        "|(?<tel>(?<!\\p{L})(?:tel[eé]fono?|telefone?|telephone|phone|tel|mobile?|mob|cell|тел|전화|电话|電話|ph(?=\\s*"
        "[:.])|"
        "t(?=\\s*[:.])|m(?=\\s*[:.]))(?!\\p{L}))"
        "|(?<cut>[|;,\\n·•]|\\s/\\s|(?<!\\p{L})(?:or|oder|und|and|ou|또는)(?!\\p{L}))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QList<Labelled> segments{{.text = {}, .isFax = false}};
    const auto next = [&segments](bool isFax) {
        // What holds no number belongs to the text beside it: "415-555-2671, ext. 12", "1588 / 24 h".
        if (digitCount(segments.last().text) < LeastDigits && !segments.last().text.trimmed().isEmpty()
            && segments.size() > 1 && segments.last().isFax == isFax && segments[segments.size() - 2].isFax == isFax) {
            segments[segments.size() - 2].text += u' ' + segments.last().text;
            segments.last().text.clear();
        } else if (digitCount(segments.last().text) >= LeastDigits) {
            segments.append(Labelled{});
        } else {
            segments.last().text.clear();
        }
        segments.last().isFax = isFax;
    };
    qsizetype at = 0;
    auto matches = cut.globalMatch(text);
    while (matches.hasNext() && segments.size() < 12) {
        const QRegularExpressionMatch match = matches.next();
        const QStringView before = QStringView(text).sliced(at, match.capturedStart() - at);
        segments.last().text += before;
        at = match.capturedEnd();
        if (match.hasCaptured(u"cut")) {
            const QStringView rest = QStringView(text).sliced(at);
            // "030 / 90 18 20" is one number.
            const bool slash = match.capturedView(u"cut").contains(u'/');
            const qsizetype least = slash ? LeastSubscriberDigits + 1 : LeastDigits;
            if ((slash || digitCount(segments.last().text) >= LeastDigits)
                && (digitCount(rest) < least || digitCount(segments.last().text) < least)) {
                segments.last().text += u' ';
                continue;
            }
            next(segments.last().isFax);
        } else {
            next(match.hasCaptured(u"fax"));
        }
    }
    segments.last().text += QStringView(text).sliced(at);
    QList<Labelled> numbers;
    for (const Labelled &segment : std::as_const(segments)) {
        const QStringList slashed = segment.text.split(u'/');
        const bool several = slashed.size() > 1 && digitCount(segment.text) > MostDigits
                             && std::all_of(slashed.begin(), slashed.end(),
                                 [](const QString &part) { return digitCount(part) >= LeastSubscriberDigits; });
        if (several) {
            for (const QString &part : slashed)
                numbers.append({.text = part, .isFax = segment.isFax});
        } else if (!segment.text.trimmed().isEmpty()) {
            numbers.append(segment);
        }
    }
    return numbers;
}

/** What stands after the number: "ext. 12", "x12", "#1235", ";ext=12", "Durchwahl 3". */
QString takeExtension(QString &text)
{
    static const QRegularExpression extension(
        u"(?:[;,\\s]*\\b(?:extension|extn?|ext|int|anexo|durchwahl|dw|доб|내선|内線|x)[\\s.:=]*|\\s*[;,]*\\s*[#~]\\s*|(?<=\\d)x)(\\d{1,8})#?\\s*\\)?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = extension.match(text);
    if (!match.hasMatch() || digitCount(QStringView(text).first(match.capturedStart())) < LeastDigits)
        return {};
    const QString number = match.captured(1);
    text.truncate(match.capturedStart());
    return number;
}

/** Digits with letters read on the keypad where the text is a number with a word in it (1-800-FLOWERS). */
QString keypadDigits(const QString &text)
{
    static constexpr QLatin1StringView keypad("22233344455566677778889999");
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    QString digits;
    for (auto it = first; it != text.end(); ++it) {
        const char16_t c = it->toLower().unicode();
        if (it->isDigit())
            digits += QChar(u'0' + it->digitValue());
        else if (c >= u'a' && c <= u'z')
            digits += keypad[c - u'a'];
    }
    return digits;
}

QString withoutLeadingZeros(const QString &digits)
{
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits[zeros] == u'0')
        ++zeros;
    return digits.sliced(zeros);
}

Comparison verdict(Verdict kind, const QString &why)
{
    return {.verdict = kind, .why = why};
}

} // namespace

QList<PhoneMatcher::Number> PhoneMatcher::numbersIn(const QString &value, const QString &region)
{
    static const QRegularExpression optionalZero(u"\\(\\s*0\\s*\\)"_s);
    static const QRegularExpression uri(u"^\\s*tel:(?://)?"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression context(
        u";phone-context=(\\+\\d{1,4})?[^;]*"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression subaddress(u";isub=[^;]*"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression trailingWords(
        u"(?<=\\d)[^\\d]*\\p{L}{2,}[^\\d]*$"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString text = plainValue(value).normalized(QString::NormalizationForm_KC);
    const QRegularExpressionMatch uriMatch = uri.match(text);
    if (uriMatch.hasMatch()) {
        text = QString::fromUtf8(QByteArray::fromPercentEncoding(text.sliced(uriMatch.capturedEnd()).toUtf8()));
        text.remove(subaddress);
        const QRegularExpressionMatch contextMatch = context.match(text);
        if (contextMatch.hasMatch()) {
            text.remove(contextMatch.capturedStart(), contextMatch.capturedLength());
            text.prepend(contextMatch.captured(1));
        }
    }
    QList<Number> numbers;
    bool hasOtherThanFax = false;
    const QList<Labelled> segments = segmentsOf(text);
    for (const Labelled &segment : segments)
        hasOtherThanFax |= !segment.isFax && digitCount(segment.text) >= LeastDigits;
    for (const Labelled &segment : segments) {
        if (segment.isFax && hasOtherThanFax)
            continue;
        Number number;
        QString written = segment.text.trimmed();
        number.extension = takeExtension(written);
        // "1-800-FLOWERS" is a number, "01234 567890 (mobile)" has a remark.
        if (digitCount(written) >= 9)
            written.remove(trailingWords);
        number.digits = keypadDigits(written);
        if (number.digits.size() < LeastNumber)
            continue;
        number.isInternational = written.contains(u'+') || number.digits.startsWith(u"00"_s);
        if (number.isInternational)
            number.digits = keypadDigits(written.remove(optionalZero));
        number.text = written.toStdString();
        const std::string home = region.isEmpty() ? std::string("ZZ") : region.toStdString();
        const PhoneNumberUtil &util = phoneUtil();
        number.isParsed =
            util.ParseAndKeepRawInput(number.text, home, &number.parsed) == PhoneNumberUtil::NO_PARSING_ERROR;
        number.isValid = number.isParsed && util.IsValidNumber(number.parsed);
        if (!number.isValid && number.digits.startsWith(u"00"_s)) {
            PhoneNumber other;
            if (util.ParseAndKeepRawInput("+" + withoutLeadingZeros(number.digits).toStdString(), home, &other)
                    == PhoneNumberUtil::NO_PARSING_ERROR
                && util.IsPossibleNumber(other)) {
                number.parsed = other;
                number.isParsed = true;
                number.isValid = util.IsValidNumber(other);
            }
        }
        if (number.isParsed) {
            std::string national;
            util.GetNationalSignificantNumber(number.parsed, &national);
            number.national = QString::fromStdString(national);
            number.countryCode = QString::number(number.parsed.country_code());
            number.isInternational = number.parsed.country_code_source() != PhoneNumber::FROM_DEFAULT_COUNTRY;
            number.parsed.clear_extension();
            number.parsed.clear_raw_input();
            number.parsed.clear_country_code_source();
            number.parsed.clear_preferred_domestic_carrier_code();
        } else {
            number.national = withoutLeadingZeros(number.digits);
        }
        numbers.append(number);
    }
    return numbers;
}

PhoneMatcher::PhoneMatcher(const QString &submitted, const QString &region)
    : m_submitted(submitted)
    , m_region(region)
    , m_numbers(numbersIn(submitted, region))
{
}

PhoneMatcher::~PhoneMatcher() = default;

Comparison PhoneMatcher::compareNumbers(const Number &left, const Number &right)
{
    if (!left.extension.isEmpty() && !right.extension.isEmpty() && left.extension != right.extension)
        return verdict(Verdict::Mismatch,
            u"The extensions differ: %1 was submitted, %2 is shown."_s.arg(left.extension, right.extension));
    const auto same = [&] {
        if (!left.extension.isEmpty() && right.extension.isEmpty())
            return verdict(
                Verdict::Review, u"The number is the same, but extension %1 is not shown."_s.arg(left.extension));
        return verdict(Verdict::Match, u"Both are the number %1."_s.arg(left.digits));
    };
    const auto partial = [&] {
        return verdict(Verdict::Review,
            u"%1 and %2 end alike, but one has no area or country code."_s.arg(left.digits, right.digits));
    };
    const auto other = [&] {
        return verdict(Verdict::Mismatch, u"%1 was submitted, %2 is shown."_s.arg(left.digits, right.digits));
    };
    if (left.digits == right.digits)
        return same();
    if (left.isParsed && right.isParsed) {
        switch (phoneUtil().IsNumberMatch(left.parsed, right.parsed)) {
        case PhoneNumberUtil::EXACT_MATCH:
        case PhoneNumberUtil::NSN_MATCH: return same();
        case PhoneNumberUtil::SHORT_NSN_MATCH:
            if (qMin(left.national.size(), right.national.size()) >= LeastSubscriberDigits)
                return partial();
            return other();
        default: break;
        }
        if (left.isInternational == right.isInternational && left.isInternational)
            return other();
    }
    // One is written with its country code, the other is national of a country nobody named.
    if (left.isInternational != right.isInternational) {
        const Number &full = left.isInternational ? left : right;
        const Number &local = left.isInternational ? right : left;
        if (full.isParsed && !local.isValid) {
            switch (phoneUtil().IsNumberMatchWithOneString(full.parsed, local.text)) {
            case PhoneNumberUtil::EXACT_MATCH:
            case PhoneNumberUtil::NSN_MATCH: return same();
            case PhoneNumberUtil::SHORT_NSN_MATCH:
                return local.national.size() >= LeastSubscriberDigits ? partial() : other();
            default: break;
            }
            const QString localDigits = withoutLeadingZeros(local.digits);
            if (localDigits == full.national || localDigits == full.countryCode + full.national)
                return same();
        }
    }
    const QString a = withoutLeadingZeros(left.digits);
    const QString b = withoutLeadingZeros(right.digits);
    if (a == b)
        return same();
    const QString &shorter = a.size() < b.size() ? a : b;
    const QString &longer = a.size() < b.size() ? b : a;
    if (shorter.size() >= LeastSubscriberDigits && longer.endsWith(shorter) && !(left.isValid && right.isValid))
        return partial();
    return other();
}

Comparison PhoneMatcher::compare(const QString &displayed) const
{
    const QList<Number> shown = numbersIn(displayed, m_region);
    const auto answer = [&displayed](Comparison comparison) {
        comparison.displayed = displayed;
        return comparison;
    };
    if (m_numbers.isEmpty())
        return answer(verdict(Verdict::Review, u"%1 is no telephone number."_s.arg(quoted(m_submitted))));
    if (shown.isEmpty())
        return answer(verdict(Verdict::Review, u"%1 is no telephone number."_s.arg(quoted(displayed))));
    std::optional<Comparison> best;
    for (const Number &left : m_numbers) {
        for (const Number &right : shown) {
            const Comparison comparison = compareNumbers(left, right);
            if (comparison.verdict == Verdict::Match)
                return answer(comparison);
            if (!best || (best->verdict == Verdict::Mismatch && comparison.verdict == Verdict::Review))
                best = comparison;
        }
    }
    return answer(*best);
}

DigitText::DigitText(QStringView text)
{
    Gap gap = Break;
    int separators = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (const int value = c.digitValue(); value >= 0 && c.isDigit()) {
            digits += QChar(u'0' + value);
            places += i;
            gaps += gap;
            gap = None;
            separators = 0;
            continue;
        }
        const bool separates = c != u'\n' && (c.isSpace() || c.isPunct() || c == u'+' || c == u'~');
        const bool counts = !(c.isSpace() && i > 0 && text[i - 1].isSpace());
        separators += counts ? 1 : 0;
        gap = separates && gap != Break && separators <= 4 ? Separator : Break;
    }
}

namespace {

/** "Fax: " stands right before this place, and no word for telephone with it. */
bool isLabelledFax(QStringView text, qsizetype at)
{
    const qsizetype from = qMax<qsizetype>(0, at - 16);
    QStringView before = text.sliced(from, at - from);
    // What stands before another number or on another line labels something else.
    for (qsizetype i = before.size() - 1; i >= 0; --i) {
        if (before[i].isDigit() || before[i] == u'\n') {
            before = before.sliced(i + 1);
            break;
        }
    }
    const auto says = [&before](QStringView word) { return before.contains(word, Qt::CaseInsensitive); };
    return (says(u"fax") || says(u"팩스") || says(u"факс")) && !says(u"tel") && !says(u"ph") && !says(u"전화");
}

} // namespace

PhoneMatcher::Presence PhoneMatcher::findIn(QStringView written, const DigitText &text) const
{
    Presence best = Presence::Absent;
    for (const Number &number : m_numbers) {
        const qsizetype length = number.national.size();
        if (length < LeastSubscriberDigits)
            continue;
        for (qsizetype start = 0; start + length <= text.digits.size(); ++start) {
            int differing = 0;
            for (qsizetype i = 0; i < length && differing <= 2; ++i) {
                differing += text.digits[start + i] != number.national[i];
                if (i > 0 && text.gaps[start + i] == DigitText::Break)
                    differing = 3;
            }
            if (differing > 2)
                continue;
            const bool ends = start + length == text.digits.size() || text.gaps[start + length] != DigitText::None;
            if (!ends)
                continue;
            // Before it may stand a separator, a trunk prefix, or the country code.
            QString prefix;
            qsizetype at = start;
            while (at > 0 && text.gaps[at] == DigitText::None && prefix.size() < 7)
                prefix.prepend(text.digits[--at]);
            const QString bare = withoutLeadingZeros(prefix);
            const bool begins = bare.isEmpty() || bare == number.countryCode || bare == number.countryCode + u'0'
                                || bare == u"1"_s || (number.isInternational && bare == u"11"_s + number.countryCode);
            if (!begins)
                continue;
            if (differing == 0 && !isLabelledFax(written, text.places[at]))
                return Presence::Present;
            if (differing == 0)
                best = Presence::Fax;
            else if (length >= 8 && best == Presence::Absent)
                best = Presence::Near;
        }
    }
    return best;
}

QString regionOfPhone(const QString &text)
{
    if (!text.contains(u'+'))
        return {};
    PhoneNumber number;
    const std::string written = text.left(MaximumValueLength).toStdString();
    if (phoneUtil().Parse(written, "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return {};
    std::string region;
    phoneUtil().GetRegionCodeForNumber(number, &region);
    return region.size() == 2 && region != "ZZ" ? QString::fromStdString(region) : QString();
}

} // namespace steward::directories
