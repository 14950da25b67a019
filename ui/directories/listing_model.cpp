#include "ui/directories/listing_model.h"

#include "ui/directories/background.h"
#include "ui/directories/listing_columns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace directories;

namespace {

constexpr int pagesInFlight = 2;
constexpr int pagesAhead = 1;
constexpr int rereadEveryMs = 250;
constexpr qsizetype missesKept = 4;

/** How many rows the query has where the workspace keeps that count; nothing where only reading tells. */
std::optional<qint64> knownCount(const ListingFilter &filter, const ListingCounts &counts)
{
    if (filter.isEmpty())
        return counts.total;
    ListingFilter rest = filter;
    rest.states.clear();
    if (!filter.states.isEmpty() && rest.isEmpty()) {
        qint64 n = 0;
        for (const State state : filter.states)
            n += counts.byState.value(state);
        return n;
    }
    rest = filter;
    rest.onlyMismatched = false;
    if (filter.onlyMismatched && rest.isEmpty())
        return counts.mismatched;
    rest = filter;
    rest.onlyUnknown = false;
    if (filter.onlyUnknown && rest.isEmpty())
        return counts.unknown();
    rest = filter;
    rest.onlyLosses = false;
    if (filter.onlyLosses && rest.isEmpty())
        return counts.lost();
    return {};
}

/** -1, 0 or 1: where a key stands to another in ascending order, as SQLite's binary collation has it. */
int compareKeys(const ListingKey &left, const ListingKey &right)
{
    int order = 0;
    if (left.value.typeId() == QMetaType::QString)
        order = left.value.toString().toUtf8().compare(right.value.toString().toUtf8());
    else
        order = left.value.toLongLong() < right.value.toLongLong() ? -1
                                                                   : left.value.toLongLong() > right.value.toLongLong();
    if (order == 0)
        order = left.id < right.id ? -1 : left.id > right.id;
    return order;
}

} // namespace

struct ListingModel::FirstRows
{
    Result<QList<Listing>> rows = QList<Listing>();
    std::optional<qint64> known = {};
    qint64 total = -1;
};

ListingModel::ListingModel(store::Store &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_background(std::make_unique<Background>(2, nullptr))
{
    m_ask.setSingleShot(true);
    m_ask.setInterval(0);
    connect(&m_ask, &QTimer::timeout, this, &ListingModel::requestPages);
    m_throttle.setSingleShot(true);
    m_throttle.setInterval(rereadEveryMs);
    connect(&m_throttle, &QTimer::timeout, this, [this] {
        if (std::exchange(m_rereadAgain, false))
            refresh();
    });
}

ListingModel::~ListingModel()
{
    m_stop.request_stop();
}

int ListingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ListingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ListingColumns::Count;
}

QVariant ListingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return {};
    const Listing *listing = m_cache.at(index.row());
    if (role == LoadedRole)
        return listing != nullptr;
    if (!listing) {
        if (role != Qt::DisplayRole)
            return {};
        const int page = index.row() / PageCache::pageSize;
        if (!m_switching && !m_cache.has(page) && !m_missed.contains(page)) {
            m_missed.append(page);
            if (m_missed.size() > missesKept)
                m_missed.removeFirst();
            m_ask.start();
        }
        return u"…"_s;
    }
    if (role == IdRole)
        return listing->id;
    return ListingColumns::data(*listing, index.column(), role, m_store.clock().now());
}

QVariant ListingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return ListingColumns::title(section);
    return {};
}

void ListingModel::setQuery(const ListingQuery &query)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_query = query;
    m_loading = true;
    m_switching = true;
    m_counted = false;
    m_missed.clear();
    m_inFlight.clear();
    m_background->run(
        m_stop.get_token(),
        [query, &store = m_store](std::stop_token) {
            const ListingReader reader(store);
            FirstRows first{.rows = reader.page(query, {}, PageCache::pageSize)};
            if (const Result<ListingCounts> counts = reader.counts()) {
                first.known = knownCount(query.filter, *counts);
                first.total = counts->total;
            }
            return first;
        },
        [this, generation = ++m_generation](FirstRows first) {
            if (generation == m_generation)
                takeFirst(std::move(first));
        });
}

