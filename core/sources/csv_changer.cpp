#include "core/sources/csv_changer.h"

#include "core/sources/csv_file.h"
#include "core/sources/residue_search.h"
#include "core/sources/residue_words.h"
#include "core/store/files.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <map>

namespace steward::sources {

using namespace Qt::StringLiterals;

namespace {

QString besideName(const QString &path)
{
    return path + u".steward-new"_s;
}

Error writeError()
{
    return store::errorFromErrno(errno, u"The file of this source cannot be written anew"_s);
}

/** A file that is written beside another one and takes its place in one rename, with its owner and mode. */
class Successor
{
public:
    explicit Successor(QString path)
        : m_path(std::move(path))
    {
    }
    ~Successor()
    {
        if (m_file >= 0) {
            ::close(m_file);
            ::unlink(QFile::encodeName(besideName(m_path)).constData());
        }
    }
    Successor(const Successor &) = delete;
    Successor &operator=(const Successor &) = delete;

    Result<void> begin()
    {
        const QByteArray name = QFile::encodeName(m_path);
        if (::lstat(name.constData(), &m_before) != 0)
            return tl::unexpected<Error>(
                store::errorFromErrno(errno, u"The file of this source cannot be looked at"_s));
        if (!S_ISREG(m_before.st_mode))
            return failure(ErrorCode::InvalidInput, u"The place of this source is no plain file."_s);
        if (m_before.st_nlink > 1)
            return failure(ErrorCode::Refused,
                u"The file of this source has a second name (a hard link), under which the old content would stay. Remove the other name first."_s);
        if (::access(name.constData(), W_OK) != 0)
            return failure(ErrorCode::ReadOnly, u"The file of this source cannot be written."_s);
        const QByteArray beside = QFile::encodeName(besideName(m_path));
        ::unlink(beside.constData()); // of a start that was cut off
        m_file = ::open(beside.constData(), O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0600);
        if (m_file < 0)
            return tl::unexpected<Error>(writeError());
        if (::fchown(m_file, m_before.st_uid, m_before.st_gid) != 0 && ::geteuid() == 0)
            return tl::unexpected<Error>(writeError());
        if (::fchmod(m_file, m_before.st_mode & 07777) != 0)
            return tl::unexpected<Error>(writeError());
        return {};
    }

    Result<void> write(QByteArrayView bytes)
    {
        m_pending.append(bytes);
        return m_pending.size() < (1 << 20) ? Result<void>() : flush();
    }

    /** The old file goes; refused where somebody has written to it since begin(). */
    Result<void> takePlace()
    {
        if (const Result<void> flushed = flush(); !flushed)
            return flushed;
        struct stat now = {};
        const QByteArray name = QFile::encodeName(m_path);
        if (::lstat(name.constData(), &now) != 0 || now.st_ino != m_before.st_ino || now.st_size != m_before.st_size
            || now.st_mtim.tv_sec != m_before.st_mtim.tv_sec || now.st_mtim.tv_nsec != m_before.st_mtim.tv_nsec)
            return failure(ErrorCode::Busy,
                u"Another program has written to the file of this source meanwhile. Nothing was changed; try again."_s);
        const QByteArray beside = QFile::encodeName(besideName(m_path));
        if (::fsync(m_file) != 0 || ::rename(beside.constData(), name.constData()) != 0)
            return tl::unexpected<Error>(writeError());
        ::close(m_file);
        m_file = -1;
        return store::syncFolderOf(m_path);
    }

private:
    Result<void> flush()
    {
        qsizetype at = 0;
        while (at < m_pending.size()) {
            const ssize_t written = ::write(m_file, m_pending.constData() + at, size_t(m_pending.size() - at));
            if (written < 0 && errno != EINTR)
                return tl::unexpected<Error>(writeError());
            at += std::max<ssize_t>(written, 0);
        }
        m_pending.clear();
        return {};
    }

    QString m_path;
    struct stat m_before = {};
    int m_file = -1;
    QByteArray m_pending;
};

/** The file itself, whatever names lead to it. */
QString placeOf(const QString &path)
{
    const QString place = QFileInfo(path).canonicalFilePath();
    return place.isEmpty() ? path : place;
}

/** A CSV file opened for one pass. */
struct Pass
{
    QFile file;
    CsvDialect dialect;

