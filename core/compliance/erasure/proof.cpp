#include "core/compliance/erasure/proof.h"

#include "core/base/text.h"
#include "core/compliance/erasure/suppression.h"
#include "core/compliance/erasure/verify.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestTold = 4; // a shorter value is in every second sentence

/** Lets through the sentences that hold nothing of the person. */
class Screen
{
public:
    Screen(const QList<ErasurePlan> &plans, const QList<FoundItem> &items)
    {
        for (const ErasurePlan &plan : plans) {
            for (const Needles &needles : plan.needles) {
                for (const QString &spelling : needles.spellings)
                    add(spelling);
            }
        }
        for (const FoundItem &item : items) {
            for (const QVariant &value : item.row.values) {
                if (value.typeId() == QMetaType::QString)
                    add(value.toString());
            }
            for (const QVariant &part : item.row.key)
                add(part.toString());
        }
    }

    QString operator()(const QString &sentence)
    {
        const QString lower = sentence.toLower();
        const bool tells = std::any_of(
            m_values.cbegin(), m_values.cend(), [&lower](const QString &value) { return lower.contains(value); });
        return tells ? u"(left out, since it held a value of the person)"_s : cleaned(sentence);
    }
    QJsonArray operator()(const QStringList &sentences)
    {
        QJsonArray array;
        for (const QString &sentence : sentences)
            array.append((*this)(sentence));
        return array;
    }

private:
    void add(const QString &value)
    {
        const QString text = value.trimmed().toLower();
        // Long texts are searched for by their beginning: a sentence would not repeat them whole.
        if (text.size() >= shortestTold)
            m_values.insert(text.left(60));
    }
    QSet<QString> m_values;
};

QJsonValue instantOf(const std::optional<Instant> &at)
{
    return at ? QJsonValue(toRfc3339(*at)) : QJsonValue();
}

QJsonArray searchedOf(const QList<SourceSearch> &searches, Screen &screen)
{
    QJsonArray array;
    for (const SourceSearch &search : searches)
        array.append(QJsonObject{{u"source"_s, search.source}, {u"state"_s, searchStateName(search.state)},
            {u"rows"_s, search.rows}, {u"searched_at"_s, toRfc3339(search.searchedAt)},
            {u"reasons"_s, screen(search.reasons)},
            {u"accepted"_s, search.acceptedAt ? QJsonValue(screen(search.acceptedReason)) : QJsonValue()}});
    return array;
}

/** Changes by source, table, method, state and ground, counted. */
QJsonArray changesOf(const QList<ErasurePlan> &plans, Screen &screen)
{
    QMap<QStringList, qint64> counts;
    QMap<QStringList, QString> reasons;
    for (const ErasurePlan &plan : plans) {
        for (const PlannedChange &change : plan.changes) {
            const QStringList group{change.source, change.change.table, sources::methodName(change.change.method),
                changeStepName(change.step), change.ground, change.hold};
            ++counts[group];
            reasons.insert(group, change.ground.isEmpty() ? QString() : change.reason);
        }
    }
    QJsonArray array;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const QStringList &group = it.key();
        QJsonObject object{{u"source"_s, group[0]}, {u"table"_s, group[1]}, {u"method"_s, group[2]},
            {u"state"_s, group[3]}, {u"rows"_s, *it}};
        if (!group[4].isEmpty()) {
            object.insert(u"ground"_s, group[4]);
            object.insert(u"reason"_s, screen(reasons.value(group)));
        }
        if (!group[5].isEmpty())
            object.insert(u"hold"_s, group[5]);
        array.append(object);
    }
    return array;
}

QJsonArray sourcesOf(const QList<ErasurePlan> &plans, Screen &screen)
{
    QJsonArray array;
    for (const ErasurePlan &plan : plans) {
        for (const SourcePlan &source : plan.sources)
            array.append(QJsonObject{{u"source"_s, source.source}, {u"plan"_s, plan.hash},
                {u"state"_s, sourceStepName(source.step)}, {u"begun_at"_s, instantOf(source.begunAt)},
                {u"ended_at"_s, instantOf(source.endedAt)}, {u"reasons"_s, screen(source.reasons)},
                {u"notes"_s, screen(source.notes)},
                {u"accepted"_s, source.acceptedAt ? QJsonValue(screen(source.acceptedReason)) : QJsonValue()}});
    }
    return array;
}

