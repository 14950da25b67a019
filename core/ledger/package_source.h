#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace steward::ledger {

/** What is wrong with a package: ErrorCode::Corrupt, with the name of the file in Error::detail. */
tl::unexpected<Error> packageDiffers(const QByteArray &file, const QString &reason);

/** A file of a package, read once from its beginning to its end. */
class PackageReading
{
public:
    virtual ~PackageReading() = default;
    virtual qint64 size() const = 0;
    /** The next bytes; none at the end, when in a ZIP the checksum was right too. */
    virtual Result<QByteArray> read(qint64 atMost) = 0;
};

/**
 * Where a package is read from: a folder or a ZIP.
 *
 * What cannot stand in a package (symbolic links, devices, names that isPackageName() refuses, a ZIP of another layout)
 * is answered as ErrorCode::Corrupt; so is a file that is missing.
 */
class PackageSource
{
public:
    /** ErrorCode::InvalidInput where nothing is there that could be a package. */
    static Result<std::unique_ptr<PackageSource>> at(const QString &path);
    virtual ~PackageSource() = default;

    /** Every name there is, in any order; ends with the first error that is answered. */
    virtual Result<void> visit(const std::function<Result<void>(const QByteArray &name)> &seen) = 0;
    /** Any file that is no proof. */
    virtual Result<std::unique_ptr<PackageReading>> open(const QByteArray &name) = 0;
    /** Proofs are asked for by number, upwards, without leaving one out. */
    virtual Result<std::unique_ptr<PackageReading>> openProof(qint64 seq) = 0;
};

} // namespace steward::ledger
