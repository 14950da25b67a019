#include "core/ledger/anchor_keeper.h"
#include "core/ledger/ledger.h"
#include "core/ledger/note.h"
#include "core/ledger/proof.h"
#include "core/ledger/subtrees.h"
#include "core/ledger/trail_state.h"
#include "core/ledger/verify_schema.h"
#include "core/ledger/verify_walk.h"

#include <algorithm>

namespace steward::ledger {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const TreeHash &hash)
{
    return {reinterpret_cast<const char *>(hash.data()), static_cast<qsizetype>(hash.size())};
}

/** A stored checkpoint: the size it is filed under, and its note. */
struct StoredNote
{
    qint64 size = 0;
    QByteArray note = {};
};

/** Holds the whole trail against itself, its keys and its anchor; stops at the first thing that is not as it was
 * written. */
class Verifier
{
public:
    Verifier(store::Connection &connection, std::stop_token stop, const std::function<void(qint64)> &progress,
        const VerifyOptions &options)
        : m_connection(connection)
        , m_stop(std::move(stop))
        , m_progress(progress)
        , m_options(options)
    {
    }

    Result<Verification> run()
    {
        for (const auto step : {&Verifier::compareSchema, &Verifier::readFacts, &Verifier::walk, &Verifier::compareEnds,
                 &Verifier::compareNodes, &Verifier::compareIndex, &Verifier::compareKeys,
                 &Verifier::compareCheckpoints, &Verifier::compareAnchor}) {
            const Result<void> done = (this->*step)();
            // Damage that keeps the file from being read is a finding like any other.
            if (!done && done.error().code == ErrorCode::Corrupt)
                bad(done.error().message);
            else if (!done)
                return failureOf(done);
            if (!m_found.reason.isEmpty())
                break;
        }
        m_found.size = m_size;
        m_found.ok = m_found.reason.isEmpty();
        m_found.isSigned = m_found.ok && !m_found.keys.isEmpty();
        return m_found;
    }

private:
    void bad(const QString &reason, std::optional<qint64> seq = {})
    {
        if (!m_found.reason.isEmpty())
            return;
        m_found.reason = reason;
        m_found.firstBadSeq = seq;
    }

    Result<void> compareSchema()
    {
        const Result<QStringList> findings = schemaFindings(m_connection);
        if (!findings)
            return failureOf(findings);
        if (!findings->isEmpty())
            bad(findings->mid(0, 5).join(u' ')
                + u" The tables of the trail are not as they were made, so nothing that they say can be relied on."_s);
        return {};
    }

    Result<void> readFacts()
    {
        Result<store::Rows> ends = m_connection.query(
            u"SELECT coalesce((SELECT min(seq) FROM audit_entry), 0), coalesce((SELECT max(seq) FROM audit_entry), -1)"_s);
        if (!ends)
            return failureOf(ends);
        if (!ends->next())
            return ends->end();
        if (ends->integer(0) < 0)
            bad(u"An entry bears the number %1; the trail begins with 0."_s.arg(ends->integer(0)), 0);
        m_size = std::min(ends->integer(1), std::numeric_limits<qint64>::max() - 1) + 1;
        Result<store::Rows> rows =
            m_connection.query(u"SELECT size, note, typeof(note) FROM audit_checkpoint ORDER BY size"_s);
        if (!rows)
            return failureOf(rows);
        while (rows->next()) {
            m_notes.append({rows->integer(0), rows->blob(1)});
            if (rows->text(2) != u"blob")
                bad(u"The checkpoint over %1 entries is not stored as it must be."_s.arg(rows->integer(0)));
        }
        return rows->end();
    }

    Result<void> walk()
    {
        Walk walk(m_connection, m_size, m_stop, m_progress);
        if (const Result<void> walked = walk.run(); !walked)
            return walked;
        for (const auto &[number, step] : walk.steps()) {
            if (step.finding) {
                bad(step.finding->reason, step.finding->seq);
                return {};
            }
            m_named += step.keys;
            m_top.append(bytesOf(step.root), [this](int level, qint64 index, const QByteArray &hash) {
                if ((level + stepLevel) % storedEvery == 0)
                    m_nodes.append({level + stepLevel, index, hash});
            });
            if ((number + 1) * walkStep <= m_size) {
                m_nodes.append({stepLevel, number, bytesOf(step.root)});
                m_roots.insert((number + 1) * walkStep, m_top.root());
            }
        }
        m_found.root = m_top.root();
        m_roots.insert(m_size, m_found.root);
        return {};
    }

    /** The newest checkpoint covers the last entry, no more and no less. */
    Result<void> compareEnds()
    {
        const qint64 covered = m_notes.isEmpty() ? 0 : m_notes.last().size;
        if (m_notes.isEmpty() && m_size > 0)
            bad(u"The trail has %1 entries and no checkpoint over them; it was taken out."_s.arg(m_size), 0);
        else if (covered > m_size)
            bad(u"The trail was written up to %1 entries, but %2 are there."_s.arg(covered).arg(m_size), m_size);
        else if (covered < m_size)
            bad(u"Entry %1 and those after it are covered by no checkpoint; they were added behind it."_s.arg(covered),
                covered);
        return {};
    }

