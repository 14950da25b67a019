#pragma once

#include "core/sources/driver.h"

namespace steward::sources {

/** A map as it can be guessed, and what a person should look at. */
struct Proposal
{
    SourceMap map = {};       ///< Not confirmed.
    QStringList remarks = {}; ///< In sentences: what was left out and why, free texts that may name people.
};

/**
 * Guesses what a source holds of whom: from the names of tables and columns (English, Korean, German), from samples,
 * and from foreign keys. Person tables and what hangs on them are proposed for deletion; bookkeeping and proofs of
 * consent are proposed to be kept, with the reason. `region` reads phone numbers without a country.
 */
Proposal proposeMap(const Schema &schema, Kind kind, const QString &region = {});

} // namespace steward::sources
