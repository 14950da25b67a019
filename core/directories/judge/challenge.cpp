#include "core/directories/judge/case.h"

namespace steward::directories::judging {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortPage = 1500; ///< Characters; block and challenge pages say little.
constexpr qsizetype nearlyEmptyPage = 400;

struct HeaderSign
{
    const char *name;
    const char *value; ///< Part of the value; empty: the header alone tells.
    QLatin1StringView service;
};

/** Headers that stand on challenges only, each from its service's own documentation. */
constexpr HeaderSign headerSigns[] = {
    {"cf-mitigated", "challenge", "Cloudflare"_L1}, // developers.cloudflare.com/cloudflare-challenges
    {"cf-mitigated", "block", "Cloudflare"_L1},
    {"x-amzn-waf-action", "", "AWS WAF"_L1}, // docs.aws.amazon.com/waf: challenge and captcha actions
    {"x-sucuri-block", "", "Sucuri"_L1},
    {"x-dd-b", "", "DataDome"_L1},
    {"x-vercel-mitigated", "", "Vercel"_L1},
    {"x-wordfence-block", "", "Wordfence"_L1},
};

Evidence blocked(const QString &reason)
{
    return {State::Blocked, reason};
}

QString markedService(const Case &given, QLatin1StringView kind)
{
    for (const Marker &marker : given.markers()) {
        if (marker.kind == kind)
            return marker.service;
    }
    return {};
}

/** Text that stands in the content of the page, outside banners, menus and links. */
qsizetype contentLength(const Case &given)
{
    qsizetype length = 0;
    for (const Block &block : given.outline()) {
        if (!block.zones)
            length += block.text.size();
    }
    return length;
}

bool isConsentAddress(const QUrl &url)
{
    const QString host = url.host();
    return host.startsWith(u"consent."_s) || host.startsWith(u"guce."_s) || url.path().contains(u"/consent"_s)
           || url.path().contains(u"cookiewall"_s) || url.path().contains(u"cookie-wall"_s);
}

bool isChallengeAddress(const QUrl &url)
{
    const QString path = url.path().toLower();
    return url.host().contains(u"captcha-delivery"_s) || path.startsWith(u"/sorry/"_s) || path.contains(u"captcha"_s)
           || path.contains(u"/challenge"_s) || path.contains(u"/cdn-cgi/"_s) || path.contains(u"showcaptcha"_s)
           || path.contains(u"/blocked"_s) || path.contains(u"/splashui/"_s);
}

} // namespace

std::optional<Evidence> challengeHeaderEvidence(const Case &given)
{
    for (const HeaderSign &sign : headerSigns) {
        const QByteArray value = given.header(sign.name);
        if (!value.isEmpty() && value.contains(sign.value))
            return blocked(u"The site answered with a challenge of %1 (header %2: %3)."_s.arg(
                sign.service, QString::fromLatin1(sign.name), QString::fromUtf8(value.left(60))));
    }
    return std::nullopt;
}

std::optional<Evidence> challengePageEvidence(const Case &given)
{
    if (given.presence().isFull())
        return std::nullopt;
    const bool named = given.presence().nameProminent;
    if (!named && isChallengeAddress(given.arrived()))
        return blocked(u"The site led to a check for robots at %1."_s.arg(given.arrived().path()));
    if (const auto hit = given.inTop(Kind::ChallengeTitle); hit && given.length() < 2 * shortPage && !named)
        return blocked(
            u"The page is a block or a check for robots: its title or heading says %1."_s.arg(quoted(hit->phrase)));
    if (named || given.length() >= 2 * shortPage)
        return std::nullopt;
    if (const QString service = markedService(given, "challenge"_L1); !service.isNull())
        return blocked(u"The page is a challenge of %1, not the listing."_s.arg(service));
    if (const auto hit = given.inText(Kind::Challenge);
        hit && given.length() < shortPage && !given.inHeadings(Kind::NotFound))
        return blocked(u"The page asks for proof or refuses access: it says %1."_s.arg(quoted(hit->phrase)));
    // A page that shows an address or a phone shows more than a captcha.
    if (!given.page().profile.telephone.isEmpty() || !given.page().profile.street.isEmpty())
        return std::nullopt;
    const QString hint = markedService(given, "challenge_hint"_L1);
    if ((given.page().hasCaptcha || !hint.isNull()) && given.length() < nearlyEmptyPage && contentLength(given) < 160
        && !given.inHeadings(Kind::NotFound) && !given.inText(Kind::NoResults))
        return blocked(u"The page shows next to nothing but a captcha or a robot check (%1)."_s.arg(
            hint.isNull() ? u"captcha"_s : hint));
    return std::nullopt;
}

std::optional<Evidence> consentEvidence(const Case &given)
{
    if (given.presence().isAny())
        return std::nullopt;
    if (isConsentAddress(given.arrived()) && !isConsentAddress(given.requested()))
        return blocked(u"The site led to its consent page at %1."_s.arg(given.arrived().host()));
    if (const auto hit = given.inTop(Kind::Consent); hit && given.length() < 2 * shortPage)
        return blocked(u"A consent wall stands before the page: it says %1."_s.arg(quoted(hit->phrase)));
    constexpr qsizetype little = 160;
    if (const auto hit = given.inText(Kind::Consent);
        hit && given.length() < 2 * shortPage && contentLength(given) < little)
        return blocked(u"A consent wall stands before the page: it says %1."_s.arg(quoted(hit->phrase)));
    return std::nullopt;
}

std::optional<Evidence> rateEvidence(const Case &given)
{
    if (given.presence().isAny())
        return std::nullopt;
    constexpr qsizetype notice = 600;
    std::optional<PhraseHit> hit = given.inTop(Kind::RateLimited);
    if (!hit && given.length() < notice)
        hit = given.inText(Kind::RateLimited);
    if (!hit)
        return std::nullopt;
    return Evidence{State::RateLimited, u"The site asks to slow down: it says %1."_s.arg(quoted(hit->phrase))};
}

} // namespace steward::directories::judging
