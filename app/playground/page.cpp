#include "app/playground/page.h"

#include "app/playground/facts.h"
#include "app/playground/markup.h"
#include "app/playground/wording.h"

#include <QUrl>

namespace steward::playground {

using namespace Qt::StringLiterals;

namespace {

/** A notice in the directory's own mark (an element that its catalogue entry names), with words that say nothing. */
QString markedNotice(const QString &selector)
{
    if (selector.startsWith(u'['))
        return u"<div %1=\"%2\"><small>Ref. B/7</small></div>\n"_s.arg(
            selector.mid(1).section(u'=', 0, 0), selector.section(u'=', 1).chopped(1));
    return u"<div class=\"entry-flag %1\"><small>Ref. B/7</small></div>\n"_s.arg(selector.mid(1));
}

const QStringList &noticesOf(const Wording &words, Fate fate)
{
    static const QStringList none;
    switch (fate) {
    case Fate::Closed: return words.closedNotices;
    case Fate::TemporarilyClosed: return words.temporarilyClosedNotices;
    case Fate::Pending: return words.pendingNotices;
    case Fate::Rejected: return words.rejectedNotices;
    case Fate::Duplicate: return words.duplicateNotices;
    default: return none;
    }
}

QString stateKey(Fate fate)
{
    switch (fate) {
    case Fate::Closed: return u"closed"_s;
    case Fate::Pending: return u"pending"_s;
    case Fate::Rejected: return u"rejected"_s;
    case Fate::Duplicate: return u"duplicate"_s;
    default: return {};
    }
}

/** Every %1 of a text that may hold other per cent signs. */
QString filled(QString text, const QString &first, const QString &second = {})
{
    return text.replace(u"%1"_s, first).replace(u"%2"_s, second);
}

} // namespace

PageWriter::PageWriter(const World &world, int directory)
    : m_world(world)
    , m_directory(world.directories()[directory])
    , m_index(directory)
{
}

QString PageWriter::navigation() const
{
    const Wording &words = wordingOf(m_directory.language);
    const Family &software = m_directory.software();
    QString html =
        u"<header><nav class=\"%1-nav\"><a href=\"/\">%2</a>\n"_s.arg(software.key, escaped(m_directory.name));
    for (const QString &category : m_directory.categories)
        html += u"<a href=\"%1\">%2</a>\n"_s.arg(
            software.categoryPath.arg(category), escaped(categoryName(category, m_directory.language)));
    html += u"<a href=\"/login\">%1</a> <a href=\"/add\">%2</a></nav>\n"_s.arg(words.signIn, words.addBusiness);
    const QString path = software.searchPath.section(u'?', 0, 0).remove(u"%1"_s);
    const QString field =
        software.searchPath.contains(u'?') ? software.searchPath.section(u'?', 1).section(u'=', 0, 0) : u"q"_s;
    html += u"<form action=\"%1\" role=\"search\"><input type=\"search\" name=\"%2\" placeholder=\"%3\">"
            "<button>%4</button></form></header>\n"_s.arg(path, field, words.searchHint, words.searchButton);
    return html;
}

QString PageWriter::footer() const
{
    const Wording &words = wordingOf(m_directory.language);
    const Card office = writeCard(m_directory.office, ~0u, m_directory.language, m_world.seed() + m_index);
    // The directory's own address and number stand on every page: they belong to no listing.
    return u"<footer class=\"%1-foot\"><p>© %2 · %3 · %4: %5</p>\n<p><a href=\"/about\">%6</a> · <a "
           u"href=\"/terms\">%7</a> · "
           "<a href=\"/privacy\">%8</a></p></footer>\n<div class=\"%1-cookie\" role=\"dialog\"><p>%9</p>"_s.arg(
               m_directory.software().key, escaped(m_directory.name), escaped(addressLine(office)), words.telephone,
               office.telephone, words.contactUs, words.imprint, words.privacy, words.cookies)
           + u"<button>%1</button></div>\n"_s.arg(words.accept);
}

QString PageWriter::frame(const QString &title, const QString &head, const QString &main, bool isProfile) const
{
    const Family &software = m_directory.software();
    QString page = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"%2\">\n<title>%3</title>\n"_s.arg(
        m_directory.language, QString::fromLatin1(m_directory.charset), escaped(title));
    page += u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s + head;
    page += u"<style>%1</style>\n</head>\n<body class=\"%2-page\">\n"_s.arg(software.style, software.key);
    page += navigation();
    if (!software.nameIsFirstHeading || !isProfile)
        page += u"<h1>%1</h1>\n"_s.arg(escaped(isProfile ? m_directory.name : title));
    page += u"<main class=\"%1-main\">\n"_s.arg(software.key) + main + u"</main>\n"_s + footer();
    return page + u"</body>\n</html>\n"_s;
}

QString PageWriter::padded(QString page, Dice &dice) const
{
    const Wording &words = wordingOf(m_directory.language);
    qsizetype missing = m_directory.pageBytes - page.toUtf8().size();
    QString guide;
    QStringList texts = words.guideTexts;
    dice.shuffle(texts);
    for (const QString &text : texts) {
        if (missing < 1500)
            break;
        const QString paragraph = u"<p>%1</p>\n"_s.arg(text);
        guide += paragraph;
        missing -= paragraph.toUtf8().size();
    }
    QString script;
    while (missing > 60 + script.size())
        script += u"\"%1\",\n"_s.arg(dice.next(), 16, 16, QChar(u'0'));
    page.replace(u"</main>\n"_s, u"<section class=\"guide\">\n%1</section>\n</main>\n"_s.arg(guide));
    return page.replace(u"</body>"_s, u"<script>var bundle=[\n"_s + script + u"0];</script>\n</body>"_s);
}

QString PageWriter::heading(const Card &card) const
{
    const Annotator annotator(m_directory.markup, card.business.category);
    const QString tag = m_directory.software().nameIsFirstHeading ? u"h1"_s : u"h2"_s;
    return u"<%1%2>%3</%1>\n"_s.arg(
        tag, annotator.fact(Name, m_directory.software().key + u"-name"_s), escaped(card.name));
}

QString PageWriter::notice(const Listing &listing, const Card &card) const
{
    const QString sign = m_directory.signs.value(stateKey(listing.fate));
    if (sign.startsWith(u"css:"))
        return markedNotice(sign.mid(4));
    const QStringList &notices = noticesOf(wordingOf(m_directory.language), listing.fate);
    if (sign.isEmpty() && notices.isEmpty())
        return {};
    Dice dice(listing.style, "notice");
    const QString text = sign.isEmpty() ? filled(dice.pick(notices), card.name) : sign + u'.';
    return u"<div class=\"%1-notice\" role=\"status\"><strong>%2</strong></div>\n"_s.arg(
        m_directory.software().key, escaped(text));
}

QString PageWriter::reviews(Dice &dice) const
{
    const Wording &words = wordingOf(m_directory.language);
    const QString key = m_directory.software().key;
    QString html = u"<section class=\"%1-reviews\"><h2>%2</h2>\n"_s.arg(key, words.reviews);
    for (int i = dice.between(2, 5); i > 0; --i)
        html += u"<div class=\"%1-review\"><b>%2</b> <span>%3/5</span><p>%4</p></div>\n"_s.arg(
            key, dice.pick(words.reviewers), QString::number(dice.between(2, 5)), dice.pick(words.reviewTexts));
    return html + u"</section>\n"_s;
}

QString PageWriter::entry(const Card &card, const QString &target) const
{
    return u"<div class=\"%1-entry\"><a href=\"%2\">%3</a><br>%4<br>%5</div>\n"_s.arg(
        m_directory.software().key, escaped(target), escaped(card.name), escaped(addressLine(card)), card.telephone);
}

QString PageWriter::popular(Dice &dice, int count, const QString &category) const
{
    QString html;
    for (int i = 0; i < count; ++i) {
        const QString trade = category.isEmpty() ? dice.pick(m_directory.categories) : category;
        Business neighbour = inventNeighbour(m_directory.country, trade, dice);
        // A neighbour never bears the name of a customer: a page that lists it must not seem to list them.
        const auto isCustomer = [&neighbour](const Business &customer) { return customer.handle == neighbour.handle; };
        if (std::any_of(m_world.customers().begin(), m_world.customers().end(), isCustomer))
            continue;
        const Card card = writeCard(neighbour, ~0u, m_directory.language, dice.next());
        html += entry(card, m_directory.software().profilePath.arg(neighbour.handle + u"-0"_s));
    }
    return html;
}

QString PageWriter::related(const Card &card, Dice &dice) const
{
    return u"<aside class=\"%1-related\"><h2>%2</h2>\n%3</aside>\n"_s.arg(m_directory.software().key,
        wordingOf(m_directory.language).related, popular(dice, dice.between(2, 4), card.business.category));
}

QString PageWriter::block(Block block, const Listing &listing, const Card &card, Dice &dice) const
{
    const Wording &words = wordingOf(m_directory.language);
    const QString key = m_directory.software().key;
    switch (block) {
    case Block::Crumbs:
        return u"<p class=\"%1-crumbs\"><a href=\"/\">%2</a> › <a href=\"%3\">%4</a> › %5</p>\n"_s.arg(key, words.home,
            m_directory.software().categoryPath.arg(card.business.category),
            categoryName(card.business.category, m_directory.language), escaped(card.locality));
    case Block::Facts:
    case Block::Hours: return {}; // stand within the profile's own element
    case Block::About:
        return u"<section class=\"%1-about\"><h2>%2</h2><p>%3</p></section>\n"_s.arg(
            key, words.about, escaped(filled(dice.pick(words.aboutTexts), card.name, card.locality)));
    case Block::Claim:
        return u"<p class=\"%1-claim\">%2 <a href=\"/claim?id=%3\">%4</a></p>\n"_s.arg(
            key, words.claim, listing.slug, words.claimLink);
    case Block::Reviews: return reviews(dice);
    case Block::Related: return related(card, dice);
    case Block::Services: {
        QString html = u"<section class=\"%1-services\"><h2>%2</h2><ul>\n"_s.arg(key, words.services);
        for (int i = dice.between(2, 4); i > 0; --i)
            html += u"<li>%1</li>\n"_s.arg(dice.pick(words.serviceTexts));
        return html + u"</ul></section>\n"_s;
    }
    case Block::Map: return u"<div class=\"%1-map\" data-zoom=\"15\"><h2>%2</h2></div>\n"_s.arg(key, words.map);
    }
    return {};
}

QString PageWriter::profile(const Listing &listing, int turn) const
{
    const Family &software = m_directory.software();
    const quint32 facts = listing.fate == Fate::Rejected ? quint32(Name) : m_directory.facts;
    const Card card = writeCard(listing.shown, facts, m_directory.language, listing.style);
    const QString pageUrl = m_directory.origin + m_world.profilePath(listing, false);
    QString title = software.titlePattern;
    title.replace(u"{name}"_s, card.name)
        .replace(u"{locality}"_s, card.locality)
        .replace(u"{site}"_s, m_directory.name);
    title.replace(u"{category}"_s, categoryName(card.business.category, m_directory.language));

    QString head = u"<link rel=\"canonical\" href=\"%1\">\n"_s.arg(escaped(pageUrl));
    if (listing.fate != Fate::Rejected)
        head += machineHead(m_directory, card, pageUrl, listing.style);
    if (listing.fate == Fate::Pending || listing.fate == Fate::Rejected)
        head += u"<meta name=\"robots\" content=\"noindex\">\n"_s;

    Dice dice(listing.style + static_cast<quint64>(turn), "blocks");
    const Annotator annotator(m_directory.markup, card.business.category);
    QString own = heading(card) + notice(listing, card);
    if (listing.fate != Fate::Rejected)
        own += factsBlock(m_directory, card, listing.style) + hoursBlock(m_directory, card, listing.style);
    QString main;
    bool isOwnWritten = false;
    for (const Block part : software.blocks) {
        if (part == Block::Facts && !isOwnWritten) {
            main += u"<article%1>\n%2</article>\n"_s.arg(annotator.item(software.key + u"-profile"_s), own);
            isOwnWritten = true;
        }
        main += block(part, listing, card, dice);
    }
    if (turn > 0)
        main += u"<p class=\"ad\" data-slot=\"%1\">%2</p>\n"_s.arg(turn).arg(
            dice.pick(wordingOf(m_directory.language).guideTexts));
    return padded(frame(title, head, main, true), dice);
}

QString PageWriter::home() const
{
    const Wording &words = wordingOf(m_directory.language);
    Dice dice(m_world.seed(), "home " + m_directory.host.toUtf8());
    QString main =
        u"<h2>%1</h2>\n<p>%2</p>\n<h2>%3</h2>\n"_s.arg(words.noExact, dice.pick(words.guideTexts), words.categories);
    return padded(frame(m_directory.name, {}, main + popular(dice, 5), false), dice);
}

QString PageWriter::search(const QString &words) const
{
    const Wording &wording = wordingOf(m_directory.language);
    Dice dice(m_world.seed(), "search " + m_directory.host.toUtf8() + words.toUtf8());
    QString found;
    for (const int index : m_world.listingsOf(m_index)) {
        const Listing &listing = m_world.listings()[index];
        if (listing.fate == Fate::Listed && !words.isEmpty() && listing.shown.name.contains(words, Qt::CaseInsensitive))
            found += entry(writeCard(listing.shown, m_directory.facts, m_directory.language, listing.style),
                m_world.profilePath(listing, false));
    }
    const bool echoes = dice.chance(50);
    QString main = u"<h2>%1%2</h2>\n"_s.arg(
        wording.results, echoes && !words.isEmpty() ? u": “"_s + escaped(words) + u"”"_s : QString());
    if (found.isEmpty())
        main += u"<p>%1</p>\n"_s.arg(wording.noExact) + popular(dice, 8);
    else
        main += found;
    return padded(frame(wording.search + u" – "_s + m_directory.name, {}, main, false), dice);
}

QString PageWriter::category(const QString &key) const
{
    const Wording &words = wordingOf(m_directory.language);
    Dice dice(m_world.seed(), "category " + m_directory.host.toUtf8() + key.toUtf8());
    QString main = u"<h2>%1</h2>\n"_s.arg(words.listIn);
    for (const int index : m_world.listingsOf(m_index)) {
        const Listing &listing = m_world.listings()[index];
        if (listing.fate == Fate::Listed && listing.shown.category == key)
            main += entry(writeCard(listing.shown, m_directory.facts, m_directory.language, listing.style),
                m_world.profilePath(listing, false));
    }
    return padded(frame(categoryName(key, m_directory.language) + u" | "_s + m_directory.name, {},
                      main + popular(dice, 9, key), false),
        dice);
}

QString PageWriter::notFound(const QString &target) const
{
    const Wording &words = wordingOf(m_directory.language);
    Dice dice(m_world.seed(), "not found " + m_directory.host.toUtf8());
    const QString title = dice.pick(words.notFoundTitles);
    QString main = u"<p>%1</p>\n<p><a href=\"/\">%2</a></p>\n"_s.arg(dice.pick(words.notFoundTexts), words.home);
    if (dice.chance(30))
        main += u"<p><code>%1</code></p>\n"_s.arg(escaped(target.left(200)));
    return frame(title + u" – "_s + m_directory.name, {}, main, false);
}

QString PageWriter::login(const QString &next) const
{
    const Wording &words = wordingOf(m_directory.language);
    const QString main =
        u"<p>%1</p>\n<form method=\"post\" action=\"/login\"><input type=\"hidden\" name=\"next\" value=\"%2\">\n"
        "<label>%3 <input name=\"user\" autocomplete=\"username\"></label>\n"
        "<label>%4 <input type=\"password\" name=\"password\"></label>\n<button>%5</button></form>\n"_s.arg(
            words.loginPlease, escaped(next), words.userName, words.password, words.signIn);
    return frame(words.loginTitle, {}, main, false);
}

QString PageWriter::plain(const QString &title) const
{
    Dice dice(m_world.seed(), "plain " + title.toUtf8());
    const QString main = u"<p>%1</p>\n"_s.arg(dice.pick(wordingOf(m_directory.language).guideTexts));
    return frame(title, {}, main, false);
}

} // namespace steward::playground
