#include "core/compliance/erasure/verify.h"

#include "core/base/text.h"
#include "core/compliance/erasure/sealing.h"
#include "core/compliance/erasure/suppression.h"
#include "core/compliance/requests/register.h"
#include "core/store/rows.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;
using sources::Method;

namespace {

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &text : array.toArray())
        texts.append(text.toString());
    return texts;
}

QJsonArray listOf(const QStringList &texts)
{
    QJsonArray array;
    for (const QString &text : texts)
        array.append(cleaned(text));
    return array;
}

QJsonObject contentOf(const SourceCheck &check)
{
    QJsonObject left;
    for (auto it = check.rowsLeft.cbegin(); it != check.rowsLeft.cend(); ++it)
        left.insert(it.key(), *it);
    QJsonArray places;
    for (const sources::Residue::Place &place : check.places)
        places.append(QJsonArray{cleaned(place.where), cleaned(place.why)});
    return {{u"left"_s, left}, {u"places"_s, places}, {u"not_seen"_s, listOf(check.notSeen)},
        {u"reasons"_s, listOf(check.reasons)}};
}

void readContent(SourceCheck &check, const QJsonObject &content)
{
    const QJsonObject left = content.value(u"left"_s).toObject();
    for (auto it = left.begin(); it != left.end(); ++it)
        check.rowsLeft.insert(it.key(), it.value().toInteger());
    for (const QJsonValue &place : content.value(u"places"_s).toArray())
        check.places.append({.where = place[0].toString(), .why = place[1].toString()});
    check.notSeen = textsOf(content.value(u"not_seen"_s));
    check.reasons = textsOf(content.value(u"reasons"_s));
}

SourceCheck::State stateFrom(const QString &name)
{
    return name == u"clean"_s  ? SourceCheck::State::Clean
           : name == u"left"_s ? SourceCheck::State::Left
                               : SourceCheck::State::Unknown;
}

/** What may stand in a source after the work: rows that were kept, changed as planned, or are somebody else's. */
class Expected
{
public:
    Expected(const QString &source, const QList<ErasurePlan> &plans, const QList<FoundItem> &items)
    {
        for (const FoundItem &item : items) {
            if (item.source == source && !item.belongs())
                add(item.row.table, item.row.key, item.row.digest);
        }
        for (const ErasurePlan &plan : plans) {
            for (const PlannedChange &planned : plan.changes) {
                const sources::Change &change = planned.change;
                if (planned.source != source)
                    continue;
                if (planned.step == ChangeStep::Kept) {
                    add(change.table, change.key, change.digestBefore);
                } else if (change.method != Method::Delete && planned.step == ChangeStep::Done) {
                    m_after.insert(idOf(change.table, change.key), change);
                    m_digests.insert(change.digestAfter);
                }
            }
        }
    }

    bool has(const sources::FoundRow &row) const
    {
        if (m_digests.contains(row.digest) || m_keys.contains(idOf(row.table, row.key)))
            return true;
        const auto found = m_after.constFind(idOf(row.table, row.key));
        if (found == m_after.constEnd())
            return false;
        // A trigger may have stamped the row: then the columns that were written decide.
        bool holds = true;
        for (auto it = found->after.cbegin(); it != found->after.cend(); ++it)
            holds = holds && row.values.value(it.key()) == *it;
        return holds || row.digest == found->digestAfter;
    }

private:
    static QByteArray idOf(const QString &table, const QVariantList &key)
    {
        return table.toUtf8() + '\0' + bytesOfKey(key);
    }
    void add(const QString &table, const QVariantList &key, const QByteArray &digest)
    {
        m_keys.insert(idOf(table, key));
        m_digests.insert(digest);
    }

    QSet<QByteArray> m_keys;
    QSet<QByteArray> m_digests;
    QHash<QByteArray, sources::Change> m_after;
};

QList<QByteArray> needlesOf(const QList<ErasurePlan> &plans, const QString &source, QStringList &notSeen)
{
    QList<QByteArray> needles;
    for (const ErasurePlan &plan : plans) {
        const Needles one = plan.needles.value(source);
        for (const QString &spelling : one.spellings) {
            const QByteArray bytes = spelling.toUtf8();
            const QByteArray lower = spelling.toLower().toUtf8();
            for (const QByteArray &form : {bytes, lower}) {
                if (!needles.contains(form))
                    needles.append(form);
            }
        }
        notSeen += one.notLookedFor;
    }
    return needles;
}

