#include "app/cli/output.h"
#include "app/cli/session.h"

#include "core/base/text.h"
#include "core/compliance/erasure/apply.h"
#include "core/compliance/erasure/closing.h"
#include "core/compliance/erasure/suppression.h"
#include "core/compliance/erasure/verify.h"
#include "core/compliance/requests/register.h"

#include <QJsonArray>

#include <algorithm>

namespace steward::cli {

using namespace Qt::StringLiterals;
using namespace steward::compliance;

namespace {

/** What a command on the data of a request works with. */
struct Desk
{
    std::unique_ptr<Workspace> workspace;
    SourceGate gate;
    QString reference;
    Request request;

    store::Store &store() const { return workspace->store(); }
    vault::Vault &vault() const { return workspace->vault(); }
    template<typename F>
    auto read(F f) const
    {
        return store().read([&](store::Connection &connection) { return f(connection, workspace->vault(), request); });
    }
};

Result<Desk> openDesk(const Invocation &call)
{
    if (call.arguments.size() != 1)
        return failure(ErrorCode::InvalidInput, u"Name one request, such as REQ-2026-0007."_s);
    Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, true);
    if (!workspace)
        return failureOf(workspace);
    Desk desk{.workspace = std::move(*workspace), .reference = call.arguments.first()};
    const Result<Request> request = Register(desk.store(), desk.vault()).find(desk.reference);
    if (!request)
        return failureOf(request);
    desk.request = *request;
    desk.reference = request->reference;
    desk.gate = sourceGate(desk.store(), desk.vault());
    return desk;
}

sources::Progress barOf(const Invocation &call)
{
    return [&call](qint64 done, qint64 total) { drawProgress(call, done, total, 0, std::nullopt); };
}

QJsonArray listOf(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonObject countsJson(const QMap<QString, qint64> &counts)
{
    QJsonObject object;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        object.insert(it.key(), *it);
    return object;
}

/** A value as it may be shown in a list: its first character tells the officer enough to recognise it. */
QJsonValue shownMasked(const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return {};
    const QString text = value.typeId() == QMetaType::QByteArray ? QString() : value.toString();
    return text.isEmpty() ? u"•••"_s : forDisplay(text.left(text.front().isHighSurrogate() ? 2 : 1)) + u"•••"_s;
}

QJsonObject shownMasked(const QVariantMap &values)
{
    QJsonObject object;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (!it.key().startsWith(u"steward:"_s))
            object.insert(it.key(), shownMasked(*it));
    }
    return object;
}

QJsonObject searchJson(const SourceSearch &search)
{
    return {{u"source"_s, search.source}, {u"state"_s, searchStateName(search.state)}, {u"rows"_s, search.rows},
        {u"tables"_s, countsJson(search.tables)}, {u"reasons"_s, listOf(search.reasons)},
        {u"notes"_s, listOf(search.notes)}, {u"looked"_s, search.looked},
        {u"seconds"_s, double(search.milliseconds) / 1000}, {u"searched_at"_s, toRfc3339(search.searchedAt)},
        {u"accepted"_s, textOrNull(search.acceptedReason)}};
}

/** "SRC-0001=why" as its two parts. */
Result<std::pair<QString, QString>> sourceAndReason(const QString &option, const QString &given)
{
    const qsizetype at = given.indexOf(u'=');
    if (at < 1)
        return failure(ErrorCode::InvalidInput, u"%1 takes SOURCE=REASON, not \"%2\"."_s.arg(option, given));
    return std::pair{given.left(at), given.mid(at + 1)};
}

Result<QList<int>> numbersOf(const Invocation &call, const QString &option)
{
    QList<int> numbers;
    for (const QString &given : call.options.values(option)) {
        for (const QString &one : given.split(u',', Qt::SkipEmptyParts)) {
            bool isNumber = false;
            numbers.append(one.trimmed().toInt(&isNumber));
            if (!isNumber)
                return failure(ErrorCode::InvalidInput,
                    u"--%1 takes numbers of found rows, not \"%2\"."_s.arg(option, forDisplay(one)));
        }
    }
    return numbers;
}

QJsonArray undecidedJson(const QList<FoundItem> &items)
{
    QJsonArray array;
    for (const FoundItem &item : items) {
        if (item.isUndecided())
            array.append(QJsonObject{{u"row"_s, item.number}, {u"source"_s, item.source}, {u"table"_s, item.row.table},
                {u"matched"_s, listOf(item.row.by)}, {u"values"_s, shownMasked(item.row.values)}});
    }
    return array;
}

int search(Invocation &call)
{
    const Result<Desk> desk = openDesk(call);
    if (!desk)
        return fail(desk.error());
    const QStringList accepted = call.options.values(u"accept"_s);
    Result<QList<SourceSearch>> searches;
    if (accepted.isEmpty()) {
        searches = searchData(desk->store(), desk->vault(), desk->gate, desk->reference,
            {.sources = call.options.values(u"source"_s),
                .onlyUnknown = call.options.isSet(u"retry"_s),
                .stop = call.stop,
                .progress = barOf(call)});
        endProgress(call);
    }
    for (const QString &given : accepted) {
        const auto parts = sourceAndReason(u"--accept"_s, given);
        if (!parts)
            return fail(parts.error());
        const Result<void> done =
            acceptUnsearched(desk->store(), desk->vault(), desk->reference, parts->first, parts->second);
        if (!done)
            return fail(done.error());
    }
    if (!accepted.isEmpty())
        searches = desk->read(searchesOf);
    const Result<QList<FoundItem>> items = desk->read(foundRows);
    if (!searches || !items)
        return fail(searches ? items.error() : searches.error());
    QJsonArray sources;
    bool isUnknown = false;
    qint64 rows = 0;
    for (const SourceSearch &one : *searches) {
        sources.append(searchJson(one));
        isUnknown = isUnknown || (one.isUnknown() && !one.acceptedAt);
        rows += one.rows;
        for (const QString &reason : one.reasons)
            say(call, u"%1: %2"_s.arg(one.source, reason));
    }
    call.out.object({{u"reference"_s, desk->reference}, {u"rows"_s, rows}, {u"sources"_s, sources},
        {u"undecided"_s, undecidedJson(*items)}});
    return isUnknown ? AnswerIsNo : Done;
}

Result<Exemption> exemptionFrom(const QString &given)
{
    const qsizetype equals = given.indexOf(u'=');
    const qsizetype colon = given.indexOf(u':', equals);
    if (equals < 1 || colon < 0)
        return failure(ErrorCode::InvalidInput,
            u"--exempt takes TARGET=GROUND:REASON, such as \"SRC-0001/main.invoices=17(3)(b):tax law\"; \"%1\" is not."_s
                .arg(forDisplay(given)));
    Exemption exemption{
        .ground = given.mid(equals + 1, colon - equals - 1).trimmed(), .reason = given.mid(colon + 1).trimmed()};
    const QString target = given.left(equals).trimmed();
    bool isNumber = false;
    exemption.number = target.toInt(&isNumber);
    if (!isNumber) {
        exemption.source = target.section(u'/', 0, 0);
        exemption.table = target.section(u'/', 1);
    }
    return exemption;
}

Result<Correction> correctionFrom(const QString &given)
{
    const qsizetype equals = given.indexOf(u'=');
    const QString target = given.left(equals);
    const qsizetype slash = target.indexOf(u'/');
    const qsizetype dot = slash < 0 ? target.indexOf(u'.') : target.lastIndexOf(u'.');
    if (equals < 1 || dot < 1 || dot < slash)
        return failure(ErrorCode::InvalidInput,
            u"--set takes SOURCE/TABLE.COLUMN=VALUE (of a CSV file SOURCE.COLUMN=VALUE); \"%1\" is not."_s.arg(
                forDisplay(target)));
    return Correction{.source = target.left(slash < 0 ? dot : slash),
        .table = slash < 0 ? QString() : target.mid(slash + 1, dot - slash - 1),
        .column = target.mid(dot + 1),
        .value = given.mid(equals + 1)};
}

Result<PlanChoices> choicesOf(const Invocation &call)
{
    PlanChoices choices;
    for (const QString &given : call.options.values(u"exempt"_s)) {
        Result<Exemption> exemption = exemptionFrom(given);
        if (!exemption)
            return failureOf(exemption);
        choices.exemptions.append(*exemption);
    }
    for (const QString &given : call.options.values(u"set"_s)) {
        Result<Correction> correction = correctionFrom(given);
        if (!correction)
            return failureOf(correction);
        choices.corrections.append(*correction);
    }
    const Result<QList<int>> include = numbersOf(call, u"include"_s);
    const Result<QList<int>> exclude = numbersOf(call, u"exclude"_s);
    if (!include || !exclude)
        return include ? failureOf(exclude) : failureOf(include);
    choices.purposes = call.options.values(u"purpose"_s);
    choices.include = *include;
    choices.exclude = *exclude;
    return choices;
}

QJsonArray partiesJson(const QList<ThirdParty> &parties)
{
    QJsonArray array;
    for (const ThirdParty &party : parties)
        array.append(QJsonObject{{u"party"_s, party.id}, {u"source"_s, party.source}, {u"table"_s, party.table},
            {u"recipient"_s, party.recipient}, {u"told_at"_s, instantJson(party.toldAt)},
            {u"reason"_s, textOrNull(party.reason)}});
    return array;
}

QJsonArray countsJson(const ErasurePlan &plan)
{
    QMap<QStringList, qint64> counts;
    for (const PlannedChange &change : plan.changes)
        ++counts[{change.source, change.change.table, sources::methodName(change.change.method), change.ground}];
    QJsonArray array;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        array.append(QJsonObject{{u"source"_s, it.key()[0]}, {u"table"_s, it.key()[1]}, {u"method"_s, it.key()[2]},
            {u"ground"_s, textOrNull(it.key()[3])}, {u"rows"_s, *it}});
    return array;
}

QJsonObject planJson(const ErasurePlan &plan, const QList<FoundItem> &items)
{
    QHash<int, const FoundItem *> byNumber;
    for (const FoundItem &item : items)
        byNumber.insert(item.number, &item);
    QJsonArray rows;
    for (const PlannedChange &change : plan.changes) {
        const FoundItem *item = byNumber.value(change.number);
        rows.append(QJsonObject{{u"row"_s, change.number}, {u"source"_s, change.source},
            {u"table"_s, change.change.table}, {u"method"_s, sources::methodName(change.change.method)},
            {u"state"_s, changeStepName(change.step)}, {u"ground"_s, textOrNull(change.ground)},
            {u"hold"_s, textOrNull(change.hold)}, {u"reason"_s, textOrNull(change.reason)},
            {u"values"_s, item ? shownMasked(item->row.values) : QJsonObject()},
            {u"changes"_s, listOf(change.change.after.keys())}});
    }
    return {{u"reference"_s, plan.request}, {u"plan"_s, plan.hash}, {u"state"_s, planStateName(plan.state)},
        {u"made_at"_s, toRfc3339(plan.madeAt)}, {u"counts"_s, countsJson(plan)}, {u"rows"_s, rows},
        {u"third_parties"_s, partiesJson(plan.thirdParties)}, {u"own_records"_s, countsJson(plan.own)},
        {u"backups_gone_by"_s,
            plan.backupsGoneBy ? QJsonValue(plan.backupsGoneBy->toString(Qt::ISODate)) : QJsonValue()},
        {u"purposes"_s, listOf(plan.purposes)}, {u"undo"_s, plan.keepsUndo}, {u"warnings"_s, listOf(plan.warnings)}};
}

int plan(Invocation &call)
{
    const Result<PlanChoices> choices = choicesOf(call);
    if (!choices)
        return fail(choices.error());
    const Result<Desk> desk = openDesk(call);
    if (!desk)
        return fail(desk.error());
    Result<ErasurePlan> made = [&]() -> Result<ErasurePlan> {
        if (!call.options.isSet(u"show"_s))
            return makePlan(desk->store(), desk->vault(), desk->gate, desk->reference, *choices, call.stop);
        Result<std::optional<ErasurePlan>> stands = desk->read(planOf);
        if (!stands)
            return failureOf(stands);
        if (!*stands)
            return failure(ErrorCode::NotFound, u"There is no plan for %1."_s.arg(desk->reference));
        return std::move(**stands);
    }();
    const Result<QList<FoundItem>> items = desk->read(foundRows);
    if (!made || !items)
        return fail(made ? items.error() : made.error());
    for (const QString &warning : made->warnings)
        say(call, u"Warning: "_s + warning);
    call.out.object(planJson(*made, *items));
    return Done;
}

QJsonArray resultsJson(const Invocation &call, const QList<SourceResult> &results)
{
    QJsonArray array;
    for (const SourceResult &result : results) {
        array.append(QJsonObject{{u"source"_s, result.source}, {u"state"_s, sourceStepName(result.step)},
            {u"done"_s, result.done}, {u"kept"_s, result.kept}, {u"changed"_s, result.changed},
            {u"failed"_s, result.failed}, {u"reasons"_s, listOf(result.reasons)}, {u"notes"_s, listOf(result.notes)}});
        for (const QString &reason : result.reasons)
            say(call, u"%1: %2"_s.arg(result.source, reason));
    }
    return array;
}

QJsonArray checksJson(const QList<SourceCheck> &checks)
{
    QJsonArray array;
    for (const SourceCheck &check : checks) {
        QJsonArray places;
        for (const sources::Residue::Place &place : check.places)
            places.append(QJsonObject{{u"where"_s, place.where}, {u"why"_s, place.why}});
        array.append(QJsonObject{{u"source"_s, check.source}, {u"state"_s, checkStateName(check.state)},
            {u"rows_left"_s, countsJson(check.rowsLeft)}, {u"places"_s, places}, {u"not_seen"_s, listOf(check.notSeen)},
            {u"reasons"_s, listOf(check.reasons)}, {u"checked_at"_s, toRfc3339(check.checkedAt)},
            {u"explained"_s, textOrNull(check.explanation)}});
    }
    return array;
}

/** Nothing is left, or a person has said why it stays. */
bool isClean(const QList<SourceCheck> &checks)
{
    return std::all_of(checks.cbegin(), checks.cend(),
        [](const SourceCheck &one) { return one.state == SourceCheck::State::Clean || one.isExplained; });
}

int apply(Invocation &call)
{
    const Result<Desk> desk = openDesk(call);
    if (!desk)
        return fail(desk.error());
    for (const QString &given : call.options.values(u"accept"_s)) {
        const auto parts = sourceAndReason(u"--accept"_s, given);
        const Result<void> done =
            parts ? acceptPartial(desk->store(), desk->vault(), desk->reference, parts->first, parts->second)
                  : failureOf(parts);
        if (!done)
            return fail(done.error());
    }
    Result<QList<SourceResult>> results;
    if (call.options.isSet(u"accept"_s)) {
        const Result<std::optional<ErasurePlan>> stands = desk->read(planOf);
        if (!stands)
            return fail(stands.error());
        results = *stands ? resultsOf(**stands) : QList<SourceResult>();
    } else {
        results = applyPlan(desk->store(), desk->vault(), desk->gate, desk->reference,
            {.plan = call.options.value(u"plan"_s),
                .sources = call.options.values(u"source"_s),
                .stop = call.stop,
                .progress = barOf(call)});
        endProgress(call);
    }
    if (!results)
        return fail(results.error());
    const Result<QList<SourceCheck>> checks = desk->read(checksOf);
    if (!checks)
        return fail(checks.error());
    call.out.object({{u"reference"_s, desk->reference}, {u"sources"_s, resultsJson(call, *results)},
        {u"checked"_s, checksJson(*checks)}});
    const bool isWhole = std::all_of(results->cbegin(), results->cend(), [](const SourceResult &result) {
        return result.step == SourceStep::Removed || result.step == SourceStep::NotApplicable;
    });
    return isWhole && isClean(*checks) ? Done : AnswerIsNo;
}

int check(Invocation &call)
{
    const Result<Desk> desk = openDesk(call);
    if (!desk)
        return fail(desk.error());
    const QStringList explained = call.options.values(u"explain"_s);
    for (const QString &given : explained) {
        const auto parts = sourceAndReason(u"--explain"_s, given);
        const Result<void> done =
            parts ? explainLeft(desk->store(), desk->vault(), desk->reference, parts->first, parts->second)
                  : failureOf(parts);
        if (!done)
            return fail(done.error());
    }
    const Result<QList<SourceCheck>> checks =
        explained.isEmpty() ? checkErasure(desk->store(), desk->vault(), desk->gate, desk->reference,
            call.options.values(u"source"_s), call.stop, barOf(call))
                            : desk->read(checksOf);
    endProgress(call);
    if (!checks)
        return fail(checks.error());
    call.out.object({{u"reference"_s, desk->reference}, {u"checked"_s, checksJson(*checks)}});
    return isClean(*checks) ? Done : AnswerIsNo;
}

int undo(Invocation &call)
{
    const Result<Desk> desk = openDesk(call);
    if (!desk)
        return fail(desk.error());
    for (const QString &given : call.options.values(u"accept"_s)) {
        const auto parts = sourceAndReason(u"--accept"_s, given);
        const Result<void> done =
            parts ? acceptNotUndone(desk->store(), desk->vault(), desk->reference, parts->first, parts->second)
                  : failureOf(parts);
        if (!done)
            return fail(done.error());
    }
    const Result<QList<SourceResult>> results = undoErasure(
        desk->store(), desk->vault(), desk->gate, desk->reference, {.stop = call.stop, .progress = barOf(call)});
    endProgress(call);
    if (!results)
        return fail(results.error());
    call.out.object({{u"reference"_s, desk->reference}, {u"sources"_s, resultsJson(call, *results)}});
    const bool isWhole = std::all_of(results->cbegin(), results->cend(),
        [](const SourceResult &result) { return result.step == SourceStep::Undone; });
    return isWhole ? Done : AnswerIsNo;
}

int told(Invocation &call)
{
    bool isNumber = false;
    const qint64 party = call.options.value(u"party"_s).toLongLong(&isNumber);
    if (!isNumber)
        return fail({ErrorCode::InvalidInput, u"Say who was told: --party N, as `requests plan` numbers them."_s});
    const Result<Desk> desk = openDesk(call);
    if (!desk)
        return fail(desk.error());
    const Result<void> done =
        recordTold(desk->store(), desk->vault(), desk->reference, party, call.options.value(u"not"_s));
    const Result<QList<ThirdParty>> parties = desk->read(thirdPartiesOf);
    if (!done || !parties)
        return fail(done ? parties.error() : done.error());
    call.out.object({{u"reference"_s, desk->reference}, {u"third_parties"_s, partiesJson(*parties)}});
    return Done;
}

int suppressed(Invocation &call)
{
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, false);
    if (!workspace)
        return fail(workspace.error());
    const QString email = call.options.value(u"email"_s);
    vault::Vault &vault = (*workspace)->vault();
    if (!email.isEmpty() && vault.state() == vault::VaultState::Locked) {
        if (const Result<void> unlocked = (*workspace)->unlock(); !unlocked)
            return fail(unlocked.error());
    }
    const auto found = (*workspace)->store().read([&](store::Connection &sql) -> Result<QList<Suppression>> {
        if (email.isEmpty())
            return standingSuppressions(sql);
        const Result<QList<HashedIdentifier>> person =
            identifierHashes(vault, sql, {.identifiers = {{sources::IdentifierKind::Email, email}}});
        return person ? suppressionsOf(sql, *person) : failureOf(person);
    });
    if (!found)
        return fail(found.error());
    call.out.begin({u"restriction"_s, u"request"_s, u"type"_s, u"purposes"_s, u"since"_s, u"recorded_at"_s});
    for (const Suppression &one : *found)
        call.out.row({{u"restriction"_s, one.reference}, {u"request"_s, one.request}, {u"type"_s, typeName(one.type)},
            {u"purposes"_s, listOf(one.purposes)}, {u"since"_s, one.since.toString(Qt::ISODate)},
            {u"recorded_at"_s, toRfc3339(one.recordedAt)}});
    call.out.end();
    // Asked about one person, the answer is whether anything has to stop.
    return !email.isEmpty() && !found->isEmpty() ? AnswerIsNo : Done;
}

