#include "core/directories/judge/case.h"

namespace steward::directories::judging {

using namespace Qt::StringLiterals;

namespace {

Evidence loginRequired(const QString &reason)
{
    return {State::LoginRequired, reason};
}

/** Whether a title or heading is about signing in, and not a listing's heading that mentions it. */
bool isAboutLogin(const QString &line)
{
    const std::optional<PhraseHit> hit = firstPhrase(line, Kind::LoginTitle);
    constexpr qsizetype headingLength = 60;
    return hit && (hit->position < 12 || line.size() < headingLength);
}

/** Whether the password field stands in a menu, a dialog or the like, beside the page's own content. */
bool hasOwnContent(const Case &given)
{
    constexpr qsizetype much = 400;
    constexpr qsizetype longPage = 1500;
    if (given.length() >= longPage)
        return true;
    qsizetype length = 0;
    for (const Block &block : given.outline()) {
        if (!block.zones)
            length += block.text.size();
    }
    return length >= much;
}

} // namespace

bool isLoginAddress(const QUrl &url)
{
    static const QStringList words = {u"login"_s, u"log-in"_s, u"log_in"_s, u"logon"_s, u"signin"_s, u"sign-in"_s,
        u"sign_in"_s, u"authwall"_s, u"sso"_s, u"anmelden"_s, u"anmeldung"_s, u"einloggen"_s, u"connexion"_s,
        u"iniciar-sesion"_s, u"auth"_s, u"authenticate"_s, u"oauth"_s, u"signup"_s, u"sign-up"_s, u"users_sign_in"_s,
        u"accounts_login"_s, u"authorize"_s};
    if (url.host().startsWith(u"login."_s) || url.host().startsWith(u"auth."_s) || url.host().startsWith(u"accounts."_s)
        || url.host().startsWith(u"signin."_s) || url.host().startsWith(u"sso."_s))
        return true;
    for (const QString &segment : url.path().toLower().split(u'/', Qt::SkipEmptyParts)) {
        const QString name = segment.section(u'.', 0, 0);
        if (words.contains(name) || name == u"wp-login")
            return true;
    }
    return false;
}

std::optional<Evidence> loginEvidence(const Case &given)
{
    if (given.presence().isFull())
        return std::nullopt;
    const bool moved = given.arrived() != given.requested() && !isLoginAddress(given.requested());
    if (moved && isLoginAddress(given.arrived()))
        return loginRequired(u"The site led to its sign-in page at %1."_s.arg(given.arrived().path()));
    if (given.presence().nameProminent)
        return std::nullopt;
    const bool about = isAboutLogin(given.title()) || isAboutLogin(given.topHeading());
    if (given.page().hasPasswordField && about)
        return loginRequired(u"The page is a sign-in form with a password field."_s);
    constexpr qsizetype shortPage = 1500;
    const bool missing =
        given.inHeadings(Kind::NotFound) || given.inHeadings(Kind::NoResults) || given.inText(Kind::NoResults);
    if (given.page().hasPasswordField && !missing && !hasOwnContent(given))
        return loginRequired(u"The page asks for a password, and the business is not on it."_s);
    if (const auto hit = given.inText(Kind::Login);
        hit && !missing && given.length() < shortPage && (about || given.inTop(Kind::Login) || given.length() < 500))
        return loginRequired(u"The page can be seen only after signing in: it says %1."_s.arg(quoted(hit->phrase)));
    if (about && given.length() < 300)
        return loginRequired(u"The page is a sign-in page by its title or heading."_s);
    return std::nullopt;
}

} // namespace steward::directories::judging
