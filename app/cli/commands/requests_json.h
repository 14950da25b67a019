#pragma once

#include "app/cli/command.h"

#include "core/compliance/requests/register.h"
#include "core/workspace/workspace.h"

#include <QJsonArray>

namespace steward::cli {

/** A request as the command line shows it: without the person. */
QJsonObject requestJson(const compliance::Request &request, Instant now);
/** With the person, clocks, history, attachments, letters and the proof of an erasure; null for what is sealed and
 * cannot be opened. */
Result<QJsonObject> wholeJson(Workspace &workspace, const QString &reference);
QJsonArray restrictionsJson(const QList<compliance::Suppression> &restrictions);
bool isOverdue(const compliance::Request &request, Instant now);
/** "access, erasure, …" */
QString typeNamesInWords();
/** Prints the error; a step that the state or a closing check refuses is the answer no. */
int failStep(const Error &error);
/** Everything that has a say in closing. */
void registerClosingChecks();

} // namespace steward::cli
