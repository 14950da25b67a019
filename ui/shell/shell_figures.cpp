#include "ui/shell/shell_figures.h"

#include "core/directories/records/listing_reader.h"
#include "ui/shell/pane.h"

namespace steward::ui {

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
    const Result<QList<directories::Run>> runs = reader.runs(1);
    if (runs && !runs->isEmpty() && runs->first().outcome != u"running")
        figures.lastRun = runs->first();
    return figures;
}

} // namespace steward::ui
