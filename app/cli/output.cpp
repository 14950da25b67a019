#include "app/cli/output.h"

#include "core/base/csv.h"
#include "core/base/text.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <cerrno>
#include <cstdio>

namespace steward::cli {

using namespace Qt::StringLiterals;

namespace {

QString cellText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined: return {};
    case QJsonValue::Bool: return value.toBool() ? u"yes"_s : u"no"_s;
    case QJsonValue::Double: return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::String: return value.toString();
    case QJsonValue::Array: return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object: return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Output>> Output::open(const QString &path, Format format)
{
    std::unique_ptr<QFileDevice> device;
    if (path.isEmpty() || path == u"-") {
        auto file = std::make_unique<QFile>();
        if (!file->open(stdout, QIODevice::WriteOnly))
            return failure(ErrorCode::InputOutput, u"stdout cannot be written."_s, file->errorString());
        device = std::move(file);
    } else {
        const QFileInfo existing(path);
        if (existing.exists() && !existing.isFile()) {
            auto stream = std::make_unique<QFile>(path);
            if (!stream->open(QIODevice::WriteOnly))
                return failure(ErrorCode::InputOutput, u"%1 cannot be written: %2."_s.arg(path, stream->errorString()));
            return std::unique_ptr<Output>(new Output(std::move(stream), format));
        }
        auto file = std::make_unique<QSaveFile>(path);
        if (!file->open(QIODevice::WriteOnly))
            return failure(ErrorCode::InputOutput,
                u"%1 cannot be written: %2. Choose another place with --output."_s.arg(path, file->errorString()));
        file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        device = std::move(file);
    }
    return std::unique_ptr<Output>(new Output(std::move(device), format));
}

Result<void> checkNotInput(const QString &output, const QString &workspace, const QStringList &inputs)
{
    const QString real = QFileInfo(output).canonicalFilePath();
    if (output.isEmpty() || real.isEmpty())
        return {};
    QStringList spared = inputs;
    if (!workspace.isEmpty()) {
        for (const QString &companion : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s})
            spared.append(workspace + companion);
    }
    for (const QString &path : spared) {
        if (!path.isEmpty() && path != u"-" && QFileInfo(path).canonicalFilePath() == real && QFileInfo(real).isFile())
            return failure(ErrorCode::InvalidInput,
                u"%1 is read by this call and would be replaced by its output; name another file."_s.arg(output));
    }
    return {};
}

Output::Output(std::unique_ptr<QFileDevice> device, Format format)
    : m_device(std::move(device))
    , m_format(format)
{
}

Output::~Output() = default;

void Output::object(const QJsonObject &object)
{
    if (m_format == Format::Json || m_format == Format::JsonLines) {
        raw(QJsonDocument(object).toJson(m_format == Format::Json ? QJsonDocument::Indented : QJsonDocument::Compact));
        if (m_format == Format::JsonLines)
            raw("\n");
        return;
    }
    begin({u"key"_s, u"value"_s});
    for (auto it = object.begin(); it != object.end(); ++it)
        row({{u"key"_s, it.key()}, {u"value"_s, it.value()}});
    end();
}

void Output::begin(const QStringList &columns)
{
    m_columns = columns;
    m_firstRow = true;
    m_tableRows.clear();
    if (m_format == Format::Json)
        raw("[");
    else if (m_format == Format::Csv)
        raw(csvLine(columns));
}

void Output::row(const QJsonObject &row)
{
    switch (m_format) {
    case Format::Json:
        raw(m_firstRow ? "\n" : ",\n");
        raw(QJsonDocument(row).toJson(QJsonDocument::Compact));
        break;
    case Format::JsonLines: raw(QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n'); break;
    case Format::Csv:
    case Format::Table: {
        QStringList cells;
        for (const QString &column : std::as_const(m_columns))
            cells.append(cellText(row.value(column)));
        if (m_format == Format::Csv)
            raw(csvLine(cells));
        else
            m_tableRows.append(cells);
        break;
    }
    }
    m_firstRow = false;
}

void Output::end()
{
    if (m_format == Format::Json)
        raw(m_firstRow ? "]\n" : "\n]\n");
    else if (m_format == Format::Table)
        writeTable();
}

void Output::writeTable()
{
    QList<qsizetype> widths;
    for (const QString &column : std::as_const(m_columns))
        widths.append(columnWidth(column));
    for (QStringList &cells : m_tableRows) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            cells[i] = forDisplay(cells[i]);
            widths[i] = std::min<qsizetype>(60, std::max(widths[i], columnWidth(cells[i])));
        }
    }
    const auto line = [&](const QStringList &cells) {
        QString out;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            out += cells[i];
            if (i + 1 < cells.size())
                out += QString(std::max<qsizetype>(0, widths[i] - columnWidth(cells[i])) + 2, u' ');
        }
        raw(out.toUtf8() + '\n');
    };
    line(m_columns);
    for (const QStringList &cells : std::as_const(m_tableRows))
        line(cells);
}

void Output::raw(const QByteArray &bytes)
{
    if (!m_closed && m_device->write(bytes) < 0 && errno == EPIPE)
        m_closed = true; // whoever read has read enough
}

void Output::flush()
{
    if (!m_closed && !m_device->flush() && errno == EPIPE)
        m_closed = true;
}

Result<void> Output::close()
{
    flush();
    if (m_closed)
        return {};
    bool written = m_device->flush() && m_device->error() == QFileDevice::NoError;
    if (auto *file = qobject_cast<QSaveFile *>(m_device.get()))
        written = file->commit();
    if (!written)
        return failure(ErrorCode::InputOutput,
            u"The output could not be written in full: %1. Free some space or choose another place with --output."_s
                .arg(m_device->errorString()));
    return {};
}

} // namespace steward::cli
