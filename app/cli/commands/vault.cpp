#include "app/cli/output.h"
#include "app/cli/session.h"

#include "core/vault/secrets.h"

#include <QJsonArray>

#include <termios.h>
#include <unistd.h>

namespace steward::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject slotJson(const vault::SlotFacts &slot)
{
    QJsonObject json{{u"kind"_s, slot.kind == vault::SlotFacts::Kind::Keychain ? u"keychain"_s : u"passphrase"_s},
        {u"created_at"_s, toRfc3339(slot.createdAt)}};
    if (slot.cost) {
        json.insert(u"memory_kib"_s, qint64(slot.cost->memoryKiB));
        json.insert(u"passes"_s, qint64(slot.cost->passes));
        json.insert(u"lanes"_s, qint64(slot.cost->lanes));
    }
    return json;
}

QString stateName(vault::VaultState state)
{
    switch (state) {
    case vault::VaultState::NotSetUp: return u"not_set_up"_s;
    case vault::VaultState::Locked: return u"locked"_s;
    case vault::VaultState::Open: return u"open"_s;
    }
    return {};
}

Result<QJsonObject> statusOf(Workspace &workspace, const QString &reason)
{
    vault::Vault &vault = workspace.vault();
    const Result<vault::Vault::Counts> counts =
        workspace.store().read([&vault](store::Connection &connection) { return vault.counts(connection); });
    if (!counts)
        return failureOf(counts);
    QJsonArray ways;
    for (const vault::SlotFacts &slot : vault.slotFacts())
        ways.append(slotJson(slot));
    const auto signer = vault.signer();
    return QJsonObject{{u"state"_s, stateName(vault.state())}, {u"reason"_s, textOrNull(reason)},
        {u"installation"_s, vault.installation()}, {u"generation"_s, vault.generation()}, {u"slots"_s, ways},
        {u"public_key"_s, signer ? QJsonValue(signer->key().text()) : QJsonValue()},
        {u"keys"_s, QJsonObject{{u"subjects"_s, counts->subjects}, {u"erased"_s, counts->erased},
                        {u"shared"_s, counts->shared}, {u"due"_s, counts->due}}},
        {u"rotate_days"_s, workspace.setting(u"vault.rotate_days"_s).toInt()},
        {u"lock_after_minutes"_s, workspace.setting(u"vault.lock_after_minutes"_s).toInt()}};
}

int showStatus(Invocation &call)
{
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, false);
    if (!workspace)
        return fail(workspace.error());
    const Result<void> opened = (*workspace)->unlock();
    const Result<QJsonObject> status = statusOf(**workspace, opened ? QString() : opened.error().message);
    if (!status)
        return fail(status.error());
    call.out.object(*status);
    return Done;
}

int showKeys(Invocation &call)
{
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, false);
    if (!workspace)
        return fail(workspace.error());
    const bool withSubjects = call.options.isSet(u"subjects"_s);
    const Instant now = systemClock().now();
    call.out.begin({u"id"_s, u"purpose"_s, u"scope"_s, u"state"_s, u"created_at"_s, u"age_days"_s, u"retired_at"_s,
        u"uses"_s, u"due"_s});
    constexpr int page = 1000;
    quint32 after = 0;
    while (!call.stop.stop_requested()) {
        const auto keys = (*workspace)->store().read([&](store::Connection &connection) {
            return (*workspace)->vault().keys(connection, page, after);
        });
        if (!keys)
            return fail(keys.error());
        for (const vault::KeyFacts &key : *keys) {
            after = key.id;
            if (key.purpose == u"subject" && !withSubjects)
                continue;
            const auto age = std::chrono::floor<std::chrono::days>(now - key.createdAt);
            call.out.row({{u"id"_s, qint64(key.id)}, {u"purpose"_s, key.purpose}, {u"scope"_s, textOrNull(key.scope)},
                {u"state"_s, key.state}, {u"created_at"_s, toRfc3339(key.createdAt)},
                {u"age_days"_s, qint64(age.count())}, {u"retired_at"_s, instantJson(key.retiredAt)},
                {u"uses"_s, key.uses}, {u"due"_s, key.isDue}});
        }
        if (keys->size() < page)
            break;
    }
    call.out.end();
    return call.stop.stop_requested() ? int(Interrupted) : int(Done);
}

