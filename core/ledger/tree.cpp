#include "core/ledger/tree.h"

namespace steward::ledger {

namespace {

Sha256 &threadHash()
{
    static thread_local Sha256 hash;
    return hash;
}

} // namespace

QByteArray leafHash(Sha256 &hash, QByteArrayView entry)
{
    return hash.of({QByteArrayView("\x00", 1), entry});
}

QByteArray nodeHash(Sha256 &hash, QByteArrayView left, QByteArrayView right)
{
    return hash.of({QByteArrayView("\x01", 1), left, right});
}

void Frontier::append(const QByteArray &leaf, const Closed &closed)
{
    QByteArray hash = leaf;
    int level = 0;
    while ((m_size >> level) & 1) {
        hash = nodeHash(threadHash(), m_peaks[level], hash);
        m_peaks[level].clear();
        ++level;
        if (closed)
            closed(level, m_size >> level, hash);
    }
    if (m_peaks.size() <= level)
        m_peaks.resize(level + 1);
    m_peaks[level] = hash;
    ++m_size;
}

QByteArray Frontier::root() const
{
    QByteArray root;
    for (const QByteArray &peak : m_peaks) {
        if (!peak.isEmpty())
            root = root.isEmpty() ? peak : nodeHash(threadHash(), peak, root);
    }
    return root.isEmpty() ? sha256({}) : root;
}

QList<std::pair<int, qint64>> Frontier::peaksOf(qint64 size)
{
    QList<std::pair<int, qint64>> peaks;
    for (int level = 62; level >= 0; --level) {
        if ((size >> level) & 1)
            peaks.append({level, (size >> level) - 1});
    }
    return peaks;
}

Frontier Frontier::fromPeaks(qint64 size, const QList<QByteArray> &peaks)
{
    Frontier frontier;
    frontier.m_size = size;
    const QList<std::pair<int, qint64>> places = peaksOf(size);
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (frontier.m_peaks.size() <= places[i].first)
            frontier.m_peaks.resize(places[i].first + 1);
        frontier.m_peaks[places[i].first] = peaks[i];
    }
    return frontier;
}

} // namespace steward::ledger
