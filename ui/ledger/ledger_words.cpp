#include "ui/ledger/ledger_words.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace steward::ui {

QString LedgerWords::action(const QString &action)
{
    static const QHash<QString, const char *> words{
        {u"captures.expired"_s, QT_TR_NOOP("Old captures removed")},
        {u"customer.added"_s, QT_TR_NOOP("Customer added")},
        {u"customer.changed"_s, QT_TR_NOOP("Customer changed")},
        {u"directory.added"_s, QT_TR_NOOP("Directory added")},
        {u"directory.changed"_s, QT_TR_NOOP("Directory changed")},
        {u"directory.interval_set"_s, QT_TR_NOOP("Checking interval set")},
        {u"import.finished"_s, QT_TR_NOOP("Import finished")},
        {u"ledger.exported"_s, QT_TR_NOOP("Ledger exported")},
        {u"listing.added"_s, QT_TR_NOOP("Listing added")},
        {u"listing.checked"_s, QT_TR_NOOP("Listing checked")},
        {u"listing.lost"_s, QT_TR_NOOP("Listing lost")},
        {u"listing.mismatched"_s, QT_TR_NOOP("Listing shows wrong data")},
        {u"listing.recovered"_s, QT_TR_NOOP("Listing recovered")},
        {u"listing.reviewed"_s, QT_TR_NOOP("Listing reviewed")},
        {u"run.finished"_s, QT_TR_NOOP("Run finished")},
        {u"run.started"_s, QT_TR_NOOP("Run started")},
        {u"seat.was_off"_s, QT_TR_NOOP("The seat was off")},
        {u"setting.changed"_s, QT_TR_NOOP("Setting changed")},
        {u"view.removed"_s, QT_TR_NOOP("View removed")},
        {u"view.saved"_s, QT_TR_NOOP("View saved")},
        {u"workspace.created"_s, QT_TR_NOOP("Workspace made")},
    };
    const char *known = words.value(action);
    return known ? tr(known) : action;
}

QList<std::pair<QString, QString>> LedgerWords::kinds()
{
    return {{u"listing."_s, tr("Listings")}, {u"run."_s, tr("Runs")}, {u"import."_s, tr("Imports")},
        {u"customer."_s, tr("Customers")}, {u"directory."_s, tr("Directories")}, {u"captures."_s, tr("Captures")},
        {u"setting."_s, tr("Settings")}, {u"view."_s, tr("Saved views")}, {u"seat."_s, tr("Times the seat was off")},
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
