#include "ui/consent/consent_pane.h"

#include "ui/consent/consent_detail.h"
#include "ui/consent/consent_view.h"
#include "ui/consent/consent_words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/stacked_state.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace steward::ui {

using compliance::ConsentPrincipal;
using compliance::ConsentRecord;
using compliance::Consents;
using compliance::ConsentState;

namespace {

constexpr int pageSize = 200;

} // namespace

ConsentPane::ConsentPane(Session &session, QWidget *parent)
    : Pane(parent)
    , m_session(session)
    , m_filters(new FilterBar(this))
    , m_notice(new NoticeBar(this))
    , m_state(nullptr)
    , m_new(addAction(tr("Record a consent…"), u"add"_s, &ConsentPane::record))
    , m_withdraw(addAction(tr("Withdraw the chosen consent"), u"close"_s, &ConsentPane::withdraw))
    , m_renew(addAction(tr("Renew the chosen consent…"), u"refresh"_s, &ConsentPane::renew))
    , m_receipt(addAction(tr("Receipt of the chosen consent…"), u"file"_s, &ConsentPane::receipt))
    , m_import(addAction(tr("Import consents…"), u"import"_s, &ConsentPane::askImport))
    , m_expire(addAction(tr("Record what has expired"), u"clock"_s, &ConsentPane::expire))
    , m_export(addAction(tr("Export the consents that are shown…"), u"export"_s, &ConsentPane::exportShown))
    , m_again(addAction(tr("Read the consents again"), u"refresh"_s, &ConsentPane::load))
    , m_later(new QTimer(this))
    , m_rest(new QTimer(this))
{
    m_new->setShortcut(QKeySequence(u"Ctrl+N"_s));
    m_export->setShortcut(QKeySequence(u"Ctrl+E"_s));
    m_again->setShortcut(QKeySequence(Qt::Key_F5));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filters);
    layout->addWidget(m_notice);
    m_state = new StackedState(makeRows(), this);
    layout->addWidget(m_state, 1);
    setFocusProxy(m_table);
    makeFilters();
    m_withdraw->setShortcut(QKeySequence(Qt::Key_W));
    m_withdraw->setShortcutContext(Qt::WidgetShortcut); // a letter: only where nobody types
    m_table->addAction(m_withdraw);
    connect(m_state, &StackedState::retryChosen, this, &ConsentPane::load);
    connect(m_state, &StackedState::actionChosen, this, [this] {
        if (!m_wish.isAny())
            m_filters->clear();
        else
            m_new->trigger();
    });
    m_later->setSingleShot(true);
    m_later->setInterval(500ms);
    connect(m_later, &QTimer::timeout, this, &ConsentPane::load);
    m_rest->setSingleShot(true);
    m_rest->setInterval(60ms);
    connect(m_rest, &QTimer::timeout, this, &ConsentPane::openVisible);
    look();
}

QAction *ConsentPane::addAction(const QString &text, const QString &iconName, void (ConsentPane::*what)())
{
    auto *action = new QAction(icon(iconName), text, this);
    connect(action, &QAction::triggered, this, what);
    return action;
}

QPushButton *ConsentPane::buttonOf(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(action->icon(), action->text(), parent);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
    return button;
}

void ConsentPane::makeFilters()
{
    m_filters->setSearchHint(tr("E-mail, telephone, customer number or reference"));
    m_filters->setToolTip(tr("An identifier is found only whole, by its keyed hash; it is not kept in clear."));
    auto *states = new QMenu(this);
    m_filters->addMenuChip(u"state"_s, tr("Any state"), states);
    connect(states->addAction(tr("Any state")), &QAction::triggered, this, [this] {
        setState({});
        filterAnew();
    });
    states->addSeparator();
    for (const ConsentState state : {ConsentState::Given, ConsentState::RenewedGiven, ConsentState::Withdrawn,
             ConsentState::Expired, ConsentState::Refused, ConsentState::Requested, ConsentState::RequestDeferred,
             ConsentState::Invalidated, ConsentState::Terminated, ConsentState::Revoked, ConsentState::Unknown}) {
        connect(states->addAction(ConsentWords::state(state).word), &QAction::triggered, this, [this, state] {
            setState(state);
            filterAnew();
        });
    }
    m_purposes = new QMenu(this);
    m_filters->addMenuChip(u"purpose"_s, tr("Any purpose"), m_purposes);
    m_filters->addChip(u"subject"_s, {})->hide();
    for (QAction *action : {m_new, m_import})
        m_filters->addTrailing(buttonOf(action, m_filters));
    connect(m_filters, &FilterBar::searchChanged, this, &ConsentPane::search);
    connect(m_filters, &FilterBar::chipToggled, this, [this](const QString &id, bool on) {
        if (on || id != "subject"_L1)
            return;
        m_wish.filter.subject.clear();
        m_filters->chip(id)->hide();
        filterAnew();
    });
    connect(m_filters, &FilterBar::cleared, this, [this] {
        m_wish = {};
        setState({});
        setPurpose({});
        m_filters->chip(u"subject"_s)->hide();
        filterAnew();
    });
}

