#include "core/sources/sqlite_clearing_changer.h"

#include "core/sources/names.h"
#include "core/sources/sqlite_rows.h"

#include <QFile>
#include <QRegularExpression>

#include <sqlite3.h>

#include <fcntl.h>
#include <unistd.h>

namespace steward::sources {

using namespace Qt::StringLiterals;

namespace {

SqliteTextIndex parsedIndex(const QString &name, const QString &sql)
{
    static const QRegularExpression content(
        u"[(,]\\s*content\\s*=\\s*(?:'([^']*)'|\"([^\"]*)\"|([^,\\s)]*))"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression fts5(u"\\busing\\s+fts5\\b"_s, QRegularExpression::CaseInsensitiveOption);
    SqliteTextIndex index{.name = name, .isFts5 = fts5.match(sql).hasMatch()};
    const QRegularExpressionMatch match = content.match(sql);
    if (match.hasMatch()) {
        index.content = match.captured(1) + match.captured(2) + match.captured(3);
        index.isContentless = index.content.isEmpty();
    }
    return index;
}

/** Ends old terms of one index; a note where that does not work. */
void rebuild(SqliteWriter &writer, const SqliteTextIndex &index, QStringList &notes)
{
    const QString name = quotedName(index.name);
    if (index.isContentless) {
        (void)writer.run(u"INSERT INTO %1(%1) VALUES('optimize')"_s.arg(name));
        notes.append(
            u"The full-text index %1 keeps no texts of its own, so the words of removed rows cannot be taken out of it here. The program that made it has to build it anew."_s
                .arg(index.name));
        return;
    }
    const Result<void> begun = writer.run(u"BEGIN IMMEDIATE"_s);
    Result<void> done = begun ? writer.run(u"INSERT INTO %1(%1) VALUES('rebuild')"_s.arg(name)) : begun;
    if (done)
        done = writer.run(u"INSERT INTO %1(%1) VALUES('optimize')"_s.arg(name));
    if (done)
        done = writer.run(u"COMMIT"_s);
    if (done) {
        notes.append(u"The full-text index %1 was built anew."_s.arg(index.name));
        return;
    }
    if (!sqlite3_get_autocommit(writer.handle()))
        (void)writer.run(u"ROLLBACK"_s);
    notes.append(u"The full-text index %1 could not be built anew and may hold words of removed rows. %2"_s.arg(
        index.name, done.error().message));
}

/** Tables whose rowids VACUUM may give anew: no column names them, and they are not simply 1, 2, 3, …
 * (sqlite.org/lang_vacuum.html). */
Result<QStringList> tablesByRowid(SqliteWriter &writer)
{
    const Result<QStringList> names = writer.listOf(
        u"SELECT name FROM sqlite_schema WHERE type='table' AND rootpage>0 AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"_s);
    if (!names)
        return failureOf(names);
    QStringList found;
    for (const QString &name : *names) {
        const Result<SqliteTable> table = describeSqliteTable(writer.handle(), joinedTable(u"main"_s, name));
        if (!table)
            return failureOf(table);
        if (table->isVirtual || table->isRowidNamed || table->rowid.isEmpty())
            continue;
        const Result<QVariant> isDense =
            writer.valueOf(u"SELECT count(*)=0 OR (min(%1)=1 AND max(%1)=count(*)) FROM main.%2"_s.arg(
                table->rowid, quotedName(name)));
        if (!isDense)
            return failureOf(isDense);
        if (!isDense->toBool())
            found.append(name);
    }
    return found;
}

/** Takes the free pages into use for zeros, and gives them back. */
Result<void> overwriteFreePages(SqliteWriter &writer)
{
    const Result<QVariant> pages = writer.valueOf(u"PRAGMA freelist_count"_s);
    const Result<QVariant> size = writer.valueOf(u"PRAGMA page_size"_s);
    if (!pages || !size)
        return failureOf(pages ? size : pages);
    if (pages->toLongLong() == 0)
        return {};
    const QString table = u"steward_fill_%1"_s.arg(pages->toLongLong());
    Result<void> done = writer.run(u"BEGIN IMMEDIATE"_s);
    if (done)
        done = writer.run(u"CREATE TABLE main.%1(filling BLOB)"_s.arg(table));
    for (qint64 left = (pages->toLongLong() - 1) * size->toLongLong(); done && left > 0; left -= 64 << 20)
        done =
            writer.run(u"INSERT INTO main.%1 VALUES(zeroblob(%2))"_s.arg(table).arg(std::min<qint64>(left, 64 << 20)));
    if (done)
        done = writer.run(u"DROP TABLE main.%1"_s.arg(table));
    if (done)
        done = writer.run(u"COMMIT"_s);
    if (!done && !sqlite3_get_autocommit(writer.handle()))
        (void)writer.run(u"ROLLBACK"_s);
    return done;
}

unsigned dataVersion(sqlite3 *db)
{
    unsigned version = 0;
    sqlite3_file_control(db, "main", SQLITE_FCNTL_DATA_VERSION, &version);
    return version;
}

/** Puts the content of a compact copy in the file's place, page by page in one transaction, unless somebody has changed
 * the file since `version`. */
Result<void> takeOver(sqlite3 *db, const QString &copyPath, unsigned version)
{
    sqlite3 *copy = nullptr;
    if (sqlite3_open_v2(QFile::encodeName(copyPath).constData(), &copy, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK) {
        const Error error = sqliteError(copy);
        sqlite3_close(copy);
        return tl::unexpected<Error>(error);
    }
    Result<void> done;
    if (sqlite3_backup *backup = sqlite3_backup_init(db, "main", copy, "main")) {
        // A step of no pages takes the lock: from here on nobody else can write.
        int code = sqlite3_backup_step(backup, 0);
        if (code == SQLITE_OK && dataVersion(db) != version)
            done = failure(ErrorCode::Busy, u"Another program has written to the file in between."_s);
        else if (code == SQLITE_OK)
            code = sqlite3_backup_step(backup, -1);
        sqlite3_backup_finish(backup);
        if (done && code != SQLITE_DONE)
            done = failure(ErrorCode::Busy, u"The file could not be written anew: another program is working on it."_s);
    } else {
        done = tl::unexpected<Error>(sqliteError(db));
    }
    sqlite3_close(copy);
    return done;
}

/** Whether the copy has the same rowids in each of the tables. */
Result<bool> hasSameRowids(SqliteWriter &reader, const QString &copyPath, const QStringList &tables)
{
    SqliteStatement attach(reader.handle(), u"ATTACH DATABASE ? AS copy"_s);
    if (const Result<bool> attached = attach.bind(copyPath).step(); !attached)
        return failureOf(attached);
    bool isSame = true;
    for (const QString &table : tables) {
        const Result<SqliteTable> described = describeSqliteTable(reader.handle(), joinedTable(u"main"_s, table));
        if (!described)
            return failureOf(described);
        const Result<QVariant> differ = reader.valueOf(
            u"SELECT EXISTS(SELECT %1 FROM main.%2 EXCEPT SELECT %1 FROM copy.%2) OR EXISTS(SELECT %1 FROM copy.%2 EXCEPT SELECT %1 FROM main.%2)"_s
                .arg(described->rowid, quotedName(table)));
        if (!differ)
            return failureOf(differ);
        isSame = isSame && !differ->toBool();
    }
    if (const Result<void> detached = reader.run(u"DETACH DATABASE copy"_s); !detached)
        return failureOf(detached);
    return isSame;
}

/** VACUUM with every rowid kept: into a copy, whose pages then replace the file's. The copy is the owner's alone and
 * goes in the end. */
Result<void> vacuumKeepingRowids(SqliteWriter &writer, const QString &path, const QStringList &tables)
{
    const QString copyPath = path + u".steward-compact"_s;
    QFile::remove(copyPath);
    const int file = ::open(QFile::encodeName(copyPath).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (file < 0)
        return failure(ErrorCode::InputOutput, u"No file can be written beside the source."_s);
    ::close(file);
    const auto compacted = [&]() -> Result<void> {
        const Result<std::unique_ptr<SqliteWriter>> reader = SqliteWriter::open(path, {});
        if (!reader)
            return failureOf(reader);
        if (const Result<void> locked = writer.run(u"BEGIN IMMEDIATE"_s); !locked)
            return locked;
        const unsigned version = dataVersion(writer.handle());
        SqliteStatement vacuum((*reader)->handle(), u"VACUUM main INTO ?"_s);
        const Result<bool> copied = vacuum.bind(copyPath).step();
        const Result<bool> isSame = copied ? hasSameRowids(**reader, copyPath, tables) : copied;
        (void)writer.run(u"ROLLBACK"_s);
        if (!isSame)
            return failureOf(isSame);
        if (!*isSame)
            return failure(ErrorCode::Refused, u"This version of SQLite would give rows new numbers."_s);
        return takeOver(writer.handle(), copyPath, version);
    }();
    QFile::remove(copyPath);
    return compacted;
}

void compact(SqliteWriter &writer, const QString &path, QStringList &notes)
{
    const Result<QStringList> byRowid = tablesByRowid(writer);
    const bool canVacuum = byRowid && byRowid->isEmpty();
    const Result<void> done = !byRowid    ? Result<void>(failureOf(byRowid))
                              : canVacuum ? writer.run(u"VACUUM main"_s)
                                          : vacuumKeepingRowids(writer, path, *byRowid);
    if (done) {
        notes.append(
            canVacuum
                ? u"The file was written anew without free pages (VACUUM)."_s
                : u"The file was written anew without free pages; rows without a key of their own (in %1) kept their numbers."_s
                      .arg(byRowid->join(u", "_s)));
        return;
    }
    const Result<void> filled = overwriteFreePages(writer);
    notes.append(
        u"The file could not be written anew (%1) %2 Values that were deleted long ago may still stand between the rows of pages in use; running VACUUM with the file's own program removes them."_s
            .arg(done.error().message,
                filled ? u"Its free pages were overwritten."_s : u"Its free pages could not be overwritten either."_s));
}

void emptyLog(SqliteWriter &writer, const QString &path, QStringList &notes)
{
    const Result<QVariant> mode = writer.valueOf(u"PRAGMA main.journal_mode"_s);
    if (!mode || mode->toString() != u"wal"_s)
        return;
    const Result<QVariant> isBusy = writer.valueOf(u"PRAGMA main.wal_checkpoint(TRUNCATE)"_s);
    if (isBusy && isBusy->toLongLong() == 0) {
        notes.append(u"The log (-wal) was taken over and emptied."_s);
        return;
    }
    notes.append(
        u"The log %1-wal could not be emptied, because another program is reading the file: removed values still stand in it until that program ends its reading and the log is emptied. Close it and apply again."_s
            .arg(path.section(u'/', -1)));
}

} // namespace

Result<QList<SqliteTextIndex>> sqliteTextIndexes(sqlite3 *db)
{
    SqliteStatement statement(
        db, u"SELECT name, sql FROM sqlite_schema WHERE type='table' AND sql LIKE 'CREATE VIRTUAL TABLE%'"_s);
    static const QRegularExpression fts(u"\\busing\\s+fts[345]\\b"_s, QRegularExpression::CaseInsensitiveOption);
    QList<SqliteTextIndex> found;
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return failureOf(row);
        if (!*row)
            return found;
        if (fts.match(statement.value(1).toString()).hasMatch())
            found.append(parsedIndex(statement.value(0).toString(), statement.value(1).toString()));
    }
}

QStringList clearSqlite(SqliteWriter &writer, const QString &path, const QSet<QString> &touched)
{
    QStringList notes;
    const Result<QList<SqliteTextIndex>> indexes = sqliteTextIndexes(writer.handle());
    if (!indexes)
        notes.append(u"The full-text indexes of the file could not be looked at. %1"_s.arg(indexes.error().message));
    else
        for (const SqliteTextIndex &index : *indexes)
            if (touched.contains(index.name) || touched.contains(index.content) || index.isContentless)
                rebuild(writer, index, notes);
    compact(writer, path, notes);
    emptyLog(writer, path, notes);
    return notes;
}

} // namespace steward::sources
