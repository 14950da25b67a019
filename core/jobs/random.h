#pragma once

#include <QtGlobal>

#include <random>

namespace steward::jobs {

/** Where randomness comes from: passed in, so that a test can repeat what it saw. Not for keys or tokens. */
class Random
{
public:
    virtual ~Random() = default;

    /** 64 evenly distributed bits. */
    virtual quint64 next() = 0;

    /** Evenly distributed in [0, 1), with 53 bits. */
    double uniform();
    /** Evenly distributed in [0, bound), without modulo bias; 0 for a bound of 0. */
    quint64 below(quint64 bound);
};

/** The machine's generator; may be shared by threads. */
class SystemRandom final : public Random
{
public:
    quint64 next() override;
};

/** The same numbers for the same seed on every machine (the mt19937_64 of the C++ standard); belongs to one thread. */
class SeededRandom final : public Random
{
public:
    explicit SeededRandom(quint64 seed = std::mt19937_64::default_seed)
        : m_engine(seed)
    {
    }
    quint64 next() override { return m_engine(); }

private:
    std::mt19937_64 m_engine;
};

} // namespace steward::jobs
