#pragma once

#include "core/sources/driver.h"

#include <QByteArray>
#include <QFile>

namespace steward::sources {

/** How a CSV file is written: found by looking at its beginning. */
struct CsvDialect
{
    enum class Encoding { Utf8, Utf16LE, Utf16BE, Cp949, Latin1 };
    Encoding encoding = Encoding::Utf8;
    qsizetype mark = 0; ///< Bytes of the byte order mark.
    char separator = ',';
    qint64 firstRecord = 0;   ///< Where the record after the header begins, in bytes.
    QStringList columns = {}; ///< By the header; "column 3" where a name is missing or there twice.
};

/** Follows the quotes of a record unit by unit, as csvCells() reads them: where a record or a cell ends must never be
 * told otherwise than what it holds. */
class CsvQuotes
{
public:
    explicit CsvQuotes(char separator)
        : m_separator(char32_t(uchar(separator)))
    {
    }
    /** Takes the next unit; whether it belongs to a quoted text, in which no separator and no line end counts. */
    bool take(char32_t c)
    {
        if (m_isQuoted) {
            m_isQuoted = c != U'"';
            m_isJustClosed = !m_isQuoted;
            return true;
        }
        // A doubled quote closes and opens again at once, which comes to the same.
        m_isQuoted = c == U'"' && (m_mayOpen || m_isJustClosed);
        const bool mayFollow = m_isQuoted || c == m_separator || c == U' ' || c == U'\t' || c == U'\r' || c == U'\n';
        m_isStrange = m_isStrange || (m_isJustClosed && !mayFollow);
        m_isJustClosed = false;
        m_mayOpen = c == m_separator || (m_mayOpen && (c == U' ' || c == U'\t'));
        return m_isQuoted;
    }
    bool isOpen() const { return m_isQuoted; }
    /** Whether a quoted text went on behind its closing quote: then one before it may never have been closed. */
    bool isStrange() const { return m_isStrange; }

private:
    char32_t m_separator;
    bool m_isQuoted = false;
    bool m_isStrange = false;
    bool m_isJustClosed = false;
    bool m_mayOpen = true; ///< Nothing but white space since the cell began.
};

/** InvalidInput where it is no CSV text. */
Result<CsvDialect> csvDialect(const QString &path);

/**
 * Reads the records of a CSV file one after the other, each with its bytes as they stand in the file. Quoted newlines
 * and doubled quotes as RFC 4180 writes them. Memory is bounded by the longest record (64 MiB; a longer one ends the
 * reading).
 */
class CsvScanner
{
public:
    /** The device stands at the beginning of the file and must outlive the scanner. */
    CsvScanner(QIODevice *device, CsvDialect dialect);

    struct Record
    {
        qint64 number = 0;    ///< 1-based, the header not counted.
        qint64 offset = 0;    ///< Of its first byte in the file.
        QByteArray line = {}; ///< Its bytes with the line end, as they are.
        QStringList cells = {};
        bool isText = true; ///< False where bytes are none of the encoding; those read as U+FFFD.
    };
    /** The next record after the header, or nothing at the end. Empty lines are passed over. */
    std::optional<Record> next();
    /** Why next() said no before the end; empty at the end. */
    QString fault() const { return m_fault; }

private:
    bool fill();
    void checkQuotes(qsizetype end);

    QIODevice *m_device;
    CsvDialect m_dialect;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_offset = 0; ///< Of m_buffer[0] in the file.
    qint64 m_number = 0;
    QString m_fault;
};

/** A record's values by column, with "steward:line" (its bytes) and "steward:record" (its number), and its digest; the
 * key is given by numberAlike() once all rows are known. */
FoundRow csvRowFrom(const CsvScanner::Record &record, const CsvDialect &dialect);
/** The cells of one record's bytes. */
QStringList csvCells(QByteArrayView line, const CsvDialect &dialect, bool *isText = nullptr);
/** A text in the file's encoding; nothing where that cannot write it. */
std::optional<QByteArray> encodedAs(CsvDialect::Encoding encoding, const QString &text);

} // namespace steward::sources