/** Everything that the look needs, read once. */
struct Ground
{
    Request request = {};
    SubjectDetails details = {};
    QList<ErasurePlan> plans = {};
    QList<FoundItem> items = {};
    QList<sources::Source> sources = {};
};

Result<Ground> gather(store::Store &store, vault::Vault &vault, const SourceGate &gate, const QString &reference,
    const QStringList &onlySources)
{
    Ground ground;
    Register requests(store, vault);
    const Result<Request> request = requests.find(reference);
    if (!request)
        return failureOf(request);
    if (request->state == RequestState::Closed)
        return failure(ErrorCode::Refused,
            u"%1 is closed and what it looked for is gone with it; its proof says what was seen (`requests proof`)."_s
                .arg(reference));
    ground.request = *request;
    const Result<void> read = store.read([&](store::Connection &connection) -> Result<void> {
        auto plans = begunPlansOf(connection, vault, *request);
        auto items = foundRows(connection, vault, *request);
        if (!plans || !items)
            return plans ? failureOf(items) : failureOf(plans);
        plans->removeIf([](const ErasurePlan &plan) { return plan.state == ErasurePlan::State::Superseded; });
        ground.plans = std::move(*plans);
        ground.items = std::move(*items);
        return {};
    });
    if (!read)
        return failureOf(read);
    if (ground.plans.isEmpty())
        return failure(ErrorCode::Refused,
            u"Nothing was done for %1 yet, so there is nothing to check; `requests apply` comes first."_s.arg(
                reference));
    Result<SubjectDetails> details = requests.details(*request);
    const Result<QList<sources::Source>> active = gate.active();
    if (!details || !active)
        return details ? failureOf(active) : failureOf(details);
    ground.details = std::move(*details);
    for (const sources::Source &source : *active) {
        const bool isPlanned = std::any_of(ground.plans.cbegin(), ground.plans.cend(), [&](const ErasurePlan &plan) {
            return std::any_of(plan.sources.cbegin(), plan.sources.cend(),
                [&source](const SourcePlan &one) { return one.source == source.reference; });
        });
        if (isPlanned && (onlySources.isEmpty() || onlySources.contains(source.reference)))
            ground.sources.append(source);
    }
    return ground;
}

void lookForResidue(SourceCheck &check, const Ground &ground, const SourceGate &gate, const sources::Source &source,
    std::stop_token stop)
{
    const QList<QByteArray> needles = needlesOf(ground.plans, source.reference, check.notSeen);
    if (needles.isEmpty())
        return;
    const auto unknown = [&check](const Error &error) {
        check.reasons.append(error.message);
        check.state = SourceCheck::State::Unknown;
    };
    const Result<std::unique_ptr<sources::Driver>> driver = gate.open(source);
    if (!driver)
        return unknown(driver.error());
    const Result<sources::Residue> residue = (*driver)->residue(source.map, needles, stop);
    if (!residue)
        return unknown(residue.error());
    check.places = residue->places;
    check.notSeen += residue->notSeen;
    check.notSeen.removeDuplicates();
}

SourceCheck checkSource(const Ground &ground, const SourceGate &gate, const sources::Source &source,
    const SearchAnswer &answer, std::stop_token stop)
{
    SourceCheck check{.source = source.reference};
    if (ground.request.type == RequestType::Erasure) {
        const Expected expected(source.reference, ground.plans, ground.items);
        for (const sources::FoundRow &row : answer.found.rows) {
            if (!expected.has(row))
                ++check.rowsLeft[row.table];
        }
        lookForResidue(check, ground, gate, source, stop);
    }
    if (answer.found.state != sources::Found::State::Complete) {
        check.reasons += answer.found.reasons;
        check.state = SourceCheck::State::Unknown;
    }
    if (answer.found.closed > 0 && ground.request.type == RequestType::Erasure) {
        check.reasons.append(
            u"%1 file(s) of packed formats (zip, office, PDF, pictures) could not be looked into; open them, and say that they hold nothing of the person or why they stay."_s
                .arg(answer.found.closed));
        check.state = SourceCheck::State::Unknown;
    }
    if (!check.rowsLeft.isEmpty() || !check.places.isEmpty())
        check.state = SourceCheck::State::Left;
    return check;
}

