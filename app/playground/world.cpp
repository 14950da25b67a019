#include "app/playground/world.h"

#include "app/playground/places.h"

#include <QUrl>

#include <cmath>

namespace steward::playground {

using namespace Qt::StringLiterals;

namespace {

/** How many of a thousand listings on ordinary directories meet a fate other than being listed. */
struct FateShare
{
    Fate fate;
    int perMille;
};
constexpr FateShare fateShares[] = {{Fate::Removed, 32}, {Fate::Gone, 5}, {Fate::Closed, 13},
    {Fate::TemporarilyClosed, 8}, {Fate::Pending, 7}, {Fate::Rejected, 6}, {Fate::Duplicate, 8},
    {Fate::NotFoundBySearch, 14}, {Fate::NotInCategory, 8}};

QString stateOf(Fate fate)
{
    switch (fate) {
    case Fate::Listed: return u"listed"_s;
    case Fate::Removed:
    case Fate::Gone: return u"removed"_s;
    case Fate::Closed: return u"closed"_s;
    case Fate::TemporarilyClosed: return u"temporarily_closed"_s;
    case Fate::Pending: return u"pending"_s;
    case Fate::Rejected: return u"rejected"_s;
    case Fate::Duplicate: return u"duplicate"_s;
    case Fate::NotFoundBySearch:
    case Fate::NotInCategory: return u"not_listed"_s;
    }
    return {};
}

std::optional<Fate> fateOfSign(const QString &state)
{
    if (state == u"pending")
        return Fate::Pending;
    if (state == u"rejected")
        return Fate::Rejected;
    if (state == u"closed")
        return Fate::Closed;
    if (state == u"duplicate")
        return Fate::Duplicate;
    return std::nullopt;
}

bool showsFacts(Fate fate)
{
    return fate == Fate::Listed || fate == Fate::Closed || fate == Fate::TemporarilyClosed || fate == Fate::Pending
           || fate == Fate::Duplicate;
}

QString habitName(Habit habit)
{
    switch (habit) {
    case Habit::Steady: return {};
    case Habit::Rotating: return u"rotating content"_s;
    case Habit::Hiccups: return u"error at every third look"_s;
    case Habit::ChangesNumber: return u"number changes at the second look"_s;
    case Habit::Disappears: return u"gone from the second look on"_s;
    }
    return {};
}

QString fateName(const Listing &listing, const Directory &directory)
{
    switch (listing.fate) {
    case Fate::Removed:
        return directory.software().unknownPath == UnknownPath::NotFound ? u"404"_s
               : directory.software().unknownPath == UnknownPath::SaysSo ? u"soft 404"_s
                                                                         : u"sent to the home page"_s;
    case Fate::Gone: return u"410"_s;
    case Fate::NotFoundBySearch: return u"search without the business"_s;
    case Fate::NotInCategory: return u"category without the business"_s;
    default: return {};
    }
}

QString temperName(Temper temper)
{
    switch (temper) {
    case Temper::Ordinary: return {};
    case Temper::Challenge: return u"challenge 403"_s;
    case Temper::CaptchaPage: return u"captcha 200"_s;
    case Temper::BotDetector: return u"bot detector 403"_s;
    case Temper::AccessDenied: return u"access denied 403"_s;
    case Temper::WorkPuzzle: return u"proof of work 200"_s;
    case Temper::LimitedSeconds: return u"429 seconds"_s;
    case Temper::LimitedDate: return u"429 date"_s;
    case Temper::LoginRedirect: return u"redirect to login"_s;
    case Temper::LoginForm: return u"password form"_s;
    case Temper::LoginStatus: return u"401"_s;
    case Temper::ParkedRedirect: return u"parked by redirect"_s;
    case Temper::ParkedPage: return u"parked page"_s;
    case Temper::Error500: return u"500"_s;
    case Temper::Error502: return u"502"_s;
    case Temper::Error503: return u"503"_s;
    case Temper::EmptyBody: return u"empty body"_s;
    case Temper::PortClosed: return u"port closed"_s;
    case Temper::NeverAnswers: return u"never answers"_s;
    case Temper::TlsFault: return u"tls fault"_s;
    case Temper::UnreadableBytes: return u"bytes that are no page"_s;
    case Temper::UnreadableShell: return u"script shell"_s;
    }
    return {};
}

} // namespace

QString newerSlug(const QString &slug)
{
    return slug + u"-new"_s;
}

World::World(const WorldSize &size)
    : m_size(size)
    , m_customers(inventCustomers(size.customers, size.seed))
    , m_directories(inventDirectories(size))
{
    for (int i = 0; i < m_directories.size(); ++i)
        m_hosts.insert(m_directories[i].host, i);
    m_listingsOf.resize(m_directories.size());
    m_paths.resize(m_directories.size());
    dealListings();
    if (!size.fast) {
        dealFates();
        dealDifferences();
        dealHabits();
    }
}

void World::dealListings()
{
    for (int d = 0; d < m_directories.size(); ++d) {
        Dice dice(m_size.seed, "listings of " + QByteArray::number(d));
        Directory &directory = m_directories[d];
        QList<int> candidates;
        for (int c = 0; c < m_customers.size(); ++c) {
            if (directory.hasBusinessesOf(m_customers[c].country))
                candidates.append(c);
        }
        if (candidates.isEmpty()) {
            for (int c = 0; c < m_customers.size(); ++c)
                candidates.append(c);
        }
        dice.shuffle(candidates);
        // 1 … 2n-1 listings have the mean n; the fraction decides between the two nearest.
        const double mean = std::max(1.0, m_size.listingsPerDirectory);
        const int most = static_cast<int>(std::floor(2 * mean - 1))
                         + (dice.chance(static_cast<int>(std::fmod(2 * mean, 1.0) * 100)) ? 1 : 0);
        const int count = std::min<int>(static_cast<int>(candidates.size()), dice.between(1, std::max(1, most)));
        for (int i = 0; i < count; ++i) {
            const Business &customer = m_customers[candidates[i]];
            Listing listing{.customer = candidates[i], .directory = d, .shown = customer, .style = dice.next()};
            listing.slug = customer.handle + u'-' + QString::number(dice.between(1000, 99999));
            m_listingsOf[d].append(static_cast<int>(m_listings.size()));
            m_listings.append(listing);
            if (!directory.categories.contains(customer.category))
                directory.categories.append(customer.category);
        }
        for (int i = dice.between(1, 3); i > 0; --i) {
            const QString category = dice.pick(allCategories());
            if (!directory.categories.contains(category))
                directory.categories.append(category);
        }
    }
}

void World::dealFates()
{
    QList<int> ordinary;
    for (int i = 0; i < m_listings.size(); ++i) {
        if (m_directories[m_listings[i].directory].temper == Temper::Ordinary)
            ordinary.append(i);
    }
    Dice dice(m_size.seed, "fates");
    dice.shuffle(ordinary);
    qsizetype next = 0;
    for (const FateShare &share : fateShares) {
        const auto rounded = std::lround(static_cast<double>(ordinary.size()) * share.perMille / 1000.0);
        const qsizetype count = std::max<qsizetype>(ordinary.size() >= 100 ? 1 : 0, rounded);
        for (qsizetype i = 0; i < count && next < ordinary.size(); ++i)
            m_listings[ordinary[next++]].fate = share.fate;
    }
    // Where a directory has a notice of its own wording, some of its listings carry it.
    for (; next < ordinary.size(); ++next) {
        Listing &listing = m_listings[ordinary[next]];
        const QMap<QString, QString> &signs = m_directories[listing.directory].signs;
        if (!signs.isEmpty() && dice.chance(25))
            listing.fate = fateOfSign(signs.firstKey()).value_or(Fate::Listed);
    }
}

void World::dealDifferences()
{
    for (int i = 0; i < m_listings.size(); ++i) {
        Dice dice(m_size.seed, "difference " + QByteArray::number(i));
        if (m_listings[i].fate == Fate::Listed && dice.chance(15))
            changeFact(m_listings[i]);
    }
}

void World::changeFact(Listing &listing)
{
    Dice dice(m_size.seed, "fact " + listing.slug.toUtf8());
    const quint32 facts = m_directories[listing.directory].facts;
    Business &shown = listing.shown;
    const int roll = dice.below(100);
    if (roll < 20) {
        moveHouse(shown, dice);
    } else if (roll < 28) {
        const Business elsewhere = inventNeighbour(shown.country, shown.category, dice);
        shown.street = elsewhere.street;
        shown.locality = elsewhere.locality;
        shown.region = elsewhere.region;
        shown.regionName = elsewhere.regionName;
        shown.postalCode = elsewhere.postalCode;
    } else if (roll < 41) {
        shown.name = formerName(shown, dice);
    } else if (roll < 49 && (facts & Url)) {
        shown.url = u"https://%1-online.example/"_s.arg(shown.handle.section(u'-', 0, 0));
    } else if (roll < 58 && (facts & OpeningHours)) {
        for (int day = 0; day < 5; ++day)
            shown.hours.days[day].last().to -= 90;
    } else if (roll < 63 && (facts & Email)) {
        shown.email = u"office@"_s + shown.handle + u"-mail.example"_s;
    } else {
        shown.phone = otherPhone(shown, dice);
    }
}

void World::dealHabits()
{
    QList<int> listed;
    for (int i = 0; i < m_listings.size(); ++i) {
        const Listing &listing = m_listings[i];
        if (listing.fate == Fate::Listed && m_directories[listing.directory].temper == Temper::Ordinary)
            listed.append(i);
    }
    Dice dice(m_size.seed, "habits");
    dice.shuffle(listed);
    const qsizetype few = std::max<qsizetype>(1, listed.size() / 160);
    const qsizetype many = listed.size() / 8;
    qsizetype next = 0;
    const auto deal = [&](Habit habit, qsizetype count) {
        for (qsizetype i = 0; i < count && next < listed.size(); ++i)
            m_listings[listed[next++]].habit = habit;
    };
    deal(Habit::ChangesNumber, few);
    deal(Habit::Disappears, few);
    deal(Habit::Hiccups, few);
    deal(Habit::Rotating, many);
    for (qsizetype i = 0; i < listed.size() / 25 && next < listed.size(); ++i)
        m_listings[listed[next++]].slugMoved = true;
}

void World::setOrigins(const QString &scheme, int port)
{
    for (Directory &directory : m_directories) {
        // A directory whose TLS is at fault shows it in a world without TLS by not speaking it at all.
        const QString spoken = directory.temper == Temper::TlsFault ? u"https"_s : scheme;
        directory.origin = u"%1://%2:%3"_s.arg(spoken, directory.host).arg(port);
    }
    for (int i = 0; i < m_listings.size(); ++i) {
        Listing &listing = m_listings[i];
        m_paths[listing.directory].insert(profilePath(listing), i);
        if (listing.slugMoved)
            m_paths[listing.directory].insert(profilePath(listing, false), i);
        listing.url = m_directories[listing.directory].origin + addressOf(listing);
    }
}

int World::listingAt(int directory, const QString &target) const
{
    const QHash<QString, int> &paths = m_paths[directory];
    const int whole = paths.value(target, -1);
    return whole >= 0 ? whole : paths.value(target.section(u'?', 0, 0), -1);
}

QString World::profilePath(const Listing &listing, bool asListed) const
{
    const QString slug = listing.slugMoved && !asListed ? newerSlug(listing.slug) : listing.slug;
    return m_directories[listing.directory].software().profilePath.arg(slug);
}

QString World::addressOf(const Listing &listing) const
{
    const Family &software = m_directories[listing.directory].software();
    const Business &customer = m_customers[listing.customer];
    if (listing.fate == Fate::NotFoundBySearch)
        return software.searchPath.arg(QString::fromLatin1(QUrl::toPercentEncoding(customer.name)));
    if (listing.fate == Fate::NotInCategory)
        return software.categoryPath.arg(customer.category);
    return profilePath(listing);
}

Truth World::truth(const Listing &listing) const
{
    const Directory &directory = m_directories[listing.directory];
    if (directory.temper != Temper::Ordinary)
        return {playground::stateOf(directory.temper), {}, temperName(directory.temper)};
    Truth truth{stateOf(listing.fate), {}, fateName(listing, directory)};
    if (listing.habit == Habit::Hiccups && listing.looks > 0 && listing.looks % 3 == 0)
        return {u"server_error"_s, {}, habitName(listing.habit)};
    if (showsFacts(listing.fate)) {
        QStringList fields;
        for (const Fact fact : allFacts) {
            if (directory.facts & fact)
                fields.append(
                    factName(fact)
                    + (listing.shown.agrees(m_customers[listing.customer], fact) ? u"=match"_s : u"=mismatch"_s));
        }
        truth.fields = fields.join(u';');
    }
    if (truth.kind.isEmpty())
        truth.kind = listing.slugMoved ? u"slug moved"_s : habitName(listing.habit);
    if (truth.kind.isEmpty() && directory.delayMs > 0)
        truth.kind = u"slow"_s;
    return truth;
}

bool World::look(int index)
{
    Listing &listing = m_listings[index];
    ++listing.looks;
    if (listing.habit == Habit::Hiccups)
        return listing.looks % 3 == 0 || (listing.looks > 1 && listing.looks % 3 == 1);
    if (listing.looks != 2)
        return false;
    Dice dice(m_size.seed, "second look at " + listing.slug.toUtf8());
    if (listing.habit == Habit::ChangesNumber)
        listing.shown.phone = otherPhone(listing.shown, dice);
    else if (listing.habit == Habit::Disappears)
        listing.fate = Fate::Removed;
    else
        return false;
    ++listing.revision;
    return true;
}

} // namespace steward::playground
