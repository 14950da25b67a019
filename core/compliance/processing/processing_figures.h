#pragma once

#include "core/compliance/breaches/breach_figures.h"

namespace steward::compliance {

/** What the overview shows of records of processing that have not ended. Needs no open vault. */
struct ProcessingFigures
{
    Share fields = {};          ///< Fields that Article 30 asks for and that are answered, of those asked for.
    Share complete = {};        ///< Records that answer all of them, of all records.
    Share reviewsOverdue = {};  ///< Of all records.
    Share dpiaMissing = {};     ///< Assessments that are asked for and not there or not approved, of those asked for.
    Share dpiaNotAssessed = {}; ///< Records whose screening has open questions, of all records.
    Share dpiaReviewDue = {};   ///< Assessments older than their record's version, of all assessments.
};

Result<ProcessingFigures> processingFigures(store::Store &store, Instant now);

} // namespace steward::compliance
