#pragma once

#include "core/compliance/requests/steps.h"
#include "ui/requests/step_dialog.h"
#include "ui/shell/pane.h"
#include "ui/widgets/reading.h"

#include <QHash>

namespace steward::ui {

/** Whom an actor of the trail is: "window:ada" and "cli:ada" are "ada". */
QString seatPerson(const QString &actor);

/**
 * The steps of a request as actions: each asks for what it needs in a dialog, and is enabled where the state of the
 * request allows it.
 *
 * What is decided where stands in the register; here are only the words and the fields.
 */
class RequestActions final : public QObject
{
    Q_OBJECT

public:
    RequestActions(Session &session, QWidget *parent);

    /** The request that the actions are about; nothing disables them all. */
    void setRequest(const std::optional<compliance::Request> &request);
    QAction *action(compliance::Step step) const { return m_actions.value(int(step)); }
    QList<QAction *> all() const { return m_ordered; }
    /** The dialog of a step for the present request; the pane opens it by action(). */
    void take(compliance::Step step);

Q_SIGNALS:
    /** A step is on disk. */
    void done(const QString &sentence);

private:
    using Answer = QFuture<Result<compliance::Request>>;

    StepForm formOf(compliance::Step step);
    void addNotes(StepDialog &dialog, compliance::Step step);
    Answer run(compliance::Step step, const StepDialog &dialog);
    void finish(StepDialog *dialog, compliance::Step step, const Result<compliance::Request> &answer);
    void finishErasure(StepDialog *dialog, const compliance::Request &request);
    QDate today() const;

    Session &m_session;
    QWidget *m_parent;
    std::optional<compliance::Request> m_request;
    QHash<int, QAction *> m_actions;
    QList<QAction *> m_ordered;
    Reading<Result<void>> m_erasing;
};

} // namespace steward::ui
