#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

/** The practice workspace: an invented office with its systems, its customers and what they ask for. */
namespace steward::practice {

/** Where the practice office's personal data stands. */
struct Systems
{
    QString crm = {};        ///< A SQLite database in WAL mode with a full-text index, its log not yet in the file.
    QString newsletter = {}; ///< A CSV file of subscribers.
    QString documents = {};  ///< A folder of letters, contracts and applications.
};

/** Writes the office's systems into the folder, with days that count back from `today`. InputOutput names what could
 * not be written. */
Result<Systems> writeSystems(const QString &folder, QDate today);

} // namespace steward::practice
