#pragma once

#include "core/store/connection.h"

namespace steward::store {

/** The number of the newest migration in the program. */
int newestSchema();

/**
 * Brings a file to the newest schema in one transaction with its `user_version` inside, so that a kill leaves the old
 * or the new. An older file is first copied beside itself as FILE.schema-N (FILE.schema-N-2, … where another copy
 * stands there). A new, empty file becomes a workspace.
 */
Result<void> migrate(Connection &connection, const QString &path);

/** Refuses what is no workspace, and what a newer program has written, without touching it. */
Result<void> checkHeader(Connection &connection, const QString &path);

/** The statements of a migration, from number 1; none where the program lacks it. */
QStringList migrationStatements(int number);

/** The single statements of a script; triggers keep the semicolons inside them. */
QStringList splitStatements(const QString &script);

} // namespace steward::store
