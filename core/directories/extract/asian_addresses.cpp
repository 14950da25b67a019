#include "core/directories/extract/asian_addresses.h"

#include <QRegularExpression>

#include <algorithm>

namespace steward::directories::extract {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxAddresses = 100;

bool hasScript(const QString &text, QChar::Script script)
{
    return std::any_of(text.begin(), text.end(), [script](QChar c) { return c.script() == script; });
}

/** Province, cities and districts, then a road with its building number or a lot (Road Name Address Act, Korea). */
const QRegularExpression &korean()
{
    static const QRegularExpression expression(
        u"((?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충청북|충청남|전라북|전라남|경상북|경상남|충북|충남|"
        u"전북|전남|경북|경남|제주)"
        u"(?:특별자치시|특별자치도|특별시|광역시|시|도)?)\\s+((?:[가-힣]+[시군구]\\s+){0,3})"
        u"((?:[가-힣0-9]+[읍면]\\s+)?(?:[가-힣0-9·.]+(?:대로|로|길)(?:\\s?[0-9]+(?:가|번)?길)?\\s*(?:지하\\s*)?[0-9]+(?:-[0-9]+)?|[가-힣0-9]+(?:동|리|가)\\s+(?:산\\s*)?[0-9]+(?:-[0-9]+)?(?:번지)?))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

/** Prefecture, municipality, and the rest up to the building number (the order of Japan Post). */
const QRegularExpression &japanese()
{
    static const QRegularExpression expression(
        u"(東京都|北海道|京都府|大阪府|\\p{Han}{2,3}県)\\s*([\\p{Han}\\p{Hiragana}\\p{Katakana}ヶケ]{1,8}?(?:市|区|町|"
        u"村|郡)(?:\\p{Han}{1,4}区|\\p{Han}{1,4}[町村])?)\\s*"
        u"([\\p{Han}\\p{Hiragana}\\p{Katakana}ヶケー]{0,12}[0-9０-９一二三四五六七八九十]+(?:丁目|番地|番|号|[-−－ー‐][0-9０-９]+|[0-9０-９])*)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

/** The code in front of or behind the address, on its line or the one before. */
QString codeNear(const QList<Line> &lines, int index, const QRegularExpression &expression)
{
    for (const int at : {index, index - 1, index + 1}) {
        if (at < 0 || at >= lines.size() || (at != index && lines[at].text.size() > 40))
            continue;
        const QRegularExpressionMatch match = expression.match(lines[at].text);
        if (match.hasMatch())
            return match.captured(1);
    }
    return {};
}

Address address(const QList<Line> &lines, int index, const QRegularExpressionMatch &match, const QString &country)
{
    static const QRegularExpression koreanCode(u"(?:^|[^0-9-])([0-9]{5}|[0-9]{3}-[0-9]{3})(?![0-9-])"_s);
    static const QRegularExpression japaneseCode(u"(?:〒\\s*|^|[^0-9-])([0-9]{3}-[0-9]{4})(?![0-9-])"_s);
    Address found;
    found.region = match.captured(1);
    found.locality = match.captured(2).trimmed();
    found.street = match.captured(3).simplified();
    found.postalCode = codeNear(lines, index, country == u"KR" ? koreanCode : japaneseCode);
    found.countryCode = country;
    found.firstLine = found.lastLine = index;
    // A metropolitan city is the locality where it is not divided further.
    if (found.locality.isEmpty())
        found.locality = found.region;
    if (index > 0 && match.capturedStart() < 8)
        found.above = lines[index - 1].text;
    return found;
}

} // namespace

QList<Address> findAsianAddresses(const QList<Line> &lines)
{
    QList<Address> found;
    for (int i = 0; i < lines.size() && found.size() < maxAddresses; ++i) {
        const QString &text = lines[i].text;
        if (text.size() > 400)
            continue;
        const bool hangul = hasScript(text, QChar::Script_Hangul);
        if (!hangul && !hasScript(text, QChar::Script_Han))
            continue;
        const QRegularExpressionMatch match = (hangul ? korean() : japanese()).match(text);
        if (!match.hasMatch())
            continue;
        const Address one = address(lines, i, match, hangul ? u"KR"_s : u"JP"_s);
        const auto known =
            std::find_if(found.begin(), found.end(), [&](const Address &other) { return other.street == one.street; });
        if (known != found.end())
            ++known->count;
        else
            found.append(one);
    }
    return found;
}

} // namespace steward::directories::extract
