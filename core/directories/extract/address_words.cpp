#include "core/directories/extract/address_words.h"

#include "core/directories/extract/addresses.h"
#include "core/directories/extract/places.h"

#include <algorithm>

namespace steward::directories::extract {

using namespace Qt::StringLiterals;

QString trimmedEnds(QStringView text)
{
    qsizetype begin = 0;
    qsizetype end = text.size();
    const auto isEdge = [](QChar c) {
        return c.isSpace() || c == u',' || c == u'.' || c == u'-' || c == u'|' || c == u':' || c == u'/' || c == u'–'
               || c == u'(' || c == u'©' || c == u'*' || c == u'•';
    };
    while (begin < end && isEdge(text[begin]))
        ++begin;
    while (end > begin && isEdge(text[end - 1]))
        --end;
    return text.sliced(begin, end - begin).toString();
}

QString withoutLabel(const QString &text)
{
    return text.contains(u':') ? text.mid(text.lastIndexOf(u':') + 1).trimmed() : text;
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

QString withoutZipWord(const QString &text)
{
    static const QRegularExpression word(
        u"[\\s:]*\\b(?:zip|zip code|postcode|post code|postal code)$"_s, QRegularExpression::CaseInsensitiveOption);
    QString out = text;
    if (out.endsWith(u'p', Qt::CaseInsensitive) || out.endsWith(u'e', Qt::CaseInsensitive))
        out.remove(word);
    return trimmedEnds(out);
}

bool isLocality(const QString &text)
{
    const qsizetype letters = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return letters >= 2 && text.size() <= 42 && !hasDigit(text) && text.count(u' ') <= 5 && text.front().isLetter()
           && !text.contains(u'@');
}

const QRegularExpression &postalCodes()
{
    // US ZIP and ZIP+4; Canadian; British (Royal Mail's forms of outward codes); Australian.
    static const QRegularExpression expression(
        u"(?:\\b|(?<=\\b[A-Z]{2}))(?:(?<us>\\d{5}(?:-\\d{4})?)(?![\\d-])|(?<ca>[ABCEGHJ-NPRSTVXY]\\d[A-Z][ -]?\\d[A-Z]\\d)|(?<gb>[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2})|(?<au>\\d{4}))(?![\\w])"_s);
    return expression;
}

const QRegularExpression &codeAndCity()
{
    static const QRegularExpression expression(
        u"(?:^|[\\s,(])(?:(?:D|DE|A|AT|CH|F|FR|E|ES|I|IT|B|BE|NL|L|LU|DK|S|SE|FI|FIN|N|PL|CZ|SK|P|PT|GR|H)[ "
        u"-]{1,3})?(\\d{4} ?[A-Z]{2}|\\d{4}-\\d{3}|\\d{2}-\\d{3}|\\d{3} \\d{2}|\\d{5}|\\d{4})"
        u",?\\s+(\\p{Lu}[\\p{L}.'’/ ()-]{1,40}(?: \\d{1,2})?)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

QString continentalCountry(const Address &address)
{
    const QString &code = address.postalCode;
    if (const QString named = countryCode(address.country); !named.isEmpty())
        return named;
    if (code.size() >= 6 && code.back().isLetter())
        return u"NL"_s;
    if (code.size() == 8 && code[4] == u'-')
        return u"PT"_s;
    if (code.size() == 6 && code[2] == u'-')
        return u"PL"_s;
    const QString street = address.street.toLower();
    const auto has = [&street](std::initializer_list<QStringView> words) {
        return std::any_of(words.begin(), words.end(), [&](QStringView word) { return street.contains(word); });
    };
    if (has({u"straße", u"strasse", u"str.", u"weg ", u"platz", u"gasse", u"allee", u"ring "}))
        return code.size() == 5 ? u"DE"_s : QString();
    if (code.size() == 5 && has({u"rue ", u"avenue ", u"boulevard ", u"chemin ", u"impasse "}))
        return u"FR"_s;
    if (code.size() == 5 && has({u"calle ", u"c/ ", u"avda", u"avenida ", u"paseo ", u"carrer "}))
        return u"ES"_s;
    return code.size() == 5 && has({u"via ", u"viale ", u"piazza ", u"corso "}) ? u"IT"_s : QString();
}

} // namespace steward::directories::extract
