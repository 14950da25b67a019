#include "../../vault/vault_world.h"
#include "core/compliance/overview/privacy_figures.h"
#include "tests/support/test_main.h"

#include <QElapsedTimer>

using namespace steward;
using namespace steward::compliance;
using namespace Qt::StringLiterals;
using test::VaultWorld;

namespace {

constexpr qint64 day = qint64(24) * 3600 * 1000;

/** One request of the register, as its table has it. */
struct Row
{
    QString type = u"access"_s;
    QString laws = u" gdpr "_s;
    QString state = u"received"_s;
    int rank = 0;
    QString outcome = u"none"_s;
    qint64 receivedAgo = 0; ///< Days
    std::optional<qint64> answeredAgo = {};
    std::optional<qint64> dueIn = {}; ///< Days from now; negative: past
};

} // namespace

/** The overview's figures against figures worked out by hand. */
class ScoreTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<VaultWorld> m_world;
    qint64 m_key = 0;
    int m_number = 0;

    qint64 now() const { return toMillis(m_world->clock.now()); }
    void add(const Row &row)
    {
        const auto at = [&](std::optional<qint64> daysAgo) {
            return daysAgo ? QVariant(now() - *daysAgo * day) : QVariant();
        };
        ++m_number;
        const QVariant due = row.dueIn ? QVariant(now() + *row.dueIn * day) : QVariant();
        const Result<void> added = m_world->run(
            u"INSERT INTO request(reference, year, number, type, laws, state, state_rank, outcome, received_on,"
            " received_at, channel, language, assignee, calendars, subject, key, details, details_version, answered_at,"
            " lead_due, due_key, version) VALUES(?, 2026, ?, ?, ?, ?, ?, ?, '2026-01-01', ?, 'mail', 'en', '', '{}',"
            " 'subject/x', ?, x'00', 1, ?, ?, ?, 1)"_s,
            {u"REQ-2026-%1"_s.arg(m_number), m_number, row.type, row.laws, row.state, row.rank, row.outcome,
                now() - row.receivedAgo * day, m_key, at(row.answeredAgo), due,
                row.dueIn ? due : QVariant(qlonglong(1) << 60)});
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
    }
    RequestFigures figures()
    {
        const Result<RequestFigures> counted = m_world->read(
            [&](store::Connection &connection) { return requestFigures(connection, m_world->clock.now()); });
        if (!counted)
            qFatal("%s", qPrintable(counted.error().message));
        return *counted;
    }

