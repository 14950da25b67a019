#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace steward::directories::extract {

/** A telephone number as libphonenumber understands it. */
struct PhoneNumber
{
    QString e164 = {};
    bool valid = false; ///< Of an assigned range; otherwise merely of a possible length.
    bool tollFree = false;
    bool mobile = false;
};

/** Reads a number that stands by itself, trying the regions (ISO 3166-1 alpha-2) in order; a valid reading wins over a
 * possible one. */
std::optional<PhoneNumber> readPhoneNumber(const QString &text, const QStringList &regions);

/** Whether libphonenumber knows the region. */
bool isPhoneRegion(const QString &region);

} // namespace steward::directories::extract
