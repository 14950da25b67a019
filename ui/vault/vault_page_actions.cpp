// What the buttons of the vault page do; how it looks stands in vault_page.cpp.
#include "ui/vault/vault_page.h"

#include "ui/vault/passphrase_dialog.h"
#include "ui/vault/secret_dialog.h"
#include "ui/vault/vault_guard.h"
#include "ui/vault/vault_words.h"
#include "ui/widgets/confirm.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/secret_clipboard.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace steward::ui {

using vault::SlotFacts;

namespace {

using SharedSecret = std::shared_ptr<crypto::SecretBytes>;

SharedSecret shared(crypto::SecretBytes secret)
{
    return std::make_shared<crypto::SecretBytes>(std::move(secret));
}

/** Hands the passphrase over once, and the keychain as it was. */
vault::KeyAccess accessWith(const vault::KeyAccess &access, SharedSecret passphrase)
{
    vault::KeyAccess with = access;
    with.passphrase = [passphrase]() -> Result<std::optional<crypto::SecretBytes>> {
        if (!passphrase)
            return std::optional<crypto::SecretBytes>();
        return std::optional(passphrase->clone());
    };
    return with;
}

} // namespace

void VaultPage::run(const QString &title, Work work)
{
    if (m_working.isRunning())
        return;
    m_job = new Job(title, this);
    Q_EMIT working(m_job);
    m_working.start([work = std::move(work), stop = m_job->stopToken(), progress = m_job->progress()](
                        std::stop_token) { return work(stop, progress); },
        [this](const Result<QString> &done) {
            if (m_job)
                m_job->end();
            if (m_dialog && !done) {
                m_dialog->tellWrong(done.error().message);
            } else {
                if (m_dialog)
                    m_dialog->accept();
                m_notice->tell(done ? *done : done.error().message, done ? Tone::Good : Tone::Bad);
            }
            load();
        });
}

void VaultPage::setPassphrase()
{
    const bool change = m_facts.has(SlotFacts::Kind::Passphrase);
    m_dialog = new PassphraseDialog(change ? PassphraseDialog::Kind::Change : PassphraseDialog::Kind::Choose,
        change ? tr("Change the passphrase") : tr("Set a passphrase"),
        tr("With the passphrase this workspace and its backups can be opened on any computer."), this);
    connect(m_dialog, &PassphraseDialog::given, this, &VaultPage::givePassphrase);
    m_dialog->open();
}

void VaultPage::givePassphrase()
{
    const SharedSecret present = shared(m_dialog->takePresent());
    const SharedSecret chosen = shared(m_dialog->take());
    run(tr("Setting the passphrase"),
        [&workspace = m_session.workspace, present, chosen](std::stop_token, const auto &) -> Result<QString> {
            const Result<void> set = workspace.vault().setPassphrase(
                workspace.store(), *chosen, present->isEmpty() ? nullptr : present.get());
            if (!set)
                return failureOf(set);
            return VaultPage::tr("The passphrase is set.");
        });
}

void VaultPage::removePassphrase()
{
    confirm(this, tr("Remove the passphrase?"),
        tr("From then on only the keychain of this computer opens the vault. A copy of the workspace, and backups made "
           "from then on, cannot be opened on another computer."),
        tr("Remove it"), [this] {
            run(tr("Removing the passphrase"),
                [&workspace = m_session.workspace](std::stop_token, const auto &) -> Result<QString> {
                    const Result<void> removed = workspace.vault().removePassphrase(workspace.store());
                    if (!removed)
                        return failureOf(removed);
                    return VaultPage::tr("The passphrase is removed.");
                });
        });
}

void VaultPage::addKeychain()
{
    run(tr("Asking the keychain"),
        [&workspace = m_session.workspace](std::stop_token, const auto &) -> Result<QString> {
            const Result<void> added = workspace.vault().addKeychain(workspace.store(), workspace.keyAccess());
            if (!added)
                return failureOf(added);
            return VaultPage::tr("The keychain of this computer opens the vault from now on.");
        });
}