private Q_SLOTS:
    void init()
    {
        m_number = 0;
        m_world = std::make_unique<VaultWorld>();
        QVERIFY2(m_world->why.isEmpty(), qPrintable(m_world->why));
        QVERIFY(m_world->write([&](store::Transaction &tx) { return m_world->vault->pseudonym(tx, "person:x"); }));
        m_key = m_world->single(u"SELECT max(id) FROM vault_key WHERE level = 'critical'"_s).toLongLong();
        QVERIFY(m_key > 0);
    }

    void isTheWeightedMeanOfWhatCouldBeTold()
    {
        // 20 of weight at 3/4, 10 at 1/2, 5 without data: (15 + 5) / 30 = 66.67 per cent.
        const QList<ScoreComponent> components{
            {.id = u"a"_s, .title = u"A"_s, .weight = 20, .numerator = 3, .denominator = 4},
            {.id = u"b"_s, .title = u"B"_s, .weight = 10, .numerator = 1, .denominator = 2},
            {.id = u"c"_s, .title = u"C"_s, .weight = 5, .numerator = 0, .denominator = 0},
            {
                .id = u"d"_s,
                .title = u"D"_s,
                .weight = 65,
                .numerator = 9,
                .denominator = 9,
            }};
        QList<ScoreComponent> unknown = components;
        unknown.last().unknown = u"The source could not be read."_s;
        const Score score = scoreOf(unknown);
        QVERIFY(score.percent);
        QVERIFY(qAbs(*score.percent - 66.6667) < 0.001);
        QCOMPARE(score.told, 2);
        QCOMPARE(score.components, 4);
        QCOMPARE(score.weightTold, 30);
        QCOMPARE(score.weight, 100);
        QCOMPARE(score.sentence, u"2 of 4 could not be told, and count for nothing: C; D."_s);
    }

    void weightsAddUpToAHundred()
    {
        int sum = 0;
        QSet<QString> ids;
        for (const ScoreComponent &component : scoreComponents()) {
            sum += component.weight;
            ids.insert(component.id);
            QVERIFY(!component.formula.isEmpty() && !component.query.isEmpty() && !component.where.isEmpty());
        }
        QCOMPARE(sum, 100);
        QCOMPARE(ids.size(), 9);
    }

    void noDataIsNeverGood()
    {
        const Result<PrivacyFigures> figures = privacyFigures(*m_world->store, m_world->clock.now());
        QVERIFY2(figures, figures ? "" : qPrintable(figures.error().message));
        QVERIFY2(figures->troubles.isEmpty(), qPrintable(figures->troubles.join(u'\n')));
        QVERIFY(!figures->score.percent);
        QCOMPARE(figures->score.told, 0);
        for (const ScoreComponent &component : figures->components)
            QVERIFY2(!component.unknown.isEmpty(), qPrintable(component.id));
    }

    void daysAreMeanMiddleAndNearestRank_data()
    {
        QTest::addColumn<QList<qint64>>("days");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("median");
        QTest::addColumn<qint64>("ninetieth");
        QTest::newRow("one") << QList<qint64>{7} << 7.0 << 7.0 << qint64(7);
        QTest::newRow("odd") << QList<qint64>{1, 2, 9} << 4.0 << 2.0 << qint64(9);
        QTest::newRow("even") << QList<qint64>{1, 2, 4, 9} << 4.0 << 3.0 << qint64(9);
        QTest::newRow("ten") << QList<qint64>{1, 2, 3, 4, 5, 6, 7, 8, 9, 100} << 14.5 << 5.5 << qint64(9);
        QTest::newRow("eleven") << QList<qint64>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11} << 6.0 << 6.0 << qint64(10);
    }
    void daysAreMeanMiddleAndNearestRank()
    {
        QFETCH(const QList<qint64>, days);
        QMap<qint64, qint64> counts;
        for (const qint64 one : days)
            ++counts[one];
        const DaysTaken taken = daysTaken(counts);
        QCOMPARE(taken.count, days.size());
        QTEST(*taken.mean, "mean");
        QTEST(*taken.median, "median");
        QTEST(*taken.ninetieth, "ninetieth");
    }

    void countsRequestsAsWorkedOutByHand()
    {
        add({.receivedAgo = 3, .dueIn = 27});
        add({.receivedAgo = 40, .dueIn = -10});                                      // overdue
        add({.type = u"erasure"_s, .laws = u" gdpr uk_gdpr "_s, .receivedAgo = 90}); // open, without a date
        const Row answered{.state = u"answered"_s, .rank = 8, .outcome = u"none"_s};
        for (const auto &[received, ago, due] :
            {std::tuple(30, 20, 0), std::tuple(60, 30, -30), std::tuple(60, 20, -30)}) {
            Row row = answered; // took 10 days in time, 30 days at the last moment, 40 days too late
            row.receivedAgo = received;
            row.answeredAgo = ago;
            row.dueIn = due;
            add(row);
        }
        add({.state = u"closed"_s,
            .rank = 9,
            .outcome = u"withdrawn"_s,
            .receivedAgo = 9,
            .answeredAgo = 8,
            .dueIn = 5});
        const RequestFigures counted = figures();
        QCOMPARE(counted.total, 7);
        QCOMPARE(counted.open, 3);
        QCOMPARE(counted.openWithDate, 2);
        QCOMPARE(counted.overdue, 1);
        QCOMPARE(counted.answered, 3);
        QCOMPARE(counted.answeredWithDate, 3);
        QCOMPARE(counted.inTime, 2);
        QCOMPARE(counted.ages[0], 1);
        QCOMPARE(counted.ages[3], 1);
        QCOMPARE(counted.ages[4], 1);
        QCOMPARE(counted.byLaw.value(u"uk_gdpr"_s), 1);
        QCOMPARE(counted.openByLaw.value(u"gdpr"_s), 3);
        QCOMPARE(counted.byState.value(u"closed"_s), 1);
        QCOMPARE(*counted.days.mean, 80.0 / 3);
        QCOMPARE(*counted.days.median, 30.0);
        QCOMPARE(*counted.days.ninetieth, 40);
        QCOMPARE(counted.byLawAndType.size(), 1);
        const Result<PrivacyFigures> all = privacyFigures(*m_world->store, m_world->clock.now());
        QVERIFY(all);
        // Weight 20 at 2/3 and weight 15 at 1/2: (13.333 + 7.5) / 35 = 59.52 per cent.
        QVERIFY(qAbs(*all->score.percent - 59.5238) < 0.001);
        QCOMPARE(all->score.told, 2);
    }

    void countsAHundredThousandRequestsInAFifthOfASecond()
    {
        const Result<void> filled = m_world->run(
            u"INSERT INTO request(reference, year, number, type, laws, state, state_rank, outcome, received_on,"
            " received_at, channel, language, assignee, calendars, subject, key, details, details_version, answered_at,"
            " lead_due, due_key, version) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
            "100000)"
            " SELECT 'REQ-2026-' || i, 2026, i, CASE i % 3 WHEN 0 THEN 'access' WHEN 1 THEN 'erasure' ELSE "
            "'portability' END,"
            " CASE i % 4 WHEN 0 THEN ' gdpr ' WHEN 1 THEN ' gdpr uk_gdpr ' WHEN 2 THEN ' ccpa ' ELSE ' lgpd ' END,"
            " iif(i % 10 = 0, 'received', 'closed'), iif(i % 10 = 0, 0, 9), iif(i % 10 = 0, 'none', 'fulfilled'),"
            " '2026-01-01', %1 - (i % 97 + 5) * 86400000, 'mail', 'en', '', '{}', 'subject/x', %2, randomblob(600), 1,"
            " iif(i % 10 = 0, NULL, %1 - (i % 5) * 86400000), %1 - 86400000, %1 - 86400000, 1 FROM n"_s.arg(now())
                .arg(m_key));
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().message));
        QElapsedTimer timer;
        timer.start();
        const Result<PrivacyFigures> all = privacyFigures(*m_world->store, m_world->clock.now());
        const qint64 took = timer.elapsed();
        QVERIFY(all);
        QCOMPARE(all->requests.total, 100'000);
        QCOMPARE(all->requests.overdue, 10'000);
        qInfo("100,000 requests counted in %lld ms", took);
        QVERIFY2(took < 2000, "far from a fifth of a second, even on a busy machine");
    }
};

STEWARD_TEST(ScoreTest)
#include "tst_score.moc"
