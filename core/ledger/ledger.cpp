#include "core/ledger/ledger.h"

#include "core/ledger/anchor_keeper.h"
#include "core/ledger/entry.h"
#include "core/ledger/lookup.h"
#include "core/ledger/note.h"
#include "core/ledger/proof.h"
#include "core/ledger/subtrees.h"
#include "core/ledger/trail_state.h"

#include <sqlite3.h>

#include <atomic>
#include <limits>
#include <mutex>

namespace steward::ledger {

using namespace Qt::StringLiterals;

namespace {

Error sqliteError(store::Connection &connection)
{
    return store::errorFromSqlite(
        sqlite3_extended_errcode(connection.handle()), QString::fromUtf8(sqlite3_errmsg(connection.handle())));
}

/** A native statement that is bound, run and reset; for one that gives no rows. */
class Insert
{
public:
    Insert(store::Connection &connection, const char *sql)
        : m_connection(connection)
        , m_statement(connection.native(sql))
    {
    }
    Insert &bind(qint64 value)
    {
        if (m_statement)
            sqlite3_bind_int64(*m_statement, ++m_bound, value);
        return *this;
    }
    Insert &bind(std::string_view bytes)
    {
        if (m_statement)
            sqlite3_bind_blob64(*m_statement, ++m_bound, bytes.data(), bytes.size(), SQLITE_STATIC);
        return *this;
    }
    Insert &bind(const QByteArray &bytes)
    {
        return bind(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
    }
    Result<void> run()
    {
        if (!m_statement)
            return failureOf(m_statement);
        m_bound = 0;
        sqlite3_step(*m_statement);
        if (sqlite3_reset(*m_statement) != SQLITE_OK)
            return tl::unexpected(sqliteError(m_connection));
        return {};
    }

private:
    store::Connection &m_connection;
    Result<sqlite3_stmt *> m_statement;
    int m_bound = 0;
};

QString vkeyOf(const store::Event &event)
{
    return event.detail.value(u"vkey"_s).toString();
}

} // namespace

struct Ledger::Private
{
    std::shared_ptr<const NoteSigner> signer;
    std::shared_ptr<const NoteSigner> successor; ///< Of a rotation in the group that is under way.
    std::optional<AnchorKeeper> keeper;
    bool anchorIsCompared = false;

    TrailState state;
    bool isStale = false; ///< What is remembered here is not what is in the file.
    bool isRotated = false;
    QByteArray uncommitted; ///< The note over this group.
    qint64 dataVersion = -1;

    mutable std::mutex mutex; ///< Over what other threads read.
    QString refused;

    Result<void> refuse(const QString &why)
    {
        const std::lock_guard lock(mutex);
        refused = why;
        return failure(ErrorCode::Refused, why);
    }
    QString whyNot() const
    {
        const std::lock_guard lock(mutex);
        return refused.isEmpty() && keeper ? keeper->conflict() : refused;
    }

