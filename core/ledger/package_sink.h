#pragma once

#include "core/base/hash.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace steward::ledger {

/**
 * Where an evidence package is written: a folder, or a ZIP where the name ends with .zip.
 *
 * Stands under a temporary name beside its target until commit(), and is removed if that never comes. Files are 0600,
 * folders 0700. A target that exists is refused, also one that appears meanwhile.
 */
class PackageSink
{
public:
    static Result<std::unique_ptr<PackageSink>> open(const QString &target);
    virtual ~PackageSink() = default;
    PackageSink(const PackageSink &) = delete;
    PackageSink &operator=(const PackageSink &) = delete;

    /** Begins a file; exactly `size` bytes must follow. Files come in the order of comesBefore(). */
    Result<void> begin(const QByteArray &name, qint64 size);
    Result<void> write(QByteArrayView bytes);
    /** Ends the file and answers its SHA-256. */
    Result<QByteArray> end();
    /** A whole small file; answers its SHA-256. */
    Result<QByteArray> add(const QByteArray &name, const QByteArray &bytes);
    /** Everything is on disk, and stands under its name. */
    virtual Result<void> commit() = 0;

    qint64 files() const { return m_files; }
    qint64 bytes() const { return m_bytes; }

protected:
    PackageSink() = default;
    virtual Result<void> beginFile(const QByteArray &name, qint64 size) = 0;
    virtual Result<void> writeBytes(QByteArrayView bytes) = 0;
    virtual Result<void> endFile() = 0;
    virtual Result<void> addFile(const QByteArray &name, const QByteArray &bytes) = 0;

private:
    Sha256 m_hash;
    qint64 m_files = 0;
    qint64 m_bytes = 0;
};

} // namespace steward::ledger