void VaultPage::removeKeychain()
{
    confirm(this, tr("Remove the key from the keychain?"),
        tr("From then on the passphrase is asked for whenever the workspace is opened here."), tr("Remove it"), [this] {
            run(tr("Asking the keychain"),
                [&workspace = m_session.workspace](std::stop_token, const auto &) -> Result<QString> {
                    const Result<void> removed =
                        workspace.vault().removeKeychain(workspace.store(), workspace.keyAccess());
                    if (!removed)
                        return failureOf(removed);
                    return VaultPage::tr("The keychain does not open the vault any more.");
                });
        });
}

void VaultPage::rotateDue()
{
    run(tr("Rotating the keys that are due"),
        [&workspace = m_session.workspace](
            std::stop_token stop, const std::shared_ptr<JobProgress> &progress) -> Result<QString> {
            const Result<vault::Rotation> done =
                workspace.vault().rotateDue(workspace.store(), stop, [progress](qint64 resealed) {
                    progress->setStep(VaultPage::tr("%1 values sealed anew").arg(QLocale().toString(resealed)));
                });
            if (!done)
                return failureOf(done);
            return VaultPage::tr("Done: %n value(s) sealed anew.", nullptr, static_cast<int>(done->resealed));
        });
}

void VaultPage::rotateChosen()
{
    const std::optional<vault::KeyFacts> key = m_keys.key(m_keyTable->currentIndex().row());
    if (!key) {
        m_notice->tell(tr("Choose a key in the table first."), Tone::Warning);
    } else if (key->purpose == "signing"_L1) {
        rotateSigning();
    } else if (!key->purpose.startsWith("shared/"_L1)) {
        m_notice->tell(tr("Only shared keys and the signing key are rotated one by one. The key of a person goes with "
                          "that person; all keys are wrapped anew with a new master key."),
            Tone::Warning);
    } else {
        confirmRotation(key->purpose.mid(7));
    }
}

void VaultPage::confirmRotation(const QString &purpose)
{
    m_counting.start(
        [&workspace = m_session.workspace, purpose](std::stop_token) { return countSealed(workspace, purpose); },
        [this, purpose](const Result<qint64> &values) {
            if (!values) {
                m_notice->tell(values.error().message, Tone::Bad);
                return;
            }
            confirm(this, tr("Rotate the shared key for %1?").arg(purpose),
                tr("A new key is made, and %n value(s) are sealed anew with it in the background. The old key is "
                   "destroyed "
                   "when nothing needs it any more. It can be stopped, and goes on by itself later.",
                    nullptr, static_cast<int>(*values)),
                tr("Rotate"), [this, purpose, total = *values] {
                    run(tr("Rotating the key for %1").arg(purpose),
                        [&workspace = m_session.workspace, purpose, total](
                            std::stop_token stop, const std::shared_ptr<JobProgress> &progress) -> Result<QString> {
                            const Result<vault::Rotation> done = workspace.vault().rotateShared(workspace.store(),
                                purpose, stop, [progress, total](qint64 resealed) { progress->tell(resealed, total); });
                            if (!done)
                                return failureOf(done);
                            return VaultPage::tr(
                                "Done: %n value(s) sealed anew.", nullptr, static_cast<int>(done->resealed));
                        });
                });
        });
}

void VaultPage::rotateMaster()
{
    const qint64 keys = m_facts.counts.shared + m_facts.counts.subjects + 2; // and the hash and the signing key
    confirm(this, tr("Make a new master key?"),
        tr("%n key(s) are wrapped anew in one step. Sealed values stay as they are, and backups made before can still "
           "be "
           "opened from this workspace.",
            nullptr, static_cast<int>(keys)),
        tr("Make it"), [this] {
            if (!m_facts.has(SlotFacts::Kind::Passphrase)) {
                turnMaster();
                return;
            }
            m_dialog = new PassphraseDialog(PassphraseDialog::Kind::Ask, tr("New master key"),
                tr("The passphrase protects the new master key too, so it is needed once."), this);
            m_dialog->setButtons(tr("Make it"), tr("Cancel"));
            connect(m_dialog, &PassphraseDialog::given, this, &VaultPage::turnMaster);
            m_dialog->open();
        });
}

