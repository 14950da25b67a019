#include "ui/widgets/relative_time.h"

#include <QCoreApplication>
#include <QDateTime>

namespace steward::ui {

using namespace std::chrono;

namespace {

/** The words for spans of time; one translation context for all of them. */
struct RelativeTime
{
    Q_DECLARE_TR_FUNCTIONS(RelativeTime)

public:
    static QString ahead(qint64 secs)
    {
        if (secs < 3600)
            return tr("in %n minute(s)", nullptr, static_cast<int>(secs / 60));
        if (secs < 2 * 86400)
            return tr("in %n hour(s)", nullptr, static_cast<int>(secs / 3600));
        return tr("in %n day(s)", nullptr, static_cast<int>(secs / 86400));
    }

    static QString past(qint64 secs)
    {
        if (secs < 3600)
            return tr("%n minute(s) ago", nullptr, static_cast<int>(secs / 60));
        if (secs < 2 * 86400)
            return tr("%n hour(s) ago", nullptr, static_cast<int>(secs / 3600));
        return tr("%n day(s) ago", nullptr, static_cast<int>(secs / 86400));
    }

    static QString now() { return tr("now"); }
    static QString both(const QString &date, const QString &relative)
    {
        return tr("%1 (%2)", "date, relative time").arg(date, relative);
    }

    static QString left(qint64 secs)
    {
        if (secs < 3 * 86400)
            return tr("%1 h %2 min left", "hours, minutes").arg(secs / 3600).arg(secs % 3600 / 60);
        return tr("%n day(s) left", nullptr, static_cast<int>(secs / 86400));
    }
    static QString overdue(qint64 secs)
    {
        if (secs < 2 * 86400)
            return tr("overdue by %1 h %2 min", "hours, minutes").arg(secs / 3600).arg(secs % 3600 / 60);
        return tr("overdue by %n day(s)", nullptr, static_cast<int>(secs / 86400));
    }

    static QString span(qint64 secs)
    {
        if (secs < 60)
            return tr("%1 s", "seconds").arg(secs);
        if (secs < 3600)
            return tr("%1 min %2 s", "minutes, seconds").arg(secs / 60).arg(secs % 60);
        return tr("%1 h %2 min", "hours, minutes").arg(secs / 3600).arg(secs % 3600 / 60);
    }
};

} // namespace

QString relativeTime(Instant at, Instant now)
{
    const qint64 secs = duration_cast<seconds>(at - now).count();
    if (secs > -60 && secs < 60)
        return RelativeTime::now();
    return secs > 0 ? RelativeTime::ahead(secs) : RelativeTime::past(-secs);
}

QString localDateTime(Instant at, const QLocale &locale)
{
    return locale.toString(QDateTime::fromMSecsSinceEpoch(toMillis(at)), QLocale::ShortFormat);
}

QString dateAndRelative(Instant at, Instant now, const QLocale &locale)
{
    return RelativeTime::both(localDateTime(at, locale), relativeTime(at, now));
}

QString deadlineText(Instant dueAt, Instant now)
{
    const qint64 secs = floor<seconds>(dueAt - now).count();
    return secs >= 0 ? RelativeTime::left(secs) : RelativeTime::overdue(-secs);
}

QString spanText(std::chrono::seconds span)
{
    return RelativeTime::span(std::max<qint64>(0, span.count()));
}

} // namespace steward::ui