int setUp(Invocation &call)
{
    // Whoever opens a workspace without keys for writing makes them; this says whether it could.
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    if ((*workspace)->vault().state() == vault::VaultState::NotSetUp)
        return fail({ErrorCode::Unavailable, (*workspace)->whyNoKeys()});
    const Result<QJsonObject> status = statusOf(**workspace, {});
    if (!status)
        return fail(status.error());
    call.out.object(*status);
    return Done;
}

int answerRotation(Invocation &call, const Result<vault::Rotation> &done)
{
    if (!done)
        return fail(done.error());
    if (done->unreadable > 0)
        say(call,
            u"%1 values did not open and were left as they are; run \"workspace check\"."_s.arg(done->unreadable));
    call.out.object({{u"resealed"_s, done->resealed}, {u"unreadable"_s, done->unreadable},
        {u"destroyed"_s, done->destroyed}, {u"kept"_s, done->kept}});
    return done->unreadable > 0 ? AnswerIsNo : Done;
}

int rotate(Invocation &call)
{
    int asked = 0;
    for (const QString &option : {u"purpose"_s, u"master"_s, u"signing"_s, u"all-due"_s})
        asked += call.options.isSet(option) ? 1 : 0;
    if (asked != 1)
        return fail({ErrorCode::InvalidInput,
            u"Say which key: --purpose P, --all-due, --master or --signing. \"vault keys\" lists them."_s});
    const Result<std::unique_ptr<Workspace>> opened = openWorkspace(call, true);
    if (!opened)
        return fail(opened.error());
    Workspace &workspace = **opened;
    const auto progress = [&call](qint64 done) { drawProgress(call, done, -1, 0, {}); };
    if (call.options.isSet(u"purpose"_s))
        return answerRotation(call,
            workspace.vault().rotateShared(workspace.store(), call.options.value(u"purpose"_s), call.stop, progress));
    if (call.options.isSet(u"all-due"_s))
        return answerRotation(call, workspace.vault().rotateDue(workspace.store(), call.stop, progress));
    const bool isMaster = call.options.isSet(u"master"_s);
    const Result<void> done = isMaster ? workspace.vault().rotateMaster(workspace.store(), workspace.keyAccess())
                                       : workspace.vault().rotateSigning(workspace.store(), workspace.ledger());
    if (!done)
        return fail(done.error());
    if (isMaster)
        call.out.object({{u"generation"_s, workspace.vault().generation()}});
    else
        call.out.object({{u"public_key"_s, workspace.vault().signer()->key().text()}});
    return Done;
}

/** The passphrase that opens the workspace now: $STEWARD_PASSPHRASE_FILE, or --passphrase-file. */
Result<crypto::SecretBytes> presentPassphrase(const Invocation &call)
{
    QString file = call.options.value(u"passphrase-file"_s);
    if (file.isEmpty())
        file = qEnvironmentVariable("STEWARD_PASSPHRASE_FILE");
    if (file.isEmpty())
        return failure(ErrorCode::InvalidInput,
            u"The present passphrase is needed; give --passphrase-file FILE or set STEWARD_PASSPHRASE_FILE."_s);
    return secretFromFile(file);
}

int answerSlots(Invocation &call, Workspace &workspace, const Result<void> &done)
{
    if (!done)
        return fail(done.error());
    QJsonArray ways;
    for (const vault::SlotFacts &slot : workspace.vault().slotFacts())
        ways.append(slotJson(slot));
    call.out.object({{u"slots"_s, ways}});
    return Done;
}

