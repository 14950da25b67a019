#include "ui/requests/requests_pane.h"

#include "core/compliance/answers/access_answer.h"
#include "core/compliance/erasure/closing.h"
#include "ui/requests/requests_page.h"

#include <QLocale>

namespace steward::ui {

Pane *makeRequestsPane(Session &session, QWidget *parent)
{
    // What the work on data and the answer have to say before a request may be closed.
    compliance::registerErasureChecks();
    compliance::registerAnswerChecks();
    return new RequestsPane(session, parent);
}

QString requestsBadge(Workspace &workspace)
{
    const Result<compliance::RequestCounts> counts =
        compliance::Register(workspace.store(), workspace.vault()).counts(workspace.clock().now());
    if (!counts)
        return {};
    const qint64 due = counts->overdue + counts->dueIn7Days;
    return due > 0 ? QLocale().toString(due) : QString();
}

} // namespace steward::ui
