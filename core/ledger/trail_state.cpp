#include "core/ledger/trail_state.h"

#include "core/ledger/anchor_keeper.h"
#include "core/ledger/entry.h"
#include "core/ledger/note.h"
#include "core/ledger/proof.h"
#include "core/ledger/subtrees.h"

#include <QJsonDocument>

#include <sqlite3.h>

namespace steward::ledger {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> damaged(const QString &how)
{
    return failure(
        ErrorCode::Corrupt, u"The trail is damaged: %1 Nothing is appended to it; open the workspace read-only and "
                            u"run \"ledger verify\"."_s.arg(how));
}

/** Calls `take` with each entry's parts, from one number on to before another. */
Result<void> readParts(
    store::Connection &connection, qint64 from, qint64 before, const std::function<void(const EntryParts &)> &take)
{
    const Result<sqlite3_stmt *> entries =
        connection.native("SELECT entry FROM audit_entry WHERE seq >= ? AND seq < ? ORDER BY seq");
    if (!entries)
        return failureOf(entries);
    sqlite3_bind_int64(*entries, 1, from);
    sqlite3_bind_int64(*entries, 2, before);
    qint64 seq = from;
    bool fits = true;
    int code = SQLITE_ROW;
    while (fits && (code = sqlite3_step(*entries)) == SQLITE_ROW) {
        EntryParts parts;
        const std::string_view bytes(static_cast<const char *>(sqlite3_column_blob(*entries, 0)),
            static_cast<size_t>(sqlite3_column_bytes(*entries, 0)));
        fits = readEntry(bytes, parts) && parts.seq == seq++;
        if (fits)
            take(parts);
    }
    sqlite3_reset(*entries);
    if (!fits)
        return damaged(u"entry %1 does not read as it was written."_s.arg(seq - 1));
    if (code != SQLITE_DONE)
        return tl::unexpected(store::errorFromSqlite(
            sqlite3_extended_errcode(connection.handle()), QString::fromUtf8(sqlite3_errmsg(connection.handle()))));
    return {};
}

SubtreeHash hashesOf(store::Connection &connection)
{
    return [&connection](int level, qint64 index) { return storedSubtree(connection, level, index); };
}

/** Whether the note is by the newest key that the trail names, or bare where it names none. */
bool isByKey(const QByteArray &bytes, const QList<VerifierKey> &keys)
{
    const Result<Note> note = Note::parse(bytes);
    if (keys.isEmpty())
        return !note;
    return note && note->verify({keys.last()});
}

Result<void> fillIndex(store::Connection &connection, qint64 size)
{
    const Result<QVariant> rows = connection.single(u"SELECT count(*) FROM audit_lookup"_s);
    if (!rows)
        return failureOf(rows);
    for (qint64 segment = 0; rows->toLongLong() == 0 && (segment + 1) * segmentSize <= size; ++segment) {
        Segment places;
        Result<void> done = readParts(connection, segment * segmentSize, (segment + 1) * segmentSize,
            [&places](const EntryParts &parts) { places.add(parts.at, parts.action, parts.actor, parts.object); });
        if (done)
            done = connection.run(u"INSERT INTO audit_lookup(segment, first_at, last_at, places) VALUES(?, ?, ?, ?)"_s,
                {segment, places.firstAt(), places.lastAt(), QByteArray::fromStdString(places.bytes())});
        if (!done)
            return done;
    }
    return {};
}

Result<void> fillMilestones(store::Connection &connection, qint64 size)
{
    const Result<QVariant> kept =
        connection.single(u"SELECT count(*) FROM audit_checkpoint WHERE size % ? = 0"_s, {milestoneEvery});
    if (!kept)
        return failureOf(kept);
    for (qint64 at = milestoneEvery; kept->toLongLong() == 0 && at <= size; at += milestoneEvery) {
        const Result<QByteArray> root = rootOf(at, hashesOf(connection));
        if (!root)
            return failureOf(root);
        if (const Result<void> done = connection.run(u"INSERT INTO audit_checkpoint(size, note) VALUES(?, ?)"_s,
                {at, Checkpoint{unsignedOrigin(), at, *root}.text()});
            !done)
            return done;
    }
    return {};
}

} // namespace

