#include "core/compliance/requests/request_clocks.h"

#include "core/store/settings.h"

#include <QJsonDocument>

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

QString dateText(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}
QVariant orNull(const std::optional<QDate> &date)
{
    return date ? QVariant(date->toString(Qt::ISODate)) : QVariant();
}

QString dueText(const RequestClock &clock)
{
    if (!clock.unknown.isEmpty())
        return clock.law + u" unknown"_s;
    const std::optional<QDate> &due = clock.answer.due;
    return clock.law + u' ' + (due ? dateText(due) : u"no date"_s);
}

ClockQuestion questionOf(const Request &request, const Rulebook::Law &law, const QTimeZone &zone)
{
    ClockQuestion question{.law = law.id,
        .request = requestInLaw(law.id, request.type),
        .received = request.receivedOn,
        .receivedAt = request.receivedAt,
        .clockStart = std::nullopt,
        .pauses = request.pauses,
        .calendar = request.calendars.value(law.id, law.standardCalendar),
        .zone = zone};
    if (law.id == "uk_gdpr"_L1 && request.clockStart) {
        // UK GDPR 12A: the time begins when the information that shows the identity arrives; it is no pause there.
        question.clockStart = request.clockStart;
        question.pauses.removeIf([](const Pause &pause) { return pause.reason == "identity"_L1; });
    }
    return question;
}

RequestClock clockFor(const Request &request, const QString &id, const Rulebook &rulebook, const QTimeZone &zone)
{
    RequestClock clock{.law = id};
    const QList<Rulebook::Law> laws = rulebook.laws();
    const auto law = std::find_if(laws.begin(), laws.end(), [&id](const Rulebook::Law &one) { return one.id == id; });
    if (law == laws.end()) {
        clock.unknown = u"No rules are known for the law %1."_s.arg(id);
        return clock;
    }
    ClockQuestion question = questionOf(request, *law, zone);
    clock.calendar = question.calendar;
    if (question.request.isEmpty() || !law->requests.contains(question.request)) {
        clock.answer.explanation =
            u"%1 sets no date in numbers for a request of type %2; it is answered without undue delay."_s.arg(
                law->title, typeName(request.type));
        return clock;
    }
    Result<ClockAnswer> answer = rulebook.answer(question);
    if (answer && request.isExtended && answer->extensionNoticeBy) { // a law without an extension keeps its date
        question.isExtended = true;
        answer = rulebook.answer(question);
    }
    if (answer)
        clock.answer = *answer;
    else
        clock.unknown = answer.error().message;
    return clock;
}

bool isSame(const RequestClock &left, const RequestClock &right)
{
    const ClockAnswer &a = left.answer;
    const ClockAnswer &b = right.answer;
    return left.calendar == right.calendar && left.unknown == right.unknown && a.acknowledgeBy == b.acknowledgeBy
           && a.extensionNoticeBy == b.extensionNoticeBy && a.due == b.due && a.dueAt == b.dueAt && a.safe == b.safe
           && a.rule == b.rule && a.calendarVersion == b.calendarVersion && a.explanation == b.explanation;
}

} // namespace

QList<RequestClock> computeClocks(
    const Request &request, const Rulebook &rulebook, const QTimeZone &zone, Instant computedAt)
{
    QList<RequestClock> clocks;
    for (const QString &law : request.laws) {
        clocks.append(clockFor(request, law, rulebook, zone));
        clocks.last().computedAt = computedAt;
    }
    return clocks;
}

void chooseLead(Request &request)
{
    request.leadDue.reset();
    request.leadLaw.clear();
    for (const RequestClock &clock : request.clocks) {
        if (clock.answer.dueAt && (!request.leadDue || *clock.answer.dueAt < *request.leadDue)) {
            request.leadDue = clock.answer.dueAt;
            request.leadLaw = clock.law;
        }
    }
}

Result<void> writeClock(store::Transaction &transaction, qint64 request, const RequestClock &clock)
{
    const ClockAnswer &answer = clock.answer;
    const auto text = [](const QString &value) { return value.isNull() ? u""_s : value; };
    return transaction.sql().run(
        u"INSERT INTO request_clock(request, law, calendar, acknowledge_by, notice_by, due, due_at, hours, safe, rule, "
        "calendar_version, explanation, inputs, unknown, computed_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {request, clock.law, text(clock.calendar), orNull(answer.acknowledgeBy), orNull(answer.extensionNoticeBy),
            orNull(answer.due), answer.dueAt ? QVariant(toMillis(*answer.dueAt)) : QVariant(),
            answer.isHourClock ? 1 : 0, orNull(answer.safe), text(answer.rule), text(answer.calendarVersion),
            text(answer.explanation), QString::fromUtf8(QJsonDocument(answer.inputs).toJson(QJsonDocument::Compact)),
            text(clock.unknown), toMillis(clock.computedAt)});
}

Result<bool> refreshClocks(RequestEdit &edit, const Rulebook &rules)
{
    Request &request = edit.request();
    store::Transaction &transaction = edit.transaction();
    const QList<RequestClock> fresh =
        computeClocks(request, rules, controllersZone(transaction.sql()), transaction.now());
    bool hasChanged = fresh.size() != request.clocks.size();
    for (qsizetype i = 0; i < fresh.size() && !hasChanged; ++i)
        hasChanged = !isSame(fresh[i], request.clocks[i]);
    if (!hasChanged)
        return false;
    const Result<void> replaced =
        transaction.sql().run(u"UPDATE request_clock SET replaced_at = ? WHERE request = ? AND replaced_at IS NULL"_s,
            {toMillis(transaction.now()), request.id});
    if (!replaced)
        return failureOf(replaced);
    for (qsizetype i = 0; i < fresh.size(); ++i) {
        if (const Result<void> written = writeClock(transaction, request.id, fresh[i]); !written)
            return failureOf(written);
        const QString before = i < request.clocks.size() ? dueText(request.clocks[i]) : QString();
        const QString after = dueText(fresh[i]);
        if (before == after)
            continue;
        if (const Result<void> told = edit.addHistory(u"clock"_s, {}, before, after); !told)
            return failureOf(told);
        transaction.record({.action = u"request.due_changed"_s,
            .subject = u"request/"_s + request.reference,
            .detail = {{u"before"_s, before}, {u"after"_s, after}}});
    }
    request.clocks = fresh;
    chooseLead(request);
    return true;
}

QTimeZone controllersZone(store::Connection &connection)
{
    const QTimeZone zone(store::setting(connection, u"time_zone"_s).toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace steward::compliance
