#pragma once

#include "core/workspace/workspace.h"

#include <QCoreApplication>

#include <optional>

namespace steward::ui {

/** How a setting is called, explained, edited and checked in the window; an unknown one is shown by its key, as a text.
 */
class SettingWords
{
    Q_DECLARE_TR_FUNCTIONS(SettingWords)

public:
    enum class Kind { Text, YesNo, Number, Choice, File, Folder, TimeZone };
    enum class Group { Organisation, Checks, Network, Evidence, Vault, Backups, Other };

    static Group group(const QString &key);
    static QString groupTitle(Group group);
    static QString title(const QString &key);
    /** Why the setting is there and where its standard comes from, in the language of the window. */
    static QString explanation(const SettingInfo &info);
    static Kind kind(const SettingInfo &info);
    /** What a number counts: "minutes"; empty where it has no unit. */
    static QString unit(const QString &key);
    /** The values of a choice with their words. */
    static QList<std::pair<QString, QString>> choices(const QString &key);
    /** What is wrong with a value, in one sentence; nothing where it can be kept. */
    static std::optional<QString> fault(const SettingInfo &info, const QString &value);
    /** A value as people read it. */
    static QString valueText(const SettingInfo &info, const QString &value);
};

} // namespace steward::ui
