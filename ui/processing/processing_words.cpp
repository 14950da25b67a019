#include "ui/processing/processing_words.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

using compliance::DpiaAnswer;
using compliance::DpiaNeed;
using compliance::DpiaState;
using compliance::ProcessingField;
using compliance::ProcessingRecord;
using compliance::RecordKind;

Badge ProcessingWords::completeness(const ProcessingRecord &record)
{
    const compliance::Completeness &found = record.completeness;
    if (record.endedAt)
        return {tr("Ended"), Badge::Shape::Dash, Tone::Muted};
    if (found.isComplete())
        return {tr("Complete"), Badge::Shape::Tick, Tone::Good};
    return {tr("%1 of %2 answered").arg(found.answered).arg(found.asked),
        found.answered == 0 ? Badge::Shape::Ring : Badge::Shape::Half, Tone::Warning};
}

QString ProcessingWords::missingLetters(const ProcessingRecord &record)
{
    QStringList letters;
    for (const compliance::LetterState &letter : record.completeness.letters) {
        if (!letter.missing.isEmpty() && !letters.contains(letter.letter))
            letters.append(letter.letter);
    }
    for (QString &letter : letters)
        letter = u'(' + letter + u')';
    return letters.join(u' ');
}

Badge ProcessingWords::review(const ProcessingRecord &record)
{
    if (record.endedAt)
        return {tr("Ended"), Badge::Shape::Dash, Tone::Muted};
    if (record.isReviewDue)
        return {tr("Due"), Badge::Shape::Clock, Tone::Warning};
    return record.reviewedAt ? Badge{tr("Reviewed"), Badge::Shape::Tick, Tone::Good}
                             : Badge{tr("Not yet due"), Badge::Shape::Dot, Tone::Neutral};
}

QString ProcessingWords::reviewDay(const ProcessingRecord &record, QDate today)
{
    if (!record.reviewDue || record.endedAt)
        return {};
    const QString day = QLocale().toString(*record.reviewDue, QLocale::ShortFormat);
    const int days = static_cast<int>(today.daysTo(*record.reviewDue));
    if (days == 0)
        return tr("%1 (today)", "day").arg(day);
    return days > 0 ? tr("%1 (in %n day(s))", "day", days).arg(day)
                    : tr("%1 (overdue by %n day(s))", "day", -days).arg(day);
}

QString ProcessingWords::field(const ProcessingField &field)
{
    static const QHash<QString, const char *> words{
        {u"controller"_s, QT_TR_NOOP("Controller: name")},
        {u"controller_contact"_s, QT_TR_NOOP("Controller: contact details")},
        {u"joint_controller"_s, QT_TR_NOOP("Joint controller")},
        {u"representative"_s, QT_TR_NOOP("Representative")},
        {u"dpo"_s, QT_TR_NOOP("Data protection officer")},
        {u"purposes"_s, QT_TR_NOOP("Purposes")},
        {u"subject_categories"_s, QT_TR_NOOP("Categories of data subjects")},
        {u"data_categories"_s, QT_TR_NOOP("Categories of personal data")},
        {u"recipients"_s, QT_TR_NOOP("Categories of recipients")},
        {u"transfers"_s, QT_TR_NOOP("Transfers to third countries")},
        {u"safeguards"_s, QT_TR_NOOP("Safeguards of transfers")},
        {u"time_limits"_s, QT_TR_NOOP("Time limits for erasure")},
        {u"security_measures"_s, QT_TR_NOOP("Security measures (Article 32(1))")},
        {u"processor"_s, QT_TR_NOOP("Processor: name")},
        {u"processor_contact"_s, QT_TR_NOOP("Processor: contact details")},
        {u"controllers"_s, QT_TR_NOOP("Each controller")},
        {u"processing_categories"_s, QT_TR_NOOP("Categories of processing for each controller")},
        {u"legal_basis"_s, QT_TR_NOOP("Legal basis (Article 6)")},
        {u"article_9_condition"_s, QT_TR_NOOP("Condition for special categories (Article 9)")},
        {u"lia"_s, QT_TR_NOOP("Legitimate interests assessment")},
        {u"dpia"_s, QT_TR_NOOP("Data protection impact assessment")},
        {u"source"_s, QT_TR_NOOP("Where the data comes from")},
        {u"systems"_s, QT_TR_NOOP("Systems (references of sources)")},
        {u"processors"_s, QT_TR_NOOP("Processors")},
        {u"owner"_s, QT_TR_NOOP("Owner")},
    };
    const char *known = words.value(field.id);
    return known ? tr(known) : field.title;
}

QString ProcessingWords::letter(RecordKind kind, const QString &letter)
{
    if (letter.isEmpty())
        return {};
    return kind == RecordKind::Controller ? tr("Article 30(1)(%1)").arg(letter) : tr("Article 30(2)(%1)").arg(letter);
}

QString ProcessingWords::fieldTitle(RecordKind kind, const QString &id)
{
    for (const ProcessingField &one : compliance::processingFields(kind)) {
        if (one.id == id)
            return field(one);
    }
    return id;
}

