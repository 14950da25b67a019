#pragma once

#include "core/crypto/secret.h"
#include "core/sources/source.h"

#include <QVariant>

#include <functional>
#include <memory>
#include <stop_token>

namespace steward::sources {

/** Called with rows (of a folder: files) done and in all; the latter 0 where it is not known. */
using Progress = std::function<void(qint64 done, qint64 total)>;

/** A column as the source itself describes it, with some values to look at. Values are never stored. */
struct ColumnFacts
{
    QString name = {};
    QString type = {};
    bool isNullable = true;
    bool isIndexed = false; ///< First column of an index: equality is quick.
    bool isUnique = false;
    QStringList samples = {}; ///< At most 50.
};

struct TableFacts
{
    QString table = {};
    QStringList key = {};
    qint64 rows = -1; ///< An estimate for large tables; -1 where it is not known.
    QList<ColumnFacts> columns = {};
    QList<TableMap::Link> parents = {}; ///< Foreign keys.
    bool isTextIndex = false;           ///< A full-text table (SQLite FTS), with shadow tables of its own.
    QString contentTable = {};   ///< Of a full-text table that mirrors another one; empty where it keeps its own.
    bool keepsNoContent = false; ///< A full-text table that has words only, no rows to read.
};

/** Everything that a source has, and what of it could not be read. */
struct Schema
{
    QList<TableFacts> tables = {};
    QStringList unreadable = {}; ///< In sentences.
    QStringList notes = {};      ///< What is there and was passed over (views, foreign tables), in sentences.
};

enum class Certainty {
    Certain,  ///< An identifier that is the person's alone, or name and birth date together.
    Possible, ///< A name alone: a person has to decide.
};

/** One row (one file) that belongs to a person. */
struct FoundRow
{
    QString table = {};
    QVariantList key = {};   ///< In the order of TableMap::key; of a file its path relative to the folder
    QVariantMap values = {}; ///< By column; of a file: "path", "bytes", "modified", "matches"
    Certainty certainty = Certainty::Certain;
    QStringList by = {};    ///< Columns that matched; for a row found through a parent "parent: main.customers"
    QByteArray digest = {}; ///< SHA-256 over the row as it stands: tells later whether it has changed.
};

/** What a search of one source found. Could not tell is never "nothing there". */
struct Found
{
    enum class State { Complete, Partial, Unreadable };
    State state = State::Complete;
    QStringList reasons = {}; ///< Why it is partial or unreadable: a sentence each.
    QStringList notes = {};   ///< What was looked for, and how (exact spellings only in a huge table without an index).
    QList<FoundRow> rows = {};
    qint64 looked = 0; ///< Rows or files that were looked at, where that is known.
    qint64 closed =
        0; ///< Files whose format (packed, encrypted) hides what they say: not known to be without the person.
};

/** One change of one row, as planned. */
struct Change
{
    QString table = {};
    QVariantList key = {};
    Method method = Method::Delete;
    QVariantMap after = {};       ///< For Mask and Anonymise: the values to write, by column.
    QByteArray digestBefore = {}; ///< Of the row as planned (FoundRow::digest).
    QByteArray digestAfter = {};  ///< Of the row as it will stand; empty for Delete.
};

enum class ChangeState {
    Done,    ///< Stands as planned now; also where an earlier start had done it already.
    Changed, ///< The row is neither as it was planned nor as it should become: somebody else changed it; not touched.
    Failed,  ///< With the reason.
};

struct ChangeOutcome
{
    ChangeState state = ChangeState::Done;
    QString reason = {};
};

struct Applied
{
    QList<ChangeOutcome> outcomes = {}; ///< One for each change, in order.
    QStringList notes = {};             ///< What was done besides: log truncated, free pages cleared, index rebuilt.
};

/** Where a value still stands after an erasure, or could not be looked for. */
struct Residue
{
    struct Place
    {
        QString where =
            {};           ///< "free page 17", "crm.db-wal", "index shadow notes_fts_data", "dead rows of public.orders"
        QString why = {}; ///< Why it is there and what removes it.
    };
    QList<Place> places = {};
    QStringList notSeen = {}; ///< What could not be looked at, with the reason: replicas, backups, disk blocks.
};

/**
 * One kind of source, opened. One object belongs to one thread. Looking is read-only to the last byte: a SQLite file is
 * not even given a log; only apply() and restore() write.
 */
class Driver
{
public:
    virtual ~Driver() = default;

    /** Whether it can be read, and written, in a sentence each; an error says why it cannot be opened. */
    struct Condition
    {
        bool canWrite = false;
        QString version = {}; ///< "SQLite 3.40.1, WAL", "PostgreSQL 15.8"
        QStringList warnings = {};
    };
    virtual Result<Condition> test() = 0;
    virtual Result<Schema> inspect(std::stop_token stop) = 0;
    /** Never an error for what could not be read: that is Found::state. Cancelled is one. */
    virtual Result<Found> find(
        const SourceMap &map, const Person &person, std::stop_token stop, const Progress &progress) = 0;
    /** Rows by their keys, whether or not they match anybody: for plans that come from dates, and for verifying. Rows
     * that are not there are left out. */
    virtual Result<QList<FoundRow>> rows(
        const TableMap &table, const QList<QVariantList> &keys, std::stop_token stop) = 0;
    /** Keys of rows whose `dateColumn` lies before an instant, at most `most`, in the order of their keys. */
    virtual Result<QList<FoundRow>> olderThan(
        const TableMap &table, Instant before, int most, std::stop_token stop) = 0;

    /**
     * Does the changes in one transaction of the source (a CSV file: one rename; a folder: file by file) and clears
     * what they leave behind as far as the source lets it. Safe to call again after a kill with the same changes: what
     * is done stays done, and nothing is done twice. An error means that nothing was changed.
     */
    virtual Result<Applied> apply(
        const SourceMap &map, const QList<Change> &changes, std::stop_token stop, const Progress &progress) = 0;
    /** Puts rows back as they were (`values` whole); safe to call again. What an earlier change has made of a row is
     * told by "steward:after" (Change::digestAfter) and "steward:written" (Change::after): any other row in its place
     * is somebody else's and stays, which is Changed. */
    virtual Result<Applied> restore(
        const SourceMap &map, const QList<FoundRow> &rows, std::stop_token stop, const Progress &progress) = 0;
    /** Looks for byte strings wherever the source leaves old ones: log, free pages, index shadows, dead rows. */
    virtual Result<Residue> residue(const SourceMap &map, const QList<QByteArray> &needles, std::stop_token stop) = 0;
};

/** Opens a source. Unavailable where it cannot be reached, InvalidInput where it is not what it is said to be. */
Result<std::unique_ptr<Driver>> openDriver(const Source &source, const crypto::SecretBytes &password);

// What each kind is made by (openDriver() chooses).
Result<std::unique_ptr<Driver>> openSqlite(const Source &source);
Result<std::unique_ptr<Driver>> openPostgres(const Source &source, const crypto::SecretBytes &password);
Result<std::unique_ptr<Driver>> openCsv(const Source &source);
Result<std::unique_ptr<Driver>> openFolder(const Source &source);

} // namespace steward::sources
