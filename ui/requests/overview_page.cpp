#include "ui/requests/overview_page.h"

#include "core/base/text.h"
#include "ui/requests/request_actions.h"
#include "ui/requests/request_words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/detail_panel.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/relative_time.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace compliance;

namespace {

constexpr int badgeCharacters = 14;

/** A heading over a few lines: the state beside it. */
QWidget *badgeLine(const QString &text, const Badge &badge, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 2, 0, 0);
    auto *label = new QLabel(line);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    QFont medium = label->font();
    medium.setWeight(QFont::Medium);
    label->setFont(medium);
    auto *state = new StateBadge(line);
    state->setBadge(badge);
    layout->addWidget(label);
    layout->addWidget(state);
    layout->addStretch(1);
    return line;
}

/** The moment a day ends is not in the answer for each date; the due day's is, and the others are as far from it. */
QString dated(const ClockAnswer &answer, QDate day, Instant now)
{
    if (!answer.due || !answer.dueAt)
        return RequestWords::day(day);
    return RequestWords::dueDay(day, *answer.dueAt + std::chrono::days(answer.due->daysTo(day)), now);
}

} // namespace

OverviewPage::OverviewPage(RequestActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_panel(new DetailPanel(this))
{
    m_panel->hideHead();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
}

void OverviewPage::setContent(const RequestContent &content, Instant now)
{
    auto *area = m_panel->findChild<QScrollArea *>();
    const bool isSame = m_reference == content.request.reference;
    const int place = isSame && area ? area->verticalScrollBar()->value() : 0;
    m_reference = content.request.reference;
    m_panel->clearSections();
    addChecklist(content.request);
    m_panel->addSection(tr("Clocks"));
    for (const RequestClock &clock : content.request.clocks)
        addClock(clock, now, content.request);
    addPerson(content);
    addFacts(content.request, now);
    for (const QString &unread : content.unread)
        m_panel->addText(unread, Tone::Warning);
    if (area)
        QTimer::singleShot(0, area, [area, place] { area->verticalScrollBar()->setValue(place); });
}

void OverviewPage::addChecklist(const Request &request)
{
    m_panel->addSection(tr("What is next"));
    for (const ChecklistItem &item : Checklist::of(request))
        m_panel->addWidget(makeItem(item));
}

QWidget *OverviewPage::makeItem(const ChecklistItem &item)
{
    auto *row = new QWidget(m_panel);
    row->setObjectName(u"item%1"_s.arg(int(item.kind)));
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * badgeCharacters);
    grid->setColumnStretch(1, 1);
    auto *badge = new StateBadge(row);
    badge->setBadge(Checklist::badge(item.state));
    grid->addWidget(badge, 0, 0, Qt::AlignLeading | Qt::AlignTop);
    auto *title = new QLabel(row);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setText(item.title);
    if (item.state == ChecklistItem::State::Later || item.state == ChecklistItem::State::NotNeeded)
        title->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(title, 0, 1);
    const bool isDue = item.state == ChecklistItem::State::Next || item.state == ChecklistItem::State::Waiting;
    if (!item.sentence.isEmpty()) {
        auto *sentence = new QLabel(row);
        sentence->setTextFormat(Qt::PlainText);
        sentence->setWordWrap(true);
        sentence->setText(item.sentence);
        sentence->setForegroundRole(QPalette::PlaceholderText);
        sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(sentence, 1, 1);
    }
    auto *buttons = new FlowLayout;
    for (const Step step : item.steps) {
        QAction *action = m_actions.action(step);
        auto *button = new QPushButton(action->text(), row);
        button->setEnabled(action->isEnabled());
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        buttons->addWidget(button);
    }
    using Kind = ChecklistItem::Kind;
    const bool isWork = item.kind == Kind::Search || item.kind == Kind::Plan || item.kind == Kind::Apply;
    if (isWork && isDue) {
        auto *button = new QPushButton(tr("Go to the work on data"), row);
        connect(button, &QPushButton::clicked, this, &OverviewPage::workAsked);
        buttons->addWidget(button);
    }
    if (buttons->count() > 0)
        grid->addLayout(buttons, 2, 1);
    else
        delete buttons;
    return row;
}

