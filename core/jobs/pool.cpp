#include "core/jobs/pool.h"

namespace steward::jobs {

Pool::Pool(int threads)
    : m_queue(std::make_shared<PoolQueue>(threads))
{
}

Pool::~Pool()
{
    m_queue->stop();
    m_queue->waitForAll();
}

int Pool::threads() const
{
    return m_queue->threads();
}

void Pool::stop()
{
    m_queue->stop();
}

} // namespace steward::jobs
