#include "ui/requests/request_actions.h"

#include "core/base/text.h"
#include "core/compliance/erasure/closing.h"
#include "core/compliance/requests/grounds.h"
#include "ui/requests/request_words.h"
#include "ui/theme/icons.h"
#include "ui/vault/vault_guard.h"
#include "ui/widgets/reading.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace compliance;
using Field = StepForm::Field;

namespace {

QString iconOf(Step step)
{
    switch (step) {
    case Step::Acknowledge: return u"check"_s;
    case Step::AskIdentity: return u"help"_s;
    case Step::VerifyIdentity: return u"user"_s;
    case Step::FailIdentity: return u"close"_s;
    case Step::AskClarification: return u"help"_s;
    case Step::Clarify: return u"info"_s;
    case Step::Extend: return u"calendar"_s;
    case Step::Refuse: return u"stop"_s;
    case Step::Withdraw: return u"undo"_s;
    case Step::MarkDuplicate: return u"copy"_s;
    case Step::Assign: return u"user"_s;
    case Step::AskFee: return u"info"_s;
    case Step::AddIdentifiers: return u"add"_s;
    case Step::Answer: return u"export"_s;
    case Step::Close: return u"archive"_s;
    }
    return {};
}

/** An erasure that was done: its end destroys the person's key. */
bool endsErasure(const Request &request)
{
    return request.type == RequestType::Erasure && request.state == RequestState::Closed && !request.isErased
           && (request.outcome == Outcome::Fulfilled || request.outcome == Outcome::PartlyFulfilled);
}

/** The last day on which the person can be told of an extension, over all laws. */
std::optional<QDate> lastNoticeDay(const Request &request)
{
    std::optional<QDate> last;
    for (const RequestClock &clock : request.clocks) {
        if (clock.answer.extensionNoticeBy && (!last || *clock.answer.extensionNoticeBy < *last))
            last = clock.answer.extensionNoticeBy;
    }
    return last;
}

/** A refusal of closing as a list: each missing thing is a sentence of its own. */
Error asList(Error error, const QString &reference)
{
    const QString head = u"%1 cannot be closed yet: "_s.arg(reference);
    if (!error.message.startsWith(head))
        return error;
    QString rest = error.message.mid(head.size());
    error.message = head.trimmed() + u"\n• "_s + rest.replace(u". "_s, u".\n• "_s);
    return error;
}

} // namespace

QString seatPerson(const QString &actor)
{
    const qsizetype colon = actor.indexOf(u':');
    return colon < 0 ? actor : actor.mid(colon + 1);
}

