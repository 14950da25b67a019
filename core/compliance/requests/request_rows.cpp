#include "core/compliance/requests/request_rows.h"

#include "core/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
QVariant orNull(const std::optional<T> &value)
{
    return value ? QVariant(toMillis(*value)) : QVariant();
}
QVariant dateOrNull(const std::optional<QDate> &date)
{
    return date ? QVariant(date->toString(Qt::ISODate)) : QVariant();
}
std::optional<Instant> instantAt(const store::Rows &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(fromMillis(row.integer(column)));
}
std::optional<QDate> dateAt(const store::Rows &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(QDate::fromString(row.text(column), Qt::ISODate));
}

QString pausesText(const QList<Pause> &pauses)
{
    QJsonArray list;
    for (const Pause &pause : pauses)
        list.append(QJsonObject{{u"from"_s, pause.from.toString(Qt::ISODate)},
            {u"to"_s, pause.to.toString(Qt::ISODate)}, {u"reason"_s, pause.reason}});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QList<Pause> pausesFrom(const QString &text)
{
    QList<Pause> pauses;
    for (const QJsonValue &one : QJsonDocument::fromJson(text.toUtf8()).array())
        pauses.append({.from = QDate::fromString(one[u"from"_s].toString(), Qt::ISODate),
            .to = QDate::fromString(one[u"to"_s].toString(), Qt::ISODate),
            .reason = one[u"reason"_s].toString()});
    return pauses;
}

QHash<QString, QString> calendarsFrom(const QString &text)
{
    QHash<QString, QString> calendars;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto one = json.begin(); one != json.end(); ++one)
        calendars.insert(one.key(), one.value().toString());
    return calendars;
}

RequestClock clockOf(const store::Rows &row)
{
    RequestClock clock;
    clock.law = row.text(0);
    clock.calendar = row.text(1);
    clock.answer = {.acknowledgeBy = dateAt(row, 2),
        .extensionNoticeBy = dateAt(row, 3),
        .due = dateAt(row, 4),
        .dueAt = instantAt(row, 5),
        .isHourClock = row.integer(6) != 0,
        .safe = dateAt(row, 7),
        .rule = row.text(8),
        .calendarVersion = row.text(9),
        .explanation = row.text(10),
        .inputs = QJsonDocument::fromJson(row.text(11).toUtf8()).object()};
    clock.unknown = row.text(12);
    clock.computedAt = fromMillis(row.integer(13));
    return clock;
}

} // namespace

QString requestSelect()
{
    return u"SELECT r.id, r.reference, r.type, r.laws, r.state, r.outcome, r.received_on, r.received_at, r.channel, "
           "r.language, r.assignee, r.calendars, r.subject, k.state = 'destroyed', r.extended, r.pauses, "
           "r.clock_start, "
           "r.asked_on, r.state_before, r.ground, r.acknowledged_at, r.verified_at, r.answered_at, r.closed_at, "
           "r.duplicate_of, r.lead_due, r.lead_law, r.version FROM request r JOIN vault_key k ON k.id = r.key "_s;
}

Request requestOf(const store::Rows &row)
{
    Request request;
    request.id = row.integer(0);
    request.reference = row.text(1);
    request.type = typeFromName(row.text(2)).value_or(RequestType::Access);
    request.laws = row.text(3).split(u' ', Qt::SkipEmptyParts);
    request.state = requestStateFromName(row.text(4)).value_or(RequestState::Received);
    request.outcome = outcomeFromName(row.text(5)).value_or(Outcome::None);
    request.receivedOn = QDate::fromString(row.text(6), Qt::ISODate);
    request.receivedAt = fromMillis(row.integer(7));
    request.channel = row.text(8);
    request.language = row.text(9);
    request.assignee = row.text(10);
    request.calendars = calendarsFrom(row.text(11));
    request.subject = row.text(12);
    request.isErased = row.integer(13) != 0;
    request.isExtended = row.integer(14) != 0;
    request.pauses = pausesFrom(row.text(15));
    request.clockStart = dateAt(row, 16);
    request.askedOn = dateAt(row, 17);
    request.stateBefore = row.isNull(18) ? std::nullopt : requestStateFromName(row.text(18));
    request.refusalGround = row.text(19);
    request.acknowledgedAt = instantAt(row, 20);
    request.verifiedAt = instantAt(row, 21);
    request.answeredAt = instantAt(row, 22);
    request.closedAt = instantAt(row, 23);
    request.duplicateOf = row.integer(24);
    request.leadDue = instantAt(row, 25);
    request.leadLaw = row.text(26);
    request.version = row.integer(27);
    return request;
}

