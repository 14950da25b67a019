#include "app/cli/output.h"
#include "app/cli/session.h"

#include "core/compliance/consent/consent_figures.h"
#include "core/compliance/consent/consent_import.h"
#include "core/compliance/consent/consent_receipt.h"
#include "core/compliance/consent/privacy_choice.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace steward::cli {

using namespace Qt::StringLiterals;
using namespace steward::compliance;
using sources::IdentifierKind;

namespace {

constexpr int pageSize = 500;
constexpr qint64 largestFile = 1 << 20;

Result<QByteArray> bytesOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return failure(ErrorCode::InvalidInput, u"The file %1 cannot be read, or has more than 1 MiB."_s.arg(path));
    return file.readAll();
}

/** The time of an option; nothing where it is not given. */
Result<std::optional<Instant>> timeOf(const Invocation &call, const QString &option)
{
    if (!call.options.isSet(option))
        return std::optional<Instant>();
    const std::optional<Instant> at = fromRfc3339(call.options.value(option));
    if (!at)
        return failure(ErrorCode::InvalidInput,
            u"--%1 takes a date as 2026-11-21, or a time as 2026-11-21T07:40:00Z."_s.arg(option));
    return at;
}

/** A workspace with its keys open, as far as they can be. */
Result<std::unique_ptr<Workspace>> openUnlocked(Invocation &call, bool forWriting)
{
    Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, forWriting);
    if (workspace && (*workspace)->vault().state() == vault::VaultState::Locked)
        (void)(*workspace)->unlock(); // what is sealed then says why it cannot be read
    return workspace;
}

int printRecord(Invocation &call, const Result<ConsentRecord> &record)
{
    if (!record)
        return fail(record.error());
    call.out.object(consentJson(*record, systemClock().now()));
    return Done;
}

ConsentPrincipal principalOf(const Invocation &call)
{
    ConsentPrincipal principal{.name = call.options.value(u"subject-name"_s)};
    for (const auto &[option, kind] :
        {std::pair(u"subject-email"_s, IdentifierKind::Email), std::pair(u"subject-phone"_s, IdentifierKind::Phone),
            std::pair(u"customer-number"_s, IdentifierKind::CustomerNumber),
            std::pair(u"birth-date"_s, IdentifierKind::BirthDate)}) {
        for (const QString &value : call.options.values(option))
            principal.identifiers.append({kind, value});
    }
    return principal;
}

Result<ConsentNotice> noticeOf(const Invocation &call)
{
    ConsentNotice notice{
        .version = call.options.value(u"notice-version"_s), .language = call.options.value(u"language"_s)};
    if (!call.options.isSet(u"notice-file"_s))
        return notice;
    const Result<QByteArray> bytes = bytesOfFile(call.options.value(u"notice-file"_s));
    if (!bytes)
        return failureOf(bytes);
    notice.text = QString::fromUtf8(*bytes);
    if (notice.text.toUtf8() != *bytes)
        return failure(ErrorCode::InvalidInput, u"The notice is not UTF-8, so that its hash would prove nothing."_s);
    return notice;
}

