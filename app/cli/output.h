#pragma once

#include "app/cli/command.h"

#include <QFile>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <memory>

class QSaveFile;

namespace steward::cli {

/**
 * Where a command's data goes: stdout or --output FILE, in the format that was asked for.
 *
 * A command either answers one object(), or rows: begin(columns), row() for each, end().
 */
class Output
{
public:
    /** An empty path means stdout; a pipe or a device is written as it is. A file is written under a temporary name,
     * renamed by close(), mode 0600. */
    static Result<std::unique_ptr<Output>> open(const QString &path, Format format);
    ~Output();

    Format format() const { return m_format; }

    void object(const QJsonObject &object);
    void begin(const QStringList &columns);
    void row(const QJsonObject &row);
    void end();
    /** Raw bytes: batch answers and texts that have a form of their own. */
    void raw(const QByteArray &bytes);
    void flush();

    /** Ends the output; only now does a file stand under its name. */
    Result<void> close();

private:
    friend Result<void> checkNotInput(const QString &output, const QString &workspace, const QStringList &inputs);
    Output(std::unique_ptr<QFileDevice> device, Format format);
    void writeTable();

    std::unique_ptr<QFileDevice> m_device;
    Format m_format;
    QStringList m_columns;
    QList<QStringList> m_tableRows; ///< Kept until end(): widths depend on every row.
    bool m_firstRow = true;
    bool m_closed = false; ///< The reader of a pipe has gone; nothing more is written.
};

/** Refuses an output that is the workspace, one of its companions, or a file that is read: it would be replaced. */
Result<void> checkNotInput(const QString &output, const QString &workspace, const QStringList &inputs);

} // namespace steward::cli
