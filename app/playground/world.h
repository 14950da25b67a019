#pragma once

#include "app/playground/directory.h"
#include "core/base/result.h"

#include <QHash>

namespace steward::playground {

/** What has become of a business's page on a directory that itself behaves. */
enum class Fate {
    Listed,
    Removed, ///< The site answers as it answers any path it does not know.
    Gone,    ///< 410.
    Closed,
    TemporarilyClosed,
    Pending,
    Rejected,
    Duplicate,
    NotFoundBySearch, ///< The address is a search that finds other businesses.
    NotInCategory,    ///< The address is a category page that lists other businesses.
};

/** What a page does from one look to the next. */
enum class Habit {
    Steady,
    Rotating,      ///< Advertisements, counters and the order of reviews differ; the facts stay.
    Hiccups,       ///< Every third look meets a server error.
    ChangesNumber, ///< From the second look on another telephone number stands there.
    Disappears,    ///< From the second look on the page is gone.
};

/** One customer on one directory, as the world has it. */
struct Listing
{
    int customer = 0;
    int directory = 0;
    QString slug = {};
    QString url = {};    ///< Known once the port is.
    Business shown = {}; ///< The facts the page shows, in the customer's own spelling.
    quint64 style = 0;   ///< Decides how the facts are spelt on the page.
    Fate fate = Fate::Listed;
    Habit habit = Habit::Steady;
    bool slugMoved = false; ///< The address leads, by a redirect, to a newer one of the same profile.
    int looks = 0;
    int revision = 0; ///< Counts every change of what the page shows.
};

/** What a look at a listing must find. */
struct Truth
{
    QString state = {};
    QString fields = {}; ///< "telephone=mismatch;street=match…" for facts that are submitted and shown.
    QString kind = {};   ///< What is special about the page, for people.
};

/**
 * The whole practice world by value: customers, directories, listings, and what is true of each.
 *
 * Follows from its size and seed alone; changes only through the functions below.
 */
class World
{
public:
    explicit World(const WorldSize &size);

    /** Gives every directory and listing its address; once the port is known. */
    void setOrigins(const QString &scheme, int port);

    const QList<Business> &customers() const { return m_customers; }
    const QList<Directory> &directories() const { return m_directories; }
    const QList<Listing> &listings() const { return m_listings; }
    quint64 seed() const { return m_size.seed; }
    bool isFast() const { return m_size.fast; }

    /** Index of the directory at the address, or -1. */
    int directoryAt(const QString &host) const { return m_hosts.value(host, -1); }
    /** Index of the listing whose profile stands at the path (with its query), or -1; an old slug finds it too. */
    int listingAt(int directory, const QString &target) const;
    const QList<int> &listingsOf(int directory) const { return m_listingsOf[directory]; }

    /** Path of the profile on its directory; the old slug where `asListed` and the profile has moved. */
    QString profilePath(const Listing &listing, bool asListed = true) const;
    Truth truth(const Listing &listing) const;

    /** Counts a look at the listing's page, before it is answered; true if the truth changed by it. */
    bool look(int listing);

    // What the control can do. Customers and directories are named by reference; each answers the sentence of what was
    // done.
    Result<QString> moveNumber(const QString &customer, const QString &directory);
    Result<QString> rename(const QString &customer, const QString &directory);
    Result<QString> remove(const QString &customer, const QString &directory);
    Result<QString> close(const QString &customer, const QString &directory);
    Result<QString> restore(const QString &customer, const QString &directory);
    Result<QString> block(const QString &directory);
    Result<QString> heal(const QString &directory);

private:
    void dealListings();
    void dealFates();
    void dealDifferences();
    void dealHabits();
    void changeFact(Listing &listing);
    QString addressOf(const Listing &listing) const;
    Result<Listing *> find(const QString &customer, const QString &directory);
    Result<Directory *> findDirectory(const QString &reference);

    WorldSize m_size;
    QList<Business> m_customers;
    QList<Directory> m_directories;
    QList<Listing> m_listings;
    QHash<QString, int> m_hosts;
    QList<QList<int>> m_listingsOf;
    QList<QHash<QString, int>> m_paths; ///< Per directory: path to listing.
};

/** The newer slug of a profile whose address changed. */
QString newerSlug(const QString &slug);

} // namespace steward::playground
