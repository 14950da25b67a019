#include "app/cli/output.h"
#include "app/cli/session.h"

#include "core/compliance/retention/deleted_records.h"

#include <QJsonArray>

namespace steward::cli {

using namespace Qt::StringLiterals;
using namespace steward::compliance;

namespace {

QJsonObject recordJson(const DeletedRecord &record)
{
    return {{u"kind"_s, record.kind}, {u"reference"_s, record.reference},
        {u"deleted_at"_s, toRfc3339(record.deletedAt)}, {u"deleted_by"_s, record.deletedBy},
        {u"reason"_s, textOrNull(record.reason)}, {u"restorable_until"_s, toRfc3339(record.purgeAfter)}};
}

int deleted(Invocation &call)
{
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, false);
    if (!workspace)
        return fail(workspace.error());
    const Result<QList<DeletedRecord>> records = (*workspace)->store().read(deletedRecords);
    if (!records)
        return fail(records.error());
    call.out.begin({u"kind"_s, u"reference"_s, u"deleted_at"_s, u"deleted_by"_s, u"reason"_s, u"restorable_until"_s});
    for (const DeletedRecord &record : *records)
        call.out.row(recordJson(record));
    call.out.end();
    return Done;
}

/** The two words that name a record. */
Result<std::pair<QString, QString>> named(const Invocation &call)
{
    if (call.arguments.size() == 2)
        return std::pair(call.arguments.at(0), call.arguments.at(1));
    QStringList kinds;
    for (const DeletableKind &kind : deletableKinds())
        kinds.append(kind.kind);
    return failure(ErrorCode::InvalidInput,
        u"Give the kind of record and its reference; kinds are: %1."_s.arg(kinds.join(u", "_s)));
}

int remove(Invocation &call)
{
    const auto record = named(call);
    if (!record)
        return fail(record.error());
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    store::Store &store = (*workspace)->store();
    const Result<DeletedRecord> done = store
                                           .write([&](store::Transaction &transaction) {
                                               return deleteRecord(transaction, store.actor(), record->first,
                                                   record->second, call.options.value(u"reason"_s));
                                           })
                                           .result();
    if (!done)
        return fail(done.error());
    call.out.object(recordJson(*done));
    return Done;
}

int restore(Invocation &call)
{
    const auto record = named(call);
    if (!record)
        return fail(record.error());
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    const Result<void> done = (*workspace)
                                  ->store()
                                  .write([&](store::Transaction &transaction) {
                                      return restoreRecord(transaction, record->first, record->second);
                                  })
                                  .result();
    if (!done)
        return fail(done.error());
    call.out.object({{u"kind"_s, record->first}, {u"reference"_s, record->second}, {u"restored"_s, true}});
    return Done;
}

int purge(Invocation &call)
{
    const bool applies = call.options.isSet(u"plan"_s);
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, applies);
    if (!workspace)
        return fail(workspace.error());
    if (applies) {
        const Result<int> purged =
            purgeRecords((*workspace)->store(), (*workspace)->vault(), call.options.value(u"plan"_s));
        if (!purged)
            return fail(purged.error());
        call.out.object({{u"purged"_s, *purged}});
        return Done;
    }
    const Result<PurgePlan> plan = (*workspace)->store().read([](store::Connection &connection) {
        return planPurge(connection, systemClock().now());
    });
    if (!plan)
        return fail(plan.error());
    QJsonArray records;
    for (const DeletedRecord &record : plan->records)
        records.append(recordJson(record));
    call.out.object({{u"due"_s, records.size()}, {u"plan"_s, plan->hash}, {u"records"_s, records}});
    return Done;
}

} // namespace

Commands recordCommands()
{
    const QCommandLineOption reason{u"reason"_s, u"Why it is deleted."_s, u"words"_s};
    return {
        {u"records delete"_s, u"Sets a record of Steward's own aside; it can be put back for some time"_s,
            u"KIND REFERENCE --reason WORDS"_s,
            u"steward-cli --workspace acme.steward records delete request REQ-2026-0007 --reason \"entered twice\""_s,
            {reason}, remove, 2},
        {u"records deleted"_s, u"What was deleted and can be put back, newest first"_s, {},
            u"steward-cli --workspace acme.steward records deleted"_s, {}, deleted},
        {u"records restore"_s, u"Puts a deleted record back"_s, u"KIND REFERENCE"_s,
            u"steward-cli --workspace acme.steward records restore source SRC-0001"_s, {}, restore, 2},
        {u"records purge"_s, u"What is due to go for good; with --plan it goes"_s, u"[--plan HASH]"_s,
            u"steward-cli --workspace acme.steward records purge"_s,
            {{u"plan"_s, u"Purges, if just this plan still stands."_s, u"hash"_s}}, purge},
    };
}

} // namespace steward::cli
