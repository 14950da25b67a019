#include "core/compliance/requests/person.h"

#include "core/sources/normalise.h"
#include "core/store/rows.h"
#include "core/store/settings.h"

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;
using sources::Identifier;
using sources::IdentifierKind;

namespace {

QString firstOf(const QList<Identifier> &identifiers, IdentifierKind kind)
{
    const auto found = std::find_if(
        identifiers.begin(), identifiers.end(), [kind](const Identifier &one) { return one.kind == kind; });
    return found == identifiers.end() ? QString() : found->value;
}

} // namespace

QString phoneRegion(store::Connection &connection)
{
    return store::setting(connection, u"compliance.country"_s);
}

QList<Identifier> identifiersOf(const SubjectDetails &details, const QString &region)
{
    QList<Identifier> given = details.identifiers;
    if (!details.name.trimmed().isEmpty())
        given.append({.kind = IdentifierKind::Name, .value = details.name});
    QList<Identifier> all;
    QStringList seen;
    for (const Identifier &one : given) {
        const QString normal = sources::normalised(one, region);
        const QString mark = sources::identifierName(one.kind) + u':' + normal;
        if (normal.isEmpty() || seen.contains(mark))
            continue;
        seen.append(mark);
        all.append(one);
    }
    return all;
}

QByteArray personIdentity(const SubjectDetails &details, const QString &region)
{
    QList<Identifier> normal = identifiersOf(details, region);
    for (Identifier &one : normal)
        one.value = sources::normalised(one, region);
    for (const IdentifierKind kind : {IdentifierKind::Email, IdentifierKind::Phone, IdentifierKind::CustomerNumber}) {
        if (const QString value = firstOf(normal, kind); !value.isEmpty())
            return u"person:%1:%2"_s.arg(sources::identifierName(kind), value).toUtf8();
    }
    const QString name = firstOf(normal, IdentifierKind::Name);
    const QString birth = firstOf(normal, IdentifierKind::BirthDate);
    return name.isEmpty() || birth.isEmpty() ? QByteArray() : u"person:name:%1:%2"_s.arg(birth, name).toUtf8();
}

Result<QByteArray> identifierHash(
    vault::Vault &vault, store::Connection &connection, const Identifier &identifier, const QString &region)
{
    const QString value = sources::normalised(identifier, region);
    if (value.isEmpty())
        return QByteArray();
    return vault.keyedHash(connection, u"person"_s, sources::identifierName(identifier.kind), value.toUtf8());
}

Result<QList<HashedIdentifier>> identifierHashes(
    vault::Vault &vault, store::Connection &connection, const SubjectDetails &details)
{
    const QString region = phoneRegion(connection);
    QList<HashedIdentifier> hashes;
    for (const Identifier &one : identifiersOf(details, region)) {
        const Result<QByteArray> hash = identifierHash(vault, connection, one, region);
        if (!hash)
            return failureOf(hash);
        hashes.append({.kind = one.kind, .hash = *hash});
    }
    return hashes;
}

Result<bool> wasErased(store::Connection &connection, const QList<HashedIdentifier> &person)
{
    QStringList withName;
    QStringList withBirth;
    for (const HashedIdentifier &one : person) {
        const auto requests =
            store::readAll(connection, u"SELECT request FROM erased_person WHERE kind = ? AND hash = ?"_s,
                {sources::identifierName(one.kind), one.hash}, [](const store::Rows &row) { return row.text(0); });
        if (!requests)
            return failureOf(requests);
        if (one.kind == IdentifierKind::Name)
            withName = *requests;
        else if (one.kind == IdentifierKind::BirthDate)
            withBirth = *requests;
        else if (!requests->isEmpty())
            return true;
    }
    return std::any_of(withName.begin(), withName.end(), [&](const QString &one) { return withBirth.contains(one); });
}

Result<void> noteErased(store::Transaction &transaction, const Request &request)
{
    return transaction.sql().run(
        u"INSERT OR IGNORE INTO erased_person(kind, hash, request, erased_at) "
        "SELECT i.kind, i.hash, ?, ? FROM request_identifier i JOIN request r ON r.id = i.request "
        "WHERE r.subject = ?"_s,
        {request.reference, toMillis(transaction.now()), request.subject});
}

} // namespace steward::compliance
