#include "core/sources/csv_driver.h"

#include "core/sources/csv_file.h"
#include "core/sources/row_search.h"
#include "core/sources/timestamps.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <functional>

namespace steward::sources {

using namespace Qt::StringLiterals;

namespace {

constexpr int recordsBetween = 2000; ///< Looks at the stop token.
constexpr qsizetype mostRows = 200'000;

tl::unexpected<Error> stopped()
{
    return failure(ErrorCode::Cancelled, u"The search was stopped."_s);
}

QString encodingName(CsvDialect::Encoding encoding)
{
    static const QStringList names{u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"CP949"_s, u"Latin-1"_s};
    return names.at(int(encoding));
}

/** What reading a file from beginning to end met with. */
struct Reading
{
    CsvDialect dialect = {};
    qint64 records = 0;
    qint64 garbled = 0; ///< Records with bytes that are none of the encoding.
    QString fault = {};
};

/** Reads every record; `use` answers whether to go on. */
Result<Reading> readAll(const QString &path, std::stop_token stop, const Progress &progress,
    const std::function<bool(const CsvScanner::Record &, const CsvDialect &)> &use)
{
    const Result<CsvDialect> dialect = csvDialect(path);
    if (!dialect)
        return failureOf(dialect);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::Unavailable, u"The file cannot be read by this user; check its rights."_s, file.errorString());
    const QFileInfo before(path);
    Reading reading{.dialect = *dialect};
    CsvScanner scanner(&file, *dialect);
    while (const std::optional<CsvScanner::Record> record = scanner.next()) {
        if (++reading.records % recordsBetween == 0) {
            if (stop.stop_requested())
                return stopped();
            if (progress)
                progress(reading.records, 0);
        }
        reading.garbled += !record->isText;
        if (!use(*record, *dialect))
            return reading;
    }
    reading.fault = scanner.fault();
    const QFileInfo after(path);
    if (reading.fault.isEmpty() && (before.size() != after.size() || before.lastModified() != after.lastModified()))
        reading.fault = u"Another program wrote to the file while it was read; search it again."_s;
    if (file.error() != QFileDevice::NoError)
        reading.fault = u"The disk did not give the file's content; check it."_s;
    return reading;
}

} // namespace

Result<Driver::Condition> CsvDriver::test()
{
    const Result<CsvDialect> dialect = csvDialect(m_path);
    if (!dialect)
        return failureOf(dialect);
    Condition condition{.canWrite = QFileInfo(m_path).isWritable() && QFileInfo(QFileInfo(m_path).path()).isWritable(),
        .version = u"CSV, %1, %2 columns"_s.arg(encodingName(dialect->encoding)).arg(dialect->columns.size())};
    if (!condition.canWrite)
        condition.warnings << u"The file or its folder cannot be written: nothing can be erased there."_s;
    return condition;
}

Result<Schema> CsvDriver::inspect(std::stop_token stop)
{
    TableFacts facts{.key = {u"row"_s, u"occurrence"_s, u"of"_s}};
    int taken = 0;
    qint64 bytes = 0;
    const Result<Reading> reading =
        readAll(m_path, stop, {}, [&](const CsvScanner::Record &record, const CsvDialect &dialect) {
            if (facts.columns.isEmpty()) {
                for (const QString &column : dialect.columns)
                    facts.columns.append({.name = column, .type = u"text"_s, .isNullable = false});
            }
            bytes += record.line.size();
            for (qsizetype i = 0; i < record.cells.size() && i < facts.columns.size(); ++i) {
                if (!record.cells[i].isEmpty())
                    facts.columns[i].samples << record.cells[i].left(200);
            }
            return ++taken < 50;
        });
    if (!reading)
        return failureOf(reading);
    if (facts.columns.isEmpty()) {
        for (const QString &column : reading->dialect.columns)
            facts.columns.append({.name = column, .type = u"text"_s, .isNullable = false});
    }
    facts.rows = taken < 50 || bytes == 0 ? taken : QFileInfo(m_path).size() * taken / bytes;
    Schema schema{.tables = {facts}};
    if (!reading->fault.isEmpty())
        schema.unreadable << reading->fault;
    return schema;
}

