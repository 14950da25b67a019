#pragma once

#include "core/operations/verify_backup.h"

namespace steward::operations {

/** What is to be restored, and what it is to be. */
struct RestoreRequest
{
    QString backup = {}; ///< Its folder.
    QString target = {}; ///< The workspace file that is to be.
    /** Puts it in the place of the file that is there, which is set aside as FILE.before-restore-<time>. That file must
     * be closed. */
    bool replace = false;
    /**
     * The restored file becomes the workspace of this seat: its anchor is moved to it, and any other file of that
     * workspace can be read here but no longer appended to. Without it a copy is made for looking things up; where the
     * seat already watches over the workspace, nothing can be added to such a copy. Replacing always takes over.
     */
    bool takeOver = true;
    QString actor = QStringLiteral("system");
};

/** What a restore did. */
struct Restored
{
    QString path = {};
    QString setAside = {}; ///< Where the old file is now; empty where there was none.
    BackupManifest manifest = {};
    int erasures = 0;                         ///< Keys that were destroyed again, of people erased since.
    std::optional<qint64> oldAnchorSize = {}; ///< How far this seat knew the trail to be.
    bool tookOver = true;
    QStringList warnings = {}; ///< What could not be taken into account, in words.
    std::chrono::milliseconds took{0};
};

/**
 * Verifies the backup, unseals it beside the target, brings it to this program's schema, applies every erasure that is
 * known (from the file replaced, the list beside the backups, and this seat's own list), records workspace.restored,
 * and only then gives it its name. A failure before that changes nothing. TooNew where a newer Steward made it.
 */
Result<Restored> restoreBackup(const RestoreRequest &request, const Opening &opening, const Clock &clock,
    std::stop_token stop = {}, const Progress &progress = {});

} // namespace steward::operations