    Result<void> compareAnchor(store::Connection &connection);
    Result<void> compareKeys();
    Result<void> noticeStrangers(store::Connection &connection);
    Result<void> makeReady(store::Connection &connection);
    Result<void> appendEntry(
        store::Connection &connection, const store::Event &event, const QByteArray &ts, Instant at);
    Result<void> closeSegment(store::Connection &connection);
    Result<QByteArray> noteOver(qint64 size, const QByteArray &root) const;
    Result<void> keepCheckpoint(store::Connection &connection);
    Result<void> nameKey(store::Connection &connection, const store::Event &event);
    bool names(const store::Event &event) const;
};

/** The file must not be older than what was kept outside of it, nor of another history. */
Result<void> Ledger::Private::compareAnchor(store::Connection &connection)
{
    if (anchorIsCompared || !keeper)
        return {};
    const Result<std::optional<QByteArray>> kept = keeper->anchor().read();
    const QString place = keeper->anchor().place();
    if (!kept)
        return refuse(
            u"The newest checkpoint that was kept in %1 cannot be read, so nobody can tell whether this file is the "
            u"newest: %2 Nothing is recorded until it can be read; open the workspace again then."_s.arg(
                place, kept.error().message));
    anchorIsCompared = true;
    if (!*kept)
        return {};
    keeper->knows(**kept);
    const Result<Checkpoint> anchored = checkpointOf(**kept);
    if (!anchored)
        return refuse(
            u"What is kept in %1 is no checkpoint of a trail, so nobody can tell whether this file is the newest. "
            u"Nothing is recorded in it; run \"ledger verify\" and restore a backup if it fails."_s.arg(place));
    const qint64 size = state.frontier.size();
    if (anchored->size > size)
        return refuse(
            u"This file is older than what was recorded: its trail has %1 entries, and %2 knows of %3. Nothing is "
            u"recorded in it. Put the newest file back, or restore it as a backup if that one is lost."_s.arg(size)
                .arg(place)
                .arg(anchored->size));
    const Result<QByteArray> root = rootOf(
        anchored->size, [&connection](int level, qint64 index) { return storedSubtree(connection, level, index); });
    if (!root)
        return failureOf(root);
    if (*root != anchored->root)
        return refuse(
            u"This file has another history than what was recorded: its first %1 entries are not those that %2 "
            u"knows of. Nothing is recorded in it. Put the right file back, or restore it as a backup."_s
                .arg(anchored->size)
                .arg(place));
    // A bare checkpoint in the place of a signed one has the same size and root: the keys must still be there, too.
    if (const Result<Note> note = Note::parse(**kept); note && state.keys.isEmpty())
        return refuse(
            u"The trail of this workspace was signed (%1 has its signed checkpoint), and names no key any more: its "
            u"signatures were taken off. Nothing is recorded in it. Put the right file back, or restore a backup."_s
                .arg(place));
    else if (note && !note->verify(state.keys))
        return refuse(
            u"The checkpoint that %1 has is not signed with a key of this trail: one of the two was changed. Nothing "
            u"is recorded in it. Put the right file back, or restore a backup."_s.arg(place));
    return {};
}

/** Nothing unsigned and nothing of another key is appended to a signed trail. */
Result<void> Ledger::Private::compareKeys()
{
    if (state.keys.isEmpty())
        return {};
    if (!signer)
        return refuse(
            u"The trail of this workspace is signed, and its key is not open here. Nothing is recorded without it; "
            u"open the vault."_s);
    if (signer->key() != state.keys.last())
        return refuse(
            u"The trail of this workspace is signed with another key (%1) than the one that is open here (%2). "
            u"Nothing is recorded with it."_s.arg(state.keys.last().text(), signer->key().text()));
    return {};
}

/** What another connection changed since the last group is either not the trail, or not ours to go on from. */
Result<void> Ledger::Private::noticeStrangers(store::Connection &connection)
{
    const Result<sqlite3_stmt *> pragma = connection.native("PRAGMA data_version");
    if (!pragma)
        return failureOf(pragma);
    const bool hasRow = sqlite3_step(*pragma) == SQLITE_ROW;
    const qint64 version = hasRow ? sqlite3_column_int64(*pragma, 0) : -1;
    sqlite3_reset(*pragma);
    if (version == dataVersion && !isStale)
        return {};
    const bool isFirst = dataVersion < 0;
    dataVersion = version;
    const QByteArray before = state.note;
    const Result<void> loaded = state.load(connection);
    if (!loaded)
        return loaded;
    if (!isFirst && !isStale && state.note != before)
        return refuse(
            u"Another program has changed the trail of this workspace while it was open here. Nothing more is "
            u"recorded in it; close Steward and run \"ledger verify\"."_s);
    isStale = false;
    return {};
}

Result<void> Ledger::Private::makeReady(store::Connection &connection)
{
    if (Result<void> same = noticeStrangers(connection); !same)
        return same;
    if (Result<void> keys = compareKeys(); !keys)
        return keys;
    return compareAnchor(connection);
}

bool Ledger::Private::names(const store::Event &event) const
{
    if (successor && event.action == u"key.rotate")
        return vkeyOf(event) == successor->key().text();
    return signer && state.keys.isEmpty() && (event.action == u"vault.created" || event.action == u"key.named")
           && vkeyOf(event) == signer->key().text();
}

/** Remembers the entry that is about to be written as the first of a key. */
Result<void> Ledger::Private::nameKey(store::Connection &connection, const store::Event &event)
{
    state.keys.append(event.action == u"key.rotate" ? successor->key() : signer->key());
    isRotated = isRotated || event.action == u"key.rotate";
    return Insert(connection, "INSERT INTO audit_key(seq) VALUES(?)").bind(state.frontier.size()).run();
}

Result<void> Ledger::Private::appendEntry(
    store::Connection &connection, const store::Event &event, const QByteArray &ts, Instant at)
{
    if (names(event)) {
        if (const Result<void> named = nameKey(connection, event); !named)
            return named;
    }
    const qint64 seq = state.frontier.size();
    QByteArray entry = std::exchange(event.prepared, {});
    if (entry.isEmpty()) {
        Result<QByteArray> spelt = spellEvent(event);
        if (!spelt)
            return failureOf(spelt);
        entry = std::move(*spelt);
    }
    completeEntry(entry, seq, ts);
    const QByteArray leaf = leafHash(state.hash, entry);
    Result<void> done = Insert(connection, "INSERT INTO audit_entry(seq, entry, leaf) VALUES(?, ?, ?)")
                            .bind(seq)
                            .bind(entry)
                            .bind(leaf)
                            .run();
    if (!done)
        return done;
    state.frontier.append(leaf, [&](int level, qint64 index, const QByteArray &node) {
        if (done && level % storedEvery == 0)
            done = Insert(connection, "INSERT INTO audit_node(level, idx, hash) VALUES(?, ?, ?)")
                       .bind(level)
                       .bind(index)
                       .bind(node)
                       .run();
    });
    if (!done)
        return done;
    EntryParts parts;
    const std::string_view bytes(entry.constData(), static_cast<size_t>(entry.size()));
    if (!readEntry(bytes, parts))
        return failure(ErrorCode::Internal, u"An entry of the trail would not have been spelt as it must be."_s);
    state.segment.add(toMillis(at), parts.action, parts.actor, parts.object);
    if (state.segment.isFull())
        done = closeSegment(connection);
    if (done && state.frontier.size() % milestoneEvery == 0)
        done = keepCheckpoint(connection);
    return done;
}

Result<void> Ledger::Private::closeSegment(store::Connection &connection)
{
    const Segment &segment = state.segment;
    const Result<void> done =
        Insert(connection, "INSERT INTO audit_lookup(segment, first_at, last_at, places) VALUES(?, ?, ?, ?)")
            .bind(state.frontier.size() / segmentSize - 1)
            .bind(segment.firstAt())
            .bind(segment.lastAt())
            .bind(std::string_view(segment.bytes()))
            .run();
    state.segment.clear();
    return done;
}

Result<QByteArray> Ledger::Private::noteOver(qint64 size, const QByteArray &root) const
{
    if (state.keys.isEmpty())
        return Checkpoint{unsignedOrigin(), size, root}.text();
    QList<const NoteSigner *> signers{signer.get()};
    if (isRotated)
        signers.append(successor.get());
    const Result<Note> note = Note::signedBy(Checkpoint{signer->key().name, size, root}.text(), signers);
    if (!note)
        return failureOf(note);
    return note->bytes();
}

/** Puts the checkpoint over all entries in the place of the newest, or beside it where that one is kept for good. */
Result<void> Ledger::Private::keepCheckpoint(store::Connection &connection)
{
    const qint64 size = state.frontier.size();
    if (size == state.noteSize)
        return {};
    const Result<QByteArray> note = noteOver(size, state.frontier.root());
    if (!note)
        return failureOf(note);
    Result<void> done;
    if (state.noteSize == 0 || state.noteIsKept)
        done = Insert(connection, "INSERT INTO audit_checkpoint(size, note) VALUES(?, ?)").bind(size).bind(*note).run();
    else
        done = Insert(connection, "UPDATE audit_checkpoint SET size = ?, note = ? WHERE size = ?")
                   .bind(size)
                   .bind(*note)
                   .bind(state.noteSize)
                   .run();
    state.noteSize = size;
    state.note = uncommitted = *note;
    state.noteIsKept = isRotated || size % milestoneEvery == 0;
    return done;
}

Ledger::Ledger()
    : d(std::make_unique<Private>())
{
}

Ledger::~Ledger() = default;

void Ledger::setSigner(std::shared_ptr<const NoteSigner> signer)
{
    d->signer = std::move(signer);
}

void Ledger::setAnchor(std::shared_ptr<Anchor> anchor)
{
    const std::lock_guard lock(d->mutex);
    if (anchor)
        d->keeper.emplace(std::move(anchor));
    else
        d->keeper.reset();
    d->anchorIsCompared = false;
}

Result<void> Ledger::rotateSigner(store::Transaction &transaction, std::shared_ptr<const NoteSigner> successor)
{
    if (!successor || !d->signer || d->state.keys.isEmpty())
        return failure(ErrorCode::Refused, u"The trail is not signed yet, so its key cannot be changed."_s);
    if (d->successor)
        return failure(ErrorCode::Busy, u"The key of the trail is being changed already; try again."_s);
    if (successor->key() == d->signer->key() || successor->key().name != d->signer->key().name)
        return failure(ErrorCode::InvalidInput, u"The new key of the trail must be another one under the same name."_s);
    transaction.record({.action = u"key.rotate"_s,
        .subject = u"ledger"_s,
        .detail = {{u"previous"_s, d->signer->key().text()}, {u"vkey"_s, successor->key().text()}}});
    transaction.touch(u"vault"_s);
    d->successor = std::move(successor);
    return {};
}

QString Ledger::refusal() const
{
    return d->whyNot();
}

QString Ledger::anchorFault() const
{
    const std::lock_guard lock(d->mutex);
    return d->keeper ? d->keeper->fault() : QString();
}

Result<void> Ledger::attach(store::Connection &connection)
{
    d->dataVersion = -1;
    if (const Result<void> completed = completeMigration(connection); !completed)
        return completed;
    const Result<void> ready = d->makeReady(connection);
    // Refused, but whole: it is read as before, and each try to record something is answered with why.
    if (!ready && ready.error().code != ErrorCode::Refused)
        return ready;
    if (ready && d->keeper && d->state.noteSize > 0)
        d->keeper->offer(d->state.note);
    return {};
}

Result<void> Ledger::check(const store::Event &event)
{
    if (const QString why = d->whyNot(); !why.isEmpty())
        return failure(ErrorCode::Refused, why);
    const bool namesKey = event.action == u"key.rotate" || event.action == u"key.named"
                          || (event.action == u"vault.created" && event.detail.contains(u"vkey"_s));
    if (namesKey && !d->names(event))
        return failure(ErrorCode::Refused, u"The entry names a key that the trail is not signed with."_s);
    Result<QByteArray> spelt = spellEvent(event);
    if (!spelt)
        return failureOf(spelt);
    event.prepared = std::move(*spelt);
    return {};
}

Result<void> Ledger::append(store::Connection &connection, const std::vector<store::Event> &events, Instant at)
{
    if (const QString why = d->whyNot(); !why.isEmpty())
        return failure(ErrorCode::Refused, why);
    if (const Result<void> ready = d->makeReady(connection); !ready)
        return ready;
    const QByteArray ts = toRfc3339(at).toLatin1();
    const store::Event *rotation = nullptr;
    Result<void> done;
    const auto isNamed = [this](const store::Event &event) { return d->names(event); };
    if (d->signer && d->state.keys.isEmpty() && std::none_of(events.begin(), events.end(), isNamed))
        done = d->appendEntry(connection,
            {.action = u"key.named"_s,
                .subject = u"ledger"_s,
                .detail = {{u"vkey"_s, d->signer->key().text()}},
                .actor = u"system"_s},
            ts, at);
    for (const store::Event &event : events) {
        if (!done)
            return done;
        if (d->successor && d->names(event))
            rotation = &event; // comes last, so that the new key begins where the old one ends
        else
            done = d->appendEntry(connection, event, ts, at);
    }
    if (done && rotation)
        done = d->appendEntry(connection, *rotation, ts, at);
    return done ? d->keepCheckpoint(connection) : done;
}

void Ledger::committed()
{
    if (d->isRotated)
        d->signer = d->successor;
    d->isRotated = false;
    d->successor.reset();
    if (d->keeper && !d->uncommitted.isEmpty())
        d->keeper->offer(d->uncommitted);
    d->uncommitted.clear();
}

void Ledger::rolledBack()
{
    d->isRotated = false;
    d->successor.reset();
    d->uncommitted.clear();
    d->isStale = true;
}

} // namespace steward::ledger
