#include "core/vault/secret_service.h"

#if defined(Q_OS_LINUX)
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QMap>
#endif

namespace steward::vault {

using namespace Qt::StringLiterals;

#if defined(Q_OS_LINUX)

namespace {

constexpr int answerMs = 1000;

QDBusMessage ask(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
{
    static const QDBusConnection bus =
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"steward-keychain"_s);
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    message.setArguments(arguments);
    message.setAutoStartService(false);
    return bus.call(message, QDBus::Block, answerMs);
}

} // namespace

bool isItemLocked(const QString &service, const QString &name)
{
    // The attributes that QtKeychain files an item under.
    qDBusRegisterMetaType<QMap<QString, QString>>();
    const QMap<QString, QString> attributes{{u"server"_s, service}, {u"user"_s, name}};
    const QDBusMessage answer = ask(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s,
        u"SearchItems"_s, {QVariant::fromValue(attributes)});
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().size() != 2)
        return false;
    return !qdbus_cast<QList<QDBusObjectPath>>(answer.arguments().at(1)).isEmpty();
}

RingState defaultRing()
{
    const QDBusMessage alias =
        ask(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, {u"default"_s});
    if (alias.errorName() == u"org.freedesktop.DBus.Error.AccessDenied")
        return RingState::Refused;
    if (alias.errorName() == u"org.freedesktop.DBus.Error.ServiceUnknown"
        || alias.errorName() == u"org.freedesktop.DBus.Error.NameHasNoOwner")
        return RingState::NoService;
    if (alias.type() != QDBusMessage::ReplyMessage || alias.arguments().isEmpty())
        return RingState::Unknown;
    const QString path = qdbus_cast<QDBusObjectPath>(alias.arguments().constFirst()).path();
    if (path.isEmpty() || path == u"/")
        return RingState::None;
    const QDBusMessage locked = ask(
        path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    if (locked.type() != QDBusMessage::ReplyMessage || locked.arguments().isEmpty())
        return RingState::Unknown;
    const bool isLocked = qdbus_cast<QDBusVariant>(locked.arguments().constFirst()).variant().toBool();
    return isLocked ? RingState::Locked : RingState::Unlocked;
}

#else

bool isItemLocked(const QString &, const QString &)
{
    return false;
}

RingState defaultRing()
{
    return RingState::Unknown;
}

#endif

} // namespace steward::vault