int record(Invocation &call)
{
    const Result<ConsentNotice> notice = noticeOf(call);
    const Result<std::optional<Instant>> at = timeOf(call, u"at"_s);
    const Result<std::optional<Instant>> expires = timeOf(call, u"expires"_s);
    if (!notice)
        return fail(notice.error());
    if (!at || !expires)
        return fail(at ? expires.error() : at.error());
    const std::optional<ConsentState> state = consentStateFromName(call.options.value(u"state"_s));
    if (!state)
        return fail({ErrorCode::InvalidInput, u"--state takes given, refused, requested or deferred."_s});
    QJsonObject fields;
    if (call.options.isSet(u"fields"_s)) {
        const Result<QByteArray> bytes = bytesOfFile(call.options.value(u"fields"_s));
        if (!bytes)
            return fail(bytes.error());
        const QJsonDocument document = QJsonDocument::fromJson(*bytes);
        if (!document.isObject())
            return fail({ErrorCode::InvalidInput, u"--fields names a file with one JSON object of TS 27560 fields."_s});
        fields = document.object();
    }
    NewConsent consent{.recordId = call.options.value(u"record-id"_s),
        .principal = principalOf(call),
        .notice = *notice,
        .method = call.options.value(u"method"_s),
        .jurisdiction = call.options.value(u"jurisdiction"_s),
        .fields = consentFieldsFrom(fields),
        .state = *state,
        .at = *at,
        .validUntil = *expires};
    if (call.options.isSet(u"withdrawal-method"_s))
        consent.fields.withdrawalMethod = call.options.value(u"withdrawal-method"_s);
    for (const QString &purpose : call.options.values(u"purpose"_s))
        consent.purposes.append(consentPurposeFrom(purpose, fields));
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    return printRecord(call, Consents((*workspace)->store(), (*workspace)->vault()).record(consent).result());
}

int noReference()
{
    return fail({ErrorCode::InvalidInput, u"Give the reference of a consent (CON-2026-0001), or its record id."_s});
}

int withdraw(Invocation &call)
{
    const Result<std::optional<Instant>> at = timeOf(call, u"at"_s);
    if (!at)
        return fail(at.error());
    const QString email = call.options.value(u"subject-email"_s);
    if (call.arguments.isEmpty() && email.isEmpty())
        return noReference();
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    Consents consents((*workspace)->store(), (*workspace)->vault());
    const QString method = call.options.value(u"method"_s);
    const QStringList purposes = call.options.values(u"purpose"_s);
    if (!call.arguments.isEmpty())
        return printRecord(call, consents.withdraw(call.arguments.first(), method, purposes, *at).result());
    // As easy as giving: a person need not know the number of the record.
    const Result<QList<ConsentRecord>> records =
        consents.page({.identifier = {IdentifierKind::Email, email}}, 0, pageSize);
    if (!records)
        return fail(records.error());
    if (records->isEmpty())
        return fail({ErrorCode::NotFound, u"There is no consent of this person."_s});
    QJsonArray done;
    for (const ConsentRecord &one : *records) {
        QStringList own;
        for (const ConsentPurpose &purpose : one.purposes) {
            if (purposes.contains(purpose.purpose))
                own.append(purpose.purpose);
        }
        if (!purposes.isEmpty() && own.isEmpty())
            continue;
        const Result<ConsentRecord> withdrawn = consents.withdraw(one.reference, method, own, *at).result();
        if (!withdrawn)
            return fail(withdrawn.error());
        done.append(QJsonObject{
            {u"reference"_s, one.reference}, {u"state"_s, consentStateName(stateAt(*withdrawn, systemClock().now()))}});
    }
    call.out.object({{u"withdrawn"_s, done}});
    return Done;
}

int renew(Invocation &call)
{
    if (call.arguments.isEmpty())
        return noReference();
    const Result<ConsentNotice> notice = noticeOf(call);
    const Result<std::optional<Instant>> at = timeOf(call, u"at"_s);
    const Result<std::optional<Instant>> expires = timeOf(call, u"expires"_s);
    if (!notice)
        return fail(notice.error());
    if (!at || !expires)
        return fail(at ? expires.error() : at.error());
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    return printRecord(call, Consents((*workspace)->store(), (*workspace)->vault())
                                 .renew(call.arguments.first(), call.options.value(u"method"_s), *notice, *expires, *at)
                                 .result());
}

