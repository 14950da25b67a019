#include "core/ledger/ledger.h"

#include "core/base/canonical_json.h"

namespace steward::ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 reportEvery = 50'000;

/** Walks the trail once, entry by entry, and stops at the first thing that is not as it was written. */
class Walk
{
public:
    Walk(store::Connection &connection, std::stop_token stop, const std::function<void(qint64)> &progress)
        : m_connection(connection)
        , m_stop(std::move(stop))
        , m_progress(progress)
    {
    }

    Result<Verification> run()
    {
        for (const auto step : {&Walk::readEntries, &Walk::compareNodes, &Walk::compareHead}) {
            const Result<void> done = (this->*step)();
            if (!done)
                return failureOf(done);
            if (m_found.firstBadSeq || !m_found.reason.isEmpty())
                break;
        }
        m_found.size = m_frontier.size();
        m_found.root = m_frontier.root();
        m_found.ok = m_found.reason.isEmpty();
        return m_found;
    }

private:
    void bad(qint64 seq, const QString &reason)
    {
        if (m_found.firstBadSeq)
            return;
        m_found.firstBadSeq = seq;
        m_found.reason = reason;
    }

    Result<void> readEntries()
    {
        Result<store::Rows> rows =
            m_connection.query(u"SELECT e.seq, e.entry, e.leaf, l.at, l.actor, l.action, l.subject FROM audit_entry e "
                               u"LEFT JOIN audit_lookup l ON l.seq = e.seq "
                               u"ORDER BY e.seq"_s);
        if (!rows)
            return failureOf(rows);
        Sha256 hash;
        while (!m_found.firstBadSeq && rows->next()) {
            const qint64 seq = rows->integer(0);
            const qint64 expected = m_frontier.size();
            const QByteArray entry = rows->blob(1);
            if (seq != expected)
                bad(expected, u"Entry %1 is missing."_s.arg(expected));
            else if (leafHash(hash, entry) != rows->blob(2))
                bad(seq, u"Entry %1 does not have the content it was written with."_s.arg(seq));
            else if (!entry.contains(",\"seq\":" + QByteArray::number(seq) + ','))
                bad(seq, u"Entry %1 bears another number inside."_s.arg(seq));
            else if (!fitsLookup(*rows, entry))
                bad(seq, u"What entry %1 is looked up by does not fit it, so that searches would miss it."_s.arg(seq));
            if (m_found.firstBadSeq)
                break;
            m_frontier.append(rows->blob(2), [this](int level, qint64 index, const QByteArray &node) {
                m_nodes.append({level, index, node});
            });
            if (m_nodes.size() > maxNodes && !compareSome())
                break;
            if (m_frontier.size() % reportEvery == 0) {
                if (m_stop.stop_requested())
                    return failure(ErrorCode::Cancelled, u"The verification was cancelled."_s);
                if (m_progress)
                    m_progress(m_frontier.size());
            }
        }
        return rows->end();
    }

    /** Compares as bytes: an entry's spelling is canonical, so what it is looked up by stands in it word for word. */
    static bool fitsLookup(const store::Rows &row, const QByteArray &entry)
    {
        if (row.isNull(3))
            return false;
        const auto spelt = [](const QString &text) {
            const QByteArray object = canonicalJson({{QString(), text}}).value_or(QByteArray());
            return object.mid(4, object.size() - 5); // {"":"text"} without its frame
        };
        return entry.startsWith("{\"action\":" + spelt(row.text(5)) + ",\"actor\":" + spelt(row.text(4)) + ',')
               && entry.contains(",\"object\":" + spelt(row.text(6)) + ",\"outcome\":")
               && entry.endsWith(",\"ts\":\"" + toRfc3339(fromMillis(row.integer(3))).toLatin1() + "\",\"v\":1}");
    }

    /** Compares the nodes that have come together; a wrong one points at the first entry below it. */
    bool compareSome()
    {
        for (const Node &node : std::as_const(m_nodes)) {
            const Result<QVariant> stored = m_connection.single(
                u"SELECT hash FROM audit_node WHERE level = ? AND idx = ?"_s, {node.level, node.index});
            if (stored && stored->toByteArray() == node.hash)
                continue;
            const qint64 first = node.index << node.level;
            bad(first, u"The tree over the entries from %1 to %2 does not fit them."_s.arg(first).arg(
                           first + (qint64(1) << node.level) - 1));
            break;
        }
        m_nodes.clear();
        return !m_found.firstBadSeq;
    }

    Result<void> compareNodes()
    {
        compareSome();
        return {};
    }

    Result<void> compareHead()
    {
        Result<store::Rows> rows = m_connection.query(u"SELECT size, root FROM audit_head"_s);
        if (!rows)
            return failureOf(rows);
        const bool hasHead = rows->next();
        const qint64 size = hasHead ? rows->integer(0) : 0;
        if (size != m_frontier.size())
            bad(std::min(size, m_frontier.size()),
                u"The trail was written up to %1 entries, but %2 are there."_s.arg(size).arg(m_frontier.size()));
        else if (hasHead && rows->blob(1) != m_frontier.root())
            m_found.reason = u"The root over all entries is not the one that was written."_s;
        return {};
    }

    struct Node
    {
        int level;
        qint64 index;
        QByteArray hash;
    };
    static constexpr qsizetype maxNodes = 4096;

    store::Connection &m_connection;
    std::stop_token m_stop;
    const std::function<void(qint64)> &m_progress;
    Frontier m_frontier;
    QList<Node> m_nodes;
    Verification m_found;
};

} // namespace

Result<Verification> verify(store::Store &store, std::stop_token stop, const std::function<void(qint64)> &progress)
{
    return store.read([&](store::Connection &connection) -> Result<Verification> {
        // One transaction, so that all of it is seen at one moment while the writer goes on.
        if (const Result<void> begun = connection.run(u"BEGIN"_s); !begun)
            return failureOf(begun);
        Result<Verification> found = Walk(connection, std::move(stop), progress).run();
        connection.run(u"COMMIT"_s);
        return found;
    });
}

} // namespace steward::ledger