void ListingModel::takeFirst(FirstRows first)
{
    m_loading = false;
    m_switching = false;
    if (!first.rows) {
        beginResetModel();
        m_cache.clear();
        m_anchors.clear();
        m_rows = 0;
        endResetModel();
        Q_EMIT failed(first.rows.error());
        return;
    }
    const bool whole = first.rows->size() < PageCache::pageSize;
    beginResetModel();
    m_cache.clear();
    m_anchors.clear();
    m_total = first.total;
    if (!first.rows->isEmpty())
        m_anchors.append(keyOf(first.rows->constFirst(), m_query.sort));
    m_rows = int(whole ? first.rows->size() : std::max<qint64>(first.known.value_or(0), first.rows->size()));
    m_counted = whole || first.known;
    m_cache.insert(0, std::move(*first.rows), m_world);
    endResetModel();
    Q_EMIT loaded();
    if (m_counted)
        Q_EMIT counted(m_rows);
    if (!whole)
        readAnchors();
}

void ListingModel::readAnchors()
{
    struct Anchors
    {
        Result<QList<ListingKey>> keys = QList<ListingKey>();
        qint64 total = 0;
    };
    m_background->run(
        m_stop.get_token(),
        [query = m_query, &store = m_store](std::stop_token stop) {
            Anchors anchors;
            anchors.keys = ListingReader(store).anchors(query, PageCache::pageSize, anchors.total, stop);
            return anchors;
        },
        [this, generation = m_generation](const Anchors &anchors) {
            if (generation != m_generation)
                return;
            if (anchors.keys)
                takeAnchors(*anchors.keys, anchors.total);
            else if (anchors.keys.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(anchors.keys.error());
        });
}

void ListingModel::takeAnchors(const QList<ListingKey> &anchors, qint64 total)
{
    m_anchors = anchors;
    m_counted = true;
    setRows(int(total));
    Q_EMIT counted(total);
    requestPages();
}

void ListingModel::setRows(int rows)
{
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
}

void ListingModel::setVisibleRows(int first, int last)
{
    m_firstVisible = std::max(first, 0);
    m_lastVisible = std::max(first, last);
    requestPages();
    if (!m_throttle.isActive() && !m_cache.oldRows(m_firstVisible, m_lastVisible, m_world).isEmpty())
        rereadVisible();
}

void ListingModel::requestPages()
{
    if (m_switching)
        return;
    QList<int> wanted;
    for (int page = m_firstVisible / PageCache::pageSize; page <= m_lastVisible / PageCache::pageSize; ++page)
        wanted.append(page);
    while (!m_missed.isEmpty())
        wanted.append(m_missed.takeLast());
    for (int step = 1; step <= pagesAhead; ++step) {
        wanted.append(m_lastVisible / PageCache::pageSize + step);
        wanted.append(m_firstVisible / PageCache::pageSize - step);
    }
    for (const int page : std::as_const(wanted)) {
        if (m_inFlight.size() >= pagesInFlight)
            return;
        if (page >= 0 && page < m_anchors.size() && !m_cache.has(page) && !m_inFlight.contains(page))
            requestPage(page);
    }
}

void ListingModel::requestPage(int page)
{
    m_inFlight.append(page);
    m_background->run(
        m_stop.get_token(),
        [query = m_query, key = m_anchors.at(page), &store = m_store](
            std::stop_token) { return ListingReader(store).pageFrom(query, key, PageCache::pageSize); },
        [this, page, world = m_world, generation = m_generation](const Result<QList<Listing>> &rows) {
            if (generation == m_generation)
                takePage(page, rows, world);
        });
}

void ListingModel::takePage(int page, const Result<QList<Listing>> &rows, quint64 world)
{
    m_inFlight.removeOne(page);
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    m_cache.insert(page, *rows, world);
    const int first = page * PageCache::pageSize;
    tellChanged(first, first + PageCache::pageSize - 1);
    requestPages();
}

void ListingModel::tellChanged(int first, int last)
{
    last = std::min(last, m_rows - 1);
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, ListingColumns::Count - 1));
}

void ListingModel::refresh()
{
    if (m_throttle.isActive()) {
        m_rereadAgain = true;
        return;
    }
    ++m_world;
    m_throttle.start();
    rereadVisible();
}

