#include "core/directories/judge/case.h"

namespace steward::directories::judging {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shellLength = 250; ///< Characters below which a page built by scripts has not been built.

Evidence unreadable(const QString &reason)
{
    return {State::Unreadable, reason};
}

bool looksLikeMarkup(const QByteArray &body)
{
    const QByteArray start = body.left(4096).toLower();
    return start.contains("<html") || start.contains("<!doctype html") || start.contains("<body")
           || start.contains("<head") || start.contains("<div") || start.contains("<title") || start.contains("<h1");
}

bool isBinary(const QByteArray &body)
{
    const QByteArray start = body.left(1024);
    const bool utf16 = start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff");
    return (!utf16 && start.contains('\0')) || start.startsWith("%PDF") || start.startsWith("\x89PNG")
           || start.startsWith("\xff\xd8\xff") || start.startsWith("GIF8") || start.startsWith("PK\x03\x04")
           || start.startsWith("\x1f\x8b") || start.startsWith("\x28\xb5\x2f\xfd");
}

/** The element into which a script builds the page, left empty. */
bool hasEmptyRoot(const QByteArray &body)
{
    const QByteArray source = body.left(200'000);
    for (const char *id : {"root", "app", "__next", "__nuxt", "___gatsby", "main-app", "app-root", "react-root",
             "application", "svelte"}) {
        for (const char *quote : {"\"", "'"}) {
            if (source.contains(QByteArray("id=") + quote + id + quote))
                return true;
        }
    }
    return source.contains("<app-root");
}

} // namespace

std::optional<Evidence> foreignContentEvidence(const Response &response, const QByteArray &contentType)
{
    if (isBinary(response.body))
        return unreadable(u"The answer is a document or a binary file, not a web page."_s);
    const bool markup = looksLikeMarkup(response.body);
    const QByteArray type = contentType.split(';').first().trimmed();
    const bool isPage = type.isEmpty() || type.contains("html") || type.startsWith("text/plain");
    if (!isPage && !markup)
        return unreadable(u"The answer is %1, not a web page."_s.arg(QString::fromUtf8(type.left(60))));
    const QByteArray start = response.body.left(256).trimmed();
    if (!markup && (start.startsWith('{') || start.startsWith('[')))
        return unreadable(u"The answer is data (JSON), not a web page."_s);
    if (!markup && start.startsWith("<?xml"))
        return unreadable(u"The answer is data (XML), not a web page."_s);
    return std::nullopt;
}

std::optional<Evidence> unreadableEvidence(const Case &given)
{
    // A profile in the page's structured data is content, whether it is shown as text or not.
    const Profile &profile = given.page().profile;
    if (!profile.name.isEmpty() && (!profile.telephone.isEmpty() || !profile.street.isEmpty()))
        return std::nullopt;
    if (given.length() == 0)
        return unreadable(u"The page shows no text."_s);
    constexpr qsizetype nothing = 60;
    constexpr qsizetype little = 400;
    if (const auto hit = given.inText(Kind::ScriptNeeded); hit && given.length() < little)
        return unreadable(
            u"The page is built by scripts and shows nothing without them: it says %1."_s.arg(quoted(hit->phrase)));
    if (given.length() < shellLength && hasEmptyRoot(given.response().body))
        return unreadable(u"The page is the empty shell of one that scripts build."_s);
    if (given.response().body.left(20'000).toLower().contains("<frameset"))
        return unreadable(u"The page is a set of frames without text of its own."_s);
    if (given.length() < nothing)
        return unreadable(u"The page shows next to no text."_s);
    return std::nullopt;
}

} // namespace steward::directories::judging
