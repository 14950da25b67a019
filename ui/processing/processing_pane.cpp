#include "ui/processing/processing_pane.h"

#include "core/compliance/processing/processing_figures.h"
#include "core/compliance/processing/processing_files.h"
#include "core/compliance/processing/processing_register.h"
#include "core/sources/sources.h"
#include "ui/processing/history_dialog.h"
#include "ui/processing/processing_forms.h"
#include "ui/processing/processing_words.h"
#include "ui/processing/records_page.h"
#include "ui/theme/icons.h"
#include "ui/vault/vault_guard.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/reading.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/stacked_state.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace steward::ui {

namespace {

using compliance::Processing;
using compliance::ProcessingDraft;
using compliance::ProcessingRecord;
using compliance::RecordKind;

struct ProcessingFacts
{
    QList<ProcessingRecord> records = {};
    Instant now = {};
};

Result<ProcessingFacts> readFacts(Workspace &workspace)
{
    ProcessingFacts facts{.now = workspace.clock().now()};
    Result<QList<ProcessingRecord>> records =
        Processing(workspace.store(), workspace.vault()).list(std::nullopt, true, facts.now);
    if (!records)
        return failureOf(records);
    facts.records = std::move(*records);
    return facts;
}

/** The records of one kind in the form of a file name's ending. */
Result<QByteArray> bytesOf(const QList<ProcessingRecord> &records, RecordKind kind, const QString &ending,
    const QString &organisation, Instant at)
{
    if (ending == "csv"_L1)
        return processingCsv(records, kind);
    if (ending == "txt"_L1) {
        const Result<QString> text = processingText(records, kind, organisation, at);
        if (!text)
            return failureOf(text);
        return text->toUtf8();
    }
    const Result<QJsonObject> json = processingJson(records, kind, at);
    if (!json)
        return failureOf(json);
    return QJsonDocument(*json).toJson();
}

/** Records of processing by kind, and the assessments they ask for. */
class ProcessingPane final : public Pane
{
    Q_OBJECT

public:
    ProcessingPane(Session &session, QWidget *parent);

    void activate() override { load(); }
    void refresh(const QStringList &topics) override
    {
        for (const QString &topic : {u"processing"_s, u"vault"_s, u"settings"_s}) {
            if (topics.contains(topic) && !m_later->isActive())
                m_later->start();
        }
    }
    void focusSearch() override { page()->focusSearch(); }
    QList<QAction *> paneActions() override
    {
        return {m_new, m_propose, m_edit, m_review, m_history, m_end, m_screen, m_assess, m_export, m_again};
    }
    void show(const QVariantMap &what) override;
    using Pane::show;

private:
    using Records = QFuture<Result<ProcessingRecord>>;

    QAction *addAction(const QString &text, const QString &iconName, void (ProcessingPane::*what)());
    using Pane::addAction;
    ProcessingRecordsPage *page() const { return m_pages[static_cast<size_t>(m_tabs->currentIndex())]; }
    RecordKind kind() const { return m_tabs->currentIndex() == 1 ? RecordKind::Processor : RecordKind::Controller; }
    Processing processing() { return {m_session.workspace.store(), m_session.workspace.vault()}; }
    void load();
    void look();
    bool wantsOpenVault();
    /** The dialog stays until what it asks for is on disk. */
    void runForm(FormDialog *dialog, const std::function<Records()> &step, const QString &words);
    void edit(const ProcessingDraft &draft, const QString &reference);

    void add() { edit({.kind = kind()}, {}); }
    void propose();
    void change();
    void review();
    void history();
    void endRecord();
    void screen();
    void assess();
    void exportShown();
    void writeTo(const QString &path);

