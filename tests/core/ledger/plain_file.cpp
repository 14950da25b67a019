#include "plain_file.h"

#include "core/ledger/checkpoint.h"
#include "core/ledger/entry.h"
#include "core/ledger/lookup.h"
#include "core/ledger/tree.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

namespace steward::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto origin = "steward.example/audit/test";

} // namespace

PlainFile::PlainFile(const QString &path)
{
    sqlite3_open(path.toLocal8Bit().constData(), &m_db);
    run("PRAGMA synchronous=OFF"); // attacks need not survive a power failure
}

PlainFile::~PlainFile()
{
    sqlite3_close(m_db);
}

void PlainFile::run(const QByteArray &sql, const QList<QByteArray> &blobs)
{
    qsizetype next = 0;
    const char *rest = sql.constData();
    while (*rest) {
        sqlite3_stmt *statement = nullptr;
        int code = sqlite3_prepare_v2(m_db, rest, -1, &statement, &rest);
        for (int i = 1; i <= sqlite3_bind_parameter_count(statement); ++i, ++next)
            sqlite3_bind_blob(
                statement, i, blobs[next].constData(), static_cast<int>(blobs[next].size()), SQLITE_TRANSIENT);
        while (code == SQLITE_OK && statement && (code = sqlite3_step(statement)) == SQLITE_ROW)
            code = SQLITE_OK;
        sqlite3_finalize(statement);
        if (code != SQLITE_OK && code != SQLITE_DONE) {
            std::fprintf(stderr, "the attack itself fails: %s in %s\n", sqlite3_errmsg(m_db), sql.constData());
            std::abort();
        }
    }
}

QByteArray PlainFile::blob(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(m_db, sql.constData(), -1, &statement, nullptr);
    QByteArray found;
    if (sqlite3_step(statement) == SQLITE_ROW)
        found = QByteArray(
            static_cast<const char *>(sqlite3_column_blob(statement, 0)), sqlite3_column_bytes(statement, 0));
    sqlite3_finalize(statement);
    return found;
}

qint64 PlainFile::number(const QByteArray &sql)
{
    return blob("SELECT CAST((" + sql + ") AS TEXT)").toLongLong();
}

QByteArray PlainFile::entry(qint64 seq)
{
    return blob("SELECT entry FROM audit_entry WHERE seq = " + QByteArray::number(seq));
}

void PlainFile::setEntry(qint64 seq, const QByteArray &entry)
{
    run("UPDATE audit_entry SET entry = ? WHERE seq = " + QByteArray::number(seq), {entry});
}

void PlainFile::edit(qint64 seq, const QByteArray &from, const QByteArray &to)
{
    QByteArray changed = entry(seq);
    if (!changed.contains(from)) {
        std::fprintf(stderr, "the attack itself fails: no %s in %s\n", from.constData(), changed.constData());
        std::abort();
    }
    setEntry(seq, changed.replace(from, to));
}

void PlainFile::renumber()
{
    run("CREATE TEMP TABLE moved AS SELECT row_number() OVER (ORDER BY seq) - 1 AS seq, entry, leaf FROM audit_entry;"
        "DELETE FROM audit_entry; INSERT INTO audit_entry SELECT seq, entry, leaf FROM moved; DROP TABLE moved;");
    const qint64 size = number("SELECT count(*) FROM audit_entry");
    run("BEGIN");
    for (qint64 seq = 0; seq < size; ++seq) {
        QByteArray bytes = entry(seq);
        const qsizetype at = bytes.lastIndexOf(",\"seq\":") + 7;
        bytes.replace(at, bytes.indexOf(',', at) - at, QByteArray::number(seq));
        setEntry(seq, bytes);
    }
    run("COMMIT");
}

void PlainFile::repairTree()
{
    const qint64 size = number("SELECT count(*) FROM audit_entry");
    run("BEGIN; DELETE FROM audit_node; DELETE FROM audit_lookup;");
    Sha256 hash;
    ledger::Frontier frontier;
    ledger::Segment segment;
    for (qint64 seq = 0; seq < size; ++seq) {
        const QByteArray bytes = entry(seq);
        const QByteArray leaf = ledger::leafHash(hash, bytes);
        run("UPDATE audit_entry SET leaf = ? WHERE seq = " + QByteArray::number(seq), {leaf});
        frontier.append(leaf, [this](int level, qint64 index, const QByteArray &node) {
            if (level % 8 == 0)
                run("INSERT INTO audit_node VALUES(" + QByteArray::number(level) + ',' + QByteArray::number(index)
                        + ",?)",
                    {node});
        });
        ledger::EntryParts parts;
        ledger::readEntry({bytes.constData(), static_cast<size_t>(bytes.size())}, parts);
        segment.add(parts.at, parts.action, parts.actor, parts.object);
        if (!segment.isFull())
            continue;
        run("INSERT INTO audit_lookup VALUES(" + QByteArray::number(seq / ledger::segmentSize) + ','
                + QByteArray::number(segment.firstAt()) + ',' + QByteArray::number(segment.lastAt()) + ",?)",
            {QByteArray::fromStdString(segment.bytes())});
        segment.clear();
    }
    run("COMMIT");
}

QByteArray PlainFile::root()
{
    ledger::Frontier frontier;
    const qint64 size = number("SELECT count(*) FROM audit_entry");
    for (qint64 seq = 0; seq < size; ++seq)
        frontier.append(blob("SELECT leaf FROM audit_entry WHERE seq = " + QByteArray::number(seq)));
    return frontier.root();
}

void PlainFile::forgeCheckpoint(const QList<const ledger::NoteSigner *> &signers)
{
    const qint64 size = number("SELECT count(*) FROM audit_entry");
    const QByteArray text = ledger::Checkpoint{QString::fromLatin1(origin), size, root()}.text();
    const QByteArray note = signers.isEmpty() ? text : ledger::Note::signedBy(text, signers)->bytes();
    run("DELETE FROM audit_checkpoint WHERE size = (SELECT max(size) FROM audit_checkpoint);"
        "INSERT OR REPLACE INTO audit_checkpoint VALUES("
            + QByteArray::number(size) + ",?)",
        {note});
}

void PlainFile::repairCheckpoint()
{
    const QByteArray note = blob("SELECT note FROM audit_checkpoint ORDER BY size DESC LIMIT 1");
    const qint64 size = number("SELECT count(*) FROM audit_entry");
    const QByteArray text = ledger::Checkpoint{QString::fromLatin1(origin), size, root()}.text();
    run("DELETE FROM audit_checkpoint WHERE size = (SELECT max(size) FROM audit_checkpoint);"
        "INSERT OR REPLACE INTO audit_checkpoint VALUES("
            + QByteArray::number(size) + ",?)",
        {text + note.mid(note.indexOf("\n\n") + 1)});
}

void PlainFile::append(const QByteArray &action)
{
    const qint64 seq = number("SELECT max(seq) + 1 FROM audit_entry");
    const QByteArray bytes = "{\"action\":\"" + action
                             + "\",\"actor\":\"u:9\",\"detail\":{},\"object\":\"thing/1\",\"outcome\":\"ok\",\"seq\":"
                             + QByteArray::number(seq) + ",\"ts\":\"2026-11-21T09:00:00.000Z\",\"v\":1}";
    Sha256 hash;
    run("INSERT INTO audit_entry VALUES(" + QByteArray::number(seq) + ",?,?)", {bytes, ledger::leafHash(hash, bytes)});
}

} // namespace steward::test
