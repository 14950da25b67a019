#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace steward::playground {

/** A town of the world with the numbers and streets that its businesses may have. */
struct Place
{
    QString country;
    QString locality;
    QString region;
    QString regionName;
    QStringList postalCodes;
    QString phoneArea;
    QString phonePrefix; ///< First digits of every subscriber number here.
    int phoneDigits;     ///< How many invented digits follow.
};

/** The towns of a country; never empty for a country of the world. */
QList<Place> placesOf(const QString &country);
/** Invented street names in the country's own form, without a number. */
QStringList streetsOf(const QString &country);

} // namespace steward::playground