int putPassphrase(Invocation &call, bool isChange)
{
    const QString file = call.options.value(u"new-passphrase-file"_s);
    if (file.isEmpty())
        return fail(
            {ErrorCode::InvalidInput, u"The new passphrase is read from a file; give --new-passphrase-file FILE."_s});
    const Result<crypto::SecretBytes> fresh = secretFromFile(file);
    if (!fresh)
        return fail(fresh.error());
    if (const Result<void> fits = vault::checkPassphrase(*fresh); !fits)
        return fail(fits.error());
    std::optional<crypto::SecretBytes> old;
    if (isChange) {
        Result<crypto::SecretBytes> present = presentPassphrase(call);
        if (!present)
            return fail(present.error());
        old = std::move(*present);
    }
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    const Result<void> done = (*workspace)->vault().setPassphrase((*workspace)->store(), *fresh, old ? &*old : nullptr);
    return answerSlots(call, **workspace, done);
}

int changeSlots(Invocation &call, const std::function<Result<void>(Workspace &)> &change)
{
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    return answerSlots(call, **workspace, change(**workspace));
}

/** Typing does not show while this lives. */
class QuietTerminal
{
public:
    QuietTerminal()
    {
        m_isTerminal = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~QuietTerminal()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    QuietTerminal(const QuietTerminal &) = delete;
    QuietTerminal &operator=(const QuietTerminal &) = delete;

private:
    termios m_before = {};
    bool m_isTerminal = false;
};

Result<crypto::SecretBytes> readSecret(const Invocation &call)
{
    const QString file = call.options.value(u"file"_s);
    const SecretForm form{.what = u"secret"_s, .most = 65'536, .isOneLine = false};
    if (!file.isEmpty() && file != u"-")
        return secretFromFile(file, form);
    if (isatty(STDIN_FILENO))
        say(call, u"Type the secret, then Enter and Ctrl+D. It is not shown."_s);
    const QuietTerminal quiet;
    return secretFromFile(u"/dev/stdin"_s, form);
}

int setSecret(Invocation &call)
{
    if (call.arguments.size() != 1)
        return fail({ErrorCode::InvalidInput, u"Give the secret's name; its value comes from stdin or --file FILE."_s});
    const Result<crypto::SecretBytes> value = readSecret(call);
    if (!value)
        return fail(value.error());
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    const Result<void> kept =
        (*workspace)
            ->store()
            .write([&](store::Transaction &transaction) {
                return vault::setSecret((*workspace)->vault(), transaction, call.arguments.first(), *value);
            })
            .result();
    if (!kept)
        return fail(kept.error());
    call.out.object({{u"name"_s, call.arguments.first()}, {u"kept"_s, true}});
    return Done;
}

int listSecrets(Invocation &call)
{
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, false);
    if (!workspace)
        return fail(workspace.error());
    const auto listed =
        (*workspace)->store().read([](store::Connection &connection) { return vault::secrets(connection); });
    if (!listed)
        return fail(listed.error());
    const Instant now = systemClock().now();
    call.out.begin({u"name"_s, u"created_at"_s, u"changed_at"_s, u"age_days"_s});
    for (const vault::SecretFacts &one : *listed)
        call.out.row({{u"name"_s, one.name}, {u"created_at"_s, toRfc3339(one.createdAt)},
            {u"changed_at"_s, toRfc3339(one.changedAt)},
            {u"age_days"_s, qint64(std::chrono::floor<std::chrono::days>(now - one.changedAt).count())}});
    call.out.end();
    return Done;
}

int removeSecret(Invocation &call)
{
    if (call.arguments.size() != 1)
        return fail({ErrorCode::InvalidInput, u"Give the secret's name; \"vault secret list\" lists them."_s});
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    const Result<void> gone = (*workspace)
                                  ->store()
                                  .write([&](store::Transaction &transaction) {
                                      return vault::removeSecret(transaction, call.arguments.first());
                                  })
                                  .result();
    if (!gone)
        return fail(gone.error());
    if (const Result<void> cleared = (*workspace)->store().truncateLog().result(); !cleared)
        return fail(cleared.error());
    call.out.object({{u"name"_s, call.arguments.first()}, {u"kept"_s, false}});
    return Done;
}

QString exampleOf(const QString &rest)
{
    return u"steward-cli --workspace acme.steward "_s + rest;
}

Commands slotCommands()
{
    const QCommandLineOption fresh{
        u"new-passphrase-file"_s, u"A file whose one line is the new passphrase."_s, u"file"_s};
    const QCommandLineOption present{u"passphrase-file"_s,
        u"A file whose one line is the present passphrase; $STEWARD_PASSPHRASE_FILE where it is not given."_s,
        u"file"_s};
    return {
        {u"vault passphrase set"_s, u"Lets the workspace open by a passphrase as well"_s,
            u"--new-passphrase-file FILE"_s, exampleOf(u"vault passphrase set --new-passphrase-file new.txt"_s),
            {fresh}, [](Invocation &call) { return putPassphrase(call, false); }},
        {u"vault passphrase change"_s, u"Puts a new passphrase in the place of the present one"_s,
            u"--new-passphrase-file FILE [--passphrase-file FILE]"_s,
            exampleOf(u"vault passphrase change --passphrase-file old.txt --new-passphrase-file new.txt"_s),
            {fresh, present}, [](Invocation &call) { return putPassphrase(call, true); }},
        {u"vault passphrase remove"_s, u"Takes the passphrase away; refused where it is the only way in"_s, {},
            exampleOf(u"vault passphrase remove"_s), {},
            [](Invocation &call) {
                return changeSlots(call, [](Workspace &w) { return w.vault().removePassphrase(w.store()); });
            }},
        {u"vault keychain add"_s, u"Keeps the master key in this seat's keychain as well"_s, {},
            exampleOf(u"vault keychain add"_s), {},
            [](Invocation &call) {
                return changeSlots(call, [](Workspace &w) { return w.vault().addKeychain(w.store(), w.keyAccess()); });
            }},
        {u"vault keychain remove"_s, u"Takes the master key out of the keychain; refused where it is the only way in"_s,
            {}, exampleOf(u"vault keychain remove"_s), {},
            [](Invocation &call) {
                return changeSlots(
                    call, [](Workspace &w) { return w.vault().removeKeychain(w.store(), w.keyAccess()); });
            }},
    };
}

Commands secretCommands()
{
    return {
        {u"vault secret set"_s, u"Keeps a credential under a name; its value is never an argument"_s,
            u"NAME [--file FILE]"_s, exampleOf(u"vault secret set proxy < password.txt"_s),
            {{u"file"_s, u"Where the value stands; stdin where it is not given."_s, u"file"_s}}, setSecret, 1},
        {u"vault secret list"_s, u"The names of the kept credentials and their ages"_s, {},
            exampleOf(u"vault secret list"_s), {}, listSecrets},
        {u"vault secret remove"_s, u"Removes a credential"_s, u"NAME"_s, exampleOf(u"vault secret remove proxy"_s), {},
            removeSecret, 1},
    };
}

} // namespace