    static Result<std::unique_ptr<Pass>> open(const QString &path)
    {
        Result<CsvDialect> dialect = csvDialect(path);
        if (!dialect)
            return failureOf(dialect);
        std::unique_ptr<Pass> pass(new Pass{.file = {}, .dialect = std::move(*dialect)});
        pass->file.setFileName(path);
        if (!pass->file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Unavailable, u"The file of this source cannot be opened."_s);
        return pass;
    }
};

/** Calls `seen(row, record)` for each record of the file. */
Result<void> eachRecord(const QString &path, std::stop_token stop,
    const std::function<Result<void>(const FoundRow &, const CsvScanner::Record &, const CsvDialect &)> &seen)
{
    const Result<std::unique_ptr<Pass>> pass = Pass::open(path);
    if (!pass)
        return failureOf(pass);
    CsvScanner scanner(&(*pass)->file, (*pass)->dialect);
    while (const std::optional<CsvScanner::Record> record = scanner.next()) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, u"The work on this source was ended; nothing was changed."_s);
        if (const Result<void> done = seen(csvRowFrom(*record, (*pass)->dialect), *record, (*pass)->dialect); !done)
            return done;
    }
    if (!scanner.fault().isEmpty())
        return failure(ErrorCode::InvalidInput, scanner.fault());
    return {};
}

using Counts = QHash<QByteArray, qint64>;

/** How often rows of these digests are in the file. */
Result<Counts> counted(const QString &path, Counts wanted, std::stop_token stop)
{
    const Result<void> done =
        eachRecord(path, stop, [&](const FoundRow &row, const auto &, const auto &) -> Result<void> {
            if (const auto count = wanted.find(row.digest); count != wanted.end())
                ++*count;
            return {};
        });
    return done ? Result<Counts>(wanted) : failureOf(done);
}

int unitOf(const CsvDialect &dialect)
{
    return dialect.encoding == CsvDialect::Encoding::Utf16LE || dialect.encoding == CsvDialect::Encoding::Utf16BE ? 2
                                                                                                                  : 1;
}

/** The code unit at a byte; of CP949 and UTF-8 a byte of a longer character is never one of CSV's own characters. */
char16_t unitAt(QByteArrayView line, qsizetype at, const CsvDialect &dialect)
{
    const auto byte = [&](qsizetype i) { return char16_t(uchar(line.at(i))); };
    switch (dialect.encoding) {
    case CsvDialect::Encoding::Utf16LE: return char16_t(byte(at) | byte(at + 1) << 8);
    case CsvDialect::Encoding::Utf16BE: return char16_t(byte(at) << 8 | byte(at + 1));
    default: return byte(at);
    }
}

/** Where the bytes of a record's cells lie, quotes included; the line end comes after the last. */
QList<std::pair<qsizetype, qsizetype>> cellsAt(QByteArrayView line, const CsvDialect &dialect)
{
    const int unit = unitOf(dialect);
    qsizetype end = line.size() - line.size() % unit;
    while (end >= unit && (unitAt(line, end - unit, dialect) == u'\n' || unitAt(line, end - unit, dialect) == u'\r'))
        end -= unit;
    QList<std::pair<qsizetype, qsizetype>> cells;
    qsizetype start = 0;
    CsvQuotes quotes(dialect.separator);
    for (qsizetype at = 0; at < end; at += unit) {
        const char16_t c = unitAt(line, at, dialect);
        if (quotes.take(c) || c != char16_t(uchar(dialect.separator)))
            continue;
        cells.append({start, at});
        start = at + unit;
    }
    cells.append({start, end});
    return cells;
}

Result<QByteArray> encodedCell(const CsvDialect &dialect, QString text, bool isQuoted)
{
    if (isQuoted || text.contains(QLatin1Char(dialect.separator)) || text.contains(u'"') || text.contains(u'\n')
        || text.contains(u'\r'))
        text = u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"';
    const std::optional<QByteArray> bytes = encodedAs(dialect.encoding, text);
    if (!bytes)
        return failure(ErrorCode::InvalidInput, u"A planned value cannot be written in the encoding of the file."_s);
    return *bytes;
}

