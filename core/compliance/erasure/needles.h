#pragma once

#include "core/compliance/erasure/plan.h"

namespace steward::compliance {

/** The rows of one source, by what becomes of them. */
struct NeedleRows
{
    QList<sources::FoundRow> going = {}; ///< Deleted or changed.
    QList<QVariantMap> staying = {}; ///< What stands afterwards: rows that are kept, and what changed rows still hold.
};

/**
 * What is looked for in one source after the work: the spellings of the person's identifiers and the values that only
 * their rows held. What neighbours share (a city, a name) or what stays in kept rows is no needle; each is named.
 */
Needles needlesFor(const sources::Source &source, sources::Driver *driver, const sources::Person &person,
    const NeedleRows &rows, std::stop_token stop);

} // namespace steward::compliance
