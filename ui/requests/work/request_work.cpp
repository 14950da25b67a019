#include "ui/requests/work/request_work.h"

#include "ui/requests/work/answer_page.h"
#include "ui/requests/work/apply_page.h"
#include "ui/requests/work/plan_page.h"
#include "ui/requests/work/search_page.h"
#include "ui/requests/work/verify_page.h"
#include "ui/requests/work/work_desk.h"
#include "ui/theme/icons.h"
#include "ui/vault/vault_guard.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/stacked_state.h"

#include <QFileDialog>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace compliance;

namespace {

bool givesData(RequestType type)
{
    return type == RequestType::Access || type == RequestType::Portability;
}

} // namespace

RequestWork::RequestWork(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_desk(new WorkDesk(session, this))
    , m_notice(new NoticeBar(this))
    , m_tabs(new QTabWidget(this))
    , m_state(new StackedState(m_tabs, this))
    , m_search(new SearchPage(*m_desk, m_tabs))
    , m_plan(new PlanPage(*m_desk, m_tabs))
    , m_apply(new ApplyPage(*m_desk, m_tabs))
    , m_verify(new VerifyPage(*m_desk, m_tabs))
    , m_parties(new PartiesPage(*m_desk, m_tabs))
    , m_answer(new AnswerPage(*m_desk, m_tabs))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_state, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    addPage(m_search, tr("Search"));
    addPage(m_plan, tr("Plan"));
    addPage(m_apply, tr("Apply"));
    addPage(m_verify, tr("Verify"));
    addPage(m_parties, tr("Third parties"));
    addPage(m_answer, tr("Answer"));
    setFocusProxy(m_tabs);
    connect(
        m_desk, &WorkDesk::loading, this, [this] { m_state->showLoading(tr("Reading what was found and planned…")); });
    connect(m_desk, &WorkDesk::unreadable, m_state, &StackedState::showError);
    connect(m_desk, &WorkDesk::changed, this, &RequestWork::showFacts);
    connect(m_desk, &WorkDesk::working, this, &RequestWork::working);
    connect(m_desk, &WorkDesk::told, this, [this](const QString &sentence, Tone tone) {
        m_notice->tell(sentence, tone);
        Q_EMIT said(sentence);
    });
    connect(m_search, &SearchPage::sourcesAsked, this, [this] { Q_EMIT goTo(u"sources"_s, {{u"add"_s, true}}); });
    connect(m_state, &StackedState::retryChosen, this, &RequestWork::load);
    connect(m_state, &StackedState::actionChosen, this, &RequestWork::act);
}

RequestWork::~RequestWork() = default;

void RequestWork::addPage(WorkPage *page, const QString &title)
{
    m_tabs->addTab(page, title);
}

void RequestWork::setRequest(const Request &request)
{
    if (request.reference != m_desk->request().reference) {
        m_notice->dismiss();
        m_tabs->setCurrentIndex(0);
    }
    m_desk->setRequest(request);
    m_isStale = true;
    if (isVisible())
        load();
}

QList<QAction *> RequestWork::workActions() const
{
    QList<QAction *> actions;
    for (const WorkPage *page :
        std::initializer_list<const WorkPage *>{m_search, m_plan, m_apply, m_verify, m_parties, m_answer})
        actions += page->pageActions();
    return actions;
}

void RequestWork::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        load();
}

void RequestWork::load()
{
    m_isStale = false;
    m_desk->load();
}

bool RequestWork::showObstacle()
{
    const WorkFacts &facts = m_desk->facts();
    if (facts.request.isErased) {
        m_state->showEmpty(tr("(erased)"),
            tr("The key of this person is destroyed, and with it everything that was found, planned and kept to undo. "
               "What remains is the proof: counts, hashes and dates."),
            tr("Save the proof…"), u"shield"_s);
        return true;
    }
    if (facts.vault == vault::VaultState::NotSetUp) {
        m_state->showEmpty(tr("This workspace has no keys"),
            tr("What a search finds is sealed before it is written, so nothing can be searched without keys. %1")
                .arg(facts.whyLocked),
            tr("Set up the vault…"), u"key"_s);
        return true;
    }
    if (facts.vault == vault::VaultState::Locked) {
        m_state->showEmpty(tr("The vault is locked"),
            tr("Unlocking shows what was searched and found, the plan row by row, and what became of it. %1")
                .arg(facts.whyLocked),
            tr("Unlock"), u"lock"_s);
        return true;
    }
    return false;
}

void RequestWork::showFacts()
{
    if (showObstacle())
        return;
    showTabs();
    for (WorkPage *page : std::initializer_list<WorkPage *>{m_search, m_plan, m_apply, m_verify, m_parties, m_answer})
        page->showFacts();
    m_state->showContent();
}

void RequestWork::showTabs()
{
    const WorkFacts &facts = m_desk->facts();
    const bool changes = isPlanned(facts.request.type);
    for (WorkPage *page : std::initializer_list<WorkPage *>{m_plan, m_apply, m_verify, m_parties})
        m_tabs->setTabVisible(m_tabs->indexOf(page), changes);
    m_tabs->setTabVisible(m_tabs->indexOf(m_answer), givesData(facts.request.type));
    const auto mark = [this](WorkPage *page, bool isBegun, bool isDone) {
        const int tab = m_tabs->indexOf(page);
        m_tabs->setTabIcon(tab, isDone    ? icon(u"check"_s, Tone::Good)
                                : isBegun ? icon(u"warning"_s, Tone::Warning)
                                          : QIcon());
        m_tabs->setTabToolTip(tab, isDone ? tr("Done") : isBegun ? tr("Something is open here") : tr("Not begun"));
    };
    const bool searched = !facts.searches.isEmpty();
    mark(m_search, searched, searched && facts.unknown() == 0 && facts.undecided() == 0);
    const bool planned = facts.plan && facts.plan->state != ErasurePlan::State::Superseded;
    mark(m_plan, planned, planned);
    const bool applied = planned && facts.plan->begunAt;
    const bool whole = std::all_of(facts.results.cbegin(), facts.results.cend(), [](const SourceResult &result) {
        return result.step == SourceStep::Removed || result.step == SourceStep::NotApplicable;
    });
    mark(m_apply, applied, applied && whole);
    const bool clean = std::all_of(facts.checks.cbegin(), facts.checks.cend(),
        [](const SourceCheck &check) { return check.state == SourceCheck::State::Clean || check.isExplained; });
    mark(m_verify, !facts.checks.isEmpty(), !facts.checks.isEmpty() && clean);
    const bool told = std::all_of(facts.parties.cbegin(), facts.parties.cend(),
        [](const ThirdParty &party) { return party.toldAt || !party.reason.isEmpty(); });
    mark(m_parties, !facts.parties.isEmpty(), !facts.parties.isEmpty() && told);
    mark(m_answer, !facts.answer.isEmpty(), !facts.answer.isEmpty() && facts.emptyItems() == 0);
}

void RequestWork::act()
{
    const WorkFacts &facts = m_desk->facts();
    if (facts.request.isErased)
        saveProof();
    else if (facts.vault == vault::VaultState::Locked)
        m_session.vault.unlock();
    else
        m_session.vault.setUp();
}

void RequestWork::saveProof()
{
    auto *dialog = new QFileDialog(
        this, tr("Save the proof"), m_desk->request().reference + u"-proof.json"_s, tr("JSON files (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, m_desk, &WorkDesk::saveProof);
    dialog->open();
}

} // namespace steward::ui
