#pragma once

#include "core/compliance/requests/register.h"
#include "core/compliance/requests/steps.h"
#include "ui/widgets/state_badge.h"

#include <QCoreApplication>

namespace steward::ui {

/** What requests, their states, clocks and steps are called in the window. */
class RequestWords
{
    Q_DECLARE_TR_FUNCTIONS(RequestWords)

public:
    static QString type(compliance::RequestType type);
    static QString state(compliance::RequestState state);
    /** The state, of a closed one with its outcome. */
    static Badge badge(const compliance::Request &request);
    static QString outcome(compliance::Outcome outcome);
    /** The law's title ("EU GDPR"); an unknown one as it is. The first call reads the laws. */
    static QString law(const QString &id);
    static QString laws(const QStringList &ids);
    static QString channel(const QString &id);
    static QString language(const QString &id);
    static QString identifier(sources::IdentifierKind kind);
    static QString letter(const QString &name);
    static QString step(compliance::Step step);
    /** How an entry of the history reads, without its text: "State: Received → Verified". */
    static QString entry(const compliance::HistoryEntry &entry);
    /** A state of the history by its name; anything else as it is. */
    static QString stateNamed(const QString &name);

    static QString day(QDate day);
    /** "2 Dec 2026 (in 3 days)"; the day ends at `end`. */
    static QString dueDay(QDate day, Instant end, Instant now);
    /** "in 3 days", "overdue by 2 days". */
    static QString due(Instant end, Instant now);
    /** Whether the first clock has run out while nobody has answered. */
    static bool isOverdue(const compliance::Request &request, Instant now);
    /** The leading clock: its day, how long that is, its law; why there is none where that is so. */
    static Badge clock(const compliance::Request &request, Instant now);
    /** How the person is shown who was erased. */
    static QString erased();
    /** The conditions of a filter, in words. */
    static QString filter(const compliance::RequestFilter &filter);
};

} // namespace steward::ui
