#pragma once

#include "core/compliance/breaches/breach.h"

namespace steward::compliance {

/** A heading of a draft with what is known under it. */
struct DraftSection
{
    QString heading = {};
    QString text = {};         ///< With "to follow" where something is missing.
    QStringList toFollow = {}; ///< Parts that are missing: ids.
};

/** A notice as it can be written now: every heading of the law, the missing parts marked and listed (GDPR 33(4)). */
struct NoticeDraft
{
    QString law = {};
    Duty duty = Duty::Authority;
    int phase = 1;
    QString title = {};
    QList<DraftSection> sections = {};
    QStringList toFollow = {}; ///< Ids of all missing parts.
    QString lateness = {};     ///< A sentence where the clock has run out and no reason is given; empty otherwise.
    QString source = {};       ///< Of the headings.

    /** The whole as plain text. */
    QString text() const;
};

/** InvalidInput where the law has no such duty; Unavailable where the texts of the breach could not be opened. */
Result<NoticeDraft> draftNotice(const Breach &breach, const QString &law, Duty duty);

} // namespace steward::compliance
