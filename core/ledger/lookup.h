#pragma once

#include "core/ledger/ledger.h"

#include <QByteArray>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace steward::ledger {

struct EntryParts;

/** How many entries one row of audit_lookup tells of. */
inline constexpr qint64 segmentSize = 4096;

/** What an entry is looked up by; texts as they are spelt in it. */
struct Place
{
    qint64 seq = 0;
    qint64 at = 0; ///< Milliseconds since 1970.
    std::string_view action = {};
    std::string_view actor = {};
    std::string_view object = {};
};

/**
 * A segment of the index while it fills: for each entry its action and actor (a number for those that came before, up
 * to 64 of each), the time since the entry before, and the object.
 *
 * The same entries always give the same bytes, so that verifying them is comparing them.
 */
class Segment
{
public:
    void add(qint64 at, std::string_view action, std::string_view actor, std::string_view object);
    void clear();

    qint64 count() const { return m_count; }
    bool isFull() const { return m_count == segmentSize; }
    qint64 firstAt() const { return m_firstAt; }
    qint64 lastAt() const { return m_lastAt; }
    const std::string &bytes() const { return m_bytes; }

private:
    void addNamed(std::vector<std::string> &known, std::string_view text);

    std::string m_bytes;
    std::vector<std::string> m_actions;
    std::vector<std::string> m_actors;
    qint64 m_count = 0;
    qint64 m_at = 0;
    qint64 m_firstAt = 0;
    qint64 m_lastAt = 0;
};

/** Takes a segment's bytes apart again; false where they are none. The texts live as long as the bytes. */
bool readSegment(std::string_view bytes, qint64 firstSeq, const std::function<void(const Place &)> &place);

/** The numbers of the entries in [from, before) that match, at most `count` of them, from the nearest end. */
Result<QList<qint64>> findEntries(store::Connection &connection, const EntryFilter &filter, qint64 from, qint64 before,
    bool newestFirst, qint64 count);
/** How many match. */
Result<qint64> countEntries(store::Connection &connection, const EntryFilter &filter);

} // namespace steward::ledger