/** The record with some cells replaced; the bytes of all others stay. */
Result<QByteArray> rewritten(const QByteArray &line, const CsvDialect &dialect, const QVariantMap &after)
{
    const QList<std::pair<qsizetype, qsizetype>> cells = cellsAt(line, dialect);
    QByteArray out;
    qsizetype copied = 0;
    for (qsizetype i = 0; i < cells.size() && i < dialect.columns.size(); ++i) {
        const auto value = after.constFind(dialect.columns.at(i));
        if (value == after.cend())
            continue;
        const auto [start, end] = cells.at(i);
        const bool isQuoted = end > start && unitAt(line, start, dialect) == u'"';
        const Result<QByteArray> cell = encodedCell(dialect, value->toString(), isQuoted);
        if (!cell)
            return failureOf(cell);
        out.append(QByteArrayView(line).sliced(copied, start - copied));
        out.append(*cell);
        copied = end;
    }
    out.append(QByteArrayView(line).sliced(copied));
    return out;
}

/** Changes that are still to do, by the digest of the row and which of the rows alike it is. */
using Pending = QHash<QByteArray, QHash<qint64, const Change *>>;

qint64 occurrenceOf(const QVariantList &key)
{
    return key.value(1).toLongLong();
}

qint64 alikeOf(const QVariantList &key)
{
    return std::max<qint64>(key.value(2).toLongLong(), 1);
}

Result<void> checkKeys(const auto &items)
{
    for (const auto &item : items)
        if (item.key.size() != 3)
            return failure(ErrorCode::InvalidInput, u"The plan does not fit a CSV file. Search and plan again."_s);
    return {};
}

/** What is to do, and what stands already: rows alike are as many as were planned, or as many as should be left. */
Result<Pending> stillToDo(
    const QString &path, const QList<Change> &changes, std::stop_token stop, QList<ChangeOutcome> &outcomes)
{
    Counts wanted;
    Counts planned;
    for (const Change &change : changes) {
        wanted.insert(change.digestBefore, 0);
        if (!change.digestAfter.isEmpty())
            wanted.insert(change.digestAfter, 0);
        planned[change.digestBefore] += change.method != Method::Keep;
    }
    const Result<Counts> counts = counted(path, wanted, stop);
    if (!counts)
        return failureOf(counts);
    Pending pending;
    for (const Change &change : changes) {
        const qint64 standing = counts->value(change.digestBefore);
        const qint64 alike = alikeOf(change.key);
        const bool isSame = change.method != Method::Delete && change.digestAfter == change.digestBefore;
        const bool isGone = standing == alike - planned.value(change.digestBefore);
        if (change.method == Method::Keep || (isSame && standing > 0)) {
            outcomes.append(ChangeOutcome{});
        } else if (standing == alike) {
            pending[change.digestBefore].insert(occurrenceOf(change.key), &change);
            outcomes.append(ChangeOutcome{});
        } else if (isGone && (change.method == Method::Delete || counts->value(change.digestAfter) > 0)) {
            outcomes.append(ChangeOutcome{});
        } else {
            outcomes.append({.state = ChangeState::Changed,
                .reason =
                    u"The row was changed since the plan was made, or rows like it came or went; it was not touched."_s});
        }
    }
    return pending;
}

/** Copies what stands between two records (empty lines), the header and the end. */
Result<void> copyRange(QFile &from, qint64 start, qint64 end, Successor &to)
{
    from.seek(start);
    while (start < end) {
        const QByteArray piece = from.read(std::min<qint64>(end - start, 1 << 20));
        if (piece.isEmpty())
            return failure(ErrorCode::InputOutput, u"The file of this source cannot be read to its end."_s);
        if (const Result<void> done = to.write(piece); !done)
            return done;
        start += piece.size();
    }
    return {};
}