/** A rectification is looked at row by row: the new values have to stand. */
SourceCheck checkCorrections(
    const Ground &ground, const SourceGate &gate, const sources::Source &source, std::stop_token stop)
{
    SourceCheck check{.source = source.reference};
    const Result<std::unique_ptr<sources::Driver>> driver = gate.open(source);
    std::optional<Result<sources::Found>> found;
    for (const ErasurePlan &plan : ground.plans) {
        for (const PlannedChange &planned : plan.changes) {
            if (planned.source != source.reference || planned.change.method == Method::Keep)
                continue;
            const auto table = std::find_if(source.map.tables.cbegin(), source.map.tables.cend(),
                [&planned](const auto &one) { return one.table == planned.change.table; });
            if (!driver || table == source.map.tables.cend()) {
                check.state = SourceCheck::State::Unknown;
                check.reasons = {driver ? u"The map does not know the table any more."_s : driver.error().message};
                return check;
            }
            const Result<QList<sources::FoundRow>> rows = (*driver)->rows(*table, {planned.change.key}, stop);
            if (!rows) {
                check.state = SourceCheck::State::Unknown;
                check.reasons = {rows.error().message};
                return check;
            }
            bool holds = !rows->isEmpty();
            for (auto it = planned.change.after.cbegin(); holds && it != planned.change.after.cend(); ++it)
                holds = rows->first().values.value(it.key()) == *it;
            // Without a key of its own a row goes by another name once it was changed.
            if (!holds && !found)
                found = (*driver)->find(source.map, personOf(ground.details), stop, {});
            if (!holds && found && *found)
                holds = std::any_of((*found)->rows.cbegin(), (*found)->rows.cend(),
                    [&planned](const sources::FoundRow &row) { return row.digest == planned.change.digestAfter; });
            if (!holds)
                ++check.rowsLeft[planned.change.table];
        }
    }
    if (!check.rowsLeft.isEmpty())
        check.state = SourceCheck::State::Left;
    return check;
}

Result<void> keepCheck(
    store::Transaction &transaction, PersonSeal &seal, const Request &request, const SourceCheck &check)
{
    const QString row = freshRowId();
    const Result<QByteArray> sealed = seal(u"erasure_check"_s, u"sealed"_s, row, contentOf(check));
    if (!sealed)
        return failureOf(sealed);
    qint64 left = 0;
    for (const qint64 rows : check.rowsLeft)
        left += rows;
    transaction.record({.action = u"request.checked"_s,
        .subject = u"request/"_s + request.reference,
        .detail = {{u"source"_s, check.source}, {u"state"_s, checkStateName(check.state)}, {u"rows_left"_s, left},
            {u"places"_s, check.places.size()}}});
    return transaction.sql().run(
        u"INSERT OR REPLACE INTO erasure_check(request, source, state, rows_left, checked_at, row, sealed) VALUES(?, ?, ?, ?, ?, ?, ?)"_s,
        {request.id, check.source, checkStateName(check.state), left, toMillis(transaction.now()), row, *sealed});
}

} // namespace

QString checkStateName(SourceCheck::State state)
{
    switch (state) {
    case SourceCheck::State::Clean: return u"clean"_s;
    case SourceCheck::State::Left: return u"left"_s;
    case SourceCheck::State::Unknown: break;
    }
    return u"unknown"_s;
}

Result<QList<SourceCheck>> checksOf(store::Connection &connection, vault::Vault &vault, const Request &request)
{
    struct Raw
    {
        SourceCheck check = {};
        QString row = {};
        QByteArray sealed = {};
        QByteArray explained = {};
    };
    auto raws = store::readAll(connection,
        u"SELECT source, state, checked_at, row, sealed, explained FROM erasure_check WHERE request = ? ORDER BY source"_s,
        {request.id}, [](const store::Rows &row) {
            return Raw{.check = {.source = row.text(0),
                           .state = stateFrom(row.text(1)),
                           .checkedAt = fromMillis(row.integer(2)),
                           .isExplained = !row.isNull(5)},
                .row = row.text(3),
                .sealed = row.blob(4),
                .explained = row.blob(5)};
        });
    if (!raws)
        return failureOf(raws);
    QList<SourceCheck> checks;
    for (Raw &raw : *raws) {
        const Result<QJsonObject> content =
            unsealedJson(connection, vault, u"erasure_check"_s, u"sealed"_s, raw.row, raw.sealed);
        const Result<QByteArray> explained =
            unsealed(connection, vault, u"erasure_check"_s, u"explained"_s, raw.row, raw.explained);
        if (!content || !explained)
            return content ? failureOf(explained) : failureOf(content);
        readContent(raw.check, *content);
        raw.check.explanation = QString::fromUtf8(*explained);
        checks.append(raw.check);
    }
    return checks;
}