    Result<void> compareNodes()
    {
        for (const Node &node : std::as_const(m_nodes)) {
            const Result<QVariant> stored = m_connection.single(
                u"SELECT hash FROM audit_node WHERE level = ? AND idx = ?"_s, {node.level, node.index});
            if (!stored)
                return failureOf(stored);
            const qint64 first = node.index << node.level;
            if (stored->toByteArray() != node.hash)
                bad(u"The tree over the entries from %1 to %2 does not fit them."_s.arg(first).arg(
                        first + (qint64(1) << node.level) - 1),
                    first);
        }
        qint64 expected = 0;
        for (qint64 nodes = m_size >> storedEvery; nodes > 0; nodes >>= storedEvery)
            expected += nodes;
        const Result<QVariant> count = m_connection.single(u"SELECT count(*) FROM audit_node"_s);
        if (!count)
            return failureOf(count);
        if (count->toLongLong() != expected)
            bad(u"The tree has %1 stored hashes instead of %2; some were put in beside those that were written."_s
                    .arg(count->toLongLong())
                    .arg(expected));
        return {};
    }

    Result<void> compareIndex()
    {
        const Result<QVariant> count = m_connection.single(u"SELECT count(*) FROM audit_lookup"_s);
        if (!count)
            return failureOf(count);
        if (count->toLongLong() != m_size / segmentSize)
            bad(u"The index that entries are looked up by has %1 rows instead of %2."_s.arg(count->toLongLong())
                    .arg(m_size / segmentSize));
        return {};
    }

    /** The keys as the entries name them, and whether what is filed of them fits. */
    Result<void> compareKeys()
    {
        for (const auto &[seq, text] : std::as_const(m_named)) {
            const bool isRepeated = !m_keySeqs.isEmpty() && text == m_found.keys.last().text();
            if (text.isEmpty() || isRepeated)
                continue; // a vault that was made, but names no key, or the one that signs already
            const Result<VerifierKey> key = VerifierKey::parse(text);
            if (!key)
                bad(u"Entry %1 names a key that is none: %2"_s.arg(seq).arg(key.error().message), seq);
            else {
                m_found.keys.append(*key);
                m_keySeqs.append(seq);
            }
        }
        QList<qint64> filed;
        Result<store::Rows> rows = m_connection.query(u"SELECT seq FROM audit_key ORDER BY seq"_s);
        if (!rows)
            return failureOf(rows);
        while (rows->next())
            filed.append(rows->integer(0));
        if (const Result<void> end = rows->end(); !end)
            return end;
        if (filed != m_keySeqs)
            bad(u"The list of entries that name a key does not fit the entries."_s,
                m_keySeqs.isEmpty() ? std::nullopt : std::optional(m_keySeqs.first()));
        if (m_options.key && m_found.keys.isEmpty())
            bad(u"The trail is not signed, although it should be with %1."_s.arg(m_options.key->text()));
        else if (m_options.key && m_found.keys.last() != *m_options.key)
            bad(u"The trail is signed with %1, not with %2, which is the key it should have."_s.arg(
                m_found.keys.last().text(), m_options.key->text()));
        return {};
    }

    Result<QByteArray> rootOver(qint64 size)
    {
        if (const auto known = m_roots.constFind(size); known != m_roots.constEnd())
            return *known;
        return rootOf(size, [this](int level, qint64 index) { return storedSubtree(m_connection, level, index); });
    }

    /** The keys whose signatures a checkpoint of this size must bear: two where its last entry changes the key. */
    QList<VerifierKey> signersOf(qint64 size) const
    {
        // The entry that names the first key is covered by it already; one that changes it is covered by both.
        const auto after = std::lower_bound(m_keySeqs.begin(), m_keySeqs.end(), size) - m_keySeqs.begin();
        if (after == 0)
            return {};
        if (after > 1 && m_keySeqs[after - 1] == size - 1)
            return {m_found.keys[after - 2], m_found.keys[after - 1]};
        return {m_found.keys[after - 1]};
    }

    Result<void> compareCheckpoints()
    {
        QList<qint64> sizes;
        for (const StoredNote &stored : std::as_const(m_notes)) {
            sizes.append(stored.size);
            const Result<void> compared = compareCheckpoint(stored);
            if (!compared || !m_found.reason.isEmpty())
                return compared;
        }
        QList<qint64> expected;
        for (qint64 size = milestoneEvery; size <= m_size; size += milestoneEvery)
            expected.append(size);
        for (qsizetype i = 1; i < m_keySeqs.size(); ++i)
            expected.append(m_keySeqs[i] + 1);
        if (m_size > 0)
            expected.append(m_size);
        std::sort(expected.begin(), expected.end());
        expected.erase(std::unique(expected.begin(), expected.end()), expected.end());
        if (sizes == expected)
            return {};
        for (const qint64 size : std::as_const(expected)) {
            if (!sizes.contains(size))
                bad(u"The checkpoint over the first %1 entries is missing; it was taken out."_s.arg(size));
        }
        for (const qint64 size : std::as_const(sizes)) {
            if (!expected.contains(size))
                bad(u"There is a checkpoint over the first %1 entries that was not kept when it was written; it was put in."_s
                        .arg(size));
        }
        return {};
    }

