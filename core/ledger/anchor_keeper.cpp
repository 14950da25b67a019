#include "core/ledger/anchor_keeper.h"

#include "core/ledger/note.h"

#include <chrono>

namespace steward::ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds between{1};

} // namespace

Result<Checkpoint> checkpointOf(const QByteArray &note)
{
    if (!note.contains("\n\n"))
        return Checkpoint::parse(note);
    const Result<Note> parsed = Note::parse(note);
    if (!parsed)
        return failureOf(parsed);
    return Checkpoint::parse(parsed->text);
}

AnchorKeeper::AnchorKeeper(std::shared_ptr<Anchor> anchor)
    : m_anchor(std::move(anchor))
    , m_thread([this](const std::stop_token &stop) { work(stop); })
{
}

AnchorKeeper::~AnchorKeeper()
{
    m_thread.request_stop();
    m_thread.join();
}

void AnchorKeeper::offer(const QByteArray &note)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting = note;
    }
    m_wake.notify_one();
}

void AnchorKeeper::knows(const QByteArray &note)
{
    const std::lock_guard lock(m_mutex);
    m_known = note;
}

QString AnchorKeeper::fault() const
{
    const std::lock_guard lock(m_mutex);
    return m_fault;
}

QString AnchorKeeper::conflict() const
{
    const std::lock_guard lock(m_mutex);
    return m_conflict;
}

void AnchorKeeper::work(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, stop, [this] { return m_waiting.has_value(); });
        if (!m_waiting)
            return;
        const QByteArray note = *std::exchange(m_waiting, std::nullopt);
        const QByteArray known = m_known;
        lock.unlock();
        write(note, known);
        lock.lock();
        m_wake.wait_for(lock, stop, between, [] { return false; });
    }
}

void AnchorKeeper::write(const QByteArray &note, const QByteArray &known)
{
    const Result<std::optional<QByteArray>> there = m_anchor->read();
    QString conflict;
    if (there && *there && **there != known) {
        // An older one was put back by a restore; what is as new as our last, or newer, somebody else has written.
        const Result<Checkpoint> theirs = checkpointOf(**there);
        const Result<Checkpoint> last = checkpointOf(known);
        const Result<Checkpoint> ours = checkpointOf(note);
        if (theirs && ours && (!last || theirs->size >= last->size) && *theirs != *ours)
            conflict =
                u"Another copy of this workspace has recorded entries of its own (%1 has a trail of %2 entries, this "
                u"file %3). "
                u"Nothing more is recorded here: close Steward, keep the file that is to go on, and put the other aside."_s
                    .arg(m_anchor->place())
                    .arg(theirs->size)
                    .arg(ours->size);
    }
    Result<void> written;
    if (conflict.isEmpty())
        written = m_anchor->write(note);
    const std::lock_guard lock(m_mutex);
    m_conflict = conflict;
    m_fault = written ? QString()
                      : u"The newest checkpoint could not be kept in %1: %2"_s.arg(
                          m_anchor->place(), written.error().message);
    if (conflict.isEmpty() && written)
        m_known = note;
}

} // namespace steward::ledger
