#include "../../vault/vault_world.h"
#include "core/compliance/retention/deleted_records.h"
#include "core/compliance/retention/rule.h"
#include "tests/support/test_main.h"

using namespace steward;
using namespace steward::compliance;
using namespace Qt::StringLiterals;
using test::VaultWorld;

/** Records set aside, put back, and gone for good. */
class DeletedRecordsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<VaultWorld> m_world;

    void addRuleOf(const QString &type)
    {
        const Result<RetentionRule> added =
            m_world->write([&](store::Transaction &tx) { return addRule(tx, {.dataType = type, .period = u"P1Y"_s}); });
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
    }
    Result<DeletedRecord> remove(const QString &reference, const QString &reason = u"by mistake"_s)
    {
        return m_world->write([&](store::Transaction &tx) {
            return deleteRecord(tx, u"officer"_s, u"retention_rule"_s, reference, reason);
        });
    }
    Result<void> restore(const QString &reference)
    {
        return m_world->write(
            [&](store::Transaction &tx) { return restoreRecord(tx, u"retention_rule"_s, reference); });
    }
    QStringList ruleTypes()
    {
        QStringList types;
        const Result<QList<RetentionRule>> all = m_world->read(rules);
        for (const RetentionRule &rule : *all)
            types.append(rule.dataType);
        return types;
    }
    qsizetype deletedCount() { return m_world->read(deletedRecords)->size(); }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<VaultWorld>();
        addRuleOf(u"Orders"_s);
        addRuleOf(u"Letters"_s);
    }

    void whatIsDeletedIsLeftOutAndComesBack()
    {
        QVERIFY(remove(u"RET-0001"_s));
        QCOMPARE(ruleTypes(), QStringList{u"Letters"_s});
        QCOMPARE(deletedCount(), 1);
        QVERIFY(restore(u"RET-0001"_s));
        QCOMPARE(ruleTypes(), (QStringList{u"Orders"_s, u"Letters"_s}));
        QCOMPARE(deletedCount(), 0);
        QCOMPARE(restore(u"RET-0001"_s).error().code, ErrorCode::NotFound);
    }

    void needsAReasonAndAKnownKind()
    {
        QCOMPARE(remove(u"RET-0001"_s, u" "_s).error().code, ErrorCode::InvalidInput);
        QCOMPARE(remove(u"RET-0009"_s).error().code, ErrorCode::NotFound);
        const Result<DeletedRecord> unknown = m_world->write([&](store::Transaction &tx) {
            return deleteRecord(tx, u"officer"_s, u"breach"_s, u"BR-2026-1"_s, u"x"_s);
        });
        QCOMPARE(unknown.error().code, ErrorCode::InvalidInput);
        QCOMPARE(ruleTypes().size(), 2);
    }

    void isNotPutBackOverItsSuccessor()
    {
        QVERIFY(remove(u"RET-0001"_s));
        addRuleOf(u"Orders"_s);
        const Result<void> refused = restore(u"RET-0001"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QVERIFY(refused.error().message.contains(u"RET-0003"_s));
    }

    void isPurgedAfterItsDaysAndNotBefore()
    {
        QVERIFY(remove(u"RET-0001"_s));
        m_world->clock.advance(std::chrono::days(30) - std::chrono::milliseconds(1));
        QCOMPARE(*purgeRecords(*m_world->store, *m_world->vault), 0);
        QCOMPARE(deletedCount(), 1);
        m_world->clock.advance(std::chrono::milliseconds(1));
        const Result<PurgePlan> plan =
            m_world->read([&](store::Connection &connection) { return planPurge(connection, m_world->clock.now()); });
        QVERIFY(plan);
        QCOMPARE(plan->records.size(), 1);
        QCOMPARE(purgeRecords(*m_world->store, *m_world->vault, u"00"_s).error().code, ErrorCode::Refused);
        QCOMPARE(*purgeRecords(*m_world->store, *m_world->vault, plan->hash), 1);
        QCOMPARE(deletedCount(), 0);
        QCOMPARE(restore(u"RET-0001"_s).error().code, ErrorCode::NotFound);
        addRuleOf(u"Orders"_s);
        QCOMPARE(m_world->read([](store::Connection &c) { return rule(c, u"RET-0003"_s); })->dataType, u"Orders"_s);
    }

    void aSourceComesBackUnlessItIsRegisteredAnew()
    {
        const auto addSource = [&](const QString &reference) {
            return m_world->run(u"INSERT INTO source(reference, name, kind, location, map, created_at, changed_at)"
                                " VALUES(?, 'shop', 'sqlite', '/data/shop.db', '{}', 0, 0)"_s,
                {reference});
        };
        QVERIFY(addSource(u"SRC-0001"_s));
        const auto removeSource = [&](const QString &reference) {
            return m_world->write([&](store::Transaction &tx) {
                return deleteRecord(tx, u"officer"_s, u"source"_s, reference, u"old"_s);
            });
        };
        const auto restoreSource = [&](const QString &reference) {
            return m_world->write([&](store::Transaction &tx) { return restoreRecord(tx, u"source"_s, reference); });
        };
        QVERIFY(removeSource(u"SRC-0001"_s));
        QVERIFY(restoreSource(u"SRC-0001"_s));
        QVERIFY(removeSource(u"SRC-0001"_s));
        QVERIFY(addSource(u"SRC-0002"_s));
        QCOMPARE(restoreSource(u"SRC-0001"_s).error().code, ErrorCode::Refused);
        m_world->clock.advance(std::chrono::days(31));
        QCOMPARE(*purgeRecords(*m_world->store, *m_world->vault), 1);
        QCOMPARE(m_world->single(u"SELECT location FROM source WHERE reference = 'SRC-0001'"_s).toString(),
            u"purged:SRC-0001"_s);
    }
};

STEWARD_TEST(DeletedRecordsTest)
#include "tst_deleted_records.moc"
