#pragma once

#include "core/compliance/retention/holds.h"
#include "core/compliance/retention/rule.h"
#include "ui/widgets/form_dialog.h"

#include <QCoreApplication>

namespace steward::ui {

/** What the dialogs of retention ask for, and what they were told. */
class RetentionForms
{
    Q_DECLARE_TR_FUNCTIONS(RetentionForms)

public:
    static Form rule(const compliance::RetentionRule &rule);
    /** Over what the rule was; InvalidInput names a place that cannot be read. */
    static Result<compliance::RetentionRule> ruleOf(const FormDialog &dialog, compliance::RetentionRule rule);
    /** The period in words, and what a place is to look like. */
    static QString noteOn(const FormDialog &dialog);

    static Form hold(QDate today);
    static compliance::Hold holdOf(const FormDialog &dialog);

    /** A reason, under the id "text". */
    static Form reason(const QString &title, const QString &explanation, const QString &verb);
};

} // namespace steward::ui
