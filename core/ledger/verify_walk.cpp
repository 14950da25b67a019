#include "core/ledger/verify_walk.h"

#include "core/ledger/entry.h"
#include "core/ledger/lookup.h"
#include "core/ledger/scan_connection.h"
#include "core/ledger/subtrees.h"

#include <QSemaphore>
#include <QThreadPool>

#include <sqlite3.h>

#include <cstring>

namespace steward::ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 tileSize = 256; ///< Leaves below a hash of level 8.

std::string_view blobOf(sqlite3_stmt *statement, int column)
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
    return {bytes, static_cast<size_t>(sqlite3_column_bytes(statement, column))};
}

bool namesKey(const EntryParts &parts)
{
    return parts.action == "key.rotate" || parts.action == "vault.created" || parts.action == "key.named";
}

/** Reads the entries of one step and compares everything that is stored of them. */
class Step
{
public:
    Step(ScanConnection &connection, TreeHasher &hasher, qint64 from, qint64 before)
        : m_connection(connection)
        , m_hasher(hasher)
        , m_from(from)
        , m_before(before)
    {
    }

    Result<WalkedStep> run()
    {
        m_stored.reserve(tileSize);
        for (const auto part : {&Step::readEntries, &Step::compareTiles, &Step::compareIndex}) {
            if (const Result<void> done = (this->*part)(); !done)
                return failureOf(done);
            if (m_walked.finding)
                break;
        }
        m_walked.root = m_hasher.rootOver(m_tiles);
        return std::move(m_walked);
    }

private:
    void bad(qint64 seq, const QString &reason)
    {
        if (!m_walked.finding || *m_walked.finding->seq > seq)
            m_walked.finding = Finding{seq, reason};
    }

    Result<void> failed() const { return tl::unexpected(m_connection.lastError()); }

    /** An aggregate sees each row without a step's way back and forth, which would cost a fifth of the time. */
    Result<void> readEntries()
    {
        const auto see = [](sqlite3_context *context, int, sqlite3_value **values) {
            static_cast<Step *>(sqlite3_user_data(context))->seeRow(context, values);
        };
        const auto end = [](sqlite3_context *context) { sqlite3_result_null(context); };
        sqlite3 *handle = m_connection.handle();
        sqlite3_create_function(handle, "audit_walk", 3, SQLITE_UTF8, this, nullptr, see, end);
        const Result<sqlite3_stmt *> rows =
            m_connection.native("SELECT audit_walk(seq, entry, leaf) FROM audit_entry WHERE seq >= ? AND seq < ?");
        if (!rows)
            return failureOf(rows);
        m_expected = m_from;
        sqlite3_bind_int64(*rows, 1, m_from);
        sqlite3_bind_int64(*rows, 2, m_before);
        const bool isWhole = sqlite3_step(*rows) == SQLITE_ROW;
        const Result<void> error = isWhole || m_walked.finding ? Result<void>() : failed();
        sqlite3_reset(*rows);
        sqlite3_create_function(handle, "audit_walk", 3, SQLITE_UTF8, nullptr, nullptr, nullptr, nullptr);
        if (!error)
            return error;
        compareLeaves();
        if (!m_walked.finding && m_expected != m_before)
            bad(m_expected, u"Entry %1 is missing."_s.arg(m_expected));
        return {};
    }

    void seeRow(sqlite3_context *context, sqlite3_value **values)
    {
        const qint64 seq = sqlite3_value_int64(values[0]);
        const auto *entry = static_cast<const char *>(sqlite3_value_blob(values[1]));
        const auto *leaf = static_cast<const char *>(sqlite3_value_blob(values[2]));
        if (seq != m_expected)
            bad(m_expected, u"Entry %1 is missing."_s.arg(m_expected));
        else if (sqlite3_value_type(values[1]) != SQLITE_BLOB || sqlite3_value_type(values[2]) != SQLITE_BLOB)
            bad(m_expected, u"Entry %1 is not stored as it must be."_s.arg(m_expected));
        else
            readEntryAt(m_expected++, {entry, static_cast<size_t>(sqlite3_value_bytes(values[1]))},
                {leaf, static_cast<size_t>(sqlite3_value_bytes(values[2]))});
        if (m_walked.finding)
            sqlite3_result_error_code(context, SQLITE_ABORT); // the rest of the step is not needed
    }

    void readEntryAt(qint64 seq, std::string_view entry, std::string_view leaf)
    {
        EntryParts parts;
        const bool isSpelt = readEntry(entry, parts);
        m_hasher.addEntry(entry);
        m_stored.emplace_back();
        if (leaf.size() != sizeof(TreeHash))
            return bad(seq, u"The hash of entry %1 does not have 32 bytes."_s.arg(seq));
        std::memcpy(m_stored.back().data(), leaf.data(), sizeof(TreeHash));
        if (!isSpelt || parts.seq != seq)
            return bad(seq, isSpelt ? u"Entry %1 bears another number inside."_s.arg(seq)
                                    : u"Entry %1 is not spelt as an entry of the trail is."_s.arg(seq));
        if (namesKey(parts))
            m_walked.keys.append({seq, keyIn(parts.detail)});
        m_places.add(parts.at, parts.action, parts.actor, parts.object);
        if (m_places.isFull()) {
            m_segments.push_back(std::move(m_places));
            m_places.clear();
        }
        if (m_stored.size() == tileSize)
            compareLeaves();
    }

    static QString keyIn(std::string_view detail)
    {
        static constexpr std::string_view name = "\"vkey\":\"";
        const size_t at = detail.find(name);
        const size_t end = at == std::string_view::npos ? at : detail.find('"', at + name.size());
        return end == std::string_view::npos ? QString()
                                             : textOf(detail.substr(at + name.size(), end - at - name.size()));
    }

