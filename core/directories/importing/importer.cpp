#include "core/directories/importing/importer.h"

#include "core/directories/importing/rows.h"

namespace steward::directories {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype batchRows = 500;
constexpr qsizetype keptBadRows = 10'000;

QString kindWord(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Customers: return u"customers"_s;
    case ImportKind::Directories: return u"directories"_s;
    case ImportKind::Listings: return u"listings"_s;
    }
    return {};
}

QStringList missingColumns(ImportKind kind, const QMap<QString, int> &mapping)
{
    QStringList missing;
    for (const ImportColumn &column : importColumns(kind)) {
        if (column.required && !mapping.contains(column.name))
            missing.append(column.name);
    }
    return missing;
}

void keepBad(ImportReport &report, const CsvRecord &record, const QString &reason)
{
    ++report.badCount;
    if (report.bad.size() < keptBadRows)
        report.bad.append({record.line, reason, record.cells});
}

/** The file's form, before its content: a row with more cells than headers has lost its columns. */
QString formFault(const CsvRecord &record, qsizetype columns)
{
    if (!record.fault.isEmpty())
        return record.fault;
    if (record.cells.size() > columns)
        return u"The row has %1 cells, the header %2; a cell with a separator needs quotes."_s.arg(record.cells.size())
            .arg(columns);
    if (record.cells.size() < columns)
        return u"The row has %1 cells, the header %2."_s.arg(record.cells.size()).arg(columns);
    return {};
}

struct Batch
{
    QList<CsvRecord> records = {};
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    QList<std::pair<CsvRecord, QString>> bad = {};
};

Result<void> writeBatch(store::Transaction &transaction, RowWriter &writer, const QMap<QString, int> &mapping,
    ImportKind kind, Batch &batch)
{
    for (const CsvRecord &record : std::as_const(batch.records)) {
        const Result<RowResult> result = writer.write(transaction, ImportRow(record.cells, mapping));
        if (result) {
            batch.added += *result == RowResult::Added;
            batch.changed += *result == RowResult::Changed;
            batch.unchanged += *result == RowResult::Unchanged;
        } else if (result.error().code == ErrorCode::InvalidInput) {
            batch.bad.append({record, result.error().message});
        } else {
            return failureOf(result);
        }
    }
    transaction.touch(kindWord(kind));
    transaction.touch(u"listings"_s);
    return {};
}

} // namespace

Result<ImportPreview> previewImport(QIODevice *device, ImportKind kind, int rows)
{
    CsvReader reader(device);
    const std::optional<CsvRecord> header = reader.next();
    if (!header)
        return failure(ErrorCode::InvalidInput, u"The file is empty; its first line must name the columns."_s);
    ImportPreview preview;
    preview.headers = header->cells;
    preview.mapping = mappingFor(header->cells, kind);
    preview.missing = missingColumns(kind, preview.mapping);
    while (preview.rows.size() < rows) {
        const std::optional<CsvRecord> record = reader.next();
        if (!record)
            break;
        preview.rows.append(record->cells);
    }
    return preview;
}

Result<ImportReport> importCsv(store::Store &store, QIODevice *device, ImportKind kind, QMap<QString, int> mapping,
    std::stop_token stop, const std::function<void(qint64)> &progress)
{
    CsvReader reader(device);
    const std::optional<CsvRecord> header = reader.next();
    if (!header)
        return failure(ErrorCode::InvalidInput, u"The file is empty; its first line must name the columns."_s);
    if (mapping.isEmpty())
        mapping = mappingFor(header->cells, kind);
    if (const QStringList missing = missingColumns(kind, mapping); !missing.isEmpty())
        return failure(ErrorCode::InvalidInput,
            u"The first line names no column %1; it has: %2. Rename the column or map it in the window."_s.arg(
                missing.join(u", "_s), header->cells.join(u", "_s).left(200)));

    ImportReport report{.headers = header->cells};
    RowWriter writer(kind);
    bool more = true;
    while (more) {
        Batch batch;
        while (batch.records.size() < batchRows) {
            const std::optional<CsvRecord> record = reader.next();
            more = record.has_value();
            if (!more)
                break;
            ++report.rows;
            if (const QString fault = formFault(*record, header->cells.size()); !fault.isEmpty())
                keepBad(report, *record, fault);
            else
                batch.records.append(*record);
        }
        if (batch.records.isEmpty())
            continue;
        const Result<void> written = store
                                         .write([&](store::Transaction &transaction) -> Result<void> {
                                             return writeBatch(transaction, writer, mapping, kind, batch);
                                         })
                                         .result();
        if (!written)
            return failureOf(written);
        report.added += batch.added;
        report.changed += batch.changed;
        report.unchanged += batch.unchanged;
        for (const auto &[record, reason] : std::as_const(batch.bad))
            keepBad(report, record, reason);
        if (progress)
            progress(report.rows);
        if (more && stop.stop_requested())
            return failure(ErrorCode::Cancelled,
                u"The import was stopped after %1 rows; those that were good are kept."_s.arg(report.rows));
    }
    std::sort(report.bad.begin(), report.bad.end(), [](const BadRow &a, const BadRow &b) { return a.line < b.line; });
    const Result<void> told =
        store
            .write([&](store::Transaction &transaction) -> Result<void> {
                transaction.record({.action = u"import.finished"_s,
                    .subject = u"import/"_s + kindWord(kind),
                    .detail = {{u"rows"_s, report.rows}, {u"added"_s, report.added}, {u"changed"_s, report.changed},
                        {u"unchanged"_s, report.unchanged}, {u"bad"_s, report.badCount}}});
                return {};
            })
            .result();
    if (!told)
        return failureOf(told);
    return report;
}

QByteArray badRowsCsv(const ImportReport &report)
{
    QByteArray csv = csvLine(QStringList{u"line"_s, u"reason"_s} + report.headers);
    for (const BadRow &row : report.bad)
        csv += csvLine(QStringList{QString::number(row.line), row.reason} + row.cells);
    return csv;
}

} // namespace steward::directories
