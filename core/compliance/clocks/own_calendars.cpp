#include "core/compliance/clocks/own_calendars.h"

#include "core/base/csv.h"
#include "core/base/text.h"
#include "core/compliance/clocks/rulebook.h"
#include "core/store/settings.h"
#include "core/store/store.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

constexpr int earliestYear = 1900;
constexpr int latestYear = 2200;
constexpr qsizetype mostBytes = 4 * 1024 * 1024;

tl::unexpected<Error> wrongLine(qint64 line, const QString &why)
{
    return failure(ErrorCode::InvalidInput,
        u"Line %1 of the calendar is not understood: %2. Nothing was imported."_s.arg(line).arg(why));
}

bool isUsable(QDate day)
{
    return day.isValid() && day.year() >= earliestYear && day.year() <= latestYear;
}

Result<std::map<QDate, QString>> readCsv(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(&buffer);
    std::map<QDate, QString> days;
    bool isFirst = true;
    while (const std::optional<CsvRecord> record = reader.next()) {
        const QString cell = record->cells.value(0).trimmed();
        const QDate day = QDate::fromString(cell, u"yyyy-MM-dd"_s);
        const bool isHeader = isFirst && !cell.isEmpty() && !cell.at(0).isDigit();
        isFirst = false;
        if (isHeader)
            continue;
        if (!record->fault.isEmpty() || !isUsable(day))
            return wrongLine(record->line, u"the first cell is no date of the form YYYY-MM-DD"_s);
        days[day] = cleaned(record->cells.value(1).trimmed()).left(200);
    }
    return days;
}

/** The lines of an iCalendar text, folded ones joined (RFC 5545, 3.1), each with the number it began on. */
QList<std::pair<qint64, QString>> unfoldedLines(const QByteArray &bytes)
{
    QList<std::pair<qint64, QString>> lines;
    qint64 number = 0;
    for (QByteArray line : bytes.split('\n')) {
        ++number;
        if (line.endsWith('\r'))
            line.chop(1);
        if ((line.startsWith(' ') || line.startsWith('\t')) && !lines.isEmpty())
            lines.last().second += QString::fromUtf8(line.mid(1));
        else
            lines.append({number, QString::fromUtf8(line)});
    }
    return lines;
}

QString unescaped(const QString &text)
{
    QString out;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'\\' && at + 1 < text.size()) {
            ++at;
            out += text.at(at) == u'n' || text.at(at) == u'N' ? QChar(u' ') : text.at(at);
        } else {
            out += text.at(at);
        }
    }
    return out;
}

/** One VEVENT while it is read. */
struct Event
{
    QDate start;
    QDate end; ///< Exclusive, as in RFC 5545, 3.8.2.2; invalid for one day.
    QString summary;
    QString rule;
    qint64 line = 0;
};

Result<void> addEvent(const Event &event, int firstYear, int lastYear, std::map<QDate, QString> *days)
{
    if (!isUsable(event.start))
        return wrongLine(event.line, u"the event has no whole day as DTSTART"_s);
    const qint64 length = event.end.isValid() ? event.start.daysTo(event.end) : 1;
    if (length < 1 || length > 31)
        return wrongLine(event.line, u"the event ends before it starts, or is longer than a month"_s);
    int from = event.start.year();
    int to = from;
    if (!event.rule.isEmpty()) {
        QDate until;
        for (const QString &part : event.rule.split(u';')) {
            const QString value = part.section(u'=', 1);
            if (part.startsWith(u"UNTIL="))
                until = QDate::fromString(value.left(8), u"yyyyMMdd"_s);
            else if (part != u"FREQ=YEARLY" && part != u"INTERVAL=1" && !part.startsWith(u"WKST=")
                     && part != u"BYMONTH=%1"_s.arg(event.start.month())
                     && part != u"BYMONTHDAY=%1"_s.arg(event.start.day()))
                return wrongLine(event.line, u"only events that repeat on the same date each year can be read"_s);
        }
        if (firstYear == 0)
            return wrongLine(event.line, u"the event repeats each year; say for which years with --year FIRST-LAST"_s);
        from = std::max(from, firstYear);
        to = until.isValid() ? std::min(lastYear, until.year()) : lastYear;
    }
    for (int year = from; year <= to; ++year) {
        const QDate first(year, event.start.month(), event.start.day());
        for (qint64 step = 0; first.isValid() && step < length; ++step)
            (*days)[first.addDays(step)] = cleaned(event.summary).left(200);
    }
    return {};
}

