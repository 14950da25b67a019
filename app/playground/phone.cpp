#include "app/playground/phone.h"

#include <QStringList>

namespace steward::playground {

using namespace Qt::StringLiterals;

namespace {

/** "79460123" as "7946 0123", "5550142" as "555-0142", "200123" as "20 01 23": the grouping of the country. */
QString grouped(const Phone &phone, QChar separator)
{
    const QString &digits = phone.subscriber;
    if (phone.country == u"DE" || phone.country == u"AT")
        return digits;
    if (phone.country == u"FR" || phone.country == u"CH") {
        QString text;
        for (qsizetype i = 0; i < digits.size(); ++i) {
            if (i > 0 && (digits.size() - i) % 2 == 0)
                text += separator;
            text += digits[i];
        }
        return text;
    }
    if (digits.size() <= 6)
        return digits;
    return digits.chopped(4) + separator + digits.right(4);
}

QStringList northAmerican(const Phone &p)
{
    const QString local = grouped(p, u'-');
    return {u"(%1) %2"_s.arg(p.area, local), u"%1-%2"_s.arg(p.area, local), u"+1 %1-%2"_s.arg(p.area, local),
        u"%1.%2"_s.arg(p.area, grouped(p, u'.')), u"+1-%1-%2"_s.arg(p.area, local), u"1 (%1) %2"_s.arg(p.area, local)};
}

QStringList german(const Phone &p)
{
    const QString code = callingCode(p.country);
    const QString extension = p.subscriber.chopped(2) + u'-' + p.subscriber.right(2);
    return {u"0%1 %2"_s.arg(p.area, p.subscriber), u"+%1 %2 %3"_s.arg(code, p.area, p.subscriber),
        u"0%1 / %2"_s.arg(p.area, p.subscriber), u"(0%1) %2"_s.arg(p.area, p.subscriber),
        u"+%1 (0)%2 %3"_s.arg(code, p.area, p.subscriber), u"0%1/%2"_s.arg(p.area, extension)};
}

QStringList korean(const Phone &p)
{
    const QString local = grouped(p, u'-');
    return {u"0%1-%2"_s.arg(p.area, local), u"0%1)%2"_s.arg(p.area, local), u"+82-%1-%2"_s.arg(p.area, local),
        u"+82 %1 %2"_s.arg(p.area, grouped(p, u' ')), u"0%1.%2"_s.arg(p.area, grouped(p, u'.')),
        u"(0%1) %2"_s.arg(p.area, local)};
}

QStringList elsewhere(const Phone &p)
{
    const QString code = callingCode(p.country);
    const QString local = grouped(p, u' ');
    return {u"0%1 %2"_s.arg(p.area, local), u"+%1 %2 %3"_s.arg(code, p.area, local), u"(0%1) %2"_s.arg(p.area, local),
        u"0%1%2"_s.arg(p.area, p.subscriber), u"+%1 (0)%2 %3"_s.arg(code, p.area, local),
        u"0%1-%2"_s.arg(p.area, grouped(p, u'-'))};
}

} // namespace

QString callingCode(const QString &country)
{
    static const std::pair<QString, QString> codes[] = {{u"US"_s, u"1"_s}, {u"CA"_s, u"1"_s}, {u"GB"_s, u"44"_s},
        {u"DE"_s, u"49"_s}, {u"KR"_s, u"82"_s}, {u"FR"_s, u"33"_s}, {u"JP"_s, u"81"_s}, {u"AT"_s, u"43"_s},
        {u"CH"_s, u"41"_s}};
    for (const auto &[name, code] : codes) {
        if (name == country)
            return code;
    }
    return u"1"_s;
}

QString Phone::e164() const
{
    return u'+' + callingCode(country) + area + subscriber;
}

QString Phone::international() const
{
    return u"+%1 %2 %3"_s.arg(callingCode(country), area, grouped(*this, u' '));
}

QString Phone::spelling(int index) const
{
    QStringList forms;
    if (country == u"US" || country == u"CA")
        forms = northAmerican(*this);
    else if (country == u"DE" || country == u"AT")
        forms = german(*this);
    else if (country == u"KR")
        forms = korean(*this);
    else
        forms = elsewhere(*this);
    return forms[std::abs(index) % forms.size()];
}

} // namespace steward::playground