QWidget *ConsentPane::makeRows()
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    m_table = new RecordTable(u"consents"_s, splitter);
    m_table->setAccessibleName(tr("Consents, oldest first"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(ConsentRows::StateColumn, new StateBadgeDelegate(m_table));
    m_table->setStandardWidth(ConsentRows::ReferenceColumn, 15);
    m_table->setStandardWidth(ConsentRows::PersonColumn, 22);
    m_table->setStandardWidth(ConsentRows::PurposesColumn, 24);
    m_table->setStandardWidth(ConsentRows::StateColumn, 15);
    m_table->setStandardWidth(ConsentRows::GivenColumn, 32);
    m_table->setStandardWidth(ConsentRows::ExpiresColumn, 32);
    m_table->setStandardWidth(ConsentRows::NoticeColumn, 10);
    m_table->setStandardWidth(ConsentRows::MissingColumn, 12);
    m_table->setStandardWidth(ConsentRows::JurisdictionColumn, 12);
    m_table->setModel(&m_rows.model());
    splitter->addWidget(m_table);
    m_detail = new ConsentDetail(splitter);
    for (const auto &[action, text] : {std::pair(m_withdraw, tr("Withdraw")), std::pair(m_renew, tr("Renew…")),
             std::pair(m_receipt, tr("Receipt…"))}) {
        QPushButton *button = buttonOf(action, m_detail);
        button->setText(text);
        m_detail->addAction(button);
    }
    m_detail->setNothing(tr("Choose a consent to see what was shown and what happened."));
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({660, 420});
    connect(m_table, &RecordTable::currentRowChanged, this, &ConsentPane::showChosen);
    connect(m_table, &RecordTable::opened, this, [this] { m_detail->setFocus(); });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        m_rest->start();
        if (value >= m_table->verticalScrollBar()->maximum() - m_table->verticalScrollBar()->pageStep())
            readOn();
    });
    return splitter;
}

void ConsentPane::fillPurposes(const QStringList &purposes)
{
    m_purposes->clear();
    connect(m_purposes->addAction(tr("Any purpose")), &QAction::triggered, this, [this] {
        setPurpose({});
        filterAnew();
    });
    m_purposes->addSeparator();
    for (const QString &purpose : purposes) {
        connect(
            m_purposes->addAction(QString(purpose).replace(u'&', u"&&"_s)), &QAction::triggered, this, [this, purpose] {
                setPurpose(purpose);
                filterAnew();
            });
    }
}

void ConsentPane::setState(std::optional<ConsentState> state)
{
    m_wish.filter.state = state;
    m_filters->chip(u"state"_s)->setLabel(state ? ConsentWords::state(*state).word : tr("Any state"));
    m_filters->setChipOn(u"state"_s, state.has_value());
}

void ConsentPane::setPurpose(const QString &purpose)
{
    m_wish.filter.purpose = purpose;
    m_filters->chip(u"purpose"_s)->setLabel(purpose.isEmpty() ? tr("Any purpose") : purpose);
    m_filters->setChipOn(u"purpose"_s, !purpose.isEmpty());
}

void ConsentPane::search(const QString &text)
{
    setSearched(m_wish, text);
    filterAnew();
}

void ConsentPane::show(const QVariantMap &what)
{
    if (const QString subject = what.value(u"subject"_s).toString(); !subject.isEmpty()) {
        m_wish.filter.subject = subject;
        m_filters->chip(u"subject"_s)->setLabel(tr("Of %1").arg(subject));
        m_filters->chip(u"subject"_s)->show();
        m_filters->setChipOn(u"subject"_s, true);
    }
    if (what.contains(u"state"_s))
        setState(compliance::consentStateFromName(what.value(u"state"_s).toString()));
    if (what.contains(u"purpose"_s))
        setPurpose(what.value(u"purpose"_s).toString());
    if (const QString reference = what.value(u"reference"_s).toString(); !reference.isEmpty()) {
        m_filters->setSearchText(reference);
        setSearched(m_wish, reference);
        m_wanted = reference;
    }
    filterAnew();
    if (what.value(u"do"_s) == u"new"_s)
        m_new->trigger();
}

void ConsentPane::filterAnew()
{
    m_rows.set({}, m_session.workspace.clock().now());
    m_table->scrollToTop();
    load();
}

void ConsentPane::load()
{
    if (m_state->currentWidget() != m_state->content())
        m_state->showLoading(tr("Reading the consents…"));
    m_readingOn.cancel();
    // As many as there are already, so that nothing moves.
    const int limit = std::max<int>(pageSize, static_cast<int>(m_rows.records().size()));
    m_reading.start([&workspace = m_session.workspace, wish = m_wish, limit](
                        std::stop_token) { return readConsents(workspace, wish, 0, limit); },
        [this](const Result<ConsentPage> &page) {
            if (!page)
                m_state->showError(page.error());
            else
                showPage(*page);
        });
    count();
}

