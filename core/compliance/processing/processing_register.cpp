#include "core/compliance/processing/processing_register.h"

#include "core/base/text.h"
#include "core/store/settings.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> missing(const QString &sentence)
{
    return failure(ErrorCode::InvalidInput, sentence);
}

QMap<QString, QString> textsOf(const QJsonValue &value)
{
    QMap<QString, QString> texts;
    const QJsonObject object = value.toObject();
    for (auto one = object.begin(); one != object.end(); ++one)
        texts.insert(one.key(), one.value().toString());
    return texts;
}

QJsonObject jsonOf(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto one = texts.begin(); one != texts.end(); ++one)
        object.insert(one.key(), *one);
    return object;
}

QStringList listOf(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &one : value.toArray())
        list.append(one.toString());
    return list;
}

/** The texts of an assessment by the names they are sealed under. */
QMap<QString, QString> textsOf(const Dpia &dpia)
{
    return {{u"description"_s, dpia.description}, {u"necessity"_s, dpia.necessity}, {u"risks"_s, dpia.risks},
        {u"measures"_s, dpia.measures}, {u"dpo_advice"_s, dpia.dpoAdvice}, {u"consultation"_s, dpia.consultation},
        {u"link"_s, dpia.link}};
}

/** Completeness from what stands in clear: the names of what is missing. */
Completeness completenessFrom(RecordKind kind, const QJsonObject &clear)
{
    const QStringList lacking = listOf(clear.value(u"missing"_s));
    Completeness found = completenessOf(kind, {});
    for (LetterState &letter : found.letters) {
        letter.missing.removeIf([&lacking](const QString &field) { return !lacking.contains(field); });
    }
    found.asked = clear.value(u"asked"_s).toInt();
    found.answered = found.asked - int(lacking.size());
    return found;
}

void applyVersion(ProcessingRecord &record, const LogEntry &entry)
{
    record.kind = recordKindFromName(entry.clear.value(u"record"_s).toString()).value_or(RecordKind::Controller);
    record.name = entry.clear.value(u"name"_s).toString();
    record.version = entry.clear.value(u"number"_s).toInt();
    record.completeness = completenessFrom(record.kind, entry.clear);
    record.fields = textsOf(entry.secret.value(u"fields"_s));
    record.changedAt = entry.at;
    record.isReadable = entry.isReadable;
}

void applyScreening(ProcessingRecord &record, const LogEntry &entry)
{
    const QMap<QString, QString> answers = textsOf(entry.clear.value(u"answers"_s));
    const QMap<QString, QString> reasons = textsOf(entry.secret.value(u"reasons"_s));
    for (auto one = answers.begin(); one != answers.end(); ++one)
        record.screening.insert(one.key(),
            {.answer = answerFromName(*one).value_or(DpiaAnswer::Unknown), .reason = reasons.value(one.key())});
}

void applyAssessment(ProcessingRecord &record, const LogEntry &entry)
{
    const QMap<QString, QString> texts = textsOf(entry.secret.value(u"texts"_s));
    record.dpia = Dpia{.reference = u"DPIA-"_s + record.reference.section(u'-', 1),
        .state = dpiaStateFromName(entry.clear.value(u"state"_s).toString()).value_or(DpiaState::Draft),
        .description = texts.value(u"description"_s),
        .necessity = texts.value(u"necessity"_s),
        .risks = texts.value(u"risks"_s),
        .measures = texts.value(u"measures"_s),
        .dpoAdvice = texts.value(u"dpo_advice"_s),
        .consultation = texts.value(u"consultation"_s),
        .link = texts.value(u"link"_s),
        .missing = listOf(entry.clear.value(u"missing"_s)),
        .changedAt = entry.at,
        .recordVersion = entry.clear.value(u"for_version"_s).toInt()};
}

void apply(ProcessingRecord &record, const LogEntry &entry)
{
    if (entry.kind == u"version")
        applyVersion(record, entry);
    else if (entry.kind == u"review")
        record.reviewedAt = entry.at;
    else if (entry.kind == u"screening")
        applyScreening(record, entry);
    else if (entry.kind == u"assessment")
        applyAssessment(record, entry);
    else if (entry.kind == u"ended")
        record.endedAt = entry.at;
}

