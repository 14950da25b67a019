#include "core/sources/postgres_session.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace steward::sources {

using namespace Qt::StringLiterals;

namespace {

constexpr int standardPort = 5432;
constexpr int longestLookMinutes = 60; ///< The server's own end for a question that nobody waits for any more.

tl::unexpected<Error> badAddress(const QString &why)
{
    return failure(
        ErrorCode::InvalidInput, u"%1 An address is written postgresql://user@host:5432/database."_s.arg(why));
}

/** A value as libpq's connection string takes it. */
QString conninfoText(const QString &text)
{
    QString quoted = text;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' + quoted + u'\'';
}

/** Settings of the session, given with the start of the connection: no question of their own. */
QString startOptions(PostgresSession::Mode mode)
{
    QString settings = u"-c DateStyle=ISO,YMD -c TimeZone=UTC -c IntervalStyle=postgres -c bytea_output=hex "
                       u"-c extra_float_digits=1 -c standard_conforming_strings=on -c xmloption=content "
                       u"-c lock_timeout=10000 -c row_security=on"_s;
    if (mode == PostgresSession::Mode::Read)
        settings += u" -c default_transaction_read_only=on -c statement_timeout=%1min"_s.arg(longestLookMinutes);
    return settings;
}

QString sentenceFor(const QString &said)
{
    const auto says = [&said](QLatin1StringView words) { return said.contains(words, Qt::CaseInsensitive); };
    if (says("password authentication failed"_L1) || says("no password supplied"_L1))
        return u"The server does not accept the user or the password; correct the secret in the vault."_s;
    if (says("does not exist"_L1))
        return u"The server has no such database or user; correct the address."_s;
    if (says("pg_hba"_L1))
        return u"The server does not let this user in from here; its administrator allows it in pg_hba.conf."_s;
    if (says("timeout"_L1) || says("timed out"_L1))
        return u"The server did not answer within 5 seconds; check the address and the network."_s;
    if (says("refused"_L1) || says("No such file"_L1))
        return u"No server answers at that address; check that it runs, and the port."_s;
    if (says("translate host"_L1))
        return u"The name of the server is not known; check the address."_s;
    if (says("too many"_L1) || says("remaining connection slots"_L1))
        return u"The server has no connection free; try again later."_s;
    if (says("certificate"_L1) || says("SSL"_L1))
        return u"No secure connection could be made with the server; check its certificate and sslmode."_s;
    return u"The server could not be reached or did not let us in; check the address."_s;
}

/** Without the line breaks and the password that a message might repeat. */
QString withoutSecret(QString text, const crypto::SecretBytes &password)
{
    if (!password.isEmpty())
        text.replace(QString::fromUtf8(password.view()), u"***"_s);
    return text.simplified().left(500);
}

} // namespace

Result<PostgresAddress> PostgresAddress::parse(const QString &location)
{
    const QUrl url(location, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != u"postgresql" && url.scheme() != u"postgres"))
        return badAddress(u"The address cannot be read."_s);
    PostgresAddress address{.host = url.host(QUrl::FullyDecoded),
        .port = url.port(standardPort),
        .database = url.path(QUrl::FullyDecoded).mid(1),
        .user = url.userName(QUrl::FullyDecoded)};
    const QUrlQuery query(url);
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (name == u"sslmode")
            address.sslMode = value;
        else if (name == u"host")
            address.host = value;
        else if (name == u"port")
            address.port = value.toInt();
        else if (name == u"user")
            address.user = value;
        else if (name != u"password")
            return badAddress(u"The address has a parameter \"%1\", which is not understood."_s.arg(name.left(40)));
    }
    static const QStringList modes{
        u""_s, u"disable"_s, u"allow"_s, u"prefer"_s, u"require"_s, u"verify-ca"_s, u"verify-full"_s};
    if (!modes.contains(address.sslMode))
        return badAddress(u"sslmode is none of disable, allow, prefer, require, verify-ca and verify-full."_s);
    if (address.database.isEmpty() || address.database.contains(u'/'))
        return badAddress(u"The address names no database."_s);
    if (address.port < 1 || address.port > 65535)
        return badAddress(u"The address has no usable port."_s);
    if (address.host.isEmpty())
        address.host = u"127.0.0.1"_s;
    return address;
}

