#pragma once

#include "core/directories/records/records.h"
#include "core/store/store.h"

namespace steward::directories {

/** Which listings are meant; every condition that is set must hold. */
struct ListingFilter
{
    QList<State> states = {};
    QString text = {};      ///< In the customer's or directory's name, or in the address; case-insensitive.
    QString customer = {};  ///< reference
    QString directory = {}; ///< reference
    std::optional<Instant> changedSince = {};
    bool onlyMismatched = false;
    bool onlyUnknown = false;    ///< The states that could not tell.
    bool onlyLosses = false;     ///< Those that two looks have found.
    bool onlyDue = false;        ///< Due at `now`.
    bool onlyUnreviewed = false; ///< Changed since it was marked as reviewed.
    bool onlySuspected = false;  ///< Losses that one look only has found.
    bool onlyAttention = false;  ///< Lost, or shown with wrong fields.
    Instant now = {};            ///< For onlyDue.

    bool isEmpty() const;
};

enum class ListingSort { Customer, Directory, State, CheckedAt, ChangedAt, Importance, DueAt, Id };

struct ListingQuery
{
    ListingFilter filter = {};
    ListingSort sort = ListingSort::Customer;
    bool descending = false;
};

/** Where a page begins: the sort value and the id of a row. */
struct ListingKey
{
    QVariant value = {};
    qint64 id = 0;
};

/** How many listings are in each state, as the workspace keeps count. */
struct ListingCounts
{
    QMap<State, qint64> byState = {};
    qint64 mismatched = 0;
    qint64 confirmed = 0;
    qint64 total = 0;

    qint64 unknown() const;
    /** Losses that two looks have found. */
    qint64 lost() const { return confirmed; }
    /** Losses that one look only has found. */
    qint64 suspected() const;
};

/** Reads listings and what belongs to them; callable on any thread, each with its own connection. */
class ListingReader
{
public:
    explicit ListingReader(store::Store &store)
        : m_store(store)
    {
    }

    /** Up to `count` listings after `after` (or from the start). */
    Result<QList<Listing>> page(const ListingQuery &query, const std::optional<ListingKey> &after, int count) const;
    /** `count` listings beginning with the row of the key. */
    Result<QList<Listing>> pageFrom(const ListingQuery &query, const ListingKey &first, int count) const;
    /**
     * The keys of rows 0, step, 2·step, … in the query's order and, as the last element of `total`, how many rows there
     * are: what a table needs to jump anywhere. `stop` ends it early with Cancelled.
     */
    Result<QList<ListingKey>> anchors(
        const ListingQuery &query, int step, qint64 &total, std::stop_token stop = {}) const;
    Result<Listing> byId(qint64 id) const;
    Result<QList<qint64>> ids(const ListingQuery &query) const;
    Result<ListingCounts> counts() const;
    Result<qint64> dueCount(Instant now) const;
    Result<QList<Look>> looks(qint64 listingId, int count) const; ///< newest first
    Result<std::optional<Capture>> capture(qint64 captureId) const;
    /** The newest capture that shows (good) or does not show the listing. */
    Result<std::optional<Capture>> newestCapture(qint64 listingId, std::optional<bool> good = {}) const;
    Result<QByteArray> body(const QByteArray &hash) const; ///< Uncompressed, verified against its hash.
    Result<QList<Run>> runs(int count) const;              ///< newest first
    Result<QList<Customer>> customers() const;
    Result<QList<Directory>> directories() const;
    Result<Customer> customer(qint64 id) const;
    Result<Directory> directory(qint64 id) const;

private:
    store::Store &m_store;
};

/** The key with which the page that begins with this listing can be asked for. */
ListingKey keyOf(const Listing &listing, ListingSort sort);

} // namespace steward::directories
