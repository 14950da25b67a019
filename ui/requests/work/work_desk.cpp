#include "ui/requests/work/work_desk.h"

#include "core/base/text.h"
#include "core/compliance/erasure/closing.h"
#include "ui/vault/vault_guard.h"

#include <QJsonDocument>
#include <QSaveFile>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace compliance;

WorkDesk::WorkDesk(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void WorkDesk::setRequest(const Request &request)
{
    if (request.reference != m_request.reference) {
        m_facts = {};
        m_reading.cancel();
    }
    m_request = request;
}

void WorkDesk::load()
{
    if (!hasRequest())
        return;
    if (m_facts.request.reference != m_request.reference)
        Q_EMIT loading();
    m_reading.start([&workspace = m_session.workspace, reference = m_request.reference](
                        std::stop_token) { return readWork(workspace, reference); },
        [this](const Result<WorkFacts> &facts) {
            if (!facts) {
                Q_EMIT unreadable(facts.error());
                return;
            }
            m_facts = *facts;
            m_request = facts->request;
            Q_EMIT changed();
        });
}

bool WorkDesk::canWork() const
{
    return hasRequest() && !isBusy() && m_facts.vault == vault::VaultState::Open && !m_request.isErased
           && m_request.state != RequestState::Closed && m_session.workspace.store().isWritable();
}

QString WorkDesk::sourceName(const QString &reference) const
{
    for (const sources::Source &source : m_facts.sources) {
        if (source.reference == reference)
            return tr("%1 (%2)", "name (reference)").arg(forDisplay(source.name), reference);
    }
    return reference;
}

void WorkDesk::run(const QString &title, Work work)
{
    if (isBusy())
        return;
    m_job = new Job(title, this);
    Q_EMIT working(m_job);
    Q_EMIT busyChanged();
    m_running.start(
        [&workspace = m_session.workspace, reference = m_request.reference, work = std::move(work),
            stop = m_job->stopToken(), progress = m_job->progress()](std::stop_token) {
            return work(
                workspace, reference, stop, [progress](qint64 done, qint64 total) { progress->tell(done, total); });
        },
        [this, reference = m_request.reference](const Result<Said> &said) {
            if (Job *job = m_job.data()) {
                m_job.clear();
                job->end();
            }
            Q_EMIT busyChanged();
            const QString words = said ? said->first : said.error().message;
            const bool isCancelled = !said && said.error().code == ErrorCode::Cancelled;
            // Another request may have been chosen meanwhile.
            Q_EMIT told(
                reference == m_request.reference ? words : tr("%1: %2", "reference: sentence").arg(reference, words),
                said          ? said->second
                : isCancelled ? Tone::Neutral
                              : Tone::Bad);
            load();
        });
}

void WorkDesk::search(const QStringList &only, bool onlyUnknown)
{
    run(tr("Searching for the person of %1").arg(m_request.reference),
        [only, onlyUnknown](Workspace &workspace, const QString &reference, std::stop_token stop,
            const sources::Progress &progress) -> Result<Said> {
            const SourceGate gate = sourceGate(workspace.store(), workspace.vault());
            const Result<QList<SourceSearch>> searches = searchData(workspace.store(), workspace.vault(), gate,
                reference, {.sources = only, .onlyUnknown = onlyUnknown, .stop = stop, .progress = progress});
            if (!searches)
                return failureOf(searches);
            qint64 rows = 0;
            int unknown = 0;
            for (const SourceSearch &search : *searches) {
                rows += search.rows;
                unknown += search.isUnknown() && !search.acceptedAt;
            }
            const QString words = tr("%n rows were found.", nullptr, static_cast<int>(rows));
            if (unknown == 0)
                return Said(words, Tone::Good);
            return Said(
                words + u' '
                    + tr("%n sources could not be searched wholly; their reasons stand below.", nullptr, unknown),
                Tone::Warning);
        });
}

void WorkDesk::decide(const QList<int> &include, const QList<int> &exclude)
{
    write([include, exclude](Workspace &workspace, const QString &reference, const Values &) {
        return decideRows(workspace.store(), reference, include, exclude);
    });
}

void WorkDesk::plan(const PlanChoices &choices)
{
    run(tr("Planning %1").arg(m_request.reference),
        [choices](Workspace &workspace, const QString &reference, std::stop_token stop,
            const sources::Progress &) -> Result<Said> {
            const SourceGate gate = sourceGate(workspace.store(), workspace.vault());
            const Result<ErasurePlan> plan =
                makePlan(workspace.store(), workspace.vault(), gate, reference, choices, stop);
            if (!plan)
                return failureOf(plan);
            return Said(tr("The plan stands. Nothing has been changed yet."), Tone::Good);
        });
}

void WorkDesk::apply(const QStringList &only)
{
    run(tr("Applying the plan of %1").arg(m_request.reference),
        [only, hash = m_facts.plan ? m_facts.plan->hash : QString()](Workspace &workspace, const QString &reference,
            std::stop_token stop, const sources::Progress &progress) -> Result<Said> {
            const SourceGate gate = sourceGate(workspace.store(), workspace.vault());
            const Result<QList<SourceResult>> results = applyPlan(workspace.store(), workspace.vault(), gate, reference,
                {.plan = hash, .sources = only, .stop = stop, .progress = progress});
            if (!results)
                return failureOf(results);
            const int open =
                static_cast<int>(std::count_if(results->cbegin(), results->cend(), [](const SourceResult &result) {
                    return result.step != SourceStep::Removed && result.step != SourceStep::NotApplicable;
                }));
            if (open > 0)
                return Said(tr("%n sources are not done; their reasons stand below.", nullptr, open), Tone::Warning);
            return Said(tr("The plan is applied. Look again under Verify at what is left."), Tone::Good);
        });
}

void WorkDesk::check(const QStringList &only)
{
    run(tr("Looking for what is left of %1").arg(m_request.reference),
        [only](Workspace &workspace, const QString &reference, std::stop_token stop,
            const sources::Progress &progress) -> Result<Said> {
            const SourceGate gate = sourceGate(workspace.store(), workspace.vault());
            const Result<QList<SourceCheck>> checks =
                checkErasure(workspace.store(), workspace.vault(), gate, reference, only, stop, progress);
            if (!checks)
                return failureOf(checks);
            const int open =
                static_cast<int>(std::count_if(checks->cbegin(), checks->cend(), [](const SourceCheck &check) {
                    return check.state != SourceCheck::State::Clean && !check.isExplained;
                }));
            if (open > 0)
                return Said(
                    tr("In %n sources something is left or could not be looked at.", nullptr, open), Tone::Warning);
            return Said(tr("Nothing was seen that is left."), Tone::Good);
        });
}

void WorkDesk::undo()
{
    run(tr("Undoing %1").arg(m_request.reference),
        [](Workspace &workspace, const QString &reference, std::stop_token stop,
            const sources::Progress &progress) -> Result<Said> {
            const SourceGate gate = sourceGate(workspace.store(), workspace.vault());
            const Result<QList<SourceResult>> results = undoErasure(
                workspace.store(), workspace.vault(), gate, reference, {.stop = stop, .progress = progress});
            if (!results)
                return failureOf(results);
            const bool isWhole = std::all_of(results->cbegin(), results->cend(), [](const SourceResult &result) {
                return result.step == SourceStep::Undone || result.step == SourceStep::NotApplicable;
            });
            return isWhole ? Said(tr("Every row stands as it was before."), Tone::Good)
                           : Said(tr("Not every source could be put back; the reasons stand below."), Tone::Warning);
        });
}

void WorkDesk::exportTo(const QString &target, bool wholeRange)
{
    if (isBusy())
        return;
    m_job = new Job(tr("Exporting the answer to %1").arg(m_request.reference), this);
    Q_EMIT working(m_job);
    Q_EMIT busyChanged();
    m_exporting.start(
        [&workspace = m_session.workspace, reference = m_request.reference, target, wholeRange](std::stop_token) {
            const SourceGate gate = sourceGate(workspace.store(), workspace.vault());
            return exportAnswer(
                workspace.store(), workspace.vault(), gate, reference, {.target = target, .wholeRange = wholeRange});
        },
        [this](const Result<Exported> &done) {
            if (Job *job = m_job.data()) {
                m_job.clear();
                job->end();
            }
            Q_EMIT busyChanged();
            if (done)
                Q_EMIT exported(*done);
            else
                Q_EMIT told(done.error().message, Tone::Bad);
            load();
        });
}

void WorkDesk::acceptProposals()
{
    QList<std::pair<QString, QString>> proposals;
    for (const AnswerEntry &entry : m_facts.answer) {
        if (entry.state == AnswerState::Empty && !entry.proposal.isEmpty())
            proposals.append({entry.item.id, entry.proposal});
    }
    write([proposals](Workspace &workspace, const QString &reference, const Values &) -> Result<void> {
        for (const auto &[item, text] : proposals) {
            const Result<void> set =
                setAnswerItem(workspace.store(), workspace.vault(), reference, item, AnswerState::Filled, text)
                    .result();
            if (!set)
                return set;
        }
        return {};
    });
}

void WorkDesk::tellRevealed(int row, std::function<void()> then)
{
    const QFuture<Result<void>> logged = m_session.workspace.store().write(
        [reference = m_request.reference, row](store::Transaction &transaction) -> Result<void> {
            transaction.record({.action = u"request.row_revealed"_s,
                .subject = u"request/"_s + reference,
                .detail = {{u"row"_s, row}}});
            return {};
        });
    whenDone(this, logged, [this, then = std::move(then)](const Result<void> &done) {
        if (done)
            then();
        else
            Q_EMIT told(
                tr("The values stay masked, since the look at them cannot be recorded: %1").arg(done.error().message),
                Tone::Bad);
    });
}

void WorkDesk::write(Write work)
{
    const QFuture<Result<void>> done =
        QtConcurrent::run([&workspace = m_session.workspace, reference = m_request.reference, work = std::move(work)] {
            return work(workspace, reference, {});
        });
    whenDone(this, done, [this](const Result<void> &result) {
        if (!result)
            Q_EMIT told(result.error().message, Tone::Bad);
        load();
    });
}

void WorkDesk::ask(QWidget *parent, const StepForm &form, Write work)
{
    auto *dialog = new StepDialog(form, parent);
    connect(dialog, &StepDialog::wanted, this, [this, dialog, form, work = std::move(work)] {
        Values values;
        for (const StepForm::Field &field : form.fields)
            values.insert(field.id, dialog->value(field.id));
        dialog->setBusy(true);
        const QFuture<Result<void>> done =
            QtConcurrent::run([&workspace = m_session.workspace, reference = m_request.reference, work, values] {
                return work(workspace, reference, values);
            });
        whenDone(dialog, done, [this, dialog](const Result<void> &result) {
            if (!result) {
                dialog->showError(result.error());
                return;
            }
            dialog->accept();
            load();
        });
    });
    dialog->open();
}

PlanChoices WorkDesk::choices() const
{
    PlanChoices choices;
    if (!m_facts.plan)
        return choices;
    choices.purposes = m_facts.plan->purposes;
    const bool corrects = m_request.type == RequestType::Rectification;
    for (const PlannedChange &change : m_facts.plan->changes) {
        if (!change.ground.isEmpty() && change.ground != u"map" && change.ground != u"hold"
            && change.ground != u"restriction")
            choices.exemptions.append({.number = change.number, .ground = change.ground, .reason = change.reason});
        if (!corrects)
            continue;
        for (auto it = change.change.after.cbegin(); it != change.change.after.cend(); ++it) {
            const bool isKnown = std::any_of(
                choices.corrections.cbegin(), choices.corrections.cend(), [&](const Correction &correction) {
                    return correction.source == change.source && correction.table == change.change.table
                           && correction.column == it.key();
                });
            if (!isKnown)
                choices.corrections.append({.source = change.source,
                    .table = change.change.table,
                    .column = it.key(),
                    .value = it->toString()});
        }
    }
    return choices;
}

void WorkDesk::saveProof(const QString &path)
{
    write([path](Workspace &workspace, const QString &reference, const Values &) -> Result<void> {
        const Result<QJsonObject> proof = proofOf(workspace.store(), workspace.vault(), reference);
        if (!proof)
            return failureOf(proof);
        QSaveFile file(path);
        const QByteArray bytes = QJsonDocument(*proof).toJson();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return failure(ErrorCode::InputOutput,
                tr("The proof cannot be written to %1: %2. Choose another place.").arg(path, file.errorString()));
        return {};
    });
}

} // namespace steward::ui
