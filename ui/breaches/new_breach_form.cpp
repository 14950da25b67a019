#include "core/compliance/breaches/breach_clocks.h"
#include "ui/breaches/breach_forms.h"
#include "ui/breaches/breach_words.h"
#include "ui/breaches/law_list.h"
#include "ui/widgets/relative_time.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace compliance;

namespace {

/** The words of the form. */
struct NewBreachForm
{
    Q_DECLARE_TR_FUNCTIONS(NewBreachForm)
};

/** The dates that would follow, a line for each clock. */
QString datesOf(const BreachDesk &desk, Instant awareAt, const QStringList &laws)
{
    Breach preview{.awareAt = awareAt, .laws = laws};
    preview.clocks = computeClocks(preview, desk.rulebook.get(), desk.zone);
    const Instant now = desk.clock.now();
    updateStates(preview, now);
    QStringList lines;
    for (const BreachClock &clock : std::as_const(preview.clocks)) {
        if (clock.dueAt)
            lines.append(NewBreachForm::tr("%1: by %2, %3", "clock, date, time left")
                             .arg(BreachWords::clockName(clock), localDateTime(*clock.dueAt),
                                 BreachWords::left(*clock.dueAt, now)));
        else
            lines.append(NewBreachForm::tr("%1: %2", "clock, why it has no date")
                             .arg(BreachWords::clockName(clock),
                                 clock.why.isEmpty() ? BreachWords::clock(clock, now).word : clock.why));
    }
    return lines.join(u'\n');
}

} // namespace

BreachForm *newBreachForm(const BreachDesk &desk, QWidget *parent)
{
    auto *form = new BreachForm(NewBreachForm::tr("New breach"),
        NewBreachForm::tr("The clocks run from the moment we became aware. Everything else may follow; nothing here "
                          "is sent to anybody."),
        NewBreachForm::tr("Open the breach"), parent);
    const Instant now = desk.clock.now();
    QDateTimeEdit *aware = form->addMoment(NewBreachForm::tr("When did we become &aware"), u"aware"_s, now, now);
    QPlainTextEdit *reason = form->addSentences(NewBreachForm::tr("&What showed it, and to whom"), u"reason"_s, {}, 2);
    auto *laws = new LawList({u"gdpr"_s}, form);
    form->addRow(NewBreachForm::tr("&Laws"), laws);
    QLabel *dates = form->addHint();
    dates->setObjectName(u"dates"_s);
    QLineEdit *title = form->addLine(NewBreachForm::tr("In a &few words"), u"title"_s);
    QPlainTextEdit *nature = form->addSentences(NewBreachForm::tr("What &happened"), u"nature"_s, {}, 2);
    QPlainTextEdit *data = form->addSentences(BreachWords::part(u"data_categories"_s), u"data_categories"_s, {}, 2);
    auto *persons = new CountField({}, u"persons"_s, form);
    form->addRow(BreachWords::part(u"persons"_s), persons);
    const auto show = [desk, dates, aware, laws] {
        dates->setText(datesOf(desk, BreachForm::instantOf(aware), laws->laws()));
    };
    QObject::connect(aware, &QDateTimeEdit::dateTimeChanged, form, show);
    QObject::connect(laws, &LawList::changed, form, show);
    QObject::connect(laws, &LawList::changed, form, &BreachForm::look);
    show();
    form->setReady([reason, laws] { return !reason->toPlainText().trimmed().isEmpty() && !laws->laws().isEmpty(); });
    form->setStep([desk, aware, reason, title, laws]() {
        return desk.breaches().open({.awareAt = BreachForm::instantOf(aware),
            .awareReason = reason->toPlainText(),
            .title = title->text(),
            .laws = laws->laws()});
    });
    form->setThen([desk, nature, data, persons](const Breach &opened) -> BreachForm::Step {
        BreachKnowledge knowledge;
        for (const QPlainTextEdit *edit : {nature, data}) {
            if (const QString text = edit->toPlainText().trimmed(); !text.isEmpty())
                knowledge.facts.insert(edit->objectName(), text);
        }
        if (persons->count().value)
            knowledge.persons = persons->count();
        if (knowledge.facts.isEmpty() && !knowledge.persons)
            return {};
        return
            [desk, reference = opened.reference, knowledge]() { return desk.breaches().learn(reference, knowledge); };
    });
    reason->setFocus();
    return form;
}

} // namespace steward::ui
