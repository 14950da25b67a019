#pragma once

#include <QString>
#include <QStringList>

namespace steward::ui {

/** The workspaces opened last, newest first, remembered in QSettings: paths and nothing else. */
class RecentWorkspaces
{
public:
    static constexpr int most = 8;

    /** Those that are still there. */
    static QStringList paths();
    static void remember(const QString &path);
    static void forget(const QString &path);
    /** The one that was open when the program was left, and is still there; otherwise empty. */
    static QString lastOpen();
    static void setLastOpen(const QString &path);
};

} // namespace steward::ui
