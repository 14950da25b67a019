#include "ui/requests/request_detail.h"

#include "core/base/text.h"
#include "ui/requests/checklist.h"
#include "ui/requests/files_page.h"
#include "ui/requests/history_page.h"
#include "ui/requests/letter_page.h"
#include "ui/requests/overview_page.h"
#include "ui/requests/request_words.h"
#include "ui/requests/work/request_work.h"
#include "ui/requests/work/work_facts.h"
#include "ui/theme/icons.h"
#include "ui/vault/vault_guard.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/stacked_state.h"
#include "ui/widgets/state_badge.h"

#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace compliance;

RequestDetail::RequestDetail(Session &session, RequestActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_actions(actions)
    , m_states(nullptr)
    , m_tabs(new QTabWidget(this))
    , m_overview(new OverviewPage(actions, this))
    , m_history(new HistoryPage(this))
    , m_letters(new LetterPage(session, this))
    , m_files(new FilesPage(this))
    , m_work(new RequestWork(session, this))
{
    setMinimumWidth(fontMetrics().averageCharWidth() * 62);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_overview, tr("Steps"));
    m_tabs->addTab(m_history, tr("History"));
    m_tabs->addTab(m_letters, tr("Letters"));
    m_tabs->addTab(m_files, tr("Files"));
    m_tabs->addTab(m_work, tr("Work on data"));
    column->addWidget(m_tabs, 1);
    m_states = new StackedState(content, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_states);
    connect(m_states, &StackedState::retryChosen, this, &RequestDetail::refresh);
    connect(m_overview, &OverviewPage::unlockAsked, &m_session.vault, &VaultGuard::unlock);
    connect(m_overview, &OverviewPage::workAsked, this, [this] { showPage(Work); });
    connect(m_history, &HistoryPage::noteAsked, this, &RequestDetail::keepNote);
    connect(m_letters, &LetterPage::told, this, &RequestDetail::told);
    connect(m_files, &FilesPage::addAsked, this, &RequestDetail::addFile);
    connect(m_files, &FilesPage::exportAsked, this, &RequestDetail::exportFile);
    connect(m_work, &RequestWork::said, this, &RequestDetail::said);
    connect(m_work, &RequestWork::working, this, &RequestDetail::working);
    connect(m_work, &RequestWork::goTo, this, &RequestDetail::goTo);
    connect(m_work, &RequestWork::tell, this, &RequestDetail::told);
    showNothing();
}

QWidget *RequestDetail::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(14, 10, 10, 6);
    layout->setSpacing(4);
    const auto label = [head] {
        auto *made = new QLabel(head);
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
        made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        return made;
    };
    m_title = label();
    QFont bold = font();
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_subtitle = label();
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_icons = new QWidget(head);
    auto *icons = new QHBoxLayout(m_icons);
    icons->setContentsMargins(0, 0, 0, 0);
    icons->setSpacing(2);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_icons, 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addWidget(m_subtitle);
    m_state = new StateBadge(head);
    m_clock = new StateBadge(head);
    auto *badges = new FlowLayout;
    badges->addWidget(m_state);
    badges->addWidget(m_clock);
    layout->addLayout(badges);
    m_buttons = new FlowLayout;
    m_more = new QMenu(this);
    const auto menu = [this](const QString &text, const QString &iconName, const QList<Step> &steps) {
        auto *button = new QPushButton(icon(iconName), text, this);
        auto *list = new QMenu(button);
        list->setToolTipsVisible(true);
        for (const Step step : steps)
            list->addAction(m_actions.action(step));
        button->setMenu(list);
        m_buttons->addWidget(button);
    };
    menu(
        tr("Identity"), u"user"_s, {Step::AskIdentity, Step::VerifyIdentity, Step::FailIdentity, Step::AddIdentifiers});
    menu(tr("Answer"), u"export"_s, {Step::Acknowledge, Step::Answer, Step::Refuse, Step::AskFee});
    menu(tr("Date"), u"calendar"_s, {Step::Extend, Step::AskClarification, Step::Clarify});
    menu(tr("File"), u"archive"_s, {Step::Assign, Step::MarkDuplicate, Step::Withdraw, Step::Close});
    layout->addLayout(m_buttons);
    return head;
}

void RequestDetail::addIconActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QToolButton(m_icons);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(action->text());
        m_icons->layout()->addWidget(button);
    }
}

void RequestDetail::showRequest(const QString &reference)
{
    if (m_reference != reference) {
        m_reference = reference;
        m_content.reset();
        m_actions.setRequest(std::nullopt);
        m_states->showLoading(tr("Reading %1…").arg(reference));
    }
    refresh();
}

