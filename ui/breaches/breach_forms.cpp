#include "ui/breaches/breach_forms.h"

#include "ui/breaches/breach_words.h"
#include "ui/breaches/law_list.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace compliance;

namespace {

/** The words of the forms. */
struct BreachForms
{
    Q_DECLARE_TR_FUNCTIONS(BreachForms)
};

bool hasText(const QPlainTextEdit *edit)
{
    return !edit->toPlainText().trimmed().isEmpty();
}

QComboBox *comboOf(const QString &name, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(14);
    return combo;
}

/** The sentence that says why, and the form that is ready once there is one. */
QPlainTextEdit *addReason(BreachForm *form, const QString &label, const QString &value = {})
{
    QPlainTextEdit *reason = form->addSentences(label, u"reason"_s, value);
    form->setReady([reason] { return hasText(reason); });
    return reason;
}

} // namespace

BreachForm *awarenessForm(const BreachDesk &desk, const Breach &breach, QWidget *parent)
{
    auto *form = new BreachForm(BreachForms::tr("When did we become aware of %1?").arg(breach.reference),
        BreachForms::tr("Every clock runs from this moment. The earlier moment and its reason stay in the history."),
        BreachForms::tr("Set the moment"), parent);
    QDateTimeEdit *at = form->addMoment(BreachForms::tr("&Aware since"), u"aware"_s, breach.awareAt, desk.clock.now());
    QPlainTextEdit *reason = addReason(form, BreachForms::tr("&Why this moment"), breach.awareReason);
    form->setStep([desk, reference = breach.reference, at, reason]() {
        return desk.breaches().setAwareness(reference, BreachForm::instantOf(at), reason->toPlainText());
    });
    return form;
}

BreachForm *lawsForm(const BreachDesk &desk, const Breach &breach, QWidget *parent)
{
    auto *form = new BreachForm(BreachForms::tr("Laws of %1").arg(breach.reference),
        BreachForms::tr("Each law runs its own clocks. A law under which a notice was sent stays."),
        BreachForms::tr("Set the laws"), parent);
    auto *laws = new LawList(breach.laws, form);
    form->addWide(laws);
    form->setReady([laws] { return !laws->laws().isEmpty(); });
    QObject::connect(laws, &LawList::changed, form, &BreachForm::look);
    form->setStep([desk, breach, laws]() {
        return desk.breaches().setLaws(breach.reference, laws->laws(), breach.calendars, breach.readings);
    });
    return form;
}

BreachForm *factsForm(const BreachDesk &desk, const Breach &breach, const QString &part, QWidget *parent)
{
    auto *form = new BreachForm(BreachForms::tr("What is known of %1").arg(breach.reference),
        BreachForms::tr("Leave open what is not known yet: a notice marks it \"to follow\". An approximate number is "
                        "allowed."),
        BreachForms::tr("Keep it"), parent);
    QLineEdit *title = form->addLine(BreachForms::tr("In a few words"), u"title"_s, breach.title);
    auto *persons = new CountField(breach.persons, u"persons"_s, form);
    auto *records = new CountField(breach.records, u"records"_s, form);
    form->addRow(BreachWords::part(u"persons"_s), persons);
    form->addRow(BreachWords::part(u"records"_s), records);
    QMap<QString, QPlainTextEdit *> edits;
    for (const BreachPart &one : breachParts())
        edits.insert(one.id, form->addSentences(BreachWords::part(one.id), one.id, breach.facts.value(one.id), 2));
    if (QWidget *first = part == u"persons"_s   ? static_cast<QWidget *>(persons)
                         : part == u"records"_s ? static_cast<QWidget *>(records)
                                                : edits.value(part))
        first->setFocus();
    form->setStep([desk, breach, title, persons, records, edits]() {
        BreachKnowledge knowledge;
        for (auto edit = edits.begin(); edit != edits.end(); ++edit) {
            const QString text = (*edit)->toPlainText().trimmed();
            if (text != breach.facts.value(edit.key()).trimmed())
                knowledge.facts.insert(edit.key(), text);
        }
        const auto differs = [](const BreachCount &a, const BreachCount &b) {
            return a.value != b.value || (a.value && a.isApproximate != b.isApproximate);
        };
        if (differs(persons->count(), breach.persons))
            knowledge.persons = persons->count();
        if (differs(records->count(), breach.records))
            knowledge.records = records->count();
        if (title->text().trimmed() != breach.title)
            knowledge.title = title->text().trimmed();
        return desk.breaches().learn(breach.reference, knowledge);
    });
    return form;
}

