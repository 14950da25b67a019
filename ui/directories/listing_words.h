#pragma once

#include "core/directories/records/listing_reader.h"
#include "ui/widgets/state_badge.h"

#include <QCoreApplication>

namespace steward::ui {

/** What listings, fields and times are called in the window: one place, so that table, detail and document say the
 * same. */
class ListingWords
{
    Q_DECLARE_TR_FUNCTIONS(ListingWords)

public:
    static QString state(directories::State state);
    static Badge badge(const directories::Listing &listing);
    static Badge badge(directories::State state);
    static Badge badge(directories::Verdict verdict);
    /** The state with "suspected" beside it where a loss has been seen once only. */
    static QString state(const directories::Listing &listing);
    /** How the state is to be read, in one sentence. */
    static QString explanation(directories::State state);
    static QString field(directories::Field field);
    static QString verdict(directories::Verdict verdict);
    /** Which fields differ or want a look, in words; empty where none does. */
    static QString differences(const directories::Listing &listing);
    static QString importance(int importance);
    static QString trigger(const QString &trigger);
    /** The sentence over a run: how many were checked, could not tell, and were not run and why. */
    static QString run(const directories::Run &run);
    /** Every condition of the filter in words, joined; "All listings" where there is none. */
    static QString filter(const directories::ListingFilter &filter);
    static QString sort(directories::ListingSort sort);

    /** In the person's place and manner; empty where there is none. */
    static QString dateTime(const std::optional<Instant> &at);
    /** Date and how long ago or ahead; empty where there is none. */
    static QString when(const std::optional<Instant> &at, Instant now);
    /** As when(), and an overdue time says by how much. */
    static QString due(const std::optional<Instant> &at, Instant now);
};

} // namespace steward::ui