void ListingModel::rereadVisible()
{
    if (m_switching || m_rereading)
        return;
    struct Reread
    {
        QList<std::pair<int, Listing>> rows = {};
        qint64 total = -1;
    };
    m_rereading = true;
    m_background->run(
        m_stop.get_token(),
        [old = m_cache.oldRows(m_firstVisible, m_lastVisible, m_world), &store = m_store](std::stop_token stop) {
            const ListingReader reader(store);
            Reread reread;
            for (const auto &[row, id] : old) {
                if (stop.stop_requested())
                    break;
                if (Result<Listing> listing = reader.byId(id))
                    reread.rows.append({row, std::move(*listing)});
            }
            if (const Result<ListingCounts> counts = reader.counts())
                reread.total = counts->total;
            return reread;
        },
        [this, world = m_world, generation = m_generation](const Reread &reread) {
            m_rereading = false;
            if (generation == m_generation)
                takeReread(reread.rows, world, reread.total);
        });
}

void ListingModel::takeReread(const QList<std::pair<int, Listing>> &rows, quint64 world, qint64 total)
{
    for (const auto &[row, listing] : rows)
        if (m_cache.replace(row, listing, world))
            tellChanged(row, row);
    if (world > 1 && (isOrderVolatile() || total != m_total))
        Q_EMIT outdated();
}

bool ListingModel::isOrderVolatile() const
{
    ListingFilter lasting = m_query.filter;
    lasting.text.clear();
    lasting.customer.clear();
    lasting.directory.clear();
    if (!lasting.isEmpty())
        return true;
    switch (m_query.sort) {
    case ListingSort::State:
    case ListingSort::CheckedAt:
    case ListingSort::ChangedAt:
    case ListingSort::DueAt: return true;
    default: return false;
    }
}

std::optional<Listing> ListingModel::listing(int row) const
{
    const Listing *found = row >= 0 && row < m_rows ? m_cache.at(row) : nullptr;
    return found ? std::optional(*found) : std::nullopt;
}

void ListingModel::locate(const QList<qint64> &ids, std::function<void(const QList<int> &)> answer)
{
    m_background->run(
        m_stop.get_token(),
        [ids, query = m_query, anchors = m_anchors, &store = m_store](std::stop_token stop) {
            const ListingReader reader(store);
            QHash<qsizetype, QList<Listing>> pages;
            QList<int> rows;
            const auto precedes = [&](const ListingKey &left, const ListingKey &right) {
                return query.descending ? compareKeys(left, right) > 0 : compareKeys(left, right) < 0;
            };
            for (const qint64 id : ids) {
                const Result<Listing> listing = reader.byId(id);
                if (!listing || stop.stop_requested())
                    continue;
                const auto above =
                    std::upper_bound(anchors.cbegin(), anchors.cend(), keyOf(*listing, query.sort), precedes);
                const qsizetype page = above - anchors.cbegin() - 1;
                if (page < 0)
                    continue;
                if (!pages.contains(page))
                    pages[page] =
                        reader.pageFrom(query, anchors.at(page), PageCache::pageSize).value_or(QList<Listing>());
                const QList<Listing> &around = pages[page];
                const auto found =
                    std::find_if(around.cbegin(), around.cend(), [id](const Listing &l) { return l.id == id; });
                if (found != around.cend())
                    rows.append(int(page * PageCache::pageSize + (found - around.cbegin())));
            }
            return rows;
        },
        [this, generation = m_generation, answer = std::move(answer)](const QList<int> &rows) {
            if (generation == m_generation)
                answer(rows);
        });
}

void ListingModel::collectIds(const QList<int> &rows, std::function<void(const Result<QList<qint64>> &)> answer)
{
    QList<qint64> known;
    QMap<int, QList<int>> unread; // page -> rows within it
    for (const int row : rows) {
        if (const Listing *listing = m_cache.at(row))
            known.append(listing->id);
        else
            unread[row / PageCache::pageSize].append(row % PageCache::pageSize);
    }
    const bool all = rows.size() == m_rows && m_counted;
    m_background->run(
        m_stop.get_token(),
        [known, unread, all, query = m_query, anchors = m_anchors, &store = m_store](
            std::stop_token) -> Result<QList<qint64>> {
            const ListingReader reader(store);
            if (all && !unread.isEmpty())
                return reader.ids(query);
            QList<qint64> ids = known;
            for (auto it = unread.cbegin(); it != unread.cend(); ++it) {
                if (it.key() >= anchors.size())
                    continue;
                const Result<QList<Listing>> page = reader.pageFrom(query, anchors.at(it.key()), PageCache::pageSize);
                if (!page)
                    return failureOf(page);
                for (const int within : it.value())
                    if (within < page->size())
                        ids.append(page->at(within).id);
            }
            return ids;
        },
        [answer = std::move(answer)](const Result<QList<qint64>> &ids) { answer(ids); });
}

} // namespace steward::ui
