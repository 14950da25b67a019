// What the actions of the pane of sources do; how it looks stands in sources_pane.cpp.
#include "ui/sources/sources_page.h"

#include "ui/sources/source_dialog.h"
#include "ui/widgets/confirm.h"
#include "ui/widgets/notice_bar.h"

using namespace Qt::StringLiterals;

namespace steward::ui {

Job *SourcesPane::begin(const QString &title)
{
    m_job = new Job(title, this);
    Q_EMIT working(m_job);
    look();
    return m_job;
}

void SourcesPane::end()
{
    if (Job *job = m_job.data()) {
        m_job.clear();
        job->end();
    }
    look();
}

void SourcesPane::add()
{
    auto *dialog = new SourceDialog(this);
    open(dialog, {});
}

void SourcesPane::change()
{
    const sources::Source *source = chosen();
    if (!source)
        return;
    auto *dialog = new SourceDialog(this);
    dialog->setSource(*source);
    open(dialog, source->reference);
}

void SourcesPane::open(SourceDialog *dialog, const QString &reference)
{
    connect(dialog, &SourceDialog::wanted, this, [this, dialog, reference] {
        dialog->setBusy(true);
        const QFuture<Result<sources::AddedSource>> done = QtConcurrent::run(
            [&workspace = m_session.workspace, form = dialog->form(), reference]() -> Result<sources::AddedSource> {
                sources::Sources registered(workspace.store(), workspace.vault());
                if (reference.isEmpty())
                    return registered.add({.name = form.name, .kind = form.kind, .location = form.wholeLocation()});
                const Result<sources::Source> changed =
                    registered.change(reference, {.name = form.name, .location = form.wholeLocation()});
                if (!changed)
                    return failureOf(changed);
                return sources::AddedSource{.source = *changed};
            });
        whenDone(dialog, done, [this, dialog, reference](const Result<sources::AddedSource> &added) {
            if (!added) {
                dialog->showError(added.error());
                return;
            }
            dialog->accept();
            m_tests.remove(added->source.reference);
            m_wanted = added->source.reference;
            load();
            if (reference.isEmpty())
                lookInto(added->source.reference, true);
        });
    });
    dialog->open();
}

void SourcesPane::testEvery()
{
    QStringList references;
    for (const sources::Source &source : std::as_const(m_facts.sources)) {
        if (source.isActive)
            references << source.reference;
    }
    testAll(references);
}

void SourcesPane::testAll(const QStringList &references)
{
    if (m_job || references.isEmpty())
        return;
    const Job *job =
        begin(references.size() == 1 ? tr("Testing %1").arg(references.first()) : tr("Testing the sources"));
    m_testing.start(
        [&workspace = m_session.workspace, references, stop = job->stopToken(), progress = job->progress()](
            std::stop_token) {
            QList<std::pair<QString, SourceTest>> tests;
            sources::Sources registered(workspace.store(), workspace.vault());
            for (const QString &reference : references) {
                if (stop.stop_requested())
                    break;
                progress->setStep(reference);
                const Result<sources::Source> source = registered.find(reference);
                const auto driver = source ? registered.open(*source)
                                           : Result<std::unique_ptr<sources::Driver>>(tl::unexpected(source.error()));
                const Result<sources::Driver::Condition> condition =
                    driver ? (*driver)->test() : Result<sources::Driver::Condition>(tl::unexpected(driver.error()));
                tests.append({reference, SourceTest{.condition = condition ? std::optional(*condition) : std::nullopt,
                                             .fault = condition ? QString() : condition.error().message,
                                             .at = workspace.clock().now()}});
                progress->tell(tests.size(), references.size());
            }
            return tests;
        },
        [this](const QList<std::pair<QString, SourceTest>> &tests) {
            int failed = 0;
            for (const auto &[reference, test] : tests) {
                m_tests.insert(reference, test);
                failed += !test.condition;
            }
            end();
            showRows();
            showChosen();
            if (tests.size() == 1)
                m_notice->tell(
                    SourceWords::testSentence(tests.first().second), SourceWords::test(&tests.first().second).tone);
            else if (failed > 0)
                m_notice->tell(tr("%n sources cannot be read; the reason of each stands with it.", nullptr, failed),
                    Tone::Warning);
            else
                m_notice->tell(
                    tr("%n sources were tested, and all can be read.", nullptr, static_cast<int>(tests.size())),
                    Tone::Good);
        });
}

void SourcesPane::propose()
{
    const sources::Source *source = chosen();
    if (!source)
        return;
    if (source->map.tables.isEmpty()) {
        lookInto(source->reference, true);
        return;
    }
    confirm(this, tr("Propose the map of %1 anew?").arg(source->reference),
        tr("What was corrected in it by hand is replaced by what the source's tables, columns and samples suggest, and "
           "the map has to be confirmed again."),
        tr("Propose anew"), [this, reference = source->reference] {
            m_map->setClean();
            lookInto(reference, true);
        });
}

void SourcesPane::lookInto(const QString &reference, bool proposes)
{
    if (m_job || reference.isEmpty())
        return;
    const Job *job = begin(tr("Looking at %1").arg(reference));
    m_looking.start([&workspace = m_session.workspace, reference, proposes, stop = job->stopToken()](
                        std::stop_token) { return lookAt(workspace, reference, proposes, stop); },
        [this, proposes](const Result<LookedAt> &seen) {
            end();
            if (!seen) {
                m_notice->tell(
                    seen.error().message, seen.error().code == ErrorCode::Cancelled ? Tone::Neutral : Tone::Bad);
                return;
            }
            for (sources::Source &source : m_facts.sources) {
                if (source.reference == seen->source.reference)
                    source = seen->source;
            }
            showRows();
            showChosen();
            if (chosenReference() == seen->source.reference) {
                m_map->setSchema(seen->schema);
                m_map->setRemarks(seen->remarks + seen->schema.notes);
            }
            if (proposes) {
                m_notice->tell(
                    tr("A map is proposed. It counts once a person has looked at it and confirmed it."), Tone::Good);
                load();
            }
        });
}

void SourcesPane::write(bool confirms)
{
    const sources::Source *source = chosen();
    if (!source || m_job)
        return;
    const QFuture<Result<sources::Source>> done =
        QtConcurrent::run([&workspace = m_session.workspace, reference = source->reference, map = m_map->map(),
                              isDirty = m_map->isDirty(), confirms]() -> Result<sources::Source> {
            sources::Sources registered(workspace.store(), workspace.vault());
            Result<sources::Source> written = registered.find(reference);
            if (written && isDirty) {
                sources::SourceMap unconfirmed = map;
                unconfirmed.isConfirmed = false;
                written = registered.setMap(reference, unconfirmed);
            }
            if (written && confirms)
                written = registered.confirmMap(reference);
            return written;
        });
    whenDone(this, done, [this, confirms](const Result<sources::Source> &written) {
        if (!written) {
            m_notice->tell(written.error().message, Tone::Bad);
            return;
        }
        if (chosenReference() == written->reference)
            m_map->setClean();
        m_notice->tell(confirms ? tr("The map of %1 is confirmed.").arg(written->reference)
                                : tr("The map of %1 is saved, and has yet to be confirmed.").arg(written->reference),
            Tone::Good);
        load();
    });
}

void SourcesPane::revert()
{
    m_map->setClean();
    showChosen();
}

void SourcesPane::remove()
{
    const sources::Source *source = chosen();
    if (!source)
        return;
    const auto set = [this, reference = source->reference](bool isActive) {
        const QFuture<Result<void>> done =
            QtConcurrent::run([&workspace = m_session.workspace, reference, isActive]() -> Result<void> {
                sources::Sources registered(workspace.store(), workspace.vault());
                if (!isActive)
                    return registered.remove(reference);
                const Result<sources::Source> changed = registered.change(reference, {.isActive = true});
                return changed ? Result<void>() : failureOf(changed);
            });
        whenDone(this, done, [this](const Result<void> &result) {
            if (!result)
                m_notice->tell(result.error().message, Tone::Bad);
            load();
        });
    };
    if (!source->isActive) {
        set(true);
        return;
    }
    confirm(this, tr("Remove %1?").arg(source->reference),
        tr("It is searched no more. What was found and done in it stays in the register, the source itself is not "
           "touched, and it can be used again."),
        tr("Remove it"), [set] { set(false); });
}

} // namespace steward::ui
