#include "app/playground/practice.h"

#include <QDir>
#include <QFile>

#include <cstdio>

namespace steward::playground {

using namespace Qt::StringLiterals;

namespace {

constexpr auto controlHost = "127.77.0.1";

} // namespace

Practice::Practice(Options options, const Clock &clock)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_world(m_options.size)
    , m_site(m_world, clock)
    , m_token(newToken())
    , m_control(m_world, m_token)
    , m_server([this](int host, const Request &request) { return answer(host, request); })
{
}

/** The directories in their order, then who sells parked names, then the control. */
QStringList Practice::hosts() const
{
    QStringList addresses;
    for (const Directory &directory : m_world.directories())
        addresses.append(directory.host);
    return addresses << QString::fromLatin1(parkingHost) << QString::fromLatin1(controlHost);
}

Result<QString> Practice::prepare()
{
    const QString folder = QDir(m_options.folder).absolutePath();
    if (!QDir().mkpath(folder))
        return failure(
            ErrorCode::InputOutput, u"The folder %1 could not be made; choose another with --to."_s.arg(folder));
    m_lock = std::make_unique<QLockFile>(QDir(folder).filePath(u".world.lock"_s));
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock(0))
        return failure(ErrorCode::Busy,
            u"A practice world already runs in %1; end it, or choose another folder with --to."_s.arg(folder));
    const QStringList addresses = hosts();
    const Result<int> port = m_server.bind(addresses, m_options.port);
    if (!port)
        return failureOf(port);
    const QString scheme = m_options.tls ? u"https"_s : u"http"_s;
    const auto originOf = [&](const char *host) { return u"%1://%2:%3"_s.arg(scheme, QLatin1String(host)).arg(*port); };
    m_world.setOrigins(scheme, *port);
    m_site.setParkingOrigin(originOf(parkingHost));
    if (m_options.size.fast)
        m_site.writeAhead();

    WorldAddress address{.origin = originOf(controlHost), .token = m_token};
    if (m_options.tls) {
        if (const Result<void> started = startTls(addresses); !started)
            return failureOf(started);
        address.authorityFile = QDir(folder).filePath(u"ca.pem"_s);
        if (const Result<void> written = writeFile(address.authorityFile, m_authority->pem()); !written)
            return failureOf(written);
    }
    if (const Result<void> written = writeWorld(m_world, folder); !written)
        return failureOf(written);
    if (const Result<void> opened = openHosts(); !opened)
        return failureOf(opened);
    if (const Result<void> written = writeAddress(address, folder); !written)
        return failureOf(written);
    return u"READY %1 %2"_s.arg(address.origin, folder);
}

Result<void> Practice::startTls(const QStringList &addresses)
{
    Result<std::unique_ptr<CertificateAuthority>> authority = CertificateAuthority::make(m_clock);
    if (!authority)
        return failureOf(authority);
    m_authority = std::move(*authority);
    std::vector<CertificatePointer> certificates;
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        const bool isFaulty = i < m_world.directories().size() && m_world.directories()[i].temper == Temper::TlsFault;
        certificates.push_back(m_authority->certify(addresses[i], isFaulty));
        if (!certificates.back())
            return failure(ErrorCode::Internal,
                u"The certificate of %1 could not be made; run without --tls."_s.arg(addresses[i]));
    }
    return m_server.useTls(m_authority->hostKey(), std::move(certificates));
}

Result<void> Practice::openHosts()
{
    for (int host = 0; host < m_world.directories().size() + 2; ++host) {
        const bool isClosed =
            host < m_world.directories().size() && m_world.directories()[host].temper == Temper::PortClosed;
        if (isClosed)
            continue;
        if (const Result<void> opened = m_server.open(host); !opened)
            return opened;
    }
    return {};
}

Answer Practice::answer(int host, const Request &request)
{
    if (host < m_world.directories().size())
        return m_site.answer(host, request);
    if (host == m_world.directories().size())
        return m_site.parking(request);
    const Answer answer = m_control.answer(request);
    // Who asked for a change finds it in truth.csv as soon as the answer is there.
    if (m_control.takeChanged())
        afterChanges();
    return answer;
}

void Practice::afterChanges()
{
    const Result<void> written = writeTruth(m_world, m_options.folder);
    const Result<void> opened = openHosts();
    for (const Result<void> &result : {written, opened}) {
        if (!result)
            std::fprintf(stderr, "steward-playground: %s\n", qUtf8Printable(result.error().message));
    }
}

void Practice::serve()
{
    m_server.run(m_options.time, [this] {
        if (m_site.takeTruthChanged())
            afterChanges();
    });
    QFile::remove(QDir(m_options.folder).filePath(u"world.json"_s));
}

QString Practice::summary() const
{
    QMap<QString, int> states;
    int mismatched = 0;
    for (const Listing &listing : m_world.listings()) {
        const Truth truth = m_world.truth(listing);
        ++states[truth.state];
        mismatched += truth.state == u"listed" && truth.fields.contains(u"=mismatch");
    }
    QString text = u"%1 directories, %2 customers, %3 listings\n"_s.arg(m_world.directories().size())
                       .arg(m_world.customers().size())
                       .arg(m_world.listings().size());
    for (auto state = states.begin(); state != states.end(); ++state) {
        text += u"  %1 %2"_s.arg(state.key(), -20).arg(state.value(), 5);
        text += state.key() == u"listed" ? u" (%1 with a fact that differs)\n"_s.arg(mismatched) : u"\n"_s;
    }
    return text;
}

} // namespace steward::playground
