#pragma once

#include "core/directories/extract/extract.h"
#include "core/directories/records/records.h"
#include "core/store/connection.h"

namespace steward::directories {

/** The columns of a listing in the order listingFrom() reads them, for a SELECT over `listing l`. */
QString listingColumns();
/** The tables listingColumns() needs. */
QString listingTables();
Listing listingFrom(const store::Rows &row);

Customer customerFrom(const store::Rows &row);
QString customerColumns();
Directory directoryFrom(const store::Rows &row);
QString directoryColumns();

/** {"telephone":"mismatch"} as a listing keeps it. */
QString verdictsToJson(const QMap<Field, Comparison> &fields);
/** {"telephone":{"verdict":…,"shown":…,"why":…}} as a look keeps it. */
QString comparisonsToJson(const QMap<Field, Comparison> &fields);
QMap<Field, Comparison> comparisonsFromJson(const QString &json);

/** 0 is "never" in the workspace. */
inline std::optional<Instant> instantFrom(qint64 ms)
{
    return ms > 0 ? std::optional(fromMillis(ms)) : std::nullopt;
}

} // namespace steward::directories
