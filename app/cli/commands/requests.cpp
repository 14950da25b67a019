#include "app/cli/commands/requests_json.h"
#include "app/cli/output.h"
#include "app/cli/session.h"

#include "core/compliance/erasure/closing.h"
#include "core/compliance/requests/mail_paste.h"
#include "core/compliance/requests/register.h"
#include "core/compliance/requests/request_clocks.h"
#include "core/operations/tombstones.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace steward::cli {

using namespace Qt::StringLiterals;
using namespace steward::compliance;

namespace {

constexpr qint64 mostInput = 2'097'152;

Result<QByteArray> readInput(const QString &path)
{
    QFile file(path);
    const bool isOpen = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return failure(
            ErrorCode::InvalidInput, u"%1 cannot be read; name a file that can, or - for stdin."_s.arg(path));
    const QByteArray bytes = file.read(mostInput + 1);
    if (bytes.size() > mostInput)
        return failure(ErrorCode::InvalidInput, u"%1 is longer than 2 MiB; give the part that matters."_s.arg(path));
    return bytes;
}

/** What was given, from --input and from the options, which win. */
class Given
{
public:
    static Result<Given> of(const Invocation &call)
    {
        Given given(call);
        const QString input = call.options.value(u"input"_s);
        if (input.isEmpty())
            return given;
        const Result<QByteArray> bytes = readInput(input);
        if (!bytes)
            return failureOf(bytes);
        QJsonParseError error;
        const QJsonDocument json = QJsonDocument::fromJson(*bytes, &error);
        if (!json.isObject())
            return failure(ErrorCode::InvalidInput,
                u"%1 is not one JSON object (%2 at byte %3)."_s.arg(input, error.errorString()).arg(error.offset));
        given.m_json = json.object();
        return given;
    }
    QString text(const QString &option) const { return list(option).value(0); }
    QStringList list(const QString &option) const
    {
        if (m_call.options.isSet(option))
            return m_call.options.values(option);
        const QJsonValue value = m_json[QString(option).replace(u'-', u'_')];
        QStringList texts;
        for (const QJsonValue &one : value.isArray() ? value.toArray() : QJsonArray{value}) {
            if (one.isString() && !one.toString().isEmpty())
                texts.append(one.toString());
        }
        return texts;
    }
    QHash<QString, QString> calendars() const
    {
        QHash<QString, QString> calendars;
        for (const QString &one : list(u"calendar"_s))
            calendars.insert(one.section(u'=', 0, 0), one.section(u'=', 1));
        const QJsonObject json = m_json[u"calendar"_s].toObject();
        for (auto one = json.begin(); one != json.end(); ++one)
            calendars.insert(one.key(), one.value().toString());
        return calendars;
    }

private:
    explicit Given(const Invocation &call)
        : m_call(call)
    {
    }
    const Invocation &m_call;
    QJsonObject m_json;
};

/** A day, or a moment, which is turned into the controller's local day. */
Result<void> setReceived(NewRequest &request, const QString &text)
{
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid() && text.size() == 10) {
        request.receivedOn = day;
        return {};
    }
    const std::optional<Instant> at = text.size() > 10 ? fromRfc3339(text) : std::nullopt;
    if (!at)
        return failure(
            ErrorCode::InvalidInput, u"--received takes a day (2026-11-21) or a moment (2026-11-21T09:30:00+01:00)."_s);
    request.receivedAt = at;
    request.receivedOn = {};
    return {};
}

/** What a mail says, where nothing else was given. */
Result<void> takeMail(NewRequest &request, bool &hasType, const QString &path, const QTimeZone &zone)
{
    const Result<QByteArray> raw = readInput(path);
    if (!raw)
        return failureOf(raw);
    const MailProposal mail = proposalFromMail(*raw, zone);
    request.receivedAt = mail.receivedAt;
    request.receivedOn = mail.receivedOn.value_or(QDate());
    request.channel = u"mail"_s;
    request.language = mail.language;
    request.laws = mail.laws;
    hasType = mail.type.has_value();
    request.type = mail.type.value_or(RequestType::Access);
    request.details.name = mail.fromName;
    request.details.text = mail.text;
    if (!mail.email.isEmpty())
        request.details.identifiers.append({.kind = sources::IdentifierKind::Email, .value = mail.email});
    if (!mail.customerNumber.isEmpty())
        request.details.identifiers.append(
            {.kind = sources::IdentifierKind::CustomerNumber, .value = mail.customerNumber});
    for (const QString &phone : mail.phones)
        request.details.identifiers.append({.kind = sources::IdentifierKind::Phone, .value = phone});
    return {};
}

