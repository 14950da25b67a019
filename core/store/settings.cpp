#include "core/store/settings.h"

#include "core/store/store.h"

#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

namespace steward::store {

using namespace Qt::StringLiterals;

const QList<SettingInfo> &knownSettings()
{
    static const QList<SettingInfo> settings{
        {u"organisation"_s, u""_s, u"Whose data is watched; printed on every document."_s},
        {u"time_zone"_s, u"UTC"_s, u"Deadlines are computed in the controller's time zone."_s,
            SettingInfo::Kind::TimeZone},
        {u"checks.loss_confirm_minutes"_s, u"60"_s,
            u"A loss is raised after two looks at least this far apart: single failed looks are mostly false."_s,
            SettingInfo::Kind::Number, 1, 10080},
        {u"checks.max_concurrency"_s, u"200"_s,
            u"The most checks at once; the level within it is found by measuring."_s, SettingInfo::Kind::Number, 1,
            200},
        {u"checks.background"_s, u"yes"_s, u"Due checks run by themselves while Steward is open."_s,
            SettingInfo::Kind::YesNo},
        {u"net.allow_loopback"_s, u"no"_s,
            u"Addresses of this machine may be checked (needed by the practice world only)."_s,
            SettingInfo::Kind::YesNo},
        {u"net.allow_private"_s, u"no"_s, u"Addresses of private networks may be checked (RFC 1918, RFC 4193)."_s,
            SettingInfo::Kind::YesNo},
        {u"net.contact"_s, u""_s,
            u"Told to directories in the user agent (RFC 9110, 10.1.5), so that they can reach you."_s},
        {u"net.deadline_ms"_s, u"15000"_s, u"A check ends at the latest after this long, redirects included."_s,
            SettingInfo::Kind::Number, 1000, 120000},
        {u"net.max_body_bytes"_s, u"8388608"_s, u"A longer answer is cut off and counts as could not tell."_s,
            SettingInfo::Kind::Number, 65536, 67108864},
        {u"net.extra_ca_file"_s, u""_s, u"A PEM file of certificate authorities to trust besides the system's."_s,
            SettingInfo::Kind::File},
        {u"net.proxy_mode"_s, u"none"_s, u"none, system, http or socks5."_s, SettingInfo::Kind::Choice, 0, 0,
            {u"none"_s, u"system"_s, u"http"_s, u"socks5"_s}},
        {u"net.proxy_host"_s, u""_s, u"For http and socks5."_s},
        {u"net.proxy_port"_s, u"3128"_s, u"For http and socks5."_s, SettingInfo::Kind::Number, 1, 65535},
        {u"captures.keep_days"_s, u"365"_s,
            u"Responses older than this go, except each listing's newest good and newest bad one."_s,
            SettingInfo::Kind::Number, 1, 36500},
        {u"vault.rotate_days"_s, u"90"_s,
            u"A shared key older than this is due to be replaced (within the cryptoperiods of NIST SP 800-57 part 1, 5.3.6)."_s,
            SettingInfo::Kind::Number, 1, 3650},
        {u"vault.lock_after_minutes"_s, u"15"_s,
            u"The vault locks after this long without activity; 0: never (PCI DSS 4.0, 8.2.8: 15 minutes)."_s,
            SettingInfo::Kind::Number, 0, 1440},
        {u"backups.folder"_s, u""_s,
            u"Where backups go; where nothing is given, beside the workspace. Another disk guards against more."_s},
        {u"backups.every_hours"_s, u"24"_s,
            u"How often a backup is made by itself; 0: by hand only (GDPR, Article 32(1)(c): restore in a timely manner)."_s,
            SettingInfo::Kind::Number, 0, 8760},
        {u"backups.keep"_s, u"14"_s, u"So many backups are kept; the newest one known to be whole always is."_s,
            SettingInfo::Kind::Number, 1, 1000},
        {u"backups.drill_every_days"_s, u"30"_s,
            u"How often a restore is rehearsed; 0: by hand only (GDPR, Article 32(1)(d): regularly testing)."_s,
            SettingInfo::Kind::Number, 0, 366},
        {u"backups.rpo_target_minutes"_s, u"1440"_s,
            u"At most so much work may be missing after a restore (recovery point objective)."_s,
            SettingInfo::Kind::Number, 1, 525600},
        {u"backups.rto_target_minutes"_s, u"60"_s,
            u"A restore may take at most so long until work goes on (recovery time objective)."_s,
            SettingInfo::Kind::Number, 1, 525600},
    };
    return settings;
}

Result<void> checkSetting(const QString &key, const QString &value)
{
    const auto &known = knownSettings();
    const auto info =
        std::find_if(known.begin(), known.end(), [&key](const SettingInfo &one) { return one.key == key; });
    if (info == known.end())
        return failure(
            ErrorCode::InvalidInput, u"There is no setting \"%1\"; \"workspace info\" lists the settings."_s.arg(key));
    bool fits = true;
    QString takes;
    switch (info->kind) {
    case SettingInfo::Kind::Text: break;
    case SettingInfo::Kind::Number: {
        const qint64 number = value.toLongLong(&fits);
        fits = fits && number >= info->least && number <= info->most;
        takes = u"a whole number from %1 to %2"_s.arg(info->least).arg(info->most);
        break;
    }
    case SettingInfo::Kind::YesNo:
        fits = value == u"yes" || value == u"no";
        takes = u"yes or no"_s;
        break;
    case SettingInfo::Kind::Choice:
        fits = info->choices.contains(value);
        takes = u"one of "_s + info->choices.join(u", "_s);
        break;
    case SettingInfo::Kind::TimeZone:
        fits = QTimeZone(value.toUtf8()).isValid();
        takes = u"a time zone such as Europe/Berlin or Asia/Seoul"_s;
        break;
    case SettingInfo::Kind::File:
        fits = value.isEmpty() || QFileInfo(value).isReadable();
        takes = u"the path of a file that can be read, or nothing"_s;
        break;
    }
    if (!fits)
        return failure(ErrorCode::InvalidInput, u"%1 takes %2, not \"%3\"."_s.arg(key, takes, value.left(80)));
    return {};
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
    return store.read([&](Connection &connection) -> Result<QString> { return setting(connection, key); })
        .value_or(QString());
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