    Result<void> compareCheckpoint(const StoredNote &stored)
    {
        const QList<VerifierKey> signers = signersOf(stored.size);
        const Result<Note> note = Note::parse(stored.note);
        const Result<Checkpoint> checkpoint = Checkpoint::parse(note ? note->text : stored.note);
        if (!checkpoint || checkpoint->size != stored.size) {
            bad(u"The checkpoint over the first %1 entries does not read as it was written."_s.arg(stored.size));
            return {};
        }
        const Result<QByteArray> root = rootOver(stored.size);
        if (!root)
            return failureOf(root);
        if (checkpoint->root != *root)
            bad(u"The checkpoint over the first %1 entries has another root than they have."_s.arg(stored.size));
        else if (signers.isEmpty() && (note || checkpoint->origin != unsignedOrigin()))
            bad(u"The checkpoint over the first %1 entries is signed, but no entry names its key."_s.arg(stored.size));
        else if (!signers.isEmpty())
            compareSignatures(stored.size, note, checkpoint->origin, signers);
        return {};
    }

    void compareSignatures(
        qint64 size, const Result<Note> &note, const QString &origin, const QList<VerifierKey> &signers)
    {
        if (!note)
            return bad(
                u"The checkpoint over the first %1 entries is not signed; its signature was taken off."_s.arg(size));
        const Result<QList<VerifierKey>> verified = note->verify(signers);
        if (!verified)
            bad(u"The signature over the first %1 entries is wrong: %2"_s.arg(size).arg(verified.error().message));
        else if (verified->size() != signers.size() || note->lines.size() != signers.size())
            bad(u"The checkpoint over the first %1 entries bears %2 signatures instead of %3."_s.arg(size)
                    .arg(note->lines.size())
                    .arg(signers.size()));
        else if (origin != signers.last().name)
            bad(u"The checkpoint over the first %1 entries is made out to another trail."_s.arg(size));
    }

    Result<void> compareAnchor()
    {
        if (!m_options.anchor) {
            m_found.notChecked =
                u"This seat keeps no checkpoint outside of the file, so an older copy in its place would not "
                u"be noticed."_s;
            return {};
        }
        const QString place = m_options.anchor->place();
        const Result<std::optional<QByteArray>> kept = m_options.anchor->read();
        if (!kept) {
            m_found.notChecked =
                u"The checkpoint that is kept in %1 could not be read: %2"_s.arg(place, kept.error().message);
            return {};
        }
        if (!*kept) {
            m_found.notChecked =
                u"No checkpoint is kept in %1 yet, so an older copy of the file would not be noticed."_s.arg(place);
            return {};
        }
        const Result<Checkpoint> anchored = checkpointOf(**kept);
        if (!anchored) {
            bad(u"What is kept in %1 is no checkpoint of a trail."_s.arg(place));
            return {};
        }
        if (anchored->size > m_size) {
            bad(u"The file is older than what was recorded: it has %1 entries, and %2 knows of %3. Entries were cut "
                u"off, or an "
                u"older copy was put in its place."_s.arg(m_size)
                    .arg(place)
                    .arg(anchored->size),
                m_size);
            return {};
        }
        const Result<QByteArray> root = rootOver(anchored->size);
        if (!root)
            return failureOf(root);
        if (*root != anchored->root)
            bad(u"The file has another history than what was recorded: its first %1 entries are not those that %2 knows of."_s
                    .arg(anchored->size)
                    .arg(place));
        return {};
    }

    struct Node
    {
        int level;
        qint64 index;
        QByteArray hash;
    };
    static constexpr int stepLevel = 16;
    static_assert(walkStep == qint64(1) << stepLevel && walkStep == milestoneEvery);

    store::Connection &m_connection;
    const std::stop_token m_stop;
    const std::function<void(qint64)> &m_progress;
    const VerifyOptions &m_options;
    qint64 m_size = 0;
    QList<StoredNote> m_notes;
    QList<std::pair<qint64, QString>> m_named;
    QList<qint64> m_keySeqs;
    QList<Node> m_nodes;              ///< What has to be stored at level 16 and above.
    QMap<qint64, QByteArray> m_roots; ///< By size.
    Frontier m_top;                   ///< Its leaves are the roots of the steps.
    Verification m_found;
};

} // namespace

Result<Verification> verify(store::Store &store, std::stop_token stop, const std::function<void(qint64)> &progress,
    const VerifyOptions &options)
{
    return store.read([&](store::Connection &connection) -> Result<Verification> {
        // One transaction, so that checkpoints, keys and tree are of one moment while the writer goes on.
        if (const Result<void> begun = connection.run(u"BEGIN"_s); !begun)
            return failureOf(begun);
        Result<Verification> found = Verifier(connection, std::move(stop), progress, options).run();
        connection.run(u"COMMIT"_s);
        return found;
    });
}

} // namespace steward::ledger
