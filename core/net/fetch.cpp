#include "core/net/fetch.h"

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace steward::net {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QString failureName(Failure failure)
{
    switch (failure) {
    case Failure::None: return u"none"_s;
    case Failure::InvalidAddress: return u"invalid_address"_s;
    case Failure::ForbiddenAddress: return u"forbidden_address"_s;
    case Failure::Dns: return u"dns"_s;
    case Failure::Refused: return u"refused"_s;
    case Failure::Tls: return u"tls"_s;
    case Failure::Timeout: return u"timeout"_s;
    case Failure::TooLarge: return u"too_large"_s;
    case Failure::RedirectLoop: return u"redirect_loop"_s;
    case Failure::TooManyRedirects: return u"too_many_redirects"_s;
    case Failure::ForbiddenRedirect: return u"forbidden_redirect"_s;
    case Failure::Protocol: return u"protocol"_s;
    case Failure::EncodedBody: return u"encoded_body"_s;
    case Failure::Truncated: return u"truncated"_s;
    case Failure::Cancelled: return u"cancelled"_s;
    case Failure::Offline: return u"offline"_s;
    case Failure::Proxy: return u"proxy"_s;
    case Failure::RobotsDisallowed: return u"robots_disallowed"_s;
    }
    return {};
}

QByteArray Fetched::header(QByteArrayView name) const
{
    const auto it = std::find_if(headers.begin(), headers.end(),
        [&](const auto &field) { return field.first.compare(name, Qt::CaseInsensitive) == 0; });
    return it == headers.end() ? QByteArray() : it->second;
}

namespace {

int monthOf(QByteArrayView name)
{
    static constexpr QByteArrayView months = "janfebmaraprmayjunjulaugsepoctnovdec";
    const qsizetype at = name.size() == 3 ? months.indexOf(name.toByteArray().toLower()) : -1;
    return at < 0 || at % 3 != 0 ? 0 : int(at / 3) + 1;
}

std::optional<Instant> instantOf(int year, int month, int day, const QByteArray &clock)
{
    const QDate date(year, month, day);
    QTime time = QTime::fromString(QString::fromLatin1(clock), u"HH:mm:ss"_s);
    if (clock.endsWith(":60")) // a leap second
        time = QTime::fromString(QString::fromLatin1(clock.chopped(2) + "59"), u"HH:mm:ss"_s);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return fromMillis(QDateTime(date, time, QTimeZone::utc()).toMSecsSinceEpoch());
}

/** RFC 850's two digits: the year that is not more than fifty years ahead. */
int fullYear(int twoDigits)
{
    const int now = QDate::currentDate().year();
    int year = now - now % 100 + twoDigits;
    if (year > now + 50)
        year -= 100;
    return year;
}

} // namespace

std::optional<Instant> parseHttpDate(const QByteArray &value)
{
    const QList<QByteArray> parts = value.simplified().replace(',', ' ').simplified().split(' ');
    if (parts.size() == 6 && parts[5] == "GMT") // Sun, 06 Nov 1994 08:49:37 GMT
        return instantOf(parts[3].toInt(), monthOf(parts[2]), parts[1].toInt(), parts[4]);
    if (parts.size() == 4 && parts[3] == "GMT") { // Sunday, 06-Nov-94 08:49:37 GMT
        const QList<QByteArray> date = parts[1].split('-');
        if (date.size() != 3)
            return std::nullopt;
        const int year = date[2].size() == 2 ? fullYear(date[2].toInt()) : date[2].toInt();
        return instantOf(year, monthOf(date[1]), date[0].toInt(), parts[2]);
    }
    if (parts.size() == 5) // Sun Nov  6 08:49:37 1994
        return instantOf(parts[4].toInt(), monthOf(parts[1]), parts[2].toInt(), parts[3]);
    return std::nullopt;
}

std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value, Instant now)
{
    constexpr std::chrono::milliseconds least = 1s;
    constexpr std::chrono::milliseconds most = 1h;
    const QByteArray text = value.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        return fits && seconds < 3600
                   ? std::clamp<std::chrono::milliseconds>(std::chrono::seconds(seconds), least, most)
                   : most;
    }
    const std::optional<Instant> until = parseHttpDate(text);
    if (!until)
        return std::nullopt;
    return std::clamp<std::chrono::milliseconds>(*until - now, least, most);
}

QString hostKey(const QUrl &url)
{
    const int port = url.port(url.scheme() == "https"_L1 ? 443 : 80);
    return url.host(QUrl::FullyEncoded).toLower() + u':' + QString::number(port);
}

} // namespace steward::net
