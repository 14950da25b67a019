#include "core/directories/profile.h"

#include "core/directories/extract/extract.h"

namespace steward::directories {

using namespace Qt::StringLiterals;

namespace {

struct TextField
{
    Field field;
    QLatin1StringView name;
    QString Profile::*member;
};

constexpr TextField textFields[] = {
    {Field::Name, "name"_L1, &Profile::name},
    {Field::Telephone, "telephone"_L1, &Profile::telephone},
    {Field::Street, "street"_L1, &Profile::street},
    {Field::Locality, "locality"_L1, &Profile::locality},
    {Field::Region, "region"_L1, &Profile::region},
    {Field::PostalCode, "postal_code"_L1, &Profile::postalCode},
    {Field::Country, "country"_L1, &Profile::country},
    {Field::Url, "url"_L1, &Profile::url},
    {Field::Email, "email"_L1, &Profile::email},
};

} // namespace

QString fieldName(Field field)
{
    for (const TextField &entry : textFields) {
        if (entry.field == field)
            return entry.name;
    }
    return u"opening_hours"_s;
}

std::optional<Field> fieldFromName(const QString &name)
{
    for (const Field field : AllFields) {
        if (fieldName(field) == name)
            return field;
    }
    return std::nullopt;
}

QString Profile::value(Field field) const
{
    for (const TextField &entry : textFields) {
        if (entry.field == field)
            return this->*entry.member;
    }
    return formatOpeningHours(openingHours);
}

void Profile::setValue(Field field, const QString &value)
{
    for (const TextField &entry : textFields) {
        if (entry.field == field) {
            this->*entry.member = value;
            return;
        }
    }
    openingHours = parseOpeningHours(value);
}

bool Profile::isEmpty() const
{
    return openingHours.isEmpty()
           && std::all_of(std::begin(textFields), std::end(textFields),
               [this](const TextField &entry) { return (this->*entry.member).isEmpty(); });
}

} // namespace steward::directories
