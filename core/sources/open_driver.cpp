#include "core/sources/csv_changer.h"
#include "core/sources/csv_driver.h"
#include "core/sources/folder_changer.h"
#include "core/sources/folder_driver.h"
#include "core/sources/postgres_changer.h"
#include "core/sources/postgres_driver.h"
#include "core/sources/sqlite_changer.h"
#include "core/sources/sqlite_driver.h"

// Opening by kind, and the way from a driver to the code that changes its kind of source.
namespace steward::sources {

Result<std::unique_ptr<Driver>> openSqlite(const Source &source)
{
    return std::make_unique<SqliteDriver>(source.location);
}

Result<std::unique_ptr<Driver>> openPostgres(const Source &source, const crypto::SecretBytes &password)
{
    if (const Result<PostgresAddress> address = PostgresAddress::parse(source.location); !address)
        return failureOf(address);
    return std::make_unique<PostgresDriver>(source.location, password.clone());
}

Result<std::unique_ptr<Driver>> openCsv(const Source &source)
{
    return std::make_unique<CsvDriver>(source.location);
}

Result<std::unique_ptr<Driver>> openFolder(const Source &source)
{
    return std::make_unique<FolderDriver>(source.location);
}

Result<std::unique_ptr<Driver>> openDriver(const Source &source, const crypto::SecretBytes &password)
{
    switch (source.kind) {
    case Kind::SqliteFile: return openSqlite(source);
    case Kind::Postgres: return openPostgres(source, password);
    case Kind::CsvFile: return openCsv(source);
    case Kind::Folder: return openFolder(source);
    }
    return failure(ErrorCode::Internal, QStringLiteral("The source is of no known kind."));
}

Result<Applied> SqliteDriver::apply(
    const SourceMap &map, const QList<Change> &changes, std::stop_token stop, const Progress &progress)
{
    return applyToSqlite(m_path, map, changes, std::move(stop), progress);
}

Result<Applied> SqliteDriver::restore(
    const SourceMap &map, const QList<FoundRow> &rows, std::stop_token stop, const Progress &progress)
{
    return restoreToSqlite(m_path, map, rows, std::move(stop), progress);
}

Result<Residue> SqliteDriver::residue(const SourceMap &map, const QList<QByteArray> &needles, std::stop_token stop)
{
    return residueOfSqlite(m_path, map, needles, std::move(stop));
}

Result<Applied> CsvDriver::apply(
    const SourceMap &map, const QList<Change> &changes, std::stop_token stop, const Progress &progress)
{
    return applyToCsv(m_path, map, changes, std::move(stop), progress);
}

Result<Applied> CsvDriver::restore(
    const SourceMap &map, const QList<FoundRow> &rows, std::stop_token stop, const Progress &progress)
{
    return restoreToCsv(m_path, map, rows, std::move(stop), progress);
}

Result<Residue> CsvDriver::residue(const SourceMap &map, const QList<QByteArray> &needles, std::stop_token stop)
{
    return residueOfCsv(m_path, map, needles, std::move(stop));
}

Result<Applied> FolderDriver::apply(
    const SourceMap &map, const QList<Change> &changes, std::stop_token stop, const Progress &progress)
{
    return applyToFolder(m_path, map, changes, std::move(stop), progress);
}

Result<Applied> FolderDriver::restore(
    const SourceMap &map, const QList<FoundRow> &rows, std::stop_token stop, const Progress &progress)
{
    return restoreToFolder(m_path, map, rows, std::move(stop), progress);
}

Result<Residue> FolderDriver::residue(const SourceMap &map, const QList<QByteArray> &needles, std::stop_token stop)
{
    return residueOfFolder(m_path, map, needles, std::move(stop));
}

Result<Applied> PostgresDriver::apply(
    const SourceMap &map, const QList<Change> &changes, std::stop_token stop, const Progress &progress)
{
    const Result<std::unique_ptr<PostgresSession>> writing =
        PostgresSession::open(m_location, m_password, PostgresSession::Mode::Write);
    if (!writing)
        return failureOf(writing);
    const auto cancelling = (*writing)->cancelOn(stop);
    return applyToPostgres((*writing)->database(), map, changes, stop, progress);
}

Result<Applied> PostgresDriver::restore(
    const SourceMap &map, const QList<FoundRow> &rows, std::stop_token stop, const Progress &progress)
{
    const Result<std::unique_ptr<PostgresSession>> writing =
        PostgresSession::open(m_location, m_password, PostgresSession::Mode::Write);
    if (!writing)
        return failureOf(writing);
    const auto cancelling = (*writing)->cancelOn(stop);
    return restoreToPostgres((*writing)->database(), map, rows, stop, progress);
}

Result<Residue> PostgresDriver::residue(const SourceMap &map, const QList<QByteArray> &needles, std::stop_token stop)
{
    const Result<PostgresSession *> reading = session();
    if (!reading)
        return failureOf(reading);
    const auto cancelling = (*reading)->cancelOn(stop);
    return residueOfPostgres((*reading)->database(), map, needles, stop);
}

} // namespace steward::sources
