#include "ui/requests/request_model.h"

#include "core/base/text.h"
#include "core/store/store.h"
#include "ui/directories/background.h"
#include "ui/requests/request_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace compliance;

namespace {

constexpr int rereadEveryMs = 250;

/** What a person is called in a list: the name, else the first identifier. */
QString shortName(const SubjectDetails &details)
{
    if (!details.name.isEmpty())
        return forDisplay(details.name);
    return details.identifiers.isEmpty() ? QString() : forDisplay(details.identifiers.constFirst().value);
}

/** Whether the order of the rows, or which there are, follows from what happens to requests. */
bool isVolatile(const RequestQuery &query)
{
    const RequestFilter &filter = query.filter;
    return filter.onlyOpen || filter.onlyOverdue || filter.dueBefore || !filter.states.isEmpty()
           || !filter.assignee.isEmpty() || query.sort == RequestSort::Due || query.sort == RequestSort::State
           || query.sort == RequestSort::Assignee;
}

} // namespace

struct RequestModel::First
{
    Result<QList<Request>> rows = QList<Request>();
    Result<qint64> count = 0;
};

/** Pages from the first whose beginning was known up to the wanted one. */
struct RequestModel::Walked
{
    int page = 0; ///< The wanted one.
    Result<QList<Request>> rows = QList<Request>();
    QList<qint64> after = {}; ///< Where the pages after the last known begin.
};

struct RequestModel::Reread
{
    QList<Request> rows = {};
    qint64 count = -1;
};

RequestModel::RequestModel(store::Store &store, vault::Vault &vault, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_vault(vault)
    , m_background(std::make_unique<Background>(2, nullptr))
{
    m_ask.setSingleShot(true);
    m_ask.setInterval(0);
    connect(&m_ask, &QTimer::timeout, this, &RequestModel::readWanted);
    m_throttle.setSingleShot(true);
    m_throttle.setInterval(rereadEveryMs);
    connect(&m_throttle, &QTimer::timeout, this, [this] {
        if (std::exchange(m_again, false))
            refresh();
    });
}

RequestModel::~RequestModel()
{
    m_stop.request_stop();
}

int RequestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int RequestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : RequestColumns::Count;
}

const Request *RequestModel::at(int row) const
{
    const auto found = m_pages.constFind(row / pageSize);
    const int within = row % pageSize;
    return found == m_pages.cend() || within >= found->rows.size() ? nullptr : &found->rows.at(within);
}

QString RequestModel::nameOf(const Request &request) const
{
    if (request.isErased)
        return RequestWords::erased();
    if (m_vault.state() != vault::VaultState::Open)
        return tr("(locked)", "the person's name, while the vault is locked");
    return m_names.value(request.id, u"…"_s);
}

QVariant RequestModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return {};
    const Request *request = at(index.row());
    if (role == LoadedRole)
        return request != nullptr;
    if (!request) {
        if (role != Qt::DisplayRole)
            return {};
        want(index.row() / pageSize);
        return u"…"_s;
    }
    if (role == ReferenceRole)
        return request->reference;
    const QString person = index.column() == RequestColumns::Person ? nameOf(*request) : QString();
    return RequestColumns::data(*request, person, index.column(), role, m_store.clock().now());
}

QVariant RequestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return RequestColumns::title(section);
    return {};
}

void RequestModel::setQuery(const RequestQuery &query)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_query = query;
    m_switching = true;
    m_walking = m_rereading = m_naming = false;
    m_wanted.reset();
    m_background->run(
        m_stop.get_token(),
        [query, &store = m_store, &vault = m_vault](std::stop_token) {
            Rulebook::shipped(); // the titles of the laws are read here rather than when the rows are drawn
            Register requests(store, vault);
            First first;
            first.rows = requests.page(query.filter, query.sort, query.descending, 0, pageSize);
            if (first.rows)
                first.count = first.rows->size() < pageSize ? qint64(first.rows->size()) : requests.count(query.filter);
            return first;
        },
        [this, generation = ++m_generation](First first) {
            if (generation == m_generation)
                takeFirst(std::move(first));
        });
}

