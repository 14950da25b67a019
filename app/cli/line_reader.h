#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <optional>
#include <stop_token>

namespace steward::cli {

/** Reads lines from a file or from stdin ("-"), and ends a wait for more when the call is asked to stop. */
class LineReader
{
public:
    static Result<LineReader> open(const QString &path, std::stop_token stop);
    LineReader(LineReader &&other) noexcept;
    LineReader &operator=(LineReader &&) = delete;
    ~LineReader();

    /** The next line without its end; nothing at the end or when asked to stop. */
    std::optional<QByteArray> next();
    /** No line may be longer than so many bytes; by default any may. */
    void setLongest(qsizetype bytes) { m_longest = bytes; }
    /** Whether next() ended at a line that was too long. */
    bool isTooLong() const { return m_isTooLong; }
    /** Whether next() would have to wait for more to come. */
    bool wouldWait();

private:
    LineReader(int file, std::stop_token stop);
    bool fill(int waitMs);

    int m_file = -1;
    std::stop_token m_stop;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    bool m_ended = false;
    qsizetype m_longest = -1;
    bool m_isTooLong = false;
};

} // namespace steward::cli