int list(Invocation &call)
{
    ConsentFilter filter{.purpose = call.options.value(u"purpose"_s),
        .identifier = {IdentifierKind::Email, call.options.value(u"email"_s)},
        .now = systemClock().now()};
    if (call.options.isSet(u"state"_s)) {
        filter.state = consentStateFromName(call.options.value(u"state"_s));
        if (!filter.state)
            return fail({ErrorCode::InvalidInput, u"--state takes given, renewed, withdrawn, expired, refused, …"_s});
    }
    const Result<std::unique_ptr<Workspace>> workspace = openUnlocked(call, false);
    if (!workspace)
        return fail(workspace.error());
    Consents consents((*workspace)->store(), (*workspace)->vault());
    call.out.begin({u"reference"_s, u"record_id"_s, u"state"_s, u"valid"_s, u"purposes"_s, u"jurisdiction"_s,
        u"given_at"_s, u"valid_until"_s, u"missing_fields"_s});
    qint64 after = 0;
    while (true) {
        const Result<QList<ConsentRecord>> records = consents.page(filter, after, pageSize);
        if (!records)
            return fail(records.error());
        for (const ConsentRecord &one : *records) {
            const ConsentState state = stateAt(one, filter.now);
            QStringList purposes;
            for (const ConsentPurpose &purpose : one.purposes)
                purposes.append(purpose.purpose);
            call.out.row({{u"reference"_s, one.reference}, {u"record_id"_s, one.recordId}, {u"subject"_s, one.subject},
                {u"erased"_s, one.isErased}, {u"state"_s, consentStateName(state)},
                {u"valid"_s, allowsProcessing(state) && invalidReasons(one).isEmpty()},
                {u"purposes"_s, QJsonArray::fromStringList(purposes)}, {u"jurisdiction"_s, one.jurisdiction},
                {u"given_at"_s, instantJson(one.events.first().at)},
                {u"valid_until"_s, instantJson(one.events.last().validUntil)},
                {u"missing_fields"_s, QJsonArray::fromStringList(missingFields(one))}});
            after = one.id;
        }
        if (records->size() < pageSize || call.stop.stop_requested())
            break;
    }
    call.out.end();
    return call.stop.stop_requested() ? Interrupted : Done;
}

int show(Invocation &call)
{
    if (call.arguments.isEmpty())
        return noReference();
    const Result<std::unique_ptr<Workspace>> workspace = openUnlocked(call, false);
    if (!workspace)
        return fail(workspace.error());
    Consents consents((*workspace)->store(), (*workspace)->vault());
    const Result<ConsentRecord> found = consents.find(call.arguments.first());
    if (!found)
        return fail(found.error());
    QJsonObject json = consentJson(*found, systemClock().now());
    const Result<ConsentPrincipal> principal = consents.principal(*found);
    QJsonArray identifiers;
    if (principal) {
        for (const sources::Identifier &one : principal->identifiers)
            identifiers.append(QJsonObject{{u"kind"_s, sources::identifierName(one.kind)}, {u"value"_s, one.value}});
    }
    json.insert(u"principal"_s,
        principal ? QJsonValue(QJsonObject{{u"name"_s, textOrNull(principal->name)}, {u"identifiers"_s, identifiers}})
                  : QJsonValue());
    if (!principal && !found->isErased)
        say(call, u"steward-cli: "_s + principal.error().message);
    call.out.object(json);
    return Done;
}

int receipt(Invocation &call)
{
    if (call.arguments.isEmpty())
        return noReference();
    const Result<std::unique_ptr<Workspace>> workspace = openUnlocked(call, false);
    if (!workspace)
        return fail(workspace.error());
    Consents consents((*workspace)->store(), (*workspace)->vault());
    const Result<ConsentRecord> found = consents.find(call.arguments.first());
    if (!found)
        return fail(found.error());
    const Result<ConsentPrincipal> principal = consents.principal(*found);
    if (!principal)
        return fail(principal.error());
    call.out.object(kantaraReceipt(*found, *principal, systemClock().now()));
    return Done;
}