Result<std::map<QDate, QString>> readIcs(const QByteArray &bytes, int firstYear, int lastYear)
{
    std::map<QDate, QString> days;
    std::optional<Event> event;
    for (const auto &[number, line] : unfoldedLines(bytes)) {
        const QString name = line.section(u':', 0, 0).section(u';', 0, 0).toUpper();
        const QString value = line.section(u':', 1);
        if (name == u"BEGIN" && value == u"VEVENT") {
            event = Event{.line = number};
        } else if (!event) {
            continue;
        } else if (name == u"DTSTART") {
            event->start = value.size() == 8 ? QDate::fromString(value, u"yyyyMMdd"_s) : QDate();
        } else if (name == u"DTEND") {
            event->end = value.size() == 8 ? QDate::fromString(value, u"yyyyMMdd"_s) : QDate();
        } else if (name == u"SUMMARY") {
            event->summary = unescaped(value);
        } else if (name == u"RRULE") {
            event->rule = value.toUpper();
        } else if (name == u"RDATE" || name == u"EXDATE") {
            return wrongLine(number, u"%1 cannot be read"_s.arg(name));
        } else if (name == u"END" && value == u"VEVENT") {
            const Result<void> added = addEvent(*event, firstYear, lastYear, &days);
            if (!added)
                return failureOf(added);
            event.reset();
        }
    }
    return days;
}

/** The shipped calendar of that name with the workspace's days added, or the workspace's days alone. */
HolidayCalendar merged(const OwnCalendar &own, std::map<QDate, QString> days, const QString &version)
{
    const std::optional<HolidayCalendar> base = own.isReplacing ? std::nullopt : shippedCalendar(own.name);
    if (!base || base->firstYear() == 0)
        return {own.name, version, base ? base->weekend() : QList<int>{6, 7}, days, own.firstYear, own.lastYear};
    int first = base->firstYear();
    int last = base->lastYear();
    // Years that do not join the shipped ones would leave a gap in which nothing is known: they are not taken.
    if (own.lastYear >= first - 1 && own.firstYear <= last + 1) {
        first = std::min(first, own.firstYear);
        last = std::max(last, own.lastYear);
    }
    days.insert(base->holidays().begin(), base->holidays().end());
    return {own.name, base->version() + u'+' + version, base->weekend(), days, first, last};
}

Result<QList<HolidayCalendar>> workspaceCalendars(store::Connection &sql)
{
    QList<std::pair<OwnCalendar, QString>> list;
    {
        Result<store::Rows> rows =
            sql.query(u"SELECT name, mode, first_year, last_year, file_hash FROM calendar ORDER BY name"_s);
        if (!rows)
            return failureOf(rows);
        while (rows->next())
            list.append({{.name = rows->text(0),
                             .isReplacing = rows->text(1) == u"replace",
                             .firstYear = int(rows->integer(2)),
                             .lastYear = int(rows->integer(3))},
                QString::fromLatin1(rows->blob(4).toHex().left(12))});
        if (const Result<void> end = rows->end(); !end)
            return failureOf(end);
    }
    QList<HolidayCalendar> calendars;
    for (const auto &[own, version] : list) {
        Result<store::Rows> rows = sql.query(u"SELECT day, name FROM calendar_day WHERE calendar = ?"_s, {own.name});
        if (!rows)
            return failureOf(rows);
        std::map<QDate, QString> days;
        while (rows->next())
            days[QDate::fromString(rows->text(0), Qt::ISODate)] = rows->text(1);
        if (const Result<void> end = rows->end(); !end)
            return failureOf(end);
        calendars.append(merged(own, days, version));
    }
    return calendars;
}

} // namespace

