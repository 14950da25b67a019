#include "core/operations/copy.h"

#include "core/operations/file_io.h"
#include "core/store/integrity.h"
#include "core/store/migrate.h"
#include "core/store/rows.h"

#include <QFile>
#include <QFileInfo>

namespace steward::operations {

using namespace Qt::StringLiterals;

namespace {

/** For files that are only read: nothing is ever appended through it. */
class NoJournal final : public store::Journal
{
public:
    Result<void> attach(store::Connection &) override { return {}; }
    Result<void> check(const store::Event &) override { return refusal(); }
    Result<void> append(store::Connection &, const std::vector<store::Event> &, Instant) override { return refusal(); }
    void committed() override {}
    void rolledBack() override {}

private:
    static tl::unexpected<Error> refusal() { return failure(ErrorCode::ReadOnly, u"This copy is only read."_s); }
};

constexpr int mostFaults = 20;

Result<QMap<QString, qint64>> countRows(store::Connection &connection)
{
    const Result<QStringList> tables = store::readAll(connection,
        u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"_s, {},
        [](const store::Rows &row) { return row.text(0); });
    if (!tables)
        return failureOf(tables);
    QMap<QString, qint64> counts;
    for (QString table : *tables) {
        const QString name = table;
        const Result<QVariant> n =
            connection.single(u"SELECT count(*) FROM \"%1\""_s.arg(table.replace(u'"', u"\"\""_s)));
        if (!n)
            return failureOf(n);
        counts.insert(name, n->toLongLong());
    }
    return counts;
}

Result<void> integrityFaults(store::Connection &connection, QStringList &faults)
{
    const Result<QStringList> found = store::integrityFaults(connection, store::Thoroughness::Full, mostFaults);
    if (!found)
        return failureOf(found);
    for (const QString &fault : *found)
        faults.append(u"workspace.sealed: the file inside is damaged: %1"_s.arg(fault));
    return {};
}

Result<void> referenceFaults(store::Connection &connection, QStringList &faults)
{
    Result<store::Rows> rows = connection.query(u"PRAGMA foreign_key_check"_s);
    if (!rows)
        return failureOf(rows);
    while (rows->next() && faults.size() < mostFaults)
        faults.append(u"workspace.sealed: a row of %1 points at a row of %2 that is not there."_s.arg(
            rows->text(0), rows->text(2)));
    return rows->end();
}

Result<void> rowFaults(store::Connection &connection, const BackupManifest &manifest, QStringList &faults)
{
    const Result<QMap<QString, qint64>> counts = countRows(connection);
    if (!counts)
        return failureOf(counts);
    if (*counts == manifest.rows)
        return {};
    for (auto it = manifest.rows.begin(); it != manifest.rows.end(); ++it) {
        if (counts->value(it.key(), -1) != it.value())
            faults.append(u"workspace.sealed: table %1 has %2 rows, where the manifest says %3."_s.arg(it.key())
                              .arg(counts->value(it.key(), 0))
                              .arg(it.value()));
    }
    if (counts->size() != manifest.rows.size())
        faults.append(u"workspace.sealed: it has %1 tables, where the manifest says %2."_s.arg(counts->size())
                          .arg(manifest.rows.size()));
    return {};
}

/** On one connection that is gone before the file is opened as a store. */
Result<QStringList> faultsOfFile(const QString &path, const BackupManifest &manifest, const std::stop_token &stop)
{
    const Result<std::unique_ptr<store::Connection>> opened =
        store::Connection::open(path, store::Connection::Mode::ReadWrite);
    if (!opened)
        return failureOf(opened);
    store::Connection &connection = **opened;
    const std::stop_callback interrupt(stop, [&connection] { connection.interrupt(); });
    if (const Result<void> header = store::checkHeader(connection, path); !header)
        return failureOf(header);
    QStringList faults;
    const Result<QVariant> schema = connection.single(u"PRAGMA user_version"_s);
    if (!schema)
        return failureOf(schema);
    if (schema->toInt() != manifest.schema)
        faults.append(u"workspace.sealed: its schema is %1, where the manifest says %2."_s.arg(schema->toInt())
                          .arg(manifest.schema));
    for (const Result<void> &looked : {integrityFaults(connection, faults), referenceFaults(connection, faults),
             rowFaults(connection, manifest, faults)}) {
        if (!looked)
            return failureOf(looked);
    }
    if (faults.isEmpty() && schema->toInt() < store::newestSchema()) {
        if (const Result<void> migrated = store::migrate(connection, path); !migrated)
            return failureOf(migrated);
    }
    return faults;
}

} // namespace

Result<void> copyWorkspace(store::Store &store, const QString &target, const std::stop_token &stop)
{
    // SQLite writes into an empty file that is there, and so leaves it to its owner alone.
    if (const Result<void> made = writeNew(target, {}); !made)
        return made;
    const Result<void> copied = store.read([&](store::Connection &connection) {
        const std::stop_callback interrupt(stop, [&connection] { connection.interrupt(); });
        return connection.run(u"VACUUM INTO ?"_s, {target});
    });
    if (copied)
        return {};
    QFile::remove(target);
    QFile::remove(target + u"-journal"_s);
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled, u"Stopped, as asked; nothing is left of it."_s);
    if (copied.error().code == ErrorCode::DiskFull)
        return failure(ErrorCode::DiskFull,
            u"There is no room for the working copy in %1: it needs as much as the workspace itself. Free some space and try again."_s
                .arg(QFileInfo(QFileInfo(target).absolutePath()).absolutePath()),
            copied.error().detail);
    return copied;
}