void VaultPage::turnMaster()
{
    const SharedSecret passphrase = m_dialog ? shared(m_dialog->take()) : nullptr;
    run(tr("Making a new master key"),
        [&workspace = m_session.workspace, passphrase](std::stop_token, const auto &) -> Result<QString> {
            const Result<void> done =
                workspace.vault().rotateMaster(workspace.store(), accessWith(workspace.keyAccess(), passphrase));
            if (!done)
                return failureOf(done);
            return VaultPage::tr("The vault has a new master key.");
        });
}

void VaultPage::rotateSigning()
{
    confirm(this, tr("Make a new signing key?"),
        tr("The ledger names the new key, and its next checkpoint bears both signatures. Whoever verifies this ledger "
           "needs "
           "the new verifier key from then on: pass it on."),
        tr("Make it"), [this] {
            run(tr("Making a new signing key"),
                [&workspace = m_session.workspace](std::stop_token, const auto &) -> Result<QString> {
                    const Result<void> done = workspace.vault().rotateSigning(workspace.store(), workspace.ledger());
                    if (!done)
                        return failureOf(done);
                    return VaultPage::tr("The ledger is signed with a new key from now on. Pass its verifier key on.");
                });
        });
}

void VaultPage::addSecret()
{
    auto *dialog = new SecretDialog(this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QString name = dialog->name();
        const SharedSecret secret = shared(dialog->take());
        run(tr("Sealing a secret"),
            [&workspace = m_session.workspace, name, secret](std::stop_token, const auto &) -> Result<QString> {
                const Result<void> kept =
                    workspace.store()
                        .write([&workspace, name, secret](store::Transaction &transaction) {
                            return vault::setSecret(workspace.vault(), transaction, name, *secret);
                        })
                        .result();
                if (!kept)
                    return failureOf(kept);
                return VaultPage::tr("%1 is sealed.", "name of a secret").arg(name);
            });
    });
    dialog->open();
}

void VaultPage::removeSecret()
{
    const QString name = m_secrets.name(m_secretTable->currentIndex().row());
    if (name.isEmpty()) {
        m_notice->tell(tr("Choose a secret in the table first."), Tone::Warning);
        return;
    }
    confirm(this, tr("Remove the secret %1?").arg(name), tr("What uses it will fail until it is added again."),
        tr("Remove it"), [this, name] {
            run(tr("Removing a secret"),
                [&workspace = m_session.workspace, name](std::stop_token, const auto &) -> Result<QString> {
                    const Result<void> removed = workspace.store()
                                                     .write([name](store::Transaction &transaction) {
                                                         return vault::removeSecret(transaction, name);
                                                     })
                                                     .result();
                    if (!removed)
                        return failureOf(removed);
                    return VaultPage::tr("%1 is removed.", "name of a secret").arg(name);
                });
        });
}

void VaultPage::copySecret()
{
    const QString name = m_secrets.name(m_secretTable->currentIndex().row());
    if (name.isEmpty()) {
        m_notice->tell(tr("Choose a secret in the table first."), Tone::Warning);
        return;
    }
    m_copying.start(
        [&workspace = m_session.workspace, name](std::stop_token) -> Result<crypto::SecretBytes> {
            // Who took a secret out is evidence too, and comes first.
            if (workspace.store().isWritable()) {
                const Result<void> recorded =
                    workspace.store()
                        .write([name](store::Transaction &transaction) -> Result<void> {
                            transaction.record({.action = u"vault.secret_copied"_s, .subject = u"secret/"_s + name});
                            return {};
                        })
                        .result();
                if (!recorded)
                    return failureOf(recorded);
            }
            return workspace.store().read([&workspace, &name](store::Connection &connection) {
                return vault::secret(workspace.vault(), connection, name);
            });
        },
        [this, name](const Result<crypto::SecretBytes> &secret) {
            if (!secret) {
                m_notice->tell(secret.error().message, Tone::Bad);
                return;
            }
            m_clipboard->copy(QString::fromUtf8(secret->view()));
            Q_EMIT said(tr("%1 is on the clipboard for 10 seconds.", "name of a secret").arg(name));
        });
}

} // namespace steward::ui
