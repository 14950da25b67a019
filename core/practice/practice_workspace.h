#pragma once

#include "core/vault/keychain.h"
#include "core/workspace/workspace.h"

#include <stop_token>

namespace steward::practice {

/** What a practice workspace is made with. */
struct PracticeOrder
{
    QString path = {};   ///< Of the new workspace file.
    QString folder = {}; ///< Where steward-playground wrote its CSV files; the office's
                         ///< systems are written beside them.
    QString organisation = QStringLiteral("Practice office");
    vault::KeyAccess keys = {};
};

/**
 * Makes a workspace in which everything there is to see has happened: the directories of the practice world are
 * imported, and the office has registered its systems and worked on requests, consents, breaches, records of processing
 * and retention for eighty days up to `clock`.
 *
 * Everything goes through the core, as if a person had done it. Without keys only the directories are there: what is
 * personal is never kept unsealed. The same day gives the same content, save references of keys. InputOutput and the
 * errors of the core; an unfinished file stays.
 */
Result<void> makePracticeWorkspace(const PracticeOrder &order, const Clock &clock, std::stop_token stop = {});

} // namespace steward::practice
