#include "ui/shell/recent_workspaces.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

QStringList remembered()
{
    return QSettings().value(u"recent"_s).toStringList();
}

} // namespace

QStringList RecentWorkspaces::paths()
{
    QStringList present;
    for (const QString &path : remembered()) {
        if (QFileInfo::exists(path))
            present.append(path);
    }
    return present;
}

void RecentWorkspaces::remember(const QString &path)
{
    QStringList list = remembered();
    list.removeAll(path);
    list.prepend(path);
    QSettings().setValue(u"recent"_s, list.mid(0, most));
}

void RecentWorkspaces::forget(const QString &path)
{
    QStringList list = remembered();
    list.removeAll(path);
    QSettings().setValue(u"recent"_s, list);
}

QString RecentWorkspaces::lastOpen()
{
    const QString path = QSettings().value(u"lastOpen"_s).toString();
    return !path.isEmpty() && QFileInfo::exists(path) ? path : QString();
}

void RecentWorkspaces::setLastOpen(const QString &path)
{
    QSettings().setValue(u"lastOpen"_s, path);
}

} // namespace steward::ui
