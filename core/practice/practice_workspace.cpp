#include "core/practice/practice_workspace.h"

#include "core/practice/story.h"

#include "core/compliance/answers/access_answer.h"
#include "core/compliance/erasure/closing.h"
#include "core/directories/importing/importer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace steward::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr auto storyDays = 80;

Result<void> importFile(Office &office, const QString &name, directories::ImportKind kind)
{
    QFile file(QDir(office.folder).filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::InputOutput,
            u"The practice world did not write %1; start it again."_s.arg(QFileInfo(name).fileName()),
            file.errorString());
    return done(directories::importCsv(office.store(), &file, kind, {}, office.stop));
}

void addDirectories(Story &story)
{
    using directories::ImportKind;
    // The catalogue of the world is what it is now: it comes at the end of the story.
    const std::pair<QString, ImportKind> files[] = {{u"customers.csv"_s, ImportKind::Customers},
        {u"directories.csv"_s, ImportKind::Directories}, {u"listings.csv"_s, ImportKind::Listings}};
    int minutes = 30;
    for (const auto &[name, kind] : files)
        story.add(story.minutesAgo(minutes -= 5),
            [name = name, kind = kind](Office &office) { return importFile(office, name, kind); });
}

} // namespace

Result<void> makePracticeWorkspace(const PracticeOrder &order, const Clock &clock, std::stop_token stop)
{
    const QTimeZone zone("Europe/Berlin");
    const Instant present = clock.now();
    Story story(present, zone);
    StoryClock time(story.moment(storyDays, 7));
    const Result<std::unique_ptr<Workspace>> workspace =
        Workspace::create(order.path, {order.organisation, QString::fromLatin1(zone.id())}, time, order.keys);
    if (!workspace)
        return failureOf(workspace);
    (*workspace)->store().setActor(u"practice"_s);
    Office office{
        .workspace = **workspace, .folder = order.folder, .today = story.today(), .present = present, .stop = stop};
    const Result<Systems> systems = writeSystems(order.folder, story.today());
    if (!systems)
        return failureOf(systems);
    office.systems = *systems;
    compliance::registerErasureChecks();
    compliance::registerAnswerChecks();
    addDirectories(story);
    addSettings(story);
    if ((*workspace)->vault().state() == vault::VaultState::Open) {
        addSystems(story);
        addRequests(story);
        addConsents(story);
        addBreaches(story);
        addProcessing(story);
        addRetention(story);
    }
    return story.tell(office, time);
}

} // namespace steward::practice
