#pragma once

#include "core/crypto/secret.h"
#include "core/sources/source.h"

#include <QSqlDatabase>

#include <memory>
#include <stop_token>
#include <thread>

namespace steward::sources {

/** Where a database is, taken from "postgresql://user:password@host:5432/database?sslmode=require". */
struct PostgresAddress
{
    QString host = {}; ///< Or the folder of a Unix socket.
    int port = 5432;
    QString database = {};
    QString user = {};
    QString sslMode = {}; ///< As libpq takes it; empty: as the server offers.

    /** InvalidInput says what is wrong with it. A password in the text is passed over. */
    static Result<PostgresAddress> parse(const QString &location);
    /** The address as it is kept: never with a password. */
    QString toLocation() const;
};

/**
 * One connection to a PostgreSQL server, for one thread, with settings under which every value has one spelling: dates
 * ISO in UTC, floats shortest, bytea in hex, standard strings.
 *
 * Without Write it can change nothing: the server itself refuses.
 */
class PostgresSession
{
public:
    enum class Mode { Read, Write };

    /** Unavailable where it cannot be reached or does not let us in; the sentence never has the password. */
    static Result<std::unique_ptr<PostgresSession>> open(
        const QString &location, const crypto::SecretBytes &password, Mode mode);
    ~PostgresSession();
    PostgresSession(const PostgresSession &) = delete;
    PostgresSession &operator=(const PostgresSession &) = delete;

    QSqlDatabase &database() { return m_database; }

    /** Ends what runs on it as soon as stop is asked for, for as long as the answer lives: asks the server to, by a
     * connection of its own. */
    std::unique_ptr<std::jthread> cancelOn(std::stop_token stop);

private:
    PostgresSession() = default;

    QString m_name;
    QSqlDatabase m_database;
    QString m_location;
    crypto::SecretBytes m_password;
    int m_backend = 0;
};

} // namespace steward::sources
