#include "app/cli/session.h"

#include <cstdio>

#include <unistd.h>

namespace steward::cli {

using namespace Qt::StringLiterals;

const Clock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

Result<std::unique_ptr<Workspace>> openWorkspace(const Invocation &call, bool forWriting)
{
    if (call.workspacePath.isEmpty())
        return failure(
            ErrorCode::InvalidInput, u"No workspace is named; give --workspace FILE or set STEWARD_WORKSPACE."_s);
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(call.workspacePath, systemClock(), !forWriting);
    if (!workspace) {
        // A workspace that is not there cannot be used, whatever the words of the call were.
        if (workspace.error().code == ErrorCode::NotFound)
            workspace.error().code = ErrorCode::Unavailable;
        return workspace;
    }
    if (forWriting && !(*workspace)->store().isWritable())
        return failure(ErrorCode::ReadOnly,
            (*workspace)->store().access() == store::Access::ReadOnlySecond
                ? u"Another Steward has %1 open, so nothing can be changed; close it and try again."_s.arg(
                    call.workspacePath)
                : u"%1 cannot be written, so nothing can be changed; check its permissions."_s.arg(call.workspacePath));
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
