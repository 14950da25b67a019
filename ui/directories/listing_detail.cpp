#include "ui/directories/listing_detail.h"

#include "ui/directories/background.h"
#include "ui/directories/capture_view.h"
#include "ui/directories/comparison_view.h"
#include "ui/directories/listing_words.h"
#include "ui/directories/plain_tip.h"
#include "ui/widgets/detail_panel.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace directories;

namespace {

constexpr int looksShown = 60;
constexpr int timelineRows = 6;
constexpr int smallestWidth = 52; ///< In letters: both texts of a field side by side.

enum Fact {
    ReasonFact,
    JudgedFact,
    CheckedFact,
    ChangedFact,
    GoodFact,
    ReviewedFact,
    DueFact,
    DueWhyFact,
    AddressFact
};

} // namespace

struct ListingDetail::Content
{
    Listing listing;
    Customer customer;
    QList<Look> looks;
};

ListingDetail::ListingDetail(Session &session, Background &background, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_background(background)
    , m_panel(new DetailPanel(this))
    , m_factsBox(new QWidget)
    , m_factsGrid(new QGridLayout(m_factsBox))
    , m_comparedAt(new QLabel)
    , m_comparison(new ComparisonView)
    , m_timeline(new QTreeWidget)
    , m_capture(new CaptureView(session.workspace.store(), background))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    // Of the letter x, since the average of a Korean font is that of its widest characters.
    setMinimumWidth(fontMetrics().horizontalAdvance(u'x') * smallestWidth);
    makeFacts();
    m_comparedAt->setTextFormat(Qt::PlainText);
    m_comparedAt->setWordWrap(true);
    m_comparedAt->setForegroundRole(QPalette::PlaceholderText);
    m_timeline->setHeaderLabels({tr("When"), tr("State"), tr("Reason")});
    m_timeline->setRootIsDecorated(false);
    m_timeline->setUniformRowHeights(true);
    m_timeline->setAccessibleName(tr("The looks so far, newest first"));
    m_timeline->setItemDelegateForColumn(1, new StateBadgeDelegate(m_timeline));
    m_timeline->setFixedHeight(fontMetrics().lineSpacing() * (timelineRows + 2) * 5 / 4);
    m_timeline->setTabKeyNavigation(false);
    m_timeline->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_timeline->setTextElideMode(Qt::ElideRight);
    connect(m_timeline, &QTreeWidget::currentItemChanged, this,
        [this](QTreeWidgetItem *item) { showCaptureOfLook(item ? m_timeline->indexOfTopLevelItem(item) : -1); });

    m_panel->clearSections();
    m_panel->addWidget(m_factsBox);
    m_panel->addSection(tr("Submitted and shown"));
    m_panel->addWidget(m_comparedAt);
    m_panel->addWidget(m_comparison);
    m_panel->addSection(tr("Looks"));
    m_panel->addWidget(m_timeline);
    m_panel->addSection(tr("What was received"));
    m_panel->addWidget(m_capture);
    showNothing();
}

void ListingDetail::makeFacts()
{
    // No QFormLayout: in Qt 6.4 one with hidden rows writes beyond its memory when it is asked for its height at a
    // width.
    m_factsGrid->setContentsMargins(0, 0, 0, 0);
    m_factsGrid->setHorizontalSpacing(12);
    m_factsGrid->setVerticalSpacing(4);
    m_factsGrid->setColumnStretch(1, 1);
    const auto add = [this](Fact fact, const QString &words) {
        auto *name = new QLabel(words, m_factsBox);
        name->setForegroundRole(QPalette::PlaceholderText);
        auto *value = new QLabel(m_factsBox);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setAccessibleName(words);
        const int row = m_factsGrid->rowCount();
        m_factsGrid->addWidget(name, row, 0, Qt::AlignLeading | Qt::AlignTop);
        m_factsGrid->addWidget(value, row, 1);
        m_facts.insert(fact, {name, value});
    };
    add(ReasonFact, tr("Reason"));
    add(JudgedFact, tr("Meaning"));
    add(CheckedFact, tr("Checked"));
    add(ChangedFact, tr("Changed"));
    add(GoodFact, tr("Last seen listed"));
    add(ReviewedFact, tr("Reviewed"));
    add(DueFact, tr("Due"));
    add(DueWhyFact, tr("Why then"));
    add(AddressFact, tr("Address"));
}

void ListingDetail::addActions(const QList<QAction *> &inWords, const QList<QAction *> &asIcons)
{
    const auto add = [this](QAction *action, Qt::ToolButtonStyle style) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(style);
        button->setAccessibleName(action->text());
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAutoRaise(true);
        m_panel->addAction(button);
    };
    for (QAction *action : inWords)
        add(action, Qt::ToolButtonTextBesideIcon);
    for (QAction *action : asIcons)
        add(action, Qt::ToolButtonIconOnly);
}

void ListingDetail::showNothing()
{
    m_id.reset();
    m_listing.reset();
    m_filled = false;
    ++m_asked;
    m_panel->setNothing(tr("Choose a listing to see what was submitted, what is shown, and the evidence."));
}

void ListingDetail::showListing(qint64 id)
{
    if (m_id != id)
        m_filled = false;
    m_id = id;
    m_background.run([&store = m_session.workspace.store(), id](std::stop_token) { return read(store, id); },
        [this, asked = ++m_asked](const Result<Content> &content) {
            if (asked == m_asked)
                take(content);
        });
}

