#include "app/cli/commands/requests_json.h"
#include "app/cli/output.h"
#include "app/cli/session.h"

#include "core/compliance/requests/grounds.h"
#include "core/compliance/requests/letters.h"
#include "core/compliance/requests/mail_paste.h"

#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

#include <cstdio>

namespace steward::cli {

using namespace Qt::StringLiterals;
using namespace steward::compliance;

namespace {

const QString standardMethod = u"Confirmed by the officer against the identifiers of the request."_s;

/** The day of --on; invalid where it is not given. */
Result<QDate> dayGiven(const Invocation &call)
{
    const QString text = call.options.value(u"on"_s);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid())
        return failure(ErrorCode::InvalidInput, u"--on takes a day: 2026-11-21."_s);
    return day;
}

using StepCall = std::function<QFuture<Result<Request>>(Register &, const QString &, const Invocation &, QDate)>;

/** A command that takes one step of one request and answers the request. */
std::function<int(Invocation &)> step(StepCall take, bool hasDay = false)
{
    return [take, hasDay](Invocation &call) -> int {
        if (call.arguments.isEmpty())
            return fail({ErrorCode::InvalidInput, u"Name a request: REQ-2026-0001."_s});
        const Result<QDate> day = hasDay ? dayGiven(call) : Result<QDate>(QDate());
        if (!day)
            return fail(day.error());
        const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, true);
        if (!workspace)
            return fail(workspace.error());
        Register requests((*workspace)->store(), (*workspace)->vault());
        const Result<Request> request = take(requests, call.arguments.first(), call, *day).result();
        if (!request)
            return fail(request.error());
        const bool hasEvidenceGone = request->verifiedAt || !isRunning(request->state);
        if (hasEvidenceGone)
            (void)(*workspace)->store().truncateLog().result(); // busy: the next checkpoint does it
        call.out.object(requestJson(*request, systemClock().now()));
        return Done;
    };
}

int verify(Invocation &call)
{
    return step(
        [](Register &requests, const QString &reference, const Invocation &given, QDate on) {
            if (given.options.isSet(u"failed"_s))
                return requests.identityFailed(reference, given.options.value(u"failed"_s));
            const QString method = given.options.value(u"method"_s);
            return requests.verifyIdentity(reference, method.isEmpty() ? standardMethod : method, on);
        },
        true)(call);
}

int note(Invocation &call)
{
    if (call.arguments.size() < 2)
        return fail(
            {ErrorCode::InvalidInput, u"Give a request and a text: requests note REQ-2026-0001 \"called back\"."_s});
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    Register requests((*workspace)->store(), (*workspace)->vault());
    const Result<void> noted = requests.note(call.arguments[0], call.arguments[1]).result();
    if (!noted)
        return fail(noted.error());
    call.out.object({{u"reference"_s, call.arguments[0]}, {u"noted"_s, true}});
    return Done;
}

int attach(Invocation &call)
{
    const QString target = call.options.value(u"export-to"_s);
    if (call.arguments.size() < 2)
        return fail({ErrorCode::InvalidInput,
            u"Give a request and a file (to get one back: its number and --export-to FILE)."_s});
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, target.isEmpty());
    if (!workspace)
        return fail(workspace.error());
    Register requests((*workspace)->store(), (*workspace)->vault());
    if (!target.isEmpty()) {
        if (const Result<void> unlocked = (*workspace)->unlock(); !unlocked)
            return fail(unlocked.error());
        const Result<void> written =
            requests.exportAttachment(call.arguments[0], call.arguments[1].toLongLong(), target);
        if (!written)
            return fail(written.error());
        call.out.object({{u"reference"_s, call.arguments[0]}, {u"written"_s, target}});
        return Done;
    }
    const Result<Attachment> kept =
        requests.attach(call.arguments[0], call.arguments[1], call.options.isSet(u"identity-evidence"_s)).result();
    if (!kept)
        return fail(kept.error());
    call.out.object({{u"reference"_s, call.arguments[0]}, {u"attachment"_s, kept->id}, {u"bytes"_s, kept->bytes},
        {u"sha256"_s, kept->sha256}, {u"identity_evidence"_s, kept->isEvidence}});
    return Done;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
                           && file.write(bytes) == bytes.size() && file.commit();
    return isWritten ? Result<void>() : failure(ErrorCode::InputOutput, u"%1 cannot be written."_s.arg(path));
}

Result<LetterFields> fieldsGiven(const Invocation &call)
{
    LetterFields fields;
    for (const QString &one : call.options.values(u"field"_s)) {
        if (one.indexOf(u'=') < 1)
            return failure(ErrorCode::InvalidInput, u"--field takes name=value."_s);
        fields.insert(one.section(u'=', 0, 0), one.section(u'=', 1));
    }
    return fields;
}