int importFile(Invocation &call)
{
    const QString path = call.arguments.value(0);
    QFile file(path);
    const bool isStdin = path == u"-";
    if (!(isStdin ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly)))
        return fail({ErrorCode::InvalidInput, u"Give a CSV or JSON Lines file that can be read, or - for stdin."_s});
    const QString form = call.options.value(u"as"_s);
    const bool isCsv = form == u"csv" || (form.isEmpty() && path.endsWith(u".csv"_s, Qt::CaseInsensitive));
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    const Result<ConsentImport> done = importConsents((*workspace)->store(), (*workspace)->vault(), file,
        isCsv ? ConsentImportForm::Csv : ConsentImportForm::JsonLines, call.stop);
    if (!done)
        return fail(done.error());
    QJsonArray faults;
    for (const ConsentImportFault &fault : done->faults)
        faults.append(QJsonObject{{u"line"_s, fault.line}, {u"reason"_s, fault.reason}});
    QJsonArray mustStop;
    for (const ConsentImportFault &one : done->mustStop) {
        mustStop.append(QJsonObject{{u"line"_s, one.line}, {u"reason"_s, one.reason}});
        say(call, u"Line %1: %2."_s.arg(one.line).arg(one.reason));
    }
    call.out.object({{u"rows"_s, done->rows}, {u"added"_s, done->added}, {u"updated"_s, done->updated},
        {u"unchanged"_s, done->unchanged}, {u"kept_out"_s, done->faults.size()}, {u"faults"_s, faults},
        {u"must_stop"_s, mustStop}});
    return done->faults.isEmpty() ? Done : AnswerIsNo;
}

int expire(Invocation &call)
{
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    const Result<int> expired =
        Consents((*workspace)->store(), (*workspace)->vault()).expireDue(systemClock().now()).result();
    if (!expired)
        return fail(expired.error());
    call.out.object({{u"expired"_s, *expired}});
    return Done;
}

int figures(Invocation &call)
{
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, false);
    if (!workspace)
        return fail(workspace.error());
    const Result<ConsentFigures> now = (*workspace)->store().read([](store::Connection &connection) {
        return consentFigures(connection, systemClock().now());
    });
    if (!now)
        return fail(now.error());
    QJsonObject states;
    for (auto at = now->byState.cbegin(); at != now->byState.cend(); ++at)
        states.insert(at.key(), at.value());
    QJsonArray purposes;
    for (const PurposeFigures &one : now->byPurpose)
        purposes.append(QJsonObject{{u"purpose"_s, one.purpose}, {u"asked"_s, one.asked}, {u"valid"_s, one.valid},
            {u"withdrawn"_s, one.withdrawn}});
    const auto numberOrNull = [](const std::optional<qint64> &number) {
        return number ? QJsonValue(*number) : QJsonValue();
    };
    call.out.object({{u"records"_s, now->records}, {u"valid"_s, now->valid}, {u"standings"_s, now->standings},
        {u"by_state"_s, states}, {u"by_purpose"_s, purposes}, {u"withdrawals"_s, now->withdrawals},
        {u"withdrawal_median_ms"_s, numberOrNull(now->medianReactionMs)},
        {u"withdrawal_longest_ms"_s, numberOrNull(now->longestReactionMs)},
        {u"expiring_in_30_days"_s, now->expiringIn30Days}, {u"expired_not_recorded"_s, now->expiredNotRecorded}});
    return Done;
}

