#pragma once

#include "core/compliance/processing/processing_register.h"
#include "ui/widgets/state_badge.h"

#include <QCoreApplication>

namespace steward::ui {

/** What records of processing and impact assessments are called in the window. */
class ProcessingWords
{
    Q_DECLARE_TR_FUNCTIONS(ProcessingWords)

public:
    /** How much of Article 30 is answered. */
    static Badge completeness(const compliance::ProcessingRecord &record);
    /** "(d) recipients, (e) transfers": the letters that lack something. */
    static QString missingLetters(const compliance::ProcessingRecord &record);
    static Badge review(const compliance::ProcessingRecord &record);
    static QString reviewDay(const compliance::ProcessingRecord &record, QDate today);
    static QString field(const compliance::ProcessingField &field);
    /** "Article 30(1)(a)"; empty for a field beside the law. */
    static QString letter(compliance::RecordKind kind, const QString &letter);
    static QString fieldTitle(compliance::RecordKind kind, const QString &id);
    static Badge need(compliance::DpiaNeed need);
    static Badge dpia(const compliance::ProcessingRecord &record);
    static QString dpiaState(compliance::DpiaState state);
    static QString criterion(const compliance::DpiaCriterion &criterion);
    static Badge answer(compliance::DpiaAnswer answer);
    /** What the screening comes to, in a sentence. */
    static QString result(const compliance::DpiaResult &result);
};

} // namespace steward::ui
