#include "ui/shell/shell_figures.h"

#include "core/compliance/breaches/breach_register.h"
#include "core/compliance/breaches/duties.h"
#include "core/compliance/requests/register.h"
#include "core/directories/records/listing_reader.h"
#include "ui/shell/pane.h"

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

QString titleOf(const QString &law)
{
    const QList<compliance::Rulebook::Law> laws = compliance::Rulebook::shipped()->laws();
    for (const compliance::Rulebook::Law &one : laws) {
        if (one.id == law)
            return one.title;
    }
    return law;
}

std::optional<LegalClock> earliestLegalClock(Workspace &workspace, Instant now)
{
    std::optional<LegalClock> first;
    const auto breach = compliance::nextBreachClock(workspace.store(), now);
    if (breach && *breach)
        first =
            LegalClock{u"breaches"_s, (*breach)->reference, titleOf((*breach)->law), (*breach)->duty, (*breach)->dueAt};
    const auto requests = compliance::Register(workspace.store(), workspace.vault())
                              .page({.onlyOpen = true, .now = now}, compliance::RequestSort::Due, false, 0, 1);
    if (requests && !requests->isEmpty() && requests->first().leadDue
        && (!first || *requests->first().leadDue < first->dueAt))
        first = LegalClock{u"requests"_s, requests->first().reference, titleOf(requests->first().leadLaw), {},
            *requests->first().leadDue};
    return first;
}

} // namespace

ShellFigures readShellFigures(Workspace &workspace)
{
    ShellFigures figures;
    figures.facts = workspace.facts();
    for (const PaneInfo &pane : allPanes()) {
        if (pane.badge)
            figures.badges.insert(pane.id, pane.badge(workspace));
    }
    const Instant now = workspace.clock().now();
    const directories::ListingReader reader(workspace.store());
    figures.due = reader.dueCount(now).value_or(0);
    if (figures.due == 0) {
        const directories::ListingQuery earliest{.sort = directories::ListingSort::DueAt};
        const Result<QList<directories::Listing>> first = reader.page(earliest, {}, 1);
        if (first && !first->isEmpty())
            figures.nextDue = first->first().dueAt;
    }
    figures.legal = earliestLegalClock(workspace, now);
    const Result<QList<directories::Run>> runs = reader.runs(1);
    if (runs && !runs->isEmpty() && runs->first().outcome != u"running")
        figures.lastRun = runs->first();
    return figures;
}

} // namespace steward::ui