Result<NewPrivacyChoice> choiceOf(const Invocation &call)
{
    NewPrivacyChoice choice{.signal = call.options.value(u"signal"_s),
        .device = call.options.value(u"device"_s),
        .consumer = {IdentifierKind::Email, call.options.value(u"subject-email"_s)}};
    const QString right = call.options.value(u"right"_s);
    const QString kind = call.options.value(u"choice"_s);
    if ((right != u"sale_sharing" && right != u"sensitive_use")
        || !QStringList{u"out"_s, u"in"_s, u"confirm"_s}.contains(kind)
        || !QStringList{u"gpc"_s, u"form"_s, u"mail"_s, u"phone"_s, u"agent"_s}.contains(choice.signal))
        return failure(ErrorCode::InvalidInput,
            u"--right takes sale_sharing or sensitive_use, --choice out, in or confirm, --signal gpc, form, mail, phone or agent."_s);
    choice.right = right == u"sale_sharing" ? PrivacyRight::SaleSharing : PrivacyRight::SensitiveUse;
    choice.choice = kind == u"out"  ? PrivacyChoiceKind::Out
                    : kind == u"in" ? PrivacyChoiceKind::InAsked
                                    : PrivacyChoiceKind::InConfirmed;
    const Result<std::optional<Instant>> at = timeOf(call, u"at"_s);
    if (!at)
        return failureOf(at);
    choice.at = *at;
    return choice;
}

int privacySignal(Invocation &call)
{
    const Result<NewPrivacyChoice> choice = choiceOf(call);
    if (!choice)
        return fail(choice.error());
    const bool isAsked = call.options.isSet(u"show"_s);
    const Result<std::unique_ptr<Workspace>> workspace =
        isAsked ? openUnlocked(call, false) : openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    store::Store &store = (*workspace)->store();
    vault::Vault &vault = (*workspace)->vault();
    const Result<PrivacyStanding> standing = isAsked ? store.read([&](store::Connection &connection) {
        return privacyStanding(connection, vault, choice->right, choice->device, choice->consumer);
    })
                                                     : recordPrivacyChoice(store, vault, *choice).result();
    if (!standing)
        return fail(standing.error());
    call.out.object({{u"reference"_s, textOrNull(standing->reference)}, {u"opted_out"_s, standing->isOptedOut},
        {u"awaits_confirmation"_s, standing->awaitsConfirmation}, {u"since"_s, instantJson(standing->since)},
        {u"ask_again_from"_s, instantJson(standing->askAgainFrom)},
        {u"may_ask"_s, standing->mayAsk(systemClock().now())}});
    return Done;
}

} // namespace

