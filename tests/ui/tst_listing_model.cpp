#include "tests/support/test_main.h"
#include "tests/support/ui/listing_world.h"
#include "ui/directories/listing_columns.h"
#include "ui/directories/listing_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace steward;
using namespace steward::directories;
using namespace steward::ui;
using namespace Qt::StringLiterals;

class ListingModelTest : public QObject
{
    Q_OBJECT

    static constexpr int many = 1130; // more than five pages, the last one not full

    std::unique_ptr<test::ListingWorld> m_world;

    static QList<test::WrittenListing> listings()
    {
        const QStringList states{u"listed"_s, u"removed"_s, u"blocked"_s, u"not_checked"_s, u"pending"_s};
        QList<test::WrittenListing> all;
        for (int i = 0; i < many; ++i) {
            // 7 and 11 have no common factor with the count: a fixed, thorough shuffle with many equal values
            all.append({.customer = u"Kunde %1"_s.arg(i * 7 % 37, 2, 10, QChar(u'0')),
                .directory = u"Verzeichnis %1"_s.arg(i * 11 % 53, 2, 10, QChar(u'0')) + u" %1"_s.arg(i),
                .state = states.at(i * 3 % 5),
                .mismatches = i % 5 == 0 ? i % 3 : 0,
                .importance = 1 + i * 13 % 5,
                .confirmed = i % 2 == 0,
                .checkedAt = i * 31 % 97 * 1000,
                .changedAt = i * 17 % 89 * 1000,
                .reviewedAt = i * 5 % 71 * 1000,
                .dueAt = 1'790'000'000'000 + (i * 19 % 61 - 30) * 3'600'000LL});
        }
        return all;
    }

