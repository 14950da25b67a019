#include "core/sources/names.h"
#include "core/sources/residue_search.h"
#include "core/sources/residue_words.h"
#include "core/sources/sqlite_changer.h"
#include "core/sources/sqlite_clearing_changer.h"
#include "core/sources/sqlite_file.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QStringDecoder>
#include <QtEndian>

#include <sqlite3.h>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <map>

namespace steward::sources {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPlaces = 100;

/** The pages of a SQLite file, read through the connection's own handle: opening and closing the file beside it would
 * drop its locks (sqlite.org/howtocorrupt.html, 2.2). */
ReadAt pagesOf(sqlite3 *db)
{
    return [db](char *to, qsizetype size, qint64 offset) -> qint64 {
        sqlite3_file *file = nullptr;
        if (sqlite3_file_control(db, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file || !file->pMethods)
            return -1;
        sqlite3_int64 whole = 0;
        if (file->pMethods->xFileSize(file, &whole) != SQLITE_OK)
            return -1;
        const qint64 due = std::min<qint64>(size, whole - offset);
        if (due <= 0)
            return 0;
        return file->pMethods->xRead(file, to, int(due), offset) == SQLITE_OK ? due : -1;
    };
}

quint32 wordAt(const QByteArray &page, qsizetype at)
{
    return at + 4 <= page.size() ? qFromBigEndian<quint32>(page.constData() + at) : 0;
}

quint16 halfAt(const QByteArray &page, qsizetype at)
{
    return at + 2 <= page.size() ? qFromBigEndian<quint16>(page.constData() + at) : 0;
}

/** Pages of one file, as its format describes them (sqlite.org/fileformat2.html). */
class Pages
{
public:
    Pages(sqlite3 *db, ReadAt read)
        : m_db(db)
        , m_read(std::move(read))
    {
        m_header = bytes(0, 100);
        m_size = halfAt(m_header, 16) == 1 ? 65536 : halfAt(m_header, 16);
        readFreeList();
    }

    qint64 numberOf(qint64 offset) const { return m_size > 0 ? offset / m_size + 1 : 0; }
    bool isFree(qint64 page) const { return m_free.contains(page); }
    /** Whose page it is, where this build of SQLite can tell. */
    QString nameOf(qint64 page)
    {
        if (!std::exchange(m_hasNames, true)) // it takes a walk over the whole file
            readNames();
        return m_names.value(page);
    }
    /** Whether bytes lie outside of all cells of a b-tree page: in the gap, or in a free block. */
    bool isSlack(qint64 number, qint64 offset) const;

private:
    QByteArray bytes(qint64 offset, qsizetype size) const
    {
        QByteArray read(size, '\0');
        const qint64 got = m_read(read.data(), size, offset);
        read.truncate(std::max<qint64>(got, 0));
        return read;
    }
    QByteArray page(qint64 number) const { return bytes((number - 1) * m_size, m_size); }
    void readFreeList();
    void readNames();

    sqlite3 *m_db;
    ReadAt m_read;
    QByteArray m_header;
    qsizetype m_size = 0;
    QSet<qint64> m_free;
    QHash<qint64, QString> m_names;
    bool m_hasNames = false;
};

void Pages::readFreeList()
{
    qint64 trunk = wordAt(m_header, 32);
    while (trunk > 0 && m_size >= 512 && !m_free.contains(trunk)) {
        m_free.insert(trunk);
        const QByteArray bytes = page(trunk);
        const qint64 leaves = std::min<qint64>(wordAt(bytes, 4), m_size / 4 - 2);
        for (qint64 i = 0; i < leaves; ++i)
            m_free.insert(wordAt(bytes, 8 + 4 * i));
        trunk = wordAt(bytes, 0);
    }
}

void Pages::readNames()
{
    SqliteStatement statement(m_db, u"SELECT pageno, name FROM dbstat"_s);
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row || !*row)
            return;
        m_names.insert(statement.value(0).toLongLong(), statement.value(1).toString());
    }
}

