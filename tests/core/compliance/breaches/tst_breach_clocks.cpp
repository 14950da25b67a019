#include "breach_world.h"

#include "core/compliance/breaches/breach_clocks.h"
#include "tests/support/test_main.h"

using namespace steward;
using namespace steward::compliance;
using namespace Qt::StringLiterals;
using test::at;

/** The clocks of breaches by the shipped rules, against moments worked out by hand. */
class BreachClocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runOutWhenTheLawSays_data()
    {
        QTest::addColumn<QString>("law");
        QTest::addColumn<Duty>("duty");
        QTest::addColumn<QString>("aware");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("due");
        // 72 elapsed hours: a weekend counts, and the clock change of 25 October 2026 moves the hour on the wall.
        QTest::newRow("weekend") << u"gdpr"_s << Duty::Authority << u"2026-11-20T16:00:00+01:00"_s << u"Europe/Berlin"_s
                                 << u"2026-11-23T16:00:00+01:00"_s;
        QTest::newRow("clocks go back") << u"gdpr"_s << Duty::Authority << u"2026-10-23T16:00:00+02:00"_s
                                        << u"Europe/Berlin"_s << u"2026-10-26T15:00:00+01:00"_s;
        QTest::newRow("clocks go forward") << u"uk_gdpr"_s << Duty::Authority << u"2026-03-27T23:30:00Z"_s
                                           << u"Europe/London"_s << u"2026-03-31T00:30:00+01:00"_s;
        QTest::newRow("over New Year") << u"gdpr"_s << Duty::Authority << u"2026-12-30T09:15:00+01:00"_s
                                       << u"Europe/Berlin"_s << u"2027-01-02T09:15:00+01:00"_s;
        QTest::newRow("Korea, authority") << u"kr_pipa"_s << Duty::Authority << u"2026-11-20T09:00:00+09:00"_s
                                          << u"Asia/Seoul"_s << u"2026-11-23T09:00:00+09:00"_s;
        QTest::newRow("Korea, persons") << u"kr_pipa"_s << Duty::Persons << u"2026-11-20T09:00:00+09:00"_s
                                        << u"Asia/Seoul"_s << u"2026-11-23T09:00:00+09:00"_s;
        // 3 business days from Thursday 12 November 2026: 13, 16, 17; the end of that day.
        QTest::newRow("Brazil") << u"lgpd"_s << Duty::Authority << u"2026-11-12T10:00:00-03:00"_s
                                << u"America/Sao_Paulo"_s << u"2026-11-18T00:00:00-03:00"_s;
        // 30 calendar days from 2 November 2026: the end of 2 December.
        QTest::newRow("California") << u"ca_breach"_s << Duty::Persons << u"2026-11-02T10:00:00-08:00"_s
                                    << u"America/Los_Angeles"_s << u"2026-12-03T00:00:00-08:00"_s;
    }
    void runOutWhenTheLawSays()
    {
        QFETCH(const QString, law);
        QFETCH(const Duty, duty);
        QFETCH(const QString, aware);
        QFETCH(const QString, zone);
        QFETCH(const QString, due);
        Breach breach{.awareAt = at(aware), .laws = {law}};
        const auto rules = Rulebook::shipped();
        breach.clocks = computeClocks(breach, rules.get(), QTimeZone(zone.toLatin1()));
        for (const BreachClock &clock : breach.clocks) {
            if (clock.duty != duty)
                continue;
            QVERIFY2(clock.dueAt, qPrintable(clock.why));
            QCOMPARE(toRfc3339(*clock.dueAt), toRfc3339(at(due)));
            QVERIFY(!clock.answer.rule.isEmpty());
            QVERIFY(!clock.why.isEmpty());
            return;
        }
        QFAIL("there is no such clock");
    }

    void aLawWithoutANumberHasAClockWithoutADate()
    {
        const auto rules = Rulebook::shipped();
        Breach breach{.awareAt = at(u"2026-11-20T10:00:00Z"_s), .laws = {u"pipeda"_s, u"ch_fadp"_s}};
        breach.clocks = computeClocks(breach, rules.get(), QTimeZone::utc());
        updateStates(breach, at(u"2027-11-20T10:00:00Z"_s));
        QCOMPARE(breach.clocks.size(), 4);
        for (const BreachClock &clock : breach.clocks) {
            QCOMPARE(clock.state, ClockState::NoDate);
            QVERIFY(!clock.dueAt);
        }
        QVERIFY(breach.clocks.first().why.contains(u"as soon as feasible"_s));
    }

    void withoutRulesEveryClockIsUnknown()
    {
        Breach breach{.awareAt = at(u"2026-11-20T10:00:00Z"_s), .laws = {u"gdpr"_s}};
        breach.clocks = computeClocks(breach, nullptr, QTimeZone::utc());
        QCOMPARE(breach.clocks.first().state, ClockState::Unknown);
        updateStates(breach, at(u"2027-11-20T10:00:00Z"_s));
        QCOMPARE(breach.clocks.first().state, ClockState::Unknown);
    }
};

STEWARD_TEST(BreachClocksTest)
#include "tst_breach_clocks.moc"
