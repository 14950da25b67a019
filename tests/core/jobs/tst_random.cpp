#include "core/jobs/random.h"
#include "tests/support/test_main.h"

#include <QSet>
#include <QTest>

#include <array>

using namespace steward::jobs;

class RandomTest : public QObject
{
    Q_OBJECT

    /** Answers one number for ever. */
    class Same final : public Random
    {
    public:
        explicit Same(quint64 value)
            : m_value(value)
        {
        }
        quint64 next() override { return m_value; }

    private:
        quint64 m_value;
    };

private Q_SLOTS:
    void seededNumbersAreThoseOfTheStandard()
    {
        // C++ standard, [rand.predef]: the 10000th number of a default-constructed mt19937_64.
        SeededRandom random;
        for (int i = 1; i < 10'000; ++i)
            random.next();
        QCOMPARE(random.next(), Q_UINT64_C(9981545732273789042));
    }
    void uniformNeverReachesOne()
    {
        QCOMPARE(Same(0).uniform(), 0.0);
        QVERIFY(Same(~Q_UINT64_C(0)).uniform() < 1.0);
        QCOMPARE(Same(Q_UINT64_C(1) << 63).uniform(), 0.5);
    }
    void belowIsEven()
    {
        SeededRandom random(7);
        std::array<int, 6> counts{};
        for (int i = 0; i < 60'000; ++i)
            ++counts[random.below(6)];
        // Five standard deviations of 10,000 are 456.
        for (const int count : counts)
            QVERIFY(qAbs(count - 10'000) < 456);
        QCOMPARE(random.below(0), 0u);
        QCOMPARE(random.below(1), 0u);
        QCOMPARE(Same(~Q_UINT64_C(0)).below(10), 5u); // 2^64 - 1 ends in 5
    }
    void theMachineDoesNotRepeatItself()
    {
        SystemRandom random;
        QSet<quint64> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(random.next());
        QCOMPARE(seen.size(), 1000);
    }
};

STEWARD_TEST(RandomTest)
#include "tst_random.moc"
