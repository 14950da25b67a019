#include "core/sources/matcher.h"

#include "core/base/text.h"
#include "core/sources/normalise.h"

#include <QDate>
#include <QRegularExpression>

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>

namespace steward::sources {

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

constexpr qsizetype longestName = 300;
constexpr qsizetype phoneTail = 6; ///< Digits at the end that every spelling of a number has in common.

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

QString regionOf(const QString &e164)
{
    PhoneNumber number;
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    if (util.Parse(e164.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return {};
    std::string region;
    util.GetRegionCodeForNumber(number, &region);
    return region == "ZZ" ? QString() : QString::fromStdString(region);
}

/** "Müller, Anna" as "Anna Müller"; other names as they are. */
QString turned(const QString &name)
{
    const qsizetype comma = name.indexOf(u',');
    return comma < 0 ? name : (name.mid(comma + 1) + u' ' + name.left(comma)).simplified();
}

void addFormats(QStringList &spellings, const QString &e164)
{
    PhoneNumber number;
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    if (util.Parse(e164.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return;
    for (const auto format : {PhoneNumberUtil::E164, PhoneNumberUtil::INTERNATIONAL, PhoneNumberUtil::NATIONAL}) {
        std::string spelt;
        util.Format(number, format, &spelt);
        const QString text = QString::fromStdString(spelt);
        spellings << text << digitsOf(text) << QString(text).replace(u' ', u'-') << QString(text).replace(u'-', u' ')
                  << QString(text).remove(u' ');
    }
    spellings << u"00"_s + e164.mid(1);
}

/** The longest stretch of ASCII letters and digits, which lower() of any database treats alike. */
QString plainStretch(const QString &text)
{
    QString best;
    QString current;
    for (const QChar c : text + u' ') {
        if (c.unicode() < 0x80 && c.isLetterOrNumber()) {
            current += c;
            continue;
        }
        if (current.size() > best.size())
            best = current;
        current.clear();
    }
    return best;
}

} // namespace

Matcher::Matcher(const Person &person)
{
    for (const Identifier &identifier : person.identifiers) {
        const QString normal = normalised(identifier, person.region);
        if (normal.isEmpty())
            continue;
        Known known{identifier.kind, identifier.value.trimmed(), normal, person.region};
        if (identifier.kind == IdentifierKind::Phone && normal.startsWith(u'+'))
            known.region = regionOf(normal);
        m_known.append(known);
    }
}

bool Matcher::has(IdentifierKind kind) const
{
    return std::any_of(m_known.begin(), m_known.end(), [kind](const Known &one) { return one.kind == kind; });
}

bool Matcher::isEmpty() const
{
    return std::all_of(
        m_known.begin(), m_known.end(), [](const Known &one) { return one.kind == IdentifierKind::BirthDate; });
}

bool Matcher::matchesPhone(const QString &value) const
{
    const QString digits = digitsOf(value);
    for (const Known &one : m_known) {
        if (one.kind != IdentifierKind::Phone)
            continue;
        const QString own = digitsOf(one.normal);
        if (digits.size() < 4 || digits.size() > 20 || !digits.contains(own.right(phoneTail)))
            continue;
        const QString normal = normalised({IdentifierKind::Phone, value}, one.region);
        if (normal == one.normal)
            return true;
        // One of the two has no country: the digits without trunk zeros have to say it.
        const auto bare = [](QString text) {
            text = digitsOf(text);
            while (text.startsWith(u'0'))
                text.remove(0, 1);
            return text;
        };
        if (bare(value) == bare(one.normal) || bare(value) == bare(one.given))
            return true;
    }
    return false;
}

bool Matcher::matchesDate(const QString &value) const
{
    QString normal = normalised({IdentifierKind::BirthDate, value});
    QStringList readings{normal};
    if (normal.isEmpty()) {
        // A date alone decides nothing, so that every reading of it may count.
        for (const QString &form : {u"d/M/yyyy"_s, u"M/d/yyyy"_s, u"d-M-yyyy"_s, u"M-d-yyyy"_s})
            readings << QDate::fromString(value.trimmed(), form).toString(Qt::ISODate);
        if (const QDate two = QDate::fromString(value.trimmed(), u"yyMMdd"_s); two.isValid())
            readings << two.toString(Qt::ISODate) << two.addYears(100).toString(Qt::ISODate);
    }
    return std::any_of(m_known.begin(), m_known.end(),
        [&](const Known &one) { return one.kind == IdentifierKind::BirthDate && readings.contains(one.normal); });
}

bool Matcher::matches(IdentifierKind kind, const QString &value) const
{
    if (value.isEmpty())
        return false;
    if (kind == IdentifierKind::Phone)
        return matchesPhone(value);
    if (kind == IdentifierKind::BirthDate)
        return matchesDate(value);
    if (value.size() > longestName)
        return false;
    QString text = value;
    if (kind == IdentifierKind::Email) {
        // Most values have no case and no accents to argue about, and another length.
        const qsizetype open = text.indexOf(u'<');
        const qsizetype close = text.indexOf(u'>', open + 1);
        if (open >= 0 && close > open)
            text = text.mid(open + 1, close - open - 1);
        if (!text.contains(u'@'))
            return false;
    }
    const QString normal = normalised({kind, kind == IdentifierKind::Name ? turned(text) : text});
    if (normal.isEmpty())
        return false;
    return std::any_of(m_known.begin(), m_known.end(), [&](const Known &one) {
        if (one.kind != kind)
            return false;
        return normal == one.normal
               || (kind == IdentifierKind::Name && normal == folded(turned(one.given)).simplified());
    });
}

bool Matcher::judge(const TableMap &table, FoundRow &row) const
{
    row.by.clear();
    bool isCertain = false;
    bool isNamed = false;
    bool isBorn = false;
    QStringList nameColumns;
    QStringList names;
    for (const ColumnMap &column : table.columns) {
        if (!column.identifies)
            continue;
        const QString value = textOf(row.values.value(column.column));
        if (*column.identifies == IdentifierKind::Name && !value.isEmpty()) {
            nameColumns << column.column;
            names << value;
        }
        if (!matches(*column.identifies, value))
            continue;
        row.by << column.column;
        isNamed |= *column.identifies == IdentifierKind::Name;
        isBorn |= *column.identifies == IdentifierKind::BirthDate;
        isCertain |= *column.identifies != IdentifierKind::Name && *column.identifies != IdentifierKind::BirthDate;
    }
    if (!isNamed && names.size() > 1) {
        // Given name and family name in columns of their own, in either order.
        const QString forward = names.join(u' ');
        std::reverse(names.begin(), names.end());
        if (matches(IdentifierKind::Name, forward) || matches(IdentifierKind::Name, names.join(u' '))
            || matches(IdentifierKind::Name, names.join(QString()))) {
            isNamed = true;
            row.by << nameColumns;
        }
    }
    row.certainty = isCertain || (isNamed && isBorn) ? Certainty::Certain : Certainty::Possible;
    return isCertain || isNamed;
}

QStringList Matcher::spellings(IdentifierKind kind) const
{
    QStringList all;
    for (const Known &one : m_known) {
        if (one.kind != kind)
            continue;
        all << one.given << one.normal;
        if (kind == IdentifierKind::Phone) {
            all << digitsOf(one.given);
            if (one.normal.startsWith(u'+'))
                addFormats(all, one.normal);
            continue;
        }
        if (kind == IdentifierKind::CustomerNumber)
            continue;
        QString capital = one.normal;
        capital[0] = capital[0].toUpper();
        all << one.given.toLower() << one.given.toUpper() << capital
            << one.given.normalized(QString::NormalizationForm_C) << one.given.normalized(QString::NormalizationForm_D);
    }
    all.removeDuplicates();
    return all;
}

QStringList Matcher::needles(IdentifierKind kind) const
{
    QStringList all;
    for (const Known &one : m_known) {
        if (one.kind != kind)
            continue;
        switch (kind) {
        case IdentifierKind::Phone: all << digitsOf(one.normal).right(phoneTail); break;
        case IdentifierKind::BirthDate: break;
        case IdentifierKind::CustomerNumber: all << one.normal.toLower(); break;
        case IdentifierKind::Name: {
            const QString plain = plainStretch(one.given).toLower();
            if (plain.size() >= 3) {
                all << plain;
                break;
            }
            const QStringList words = one.normal.split(u' ', Qt::SkipEmptyParts);
            const QString longest = *std::max_element(
                words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() < b.size(); });
            // Family and given name may stand apart ("김" and "민수" of "김민수").
            all << (words.size() == 1 ? longest.right(1) : longest)
                << (words.size() == 1 ? longest.right(1) : longest).normalized(QString::NormalizationForm_D);
            break;
        }
        case IdentifierKind::Email: all << one.normal << one.normal.normalized(QString::NormalizationForm_D); break;
        }
    }
    all.removeDuplicates();
    return all;
}

QString textOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray)
        return QString::fromUtf8(value.toByteArray());
    if (value.typeId() == QMetaType::QVariantList)
        return QString::fromUtf8(value.toList().value(1).toByteArray());
    return value.toString();
}

} // namespace steward::sources
