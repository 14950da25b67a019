#include "app/cli/commands/deadline_lines.h"
#include "app/cli/line_reader.h"
#include "app/cli/output.h"
#include "app/cli/session.h"

#include "core/base/text.h"
#include "core/compliance/clocks/own_calendars.h"
#include "core/compliance/clocks/rulebook.h"
#include "core/store/settings.h"

#include <QFile>

namespace steward::cli {

using namespace Qt::StringLiterals;
using namespace steward::compliance;

namespace {

constexpr qint64 mostCalendarBytes = 16 * 1024 * 1024;
constexpr qsizetype outputChunk = 256 * 1024;

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::InvalidInput, u"%1 cannot be read: %2."_s.arg(path, file.errorString()));
    if (file.size() > mostCalendarBytes)
        return failure(ErrorCode::InvalidInput, u"%1 is larger than 16 MiB; it is no file of calendars."_s.arg(path));
    return file.readAll();
}

struct Base
{
    std::shared_ptr<const Rulebook> book;
    QTimeZone zone = QTimeZone::utc();
};

/** The shipped laws, with the workspace's calendars and readings where one is named, or with a file of calendars. */
Result<Base> baseOf(const Invocation &call)
{
    Base base{.book = Rulebook::shipped()};
    const QString file = call.options.value(u"calendars"_s);
    if (!file.isEmpty()) {
        const Result<QByteArray> bytes = bytesOf(file);
        if (!bytes)
            return failureOf(bytes);
        const Result<QList<HolidayCalendar>> calendars = HolidayCalendar::parse(*bytes);
        if (!calendars)
            return failureOf(calendars);
        const Result<std::shared_ptr<const Rulebook>> book = rulebookWith({.calendars = *calendars});
        if (!book)
            return failureOf(book);
        base.book = *book;
        return base;
    }
    if (call.workspacePath.isEmpty())
        return base;
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, false);
    if (!workspace)
        return failureOf(workspace);
    const Result<std::shared_ptr<const Rulebook>> book = rulebookOf((*workspace)->store());
    if (!book)
        return failureOf(book);
    base.book = *book;
    const QTimeZone zone(store::setting((*workspace)->store(), u"time_zone"_s).toLatin1());
    base.zone = zone.isValid() ? zone : QTimeZone::utc();
    return base;
}

int deadlines(Invocation &call)
{
    const QString path = call.options.value(u"input"_s);
    if (path.isEmpty())
        return fail({ErrorCode::InvalidInput, u"--input is missing; give a JSON Lines file, or - for stdin."_s});
    const Result<Base> base = baseOf(call);
    if (!base)
        return fail(base.error());
    Result<LineReader> reader = LineReader::open(path, call.stop);
    if (!reader)
        return fail(reader.error());
    DeadlineLines lines(base->book, base->zone);
    QByteArray out;
    out.reserve(2 * outputChunk);
    qint64 number = 0;
    while (const std::optional<QByteArray> line = reader->next()) {
        ++number;
        if (!line->trimmed().isEmpty())
            lines.answer(*line, number, &out);
        // A script that writes one line and waits for its answer gets it.
        if (out.size() >= outputChunk || reader->wouldWait()) {
            call.out.raw(out);
            call.out.flush();
            out.resize(0);
        }
    }
    call.out.raw(out);
    return call.stop.stop_requested() ? Interrupted : Done;
}

int listCalendars(Invocation &call)
{
    std::shared_ptr<const Rulebook> book = Rulebook::shipped();
    QHash<QString, OwnCalendar> own;
    if (!call.workspacePath.isEmpty()) {
        const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, false);
        if (!workspace)
            return fail(workspace.error());
        const Result<std::shared_ptr<const Rulebook>> changed = rulebookOf((*workspace)->store());
        const Result<QList<OwnCalendar>> list = ownCalendars((*workspace)->store());
        if (!changed || !list)
            return fail(changed ? list.error() : changed.error());
        book = *changed;
        for (const OwnCalendar &one : *list)
            own.insert(one.name, one);
    }
    call.out.begin({u"calendar"_s, u"first_year"_s, u"last_year"_s, u"holidays"_s, u"imported_at"_s});
    for (const QString &name : book->calendars()) {
        const auto [first, last] = book->years(name);
        const auto mine = own.constFind(name);
        call.out.row({{u"calendar"_s, name}, {u"first_year"_s, first == 0 ? QJsonValue() : QJsonValue(first)},
            {u"last_year"_s, last == 0 ? QJsonValue() : QJsonValue(last)},
            {u"holidays"_s, int(book->holidays(name).size())},
            {u"imported_at"_s, mine == own.constEnd() ? QJsonValue() : QJsonValue(toRfc3339(mine->importedAt))}});
    }
    call.out.end();
    return Done;
}

