#include "app/cli/output.h"
#include "app/cli/session.h"

#include "core/compliance/requests/person.h"
#include "core/compliance/requests/register.h"
#include "core/compliance/retention/holds.h"
#include "core/store/settings.h"

#include <QDateTime>
#include <QTimeZone>

namespace steward::cli {

using namespace Qt::StringLiterals;
using namespace steward::compliance;

namespace {

QJsonObject holdJson(const Hold &hold, QDate today)
{
    return {{u"reference"_s, hold.reference}, {u"kind"_s, holdKindName(hold.kind)},
        {u"source"_s, textOrNull(hold.source)}, {u"table"_s, textOrNull(hold.table)},
        {u"column"_s, textOrNull(hold.column)}, {u"subject"_s, textOrNull(hold.subject)},
        {u"request"_s, textOrNull(hold.request)}, {u"reason"_s, textOrNull(hold.reason)},
        {u"from"_s, hold.from.toString(Qt::ISODate)},
        {u"until"_s, hold.until ? QJsonValue(hold.until->toString(Qt::ISODate)) : QJsonValue()}, {u"by"_s, hold.by},
        {u"made_at"_s, toRfc3339(hold.madeAt)}, {u"ended_at"_s, instantJson(hold.endedAt)},
        {u"end_reason"_s, textOrNull(hold.endReason)}, {u"in_force"_s, hold.isInForce(today)},
        {u"unreadable"_s, textOrNull(hold.unreadable)}};
}

QDate todayIn(Workspace &workspace)
{
    const QTimeZone zone(workspace.setting(u"time_zone"_s).toLatin1());
    return QDateTime::fromMSecsSinceEpoch(toMillis(workspace.clock().now()), zone.isValid() ? zone : QTimeZone::utc())
        .date();
}

Result<std::optional<QDate>> dayFrom(const Invocation &call, const QString &option)
{
    if (!call.options.isSet(option))
        return std::optional<QDate>();
    const QDate day = QDate::fromString(call.options.value(option), Qt::ISODate);
    if (!day.isValid())
        return failure(ErrorCode::InvalidInput, u"--%1 takes a date such as 2026-11-21."_s.arg(option));
    return std::optional(day);
}

/** Whom the hold is on: the person of a request, or whoever has an e-mail address. */
Result<void> readPerson(const Invocation &call, Workspace &workspace, Hold &hold, SubjectDetails &person)
{
    hold.request = call.options.value(u"request"_s);
    const QString email = call.options.value(u"subject-email"_s).trimmed();
    if (!hold.request.isEmpty() && !email.isEmpty())
        return failure(ErrorCode::InvalidInput, u"Name the person once: by --request or by --subject-email."_s);
    if (!email.isEmpty())
        person.identifiers.append({.kind = sources::IdentifierKind::Email, .value = email});
    if (hold.request.isEmpty())
        return {};
    Register requests(workspace.store(), workspace.vault());
    const Result<Request> request = requests.find(hold.request);
    Result<SubjectDetails> details = request ? requests.details(*request) : failureOf(request);
    if (!details)
        return failureOf(details);
    hold.subject = request->subject;
    person = std::move(*details);
    return {};
}

Result<Hold> holdFrom(const Invocation &call, Workspace &workspace, SubjectDetails &person)
{
    const Result<std::optional<QDate>> from = dayFrom(call, u"from"_s);
    const Result<std::optional<QDate>> until = dayFrom(call, u"until"_s);
    if (!from || !until)
        return from ? failureOf(until) : failureOf(from);
    Hold hold{.source = call.options.value(u"source"_s),
        .table = call.options.value(u"table"_s),
        .reason = call.options.value(u"reason"_s),
        .from = from->value_or(todayIn(workspace)),
        .until = *until};
    const QString where = call.options.value(u"where"_s);
    if (const qsizetype at = where.indexOf(u'='); at > 0) {
        hold.column = where.left(at);
        hold.value = where.mid(at + 1);
    } else if (!where.isEmpty()) {
        return failure(ErrorCode::InvalidInput, u"--where takes COLUMN=VALUE."_s);
    }
    const QString kind = call.options.value(u"kind"_s);
    if (kind == u"restriction")
        hold.kind = Hold::Kind::Restriction;
    else if (!kind.isEmpty() && kind != u"legal")
        return failure(ErrorCode::InvalidInput, u"--kind is legal or restriction."_s);
    if (const Result<void> read = readPerson(call, workspace, hold, person); !read)
        return failureOf(read);
    if (hold.source.isEmpty() && person.identifiers.isEmpty())
        return failure(ErrorCode::InvalidInput,
            u"Say what is held: a source (--source, --table, --where) or a person (--request, --subject-email)."_s);
    return hold;
}

int add(Invocation &call)
{
    const Result<std::unique_ptr<Workspace>> opened = openWorkspace(call, true);
    if (!opened)
        return fail(opened.error());
    Workspace &workspace = **opened;
    SubjectDetails person;
    Result<Hold> hold = holdFrom(call, workspace, person);
    if (!hold)
        return fail(hold.error());
    const Result<Hold> added = workspace.store()
                                   .write([&](store::Transaction &transaction) -> Result<Hold> {
                                       Hold wanted = *hold;
                                       const QString region = phoneRegion(transaction.sql());
                                       wanted.identifiers = identifiersOf(person, region);
                                       if (!person.identifiers.isEmpty() && wanted.subject.isEmpty()) {
                                           const Result<QString> subject =
                                               workspace.vault().pseudonym(transaction, personIdentity(person, region));
                                           if (!subject)
                                               return failureOf(subject);
                                           wanted.subject = *subject;
                                       }
                                       return addHold(transaction, workspace.vault(), wanted);
                                   })
                                   .result();
    if (!added)
        return fail(added.error());
    call.out.object(holdJson(*added, todayIn(workspace)));
    return Done;
}

int list(Invocation &call)
{
    const Result<std::unique_ptr<Workspace>> opened = openWorkspace(call, false);
    if (!opened)
        return fail(opened.error());
    Workspace &workspace = **opened;
    (void)workspace.unlock();
    const Result<QList<Hold>> all =
        workspace.store().read([&](store::Connection &connection) { return holds(connection, workspace.vault()); });
    if (!all)
        return fail(all.error());
    const QDate today = todayIn(workspace);
    call.out.begin({u"reference"_s, u"kind"_s, u"source"_s, u"table"_s, u"subject"_s, u"from"_s, u"until"_s,
        u"in_force"_s, u"reason"_s});
    for (const Hold &hold : *all)
        call.out.row(holdJson(hold, today));
    call.out.end();
    return Done;
}

int end(Invocation &call)
{
    if (call.arguments.size() != 1)
        return fail({ErrorCode::InvalidInput, u"Name one hold, such as HLD-0001."_s});
    const Result<std::unique_ptr<Workspace>> opened = openWorkspace(call, true);
    if (!opened)
        return fail(opened.error());
    Workspace &workspace = **opened;
    const Result<Hold> ended =
        workspace.store()
            .write([&](store::Transaction &transaction) {
                return endHold(transaction, workspace.vault(), call.arguments.first(), call.options.value(u"reason"_s));
            })
            .result();
    if (!ended)
        return fail(ended.error());
    call.out.object(holdJson(*ended, todayIn(workspace)));
    return Done;
}

} // namespace

Commands holdCommands()
{
    return {
        {u"holds add"_s, u"Keeps data from being erased: of a table, of some rows, or of a person"_s,
            u"--reason R [--source SRC [--table T [--where COLUMN=VALUE]]] [--request REF|--subject-email E] [--from D] [--until D]"_s,
            u"steward-cli --workspace acme.steward holds add --source SRC-0001 --table main.invoices --reason 'Tax audit 2026'"_s,
            {{u"reason"_s, u"Why, in words."_s, u"text"_s}, {u"source"_s, u"A registered source."_s, u"reference"_s},
                {u"table"_s, u"As the map names it."_s, u"table"_s},
                {u"where"_s, u"Only rows in which a column has this text."_s, u"column=value"_s},
                {u"request"_s, u"The person of this request."_s, u"reference"_s},
                {u"subject-email"_s, u"The person with this address."_s, u"address"_s},
                {u"from"_s, u"The first day; today where it is not given."_s, u"date"_s},
                {u"until"_s, u"The last day; until it is ended where it is not given."_s, u"date"_s},
                {u"kind"_s, u"legal (also where it is not given) or restriction."_s, u"kind"_s}},
            add},
        {u"holds list"_s, u"What is kept from being erased, and why"_s, {},
            u"steward-cli --workspace acme.steward holds list"_s, {}, list},
        {u"holds end"_s, u"Ends a hold"_s, u"HLD --reason R"_s,
            u"steward-cli --workspace acme.steward holds end HLD-0001 --reason 'The audit is over'"_s,
            {{u"reason"_s, u"Why, in words."_s, u"text"_s}}, end, 1},
    };
}

} // namespace steward::cli