int letter(Invocation &call)
{
    if (call.arguments.size() < 2)
        return fail({ErrorCode::InvalidInput,
            u"Give a request and a letter; letters are %1."_s.arg(letterNames().join(u", "_s))});
    const Result<LetterFields> fields = fieldsGiven(call);
    if (!fields)
        return fail(fields.error());
    const bool keeps = !call.options.isSet(u"draft"_s);
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, keeps);
    if (!workspace)
        return fail(workspace.error());
    if (const Result<void> unlocked = (*workspace)->unlock(); !unlocked)
        return fail(unlocked.error());
    const Result<RenderedLetter> rendered = renderLetter((*workspace)->store(), (*workspace)->vault(),
        call.arguments[0], call.arguments[1], *fields, call.options.value(u"language"_s));
    if (!rendered)
        return fail(rendered.error());
    if (const QString target = call.options.value(u"to"_s); !target.isEmpty()) {
        const Result<QByteArray> bytes = target.endsWith(".pdf"_L1, Qt::CaseInsensitive)
                                             ? documents::letterPdf(rendered->letter)
                                             : Result<QByteArray>(rendered->text.toUtf8());
        if (!bytes)
            return fail(bytes.error());
        if (const Result<void> written = writeFile(target, *bytes); !written)
            return fail(written.error());
    }
    QJsonObject answer{{u"reference"_s, call.arguments[0]}, {u"letter"_s, rendered->name},
        {u"language"_s, rendered->language}, {u"subject"_s, rendered->letter.subject}, {u"text"_s, rendered->text},
        {u"written"_s, textOrNull(call.options.value(u"to"_s))}, {u"kept"_s, keeps}};
    if (keeps) {
        const Result<KeptLetter> kept =
            keepLetter((*workspace)->store(), (*workspace)->vault(), call.arguments[0], *rendered).result();
        if (!kept)
            return fail(kept.error());
        answer.insert(u"hash"_s, QString::fromLatin1(kept->hash.toHex()));
    }
    call.out.object(answer);
    return Done;
}

int mail(Invocation &call)
{
    const QString path = call.arguments.value(0, u"-"_s);
    QFile file(path);
    const bool isOpen = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return fail(
            {ErrorCode::InvalidInput, u"%1 cannot be read; name a file with the mail, or - for stdin."_s.arg(path)});
    const QTimeZone zone(call.options.value(u"time-zone"_s).toUtf8());
    constexpr qint64 mostBytes = 2'097'152;
    const MailProposal proposal = proposalFromMail(file.read(mostBytes), zone.isValid() ? zone : QTimeZone::utc());
    call.out.object({{u"from_name"_s, textOrNull(proposal.fromName)}, {u"email"_s, textOrNull(proposal.email)},
        {u"received_on"_s, proposal.receivedOn ? QJsonValue(proposal.receivedOn->toString(Qt::ISODate)) : QJsonValue()},
        {u"received_at"_s, instantJson(proposal.receivedAt)},
        {u"type"_s, proposal.type ? QJsonValue(typeName(*proposal.type)) : QJsonValue()},
        {u"type_words"_s, QJsonArray::fromStringList(proposal.typeWords)},
        {u"laws"_s, QJsonArray::fromStringList(proposal.laws)},
        {u"customer_number"_s, textOrNull(proposal.customerNumber)},
        {u"phones"_s, QJsonArray::fromStringList(proposal.phones)}, {u"language"_s, proposal.language},
        {u"subject"_s, textOrNull(proposal.subject)}, {u"text"_s, textOrNull(proposal.text)},
        {u"warnings"_s, QJsonArray::fromStringList(proposal.warnings)}});
    return Done;
}

int recompute(Invocation &call)
{
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    const Result<int> changed = Register((*workspace)->store(), (*workspace)->vault()).recompute().result();
    if (!changed)
        return fail(changed.error());
    call.out.object({{u"changed"_s, *changed}});
    return Done;
}