QString PostgresAddress::toLocation() const
{
    QUrl url;
    url.setScheme(u"postgresql"_s);
    url.setUserName(user, QUrl::DecodedMode);
    QUrlQuery query;
    if (host.startsWith(u'/')) {
        url.setHost(u"localhost"_s);
        query.addQueryItem(u"host"_s, host);
    } else {
        url.setHost(host, QUrl::DecodedMode);
    }
    url.setPort(port);
    url.setPath(u'/' + database, QUrl::DecodedMode);
    if (!sslMode.isEmpty())
        query.addQueryItem(u"sslmode"_s, sslMode);
    if (!query.isEmpty())
        url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

Result<std::unique_ptr<PostgresSession>> PostgresSession::open(
    const QString &location, const crypto::SecretBytes &password, Mode mode)
{
    const Result<PostgresAddress> address = PostgresAddress::parse(location);
    if (!address)
        return failureOf(address);
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
        return failure(ErrorCode::Unavailable,
            u"Qt's driver for PostgreSQL is not installed; install it (Debian: libqt6sql6-psql)."_s);
    auto session = std::unique_ptr<PostgresSession>(new PostgresSession);
    session->m_name = u"steward-source-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    session->m_location = location;
    session->m_password = password.clone();
    session->m_database = QSqlDatabase::addDatabase(u"QPSQL"_s, session->m_name);
    QSqlDatabase &database = session->m_database;
    database.setHostName(address->host);
    database.setPort(address->port);
    database.setDatabaseName(address->database);
    database.setUserName(address->user);
    database.setPassword(QString::fromUtf8(password.view()));
    QString options = u"connect_timeout=5 application_name=Steward keepalives_idle=10 keepalives_interval=5 "
                      u"keepalives_count=3 tcp_user_timeout=30000 options="_s
                      + conninfoText(startOptions(mode));
    if (!address->sslMode.isEmpty())
        options += u" sslmode="_s + address->sslMode;
    database.setConnectOptions(options);
    const bool isOpen = database.open();
    database.setPassword({});
    if (!isOpen) {
        const QString said = withoutSecret(database.lastError().text(), password);
        return failure(ErrorCode::Unavailable, sentenceFor(said), said);
    }
    return session;
}

PostgresSession::~PostgresSession()
{
    if (m_database.isOpen())
        m_database.close();
    m_database = QSqlDatabase();
    if (!m_name.isEmpty())
        QSqlDatabase::removeDatabase(m_name);
}

std::unique_ptr<std::jthread> PostgresSession::cancelOn(std::stop_token stop)
{
    if (!stop.stop_possible())
        return nullptr;
    if (m_backend == 0) {
        QSqlQuery query(m_database);
        if (query.exec(u"SELECT pg_backend_pid()"_s) && query.next())
            m_backend = query.value(0).toInt();
    }
    return std::make_unique<std::jthread>(
        [location = m_location, password = std::make_shared<crypto::SecretBytes>(m_password.clone()),
            backend = m_backend, stop](std::stop_token ended) {
            std::mutex mutex;
            std::condition_variable_any wake;
            std::stop_callback tell(stop, [&] {
                const std::lock_guard lock(mutex);
                wake.notify_all();
            });
            {
                std::unique_lock lock(mutex);
                wake.wait(lock, ended, [&] { return stop.stop_requested(); });
            }
            if (ended.stop_requested() || !stop.stop_requested())
                return;
            // The statement may not have begun yet, or another may follow: until whoever runs it is done, it is ended
            // again.
            const Result<std::unique_ptr<PostgresSession>> other = open(location, *password, Mode::Read);
            while (other && !ended.stop_requested()) {
                QSqlQuery query((*other)->database());
                query.exec(u"SELECT pg_cancel_backend(%1)"_s.arg(backend));
                std::unique_lock lock(mutex);
                wake.wait_for(lock, ended, std::chrono::milliseconds(200), [] { return false; });
            }
        });
}

} // namespace steward::sources