RequestActions::RequestActions(Session &session, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_parent(parent)
{
    for (int i = 0; i <= int(Step::Close); ++i) {
        const auto step = Step(i);
        auto *action = new QAction(icon(iconOf(step)), RequestWords::step(step), this);
        action->setObjectName(stepName(step));
        action->setEnabled(false);
        connect(action, &QAction::triggered, this, [this, step] { take(step); });
        m_actions.insert(i, action);
        m_ordered.append(action);
    }
}

void RequestActions::setRequest(const std::optional<Request> &request)
{
    m_request = request;
    const bool writable = m_session.workspace.store().isWritable();
    for (int i = 0; i <= int(Step::Close); ++i) {
        const auto step = Step(i);
        const Result<void> may = request ? mayTake(*request, step) : Result<void>();
        bool enabled = request && writable && may;
        if (request && step == Step::Acknowledge)
            enabled = enabled && !request->acknowledgedAt;
        if (request && step == Step::VerifyIdentity)
            enabled = enabled && !request->verifiedAt && needsIdentity(request->type);
        if (request && step == Step::Extend)
            enabled = enabled && !request->isExtended && lastNoticeDay(*request);
        if (request && step == Step::Close)
            enabled = enabled || (writable && endsErasure(*request)); // one that was interrupted goes on
        QAction *action = m_actions.value(i);
        action->setEnabled(enabled);
        action->setToolTip(request && !may ? may.error().message : action->text().remove(u'…'));
    }
}

QDate RequestActions::today() const
{
    const QTimeZone zone(m_session.workspace.facts().timeZone.toUtf8());
    const qint64 now = toMillis(m_session.workspace.clock().now());
    return QDateTime::fromMSecsSinceEpoch(now, zone.isValid() ? zone : QTimeZone::utc()).date();
}

StepForm RequestActions::formOf(Step step)
{
    const Field on{.kind = Field::Kind::Day, .id = u"on"_s, .label = tr("On"), .value = today().toString(Qt::ISODate)};
    const auto text = [](const QString &label, const QString &hint, bool isNeeded = true) {
        return Field{.id = u"text"_s, .label = label, .hint = hint, .isNeeded = isNeeded};
    };
    const auto line = [](const QString &label, const QString &hint, const QString &value = {}, bool isNeeded = true) {
        return Field{.kind = Field::Kind::Line,
            .id = u"text"_s,
            .label = label,
            .hint = hint,
            .value = value,
            .isNeeded = isNeeded};
    };
    const QString title = u"%1 · %2"_s.arg(m_request->reference, RequestWords::step(step).remove(u'…'));
    switch (step) {
    case Step::Acknowledge:
        return {title, tr("Records that the person was told that the request has arrived."), tr("Acknowledge"), {}};
    case Step::AskIdentity:
        return {title,
            tr("Only where there is reasonable doubt, and no more than is needed: no copy of an identity card where "
               "an answer from the known address will do."),
            tr("Record the question"), {text(tr("Asked for"), tr("What the person is to show or confirm")), on}};
    case Step::VerifyIdentity:
        return {title,
            tr("Say what was compared with what. The proof itself is not kept: files that were attached as evidence "
               "are destroyed with this step."),
            tr("Confirm identity"),
            {text(tr("Compared"), tr("The e-mail came from the address of the customer account, and …")), on}};
    case Step::FailIdentity:
        return {title,
            tr("The request ends unanswered because nobody can tell who asks. The person has to be told why, and whom "
               "they can turn to. Evidence is destroyed."),
            tr("Record that it failed"), {text(tr("Reason"), tr("What did not agree, or did not come"))}};
    case Step::AskClarification:
        return {title, tr("Where a law lets the clock rest while the person is asked, it rests from this day on."),
            tr("Record the question"), {text(tr("Asked"), tr("What the person is to make clear")), on}};
    case Step::Clarify:
        return {title, tr("The answer has come: the clock runs on, and the request is where it was before."),
            tr("Record the answer"), {on}};
    case Step::Extend:
        return {title, tr("The later date holds only if the person is told of it, with the reason."), tr("Extend"),
            {text(tr("Reason"), tr("Complexity, or the number of requests: what makes it take longer")),
                {.id = u"late"_s,
                    .label = tr("If late, why"),
                    .hint = tr("Needed only where the person is told after that day"),
                    .isNeeded = false}}};
    case Step::Refuse: {
        Field ground{.kind = Field::Kind::Choice, .id = u"ground"_s, .label = tr("Ground")};
        for (const QString &law : m_request->laws) {
            for (const RefusalGround &one : refusalRules(law).grounds)
                ground.choices.append({one.id,
                    u"%1 (%2, %3)"_s.arg(one.in(QLocale().name().left(2)), RequestWords::law(law), one.source)});
        }
        return {title,
            tr("Ends the request with a ground of the law. The letter has to name the reason, the authority and the "
               "way to a court."),
            tr("Refuse"), {ground, text(tr("Reason"), tr("Why the ground holds in this case"))}};
    }
    case Step::Withdraw:
        return {title, tr("The person no longer wants it; the request is closed."), tr("Record the withdrawal"),
            {text(tr("Told how"), tr("When and how the person said so"), false)}};
    case Step::MarkDuplicate:
        return {title, tr("Closes this one; the other one goes on."), tr("Close as a duplicate"),
            {line(tr("Duplicate of"), u"REQ-%1-0001"_s.arg(today().year()))}};
    case Step::Assign:
        return {title, tr("Who works on it. Leave it empty to take it from everybody."), tr("Assign"),
            {line(tr("Assignee"), {},
                m_request->assignee.isEmpty() ? seatPerson(m_session.workspace.store().actor()) : m_request->assignee,
                false)}};
    case Step::AskFee:
        return {title, tr("A fee is the exception, and is told before it is charged."), tr("Record the fee"),
            {text(tr("Fee"), tr("How much, and why"))}};
    case Step::AddIdentifiers: {
        Field kind{.kind = Field::Kind::Choice, .id = u"kind"_s, .label = tr("Kind")};
        using sources::IdentifierKind;
        for (const IdentifierKind one : {IdentifierKind::Email, IdentifierKind::Phone, IdentifierKind::CustomerNumber,
                 IdentifierKind::BirthDate, IdentifierKind::Name})
            kind.choices.append({sources::identifierName(one), RequestWords::identifier(one)});
        return {title, tr("One more thing by which the person is found in the sources."), tr("Add"),
            {kind, line(tr("Value"), tr("A birth date is written YYYY-MM-DD"))}};
    }
    case Step::Answer:
        return {title, tr("Records that the answer went out; the clocks stop with it."), tr("Record the answer"),
            {line(tr("Sent how"), tr("By e-mail, by letter, through the portal")), on}};
    case Step::Close: break;
    }
    Field outcome{.kind = Field::Kind::Choice, .id = u"outcome"_s, .label = tr("Outcome")};
    if (m_request->outcome != Outcome::None)
        outcome.choices.append({outcomeName(m_request->outcome), RequestWords::outcome(m_request->outcome)});
    else
        for (const Outcome one : {Outcome::Fulfilled, Outcome::PartlyFulfilled, Outcome::NoData})
            outcome.choices.append({outcomeName(one), RequestWords::outcome(one)});
    const bool isErasure =
        m_request->type == RequestType::Erasure
        && (m_request->outcome == Outcome::None || endsErasure(*m_request) || m_request->outcome == Outcome::Fulfilled);
    return {title,
        isErasure ? tr("Ends the erasure for good: undo, plans, letters and the person's details are destroyed with "
                       "the person's key. The proof stays: counts, hashes and dates.")
                  : tr("Nothing about a closed request changes any more. It is refused while anything is missing."),
        tr("Close"),
        {outcome, text(tr("Left out"), tr("What was left out and why, where it was fulfilled in part"), false)}};
}

void RequestActions::addNotes(StepDialog &dialog, Step step)
{
    if (step == Step::Extend) {
        if (const std::optional<QDate> last = lastNoticeDay(*m_request))
            dialog.addNote(tr("The person has to be told by %1. The letter “%2” says what the law asks for.")
                               .arg(RequestWords::day(*last), RequestWords::letter(u"extension_notice"_s)));
    }
    if (step == Step::Refuse)
        dialog.addNote(
            tr("The letter “%1” is written from the ground and the reason.").arg(RequestWords::letter(u"refusal"_s)));
    if (step == Step::AskFee) {
        for (const QString &law : m_request->laws) {
            if (const QString fee = refusalRules(law).fee; !fee.isEmpty())
                dialog.addNote(u"%1: %2"_s.arg(RequestWords::law(law), fee));
        }
    }
}

void RequestActions::take(Step step)
{
    if (!m_request)
        return;
    auto *dialog = new StepDialog(formOf(step), m_parent);
    addNotes(*dialog, step);
    connect(dialog, &StepDialog::wanted, this, [this, dialog, step] {
        dialog->setBusy(true);
        if (step == Step::Close && endsErasure(*m_request)) {
            finishErasure(dialog, *m_request);
            return;
        }
        whenDone(dialog, run(step, *dialog),
            [this, dialog, step](const Result<Request> &answer) { finish(dialog, step, answer); });
    });
    dialog->open();
}

RequestActions::Answer RequestActions::run(Step step, const StepDialog &dialog)
{
    Register requests(m_session.workspace.store(), m_session.workspace.vault());
    const QString reference = m_request->reference;
    const QString text = dialog.value(u"text"_s);
    const QDate on = dialog.day(u"on"_s);
    switch (step) {
    case Step::Acknowledge: return requests.acknowledge(reference);
    case Step::AskIdentity: return requests.askIdentity(reference, text, on);
    case Step::VerifyIdentity: return requests.verifyIdentity(reference, text, on);
    case Step::FailIdentity: return requests.identityFailed(reference, text);
    case Step::AskClarification: return requests.askClarification(reference, text, on);
    case Step::Clarify: return requests.clarified(reference, on);
    case Step::Extend: return requests.extend(reference, text, dialog.value(u"late"_s));
    case Step::Refuse: return requests.refuse(reference, dialog.value(u"ground"_s), text);
    case Step::Withdraw: return requests.withdraw(reference, text);
    case Step::MarkDuplicate: return requests.markDuplicate(reference, text);
    case Step::Assign: return requests.assign(reference, text);
    case Step::AskFee: return requests.askFee(reference, text);
    case Step::AddIdentifiers: {
        const auto kind = sources::identifierFromName(dialog.value(u"kind"_s));
        return requests.addIdentifiers(
            reference, {{.kind = kind.value_or(sources::IdentifierKind::Email), .value = text}});
    }
    case Step::Answer: return requests.markAnswered(reference, text, on);
    case Step::Close: break;
    }
    return requests.close(reference, outcomeFromName(dialog.value(u"outcome"_s)).value_or(Outcome::None), text);
}

void RequestActions::finish(StepDialog *dialog, Step step, const Result<Request> &answer)
{
    if (!answer) {
        dialog->showError(asList(answer.error(), m_request ? m_request->reference : QString()));
        return;
    }
    if (step == Step::Close && endsErasure(*answer)) {
        finishErasure(dialog, *answer);
        return;
    }
    dialog->accept();
    Q_EMIT done(tr("%1: %2", "reference, state").arg(answer->reference, RequestWords::badge(*answer).word));
}

void RequestActions::finishErasure(StepDialog *dialog, const Request &request)
{
    const QPointer<StepDialog> shown(dialog);
    m_erasing.start(
        [&workspace = m_session.workspace, reference = request.reference](std::stop_token) -> Result<void> {
            const Result<QJsonObject> proof =
                compliance::finishErasure(workspace.store(), workspace.vault(), reference);
            if (!proof)
                return failureOf(proof);
            return {};
        },
        [this, shown, reference = request.reference](const Result<void> &ended) {
            if (!ended) {
                if (shown)
                    shown->showError(ended.error());
                return;
            }
            if (shown)
                shown->accept();
            Q_EMIT done(tr("%1 is closed: the person is erased, the proof is kept.").arg(reference));
        });
}

} // namespace steward::ui
