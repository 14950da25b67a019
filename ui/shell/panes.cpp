#include "core/directories/records/listing_reader.h"
#include "core/operations/health.h"
#include "ui/backups/backups_pane.h"
#include "ui/breaches/breaches_pane.h"
#include "ui/consent/consent_pane.h"
#include "ui/directories/directories_pane.h"
#include "ui/ledger/ledger_pane.h"
#include "ui/overview/overview_pane.h"
#include "ui/privacy/privacy_pane.h"
#include "ui/processing/processing_pane.h"
#include "ui/requests/requests_pane.h"
#include "ui/retention/retention_pane.h"
#include "ui/settings/settings_pane.h"
#include "ui/shell/pane.h"
#include "ui/sources/sources_pane.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

/** Listings that are lost or show wrong data: what a person has to look at. */
QString directoriesBadge(Workspace &workspace)
{
    const Result<directories::ListingCounts> counts = directories::ListingReader(workspace.store()).counts();
    if (!counts)
        return {};
    const qint64 open = counts->lost() + counts->suspected() + counts->mismatched;
    return open > 0 ? QLocale().toString(open) : QString();
}

/** What is overdue, damaged or failed: one for each. */
QString backupsBadge(Workspace &workspace)
{
    const Result<operations::BackupHealth> health =
        operations::backupHealth(workspace.store(), workspace.clock().now());
    if (!health)
        return {};
    const int wrong = health->backupOverdueSince.has_value() + health->drillOverdueSince.has_value()
                      + (health->damaged > 0) + (health->lastDrillPassed == false);
    return wrong > 0 ? QLocale().toString(wrong) : QString();
}

} // namespace

const std::vector<PaneInfo> &allPanes()
{
    static const std::vector<PaneInfo> panes{
        {u"overview"_s, QT_TRANSLATE_NOOP("Panes", "Overview"), u"overview"_s, makeOverviewPane},
        {u"directories"_s, QT_TRANSLATE_NOOP("Panes", "Directories"), u"directories"_s, makeDirectoriesPane,
            directoriesBadge},
        {u"requests"_s, QT_TRANSLATE_NOOP("Panes", "Requests"), u"user"_s, makeRequestsPane, requestsBadge},
        {u"breaches"_s, QT_TRANSLATE_NOOP("Panes", "Breaches"), u"breach"_s, makeBreachesPane, breachesBadge},
        {u"privacy"_s, QT_TRANSLATE_NOOP("Panes", "Privacy"), u"privacy"_s, makePrivacyPane},
        {u"consent"_s, QT_TRANSLATE_NOOP("Panes", "Consent"), u"consent"_s, makeConsentPane},
        {u"processing"_s, QT_TRANSLATE_NOOP("Panes", "Processing"), u"processing"_s, makeProcessingPane,
            processingBadge},
        {u"retention"_s, QT_TRANSLATE_NOOP("Panes", "Retention"), u"retention"_s, makeRetentionPane, retentionBadge},
        {u"sources"_s, QT_TRANSLATE_NOOP("Panes", "Sources"), u"database"_s, makeSourcesPane, sourcesBadge},
        {u"ledger"_s, QT_TRANSLATE_NOOP("Panes", "Ledger"), u"ledger"_s, makeLedgerPane},
        {u"backups"_s, QT_TRANSLATE_NOOP("Panes", "Backups"), u"archive"_s, makeBackupsPane, backupsBadge},
        {u"settings"_s, QT_TRANSLATE_NOOP("Panes", "Settings"), u"settings"_s, makeSettingsPane},
    };
    return panes;
}

} // namespace steward::ui
