#include "ui/vault/vault_guard.h"

#include "ui/vault/passphrase_dialog.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace steward::ui {

using vault::VaultState;

namespace {

constexpr int mostTries = 3;
constexpr auto leastWait = 1s;

} // namespace

VaultGuard::VaultGuard(Workspace &workspace, std::shared_ptr<PassphraseHandover> slot, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_slot(std::move(slot))
    , m_window(window)
    , m_look(new QTimer(this))
    , m_idle(workspace.clock(), 0min)
{
    m_look->setTimerType(Qt::VeryCoarseTimer);
    m_look->setSingleShot(true);
    connect(m_look, &QTimer::timeout, this, &VaultGuard::lockIfIdle);
    QCoreApplication::instance()->installEventFilter(this);
}

VaultGuard::~VaultGuard()
{
    delete m_dialog;
}

VaultState VaultGuard::state() const
{
    return m_workspace.vault().state();
}

QString VaultGuard::reason() const
{
    const QString reason = m_workspace.vault().lockReason();
    return !reason.isEmpty() || state() != VaultState::NotSetUp ? reason : m_workspace.whyNoKeys();
}

void VaultGuard::lock()
{
    if (state() != VaultState::Open)
        return;
    m_workspace.vault().lock();
    Q_EMIT changed();
}

void VaultGuard::unlock()
{
    if (state() != VaultState::Locked || isOpening() || m_dialog)
        return;
    // A workspace that could not be opened for writing is opened whole again, so that it can be written.
    if (!m_workspace.whyLocked().isEmpty()) {
        Q_EMIT reopenAsked();
        return;
    }
    m_triesLeft = mostTries;
    m_slot->reset();
    attempt();
}

void VaultGuard::attempt()
{
    m_opening.start(
        [&workspace = m_workspace, slot = m_slot](std::stop_token) {
            Result<void> result = workspace.unlock();
            return Opened{std::move(result), slot->wasAsked()};
        },
        [this](const Opened &opened) { finish(opened); });
    Q_EMIT changed();
}

void VaultGuard::finish(const Opened &opened)
{
    if (opened.result) {
        m_idle.activity();
        lockIfIdle(); // and wait from now on
        if (m_dialog)
            m_dialog->accept();
        Q_EMIT changed();
        return;
    }
    const QString sentence = opened.result.error().message;
    Q_EMIT changed();
    if (!opened.wasAsked) {
        Q_EMIT told(sentence, Tone::Warning, true);
        return;
    }
    if (!m_dialog) {
        ask();
        return;
    }
    if (--m_triesLeft > 0) {
        m_dialog->tellWrong(sentence);
        return;
    }
    m_dialog->reject();
    Q_EMIT told(sentence, Tone::Warning, true);
}

void VaultGuard::ask()
{
    m_dialog = new PassphraseDialog(PassphraseDialog::Kind::Ask, tr("Unlock the vault"),
        tr("The passphrase of this workspace opens its vault."), m_window);
    connect(m_dialog, &PassphraseDialog::given, this, [this] {
        m_slot->reset();
        m_slot->put(m_dialog->take());
        attempt();
    });
    connect(m_dialog, &QDialog::rejected, this, [this] {
        m_dialog = nullptr;
        m_slot->reset();
    });
    connect(m_dialog, &QDialog::accepted, this, [this] { m_dialog = nullptr; });
    m_dialog->open();
}

void VaultGuard::setUp()
{
    if (state() != VaultState::NotSetUp || m_dialog)
        return;
    QString explanation = tr("No keychain keeps keys for Steward on this computer, so a passphrase protects them. "
                             "Without keys the ledger is not signed, and nothing can be sealed.");
    if (!reason().isEmpty())
        explanation = tr("%1 A passphrase can protect the keys instead. Without keys the ledger is not signed, and "
                         "nothing can be sealed.",
            "why the keychain could not be used")
                          .arg(reason());
    m_dialog = new PassphraseDialog(PassphraseDialog::Kind::Choose, tr("Set up the vault"), explanation, m_window);
    m_dialog->setButtons(tr("Set up"), tr("Continue without keys"));
    connect(m_dialog, &PassphraseDialog::given, this, [this] {
        m_slot->reset();
        m_slot->put(m_dialog->take());
        std::exchange(m_dialog, nullptr)->accept();
        Q_EMIT reopenAsked();
    });
    connect(m_dialog, &QDialog::rejected, this, [this] {
        m_dialog = nullptr;
        Q_EMIT told(tr("This workspace has no keys: its ledger is not signed, so an outsider cannot verify it, and "
                       "nothing can be sealed."),
            Tone::Warning, true);
    });
    m_dialog->open();
}

void VaultGuard::toggle()
{
    switch (state()) {
    case VaultState::Open: lock(); break;
    case VaultState::Locked: unlock(); break;
    case VaultState::NotSetUp: setUp(); break;
    }
}

void VaultGuard::setIdleTime(std::chrono::minutes idle)
{
    m_idle.setAfter(idle);
    m_idle.activity();
    lockIfIdle();
}

void VaultGuard::lockIfIdle()
{
    m_look->stop();
    if (state() != VaultState::Open)
        return;
    if (m_idle.isDue())
        lock();
    else if (const auto wait = m_idle.wait())
        m_look->start(std::max<std::chrono::milliseconds>(*wait, leastWait));
}

bool VaultGuard::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress: m_idle.activity(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace steward::ui
