#pragma once

#include "core/compliance/answers/access_answer.h"
#include "core/compliance/erasure/apply.h"
#include "core/compliance/erasure/verify.h"
#include "ui/widgets/state_badge.h"

#include <QCoreApplication>

namespace steward::ui {

/** What the states of the work on data are called, and how values are shown masked. */
class WorkWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkWords)

public:
    static Badge search(const compliance::SourceSearch &search);
    /** Whose a found row is, as far as it is known. */
    static Badge decision(const compliance::FoundItem &item);
    static Badge sourceStep(compliance::SourceStep step, bool isAccepted = false);
    static Badge changeStep(const compliance::PlannedChange &change);
    static Badge check(const compliance::SourceCheck &check);
    static Badge answer(compliance::AnswerState state);
    static Badge told(const compliance::ThirdParty &party);
    static QString method(sources::Method method);
    /** Why a planned row stays: the exemption, the hold or the map; empty where it does not. */
    static QString ground(const compliance::PlannedChange &change);
    /** "main.customers 2, main.notes 5" */
    static QString counts(const QMap<QString, qint64> &counts);
    /** What has to stop, in words where the core has a code for it. */
    static QString purpose(const QString &purpose);
    static QString table(const QString &table);
    /** A value as it is listed: its first character tells enough to recognise it. */
    static QString masked(const QVariant &value);
    static QString plain(const QVariant &value);
    /** Column by column, one a line. */
    static QString values(const QVariantMap &values, bool isRevealed);
    /** The same on one line, masked. */
    static QString maskedLine(const QVariantMap &values);
    /** "0.4 s", "12 s" */
    static QString span(qint64 milliseconds);
};

} // namespace steward::ui