/** What follows from the entries at a moment. */
void conclude(store::Connection &connection, ProcessingRecord &record, Instant now)
{
    record.dpiaNeed = dpiaResult(record.screening);
    if (record.dpia)
        record.dpia->isReviewDue = record.dpia->recordVersion < record.version;
    const QTimeZone set(store::setting(connection, u"time_zone"_s).toUtf8());
    const QTimeZone zone = set.isValid() ? set : QTimeZone::utc();
    const auto dayOf = [&zone](Instant at) { return QDateTime::fromMSecsSinceEpoch(toMillis(at), zone).date(); };
    const int months = store::settingAsInt(connection, u"processing.review_months"_s);
    record.reviewDue = dayOf(record.reviewedAt.value_or(record.createdAt)).addMonths(months);
    record.isReviewDue = !record.endedAt && dayOf(now) > *record.reviewDue;
}

Result<ProcessingRecord> load(
    store::Connection &connection, vault::Vault &vault, qint64 id, const QString &reference, Instant now)
{
    const Result<QList<LogEntry>> entries = processingLog().read(connection, &vault, id);
    if (!entries)
        return failureOf(entries);
    ProcessingRecord record{.id = id, .reference = reference};
    if (!entries->isEmpty())
        record.createdAt = entries->first().at;
    for (const LogEntry &entry : *entries)
        apply(record, entry);
    conclude(connection, record, now);
    return record;
}

Result<qint64> idOf(store::Connection &connection, const QString &reference)
{
    const Result<QVariant> id = connection.single(u"SELECT id FROM processing WHERE reference = ?"_s, {reference});
    if (!id)
        return failureOf(id);
    if (!id->isValid())
        return failure(ErrorCode::NotFound,
            u"There is no record of processing \"%1\"; \"processing list\" names those there are."_s.arg(
                forDisplay(reference.left(40))));
    return id->toLongLong();
}

/** The entry of a version; the texts are cleaned, empty ones are left out. */
Result<LogEntry> versionEntry(ProcessingDraft draft, int number)
{
    draft.name = cleaned(draft.name).simplified();
    if (draft.name.isEmpty() || draft.name.size() > 200)
        return missing(u"A record needs a name of 1 to 200 characters, such as \"Payroll\"."_s);
    const QList<ProcessingField> &known = processingFields(draft.kind);
    QMap<QString, QString> fields;
    for (auto one = draft.fields.begin(); one != draft.fields.end(); ++one) {
        if (std::none_of(
                known.begin(), known.end(), [&](const ProcessingField &field) { return field.id == one.key(); }))
            return missing(
                u"A %1's record has no field \"%2\"."_s.arg(kindName(draft.kind), forDisplay(one.key().left(40))));
        if (const QString text = cleaned(*one).trimmed(); !text.isEmpty())
            fields.insert(one.key(), text);
    }
    const Completeness found = completenessOf(draft.kind, fields);
    return LogEntry{.kind = u"version"_s,
        .clear = {{u"record"_s, kindName(draft.kind)}, {u"name"_s, draft.name}, {u"number"_s, number},
            {u"asked"_s, found.asked}, {u"missing"_s, QJsonArray::fromStringList(found.missing())}},
        .secret = {{u"fields"_s, jsonOf(fields)}}};
}

QString actionOf(const LogEntry &entry)
{
    if (entry.kind == u"version")
        return entry.clear.value(u"number"_s).toInt() == 1 ? u"processing.recorded"_s : u"processing.changed"_s;
    static const QHash<QString, QString> actions{{u"review"_s, u"processing.reviewed"_s},
        {u"screening"_s, u"processing.screened"_s}, {u"assessment"_s, u"processing.assessed"_s},
        {u"ended"_s, u"processing.ended"_s}};
    return actions.value(entry.kind);
}

Result<void> put(store::Transaction &transaction, vault::Vault &vault, ProcessingRecord &record, LogEntry entry,
    const QString &actor)
{
    entry.actor = actor;
    entry.at = transaction.now();
    const Result<int> number = processingLog().append(transaction, vault, record.id, entry);
    if (!number)
        return failureOf(number);
    if (record.version == 0)
        record.createdAt = entry.at;
    apply(record, entry);
    conclude(transaction.sql(), record, transaction.now());
    // The name is a person's words, so the trail has the reference alone.
    QJsonObject detail{{u"entry"_s, *number}, {u"version"_s, record.version},
        {u"missing"_s, record.completeness.asked - record.completeness.answered},
        {u"dpia"_s, needName(record.dpiaNeed.gdpr)}};
    transaction.record({.action = actionOf(entry), .subject = u"processing/"_s + record.reference, .detail = detail});
    transaction.touch(u"processing"_s);
    return {};
}

