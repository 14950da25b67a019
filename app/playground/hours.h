#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <array>

namespace steward::playground {

/** Opening and closing minute of a day. */
struct Span
{
    int from = 0;
    int to = 0;
    bool operator==(const Span &) const = default;
};

/** The opening hours of a week: spans per day, Monday first; a day without spans is closed. */
struct Hours
{
    std::array<QList<Span>, 7> days = {};
    bool operator==(const Hours &) const = default;

    /** "Mo-Fr 09:00-18:00", "Sa 10:00-14:00": days with the same spans joined, as schema.org writes openingHours. */
    QStringList specification() const;
    static Hours week(QList<Span> weekdays, QList<Span> saturday = {}, QList<Span> sunday = {});
};

/** "Mo" … "Su". */
QString dayKey(int day);
/** "Monday", "Montag", "월요일", … */
QString dayName(int day, const QString &language);
/** "9:00 AM – 6:00 PM", "09:00–18:00 Uhr", "09:00 - 18:00": the spans of a day as people of the language read them. */
QString spansInWords(const QList<Span> &spans, const QString &language);
/** "09:00". */
QString clockTime(int minutes);

} // namespace steward::playground
