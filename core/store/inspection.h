#pragma once

#include "core/store/connection.h"

namespace steward::store {

/**
 * Looks at a file that is to be written and was not left as it is by this seat: it must have just the tables, indexes,
 * triggers and views that the migrations make, and pass SQLite's quick_check (for at most five seconds: a larger file
 * is looked at as far as that goes). Changes nothing: a log that does not belong to the file is not played into it.
 */
Result<void> inspectStranger(const QString &path);

/** Whether a file is a database without anything in it, as a start that was cut off leaves one. */
bool holdsNothing(const QString &path);

/** What the structure has, lacks or has changed against what the migrations make, in sentences. */
Result<QStringList> structureFaults(Connection &connection);

/** What is wrong with a file that cannot be opened whole, as far as it can be told, in sentences. Not for a file that
 * is open in this process. */
QStringList damageOf(const QString &path);

/** Whether the file is as this seat last left it, or is being used by it. */
bool isKnown(const QString &path);
/** The file is in use by this seat from now on: a crash does not make it a stranger. */
void rememberOpened(const QString &path);
/** This seat leaves the file as it is now. */
void rememberClosed(const QString &path);

} // namespace steward::store
