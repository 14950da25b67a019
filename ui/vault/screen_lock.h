#pragma once

#include "ui/widgets/reading.h"

#include <QObject>

class QDBusMessage;

namespace steward::ui {

/**
 * Tells when the screen of this session is locked or the computer goes to sleep; silent where there is no D-Bus.
 *
 * Listens to Lock of the session and PrepareForSleep of org.freedesktop.login1 (systemd, org.freedesktop.login1(5)),
 * and to ActiveChanged of org.freedesktop.ScreenSaver and org.gnome.ScreenSaver. Starts no bus of its own.
 */
class ScreenLock final : public QObject
{
    Q_OBJECT

public:
    explicit ScreenLock(QObject *parent = nullptr);

Q_SIGNALS:
    void locked();

public Q_SLOTS:
    void screenSaverChanged(bool active);
    void sessionLocked();
    void sleepPrepared(bool goesToSleep);

private:
    void listenToSession();
    void listenToSystem();

    Reading<bool> m_sessionBus;
    Reading<bool> m_systemBus;
};

} // namespace steward::ui
