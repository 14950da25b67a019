#include "core/directories/judge/case.h"

#include <QUrlQuery>

namespace steward::directories::judging {

using namespace Qt::StringLiterals;

namespace {

Evidence removed(const QString &reason)
{
    return {State::Removed, reason};
}

QStringList segmentsOf(const QUrl &url)
{
    QStringList segments = url.path().toLower().split(u'/', Qt::SkipEmptyParts);
    static const QStringList doors = {u"index"_s, u"home"_s, u"default"_s, u"start"_s, u"main"_s, u"startseite"_s};
    if (!segments.isEmpty() && doors.contains(segments.last().section(u'.', 0, 0)))
        segments.removeLast();
    // A language in front ("/en", "/de-at") is no page of its own.
    if (!segments.isEmpty()
        && (segments.first().size() == 2 || (segments.first().size() == 5 && segments.first()[2] == u'-'))
        && segments.size() == 1)
        segments.removeFirst();
    return segments;
}

bool anyOf(const QStringList &segments, const QStringList &words)
{
    return std::any_of(segments.begin(), segments.end(),
        [&](const QString &segment) { return words.contains(segment.section(u'.', 0, 0)); });
}

bool asksSearch(const QUrl &url)
{
    const QUrlQuery query(url);
    for (const QString &key : {u"q"_s, u"query"_s, u"search"_s, u"keyword"_s, u"keywords"_s, u"find_desc"_s, u"s"_s,
             u"what"_s, u"was"_s, u"term"_s}) {
        if (query.hasQueryItem(key))
            return true;
    }
    return false;
}

QString plainHost(const QUrl &url)
{
    const QString host = url.host().toLower();
    return host.startsWith(u"www."_s) ? host.sliced(4) : host;
}

/** A title or heading that says "404" as a status, not as part of a phone number or an address. */
bool saysStatus404(const QString &line)
{
    if (line == u"404" || line == u"410")
        return true;
    for (const QString &start :
        {u"404 -"_s, u"404 |"_s, u"404:"_s, u"404 –"_s, u"404 —"_s, u"404 page"_s, u"404!"_s, u"404 ("_s, u"404."_s}) {
        if (line.startsWith(start) && !(line.size() > start.size() && line[start.size()].isDigit()))
            return true;
    }
    return line.endsWith(u"| 404"_s) || line.endsWith(u"- 404"_s) || line.endsWith(u"– 404"_s)
           || line.endsWith(u"(404)"_s);
}

/** The wording in the title or a heading that says the page is not there. */
QString missingWording(const Case &given)
{
    if (saysStatus404(given.title()) || saysStatus404(given.topHeading()))
        return u"404"_s;
    // Where the page is headed by the business, a lower heading speaks of something else on it.
    const auto hit = given.presence().nameProminent ? given.inTop(Kind::NotFound) : given.inHeadings(Kind::NotFound);
    if (hit)
        return hit->phrase.toString();
    const auto notice =
        given.presence().nameProminent ? given.inTop(Kind::GoneNotice) : given.inHeadings(Kind::GoneNotice);
    return notice ? notice->phrase.toString() : QString();
}

/** Whether a block opens with the notice or with the listing that it is about: "This listing has been removed". */
bool opensWith(const Block &block, const PhraseHit &hit)
{
    constexpr qsizetype opening = 14;
    constexpr qsizetype shortBlock = 160;
    return hit.position <= opening && block.text.size() <= shortBlock;
}

/** The notice of removal among what the page itself says; below a full profile only one that stands by itself will do.
 */
QString goneNotice(const Case &given)
{
    if (!given.inText(Kind::GoneNotice))
        return {};
    const bool full = given.presence().isFull();
    const Zones aside = Zone::Navigation | Zone::Footer | Zone::Review | Zone::Related | Zone::Action | Zone::Cookie
                        | Zone::Hidden | Zone::Help;
    constexpr qsizetype longest = 320;
    for (const Block &block : given.outline()) {
        if ((block.zones & aside) || block.text.size() > longest || block.text.endsWith(u'?'))
            continue;
        const QList<PhraseHit> hits = phrasesIn(block.text);
        const auto hit = firstOf(hits, Kind::GoneNotice);
        const auto veto = firstOf(hits, Kind::Veto);
        if (hit && (!veto || veto->position > hit->position) && (!full || opensWith(block, *hit)))
            return hit->phrase.toString();
    }
    return {};
}

/** The page's main heading takes the listing back although the facts still stand below it. */
bool headedAsGone(const Case &given)
{
    for (const Block &block : given.outline()) {
        if (block.heading != 1 || block.zones)
            continue;
        const QList<PhraseHit> hits = phrasesIn(block.text);
        const bool gone = firstOf(hits, Kind::GoneNotice) || firstOf(hits, Kind::NotFound);
        return gone && !block.text.contains(given.name());
    }
    return false;
}

} // namespace

QString generalPage(const QUrl &url, const QUrl &requested)
{
    static const QStringList errors = {u"404"_s, u"not-found"_s, u"notfound"_s, u"not_found"_s, u"page-not-found"_s,
        u"pagenotfound"_s, u"error"_s, u"error404"_s, u"error-404"_s, u"404error"_s, u"removed"_s, u"gone"_s,
        u"expired"_s, u"unavailable"_s, u"nicht-gefunden"_s, u"fehler"_s, u"deleted"_s};
    static const QStringList searches = {u"search"_s, u"suche"_s, u"suchen"_s, u"results"_s, u"find"_s, u"recherche"_s,
        u"buscar"_s, u"cerca"_s, u"ricerca"_s, u"search-results"_s, u"searchresults"_s, u"suchergebnisse"_s};
    static const QStringList lists = {u"category"_s, u"categories"_s, u"kategorie"_s, u"kategorien"_s, u"branche"_s,
        u"branchen"_s, u"browse"_s, u"directory"_s, u"listings"_s, u"businesses"_s, u"companies"_s, u"explore"_s,
        u"cat"_s, u"c"_s, u"tag"_s, u"all"_s, u"verzeichnis"_s, u"firmen"_s, u"places"_s, u"locations"_s, u"city"_s,
        u"cities"_s};
    const QStringList segments = segmentsOf(url);
    const QStringList asked = segmentsOf(requested);
    if (asked.isEmpty())
        return {};
    if (segments.isEmpty())
        return asksSearch(url) && !asksSearch(requested) ? u"a search page"_s : u"the home page"_s;
    if (anyOf(segments, errors))
        return u"an error page"_s;
    const bool sameEnd = segments.last() == asked.last();
    if ((anyOf(segments, searches) && !anyOf(asked, searches)) || (asksSearch(url) && !asksSearch(requested)))
        return u"a search page"_s;
    if (sameEnd)
        return {};
    const bool parent = segments.size() < asked.size() && asked.mid(0, segments.size()) == segments;
    if (parent
        || (anyOf(segments, lists)
            && (segments.size() <= 1 || !lists.contains(asked.value(0)) || segments.size() < asked.size())))
        return u"a category page"_s;
    return {};
}

std::optional<Evidence> goneEvidence(const Case &given)
{
    if (given.presence().isFull()) {
        const bool top = given.inTop(Kind::NotFound) || given.inTop(Kind::GoneNotice);
        if (top && headedAsGone(given))
            return removed(u"The page's main heading says that the listing is gone: %1."_s.arg(
                quoted(given.topHeading().left(80))));
        if (const QString notice = goneNotice(given); !notice.isEmpty())
            return removed(u"The page says %1."_s.arg(quoted(notice)));
        return std::nullopt;
    }
    // A search that found nothing is not a listing that was taken away.
    const bool searched = given.inHeadings(Kind::NoResults) && !given.inTop(Kind::NotFound);
    if (const QString wording = missingWording(given); !wording.isEmpty() && !searched)
        return removed(u"The page's title or heading says %1."_s.arg(quoted(wording)));
    if (given.presence().nameProminent && !given.presence().nameRepeated && given.length() > 3000)
        return std::nullopt;
    if (const QString notice = goneNotice(given); !notice.isEmpty())
        return removed(u"The page says %1."_s.arg(quoted(notice)));
    constexpr qsizetype tiny = 200;
    if (const auto hit = given.inText(Kind::NotFound);
        hit && given.length() < tiny && !given.inText(Kind::NoResults) && !given.presence().nameProminent)
        return removed(u"The page says little but %1."_s.arg(quoted(hit->phrase)));
    return std::nullopt;
}

std::optional<Evidence> redirectEvidence(const Case &given)
{
    if (given.presence().isAny())
        return std::nullopt;
    QUrl target = given.arrived();
    if (const QUrl refresh(given.page().metaRefreshUrl); !given.page().metaRefreshUrl.isEmpty() && given.length() < 300)
        target = refresh;
    const bool moved = plainHost(target) != plainHost(given.requested())
                       || segmentsOf(target) != segmentsOf(given.requested())
                       || (asksSearch(target) && !asksSearch(given.requested()));
    if (!moved)
        return std::nullopt;
    const QString page = generalPage(target, given.requested());
    if (page.isNull())
        return std::nullopt;
    return removed(u"The listing's address leads to %1 (%2), and the business is not on it."_s.arg(
        page, target.toDisplayString(QUrl::RemoveUserInfo).left(120)));
}

} // namespace steward::directories::judging
