#include "app/cli/session.h"

#include <QFile>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace steward::cli {

using namespace Qt::StringLiterals;

const Clock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

Result<crypto::SecretBytes> secretFromFile(const QString &path, const SecretForm &form)
{
    // Read without Qt's buffers, which would keep a copy.
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return failure(ErrorCode::InvalidInput, u"The file %1 of the %2 cannot be read: %3."_s.arg(
                                                    path, form.what, QString::fromLocal8Bit(std::strerror(errno))));
    constexpr size_t newline = 2;
    crypto::SecretBytes buffer(form.most + newline + 1);
    size_t size = 0;
    ssize_t got = 0;
    while (size < buffer.size() && (got = ::read(file, buffer.data() + size, buffer.size() - size)) > 0)
        size += size_t(got);
    const int error = errno;
    ::close(file);
    if (got < 0)
        return failure(ErrorCode::InvalidInput, u"The file %1 of the %2 cannot be read: %3."_s.arg(
                                                    path, form.what, QString::fromLocal8Bit(std::strerror(error))));
    const bool isCut = size == buffer.size();
    const auto *const begin = buffer.data();
    const auto *const lineEnd = form.isOneLine                    ? std::find(begin, begin + size, '\n')
                                : size && begin[size - 1] == '\n' ? begin + size - 1
                                                                  : begin + size;
    const bool isEnded = lineEnd != begin + size;
    size = size_t(lineEnd - begin);
    if (isEnded && size > 0 && begin[size - 1] == '\r')
        --size;
    if (isCut || size > form.most)
        return failure(ErrorCode::InvalidInput, u"%1 has more than %2 bytes, the most that a %3 has."_s.arg(
                                                    path, QLocale::c().toString(qulonglong(form.most)), form.what));
    return crypto::SecretBytes::copyOf(buffer.view().first(qsizetype(size)));
}

vault::KeyAccess keyAccess()
{
    vault::KeyAccess access;
    access.keychain = vault::systemKeychain();
    access.seatFolder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/steward"_s;
    const QString file = qEnvironmentVariable("STEWARD_PASSPHRASE_FILE");
    if (!file.isEmpty())
        access.passphrase = [file]() -> Result<std::optional<crypto::SecretBytes>> {
            Result<crypto::SecretBytes> passphrase = secretFromFile(file);
            if (!passphrase)
                return failureOf(passphrase);
            return std::optional(std::move(*passphrase));
        };
    return access;
}

Result<std::unique_ptr<Workspace>> openWorkspace(const Invocation &call, bool forWriting)
{
    if (call.workspacePath.isEmpty())
        return failure(
            ErrorCode::InvalidInput, u"No workspace is named; give --workspace FILE or set STEWARD_WORKSPACE."_s);
    Result<std::unique_ptr<Workspace>> workspace =
        Workspace::open(call.workspacePath, systemClock(), !forWriting, keyAccess());
    if (!workspace) {
        // A workspace that is not there cannot be used, whatever the words of the call were.
        if (workspace.error().code == ErrorCode::NotFound)
            workspace.error().code = ErrorCode::Unavailable;
        return workspace;
    }
    if (forWriting && !(*workspace)->whyLocked().isEmpty())
        return failure(ErrorCode::Unavailable, (*workspace)->whyLocked());
    if (forWriting && !(*workspace)->store().isWritable())
        return failure(ErrorCode::ReadOnly,
            (*workspace)->store().access() == store::Access::ReadOnlySecond
                ? u"Another Steward has %1 open, so nothing can be changed; close it and try again."_s.arg(
                    call.workspacePath)
                : (*workspace)->store().whyReadOnly());
    (*workspace)->store().setActor(u"cli:"_s + qEnvironmentVariable("USER", u"user"_s));
    return workspace;
}

QJsonValue instantJson(const std::optional<Instant> &at)
{
    return at ? QJsonValue(toRfc3339(*at)) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

void say(const Invocation &call, const QString &line)
{
    if (call.quiet)
        return;
    std::fputs(qPrintable(line), stderr);
    std::fputc('\n', stderr);
}

void drawProgress(
    const Invocation &call, qint64 done, qint64 total, double perSecond, std::optional<std::chrono::seconds> remaining)
{
    if (call.quiet || !isatty(STDERR_FILENO))
        return;
    if (total < 0) {
        std::fputs(qPrintable(u"\r%1   "_s.arg(done)), stderr);
        return;
    }
    constexpr int width = 30;
    const int filled = total > 0 ? int(done * width / total) : 0;
    QString line = u"\r[%1%2] %3/%4  %5/s"_s.arg(QString(filled, u'#'), QString(width - filled, u'.'))
                       .arg(done)
                       .arg(total)
                       .arg(perSecond, 0, 'f', 1);
    if (remaining)
        line += u"  %1 s left"_s.arg(remaining->count());
    std::fputs(qPrintable(line + u"   "_s), stderr);
}

void endProgress(const Invocation &call)
{
    if (!call.quiet && isatty(STDERR_FILENO))
        std::fputc('\n', stderr);
}

} // namespace steward::cli