QString unsignedOrigin()
{
    return u"steward.example/audit/unsigned"_s;
}

Result<QList<VerifierKey>> keysOf(store::Connection &connection, QList<qint64> *seqs)
{
    Result<store::Rows> rows = connection.query(
        u"SELECT k.seq, e.entry FROM audit_key k LEFT JOIN audit_entry e ON e.seq = k.seq ORDER BY k.seq"_s);
    if (!rows)
        return failureOf(rows);
    QList<VerifierKey> keys;
    while (rows->next()) {
        const QJsonObject entry = QJsonDocument::fromJson(rows->blob(1)).object();
        Result<VerifierKey> key = VerifierKey::parse(entry.value(u"detail"_s).toObject().value(u"vkey"_s).toString());
        if (!key)
            return damaged(
                u"entry %1 should name the key that signs from there on, and does not."_s.arg(rows->integer(0)));
        keys.append(std::move(*key));
        if (seqs)
            seqs->append(rows->integer(0));
    }
    if (const Result<void> end = rows->end(); !end)
        return failureOf(end);
    return keys;
}

Result<void> TrailState::load(store::Connection &connection)
{
    const Result<qint64> size = storedSize(connection);
    if (!size)
        return failureOf(size);
    Result<QList<VerifierKey>> named = keysOf(connection);
    if (!named)
        return failureOf(named);
    keys = std::move(*named);
    note.clear();
    noteSize = 0;
    {
        Result<store::Rows> newest =
            connection.query(u"SELECT size, note FROM audit_checkpoint ORDER BY size DESC LIMIT 1"_s);
        if (!newest)
            return failureOf(newest);
        if (newest->next()) {
            noteSize = newest->integer(0);
            note = newest->blob(1);
        }
        if (const Result<void> end = newest->end(); !end)
            return end;
    }
    if (noteSize != *size)
        return damaged(u"it has entries up to %1, but its newest checkpoint covers %2."_s.arg(*size).arg(noteSize));
    QList<QByteArray> peaks;
    for (const auto &[level, index] : Frontier::peaksOf(*size)) {
        Result<QByteArray> peak = storedSubtree(connection, level, index);
        if (!peak)
            return failureOf(peak);
        peaks.append(std::move(*peak));
    }
    frontier = Frontier::fromPeaks(*size, peaks);
    if (*size > 0) {
        const Result<Checkpoint> checkpoint = checkpointOf(note);
        if (!checkpoint || checkpoint->size != *size || checkpoint->root != frontier.root())
            return damaged(u"its newest checkpoint does not fit its %1 entries."_s.arg(*size));
        if (!isByKey(note, keys))
            return damaged(u"its newest checkpoint is not signed with the key that the trail names."_s);
    }
    const Result<Note> parsed = Note::parse(note);
    noteIsKept = noteSize % milestoneEvery == 0 || (parsed && parsed->lines.size() > 1);
    segment.clear();
    return readParts(connection, *size / segmentSize * segmentSize, *size,
        [this](const EntryParts &parts) { segment.add(parts.at, parts.action, parts.actor, parts.object); });
}

Result<void> completeMigration(store::Connection &connection)
{
    const Result<QVariant> keys = connection.single(u"SELECT count(*) FROM audit_key"_s);
    if (!keys)
        return failureOf(keys);
    const Result<qint64> size = storedSize(connection);
    if (!size)
        return failureOf(size);
    if (keys->toLongLong() > 0 || *size < segmentSize)
        return {};
    Result<void> done = connection.run(u"BEGIN IMMEDIATE"_s);
    if (done)
        done = fillIndex(connection, *size);
    if (done)
        done = fillMilestones(connection, *size);
    if (done)
        return connection.run(u"COMMIT"_s);
    connection.run(u"ROLLBACK"_s);
    return done;
}

} // namespace steward::ledger
