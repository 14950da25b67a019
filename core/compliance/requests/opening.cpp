#include "core/compliance/requests/opening.h"

#include "core/base/text.h"
#include "core/compliance/requests/person.h"
#include "core/compliance/requests/request_clocks.h"
#include "core/store/settings.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;
using sources::Identifier;
using sources::IdentifierKind;

namespace {

constexpr qsizetype longestText = 262'144;
constexpr qsizetype longestName = 1000;
constexpr qsizetype mostIdentifiers = 100;
constexpr int fewestDigits = 4;

const QStringList &channels()
{
    static const QStringList known{u"mail"_s, u"letter"_s, u"form"_s, u"phone"_s, u"in_person"_s};
    return known;
}

tl::unexpected<Error> invalid(const QString &message)
{
    return failure(ErrorCode::InvalidInput, message);
}

/** What was given, made fit to be stored; the sentences never repeat a value. */
Result<NewRequest> checked(const NewRequest &given, store::Connection &connection, Instant now)
{
    NewRequest request = given;
    SubjectDetails &details = request.details;
    for (QString *text : {&details.name, &details.agentName, &request.channel, &request.language, &request.assignee})
        *text = cleaned(*text).simplified();
    for (QString *text : {&details.postalAddress, &details.agentMandate, &details.text})
        *text = cleaned(*text).trimmed();
    if (details.text.size() > longestText || details.name.size() > longestName
        || details.identifiers.size() > mostIdentifiers)
        return invalid(u"The request is larger than one can be: at most %1 characters of text and %2 identifiers."_s
                           .arg(longestText)
                           .arg(mostIdentifiers));
    const QString region = phoneRegion(connection);
    for (Identifier &one : details.identifiers) {
        one.value = cleaned(one.value).simplified();
        if (identifiersOf({.identifiers = {one}}, region).isEmpty())
            return invalid(u"The %1 given for the person is none; correct it (a birth date is spelt YYYY-MM-DD)."_s.arg(
                sources::identifierName(one.kind)));
    }
    if (identifiersOf(details, region).isEmpty())
        return invalid(
            u"Nothing tells who the person is; give at least an e-mail, a phone, a name or a customer number."_s);
    if (!details.agentMandate.isEmpty() && details.agentName.isEmpty())
        return invalid(u"A mandate needs the name of the agent who has it."_s);
    if (request.laws.isEmpty())
        request.laws = store::setting(connection, u"compliance.laws"_s).split(u',', Qt::SkipEmptyParts);
    for (QString &law : request.laws)
        law = law.trimmed().toLower();
    request.laws.removeDuplicates();
    request.laws.removeAll(QString());
    if (request.channel.isEmpty())
        request.channel = u"mail"_s;
    if (!channels().contains(request.channel))
        return invalid(u"\"%1\" is no channel; known are %2."_s.arg(
            forDisplay(request.channel.left(40)), channels().join(u", "_s)));
    if (request.language.isEmpty())
        request.language = u"en"_s;
    if (!QStringList{u"en"_s, u"de"_s, u"ko"_s}.contains(request.language))
        return invalid(u"Letters are there in en, de and ko; choose one of them as the language."_s);
    const QTimeZone zone = controllersZone(connection);
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMillis(now), zone).date();
    if (!request.receivedOn.isValid() && request.receivedAt)
        request.receivedOn = QDateTime::fromMSecsSinceEpoch(toMillis(*request.receivedAt), zone).date();
    if (!request.receivedOn.isValid())
        return invalid(u"Give the day on which the request was received, as YYYY-MM-DD."_s);
    if (request.receivedOn > today)
        return invalid(u"%1 lies in the future: a request cannot have been received then."_s.arg(
            request.receivedOn.toString(Qt::ISODate)));
    if (request.receivedOn.year() < 2000)
        return invalid(u"%1 is too long ago to be the day of receipt; check the year."_s.arg(
            request.receivedOn.toString(Qt::ISODate)));
    if (!request.receivedAt)
        request.receivedAt = fromMillis(request.receivedOn.startOfDay(zone).toMSecsSinceEpoch());
    return request;
}

