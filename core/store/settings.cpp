#include "core/store/settings.h"

#include "core/store/store.h"

namespace steward::store {

using namespace Qt::StringLiterals;

const QList<SettingInfo> &knownSettings()
{
    static const QList<SettingInfo> settings{
        {u"organisation"_s, u""_s, u"Whose data is watched; printed on every document."_s},
        {u"time_zone"_s, u"UTC"_s, u"Deadlines are computed in the controller's time zone."_s},
        {u"checks.loss_confirm_minutes"_s, u"60"_s,
            u"A loss is raised after two looks at least this far apart: single failed looks are mostly false."_s},
        {u"checks.max_concurrency"_s, u"200"_s, u"The most checks at once; the level within it is found by measuring."_s},
        {u"checks.background"_s, u"yes"_s, u"Due checks run by themselves while Steward is open."_s},
        {u"net.allow_loopback"_s, u"no"_s, u"Addresses of this machine may be checked (needed by the practice world only)."_s},
        {u"net.allow_private"_s, u"no"_s, u"Addresses of private networks may be checked (RFC 1918, RFC 4193)."_s},
        {u"net.contact"_s, u""_s, u"Told to directories in the user agent (RFC 9110, 10.1.5), so that they can reach you."_s},
        {u"net.deadline_ms"_s, u"15000"_s, u"A check ends at the latest after this long, redirects included."_s},
        {u"net.max_body_bytes"_s, u"8388608"_s, u"A longer answer is cut off and counts as could not tell."_s},
        {u"net.extra_ca_file"_s, u""_s, u"A PEM file of certificate authorities to trust besides the system's."_s},
        {u"net.proxy_mode"_s, u"none"_s, u"none, system, http or socks5."_s},
        {u"net.proxy_host"_s, u""_s, u"For http and socks5."_s},
        {u"net.proxy_port"_s, u"3128"_s, u"For http and socks5."_s},
        {u"captures.keep_days"_s, u"365"_s,
            u"Responses older than this go, except each listing's newest good and newest bad one."_s},
    };
    return settings;
}

QString setting(Connection &connection, const QString &key)
{
    const Result<QVariant> value = connection.single(u"SELECT value FROM setting WHERE key = ?"_s, {key});
    if (value && value->isValid())
        return value->toString();
    for (const SettingInfo &info : knownSettings()) {
        if (info.key == key)
            return info.standard;
    }
    return {};
}

QString setting(Store &store, const QString &key)
{
    return store.read([&](Connection &connection) -> Result<QString> { return setting(connection, key); }).value_or(QString());
}

int settingAsInt(Connection &connection, const QString &key)
{
    bool isNumber = false;
    const int number = setting(connection, key).toInt(&isNumber);
    if (isNumber)
        return number;
    for (const SettingInfo &info : knownSettings()) {
        if (info.key == key)
            return info.standard.toInt();
    }
    return 0;
}

} // namespace steward::store
