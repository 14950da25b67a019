#pragma once

#include "core/ledger/package_source.h"

#include <array>
#include <map>
#include <vector>

namespace steward::ledger {

/** What manifest.json names: 40 bytes in memory for each proof. */
struct PackageManifest
{
    using Hash = std::array<char, 32>;
    struct Proof
    {
        qint64 seq = 0;
        Hash hash = {};
    };

    std::map<QByteArray, Hash> files; ///< All but the proofs.
    std::vector<Proof> proofs;        ///< first, first + 1, … without a gap; never empty.
    qint64 first = 0;
    QByteArray sha256; ///< Of manifest.json itself.

    bool names(const QByteArray &file) const;
};

/** Reads manifest.json piece by piece; takes it only in the one spelling that RFC 8785 gives it. */
Result<PackageManifest> readManifest(PackageReading &reading);

} // namespace steward::ledger