Result<QList<SourceCheck>> checkErasure(store::Store &store, vault::Vault &vault, const SourceGate &gate,
    const QString &reference, const QStringList &onlySources, std::stop_token stop, const sources::Progress &progress)
{
    const Result<Ground> ground = gather(store, vault, gate, reference, onlySources);
    if (!ground)
        return failureOf(ground);
    if (leavesRestriction(ground->request.type)) {
        const Result<void> stands =
            store.read([&](store::Connection &connection) { return checkRestriction(connection, ground->request); });
        return stands ? Result<QList<SourceCheck>>(QList<SourceCheck>()) : failureOf(stands);
    }
    const bool isCorrection = ground->request.type == RequestType::Rectification;
    QList<SearchAnswer> answers;
    if (!isCorrection) {
        Result<QList<SearchAnswer>> found = gate.search(ground->sources, personOf(ground->details), stop, progress);
        if (!found)
            return failureOf(found);
        answers = std::move(*found);
    }
    QList<SourceCheck> checks;
    for (qsizetype i = 0; i < ground->sources.size(); ++i) {
        const sources::Source &source = ground->sources[i];
        checks.append(isCorrection ? checkCorrections(*ground, gate, source, stop)
                                   : checkSource(*ground, gate, source, answers.value(i), stop));
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, u"The check was stopped; `requests check` looks again."_s);
    }
    const Result<void> kept =
        store
            .write([&](store::Transaction &transaction) -> Result<void> {
                Result<PersonSeal> seal = PersonSeal::begin(transaction, vault, ground->request.subject);
                if (!seal)
                    return failureOf(seal);
                for (const SourceCheck &check : checks) {
                    const Result<void> done = keepCheck(transaction, *seal, ground->request, check);
                    if (!done)
                        return done;
                }
                transaction.touch(u"erasure"_s);
                return {};
            })
            .result();
    if (!kept)
        return failureOf(kept);
    return store.read([&](store::Connection &connection) { return checksOf(connection, vault, ground->request); });
}

Result<void> explainLeft(
    store::Store &store, vault::Vault &vault, const QString &reference, const QString &source, const QString &reason)
{
    const QString why = cleaned(reason).trimmed();
    if (why.isEmpty())
        return failure(ErrorCode::InvalidInput, u"Say why what is left in %1 may stay."_s.arg(forDisplay(source)));
    const Result<Request> request = Register(store, vault).find(reference);
    if (!request)
        return failureOf(request);
    return store
        .write([&](store::Transaction &transaction) -> Result<void> {
            const Result<QVariant> row = transaction.sql().single(
                u"SELECT row FROM erasure_check WHERE request = ? AND source = ?"_s, {request->id, source});
            if (!row)
                return failureOf(row);
            if (!row->isValid())
                return failure(
                    ErrorCode::NotFound, u"%1 was not checked for %2 yet; `requests check` comes first."_s.arg(
                                             forDisplay(source), reference));
            Result<PersonSeal> seal = PersonSeal::begin(transaction, vault, request->subject);
            if (!seal)
                return failureOf(seal);
            const Result<QByteArray> sealed =
                (*seal)(u"erasure_check"_s, u"explained"_s, row->toString(), why.toUtf8());
            if (!sealed)
                return failureOf(sealed);
            transaction.record({.action = u"request.left_explained"_s,
                .subject = u"request/"_s + reference,
                .detail = {{u"source"_s, source}}});
            transaction.touch(u"erasure"_s);
            return transaction.sql().run(u"UPDATE erasure_check SET explained = ? WHERE request = ? AND source = ?"_s,
                {*sealed, request->id, source});
        })
        .result();
}

} // namespace steward::compliance
