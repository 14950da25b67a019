#include "core/sources/csv_file.h"

#include "core/sources/row_digest.h"
#include "core/sources/text_encoding.h"

#include <QFileInfo>
#include <QSet>
#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>

namespace steward::sources {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype chunkBytes = 1024 * 1024;
constexpr qsizetype longestRecord = 64 * 1024 * 1024;
constexpr qsizetype mostColumns = 4096;

int widthOf(CsvDialect::Encoding encoding)
{
    return encoding == CsvDialect::Encoding::Utf16LE || encoding == CsvDialect::Encoding::Utf16BE ? 2 : 1;
}

/** The character at a byte position; only ASCII is told apart here. */
inline char32_t unitAt(QByteArrayView bytes, qsizetype at, CsvDialect::Encoding encoding)
{
    switch (encoding) {
    case CsvDialect::Encoding::Utf16LE: return char32_t(uchar(bytes[at])) | char32_t(uchar(bytes[at + 1])) << 8;
    case CsvDialect::Encoding::Utf16BE: return char32_t(uchar(bytes[at + 1])) | char32_t(uchar(bytes[at])) << 8;
    default: return uchar(bytes[at]);
    }
}

/** Where the record that begins at `from` ends, behind its line end; -1 where the bytes end before that. */
qsizetype recordEnd(QByteArrayView bytes, qsizetype from, const CsvDialect &dialect, bool isEnd)
{
    const int width = widthOf(dialect.encoding);
    CsvQuotes quotes(dialect.separator);
    qsizetype at = from;
    while (at + width <= bytes.size()) {
        const char32_t c = unitAt(bytes, at, dialect.encoding);
        at += width;
        if (quotes.take(c))
            continue;
        if (c == U'\n')
            return at;
        if (c == U'\r') {
            if (at + width > bytes.size())
                return isEnd ? at : -1;
            return unitAt(bytes, at, dialect.encoding) == U'\n' ? at + width : at;
        }
    }
    return isEnd ? bytes.size() : -1;
}

QString decoded(QByteArrayView bytes, CsvDialect::Encoding encoding, bool *isText)
{
    const auto by = [&](QStringConverter::Encoding form) {
        QStringDecoder decoder(form, QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
        QString text = decoder.decode(bytes);
        if (isText)
            *isText = !decoder.hasError();
        return text;
    };
    switch (encoding) {
    case CsvDialect::Encoding::Utf8: return by(QStringConverter::Utf8);
    case CsvDialect::Encoding::Utf16LE: return by(QStringConverter::Utf16LE);
    case CsvDialect::Encoding::Utf16BE: return by(QStringConverter::Utf16BE);
    case CsvDialect::Encoding::Cp949: return fromCp949(bytes, isText);
    case CsvDialect::Encoding::Latin1: break;
    }
    if (isText)
        *isText = true;
    return QString::fromLatin1(bytes);
}

/** The encoding of a file without a mark: UTF-8 where all of it is, else Korean or Latin by the first bytes that are
 * none. */
Result<CsvDialect::Encoding> unmarkedEncoding(QFile &file, const QByteArray &start)
{
    if (start.size() >= 4 && start[0] != 0 && start[1] == 0 && start[2] != 0 && start[3] == 0)
        return CsvDialect::Encoding::Utf16LE;
    if (start.size() >= 4 && start[0] == 0 && start[1] != 0 && start[2] == 0 && start[3] != 0)
        return CsvDialect::Encoding::Utf16BE;
    if (start.left(4096).contains('\0'))
        return failure(ErrorCode::InvalidInput, u"The file holds zero bytes: it is no CSV text."_s);
    file.seek(0);
    QByteArray bytes;
    while (true) {
        const QByteArray chunk = file.read(chunkBytes);
        if (chunk.isEmpty())
            return bytes.isEmpty() ? CsvDialect::Encoding::Utf8 : CsvDialect::Encoding::Latin1;
        bytes += chunk;
        // Whole lines only, so that no character is cut.
        const qsizetype end = file.atEnd() ? bytes.size() : bytes.lastIndexOf('\n') + 1;
        const QByteArrayView whole = QByteArrayView(bytes).first(end);
        if (!whole.isValidUtf8())
            return looksLikeCp949(whole) ? CsvDialect::Encoding::Cp949 : CsvDialect::Encoding::Latin1;
        bytes.remove(0, end);
        if (bytes.size() > longestRecord)
            return failure(ErrorCode::InvalidInput, u"The file has lines above 64 MiB: it is no CSV text."_s);
    }
}

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c == u' ' || c == u'\t'; });
}