Result<void> checkLaws(const NewRequest &request, const Rulebook &rules)
{
    QStringList known;
    for (const Rulebook::Law &law : rules.laws())
        known.append(law.id);
    if (request.laws.isEmpty())
        return invalid(u"No law is named; known are %1."_s.arg(known.join(u", "_s)));
    for (const QString &law : request.laws) {
        if (!known.contains(law))
            return invalid(u"\"%1\" is no law that is known here; known are %2."_s.arg(
                forDisplay(law.left(40)), known.join(u", "_s)));
    }
    for (auto one = request.calendars.begin(); one != request.calendars.end(); ++one) {
        if (!request.laws.contains(one.key()))
            return invalid(u"A calendar is given for \"%1\", which is none of the request's laws."_s.arg(
                forDisplay(one.key().left(40))));
        if (!rules.calendars().contains(one.value()))
            return invalid(u"\"%1\" is no calendar that is known here; known are %2."_s.arg(
                forDisplay(one.value().left(40)), rules.calendars().join(u", "_s)));
    }
    return {};
}

Result<QString> nextReference(store::Connection &connection, int year, int &number)
{
    const Result<QVariant> last = connection.single(u"INSERT INTO request_number(year, last) VALUES(?, 1) "
                                                    "ON CONFLICT(year) DO UPDATE SET last = last + 1 RETURNING last"_s,
        {year});
    if (!last)
        return failureOf(last);
    number = last->toInt();
    return u"REQ-%1-%2"_s.arg(year).arg(number, fewestDigits, 10, QChar(u'0'));
}

