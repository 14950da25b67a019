#include "app/cli/output.h"
#include "app/cli/session.h"

#include "core/compliance/answers/export_package.h"
#include "core/compliance/requests/register.h"

#include <QFile>
#include <QJsonArray>

namespace steward::cli {

using namespace Qt::StringLiterals;
using namespace steward::compliance;

namespace {

QJsonObject verdictJson(const ExportVerdict &verdict)
{
    return {{u"ok"_s, verdict.ok()}, {u"request"_s, textOrNull(verdict.request)}, {u"files"_s, verdict.files},
        {u"manifest_sha256"_s, QString::fromLatin1(verdict.manifest.toHex())},
        {u"faults"_s, QJsonArray::fromStringList(verdict.faults)}};
}

int verify(Invocation &call, const QString &folder)
{
    const Result<ExportVerdict> verdict = verifyExport(folder);
    if (!verdict)
        return fail(verdict.error());
    QJsonObject answer = verdictJson(*verdict);
    bool isFine = verdict->ok();
    if (!call.workspacePath.isEmpty() && !call.arguments.isEmpty()) {
        const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, false);
        if (!workspace)
            return fail(workspace.error());
        const QString reference = call.arguments.first();
        const Result<bool> isRecorded = (*workspace)->store().read([&](store::Connection &connection) {
            return isRecordedExport(connection, reference, verdict->manifest);
        });
        if (!isRecorded)
            return fail(isRecorded.error());
        answer.insert(u"recorded"_s, *isRecorded);
        isFine = isFine && *isRecorded;
    }
    call.out.object(answer);
    return isFine ? Done : AnswerIsNo;
}

Result<QMap<QString, QString>> omissionsOf(const QStringList &given)
{
    QMap<QString, QString> omit;
    for (const QString &one : given) {
        const QString table = one.section(u'=', 0, 0).trimmed();
        const QString reason = one.section(u'=', 1).trimmed();
        if (table.isEmpty() || reason.isEmpty())
            return failure(ErrorCode::InvalidInput,
                u"--omit takes SOURCE[:TABLE]=REASON; what is left out has a reason in the manifest."_s);
        omit.insert(table, reason);
    }
    return omit;
}

Result<QMap<QString, sources::Basis>> basisOf(const QStringList &given)
{
    QMap<QString, sources::Basis> all;
    for (const QString &one : given) {
        const QString what = one.section(u'=', 0, 0).trimmed();
        const std::optional<sources::Basis> basis = sources::basisFromName(one.section(u'=', 1));
        if (what.isEmpty() || !basis || *basis == sources::Basis::Unknown)
            return failure(ErrorCode::InvalidInput,
                u"--basis takes SOURCE[:TABLE]=BASIS: consent, contract, legal_obligation, vital_interests, public_task or legitimate_interests."_s);
        all.insert(what, *basis);
    }
    return all;
}

int exportData(Invocation &call)
{
    if (call.options.isSet(u"verify"_s))
        return verify(call, call.options.value(u"verify"_s));
    ExportOrder order{.target = call.options.value(u"to"_s)};
    if (call.arguments.isEmpty() || order.target.isEmpty())
        return fail({ErrorCode::InvalidInput, u"Give the reference of a request, and --to DIR."_s});
    if (call.options.isSet(u"zip"_s) && !order.target.endsWith(u".zip"_s, Qt::CaseInsensitive))
        order.target += u".zip"_s;
    const QString range = call.options.value(u"range"_s);
    if (range != u"12m" && range != u"all")
        return fail({ErrorCode::InvalidInput, u"--range takes 12m or all, not \"%1\"."_s.arg(range.left(20))});
    order.wholeRange = range == u"all";
    const Result<QMap<QString, QString>> omit = omissionsOf(call.options.values(u"omit"_s));
    if (!omit)
        return fail(omit.error());
    const Result<QMap<QString, sources::Basis>> basis = basisOf(call.options.values(u"basis"_s));
    if (!basis)
        return fail(basis.error());
    order.omit = *omit;
    order.basis = *basis;
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    const SourceGate gate = sourceGate((*workspace)->store(), (*workspace)->vault());
    const Result<Exported> done =
        exportAnswer((*workspace)->store(), (*workspace)->vault(), gate, call.arguments.first(), order);
    if (!done)
        return fail(done.error());
    for (const QString &warning : done->warnings)
        say(call, u"steward-cli: "_s + warning);
    if (!done->emptyItems.isEmpty())
        say(call, u"The answer says nothing yet about: %1. The request cannot be closed like this."_s.arg(
                      done->emptyItems.join(u", "_s)));
    QJsonArray others;
    for (const ThirdPersonCheck &check : done->thirdPersons)
        others.append(QJsonObject{{u"source"_s, check.source}, {u"table"_s, check.table}, {u"field"_s, check.field},
            {u"values"_s, check.values}});
    call.out.object({{u"request"_s, call.arguments.first()}, {u"kind"_s, done->kind}, {u"path"_s, done->path},
        {u"files"_s, QJsonArray::fromStringList(done->files)}, {u"rows"_s, done->rows},
        {u"manifest_sha256"_s, QString::fromLatin1(done->manifest.toHex())},
        {u"empty_items"_s, QJsonArray::fromStringList(done->emptyItems)},
        {u"proposed_items"_s, QJsonArray::fromStringList(done->proposedItems)}, {u"check_other_persons"_s, others}});
    return Done;
}

/** A request with everything its answer is made of. */
struct Opened
{
    std::unique_ptr<Workspace> workspace;
    Request request;
    QList<AnswerEntry> entries;
};

Result<Opened> openAnswer(Invocation &call, bool forWriting)
{
    if (call.arguments.isEmpty())
        return failure(ErrorCode::InvalidInput, u"Give the reference of a request: REQ-2026-0001."_s);
    Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, forWriting);
    if (!workspace)
        return failureOf(workspace);
    Opened opened{.workspace = std::move(*workspace)};
    if (opened.workspace->vault().state() == vault::VaultState::Locked) {
        if (const Result<void> unlocked = opened.workspace->unlock(); !unlocked)
            return failureOf(unlocked);
    }
    store::Store &store = opened.workspace->store();
    vault::Vault &vault = opened.workspace->vault();
    Register requests(store, vault);
    const Result<Request> request = requests.find(call.arguments.first());
    if (!request)
        return failureOf(request);
    opened.request = *request;
    const Result<SubjectDetails> details = requests.details(*request);
    if (!details)
        return failureOf(details);
    const SourceGate gate = sourceGate(store, vault);
    const Result<QList<AnswerEntry>> entries =
        store.read([&](store::Connection &connection) -> Result<QList<AnswerEntry>> {
            const Result<AnswerFacts> facts =
                answerFacts(connection, vault, gate, *request, *details, exportOptionsFor(*request, {}));
            if (!facts)
                return failureOf(facts);
            return answerItems(connection, vault, *request, *facts);
        });
    if (!entries)
        return failureOf(entries);
    opened.entries = *entries;
    return opened;
}

