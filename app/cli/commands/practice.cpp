#include "app/cli/output.h"
#include "app/cli/session.h"

#include "core/practice/practice_workspace.h"

namespace steward::cli {

using namespace Qt::StringLiterals;

namespace {

int makePractice(Invocation &call)
{
    const QString folder = call.arguments.value(0);
    if (folder.isEmpty() || call.workspacePath.isEmpty())
        return fail({ErrorCode::InvalidInput,
            u"Give --workspace FILE, and the folder in which steward-playground has made a practice world."_s});
    say(call, u"Making the practice workspace: eighty days of an invented office."_s);
    const Result<void> made = practice::makePracticeWorkspace(
        {.path = call.workspacePath, .folder = folder, .keys = keyAccess()}, systemClock(), call.stop);
    if (!made)
        return fail(made.error());
    call.out.object({{u"workspace"_s, call.workspacePath}, {u"folder"_s, folder}});
    return Done;
}

} // namespace

Commands practiceCommands()
{
    return {
        {u"workspace practice"_s, u"Makes a workspace to look around in: the practice world, with everything in it"_s,
            u"FOLDER"_s, u"steward-cli --workspace practice.steward workspace practice ~/practice"_s, {}, makePractice,
            1,
            u"FOLDER is where \"steward-playground --to FOLDER\" runs; the office's own systems are written into it. Without a keychain or $STEWARD_PASSPHRASE_FILE there are no keys, and only the directories are there."_s},
    };
}

} // namespace steward::cli