Result<LogEntry> dpiaEntry(const ProcessingRecord &record, const Dpia &given)
{
    QMap<QString, QString> texts = record.dpia ? textsOf(*record.dpia) : QMap<QString, QString>();
    const QMap<QString, QString> replacements = textsOf(given);
    for (auto one = replacements.begin(); one != replacements.end(); ++one) {
        if (const QString text = cleaned(*one).trimmed(); !text.isEmpty())
            texts.insert(one.key(), text);
    }
    QStringList lacking;
    for (const QString &part : {u"description"_s, u"necessity"_s, u"risks"_s, u"measures"_s, u"dpo_advice"_s}) {
        if (texts.value(part).isEmpty())
            lacking.append(part);
    }
    if (given.state == DpiaState::Approved && !lacking.isEmpty())
        return failure(ErrorCode::Refused,
            u"The assessment cannot be approved while parts are missing (Article 35(2) and (7)): %1."_s.arg(
                lacking.join(u", "_s)));
    return LogEntry{.kind = u"assessment"_s,
        .clear = {{u"state"_s, dpiaStateName(given.state)}, {u"missing"_s, QJsonArray::fromStringList(lacking)},
            {u"for_version"_s, record.version}},
        .secret = {{u"texts"_s, jsonOf(texts)}}};
}

Result<LogEntry> screeningEntry(const QMap<QString, DpiaReply> &replies)
{
    QJsonObject answers;
    QJsonObject reasons;
    const QList<DpiaCriterion> &known = dpiaCriteria();
    for (auto one = replies.begin(); one != replies.end(); ++one) {
        if (std::none_of(known.begin(), known.end(), [&](const DpiaCriterion &c) { return c.id == one.key(); }))
            return missing(
                u"\"%1\" is no criterion; \"processing dpia\" lists them."_s.arg(forDisplay(one.key().left(40))));
        const QString reason = cleaned(one->reason).trimmed();
        if (one->answer != DpiaAnswer::Unknown && reason.isEmpty())
            return missing(u"The answer to %1 needs its reason."_s.arg(one.key()));
        answers.insert(one.key(), answerName(one->answer));
        reasons.insert(one.key(), reason);
    }
    if (answers.isEmpty())
        return missing(u"No answer is given."_s);
    return LogEntry{.kind = u"screening"_s, .clear = {{u"answers"_s, answers}}, .secret = {{u"reasons"_s, reasons}}};
}

} // namespace

const EntryLog &processingLog()
{
    static const EntryLog log(u"processing_entry"_s, u"processing"_s);
    return log;
}

QFuture<Result<ProcessingRecord>> Processing::create(const ProcessingDraft &draft)
{
    return m_store.write([vault = &m_vault, actor = m_store.actor(), draft](
                             store::Transaction &transaction) -> Result<ProcessingRecord> {
        if (const Result<void> can = checkCanSeal(*vault); !can)
            return failureOf(can);
        Result<LogEntry> entry = versionEntry(draft, 1);
        if (!entry)
            return failureOf(entry);
        const Result<QVariant> last = transaction.sql().single(u"SELECT coalesce(max(number), 0) FROM processing"_s);
        if (!last)
            return failureOf(last);
        const int number = last->toInt() + 1;
        ProcessingRecord record{.reference = u"ROP-%1"_s.arg(number, 4, 10, QChar(u'0'))};
        const Result<void> kept =
            transaction.sql().run(u"INSERT INTO processing(reference, number, created_at) VALUES(?, ?, ?)"_s,
                {record.reference, number, toMillis(transaction.now())});
        if (!kept)
            return failureOf(kept);
        record.id = transaction.sql().lastInsertId();
        if (const Result<void> done = put(transaction, *vault, record, std::move(*entry), actor); !done)
            return failureOf(done);
        return record;
    });
}

QFuture<Result<ProcessingRecord>> Processing::add(const QString &reference, Step step)
{
    return m_store.write([vault = &m_vault, actor = m_store.actor(), reference, step = std::move(step)](
                             store::Transaction &transaction) -> Result<ProcessingRecord> {
        if (const Result<void> can = checkCanSeal(*vault); !can)
            return failureOf(can);
        const Result<qint64> id = idOf(transaction.sql(), reference);
        if (!id)
            return failureOf(id);
        Result<ProcessingRecord> record = load(transaction.sql(), *vault, *id, reference, transaction.now());
        if (!record)
            return record;
        if (record->endedAt)
            return failure(
                ErrorCode::Refused, u"The processing of %1 has ended; its record stays as it is."_s.arg(reference));
        Result<LogEntry> entry = step(*record);
        if (!entry)
            return failureOf(entry);
        const bool isEnd = entry->kind == u"ended";
        if (const Result<void> done = put(transaction, *vault, *record, std::move(*entry), actor); !done)
            return failureOf(done);
        if (isEnd) {
            const Result<void> marked = transaction.sql().run(
                u"UPDATE processing SET ended_at = ? WHERE id = ?"_s, {toMillis(transaction.now()), *id});
            if (!marked)
                return failureOf(marked);
        }
        return record;
    });
}