Result<CopyFacts> factsOfCopy(const QString &path, const Clock &clock)
{
    NoJournal journal;
    const Result<std::unique_ptr<store::Store>> store =
        store::Store::open(path, store::Store::Open::ReadOnly, journal, clock);
    if (!store)
        return failureOf(store);
    CopyFacts facts;
    const Result<void> read = (*store)->read([&](store::Connection &connection) -> Result<void> {
        const Result<QVariant> schema = connection.single(u"PRAGMA user_version"_s);
        if (!schema)
            return failureOf(schema);
        facts.schema = schema->toInt();
        const Result<QMap<QString, qint64>> rows = countRows(connection);
        if (!rows)
            return failureOf(rows);
        facts.rows = *rows;
        return {};
    });
    if (!read)
        return failureOf(read);
    const Result<std::optional<QByteArray>> checkpoint = ledger::newestCheckpoint(**store);
    if (!checkpoint)
        return failureOf(checkpoint);
    facts.checkpoint = checkpoint->value_or(QByteArray());
    const Result<QList<ledger::Entry>> newest = ledger::newestEntries(**store, {}, {}, 1);
    if (!newest)
        return failureOf(newest);
    if (!newest->isEmpty())
        facts.newestAt = newest->first().at;
    return facts;
}

Result<CopyVerdict> lookOverCopy(const QString &path, const BackupManifest &manifest, const Clock &clock,
    const std::stop_token &stop, const Progress &progress)
{
    if (progress)
        progress({Stage::Checking, 0, 0});
    const Result<QStringList> faults = faultsOfFile(path, manifest, stop);
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled, u"Stopped, as asked; nothing is left of it."_s);
    if (!faults) {
        const ErrorCode code = faults.error().code;
        if (code == ErrorCode::Corrupt || code == ErrorCode::NotAWorkspace)
            return CopyVerdict{{u"workspace.sealed: the file inside is damaged: %1"_s.arg(faults.error().message)}, {}};
        return failureOf(faults);
    }
    CopyVerdict verdict{*faults, {}};
    if (!verdict.faults.isEmpty())
        return verdict;
    NoJournal journal;
    const Result<std::unique_ptr<store::Store>> store =
        store::Store::open(path, store::Store::Open::ReadOnly, journal, clock);
    if (!store)
        return failureOf(store);
    const Result<ledger::Verification> found = ledger::verify(**store, stop, [&](qint64 entries) {
        if (progress)
            progress({Stage::Checking, entries, manifest.trail.size});
    });
    if (!found)
        return failureOf(found);
    verdict.keys = found->keys;
    if (!found->ok)
        verdict.faults.append(u"workspace.sealed: the trail inside does not verify: %1"_s.arg(found->reason));
    else if (!found->isSigned)
        verdict.faults.append(u"workspace.sealed: the trail inside is not signed to its end."_s);
    else if (found->size != manifest.trail.size || found->root != manifest.trail.root)
        verdict.faults.append(
            u"manifest.json: its checkpoint is not that of the trail inside (%1 entries)."_s.arg(found->size));
    const Result<std::optional<QByteArray>> newest = ledger::newestCheckpoint(**store);
    if (!newest)
        return failureOf(newest);
    if (newest->value_or(QByteArray()) != manifest.checkpoint)
        verdict.faults.append(u"manifest.json: its checkpoint is not the one that stands in the workspace inside."_s);
    return verdict;
}

} // namespace steward::operations
