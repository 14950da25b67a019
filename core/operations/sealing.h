#pragma once

#include "core/operations/manifest.h"
#include "core/operations/progress.h"

#include "core/crypto/secret.h"

#include <stop_token>

namespace steward::operations {

/** Both sides of a file that was sealed or unsealed. */
struct SealedFile
{
    ListedFile plain;
    ListedFile sealed;
};

/** Seals a file into a new one that is on disk when it answers. */
Result<SealedFile> sealFile(const QString &plain, const QString &sealed, const crypto::SecretBytes &key,
    const std::stop_token &stop, const Progress &progress);
/** Unseals into a new file. Corrupt where the sealed file is not as it was written; then nothing is left of the new
 * one. */
Result<SealedFile> unsealFile(const QString &sealed, const QString &plain, const crypto::SecretBytes &key,
    const std::stop_token &stop, const Progress &progress);
/** SHA-256 and size of a plain file. */
Result<ListedFile> factsOfFile(const QString &path, const std::stop_token &stop);

} // namespace steward::operations
