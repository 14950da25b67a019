#include "core/compliance/processing/processing_figures.h"

#include "core/compliance/processing/processing_register.h"

namespace steward::compliance {

Result<ProcessingFigures> processingFigures(store::Store &store, Instant now)
{
    // Everything counted here is in clear, so a vault that was never opened does.
    vault::Vault closed(store.clock());
    const Result<QList<ProcessingRecord>> records = Processing(store, closed).list(std::nullopt, false, now);
    if (!records)
        return failureOf(records);
    ProcessingFigures figures;
    for (const ProcessingRecord &record : *records) {
        figures.fields.numerator += record.completeness.answered;
        figures.fields.denominator += record.completeness.asked;
        figures.complete.numerator += record.completeness.isComplete();
        figures.reviewsOverdue.numerator += record.isReviewDue;
        const bool isAsked = record.dpiaNeed.gdpr == DpiaNeed::Required || record.dpiaNeed.gdpr == DpiaNeed::AsARule
                             || record.dpiaNeed.california == DpiaNeed::Required;
        figures.dpiaMissing.denominator += isAsked;
        figures.dpiaMissing.numerator += record.isDpiaMissing();
        figures.dpiaNotAssessed.numerator += record.dpiaNeed.gdpr == DpiaNeed::NotAssessed;
        figures.dpiaReviewDue.denominator += record.dpia.has_value();
        figures.dpiaReviewDue.numerator += record.dpia && record.dpia->isReviewDue;
    }
    figures.complete.denominator = figures.reviewsOverdue.denominator = figures.dpiaNotAssessed.denominator =
        records->size();
    return figures;
}

} // namespace steward::compliance
