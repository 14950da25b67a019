#pragma once

#include "core/compliance/requests/request.h"
#include "core/store/rows.h"
#include "core/store/store.h"
#include "core/vault/vault.h"

#include <QJsonObject>

// How requests stand in the workspace; for the files of this folder only.
namespace steward::compliance {

/** The order in which an open-ended due date sorts: after every other. */
inline constexpr qint64 endOfTime = 9'007'199'254'740'991;

/** The columns that requestOf() reads, with their FROM. */
QString requestSelect();
/** Without clocks and words. */
Request requestOf(const store::Rows &row);

Result<std::optional<Request>> readRequest(store::Connection &connection, const QString &reference);
/** NotFound in a sentence where there is none of that reference. */
Result<Request> requestNamed(store::Connection &connection, const QString &reference);
Result<QList<RequestClock>> readClocks(store::Connection &connection, qint64 request);

/** Where the sealed values of a request stand. */
vault::Place detailsPlace(const QString &reference, qint64 version);
vault::Place wordsPlace(const QString &reference, qint64 version);
vault::Place historyPlace(const QString &row);

QJsonObject toJson(const SubjectDetails &details);
SubjectDetails detailsFromJson(const QJsonObject &json);
/** The words of the steps: everything a Request has of them. */
QJsonObject wordsOf(const Request &request);
void setWords(Request &request, const QJsonObject &words);
/** Opens a sealed JSON object. */
Result<QJsonObject> openJson(
    vault::Vault &vault, store::Connection &connection, const vault::Place &place, const QByteArray &sealed);
QByteArray bytesOf(const QJsonObject &json);
/** A new lasting id of a row. */
QString newRowId();

/**
 * One request being changed in a transaction: read whole, changed by value, written back with its history and an event.
 *
 * Everything personal is sealed under the person's key; once that is destroyed words are left out, since sealing would
 * make a new key for an erased person.
 */
class RequestEdit
{
public:
    /** `actor` stands in the history; empty where the caller does not know it. */
    static Result<RequestEdit> begin(
        store::Transaction &transaction, vault::Vault &vault, const QString &reference, const QString &actor = {});

    Request &request() { return m_request; }
    store::Transaction &transaction() { return m_transaction; }
    vault::Vault &vault() { return m_vault; }

    /** Refused where the person is erased: nothing about them is written any more. */
    Result<void> mustNotBeErased() const;
    Result<void> addHistory(
        const QString &kind, const QString &text = {}, const QString &before = {}, const QString &after = {});
    /** To another state, with its entry in the history. */
    Result<void> moveTo(RequestState state, const QString &text = {});
    Result<QByteArray> seal(const vault::Place &place, const QByteArray &plain);
    /** Writes the row (words too, where they changed), records `action` and tells who listens. */
    Result<Request> save(const QString &action, QJsonObject detail = {});

private:
    RequestEdit(store::Transaction &transaction, vault::Vault &vault, Request request, QString actor)
        : m_transaction(transaction)
        , m_vault(vault)
        , m_request(std::move(request))
        , m_actor(std::move(actor))
        , m_words(wordsOf(m_request))
    {
    }

    store::Transaction &m_transaction;
    vault::Vault &m_vault;
    Request m_request;
    QString m_actor;
    QJsonObject m_words; ///< As they were read.
};

} // namespace steward::compliance
