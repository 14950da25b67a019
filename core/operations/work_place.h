#pragma once

#include "core/operations/file_io.h"

namespace steward::operations {

/**
 * A folder of one's own for work in progress, closed to everybody else and removed when it goes.
 *
 * It is locked while its owner lives; whoever makes the next one beside it removes those that nobody holds any more, so
 * that a killed run leaves nothing for long.
 */
class WorkPlace
{
public:
    /** Within `folder`, which must exist. */
    static Result<WorkPlace> make(const QString &folder);
    WorkPlace(WorkPlace &&) noexcept = default;
    WorkPlace &operator=(WorkPlace &&) = delete;
    ~WorkPlace();

    QString path() const { return m_path; }
    QString file(const QString &name) const;
    /** Gives the folder its lasting name within the same parent; from then on it stays. */
    Result<void> keepAs(const QString &path);
    /** Removes the folder now; false where something of it is left. */
    bool clear();

    /** Removes what killed runs left in a folder; answers how many places that were. */
    static int sweep(const QString &folder);

private:
    WorkPlace(QString path, Descriptor lock);
    QString m_path;
    Descriptor m_lock;
};

} // namespace steward::operations