Commands vaultCommands()
{
    Commands all{
        {u"vault status"_s, u"Whether the vault opens on this seat, how, and which keys are due"_s, {},
            exampleOf(u"vault status"_s), {}, showStatus},
        {u"vault keys"_s, u"The keys by age and use; never a key itself"_s, u"[--subjects]"_s,
            exampleOf(u"vault keys"_s), {{u"subjects"_s, u"The keys of data subjects too."_s}}, showKeys},
        {u"vault setup"_s, u"Makes the keys of a workspace that has none"_s, {}, exampleOf(u"vault setup"_s), {},
            setUp},
        {u"vault rotate"_s, u"Replaces a key and seals anew what stood under it"_s,
            u"--purpose P | --all-due | --master | --signing"_s, exampleOf(u"vault rotate --all-due"_s),
            {{u"purpose"_s, u"The shared key of this purpose."_s, u"purpose"_s},
                {u"all-due"_s, u"Every shared key that is due, and what an earlier rotation left."_s},
                {u"master"_s, u"The master key that wraps all others."_s},
                {u"signing"_s, u"The key that signs the trail."_s}},
            rotate},
    };
    for (const auto &more : {slotCommands, secretCommands}) {
        for (Command &command : more())
            all.push_back(std::move(command));
    }
    return all;
}

} // namespace steward::cli