    Session &m_session;
    NoticeBar *m_notice;
    NoticeBar *m_sealed;
    StackedState *m_state;
    QTabWidget *m_tabs;
    std::array<ProcessingRecordsPage *, 3> m_pages{};
    QAction *m_new;
    QAction *m_propose;
    QAction *m_edit;
    QAction *m_review;
    QAction *m_history;
    QAction *m_end;
    QAction *m_screen;
    QAction *m_assess;
    QAction *m_export;
    QAction *m_again;
    QTimer *m_later;
    ProcessingFacts m_facts;
    QString m_wanted;
    bool m_isSealed = false;
    Reading<Result<ProcessingFacts>> m_reading;
    Reading<Result<QList<sources::Source>>> m_readingSources;
    Reading<Result<QList<compliance::ProcessingVersion>>> m_readingVersions;
};

ProcessingPane::ProcessingPane(Session &session, QWidget *parent)
    : Pane(parent)
    , m_session(session)
    , m_notice(new NoticeBar(this))
    , m_sealed(new NoticeBar(this))
    , m_state(nullptr)
    , m_tabs(new QTabWidget(this))
    , m_new(addAction(tr("Add a record…"), u"add"_s, &ProcessingPane::add))
    , m_propose(addAction(tr("Propose from a source…"), u"target"_s, &ProcessingPane::propose))
    , m_edit(addAction(tr("Edit…"), u"edit"_s, &ProcessingPane::change))
    , m_review(addAction(tr("Reviewed…"), u"check"_s, &ProcessingPane::review))
    , m_history(addAction(tr("Versions…"), u"clock"_s, &ProcessingPane::history))
    , m_end(addAction(tr("End it…"), u"stop"_s, &ProcessingPane::endRecord))
    , m_screen(addAction(tr("Answer the screening…"), u"edit"_s, &ProcessingPane::screen))
    , m_assess(addAction(tr("Write the assessment…"), u"file"_s, &ProcessingPane::assess))
    , m_export(addAction(tr("Export the register that is shown…"), u"export"_s, &ProcessingPane::exportShown))
    , m_again(addAction(tr("Read the records again"), u"refresh"_s, &ProcessingPane::load))
    , m_later(new QTimer(this))
{
    m_new->setShortcut(QKeySequence(u"Ctrl+N"_s));
    m_export->setShortcut(QKeySequence(u"Ctrl+E"_s));
    m_again->setShortcut(QKeySequence(Qt::Key_F5));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sealed);
    layout->addWidget(m_notice);
    m_tabs->setDocumentMode(true);
    const QList<QAction *> above{m_new, m_propose, m_export};
    const QList<QAction *> beside{m_edit, m_review, m_history, m_end};
    m_pages = {new ProcessingRecordsPage(ProcessingView::Controller, above, beside, m_tabs),
        new ProcessingRecordsPage(ProcessingView::Processor, above, beside, m_tabs),
        new ProcessingRecordsPage(ProcessingView::Dpia, {}, {m_screen, m_assess}, m_tabs)};
    m_tabs->addTab(m_pages[0], tr("As controller"));
    m_tabs->addTab(m_pages[1], tr("As processor"));
    m_tabs->addTab(m_pages[2], tr("Impact assessments"));
    m_state = new StackedState(m_tabs, this);
    layout->addWidget(m_state, 1);
    setFocusProxy(m_tabs);
    for (ProcessingRecordsPage *one : m_pages) {
        connect(one, &ProcessingRecordsPage::chosenChanged, this, &ProcessingPane::look);
        connect(one, &ProcessingRecordsPage::firstAsked, m_new, &QAction::trigger);
        connect(one, &ProcessingRecordsPage::opened, this,
            [this, one] { (one == m_pages[2] ? m_screen : m_edit)->trigger(); });
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, &ProcessingPane::look);
    connect(m_state, &StackedState::retryChosen, this, &ProcessingPane::load);
    m_later->setSingleShot(true);
    m_later->setInterval(500ms);
    connect(m_later, &QTimer::timeout, this, &ProcessingPane::load);
    look();
}

QAction *ProcessingPane::addAction(const QString &text, const QString &iconName, void (ProcessingPane::*what)())
{
    auto *action = new QAction(icon(iconName), text, this);
    connect(action, &QAction::triggered, this, what);
    return action;
}

void ProcessingPane::show(const QVariantMap &what)
{
    const QString wanted = what.value(u"page"_s).toString();
    if (!wanted.isEmpty())
        m_tabs->setCurrentIndex(wanted == u"dpia"_s ? 2 : wanted == u"processor"_s ? 1 : 0);
    m_wanted = what.value(u"record"_s).toString();
    load();
}

void ProcessingPane::load()
{
    if (m_state->currentWidget() != m_state->content())
        m_state->showLoading(tr("Reading the records of processing…"));
    m_reading.start([&workspace = m_session.workspace](std::stop_token) { return readFacts(workspace); },
        [this](const Result<ProcessingFacts> &facts) {
            if (!facts) {
                m_state->showError(facts.error());
                return;
            }
            m_facts = *facts;
            for (ProcessingRecordsPage *one : m_pages)
                one->setRecords(m_facts.records, m_facts.now);
            m_state->showContent();
            if (const QString reference = std::exchange(m_wanted, {}); !reference.isEmpty())
                page()->choose(reference);
            look();
        });
}