Result<void> rewrite(const QString &path, const Pending &pending, std::stop_token stop, const Progress &progress)
{
    Successor successor(path);
    if (const Result<void> begun = successor.begin(); !begun)
        return begun;
    QFile raw(path);
    if (!raw.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unavailable, u"The file of this source cannot be opened."_s);
    Counts seen;
    qint64 at = 0;
    const Result<void> done = eachRecord(path, stop,
        [&](const FoundRow &row, const CsvScanner::Record &record, const CsvDialect &dialect) -> Result<void> {
            if (const Result<void> copied = copyRange(raw, at, record.offset, successor); !copied)
                return copied;
            at = record.offset + record.line.size();
            if (progress && record.number % 1024 == 0)
                progress(record.number, 0);
            const auto group = pending.constFind(row.digest);
            const Change *change = group == pending.cend() ? nullptr : group->value(++seen[row.digest]);
            if (!change)
                return successor.write(record.line);
            if (change->method == Method::Delete)
                return {};
            const Result<QByteArray> line = rewritten(record.line, dialect, change->after);
            return line ? successor.write(*line) : failureOf(line);
        });
    if (!done)
        return done;
    if (const Result<void> copied = copyRange(raw, at, raw.size(), successor); !copied)
        return copied;
    return successor.takePlace();
}

/** Rows that come back: in the place of what stands for them now, or where they stood. */
struct Returning
{
    QHash<QByteArray, QList<QByteArray>> instead; ///< By the digest of what stands now: lines.
    std::multimap<qint64, QByteArray> at;         ///< By their number in the file: lines.
};

/** Writes lines and sees to it that each but the last ends one. */
class LineWriter
{
public:
    LineWriter(Successor &to, QByteArray lineEnd)
        : m_to(to)
        , m_lineEnd(std::move(lineEnd))
    {
    }
    Result<void> write(const QByteArray &line)
    {
        if (m_isOpen && !line.isEmpty())
            if (const Result<void> done = m_to.write(m_lineEnd); !done)
                return done;
        m_isOpen = line.isEmpty() ? m_isOpen : !line.endsWith(m_lineEnd) && !line.endsWith(m_lineEnd.last(1));
        return m_to.write(line);
    }

private:
    Successor &m_to;
    QByteArray m_lineEnd;
    bool m_isOpen = false;
};

QByteArray lineEndOf(const QString &path, const CsvDialect &dialect)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return "\n";
    const QByteArray header = file.read(std::min<qint64>(dialect.firstRecord, 1 << 20));
    const QByteArray feed = encodedAs(dialect.encoding, u"\n"_s).value_or("\n");
    const QByteArray both = encodedAs(dialect.encoding, u"\r\n"_s).value_or("\r\n");
    const QByteArray carriage = encodedAs(dialect.encoding, u"\r"_s).value_or("\r");
    return header.endsWith(both) ? both : header.endsWith(carriage) ? carriage : feed;
}

Result<void> putBack(const QString &path, Returning returning, std::stop_token stop)
{
    const Result<CsvDialect> dialect = csvDialect(path);
    if (!dialect)
        return failureOf(dialect);
    Successor successor(path);
    if (const Result<void> begun = successor.begin(); !begun)
        return begun;
    QFile raw(path);
    if (!raw.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unavailable, u"The file of this source cannot be opened."_s);
    LineWriter lines(successor, lineEndOf(path, *dialect));
    qint64 number = 1;
    const auto writeDue = [&](bool all) -> Result<void> {
        while (!returning.at.empty() && (all || returning.at.begin()->first <= number)) {
            const QByteArray line = returning.at.begin()->second;
            returning.at.erase(returning.at.begin());
            if (const Result<void> done = lines.write(line); !done)
                return done;
            ++number;
        }
        return {};
    };
    raw.seek(0);
    if (const Result<void> done = lines.write(raw.read(dialect->firstRecord)); !done)
        return done;
    qint64 at = dialect->firstRecord;
    const auto between = [&](qint64 end) {
        raw.seek(at);
        return raw.read(end - at);
    };
    const Result<void> done = eachRecord(
        path, stop, [&](const FoundRow &row, const CsvScanner::Record &record, const CsvDialect &) -> Result<void> {
            if (const Result<void> gap = lines.write(between(record.offset)); !gap)
                return gap;
            at = record.offset + record.line.size();
            if (const Result<void> due = writeDue(false); !due)
                return due;
            ++number;
            const auto instead = returning.instead.find(row.digest);
            if (instead == returning.instead.end() || instead->isEmpty())
                return lines.write(record.line);
            return lines.write(instead->takeFirst());
        });
    if (!done)
        return done;
    if (const Result<void> gap = lines.write(between(raw.size())); !gap)
        return gap;
    if (const Result<void> due = writeDue(true); !due)
        return due;
    return successor.takePlace();
}

} // namespace

