#include "app/cli/output.h"
#include "app/cli/session.h"

namespace steward::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 1000;

Result<std::optional<Instant>> instantOption(const Invocation &call, const QString &name)
{
    if (!call.options.isSet(name))
        return std::optional<Instant>();
    const std::optional<Instant> at = fromRfc3339(call.options.value(name));
    if (!at)
        return failure(ErrorCode::InvalidInput,
            u"--%1 takes a date or an RFC 3339 instant, such as 2026-11-21 or 2026-11-21T07:40:00Z, not \"%2\"."_s.arg(
                name, call.options.value(name)));
    return at;
}

int list(Invocation &call)
{
    const Result<std::optional<Instant>> since = instantOption(call, u"since"_s);
    if (!since)
        return fail(since.error());
    const Result<std::optional<Instant>> until = instantOption(call, u"until"_s);
    if (!until)
        return fail(until.error());
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, false);
    if (!workspace)
        return fail(workspace.error());
    const ledger::EntryFilter filter{.since = *since,
        .until = *until,
        .actor = call.options.value(u"actor"_s),
        .action = call.options.value(u"action"_s),
        .subject = call.options.value(u"subject"_s)};
    call.out.begin({u"seq"_s, u"at"_s, u"actor"_s, u"action"_s, u"subject"_s, u"detail"_s});
    qint64 from = 0;
    while (!call.stop.stop_requested()) {
        const Result<QList<ledger::Entry>> entries = ledger::entriesFrom((*workspace)->store(), filter, from, pageSize);
        if (!entries)
            return fail(entries.error());
        for (const ledger::Entry &entry : *entries) {
            call.out.row({{u"seq"_s, entry.seq}, {u"at"_s, toRfc3339(entry.at)}, {u"actor"_s, entry.actor},
                {u"action"_s, entry.action}, {u"subject"_s, entry.subject}, {u"outcome"_s, entry.outcome},
                {u"detail"_s, entry.detail}});
        }
        if (entries->size() < pageSize)
            break;
        from = entries->last().seq + 1;
    }
    call.out.end();
    return call.stop.stop_requested() ? Interrupted : Done;
}

int verify(Invocation &call)
{
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, false);
    if (!workspace)
        return fail(workspace.error());
    const Result<ledger::Verification> found = ledger::verify((*workspace)->store(), call.stop);
    if (!found)
        return fail(found.error());
    call.out.object(
        {{u"ok"_s, found->ok}, {u"size"_s, found->size}, {u"root"_s, QString::fromLatin1(found->root.toHex())},
            {u"first_bad_seq"_s, found->firstBadSeq ? QJsonValue(*found->firstBadSeq) : QJsonValue()},
            {u"reason"_s, textOrNull(found->reason)}});
    return found->ok ? Done : AnswerIsNo;
}

} // namespace

Commands ledgerCommands()
{
    return {
        {u"ledger list"_s, u"The audit trail, oldest first"_s,
            u"[--since T] [--until T] [--actor A] [--action A] [--subject S]"_s,
            u"steward-cli --workspace acme.steward ledger list --action listing.lost"_s,
            {{u"since"_s, u"From this moment on."_s, u"instant"_s},
                {u"until"_s, u"Before this moment."_s, u"instant"_s}, {u"actor"_s, u"Who acted."_s, u"actor"_s},
                {u"action"_s, u"What was done; a prefix that ends with a dot takes all below it."_s, u"action"_s},
                {u"subject"_s, u"What it was done to."_s, u"subject"_s}},
            list},
        {u"ledger verify"_s, u"Reads the whole trail again and compares it with its tree"_s, {},
            u"steward-cli --workspace acme.steward ledger verify"_s, {}, verify},
    };
}

} // namespace steward::cli
