#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/verifier_key.h"

#include "core/base/hash.h"
#include "core/ledger/tree.h"

#include <QJsonArray>

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

QString hex(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex());
}

QJsonArray hexes(const QList<QByteArray> &hashes)
{
    QJsonArray array;
    for (const QByteArray &hash : hashes)
        array.append(hex(hash));
    return array;
}

int verify(Invocation &call)
{
    const Result<std::optional<ledger::VerifierKey>> key = keyFrom(call);
    if (!key)
        return fail(key.error());
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, false);
    if (!workspace)
        return fail(workspace.error());
    ledger::VerifyOptions options = (*workspace)->verifyOptions();
    if (*key)
        options.key = **key;
    const Result<ledger::Verification> found = ledger::verify(
        (*workspace)->store(), call.stop, [&call](qint64 read) { drawProgress(call, read, -1, 0, {}); }, options);
    endProgress(call);
    if (!found)
        return fail(found.error());
    QJsonArray keys;
    for (const ledger::VerifierKey &one : found->keys)
        keys.append(one.text());
    call.out.object({{u"ok"_s, found->ok}, {u"size"_s, found->size}, {u"root"_s, hex(found->root)},
        {u"first_bad_seq"_s, found->firstBadSeq ? QJsonValue(*found->firstBadSeq) : QJsonValue()},
        {u"reason"_s, textOrNull(found->reason)}, {u"signed"_s, found->isSigned}, {u"keys"_s, keys},
        {u"not_checked"_s, textOrNull(found->notChecked)}});
    return found->ok ? Done : AnswerIsNo;
}

int notSigned()
{
    fail({ErrorCode::Refused,
        u"The trail of this workspace is not signed: it has no keys. \"vault setup\" gives it some, and "
        u"from then on everything in it is signed."_s});
    return AnswerIsNo;
}

int checkpoint(Invocation &call)
{
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, false);
    if (!workspace)
        return fail(workspace.error());
    const Result<std::optional<QByteArray>> note = ledger::newestCheckpoint((*workspace)->store());
    if (!note)
        return fail(note.error());
    if (!*note)
        return notSigned();
    call.out.raw(**note);
    return Done;
}

int publicKey(Invocation &call)
{
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, false);
    if (!workspace)
        return fail(workspace.error());
    const Result<QList<ledger::VerifierKey>> keys = ledger::trailKeys((*workspace)->store());
    if (!keys)
        return fail(keys.error());
    if (keys->isEmpty())
        return notSigned();
    call.out.raw(keys->last().text().toUtf8() + '\n');
    return Done;
}

/** The arguments as whole numbers, exactly as many as are asked for. */
Result<QList<qint64>> numbersOf(const Invocation &call, int count, const QString &what)
{
    QList<qint64> numbers;
    for (const QString &argument : call.arguments) {
        bool ok = false;
        numbers.append(argument.toLongLong(&ok));
        if (!ok || numbers.last() < 0)
            return failure(ErrorCode::InvalidInput, u"\"%1\" is no whole number; give %2."_s.arg(argument, what));
    }
    if (numbers.size() != count)
        return failure(ErrorCode::InvalidInput, u"Give %1."_s.arg(what));
    return numbers;
}

int prove(Invocation &call)
{
    const Result<QList<qint64>> seq = numbersOf(call, 1, u"the number of an entry"_s);
    if (!seq)
        return fail(seq.error());
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, false);
    if (!workspace)
        return fail(workspace.error());
    const Result<ledger::ProvenEntry> proven = ledger::prove((*workspace)->store(), seq->first());
    if (!proven)
        return fail(proven.error());
    if (proven->checkpoint.isEmpty())
        say(call,
            u"The trail of this workspace is not signed, so the proof leads to a root that nobody vouches for."_s);
    Sha256 hash;
    call.out.object({{u"seq"_s, proven->seq}, {u"size"_s, proven->size},
        {u"leaf_hash"_s, hex(ledger::leafHash(hash, proven->entry))}, {u"root"_s, hex(proven->root)},
        {u"proof"_s, hexes(proven->proof)}, {u"checkpoint"_s, textOrNull(QString::fromUtf8(proven->checkpoint))},
        {u"entry"_s, QString::fromUtf8(proven->entry)}});
    return Done;
}

int consistency(Invocation &call)
{
    const Result<QList<qint64>> sizes = numbersOf(call, 2, u"the older and the newer size of the trail"_s);
    if (!sizes)
        return fail(sizes.error());
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, false);
    if (!workspace)
        return fail(workspace.error());
    store::Store &store = (*workspace)->store();
    const Result<QList<QByteArray>> proof = ledger::consistency(store, sizes->first(), sizes->last());
    if (!proof)
        return fail(proof.error());
    const Result<QByteArray> oldRoot = ledger::rootAt(store, sizes->first());
    if (!oldRoot)
        return fail(oldRoot.error());
    const Result<QByteArray> newRoot = ledger::rootAt(store, sizes->last());
    if (!newRoot)
        return fail(newRoot.error());
    call.out.object({{u"old_size"_s, sizes->first()}, {u"new_size"_s, sizes->last()}, {u"old_root"_s, hex(*oldRoot)},
        {u"new_root"_s, hex(*newRoot)}, {u"proof"_s, hexes(*proof)}});
    return Done;
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
        {u"ledger verify"_s,
            u"Reads the whole trail again and compares it with its tree, its signatures and its anchor"_s,
            u"[--key LINE | --key-file FILE]"_s, u"steward-cli --workspace acme.steward ledger verify"_s, keyOptions(),
            verify},
        {u"ledger checkpoint"_s, u"The newest signed checkpoint, as it is"_s, {},
            u"steward-cli --workspace acme.steward ledger checkpoint"_s, {}, checkpoint},
        {u"ledger public-key"_s, u"The line of the public key that others verify the trail with"_s, {},
            u"steward-cli --workspace acme.steward ledger public-key"_s, {}, publicKey},
        {u"ledger prove"_s, u"An entry with the proof that it is part of the trail (RFC 9162)"_s, u"SEQ"_s,
            u"steward-cli --workspace acme.steward ledger prove 41"_s, {}, prove, 1},
        {u"ledger consistency"_s, u"The proof that the trail of one size goes on from that of another (RFC 9162)"_s,
            u"OLD NEW"_s, u"steward-cli --workspace acme.steward ledger consistency 100 250"_s, {}, consistency, 2},
    };
}

} // namespace steward::cli
