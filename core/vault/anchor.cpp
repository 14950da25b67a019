#include "core/vault/anchor.h"

#include "core/ledger/anchor_keeper.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <cerrno>
#include <condition_variable>
#include <cstdio>
#include <cstring>
#include <functional>
#include <future>
#include <limits>
#include <mutex>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

namespace steward::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds fileBound{4500};
constexpr qint64 largestNote = 64 * 1024;

class KeychainAnchor final : public ledger::Anchor
{
public:
    KeychainAnchor(std::shared_ptr<Keychain> keychain, QString item)
        : m_keychain(std::move(keychain))
        , m_item(std::move(item))
    {
    }
    Result<std::optional<QByteArray>> read() override
    {
        const Result<std::optional<crypto::SecretBytes>> note = m_keychain->read(m_item);
        if (!note)
            return failureOf(note);
        if (!*note)
            return std::nullopt;
        return (*note)->view().toByteArray();
    }
    Result<void> write(const QByteArray &note) override
    {
        return m_keychain->write(m_item, crypto::SecretBytes::copyOf(note));
    }
    QString place() const override { return u"the keychain"_s; }

private:
    std::shared_ptr<Keychain> m_keychain;
    QString m_item;
};

/** Runs a call that a file system may keep for ever on a thread of its own, and waits for it no longer than the bound.
 */
template<typename T>
Result<T> bounded(const QString &path, std::function<Result<T>()> call)
{
    struct Shared
    {
        std::mutex mutex;
        std::condition_variable answered;
        std::optional<Result<T>> answer;
    };
    auto shared = std::make_shared<Shared>();
    std::thread([shared, call = std::move(call)] {
        Result<T> answer = call();
        const std::lock_guard held(shared->mutex);
        shared->answer.emplace(std::move(answer));
        shared->answered.notify_all();
    }).detach();
    std::unique_lock held(shared->mutex);
    if (!shared->answered.wait_for(held, fileBound, [&] { return shared->answer.has_value(); }))
        return failure(ErrorCode::Unavailable,
            u"The file system did not answer for %1; check the disk or the network it is on."_s.arg(path));
    return std::move(*shared->answer);
}

QString whyNot()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

Result<void> notWritten(const QString &path)
{
    return failure(ErrorCode::InputOutput, u"%1 cannot be written: %2."_s.arg(path, whyNot()));
}

Result<void> syncFolder(const QString &path)
{
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return notWritten(path);
    const bool synced = ::fsync(folder) == 0;
    ::close(folder);
    return synced ? Result<void>() : notWritten(path);
}

/** The whole file under its name, or what was there before; on disk when it answers. */
Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return notWritten(path);
    const QByteArray part = QFile::encodeName(path + u".part"_s);
    const int file = ::open(part.constData(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return notWritten(path);
    qint64 at = 0;
    ssize_t wrote = 0;
    while (at < bytes.size() && (wrote = ::write(file, bytes.constData() + at, size_t(bytes.size() - at))) > 0)
        at += wrote;
    const bool kept = at == bytes.size() && ::fsync(file) == 0;
    const Result<void> failed = kept ? Result<void>() : notWritten(path);
    ::close(file);
    if (!failed)
        return failed;
    if (std::rename(part.constData(), QFile::encodeName(path).constData()) != 0)
        return notWritten(path);
    return syncFolder(path);
}

Result<std::optional<QByteArray>> readWhole(const QString &path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::InputOutput, u"%1 cannot be read: %2."_s.arg(path, file.errorString()));
    const QByteArray bytes = file.read(largestNote);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::InputOutput, u"%1 cannot be read: %2."_s.arg(path, file.errorString()));
    return bytes;
}

class FileAnchor final : public ledger::Anchor
{
public:
    explicit FileAnchor(QString path)
        : m_path(std::move(path))
    {
    }
    Result<std::optional<QByteArray>> read() override
    {
        return bounded<std::optional<QByteArray>>(m_path, [path = m_path] { return readWhole(path); });
    }
    Result<void> write(const QByteArray &note) override
    {
        return bounded<void>(m_path, [path = m_path, note] { return writeWhole(path, note); });
    }
    QString place() const override { return u"the file %1"_s.arg(m_path); }

private:
    QString m_path;
};

using Kept = Result<std::optional<QByteArray>>;

/** Which of two notes counts: the one of the longer trail, signed before bare; what cannot be read must be looked at.
 */
std::pair<qint64, bool> weightOf(const QByteArray &note)
{
    const Result<ledger::Checkpoint> checkpoint = ledger::checkpointOf(note);
    return {checkpoint ? checkpoint->size : std::numeric_limits<qint64>::max(), note.contains("\n\n")};
}

class JoinedAnchor final : public ledger::Anchor
{
public:
    JoinedAnchor(std::shared_ptr<Anchor> place, std::shared_ptr<Anchor> other)
        : m_place(std::move(place))
        , m_other(std::move(other))
    {
    }
    Kept read() override
    {
        std::future<std::optional<QByteArray>> asked = std::async(std::launch::async, [this] { return readOther(); });
        Kept kept = m_place ? m_place->read() : Kept(std::nullopt);
        const std::optional<QByteArray> elsewhere = asked.get();
        const bool isElsewhere = kept && elsewhere && (!*kept || weightOf(**kept) < weightOf(*elsewhere));
        m_isElsewhere = isElsewhere;
        if (isElsewhere)
            return elsewhere;
        return kept;
    }
    Result<void> write(const QByteArray &note) override
    {
        std::future<Result<void>> wrote = std::async(
            std::launch::async, [this, &note] { return readOther() ? m_other->write(note) : Result<void>(); });
        const Result<void> kept = m_place ? m_place->write(note) : Result<void>();
        const Result<void> keptElsewhere = wrote.get();
        m_isElsewhere = kept && !keptElsewhere;
        return kept ? keptElsewhere : kept;
    }
    QString place() const override { return m_isElsewhere || !m_place ? m_other->place() : m_place->place(); }

private:
    /** One that did not answer is not waited for again. */
    std::optional<QByteArray> readOther()
    {
        if (m_isSilent)
            return std::nullopt;
        const Kept kept = m_other->read();
        m_isSilent = !kept;
        return kept ? *kept : std::nullopt;
    }

    const std::shared_ptr<Anchor> m_place;
    const std::shared_ptr<Anchor> m_other;
    std::atomic_bool m_isSilent = false;
    std::atomic_bool m_isElsewhere = false; ///< What was said last concerns the other place.
};

} // namespace

std::shared_ptr<ledger::Anchor> keychainAnchor(std::shared_ptr<Keychain> keychain, const QString &item)
{
    return std::make_shared<KeychainAnchor>(std::move(keychain), item);
}

std::shared_ptr<ledger::Anchor> fileAnchor(const QString &path)
{
    return std::make_shared<FileAnchor>(path);
}

std::shared_ptr<ledger::Anchor> joinedAnchor(
    std::shared_ptr<ledger::Anchor> place, std::shared_ptr<ledger::Anchor> other)
{
    if (!other)
        return place;
    return std::make_shared<JoinedAnchor>(std::move(place), std::move(other));
}

} // namespace steward::vault
