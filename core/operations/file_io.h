#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <utility>

namespace steward::operations {

/** The error of a system call on a file, told apart as DiskFull, ReadOnly, Refused, NotFound or InputOutput. */
Error fileError(int number, const QString &path, bool writing);

/** A file descriptor that is closed when it goes. */
class Descriptor
{
public:
    explicit Descriptor(int number = -1)
        : m_number(number)
    {
    }
    Descriptor(Descriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Descriptor();

    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

/** A file that is written anew, readable by its owner alone; on disk once finish() answers. */
class NewFile
{
public:
    /** Refuses a path where something stands already. */
    static Result<NewFile> create(const QString &path);

    Result<void> write(QByteArrayView bytes);
    /** Waits for the disk and lets go of what memory holds of it, so that reading it again asks the disk. */
    Result<void> finish();
    /** Without waiting for the disk: for what is not to last, or is synced later. */
    void close() { m_file = Descriptor(); }

private:
    NewFile(QString path, Descriptor file);
    QString m_path;
    Descriptor m_file;
};

/** A plain file that is read; links, pipes and devices are refused. */
class KnownFile
{
public:
    static Result<KnownFile> open(const QString &path);

    qint64 size() const { return m_size; }
    /** Fills `to` as far as the file goes; less only at its end. */
    Result<qsizetype> read(char *to, qsizetype most);

private:
    KnownFile(QString path, Descriptor file, qint64 size);
    QString m_path;
    Descriptor m_file;
    qint64 m_size;
};

Result<void> writeNew(const QString &path, QByteArrayView bytes);
/** InvalidInput where it is larger than `most`. */
Result<QByteArray> readWhole(const QString &path, qint64 most);
/** In the place of what stands there, whole or not at all. */
Result<void> replaceWith(const QString &path, QByteArrayView bytes);
/** Makes what happened in a folder last: renaming, adding, removing. */
Result<void> syncFolder(const QString &folder);
/** Waits until what a closed file holds is on disk. */
Result<void> syncFile(const QString &path);
Result<void> renameFile(const QString &from, const QString &to);

} // namespace steward::operations
