#pragma once

#include "core/compliance/processing/processing_register.h"
#include "ui/widgets/form_dialog.h"

#include <QCoreApplication>

namespace steward::ui {

/** What the dialogs of records of processing ask for, and what they were told. */
class ProcessingForms
{
    Q_DECLARE_TR_FUNCTIONS(ProcessingForms)

public:
    /** Field by field with the letter of Article 30 above it. */
    static Form record(const compliance::ProcessingDraft &draft, const QString &title, const QString &verb);
    static compliance::ProcessingDraft draftOf(const FormDialog &dialog, compliance::RecordKind kind);
    /** How far the record is: "11 of 13 answered; missing: …". */
    static QString noteOn(const compliance::ProcessingDraft &draft);

    static Form screening(const compliance::ProcessingRecord &record);
    /** Only what differs from what the record says. */
    static QMap<QString, compliance::DpiaReply> repliesOf(
        const FormDialog &dialog, const compliance::ProcessingRecord &record);
    static QString noteOnScreening(const FormDialog &dialog, const compliance::ProcessingRecord &record);

    static Form assessment(const compliance::ProcessingRecord &record);
    static compliance::Dpia dpiaOf(const FormDialog &dialog);

    /** A question with one text as its answer, under the id "text". */
    static Form oneText(const QString &title, const QString &explanation, const QString &verb, const QString &label);
};

} // namespace steward::ui
