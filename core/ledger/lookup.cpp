#include "core/ledger/lookup.h"

#include "core/ledger/entry.h"
#include "core/ledger/subtrees.h"

#include <sqlite3.h>

namespace steward::ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostKnown = 64;

void addNumber(std::string &bytes, quint64 number)
{
    while (number >= 0x80) {
        bytes += static_cast<char>(number | 0x80);
        number >>= 7;
    }
    bytes += static_cast<char>(number);
}

void addText(std::string &bytes, std::string_view text)
{
    addNumber(bytes, text.size());
    bytes += text;
}

/** Small for small differences of either sign. */
quint64 zigzag(qint64 number)
{
    return (static_cast<quint64>(number) << 1) ^ static_cast<quint64>(number >> 63);
}

/** Reads what addNumber() and addText() wrote; fails for good at the first thing that does not fit. */
class Reader
{
public:
    explicit Reader(std::string_view bytes)
        : m_at(bytes.data())
        , m_end(bytes.data() + bytes.size())
    {
    }
    bool atEnd() const { return m_at == m_end; }
    bool isGood() const { return m_good; }

    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_at == m_end)
                break;
            const auto byte = static_cast<unsigned char>(*m_at++);
            value |= static_cast<quint64>(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        m_good = false;
        return 0;
    }
    std::string_view text()
    {
        const quint64 size = number();
        if (size > static_cast<quint64>(m_end - m_at)) {
            m_good = false;
            return {};
        }
        const std::string_view found(m_at, size);
        m_at += size;
        return found;
    }
    std::string_view named(std::vector<std::string_view> &known)
    {
        const quint64 index = number();
        if (index == 0) {
            const std::string_view found = text();
            if (known.size() < mostKnown)
                known.push_back(found);
            return found;
        }
        if (index > known.size()) {
            m_good = false;
            return {};
        }
        return known[index - 1];
    }

private:
    const char *m_at;
    const char *m_end;
    bool m_good = true;
};

/** A filter made ready to be held against many places. */
class Matcher
{
public:
    explicit Matcher(const EntryFilter &filter)
        : m_since(filter.since ? toMillis(*filter.since) : std::numeric_limits<qint64>::min())
        , m_until(filter.until ? toMillis(*filter.until) : std::numeric_limits<qint64>::max())
        , m_actor(speltText(filter.actor).toStdString())
        , m_action(speltText(filter.action).toStdString())
        , m_object(speltText(filter.subject).toStdString())
        , m_text(filter.text.toCaseFolded().toStdString())
        , m_actionIsPrefix(filter.action.endsWith(u'.'))
    {
    }

    bool matchesAll() const
    {
        return m_since == std::numeric_limits<qint64>::min() && m_until == std::numeric_limits<qint64>::max()
               && m_actor.empty() && m_action.empty() && m_object.empty() && m_text.empty();
    }
    bool mayMatch(qint64 firstAt, qint64 lastAt) const { return lastAt >= m_since && firstAt < m_until; }
    bool matches(const Place &place)
    {
        return place.at >= m_since && place.at < m_until && (m_actor.empty() || place.actor == m_actor)
               && (m_action.empty()
                   || (m_actionIsPrefix ? place.action.starts_with(m_action) : place.action == m_action))
               && (m_object.empty() || place.object == m_object) && (m_text.empty() || hasText(place));
    }

private:
    bool hasText(const Place &place)
    {
        m_buffer.clear();
        bool plain = true;
        for (const std::string_view part : {place.action, place.object, place.actor}) {
            for (const char c : part) {
                plain = plain && c > 0 && c != '\\';
                m_buffer += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
            }
            m_buffer += ' ';
        }
        if (!plain)
            m_buffer = QString(textOf(place.action) + u' ' + textOf(place.object) + u' ' + textOf(place.actor))
                           .toCaseFolded()
                           .toStdString();
        return m_buffer.find(m_text) != std::string::npos;
    }

    qint64 m_since;
    qint64 m_until;
    std::string m_actor;
    std::string m_action;
    std::string m_object;
    std::string m_text;
    std::string m_buffer;
    bool m_actionIsPrefix;
};

std::string_view blobOf(sqlite3_stmt *statement, int column)
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
    return {bytes, static_cast<size_t>(sqlite3_column_bytes(statement, column))};
}

