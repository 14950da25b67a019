#include "app/cli/line_reader.h"

#include <QFile>
#include <QString>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace steward::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype chunk = 256 * 1024;
constexpr int askStopEveryMs = 100;

} // namespace

Result<LineReader> LineReader::open(const QString &path, std::stop_token stop)
{
    const int file =
        path == u"-" ? ::dup(STDIN_FILENO) : ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return failure(ErrorCode::InvalidInput,
            u"%1 cannot be read: %2."_s.arg(path, QString::fromLocal8Bit(std::strerror(errno))));
    return LineReader(file, std::move(stop));
}

LineReader::LineReader(int file, std::stop_token stop)
    : m_file(file)
    , m_stop(std::move(stop))
{
}

LineReader::LineReader(LineReader &&other) noexcept
    : m_file(std::exchange(other.m_file, -1))
    , m_stop(std::move(other.m_stop))
    , m_buffer(std::move(other.m_buffer))
    , m_at(other.m_at)
    , m_ended(other.m_ended)
{
}

LineReader::~LineReader()
{
    if (m_file >= 0)
        ::close(m_file);
}

/** Reads what is there, waiting at most so long; false when nothing came. */
bool LineReader::fill(int waitMs)
{
    pollfd ready{m_file, POLLIN, 0};
    if (m_ended || ::poll(&ready, 1, waitMs) <= 0)
        return false;
    if (m_at > 0) {
        m_buffer.remove(0, m_at);
        m_at = 0;
    }
    const qsizetype before = m_buffer.size();
    m_buffer.resize(before + chunk);
    const ssize_t read = ::read(m_file, m_buffer.data() + before, size_t(chunk));
    m_buffer.resize(before + std::max<ssize_t>(read, 0));
    m_ended = read == 0 || (read < 0 && errno != EINTR && errno != EAGAIN);
    return read > 0;
}

std::optional<QByteArray> LineReader::next()
{
    qsizetype searched = m_at;
    while (!m_stop.stop_requested()) {
        const qsizetype end = m_buffer.indexOf('\n', searched);
        m_isTooLong = m_longest >= 0 && (end < 0 ? m_buffer.size() : end) - m_at > m_longest;
        if (m_isTooLong)
            return std::nullopt;
        if (end >= 0) {
            const QByteArray line = m_buffer.mid(m_at, end - m_at);
            m_at = end + 1;
            return line;
        }
        if (m_ended) {
            if (m_at >= m_buffer.size())
                return std::nullopt;
            const QByteArray rest = m_buffer.mid(m_at);
            m_at = m_buffer.size();
            return rest;
        }
        const qsizetype known = m_buffer.size() - m_at;
        fill(askStopEveryMs);
        searched = m_at + known; // filling may have moved what was there to the front
    }
    return std::nullopt;
}

bool LineReader::wouldWait()
{
    if (m_buffer.indexOf('\n', m_at) >= 0 || m_ended)
        return false;
    return !fill(0) || m_buffer.indexOf('\n', m_at) < 0;
}

} // namespace steward::cli