/** "2029", "2029-2031", or nothing. */
Result<std::pair<int, int>> yearsFrom(const QString &text)
{
    if (text.isEmpty())
        return std::pair(0, 0);
    const int first = text.section(u'-', 0, 0).toInt();
    const int last = text.contains(u'-') ? text.section(u'-', 1).toInt() : first;
    if (first < 1900 || last > 2200 || last < first)
        return failure(ErrorCode::InvalidInput, u"--year takes a year, or a first and a last one: 2029-2031."_s);
    return std::pair(first, last);
}

int importOne(Invocation &call)
{
    const QString name = call.options.value(u"calendar"_s);
    if (call.arguments.isEmpty() || name.isEmpty())
        return fail({ErrorCode::InvalidInput, u"Give a CSV or ICS file, and --calendar ID."_s});
    const Result<std::pair<int, int>> years = yearsFrom(call.options.value(u"year"_s));
    if (!years)
        return fail(years.error());
    const Result<QByteArray> bytes = bytesOf(call.arguments.first());
    if (!bytes)
        return fail(bytes.error());
    const Result<CalendarFile> file = readCalendarFile(*bytes, years->first, years->second);
    if (!file)
        return fail(file.error());
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    const Result<OwnCalendar> own = importCalendar((*workspace)->store(), *file,
        {.calendar = name,
            .isReplacing = call.options.isSet(u"replace"_s),
            .firstYear = years->first,
            .lastYear = years->second});
    if (!own)
        return fail(own.error());
    call.out.object({{u"calendar"_s, own->name}, {u"days"_s, own->days}, {u"first_year"_s, own->firstYear},
        {u"last_year"_s, own->lastYear}, {u"replaces"_s, own->isReplacing}});
    return Done;
}

/** What --help says of the fields and the readings. */
QString details()
{
    QString text =
        u"Each line is {id, law, request, received, extension, clock_start, pauses:[{from, to, reason}],\n"
        "holidays_calendar, timezone, policy}; only law, request and received are needed.\n"
        "  received           a date, or a date-time with offset (needed by clocks in hours)\n"
        "  clock_start        a later start (identity shown, fee paid), where the law knows one\n"
        "  pauses             from the day of the question to that of the answer; reason identity or clarification\n"
        "  holidays_calendar  see \"calendars list\"; without one, that of the law\n"
        "The answer is {id, ack_by, extension_notice_by, due, due_utc, rule, explanation}. A date means its end "
        "(24:00)\n"
        "in the time zone; due_utc belongs to clocks in hours; what the law does not set is null.\n"
        "A line that cannot be answered gives {id, error:{code, message}}, and the batch goes on.\n"
        "\nLaws: gdpr, uk_gdpr, ccpa, ca_breach, kr_pipa, lgpd, jp_appi, vcdpa, colorado, pipeda, ch_fadp, au_app.\n"
        "\nPolicies (the first value is the standard; true, false and numbers are understood too):\n"_s;
    for (const ReadingInfo &reading : shippedReadings()) {
        QStringList values{reading.standard};
        for (auto it = reading.values.begin(); it != reading.values.end(); ++it) {
            if (it.key() != reading.standard)
                values.append(it.key());
        }
        text += u"  %1 (%2): %3%4\n"_s.arg(reading.key, values.join(u", "_s), reading.question,
            reading.changesNoDate ? u"; changes no date"_s : QString());
    }
    return text;
}

} // namespace

Commands deadlineCommands()
{
    return {
        {.words = u"deadlines"_s,
            .summary = u"Computes legal dates, one JSON line each"_s,
            .usage = u"--input FILE [--calendars FILE.json]"_s,
            .example = u"steward-cli deadlines --input cases.jsonl"_s,
            .options = {{u"input"_s, u"JSON Lines to answer; - is stdin."_s, u"file"_s},
                {u"calendars"_s, u"Calendars that stand for the shipped ones of the same name."_s, u"file"_s}},
            .run = deadlines,
            .details = details()},
        {.words = u"calendars list"_s,
            .summary = u"The calendars of public holidays there are"_s,
            .example = u"steward-cli calendars list"_s,
            .run = listCalendars},
        {.words = u"calendars import"_s,
            .summary = u"Brings in holidays from a CSV (date, name) or ICS file"_s,
            .usage = u"FILE --calendar ID [--year FIRST-LAST] [--replace]"_s,
            .example = u"steward-cli --workspace acme.steward calendars import 2029.csv --calendar DE-HE --year 2029"_s,
            .options = {{u"calendar"_s, u"The calendar they belong to; a new name makes a new one."_s, u"id"_s},
                {u"year"_s, u"The years whose holidays the file holds."_s, u"years"_s},
                {u"replace"_s, u"The file stands for the shipped calendar, and does not add to it."_s}},
            .run = importOne,
            .takes = 1},
    };
}

} // namespace steward::cli
