#pragma once

#include "core/ledger/checkpoint.h"
#include "core/store/store.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <stop_token>

namespace steward::ledger {

/*
 * An evidence package: a part of the trail with all that proves it, as a folder or as a ZIP, that anyone can verify who
 * knows the trail's public key, with Steward or without.
 *
 *   checkpoint               the newest signed checkpoint (c2sp.org/tlog-checkpoint)
 *   entries.jsonl            entries first … last, their RFC 8785 bytes, one a line
 *   proofs/<seq>.tlog-proof  for each that it is in the checkpoint's tree (c2sp.org/tlog-proof@v1)
 *   older-checkpoint,        only where asked for: a checkpoint the receiver has from before, and the proof that this
 * tree goes consistency              on from it (RFC 9162, 2.1.4), one hash in base64 a line vkey the verifier key, to
 * compare with what the receiver was given; never trusted from here README.txt               how to verify with bash,
 * coreutils and openssl …                        report files manifest.json            {"files":{name: SHA-256 in
 * hex},"first_index":first,"v":1}, RFC 8785, of all files above manifest.note            signed note over
 * "steward-evidence-manifest/v1\n<SHA-256 of manifest.json in hex>\n"
 *
 * Nothing in it depends on when or where it was made: the same part of the same trail gives the same bytes.
 */

/** A file that goes into a package beside the trail: its bytes, or where they are. */
struct PackageFile
{
    QString name; ///< See isReportName(); "reports/audit.pdf"
    QByteArray bytes = {};
    QString path = {}; ///< Read from here where it is set.
};

/** Which part of the trail is packaged, with what, and where. */
struct PackageRequest
{
    QString target; ///< A folder, or a ZIP where it ends with .zip; must not exist.
    qint64 first = 0;
    std::optional<qint64> last = {}; ///< The last entry that goes in; nothing: the last there is.
    QList<PackageFile> files = {};
    QByteArray olderCheckpoint =
        {}; ///< A signed checkpoint of this trail from before, whole; empty: no consistency proof.
};

/** What was packaged. */
struct PackageFacts
{
    QString path = {};
    qint64 first = 0;
    qint64 last = 0;
    Checkpoint checkpoint = {};
    VerifierKey key = {};
    QByteArray manifestHash = {}; ///< SHA-256, 32 bytes
    qint64 files = 0;
    qint64 bytes = 0; ///< Of all files.
};

/** Called now and then with how far it is. */
using PackageProgress = std::function<void(qint64 done, qint64 total)>;

/**
 * Makes a package. Memory does not grow with it. Each entry and each proof is checked while it is written.
 *
 * ErrorCode::Refused where the trail is not signed, or not by this signer; InvalidInput for a target that exists, a
 * range that is not in the trail, or a name that a package cannot have; Corrupt where the trail does not prove itself.
 */
Result<PackageFacts> writePackage(store::Store &store, const NoteSigner &signer, const PackageRequest &request,
    std::stop_token stop = {}, const PackageProgress &progress = {});

/** What a package was found to be. */
struct PackageVerdict
{
    bool ok = false;      ///< Whole, and signed with a key that was given.
    bool isWhole = false; ///< Every hash, signature and proof fits, by the key that signed it.
    QString differs = {}; ///< The file that is not as it must be; the archive itself where it is none of its members.
    QString reason = {};  ///< Why not ok, in a sentence.
    QString notChecked = {}; ///< What could not be held against a key, in words; empty: nothing.
    VerifierKey key = {};    ///< That it is signed with, if any signature was found right.
    Checkpoint checkpoint = {};
    std::optional<Checkpoint> older = {}; ///< The checkpoint that the tree is proved to go on from.
    qint64 first = 0;
    qint64 entries = 0;
    qint64 files = 0;
};

/**
 * Checks every byte of a package against the keys that are trusted. They come from outside: without one, the package's
 * own key shows only whether it is whole, and the verdict is not ok.
 *
 * An error only where the package could not be read; whatever is wrong with it is a verdict. Follows no symbolic links
 * in it.
 */
Result<PackageVerdict> verifyPackage(const QString &path, const QList<VerifierKey> &trusted, std::stop_token stop = {},
    const PackageProgress &progress = {});

} // namespace steward::ledger
