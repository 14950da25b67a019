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

struct Normal
{
    Identifier given;
    QString value; ///< As it is compared.
};

/** What says who the person is, each once. Numbers and dates cost time to be read: done once for all that is made of
 * them. */
QList<Normal> normalOf(const SubjectDetails &details, const QString &region)
{
    QList<Identifier> given = details.identifiers;
    if (!details.name.trimmed().isEmpty())
        given.append({.kind = IdentifierKind::Name, .value = details.name});
    QList<Normal> all;
    for (const Identifier &one : std::as_const(given)) {
        const QString value = sources::normalised(one, region);
        const bool isThere = std::any_of(all.cbegin(), all.cend(),
            [&](const Normal &other) { return other.given.kind == one.kind && other.value == value; });
        if (!value.isEmpty() && !isThere)
            all.append({one, value});
    }
    return all;
}

QString firstOf(const QList<Normal> &identifiers, IdentifierKind kind)
{
    const auto found = std::find_if(
        identifiers.begin(), identifiers.end(), [kind](const Normal &one) { return one.given.kind == kind; });
    return found == identifiers.end() ? QString() : found->value;
}

Result<QByteArray> hashOf(
    vault::Vault &vault, store::Connection &connection, IdentifierKind kind, const QString &normal)
{
    return vault.keyedHash(connection, u"person"_s, sources::identifierName(kind), normal.toUtf8());
}

} // namespace

QString phoneRegion(store::Connection &connection)
{
    return store::setting(connection, u"compliance.country"_s);
}

QList<Identifier> identifiersOf(const SubjectDetails &details, const QString &region)
{
    QList<Identifier> all;
    for (const Normal &one : normalOf(details, region))
        all.append(one.given);
    return all;
}

QByteArray personIdentity(const SubjectDetails &details, const QString &region)
{
    const QList<Normal> normal = normalOf(details, region);
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
    return hashOf(vault, connection, identifier.kind, value);
}

Result<QList<HashedIdentifier>> identifierHashes(
    vault::Vault &vault, store::Connection &connection, const SubjectDetails &details)
{
    QList<HashedIdentifier> hashes;
    for (const Normal &one : normalOf(details, phoneRegion(connection))) {
        const Result<QByteArray> hash = hashOf(vault, connection, one.given.kind, one.value);
        if (!hash)
            return failureOf(hash);
        hashes.append({.kind = one.given.kind, .hash = *hash});
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