int setTemplate(Invocation &call)
{
    if (call.arguments.size() < 2)
        return fail(
            {ErrorCode::InvalidInput, u"Give a letter and a language: requests template refusal de --set FILE."_s});
    const QString source = call.options.value(u"set"_s);
    const bool changes = !source.isEmpty() || call.options.isSet(u"reset"_s);
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, changes);
    if (!workspace)
        return fail(workspace.error());
    if (changes) {
        QFile file(source);
        if (!source.isEmpty() && !file.open(QIODevice::ReadOnly))
            return fail({ErrorCode::InvalidInput, u"%1 cannot be read."_s.arg(source)});
        const QString text = source.isEmpty() ? QString() : QString::fromUtf8(file.readAll());
        if (!source.isEmpty() && text.trimmed().isEmpty())
            return fail(
                {ErrorCode::InvalidInput, u"%1 is empty; --reset goes back to the shipped letter."_s.arg(source)});
        const Result<void> set =
            setLetterTemplate((*workspace)->store(), call.arguments[0], call.arguments[1], text).result();
        if (!set)
            return fail(set.error());
    }
    const Result<QString> words = (*workspace)->store().read([&](store::Connection &connection) {
        return letterTemplate(connection, call.arguments[0], call.arguments[1]);
    });
    if (!words)
        return fail(words.error());
    call.out.object({{u"letter"_s, call.arguments[0]}, {u"language"_s, call.arguments[1]}, {u"text"_s, *words},
        {u"fields"_s, QJsonArray::fromStringList(fieldsOf(*words))}});
    return Done;
}

int grounds(Invocation &call)
{
    const RefusalRules rules = refusalRules(call.arguments.value(0, u"gdpr"_s));
    call.out.begin({u"law"_s, u"ground"_s, u"source"_s, u"text"_s});
    for (const RefusalGround &ground : rules.grounds)
        call.out.row({{u"law"_s, rules.law}, {u"ground"_s, ground.id}, {u"source"_s, ground.source},
            {u"text"_s, ground.in(u"en"_s)}});
    call.out.end();
    return Done;
}

} // namespace

