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
const EnumNames<Basis> basisNames{u""_s, u"consent"_s, u"contract"_s, u"legal_obligation"_s, u"vital_interests"_s,
    u"public_task"_s, u"legitimate_interests"_s};

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

QString basisName(Basis basis)
{
    return basisNames.of(basis);
}

std::optional<Basis> basisFromName(const QString &name)
{
    return basisNames.from(name.trimmed().toLower().replace(u' ', u'_').replace(u'-', u'_'));
}

} // namespace steward::sources
