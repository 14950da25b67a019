#include "ui/settings/setting_words.h"

#include <QFileInfo>
#include <QHash>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

struct Words
{
    const char *title;
    const char *explanation;
};

const QHash<QString, Words> &known()
{
    static const QHash<QString, Words> words{
        {u"organisation"_s,
            {QT_TRANSLATE_NOOP("SettingWords", "Organisation"),
                QT_TRANSLATE_NOOP("SettingWords", "Whose data is watched; printed on every document.")}},
        {u"time_zone"_s,
            {QT_TRANSLATE_NOOP("SettingWords", "Time zone"),
                QT_TRANSLATE_NOOP("SettingWords", "Deadlines are computed in the controller's time zone.")}},
        {u"checks.loss_confirm_minutes"_s,
            {QT_TRANSLATE_NOOP("SettingWords", "Second look at a loss after"),
                QT_TRANSLATE_NOOP("SettingWords", "A loss is raised after two looks at least this far apart: single "
                                                  "failed looks are mostly false.")}},
        {u"checks.max_concurrency"_s,
            {QT_TRANSLATE_NOOP("SettingWords", "Most checks at once"),
                QT_TRANSLATE_NOOP("SettingWords", "The level within it is found by measuring.")}},
        {u"checks.background"_s,
            {QT_TRANSLATE_NOOP("SettingWords", "Check by itself"),
                QT_TRANSLATE_NOOP("SettingWords", "Due checks run by themselves while Steward is open.")}},
        {u"net.allow_loopback"_s,
            {QT_TRANSLATE_NOOP("SettingWords", "Allow this computer"),
                QT_TRANSLATE_NOOP(
                    "SettingWords", "Addresses of this machine may be checked (needed by the practice world only).")}},
        {u"net.allow_private"_s, {QT_TRANSLATE_NOOP("SettingWords", "Allow private networks"),
                                     QT_TRANSLATE_NOOP("SettingWords",
                                         "Addresses of private networks may be checked (RFC 1918, RFC 4193).")}},
        {u"net.contact"_s,
            {QT_TRANSLATE_NOOP("SettingWords", "Contact"),
                QT_TRANSLATE_NOOP("SettingWords",
                    "Told to directories in the user agent (RFC 9110, 10.1.5), so that they can reach you.")}},
        {u"net.deadline_ms"_s,
            {QT_TRANSLATE_NOOP("SettingWords", "Longest check"),
                QT_TRANSLATE_NOOP("SettingWords", "A check ends at the latest after this long, redirects included.")}},
        {u"net.max_body_bytes"_s,
            {QT_TRANSLATE_NOOP("SettingWords", "Longest answer"),
                QT_TRANSLATE_NOOP("SettingWords", "A longer answer is cut off and counts as could not tell.")}},
        {u"net.extra_ca_file"_s, {QT_TRANSLATE_NOOP("SettingWords", "Extra certificate authorities"),
                                     QT_TRANSLATE_NOOP("SettingWords",
                                         "A PEM file of certificate authorities to trust besides the system's.")}},
        {u"net.proxy_mode"_s, {QT_TRANSLATE_NOOP("SettingWords", "Proxy"),
                                  QT_TRANSLATE_NOOP("SettingWords", "How the network is reached.")}},
        {u"net.proxy_host"_s, {QT_TRANSLATE_NOOP("SettingWords", "Proxy host"),
                                  QT_TRANSLATE_NOOP("SettingWords", "For HTTP and SOCKS 5.")}},
        {u"net.proxy_port"_s, {QT_TRANSLATE_NOOP("SettingWords", "Proxy port"),
                                  QT_TRANSLATE_NOOP("SettingWords", "For HTTP and SOCKS 5.")}},
        {u"captures.keep_days"_s,
            {QT_TRANSLATE_NOOP("SettingWords", "Keep captures for"),
                QT_TRANSLATE_NOOP("SettingWords",
                    "Responses older than this go, except each listing's newest good and newest bad one.")}},
        {u"vault.rotate_days"_s, {QT_TRANSLATE_NOOP("SettingWords", "Shared keys are due after"),
                                     QT_TRANSLATE_NOOP("SettingWords",
                                         "A shared key older than this is due to be replaced (NIST SP 800-57 part 1, "
                                         "5.3.6).")}},
        {u"vault.lock_after_minutes"_s,
            {QT_TRANSLATE_NOOP("SettingWords", "Lock the vault after"),
                QT_TRANSLATE_NOOP("SettingWords",
                    "So long without a key or the mouse; 0: never. The vault also locks with the screen (PCI DSS 4.0, "
                    "8.2.8).")}},
        {u"backups.folder"_s,
            {QT_TRANSLATE_NOOP("SettingWords", "Folder of the backups"),
                QT_TRANSLATE_NOOP("SettingWords",
                    "Where nothing is given, beside the workspace. Another disk guards against more.")}},
        {u"backups.every_hours"_s,
            {QT_TRANSLATE_NOOP("SettingWords", "Make a backup every"),
                QT_TRANSLATE_NOOP("SettingWords", "While Steward is open; 0: by hand only (GDPR, Article 32(1)(c)).")}},
        {u"backups.keep"_s,
            {QT_TRANSLATE_NOOP("SettingWords", "Keep the newest"),
                QT_TRANSLATE_NOOP("SettingWords", "Older ones go; the newest one known to be whole always stays.")}},
        {u"backups.drill_every_days"_s,
            {QT_TRANSLATE_NOOP("SettingWords", "Rehearse a restore every"),
                QT_TRANSLATE_NOOP("SettingWords", "While Steward is open; 0: by hand only (GDPR, Article 32(1)(d)).")}},
        {u"backups.rpo_target_minutes"_s,
            {QT_TRANSLATE_NOOP("SettingWords", "Work that may be lost"),
                QT_TRANSLATE_NOOP("SettingWords",
                    "At most so much work may be missing after a restore (recovery point objective).")}},
        {u"backups.rto_target_minutes"_s,
            {QT_TRANSLATE_NOOP("SettingWords", "Time a restore may take"),
                QT_TRANSLATE_NOOP("SettingWords", "Until work goes on (recovery time objective).")}},
    };
    return words;
}

} // namespace

