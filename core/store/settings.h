#pragma once

#include "core/store/connection.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace steward::store {

class Store;

/** A setting a person might argue with: its name, what it starts as, and where that comes from. */
struct SettingInfo
{
    enum class Kind { Text, Number, YesNo, Choice, TimeZone, File };

    QString key;
    QString standard;
    QString source;
    Kind kind = Kind::Text;
    qint64 least = 0; ///< For numbers.
    qint64 most = 0;
    QStringList choices = {};
};

/** Whether a value may be kept for a setting; the error says what it takes. */
Result<void> checkSetting(const QString &key, const QString &value);

/** Every setting with its standard value and the source of that value. */
const QList<SettingInfo> &knownSettings();

/** The value of a setting, or its standard where none is set; empty for an unknown key. */
QString setting(Connection &connection, const QString &key);
QString setting(Store &store, const QString &key);
/** A setting that is a whole number; its standard where it is none. */
int settingAsInt(Connection &connection, const QString &key);

} // namespace steward::store