Commands requestStepCommands()
{
    const QString cli = u"steward-cli --workspace acme.steward requests "_s;
    const QCommandLineOption on{u"on"_s, u"The day on which it happened; today where it is not given."_s, u"date"_s};
    const QCommandLineOption reason{u"reason"_s, u"Why; in words for the person."_s, u"text"_s};
    const QCommandLineOption what{u"what"_s, u"What the person is asked for."_s, u"text"_s};
    const auto value = [](const Invocation &call, const QString &name) { return call.options.value(name); };
    return {
        {u"requests verify"_s, u"Records that who asks is known, and how; destroys what was shown as proof"_s,
            u"REF [--method TEXT] [--on D] [--failed REASON]"_s,
            cli + u"verify REQ-2026-0001 --method \"called back\""_s,
            {on, {u"method"_s, u"What was compared; without it: against the identifiers of the request."_s, u"text"_s},
                {u"failed"_s, u"The person could not be identified: why."_s, u"reason"_s}},
            verify, 1},
        {u"requests acknowledge"_s, u"Records that the receipt was confirmed to the person"_s, u"REF"_s,
            cli + u"acknowledge REQ-2026-0001"_s, {},
            step([](Register &r, const QString &ref, const Invocation &, QDate) { return r.acknowledge(ref); }), 1},
        {u"requests identity"_s, u"Records that the person was asked for proof of identity"_s,
            u"REF --what TEXT [--on D]"_s, cli + u"identity REQ-2026-0001 --what \"your customer number\""_s,
            {on, what},
            step([value](Register &r, const QString &ref, const Invocation &call,
                     QDate day) { return r.askIdentity(ref, value(call, u"what"_s), day); },
                true),
            1},
        {u"requests clarify"_s, u"Records a question to the person, or with --answered its answer"_s,
            u"REF --what TEXT|--answered [--on D]"_s, cli + u"clarify REQ-2026-0001 --what \"which contract\""_s,
            {on, what, {u"answered"_s, u"The person has answered."_s}},
            step(
                [value](Register &r, const QString &ref, const Invocation &call, QDate day) {
                    return call.options.isSet(u"answered"_s) ? r.clarified(ref, day)
                                                             : r.askClarification(ref, value(call, u"what"_s), day);
                },
                true),
            1},
        {u"requests extend"_s, u"Extends the time to answer, as far as the laws let"_s,
            u"REF --reason TEXT [--late REASON]"_s, cli + u"extend REQ-2026-0001 --reason \"many systems\""_s,
            {reason, {u"late"_s, u"Why the person is told after the day for it."_s, u"text"_s}},
            step([value](Register &r, const QString &ref, const Invocation &call, QDate) {
                return r.extend(ref, value(call, u"reason"_s), value(call, u"late"_s));
            }),
            1},
        {u"requests refuse"_s, u"Refuses it on a ground of its law"_s, u"REF --ground ID --reason TEXT"_s,
            cli + u"refuse REQ-2026-0001 --ground unfounded_or_excessive --reason \"sixth time this month\""_s,
            {reason, {u"ground"_s, u"One of \"requests grounds LAW\"."_s, u"id"_s}},
            step([value](Register &r, const QString &ref, const Invocation &call, QDate) {
                return r.refuse(ref, value(call, u"ground"_s), value(call, u"reason"_s));
            }),
            1},
        {u"requests withdraw"_s, u"Records that the person takes it back"_s, u"REF [--reason TEXT]"_s,
            cli + u"withdraw REQ-2026-0001"_s, {reason},
            step([value](Register &r, const QString &ref, const Invocation &call, QDate) {
                return r.withdraw(ref, value(call, u"reason"_s));
            }),
            1},
        {u"requests duplicate"_s, u"Closes it as a duplicate of another one"_s, u"REF --of REF"_s,
            cli + u"duplicate REQ-2026-0002 --of REQ-2026-0001"_s,
            {{u"of"_s, u"The request that is worked on."_s, u"reference"_s}},
            step([value](Register &r, const QString &ref, const Invocation &call, QDate) {
                return r.markDuplicate(ref, value(call, u"of"_s));
            }),
            1},
        {u"requests assign"_s, u"Says who works on it"_s, u"REF NAME"_s, cli + u"assign REQ-2026-0001 kim"_s, {},
            step([](Register &r, const QString &ref, const Invocation &call, QDate) {
                return r.assign(ref, call.arguments.value(1));
            }),
            2},
        {u"requests fee"_s, u"Records that a fee was announced"_s, u"REF --fee TEXT"_s,
            cli + u"fee REQ-2026-0001 --fee \"20 EUR for a second copy\""_s,
            {{u"fee"_s, u"Amount and reason."_s, u"text"_s}},
            step([value](Register &r, const QString &ref, const Invocation &call, QDate) {
                return r.askFee(ref, value(call, u"fee"_s));
            }),
            1},
        {u"requests answer"_s, u"Records that the answer went out"_s, u"REF [--how TEXT] [--on D]"_s,
            cli + u"answer REQ-2026-0001 --how \"by registered letter\""_s,
            {on, {u"how"_s, u"By which way."_s, u"text"_s}},
            step([value](Register &r, const QString &ref, const Invocation &call,
                     QDate day) { return r.markAnswered(ref, value(call, u"how"_s), day); },
                true),
            1},
        {u"requests note"_s, u"Keeps a note, sealed"_s, u"REF TEXT"_s, cli + u"note REQ-2026-0001 \"called back\""_s,
            {}, note, 2},
        {u"requests attach"_s, u"Keeps a file, sealed, or gives it back"_s,
            u"REF FILE [--identity-evidence] | REF NUMBER --export-to FILE"_s,
            cli + u"attach REQ-2026-0001 letter.pdf"_s,
            {{u"identity-evidence"_s, u"Shown to prove identity: destroyed when that step ends."_s},
                {u"export-to"_s, u"Writes the attachment of that number to a new file."_s, u"file"_s}},
            attach, 2},
        {u"requests letter"_s, u"Writes a letter from its template and keeps it, sealed"_s,
            u"REF LETTER [--field name=value] [--language L] [--to FILE.pdf|FILE.txt] [--draft]"_s,
            cli + u"letter REQ-2026-0001 acknowledgement --to letter.pdf"_s,
            {{u"field"_s, u"A field of the letter; may be given several times."_s, u"name=value"_s},
                {u"language"_s, u"en, de or ko; that of the request otherwise."_s, u"language"_s},
                {u"to"_s, u"Where it goes: a PDF or a text."_s, u"file"_s}, {u"draft"_s, u"Is not kept."_s}},
            letter, 2, {}, true},
        {u"requests template"_s, u"Shows a letter's template, or changes it"_s,
            u"LETTER LANGUAGE [--set FILE|--reset]"_s, cli + u"template refusal de"_s,
            {{u"set"_s, u"The organisation's own words."_s, u"file"_s}, {u"reset"_s, u"Back to the shipped letter."_s}},
            setTemplate, 2},
        {u"requests mail"_s, u"What a mail asks for, as a proposal; needs no workspace"_s, u"[FILE] [--time-zone Z]"_s,
            u"steward-cli requests mail request.eml --time-zone Europe/Berlin"_s,
            {{u"time-zone"_s, u"In which the day of receipt is reckoned."_s, u"zone"_s}}, mail, 1},
        {u"requests recompute"_s, u"Computes the clocks of all that run anew"_s, {}, cli + u"recompute"_s, {},
            recompute},
        {u"requests grounds"_s, u"On which grounds a law lets a request be refused"_s, u"[LAW]"_s,
            u"steward-cli requests grounds ccpa"_s, {}, grounds, 1},
    };
}

} // namespace steward::cli
