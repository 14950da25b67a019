#include "core/duties/background_duties.h"

namespace steward::duties {

using namespace Qt::StringLiterals;

BackgroundDuties::BackgroundDuties(Workspace &workspace, QList<Duty> duties, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_schedule(workspace, std::move(duties))
{
    qRegisterMetaType<QList<jobs::Due>>();
    qRegisterMetaType<Error>();
    m_thread.setObjectName(u"duties"_s);
}

BackgroundDuties::~BackgroundDuties()
{
    stop();
}

void BackgroundDuties::start()
{
    if (m_scheduler || !m_workspace.store().isWritable())
        return;
    m_stop = std::stop_source();
    m_scheduler = new jobs::Scheduler(m_schedule, m_schedule, m_workspace.clock());
    m_scheduler->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_scheduler, &QObject::deleteLater);
    connect(&m_thread, &QThread::started, m_scheduler, &jobs::Scheduler::start);
    // On the scheduler's own thread, where it may take as long as it takes.
    connect(m_scheduler, &jobs::Scheduler::due, m_scheduler, [this](const QList<jobs::Due> &items) { work(items); });
    connect(&m_workspace.store().changes(), &store::Changes::changed, m_scheduler, [this](const QStringList &topics) {
        if (topics.contains(u"settings"_s) || topics.contains(u"calendars"_s) || topics.contains(u"vault"_s))
            m_scheduler->reconsider();
    });
    m_thread.start();
}

void BackgroundDuties::stop()
{
    if (!m_scheduler)
        return;
    m_stop.request_stop();
    QMetaObject::invokeMethod(m_scheduler, &jobs::Scheduler::stop, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    m_scheduler = nullptr;
}

void BackgroundDuties::tryAgain()
{
    if (!m_scheduler)
        return;
    QMetaObject::invokeMethod(
        m_scheduler,
        [this] {
            m_schedule.forgetFailures();
            m_scheduler->reconsider();
        },
        Qt::QueuedConnection);
}

void BackgroundDuties::work(const QList<jobs::Due> &items)
{
    for (const jobs::Due &item : items) {
        if (m_stop.stop_requested())
            return;
        const Duty &duty = m_schedule.duties().at(item.id);
        const Result<DutyResult> result = runDuty(m_workspace, duty, m_stop.get_token());
        m_scheduler->finished(item.id, std::nullopt);
        if (result)
            Q_EMIT done(duty.title, result->note);
        else if (result.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(duty.title, result.error());
    }
    m_scheduler->reconsider();
}

} // namespace steward::duties