Result<Applied> applyToCsv(const QString &path, const SourceMap &, const QList<Change> &changes, std::stop_token stop,
    const Progress &progress)
{
    if (const Result<void> fit = checkKeys(changes); !fit)
        return failureOf(fit);
    const QString place = placeOf(path);
    QFile::remove(besideName(place));
    Applied applied;
    const Result<Pending> pending = stillToDo(place, changes, stop, applied.outcomes);
    if (!pending)
        return failureOf(pending);
    if (pending->isEmpty())
        return applied;
    if (const Result<void> done = rewrite(place, *pending, stop, progress); !done)
        return failureOf(done);
    applied.notes.append(u"The file was written anew; every other row stands byte for byte as it was."_s);
    if (progress)
        progress(changes.size(), changes.size());
    return applied;
}

Result<Applied> restoreToCsv(
    const QString &path, const SourceMap &, const QList<FoundRow> &rows, std::stop_token stop, const Progress &progress)
{
    if (const Result<void> fit = checkKeys(rows); !fit)
        return failureOf(fit);
    const QString place = placeOf(path);
    Counts wanted;
    for (const FoundRow &row : rows) {
        wanted.insert(row.digest, 0);
        wanted.insert(row.values.value(u"steward:after"_s).toByteArray(), 0);
    }
    Result<Counts> counts = counted(place, wanted, stop);
    if (!counts)
        return failureOf(counts);
    Applied applied;
    Returning returning;
    bool isDue = false;
    for (const FoundRow &row : rows) {
        const QByteArray line = row.values.value(u"steward:line"_s).toByteArray();
        if (line.isEmpty()) {
            applied.outcomes.append({.state = ChangeState::Failed, .reason = u"The row's own bytes were not kept."_s});
            continue;
        }
        applied.outcomes.append(ChangeOutcome{});
        if ((*counts)[row.digest] >= alikeOf(row.key))
            continue; // stands already
        ++(*counts)[row.digest];
        isDue = true;
        const QByteArray after = row.values.value(u"steward:after"_s).toByteArray();
        if (!after.isEmpty() && (*counts)[after] > 0) {
            --(*counts)[after];
            returning.instead[after].append(line);
        } else {
            returning.at.emplace(row.values.value(u"steward:record"_s).toLongLong(), line);
        }
    }
    if (isDue)
        if (const Result<void> done = putBack(place, std::move(returning), stop); !done)
            return failureOf(done);
    if (progress)
        progress(rows.size(), rows.size());
    return applied;
}

Result<Residue> residueOfCsv(
    const QString &path, const SourceMap &, const QList<QByteArray> &needles, std::stop_token stop)
{
    const QString place = placeOf(path);
    Residue residue;
    const QList<QByteArray> wide = widened(needles);
    for (const QString &name : {place, besideName(place)}) {
        const int file = ::open(QFile::encodeName(name).constData(), O_RDONLY | O_CLOEXEC);
        if (file < 0) {
            if (name == place)
                return failure(ErrorCode::Unavailable, u"The file of this source cannot be opened."_s);
            continue;
        }
        const QString shown = QFileInfo(name).fileName();
        const Result<void> looked = searchBytes(readerOf(file), shown, wide, stop, [&](qint64 offset, qsizetype needle) {
            if (!isWordIn(readerOf(file), offset, wide[needle]))
                return true; // a longer value of somebody else
            residue.places.append({.where = u"%1, byte %2"_s.arg(shown).arg(offset),
                .why =
                    name == place
                        ? u"It stands in a row that the plan does not change. Search again, or correct the row by hand."_s
                        : u"A rewrite was cut off and left this file. Apply again, or delete it."_s});
            return residue.places.size() < 100;
        });
        ::close(file);
        if (!looked)
            return failureOf(looked);
    }
    residue.notSeen = {
        u"Blocks of the disk that held the file before it was written anew: the system uses them again, but does not clear them."_s,
        u"Backups, copies and file system snapshots of the file."_s};
    return residue;
}

} // namespace steward::sources
