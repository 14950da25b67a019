#pragma once

#include "core/store/connection.h"

#include <QStringList>

namespace steward::store {

/** How much SQLite looks at: the quick check leaves out whether indexes agree with their tables. */
enum class Thoroughness { Quick, Full };

/**
 * What SQLite finds wrong with a file, in its own words, at most `most` lines; none of a whole one.
 *
 * SQLite lists a page that the disk did not give among the damages. Here that is an error: a disk that fails, or
 * memory that is short, says nothing about the file.
 */
Result<QStringList> integrityFaults(Connection &connection, Thoroughness thoroughness, int most);

} // namespace steward::store