void RequestModel::takeFirst(First first)
{
    m_switching = false;
    const bool isWhole = first.rows && first.count;
    beginResetModel();
    m_pages.clear();
    m_after = {0};
    m_rows = isWhole ? int(std::max<qint64>(*first.count, first.rows->size())) : 0;
    if (isWhole) {
        if (first.rows->size() == pageSize)
            m_after.append(first.rows->constLast().id);
        m_pages.insert(0, {std::move(*first.rows), ++m_use});
    }
    endResetModel();
    if (!isWhole) {
        Q_EMIT failed(first.rows ? first.count.error() : first.rows.error());
        return;
    }
    Q_EMIT loaded(m_rows);
    readNames();
}

void RequestModel::want(int page) const
{
    if (m_switching || m_pages.contains(page))
        return;
    m_wanted = page;
    m_ask.start();
}

void RequestModel::setVisibleRows(int first, int last)
{
    m_firstVisible = std::max(first, 0);
    m_lastVisible = std::max(first, last);
    for (int page = m_firstVisible / pageSize; page <= std::min(m_lastVisible, m_rows - 1) / pageSize; ++page) {
        if (const auto found = m_pages.find(page); found != m_pages.end())
            found->used = ++m_use;
        else
            want(page);
    }
    readNames();
}

void RequestModel::readWanted()
{
    if (m_walking || m_switching || !m_wanted)
        return;
    const int page = *std::exchange(m_wanted, std::nullopt);
    if (m_pages.contains(page) || page * pageSize >= m_rows)
        return;
    m_walking = true;
    m_background->run(
        m_stop.get_token(),
        [page, known = m_after, query = m_query, &store = m_store, &vault = m_vault](std::stop_token stop) {
            Register requests(store, vault);
            Walked walked{.page = page};
            const auto read = [&](qint64 after, int limit) {
                return requests.page(query.filter, query.sort, query.descending, after, limit);
            };
            // Where pages begin is found in steps of several pages, since only the end of each is kept.
            constexpr int pagesAtOnce = 5;
            int reached = int(known.size()) - 1;
            qint64 after = known.value(std::min(page, reached));
            while (reached < page) {
                if (stop.stop_requested()) {
                    walked.rows = failure(ErrorCode::Cancelled, QString());
                    return walked;
                }
                const Result<QList<Request>> rows = read(after, pageSize * std::min(pagesAtOnce, page - reached));
                if (!rows) {
                    walked.rows = failureOf(rows);
                    return walked;
                }
                for (qsizetype end = pageSize - 1; end < rows->size(); end += pageSize) {
                    after = rows->at(end).id;
                    walked.after.append(after);
                    ++reached;
                }
                if (rows->size() < pageSize) { // rows went meanwhile: the list ends before the page
                    walked.page = reached;
                    break;
                }
            }
            walked.rows = read(after, pageSize);
            return walked;
        },
        [this, generation = m_generation](Walked walked) {
            if (generation == m_generation)
                takeWalked(std::move(walked));
        });
}

void RequestModel::takeWalked(Walked walked)
{
    m_walking = false;
    if (!walked.rows) {
        if (walked.rows.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(walked.rows.error());
        return;
    }
    m_after += walked.after;
    const int first = walked.page * pageSize;
    const auto count = int(walked.rows->size());
    if (count == pageSize && m_after.size() == walked.page + 1)
        m_after.append(walked.rows->constLast().id);
    if (count < pageSize)
        setRows(first + count);
    keep(walked.page, std::move(*walked.rows));
    tellChanged(first, first + count - 1);
    readNames();
    if (m_wanted)
        m_ask.start();
}

void RequestModel::keep(int page, QList<Request> rows)
{
    while (m_pages.size() >= pagesKept) {
        const auto oldest = std::min_element(
            m_pages.begin(), m_pages.end(), [](const Page &left, const Page &right) { return left.used < right.used; });
        m_pages.erase(oldest);
    }
    m_pages.insert(page, {std::move(rows), ++m_use});
}

void RequestModel::setRows(int rows)
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

void RequestModel::tellChanged(int first, int last)
{
    last = std::min(last, m_rows - 1);
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, RequestColumns::Count - 1));
}

void RequestModel::forgetNames()
{
    m_names.clear();
    ++m_namesOf;
    m_naming = false;
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, RequestColumns::Person), index(m_rows - 1, RequestColumns::Person));
    readNames();
}

