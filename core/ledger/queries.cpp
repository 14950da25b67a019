#include "core/ledger/entry.h"
#include "core/ledger/ledger.h"
#include "core/ledger/lookup.h"

#include <QJsonDocument>

#include <limits>

namespace steward::ledger {

using namespace Qt::StringLiterals;

namespace {

Entry entryFrom(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    return {.seq = object.value(u"seq"_s).toInteger(),
        .at = fromRfc3339(object.value(u"ts"_s).toString()).value_or(Instant{}),
        .actor = object.value(u"actor"_s).toString(),
        .action = object.value(u"action"_s).toString(),
        .subject = object.value(u"object"_s).toString(),
        .outcome = object.value(u"outcome"_s).toString(),
        .detail = object.value(u"detail"_s).toObject()};
}

Result<QList<Entry>> entries(
    store::Store &store, const EntryFilter &filter, qint64 from, qint64 before, bool newestFirst, int count)
{
    return store.read([&](store::Connection &connection) -> Result<QList<Entry>> {
        const Result<QList<qint64>> found = findEntries(connection, filter, from, before, newestFirst, count);
        if (!found)
            return failureOf(found);
        QList<Entry> list;
        list.reserve(found->size());
        for (const qint64 seq : *found) {
            const Result<QVariant> entry = connection.single(u"SELECT entry FROM audit_entry WHERE seq = ?"_s, {seq});
            if (!entry)
                return failureOf(entry);
            if (!entry->isNull()) // where one was taken out, the others are still shown
                list.append(entryFrom(entry->toByteArray()));
        }
        return list;
    });
}

} // namespace

Result<QList<Entry>> newestEntries(
    store::Store &store, const EntryFilter &filter, std::optional<qint64> before, int count)
{
    return entries(store, filter, 0, before.value_or(std::numeric_limits<qint64>::max()), true, count);
}

Result<QList<Entry>> entriesFrom(store::Store &store, const EntryFilter &filter, qint64 from, int count)
{
    return entries(store, filter, from, std::numeric_limits<qint64>::max(), false, count);
}

Result<qint64> entryCount(store::Store &store, const EntryFilter &filter)
{
    return store.read([&](store::Connection &connection) { return countEntries(connection, filter); });
}

} // namespace steward::ledger
