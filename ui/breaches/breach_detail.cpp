#include "ui/breaches/breach_detail.h"

#include "core/compliance/breaches/breach_register.h"
#include "ui/breaches/breach_words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/relative_time.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace compliance;

namespace {

QLabel *wordsLabel(const QString &text, QWidget *parent, bool isMuted = false)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (isMuted)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

BreachDetail::BreachDetail(QWidget *parent)
    : DetailPanel(parent)
    , m_close(nullptr)
    , m_reopen(nullptr)
{
    addButton(tr("Facts…"), u"edit"_s, BreachStep::Facts);
    addButton(tr("Assess…"), u"target"_s, BreachStep::Assess);
    addButton(tr("Decide…"), u"check"_s, BreachStep::Decide);
    addButton(tr("Draft…"), u"file"_s, BreachStep::Draft);
    addButton(tr("Record a notice…"), u"export"_s, BreachStep::Notice);
    addButton(tr("Awareness…"), u"clock"_s, BreachStep::Awareness);
    addButton(tr("Note…"), u"add"_s, BreachStep::Note);
    m_close = addButton(tr("Close…"), u"lock"_s, BreachStep::Close);
    m_reopen = addButton(tr("Open again…"), u"undo"_s, BreachStep::Reopen);
    clear();
}

QPushButton *BreachDetail::addButton(const QString &text, const QString &iconName, BreachStep step)
{
    auto *button = new QPushButton(icon(iconName), text, this);
    button->setAutoDefault(false);
    button->setProperty("step", int(step));
    connect(button, &QPushButton::clicked, this, [this, step] { Q_EMIT stepAsked({.step = step}); });
    addAction(button);
    m_buttons.append(button);
    return button;
}

void BreachDetail::clear()
{
    m_reference.clear();
    m_shown.clear();
    m_countdowns.clear();
    m_lineButtons.clear();
    clearSections();
    setNothing(tr("Choose a breach to see its clocks and what is to be done."));
}

void BreachDetail::show(const Breach &breach, const QList<BreachEvent> &history, Instant now)
{
    const bool isSame = m_reference == breach.reference;
    const QByteArray shown = QByteArray::number(breach.entries) + '/' + QByteArray::number(history.size()) + '/'
                             + QByteArray::number(breach.isReadable) + '/' + QByteArray::number(breach.isOpen());
    if (isSame && shown == m_shown) {
        setNow(breach, now);
        return;
    }
    m_reference = breach.reference;
    m_shown = shown;
    m_isOpen = breach.isOpen();
    m_countdowns.clear();
    m_lineButtons.clear();
    setTitle(breach.title.isEmpty() ? breach.reference
                                    : tr("%1: %2", "reference, title").arg(breach.reference, breach.title),
        tr("Aware since %1").arg(dateAndRelative(breach.awareAt, now)));
    setBadge(BreachWords::state(breach));
    clearSections();
    if (!breach.isReadable)
        addText(tr("The vault is locked: its words are sealed, and only dates, counts and decisions are shown. Unlock "
                   "it to read and to change them."),
            Tone::Warning);
    showClocks(breach, now);
    showChecklist(breach, now);
    showMissing(breach);
    showFacts(breach);
    showRisk(breach);
    showDecisions(breach, now);
    showNotices(breach, now);
    showHistory(history);
    setCanChange(m_canChange);
}

void BreachDetail::setNow(const Breach &breach, Instant now)
{
    if (breach.reference != m_reference)
        return;
    setBadge(BreachWords::state(breach));
    for (const BreachClock &clock : breach.clocks) {
        for (const Countdown &countdown : std::as_const(m_countdowns)) {
            if (countdown.law == clock.law && countdown.duty == clock.duty)
                countdown.badge->setBadge(BreachWords::clock(clock, now));
        }
    }
}

void BreachDetail::setCanChange(bool can)
{
    m_canChange = can;
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled((can && m_isOpen) || button->property("step").toInt() == int(BreachStep::Draft));
    for (QPushButton *button : std::as_const(m_lineButtons))
        button->setEnabled(can && m_isOpen);
    m_close->setVisible(m_isOpen);
    m_reopen->setVisible(!m_isOpen);
    m_reopen->setEnabled(can);
}

void BreachDetail::showClocks(const Breach &breach, Instant now)
{
    addSection(tr("Clocks"));
    for (const BreachClock &clock : breach.clocks) {
        auto *box = new QWidget;
        auto *lines = new QVBoxLayout(box);
        lines->setContentsMargins(0, 0, 0, 4);
        lines->setSpacing(2);
        auto *badge = new StateBadge(box);
        badge->setBadge(BreachWords::clock(clock, now));
        m_countdowns.append({clock.law, clock.duty, badge});
        lines->addWidget(wordsLabel(BreachWords::clockName(clock), box));
        lines->addWidget(badge, 0, Qt::AlignLeading);
        if (clock.dueAt)
            lines->addWidget(wordsLabel(tr("Due %1").arg(localDateTime(*clock.dueAt)), box, true));
        if (!clock.why.isEmpty())
            lines->addWidget(wordsLabel(clock.why, box, true));
        if (!clock.answer.explanation.isEmpty() && clock.answer.explanation != clock.why)
            lines->addWidget(wordsLabel(clock.answer.explanation, box, true));
        addWidget(box);
    }
    if (breach.clocks.isEmpty())
        addText(tr("No law of this breach has a clock."), Tone::Muted);
}

void BreachDetail::showChecklist(const Breach &breach, Instant now)
{
    addSection(tr("Checklist"));
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const ChecklistLine &line : checklistOf(breach, now)) {
        auto *badge = new StateBadge(box);
        badge->setBadge(line.badge);
        auto *words = wordsLabel(
            line.detail.isEmpty() ? line.title : tr("%1: %2", "step, how it stands").arg(line.title, line.detail), box);
        auto *button = new QPushButton(line.isDone ? tr("Change…") : tr("Do it…"), box);
        button->setAutoDefault(false);
        button->setFlat(true);
        button->setAccessibleName(tr("%1: %2", "what the button is for, its word").arg(line.title, button->text()));
        connect(button, &QPushButton::clicked, this, [this, step = line.step] { Q_EMIT stepAsked(step); });
        m_lineButtons.append(button);
        grid->addWidget(words, row, 0);
        grid->addWidget(badge, row, 1, Qt::AlignLeading | Qt::AlignVCenter);
        grid->addWidget(button, row, 2);
        ++row;
    }
    addWidget(box);
}