char separatorOf(const QString &header)
{
    char best = ',';
    qsizetype most = 0;
    for (const char separator : {',', ';', '\t', '|'}) {
        qsizetype count = 0;
        bool isQuoted = false;
        for (const QChar c : header) {
            isQuoted = isQuoted != (c == u'"');
            count += !isQuoted && c == QLatin1Char(separator);
        }
        if (count > most) {
            most = count;
            best = separator;
        }
    }
    return best;
}

} // namespace

Result<CsvDialect> csvDialect(const QString &path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return failure(ErrorCode::NotFound, u"There is no file \"%1\"; check the path."_s.arg(path));
    if (!QFileInfo(path).isFile())
        return failure(ErrorCode::InvalidInput, u"\"%1\" is not a plain file."_s.arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::Unavailable, u"The file cannot be read by this user; check its rights."_s, file.errorString());
    const QByteArray start = file.peek(chunkBytes);
    CsvDialect dialect;
    if (start.startsWith("\xef\xbb\xbf")) {
        dialect.mark = 3;
    } else if (start.startsWith("\xff\xfe")) {
        dialect = {.encoding = CsvDialect::Encoding::Utf16LE, .mark = 2};
    } else if (start.startsWith("\xfe\xff")) {
        dialect = {.encoding = CsvDialect::Encoding::Utf16BE, .mark = 2};
    } else {
        const Result<CsvDialect::Encoding> encoding = unmarkedEncoding(file, start);
        if (!encoding)
            return failureOf(encoding);
        dialect.encoding = *encoding;
    }
    const bool isWhole = start.size() >= file.size();
    // The separator is found from the header as far as its first line goes, then the header is read by it.
    const qsizetype firstEnd = recordEnd(start, dialect.mark, dialect, isWhole);
    if (firstEnd <= dialect.mark)
        return failure(ErrorCode::InvalidInput,
            start.size() <= dialect.mark ? u"The file is empty: there is no header to tell its columns by."_s
                                         : u"The file has no header line within its first MiB: it is no CSV text."_s);
    const QByteArrayView firstLine = QByteArrayView(start).sliced(dialect.mark, firstEnd - dialect.mark);
    dialect.separator = separatorOf(decoded(firstLine, dialect.encoding, nullptr));
    const qsizetype end = recordEnd(start, dialect.mark, dialect, isWhole);
    if (end < 0)
        return failure(
            ErrorCode::InvalidInput, u"The file has no header line within its first MiB: it is no CSV text."_s);
    dialect.firstRecord = end;
    const QStringList cells = csvCells(QByteArrayView(start).sliced(dialect.mark, end - dialect.mark), dialect);
    QSet<QString> used;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QString name = cells[i].trimmed();
        if (name.isEmpty() || used.contains(name))
            name = u"column %1"_s.arg(i + 1);
        used.insert(name);
        dialect.columns << name;
    }
    return dialect;
}

QStringList csvCells(QByteArrayView line, const CsvDialect &dialect, bool *isText)
{
    const QString text = decoded(line, dialect.encoding, isText);
    QStringList cells;
    QString cell;
    bool isQuoted = false;
    bool wasQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted) {
            if (c != u'"') {
                cell += c;
            } else if (i + 1 < text.size() && text[i + 1] == u'"') {
                cell += c;
                ++i;
            } else {
                isQuoted = false;
            }
        } else if (c == u'"' && !wasQuoted && isBlank(cell)) {
            cell.clear();
            isQuoted = wasQuoted = true;
        } else if (c == QLatin1Char(dialect.separator)) {
            if (cells.size() < mostColumns)
                cells << cell;
            cell.clear();
            wasQuoted = false;
        } else if (c == u'\n' || c == u'\r') {
            break;
        } else {
            cell += c;
        }
    }
    cells << cell;
    return cells;
}

