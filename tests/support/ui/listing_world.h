#pragma once

#include "core/directories/checking/checker.h"
#include "core/workspace/workspace.h"
#include "tests/support/fake_clock.h"

#include <QTemporaryDir>

namespace steward::test {

/** A listing as a test writes it into the workspace. */
struct WrittenListing
{
    QString customer = {};
    QString directory = {};
    QString state = QStringLiteral("listed");
    QString fields = QStringLiteral("{}");
    int mismatches = 0;
    int importance = 3;
    bool confirmed = false;
    qint64 checkedAt = 0;
    qint64 changedAt = 0;
    qint64 reviewedAt = 0;
    qint64 dueAt = 0;
    QString reason = {};
};

/** A real workspace in a folder of its own, filled by direct inserts; customers and directories are made as they are
 * named. */
class ListingWorld
{
public:
    ListingWorld();

    Workspace &workspace() { return *m_workspace; }
    store::Store &store() { return m_workspace->store(); }
    FakeClock &clock() { return m_clock; }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    /** Waits until they are on disk. */
    void write(const QList<WrittenListing> &listings);
    /** Runs one statement as the application would, and tells that listings have changed. */
    void change(const QString &sql, const QVariantList &values = {});
    /** The ids of the listings as SQLite itself orders them. */
    QList<qint64> ids(const QString &where, const QString &order);

private:
    QTemporaryDir m_folder;
    FakeClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace steward::test