Result<Found> CsvDriver::find(
    const SourceMap &map, const Person &person, std::stop_token stop, const Progress &progress)
{
    const Matcher matcher(person);
    Found found;
    for (const TableMap &table : map.tables) {
        if (!holdsIdentifiers(table, matcher))
            continue;
        QString missing;
        const Result<Reading> reading =
            readAll(m_path, stop, progress, [&](const CsvScanner::Record &record, const CsvDialect &dialect) {
                FoundRow probe;
                for (const ColumnMap &column : table.columns) {
                    if (!column.identifies)
                        continue;
                    const qsizetype at = dialect.columns.indexOf(column.column);
                    if (at < 0) {
                        missing = column.column;
                        return false;
                    }
                    if (at < record.cells.size())
                        probe.values.insert(column.column, record.cells[at]);
                }
                if (!matcher.judge(table, probe))
                    return true;
                FoundRow row = csvRowFrom(record, dialect);
                row.table = table.table;
                row.certainty = probe.certainty;
                row.by = probe.by;
                found.rows << row;
                return found.rows.size() < mostRows;
            });
        if (!reading) {
            if (reading.error().code == ErrorCode::Cancelled)
                return failureOf(reading);
            return Found{.state = Found::State::Unreadable, .reasons = {reading.error().message}};
        }
        found.looked += reading->records;
        if (!missing.isEmpty())
            return Found{.state = Found::State::Unreadable,
                .reasons = {u"The file has no column \"%1\"; correct the map."_s.arg(missing)}};
        if (!reading->fault.isEmpty()) {
            found.state = Found::State::Partial;
            found.reasons << reading->fault;
        }
        if (reading->garbled > 0) {
            found.state = Found::State::Partial;
            found.reasons << u"%1 records hold bytes that are no %2; what they say could not be told."_s
                                 .arg(reading->garbled)
                                 .arg(encodingName(reading->dialect.encoding));
        }
    }
    numberAlike(found.rows);
    cutLargeValues(found);
    return found;
}

Result<QList<FoundRow>> CsvDriver::rows(const TableMap &table, const QList<QVariantList> &keys, std::stop_token stop)
{
    QHash<QString, QSet<int>> wanted;
    for (const QVariantList &key : keys)
        wanted[key.value(0).toString()].insert(key.value(1).toInt());
    QList<FoundRow> alike;
    const Result<Reading> reading =
        readAll(m_path, stop, {}, [&](const CsvScanner::Record &record, const CsvDialect &dialect) {
            FoundRow row = csvRowFrom(record, dialect);
            row.table = table.table;
            if (wanted.contains(QString::fromLatin1(row.digest.toHex())))
                alike << row;
            return true;
        });
    if (!reading)
        return failureOf(reading);
    if (!reading->fault.isEmpty())
        return failure(ErrorCode::Unavailable, reading->fault);
    numberAlike(alike);
    QList<FoundRow> rows;
    for (const FoundRow &row : alike) {
        if (wanted.value(row.key[0].toString()).contains(row.key[1].toInt()))
            rows << row;
    }
    return rows;
}

Result<QList<FoundRow>> CsvDriver::olderThan(const TableMap &table, Instant before, int most, std::stop_token stop)
{
    QList<FoundRow> rows;
    bool isThere = true;
    const Result<Reading> reading =
        readAll(m_path, stop, {}, [&](const CsvScanner::Record &record, const CsvDialect &dialect) {
            const qsizetype at = dialect.columns.indexOf(table.dateColumn);
            isThere = at >= 0;
            if (!isThere)
                return false;
            const std::optional<Instant> moment = momentOf(record.cells.value(at));
            if (moment && *moment < before) {
                rows << csvRowFrom(record, dialect);
                rows.last().table = table.table;
            }
            return true;
        });
    if (!reading)
        return failureOf(reading);
    if (!isThere)
        return failure(ErrorCode::InvalidInput,
            u"The file has no column \"%1\" to tell the age of its rows by; correct the map."_s.arg(table.dateColumn));
    if (!reading->fault.isEmpty())
        return failure(ErrorCode::Unavailable, reading->fault);
    // Numbered before they are cut off: which of the rows alike it is must not depend on how many are asked for.
    numberAlike(rows);
    return rows.mid(0, most);
}

} // namespace steward::sources
