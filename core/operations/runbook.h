#pragma once

#include "core/base/result.h"

#include <QList>

namespace steward::operations {

/** A step of a runbook: what is done, and how a person would do it by hand. */
struct RunbookStep
{
    QString id;
    QString title;
    QString how;
};

/** The steps of a restore, in order, from resources/runbooks/restore.json. */
Result<QList<RunbookStep>> restoreRunbook();

} // namespace steward::operations