int printAnswer(Invocation &call, const QList<AnswerEntry> &entries)
{
    bool isComplete = true;
    call.out.begin({u"item"_s, u"state"_s, u"title"_s, u"source"_s, u"text"_s, u"proposal"_s});
    for (const AnswerEntry &entry : entries) {
        isComplete = isComplete && entry.state != AnswerState::Empty;
        call.out.row({{u"item"_s, entry.item.id}, {u"state"_s, answerStateName(entry.state)},
            {u"title"_s, entry.item.title}, {u"source"_s, entry.item.source}, {u"text"_s, textOrNull(entry.text)},
            {u"proposal"_s, textOrNull(entry.proposal)}, {u"changed_at"_s, instantJson(entry.changedAt)}});
    }
    call.out.end();
    return isComplete ? Done : AnswerIsNo;
}

int show(Invocation &call)
{
    const Result<Opened> opened = openAnswer(call, false);
    return opened ? printAnswer(call, opened->entries) : fail(opened.error());
}

/** What the call says of one item. */
Result<std::pair<AnswerState, QString>> wordsOf(const Invocation &call)
{
    const QStringList given{u"text"_s, u"text-file"_s, u"none"_s, u"not-applicable"_s, u"clear"_s};
    const qsizetype count =
        std::count_if(given.begin(), given.end(), [&call](const QString &name) { return call.options.isSet(name); });
    if (count != 1)
        return failure(ErrorCode::InvalidInput,
            u"Give one of --text TEXT, --text-file FILE, --none, --not-applicable REASON and --clear."_s);
    if (call.options.isSet(u"clear"_s))
        return std::pair(AnswerState::Empty, QString());
    if (call.options.isSet(u"none"_s))
        return std::pair(AnswerState::None, QString());
    if (call.options.isSet(u"not-applicable"_s))
        return std::pair(AnswerState::NotApplicable, call.options.value(u"not-applicable"_s));
    if (call.options.isSet(u"text"_s))
        return std::pair(AnswerState::Filled, call.options.value(u"text"_s));
    QFile file(call.options.value(u"text-file"_s));
    constexpr qint64 largest = 1 << 20;
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return failure(
            ErrorCode::InvalidInput, u"The file %1 cannot be read, or has more than 1 MiB."_s.arg(file.fileName()));
    return std::pair(AnswerState::Filled, QString::fromUtf8(file.readAll()));
}

