#pragma once

#include "core/ledger/note.h"

namespace steward::ledger {

/** How far a trail had come, in the text that is signed (c2sp.org/tlog-checkpoint, without extension lines). */
struct Checkpoint
{
    QString origin;
    qint64 size = 0;
    QByteArray root; ///< 32 bytes

    /** origin, size in decimal, base64 of the root: a line each. */
    QByteArray text() const;
    /** Refuses leading zeros, extension lines, a root that is not 32 bytes, and base64 that is not canonical. */
    static Result<Checkpoint> parse(const QByteArray &text);

    bool operator==(const Checkpoint &) const = default;
};

/**
 * Where the newest checkpoint is kept outside the workspace file, so that an older copy put in its place is seen.
 *
 * Never ahead of what is on disk: written after the commit it tells of. Called on the writer's thread and on readers'.
 */
class Anchor
{
public:
    virtual ~Anchor() = default;
    /** The note as it was kept, or nothing where none ever was. */
    virtual Result<std::optional<QByteArray>> read() = 0;
    virtual Result<void> write(const QByteArray &note) = 0;
    /** In words, for sentences: "the keychain", "the file /…". */
    virtual QString place() const = 0;
};

} // namespace steward::ledger
