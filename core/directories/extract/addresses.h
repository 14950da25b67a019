#pragma once

#include "core/directories/extract/lines.h"

#include <QList>
#include <QString>

namespace steward::directories::extract {

/** A postal address in plain text. */
struct Address
{
    QString street = {};
    QString locality = {};
    QString region = {};
    QString postalCode = {};
    QString country = {};     ///< As written, or null.
    QString countryCode = {}; ///< ISO code that the form of the address tells, or null.
    QString above = {};       ///< What stands directly before the street, a name perhaps.
    int firstLine = -1;
    int lastLine = -1;
    int count = 1; ///< How often the same address stands on the page.
};

/** The addresses of the lines in document order; an address that is repeated comes once. */
QList<Address> findAddresses(const QList<Line> &lines);

/** Whether the text is a street with a number, a box or a unit by itself. */
bool looksLikeStreet(const QString &text);

} // namespace steward::directories::extract
