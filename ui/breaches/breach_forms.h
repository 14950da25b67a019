#pragma once

#include "ui/breaches/breach_form.h"

#include <QTimeZone>

namespace steward::ui {

/** What the forms work with. */
struct BreachDesk
{
    store::Store &store;
    vault::Vault &vault;
    const Clock &clock;
    std::shared_ptr<const compliance::Rulebook> rulebook; ///< Null where it could not be read: clocks are unknown.
    QTimeZone zone;                                       ///< The controller's.

    compliance::Breaches breaches() const { return {store, vault, rulebook}; }
};

/** Since when, under which laws, and what is known so far; shows the dates that follow while it is filled in. */
BreachForm *newBreachForm(const BreachDesk &desk, QWidget *parent);
BreachForm *awarenessForm(const BreachDesk &desk, const compliance::Breach &breach, QWidget *parent);
BreachForm *lawsForm(const BreachDesk &desk, const compliance::Breach &breach, QWidget *parent);
/** What is known in words, and the counts; the cursor stands in `part` where one is named. */
BreachForm *factsForm(const BreachDesk &desk, const compliance::Breach &breach, const QString &part, QWidget *parent);
BreachForm *containedForm(const BreachDesk &desk, const compliance::Breach &breach, QWidget *parent);
BreachForm *assessmentForm(const BreachDesk &desk, const compliance::Breach &breach, QWidget *parent);
/** `preset` says whom and under which law the decision is for, where that is known. */
BreachForm *decisionForm(
    const BreachDesk &desk, const compliance::Breach &breach, const compliance::DecisionMade &preset, QWidget *parent);
/** `preset` says which law, duty and text. */
BreachForm *noticeForm(
    const BreachDesk &desk, const compliance::Breach &breach, const compliance::SentNotice &preset, QWidget *parent);
BreachForm *lateReasonForm(const BreachDesk &desk, const compliance::Breach &breach, const QString &law,
    compliance::Duty duty, QWidget *parent);
BreachForm *noteForm(const BreachDesk &desk, const compliance::Breach &breach, QWidget *parent);
/** Everything that is missing as a list; closing can be agreed to only where nothing is. */
BreachForm *closingForm(const BreachDesk &desk, const compliance::Breach &breach, QWidget *parent);
BreachForm *reopeningForm(const BreachDesk &desk, const compliance::Breach &breach, QWidget *parent);

} // namespace steward::ui