int set(Invocation &call)
{
    const Result<std::pair<AnswerState, QString>> words = wordsOf(call);
    if (!words)
        return fail(words.error());
    if (call.arguments.isEmpty() || !call.options.isSet(u"item"_s))
        return fail({ErrorCode::InvalidInput, u"Give the reference of a request, and --item ITEM."_s});
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    const QString item = call.options.value(u"item"_s);
    const Result<void> done = setAnswerItem(
        (*workspace)->store(), (*workspace)->vault(), call.arguments.first(), item, words->first, words->second)
                                  .result();
    if (!done)
        return fail(done.error());
    call.out.object(
        {{u"request"_s, call.arguments.first()}, {u"item"_s, item}, {u"state"_s, answerStateName(words->first)}});
    return Done;
}

int accept(Invocation &call)
{
    Result<Opened> opened = openAnswer(call, true);
    if (!opened)
        return fail(opened.error());
    const QStringList only = call.options.values(u"item"_s);
    for (AnswerEntry &entry : opened->entries) {
        if (entry.state != AnswerState::Empty || entry.proposal.isEmpty()
            || (!only.isEmpty() && !only.contains(entry.item.id)))
            continue;
        const Result<void> done = setAnswerItem(opened->workspace->store(), opened->workspace->vault(),
            opened->request.reference, entry.item.id, AnswerState::Filled, entry.proposal)
                                      .result();
        if (!done)
            return fail(done.error());
        entry.state = AnswerState::Filled;
        entry.text = entry.proposal;
    }
    return printAnswer(call, opened->entries);
}

} // namespace

Commands answerCommands()
{
    const QCommandLineOption item{u"item"_s, u"The item: confirmation, copy, purposes, categories, …"_s, u"item"_s};
    return {
        {u"requests export"_s, u"Writes a person's data as JSON, XML and CSV with a manifest of hashes"_s,
            u"REF --to DIR [--zip] [--omit SOURCE[:TABLE]=REASON] [--basis SOURCE[:TABLE]=BASIS] [--range 12m|all] | [REF] --verify DIR|FILE.zip"_s,
            u"steward-cli --workspace acme.steward requests export REQ-2026-0007 --to answer-0007"_s,
            {{u"to"_s, u"A folder that is not there yet, or empty."_s, u"folder"_s},
                {u"zip"_s, u"As one ZIP file: DIR.zip."_s},
                {u"omit"_s, u"Leaves a source or a table out; the reason goes into the manifest."_s, u"what=reason"_s},
                {u"basis"_s, u"Of portability: what a source or a table rests on, where its map does not say it."_s,
                    u"what=basis"_s},
                {u"range"_s, u"California: 12m before receipt, or all."_s, u"range"_s, u"12m"_s},
                {u"verify"_s, u"Compares an exported folder or ZIP with its manifest, and with what was recorded."_s,
                    u"folder"_s}},
            exportData, 1,
            u"The folder also has SHA256SUMS: \"sha256sum -c SHA256SUMS\" checks it without Steward.\n"_s, true},
        {u"requests answer show"_s,
            u"The items of an access answer, and what is proposed for them; 1 while one is empty"_s, u"REF"_s,
            u"steward-cli --workspace acme.steward requests answer show REQ-2026-0007"_s, {}, show, 1},
        {u"requests answer set"_s, u"Says what an item of an access answer says"_s,
            u"REF --item ITEM --text TEXT|--text-file FILE|--none|--not-applicable REASON|--clear"_s,
            u"steward-cli --workspace acme.steward requests answer set REQ-2026-0007 --item automated --none"_s,
            {item, {u"text"_s, u"What it says."_s, u"text"_s},
                {u"text-file"_s, u"A file with what it says."_s, u"file"_s}, {u"none"_s, u"There is none."_s},
                {u"not-applicable"_s, u"It does not apply, for this reason."_s, u"reason"_s},
                {u"clear"_s, u"Empties it again."_s}},
            set, 1},
        {u"requests answer accept"_s, u"Takes over what is proposed for the items that are empty"_s,
            u"REF [--item ITEM …]"_s, u"steward-cli --workspace acme.steward requests answer accept REQ-2026-0007"_s,
            {item}, accept, 1},
    };
}

} // namespace steward::cli