bool Pages::isSlack(qint64 number, qint64 offset) const
{
    const QByteArray bytes = page(number);
    const qsizetype header = number == 1 ? 100 : 0;
    const qsizetype at = offset - (number - 1) * m_size;
    const int kind = header < bytes.size() ? uchar(bytes.at(header)) : 0;
    if (kind != 2 && kind != 5 && kind != 10 && kind != 13)
        return false; // an overflow page
    const qsizetype cells = header + (kind == 2 || kind == 5 ? 12 : 8) + 2 * halfAt(bytes, header + 3);
    const qsizetype content = halfAt(bytes, header + 5) == 0 ? 65536 : halfAt(bytes, header + 5);
    if (at >= cells && at < content)
        return true;
    qsizetype block = halfAt(bytes, header + 1);
    for (int i = 0; block > 0 && i < m_size; ++i) {
        if (at >= block && at < block + halfAt(bytes, block + 2))
            return true;
        block = halfAt(bytes, block);
    }
    return false;
}

/** Where a hit in the file itself lies, in words. */
Residue::Place placeOf(Pages &pages, qint64 offset, const QStringList &indexes)
{
    const qint64 number = pages.numberOf(offset);
    if (pages.isFree(number))
        return {.where = u"free page %1"_s.arg(number),
            .why =
                u"A value that was deleted before, in a page that no table uses. Applying again clears it, unless another program keeps the file open."_s};
    const QString name = pages.nameOf(number);
    if (pages.isSlack(number, offset))
        return {.where = u"slack in page %1%2"_s.arg(number).arg(name.isEmpty() ? QString() : u" of "_s + name),
            .why =
                u"A value that was deleted before, between the rows of a page in use. Writing the file anew (VACUUM) removes it."_s};
    for (const QString &index : indexes)
        if (name.startsWith(index + u'_'))
            return {.where = u"index shadow "_s + name,
                .why = u"Words of the full-text index %1. Building it anew removes those of rows that are gone."_s.arg(
                    index)};
    return {.where = u"still stands in %1"_s.arg(name.isEmpty() ? u"page %1"_s.arg(number) : name),
        .why = u"A row or an index that stands holds it: one that was not planned, or another person's."_s};
}

/** How rows that stand hold the needles, asked table by table through SQL: in the bytes of a record values stand side
 * by side, so that a longer value of somebody else cannot be told from a shorter one. */
class StandingRows
{
public:
    StandingRows(sqlite3 *db, const QList<QByteArray> &needles)
        : m_db(db)
        , m_needles(needles)
    {
    }

    /** Of a table, or of the table of an index. */
    Holding of(const QString &name)
    {
        SqliteStatement owner(m_db, u"SELECT tbl_name FROM sqlite_schema WHERE name = ?"_s);
        const Result<bool> row = owner.bind(name).step();
        const QString table = row && *row ? owner.value(0).toString() : QString();
        if (table.isEmpty())
            return Holding::Not;
        if (!m_known.contains(table))
            m_known.insert(table, lookInto(table));
        return m_known.value(table);
    }

private:
    Holding lookInto(const QString &table)
    {
        Holding strongest = Holding::Not;
        sqlite3_stmt *rows = nullptr;
        const QByteArray sql = (u"SELECT * FROM "_s + quotedName(table)).toUtf8();
        if (sqlite3_prepare_v2(m_db, sql.constData(), int(sql.size()), &rows, nullptr) != SQLITE_OK)
            return Holding::Word;
        while (strongest != Holding::Word && sqlite3_step(rows) == SQLITE_ROW) {
            for (int i = 0; i < sqlite3_column_count(rows); ++i) {
                const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(rows, i));
                const QByteArray value = QByteArray::fromRawData(text, text ? sqlite3_column_bytes(rows, i) : 0);
                strongest = std::max(strongest, holdingOf(value, m_needles));
            }
        }
        sqlite3_finalize(rows);
        return strongest;
    }

    sqlite3 *m_db;
    const QList<QByteArray> &m_needles;
    QHash<QString, Holding> m_known;
};