std::optional<QByteArray> encodedAs(CsvDialect::Encoding encoding, const QString &text)
{
    const auto by = [&text](QStringConverter::Encoding form) -> std::optional<QByteArray> {
        QStringEncoder encoder(form, QStringConverter::Flag::Stateless);
        const QByteArray bytes = encoder.encode(text);
        return encoder.hasError() ? std::nullopt : std::optional(bytes);
    };
    switch (encoding) {
    case CsvDialect::Encoding::Utf8: return by(QStringConverter::Utf8);
    case CsvDialect::Encoding::Utf16LE: return by(QStringConverter::Utf16LE);
    case CsvDialect::Encoding::Utf16BE: return by(QStringConverter::Utf16BE);
    case CsvDialect::Encoding::Cp949: return toCp949(text);
    case CsvDialect::Encoding::Latin1: return by(QStringConverter::Latin1);
    }
    return std::nullopt;
}

CsvScanner::CsvScanner(QIODevice *device, CsvDialect dialect)
    : m_device(device)
    , m_dialect(std::move(dialect))
    , m_offset(m_dialect.firstRecord)
{
    if (!m_device->seek(m_dialect.firstRecord))
        m_fault = u"The file could not be read from where its records begin."_s;
}

bool CsvScanner::fill()
{
    m_buffer.remove(0, m_at);
    m_offset += m_at;
    m_at = 0;
    const QByteArray chunk = m_device->read(chunkBytes);
    m_buffer += chunk;
    return !chunk.isEmpty();
}

/** A quote that is missing makes rows of others part of this record: better no record than theirs. */
void CsvScanner::checkQuotes(qsizetype end)
{
    const int width = widthOf(m_dialect.encoding);
    CsvQuotes quotes(m_dialect.separator);
    bool hasLines = false;
    for (qsizetype at = m_at; at + width <= end; at += width) {
        const char32_t c = unitAt(m_buffer, at, m_dialect.encoding);
        hasLines = (quotes.take(c) && c == U'\n') || hasLines;
    }
    if (quotes.isOpen() || (hasLines && quotes.isStrange()))
        m_fault =
            u"Where record %1 ends cannot be told: a quote is opened and not closed, or the other way round. Correct it, then search again."_s
                .arg(m_number + 1);
}

std::optional<CsvScanner::Record> CsvScanner::next()
{
    while (m_fault.isEmpty()) {
        bool isEnd = false;
        qsizetype end = recordEnd(m_buffer, m_at, m_dialect, false);
        while (end < 0 && !isEnd) {
            isEnd = !fill();
            end = recordEnd(m_buffer, m_at, m_dialect, isEnd);
            if (m_buffer.size() > longestRecord) {
                m_fault =
                    u"A record behind record %1 is longer than 64 MiB; an opening quote may lack its closing one."_s
                        .arg(m_number);
                return std::nullopt;
            }
        }
        if (end <= m_at)
            return std::nullopt;
        checkQuotes(end);
        if (!m_fault.isEmpty())
            return std::nullopt;
        Record record{.offset = m_offset + m_at, .line = m_buffer.mid(m_at, end - m_at)};
        m_at = end;
        const bool isBlank =
            record.line.size() <= 64 && decoded(record.line, m_dialect.encoding, nullptr).trimmed().isEmpty();
        if (isBlank)
            continue;
        record.number = ++m_number;
        record.cells = csvCells(record.line, m_dialect, &record.isText);
        return record;
    }
    return std::nullopt;
}

FoundRow csvRowFrom(const CsvScanner::Record &record, const CsvDialect &dialect)
{
    FoundRow row;
    for (qsizetype i = 0; i < record.cells.size(); ++i) {
        const QString cell = record.cells[i].isNull() ? u""_s : record.cells[i];
        row.values.insert(i < dialect.columns.size() ? dialect.columns[i] : u"column %1"_s.arg(i + 1), cell);
    }
    row.digest = digestOf(row.values);
    row.values.insert(u"steward:line"_s, record.line);
    row.values.insert(u"steward:record"_s, qlonglong(record.number));
    return row;
}

} // namespace steward::sources