void RequestModel::readNames()
{
    if (m_naming || m_vault.state() != vault::VaultState::Open)
        return;
    QList<Request> unread;
    for (int row = m_firstVisible; row <= std::min(m_lastVisible, m_rows - 1); ++row) {
        if (const Request *request = at(row); request && !request->isErased && !m_names.contains(request->id))
            unread.append(*request);
    }
    if (unread.isEmpty())
        return;
    m_naming = true;
    m_background->run(
        m_stop.get_token(),
        [unread, &store = m_store, &vault = m_vault](std::stop_token stop) {
            Register requests(store, vault);
            QHash<qint64, QString> names;
            for (const Request &request : unread) {
                if (stop.stop_requested())
                    break;
                const Result<SubjectDetails> details = requests.details(request);
                names.insert(request.id, details                                       ? shortName(*details)
                                         : details.error().code == ErrorCode::NotFound ? RequestWords::erased()
                                                                                       : u"?"_s);
            }
            return names;
        },
        [this, generation = m_generation, of = m_namesOf](const QHash<qint64, QString> &names) {
            if (generation != m_generation || of != m_namesOf)
                return;
            m_naming = false;
            constexpr qsizetype namesKept = 2000;
            if (m_names.size() > namesKept)
                m_names.clear();
            m_names.insert(names);
            const int last = std::min(m_lastVisible, m_rows - 1);
            if (m_firstVisible <= last)
                Q_EMIT dataChanged(index(m_firstVisible, RequestColumns::Person), index(last, RequestColumns::Person));
            if (!names.isEmpty())
                readNames();
        });
}

void RequestModel::refresh()
{
    if (m_throttle.isActive() || m_rereading) {
        m_again = true;
        if (!m_throttle.isActive())
            m_throttle.start();
        return;
    }
    m_throttle.start();
    reread();
}

void RequestModel::reread()
{
    if (m_switching)
        return;
    QStringList seen;
    for (int row = m_firstVisible; row <= std::min(m_lastVisible, m_rows - 1); ++row) {
        if (const Request *request = at(row))
            seen.append(request->reference);
    }
    m_rereading = true;
    m_background->run(
        m_stop.get_token(),
        [seen, query = m_query, &store = m_store, &vault = m_vault](std::stop_token stop) {
            Register requests(store, vault);
            Reread reread;
            for (const QString &reference : seen) {
                if (stop.stop_requested())
                    break;
                if (Result<Request> request = requests.find(reference))
                    reread.rows.append(std::move(*request));
            }
            reread.count = requests.count(query.filter).value_or(-1);
            return reread;
        },
        [this, generation = m_generation](const Reread &reread) {
            m_rereading = false;
            if (generation == m_generation)
                takeReread(reread);
        });
}

void RequestModel::takeReread(const Reread &reread)
{
    QHash<qint64, const Request *> fresh;
    for (const Request &request : reread.rows)
        fresh.insert(request.id, &request);
    bool hasChanged = false;
    for (int row = m_firstVisible; row <= std::min(m_lastVisible, m_rows - 1); ++row) {
        const auto page = m_pages.find(row / pageSize);
        if (page == m_pages.end() || row % pageSize >= page->rows.size())
            continue;
        Request &old = page->rows[row % pageSize];
        const Request *now = fresh.value(old.id);
        if (!now || (now->version == old.version && now->isErased == old.isErased && now->leadDue == old.leadDue))
            continue;
        old = *now;
        m_names.remove(old.id);
        hasChanged = true;
        tellChanged(row, row);
    }
    readNames();
    if ((reread.count >= 0 && reread.count != m_rows) || (hasChanged && isVolatile(m_query)))
        Q_EMIT outdated();
}

std::optional<Request> RequestModel::request(int row) const
{
    const Request *found = row >= 0 && row < m_rows ? at(row) : nullptr;
    return found ? std::optional(*found) : std::nullopt;
}

int RequestModel::rowOf(const QString &reference) const
{
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        for (qsizetype i = 0; i < page->rows.size(); ++i) {
            if (page->rows.at(i).reference == reference)
                return page.key() * pageSize + int(i);
        }
    }
    return -1;
}

} // namespace steward::ui
