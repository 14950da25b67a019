#include "core/compliance/processing/processing_files.h"

#include "core/base/csv.h"
#include "core/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

/** The records of the kind, or why they cannot be handed out. */
Result<QList<ProcessingRecord>> readable(const QList<ProcessingRecord> &records, RecordKind kind)
{
    QList<ProcessingRecord> chosen;
    for (const ProcessingRecord &record : records) {
        if (record.kind != kind)
            continue;
        if (!record.isReadable)
            return failure(ErrorCode::Unavailable,
                u"The fields of %1 are sealed and the vault is not open; unlock it first."_s.arg(record.reference));
        chosen.append(record);
    }
    return chosen;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString dayOrEmpty(const std::optional<Instant> &at)
{
    return at ? toRfc3339(*at) : QString();
}

QJsonObject jsonOf(const ProcessingRecord &record)
{
    QJsonObject fields;
    for (const ProcessingField &field : processingFields(record.kind))
        fields.insert(field.id, textOrNull(record.fields.value(field.id)));
    return {{u"reference"_s, record.reference}, {u"name"_s, record.name}, {u"kind"_s, kindName(record.kind)},
        {u"version"_s, record.version}, {u"fields"_s, fields}, {u"answered"_s, record.completeness.answered},
        {u"asked"_s, record.completeness.asked},
        {u"missing"_s, QJsonArray::fromStringList(record.completeness.missing())},
        {u"changed_at"_s, toRfc3339(record.changedAt)}, {u"reviewed_at"_s, textOrNull(dayOrEmpty(record.reviewedAt))},
        {u"ended_at"_s, textOrNull(dayOrEmpty(record.endedAt))}, {u"dpia"_s, needName(record.dpiaNeed.gdpr)}};
}

/** A row as a draft; the sentence says what is wrong with it. */
Result<ProcessingDraft> checkedDraft(ProcessingDraft draft)
{
    if (draft.name.trimmed().isEmpty())
        return failure(ErrorCode::InvalidInput, u"\"name\" is empty."_s);
    const QList<ProcessingField> &known = processingFields(draft.kind);
    for (auto field = draft.fields.begin(); field != draft.fields.end();) {
        const bool isKnown =
            std::any_of(known.begin(), known.end(), [&](const ProcessingField &one) { return one.id == field.key(); });
        if (!isKnown && !field->trimmed().isEmpty())
            return failure(ErrorCode::InvalidInput,
                u"A %1's record has no field \"%2\"."_s.arg(kindName(draft.kind), forDisplay(field.key().left(40))));
        field = isKnown && !field->trimmed().isEmpty() ? std::next(field) : draft.fields.erase(field);
    }
    return draft;
}

// What an export adds to the fields, and an import passes over.
const QStringList &factColumns()
{
    static const QStringList columns{u"reference"_s, u"version"_s, u"answered"_s, u"asked"_s, u"missing"_s,
        u"changed_at"_s, u"reviewed_at"_s, u"ended_at"_s, u"dpia_need"_s};
    return columns;
}

Result<ProcessingDraft> draftOf(const QStringList &columns, const QStringList &cells, RecordKind kind)
{
    ProcessingDraft draft{.kind = kind};
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString cell = withoutFormulaGuard(cells.value(i));
        const QString &column = columns[i];
        if (column == u"name") {
            draft.name = cell;
        } else if (column == u"kind" && !cell.isEmpty()) {
            const std::optional<RecordKind> named = recordKindFromName(cell.trimmed().toLower());
            if (!named)
                return failure(ErrorCode::InvalidInput, u"\"kind\" is controller or processor."_s);
            draft.kind = *named;
        } else if (column != u"kind" && !factColumns().contains(column)) {
            draft.fields.insert(column, cell);
        }
    }
    return checkedDraft(std::move(draft));
}

Result<ProcessingDraft> draftOf(const QJsonObject &object, RecordKind kind)
{
    QStringList columns;
    QStringList cells;
    const auto take = [&](const QJsonObject &from) {
        for (auto one = from.begin(); one != from.end(); ++one) {
            if (one->isString()) {
                columns.append(one.key());
                cells.append(one->toString());
            }
        }
    };
    QJsonObject rest = object;
    take(rest.take(u"fields"_s).toObject());
    const bool hasFields = !columns.isEmpty();
    // In what an export wrote, "dpia" beside the fields is the need, not the field.
    if (hasFields)
        rest.remove(u"dpia"_s);
    take(rest);
    return draftOf(columns, cells, kind);
}

} // namespace

