#pragma once

#include <QList>
#include <QMap>
#include <QString>

#include <array>
#include <optional>

namespace steward::directories {

/** The facts of a business profile that are submitted to a directory and compared with what it shows. */
enum class Field { Name, Telephone, Street, Locality, Region, PostalCode, Country, Url, Email, OpeningHours };

inline constexpr std::array AllFields = {Field::Name, Field::Telephone, Field::Street, Field::Locality, Field::Region,
    Field::PostalCode, Field::Country, Field::Url, Field::Email, Field::OpeningHours};

/** The snake_case name used in CSV columns and JSON keys: name, telephone, street, …, opening_hours. */
QString fieldName(Field field);
std::optional<Field> fieldFromName(const QString &name);

/**
 * Weekly opening hours: day key (Mo, Tu, We, Th, Fr, Sa, Su) to spans "HH:MM-HH:MM" in ascending order.
 *
 * A day that is known to be closed has an empty list; a day of which nothing is known has no entry. A span that ends
 * after midnight ends on a smaller clock time ("18:00-02:00").
 */
using OpeningHours = QMap<QString, QStringList>;

/** A business profile; an absent fact is a null string. */
struct Profile
{
    QString name = {};
    QString telephone = {};
    QString street = {};
    QString locality = {};
    QString region = {};
    QString postalCode = {};
    QString country = {};
    QString url = {};
    QString email = {};
    OpeningHours openingHours = {};

    /** The text of a field; opening hours in the form "Mo-Fr 09:00-17:00; Sa 10:00-14:00". */
    QString value(Field field) const;
    /** Sets a text field; opening hours are parsed (see parseOpeningHours). */
    void setValue(Field field, const QString &value);
    bool isEmpty() const;
};

} // namespace steward::directories