/** What the living full-text indexes know: bytes in the tables behind them may be part of a longer word of somebody
 * else's, which only the index can tell (sqlite.org/fts5.html, 7: the fts5vocab table). */
class LiveTerms
{
public:
    LiveTerms(sqlite3 *db, const QList<SqliteTextIndex> &indexes)
        : m_db(db)
        , m_indexes(indexes)
    {
    }

    /** Whether a table behind an index holds the bytes only as part of longer words that stand. */
    bool explains(const QString &owner, const QByteArray &bytes)
    {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString needle = QString(decoder.decode(bytes)).toLower();
        const auto index = std::find_if(m_indexes.cbegin(), m_indexes.cend(),
            [&owner](const SqliteTextIndex &one) { return one.isFts5 && owner.startsWith(one.name + u'_'); });
        if (index == m_indexes.cend() || decoder.hasError() || needle.contains(u'\0'))
            return false;
        const std::pair<QString, QString> asked(index->name, needle);
        if (!m_known.contains(asked))
            m_known.insert(asked, isInsideOnly(index->name, needle));
        return m_known.value(asked);
    }

private:
    bool isInsideOnly(const QString &index, const QString &needle)
    {
        const QString table = u"steward_terms_%1"_s.arg(m_vocabulary.size());
        if (!m_vocabulary.contains(index)) {
            // In memory, beside a file that is opened for reading, or a private copy of it.
            sqlite3_exec(m_db, "PRAGMA temp_store = MEMORY; PRAGMA query_only = OFF", nullptr, nullptr, nullptr);
            SqliteStatement make(m_db,
                u"CREATE VIRTUAL TABLE temp.%1 USING fts5vocab('main', %2, 'row')"_s.arg(table, quotedText(index)));
            if (!make.step())
                return false;
            m_vocabulary.insert(index, table);
        }
        SqliteStatement terms(
            m_db, u"SELECT coalesce(sum(term = ?1), 0), count(*) FROM temp.%1 WHERE instr(term, ?1)"_s.arg(
                      m_vocabulary.value(index)));
        const Result<bool> row = terms.bind(needle).step();
        return row && *row && terms.value(0).toLongLong() == 0 && terms.value(1).toLongLong() > 0;
    }

    sqlite3 *m_db;
    const QList<SqliteTextIndex> &m_indexes;
    QHash<QString, QString> m_vocabulary; ///< By index, the table that tells its terms.
    QHash<std::pair<QString, QString>, bool> m_known;
};

void add(Residue &residue, std::map<QString, int> &counts, Residue::Place place)
{
    if (++counts[place.where] == 1 && residue.places.size() < mostPlaces)
        residue.places.append(std::move(place));
}

Result<void> searchBeside(
    const QString &path, const QString &why, const QList<QByteArray> &needles, std::stop_token stop, Residue &residue)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        if (QFileInfo::exists(path))
            residue.notSeen.append(u"%1 cannot be read."_s.arg(QFileInfo(path).fileName()));
        return {};
    }
    qint64 hits = 0;
    const Result<void> looked =
        searchBytes(readerOf(file), QFileInfo(path).fileName(), needles, stop, [&](qint64, qsizetype) {
            ++hits;
            return hits < 1'000'000;
        });
    ::close(file);
    if (hits > 0)
        residue.places.append({.where = QFileInfo(path).fileName(), .why = why.arg(hits)});
    return looked;
}

/** Asks the full-text indexes themselves: their terms are kept without the letters they share with the term before, so
 * that bytes do not tell. */