void OverviewPage::addClock(const RequestClock &clock, Instant now, const Request &request)
{
    const bool runs = isRunning(request.state);
    const ClockAnswer &answer = clock.answer;
    if (!clock.unknown.isEmpty()) {
        m_panel->addWidget(badgeLine(
            RequestWords::law(clock.law), {tr("Could not tell"), Badge::Shape::Ring, Tone::Unknown}, m_panel));
        m_panel->addText(clock.unknown);
        return;
    }
    Badge badge{tr("Without delay"), Badge::Shape::Dash, Tone::Muted};
    if (answer.dueAt) {
        const bool isLate = runs && *answer.dueAt < now;
        const bool isSoon = *answer.dueAt < now + std::chrono::days(7);
        badge = {runs ? RequestWords::due(*answer.dueAt, now) : tr("Stopped"), Badge::Shape::Clock, Tone::Neutral};
        if (!runs)
            badge.shape = Badge::Shape::Dash;
        else if (isLate || isSoon)
            badge = {
                badge.word, isLate ? Badge::Shape::Cross : Badge::Shape::Triangle, isLate ? Tone::Bad : Tone::Warning};
    }
    m_panel->addWidget(badgeLine(RequestWords::law(clock.law), badge, m_panel));
    if (answer.isHourClock && answer.dueAt)
        m_panel->addFact(tr("Due"), dateAndRelative(*answer.dueAt, now));
    else if (answer.due)
        m_panel->addFact(tr("Due"), RequestWords::day(*answer.due));
    if (answer.acknowledgeBy)
        m_panel->addFact(tr("Acknowledge by"), runs && !request.acknowledgedAt
                                                   ? dated(answer, *answer.acknowledgeBy, now)
                                                   : RequestWords::day(*answer.acknowledgeBy));
    if (answer.extensionNoticeBy)
        m_panel->addFact(tr("Tell of an extension by"),
            runs ? dated(answer, *answer.extensionNoticeBy, now) : RequestWords::day(*answer.extensionNoticeBy));
    if (answer.safe && answer.safe != answer.due)
        m_panel->addFact(tr("Safe date"),
            tr("%1: the earliest that any reading of the law gives").arg(RequestWords::day(*answer.safe)));
    m_panel->addFact(tr("Rule"), answer.rule);
    m_panel->addFact(tr("Calendar"), answer.calendarVersion.isEmpty()
                                         ? clock.calendar
                                         : tr("%1, version %2").arg(clock.calendar, answer.calendarVersion));
    m_panel->addFact(tr("Computed"), localDateTime(clock.computedAt));
    m_panel->addText(answer.explanation, Tone::Muted);
}

void OverviewPage::addPerson(const RequestContent &content)
{
    m_panel->addSection(tr("Person"));
    if (content.request.isErased) {
        m_panel->addText(tr("%1 The person's key is destroyed: who it was can no longer be read, and what was done "
                            "about it can still be proven.")
                             .arg(RequestWords::erased()));
        return;
    }
    if (!content.person) {
        m_panel->addText(tr("Who asks, notes, letters and files are sealed. %1").arg(content.whyNobody));
        auto *unlock = new QPushButton(icon(u"unlock"_s), tr("Unlock the vault"), m_panel);
        auto *line = new QWidget(m_panel);
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(unlock);
        layout->addStretch(1);
        connect(unlock, &QPushButton::clicked, this, &OverviewPage::unlockAsked);
        m_panel->addWidget(line);
        return;
    }
    const SubjectDetails &person = *content.person;
    m_panel->addFact(tr("Name"), forDisplay(person.name));
    for (const sources::Identifier &one : person.identifiers)
        m_panel->addFact(RequestWords::identifier(one.kind), forDisplay(one.value));
    m_panel->addFact(tr("Address"), forDisplay(person.postalAddress));
    m_panel->addFact(tr("Agent"), forDisplay(person.agentName));
    m_panel->addFact(tr("Mandate"), forDisplay(person.agentMandate));
    if (!person.text.isEmpty()) {
        m_panel->addSection(tr("In the person's own words"));
        m_panel->addText(forDisplay(person.text));
    }
}

void OverviewPage::addFacts(const Request &request, Instant now)
{
    m_panel->addSection(tr("Request"));
    m_panel->addFact(tr("Received"), RequestWords::day(request.receivedOn));
    m_panel->addFact(tr("Channel"), RequestWords::channel(request.channel));
    m_panel->addFact(tr("Letters in"), RequestWords::language(request.language));
    m_panel->addFact(tr("Assignee"), request.assignee);
    m_panel->addFact(tr("Known in the ledger as"), request.subject);
    if (request.acknowledgedAt)
        m_panel->addFact(tr("Acknowledged"), dateAndRelative(*request.acknowledgedAt, now));
    m_panel->addFact(tr("Extended because"), request.extensionReason);
    m_panel->addFact(tr("Fee"), request.fee);
    m_panel->addFact(tr("Refused because"), request.refusalReason);
    for (const Pause &pause : request.pauses)
        m_panel->addFact(pause.reason == "identity"_L1 ? tr("Identity asked") : tr("Clarification asked"),
            tr("%1 to %2").arg(RequestWords::day(pause.from), RequestWords::day(pause.to)));
    if (request.answeredAt)
        m_panel->addFact(tr("Answered"), dateAndRelative(*request.answeredAt, now));
    if (request.closedAt)
        m_panel->addFact(tr("Closed"), dateAndRelative(*request.closedAt, now));
}

} // namespace steward::ui