void replaceIdentifiers(SubjectDetails &details, sources::IdentifierKind kind, const QStringList &values)
{
    if (values.isEmpty())
        return;
    details.identifiers.removeIf([kind](const sources::Identifier &one) { return one.kind == kind; });
    for (const QString &value : values)
        details.identifiers.append({.kind = kind, .value = value});
}

Result<NewRequest> newRequest(const Invocation &call, const QTimeZone &zone)
{
    const Result<Given> given = Given::of(call);
    if (!given)
        return failureOf(given);
    NewRequest request;
    bool hasType = false;
    if (const QString mail = given->text(u"mail"_s); !mail.isEmpty()) {
        if (const Result<void> taken = takeMail(request, hasType, mail, zone); !taken)
            return failureOf(taken);
    }
    if (const QString type = given->text(u"type"_s); !type.isEmpty()) {
        const std::optional<RequestType> known = typeFromName(type);
        if (!known)
            return failure(ErrorCode::InvalidInput,
                u"\"%1\" is no type of request; known are %2."_s.arg(type.left(40), typeNamesInWords()));
        request.type = *known;
        hasType = true;
    }
    if (!hasType)
        return failure(ErrorCode::InvalidInput, u"Say what is asked for: --type %1."_s.arg(typeNamesInWords()));
    if (const QStringList laws = given->list(u"law"_s); !laws.isEmpty())
        request.laws = laws.join(u',').split(u',', Qt::SkipEmptyParts);
    if (const QString received = given->text(u"received"_s); !received.isEmpty()) {
        if (const Result<void> set = setReceived(request, received); !set)
            return failureOf(set);
    }
    SubjectDetails &details = request.details;
    const auto over = [&given](QString &value, const QString &option) {
        if (const QString text = given->text(option); !text.isEmpty())
            value = text;
    };
    over(request.channel, u"channel"_s);
    over(request.language, u"language"_s);
    over(request.assignee, u"assignee"_s);
    over(details.name, u"subject-name"_s);
    over(details.postalAddress, u"address"_s);
    over(details.agentName, u"agent"_s);
    over(details.agentMandate, u"mandate"_s);
    over(details.text, u"text"_s);
    if (const QString file = given->text(u"text-file"_s); !file.isEmpty()) {
        const Result<QByteArray> text = readInput(file);
        if (!text)
            return failureOf(text);
        details.text = QString::fromUtf8(*text);
    }
    using sources::IdentifierKind;
    replaceIdentifiers(details, IdentifierKind::Email, given->list(u"subject-email"_s));
    replaceIdentifiers(details, IdentifierKind::Phone, given->list(u"subject-phone"_s));
    replaceIdentifiers(details, IdentifierKind::CustomerNumber, given->list(u"customer-number"_s));
    replaceIdentifiers(details, IdentifierKind::BirthDate, given->list(u"birth-date"_s));
    request.calendars = given->calendars();
    return request;
}

int open(Invocation &call)
{
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    const QTimeZone zone((*workspace)->setting(u"time_zone"_s).toUtf8());
    const Result<NewRequest> request = newRequest(call, zone.isValid() ? zone : QTimeZone::utc());
    if (!request)
        return fail(request.error());
    Register requests((*workspace)->store(), (*workspace)->vault());
    const Result<Register::Opened> opened = requests.open(*request).result();
    if (!opened)
        return fail(opened.error());
    QJsonObject answer = requestJson(opened->request, systemClock().now());
    answer.insert(u"possible_duplicates"_s, QJsonArray::fromStringList(opened->possibleDuplicates));
    answer.insert(u"erased_before"_s, opened->wasErasedBefore);
    answer.insert(u"restrictions"_s, restrictionsJson(opened->restrictions));
    call.out.object(answer);
    return Done;
}

template<typename T, typename F>
Result<QList<T>> namesOf(const Invocation &call, const QString &option, F fromName)
{
    QList<T> list;
    for (const QString &name : call.options.values(option).join(u',').split(u',', Qt::SkipEmptyParts)) {
        const std::optional<T> known = fromName(name.trimmed());
        if (!known)
            return failure(ErrorCode::InvalidInput, u"--%1: \"%2\" is not known."_s.arg(option, name.left(40)));
        list.append(*known);
    }
    return list;
}

Result<RequestSort> sortFrom(const QString &name)
{
    static const QStringList names{
        u"due"_s, u"reference"_s, u"received"_s, u"state"_s, u"type"_s, u"law"_s, u"assignee"_s};
    const qsizetype at = name.isEmpty() ? 0 : names.indexOf(name);
    if (at < 0)
        return failure(ErrorCode::InvalidInput, u"--sort takes %1."_s.arg(names.join(u", "_s)));
    return static_cast<RequestSort>(at);
}

