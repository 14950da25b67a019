#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringDecoder>
#include <QStringList>

#include <optional>

namespace steward {

/** One record of a CSV file and the line it began on (1-based). */
struct CsvRecord
{
    qint64 line = 0;
    QStringList cells = {};
    /** What is wrong with the record's form (an open quote, invalid text); null where nothing is. */
    QString fault = {};
};

/**
 * Reads CSV as RFC 4180 writes it, and as spreadsheets do: comma, semicolon or tab (found from the first line), quoted
 * newlines, doubled quotes, UTF-8 with or without a byte order mark, UTF-16 in both orders with a mark, any line
 * ending.
 *
 * Streams: memory is bounded by the longest record (at most 4 MiB, a longer one is a fault).
 */
class CsvReader
{
public:
    /** The device is read from its position and must outlive the reader. */
    explicit CsvReader(QIODevice *device);

    /** The next record, or nothing at the end. Empty lines are passed over. */
    std::optional<CsvRecord> next();
    QChar separator() const { return m_separator; }

private:
    bool fill();
    std::optional<QChar> take();
    QChar peek();

    QIODevice *m_device;
    QStringDecoder m_decoder;
    QString m_buffer;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    QChar m_separator = u',';
    bool m_started = false;
    bool m_invalidText = false;
};

/**
 * One line of CSV as everything that leaves the program is written: RFC 4180, every cell quoted, CRLF, UTF-8, and a
 * cell that a spreadsheet would take for a formula led by an apostrophe (OWASP ASVS 5.0, 1.2.10). Plain numbers stay
 * plain.
 */
QByteArray csvLine(const QStringList &cells);

/** A cell as it was before csvLine() led it by an apostrophe; any other cell as it is. */
QString withoutFormulaGuard(const QString &cell);

} // namespace steward
