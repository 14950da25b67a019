#include "core/directories/records/recorder.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/directories/records/body_codec.h"
#include "core/directories/records/due.h"
#include "core/directories/records/rows.h"
#include "core/store/rows.h"
#include "core/store/settings.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace steward::directories {

using namespace Qt::StringLiterals;

namespace {

using store::Transaction;

/** What the writer prepares outside the transaction: hashing and compressing are the worker's share. */
struct Evidence
{
    QByteArray hash = {};
    QByteArray compressed = {};
    qint64 size = 0;
    QString hops = {};
    QString headers = {};
};

Evidence evidenceOf(const Response &response)
{
    Evidence evidence;
    if (!response.body.isEmpty()) {
        evidence.hash = sha256(response.body);
        evidence.compressed = compressed(response.body);
        evidence.size = response.body.size();
    }
    QJsonArray hops;
    for (const QUrl &hop : response.redirects)
        hops.append(QJsonObject{{u"url"_s, hop.toString()}});
    QJsonArray headers;
    for (const auto &[name, value] : response.headers)
        headers.append(QJsonArray{cleaned(QString::fromUtf8(name)), cleaned(QString::fromUtf8(value))});
    evidence.hops = QString::fromUtf8(QJsonDocument(hops).toJson(QJsonDocument::Compact));
    evidence.headers = QString::fromUtf8(QJsonDocument(headers).toJson(QJsonDocument::Compact));
    return evidence;
}

Result<Listing> listingById(store::Connection &sql, qint64 id)
{
    Result<std::optional<Listing>> listing = store::readOne(
        sql, u"SELECT %1 FROM %2 WHERE l.id = ?"_s.arg(listingColumns(), listingTables()), {id}, listingFrom);
    if (!listing)
        return failureOf(listing);
    if (!*listing)
        return failure(ErrorCode::NotFound, u"The listing was removed while it was checked."_s);
    return std::move(**listing);
}

/** One check on its way into the workspace. */
class CheckRecord
{
public:
    CheckRecord(Transaction &transaction, qint64 runId, const CheckOutcome &outcome, const Evidence &evidence)
        : m_transaction(transaction)
        , m_sql(transaction.sql())
        , m_runId(runId)
        , m_outcome(outcome)
        , m_evidence(evidence)
    {
    }

    Result<Listing> run()
    {
        Result<Listing> before = listingById(m_sql, m_outcome.listingId);
        if (!before)
            return before;
        m_before = *before;
        m_after = *before;
        m_confirmMinutes = store::settingAsInt(m_sql, u"checks.loss_confirm_minutes"_s);
        for (const auto step : {&CheckRecord::compareWithLast, &CheckRecord::decide, &CheckRecord::keepCapture,
                 &CheckRecord::keepLook, &CheckRecord::schedule, &CheckRecord::updateListing}) {
            if (const Result<void> done = (this->*step)(); !done)
                return failureOf(done);
        }
        tell();
        return m_after;
    }

private:
    /** A look differs from the last when the state does, or what the page shows of a field. */
    Result<void> compareWithLast()
    {
        const Result<std::optional<bool>> isSame = store::readOne(m_sql,
            u"SELECT state, fields FROM look WHERE listing_id = ? ORDER BY at DESC, id DESC LIMIT 1"_s, {m_before.id},
            [this](const store::Rows &row) {
                return row.text(0) == stateName(m_outcome.judgement.state)
                       && row.text(1) == comparisonsToJson(m_outcome.judgement.fields);
            });
        if (!isSame)
            return failureOf(isSame);
        m_changed = !isSame->value_or(false);
        return {};
    }

    Result<void> decide()
    {
        const Judgement &judgement = m_outcome.judgement;
        m_after.state = judgement.state;
        m_after.reason = judgement.reason;
        m_after.checkedAt = m_outcome.at;
        m_after.looks += 1;
        if (m_changed && m_before.looks > 0)
            m_after.changes += 1;
        if (m_changed)
            m_after.changedAt = m_outcome.at;
        if (isUnknown(judgement.state)) {
            // Nothing was seen, so nothing that was known of the listing's data is taken back.
            m_after.failures += 1;
            return {};
        }
        m_after.failures = 0;
        m_after.fields.clear();
        m_after.mismatches = 0;
        for (auto it = judgement.fields.begin(); it != judgement.fields.end(); ++it) {
            m_after.fields.insert(it.key(), it->verdict);
            m_after.mismatches += it->verdict == Verdict::Mismatch;
        }
        if (judgement.state == State::Listed)
            m_after.goodAt = m_outcome.at;
        decideLoss();
        return {};
    }

