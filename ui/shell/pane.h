#pragma once

#include "core/directories/checking/checker.h"
#include "core/operations/restore.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/job.h"

#include <QAction>
#include <QIcon>
#include <QList>
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

namespace steward::ui {

class TrailState;
class VaultGuard;

/** What a pane is given: the open workspace and what runs on it. Outlives every pane. */
struct Session
{
    Workspace &workspace;
    directories::Checker &checker;
    VaultGuard &vault;
    TrailState &trail;
};

/**
 * One place of the window. Loads nothing in its constructor; reads on other threads, and stays still while it is
 * hidden.
 */
class Pane : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /** The pane has come to the front: load, or catch up with what changed meanwhile. */
    virtual void activate() = 0;
    /** Something in the workspace has changed; called only while the pane is in front. */
    virtual void refresh(const QStringList &topics) = 0;
    /** Puts the cursor where one searches ("/"). */
    virtual void focusSearch() {}
    /** The actions of this pane for the command palette and the menu; owned by the pane. */
    virtual QList<QAction *> paneActions() { return {}; }

Q_SIGNALS:
    /**
     * Asks the shell to go to a pane, with what to show there. The directories pane understands: "state" (a state's
     * name), "filter"
     * ("mismatched", "lost", "suspected", "unknown", "due", "unreviewed"), "customer" and "directory" (a reference),
     * "text", "listing" (an id), "import" (true: opens the import); the ledger: "subject", "action", "actor"; the
     * settings: "page" ("settings" or "vault") and "search"; the backups: "page" ("backups" or "drills");
     * the requests: "filter" ("open", "overdue", "soon", "mine"), "state", "type", "law", "assignee", "text" (a part of
     * a reference, or a whole identifier), "reference" (opens it), "new" (true: opens the dialog); the breaches:
     * "filter" ("open", "runout", "undecided"), "reference", "do" ("new": opens the form); the consents: "state" and
     * "purpose" (names), "subject" (a pseudonym), "reference", "do" ("new": opens the form); the processing: "page"
     * ("controller", "processor" or "dpia") and "record" (a reference); the retention: "page" ("rules", "holds" or
     * "deleted") and "rule" (a reference).
     */
    void goTo(const QString &paneId, const QVariantMap &what);
    /** One line for the status bar. */
    void said(const QString &line);
    /** Work that the job tray is to show; the pane owns it. */
    void working(steward::ui::Job *job);
    /** Asks the shell to close the workspace and to put a backup in its place. */
    void restoreAsked(const steward::operations::RestoreRequest &request);

public Q_SLOTS:
    /** Shows something in particular, as goTo() asked for it. */
    virtual void show(const QVariantMap &what) { Q_UNUSED(what) }

public:
    using QWidget::show;
};

/** How a pane stands in the navigation. */
struct PaneInfo
{
    QString id;        ///< "directories"
    const char *title; ///< QT_TRANSLATE_NOOP("Panes", …)
    QString icon;      ///< Name in the icon set of the theme
    std::function<Pane *(Session &, QWidget *parent)> make;
    /** A count for the navigation (open, due, failing); empty means none is shown. Called on a worker thread. */
    std::function<QString(Workspace &)> badge = {};
};

/** Every pane in the order of the navigation; a pane is one line here. */
const std::vector<PaneInfo> &allPanes();

} // namespace steward::ui