/** The places of one segment: of its row where there is one, else of its entries (those at the end have none yet). */
Result<void> visitSegment(
    store::Connection &connection, qint64 segment, Matcher &matcher, const std::function<void(const Place &)> &place)
{
    const Result<sqlite3_stmt *> row =
        connection.native("SELECT first_at, last_at, places FROM audit_lookup WHERE segment = ?");
    if (!row)
        return failureOf(row);
    sqlite3_bind_int64(*row, 1, segment);
    const bool isThere = sqlite3_step(*row) == SQLITE_ROW;
    const bool isRead = isThere
                        && (!matcher.mayMatch(sqlite3_column_int64(*row, 0), sqlite3_column_int64(*row, 1))
                            || readSegment(blobOf(*row, 2), segment * segmentSize, place));
    sqlite3_reset(*row);
    if (isThere && !isRead)
        return failure(ErrorCode::Corrupt,
            u"The index over the entries from %1 to %2 is damaged, so nothing can be looked up in them. Run \"ledger "
            u"verify\"."_s.arg(segment * segmentSize)
                .arg((segment + 1) * segmentSize - 1));
    if (isThere)
        return {};
    const Result<sqlite3_stmt *> entries =
        connection.native("SELECT seq, entry FROM audit_entry WHERE seq >= ? AND seq < ? ORDER BY seq");
    if (!entries)
        return failureOf(entries);
    sqlite3_bind_int64(*entries, 1, segment * segmentSize);
    sqlite3_bind_int64(*entries, 2, (segment + 1) * segmentSize);
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(*entries)) == SQLITE_ROW) {
        EntryParts parts;
        readEntry(blobOf(*entries, 1), parts);
        place({sqlite3_column_int64(*entries, 0), parts.at, parts.action, parts.actor, parts.object});
    }
    sqlite3_reset(*entries);
    if (code != SQLITE_DONE)
        return tl::unexpected(store::errorFromSqlite(
            sqlite3_extended_errcode(connection.handle()), QString::fromUtf8(sqlite3_errmsg(connection.handle()))));
    return {};
}

} // namespace

void Segment::addNamed(std::vector<std::string> &known, std::string_view text)
{
    for (size_t i = 0; i < known.size(); ++i) {
        if (known[i] == text)
            return addNumber(m_bytes, i + 1);
    }
    addNumber(m_bytes, 0);
    addText(m_bytes, text);
    if (known.size() < mostKnown)
        known.emplace_back(text);
}

void Segment::add(qint64 at, std::string_view action, std::string_view actor, std::string_view object)
{
    addNamed(m_actions, action);
    addNamed(m_actors, actor);
    addNumber(m_bytes, zigzag(at - m_at));
    addText(m_bytes, object);
    m_firstAt = m_count == 0 ? at : std::min(m_firstAt, at);
    m_lastAt = m_count == 0 ? at : std::max(m_lastAt, at);
    m_at = at;
    ++m_count;
}

void Segment::clear()
{
    m_bytes.clear();
    m_actions.clear();
    m_actors.clear();
    m_count = m_at = m_firstAt = m_lastAt = 0;
}

bool readSegment(std::string_view bytes, qint64 firstSeq, const std::function<void(const Place &)> &place)
{
    Reader reader(bytes);
    std::vector<std::string_view> actions;
    std::vector<std::string_view> actors;
    Place found{.seq = firstSeq};
    while (!reader.atEnd()) {
        found.action = reader.named(actions);
        found.actor = reader.named(actors);
        const quint64 step = reader.number();
        found.at += static_cast<qint64>(step >> 1) ^ -static_cast<qint64>(step & 1);
        found.object = reader.text();
        if (!reader.isGood())
            return false;
        place(found);
        ++found.seq;
    }
    return found.seq == firstSeq + segmentSize;
}

Result<QList<qint64>> findEntries(store::Connection &connection, const EntryFilter &filter, qint64 from, qint64 before,
    bool newestFirst, qint64 count)
{
    const Result<qint64> size = storedSize(connection);
    if (!size)
        return failureOf(size);
    before = std::min(before, *size);
    from = std::max<qint64>(from, 0);
    QList<qint64> found;
    if (from >= before || count <= 0)
        return found;
    Matcher matcher(filter);
    if (matcher.matchesAll()) {
        const qint64 fitting = std::min(count, before - from);
        for (qint64 i = 0; i < fitting; ++i)
            found.append(newestFirst ? before - 1 - i : from + i);
        return found;
    }
    const qint64 first = from / segmentSize;
    const qint64 last = (before - 1) / segmentSize;
    for (qint64 i = 0; i <= last - first && found.size() < count; ++i) {
        QList<qint64> here;
        const Result<void> visited =
            visitSegment(connection, newestFirst ? last - i : first + i, matcher, [&](const Place &place) {
                if (place.seq >= from && place.seq < before && matcher.matches(place))
                    here.append(place.seq);
            });
        if (!visited)
            return failureOf(visited);
        if (newestFirst)
            std::reverse(here.begin(), here.end());
        found += here.mid(0, count - found.size());
    }
    return found;
}

Result<qint64> countEntries(store::Connection &connection, const EntryFilter &filter)
{
    const Result<qint64> size = storedSize(connection);
    Matcher matcher(filter);
    if (!size || matcher.matchesAll())
        return size;
    qint64 count = 0;
    for (qint64 segment = 0; segment * segmentSize < *size; ++segment) {
        const Result<void> visited =
            visitSegment(connection, segment, matcher, [&](const Place &place) { count += matcher.matches(place); });
        if (!visited)
            return failureOf(visited);
    }
    return count;
}

} // namespace steward::ledger