    void decideLoss()
    {
        if (!isLoss(m_after.state)) {
            m_after.suspectedAt.reset();
            m_after.confirmed = false;
            return;
        }
        if (!m_after.suspectedAt)
            m_after.suspectedAt = m_outcome.at;
        // A clock that was set back gives a negative distance, which proves nothing.
        m_after.confirmed = m_outcome.at - *m_after.suspectedAt >= std::chrono::minutes(m_confirmMinutes);
    }

    Result<void> keepCapture()
    {
        const bool good = m_after.state == State::Listed;
        qint64 previous = 0;
        bool previousIsChange = true;
        {
            Result<store::Rows> rows =
                m_sql.query(u"SELECT k.id, k.body_hash, k.status, EXISTS(SELECT 1 FROM look o WHERE o.capture_id = "
                            u"k.id AND o.changed) FROM capture k "
                            u"WHERE k.listing_id = ? AND k.good = ? ORDER BY k.at DESC, k.id DESC LIMIT 1"_s,
                    {m_before.id, int(good)});
            if (!rows)
                return failureOf(rows);
            if (rows->next()) {
                previous = rows->integer(0);
                previousIsChange = rows->integer(3) != 0;
                if (!m_changed && rows->blob(1) == m_evidence.hash && rows->integer(2) == m_outcome.response.status)
                    return {}; // what is kept is what came
            }
        }
        if (const Result<void> kept = insertCapture(good); !kept)
            return kept;
        if (previous && !m_changed && !previousIsChange)
            return dropCapture(previous);
        return {};
    }

    Result<void> insertCapture(bool good)
    {
        const Response &response = m_outcome.response;
        if (!m_evidence.hash.isEmpty()) {
            const Result<void> body = m_sql.run(u"INSERT INTO body VALUES(?, ?, ?) ON CONFLICT DO NOTHING"_s,
                {m_evidence.hash, m_evidence.size, m_evidence.compressed});
            if (!body)
                return body;
        }
        const Result<void> capture = m_sql.run(u"INSERT INTO capture(listing_id, at, good, method, request_url, "
                                               u"final_url, hops, status, headers, body_hash) "
                                               u"VALUES(?, ?, ?, 'GET', ?, ?, ?, ?, ?, ?)"_s,
            {m_before.id, toMillis(m_outcome.at), int(good), response.requestUrl.toString(),
                response.finalUrl.toString(), m_evidence.hops, response.status, m_evidence.headers,
                m_evidence.hash.isEmpty() ? QVariant() : QVariant(m_evidence.hash)});
        m_captureId = m_sql.lastInsertId();
        return capture;
    }

    Result<void> dropCapture(qint64 id)
    {
        const Result<QVariant> hash = m_sql.single(u"DELETE FROM capture WHERE id = ? RETURNING body_hash"_s, {id});
        if (!hash)
            return failureOf(hash);
        return m_sql.run(
            u"DELETE FROM body WHERE hash = ? AND NOT EXISTS(SELECT 1 FROM capture WHERE body_hash = hash)"_s, {*hash});
    }

    Result<void> keepLook()
    {
        return m_sql.run(u"INSERT INTO look(listing_id, run_id, at, state, reason, fields, status, failure, "
                         u"elapsed_ms, changed, capture_id) "
                         u"VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {m_before.id, m_runId, toMillis(m_outcome.at), stateName(m_after.state), m_after.reason,
                comparisonsToJson(m_outcome.judgement.fields), m_outcome.response.status, m_outcome.failure,
                m_outcome.elapsedMs, int(m_changed), m_captureId ? QVariant(*m_captureId) : QVariant()});
    }

    Result<void> schedule()
    {
        std::optional<int> intervalHours;
        const Result<QVariant> interval =
            m_sql.single(u"SELECT interval_hours FROM directory WHERE id = ?"_s, {m_before.directoryId});
        if (!interval)
            return failureOf(interval);
        if (interval->isValid() && !interval->isNull())
            intervalHours = interval->toInt();
        if (m_outcome.notBefore) {
            const Result<void> noted = m_sql.run(u"UPDATE directory SET not_before = ? WHERE id = ?"_s,
                {toMillis(*m_outcome.notBefore), m_before.directoryId});
            if (!noted)
                return noted;
        }
        // Spread by the listing's number: the same in every run, and different from its neighbours.
        const double jitter = double((quint64(m_before.id) * 2654435761u) % 1000) / 1000;
        const DueDate due =
            nextDue({m_after, intervalHours, m_outcome.notBefore, m_confirmMinutes, m_outcome.at, jitter});
        m_after.dueAt = due.at;
        m_after.dueWhy = due.why;
        return {};
    }

