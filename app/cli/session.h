#pragma once

#include "app/cli/command.h"

#include "core/workspace/workspace.h"

namespace steward::cli {

/** The workspace that the call names. Reading commands open it read-only, so that they work beside a window and on a
 * copy. */
Result<std::unique_ptr<Workspace>> openWorkspace(const Invocation &call, bool forWriting);

const Clock &systemClock();

/** An instant as JSON: RFC 3339 or null. */
QJsonValue instantJson(const std::optional<Instant> &at);
QJsonValue textOrNull(const QString &text);

/** A line on stderr, unless --quiet. */
void say(const Invocation &call, const QString &line);

/** A bar on stderr where that is a terminal; each call draws it anew. */
void drawProgress(
    const Invocation &call, qint64 done, qint64 total, double perSecond, std::optional<std::chrono::seconds> remaining);
void endProgress(const Invocation &call);

} // namespace steward::cli