BreachForm *containedForm(const BreachDesk &desk, const Breach &breach, QWidget *parent)
{
    auto *form = new BreachForm(
        BreachForms::tr("%1 is contained").arg(breach.reference), {}, BreachForms::tr("It is contained"), parent);
    const Instant now = desk.clock.now();
    QDateTimeEdit *at =
        form->addMoment(BreachForms::tr("&Since"), u"contained"_s, breach.containedAt.value_or(now), now);
    QPlainTextEdit *how = addReason(form, BreachForms::tr("&How it was contained"));
    form->setStep([desk, reference = breach.reference, at, how]() {
        return desk.breaches().setContained(reference, BreachForm::instantOf(at), how->toPlainText());
    });
    return form;
}

BreachForm *assessmentForm(const BreachDesk &desk, const Breach &breach, QWidget *parent)
{
    auto *form = new BreachForm(BreachForms::tr("Risk of %1 to those concerned").arg(breach.reference),
        BreachForms::tr("How far does each of these speak for harm, and why? The risk is yours to judge; it cannot be "
                        "called unlikely while one of them is not known."),
        BreachForms::tr("Keep the assessment"), parent);
    struct Row
    {
        QComboBox *weight;
        QLineEdit *reason;
    };
    QMap<QString, Row> rows;
    const Assessment before = breach.assessment.value_or(Assessment{});
    for (const QString &id : breachCriteria()) {
        auto *box = new QWidget(form);
        auto *line = new QHBoxLayout(box);
        line->setContentsMargins(0, 0, 0, 0);
        Row row{comboOf(u"weight."_s + id, box), new QLineEdit(before.criteria.value(id).reason, box)};
        for (const Weight weight : {Weight::Unknown, Weight::Low, Weight::Medium, Weight::High})
            row.weight->addItem(BreachWords::weight(weight), int(weight));
        row.weight->setCurrentIndex(int(before.criteria.value(id).weight));
        row.weight->setAccessibleName(BreachWords::criterion(id));
        row.reason->setObjectName(u"reason."_s + id);
        row.reason->setPlaceholderText(BreachForms::tr("Why"));
        row.reason->setAccessibleName(BreachForms::tr("%1: why", "a criterion").arg(BreachWords::criterion(id)));
        row.reason->setCursorPosition(0);
        QObject::connect(row.reason, &QLineEdit::textChanged, form, &BreachForm::look);
        line->addWidget(row.weight);
        line->addWidget(row.reason, 1);
        form->addRow(BreachWords::criterion(id), box);
        rows.insert(id, row);
    }
    QComboBox *risk = comboOf(u"risk"_s, form);
    for (const Risk one : {Risk::Unlikely, Risk::Risk, Risk::High})
        risk->addItem(BreachWords::risk(one), int(one));
    risk->setCurrentIndex(
        std::max(0, risk->findData(int(before.risk == Risk::NotAssessed ? Risk::Risk : before.risk))));
    form->addRow(BreachForms::tr("The risk is"), risk);
    QPlainTextEdit *reason = form->addSentences(BreachForms::tr("Because"), u"reason"_s, before.reason);
    form->setReady([rows, reason] {
        return hasText(reason) && std::all_of(rows.begin(), rows.end(), [](const Row &row) {
            return !row.reason->text().trimmed().isEmpty();
        });
    });
    form->setStep([desk, reference = breach.reference, rows, risk, reason]() {
        Assessment assessment{.risk = Risk(risk->currentData().toInt()), .reason = reason->toPlainText()};
        for (auto row = rows.begin(); row != rows.end(); ++row)
            assessment.criteria.insert(
                row.key(), {.weight = Weight(row->weight->currentData().toInt()), .reason = row->reason->text()});
        return desk.breaches().assess(reference, assessment);
    });
    return form;
}