void RequestDetail::showNothing()
{
    m_reading.cancel();
    m_reference.clear();
    m_content.reset();
    m_actions.setRequest(std::nullopt);
    m_states->showEmpty(
        tr("No request is chosen"), tr("Choose one in the table: its steps, clocks and letters show here."));
}

void RequestDetail::refresh()
{
    if (m_reference.isEmpty())
        return;
    m_reading.start([&workspace = m_session.workspace, reference = m_reference](
                        std::stop_token) { return readRequest(workspace.store(), workspace.vault(), reference); },
        [this](const Result<RequestContent> &content) { take(content); });
}

void RequestDetail::forget()
{
    if (m_content) {
        RequestContent bare{.request = m_content->request, .whyNobody = m_session.vault.reason()};
        for (QString *words : {&bare.request.extensionReason, &bare.request.fee, &bare.request.refusalReason,
                 &bare.request.identityMethod})
            words->clear();
        take(bare);
    }
    refresh();
}

void RequestDetail::take(const Result<RequestContent> &content)
{
    if (!content) {
        m_states->showError(content.error());
        return;
    }
    m_content = *content;
    const Instant now = m_session.workspace.clock().now();
    const bool writable = m_session.workspace.store().isWritable();
    m_actions.setRequest(content->request);
    showHead();
    m_overview->setContent(*content, now);
    m_history->setContent(*content, now, writable);
    m_letters->setContent(*content);
    m_files->setContent(*content, writable && content->request.state != RequestState::Closed);
    m_work->setRequest(content->request);
    m_tabs->setTabText(
        History, content->history.isEmpty() ? tr("History") : tr("History (%L1)").arg(content->history.size()));
    m_tabs->setTabText(Files, content->files.isEmpty() ? tr("Files") : tr("Files (%L1)").arg(content->files.size()));
    m_tabs->setTabText(Work, isPlanned(content->request.type) ? tr("Work on data") : tr("Search and answer"));
    m_states->showContent();
}

void RequestDetail::showHead()
{
    const Request &request = m_content->request;
    m_title->setText(u"%1 · %2"_s.arg(request.reference, RequestWords::type(request.type)));
    QString person = request.isErased ? RequestWords::erased() : tr("Person sealed");
    if (m_content->person) {
        const SubjectDetails &details = *m_content->person;
        person = forDisplay(!details.name.isEmpty()         ? details.name
                            : details.identifiers.isEmpty() ? QString()
                                                            : details.identifiers.constFirst().value);
    }
    m_subtitle->setText(u"%1 · %2"_s.arg(person, RequestWords::laws(request.laws)));
    m_state->setBadge(RequestWords::badge(request));
    m_clock->setBadge(RequestWords::clock(request, m_session.workspace.clock().now()));
}

void RequestDetail::showPage(Page page)
{
    m_tabs->setCurrentIndex(page);
    if (page == History)
        m_history->focusNote();
}

void RequestDetail::keepNote(const QString &text)
{
    Workspace &workspace = m_session.workspace;
    whenDone(
        this, Register(workspace.store(), workspace.vault()).note(m_reference, text), [this](const Result<void> &kept) {
            if (!kept) {
                Q_EMIT told(kept.error().message, Tone::Bad);
                return;
            }
            m_history->noteKept();
            refresh();
        });
}

void RequestDetail::addFile(const QString &path, bool isEvidence)
{
    Workspace &workspace = m_session.workspace;
    whenDone(this, Register(workspace.store(), workspace.vault()).attach(m_reference, path, isEvidence),
        [this](const Result<Attachment> &kept) {
            if (!kept) {
                Q_EMIT told(kept.error().message, Tone::Bad);
                return;
            }
            Q_EMIT told(
                tr("“%1” is sealed in the register; the file itself is where it was.").arg(forDisplay(kept->name)),
                Tone::Good);
            refresh();
        });
}

void RequestDetail::exportFile(qint64 attachment, const QString &target)
{
    m_exporting.start(
        [&workspace = m_session.workspace, reference = m_reference, attachment, target](std::stop_token) {
            return Register(workspace.store(), workspace.vault()).exportAttachment(reference, attachment, target);
        },
        [this, target](const Result<void> &done) {
            if (done)
                Q_EMIT told(tr("The file is exported to %1.").arg(QFileInfo(target).fileName()), Tone::Good);
            else
                Q_EMIT told(done.error().message, Tone::Bad);
        });
}

} // namespace steward::ui
