#pragma once

#include "core/ledger/checkpoint.h"
#include "core/vault/keychain.h"

namespace steward::vault {

/** The newest checkpoint as an item of the keychain; as quick and as sure as that. */
std::shared_ptr<ledger::Anchor> keychainAnchor(std::shared_ptr<Keychain> keychain, const QString &item);
/**
 * The newest checkpoint as a file of this seat (0600), replaced as a whole and on disk when write() answers. Reading
 * and writing end within five seconds; a file system that does not answer gives ErrorCode::Unavailable.
 */
std::shared_ptr<ledger::Anchor> fileAnchor(const QString &path);
/**
 * Two places as one, so that no change to the file can choose which of them is asked. Reading answers the note that
 * knows of the longer trail; writing goes to `place`, and to `other` where that holds one already. `place` may be null:
 * then nothing is kept that was not kept before. An `other` that does not answer is passed over. Both are asked at
 * once.
 */
std::shared_ptr<ledger::Anchor> joinedAnchor(
    std::shared_ptr<ledger::Anchor> place, std::shared_ptr<ledger::Anchor> other);

} // namespace steward::vault
