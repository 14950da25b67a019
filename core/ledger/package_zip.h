#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFile>

#include <optional>

namespace steward::ledger {

/** CRC-32 as ZIP has it (ISO 3309): crc32(0, bytes) begins, crc32(sum, more) goes on. */
quint32 crc32(quint32 sum, QByteArrayView bytes);

/** A member of a ZIP as both its headers tell of it. */
struct ZipMember
{
    QByteArray name = {};
    quint64 size = 0;
    quint64 offset = 0; ///< Of its local header.
    quint32 crc = 0;
};

/*
 * The one layout that an evidence package has as a ZIP (PKWARE APPNOTE 6.3.10): members stored, not compressed, one
 * after the other from the first byte on, dated 1980-01-01, with ZIP64 fields exactly where a number needs them, no
 * comments, no other extra fields, nothing between or behind.
 *
 * So every byte of the archive follows from names and contents, and one that is changed anywhere is seen: the signed
 * manifest speaks for the contents, this layout for all the rest. Therefore no library writes it: what a library writes
 * may change with its version, and what it reads it reads generously.
 */
QByteArray zipLocalHeader(const ZipMember &member);
QByteArray zipCentralHeader(const ZipMember &member);
/** What ends an archive whose central directory has `count` members and stands at `offset`. */
QByteArray zipEnd(quint64 count, quint64 offset, quint64 size);

/** Writes that layout into a file that can be read back; what it remembers of members is in a file too. */
class ZipWriter
{
public:
    /** The device is empty, open for reading and writing, and outlives the writer. */
    explicit ZipWriter(QFileDevice *device, QFileDevice *scratch);

    /** The name is one that isPackageName() likes, and comes after the one before. Exactly `size` bytes must follow. */
    Result<void> begin(const QByteArray &name, qint64 size);
    Result<void> write(QByteArrayView bytes);
    Result<void> end();
    /** A whole member at once, without a way back to its header. */
    Result<void> add(const QByteArray &name, const QByteArray &bytes);
    Result<void> finish();

private:
    Result<void> remember();

    QFileDevice *m_device;
    QFileDevice *m_scratch; ///< The central directory as it grows.
    ZipMember m_member;
    quint64 m_written = 0;
    quint64 m_count = 0;
};

/**
 * Reads that layout and no other: next() walks the members and answers ErrorCode::Corrupt, with the name of the member
 * in Error::detail where it is known, as soon as a byte of a header is not as it must be.
 *
 * The contents' checksums are for whoever reads them to compare.
 */
class ZipReader
{
public:
    static Result<std::unique_ptr<ZipReader>> open(const QString &path);

    /** Begins anew: the next member is the first. */
    void rewind();
    /** The next member; nothing behind the last one, when all bytes of the archive have been accounted for. */
    Result<std::optional<ZipMember>> next();
    /** Goes on behind a member that next() gave before. `mark` as it was taken right after that. */
    struct Mark
    {
        quint64 central = 0;
        quint64 local = 0;
        quint64 index = 0;
        QByteArray name = {};
    };
    Mark mark() const { return m_at; }
    void goTo(const Mark &mark) { m_at = mark; }

    /** Bytes of a member's content, from `from` on. */
    Result<QByteArray> read(const ZipMember &member, quint64 from, quint64 atMost);

private:
    explicit ZipReader(const QString &path)
        : m_file(path)
    {
    }
    Result<void> readEnd();
    Result<QByteArray> bytesAt(quint64 offset, quint64 size);

    QFile m_file;
    quint64 m_count = 0;
    quint64 m_central = 0; ///< Where the central directory begins …
    quint64 m_end = 0;     ///< … and where it ends.
    Mark m_at;
};

} // namespace steward::ledger
