#include "app/playground/world_files.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace steward::playground {

using namespace Qt::StringLiterals;

namespace {

/**
 * A line of RFC 4180 for another program to read: a telephone number keeps its leading plus, which the export for
 * spreadsheets would guard with an apostrophe.
 */
QByteArray line(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells) {
        const bool isPlain =
            !cell.contains(u'"') && !cell.contains(u',') && !cell.contains(u'\n') && !cell.contains(u'\r');
        quoted.append(isPlain ? cell : u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"');
    }
    return quoted.join(u',').toUtf8() + "\r\n";
}

QString submittedNumber(const Business &customer)
{
    // People write their own number both ways.
    Dice dice(1, customer.reference.toUtf8());
    return dice.chance(50) ? customer.phone.international() : customer.phone.spelling(0);
}

QString signsOf(const Directory &directory)
{
    QStringList signs;
    for (auto sign = directory.signs.begin(); sign != directory.signs.end(); ++sign)
        signs.append(sign.key() + u'=' + sign.value());
    return signs.join(u" | "_s);
}

} // namespace

QByteArray directoriesCsv(const World &world)
{
    QByteArray csv = line({u"reference"_s, u"name"_s, u"home"_s, u"country"_s, u"categories"_s, u"importance"_s,
        u"language"_s, u"address_pattern"_s, u"state_signs"_s, u"min_interval_ms"_s, u"max_connections"_s, u"robots"_s,
        u"needs_login"_s});
    for (const Directory &directory : world.directories()) {
        const QString pattern = directory.origin + directory.software().profilePath.arg(u"{slug}"_s);
        csv += line({directory.reference, directory.name, directory.origin + u'/', directory.country,
            directory.categories.join(u'|'), QString::number(directory.importance), directory.language, pattern,
            signsOf(directory), QString::number(directory.minIntervalMs), QString::number(directory.maxConnections),
            directory.robotsForbid ? u"ignore"_s : u"obey"_s, directory.needsLogin ? u"yes"_s : u"no"_s});
    }
    return csv;
}

QByteArray customersCsv(const World &world)
{
    QByteArray csv = line({u"reference"_s, u"name"_s, u"street"_s, u"locality"_s, u"region"_s, u"postal_code"_s,
        u"country"_s, u"telephone"_s, u"email"_s, u"url"_s, u"opening_hours"_s, u"category"_s});
    for (const Business &customer : world.customers())
        csv += line({customer.reference, customer.name, customer.street, customer.locality, customer.region,
            customer.postalCode, customer.country, submittedNumber(customer), customer.email, customer.url,
            customer.hours.specification().join(u"; "_s), customer.category});
    return csv;
}

QByteArray listingsCsv(const World &world)
{
    QByteArray csv = line({u"customer"_s, u"directory"_s, u"url"_s});
    for (const Listing &listing : world.listings())
        csv += line({world.customers()[listing.customer].reference, world.directories()[listing.directory].reference,
            listing.url});
    return csv;
}

QByteArray truthCsv(const World &world)
{
    QByteArray csv = line({u"customer"_s, u"directory"_s, u"url"_s, u"state"_s, u"fields"_s, u"kind"_s});
    for (const Listing &listing : world.listings()) {
        const Truth truth = world.truth(listing);
        csv += line({world.customers()[listing.customer].reference, world.directories()[listing.directory].reference,
            listing.url, truth.state, truth.fields, truth.kind});
    }
    return csv;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
                           && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                           && file.write(bytes) == bytes.size() && file.commit();
    if (isWritten)
        return {};
    return failure(ErrorCode::InputOutput,
        u"%1 could not be written (%2); choose another folder with --to."_s.arg(path, file.errorString()));
}

Result<void> writeWorld(const World &world, const QString &folder)
{
    const QDir to(folder);
    const std::pair<QString, QByteArray> tables[] = {{u"directories.csv"_s, directoriesCsv(world)},
        {u"customers.csv"_s, customersCsv(world)}, {u"listings.csv"_s, listingsCsv(world)}};
    for (const auto &[name, bytes] : tables) {
        if (const Result<void> written = writeFile(to.filePath(name), bytes); !written)
            return written;
    }
    return writeTruth(world, folder);
}

Result<void> writeTruth(const World &world, const QString &folder)
{
    return writeFile(QDir(folder).filePath(u"truth.csv"_s), truthCsv(world));
}

Result<void> writeAddress(const WorldAddress &address, const QString &folder)
{
    QJsonObject json{{u"origin"_s, address.origin}, {u"token"_s, address.token}};
    json.insert(u"authority_file"_s, address.authorityFile.isNull() ? QJsonValue() : QJsonValue(address.authorityFile));
    return writeFile(QDir(folder).filePath(u"world.json"_s), QJsonDocument(json).toJson());
}

Result<WorldAddress> readAddress(const QString &folder)
{
    QFile file(QDir(folder).filePath(u"world.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound,
            u"No practice world runs in %1; start one with steward-playground --to %1."_s.arg(folder));
    const QJsonObject json = QJsonDocument::fromJson(file.read(64 * 1024)).object();
    const WorldAddress address{
        json[u"origin"].toString(), json[u"token"].toString(), json[u"authority_file"].toString()};
    if (address.origin.isEmpty() || address.token.isEmpty())
        return failure(ErrorCode::Corrupt,
            u"%1 is not as a practice world writes it; start the world again."_s.arg(file.fileName()));
    return address;
}

} // namespace steward::playground
