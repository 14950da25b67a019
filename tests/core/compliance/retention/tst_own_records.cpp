#include "../../vault/vault_world.h"
#include "core/compliance/retention/own_records.h"
#include "core/compliance/retention/run.h"
#include "tests/support/test_main.h"

using namespace steward;
using namespace steward::compliance;
using namespace Qt::StringLiterals;
using test::VaultWorld;

/** Personal details of closed requests: who they were about goes with the person's key, what happened stays. */
class OwnRecordsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<VaultWorld> m_world;
    int m_number = 0;

    /** A request of a person, closed so many days ago (or open); answers the person's pseudonym. */
    QString addRequest(const QByteArray &person, std::optional<int> closedAgo)
    {
        const Result<QString> subject = m_world->write(
            [&](store::Transaction &tx) { return m_world->vault->pseudonym(tx, "person:email:" + person); });
        const Result<QByteArray> details = m_world->seal({.level = vault::Level::Critical, .name = *subject},
            {.table = u"request"_s, .column = u"details"_s, .row = QString::number(++m_number)}, person);
        const qint64 now = toMillis(m_world->clock.now());
        const QVariant closed = closedAgo ? QVariant(now - *closedAgo * qint64(86'400'000)) : QVariant();
        const Result<void> added = m_world->run(
            u"INSERT INTO request(reference, year, number, type, laws, state, state_rank, outcome, received_on,"
            " received_at, channel, language, assignee, calendars, subject, key, details, details_version, closed_at,"
            " due_key, version) VALUES(?, 2026, ?, 'access', ' gdpr ', ?, ?, 'none', '2026-01-01', 0, 'mail', 'en', '',"
            " '{}', ?, ?, ?, 1, ?, 0, 1)"_s,
            {u"REQ-2026-%1"_s.arg(m_number), m_number, closedAgo ? u"closed"_s : u"received"_s, closedAgo ? 9 : 0,
                *subject, qint64(*vault::keyIdOf(*details)), *details, closed});
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        return *subject;
    }
    bool canBeRead(int number)
    {
        const QByteArray sealed =
            m_world->single(u"SELECT details FROM request WHERE number = ?"_s, {number}).toByteArray();
        return m_world->open({.table = u"request"_s, .column = u"details"_s, .row = QString::number(number)}, sealed)
            .has_value();
    }
    Result<RetentionRun> apply() { return applyRetention(*m_world->store, *m_world->vault, {}, u"RET-0001"_s); }

private Q_SLOTS:
    void init()
    {
        m_number = 0;
        m_world = std::make_unique<VaultWorld>();
        const Result<RetentionRule> rule =
            m_world->write([](store::Transaction &tx) { return addRule(tx, standardRules().first()); });
        QVERIFY2(rule, rule ? "" : qPrintable(rule.error().message));
    }

    void erasesWhoseRequestsAllEndedLongAgo()
    {
        addRequest("old@example.org", 400);
        addRequest("young@example.org", 300);
        addRequest("both@example.org", 400);
        addRequest("both@example.org", {});
        const Result<RetentionPlan> plan = planRetention(*m_world->store, *m_world->vault, {}, u"RET-0001"_s);
        QVERIFY(plan);
        QCOMPARE(plan->due(), 1);
        QVERIFY(canBeRead(1));
        const Result<RetentionRun> run = apply();
        QVERIFY2(run, run ? "" : qPrintable(run.error().message));
        QCOMPARE(run->state, u"done"_s);
        QCOMPARE(run->changed, 1);
        QVERIFY(!canBeRead(1));
        QVERIFY(canBeRead(2) && canBeRead(3) && canBeRead(4));
        QCOMPARE(m_world->single(u"SELECT count(*) FROM request"_s).toInt(), 4); // the register keeps its rows
        QCOMPARE(apply()->changed, 0);
    }

    void aHoldOnThePersonKeepsThem()
    {
        const QString subject = addRequest("old@example.org", 400);
        const Result<Hold> held = m_world->write([&](store::Transaction &tx) {
            return addHold(
                tx, *m_world->vault, {.subject = subject, .reason = u"Lawsuit"_s, .from = QDate(2020, 1, 1)});
        });
        QVERIFY2(held, held ? "" : qPrintable(held.error().message));
        const Result<RetentionRun> run = apply();
        QVERIFY(run);
        QCOMPARE(run->changed, 0);
        QVERIFY(canBeRead(1));
    }
};

STEWARD_TEST(OwnRecordsTest)
#include "tst_own_records.moc"
