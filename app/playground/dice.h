#pragma once

#include <QByteArrayView>
#include <QList>

#include <utility>

namespace steward::playground {

/**
 * Numbers that follow from a seed and a key alone, the same on every machine and with every standard library.
 *
 * A key of its own for each decision keeps the world stable: one more question asked about one directory changes no
 * other.
 */
class Dice
{
public:
    Dice(quint64 seed, QByteArrayView key);

    quint64 next();
    /** 0 … bound - 1; 0 for a bound below 2. */
    int below(qsizetype bound);
    /** low … high, both included. */
    int between(int low, int high) { return low + below(high - low + 1); }
    bool chance(int percent) { return below(100) < percent; }

    template<typename List>
    const auto &pick(const List &list)
    {
        return list[below(std::size(list))];
    }
    template<typename T>
    void shuffle(QList<T> &list)
    {
        for (qsizetype i = list.size() - 1; i > 0; --i)
            std::swap(list[i], list[below(i + 1)]);
    }

private:
    quint64 m_state;
};

} // namespace steward::playground