int proof(Invocation &call)
{
    const Result<Desk> desk = openDesk(call);
    if (!desk)
        return fail(desk.error());
    const Result<QJsonObject> made = proofOf(desk->store(), desk->vault(), desk->reference);
    if (!made)
        return fail(made.error());
    call.out.object(*made);
    return Done;
}

QCommandLineOption sourceOption()
{
    return {u"source"_s, u"Only this source; may be given more than once."_s, u"reference"_s};
}

} // namespace

Commands erasureCommands()
{
    return {
        {u"requests search"_s, u"Looks for the person's data in every source; what could not be read is unknown"_s,
            u"REF [--source SRC] [--retry] [--accept SRC=REASON]"_s,
            u"steward-cli --workspace acme.steward requests search REQ-2026-0007"_s,
            {sourceOption(), {u"retry"_s, u"Only sources that could not be searched wholly, or not yet."_s},
                {u"accept"_s, u"Goes on although a source could not be searched."_s, u"source=reason"_s}},
            search, 1},
        {u"requests plan"_s, u"What will be done with each row found; changes nothing"_s,
            u"REF [--exempt TARGET=GROUND:REASON] [--include N] [--exclude N] [--set TARGET=VALUE] [--purpose P] [--show]"_s,
            u"steward-cli --workspace acme.steward requests plan REQ-2026-0007 --exempt 'SRC-0001/main.invoices=17(3)(b):tax law'"_s,
            {{u"exempt"_s, u"Rows that stay: a row's number, SOURCE or SOURCE/TABLE, with ground and reason."_s,
                 u"target=ground:reason"_s},
                {u"include"_s, u"Rows that are the person's."_s, u"numbers"_s},
                {u"exclude"_s, u"Rows that are somebody else's."_s, u"numbers"_s},
                {u"set"_s, u"Of a rectification: the new value of a column."_s, u"source/table.column=value"_s},
                {u"purpose"_s, u"Of an objection, opt-out or restriction: what has to stop; may be given again."_s,
                    u"purpose"_s},
                {u"show"_s, u"Shows the plan that stands and makes no new one."_s}},
            plan, 1, u"Grounds: 17(3)(a) to (e) of the GDPR, 1798.105(d)(1) to (8) of the CCPA. Holds win over all."_s},
        {u"requests apply"_s, u"Does what the plan says, source by source, and looks again; goes on after a kill"_s,
            u"REF [--plan HASH] [--source SRC] [--accept SRC=REASON]"_s,
            u"steward-cli --workspace acme.steward requests apply REQ-2026-0007"_s,
            {sourceOption(), {u"plan"_s, u"Only if this plan stands."_s, u"hash"_s},
                {u"accept"_s, u"Leaves a source partial or failed, with the reason."_s, u"source=reason"_s}},
            apply, 1},
        {u"requests check"_s, u"Searches again, also what sources leave behind, and says what it could not see"_s,
            u"REF [--source SRC] [--explain SRC=REASON]"_s,
            u"steward-cli --workspace acme.steward requests check REQ-2026-0007"_s,
            {sourceOption(), {u"explain"_s, u"Why what is left may stay."_s, u"source=reason"_s}}, check, 1},
        {u"requests undo"_s, u"Puts every row back as it was; possible until the request is closed"_s,
            u"REF [--accept SRC=REASON]"_s, u"steward-cli --workspace acme.steward requests undo REQ-2026-0007"_s,
            {{u"accept"_s, u"Leaves rows of a source that cannot be put back as they are, with the reason."_s,
                u"source=reason"_s}},
            undo, 1},
        {u"requests told"_s, u"Records that a third party was told of the erasure, or why not"_s,
            u"REF --party N [--not REASON]"_s,
            u"steward-cli --workspace acme.steward requests told REQ-2026-0007 --party 1"_s,
            {{u"party"_s, u"As the plan numbers them."_s, u"number"_s},
                {u"not"_s, u"Why they are not told."_s, u"reason"_s}},
            told, 1},
        {u"requests suppressed"_s,
            u"What must not be done with whose data: objections, opt-outs, restrictions; 1 where the person asked for is among them"_s,
            u"[--email E]"_s, u"steward-cli --workspace acme.steward requests suppressed --email ada@example.org"_s,
            {{u"email"_s, u"Only of the person with this e-mail."_s, u"email"_s}}, suppressed},
        {u"requests proof"_s, u"What was done, as it may be kept: counts, hashes and dates, nothing of the person"_s,
            u"REF"_s, u"steward-cli --workspace acme.steward requests proof REQ-2026-0007"_s, {}, proof, 1},
    };
}

} // namespace steward::cli