    Result<void> updateListing()
    {
        const auto millis = [](const std::optional<Instant> &at) { return at ? toMillis(*at) : 0; };
        QString fields;
        // A validator stands for the page it came with: another answer, or one without it, makes the old one void (RFC
        // 9110, 8.8).
        if (!m_outcome.notModified && m_outcome.response.status != 0) {
            m_after.etag.clear();
            m_after.lastModified.clear();
        }
        for (const auto &[name, value] : m_outcome.response.headers) {
            if (m_outcome.response.status != 200)
                break;
            if (name.compare("etag", Qt::CaseInsensitive) == 0)
                m_after.etag = cleaned(QString::fromLatin1(value));
            else if (name.compare("last-modified", Qt::CaseInsensitive) == 0)
                m_after.lastModified = cleaned(QString::fromLatin1(value));
        }
        fields = isUnknown(m_after.state) ? QString() : verdictsToJson(m_outcome.judgement.fields);
        return m_sql.run(u"UPDATE listing SET state = ?, confirmed = ?, reason = ?, fields = coalesce(nullif(?, ''), "
                         u"fields), mismatches = ?, "
                         u"checked_at = ?, changed_at = ?, suspected_at = ?, good_at = ?, due_at = ?, due_why = ?, "
                         u"looks = ?, changes = ?, "
                         u"failures = ?, etag = ?, last_modified = ? WHERE id = ?"_s,
            {stateName(m_after.state), int(m_after.confirmed), m_after.reason, fields, m_after.mismatches,
                millis(m_after.checkedAt), millis(m_after.changedAt), millis(m_after.suspectedAt),
                millis(m_after.goodAt), millis(m_after.dueAt), m_after.dueWhy, m_after.looks, m_after.changes,
                m_after.failures, m_after.etag, m_after.lastModified, m_after.id});
    }

    void tell()
    {
        const QString subject = u"listing/%1"_s.arg(m_before.id);
        QJsonObject detail{{u"state"_s, stateName(m_after.state)}, {u"run"_s, m_runId},
            {u"status"_s, m_outcome.response.status}, {u"changed"_s, m_changed}, {u"mismatches"_s, m_after.mismatches}};
        if (!m_evidence.hash.isEmpty())
            detail.insert(u"body_sha256"_s, QString::fromLatin1(m_evidence.hash.toHex()));
        m_transaction.record({.action = u"listing.checked"_s, .subject = subject, .detail = detail});
        if (m_after.confirmed && !m_before.confirmed)
            m_transaction.record(
                {.action = u"listing.lost"_s, .subject = subject, .detail = {{u"state"_s, stateName(m_after.state)}}});
        if (m_before.confirmed && m_after.state == State::Listed)
            m_transaction.record({.action = u"listing.recovered"_s, .subject = subject});
        if (m_after.mismatches > 0 && m_before.mismatches == 0)
            m_transaction.record({.action = u"listing.mismatched"_s,
                .subject = subject,
                .detail = {{u"mismatches"_s, m_after.mismatches}}});
        m_transaction.touch(u"listings"_s);
    }

    Transaction &m_transaction;
    store::Connection &m_sql;
    qint64 m_runId;
    const CheckOutcome &m_outcome;
    const Evidence &m_evidence;
    Listing m_before;
    Listing m_after;
    bool m_changed = false;
    int m_confirmMinutes = 60;
    std::optional<qint64> m_captureId;
};

} // namespace

QFuture<Result<qint64>> Recorder::beginRun(const QString &trigger, int planned)
{
    return m_store.write([=](Transaction &transaction) -> Result<qint64> {
        // A run that was cut off by a crash never ended; say so before the next one begins.
        // How far it came is told by its looks.
        Result<void> done = transaction.sql().run(
            u"UPDATE run SET outcome = 'interrupted', checked = (SELECT count(*) FROM look WHERE run_id = run.id), "
            u"finished_at = "
            u"coalesce((SELECT max(at) FROM look WHERE run_id = run.id), started_at) WHERE outcome = 'running'"_s);
        if (done && transaction.sql().changes() > 0)
            transaction.record({.action = u"run.interrupted"_s, .subject = u"run"_s});
        if (done)
            done = transaction.sql().run(u"INSERT INTO run(trigger, started_at, planned) VALUES(?, ?, ?)"_s,
                {trigger, toMillis(transaction.now()), planned});
        if (!done)
            return failureOf(done);
        const qint64 id = transaction.sql().lastInsertId();
        transaction.record({.action = u"run.started"_s,
            .subject = u"run/%1"_s.arg(id),
            .detail = {{u"trigger"_s, trigger}, {u"planned"_s, planned}}});
        transaction.touch(u"runs"_s);
        return id;
    });
}

