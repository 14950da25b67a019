#include "core/directories/checking/checker.h"

#include "core/directories/checking/engine.h"

#include <QThread>
#include <QTimer>

namespace steward::directories {

using namespace Qt::StringLiterals;

namespace {

// Often enough to look live, seldom enough to cost nothing.
constexpr int tellEveryMs = 200;

} // namespace

/** The thread of the present run, and what is left of the last one. */
class Checker::Engine
{
public:
    explicit Engine(store::Store &workspace)
        : store(workspace)
    {
    }
    ~Engine()
    {
        end();
        for (const std::unique_ptr<QThread> &ending : retired)
            ending->wait();
    }

    /** Lets the thread go without waiting for it: what it still tidies up must not hold the window. */
    void end()
    {
        if (!loop)
            return;
        std::erase_if(retired, [](const std::unique_ptr<QThread> &ending) { return ending->isFinished(); });
        thread->quit();
        retired.push_back(std::move(thread));
        loop = nullptr;
    }

    store::Store &store;
    std::unique_ptr<QThread> thread;
    RunLoop *loop = nullptr; ///< Lives on the thread and is deleted there.
    std::vector<std::unique_ptr<QThread>> retired;
    CheckProgress last;
    QTimer tell;
};

Checker::Checker(store::Store &store, QObject *parent)
    : QObject(parent)
    , m_engine(std::make_unique<Engine>(store))
{
    qRegisterMetaType<Run>();
    m_engine->tell.setInterval(tellEveryMs);
    connect(&m_engine->tell, &QTimer::timeout, this, &Checker::progressed);
}

Checker::~Checker() = default;

Result<void> Checker::start(CheckPlan plan)
{
    if (isRunning())
        return failure(ErrorCode::Busy, u"Checks are running already; wait for them or cancel them first."_s);
    if (plan.listingIds.isEmpty())
        return failure(ErrorCode::InvalidInput, u"There is nothing to check."_s);
    if (!m_engine->store.isWritable())
        return failure(ErrorCode::ReadOnly,
            u"The workspace is open read-only, so results could not be kept; nothing was checked."_s);
    m_engine->thread = std::make_unique<QThread>();
    m_engine->thread->setObjectName(u"checks"_s);
    RunLoop *loop = new RunLoop(m_engine->store, std::move(plan));
    loop->moveToThread(m_engine->thread.get());
    m_engine->loop = loop;
    connect(m_engine->thread.get(), &QThread::finished, loop, &QObject::deleteLater);
    connect(loop, &RunLoop::broke, this, &Checker::failed);
    connect(loop, &RunLoop::ended, this, [this, loop](const Run &run) {
        m_engine->tell.stop();
        m_engine->last = loop->progress();
        const CheckProgress last = m_engine->last;
        m_engine->end();
        m_engine->last = last;
        m_engine->last.running = false;
        Q_EMIT progressed();
        Q_EMIT finished(run);
    });
    connect(m_engine->thread.get(), &QThread::started, loop, &RunLoop::begin);
    m_engine->thread->start();
    m_engine->tell.start();
    return {};
}

void Checker::pause()
{
    if (m_engine->loop)
        QMetaObject::invokeMethod(
            m_engine->loop, [loop = m_engine->loop] { loop->setPaused(true); }, Qt::QueuedConnection);
}

void Checker::resume()
{
    if (m_engine->loop)
        QMetaObject::invokeMethod(
            m_engine->loop, [loop = m_engine->loop] { loop->setPaused(false); }, Qt::QueuedConnection);
}

void Checker::cancel()
{
    if (m_engine->loop)
        QMetaObject::invokeMethod(
            m_engine->loop, [loop = m_engine->loop] { loop->cancel(); }, Qt::QueuedConnection);
}

bool Checker::isRunning() const
{
    return m_engine->loop != nullptr;
}

CheckProgress Checker::progress() const
{
    return m_engine->loop ? m_engine->loop->progress() : m_engine->last;
}

} // namespace steward::directories
