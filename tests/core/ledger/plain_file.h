#pragma once

#include "core/ledger/note.h"

#include <QByteArray>
#include <QList>
#include <QString>

struct sqlite3;

namespace steward::test {

/** A workspace file in the hands of somebody who has plain SQLite, and who knows how a trail is made. */
class PlainFile
{
public:
    explicit PlainFile(const QString &path);
    ~PlainFile();
    PlainFile(const PlainFile &) = delete;
    PlainFile &operator=(const PlainFile &) = delete;

    /** Runs statements; every ? in them stands for the next of the blobs. */
    void run(const QByteArray &sql, const QList<QByteArray> &blobs = {});
    QByteArray blob(const QByteArray &sql);
    qint64 number(const QByteArray &sql);

    QByteArray entry(qint64 seq);
    /** Replaces text in an entry, and its leaf where that is asked for. */
    void edit(qint64 seq, const QByteArray &from, const QByteArray &to);
    void setEntry(qint64 seq, const QByteArray &entry);
    /** Numbers and hashes all entries anew, in the order they stand in. */
    void renumber();
    /** Leaves, nodes and index as they should be over the entries that are there. */
    void repairTree();
    /** The root over what is there now. */
    QByteArray root();
    /** A checkpoint over what is there, in the place of the newest: bare, or signed. */
    void forgeCheckpoint(const QList<const ledger::NoteSigner *> &signers);
    /** The newest checkpoint's text made to fit what is there, its signature left as it is. */
    void repairCheckpoint();
    /** An entry of one's own at the end. */
    void append(const QByteArray &action);

private:
    sqlite3 *m_db = nullptr;
};

} // namespace steward::test