QFuture<Result<ProcessingRecord>> Processing::change(
    const QString &reference, const QString &name, const QMap<QString, QString> &fields)
{
    return add(reference, [name, fields](const ProcessingRecord &record) -> Result<LogEntry> {
        ProcessingDraft draft{
            .kind = record.kind, .name = name.trimmed().isEmpty() ? record.name : name, .fields = record.fields};
        for (auto one = fields.begin(); one != fields.end(); ++one)
            draft.fields.insert(one.key(), *one);
        return versionEntry(draft, record.version + 1);
    });
}

QFuture<Result<ProcessingRecord>> Processing::review(const QString &reference, const QString &note)
{
    return add(reference, [note = cleaned(note).trimmed()](const ProcessingRecord &record) -> Result<LogEntry> {
        LogEntry entry{.kind = u"review"_s, .clear = {{u"of_version"_s, record.version}}};
        if (!note.isEmpty())
            entry.secret.insert(u"note"_s, note);
        return entry;
    });
}

QFuture<Result<ProcessingRecord>> Processing::end(const QString &reference, const QString &reason)
{
    return add(reference, [reason = cleaned(reason).trimmed()](const ProcessingRecord &) -> Result<LogEntry> {
        if (reason.isEmpty())
            return missing(u"Say why the processing has ended."_s);
        return LogEntry{.kind = u"ended"_s, .secret = {{u"reason"_s, reason}}};
    });
}

QFuture<Result<ProcessingRecord>> Processing::screen(const QString &reference, const QMap<QString, DpiaReply> &replies)
{
    return add(reference, [replies](const ProcessingRecord &) { return screeningEntry(replies); });
}

QFuture<Result<ProcessingRecord>> Processing::assess(const QString &reference, const Dpia &dpia)
{
    return add(reference, [dpia](const ProcessingRecord &record) { return dpiaEntry(record, dpia); });
}

Result<ProcessingRecord> Processing::find(const QString &reference, Instant now)
{
    return m_store.read([&](store::Connection &connection) -> Result<ProcessingRecord> {
        const Result<qint64> id = idOf(connection, reference);
        if (!id)
            return failureOf(id);
        return load(connection, m_vault, *id, reference, now);
    });
}

Result<QList<ProcessingRecord>> Processing::list(std::optional<RecordKind> kind, bool withEnded, Instant now)
{
    return m_store.read([&](store::Connection &connection) -> Result<QList<ProcessingRecord>> {
        QList<std::pair<qint64, QString>> found;
        {
            Result<store::Rows> rows =
                connection.query(u"SELECT id, reference, ended_at FROM processing ORDER BY number"_s);
            if (!rows)
                return failureOf(rows);
            while (rows->next()) {
                if (withEnded || rows->isNull(2))
                    found.append({rows->integer(0), rows->text(1)});
            }
            if (const Result<void> end = rows->end(); !end)
                return failureOf(end);
        }
        QList<ProcessingRecord> records;
        for (const auto &[id, reference] : found) {
            Result<ProcessingRecord> record = load(connection, m_vault, id, reference, now);
            if (!record)
                return failureOf(record);
            if (!kind || record->kind == *kind)
                records.append(std::move(*record));
        }
        return records;
    });
}

Result<QList<ProcessingVersion>> Processing::versions(const QString &reference)
{
    return m_store.read([&](store::Connection &connection) -> Result<QList<ProcessingVersion>> {
        const Result<qint64> id = idOf(connection, reference);
        if (!id)
            return failureOf(id);
        const Result<QList<LogEntry>> entries = processingLog().read(connection, &m_vault, *id);
        if (!entries)
            return failureOf(entries);
        QList<ProcessingVersion> versions;
        for (const LogEntry &entry : *entries) {
            if (entry.kind != u"version")
                continue;
            ProcessingRecord record;
            applyVersion(record, entry);
            versions.append({.version = record.version,
                .at = entry.at,
                .actor = entry.actor,
                .content = {.kind = record.kind, .name = record.name, .fields = record.fields}});
        }
        return versions;
    });
}

} // namespace steward::compliance
