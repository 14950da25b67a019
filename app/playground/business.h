#pragma once

#include "app/playground/dice.h"
#include "app/playground/hours.h"
#include "app/playground/phone.h"

#include <QList>
#include <QString>

namespace steward::playground {

/** A fact of a business that a page may show and a check compares. */
enum Fact : quint32 {
    Name = 1 << 0,
    Telephone = 1 << 1,
    Street = 1 << 2,
    Locality = 1 << 3,
    Region = 1 << 4,
    PostalCode = 1 << 5,
    Country = 1 << 6,
    Url = 1 << 7,
    Email = 1 << 8,
    OpeningHours = 1 << 9,
};
inline constexpr Fact allFacts[] = {
    Name, Telephone, Street, Locality, Region, PostalCode, Country, Url, Email, OpeningHours};

/** The column name of a fact: name, telephone, …, opening_hours. */
QString factName(Fact fact);

/** An invented business: what its owner submits, or what a directory knows of it. */
struct Business
{
    QString reference = {};
    QString name = {};
    QString handle = {}; ///< The name in Latin letters for addresses: "copper-lantern-bakery".
    QString street = {};
    QString locality = {};
    QString region = {}; ///< Its code where the country writes codes (OR), else its name.
    QString regionName = {};
    QString postalCode = {};
    QString country = {}; ///< ISO 3166-1 alpha-2.
    Phone phone = {};
    QString email = {};
    QString url = {};
    Hours hours = {};
    QString category = {};

    /** Whether the fact has the same value in both, however it is written. */
    bool agrees(const Business &other, Fact fact) const;
};

/** Invents businesses; the same seed gives the same ones, and no two of a list share a name or a number. */
QList<Business> inventCustomers(int count, quint64 seed);
/** A business of the country and trade for the margins of a page (related entries, search results). */
Business inventNeighbour(const QString &country, const QString &category, Dice &dice);
/** Another number, address, name, … for the same business: what a page shows that was never updated. */
Phone otherPhone(const Business &business, Dice &dice);
void moveHouse(Business &business, Dice &dice);
QString formerName(const Business &business, Dice &dice);

/** The country's name in English, German, Korean, French or Japanese. */
QString countryName(const QString &country, const QString &language);
/** The trade in words: "Bakery", "Bäckerei", "제과점". */
QString categoryName(const QString &category, const QString &language);
QStringList allCategories();
/** The language people of the country write their directories in. */
QString languageOf(const QString &country);

} // namespace steward::playground