BreachForm *decisionForm(const BreachDesk &desk, const Breach &breach, const DecisionMade &preset, QWidget *parent)
{
    auto *form = new BreachForm(BreachForms::tr("Who is told of %1?").arg(breach.reference),
        BreachForms::tr("Every decision needs its reason, \"not yet\" too. A later decision stands beside this one."),
        BreachForms::tr("Decide"), parent);
    QComboBox *audience = comboOf(u"audience"_s, form);
    for (const Audience one : {Audience::Authority, Audience::Persons})
        audience->addItem(BreachWords::audience(one), int(one));
    audience->setCurrentIndex(int(preset.audience));
    QComboBox *law = comboOf(u"law"_s, form);
    law->addItem(BreachForms::tr("Every law of this breach"), QString());
    for (const QString &id : breach.laws)
        law->addItem(BreachWords::law(id), id);
    law->setCurrentIndex(std::max(0, law->findData(preset.law)));
    QComboBox *decision = comboOf(u"decision"_s, form);
    for (const NotifyDecision one : {NotifyDecision::Yes, NotifyDecision::No, NotifyDecision::NotYet})
        decision->addItem(BreachWords::decisionWord(one), int(one));
    QComboBox *exception = comboOf(u"exception"_s, form);
    for (const TellingException one : {TellingException::None, TellingException::Unintelligible,
             TellingException::RiskRemoved, TellingException::Disproportionate})
        exception->addItem(BreachWords::exception(one), int(one));
    form->addRow(BreachForms::tr("&Whom"), audience);
    form->addRow(BreachForms::tr("Under which &law"), law);
    form->addRow(BreachForms::tr("Are they &told"), decision);
    form->addRow(BreachForms::tr("&Exception"), exception);
    QPlainTextEdit *reason = addReason(form, BreachForms::tr("&Because"));
    const auto isExcepted = [audience, decision] {
        return Audience(audience->currentData().toInt()) == Audience::Persons
               && NotifyDecision(decision->currentData().toInt()) == NotifyDecision::No;
    };
    const auto arrange = [form, exception, isExcepted] { form->setRowVisible(exception, isExcepted()); };
    QObject::connect(audience, &QComboBox::currentIndexChanged, form, arrange);
    QObject::connect(decision, &QComboBox::currentIndexChanged, form, arrange);
    arrange();
    form->setStep([desk, reference = breach.reference, audience, law, decision, exception, reason, isExcepted]() {
        DecisionMade made{.audience = Audience(audience->currentData().toInt()),
            .law = law->currentData().toString(),
            .decision = NotifyDecision(decision->currentData().toInt()),
            .reason = reason->toPlainText()};
        if (isExcepted())
            made.exception = TellingException(exception->currentData().toInt());
        return desk.breaches().decide(reference, made);
    });
    return form;
}

BreachForm *lateReasonForm(const BreachDesk &desk, const Breach &breach, const QString &law, Duty duty, QWidget *parent)
{
    auto *form = new BreachForm(BreachForms::tr("Why was it late?"),
        BreachForms::tr("The %1 under %2 went out after its time. The law asks for the reason.", "duty, law")
            .arg(BreachWords::duty(duty), BreachWords::law(law)),
        BreachForms::tr("Keep the reason"), parent);
    QPlainTextEdit *reason = addReason(form, BreachForms::tr("&Reason"));
    form->setStep([desk, reference = breach.reference, law, duty, reason]() {
        return desk.breaches().addLateReason(reference, law, duty, reason->toPlainText());
    });
    return form;
}

BreachForm *noteForm(const BreachDesk &desk, const Breach &breach, QWidget *parent)
{
    auto *form = new BreachForm(BreachForms::tr("Note on %1").arg(breach.reference),
        BreachForms::tr("A note stays in the history as it is; it can be added to, not changed."),
        BreachForms::tr("Add the note"), parent);
    QPlainTextEdit *text = addReason(form, BreachForms::tr("&Note"));
    form->setStep(
        [desk, reference = breach.reference, text]() { return desk.breaches().note(reference, text->toPlainText()); });
    return form;
}

BreachForm *closingForm(const BreachDesk &desk, const Breach &breach, QWidget *parent)
{
    const QStringList missing = whatKeepsOpen(breach);
    const QString explanation =
        missing.isEmpty() ? BreachForms::tr(
            "Nothing is missing. The register keeps everything; it can be opened again with a reason.")
                          : BreachForms::tr("It cannot be closed yet. What is missing:");
    auto *form = new BreachForm(
        BreachForms::tr("Close %1").arg(breach.reference), explanation, BreachForms::tr("Close the breach"), parent);
    for (const QString &reason : missing) {
        auto *line = new QLabel(BreachForms::tr("• %1", "an item of a list").arg(reason), form);
        line->setObjectName(u"missing"_s);
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        form->addWide(line);
    }
    QPlainTextEdit *lessons = form->addSentences(BreachForms::tr("What was &learnt"), u"lessons"_s);
    form->setRowVisible(lessons, missing.isEmpty());
    form->setReady([isComplete = missing.isEmpty()] { return isComplete; });
    form->setStep([desk, reference = breach.reference, lessons]() {
        return desk.breaches().close(reference, lessons->toPlainText());
    });
    return form;
}

BreachForm *reopeningForm(const BreachDesk &desk, const Breach &breach, QWidget *parent)
{
    auto *form = new BreachForm(
        BreachForms::tr("Open %1 again").arg(breach.reference), {}, BreachForms::tr("Open it again"), parent);
    QPlainTextEdit *reason = addReason(form, BreachForms::tr("&Because"));
    form->setStep([desk, reference = breach.reference, reason]() {
        return desk.breaches().reopen(reference, reason->toPlainText());
    });
    return form;
}

} // namespace steward::ui
