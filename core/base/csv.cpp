#include "core/base/csv.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype chunkBytes = 64 * 1024;
constexpr qsizetype maxRecordChars = 4 * 1024 * 1024;

QStringDecoder decoderFor(const QByteArray &start)
{
    if (start.startsWith("\xff\xfe"))
        return QStringDecoder(QStringDecoder::Utf16LE);
    if (start.startsWith("\xfe\xff"))
        return QStringDecoder(QStringDecoder::Utf16BE);
    // Spreadsheets also write UTF-16 without a mark: ASCII headers then have a zero in every other byte.
    if (start.size() >= 4 && start[0] != 0 && start[1] == 0 && start[2] != 0 && start[3] == 0)
        return QStringDecoder(QStringDecoder::Utf16LE);
    if (start.size() >= 4 && start[0] == 0 && start[1] != 0 && start[2] == 0 && start[3] != 0)
        return QStringDecoder(QStringDecoder::Utf16BE);
    return QStringDecoder(QStringDecoder::Utf8);
}

QChar separatorOf(QStringView firstLine)
{
    qsizetype counts[3] = {0, 0, 0};
    bool quoted = false;
    for (const QChar c : firstLine) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'\n' || c == u'\r'))
            break;
        else if (!quoted)
            counts[0] += c == u',', counts[1] += c == u';', counts[2] += c == u'\t';
    }
    if (counts[1] > counts[0] && counts[1] >= counts[2])
        return u';';
    if (counts[2] > counts[0])
        return u'\t';
    return u',';
}

bool isFormulaStart(QChar c)
{
    static const QString starts = u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20"_s;
    return c.isNull() || starts.contains(c);
}

bool looksLikeFormula(const QString &cell)
{
    for (const QChar c : cell) {
        if (isFormulaStart(c)) {
            bool isNumber = false;
            cell.toDouble(&isNumber);
            return !isNumber;
        }
        if (!c.isSpace())
            return false;
    }
    return false;
}

} // namespace

CsvReader::CsvReader(QIODevice *device)
    : m_device(device)
{
}

bool CsvReader::fill()
{
    if (m_at > 0) {
        m_buffer.remove(0, m_at);
        m_at = 0;
    }
    const QByteArray bytes = m_device->read(chunkBytes);
    if (bytes.isEmpty())
        return false;
    if (!m_started)
        m_decoder = decoderFor(bytes);
    const QString text = m_decoder.decode(bytes);
    if (m_decoder.hasError())
        m_invalidText = true;
    m_buffer += text;
    if (!m_started) {
        if (m_buffer.startsWith(QChar(0xfeff)))
            m_buffer.remove(0, 1);
        m_separator = separatorOf(m_buffer);
        m_started = true;
    }
    return true;
}

std::optional<QChar> CsvReader::take()
{
    if (m_at >= m_buffer.size() && !fill())
        return std::nullopt;
    if (m_at >= m_buffer.size())
        return take(); // a chunk may end within a character and decode to nothing
    return m_buffer[m_at++];
}

QChar CsvReader::peek()
{
    while (m_at >= m_buffer.size()) {
        if (!fill())
            return {};
    }
    return m_buffer[m_at];
}

std::optional<CsvRecord> CsvReader::next()
{
    CsvRecord record;
    QString cell;
    qsizetype chars = 0;
    bool quoted = false;
    bool wasQuoted = false;
    bool any = false;
    bool onlySpace = true; // so far in this cell
    record.line = m_line;
    const auto endCell = [&] {
        if (record.cells.size() < 4096)
            record.cells.append(cell);
        cell.clear();
        wasQuoted = false;
        onlySpace = true;
    };
    while (const std::optional<QChar> read = take()) {
        const QChar c = *read;
        if (++chars > maxRecordChars) {
            // Nothing more is kept, but the quotes are still followed: the text inside a cell must not be taken for
            // rows.
            record.fault = u"The record is longer than 4 MiB; an opening quote may lack its closing one."_s;
            cell.clear();
            m_line += c == u'\n';
            if (c == u'"')
                quoted = !quoted;
            else if (c == u'\n' && !quoted)
                return record;
            continue;
        }
        if (quoted) {
            if (c == u'"') {
                if (peek() == u'"') {
                    take();
                    cell += u'"';
                } else {
                    quoted = false;
                }
            } else {
                m_line += c == u'\n';
                cell += c;
            }
            continue;
        }
        if (c == u'"' && onlySpace && !wasQuoted) {
            cell.clear();
            quoted = wasQuoted = any = true;
        } else if (c == m_separator) {
            any = true;
            endCell();
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && peek() == u'\n')
                take();
            ++m_line;
            if (!any) {
                record.line = m_line;
                continue;
            }
            endCell();
            if (m_invalidText && record.fault.isEmpty())
                record.fault = record.cells.join(QChar()).contains(QChar(0xfffd))
                                   ? u"The text is not valid UTF-8; save the file as UTF-8."_s
                                   : QString();
            return record;
        } else {
            any = true;
            onlySpace = onlySpace && c.isSpace();
            cell += c;
        }
    }
    if (!any)
        return std::nullopt;
    endCell();
    if (quoted)
        record.fault = u"A quoted cell is never closed; add the missing quote."_s;
    else if (m_invalidText && record.cells.join(QChar()).contains(QChar(0xfffd)))
        record.fault = u"The text is not valid UTF-8; save the file as UTF-8."_s;
    return record;
}

QString withoutFormulaGuard(const QString &cell)
{
    return cell.startsWith(u'\'') && looksLikeFormula(cell.mid(1)) ? cell.mid(1) : cell;
}

QByteArray csvLine(const QStringList &cells)
{
    QByteArray line;
    for (const QString &cell : cells) {
        if (!line.isEmpty())
            line += ',';
        line += '"';
        if (looksLikeFormula(cell))
            line += '\'';
        line += QString(cell).replace(u'"', u"\"\""_s).toUtf8();
        line += '"';
    }
    line += "\r\n";
    return line;
}

} // namespace steward