int list(Invocation &call)
{
    RequestFilter filter{.law = call.options.value(u"law"_s),
        .assignee = call.options.value(u"assignee"_s),
        .onlyOpen = call.options.isSet(u"open"_s),
        .onlyOverdue = call.options.isSet(u"overdue"_s),
        .reference = call.options.value(u"reference"_s),
        .identifier = call.options.value(u"email"_s),
        .now = systemClock().now()};
    const auto states = namesOf<RequestState>(call, u"state"_s, requestStateFromName);
    const auto types = namesOf<RequestType>(call, u"type"_s, typeFromName);
    const Result<RequestSort> sort = sortFrom(call.options.value(u"sort"_s));
    for (const Error *error :
        {states ? nullptr : &states.error(), types ? nullptr : &types.error(), sort ? nullptr : &sort.error()}) {
        if (error)
            return fail(*error);
    }
    filter.states = *states;
    filter.types = *types;
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, false);
    if (!workspace)
        return fail(workspace.error());
    if (!filter.identifier.isEmpty()) {
        if (const Result<void> unlocked = (*workspace)->unlock(); !unlocked)
            return fail(unlocked.error());
    }
    Register requests((*workspace)->store(), (*workspace)->vault());
    call.out.begin({u"reference"_s, u"type"_s, u"laws"_s, u"state"_s, u"outcome"_s, u"received_on"_s, u"due"_s,
        u"lead_law"_s, u"overdue"_s, u"assignee"_s});
    constexpr int pageSize = 500;
    qint64 after = 0;
    qint64 overdue = 0;
    while (!call.stop.stop_requested()) {
        const Result<QList<Request>> page =
            requests.page(filter, *sort, call.options.isSet(u"descending"_s), after, pageSize);
        if (!page)
            return fail(page.error());
        for (const Request &request : *page) {
            overdue += isOverdue(request, filter.now) ? 1 : 0;
            call.out.row(requestJson(request, filter.now));
        }
        if (page->size() < pageSize)
            break;
        after = page->last().id;
    }
    call.out.end();
    if (call.stop.stop_requested())
        return Interrupted;
    return filter.onlyOverdue && overdue > 0 ? AnswerIsNo : Done;
}

int show(Invocation &call)
{
    if (call.arguments.isEmpty())
        return fail({ErrorCode::InvalidInput, u"Name a request: requests show REQ-2026-0001."_s});
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, false);
    if (!workspace)
        return fail(workspace.error());
    // Without its keys a request still shows, with null for what is sealed.
    const Result<void> unlocked = (*workspace)->unlock();
    if (!unlocked)
        say(call, u"steward-cli: "_s + unlocked.error().message);
    const Result<QJsonObject> json = wholeJson(**workspace, call.arguments.first());
    if (!json)
        return fail(json.error());
    call.out.object(*json);
    return Done;
}

int close(Invocation &call)
{
    if (call.arguments.isEmpty())
        return fail({ErrorCode::InvalidInput, u"Name a request: requests close REQ-2026-0001."_s});
    const QString named = call.options.value(u"outcome"_s);
    const std::optional<Outcome> outcome = named.isEmpty() ? Outcome::None : outcomeFromName(named);
    if (!outcome)
        return fail({ErrorCode::InvalidInput,
            u"--outcome takes fulfilled, partly_fulfilled, no_data (refused, withdrawn and duplicate are steps of their own)."_s});
    const Result<std::unique_ptr<Workspace>> opened = openWorkspace(call, true);
    if (!opened)
        return fail(opened.error());
    Workspace &workspace = **opened;
    registerClosingChecks();
    Register requests(workspace.store(), workspace.vault());
    Result<Request> request = requests.find(call.arguments.first());
    if (!request)
        return fail(request.error());
    // An erasure that was killed between its closing and its end goes on here.
    const auto isErasureToEnd = [](const Request &one) {
        return one.type == RequestType::Erasure && one.state == RequestState::Closed
               && (one.outcome == Outcome::Fulfilled || one.outcome == Outcome::PartlyFulfilled);
    };
    if (!isErasureToEnd(*request)) {
        request = requests.close(request->reference, *outcome, call.options.value(u"reason"_s)).result();
        if (!request)
            return failStep(request.error());
    }
    QJsonObject answer = requestJson(*request, systemClock().now());
    if (isErasureToEnd(*request)) {
        const Result<QJsonObject> proof = finishErasure(workspace.store(), workspace.vault(), request->reference);
        if (!proof)
            return failStep(proof.error());
        answer.insert(u"proof"_s, *proof);
        answer.insert(u"erased"_s, proof->value(u"key_destroyed"_s));
        // Backups must hear of it now: until then a restore would bring the erased person back.
        if (const Result<qint64> spread = operations::spreadTombstones(workspace); !spread)
            say(call,
                u"Warning: the erasure is done here, but the list beside the backups or on this seat could not be written (%1). Mend that and make a backup."_s
                    .arg(spread.error().message));
    }
    call.out.object(answer);
    return Done;
}

} // namespace

