#include "app/playground/hours.h"

namespace steward::playground {

using namespace Qt::StringLiterals;

namespace {

QString spansOf(const QList<Span> &spans)
{
    QStringList parts;
    for (const Span &span : spans)
        parts.append(clockTime(span.from) + u'-' + clockTime(span.to));
    return parts.join(u',');
}

QString twelveHours(int minutes)
{
    const int hour = minutes / 60 % 24;
    return u"%1:%2 %3"_s.arg(hour % 12 == 0 ? 12 : hour % 12)
        .arg(minutes % 60, 2, 10, QChar(u'0'))
        .arg(hour < 12 ? u"AM"_s : u"PM"_s);
}

QString closedWord(const QString &language)
{
    if (language == u"de")
        return u"geschlossen"_s;
    if (language == u"ko")
        return u"휴무"_s;
    if (language == u"fr")
        return u"Fermé"_s;
    return language == u"ja" ? u"定休日"_s : u"Closed"_s;
}

} // namespace

Hours Hours::week(QList<Span> weekdays, QList<Span> saturday, QList<Span> sunday)
{
    Hours hours;
    for (int day = 0; day < 5; ++day)
        hours.days[day] = weekdays;
    hours.days[5] = std::move(saturday);
    hours.days[6] = std::move(sunday);
    return hours;
}

QStringList Hours::specification() const
{
    QStringList parts;
    for (int day = 0; day < 7;) {
        int last = day;
        while (last + 1 < 7 && days[last + 1] == days[day])
            ++last;
        if (!days[day].isEmpty())
            parts.append((last == day ? dayKey(day) : dayKey(day) + u'-' + dayKey(last)) + u' ' + spansOf(days[day]));
        day = last + 1;
    }
    return parts;
}

QString dayKey(int day)
{
    static const QStringList keys{u"Mo"_s, u"Tu"_s, u"We"_s, u"Th"_s, u"Fr"_s, u"Sa"_s, u"Su"_s};
    return keys[day];
}

QString dayName(int day, const QString &language)
{
    static const QStringList english{
        u"Monday"_s, u"Tuesday"_s, u"Wednesday"_s, u"Thursday"_s, u"Friday"_s, u"Saturday"_s, u"Sunday"_s};
    static const QStringList german{
        u"Montag"_s, u"Dienstag"_s, u"Mittwoch"_s, u"Donnerstag"_s, u"Freitag"_s, u"Samstag"_s, u"Sonntag"_s};
    static const QStringList korean{
        u"월요일"_s, u"화요일"_s, u"수요일"_s, u"목요일"_s, u"금요일"_s, u"토요일"_s, u"일요일"_s};
    static const QStringList french{
        u"lundi"_s, u"mardi"_s, u"mercredi"_s, u"jeudi"_s, u"vendredi"_s, u"samedi"_s, u"dimanche"_s};
    static const QStringList japanese{
        u"月曜日"_s, u"火曜日"_s, u"水曜日"_s, u"木曜日"_s, u"金曜日"_s, u"土曜日"_s, u"日曜日"_s};
    if (language == u"de")
        return german[day];
    if (language == u"ko")
        return korean[day];
    if (language == u"fr")
        return french[day];
    return language == u"ja" ? japanese[day] : english[day];
}

QString spansInWords(const QList<Span> &spans, const QString &language)
{
    if (spans.isEmpty())
        return closedWord(language);
    QStringList parts;
    for (const Span &span : spans) {
        if (language == u"en")
            parts.append(twelveHours(span.from) + u" – "_s + twelveHours(span.to));
        else if (language == u"de")
            parts.append(clockTime(span.from) + u"–"_s + clockTime(span.to) + u" Uhr"_s);
        else
            parts.append(clockTime(span.from) + u" - "_s + clockTime(span.to));
    }
    return parts.join(u", "_s);
}

QString clockTime(int minutes)
{
    return u"%1:%2"_s.arg(minutes / 60 % 24, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

} // namespace steward::playground
