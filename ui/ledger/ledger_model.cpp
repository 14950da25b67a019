#include "ui/ledger/ledger_model.h"

#include "ui/ledger/ledger_words.h"
#include "ui/widgets/state_badge.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

using ledger::Entry;

namespace {

// Pages that scrolling has passed by are not worth reading any more.
constexpr qsizetype mostWanted = 4;

} // namespace

LedgerModel::LedgerModel(Source source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(std::move(source))
{
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool LedgerModel::isFiltered() const
{
    return m_filter.since || m_filter.until || !m_filter.actor.isEmpty() || !m_filter.action.isEmpty()
           || !m_filter.subject.isEmpty() || !m_filter.text.isEmpty();
}

void LedgerModel::load(const ledger::EntryFilter &filter)
{
    m_next.cancel();
    m_fetching = false;
    m_missing.cancel();
    m_wanted.clear();
    m_first.start(
        [source = m_source, filter](std::stop_token) -> Result<FirstPage> {
            const Result<qint64> size = source.size();
            if (!size)
                return failureOf(size);
            Result<QList<Entry>> entries = source.page(filter, *size, pageSize);
            if (!entries)
                return failureOf(entries);
            return FirstPage{*size, std::move(*entries)};
        },
        [this, filter](Result<FirstPage> first) {
            if (!first) {
                Q_EMIT failed(first.error());
                return;
            }
            beginResetModel();
            m_filter = filter;
            m_size = first->size;
            m_pages.clear();
            m_recent.clear();
            m_before = {{0, first->size}};
            m_complete = !isFiltered() || first->entries.size() < pageSize;
            m_rows = static_cast<int>(isFiltered() ? first->entries.size() : first->size);
            keep(0, std::move(first->entries));
            endResetModel();
            Q_EMIT loaded();
        });
}

bool LedgerModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_fetching;
}

void LedgerModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const int page = m_rows / pageSize;
    const auto before = m_before.constFind(page);
    if (before == m_before.constEnd())
        return;
    m_fetching = true; // until its rows are in, whatever is asked meanwhile
    m_next.start([source = m_source, filter = m_filter, from = *before](
                     std::stop_token) { return source.page(filter, from, pageSize); },
        [this, page](Result<QList<Entry>> entries) {
            if (!entries) {
                m_fetching = false;
                m_complete = true;
                Q_EMIT failed(entries.error());
                return;
            }
            m_complete = entries->size() < pageSize;
            if (!entries->isEmpty()) {
                const int added = static_cast<int>(entries->size());
                beginInsertRows({}, m_rows, m_rows + added - 1);
                m_rows += added;
                keep(page, std::move(*entries));
                endInsertRows();
                letGo();
            }
            m_fetching = false;
            Q_EMIT pageArrived();
        });
}

std::optional<qint64> LedgerModel::beforeOf(int page) const
{
    if (!isFiltered())
        return m_size - qint64(page) * pageSize;
    const auto found = m_before.constFind(page);
    return found == m_before.constEnd() ? std::nullopt : std::optional(*found);
}

void LedgerModel::keep(int page, QList<Entry> entries)
{
    if (isFiltered() && entries.size() == pageSize)
        m_before.insert(page + 1, entries.last().seq);
    m_pages.insert(page, std::move(entries));
    m_recent.removeAll(page);
    m_recent.append(page);
}

void LedgerModel::letGo()
{
    while (m_recent.size() > pagesKept)
        m_pages.remove(m_recent.takeFirst());
}

const Entry *LedgerModel::at(int row) const
{
    const auto page = m_pages.constFind(row / pageSize);
    if (page == m_pages.constEnd())
        return nullptr;
    const int within = row % pageSize;
    return within < page->size() ? &(*page)[within] : nullptr;
}

std::optional<Entry> LedgerModel::entry(int row) const
{
    const Entry *found = row >= 0 && row < m_rows ? at(row) : nullptr;
    return found ? std::optional(*found) : std::nullopt;
}

void LedgerModel::want(int page) const
{
    m_wanted.removeAll(page);
    m_wanted.append(page);
    if (m_wanted.size() > mostWanted)
        m_wanted.removeFirst();
    if (std::exchange(m_asked, true))
        return;
    // data() must not change anything; what it misses is read when the paint is done.
    QMetaObject::invokeMethod(const_cast<LedgerModel *>(this), &LedgerModel::readWanted, Qt::QueuedConnection);
}

void LedgerModel::readWanted()
{
    m_asked = false;
    if (m_wanted.isEmpty() || m_missing.isRunning())
        return;
    const int page = m_wanted.takeLast();
    const std::optional<qint64> before = beforeOf(page);
    if (m_pages.contains(page) || !before)
        return;
    m_missing.start([source = m_source, filter = m_filter, from = *before](
                        std::stop_token) { return source.page(filter, from, pageSize); },
        [this, page](Result<QList<Entry>> entries) {
            if (!entries) {
                m_wanted.clear();
                Q_EMIT failed(entries.error());
                return;
            }
            keep(page, std::move(*entries));
            letGo();
            const int first = page * pageSize;
            const int last = std::min(first + pageSize, m_rows) - 1;
            if (first <= last)
                Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
            Q_EMIT pageArrived();
            readWanted();
        });
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return {};
    const bool shows = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == StateBadgeDelegate::BadgeRole;
    if (role == Qt::TextAlignmentRole && index.column() == SeqColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (!shows)
        return {};
    const Entry *found = at(index.row());
    if (!found) {
        want(index.row() / pageSize);
        return role == Qt::DisplayRole && index.column() == ActionColumn ? u"…"_s : QVariant();
    }
    if (role == StateBadgeDelegate::BadgeRole)
        return index.column() == OutcomeColumn ? QVariant::fromValue(LedgerWords::outcome(found->outcome)) : QVariant();
    return text(*found, index.column());
}

QVariant LedgerModel::text(const Entry &entry, int column) const
{
    switch (column) {
    case WhenColumn:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMillis(entry.at)).date(), QLocale::ShortFormat)
               + u"  "_s + QDateTime::fromMSecsSinceEpoch(toMillis(entry.at)).toString(u"HH:mm:ss"_s);
    case ActorColumn: return entry.actor;
    case ActionColumn: return LedgerWords::action(entry.action);
    case SubjectColumn: return entry.subject;
    case OutcomeColumn: return LedgerWords::outcome(entry.outcome).word;
    case SeqColumn: return QLocale().toString(entry.seq);
    default: return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn: return tr("When");
    case ActorColumn: return tr("Who");
    case ActionColumn: return tr("What");
    case SubjectColumn: return tr("About");
    case OutcomeColumn: return tr("Outcome");
    case SeqColumn: return tr("No.");
    default: return {};
    }
}

} // namespace steward::ui
