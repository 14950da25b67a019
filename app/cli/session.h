#pragma once

#include "app/cli/command.h"

#include "core/workspace/workspace.h"

namespace steward::cli {

/** What this seat can open keys with: the keychain, $STEWARD_PASSPHRASE_FILE, and the folder of its own files. */
vault::KeyAccess keyAccess();
/** What a file with a secret holds. */
struct SecretForm
{
    QString what = QStringLiteral("passphrase"); ///< In words, for a fault's sentence.
    size_t most = 4096;                          ///< Bytes, the newline at the end not counted.
    bool isOneLine = true;                       ///< Only the file's first line counts.
};

/** Reads a secret from a file, without the one newline (LF or CRLF) that an editor leaves at its end. */
Result<crypto::SecretBytes> secretFromFile(const QString &path, const SecretForm &form = {});

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
