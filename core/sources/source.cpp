#include "core/sources/source.h"

#include "core/base/enum_names.h"

namespace steward::sources {

using namespace Qt::StringLiterals;

namespace {

// In the order of their enums; they are stored and printed, so they stay as they are.
const EnumNames<Kind> kindNames{u"sqlite"_s, u"postgres"_s, u"csv"_s, u"folder"_s};
const EnumNames<IdentifierKind> identifierNames{
    u"email"_s, u"phone"_s, u"name"_s, u"birth_date"_s, u"customer_number"_s};
const EnumNames<Method> methodNames{u"delete"_s, u"mask"_s, u"anonymise"_s, u"keep"_s};

} // namespace

QString kindName(Kind kind)
{
    return kindNames.of(kind);
}

std::optional<Kind> kindFromName(const QString &name)
{
    return kindNames.from(name);
}

QString identifierName(IdentifierKind kind)
{
    return identifierNames.of(kind);
}

std::optional<IdentifierKind> identifierFromName(const QString &name)
{
    return identifierNames.from(name);
}

QString methodName(Method method)
{
    return methodNames.of(method);
}

std::optional<Method> methodFromName(const QString &name)
{
    return methodNames.from(name);
}

} // namespace steward::sources