/** References of open requests of the same type that share an identifier which is a person's alone. */
Result<QStringList> duplicatesOf(
    store::Connection &connection, RequestType type, const QList<HashedIdentifier> &person, const QString &subject)
{
    QStringList found;
    const auto add = [&](const QString &sql, const QVariantList &values) -> Result<void> {
        const auto references =
            store::readAll(connection, sql, values, [](const store::Rows &row) { return row.text(0); });
        if (!references)
            return failureOf(references);
        found += *references;
        return {};
    };
    const Result<void> bySubject = add(
        u"SELECT reference FROM request WHERE subject = ? AND type = ? AND state_rank < 9 AND deleted_at IS NULL ORDER BY id"_s,
        {subject, typeName(type)});
    if (!bySubject)
        return failureOf(bySubject);
    for (const HashedIdentifier &one : person) {
        if (one.kind == IdentifierKind::Name || one.kind == IdentifierKind::BirthDate)
            continue;
        const Result<void> byHash =
            add(u"SELECT r.reference FROM request_identifier i JOIN request r ON r.id = i.request "
                "WHERE i.hash = ? AND r.type = ? AND r.state_rank < 9 AND r.deleted_at IS NULL ORDER BY r.id"_s,
                {one.hash, typeName(type)});
        if (!byHash)
            return failureOf(byHash);
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

QString calendarsText(const QHash<QString, QString> &calendars)
{
    QJsonObject json;
    for (auto one = calendars.begin(); one != calendars.end(); ++one)
        json.insert(one.key(), one.value());
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<qint64> insertRequest(
    store::Transaction &transaction, vault::Vault &vault, const NewRequest &given, const Request &request, int number)
{
    Result<vault::Sealer> sealer =
        vault.sealer(transaction, {.level = vault::Level::Critical, .name = request.subject});
    if (!sealer)
        return failureOf(sealer);
    const Result<QByteArray> sealed = sealer->seal(detailsPlace(request.reference, 1), bytesOf(toJson(given.details)));
    if (!sealed)
        return failureOf(sealed);
    const Result<void> kept = transaction.sql().run(
        u"INSERT INTO request(reference, year, number, type, laws, state, state_rank, outcome, received_on, "
        u"received_at, "
        "channel, language, assignee, calendars, subject, key, details, details_version, lead_due, lead_law, due_key, "
        "version) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, 1)"_s,
        {request.reference, request.receivedOn.year(), number, typeName(request.type),
            u' ' + request.laws.join(u' ') + u' ', stateName(request.state), int(request.state),
            outcomeName(request.outcome), request.receivedOn.toString(Qt::ISODate), toMillis(request.receivedAt),
            request.channel, request.language, request.assignee.isNull() ? u""_s : request.assignee,
            calendarsText(request.calendars), request.subject, sealer->keyId(), *sealed,
            request.leadDue ? QVariant(toMillis(*request.leadDue)) : QVariant(),
            request.leadLaw.isNull() ? u""_s : request.leadLaw,
            request.leadDue ? toMillis(*request.leadDue) : endOfTime});
    if (!kept)
        return failureOf(kept);
    return transaction.sql().lastInsertId();
}

} // namespace

Result<Register::Opened> openRequest(store::Transaction &transaction, vault::Vault &vault, const Rulebook &rules,
    const NewRequest &raw, const QString &actor)
{
    store::Connection &connection = transaction.sql();
    const Result<NewRequest> given = checked(raw, connection, transaction.now());
    if (!given)
        return failureOf(given);
    if (const Result<void> known = checkLaws(*given, rules); !known)
        return failureOf(known);
    const Result<QList<HashedIdentifier>> hashes = identifierHashes(vault, connection, given->details);
    if (!hashes)
        return failureOf(hashes);

    int number = 0;
    const Result<QString> reference = nextReference(connection, given->receivedOn.year(), number);
    if (!reference)
        return failureOf(reference);
    QByteArray identity = personIdentity(given->details, phoneRegion(connection));
    if (identity.isEmpty()) // a name alone is many people's: this request's person is nobody else until that is known
        identity = "person:request:" + reference->toUtf8();
    const Result<QString> subject = vault.pseudonym(transaction, identity);
    if (!subject)
        return failureOf(subject);

    Register::Opened opened;
    Request &request = opened.request;
    request = {.reference = *reference,
        .type = given->type,
        .laws = given->laws,
        .receivedOn = given->receivedOn,
        .receivedAt = *given->receivedAt,
        .channel = given->channel,
        .language = given->language,
        .assignee = given->assignee,
        .subject = *subject,
        .calendars = given->calendars};
    request.clocks = computeClocks(request, rules, controllersZone(connection), transaction.now());
    chooseLead(request);
    const Result<QStringList> duplicates = duplicatesOf(connection, request.type, *hashes, *subject);
    if (!duplicates)
        return failureOf(duplicates);
    opened.possibleDuplicates = *duplicates;
    const Result<bool> erased = wasErased(connection, *hashes);
    if (!erased)
        return failureOf(erased);
    opened.wasErasedBefore = *erased;
    const Result<QList<Suppression>> restrictions = suppressionsOf(connection, *hashes);
    if (!restrictions)
        return failureOf(restrictions);
    opened.restrictions = *restrictions;

    const Result<qint64> id = insertRequest(transaction, vault, *given, request, number);
    if (!id)
        return failureOf(id);
    request.id = *id;
    for (const HashedIdentifier &one : *hashes) {
        const Result<void> kept =
            connection.run(u"INSERT OR IGNORE INTO request_identifier(request, kind, hash) VALUES(?, ?, ?)"_s,
                {request.id, sources::identifierName(one.kind), one.hash});
        if (!kept)
            return failureOf(kept);
    }
    for (const RequestClock &clock : request.clocks) {
        if (const Result<void> kept = writeClock(transaction, request.id, clock); !kept)
            return failureOf(kept);
    }
    const Result<void> told = connection.run(
        u"INSERT INTO request_history(request, row, at, actor, kind, before, after) VALUES(?, ?, ?, ?, 'state', '', ?)"_s,
        {request.id, newRowId(), toMillis(transaction.now()), actor, stateName(request.state)});
    if (!told)
        return failureOf(told);
    transaction.record({.action = u"request.opened"_s,
        .subject = u"request/"_s + request.reference,
        .detail = {{u"type"_s, typeName(request.type)}, {u"laws"_s, QJsonArray::fromStringList(request.laws)},
            {u"person"_s, request.subject}, {u"received_on"_s, request.receivedOn.toString(Qt::ISODate)},
            {u"due"_s, request.leadDue ? QJsonValue(toRfc3339(*request.leadDue)) : QJsonValue()},
            {u"possible_duplicates"_s, int(duplicates->size())}, {u"erased_before"_s, *erased},
            {u"restrictions"_s, int(restrictions->size())}}});
    transaction.touch(u"requests"_s);
    return opened;
}

} // namespace steward::compliance
