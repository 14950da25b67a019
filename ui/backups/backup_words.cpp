#include "ui/backups/backup_words.h"

#include "ui/widgets/relative_time.h"

#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace steward::ui {

using operations::Stage;

Badge BackupWords::state(const operations::BackupFacts &backup)
{
    if (!backup.isThere)
        return {tr("Gone"), Badge::Shape::Dash, Tone::Warning};
    if (!backup.fault.isEmpty())
        return {tr("Damaged"), Badge::Shape::Cross, Tone::Bad};
    if (backup.isForeign)
        return {tr("Of another workspace"), Badge::Shape::Dot, Tone::Muted};
    if (!backup.verifiedAt)
        return {tr("Not verified"), Badge::Shape::Ring, Tone::Unknown};
    return {tr("Whole"), Badge::Shape::Tick, Tone::Good};
}

Badge BackupWords::outcome(const operations::DrillReport &drill)
{
    return drill.passed ? Badge{tr("Passed"), Badge::Shape::Tick, Tone::Good}
                        : Badge{tr("Failed"), Badge::Shape::Cross, Tone::Bad};
}

Badge BackupWords::step(const QString &outcome)
{
    if (outcome == "passed"_L1)
        return {tr("Done"), Badge::Shape::Tick, Tone::Good};
    if (outcome == "failed"_L1)
        return {tr("Failed"), Badge::Shape::Cross, Tone::Bad};
    if (outcome == "skipped"_L1)
        return {tr("Passed over"), Badge::Shape::Dash, Tone::Muted};
    if (outcome == "running"_L1)
        return {tr("Under way"), Badge::Shape::Half, Tone::Accent};
    return {tr("To do"), Badge::Shape::Ring, Tone::Muted};
}

QString BackupWords::stage(Stage stage)
{
    switch (stage) {
    case Stage::Copying: return tr("copying");
    case Stage::Checking: return tr("checking");
    case Stage::Sealing: return tr("sealing");
    case Stage::Unsealing: return tr("unsealing");
    case Stage::Finishing: return tr("finishing");
    case Stage::Erasing: return tr("applying erasures");
    case Stage::Proving: return tr("writing a first record");
    }
    return {};
}

QString BackupWords::stepTitle(const QString &id, const QString &title)
{
    static const QHash<QString, const char *> words{
        {u"choose"_s, QT_TR_NOOP("Choose the newest verified backup")},
        {u"verify"_s, QT_TR_NOOP("Verify it whole")},
        {u"restore"_s, QT_TR_NOOP("Bring it to this program's schema")},
        {u"keys"_s, QT_TR_NOOP("Open its keys")},
        {u"erasures"_s, QT_TR_NOOP("Apply the erasures made since")},
        {u"record"_s, QT_TR_NOOP("Write and acknowledge a first new record")},
        {u"trail"_s, QT_TR_NOOP("Verify the ledger again")},
        {u"clean"_s, QT_TR_NOOP("Leave nothing behind")},
    };
    const char *known = words.value(id);
    return known ? tr(known) : title;
}

QStringList BackupWords::troubles(const operations::BackupHealth &health, Instant now)
{
    QStringList sentences;
    if (health.backupOverdueSince)
        sentences.append(
            health.newestGoodAt
                ? tr("The newest whole backup is of %1: too old.").arg(dateAndRelative(*health.newestGoodAt, now))
                : tr("There is no backup that is known to be whole."));
    if (health.damaged > 0)
        sentences.append(tr("%n backup(s) were found damaged or gone.", nullptr, static_cast<int>(health.damaged)));
    if (health.lastDrillPassed == false)
        sentences.append(tr("The last restore drill failed."));
    if (health.drillOverdueSince)
        sentences.append(health.lastPassedDrillAt ? tr("The last restore drill that passed was %1: too long ago.")
                                                        .arg(dateAndRelative(*health.lastPassedDrillAt, now))
                                                  : tr("No restore drill has passed yet."));
    return sentences;
}

QString BackupWords::span(std::chrono::milliseconds span)
{
    using namespace std::chrono;
    if (span < 10s)
        return tr("%1 s", "seconds").arg(QLocale().toString(static_cast<double>(span.count()) / 1000, 'f', 1));
    return spanText(duration_cast<seconds>(span));
}

QString BackupWords::against(const std::optional<std::chrono::milliseconds> &measured, std::chrono::milliseconds target)
{
    if (!measured)
        return tr("not measured");
    return tr("%1 of %2", "measured, target").arg(span(*measured), span(target));
}

} // namespace steward::ui