SettingWords::Group SettingWords::group(const QString &key)
{
    if (key == "organisation"_L1 || key == "time_zone"_L1)
        return Group::Organisation;
    if (key.startsWith("checks."_L1))
        return Group::Checks;
    if (key.startsWith("net."_L1))
        return Group::Network;
    if (key.startsWith("vault."_L1))
        return Group::Vault;
    if (key.startsWith("backups."_L1))
        return Group::Backups;
    return key.startsWith("captures."_L1) ? Group::Evidence : Group::Other;
}

QString SettingWords::groupTitle(Group group)
{
    switch (group) {
    case Group::Organisation: return tr("Organisation");
    case Group::Checks: return tr("Checks");
    case Group::Network: return tr("Network");
    case Group::Evidence: return tr("Evidence");
    case Group::Vault: return tr("Vault");
    case Group::Backups: return tr("Backups");
    case Group::Other: break;
    }
    return tr("Other");
}

QString SettingWords::title(const QString &key)
{
    const auto words = known().constFind(key);
    return words == known().constEnd() ? key : tr(words->title);
}

QString SettingWords::explanation(const SettingInfo &info)
{
    const auto words = known().constFind(info.key);
    return words == known().constEnd() ? info.source : tr(words->explanation);
}

SettingWords::Kind SettingWords::kind(const SettingInfo &info)
{
    if (info.standard == "yes"_L1 || info.standard == "no"_L1)
        return Kind::YesNo;
    if (!choices(info.key).isEmpty())
        return Kind::Choice;
    if (info.key == "time_zone"_L1)
        return Kind::TimeZone;
    if (info.key.endsWith("_file"_L1))
        return Kind::File;
    if (info.key.endsWith("folder"_L1))
        return Kind::Folder;
    return info.kind == SettingInfo::Kind::Number ? Kind::Number : Kind::Text;
}

QString SettingWords::unit(const QString &key)
{
    if (key == "checks.max_concurrency"_L1)
        return tr("checks");
    if (key == "backups.keep"_L1)
        return tr("backups");
    if (key.endsWith("_ms"_L1))
        return tr("milliseconds");
    if (key.endsWith("_bytes"_L1))
        return tr("bytes");
    if (key.endsWith("_minutes"_L1))
        return tr("minutes");
    if (key.endsWith("_hours"_L1))
        return tr("hours");
    return key.endsWith("_days"_L1) ? tr("days") : QString();
}

QList<std::pair<QString, QString>> SettingWords::choices(const QString &key)
{
    if (key == "net.proxy_mode"_L1)
        return {{u"none"_s, tr("No proxy")}, {u"system"_s, tr("As the system")}, {u"http"_s, tr("HTTP proxy")},
            {u"socks5"_s, tr("SOCKS 5 proxy")}};
    return {};
}

std::optional<QString> SettingWords::fault(const SettingInfo &info, const QString &value)
{
    switch (kind(info)) {
    case Kind::TimeZone:
        if (!QTimeZone(value.toUtf8()).isValid())
            return tr("\"%1\" is no time zone; choose one from the list, such as Europe/Berlin.").arg(value);
        break;
    case Kind::File:
        if (!value.isEmpty() && !QFileInfo(value).isReadable())
            return tr("%1 cannot be read; choose another file, or leave it empty.").arg(value);
        break;
    case Kind::Number: {
        bool ok = false;
        const qint64 number = value.toLongLong(&ok);
        if (!ok || number < info.least || number > info.most)
            return tr("It must be a whole number from %1 to %2.")
                .arg(QLocale().toString(info.least), QLocale().toString(info.most));
        break;
    }
    case Kind::Folder:
        if (!value.isEmpty() && !QFileInfo(value).isDir())
            return tr("%1 is no folder; choose another one, or leave it empty.").arg(value);
        break;
    case Kind::Text:
        if (value.size() > 300)
            return tr("It must not be longer than 300 characters.");
        break;
    case Kind::YesNo:
    case Kind::Choice: break;
    }
    return std::nullopt;
}

QString SettingWords::valueText(const SettingInfo &info, const QString &value)
{
    switch (kind(info)) {
    case Kind::YesNo: return value == "yes"_L1 ? tr("yes") : tr("no");
    case Kind::Choice:
        for (const auto &[choice, words] : choices(info.key)) {
            if (choice == value)
                return words;
        }
        return value;
    case Kind::Number: {
        const QString counted = unit(info.key);
        const QString number = QLocale().toString(value.toInt());
        return counted.isEmpty() ? number : tr("%1 %2", "number, unit").arg(number, counted);
    }
    case Kind::Text:
    case Kind::File:
    case Kind::Folder:
    case Kind::TimeZone: break;
    }
    return value.isEmpty() ? tr("nothing") : value;
}

} // namespace steward::ui