Badge ProcessingWords::need(DpiaNeed need)
{
    switch (need) {
    case DpiaNeed::Required: return {tr("Required"), Badge::Shape::Triangle, Tone::Bad};
    case DpiaNeed::AsARule: return {tr("Needed as a rule"), Badge::Shape::Triangle, Tone::Warning};
    case DpiaNeed::NotIndicated: return {tr("Not indicated"), Badge::Shape::Tick, Tone::Good};
    case DpiaNeed::NotAssessed: break;
    }
    return {tr("Not assessed"), Badge::Shape::Ring, Tone::Unknown};
}

Badge ProcessingWords::dpia(const ProcessingRecord &record)
{
    if (!record.dpia)
        return record.isDpiaMissing() ? Badge{tr("Missing"), Badge::Shape::Cross, Tone::Bad}
                                      : Badge{tr("None"), Badge::Shape::Dash, Tone::Muted};
    if (record.dpia->isReviewDue)
        return {tr("To be reviewed"), Badge::Shape::Clock, Tone::Warning};
    const QString word = dpiaState(record.dpia->state);
    return record.dpia->state == DpiaState::Approved ? Badge{word, Badge::Shape::Tick, Tone::Good}
                                                     : Badge{word, Badge::Shape::Half, Tone::Accent};
}

QString ProcessingWords::dpiaState(DpiaState state)
{
    switch (state) {
    case DpiaState::Draft: return tr("Draft");
    case DpiaState::InReview: return tr("In review");
    case DpiaState::Approved: return tr("Approved");
    }
    return {};
}

QString ProcessingWords::criterion(const compliance::DpiaCriterion &criterion)
{
    static const QHash<QString, const char *> words{
        {u"art35_evaluation"_s, QT_TR_NOOP("(a) Systematic and extensive evaluation by automated means with legal or "
                                           "similarly significant effect")},
        {u"art35_special_data"_s, QT_TR_NOOP("(b) Special categories or criminal data on a large scale")},
        {u"art35_public_monitoring"_s, QT_TR_NOOP("(c) Systematic monitoring of a public area on a large scale")},
        {u"wp248_scoring"_s, QT_TR_NOOP("Evaluation or scoring")},
        {u"wp248_automated_decision"_s, QT_TR_NOOP("Automated decision with legal or similar effect")},
        {u"wp248_monitoring"_s, QT_TR_NOOP("Systematic monitoring")},
        {u"wp248_sensitive"_s, QT_TR_NOOP("Sensitive or highly personal data")},
        {u"wp248_large_scale"_s, QT_TR_NOOP("Large scale")},
        {u"wp248_matching"_s, QT_TR_NOOP("Matching or combining of data sets")},
        {u"wp248_vulnerable"_s, QT_TR_NOOP("Vulnerable persons")},
        {u"wp248_innovative"_s, QT_TR_NOOP("Innovative use of technology")},
        {u"wp248_prevents"_s, QT_TR_NOOP("Keeps persons from a right, a service or a contract")},
        {u"ca_sale"_s, QT_TR_NOOP("California: selling or sharing personal information")},
        {u"ca_sensitive"_s, QT_TR_NOOP("California: sensitive personal information")},
        {u"ca_admt"_s, QT_TR_NOOP("California: automated decisions of significance")},
        {u"ca_profiling_work"_s,
            QT_TR_NOOP("California: inferring traits of students, applicants or workers by observation")},
        {u"ca_profiling_place"_s, QT_TR_NOOP("California: inferring traits from presence at sensitive places")},
        {u"ca_training"_s, QT_TR_NOOP("California: training of automated decisions or recognition of persons")},
    };
    const char *known = words.value(criterion.id);
    return known ? tr(known) : criterion.title;
}

Badge ProcessingWords::answer(DpiaAnswer answer)
{
    switch (answer) {
    case DpiaAnswer::Yes: return {tr("Yes"), Badge::Shape::Triangle, Tone::Warning};
    case DpiaAnswer::No: return {tr("No"), Badge::Shape::Dash, Tone::Muted};
    case DpiaAnswer::Unknown: break;
    }
    return {tr("Not answered"), Badge::Shape::Ring, Tone::Unknown};
}

QString ProcessingWords::result(const compliance::DpiaResult &result)
{
    const auto isOf = [](QLatin1StringView prefix) {
        return [prefix](const QString &id) { return id.startsWith(prefix); };
    };
    const auto guide = std::count_if(result.met.cbegin(), result.met.cend(), isOf("wp248_"_L1));
    const auto open = static_cast<int>(result.open.size());
    switch (result.gdpr) {
    case DpiaNeed::Required: return tr("An impact assessment is required: a case of Article 35(3) of the GDPR is met.");
    case DpiaNeed::AsARule:
        return tr("An impact assessment is needed as a rule: %n of the nine criteria of WP248 are met, and two are "
                  "enough.",
            nullptr, static_cast<int>(guide));
    case DpiaNeed::NotIndicated:
        return tr("Every question is answered, and nothing asks for an impact assessment. Keep the reasons.");
    case DpiaNeed::NotAssessed: break;
    }
    return tr("It cannot be told yet whether an impact assessment is needed: %n question(s) are open.", nullptr, open);
}

} // namespace steward::ui