Result<CalendarFile> readCalendarFile(const QByteArray &bytes, int firstYear, int lastYear)
{
    if (bytes.size() > mostBytes)
        return failure(ErrorCode::InvalidInput, u"The calendar is larger than 4 MiB; it is none of holidays."_s);
    const bool isIcs = bytes.left(200).toUpper().contains("BEGIN:VCALENDAR");
    Result<std::map<QDate, QString>> days = isIcs ? readIcs(bytes, firstYear, lastYear) : readCsv(bytes);
    if (!days)
        return failureOf(days);
    if (firstYear != 0)
        std::erase_if(
            *days, [&](const auto &one) { return one.first.year() < firstYear || one.first.year() > lastYear; });
    if (days->empty())
        return failure(
            ErrorCode::InvalidInput, u"The calendar has no holiday in the years asked for. Nothing was imported."_s);
    return CalendarFile{std::move(*days), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
}

Result<OwnCalendar> importCalendar(store::Store &store, const CalendarFile &file, const CalendarImport &import)
{
    const QString name = cleaned(import.calendar).trimmed().toUpper();
    if (name.isEmpty() || name.size() > 40)
        return failure(
            ErrorCode::InvalidInput, u"The calendar needs a name of at most 40 characters, for example DE-HE."_s);
    if (file.days.empty())
        return failure(ErrorCode::InvalidInput, u"There is no holiday to import."_s);
    OwnCalendar own{.name = name,
        .isReplacing = import.isReplacing,
        .firstYear = import.firstYear != 0 ? import.firstYear : file.days.begin()->first.year(),
        .lastYear = import.lastYear != 0 ? import.lastYear : file.days.rbegin()->first.year(),
        .days = int(file.days.size())};
    if (own.firstYear > own.lastYear)
        return failure(ErrorCode::InvalidInput, u"The first year of the calendar is after its last."_s);
    auto future = store.write([made = own, file](store::Transaction &transaction) -> Result<OwnCalendar> {
        OwnCalendar stored = made;
        stored.importedAt = transaction.now();
        store::Connection &sql = transaction.sql();
        Result<void> done = sql.run(u"DELETE FROM calendar WHERE name = ?"_s, {stored.name});
        if (done)
            done = sql.run(
                u"INSERT INTO calendar(name, mode, first_year, last_year, file_hash, imported_at) VALUES(?, ?, ?, ?, ?, ?)"_s,
                {stored.name, stored.isReplacing ? u"replace"_s : u"add"_s, stored.firstYear, stored.lastYear,
                    file.hash, toMillis(stored.importedAt)});
        for (auto day = file.days.begin(); done && day != file.days.end(); ++day)
            done = sql.run(u"INSERT INTO calendar_day(calendar, day, name) VALUES(?, ?, ?)"_s,
                {stored.name, day->first.toString(Qt::ISODate), day->second.isNull() ? u""_s : day->second});
        if (!done)
            return failureOf(done);
        transaction.record({.action = u"calendar.imported"_s,
            .subject = u"calendar/"_s + stored.name,
            .detail = {{u"days"_s, stored.days}, {u"first_year"_s, stored.firstYear}, {u"last_year"_s, stored.lastYear},
                {u"replaces"_s, stored.isReplacing}, {u"sha256"_s, QString::fromLatin1(file.hash.toHex())}}});
        transaction.touch(u"calendars"_s);
        return stored;
    });
    return future.result();
}

Result<QList<OwnCalendar>> ownCalendars(store::Store &store)
{
    return store.read([](store::Connection &sql) -> Result<QList<OwnCalendar>> {
        Result<store::Rows> rows = sql.query(
            u"SELECT name, mode, first_year, last_year, imported_at, (SELECT count(*) FROM calendar_day WHERE calendar = name) FROM calendar ORDER BY name"_s);
        if (!rows)
            return failureOf(rows);
        QList<OwnCalendar> list;
        while (rows->next())
            list.append({rows->text(0), rows->text(1) == u"replace", int(rows->integer(2)), int(rows->integer(3)),
                int(rows->integer(5)), fromMillis(rows->integer(4))});
        if (const Result<void> end = rows->end(); !end)
            return failureOf(end);
        return list;
    });
}

namespace {

/** The Member State in whose time zone the controller is, where its calendar is shipped (Regulation 1182/71, Article
 * 2(1): the holidays of the place where the act is done); otherwise empty. */
QString memberStateOf(const QString &timeZone)
{
    static const QStringList shipped{u"AT"_s, u"BE"_s, u"DE"_s, u"ES"_s, u"FR"_s, u"IE"_s, u"IT"_s, u"NL"_s};
    const QString country = QLocale::territoryToCode(QTimeZone(timeZone.toUtf8()).territory());
    return shipped.contains(country) ? country : QString();
}

} // namespace

Result<std::shared_ptr<const Rulebook>> rulebookOf(store::Store &store)
{
    return store.read([](store::Connection &sql) -> Result<std::shared_ptr<const Rulebook>> {
        RulebookChanges changes;
        Result<QList<HolidayCalendar>> calendars = workspaceCalendars(sql);
        if (!calendars)
            return failureOf(calendars);
        changes.calendars = std::move(*calendars);
        if (const QString state = memberStateOf(store::setting(sql, u"time_zone"_s)); !state.isEmpty())
            changes.standardCalendars.insert(u"gdpr"_s, state);
        for (const store::SettingInfo &info : store::knownSettings()) {
            if (!info.key.startsWith(u"clocks."))
                continue;
            const QString value = store::setting(sql, info.key);
            const QString key = info.key.mid(7);
            if (key.startsWith(u"default_calendar.")) {
                if (!value.isEmpty())
                    changes.standardCalendars.insert(key.mid(17), value);
            } else if (value != info.standard) {
                changes.policy.insert(key, value);
            }
        }
        return rulebookWith(changes);
    });
}

} // namespace steward::compliance
