#pragma once

#include <QString>

namespace steward::playground {

/** A telephone number in its parts, to be written the many ways that directories write it. */
struct Phone
{
    QString country = {}; ///< ISO 3166-1 alpha-2.
    QString area = {};    ///< Without the trunk zero.
    QString subscriber = {};

    bool operator==(const Phone &) const = default;

    /** "+4930231250123". */
    QString e164() const;
    /** "+49 30 23125123", the form of an international letter head. */
    QString international() const;
    /** One of the national and international spellings in use in the country; any index is allowed. */
    QString spelling(int index) const;
};

/** The calling code of a country of the world, without plus. */
QString callingCode(const QString &country);

} // namespace steward::playground
