#include "app/playground/site.h"

#include "app/playground/charset.h"
#include "app/playground/ill_pages.h"
#include "app/playground/page.h"

#include <QCryptographicHash>
#include <QUrl>

namespace steward::playground {

using namespace Qt::StringLiterals;

namespace {

/** When the pages of the world were last changed before it began: 2026-01-05, a Monday. */
constexpr qint64 worldBegan = 1'767'571'200;

Answer redirect(int status, const QString &to)
{
    Answer answer{.status = status};
    answer.add("Location", to.toUtf8());
    answer.add("Content-Type", "text/html; charset=utf-8");
    answer.body = "<html><body><a href=\"" + to.toHtmlEscaped().toUtf8() + "\">Moved</a></body></html>";
    return answer;
}

QByteArray entityTag(const QByteArray &body)
{
    return '"' + QCryptographicHash::hash(body, QCryptographicHash::Sha1).toHex().left(20) + '"';
}

bool isFresh(const Request &request, const QByteArray &tag, const QByteArray &modified)
{
    const QByteArray known = request.header("if-none-match");
    if (!known.isEmpty())
        return known == "*" || known.contains(tag);
    return request.header("if-modified-since") == modified;
}

/** The words of a search path: what stands where the pattern has %1. */
std::optional<QString> wordsAt(const QString &pattern, const QByteArray &target)
{
    const QByteArray before = pattern.section(u"%1"_s, 0, 0).toUtf8();
    const QByteArray after = pattern.section(u"%1"_s, 1).toUtf8();
    if (!target.startsWith(before) || !target.endsWith(after) || target.size() < before.size() + after.size())
        return std::nullopt;
    const QByteArray between = target.mid(before.size(), target.size() - before.size() - after.size());
    return QUrl::fromPercentEncoding(QByteArray(between).replace('+', ' '));
}

} // namespace

Site::Site(World &world, const Clock &clock)
    : m_world(world)
    , m_clock(clock)
{
}

Answer Site::html(const Directory &directory, const QString &page, int status) const
{
    Answer answer{.status = status};
    const QByteArray type =
        directory.charsetInHeader ? "text/html; charset=" + directory.charset : QByteArray("text/html");
    answer.add("Content-Type", type);
    answer.body = encodedHtml(page, directory.charset);
    answer.delayMs = directory.delayMs;
    answer.chunked = directory.chunked;
    return answer;
}

Answer Site::robots(const Directory &directory) const
{
    QByteArray text = "# " + directory.name.toUtf8() + "\nUser-agent: *\nDisallow: /login\nDisallow: /claim\n";
    if (directory.robotsForbid)
        text += "Disallow: /\n";
    if (directory.crawlDelaySeconds > 0)
        text += "Crawl-delay: " + QByteArray::number(directory.crawlDelaySeconds) + '\n';
    Answer answer;
    answer.add("Content-Type", "text/plain; charset=utf-8");
    answer.body = text;
    return answer;
}

std::optional<Answer> Site::fixedPage(int index, const Request &request) const
{
    const Directory &directory = m_world.directories()[index];
    const PageWriter writer(m_world, index);
    const Family &software = directory.software();
    if (request.target == "/")
        return html(directory, writer.home());
    if (request.target == "/robots.txt")
        return robots(directory);
    if (request.target.startsWith("/login"))
        return html(directory, writer.login(queryValue(request.target, u"next"_s)));
    for (const QByteArray page : {"/about", "/terms", "/privacy", "/add"}) {
        if (request.target == page)
            return html(directory, writer.plain(QString::fromLatin1(page.mid(1)) + u" – "_s + directory.name));
    }
    if (const std::optional<QString> words = wordsAt(software.searchPath, request.target))
        return html(directory, writer.search(*words));
    const std::optional<QString> key = wordsAt(software.categoryPath, request.target);
    if (key && allCategories().contains(*key))
        return html(directory, writer.category(*key));
    return std::nullopt;
}

Answer Site::unknownPath(int index, const Request &request) const
{
    const Directory &directory = m_world.directories()[index];
    const PageWriter writer(m_world, index);
    switch (directory.software().unknownPath) {
    case UnknownPath::SendsHome: return redirect(302, u"/"_s);
    case UnknownPath::SaysSo: return html(directory, writer.notFound(QString::fromUtf8(request.target)), 200);
    case UnknownPath::NotFound: break;
    }
    return html(directory, writer.notFound(QString::fromUtf8(request.target)), 404);
}

QByteArray Site::profileBytes(int index)
{
    const Listing &listing = m_world.listings()[index];
    const Directory &directory = m_world.directories()[listing.directory];
    const int turn = listing.habit == Habit::Rotating ? listing.looks : 0;
    const auto kept = m_written.constFind(index);
    if (turn == 0 && kept != m_written.constEnd() && kept->first == listing.revision)
        return kept->second;
    const QByteArray bytes =
        encodedHtml(PageWriter(m_world, listing.directory).profile(listing, turn), directory.charset);
    if (turn == 0)
        m_written.insert(index, {listing.revision, bytes});
    return bytes;
}

Answer Site::profile(int index, const Request &request)
{
    if (request.method == "GET" && m_world.look(index))
        m_truthChanged = true;
    const Listing &listing = m_world.listings()[index];
    const Directory &directory = m_world.directories()[listing.directory];
    if (listing.fate == Fate::Removed)
        return unknownPath(listing.directory, request);
    if (listing.fate == Fate::Gone)
        return html(directory, PageWriter(m_world, listing.directory).notFound(QString::fromUtf8(request.target)), 410);
    if (listing.habit == Habit::Hiccups && listing.looks > 0 && listing.looks % 3 == 0)
        return serverError(503);
    const QString newest = m_world.profilePath(listing, false);
    if (listing.slugMoved && request.target != newest.toUtf8())
        return redirect(301, listing.style % 2 == 0 ? newest : directory.origin + newest);

    Answer answer = html(directory, {}, 200);
    answer.body = profileBytes(index);
    if (!directory.conditional || listing.habit == Habit::Rotating)
        return answer;
    const QByteArray tag = entityTag(answer.body);
    const QByteArray modified = httpDate(worldBegan + 3600 * listing.revision);
    answer.add("ETag", tag);
    answer.add("Last-Modified", modified);
    if (isFresh(request, tag, modified)) {
        answer.status = 304;
        answer.body.clear();
    }
    return answer;
}

Answer Site::ordinary(int directory, const Request &request)
{
    const int listing = m_world.listingAt(directory, QString::fromUtf8(request.target));
    const Fate fate = listing < 0 ? Fate::Listed : m_world.listings()[listing].fate;
    if (listing >= 0 && fate != Fate::NotFoundBySearch && fate != Fate::NotInCategory)
        return profile(listing, request);
    if (std::optional<Answer> page = fixedPage(directory, request))
        return *page;
    return unknownPath(directory, request);
}

Answer Site::ill(int index, const Request &request) const
{
    const Directory &directory = m_world.directories()[index];
    const PageWriter writer(m_world, index);
    // The rules for robots stay readable where the pages are not: a missing file would mean another thing (RFC
    // 9309, 2.3.1).
    const QString state = stateOf(directory.temper);
    if (request.target == "/robots.txt" && state != u"parked" && state != u"unreachable")
        return robots(directory);
    const qint64 now = toMillis(m_clock.now()) / 1000;
    switch (directory.temper) {
    case Temper::LimitedSeconds: return tooMany("3600");
    case Temper::LimitedDate: return tooMany(httpDate(now + 3600));
    case Temper::LoginRedirect:
        if (!request.target.startsWith("/login"))
            return redirect(302, u"/login?next="_s + QString::fromLatin1(request.target.toPercentEncoding("/")));
        return html(directory, writer.login(queryValue(request.target, u"next"_s)));
    case Temper::LoginForm: return html(directory, writer.login(QString::fromUtf8(request.target)));
    case Temper::LoginStatus: {
        Answer answer = html(directory, writer.login(QString::fromUtf8(request.target)), 401);
        answer.add("WWW-Authenticate", "Basic realm=\"members\"");
        return answer;
    }
    case Temper::ParkedRedirect:
        return redirect(302, m_parkingOrigin + u"/ww1/?domain="_s + directory.host + u"&subid1=20260105"_s);
    default: return illPage(directory, request);
    }
}

Answer Site::answer(int directory, const Request &request)
{
    if (request.method != "GET" && request.method != "HEAD" && request.method != "POST") {
        Answer refused{.status = 405};
        refused.add("Allow", "GET, HEAD, POST");
        return refused;
    }
    Answer answer = m_world.directories()[directory].temper == Temper::Ordinary ? ordinary(directory, request)
                                                                                : ill(directory, request);
    answer.headers.prepend({"Date", httpDate(toMillis(m_clock.now()) / 1000)});
    return answer;
}

Answer Site::parking(const Request &request) const
{
    return parkedPage(queryValue(request.target, u"domain"_s));
}

void Site::writeAhead()
{
    for (int i = 0; i < m_world.listings().size(); ++i)
        profileBytes(i);
}

} // namespace steward::playground