Commands requestCommands()
{
    const auto option = [](const QString &name, const QString &text, const QString &value = {}) {
        return value.isEmpty() ? QCommandLineOption(name, text) : QCommandLineOption(name, text, value);
    };
    return {
        {u"requests open"_s, u"Opens a request of a person: identifiers are sealed, clocks computed"_s,
            u"--type T --received D --subject-email E [--law L[,L2]] [--mail FILE] [--input FILE]"_s,
            u"steward-cli --workspace acme.steward requests open --law gdpr --type erasure --received 2026-11-20 --subject-email ada@example.org"_s,
            {option(u"law"_s, u"Laws that may apply, separated by commas; the setting compliance.laws otherwise."_s,
                 u"laws"_s),
                option(u"type"_s, u"What is asked for: %1."_s.arg(typeNamesInWords()), u"type"_s),
                option(u"received"_s, u"Day of receipt, or a moment with its offset."_s, u"date"_s),
                option(u"subject-email"_s, u"E-mail of the person; may be given several times."_s, u"address"_s),
                option(u"subject-phone"_s, u"Phone of the person; may be given several times."_s, u"number"_s),
                option(u"subject-name"_s, u"Name of the person."_s, u"name"_s),
                option(u"birth-date"_s, u"Date of birth, YYYY-MM-DD."_s, u"date"_s),
                option(u"customer-number"_s, u"Customer number; may be given several times."_s, u"number"_s),
                option(u"address"_s, u"Postal address."_s, u"text"_s),
                option(u"channel"_s, u"mail, letter, form, phone or in_person."_s, u"channel"_s),
                option(u"language"_s, u"Language of the letters: en, de or ko."_s, u"language"_s),
                option(u"assignee"_s, u"Who works on it."_s, u"name"_s),
                option(u"agent"_s, u"Who asks in the person's name."_s, u"name"_s),
                option(u"mandate"_s, u"What shows that the agent may."_s, u"text"_s),
                option(u"text"_s, u"The request in the person's own words."_s, u"text"_s),
                option(u"text-file"_s, u"The same from a file; - for stdin."_s, u"file"_s),
                option(u"mail"_s, u"A mail as received or pasted: fills in what is not given otherwise; - for stdin."_s,
                    u"file"_s),
                option(u"calendar"_s, u"Calendar of a law, where it is not its standard: gdpr=DE-BY."_s, u"law=id"_s),
                option(u"input"_s, u"The same as a JSON object, keys as the options with underscores; - for stdin."_s,
                    u"file"_s)},
            open},
        {u"requests list"_s, u"The register; --overdue answers 1 where there are any"_s,
            u"[--open] [--overdue] [--state S] [--law L] [--type T] [--assignee A] [--email E]"_s,
            u"steward-cli --workspace acme.steward requests list --open"_s,
            {option(u"open"_s, u"Not closed."_s), option(u"overdue"_s, u"Whose first clock has run out, unanswered."_s),
                option(u"state"_s, u"In one of these states, separated by commas."_s, u"states"_s),
                option(u"law"_s, u"Under this law."_s, u"law"_s), option(u"type"_s, u"Of these types."_s, u"types"_s),
                option(u"assignee"_s, u"Of this person."_s, u"name"_s),
                option(u"reference"_s, u"With this in the reference."_s, u"text"_s),
                option(u"email"_s, u"Of the person with this e-mail, phone or customer number."_s, u"identifier"_s),
                option(u"sort"_s, u"due, reference, received, state, type, law or assignee."_s, u"order"_s),
                option(u"descending"_s, u"The other way round."_s)},
            list},
        {u"requests show"_s, u"One request whole: the person, clocks with their explanation, history"_s, u"REF"_s,
            u"steward-cli --workspace acme.steward requests show REQ-2026-0001"_s, {}, show, 1},
        {u"requests close"_s, u"Closes it; refused with everything that is missing"_s,
            u"REF [--outcome O] [--reason TEXT]"_s,
            u"steward-cli --workspace acme.steward requests close REQ-2026-0001"_s,
            {option(u"outcome"_s, u"fulfilled (where nothing is said), partly_fulfilled or no_data."_s, u"outcome"_s),
                option(u"reason"_s, u"What was left out, and why."_s, u"text"_s)},
            close, 1},
    };
}

} // namespace steward::cli
