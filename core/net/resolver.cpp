#include "core/net/resolver.h"

#include "core/base/text.h"
#include "core/net/address_policy.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QMutexLocker>
#include <QThreadPool>

#include <algorithm>

namespace steward::net {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 keepMs = 60'000;
constexpr qint64 keepFailureMs = 5'000;
constexpr qsizetype maxKnown = 4096;
constexpr int maxLookUps = 32;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Resolver)
};

qint64 nowMs()
{
    return QDeadlineTimer::current(Qt::CoarseTimer).deadline();
}

/** Shared by all resolvers and never waited for by one of them. */
QThreadPool &lookUpThreads()
{
    static QThreadPool threads;
    threads.setMaxThreadCount(maxLookUps);
    return threads;
}

} // namespace

Resolver::Resolver(QObject *parent)
    : QObject(parent)
    , m_letterbox(std::make_shared<Letterbox>())
{
    m_letterbox->resolver = this;
}

Resolver::~Resolver()
{
    const QMutexLocker lock(&m_letterbox->mutex);
    m_letterbox->resolver = nullptr;
}

void Resolver::resolve(const QString &host, const void *owner, Answer answer)
{
    QHostAddress literal;
    if (literal.setAddress(host))
        return answer({literal}, {});
    if (isLoopbackHost(host))
        return answer({QHostAddress(QHostAddress::LocalHost)}, {});
    if (host.endsWith(u".invalid"_s)) // RFC 6761 6.4
        return answer({}, Words::tr("names ending in .invalid never exist"));
    if (const auto it = m_known.constFind(host); it != m_known.constEnd() && it->until > nowMs()) {
        const Known known = *it; // the callback may change the table
        return answer(known.addresses, known.reason);
    }
    const bool isFirst = !m_waiting.contains(host);
    m_waiting[host].append({owner, std::move(answer)});
    if (isFirst)
        lookUp(host);
}

void Resolver::lookUp(const QString &host)
{
    lookUpThreads().start([letterbox = m_letterbox, host] {
        const QHostInfo info = QHostInfo::fromName(host);
        const QMutexLocker lock(&letterbox->mutex);
        if (Resolver *resolver = letterbox->resolver)
            QMetaObject::invokeMethod(
                resolver, [resolver, host, info] { resolver->onLookedUp(host, info); }, Qt::QueuedConnection);
    });
}

void Resolver::onLookedUp(const QString &host, const QHostInfo &info)
{
    Known known{info.addresses(), forDisplay(info.errorString()), nowMs()};
    known.until += known.addresses.isEmpty() ? keepFailureMs : keepMs;
    std::stable_partition(known.addresses.begin(), known.addresses.end(),
        [](const QHostAddress &address) { return address.protocol() == QAbstractSocket::IPv4Protocol; });
    remember(host, known);
    for (const Waiting &waiting : m_waiting.take(host))
        waiting.answer(known.addresses, known.reason);
}

void Resolver::remember(const QString &host, Known known)
{
    if (m_known.size() >= maxKnown)
        m_known.clear();
    m_known.insert(host, std::move(known));
}

void Resolver::withdraw(const void *owner)
{
    for (QList<Waiting> &waiting : m_waiting)
        waiting.removeIf([owner](const Waiting &one) { return one.owner == owner; });
}

} // namespace steward::net
