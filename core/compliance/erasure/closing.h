#pragma once

#include "core/compliance/requests/request.h"
#include "core/store/store.h"
#include "core/vault/vault.h"

#include <QJsonObject>

namespace steward::compliance {

/** Adds the closing check of the work on data to those of the register; once for each program, further calls do
 * nothing. */
void registerErasureChecks();

/** What keeps a request from being closed, a sentence each: sources that were not searched, undecided rows, work that
 * is partial, third parties who were not told, leftovers nobody explained. */
Result<QStringList> whatKeepsOpen(store::Connection &connection, const Request &request);

/** Refused while another request of the same person is open, naming it: the destroyed key would take it along. */
Result<void> mayFinishErasure(store::Store &store, vault::Vault &vault, const QString &reference);

/**
 * Ends an erasure for good: keeps the proof, destroys found rows, plans, images and the person's key, writes the keyed
 * hashes by which a later import is noticed, and empties the log. Answers the proof, also when it is called again.
 */
Result<QJsonObject> finishErasure(store::Store &store, vault::Vault &vault, const QString &reference);

/** The proof as it would be now, or as it was kept at closing: counts, hashes and dates, nothing of the person. */
Result<QJsonObject> proofOf(store::Store &store, vault::Vault &vault, const QString &reference);

} // namespace steward::compliance
