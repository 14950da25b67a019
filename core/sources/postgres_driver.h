#pragma once

#include "core/sources/driver.h"
#include "core/sources/postgres_session.h"

namespace steward::sources {

/**
 * A PostgreSQL database through QPSQL. Looking uses one connection, on which the server refuses every write; changing
 * opens another.
 *
 * Values: smallint to bigint as whole numbers, boolean as bool, bytea as bytes, everything else as the text PostgreSQL
 * itself writes, which reads back to the same value. The key of a row of a table without a primary key ("ctid") is the
 * hex of its digest, which of the rows that are alike it is (from 1), and how many there are.
 */
class PostgresDriver final : public Driver
{
public:
    PostgresDriver(QString location, crypto::SecretBytes password)
        : m_location(std::move(location))
        , m_password(std::move(password))
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
    /** The connection for looking, opened on first use. */
    Result<PostgresSession *> session();

    QString m_location;
    crypto::SecretBytes m_password;
    std::unique_ptr<PostgresSession> m_session;
};

} // namespace steward::sources
