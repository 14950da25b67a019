#pragma once

#include "core/compliance/consent/consent_import.h"
#include "core/compliance/consent/consents.h"
#include "ui/widgets/form_dialog.h"

#include <QCoreApplication>

namespace steward::ui {

/** What the dialogs of consents ask for, and what they were told. */
class ConsentForms
{
    Q_DECLARE_TR_FUNCTIONS(ConsentForms)

public:
    static Form newConsent();
    static compliance::NewConsent consentOf(const FormDialog &dialog);
    /** The hash of what is shown, and which mandatory fields are still empty. `controllers`: from the settings. */
    static QString noteOn(const FormDialog &dialog, const QList<compliance::ConsentParty> &controllers);

    static Form renewal(const compliance::ConsentRecord &record);
    static compliance::ConsentNotice noticeOf(const FormDialog &dialog);
};

} // namespace steward::ui
