#include "core/jobs/backoff.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward::jobs;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class BackoffTest : public QObject
{
    Q_OBJECT

    const Backoff m_backoff{{.base = 100ms, .cap = 10s, .longestRetryAfter = 1h}};

private Q_SLOTS:
    void theCeilingDoublesUpToTheCap_data()
    {
        QTest::addColumn<int>("attempt");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("first") << 0 << qint64(100);
        QTest::newRow("second") << 1 << qint64(200);
        QTest::newRow("seventh") << 6 << qint64(6400);
        QTest::newRow("capped") << 7 << qint64(10'000);
        QTest::newRow("endless") << 1'000'000'000 << qint64(10'000);
        QTest::newRow("negative") << -3 << qint64(100);
    }
    void theCeilingDoublesUpToTheCap()
    {
        QFETCH(const int, attempt);
        QTEST(qint64(m_backoff.ceiling(attempt).count()), "ms");
    }
    void fullJitterIsEvenFromZeroToTheCeiling()
    {
        SeededRandom random(3);
        milliseconds sum{0};
        milliseconds least{1h};
        milliseconds most{0};
        for (int i = 0; i < 10'000; ++i) {
            const milliseconds wait = m_backoff.delay(3, random);
            sum += wait;
            least = std::min(least, wait);
            most = std::max(most, wait);
        }
        QVERIFY(least >= 0ms && least < 10ms);
        QVERIFY(most > 790ms && most <= 800ms);
        // Mean 400 ms; five standard errors of 231 ms over 10,000 draws are 12 ms.
        QVERIFY(qAbs((sum / 10'000 - 400ms).count()) < 12);
    }
    void neverComesBackEarlierThanTheServerAsked()
    {
        SeededRandom random;
        for (int i = 0; i < 1000; ++i) {
            const milliseconds wait = m_backoff.delay(0, random, 30s);
            QVERIFY(wait >= 30s && wait <= 30s + 100ms);
        }
        QVERIFY(m_backoff.delay(0, random, 24h) >= 1h);
        QVERIFY(m_backoff.delay(0, random, 24h) <= 1h + 100ms);
        QVERIFY(m_backoff.delay(0, random, 0s) <= 100ms);
        QVERIFY(m_backoff.delay(0, random, -5s) <= 100ms);
    }
    void decorrelatedStaysBetweenBaseAndThreeTimesThePrevious()
    {
        SeededRandom random;
        milliseconds wait = 100ms;
        for (int i = 0; i < 1000; ++i) {
            const milliseconds next = m_backoff.decorrelated(wait, random);
            QVERIFY(next >= 100ms && next <= std::min<milliseconds>(3 * wait, 10s));
            wait = next;
        }
        QVERIFY(m_backoff.decorrelated(milliseconds::max(), random) <= 10s);
        QVERIFY(m_backoff.decorrelated(0ms, random) <= 300ms);
    }
    void theSameNumbersGiveTheSameWaits()
    {
        SeededRandom one(42);
        SeededRandom two(42);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(m_backoff.delay(i, one), m_backoff.delay(i, two));
    }
};

STEWARD_TEST(BackoffTest)
#include "tst_backoff.moc"