Result<ListingDetail::Content> ListingDetail::read(store::Store &store, qint64 id)
{
    const ListingReader reader(store);
    Content content;
    Result<Listing> listing = reader.byId(id);
    if (!listing)
        return failureOf(listing);
    Result<Customer> customer = reader.customer(listing->customerId);
    if (!customer)
        return failureOf(customer);
    Result<QList<Look>> looks = reader.looks(id, looksShown);
    if (!looks)
        return failureOf(looks);
    return Content{std::move(*listing), std::move(*customer), std::move(*looks)};
}

void ListingDetail::take(const Result<Content> &content)
{
    if (!content) {
        m_panel->setNothing(content.error().message);
        return;
    }
    m_listing = content->listing;
    m_country = content->customer.profile.country;
    m_panel->setTitle(content->listing.customerName, content->listing.directoryName);
    m_panel->setBadge(ListingWords::badge(content->listing));
    fillFacts(*content);
    fillComparison(*content);
    fillTimeline(content->looks);
    m_filled = true;
}

void ListingDetail::fillFacts(const Content &content)
{
    const Instant now = m_session.workspace.clock().now();
    const Listing &listing = content.listing;
    const auto set = [this](Fact fact, const QString &text) {
        const FactRow row = m_facts.value(fact);
        row.value->setText(text);
        row.value->setVisible(!text.isEmpty());
        row.name->setVisible(!text.isEmpty());
    };
    set(ReasonFact, listing.reason);
    set(JudgedFact, ListingWords::explanation(listing.state));
    QString checked = ListingWords::when(listing.checkedAt, now);
    if (listing.failures > 1)
        checked += u" · "_s + tr("%n looks in a row could not tell", nullptr, listing.failures);
    set(CheckedFact, checked);
    QString changed = ListingWords::when(listing.changedAt, now);
    if (listing.changedAt && listing.looks > 0)
        changed += u" · "_s + tr("%1 of %2 looks differed from the one before").arg(listing.changes).arg(listing.looks);
    set(ChangedFact, changed);
    set(GoodFact, listing.state == State::Listed ? QString() : ListingWords::when(listing.goodAt, now));
    set(ReviewedFact, ListingWords::when(listing.reviewedAt, now));
    set(DueFact, ListingWords::due(listing.dueAt, now));
    set(DueWhyFact, listing.dueWhy);
    set(AddressFact, listing.url);
}

void ListingDetail::fillComparison(const Content &content)
{
    // A look that could not tell compares nothing: then the newest one that did is the last known comparison.
    const Look *compared = nullptr;
    for (const Look &look : content.looks) {
        if (!look.fields.isEmpty()) {
            compared = &look;
            break;
        }
    }
    const Instant now = m_session.workspace.clock().now();
    if (!compared)
        m_comparedAt->setText(tr("Nothing has been compared yet; this is what was submitted."));
    else if (compared == &content.looks.constFirst())
        m_comparedAt->setText(tr("As seen %1").arg(ListingWords::when(compared->at, now)));
    else
        m_comparedAt->setText(tr("The newest look could not compare anything. As last seen %1")
                                  .arg(ListingWords::when(compared->at, now)));
    m_comparison->setFields(
        content.customer.profile, compared ? compared->fields : QMap<directories::Field, directories::Comparison>());
}

void ListingDetail::fillTimeline(const QList<Look> &looks)
{
    const auto sameLooks = [&] {
        return looks.size() == m_looks.size() && (looks.isEmpty() || looks.constFirst().id == m_looks.constFirst().id);
    };
    if (m_filled && sameLooks())
        return;
    const QSignalBlocker quiet(m_timeline);
    const bool followsNewest = !m_filled || m_timeline->indexOfTopLevelItem(m_timeline->currentItem()) <= 0;
    m_looks = looks;
    m_timeline->clear();
    for (const Look &look : looks) {
        auto *item = new QTreeWidgetItem(m_timeline);
        const Badge badge = ListingWords::badge(look.state);
        item->setText(0, ListingWords::dateTime(look.at));
        item->setText(1, badge.word);
        item->setData(1, StateBadgeDelegate::BadgeRole, QVariant::fromValue(badge));
        item->setText(2, look.changed ? tr("changed: %1").arg(look.reason) : look.reason);
        item->setToolTip(2, plainTip(look.reason));
    }
    for (int column = 0; column < 2; ++column) {
        m_timeline->resizeColumnToContents(column);
        m_timeline->setColumnWidth(column, m_timeline->columnWidth(column) + fontMetrics().averageCharWidth() * 2);
    }
    if (followsNewest && !looks.isEmpty())
        m_timeline->setCurrentItem(m_timeline->topLevelItem(0));
    if (followsNewest)
        showCaptureOfLook(looks.isEmpty() ? -1 : 0);
}

void ListingDetail::showCaptureOfLook(int row)
{
    // Captures are kept for changes: a look without one saw the page of the newest capture before it.
    std::optional<qint64> capture;
    for (qsizetype i = std::max(row, 0); i < m_looks.size() && row >= 0 && !capture; ++i)
        capture = m_looks.at(i).captureId;
    m_capture->setCapture(capture, m_country);
}

QString ListingDetail::asText() const
{
    if (!m_listing)
        return {};
    QStringList lines{m_listing->customerName + u" · "_s + m_listing->directoryName, ListingWords::state(*m_listing)};
    for (const FactRow &row : m_facts)
        if (!row.value->text().isEmpty())
            lines.append(row.name->text() + u": "_s + row.value->text());
    lines.append(m_comparison->asText());
    return lines.join(u'\n');
}

} // namespace steward::ui
