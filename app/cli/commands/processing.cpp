#include "app/cli/output.h"
#include "app/cli/session.h"

#include "core/compliance/processing/processing_files.h"
#include "core/compliance/processing/processing_register.h"
#include "core/store/settings.h"

#include <QFile>
#include <QJsonArray>

namespace steward::cli {

using namespace Qt::StringLiterals;
using namespace steward::compliance;

namespace {

using OpenWorkspace = Result<std::unique_ptr<Workspace>>;

OpenWorkspace openForReading(const Invocation &call)
{
    OpenWorkspace workspace = openWorkspace(call, false);
    if (workspace && (*workspace)->vault().state() == vault::VaultState::Locked)
        (void)(*workspace)->unlock();
    return workspace;
}

Result<std::optional<RecordKind>> kindOption(const Invocation &call)
{
    if (!call.options.isSet(u"kind"_s))
        return std::optional<RecordKind>();
    const std::optional<RecordKind> kind = recordKindFromName(call.options.value(u"kind"_s));
    if (!kind)
        return failure(ErrorCode::InvalidInput, u"--kind is controller or processor."_s);
    return kind;
}

QJsonObject rowOf(const ProcessingRecord &record)
{
    return {{u"reference"_s, record.reference}, {u"name"_s, record.name}, {u"kind"_s, kindName(record.kind)},
        {u"version"_s, record.version}, {u"answered"_s, record.completeness.answered},
        {u"asked"_s, record.completeness.asked}, {u"percent"_s, record.completeness.percent()},
        {u"missing"_s, QJsonArray::fromStringList(record.completeness.missing())},
        {u"changed_at"_s, toRfc3339(record.changedAt)}, {u"reviewed_at"_s, instantJson(record.reviewedAt)},
        {u"review_due"_s, record.reviewDue ? QJsonValue(record.reviewDue->toString(Qt::ISODate)) : QJsonValue()},
        {u"review_overdue"_s, record.isReviewDue}, {u"ended_at"_s, instantJson(record.endedAt)},
        {u"dpia_need"_s, needName(record.dpiaNeed.gdpr)}, {u"dpia_missing"_s, record.isDpiaMissing()}};
}

QJsonObject dpiaJson(const ProcessingRecord &record)
{
    QJsonArray criteria;
    for (const DpiaCriterion &criterion : dpiaCriteria()) {
        const DpiaReply reply = record.screening.value(criterion.id);
        criteria.append(
            QJsonObject{{u"criterion"_s, criterion.id}, {u"title"_s, criterion.title}, {u"source"_s, criterion.source},
                {u"answer"_s, answerName(reply.answer)}, {u"reason"_s, textOrNull(reply.reason)}});
    }
    QJsonValue made;
    if (record.dpia)
        made = QJsonObject{{u"reference"_s, record.dpia->reference}, {u"state"_s, dpiaStateName(record.dpia->state)},
            {u"description"_s, textOrNull(record.dpia->description)},
            {u"necessity"_s, textOrNull(record.dpia->necessity)}, {u"risks"_s, textOrNull(record.dpia->risks)},
            {u"measures"_s, textOrNull(record.dpia->measures)}, {u"dpo_advice"_s, textOrNull(record.dpia->dpoAdvice)},
            {u"consultation"_s, textOrNull(record.dpia->consultation)}, {u"link"_s, textOrNull(record.dpia->link)},
            {u"missing"_s, QJsonArray::fromStringList(record.dpia->missing)},
            {u"changed_at"_s, toRfc3339(record.dpia->changedAt)}, {u"review_due"_s, record.dpia->isReviewDue}};
    return {{u"reference"_s, record.reference}, {u"result"_s, needName(record.dpiaNeed.gdpr)},
        {u"california"_s, needName(record.dpiaNeed.california)}, {u"why"_s, textOrNull(record.dpiaNeed.why)},
        {u"met"_s, QJsonArray::fromStringList(record.dpiaNeed.met)},
        {u"open"_s, QJsonArray::fromStringList(record.dpiaNeed.open)}, {u"criteria"_s, criteria},
        {u"assessment"_s, made}, {u"missing"_s, record.isDpiaMissing()}};
}

QJsonObject wholeOf(const ProcessingRecord &record)
{
    QJsonObject object = rowOf(record);
    QJsonObject fields;
    for (const ProcessingField &field : processingFields(record.kind))
        fields.insert(field.id, textOrNull(record.fields.value(field.id)));
    QJsonArray letters;
    for (const LetterState &letter : record.completeness.letters)
        letters.append(QJsonObject{{u"letter"_s, letter.letter}, {u"complete"_s, letter.missing.isEmpty()},
            {u"missing"_s, QJsonArray::fromStringList(letter.missing)}});
    object.insert(u"fields"_s, fields);
    object.insert(u"letters"_s, letters);
    object.insert(u"readable"_s, record.isReadable);
    return object;
}

int answer(Invocation &call, const Result<ProcessingRecord> &record)
{
    if (!record)
        return fail(record.error());
    call.out.object(wholeOf(*record));
    return Done;
}

int needsReference()
{
    return fail({ErrorCode::InvalidInput, u"Give the reference of a record, such as ROP-0001."_s});
}

Result<QMap<QString, QString>> pairsOf(const QStringList &texts, const QString &option)
{
    QMap<QString, QString> pairs;
    for (const QString &text : texts) {
        const qsizetype at = text.indexOf(u'=');
        if (at < 1)
            return failure(ErrorCode::InvalidInput, u"--%1 takes NAME=VALUE."_s.arg(option));
        pairs.insert(text.left(at).trimmed(), text.mid(at + 1));
    }
    return pairs;
}

int list(Invocation &call)
{
    const Result<std::optional<RecordKind>> kind = kindOption(call);
    if (!kind)
        return fail(kind.error());
    const OpenWorkspace workspace = openForReading(call);
    if (!workspace)
        return fail(workspace.error());
    const Result<QList<ProcessingRecord>> records = Processing((*workspace)->store(), (*workspace)->vault())
                                                        .list(*kind, call.options.isSet(u"all"_s), systemClock().now());
    if (!records)
        return fail(records.error());
    call.out.begin({u"reference"_s, u"name"_s, u"kind"_s, u"version"_s, u"answered"_s, u"asked"_s, u"percent"_s,
        u"missing"_s, u"review_due"_s, u"review_overdue"_s, u"dpia_need"_s, u"dpia_missing"_s});
    for (const ProcessingRecord &record : *records) {
        if (!call.options.isSet(u"due"_s) || record.isReviewDue)
            call.out.row(rowOf(record));
    }
    call.out.end();
    return Done;
}

int show(Invocation &call)
{
    if (call.arguments.isEmpty())
        return needsReference();
    const OpenWorkspace workspace = openForReading(call);
    if (!workspace)
        return fail(workspace.error());
    Processing desk((*workspace)->store(), (*workspace)->vault());
    const Result<ProcessingRecord> record = desk.find(call.arguments.first(), systemClock().now());
    if (!record)
        return fail(record.error());
    const Result<QList<ProcessingVersion>> versions = desk.versions(record->reference);
    if (!versions)
        return fail(versions.error());
    QJsonArray array;
    for (const ProcessingVersion &version : *versions)
        array.append(QJsonObject{{u"version"_s, version.version}, {u"at"_s, toRfc3339(version.at)},
            {u"actor"_s, version.actor}, {u"name"_s, version.content.name}});
    QJsonObject object = wholeOf(*record);
    object.insert(u"versions"_s, array);
    object.insert(u"dpia_screening"_s, dpiaJson(*record));
    call.out.object(object);
    return Done;
}

int set(Invocation &call)
{
    const Result<QMap<QString, QString>> fields = pairsOf(call.options.values(u"field"_s), u"field"_s);
    const Result<std::optional<RecordKind>> kind = kindOption(call);
    if (!fields || !kind)
        return fail(!fields ? fields.error() : kind.error());
    const QString name = call.options.value(u"name"_s);
    const OpenWorkspace workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    Processing desk((*workspace)->store(), (*workspace)->vault());
    if (!call.arguments.isEmpty())
        return answer(call, desk.change(call.arguments.first(), name, *fields).result());
    return answer(
        call, desk.create({.kind = kind->value_or(RecordKind::Controller), .name = name, .fields = *fields}).result());
}

int importRecords(Invocation &call)
{
    const Result<std::optional<RecordKind>> kind = kindOption(call);
    if (!kind)
        return fail(kind.error());
    if (call.arguments.isEmpty())
        return fail({ErrorCode::InvalidInput, u"Give a file: CSV with a header, or JSON Lines (.jsonl)."_s});
    const QString path = call.arguments.first();
    QFile file(path);
    constexpr qint64 most = 64 << 20;
    if (!file.open(QIODevice::ReadOnly) || file.size() > most)
        return fail({ErrorCode::InvalidInput, u"%1 cannot be read, or is longer than 64 MiB."_s.arg(path)});
    const RecordKind standard = kind->value_or(RecordKind::Controller);
    const bool isLines = path.endsWith(u".jsonl"_s) || path.endsWith(u".ndjson"_s);
    const Result<ReadProcessing> read = isLines ? Result<ReadProcessing>(readProcessingLines(file.readAll(), standard))
                                                : readProcessingCsv(&file, standard);
    if (!read)
        return fail(read.error());
    const OpenWorkspace workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    Processing desk((*workspace)->store(), (*workspace)->vault());
    QList<QFuture<Result<ProcessingRecord>>> writes;
    for (const ProcessingDraft &draft : read->drafts)
        writes.append(desk.create(draft));
    QJsonArray references;
    for (QFuture<Result<ProcessingRecord>> &write : writes) {
        const Result<ProcessingRecord> record = write.result();
        if (!record)
            return fail(record.error());
        references.append(record->reference);
    }
    QJsonArray bad;
    for (const BadProcessingRow &row : read->bad) {
        bad.append(QJsonObject{{u"line"_s, row.line}, {u"error"_s, row.why}});
        say(call, u"Line %1: %2"_s.arg(row.line).arg(row.why));
    }
    call.out.object({{u"imported"_s, references.size()}, {u"references"_s, references}, {u"bad"_s, bad}});
    return bad.isEmpty() ? Done : AnswerIsNo;
}

int exportRecords(Invocation &call)
{
    const Result<std::optional<RecordKind>> named = kindOption(call);
    if (!named)
        return fail(named.error());
    const RecordKind kind = named->value_or(RecordKind::Controller);
    const QString as = call.options.isSet(u"as"_s) ? call.options.value(u"as"_s) : u"json"_s;
    if (as != u"json" && as != u"csv" && as != u"text")
        return fail({ErrorCode::InvalidInput, u"--as is json, csv or text."_s});
    const OpenWorkspace workspace = openForReading(call);
    if (!workspace)
        return fail(workspace.error());
    const Instant now = systemClock().now();
    const Result<QList<ProcessingRecord>> records =
        Processing((*workspace)->store(), (*workspace)->vault()).list(kind, call.options.isSet(u"all"_s), now);
    if (!records)
        return fail(records.error());
    if (as == u"json") {
        const Result<QJsonObject> object = processingJson(*records, kind, now);
        if (!object)
            return fail(object.error());
        call.out.object(*object);
        return Done;
    }
    Result<QByteArray> bytes = QByteArray();
    if (as == u"csv") {
        bytes = processingCsv(*records, kind);
    } else {
        const Result<QString> text =
            processingText(*records, kind, store::setting((*workspace)->store(), u"organisation"_s), now);
        bytes = text ? Result<QByteArray>(text->toUtf8()) : failureOf(text);
    }
    if (!bytes)
        return fail(bytes.error());
    call.out.raw(*bytes);
    return Done;
}

int review(Invocation &call)
{
    if (call.arguments.isEmpty())
        return needsReference();
    const OpenWorkspace workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    return answer(call, Processing((*workspace)->store(), (*workspace)->vault())
                            .review(call.arguments.first(), call.options.value(u"note"_s))
                            .result());
}

int end(Invocation &call)
{
    if (call.arguments.isEmpty())
        return needsReference();
    const OpenWorkspace workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    return answer(call, Processing((*workspace)->store(), (*workspace)->vault())
                            .end(call.arguments.first(), call.options.value(u"reason"_s))
                            .result());
}

Result<QMap<QString, DpiaReply>> repliesOf(const Invocation &call)
{
    const Result<QMap<QString, QString>> given = pairsOf(call.options.values(u"answer"_s), u"answer"_s);
    if (!given)
        return failureOf(given);
    QMap<QString, DpiaReply> replies;
    for (auto one = given->begin(); one != given->end(); ++one) {
        const std::optional<DpiaAnswer> answered = answerFromName(one->section(u':', 0, 0).trimmed());
        if (!answered)
            return failure(ErrorCode::InvalidInput, u"--answer takes CRITERION=yes|no|unknown[:REASON]."_s);
        const QString own = one->section(u':', 1);
        replies.insert(one.key(), {*answered, own.isEmpty() ? call.options.value(u"reason"_s) : own});
    }
    return replies;
}

Result<std::optional<Dpia>> assessmentOf(const Invocation &call)
{
    const Result<QMap<QString, QString>> parts = pairsOf(call.options.values(u"part"_s), u"part"_s);
    if (!parts)
        return failureOf(parts);
    if (parts->isEmpty() && !call.options.isSet(u"state"_s))
        return std::optional<Dpia>();
    Dpia dpia;
    const QMap<QString, QString *> targets{{u"description"_s, &dpia.description}, {u"necessity"_s, &dpia.necessity},
        {u"risks"_s, &dpia.risks}, {u"measures"_s, &dpia.measures}, {u"dpo_advice"_s, &dpia.dpoAdvice},
        {u"consultation"_s, &dpia.consultation}, {u"link"_s, &dpia.link}};
    for (auto part = parts->begin(); part != parts->end(); ++part) {
        if (!targets.contains(part.key()))
            return failure(
                ErrorCode::InvalidInput, u"The parts are %1."_s.arg(QStringList(targets.keys()).join(u", "_s)));
        *targets.value(part.key()) = *part;
    }
    const std::optional<DpiaState> state =
        dpiaStateFromName(call.options.isSet(u"state"_s) ? call.options.value(u"state"_s) : u"draft"_s);
    if (!state)
        return failure(ErrorCode::InvalidInput, u"--state is draft, in-review or approved."_s);
    dpia.state = *state;
    return std::optional(dpia);
}

int dpia(Invocation &call)
{
    if (call.arguments.isEmpty())
        return needsReference();
    const QString reference = call.arguments.first();
    const Result<QMap<QString, DpiaReply>> replies = repliesOf(call);
    const Result<std::optional<Dpia>> assessment = assessmentOf(call);
    if (!replies || !assessment)
        return fail(!replies ? replies.error() : assessment.error());
    const bool isChange = !replies->isEmpty() || *assessment;
    const OpenWorkspace workspace = isChange ? openWorkspace(call, true) : openForReading(call);
    if (!workspace)
        return fail(workspace.error());
    Processing desk((*workspace)->store(), (*workspace)->vault());
    if (!replies->isEmpty()) {
        if (const auto screened = desk.screen(reference, *replies).result(); !screened)
            return fail(screened.error());
    }
    if (*assessment) {
        if (const auto kept = desk.assess(reference, **assessment).result(); !kept)
            return fail(kept.error());
    }
    const Result<ProcessingRecord> record = desk.find(reference, systemClock().now());
    if (!record)
        return fail(record.error());
    call.out.object(dpiaJson(*record));
    return Done;
}

QString fieldsHelp()
{
    QString help;
    for (const RecordKind kind : {RecordKind::Controller, RecordKind::Processor}) {
        help += u"Fields of a %1's record:\n"_s.arg(kindName(kind));
        for (const ProcessingField &field : processingFields(kind))
            help += u"  %1%2: %3\n"_s.arg(
                field.letter.isEmpty() ? QString() : u"("_s + field.letter + u") "_s, field.id, field.title);
    }
    return help + u"\"none\" is an answer; an empty field is not.\n"_s;
}

} // namespace

Commands processingCommands()
{
    const QCommandLineOption kind{u"kind"_s, u"controller or processor."_s, u"kind"_s};
    const QCommandLineOption all{u"all"_s, u"Those too that have ended."_s};
    const QCommandLineOption reason{u"reason"_s, u"Why."_s, u"text"_s};
    const QString on = u"steward-cli --workspace acme.steward "_s;
    return {
        {u"processing list"_s, u"The records of processing: completeness, review, impact assessment"_s,
            u"[--kind K] [--due] [--all]"_s, on + u"processing list --due"_s,
            {kind, {u"due"_s, u"Those whose review is overdue."_s}, all}, list},
        {u"processing show"_s, u"A record whole: fields by letter, versions, screening"_s, u"REF"_s,
            on + u"processing show ROP-0001"_s, {}, show, 1},
        {u"processing set"_s, u"Makes a record, or a new version of one"_s,
            u"[REF] [--name N] [--kind K] [--field NAME=TEXT …]"_s,
            on + u"processing set --name Payroll --field purposes=\"Paying wages\""_s,
            {kind, {u"name"_s, u"Of the activity; names no person."_s, u"text"_s},
                {u"field"_s, u"A field of the record."_s, u"pair"_s}},
            set, 1, fieldsHelp()},
        {u"processing import"_s, u"Makes records from CSV or JSON Lines; bad rows are reported and kept out"_s,
            u"FILE [--kind K]"_s, on + u"processing import records.csv"_s, {kind}, importRecords, 1, fieldsHelp()},
        {u"processing export"_s, u"The register of controller or processor as JSON, CSV or text"_s,
            u"[--kind K] [--as json|csv|text] [--all]"_s, on + u"--output register.csv processing export --as csv"_s,
            {kind, {u"as"_s, u"json, csv or text."_s, u"form"_s}, all}, exportRecords},
        {u"processing review"_s, u"Records that a record was looked at and is right"_s, u"REF [--note TEXT]"_s,
            on + u"processing review ROP-0001"_s, {{u"note"_s, u"What was seen."_s, u"text"_s}}, review, 1},
        {u"processing end"_s, u"The processing has stopped; its record stays"_s, u"REF --reason TEXT"_s,
            on + u"processing end ROP-0001 --reason \"Moved to the group\""_s, {reason}, end, 1},
        {u"processing dpia"_s, u"Whether an impact assessment is needed, and the one there is"_s,
            u"REF [--answer CRITERION=yes|no[:REASON] …] [--reason TEXT] [--part NAME=TEXT …] [--state S]"_s,
            on + u"processing dpia ROP-0001 --answer wp248_large_scale=yes --reason \"2 million customers\""_s,
            {{u"answer"_s, u"An answer to a question of the screening."_s, u"pair"_s}, reason,
                {u"part"_s, u"description, necessity, risks, measures, dpo_advice, consultation or link."_s, u"pair"_s},
                {u"state"_s, u"draft, in-review or approved."_s, u"state"_s}},
            dpia, 1},
    };
}

} // namespace steward::cli
