#include "core/jobs/random.h"

#include <QRandomGenerator>

namespace steward::jobs {

double Random::uniform()
{
    return double(next() >> 11) * 0x1p-53;
}

quint64 Random::below(quint64 bound)
{
    if (bound == 0)
        return 0;
    // Numbers below 2^64 mod bound would make the small results likelier, so they are drawn again.
    const quint64 uneven = (0 - bound) % bound;
    quint64 drawn = next();
    while (drawn < uneven)
        drawn = next();
    return drawn % bound;
}

quint64 SystemRandom::next()
{
    return QRandomGenerator::global()->generate64();
}

} // namespace steward::jobs
