#pragma once

#include "core/compliance/erasure/apply.h"
#include "core/compliance/erasure/verify.h"
#include "ui/requests/step_dialog.h"
#include "ui/requests/work/work_facts.h"
#include "ui/shell/pane.h"
#include "ui/theme/tone.h"
#include "ui/widgets/reading.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

namespace steward::ui {

/**
 * Does the work on the data of one request for the pages that show it: reads it, and runs each step on a worker with a
 * line in the job tray. One step at a time.
 */
class WorkDesk final : public QObject
{
    Q_OBJECT

public:
    using Values = QHash<QString, QString>; ///< What a dialog was given, by field.
    using Write = std::function<Result<void>(Workspace &, const QString &reference, const Values &)>;

    WorkDesk(Session &session, QObject *parent);

    void setRequest(const compliance::Request &request);
    bool hasRequest() const { return m_request.id > 0; }
    /** Reads everything anew; changed() or failed() follows. */
    void load();

    const compliance::Request &request() const { return m_request; }
    const WorkFacts &facts() const { return m_facts; }
    bool isBusy() const { return !m_job.isNull(); }
    /** Whether steps can be taken now: an open vault, a file that can be written, nothing under way, not closed. */
    bool canWork() const;
    /** "CRM (SRC-0001)" */
    QString sourceName(const QString &reference) const;
    Session &session() { return m_session; }

    /** Empty `sources`: all. */
    void search(const QStringList &sources, bool onlyUnknown);
    void decide(const QList<int> &include, const QList<int> &exclude);
    void plan(const compliance::PlanChoices &choices);
    /** Does the plan that was looked at, then looks again. */
    void apply(const QStringList &sources = {});
    void check(const QStringList &sources = {});
    void undo();
    void exportTo(const QString &target, bool wholeRange);
    void acceptProposals();
    /** Says in the trail that a row's values were looked at; `then` runs once that is on disk. */
    void tellRevealed(int row, std::function<void()> then);
    /** A short write without a dialog. */
    void write(Write work);
    /** Asks in a dialog and does it while that waits; what is refused stands in the dialog. */
    void ask(QWidget *parent, const StepForm &form, Write work);
    /** The choices that made the plan that stands, to be added to. */
    compliance::PlanChoices choices() const;
    void saveProof(const QString &path);

Q_SIGNALS:
    void loading();
    void changed();
    /** The work could not be read. */
    void unreadable(const steward::Error &error);
    void busyChanged();
    void told(const QString &sentence, steward::ui::Tone tone);
    void exported(const steward::compliance::Exported &done);
    void working(steward::ui::Job *job);

private:
    using Said = std::pair<QString, Tone>;
    using Work = std::function<Result<Said>(Workspace &, const QString &, std::stop_token, const sources::Progress &)>;

    void run(const QString &title, Work work);

    Session &m_session;
    compliance::Request m_request;
    WorkFacts m_facts;
    QPointer<Job> m_job;
    Reading<Result<WorkFacts>> m_reading;
    Reading<Result<Said>> m_running;
    Reading<Result<compliance::Exported>> m_exporting;
};

} // namespace steward::ui
