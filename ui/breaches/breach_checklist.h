#pragma once

#include "core/compliance/breaches/breach.h"
#include "ui/widgets/state_badge.h"

namespace steward::ui {

/** What can be done with a breach. */
enum class BreachStep {
    Awareness,
    Laws,
    Facts,
    Contain,
    Assess,
    Decide,
    Draft,
    Notice,
    LateReason,
    Note,
    Close,
    Reopen
};

/** A step with what it is about, where that is known. */
struct WantedStep
{
    BreachStep step = BreachStep::Facts;
    QString part = {}; ///< Of the facts.
    compliance::Audience audience = compliance::Audience::Authority;
    QString law = {};
    compliance::Duty duty = compliance::Duty::Authority;
    QString text = {}; ///< Of a notice.
};

/** A line of what is to be done in the first 72 hours: what, how it stands, and the step that does it. */
struct ChecklistLine
{
    QString title = {};
    Badge badge = {};
    QString detail = {};
    WantedStep step = {};
    bool isDone = false;
};

/** Contain, categories, counts, risk, then decisions and notices law by law; what the breach itself says is done. */
QList<ChecklistLine> checklistOf(const compliance::Breach &breach, Instant now);

} // namespace steward::ui
