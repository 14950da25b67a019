#pragma once

#include "core/sources/driver.h"

namespace steward::sources {

/**
 * A CSV file: one table without a name, its columns by the header. The key of a row is its digest in hex, which of the
 * rows that are alike it is (from 1), and how many there are: record numbers move when rows go.
 */
class CsvDriver final : public Driver
{
public:
    explicit CsvDriver(QString path)
        : m_path(std::move(path))
    {
    }

    Result<Condition> test() override;
    Result<Schema> inspect(std::stop_token stop) override;
    Result<Found> find(
        const SourceMap &map, const Person &person, std::stop_token stop, const Progress &progress) override;
    Result<QList<FoundRow>> rows(const TableMap &table, const QList<QVariantList> &keys, std::stop_token stop) override;
    Result<QList<FoundRow>> olderThan(const TableMap &table, Instant before, int most, std::stop_token stop) override;
    Result<Applied> apply(
        const SourceMap &map, const QList<Change> &changes, std::stop_token stop, const Progress &progress) override;
    Result<Applied> restore(
        const SourceMap &map, const QList<FoundRow> &rows, std::stop_token stop, const Progress &progress) override;
    Result<Residue> residue(const SourceMap &map, const QList<QByteArray> &needles, std::stop_token stop) override;

private:
    QString m_path; ///< Absolute.
};

} // namespace steward::sources
