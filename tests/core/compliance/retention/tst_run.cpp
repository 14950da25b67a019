#include "../../vault/vault_world.h"
#include "core/compliance/retention/run.h"
#include "fake_source.h"
#include "tests/support/test_main.h"

using namespace steward;
using namespace steward::compliance;
using namespace Qt::StringLiterals;
using test::FakeSource;
using test::VaultWorld;

namespace {

/** Midday in UTC. */
Instant noonOf(int year, int month, int day)
{
    return fromMillis(QDate(year, month, day).startOfDay(Qt::UTC).addSecs(12 * 3600).toMSecsSinceEpoch());
}

} // namespace

/** Plan, apply and look again, over a source that can be told to fail. */
class RetentionRunTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<VaultWorld> m_world;
    std::unique_ptr<FakeSource> m_source;

    RetentionRule ruleOf(const QString &period = u"P1Y"_s, RetentionAction action = RetentionAction::Delete)
    {
        RetentionRule rule{.dataType = u"Customers"_s,
            .purpose = u"Contracts"_s,
            .legalBasis = u"GDPR, Article 6(1)(b)"_s,
            .period = period,
            .action = action,
            .systems = {{.source = u"SRC-0001"_s, .table = u"main.people"_s}}};
        const Result<RetentionRule> added = m_world->write([&](store::Transaction &tx) { return addRule(tx, rule); });
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        return *added;
    }
    Result<RetentionPlan> plan(const QString &reference, const RunOptions &options = {})
    {
        return planRetention(*m_world->store, *m_world->vault, m_source->access(), reference, {}, options);
    }
    Result<RetentionRun> apply(
        const QString &reference, const QString &hash = {}, const RunOptions &options = {}, std::stop_token stop = {})
    {
        return applyRetention(*m_world->store, *m_world->vault, m_source->access(), reference, hash, stop, options);
    }
    /** Ten people: 1 to 5 came in 2020, 6 to 10 in 2026. */
    void addTenPeople()
    {
        for (int id = 1; id <= 10; ++id)
            m_source->add(
                id, u"p%1@example.org"_s.arg(id), u"%1-03-0%2"_s.arg(id <= 5 ? 2020 : 2026).arg((id - 1) % 5 + 1));
    }
    QList<qint64> idsLeft() const
    {
        QList<qint64> ids;
        for (const auto &[id, values] : m_source->rows)
            ids.append(id);
        return ids;
    }
    QString dump() const
    {
        QString text;
        for (const QString &table : {u"retention_rule"_s, u"retention_run"_s, u"retention_step"_s, u"vault_key"_s})
            text += m_world->single(u"SELECT count(*) || '/' || total(id) FROM "_s + table).toString() + u' ';
        return text + QString::number(m_world->journal->events().size());
    }
    void hold(const Hold &given)
    {
        const Result<Hold> added =
            m_world->write([&](store::Transaction &tx) { return addHold(tx, *m_world->vault, given); });
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<VaultWorld>();
        QVERIFY2(m_world->why.isEmpty(), qPrintable(m_world->why));
        m_world->clock.set(noonOf(2026, 11, 21));
        m_source = std::make_unique<FakeSource>();
    }

    void aDataTypeHasExactlyOneRule()
    {
        const RetentionRule first = ruleOf();
        QCOMPARE(first.reference, u"RET-0001"_s);
        RetentionRule second = first;
        second.dataType = u"customers"_s; // the case of letters makes no other type
        const Result<RetentionRule> refused =
            m_world->write([&](store::Transaction &tx) { return addRule(tx, second); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QVERIFY(refused.error().message.contains(u"RET-0001"_s));
    }

    void aPlanChangesNothing()
    {
        addTenPeople();
        const RetentionRule rule = ruleOf();
        const auto rows = m_source->rows;
        const QString before = dump();
        const Result<RetentionPlan> planned = plan(rule.reference);
        QVERIFY2(planned, planned ? "" : qPrintable(planned.error().message));
        QCOMPARE(planned->systems.first().due, 5);
        QCOMPARE(*planned->systems.first().oldest, QDate(2020, 3, 1));
        QCOMPARE(*planned->systems.first().newest, QDate(2020, 3, 5));
        QCOMPARE(planned->beforeDay, QDate(2025, 11, 21)); // began on 2025-11-20: ends on 2026-11-20, due on 21
        QCOMPARE(m_source->rows, rows);
        QCOMPARE(dump(), before);
        QCOMPARE(plan(rule.reference)->hash, planned->hash);
    }

    void appliesJustThePlanAndTheSecondTimeNothing()
    {
        addTenPeople();
        const RetentionRule rule = ruleOf();
        const Result<RetentionRun> run = apply(rule.reference, plan(rule.reference)->hash);
        QVERIFY2(run, run ? "" : qPrintable(run.error().message));
        QCOMPARE(run->state, u"done"_s);
        QCOMPARE(run->changed, 5);
        QCOMPARE(idsLeft(), (QList<qint64>{6, 7, 8, 9, 10}));
        QCOMPARE(run->systems.first().notSeen.size(), 1); // what the source says it cannot see is passed on
        const int changes = m_source->changes;
        const Result<RetentionRun> again = apply(rule.reference);
        QVERIFY(again);
        QCOMPARE(again->changed, 0);
        QCOMPARE(m_source->changes, changes);
    }

    void aPlanThatIsNoLongerTrueIsRefused()
    {
        addTenPeople();
        const RetentionRule rule = ruleOf();
        const QString hash = plan(rule.reference)->hash;
        m_source->add(11, u"late@example.org"_s, u"2019-01-01"_s);
        const Result<RetentionRun> run = apply(rule.reference, hash);
        QVERIFY(!run);
        QCOMPARE(run.error().code, ErrorCode::Refused);
        QCOMPARE(m_source->changes, 0);
    }

    void whatWasCutOffGoesOnWithJustItsPlan()
    {
        addTenPeople();
        const RetentionRule rule = ruleOf();
        std::stop_source stop;
        m_source->afterApply = [&] { stop.request_stop(); }; // after the first step of two rows
        const Result<RetentionRun> cut = apply(rule.reference, {}, {.rowsAtOnce = 2}, stop.get_token());
        QVERIFY(!cut);
        QCOMPARE(cut.error().code, ErrorCode::Cancelled);
        QCOMPARE(m_source->rows.size(), size_t(8));
        m_source->afterApply = {};
        m_source->add(11, u"late@example.org"_s, u"2019-01-01"_s); // due too, but not planned
        QCOMPARE(plan(rule.reference)->resumes, u"RUN-0001"_s);
        m_world->reopen();
        const Result<RetentionRun> run = apply(rule.reference);
        QVERIFY2(run, run ? "" : qPrintable(run.error().message));
        QCOMPARE(run->reference, u"RUN-0001"_s);
        QCOMPARE(run->changed, 5);
        QCOMPARE(m_source->changes, 5);
        QCOMPARE(idsLeft(), (QList<qint64>{6, 7, 8, 9, 10, 11}));
    }

    void aStepThatWasDoneAndNotWrittenDownIsNotDoneTwice()
    {
        addTenPeople();
        const RetentionRule rule = ruleOf();
        std::stop_source stop;
        m_source->afterApply = [&] { stop.request_stop(); };
        QVERIFY(!apply(rule.reference, {}, {.rowsAtOnce = 2}, stop.get_token()));
        m_source->afterApply = {};
        // As a kill leaves it between the source's commit and ours.
        QVERIFY(m_world->run(u"UPDATE retention_step SET state = 'planned', outcome = '{}'"_s));
        const Result<RetentionRun> run = apply(rule.reference);
        QVERIFY(run);
        QCOMPARE(run->changed, 5);
        QCOMPARE(m_source->changes, 5);
        QCOMPARE(run->state, u"done"_s);
    }

    void holdsWin()
    {
        addTenPeople();
        const RetentionRule rule = ruleOf();
        const Result<QString> subject = m_world->write(
            [&](store::Transaction &tx) { return m_world->vault->pseudonym(tx, "person:email:p1@example.org"); });
        QVERIFY(subject);
        hold({.subject = *subject,
            .identifiers = {{sources::IdentifierKind::Email, u"p1@example.org"_s}},
            .reason = u"Lawsuit"_s,
            .from = QDate(2026, 1, 1)});
        hold({.source = u"SRC-0001"_s,
            .table = u"main.people"_s,
            .column = u"email"_s,
            .value = u"p3@example.org"_s,
            .reason = u"Tax audit"_s,
            .from = QDate(2026, 1, 1),
            .until = QDate(2026, 11, 21)});
        hold({.source = u"SRC-0002"_s, .reason = u"Elsewhere"_s, .from = QDate(2026, 1, 1)});
        hold({.reason = u"Over"_s, .from = QDate(2026, 1, 1), .until = QDate(2026, 11, 20)});
        const Result<RetentionPlan> planned = plan(rule.reference);
        QVERIFY(planned);
        QCOMPARE(planned->systems.first().held, 2);
        QCOMPARE(planned->systems.first().holds, (QStringList{u"HLD-0001"_s, u"HLD-0002"_s}));
        QVERIFY(apply(rule.reference));
        QCOMPARE(idsLeft(), (QList<qint64>{1, 3, 6, 7, 8, 9, 10}));
    }

    void aHoldThatCannotBeReadKeepsEverythingItMayMean()
    {
        addTenPeople();
        const RetentionRule rule = ruleOf();
        const Result<QString> subject =
            m_world->write([&](store::Transaction &tx) { return m_world->vault->pseudonym(tx, "person:x"); });
        hold({.subject = *subject,
            .identifiers = {{sources::IdentifierKind::Email, u"p1@example.org"_s}},
            .reason = u"Lawsuit"_s,
            .from = QDate(2026, 1, 1)});
        QVERIFY(m_world->vault->erase(*m_world->store, QStringList{*subject}));
        const Result<RetentionPlan> planned = plan(rule.reference);
        QVERIFY(planned);
        QCOMPARE(planned->systems.first().due, 0);
        QCOMPARE(planned->systems.first().held, 5);
    }

    void anEndedHoldHoldsNoMore()
    {
        addTenPeople();
        const RetentionRule rule = ruleOf();
        hold({.reason = u"Lawsuit of Ada Lovelace"_s, .from = QDate(2026, 1, 1)});
        QCOMPARE(plan(rule.reference)->due(), 0);
        const Result<Hold> ended = m_world->write(
            [&](store::Transaction &tx) { return endHold(tx, *m_world->vault, u"HLD-0001"_s, u"Won"_s); });
        QVERIFY2(ended, ended ? "" : qPrintable(ended.error().message));
        QCOMPARE(ended->reason, u"Lawsuit of Ada Lovelace"_s);
        QCOMPARE(ended->endReason, u"Won"_s);
        QCOMPARE(plan(rule.reference)->due(), 5);
        m_world->store->truncateLog().waitForFinished();
        QVERIFY(!m_world->bytes().contains("Ada Lovelace"));
    }

    void futureAndUnreadableDaysAreNamedAndStay()
    {
        addTenPeople();
        m_source->add(11, u"jumped@example.org"_s, u"2099-01-01"_s);
        m_source->add(12, u"nodate@example.org"_s, u"some day"_s);
        m_source->add(13, u"empty@example.org"_s, QVariant());
        const RetentionRule rule = ruleOf();
        const Result<RetentionPlan> planned = plan(rule.reference);
        QVERIFY(planned);
        QCOMPARE(planned->systems.first().inFuture, 1);
        QCOMPARE(planned->systems.first().undated, 2);
        QCOMPARE(planned->warnings.size(), 2);
        QVERIFY(apply(rule.reference));
        QCOMPARE(idsLeft(), (QList<qint64>{6, 7, 8, 9, 10, 11, 12, 13}));
    }

    void aClockThatWentBackStopsEverything()
    {
        addTenPeople();
        const RetentionRule rule = ruleOf();
        m_world->clock.set(noonOf(2026, 11, 20));
        QCOMPARE(plan(rule.reference).error().code, ErrorCode::Refused);
        QCOMPARE(apply(rule.reference).error().code, ErrorCode::Refused);
        QCOMPARE(m_source->changes, 0);
    }

    void theDayIsThatOfTheControllersZone()
    {
        // 2026-11-20 16:00 UTC is 2026-11-21 in Seoul: what ended on the 20th is due there, and in UTC not yet.
        m_source->add(1, u"a@example.org"_s, u"2025-11-20"_s);
        const RetentionRule rule = ruleOf();
        m_world->clock.set(noonOf(2026, 11, 21)); // created at noon of the 21st: go on to a later month
        m_source->add(2, u"b@example.org"_s, u"2025-12-20"_s);
        m_world->clock.set(noonOf(2026, 12, 20) + std::chrono::hours(4));
        QCOMPARE(plan(rule.reference)->due(), 1);
        QVERIFY(m_world->run(u"INSERT INTO setting(key, value) VALUES('time_zone', 'Asia/Seoul')"_s));
        QCOMPARE(plan(rule.reference)->due(), 2);
    }

    void anUnreadableSourceIsUnknownAndTheRunPartial()
    {
        addTenPeople();
        RetentionRule rule = ruleOf();
        rule.systems.append({.source = u"SRC-0009"_s, .table = u"t"_s});
        QVERIFY(m_world->write([&](store::Transaction &tx) { return changeRule(tx, rule); }));
        const Result<RetentionPlan> planned = plan(rule.reference);
        QVERIFY(planned);
        QVERIFY(!planned->isWhole());
        QVERIFY(planned->systems.at(1).unknown.contains(u"SRC-0009"_s));
        const Result<RetentionRun> run = apply(rule.reference);
        QVERIFY(run);
        QCOMPARE(run->state, u"partial"_s);
        QCOMPARE(run->changed, 5);
        QCOMPARE(run->systems.at(1).reasons, QStringList{planned->systems.at(1).unknown});
    }

    void aSourceThatGoesAwayMakesTheRunPartial()
    {
        addTenPeople();
        m_source->failAfter = 1;
        const RetentionRule rule = ruleOf();
        const Result<RetentionRun> run = apply(rule.reference, {}, {.rowsAtOnce = 2});
        QVERIFY(run);
        QCOMPARE(run->state, u"partial"_s);
        QCOMPARE(run->changed, 2);
        QCOMPARE(run->systems.first().failed, 3);
        QCOMPARE(run->systems.first().left, 3);
        QCOMPARE(run->systems.first().reasons, QStringList{u"The database went away."_s});
        m_source->failAfter = -1;
        const Result<RetentionRun> next = apply(rule.reference);
        QCOMPARE(next->state, u"done"_s);
        QCOMPARE(next->changed, 3);
    }

    void rowsThatSomebodyChangedAreNotTouched()
    {
        addTenPeople();
        const RetentionRule rule = ruleOf();
        m_source->afterApply = [&] { m_source->rows[5][u"city"_s] = u"Bonn"_s; };
        const Result<RetentionRun> run = apply(rule.reference, {}, {.rowsAtOnce = 2});
        QVERIFY(run);
        QCOMPARE(run->state, u"partial"_s);
        QCOMPARE(run->systems.first().notTouched, 1);
        QVERIFY(m_source->rows.contains(5));
    }

    void anonymisingKeepsStatistics()
    {
        addTenPeople();
        const auto sums = [&] {
            QMap<QString, std::pair<int, qint64>> byCity;
            for (const auto &[id, values] : m_source->rows) {
                ++byCity[values.value(u"city"_s).toString()].first;
                byCity[values.value(u"city"_s).toString()].second += values.value(u"total"_s).toLongLong();
            }
            return byCity;
        };
        const auto before = sums();
        const RetentionRule rule = ruleOf(u"P1Y"_s, RetentionAction::Anonymise);
        const Result<RetentionRun> run = apply(rule.reference);
        QVERIFY2(run, run ? "" : qPrintable(run.error().message));
        QCOMPARE(run->changed, 5);
        QCOMPARE(run->state, u"done"_s);
        QCOMPARE(sums(), before);
        for (const auto &[id, values] : m_source->rows)
            QCOMPARE(values.value(u"email"_s).toString().isEmpty(), id <= 5);
        const Result<RetentionPlan> planned = plan(rule.reference);
        QCOMPARE(planned->due(), 0);
        QCOMPARE(planned->systems.first().done, 5);
    }

    void aConditionNarrowsTheRows()
    {
        addTenPeople();
        m_source->add(2, u"p2@example.org"_s, u"2020-03-02"_s, u"closed"_s);
        RetentionRule rule = ruleOf();
        rule.systems = {*systemFromText(u"SRC-0001:main.people:since:status=closed"_s)};
        QVERIFY(m_world->write([&](store::Transaction &tx) { return changeRule(tx, rule); }));
        QVERIFY(apply(rule.reference));
        QCOMPARE(m_source->rows.size(), size_t(9));
        QVERIFY(!m_source->rows.contains(2));
    }

    void moreThanOneRunTakesIsSaid()
    {
        addTenPeople();
        const RetentionRule rule = ruleOf();
        const Result<RetentionRun> run = apply(rule.reference, {}, {.mostRows = 3});
        QVERIFY(run);
        QCOMPARE(run->changed, 3);
        QVERIFY(run->isMore);
        QCOMPARE(run->state, u"partial"_s);
        QCOMPARE(apply(rule.reference, {}, {.mostRows = 3})->state, u"done"_s);
        QCOMPARE(idsLeft(), (QList<qint64>{6, 7, 8, 9, 10}));
    }

    void nothingOfARowStaysInTheWorkspace()
    {
        addTenPeople();
        m_source->add(1, u"very.special.person@example.org"_s, u"2020-01-01"_s);
        const RetentionRule rule = ruleOf(u"P1Y"_s, RetentionAction::Anonymise);
        std::stop_source stop;
        m_source->afterApply = [&] { stop.request_stop(); };
        QVERIFY(!apply(rule.reference, {}, {.rowsAtOnce = 2}, stop.get_token()));
        QVERIFY(!m_world->bytes().contains("very.special.person")); // while it is planned: sealed
        m_source->afterApply = {};
        QVERIFY(apply(rule.reference));
        QVERIFY(!m_world->bytes().contains("very.special.person"));
        QCOMPARE(m_world->single(u"SELECT count(*) FROM retention_step WHERE changes IS NOT NULL"_s).toInt(), 0);
    }

    void withoutKeysNothingIsBegun()
    {
        addTenPeople();
        const RetentionRule rule = ruleOf();
        m_world->vault->lock();
        const Result<RetentionRun> run = apply(rule.reference);
        QVERIFY(!run);
        QCOMPARE(run.error().code, ErrorCode::Unavailable);
        QCOMPARE(m_source->changes, 0);
    }

    void onlyAutomaticRulesRunBySchedule()
    {
        addTenPeople();
        RetentionRule rule = ruleOf();
        const auto scheduled = [&] { return runDueRetention(*m_world->store, *m_world->vault, m_source->access()); };
        Result<QList<ScheduledRun>> runs = scheduled();
        QVERIFY(runs);
        QCOMPARE(runs->first().due, 5);
        QVERIFY(!runs->first().wasApplied);
        QCOMPARE(m_source->changes, 0);
        rule.isAutomatic = true;
        QVERIFY(m_world->write([&](store::Transaction &tx) { return changeRule(tx, rule); }));
        runs = scheduled();
        QCOMPARE(runs->first().changed, 5);
        QVERIFY(scheduled()->isEmpty()); // not due again before 30 days have passed
        m_world->clock.advance(std::chrono::days(30));
        QCOMPARE(scheduled()->size(), 1);
        // After a silence that long the clock is not trusted without a person.
        m_source->add(1, u"p1@example.org"_s, u"2020-01-01"_s);
        m_world->clock.advance(std::chrono::days(401));
        QVERIFY(!scheduled()->first().wasApplied);
    }
};

STEWARD_TEST(RetentionRunTest)
#include "tst_run.moc"