void searchIndexes(
    sqlite3 *db, const QList<SqliteTextIndex> &indexes, const QList<QByteArray> &needles, Residue &residue)
{
    for (const SqliteTextIndex &index : indexes) {
        bool wasAsked = true;
        qint64 hits = 0;
        for (const QByteArray &needle : needles) {
            QStringDecoder decoder(QStringDecoder::Utf8);
            QString text = decoder.decode(needle);
            if (decoder.hasError() || text.contains(u'\0'))
                continue;
            SqliteStatement statement(
                db, u"SELECT count(*) FROM (SELECT rowid FROM %1 WHERE %1 MATCH ? LIMIT 100)"_s.arg(
                        quotedName(index.name)));
            const Result<bool> row = statement.bind(u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"').step();
            if (!row)
                wasAsked = false;
            else
                hits += statement.value(0).toLongLong();
        }
        if (hits > 0)
            residue.places.append({.where = u"full-text index "_s + index.name,
                .why =
                    u"The index still finds the value (%1 entries). Rows that stand hold it, or the index has to be built anew by its program."_s
                        .arg(hits)});
        if (!wasAsked)
            residue.notSeen.append(u"The full-text index %1 could not be asked for every value."_s.arg(index.name));
        if (index.isContentless)
            residue.notSeen.append(
                u"Words in the full-text index %1, which keeps no texts: it stores words without the letters that they share, so a search of bytes does not find them all."_s
                    .arg(index.name));
    }
}

} // namespace

Result<Residue> residueOfSqlite(
    const QString &path, const SourceMap &, const QList<QByteArray> &needles, std::stop_token stop)
{
    const Result<std::unique_ptr<SqliteFile>> file = SqliteFile::open(path, stop);
    if (!file)
        return failureOf(file);
    sqlite3 *const db = (*file)->handle();
    Residue residue;
    const Result<QList<SqliteTextIndex>> indexes = sqliteTextIndexes(db);
    QStringList names;
    if (indexes)
        for (const SqliteTextIndex &index : *indexes)
            names.append(index.name);
    else
        residue.notSeen.append(u"The full-text indexes of the file could not be looked at."_s);

    const QList<QByteArray> wide = widened(needles);
    std::map<QString, int> counts;
    Pages pages(db, pagesOf(db));
    StandingRows standing(db, needles);
    const QList<SqliteTextIndex> alive = indexes ? *indexes : QList<SqliteTextIndex>();
    LiveTerms terms(db, alive);
    const Result<void> looked =
        searchBytes(pagesOf(db), QFileInfo(path).fileName(), wide, stop, [&](qint64 offset, qsizetype which) {
            const qint64 page = pages.numberOf(offset);
            const QString owner = pages.nameOf(page);
            const bool isShadow = std::any_of(names.cbegin(), names.cend(),
                [&owner](const QString &index) { return owner.startsWith(index + u'_'); });
            const bool isInUse = !pages.isFree(page) && !pages.isSlack(page, offset);
            // The texts that an index keeps itself are rows like others; its words are not.
            const bool isOfRow = isInUse && (!isShadow || owner.endsWith(u"_content"_s));
            const bool isOfOthers = isOfRow ? standing.of(owner) == Holding::Inside
                                            : isInUse && isShadow && terms.explains(owner, wide.value(which));
            if (!isOfOthers)
                add(residue, counts, placeOf(pages, offset, names));
            return residue.places.size() < mostPlaces;
        });
    if (!looked)
        return failureOf(looked);
    if (indexes)
        searchIndexes(db, *indexes, needles, residue);
    for (const auto &[end, why] :
        {std::pair{u"-wal"_s,
             u"The log holds it %1 time(s). It goes when the log is emptied, which needs every other program to let go of the file."_s},
            std::pair{u"-journal"_s,
                u"A rollback journal holds it %1 time(s). It goes when the file's own program opens the file."_s},
            std::pair{
                u".steward-compact"_s, u"A copy that was cut off holds it %1 time(s). Apply again, or delete it."_s}}) {
        if (const Result<void> beside = searchBeside(path + end, why, wide, stop, residue); !beside)
            return failureOf(beside);
    }
    residue.notSeen += QStringList{
        u"Blocks of the disk that the file, its log and its journal have used before: the system uses them again, but does not clear them."_s,
        u"Backups, copies and file system snapshots of the file."_s,
        u"Values that rows keep in packed or encrypted form."_s};
    return residue;
}

} // namespace steward::sources
