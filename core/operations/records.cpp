#include "core/operations/records.h"

#include "core/base/hash.h"
#include "core/store/rows.h"

namespace steward::operations {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

QVariant orNull(const std::optional<Instant> &at)
{
    return at ? QVariant(toMillis(*at)) : QVariant();
}

template<typename T>
QVariant orNull(const std::optional<T> &value)
{
    if constexpr (std::is_same_v<T, milliseconds>)
        return value ? QVariant(qint64(value->count())) : QVariant();
    else
        return value ? QVariant(*value) : QVariant();
}

std::optional<Instant> instantAt(const store::Rows &rows, int column)
{
    return rows.isNull(column) ? std::nullopt : std::optional(fromMillis(rows.integer(column)));
}

std::optional<milliseconds> spanAt(const store::Rows &rows, int column)
{
    return rows.isNull(column) ? std::nullopt : std::optional(milliseconds(rows.integer(column)));
}

} // namespace

BackupRow rowOf(
    const BackupManifest &manifest, const QString &folder, const QByteArray &manifestJson, Instant verifiedAt)
{
    BackupRow row{.reference = manifest.id,
        .folder = folder,
        .madeAt = manifest.madeAt,
        .schema = manifest.schema,
        .trailSize = manifest.trail.size,
        .newestAt = manifest.newestAt,
        .manifest = sha256(manifestJson),
        .state = u"good"_s,
        .verifiedAt = verifiedAt};
    row.madeBy = u"person"_s;
    for (const ListedFile &file : manifest.files)
        row.bytes += file.bytes;
    row.bytes += manifestJson.size();
    return row;
}

Result<QList<BackupRow>> backupRows(store::Connection &connection)
{
    return store::readAll(connection,
        u"SELECT id, reference, folder, made_at, made_by, bytes, took_ms, schema, trail_size, newest_at, manifest, "
        u"state, verified_at, fault FROM backup WHERE state <> 'removed' ORDER BY made_at DESC, id DESC"_s,
        {}, [](const store::Rows &row) {
            return BackupRow{.id = row.integer(0),
                .reference = row.text(1),
                .folder = row.text(2),
                .madeAt = fromMillis(row.integer(3)),
                .madeBy = row.text(4),
                .bytes = row.integer(5),
                .took = milliseconds(row.integer(6)),
                .schema = int(row.integer(7)),
                .trailSize = row.integer(8),
                .newestAt = instantAt(row, 9),
                .manifest = row.blob(10),
                .state = row.text(11),
                .verifiedAt = instantAt(row, 12),
                .fault = row.text(13)};
        });
}

Result<void> keepRow(store::Transaction &transaction, const BackupRow &row)
{
    transaction.touch(u"backups"_s);
    return transaction.sql().run(
        u"INSERT INTO backup(reference, folder, made_at, made_by, bytes, took_ms, schema, trail_size, newest_at, "
        u"manifest, "
        "state, verified_at, looked_at, fault) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT(folder, reference) DO UPDATE SET made_at = excluded.made_at, bytes = excluded.bytes, "
        "schema = excluded.schema, trail_size = excluded.trail_size, newest_at = excluded.newest_at, "
        "manifest = excluded.manifest, state = excluded.state, verified_at = excluded.verified_at, "
        "looked_at = excluded.looked_at, fault = excluded.fault"_s,
        {row.reference, row.folder, toMillis(row.madeAt), row.madeBy, row.bytes, qint64(row.took.count()), row.schema,
            row.trailSize, orNull(row.newestAt), row.manifest, row.state, orNull(row.verifiedAt),
            toMillis(transaction.now()), row.fault});
}

Result<void> keepState(
    store::Transaction &transaction, const BackupRow &row, const QString &state, const QString &fault)
{
    transaction.touch(u"backups"_s);
    return transaction.sql().run(u"UPDATE backup SET state = ?, fault = ?, looked_at = ? WHERE id = ?"_s,
        {state, fault, toMillis(transaction.now()), row.id});
}

Result<void> keepDrill(store::Transaction &transaction, DrillReport &report)
{
    const Result<void> kept = transaction.sql().run(
        u"INSERT INTO drill(started_at, finished_at, backup, passed, reason, missing, rpo_ms, rto_ms, rpo_target_ms, "
        "rto_target_ms) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {toMillis(report.startedAt), toMillis(report.finishedAt), report.backup, int(report.passed), report.reason,
            orNull(report.missingRecords), orNull(report.rpo), orNull(report.rto), qint64(report.rpoTarget.count()),
            qint64(report.rtoTarget.count())});
    if (!kept)
        return kept;
    report.id = transaction.sql().lastInsertId();
    for (qsizetype i = 0; i < report.steps.size(); ++i) {
        const DrillStep &step = report.steps[i];
        const Result<void> added = transaction.sql().run(u"INSERT INTO drill_step VALUES(?, ?, ?, ?, ?, ?)"_s,
            {report.id, i, step.id, step.outcome, step.detail, qint64(step.took.count())});
        if (!added)
            return added;
    }
    transaction.touch(u"backups"_s);
    return {};
}

Result<QList<DrillReport>> drills(store::Store &store, int limit)
{
    return store.read([limit](store::Connection &connection) -> Result<QList<DrillReport>> {
        Result<QList<DrillReport>> list = store::readAll(connection,
            u"SELECT id, started_at, finished_at, backup, passed, reason, missing, rpo_ms, rto_ms, rpo_target_ms, "
            "rto_target_ms FROM drill ORDER BY id DESC LIMIT ?"_s,
            {limit}, [](const store::Rows &row) {
                return DrillReport{.id = row.integer(0),
                    .startedAt = fromMillis(row.integer(1)),
                    .finishedAt = fromMillis(row.integer(2)),
                    .backup = row.text(3),
                    .passed = row.integer(4) != 0,
                    .reason = row.text(5),
                    .missingRecords = row.isNull(6) ? std::nullopt : std::optional(row.integer(6)),
                    .rpo = spanAt(row, 7),
                    .rto = spanAt(row, 8),
                    .rpoTarget = milliseconds(row.integer(9)),
                    .rtoTarget = milliseconds(row.integer(10))};
            });
        if (!list)
            return list;
        for (DrillReport &report : *list) {
            Result<store::Rows> steps = connection.query(
                u"SELECT step, outcome, detail, took_ms FROM drill_step WHERE drill = ? ORDER BY position"_s,
                {report.id});
            if (!steps)
                return failureOf(steps);
            while (steps->next())
                report.steps.append({steps->text(0), steps->text(1), steps->text(2), milliseconds(steps->integer(3))});
            if (const Result<void> end = steps->end(); !end)
                return failureOf(end);
        }
        return list;
    });
}

} // namespace steward::operations
