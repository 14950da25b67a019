#include "core/compliance/requests/register_edit.h"

#include "core/base/text.h"
#include "core/compliance/requests/person.h"

namespace steward::compliance {

using namespace Qt::StringLiterals;
using namespace steps;

QFuture<Result<Request>> Register::assign(const QString &reference, const QString &assignee)
{
    return edit(reference, u"request.assigned"_s, [assignee](RequestEdit &edit) -> Result<QJsonObject> {
        Request &request = edit.request();
        if (const Result<void> may = mayTake(request, Step::Assign); !may)
            return failureOf(may);
        const QString before = request.assignee;
        request.assignee = cleaned(assignee).simplified().left(200);
        if (const Result<void> told = edit.addHistory(u"assigned"_s, {}, before, request.assignee); !told)
            return failureOf(told);
        return QJsonObject{};
    });
}

QFuture<Result<void>> Register::note(const QString &reference, const QString &text)
{
    return m_store.write(
        [&vault = m_vault, reference, text, actor = m_store.actor()](store::Transaction &transaction) -> Result<void> {
            Result<RequestEdit> edit = RequestEdit::begin(transaction, vault, reference, actor);
            if (!edit)
                return failureOf(edit);
            if (const Result<void> lives = edit->mustNotBeErased(); !lives)
                return lives;
            const Result<QString> words = needed(text, u"The note is empty; write what is to be kept."_s);
            if (!words)
                return failureOf(words);
            if (const Result<void> told = edit->addHistory(u"note"_s, *words); !told)
                return told;
            transaction.record({.action = u"request.noted"_s, .subject = u"request/"_s + edit->request().reference});
            transaction.touch(u"requests"_s);
            return {};
        });
}

QFuture<Result<Request>> Register::addIdentifiers(
    const QString &reference, const QList<sources::Identifier> &identifiers)
{
    return edit(reference, u"request.identifiers_added"_s, [identifiers](RequestEdit &edit) -> Result<QJsonObject> {
        Request &request = edit.request();
        store::Connection &connection = edit.transaction().sql();
        if (const Result<void> may = mayTake(request, Step::AddIdentifiers); !may)
            return failureOf(may);
        const auto row = store::readOne(connection, u"SELECT details, details_version FROM request WHERE id = ?"_s,
            {request.id}, [](const store::Rows &one) { return std::pair(one.blob(0), one.integer(1)); });
        if (!row)
            return failureOf(row);
        const auto &[sealed, version] = **row;
        const Result<QJsonObject> json =
            openJson(edit.vault(), connection, detailsPlace(request.reference, version), sealed);
        if (!json)
            return failureOf(json);
        SubjectDetails details = detailsFromJson(*json);
        const QString region = phoneRegion(connection);
        const qsizetype before = identifiersOf(details, region).size();
        for (sources::Identifier one : identifiers) {
            one.value = cleaned(one.value).simplified();
            if (identifiersOf({.identifiers = {one}}, region).isEmpty())
                return missing(
                    u"The %1 given for the person is none; correct it."_s.arg(sources::identifierName(one.kind)));
            details.identifiers.append(one);
        }
        const qsizetype added = identifiersOf(details, region).size() - before;
        const Result<QByteArray> fresh =
            edit.seal(detailsPlace(request.reference, version + 1), bytesOf(toJson(details)));
        if (!fresh)
            return failureOf(fresh);
        const Result<void> kept = connection.run(
            u"UPDATE request SET details = ?, details_version = ? WHERE id = ?"_s, {*fresh, version + 1, request.id});
        if (!kept)
            return failureOf(kept);
        const Result<QList<HashedIdentifier>> hashes = identifierHashes(edit.vault(), connection, details);
        if (!hashes)
            return failureOf(hashes);
        for (const HashedIdentifier &one : *hashes) {
            const Result<void> noted =
                connection.run(u"INSERT OR IGNORE INTO request_identifier(request, kind, hash) VALUES(?, ?, ?)"_s,
                    {request.id, sources::identifierName(one.kind), one.hash});
            if (!noted)
                return failureOf(noted);
        }
        if (const Result<void> told = edit.addHistory(u"identifiers"_s); !told)
            return failureOf(told);
        // What was found before does not know them.
        if (request.state == RequestState::Searched && added > 0) {
            const RequestState back = request.verifiedAt ? RequestState::Verified : RequestState::Received;
            if (const Result<void> moved = edit.moveTo(back); !moved)
                return failureOf(moved);
        }
        return QJsonObject{{u"added"_s, added}};
    });
}

Result<Request> setRequestState(
    store::Transaction &transaction, const QString &reference, RequestState state, const QString &actor)
{
    Result<Request> request = requestNamed(transaction.sql(), reference);
    if (!request)
        return request;
    if (const Result<void> may = mayMove(*request, state); !may)
        return failureOf(may);
    if (request->state == state)
        return request;
    const QString before = stateName(request->state);
    const Result<void> moved =
        transaction.sql().run(u"UPDATE request SET state = ?, state_rank = ?, version = version + 1 WHERE id = ?"_s,
            {stateName(state), int(state), request->id});
    if (!moved)
        return failureOf(moved);
    const Result<void> told = transaction.sql().run(
        u"INSERT INTO request_history(request, row, at, actor, kind, before, after) VALUES(?, ?, ?, ?, 'state', ?, ?)"_s,
        {request->id, newRowId(), toMillis(transaction.now()), actor.isNull() ? u""_s : actor, before,
            stateName(state)});
    if (!told)
        return failureOf(told);
    request->state = state;
    ++request->version;
    transaction.touch(u"requests"_s);
    return request;
}

Result<void> addHistory(store::Transaction &transaction, vault::Vault &vault, const Request &request,
    const QString &kind, const QString &text, const QString &actor)
{
    Result<RequestEdit> edit = RequestEdit::begin(transaction, vault, request.reference, actor);
    if (!edit)
        return failureOf(edit);
    transaction.touch(u"requests"_s);
    return edit->addHistory(kind, text);
}

} // namespace steward::compliance
