#include "core/compliance/breaches/notice_draft.h"
#include "ui/breaches/breach_forms.h"
#include "ui/breaches/breach_words.h"
#include "ui/widgets/relative_time.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace compliance;

namespace {

// A notice in phases is to be completed without undue further delay (GDPR 33(4)); a week is only where the date begins.
constexpr int followUpDays = 7;

/** The words of the form. */
struct NoticeForm
{
    Q_DECLARE_TR_FUNCTIONS(NoticeForm)
};

/** The fields of the form, and what follows from them. */
struct Fields
{
    Breach breach;
    QComboBox *what = nullptr;
    QDateTimeEdit *sentAt = nullptr;
    QLineEdit *to = nullptr;
    QLineEdit *reference = nullptr;
    QComboBox *how = nullptr;
    QPlainTextEdit *text = nullptr;
    CountField *persons = nullptr;
    QCheckBox *isPublic = nullptr;
    QLabel *toFollow = nullptr;
    QCheckBox *followsUp = nullptr;
    QDateEdit *followUpOn = nullptr;
    QPlainTextEdit *late = nullptr;

    const BreachClock *clock() const
    {
        const int row = what->currentData().toInt();
        return row >= 0 && row < breach.clocks.size() ? &breach.clocks[row] : nullptr;
    }
    bool isLate() const
    {
        const BreachClock *chosen = clock();
        return chosen && chosen->dueAt && BreachForm::instantOf(sentAt) > *chosen->dueAt
               && !breach.firstNotice(chosen->law, chosen->duty);
    }
    QStringList missing() const
    {
        const BreachClock *chosen = clock();
        const Result<NoticeDraft> draft =
            chosen ? draftNotice(breach, chosen->law, chosen->duty) : Result<NoticeDraft>(NoticeDraft{});
        return draft ? draft->toFollow : QStringList();
    }
    void arrange(BreachForm *form) const
    {
        const QStringList parts = missing();
        const BreachClock *chosen = clock();
        toFollow->setText(parts.isEmpty()
                              ? NoticeForm::tr("Nothing is missing of what this notice must say.")
                              : NoticeForm::tr("To follow: %1", "parts of a notice").arg(BreachWords::parts(parts)));
        for (QWidget *field : {static_cast<QWidget *>(followsUp), static_cast<QWidget *>(followUpOn)})
            form->setRowVisible(field, !parts.isEmpty());
        followUpOn->setEnabled(followsUp->isChecked());
        form->setRowVisible(late, isLate());
        const bool isForPersons = chosen && chosen->duty == Duty::Persons;
        form->setRowVisible(persons, isForPersons);
        form->setRowVisible(isPublic, isForPersons);
        form->look();
    }
    SentNotice notice() const
    {
        const BreachClock *chosen = clock();
        SentNotice notice{.law = chosen ? chosen->law : QString(),
            .duty = chosen ? chosen->duty : Duty::Authority,
            .sentAt = BreachForm::instantOf(sentAt),
            .to = to->text(),
            .reference = reference->text(),
            .how = how->currentData().toString(),
            .text = text->toPlainText()};
        if (isLate())
            notice.lateReason = late->toPlainText();
        if (notice.duty == Duty::Persons) {
            notice.persons = persons->count();
            notice.isPublic = isPublic->isChecked();
        }
        if (!missing().isEmpty() && followsUp->isChecked())
            notice.followUpOn = followUpOn->date();
        return notice;
    }
};

void addFields(BreachForm *form, Fields &fields, const SentNotice &preset, Instant now)
{
    fields.what = new QComboBox(form);
    fields.what->setObjectName(u"what"_s);
    for (int row = 0; row < fields.breach.clocks.size(); ++row) {
        const BreachClock &clock = fields.breach.clocks[row];
        if (clock.duty == Duty::Assessment)
            continue; // it is made, not sent
        fields.what->addItem(BreachWords::clockName(clock), row);
        if (clock.law == preset.law && clock.duty == preset.duty)
            fields.what->setCurrentIndex(fields.what->count() - 1);
    }
    form->addRow(NoticeForm::tr("&What was sent"), fields.what);
    fields.sentAt = form->addMoment(NoticeForm::tr("&Sent at"), u"sent"_s, now, now);
    fields.to = form->addLine(NoticeForm::tr("&To"), u"to"_s, preset.to);
    fields.how = new QComboBox(form);
    fields.how->setObjectName(u"how"_s);
    for (const auto &[id, words] : {std::pair(u"portal"_s, NoticeForm::tr("Portal")),
             std::pair(u"mail"_s, NoticeForm::tr("E-mail")), std::pair(u"letter"_s, NoticeForm::tr("Letter")),
             std::pair(u"phone"_s, NoticeForm::tr("Phone")), std::pair(u"website"_s, NoticeForm::tr("Website"))})
        fields.how->addItem(words, id);
    form->addRow(NoticeForm::tr("&How"), fields.how);
    fields.reference = form->addLine(NoticeForm::tr("Their &reference"), u"reference"_s, preset.reference);
    fields.persons = new CountField(fields.breach.persons, u"persons"_s, form);
    form->addRow(NoticeForm::tr("Persons told"), fields.persons);
    fields.isPublic = new QCheckBox(NoticeForm::tr("It was a public notice"), form);
    form->addWide(fields.isPublic);
    fields.text = form->addSentences(NoticeForm::tr("&Its words"), u"text"_s, preset.text, 6);
    fields.toFollow = form->addHint();
    fields.toFollow->setObjectName(u"toFollow"_s);
    fields.followsUp = new QCheckBox(NoticeForm::tr("Remind me to send what is missing"), form);
    fields.followsUp->setChecked(true);
    form->addWide(fields.followsUp);
    fields.followUpOn = new QDateEdit(QDateTime::fromMSecsSinceEpoch(toMillis(now)).date().addDays(followUpDays), form);
    fields.followUpOn->setCalendarPopup(true);
    fields.followUpOn->setDisplayFormat(u"yyyy-MM-dd"_s);
    form->addRow(NoticeForm::tr("Send it &by"), fields.followUpOn);
    fields.late = form->addSentences(NoticeForm::tr("Why it was &late"), u"late"_s);
}

} // namespace

BreachForm *noticeForm(const BreachDesk &desk, const Breach &breach, const SentNotice &preset, QWidget *parent)
{
    auto *form = new BreachForm(NoticeForm::tr("A notice of %1 was sent").arg(breach.reference),
        NoticeForm::tr("Steward sends nothing by itself: this records what you have sent, and stays as it is."),
        NoticeForm::tr("Record it"), parent);
    auto fields = std::make_shared<Fields>();
    fields->breach = breach;
    addFields(form, *fields, preset, desk.clock.now());
    const auto arrange = [form, fields] { fields->arrange(form); };
    QObject::connect(fields->what, &QComboBox::currentIndexChanged, form, arrange);
    QObject::connect(fields->sentAt, &QDateTimeEdit::dateTimeChanged, form, arrange);
    QObject::connect(fields->followsUp, &QCheckBox::toggled, form, arrange);
    form->setReady([fields] {
        return fields->clock() && !fields->to->text().trimmed().isEmpty()
               && (!fields->isLate() || !fields->late->toPlainText().trimmed().isEmpty());
    });
    arrange();
    form->setStep(
        [desk, fields]() { return desk.breaches().recordNotice(fields->breach.reference, fields->notice()); });
    fields->to->setFocus();
    return form;
}

} // namespace steward::ui
