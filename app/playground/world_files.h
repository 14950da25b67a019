#pragma once

#include "app/playground/world.h"
#include "core/base/result.h"

#include <QByteArray>

namespace steward::playground {

/** Where a running world is, and the word that lets one control it: world.json, readable by its owner alone. */
struct WorldAddress
{
    QString origin = {}; ///< "https://127.77.0.1:8080".
    QString token = {};
    QString authorityFile = {}; ///< Path of ca.pem in a world with TLS, else null.
};

/** The tables, as the import of Steward takes them; a directory's own signs are written `state=phrase |
 * state=css:SELECTOR`. */
QByteArray directoriesCsv(const World &world);
QByteArray customersCsv(const World &world);
QByteArray listingsCsv(const World &world);
QByteArray truthCsv(const World &world);

/** Writes the four tables into the folder, whole or not at all. */
Result<void> writeWorld(const World &world, const QString &folder);
Result<void> writeTruth(const World &world, const QString &folder);
Result<void> writeAddress(const WorldAddress &address, const QString &folder);
Result<WorldAddress> readAddress(const QString &folder);
/** Writes a file under a temporary name and renames it; readable by its owner alone. */
Result<void> writeFile(const QString &path, const QByteArray &bytes);

} // namespace steward::playground