void ProcessingPane::look()
{
    const auto record = page() ? page()->chosen() : std::nullopt;
    const bool writable = m_session.workspace.store().isWritable();
    const bool isLive = writable && record && !record->endedAt;
    m_new->setEnabled(writable);
    m_propose->setEnabled(writable);
    for (QAction *action : {m_edit, m_review, m_end, m_screen, m_assess})
        action->setEnabled(isLive);
    m_history->setEnabled(record.has_value());
    m_export->setEnabled(m_tabs->currentIndex() < 2 && !m_facts.records.isEmpty());
    const bool isSealed = std::any_of(
        m_facts.records.cbegin(), m_facts.records.cend(), [](const ProcessingRecord &one) { return !one.isReadable; });
    if (isSealed == m_isSealed)
        return;
    m_isSealed = isSealed;
    if (isSealed)
        m_sealed->tell(tr("What the fields say is sealed. Names, completeness and reviews are shown; unlocking the "
                          "vault shows the rest."),
            Tone::Warning, tr("Unlock"), [this] { m_session.vault.toggle(); });
    else
        m_sealed->dismiss();
}

bool ProcessingPane::wantsOpenVault()
{
    if (m_session.workspace.vault().state() == vault::VaultState::Open)
        return false;
    m_notice->tell(m_session.vault.reason(), Tone::Warning,
        m_session.vault.state() == vault::VaultState::NotSetUp ? tr("Set up the vault") : tr("Unlock"),
        [this] { m_session.vault.toggle(); });
    return true;
}

void ProcessingPane::runForm(FormDialog *dialog, const std::function<Records()> &step, const QString &words)
{
    connect(dialog, &FormDialog::wanted, this, [this, dialog, step, words] {
        whenDone(dialog, step(), [this, dialog, words](const Result<ProcessingRecord> &record) {
            if (!record) {
                dialog->showError(record.error().message);
                return;
            }
            dialog->accept();
            m_wanted = record->reference;
            m_notice->tell(words.arg(record->reference), Tone::Good);
            load();
        });
    });
    dialog->open();
}

void ProcessingPane::edit(const ProcessingDraft &draft, const QString &reference)
{
    if (wantsOpenVault())
        return;
    const bool isNew = reference.isEmpty();
    const QString title = !isNew                                ? tr("Record %1").arg(reference)
                          : draft.kind == RecordKind::Processor ? tr("New record as processor")
                                                                : tr("New record as controller");
    auto *dialog =
        new FormDialog(ProcessingForms::record(draft, title, isNew ? tr("Add it") : tr("Keep the new version")), this);
    dialog->setObjectName(u"recordEditor"_s);
    const RecordKind kind = draft.kind;
    const auto note = [dialog, kind] {
        dialog->setNote(ProcessingForms::noteOn(ProcessingForms::draftOf(*dialog, kind)));
    };
    connect(dialog, &FormDialog::changed, this, note);
    note();
    runForm(
        dialog,
        [this, dialog, kind, reference, isNew] {
            const ProcessingDraft now = ProcessingForms::draftOf(*dialog, kind);
            return isNew ? processing().create(now) : processing().change(reference, now.name, now.fields);
        },
        isNew ? tr("%1 is in the register.") : tr("%1 has a new version; the old one stays."));
}

void ProcessingPane::propose()
{
    m_readingSources.start(
        [&workspace = m_session.workspace](
            std::stop_token) { return sources::Sources(workspace.store(), workspace.vault()).list(); },
        [this](const Result<QList<sources::Source>> &all) {
            if (!all || all->isEmpty()) {
                m_notice->tell(
                    all ? tr("No source is registered yet; register one, and confirm its map, under Sources.")
                        : all.error().message,
                    Tone::Warning);
                return;
            }
            Form form{.title = tr("Propose a record"),
                .explanation = tr("What the map of a source says is filled in, and nothing is made up."),
                .verb = tr("Propose it"),
                .fields = {{.kind = FormField::Kind::Choice, .id = u"source"_s, .label = tr("Source")}}};
            for (const sources::Source &one : *all)
                form.fields.first().choices.append(
                    {one.reference, tr("%1 (%2)", "name, reference").arg(one.name, one.reference)});
            auto *dialog = new FormDialog(form, this);
            connect(dialog, &FormDialog::wanted, this, [this, dialog, sources = *all] {
                for (const sources::Source &one : sources) {
                    if (one.reference == dialog->value(u"source"_s))
                        edit(compliance::proposedRecord(one), {});
                }
                dialog->accept();
            });
            dialog->open();
        });
}

void ProcessingPane::change()
{
    const auto record = page()->chosen();
    if (record && !wantsOpenVault())
        edit({record->kind, record->name, record->fields}, record->reference);
}