Result<QList<RequestClock>> readClocks(store::Connection &connection, qint64 request)
{
    return store::readAll(connection,
        u"SELECT law, calendar, acknowledge_by, notice_by, due, due_at, hours, safe, rule, calendar_version, "
        "explanation, inputs, unknown, computed_at FROM request_clock WHERE request = ? AND replaced_at IS NULL "
        "ORDER BY id"_s,
        {request}, clockOf);
}

Result<std::optional<Request>> readRequest(store::Connection &connection, const QString &reference)
{
    Result<std::optional<Request>> found = store::readOne(
        connection, requestSelect() + u"WHERE r.reference = ? AND r.deleted_at IS NULL"_s, {reference}, requestOf);
    if (!found || !*found)
        return found;
    const Result<QList<RequestClock>> clocks = readClocks(connection, (*found)->id);
    if (!clocks)
        return failureOf(clocks);
    (*found)->clocks = *clocks;
    return found;
}

Result<Request> requestNamed(store::Connection &connection, const QString &reference)
{
    Result<std::optional<Request>> found = readRequest(connection, reference.trimmed().toUpper());
    if (!found)
        return failureOf(found);
    if (!*found)
        return failure(ErrorCode::NotFound,
            u"There is no request %1 in this workspace; \"requests list\" shows those there are."_s.arg(
                forDisplay(reference.left(40))));
    return std::move(**found);
}

vault::Place detailsPlace(const QString &reference, qint64 version)
{
    return {.table = u"request"_s, .column = u"details"_s, .row = reference, .version = version};
}

vault::Place wordsPlace(const QString &reference, qint64 version)
{
    return {.table = u"request"_s, .column = u"words"_s, .row = reference, .version = version};
}

vault::Place historyPlace(const QString &row)
{
    return {.table = u"request_history"_s, .column = u"sealed"_s, .row = row};
}

QJsonObject toJson(const SubjectDetails &details)
{
    QJsonArray identifiers;
    for (const sources::Identifier &one : details.identifiers)
        identifiers.append(QJsonObject{{u"kind"_s, sources::identifierName(one.kind)}, {u"value"_s, one.value}});
    return {{u"name"_s, details.name}, {u"postal_address"_s, details.postalAddress}, {u"identifiers"_s, identifiers},
        {u"agent_name"_s, details.agentName}, {u"agent_mandate"_s, details.agentMandate}, {u"text"_s, details.text}};
}

SubjectDetails detailsFromJson(const QJsonObject &json)
{
    SubjectDetails details{.name = json[u"name"_s].toString(),
        .postalAddress = json[u"postal_address"_s].toString(),
        .identifiers = {},
        .agentName = json[u"agent_name"_s].toString(),
        .agentMandate = json[u"agent_mandate"_s].toString(),
        .text = json[u"text"_s].toString()};
    for (const QJsonValue &one : json[u"identifiers"_s].toArray()) {
        if (const auto kind = sources::identifierFromName(one[u"kind"_s].toString()))
            details.identifiers.append({.kind = *kind, .value = one[u"value"_s].toString()});
    }
    return details;
}

QJsonObject wordsOf(const Request &request)
{
    return {{u"extension_reason"_s, request.extensionReason}, {u"fee"_s, request.fee},
        {u"refusal_reason"_s, request.refusalReason}, {u"identity_method"_s, request.identityMethod}};
}

void setWords(Request &request, const QJsonObject &words)
{
    request.extensionReason = words[u"extension_reason"_s].toString();
    request.fee = words[u"fee"_s].toString();
    request.refusalReason = words[u"refusal_reason"_s].toString();
    request.identityMethod = words[u"identity_method"_s].toString();
}

Result<QJsonObject> openJson(
    vault::Vault &vault, store::Connection &connection, const vault::Place &place, const QByteArray &sealed)
{
    const Result<crypto::SecretBytes> plain = vault.open(connection, place, sealed);
    if (!plain)
        return failureOf(plain);
    const QJsonDocument json = QJsonDocument::fromJson(plain->view().toByteArray());
    if (!json.isObject())
        return failure(ErrorCode::Corrupt, u"A sealed value of %1 does not hold what it should."_s.arg(place.row));
    return json.object();
}