QJsonArray checkedOf(const QList<SourceCheck> &checks, Screen &screen)
{
    QJsonArray array;
    for (const SourceCheck &check : checks) {
        QJsonObject left;
        for (auto it = check.rowsLeft.cbegin(); it != check.rowsLeft.cend(); ++it)
            left.insert(it.key(), *it);
        QJsonArray places;
        for (const sources::Residue::Place &place : check.places)
            places.append(QJsonObject{{u"where"_s, screen(place.where)}, {u"why"_s, screen(place.why)}});
        array.append(QJsonObject{{u"source"_s, check.source}, {u"state"_s, checkStateName(check.state)},
            {u"checked_at"_s, toRfc3339(check.checkedAt)}, {u"rows_left"_s, left}, {u"places"_s, places},
            {u"not_seen"_s, screen(check.notSeen)}, {u"reasons"_s, screen(check.reasons)},
            {u"explained"_s, check.isExplained ? QJsonValue(screen(check.explanation)) : QJsonValue()}});
    }
    return array;
}

QJsonArray toldOf(const QList<ThirdParty> &parties, Screen &screen)
{
    QJsonArray array;
    for (const ThirdParty &party : parties)
        array.append(QJsonObject{{u"source"_s, party.source}, {u"table"_s, party.table},
            {u"recipient"_s, screen(party.recipient)}, {u"told_at"_s, instantOf(party.toldAt)},
            {u"reason"_s, party.reason.isEmpty() ? QJsonValue() : QJsonValue(screen(party.reason))}});
    return array;
}

QJsonArray restrictionsOf(const QList<Suppression> &entries)
{
    QJsonArray array;
    for (const Suppression &entry : entries)
        array.append(QJsonObject{{u"restriction"_s, entry.reference}, {u"type"_s, typeName(entry.type)},
            {u"purposes"_s, QJsonArray::fromStringList(entry.purposes)},
            {u"since"_s, entry.since.toString(Qt::ISODate)}, {u"recorded_at"_s, toRfc3339(entry.recordedAt)},
            {u"consents_withdrawn"_s, entry.consentsWithdrawn}, {u"ended_at"_s, instantOf(entry.endedAt)}});
    return array;
}

} // namespace

Result<QJsonObject> makeProof(store::Connection &connection, vault::Vault &vault, const Request &request)
{
    const Result<QList<SourceSearch>> searches = searchesOf(connection, vault, request);
    const Result<QList<FoundItem>> items = foundRows(connection, vault, request);
    const Result<QList<ErasurePlan>> plans = begunPlansOf(connection, vault, request);
    const Result<QList<SourceCheck>> checks = checksOf(connection, vault, request);
    const Result<QList<ThirdParty>> parties = thirdPartiesOf(connection, vault, request);
    if (!searches || !items || !plans)
        return !searches ? failureOf(searches) : !items ? failureOf(items) : failureOf(plans);
    const Result<QList<Suppression>> restrictions = suppressionsFrom(connection, request.reference);
    if (!restrictions)
        return failureOf(restrictions);
    if (!checks || !parties)
        return checks ? failureOf(parties) : failureOf(checks);
    Screen screen(*plans, *items);
    QJsonObject own;
    QJsonValue backups;
    for (const ErasurePlan &plan : *plans) {
        for (auto it = plan.own.cbegin(); it != plan.own.cend(); ++it)
            own.insert(it.key(), *it);
        if (plan.backupsGoneBy)
            backups = plan.backupsGoneBy->toString(Qt::ISODate);
    }
    return QJsonObject{{u"request"_s, request.reference}, {u"type"_s, typeName(request.type)},
        {u"laws"_s, QJsonArray::fromStringList(request.laws)}, {u"searched"_s, searchedOf(*searches, screen)},
        {u"rows"_s, changesOf(*plans, screen)}, {u"sources"_s, sourcesOf(*plans, screen)},
        {u"checked"_s, checkedOf(*checks, screen)}, {u"third_parties"_s, toldOf(*parties, screen)},
        {u"restrictions"_s, restrictionsOf(*restrictions)}, {u"own_records"_s, own}, {u"backups_gone_by"_s, backups}};
}

} // namespace steward::compliance