Result<QJsonObject> processingJson(const QList<ProcessingRecord> &records, RecordKind kind, Instant at)
{
    const Result<QList<ProcessingRecord>> chosen = readable(records, kind);
    if (!chosen)
        return failureOf(chosen);
    QJsonArray array;
    for (const ProcessingRecord &record : *chosen)
        array.append(jsonOf(record));
    return QJsonObject{{u"register"_s, kindName(kind)},
        {u"article"_s, kind == RecordKind::Controller ? u"GDPR 30(1)"_s : u"GDPR 30(2)"_s},
        {u"made_at"_s, toRfc3339(at)}, {u"records"_s, array}};
}

Result<QByteArray> processingCsv(const QList<ProcessingRecord> &records, RecordKind kind)
{
    const Result<QList<ProcessingRecord>> chosen = readable(records, kind);
    if (!chosen)
        return failureOf(chosen);
    QStringList columns{u"reference"_s, u"name"_s, u"kind"_s, u"version"_s};
    for (const ProcessingField &field : processingFields(kind))
        columns.append(field.id);
    columns += factColumns().mid(2);
    QByteArray out = csvLine(columns);
    for (const ProcessingRecord &record : *chosen) {
        QStringList cells{record.reference, record.name, kindName(kind), QString::number(record.version)};
        for (const ProcessingField &field : processingFields(kind))
            cells.append(record.fields.value(field.id));
        cells += {QString::number(record.completeness.answered), QString::number(record.completeness.asked),
            record.completeness.missing().join(u' '), toRfc3339(record.changedAt), dayOrEmpty(record.reviewedAt),
            dayOrEmpty(record.endedAt), needName(record.dpiaNeed.gdpr)};
        out += csvLine(cells);
    }
    return out;
}

Result<QString> processingText(
    const QList<ProcessingRecord> &records, RecordKind kind, const QString &organisation, Instant at)
{
    const Result<QList<ProcessingRecord>> chosen = readable(records, kind);
    if (!chosen)
        return failureOf(chosen);
    QString out = u"Records of processing activities under Article 30(%1) GDPR\n%2\nAs of %3, %4 records\n"_s
                      .arg(kind == RecordKind::Controller ? 1 : 2)
                      .arg(organisation, toRfc3339(at))
                      .arg(chosen->size());
    for (const ProcessingRecord &record : *chosen) {
        out += u"\n%1  %2 (version %3, %4)\n"_s.arg(record.reference, record.name)
                   .arg(record.version)
                   .arg(toRfc3339(record.changedAt));
        for (const ProcessingField &field : processingFields(kind)) {
            const QString text = record.fields.value(field.id);
            if (field.letter.isEmpty() && text.isEmpty())
                continue;
            const QString letter = field.letter.isEmpty() ? u"   "_s : u"("_s + field.letter + u')';
            out += u"%1 %2: %3\n"_s.arg(letter, field.title, text.isEmpty() ? u"not stated"_s : text);
        }
    }
    return out;
}

Result<ReadProcessing> readProcessingCsv(QIODevice *device, RecordKind kind)
{
    CsvReader reader(device);
    const std::optional<CsvRecord> header = reader.next();
    QStringList columns;
    for (const QString &cell : header ? header->cells : QStringList())
        columns.append(cell.trimmed().toLower());
    if (!columns.contains(u"name"_s))
        return failure(ErrorCode::InvalidInput,
            u"The first line names no column \"name\"; the columns are name, kind and the fields of the record."_s);
    ReadProcessing read;
    while (const std::optional<CsvRecord> row = reader.next()) {
        if (!row->fault.isNull()) {
            read.bad.append({row->line, row->fault});
            continue;
        }
        const Result<ProcessingDraft> draft = draftOf(columns, row->cells, kind);
        if (draft)
            read.drafts.append(*draft);
        else
            read.bad.append({row->line, draft.error().message});
    }
    return read;
}

ReadProcessing readProcessingLines(const QByteArray &bytes, RecordKind kind)
{
    ReadProcessing read;
    qint64 number = 0;
    for (const QByteArray &line : bytes.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject()) {
            read.bad.append({number, u"The line is not a JSON object."_s});
            continue;
        }
        const Result<ProcessingDraft> draft = draftOf(document.object(), kind);
        if (draft)
            read.drafts.append(*draft);
        else
            read.bad.append({number, draft.error().message});
    }
    return read;
}

} // namespace steward::compliance
