#include "core/sources/normalise.h"

#include "core/base/text.h"

#include <QDate>
#include <QRegularExpression>

#include <phonenumbers/phonenumberutil.h>

namespace steward::sources {

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

constexpr qsizetype longestText = 1000;

QString normalisedMail(const QString &value)
{
    QString mail = cleaned(value).normalized(QString::NormalizationForm_C).simplified().toLower();
    if (mail.startsWith("mailto:"_L1))
        mail = mail.mid(7);
    const qsizetype at = mail.lastIndexOf(u'@');
    return at > 0 && at < mail.size() - 1 && !mail.contains(u' ') ? mail : QString();
}

QString normalisedPhone(const QString &value, const QString &region)
{
    const QString text = value.normalized(QString::NormalizationForm_KC).trimmed();
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    if (digits.size() < 4 || digits.size() > 20)
        return {};
    QString given = text;
    if (given.startsWith("00"_L1))
        given = u'+' + given.mid(2);
    static const QRegularExpression trunk(u"\\(0\\)"_s);
    if (given.startsWith(u'+'))
        given.remove(trunk); // "+49 (0)30 …": the zero is dialled inside the country only
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const QString country = region.isEmpty() ? u"ZZ"_s : region.toUpper();
    if (util.Parse(given.toStdString(), country.toStdString(), &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return digits;
    std::string spelt;
    util.Format(number, PhoneNumberUtil::E164, &spelt);
    return QString::fromStdString(spelt);
}

QString normalisedDate(const QString &value)
{
    const QString text = value.normalized(QString::NormalizationForm_KC).simplified();
    // Only spellings that mean one day everywhere: 3/4/1990 does not.
    for (const QString &form :
        {u"yyyy-MM-dd"_s, u"yyyyMMdd"_s, u"yyyy/MM/dd"_s, u"yyyy/M/d"_s, u"yyyy.MM.dd"_s, u"yyyy. M. d."_s,
            u"yyyy.M.d"_s, u"d.M.yyyy"_s, u"dd.MM.yyyy"_s, u"yyyy년 M월 d일"_s, u"yyyy年 M月 d日"_s}) {
        if (const QDate date = QDate::fromString(text, form); date.isValid())
            return date.toString(Qt::ISODate);
    }
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate); // a timestamp
    return date.isValid() && text.size() > 10 ? date.toString(Qt::ISODate) : QString();
}

} // namespace

QString normalised(const Identifier &identifier, const QString &region)
{
    if (identifier.value.size() > longestText)
        return {};
    switch (identifier.kind) {
    case IdentifierKind::Email: return normalisedMail(identifier.value);
    case IdentifierKind::Phone: return normalisedPhone(identifier.value, region);
    case IdentifierKind::Name: return folded(cleaned(identifier.value)).simplified();
    case IdentifierKind::BirthDate: return normalisedDate(identifier.value);
    case IdentifierKind::CustomerNumber:
        return cleaned(identifier.value).normalized(QString::NormalizationForm_C).simplified();
    }
    return {};
}

} // namespace steward::sources
