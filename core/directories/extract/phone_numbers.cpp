#include "core/directories/extract/phone_numbers.h"

#include <phonenumbers/phonenumber.pb.h>
#include <phonenumbers/phonenumberutil.h>

#include <set>

namespace steward::directories::extract {

using i18n::phonenumbers::PhoneNumberUtil;
using Parsed = i18n::phonenumbers::PhoneNumber;

namespace {

PhoneNumber described(const PhoneNumberUtil &util, const Parsed &parsed, bool valid)
{
    PhoneNumber number;
    number.valid = valid;
    std::string e164;
    util.Format(parsed, PhoneNumberUtil::E164, &e164);
    number.e164 = QString::fromStdString(e164);
    const PhoneNumberUtil::PhoneNumberType type = valid ? util.GetNumberType(parsed) : PhoneNumberUtil::UNKNOWN;
    number.tollFree = type == PhoneNumberUtil::TOLL_FREE;
    number.mobile = type == PhoneNumberUtil::MOBILE;
    return number;
}

} // namespace

std::optional<PhoneNumber> readPhoneNumber(const QString &text, const QStringList &regions)
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    const std::string source = text.left(80).toStdString();
    std::optional<PhoneNumber> possible;
    for (const QString &region : regions) {
        Parsed parsed;
        if (util.Parse(source, region.toStdString(), &parsed) != PhoneNumberUtil::NO_PARSING_ERROR)
            continue;
        if (util.IsValidNumber(parsed))
            return described(util, parsed, true);
        if (!possible && util.IsPossibleNumber(parsed))
            possible = described(util, parsed, false);
    }
    return possible;
}

bool isPhoneRegion(const QString &region)
{
    static const std::set<std::string> known = [] {
        std::set<std::string> regions;
        PhoneNumberUtil::GetInstance()->GetSupportedRegions(&regions);
        return regions;
    }();
    return known.count(region.toUpper().toStdString()) > 0;
}

} // namespace steward::directories::extract
