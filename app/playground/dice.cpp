#include "app/playground/dice.h"

namespace steward::playground {

Dice::Dice(quint64 seed, QByteArrayView key)
    : m_state(seed)
{
    // FNV-1a (RFC 9923) over the key, mixed with the seed.
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const char c : key)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    m_state = hash ^ (seed * 0x9e3779b97f4a7c15ULL);
}

quint64 Dice::next()
{
    // SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, OOPSLA 2014).
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

int Dice::below(qsizetype bound)
{
    return bound < 2 ? 0 : static_cast<int>(next() % static_cast<quint64>(bound));
}

} // namespace steward::playground