    static bool waitForAll(ListingModel &model)
    {
        return QTest::qWaitFor([&] { return model.isCounted() && !model.isLoading(); }, 10'000);
    }

    /** Every id in the order of the model, paging through all of it as scrolling would. */
    static QList<qint64> idsOf(ListingModel &model)
    {
        QList<qint64> ids;
        for (int row = 0; row < model.rowCount(); ++row) {
            model.setVisibleRows(row, row + 20);
            if (!QTest::qWaitFor([&] { return model.listing(row).has_value(); }, 5'000))
                return ids;
            ids.append(model.listing(row)->id);
        }
        return ids;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<test::ListingWorld>();
        m_world->write(listings());
    }

    void pagesInTheOrderOfSqlBothWays_data()
    {
        QTest::addColumn<ListingSort>("sort");
        QTest::addColumn<QString>("column");
        QTest::newRow("customer") << ListingSort::Customer << u"customer_name"_s;
        QTest::newRow("directory") << ListingSort::Directory << u"directory_name"_s;
        QTest::newRow("state") << ListingSort::State << u"state"_s;
        QTest::newRow("checked") << ListingSort::CheckedAt << u"checked_at"_s;
        QTest::newRow("changed") << ListingSort::ChangedAt << u"changed_at"_s;
        QTest::newRow("importance") << ListingSort::Importance << u"importance"_s;
        QTest::newRow("due") << ListingSort::DueAt << u"due_at"_s;
        QTest::newRow("id") << ListingSort::Id << u"id"_s;
    }
    void pagesInTheOrderOfSqlBothWays()
    {
        QFETCH(const ListingSort, sort);
        QFETCH(const QString, column);
        for (const bool descending : {false, true}) {
            ListingModel model(m_world->store());
            QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
            model.setQuery({.sort = sort, .descending = descending});
            QVERIFY(waitForAll(model));
            const QString way = descending ? u" DESC"_s : QString();
            QCOMPARE(idsOf(model), m_world->ids(u"1"_s, column + way + u", id"_s + way));
        }
    }

    void countsWhatAFilterLeaves_data()
    {
        QTest::addColumn<ListingFilter>("filter");
        QTest::addColumn<QString>("where");
        const Instant now = fromMillis(1'790'000'000'000);
        QTest::newRow("all") << ListingFilter{} << u"1"_s;
        QTest::newRow("mismatched") << ListingFilter{.onlyMismatched = true} << u"mismatches > 0"_s;
        QTest::newRow("lost") << ListingFilter{.onlyLosses = true} << u"state = 'removed' AND confirmed = 1"_s;
        QTest::newRow("suspected") << ListingFilter{.onlySuspected = true} << u"state = 'removed' AND confirmed = 0"_s;
        QTest::newRow("could not tell") << ListingFilter{.onlyUnknown = true} << u"state = 'blocked'"_s;
        QTest::newRow("attention") << ListingFilter{.onlyAttention = true} << u"state = 'removed' OR mismatches > 0"_s;
        QTest::newRow("due") << ListingFilter{.onlyDue = true, .now = now} << u"due_at <= 1790000000000"_s;
        QTest::newRow("unreviewed") << ListingFilter{.onlyUnreviewed = true} << u"changed_at > reviewed_at"_s;
        QTest::newRow("two states") << ListingFilter{.states = {State::Pending, State::NotChecked}}
                                    << u"state IN ('pending', 'not_checked')"_s;
        QTest::newRow("text") << ListingFilter{.text = u"kunde 0"_s} << u"customer_name LIKE 'Kunde 0%'"_s;
        QTest::newRow("nothing") << ListingFilter{.text = u"nirgends"_s} << u"0"_s;
        QTest::newRow("both") << ListingFilter{.text = u"KUNDE 1"_s, .onlyLosses = true}
                              << u"customer_name LIKE 'Kunde 1%' AND state = 'removed' AND confirmed = 1"_s;
    }
    void countsWhatAFilterLeaves()
    {
        QFETCH(const ListingFilter, filter);
        QFETCH(const QString, where);
        ListingModel model(m_world->store());
        QSignalSpy counted(&model, &ListingModel::counted);
        model.setQuery({.filter = filter});
        QVERIFY(waitForAll(model));
        const QList<qint64> expected = m_world->ids(where, u"customer_name, id"_s);
        QTRY_COMPARE(model.rowCount(), int(expected.size()));
        QTRY_COMPARE(counted.constLast().constFirst().toLongLong(), expected.size());
    }

    void showsAPlaceUntilThePageIsThere()
    {
        ListingModel model(m_world->store());
        model.setQuery({});
        QVERIFY(waitForAll(model));
        const QModelIndex far = model.index(many - 1, ListingColumns::Customer);
        QCOMPARE(far.data().toString(), u"…"_s);
        QTRY_COMPARE(far.data().toString(), u"Kunde 36"_s);
    }

    void changesRowsWhereTheyStand()
    {
        ListingModel model(m_world->store());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setQuery({.sort = ListingSort::State});
        QVERIFY(waitForAll(model));
        const QList<qint64> before = idsOf(model);
        model.setVisibleRows(0, 30);
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy outdated(&model, &ListingModel::outdated);
        const qint64 id = before.at(5);
        m_world->change(
            u"UPDATE listing SET state = 'unreachable', reason = 'Verbindung abgelehnt' WHERE id = ?"_s, {id});
        model.refresh();
        QTRY_COMPARE(model.index(5, ListingColumns::Reason).data().toString(), u"Verbindung abgelehnt"_s);
        QCOMPARE(model.index(5, 0).data(ListingModel::IdRole).toLongLong(), id);
        QCOMPARE(moved.count() + reset.count(), 0);
        QTRY_VERIFY(outdated.count() > 0); // sorted by state: the order is another one now
        model.reload();
        QVERIFY(waitForAll(model));
        QTRY_COMPARE(idsOf(model), m_world->ids(u"1"_s, u"state, id"_s));
        m_world->change(u"UPDATE listing SET state = 'blocked', reason = '' WHERE id = ?"_s, {id});
    }

    void findsRowsAnywhere()
    {
        for (const bool descending : {false, true}) {
            ListingModel model(m_world->store());
            model.setQuery({.sort = ListingSort::CheckedAt, .descending = descending});
            QVERIFY(waitForAll(model));
            const QList<qint64> order = idsOf(model);
            const QList<int> rows{0, 199, 200, 777, many - 1};
            QList<qint64> wanted;
            for (const int row : rows)
                wanted.append(order.at(row));
            std::optional<QList<int>> found;
            model.locate(wanted, [&](const QList<int> &answer) { found = answer; });
            QTRY_VERIFY(found);
            QCOMPARE(*found, rows);
            std::optional<QList<qint64>> ids;
            model.collectIds(rows, [&](const Result<QList<qint64>> &answer) { ids = answer.value(); });
            QTRY_VERIFY(ids);
            std::sort(ids->begin(), ids->end());
            std::sort(wanted.begin(), wanted.end());
            QCOMPARE(*ids, wanted);
        }
    }

    void keepsOnlySomePagesInMemory()
    {
        PageCache cache(3);
        for (int page = 0; page < 5; ++page) {
            cache.insert(page, {Listing{.id = page + 1}}, 1);
            QVERIFY(cache.at(0)); // page 0 is in use all the time
        }
        QCOMPARE(cache.size(), 3);
        QVERIFY(cache.has(0) && cache.has(3) && cache.has(4));
    }
};

STEWARD_TEST(ListingModelTest)
#include "tst_listing_model.moc"
