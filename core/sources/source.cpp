#include "core/sources/source.h"

namespace steward::sources {

using namespace Qt::StringLiterals;

namespace {

// In the order of their enums; they are stored and printed, so they stay as they are.
const QStringList kindNames{u"sqlite"_s, u"postgres"_s, u"csv"_s, u"folder"_s};
const QStringList identifierNames{u"email"_s, u"phone"_s, u"name"_s, u"birth_date"_s, u"customer_number"_s};
const QStringList methodNames{u"delete"_s, u"mask"_s, u"anonymise"_s, u"keep"_s};

template<typename T>
std::optional<T> fromName(const QStringList &names, const QString &name)
{
    const qsizetype at = names.indexOf(name);
    return at < 0 ? std::nullopt : std::optional(static_cast<T>(at));
}

} // namespace

QString kindName(Kind kind)
{
    return kindNames.at(int(kind));
}

std::optional<Kind> kindFromName(const QString &name)
{
    return fromName<Kind>(kindNames, name);
}

QString identifierName(IdentifierKind kind)
{
    return identifierNames.at(int(kind));
}

std::optional<IdentifierKind> identifierFromName(const QString &name)
{
    return fromName<IdentifierKind>(identifierNames, name);
}

QString methodName(Method method)
{
    return methodNames.at(int(method));
}

std::optional<Method> methodFromName(const QString &name)
{
    return fromName<Method>(methodNames, name);
}

} // namespace steward::sources