Commands consentCommands()
{
    const QCommandLineOption email{u"subject-email"_s, u"Who consented, by e-mail."_s, u"email"_s};
    const QCommandLineOption at{u"at"_s, u"When the person did it; now where it is not given."_s, u"time"_s};
    const QCommandLineOption purpose{u"purpose"_s, u"What for; may be given more than once."_s, u"purpose"_s};
    const QCommandLineOption method{u"method"_s, u"How: web_form, paper, phone, in_person, app, …"_s, u"method"_s};
    const QCommandLineOption notice{u"notice-file"_s, u"The text that was shown, UTF-8."_s, u"file"_s};
    const QCommandLineOption version{u"notice-version"_s, u"What the organisation calls it."_s, u"version"_s};
    const QCommandLineOption language{u"language"_s, u"Of the notice: en, de, ko, …"_s, u"language"_s};
    const QCommandLineOption expires{u"expires"_s, u"When it ends by itself."_s, u"time"_s};
    return {
        {u"consent record"_s, u"Records a consent: who, what for, what was shown, how, when"_s,
            u"--subject-email E --purpose P … --notice-file F --language L --method M [--expires D]"_s,
            u"steward-cli --workspace acme.steward consent record --subject-email ada@example.org --purpose newsletter "
            "--notice-file notice.txt --language en --method web_form"_s,
            {email, {u"subject-phone"_s, u"… by phone."_s, u"phone"_s}, {u"subject-name"_s, u"The name."_s, u"name"_s},
                {u"customer-number"_s, u"… by customer number."_s, u"number"_s},
                {u"birth-date"_s, u"… by name and birth date."_s, u"date"_s}, purpose, notice, version, language,
                method, expires, at, {u"record-id"_s, u"Its id in the system it comes from."_s, u"id"_s},
                {u"jurisdiction"_s, u"EU, DE, UK, KR, US-CA, …"_s, u"place"_s, u"EU"_s},
                {u"withdrawal-method"_s, u"How to withdraw, as the person was told."_s, u"text"_s},
                {u"state"_s, u"given, refused, requested or deferred."_s, u"state"_s, u"given"_s},
                {u"fields"_s, u"A JSON file with further fields of ISO/IEC TS 27560 by their names."_s, u"file"_s}},
            record},
        {u"consent withdraw"_s, u"Withdraws a consent, or all of a person"_s,
            u"ID | --subject-email E [--purpose P …] [--at T]"_s,
            u"steward-cli --workspace acme.steward consent withdraw CON-2026-0001"_s, {email, purpose, method, at},
            withdraw, 1},
        {u"consent renew"_s, u"Records that a consent was given anew"_s,
            u"ID [--notice-file F] [--expires D] [--method M] [--at T]"_s,
            u"steward-cli --workspace acme.steward consent renew CON-2026-0001 --expires 2027-11-21"_s,
            {notice, version, language, method, expires, at}, renew, 1},
        {u"consent list"_s, u"Consents with their states now"_s, u"[--state S] [--purpose P] [--email E]"_s,
            u"steward-cli --workspace acme.steward consent list --state withdrawn"_s,
            {{u"state"_s, u"given, renewed, withdrawn, expired, …"_s, u"state"_s}, purpose,
                {u"email"_s, u"Of the person with this e-mail."_s, u"email"_s}},
            list},
        {u"consent show"_s, u"One consent whole: fields, events, what is missing"_s, u"ID"_s,
            u"steward-cli --workspace acme.steward consent show CON-2026-0001"_s, {}, show, 1},
        {u"consent receipt"_s, u"The receipt for the person (Kantara Consent Receipt 1.1)"_s, u"ID"_s,
            u"steward-cli --workspace acme.steward consent receipt CON-2026-0001"_s, {}, receipt, 1},
        {u"consent import"_s, u"Imports consents from CSV or JSON Lines; bad rows are named and kept out"_s,
            u"FILE [--as csv|jsonl]"_s, u"steward-cli --workspace acme.steward consent import consents.csv"_s,
            {{u"as"_s, u"csv or jsonl; by the file's name where it is not given."_s, u"form"_s}}, importFile, 1,
            u"Columns: record_id, email, phone, customer_number, name, birth_date, purpose (several by |), state, "
            u"event_time,\n"
            "valid_until, notice_text or notice_sha256, notice_version, language, method, jurisdiction, and further "
            "fields of\n"
            "ISO/IEC TS 27560 by their names (lists by |).\n"_s},
        {u"consent expire"_s, u"Records the end of every consent whose validity has ended"_s, {},
            u"steward-cli --workspace acme.steward consent expire"_s, {}, expire},
        {u"consent figures"_s, u"Counts by state and purpose with their denominators"_s, {},
            u"steward-cli --workspace acme.steward consent figures"_s, {}, figures},
        {u"consent signal"_s, u"California: records an opt-out signal or choice, or shows what stands"_s,
            u"--device ID | --subject-email E [--choice out|in|confirm] [--signal gpc|form|…] [--right R] [--show]"_s,
            u"steward-cli --workspace acme.steward consent signal --signal gpc --device 7c1e09aa"_s,
            {email, {u"device"_s, u"The browser's or device's id; kept as a keyed hash only."_s, u"id"_s},
                {u"choice"_s, u"out, in (asked) or confirm (the second step)."_s, u"choice"_s, u"out"_s},
                {u"signal"_s, u"gpc, form, mail, phone or agent."_s, u"signal"_s, u"gpc"_s},
                {u"right"_s, u"sale_sharing or sensitive_use."_s, u"right"_s, u"sale_sharing"_s},
                {u"show"_s, u"Changes nothing."_s}, at},
            privacySignal},
    };
}

} // namespace steward::cli
