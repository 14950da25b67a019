#include "ui/ledger/ledger_words.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace steward::ui {

QString LedgerWords::action(const QString &action)
{
    static const QHash<QString, const char *> words{
        {u"backup.damaged"_s, QT_TR_NOOP("Backup found damaged")},
        {u"backup.made"_s, QT_TR_NOOP("Backup made")},
        {u"backup.overdue"_s, QT_TR_NOOP("Backup overdue")},
        {u"backup.removed"_s, QT_TR_NOOP("Old backup removed")},
        {u"backup.verified"_s, QT_TR_NOOP("Backup found whole")},
        {u"captures.expired"_s, QT_TR_NOOP("Old captures removed")},
        {u"customer.added"_s, QT_TR_NOOP("Customer added")},
        {u"customer.changed"_s, QT_TR_NOOP("Customer changed")},
        {u"directory.added"_s, QT_TR_NOOP("Directory added")},
        {u"directory.changed"_s, QT_TR_NOOP("Directory changed")},
        {u"directory.interval_set"_s, QT_TR_NOOP("Checking interval set")},
        {u"drill.failed"_s, QT_TR_NOOP("Restore drill failed")},
        {u"drill.overdue"_s, QT_TR_NOOP("Restore drill overdue")},
        {u"drill.passed"_s, QT_TR_NOOP("Restore drill passed")},
        {u"drill.rehearsed"_s, QT_TR_NOOP("Restore rehearsed")},
        {u"import.finished"_s, QT_TR_NOOP("Import finished")},
        {u"key.named"_s, QT_TR_NOOP("Signing key named")},
        {u"key.rotate"_s, QT_TR_NOOP("Signing key changed")},
        {u"ledger.exported"_s, QT_TR_NOOP("Ledger exported")},
        {u"listing.added"_s, QT_TR_NOOP("Listing added")},
        {u"listing.checked"_s, QT_TR_NOOP("Listing checked")},
        {u"listing.lost"_s, QT_TR_NOOP("Listing lost")},
        {u"listing.mismatched"_s, QT_TR_NOOP("Listing shows wrong data")},
        {u"listing.recovered"_s, QT_TR_NOOP("Listing recovered")},
        {u"listing.reviewed"_s, QT_TR_NOOP("Listing reviewed")},
        {u"run.finished"_s, QT_TR_NOOP("Run finished")},
        {u"run.interrupted"_s, QT_TR_NOOP("Run interrupted")},
        {u"run.started"_s, QT_TR_NOOP("Run started")},
        {u"seat.was_off"_s, QT_TR_NOOP("The seat was off")},
        {u"setting.changed"_s, QT_TR_NOOP("Setting changed")},
        {u"subject.erased"_s, QT_TR_NOOP("Person erased")},
        {u"vault.created"_s, QT_TR_NOOP("Vault set up")},
        {u"vault.erasures_reapplied"_s, QT_TR_NOOP("Erasures applied again")},
        {u"vault.key_destroyed"_s, QT_TR_NOOP("Key destroyed")},
        {u"vault.key_rotated"_s, QT_TR_NOOP("Key rotated")},
        {u"vault.master_rotated"_s, QT_TR_NOOP("Master key changed")},
        {u"vault.secret_copied"_s, QT_TR_NOOP("Secret copied")},
        {u"vault.secret_removed"_s, QT_TR_NOOP("Secret removed")},
        {u"vault.secret_set"_s, QT_TR_NOOP("Secret kept")},
        {u"vault.slot_added"_s, QT_TR_NOOP("Way to open the vault added")},
        {u"vault.slot_changed"_s, QT_TR_NOOP("Passphrase changed")},
        {u"vault.slot_removed"_s, QT_TR_NOOP("Way to open the vault removed")},
        {u"view.removed"_s, QT_TR_NOOP("View removed")},
        {u"view.saved"_s, QT_TR_NOOP("View saved")},
        {u"workspace.created"_s, QT_TR_NOOP("Workspace made")},
        {u"workspace.restored"_s, QT_TR_NOOP("Workspace restored from a backup")},
    };
    const char *known = words.value(action);
    return known ? tr(known) : action;
}

QList<std::pair<QString, QString>> LedgerWords::kinds()
{
    return {{u"listing."_s, tr("Listings")}, {u"run."_s, tr("Runs")}, {u"import."_s, tr("Imports")},
        {u"customer."_s, tr("Customers")}, {u"directory."_s, tr("Directories")}, {u"captures."_s, tr("Captures")},
        {u"vault."_s, tr("Vault")}, {u"key."_s, tr("Signing keys")}, {u"subject."_s, tr("Erasures")},
        {u"backup."_s, tr("Backups")}, {u"drill."_s, tr("Restore drills")}, {u"setting."_s, tr("Settings")},
        {u"view."_s, tr("Saved views")}, {u"seat."_s, tr("Times the seat was off")},
        {u"workspace."_s, tr("Workspace")}};
}

Badge LedgerWords::outcome(const QString &outcome)
{
    if (outcome == "ok"_L1)
        return {tr("Done"), Badge::Shape::Tick, Tone::Good};
    if (outcome == "refused"_L1)
        return {tr("Refused"), Badge::Shape::Dash, Tone::Warning};
    if (outcome == "failed"_L1)
        return {tr("Failed"), Badge::Shape::Cross, Tone::Bad};
    return {outcome, Badge::Shape::Dot, Tone::Muted};
}

} // namespace steward::ui
