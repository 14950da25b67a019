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
        {u"retention.every_days"_s, u"30"_s,
            u"A rule that was not run for this long is due (organisation's policy, not law; GDPR, Article 5(1)(e) names no number)."_s,
            SettingInfo::Kind::Number, 1, 366},
        {u"records.keep_deleted_days"_s, u"30"_s,
            u"Records of Steward that were deleted can be put back for so long (organisation's policy, not law)."_s,
            SettingInfo::Kind::Number, 1, 3650},
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
        {u"compliance.laws"_s, u"gdpr"_s,
            u"Laws of a request for which none is named, separated by commas; all that may apply count."_s},
        {u"sources.timeout_seconds"_s, u"300"_s,
            u"A registered source that takes longer to search counts as unreadable; the others go on."_s,
            SettingInfo::Kind::Number, 5, 86400},
        {u"compliance.country"_s, u""_s,
            u"Country of phone numbers that are written without one (ISO 3166-1, two letters: DE, KR, US)."_s},
        {u"erasure.keep_undo"_s, u"yes"_s,
            u"Sealed images of changed rows are kept until the request is closed; no: what is erased cannot be put back (GDPR, Article 17(1): without undue delay)."_s,
            SettingInfo::Kind::YesNo},
        {u"compliance.contact"_s, u""_s,
            u"Whom a person can reach about a request; stands in every letter (GDPR, Article 12(2): facilitate)."_s},
        {u"controller.address"_s, u""_s,
            u"Postal address of the controller; stands in consent records and answers (GDPR, Article 13(1)(a))."_s},
        {u"controller.email"_s, u""_s, u"E-mail of the controller for data protection (GDPR, Article 13(1)(a))."_s},
        {u"controller.phone"_s, u""_s, u"Telephone of the controller; part of a consent receipt."_s},
        {u"controller.policy_url"_s, u""_s, u"Address of the privacy notice; part of a consent receipt."_s},
        {u"controller.authority"_s, u""_s,
            u"Supervisory authority to which a person can complain (GDPR, Article 15(1)(f))."_s},
        {u"consent.ask_again_months"_s, u"12"_s,
            u"After opting out a consumer is not asked to opt in again for so long (Civ. Code 1798.135(c)(4))."_s,
            SettingInfo::Kind::Number, 12, 120},
        {u"processing.review_months"_s, u"12"_s,
            u"A record of processing that nobody has looked at for so long is due (organisation's policy, not law; GDPR, Article 24(1): reviewed and updated where necessary)."_s,
            SettingInfo::Kind::Number, 1, 120},
        {u"clocks.identity_pause"_s, u"suspend"_s, u"What a check of identity does to an EU clock."_s,
            SettingInfo::Kind::Choice, 0, 0, {u"suspend"_s, u"none"_s, u"restart"_s}},
        {u"clocks.clarification_pause"_s, u"suspend"_s, u"What a question for clarification does to an EU clock."_s,
            SettingInfo::Kind::Choice, 0, 0, {u"suspend"_s, u"none"_s}},
        {u"clocks.extension_reading"_s, u"three_months"_s, u"From where the two further months of the GDPR run."_s,
            SettingInfo::Kind::Choice, 0, 0, {u"three_months"_s, u"two_after_first"_s, u"earlier"_s}},
        {u"clocks.hour_start"_s, u"instant"_s, u"When the 72 hours of the EU start."_s, SettingInfo::Kind::Choice, 0, 0,
            {u"instant"_s, u"next_hour"_s}},
        {u"clocks.two_working_days"_s, u"no"_s,
            u"Whether the 72 hours include at least two working days, Regulation 1182/71 Article 3(5)."_s,
            SettingInfo::Kind::Choice, 0, 0, {u"no"_s, u"yes"_s}},
        {u"clocks.uk_clarification"_s, u"both_days_excluded"_s, u"How a UK pause for clarification counts."_s,
            SettingInfo::Kind::Choice, 0, 0, {u"both_days_excluded"_s, u"same_day"_s}},
        {u"clocks.weekend_move"_s, u"law"_s, u"Whether a last day on a weekend or holiday moves."_s,
            SettingInfo::Kind::Choice, 0, 0, {u"law"_s, u"none"_s, u"move"_s}},
        {u"clocks.internal_target"_s, u"off"_s,
            u"Whether an own target of 28 days applies where no extension was taken."_s, SettingInfo::Kind::Choice, 0,
            0, {u"off"_s, u"28_days"_s}},
        {u"clocks.california_receipt_day"_s, u"day_0"_s,
            u"Which day of the count the day of receipt is in California."_s, SettingInfo::Kind::Choice, 0, 0,
            {u"day_0"_s, u"day_1"_s}},
        {u"clocks.california_weekend_move"_s, u"not_moved"_s,
            u"Whether California's calendar days move past a weekend or holiday."_s, SettingInfo::Kind::Choice, 0, 0,
            {u"not_moved"_s, u"moved"_s}},
        {u"clocks.california_business_days"_s, u"federal"_s, u"What a business day is in California."_s,
            SettingInfo::Kind::Choice, 0, 0, {u"federal"_s, u"saturday_counts"_s, u"state_holidays"_s}},
        {u"clocks.ccpa_extension_total"_s, u"90"_s, u"How long California's clock is with its extension."_s,
            SettingInfo::Kind::Choice, 0, 0, {u"90"_s, u"45_plus_90"_s}},
        {u"clocks.korea_move"_s, u"civil_act"_s, u"Whether Korea's ten days move past Saturdays and holidays."_s,
            SettingInfo::Kind::Choice, 0, 0, {u"civil_act"_s, u"none"_s}},
        {u"clocks.brazil_move"_s, u"none"_s, u"Whether Brazil's fifteen days move past a holiday."_s,
            SettingInfo::Kind::Choice, 0, 0, {u"none"_s, u"next_business_day"_s}},
        {u"clocks.small_agent"_s, u"no"_s, u"Whether the agent is a small one (Brazil, Resolution 2/2022)."_s,
            SettingInfo::Kind::Choice, 0, 0, {u"no"_s, u"yes"_s}},
        {u"clocks.japan_day_one"_s, u"knowledge"_s, u"Which day is the first of Japan's breach clocks."_s,
            SettingInfo::Kind::Choice, 0, 0, {u"knowledge"_s, u"next_day"_s}},
        {u"clocks.japan_preliminary_days"_s, u"5"_s,
            u"How many days the three to five of the preliminary report are."_s, SettingInfo::Kind::Choice, 0, 0,
            {u"5"_s, u"4"_s, u"3"_s}},
        {u"clocks.digital_omnibus"_s, u"off"_s,
            u"Whether the proposed 96 hours of the EU Digital Omnibus are applied."_s, SettingInfo::Kind::Choice, 0, 0,
            {u"off"_s, u"on"_s}},
        {u"clocks.default_calendar.gdpr"_s, u""_s,
            u"The calendar of the Member State (Regulation 1182/71, Article 2(1)), for example DE-BE; without one, "
            u"that of the "
            u"country of the time zone, and where none is known, weekends only."_s},
        {u"clocks.default_calendar.uk_gdpr"_s, u""_s, u"UK-ENG, UK-SCT or UK-NIR; without one, England and Wales."_s},
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
