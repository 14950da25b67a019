#include "ui/processing/processing_forms.h"

#include "ui/processing/processing_words.h"

using namespace Qt::StringLiterals;

namespace steward::ui {

using compliance::Dpia;
using compliance::DpiaAnswer;
using compliance::DpiaReply;
using compliance::DpiaState;
using compliance::ProcessingDraft;
using compliance::ProcessingRecord;
using compliance::RecordKind;
using Kind = FormField::Kind;

namespace {

const QString reasonOf = u"reason."_s;

} // namespace

Form ProcessingForms::record(const ProcessingDraft &draft, const QString &title, const QString &verb)
{
    Form form{.title = title,
        .explanation = tr("\"none\" is an answer; an empty field is not. Each change is a new version, and the old one "
                          "stays."),
        .verb = verb,
        .fields = {{.kind = Kind::Line,
            .id = u"name"_s,
            .label = tr("Activity"),
            .hint = tr("such as Payroll; it names no person"),
            .value = draft.name,
            .isNeeded = true}}};
    QString letter = u"-"_s;
    for (const compliance::ProcessingField &field : compliance::processingFields(draft.kind)) {
        if (field.letter != letter) {
            letter = field.letter;
            form.fields.append({Kind::Heading, {},
                letter.isEmpty() ? tr("Beside the law") : ProcessingWords::letter(draft.kind, letter)});
        }
        form.fields.append({.kind = Kind::Text,
            .id = field.id,
            .label = ProcessingWords::field(field),
            .hint = field.isOnlyWithTransfers ? tr("only where there are transfers") : QString(),
            .value = draft.fields.value(field.id),
            .lines = 2});
    }
    return form;
}

ProcessingDraft ProcessingForms::draftOf(const FormDialog &dialog, RecordKind kind)
{
    ProcessingDraft draft{.kind = kind, .name = dialog.value(u"name"_s)};
    for (const compliance::ProcessingField &field : compliance::processingFields(kind))
        draft.fields.insert(field.id, dialog.value(field.id).trimmed());
    return draft;
}

QString ProcessingForms::noteOn(const ProcessingDraft &draft)
{
    const compliance::Completeness found = compliance::completenessOf(draft.kind, draft.fields);
    if (found.isComplete())
        return tr("All %n field(s) that Article 30 asks for are answered.", nullptr, found.asked);
    QStringList missing;
    for (const QString &id : found.missing())
        missing.append(ProcessingWords::fieldTitle(draft.kind, id));
    return tr("%1 of %2 answered; missing: %3.")
        .arg(QString::number(found.answered), QString::number(found.asked), missing.join(u", "_s));
}

Form ProcessingForms::screening(const ProcessingRecord &record)
{
    Form form{.title = tr("Is an impact assessment needed for %1?").arg(record.name),
        .explanation = tr("Yes and no need their reason. What is not answered is open, and open is never \"not "
                          "needed\"."),
        .verb = tr("Keep the answers")};
    QString source;
    for (const compliance::DpiaCriterion &criterion : compliance::dpiaCriteria()) {
        if (criterion.source != source) {
            source = criterion.source;
            form.fields.append({Kind::Heading, {}, source});
        }
        const DpiaReply reply = record.screening.value(criterion.id);
        form.fields.append({.kind = Kind::Choice,
            .id = criterion.id,
            .label = ProcessingWords::criterion(criterion),
            .value = compliance::answerName(reply.answer),
            .choices = {{u"unknown"_s, tr("Not answered")}, {u"no"_s, tr("No")}, {u"yes"_s, tr("Yes")}}});
        form.fields.append(
            {.kind = Kind::Line, .id = reasonOf + criterion.id, .label = tr("Reason"), .value = reply.reason});
    }
    return form;
}

QMap<QString, DpiaReply> ProcessingForms::repliesOf(const FormDialog &dialog, const ProcessingRecord &record)
{
    QMap<QString, DpiaReply> replies;
    for (const compliance::DpiaCriterion &criterion : compliance::dpiaCriteria()) {
        const DpiaReply old = record.screening.value(criterion.id);
        const DpiaReply now{compliance::answerFromName(dialog.value(criterion.id)).value_or(DpiaAnswer::Unknown),
            dialog.value(reasonOf + criterion.id)};
        if (now.answer != old.answer || now.reason != old.reason)
            replies.insert(criterion.id, now);
    }
    return replies;
}

QString ProcessingForms::noteOnScreening(const FormDialog &dialog, const ProcessingRecord &record)
{
    QMap<QString, DpiaReply> replies = record.screening;
    replies.insert(repliesOf(dialog, record));
    return ProcessingWords::result(compliance::dpiaResult(replies));
}

Form ProcessingForms::assessment(const ProcessingRecord &record)
{
    const Dpia dpia = record.dpia.value_or(Dpia());
    const auto text = [](const QString &id, const QString &label, const QString &value) {
        return FormField{.kind = Kind::Text, .id = id, .label = label, .value = value, .lines = 4};
    };
    return {.title = tr("Impact assessment of %1").arg(record.name),
        .explanation = tr("What Article 35(7) asks for. It can be approved once every part and the advice of the data "
                          "protection officer are there; an empty part stays as it was."),
        .verb = tr("Keep it"),
        .fields = {text(u"description"_s, tr("(a) Operations and purposes"), dpia.description),
            text(u"necessity"_s, tr("(b) Necessity and proportionality"), dpia.necessity),
            text(u"risks"_s, tr("(c) Risks"), dpia.risks), text(u"measures"_s, tr("(d) Measures"), dpia.measures),
            text(u"advice"_s, tr("Advice of the data protection officer (Article 35(2))"), dpia.dpoAdvice),
            text(u"consultation"_s, tr("Prior consultation (Article 36)"), dpia.consultation),
            {Kind::Line, u"link"_s, tr("Document"), {}, dpia.link},
            {.kind = Kind::Choice,
                .id = u"state"_s,
                .label = tr("State"),
                .value = compliance::dpiaStateName(dpia.state),
                .choices = {{compliance::dpiaStateName(DpiaState::Draft), ProcessingWords::dpiaState(DpiaState::Draft)},
                    {compliance::dpiaStateName(DpiaState::InReview), ProcessingWords::dpiaState(DpiaState::InReview)},
                    {compliance::dpiaStateName(DpiaState::Approved),
                        ProcessingWords::dpiaState(DpiaState::Approved)}}}}};
}

Dpia ProcessingForms::dpiaOf(const FormDialog &dialog)
{
    return {.state = compliance::dpiaStateFromName(dialog.value(u"state"_s)).value_or(DpiaState::Draft),
        .description = dialog.value(u"description"_s).trimmed(),
        .necessity = dialog.value(u"necessity"_s).trimmed(),
        .risks = dialog.value(u"risks"_s).trimmed(),
        .measures = dialog.value(u"measures"_s).trimmed(),
        .dpoAdvice = dialog.value(u"advice"_s).trimmed(),
        .consultation = dialog.value(u"consultation"_s).trimmed(),
        .link = dialog.value(u"link"_s)};
}

Form ProcessingForms::oneText(
    const QString &title, const QString &explanation, const QString &verb, const QString &label)
{
    return {.title = title,
        .explanation = explanation,
        .verb = verb,
        .fields = {{.kind = Kind::Text, .id = u"text"_s, .label = label, .isNeeded = true}}};
}

} // namespace steward::ui