void ConsentPane::readOn()
{
    if (m_isAll || m_readingOn.isRunning() || m_reading.isRunning() || m_rows.records().isEmpty())
        return;
    m_readingOn.start([&workspace = m_session.workspace, wish = m_wish, after = m_rows.records().last().id](
                          std::stop_token) { return readConsents(workspace, wish, after, pageSize); },
        [this](const Result<ConsentPage> &page) {
            if (!page) {
                m_notice->tell(page.error().message, Tone::Bad);
                return;
            }
            m_isAll = page->isAll;
            m_rows.append(page->records);
            m_rest->start();
        });
}

void ConsentPane::showPage(const ConsentPage &page)
{
    m_isAll = page.isAll;
    m_rows.set(page.records, page.now);
    if (m_rows.records().isEmpty()) {
        showEmpty();
        look();
        return;
    }
    m_state->showContent();
    if (const int row = m_rows.model().rowOf(std::exchange(m_wanted, {})); row >= 0)
        m_table->selectRow(row);
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
    m_rest->start();
    showChosen();
}

void ConsentPane::showEmpty()
{
    if (!m_wish.isAny()) {
        m_state->showEmpty(tr("No consent fits"),
            tr("Nobody's consent fits these filters. An identifier has to be whole, as it was recorded."),
            tr("Clear filters"), u"filter"_s);
        return;
    }
    m_state->showEmpty(tr("No consents yet"),
        tr("Record what a person agreed to and what was shown, or import what another system has kept."),
        canWrite() ? tr("Record a consent…") : QString(), u"check"_s);
}

void ConsentPane::count()
{
    m_filters->setCounting();
    m_counting.start(
        [&workspace = m_session.workspace, wish = m_wish](std::stop_token) { return countConsents(workspace, wish); },
        [this](const Result<ConsentCounts> &counts) {
            if (!counts) {
                m_filters->setShowing(m_rows.records().size(), -1);
                return;
            }
            m_filters->setShowing(counts->shown, counts->total);
            fillPurposes(counts->purposes);
        });
}

void ConsentPane::openVisible()
{
    if (m_session.workspace.vault().state() != vault::VaultState::Open || m_opening.isRunning())
        return;
    const int first = m_table->rowAt(0);
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    const QList<ConsentRecord> closed =
        m_rows.withoutPerson(first, last < 0 ? m_rows.model().rowCount() - 1 : last).mid(0, pageSize);
    if (closed.isEmpty())
        return;
    m_opening.start(
        [&workspace = m_session.workspace, closed](std::stop_token stop) {
            Consents consents(workspace.store(), workspace.vault());
            QHash<QString, QString> persons;
            for (const ConsentRecord &record : closed) {
                if (stop.stop_requested())
                    break;
                const Result<ConsentPrincipal> principal = consents.principal(record);
                persons.insert(record.reference, principal ? personInWords(*principal) : QString());
            }
            return persons;
        },
        [this](const QHash<QString, QString> &persons) {
            m_rows.setPersons(persons);
            m_rest->start();
        });
}

void ConsentPane::showChosen()
{
    look();
    const auto record = chosen();
    if (!record) {
        m_detail->setNothing(tr("Choose a consent to see what was shown and what happened."));
        return;
    }
    m_openingOne.start([&workspace = m_session.workspace, record = *record](
                           std::stop_token) { return openConsent(workspace, record); },
        [this](const OpenedConsent &opened) {
            m_detail->show(opened.record, opened.principal, m_session.workspace.clock().now());
        });
}

void ConsentPane::look()
{
    const auto record = chosen();
    const bool writable = canWrite();
    const ConsentState state = record ? stateAt(*record, m_session.workspace.clock().now()) : ConsentState::Withdrawn;
    m_new->setEnabled(writable);
    m_import->setEnabled(writable && !m_job);
    m_expire->setEnabled(writable);
    m_withdraw->setEnabled(writable && record && state != ConsentState::Withdrawn);
    m_renew->setEnabled(writable && record && !record->isErased);
    m_receipt->setEnabled(record && !record->isErased);
    m_export->setEnabled(!m_rows.records().isEmpty());
}

void ConsentPane::refresh(const QStringList &topics)
{
    if (topics.contains(u"vault"_s))
        m_rows.forgetPersons();
    for (const QString &topic : {u"consent"_s, u"vault"_s, u"settings"_s}) {
        if (topics.contains(topic) && !m_later->isActive())
            m_later->start();
    }
}

void ConsentPane::focusSearch()
{
    m_filters->focusSearch();
}

std::optional<ConsentRecord> ConsentPane::chosen() const
{
    return m_rows.record(m_table->currentIndex().row());
}

Pane *makeConsentPane(Session &session, QWidget *parent)
{
    return new ConsentPane(session, parent);
}

} // namespace steward::ui