void ProcessingPane::review()
{
    const auto record = page()->chosen();
    if (!record || wantsOpenVault())
        return;
    auto *dialog =
        new FormDialog(ProcessingForms::oneText(tr("%1 was reviewed").arg(record->reference),
                           tr("You have looked, and it is right as it stands. The next review is counted from today."),
                           tr("It is right"), tr("What was looked at")),
            this);
    runForm(
        dialog,
        [this, dialog, reference = record->reference] {
            return processing().review(reference, dialog->value(u"text"_s));
        },
        tr("%1 is reviewed."));
}

void ProcessingPane::endRecord()
{
    const auto record = page()->chosen();
    if (!record || wantsOpenVault())
        return;
    auto *dialog = new FormDialog(ProcessingForms::oneText(tr("End %1").arg(record->reference),
                                      tr("The processing has stopped. The record stays in the register with its "
                                         "versions, and cannot be changed any more."),
                                      tr("End it"), tr("Why")),
        this);
    runForm(
        dialog,
        [this, dialog, reference = record->reference] { return processing().end(reference, dialog->value(u"text"_s)); },
        tr("%1 has ended."));
}

void ProcessingPane::history()
{
    const auto record = page()->chosen();
    if (!record)
        return;
    m_readingVersions.start(
        [&workspace = m_session.workspace, reference = record->reference](
            std::stop_token) { return Processing(workspace.store(), workspace.vault()).versions(reference); },
        [this, reference = record->reference](const Result<QList<compliance::ProcessingVersion>> &versions) {
            if (versions)
                (new HistoryDialog(reference, *versions, m_session.workspace.clock().now(), this))->open();
            else
                m_notice->tell(versions.error().message, Tone::Bad);
        });
}

void ProcessingPane::screen()
{
    const auto record = page()->chosen();
    if (!record || wantsOpenVault())
        return;
    auto *dialog = new FormDialog(ProcessingForms::screening(*record), this);
    const auto note = [dialog, record = *record] {
        dialog->setNote(ProcessingForms::noteOnScreening(*dialog, record));
    };
    connect(dialog, &FormDialog::changed, this, note);
    note();
    runForm(
        dialog,
        [this, dialog, record = *record] {
            return processing().screen(record.reference, ProcessingForms::repliesOf(*dialog, record));
        },
        tr("The screening of %1 is kept."));
}

void ProcessingPane::assess()
{
    const auto record = page()->chosen();
    if (!record || wantsOpenVault())
        return;
    auto *dialog = new FormDialog(ProcessingForms::assessment(*record), this);
    runForm(
        dialog,
        [this, dialog, reference = record->reference] {
            return processing().assess(reference, ProcessingForms::dpiaOf(*dialog));
        },
        tr("The assessment of %1 is kept."));
}

void ProcessingPane::exportShown()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Export the register that is shown"), folder + u"/processing.json"_s,
        tr("JSON (*.json);;CSV (*.csv);;Text for the authority (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog,
        [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1)); });
    connect(dialog, &QFileDialog::fileSelected, this, &ProcessingPane::writeTo);
    dialog->open();
}

void ProcessingPane::writeTo(const QString &path)
{
    Workspace &workspace = m_session.workspace;
    const QList<ProcessingRecord> records = page()->shown();
    const Result<QByteArray> bytes = bytesOf(
        records, kind(), QFileInfo(path).suffix().toLower(), workspace.facts().organisation, workspace.clock().now());
    if (!bytes) {
        m_notice->tell(bytes.error().message, Tone::Bad);
        return;
    }
    QSaveFile file(path);
    const bool isKept = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
                        && file.write(*bytes) == bytes->size() && file.commit();
    if (isKept)
        m_notice->tell(
            tr("%n record(s) are in %1.", nullptr, static_cast<int>(records.size())).arg(QFileInfo(path).fileName()),
            Tone::Good);
    else
        m_notice->tell(tr("%1 could not be written; choose another place.").arg(QFileInfo(path).fileName()), Tone::Bad);
}

} // namespace

Pane *makeProcessingPane(Session &session, QWidget *parent)
{
    return new ProcessingPane(session, parent);
}

QString processingBadge(Workspace &workspace)
{
    const Result<compliance::ProcessingFigures> figures =
        compliance::processingFigures(workspace.store(), workspace.clock().now());
    if (!figures)
        return {};
    const qint64 open = figures->reviewsOverdue.numerator + figures->dpiaMissing.numerator;
    return open > 0 ? QLocale().toString(open) : QString();
}

} // namespace steward::ui

#include "processing_pane.moc"