void BreachDetail::showMissing(const Breach &breach)
{
    if (!breach.isOpen())
        return;
    const QStringList missing = whatKeepsOpen(breach);
    addSection(missing.isEmpty() ? tr("It can be closed")
                                 : tr("%n thing(s) missing before it can be closed", nullptr, int(missing.size())));
    for (const QString &reason : missing)
        addText(tr("• %1", "an item of a list").arg(reason));
}

void BreachDetail::showFacts(const Breach &breach)
{
    addSection(tr("What is known"));
    addFact(tr("Why this moment"), breach.awareReason);
    addFact(BreachWords::part(u"persons"_s), BreachWords::count(breach.persons));
    addFact(BreachWords::part(u"records"_s), BreachWords::count(breach.records));
    if (breach.containedAt)
        addFact(tr("Contained"), localDateTime(*breach.containedAt));
    for (const BreachPart &part : breachParts()) {
        if (breach.filledParts.contains(part.id) && breach.isReadable)
            addFact(BreachWords::part(part.id), breach.facts.value(part.id));
    }
}

void BreachDetail::showRisk(const Breach &breach)
{
    if (!breach.assessment)
        return;
    addSection(tr("Risk to those concerned"));
    addFact(tr("The risk is"), BreachWords::risk(breach.risk()));
    addFact(tr("Because"), breach.assessment->reason);
    for (const QString &id : breachCriteria()) {
        const Criterion criterion = breach.assessment->criteria.value(id);
        const QString weight = BreachWords::weight(criterion.weight);
        addFact(BreachWords::criterion(id),
            criterion.reason.isEmpty() ? weight : tr("%1: %2", "weight, reason").arg(weight, criterion.reason));
    }
}

void BreachDetail::showDecisions(const Breach &breach, Instant now)
{
    if (breach.decisions.isEmpty())
        return;
    addSection(tr("Decisions"));
    for (auto made = breach.decisions.crbegin(); made != breach.decisions.crend(); ++made) {
        const QString law = made->law.isEmpty() ? tr("every law") : BreachWords::law(made->law);
        addText(tr("%1, %2: %3", "whom, law, decision")
                    .arg(BreachWords::audience(made->audience), law, BreachWords::decisionWord(made->decision)));
        QString reason = made->reason;
        if (made->exception != TellingException::None)
            reason += u' ' + BreachWords::exception(made->exception);
        if (!reason.trimmed().isEmpty())
            addText(reason.trimmed(), Tone::Muted);
        addText(dateAndRelative(made->at, now), Tone::Muted);
    }
}

void BreachDetail::showNotices(const Breach &breach, Instant now)
{
    if (breach.notices.isEmpty())
        return;
    addSection(tr("Notices"));
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMillis(now)).date();
    for (const SentNotice &notice : breach.notices) {
        addText(tr("%1, %2, phase %3", "law, duty, number")
                    .arg(BreachWords::law(notice.law), BreachWords::duty(notice.duty))
                    .arg(notice.phase));
        addFact(tr("Sent"), dateAndRelative(notice.sentAt, now));
        addFact(tr("To"), notice.to);
        addFact(tr("Their reference"), notice.reference);
        if (notice.persons.value)
            addFact(tr("Persons told"), BreachWords::count(notice.persons));
        addFact(tr("Why it was late"), notice.lateReason);
        if (notice.toFollow.isEmpty())
            continue;
        const bool isNewest = breach.lastNotice(notice.law, notice.duty) == &notice;
        addFact(isNewest ? tr("To follow") : tr("Was to follow"), BreachWords::parts(notice.toFollow));
        if (!isNewest || !notice.followUpOn)
            continue;
        const qint64 days = today.daysTo(*notice.followUpOn);
        const QString date = QLocale().toString(*notice.followUpOn, QLocale::ShortFormat);
        if (days < 0)
            addText(tr("The follow-up was to be sent by %1: %n day(s) ago.", nullptr, int(-days)).arg(date), Tone::Bad);
        else
            addText(
                tr("The follow-up is to be sent by %1: in %n day(s).", nullptr, int(days)).arg(date), Tone::Warning);
    }
}

void BreachDetail::showHistory(const QList<BreachEvent> &history)
{
    addSection(tr("History"));
    addText(tr("Entries are only ever added; what was corrected stays."), Tone::Muted);
    for (auto event = history.crbegin(); event != history.crend(); ++event) {
        addText(tr("%1. %2, %3, %4", "number, kind, when, who")
                    .arg(QString::number(event->number), BreachWords::eventKind(event->kind), localDateTime(event->at),
                        event->actor));
        if (!event->text.isEmpty())
            addText(event->text, Tone::Muted);
    }
}

} // namespace steward::ui
