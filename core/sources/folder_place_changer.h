#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <sys/stat.h>

namespace steward::sources {

/** An open file, closed with this value. */
class OpenFile
{
public:
    explicit OpenFile(int file = -1)
        : m_file(file)
    {
    }
    ~OpenFile();
    OpenFile(OpenFile &&other) noexcept
        : m_file(std::exchange(other.m_file, -1))
    {
    }
    OpenFile &operator=(OpenFile &&other) noexcept
    {
        std::swap(m_file, other.m_file);
        return *this;
    }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;

    int handle() const { return m_file; }
    bool isOpen() const { return m_file >= 0; }

private:
    int m_file;
};

/** One name in one open folder, reached without following a symbolic link. */
class FilePlace
{
public:
    /** Walks from `root` to the folder of `path` (relative). InvalidInput for a path that leads out, NotFound where a
     * folder is missing; `makes` makes missing folders (0700). */
    static Result<FilePlace> of(const QString &root, const QString &path, bool makes = false);

    /** The file, if it is there and a plain one; NotFound, or Refused for anything else (a link, a device). */
    Result<OpenFile> open(const QByteArray &name, bool writes) const;
    /** Writes a new file of that name to its end, and to the disk. */
    Result<void> create(const QByteArray &name, QByteArrayView bytes, const struct stat &like) const;
    Result<void> rename(const QByteArray &from, const QByteArray &to, bool replaces) const;
    Result<void> remove(const QByteArray &name) const;
    /** Returns when the names in the folder are on disk. */
    Result<void> sync() const;

    QByteArray name() const { return m_name; }

private:
    OpenFile m_folder;
    QByteArray m_name;
};

/** SHA-256 of all bytes. */
Result<QByteArray> digestOfFile(int file);
/** All bytes; Refused above `most`. */
Result<QByteArray> contentOf(int file, qint64 most);
/** Writes zeros over all bytes, down to the disk. */
Result<void> overwrite(int file);

} // namespace steward::sources
