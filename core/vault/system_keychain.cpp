#include "core/vault/keychain.h"

#include "core/vault/secret_service.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>

#include <qt6keychain/keychain.h>

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace steward::vault {

using namespace Qt::StringLiterals;

namespace {

using Steady = std::chrono::steady_clock;

// Every call ends within five seconds; this leaves room for what the caller does besides.
constexpr std::chrono::milliseconds bound{3000};
// After a call that was not answered the next ones do not wait as well: a command makes several.
constexpr std::chrono::seconds rest{30};

QString service()
{
    return u"Steward"_s;
}

/** One call and its answer; shared with the keychain's thread, since an answer may come long after the caller has gone.
 */
struct Call
{
    std::mutex mutex;
    std::condition_variable answered;
    bool done = false;
    bool abandoned = false;
    QKeychain::Error error = QKeychain::NoError;
    QString text;
    bool isLocked = false;               ///< The item is there, in a ring that is locked.
    RingState ring = RingState::Unknown; ///< Asked for where the call failed.
    crypto::SecretBytes secret;
};

/**
 * The one thread that talks to the keychain, with an event loop, since libsecret answers there.
 *
 * QtKeychain keeps one queue of jobs for the whole process, bound to the thread that first used it: so there is one
 * such thread, and it lives as long as the process. A job that was given up is left to end by itself, never deleted
 * under the library's feet.
 */
class KeychainThread
{
public:
    static KeychainThread &instance()
    {
        static KeychainThread *const thread =
            new KeychainThread; // its end would have to wait for what may never answer
        return *thread;
    }

    void start(const std::shared_ptr<Call> &call, const std::function<QKeychain::Job *()> &make)
    {
        QMetaObject::invokeMethod(
            &m_worker, [this, call, make] { run(call, make()); }, Qt::QueuedConnection);
    }
    bool isResting() const { return Steady::now().time_since_epoch().count() < m_restUntil.load(); }
    void giveUp() { m_restUntil = (Steady::now() + rest).time_since_epoch().count(); }

private:
    KeychainThread()
    {
        m_thread.setObjectName(u"keychain"_s);
        m_worker.moveToThread(&m_thread);
        m_thread.start();
        // Before what the libraries keep in statics goes; a call that hangs is left behind.
        qAddPostRoutine([] {
            KeychainThread &self = instance();
            self.m_thread.quit();
            self.m_thread.wait(200);
        });
    }

    void run(const std::shared_ptr<Call> &call, QKeychain::Job *job)
    {
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, &m_worker, [this, call](QKeychain::Job *ended) {
            const bool isMissing = ended->error() == QKeychain::EntryNotFound;
            const bool isLocked = isMissing && isItemLocked(service(), ended->key());
            const RingState ring =
                isMissing || ended->error() == QKeychain::NoError ? RingState::Unknown : defaultRing();
            m_restUntil = 0; // it answers again
            const std::lock_guard held(call->mutex);
            call->error = ended->error();
            call->text = ended->errorString();
            call->isLocked = isLocked;
            call->ring = ring;
            if (auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(ended); read && !call->abandoned) {
                QByteArray bytes = read->binaryData();
                call->secret = crypto::SecretBytes::copyOf(bytes);
                crypto::cleanse(bytes);
            }
            call->done = true;
            call->answered.notify_all();
        });
        job->start();
    }

    QThread m_thread;
    QObject m_worker;
    std::atomic<Steady::rep> m_restUntil{0};
};

/** Whether there is a session bus to ask; looking for one that is not there would try to start it. */
bool hasSession()
{
#if defined(Q_OS_LINUX)
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    if (!address.isEmpty())
        return !address.startsWith("disabled:");
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"_s);
#else
    return true;
#endif
}

tl::unexpected<Error> noSession()
{
    return failure(ErrorCode::Unavailable,
        u"There is no keychain here: no desktop session (D-Bus) is running. Start Steward from the desktop, or give the workspace's passphrase."_s);
}

tl::unexpected<Error> silent()
{
    return failure(ErrorCode::Unavailable,
        u"The keychain does not answer: it may be locked, or wait for you to unlock it. Unlock it and try again, or give the workspace's passphrase."_s);
}

tl::unexpected<Error> isLocked(const QString &text)
{
    return failure(ErrorCode::Unavailable,
        u"The keychain is locked. Unlock it (log in to the desktop, or open its own program) and try again, or give the workspace's passphrase."_s,
        text);
}

/** What a call that failed means, in a sentence of its own. */
tl::unexpected<Error> refusal(const Call &call)
{
    const auto says = [&call](QLatin1StringView part) { return call.text.contains(part, Qt::CaseInsensitive); };
    if (call.isLocked || call.ring == RingState::Locked)
        return isLocked(call.text);
    if (call.error == QKeychain::AccessDenied || call.error == QKeychain::AccessDeniedByUser
        || call.ring == RingState::Refused || says("dismissed"_L1))
        return failure(ErrorCode::Refused,
            u"The keychain refused to give Steward its key. Allow it in the keychain's own program and try again, or give the workspace's passphrase."_s,
            call.text);
    if (says("autolaunch"_L1) || says("Could not connect"_L1))
        return noSession();
    if (call.error == QKeychain::NoBackendAvailable || call.error == QKeychain::NotImplemented
        || call.ring == RingState::NoService)
        return failure(ErrorCode::Unavailable,
            u"There is no keychain here: no secret service is running. Start one (GNOME Keyring, KWallet), or give the workspace's passphrase."_s,
            call.text);
    if (call.ring == RingState::None)
        return failure(ErrorCode::Unavailable,
            u"The keychain has no ring yet that could keep a key. Open its own program once to make one, or give the workspace's passphrase."_s,
            call.text);
    return failure(ErrorCode::Unavailable,
        u"The keychain could not do what was asked. Try again, or give the workspace's passphrase."_s, call.text);
}

class SystemKeychain final : public Keychain
{
public:
    Result<std::optional<crypto::SecretBytes>> read(const QString &name) override
    {
        const std::shared_ptr<Call> call = std::make_shared<Call>();
        const Result<void> done = await(call, [name]() -> QKeychain::Job * {
            auto *job = new QKeychain::ReadPasswordJob(service());
            job->setKey(name);
            return job;
        });
        if (!done)
            return failureOf(done);
        if (call->error == QKeychain::EntryNotFound && !call->isLocked)
            return std::nullopt;
        if (call->error != QKeychain::NoError)
            return refusal(*call);
        return std::optional(std::move(call->secret));
    }
    Result<void> write(const QString &name, const crypto::SecretBytes &secret) override
    {
        const std::shared_ptr<Call> call = std::make_shared<Call>();
        const auto kept = std::make_shared<crypto::SecretBytes>(secret.clone());
        const Result<void> done = await(call, [name, kept]() -> QKeychain::Job * {
            auto *job = new QKeychain::WritePasswordJob(service());
            job->setKey(name);
            job->setBinaryData(kept->view().toByteArray());
            return job;
        });
        if (!done)
            return done;
        return call->error == QKeychain::NoError ? Result<void>() : refusal(*call);
    }
    Result<void> remove(const QString &name) override
    {
        const std::shared_ptr<Call> call = std::make_shared<Call>();
        const Result<void> done = await(call, [name]() -> QKeychain::Job * {
            auto *job = new QKeychain::DeletePasswordJob(service());
            job->setKey(name);
            return job;
        });
        if (!done)
            return done;
        const bool isMissing = call->error == QKeychain::EntryNotFound && !call->isLocked;
        return call->error == QKeychain::NoError || isMissing ? Result<void>() : refusal(*call);
    }

private:
    /** Starts the call and waits for its answer, for as long as the bound. */
    static Result<void> await(const std::shared_ptr<Call> &call, const std::function<QKeychain::Job *()> &make)
    {
        if (!hasSession())
            return noSession();
        KeychainThread &thread = KeychainThread::instance();
        if (thread.isResting())
            return silent();
        thread.start(call, make);
        std::unique_lock held(call->mutex);
        if (call->answered.wait_for(held, bound, [&call] { return call->done; }))
            return {};
        call->abandoned = true;
        thread.giveUp();
        return silent();
    }
};

} // namespace

std::unique_ptr<Keychain> systemKeychain()
{
    return std::make_unique<SystemKeychain>();
}

} // namespace steward::vault
