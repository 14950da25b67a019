#pragma once

#include "core/compliance/processing/processing_record.h"

#include <QIODevice>

namespace steward::compliance {

/** The register of one kind as JSON: one object with the records in the order given. Refused where texts are sealed. */
Result<QJsonObject> processingJson(const QList<ProcessingRecord> &records, RecordKind kind, Instant at);
/** The same as CSV: a line of column names (ids of the fields), then a line a record; no cell is a formula. */
Result<QByteArray> processingCsv(const QList<ProcessingRecord> &records, RecordKind kind);
/** The same as text that can be handed to the authority (GDPR 30(4)). */
Result<QString> processingText(
    const QList<ProcessingRecord> &records, RecordKind kind, const QString &organisation, Instant at);

/** A row that could not be used. */
struct BadProcessingRow
{
    qint64 line = 0;
    QString why = {};
};

/** What a file had. */
struct ReadProcessing
{
    QList<ProcessingDraft> drafts = {};
    QList<BadProcessingRow> bad = {};
};

/** Reads CSV with a header of field ids and "name" (and "kind"; `kind` where it is missing). InvalidInput without a
 * header. */
Result<ReadProcessing> readProcessingCsv(QIODevice *device, RecordKind kind);
/** Reads JSON Lines of {"name", "kind", "fields": {…}}, or with the fields beside the name. */
ReadProcessing readProcessingLines(const QByteArray &bytes, RecordKind kind);

} // namespace steward::compliance