    /** The leaves that have come together are those that are stored; over them goes a hash of level 8. */
    void compareLeaves()
    {
        const std::vector<TreeHash> leaves = m_hasher.takeLeaves();
        const qint64 first = m_from + static_cast<qint64>(m_tiles.size()) * tileSize;
        for (size_t i = 0; i < leaves.size(); ++i) {
            if (leaves[i] != m_stored[i]) {
                const qint64 seq = first + static_cast<qint64>(i);
                bad(seq, u"Entry %1 does not have the content it was written with."_s.arg(seq));
                break;
            }
        }
        m_stored.clear();
        if (!leaves.empty())
            m_tiles.push_back(m_hasher.rootOver(leaves));
    }

    Result<void> compareTiles()
    {
        const qint64 first = m_from / tileSize;
        const qint64 before = m_before / tileSize; // one that is not full is not stored
        const Result<sqlite3_stmt *> rows = m_connection.native(
            "SELECT idx, hash FROM audit_node WHERE level = 8 AND idx >= ? AND idx < ? ORDER BY idx");
        if (!rows)
            return failureOf(rows);
        sqlite3_bind_int64(*rows, 1, first);
        sqlite3_bind_int64(*rows, 2, before);
        qint64 index = first;
        while (index < before && sqlite3_step(*rows) == SQLITE_ROW && sqlite3_column_int64(*rows, 0) == index
               && blobOf(*rows, 1)
                      == std::string_view(
                          reinterpret_cast<const char *>(m_tiles[size_t(index - first)].data()), sizeof(TreeHash)))
            ++index;
        const bool isError = sqlite3_reset(*rows) != SQLITE_OK;
        if (isError)
            return failed();
        if (index < before)
            bad(index * tileSize, u"The tree over the entries from %1 to %2 does not fit them."_s.arg(index * tileSize)
                                      .arg((index + 1) * tileSize - 1));
        return {};
    }

    Result<void> compareIndex()
    {
        const Result<sqlite3_stmt *> row =
            m_connection.native("SELECT first_at, last_at, places FROM audit_lookup WHERE segment = ?");
        if (!row)
            return failureOf(row);
        qint64 number = m_from / segmentSize;
        for (const Segment &segment : m_segments) {
            sqlite3_bind_int64(*row, 1, number);
            const bool fits = sqlite3_step(*row) == SQLITE_ROW && sqlite3_column_int64(*row, 0) == segment.firstAt()
                              && sqlite3_column_int64(*row, 1) == segment.lastAt()
                              && blobOf(*row, 2) == segment.bytes();
            if (sqlite3_reset(*row) != SQLITE_OK)
                return failed();
            if (!fits)
                bad(number * segmentSize,
                    u"What the entries from %1 to %2 are looked up by does not fit them, so that searches would miss some."_s
                        .arg(number * segmentSize)
                        .arg((number + 1) * segmentSize - 1));
            ++number;
        }
        return {};
    }

    ScanConnection &m_connection;
    TreeHasher &m_hasher;
    const qint64 m_from;
    const qint64 m_before;
    qint64 m_expected = 0;          ///< The number of the next entry.
    std::vector<TreeHash> m_stored; ///< The leaves as they are stored, of the tile that is read.
    std::vector<TreeHash> m_tiles;
    Segment m_places;
    std::vector<Segment> m_segments;
    WalkedStep m_walked;
};

} // namespace

Walk::Walk(
    store::Connection &connection, qint64 size, std::stop_token stop, const std::function<void(qint64)> &progress)
    : m_connection(connection)
    , m_size(size)
    , m_stop(std::move(stop))
    , m_progress(progress)
{
}

std::optional<qint64> Walk::nextStep()
{
    const std::lock_guard lock(m_mutex);
    if (m_ends || m_next * walkStep >= m_size)
        return std::nullopt;
    return m_next++;
}

Result<void> Walk::work(bool tells)
{
    const Result<std::unique_ptr<ScanConnection>> connection = ScanConnection::beside(m_connection);
    if (!connection)
        return failureOf(connection);
    TreeHasher hasher;
    while (const std::optional<qint64> number = nextStep()) {
        if (m_stop.stop_requested())
            return failure(ErrorCode::Cancelled, u"The verification was cancelled."_s);
        const qint64 from = *number * walkStep;
        const qint64 before = std::min(from + walkStep, m_size);
        Result<WalkedStep> step = Step(**connection, hasher, from, before).run();
        if (!step)
            return failureOf(step);
        qint64 done = 0;
        {
            const std::lock_guard lock(m_mutex);
            m_ends = m_ends || step->finding;
            m_steps.insert_or_assign(*number, std::move(*step));
            done = m_done += before - from;
        }
        if (tells && m_progress)
            m_progress(done);
    }
    return {};
}

Result<void> Walk::run()
{
    // Threads that are free help; where there are none, for this is one of them, this one does it all.
    QThreadPool &pool = *QThreadPool::globalInstance();
    const int helpers = m_size > walkStep ? QThread::idealThreadCount() - 1 : 0;
    QSemaphore ended;
    Result<void> ofHelpers;
    int started = 0;
    for (int i = 0; i < helpers; ++i) {
        started += pool.tryStart([&] {
            const Result<void> done = work(false);
            {
                const std::lock_guard lock(m_mutex);
                if (!done) {
                    ofHelpers = done;
                    m_ends = true;
                }
            }
            ended.release();
        });
    }
    const Result<void> own = work(true);
    if (!own) {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    ended.acquire(started);
    return own ? ofHelpers : own;
}

} // namespace steward::ledger
