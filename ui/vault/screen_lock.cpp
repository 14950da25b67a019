#include "ui/vault/screen_lock.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr auto login = "org.freedesktop.login1"_L1;

// Without an address libdbus would try to start a bus; this program only joins one that is there.
bool hasSessionBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + "/bus"_L1);
}

bool hasSystemBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SYSTEM_BUS_ADDRESS")
           || QFileInfo::exists(u"/run/dbus/system_bus_socket"_s)
           || QFileInfo::exists(u"/var/run/dbus/system_bus_socket"_s);
}

} // namespace

ScreenLock::ScreenLock(QObject *parent)
    : QObject(parent)
{
    // Joining a bus waits for its answer, so that happens on a worker.
    if (hasSessionBus())
        m_sessionBus.start([](std::stop_token) { return QDBusConnection::sessionBus().isConnected(); },
            [this](bool connected) {
                if (connected)
                    listenToSession();
            });
    if (hasSystemBus())
        m_systemBus.start([](std::stop_token) { return QDBusConnection::systemBus().isConnected(); },
            [this](bool connected) {
                if (connected)
                    listenToSystem();
            });
}

void ScreenLock::listenToSession()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    for (const auto &interface : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
        bus.connect({}, {}, interface, u"ActiveChanged"_s, this, SLOT(screenSaverChanged(bool)));
}

void ScreenLock::listenToSystem()
{
    QDBusConnection bus = QDBusConnection::systemBus();
    bus.connect(login, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this,
        SLOT(sleepPrepared(bool)));
    QDBusMessage ask = QDBusMessage::createMethodCall(
        login, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"GetSessionByPID"_s);
    ask.setArguments({QVariant::fromValue(static_cast<uint>(QCoreApplication::applicationPid()))});
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> session = *answer;
        if (session.isError())
            return;
        QDBusConnection::systemBus().connect(
            login, session.value().path(), u"org.freedesktop.login1.Session"_s, u"Lock"_s, this, SLOT(sessionLocked()));
    });
}

void ScreenLock::screenSaverChanged(bool active)
{
    if (active)
        Q_EMIT locked();
}

void ScreenLock::sessionLocked()
{
    Q_EMIT locked();
}

void ScreenLock::sleepPrepared(bool goesToSleep)
{
    if (goesToSleep)
        Q_EMIT locked();
}

} // namespace steward::ui