QByteArray bytesOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QString newRowId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<RequestEdit> RequestEdit::begin(
    store::Transaction &transaction, vault::Vault &vault, const QString &reference, const QString &actor)
{
    Result<Request> request = requestNamed(transaction.sql(), reference);
    if (!request)
        return failureOf(request);
    const auto words = store::readOne(transaction.sql(), u"SELECT words, words_version FROM request WHERE id = ?"_s,
        {request->id}, [](const store::Rows &row) { return std::pair(row.blob(0), row.integer(1)); });
    if (!words)
        return failureOf(words);
    if (*words && !(*words)->first.isEmpty() && !request->isErased) {
        const Result<QJsonObject> opened =
            openJson(vault, transaction.sql(), wordsPlace(request->reference, (*words)->second), (*words)->first);
        if (!opened)
            return failureOf(opened);
        setWords(*request, *opened);
    }
    return RequestEdit(transaction, vault, std::move(*request), actor.isNull() ? u""_s : actor);
}

Result<void> RequestEdit::mustNotBeErased() const
{
    if (m_request.isErased)
        return failure(ErrorCode::Refused,
            u"The person of %1 is erased; nothing about them can be written any more."_s.arg(m_request.reference));
    return {};
}

Result<QByteArray> RequestEdit::seal(const vault::Place &place, const QByteArray &plain)
{
    if (const Result<void> lives = mustNotBeErased(); !lives)
        return failureOf(lives);
    return m_vault.seal(m_transaction, {.level = vault::Level::Critical, .name = m_request.subject}, place, plain);
}

Result<void> RequestEdit::addHistory(
    const QString &kind, const QString &text, const QString &before, const QString &after)
{
    const QString row = newRowId();
    QVariant sealed;
    if (const QString words = cleaned(text); !words.isEmpty() && !m_request.isErased) {
        const Result<QByteArray> value = seal(historyPlace(row), words.toUtf8());
        if (!value)
            return failureOf(value);
        sealed = *value;
    }
    return m_transaction.sql().run(u"INSERT INTO request_history(request, row, at, actor, kind, before, after, sealed) "
                                   "VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {m_request.id, row, toMillis(m_transaction.now()), m_actor, kind, before.isNull() ? u""_s : before,
            after.isNull() ? u""_s : after, sealed});
}

Result<void> RequestEdit::moveTo(RequestState state, const QString &text)
{
    const QString before = stateName(m_request.state);
    m_request.state = state;
    return addHistory(u"state"_s, text, before, stateName(state));
}

Result<Request> RequestEdit::save(const QString &action, QJsonObject detail)
{
    const Request &request = m_request;
    if (const QJsonObject words = wordsOf(request); words != m_words && !request.isErased) {
        const auto version =
            m_transaction.sql().single(u"SELECT words_version + 1 FROM request WHERE id = ?"_s, {request.id});
        if (!version)
            return failureOf(version);
        const Result<QByteArray> sealed = seal(wordsPlace(request.reference, version->toLongLong()), bytesOf(words));
        if (!sealed)
            return failureOf(sealed);
        const Result<void> kept = m_transaction.sql().run(
            u"UPDATE request SET words = ?, words_version = ? WHERE id = ?"_s, {*sealed, *version, request.id});
        if (!kept)
            return failureOf(kept);
        m_words = words;
    }
    const Result<void> written = m_transaction.sql().run(
        u"UPDATE request SET state = ?, state_rank = ?, outcome = ?, assignee = ?, extended = ?, pauses = ?, "
        "clock_start = ?, asked_on = ?, state_before = ?, ground = ?, acknowledged_at = ?, verified_at = ?, "
        "answered_at = ?, closed_at = ?, duplicate_of = ?, lead_due = ?, lead_law = ?, due_key = ?, "
        "version = version + 1 WHERE id = ?"_s,
        {stateName(request.state), int(request.state), outcomeName(request.outcome),
            request.assignee.isNull() ? u""_s : request.assignee, request.isExtended ? 1 : 0,
            pausesText(request.pauses), dateOrNull(request.clockStart), dateOrNull(request.askedOn),
            request.stateBefore ? QVariant(stateName(*request.stateBefore)) : QVariant(),
            request.refusalGround.isNull() ? u""_s : request.refusalGround, orNull(request.acknowledgedAt),
            orNull(request.verifiedAt), orNull(request.answeredAt), orNull(request.closedAt),
            request.duplicateOf ? QVariant(request.duplicateOf) : QVariant(), orNull(request.leadDue),
            request.leadLaw.isNull() ? u""_s : request.leadLaw,
            request.leadDue ? toMillis(*request.leadDue) : endOfTime, request.id});
    if (!written)
        return failureOf(written);
    ++m_request.version;
    detail.insert(u"state"_s, stateName(request.state));
    m_transaction.record({.action = action, .subject = u"request/"_s + request.reference, .detail = detail});
    m_transaction.touch(u"requests"_s);
    return m_request;
}

} // namespace steward::compliance