QFuture<Result<void>> Recorder::finishRun(const Run &run)
{
    return m_store.write([run](Transaction &transaction) -> Result<void> {
        const Result<void> done =
            transaction.sql().run(u"UPDATE run SET finished_at = ?, outcome = ?, checked = ?, listed = ?, mismatched = "
                                  u"?, lost = ?, suspected = ?, unknown = ?, "
                                  u"failed = ?, peak_concurrency = ? WHERE id = ?"_s,
                {toMillis(transaction.now()), run.outcome, run.checked, run.listed, run.mismatched, run.lost,
                    run.suspected, run.unknown, run.failed, run.peakConcurrency, run.id});
        if (!done)
            return done;
        transaction.record({.action = u"run.finished"_s,
            .subject = u"run/%1"_s.arg(run.id),
            .detail = {{u"outcome"_s, run.outcome}, {u"planned"_s, run.planned}, {u"checked"_s, run.checked},
                {u"listed"_s, run.listed}, {u"mismatched"_s, run.mismatched}, {u"lost"_s, run.lost},
                {u"suspected"_s, run.suspected}, {u"unknown"_s, run.unknown}, {u"failed"_s, run.failed}}});
        transaction.touch(u"runs"_s);
        return {};
    });
}

QFuture<Result<Listing>> Recorder::recordCheck(qint64 runId, CheckOutcome outcome)
{
    auto evidence = std::make_shared<const Evidence>(evidenceOf(outcome.response));
    outcome.response.body.clear(); // it waits in the queue compressed
    return m_store.write([runId, outcome = std::move(outcome), evidence](Transaction &transaction) -> Result<Listing> {
        return CheckRecord(transaction, runId, outcome, *evidence).run();
    });
}

QFuture<Result<void>> Recorder::markReviewed(const QList<qint64> &listingIds)
{
    return m_store.write([listingIds](Transaction &transaction) -> Result<void> {
        for (const qint64 id : listingIds) {
            const Result<void> done = transaction.sql().run(
                u"UPDATE listing SET reviewed_at = ? WHERE id = ?"_s, {toMillis(transaction.now()), id});
            if (!done)
                return done;
            transaction.record({.action = u"listing.reviewed"_s, .subject = u"listing/%1"_s.arg(id)});
        }
        transaction.touch(u"listings"_s);
        return {};
    });
}

QFuture<Result<void>> Recorder::setInterval(qint64 directoryId, std::optional<int> hours)
{
    return m_store.write([=](Transaction &transaction) -> Result<void> {
        const Result<void> done =
            transaction.sql().run(u"UPDATE directory SET interval_hours = ?, changed_at = ? WHERE id = ?"_s,
                {hours ? QVariant(*hours) : QVariant(), toMillis(transaction.now()), directoryId});
        if (!done)
            return done;
        transaction.record({.action = u"directory.interval_set"_s,
            .subject = u"directory/%1"_s.arg(directoryId),
            .detail = {{u"hours"_s, hours ? QJsonValue(*hours) : QJsonValue()}}});
        transaction.touch(u"directories"_s);
        return {};
    });
}

QFuture<Result<void>> Recorder::saveView(const QString &pane, const QString &name, const QJsonObject &definition)
{
    return m_store.write([=, name = cleaned(name)](Transaction &transaction) -> Result<void> {
        const Result<void> done =
            transaction.sql().run(u"INSERT INTO saved_view(pane, name, definition) VALUES(?, ?, ?) "
                                  u"ON CONFLICT(pane, name) DO UPDATE SET definition = excluded.definition"_s,
                {pane, name, QString::fromUtf8(QJsonDocument(definition).toJson(QJsonDocument::Compact))});
        if (!done)
            return done;
        transaction.record({.action = u"view.saved"_s, .subject = u"view/"_s + pane});
        transaction.touch(u"views"_s);
        return {};
    });
}

QFuture<Result<void>> Recorder::removeView(const QString &pane, const QString &name)
{
    return m_store.write([=](Transaction &transaction) -> Result<void> {
        const Result<void> done =
            transaction.sql().run(u"DELETE FROM saved_view WHERE pane = ? AND name = ?"_s, {pane, name});
        if (!done)
            return done;
        transaction.record({.action = u"view.removed"_s, .subject = u"view/"_s + pane});
        transaction.touch(u"views"_s);
        return {};
    });
}

Result<QMap<QString, QJsonObject>> savedViews(store::Store &store, const QString &pane)
{
    return store.read([&](store::Connection &connection) -> Result<QMap<QString, QJsonObject>> {
        Result<store::Rows> rows =
            connection.query(u"SELECT name, definition FROM saved_view WHERE pane = ?"_s, {pane});
        if (!rows)
            return failureOf(rows);
        QMap<QString, QJsonObject> views;
        while (rows->next())
            views.insert(rows->text(0), QJsonDocument::fromJson(rows->text(1).toUtf8()).object());
        if (const Result<void> end = rows->end(); !end)
            return failureOf(end);
        return views;
    });
}

} // namespace steward::directories
