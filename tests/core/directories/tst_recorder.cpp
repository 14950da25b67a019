#include "core/base/hash.h"
#include "core/directories/importing/importer.h"
#include "core/directories/records/listing_reader.h"
#include "core/directories/records/recorder.h"
#include "core/directories/records/retention.h"
#include "core/workspace/workspace.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace steward::directories;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class RecorderTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    test::FakeClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    qint64 m_run = 0;
    int m_files = 0;

    void import(QByteArray csv, ImportKind kind)
    {
        QBuffer buffer(&csv);
        buffer.open(QIODevice::ReadOnly);
        QVERIFY(importCsv(m_workspace->store(), &buffer, kind));
    }
    ListingReader reader() { return ListingReader(m_workspace->store()); }

    CheckOutcome outcome(State state, const QByteArray &body = "<p>page</p>", Verdict phone = Verdict::Match)
    {
        CheckOutcome outcome{.listingId = 1, .at = m_clock.now()};
        outcome.judgement = {.state = state, .reason = u"seen so"_s};
        if (state == State::Listed)
            outcome.judgement.fields.insert(Field::Telephone, {phone, u"why"_s, u"02 555"_s});
        outcome.response = {.requestUrl = QUrl(u"https://g.example/1"_s),
            .finalUrl = QUrl(u"https://g.example/1"_s),
            .status = 200,
            .headers = {{"ETag", "\"v1\""}},
            .body = body};
        return outcome;
    }
    Listing record(const CheckOutcome &outcome)
    {
        const auto listing = Recorder(m_workspace->store()).recordCheck(m_run, outcome).result();
        return listing ? *listing : Listing{};
    }
    int captures()
    {
        return m_workspace->store()
            .read([](store::Connection &c) { return c.single(u"SELECT count(*) FROM capture"_s); })
            ->toInt();
    }
    int bodies()
    {
        return m_workspace->store()
            .read([](store::Connection &c) { return c.single(u"SELECT count(*) FROM body"_s); })
            ->toInt();
    }
    qint64 entries(const QString &action) { return *ledger::entryCount(m_workspace->store(), {.action = action}); }

private Q_SLOTS:
    void init()
    {
        m_workspace =
            std::move(*Workspace::create(m_dir.filePath(u"r%1.steward"_s.arg(++m_files)), {u"Test"_s}, m_clock));
        import("reference,name\nC1,One\n", ImportKind::Customers);
        import("reference,name\nD1,Guide\n", ImportKind::Directories);
        import("customer,directory,url\nC1,D1,https://g.example/1\n", ImportKind::Listings);
        m_run = *Recorder(m_workspace->store()).beginRun(u"person"_s, 1).result();
    }

    void aLookLeavesStateLookCaptureAndEntryTogether()
    {
        const Listing listing = record(outcome(State::Listed));
        QCOMPARE(listing.state, State::Listed);
        QCOMPARE(reader().byId(1)->etag, u"\"v1\""_s);
        const auto looks = reader().looks(1, 10);
        QCOMPARE(looks->size(), 1);
        QCOMPARE(looks->first().fields.value(Field::Telephone).displayed, u"02 555"_s);
        const auto capture = reader().newestCapture(1, true);
        QVERIFY(*capture);
        QCOMPARE((*capture)->hash, sha256("<p>page</p>"));
        QCOMPARE(*reader().body((*capture)->hash), QByteArray("<p>page</p>"));
        QCOMPARE(entries(u"listing.checked"_s), 1);
        QCOMPARE(reader().counts()->byState.value(State::Listed), 1);
    }

    void anUnchangedLookKeepsNoSecondCapture()
    {
        for (int i = 0; i < 4; ++i) {
            record(outcome(State::Listed));
            m_clock.advance(24h);
        }
        QCOMPARE(captures(), 1);
        QCOMPARE(reader().byId(1)->changes, 0);
    }

    void theNewestGoodAndBadCaptureAreAlwaysThereAndOldOnesGo()
    {
        for (int i = 0; i < 5; ++i) {
            record(outcome(State::Listed, "<p>page " + QByteArray::number(i) + "</p>")); // another body, the same facts
            m_clock.advance(24h);
        }
        QCOMPARE(*reader().body((*reader().newestCapture(1, true))->hash), QByteArray("<p>page 4</p>"));
        QCOMPARE(captures(), 2); // the first, which was a change, and the newest
        QCOMPARE(bodies(), 2);
        record(outcome(State::Removed, "<p>gone</p>"));
        QCOMPARE(*reader().body((*reader().newestCapture(1, false))->hash), QByteArray("<p>gone</p>"));
        QCOMPARE(*reader().body((*reader().newestCapture(1, true))->hash), QByteArray("<p>page 4</p>"));
    }

    void oldCapturesGoButTheNewestGoodAndBadStay()
    {
        for (const State state : {State::Listed, State::Removed, State::Listed, State::Removed}) {
            record(outcome(state, stateName(state).toUtf8() + QByteArray::number(toMillis(m_clock.now()))));
            m_clock.advance(24h);
        }
        QCOMPARE(captures(), 4);
        QVERIFY(m_workspace->setSetting(u"captures.keep_days"_s, u"30"_s).result());
        QCOMPARE(*dropOldCaptures(m_workspace->store()), 0);
        m_clock.advance(24h * 60);
        QCOMPARE(*dropOldCaptures(m_workspace->store()), 2);
        QCOMPARE(captures(), 2);
        QCOMPARE(bodies(), 2);
        QVERIFY(*reader().newestCapture(1, true));
        QVERIFY(*reader().newestCapture(1, false));
        QCOMPARE(reader().looks(1, 10)->size(), 4);
        QCOMPARE(entries(u"captures.expired"_s), 1);
        QVERIFY(m_workspace->check()->isEmpty());
    }

    void aLossIsRaisedAfterTwoLooksApartInTime()
    {
        record(outcome(State::Listed));
        m_clock.advance(24h);
        Listing listing = record(outcome(State::Removed, "<h1>404</h1>"));
        QVERIFY(!listing.confirmed);
        QVERIFY(*listing.dueAt - m_clock.now() <= 66min); // the second look comes soon
        QVERIFY(listing.dueWhy.contains(u"second look"_s));
        QCOMPARE(entries(u"listing.lost"_s), 0);
        m_clock.advance(5min);
        QVERIFY(!record(outcome(State::Removed, "<h1>404</h1>")).confirmed);
        m_clock.advance(60min);
        QVERIFY(record(outcome(State::Removed, "<h1>404</h1>")).confirmed);
        QCOMPARE(entries(u"listing.lost"_s), 1);
        m_clock.advance(24h);
        listing = record(outcome(State::Listed));
        QVERIFY(!listing.confirmed);
        QCOMPARE(entries(u"listing.recovered"_s), 1);
    }

    void aLookThatCouldNotTellTakesNothingBack()
    {
        record(outcome(State::Listed, "<p>page</p>", Verdict::Mismatch));
        m_clock.advance(24h);
        CheckOutcome blocked = outcome(State::Blocked, "Just a moment");
        const Listing listing = record(blocked);
        QCOMPARE(listing.state, State::Blocked);
        QCOMPARE(listing.failures, 1);
        QCOMPARE(listing.mismatches, 1);
        QCOMPARE(listing.fields.value(Field::Telephone), Verdict::Mismatch);
        QCOMPARE(reader().byId(1)->fields.value(Field::Telephone), Verdict::Mismatch);
    }

    void aValidatorIsForgottenWithThePageItStoodFor()
    {
        record(outcome(State::Listed));
        QCOMPARE(reader().byId(1)->etag, u"\"v1\""_s);
        CheckOutcome gone = outcome(State::Removed, "<h1>404</h1>");
        gone.response.status = 404; // whatever validator an error page bears
        record(gone);
        QVERIFY(reader().byId(1)->etag.isEmpty());
    }

    void aClockSetBackConfirmsNothing()
    {
        record(outcome(State::Removed));
        m_clock.advance(-48h);
        QVERIFY(!record(outcome(State::Removed)).confirmed);
    }

    void theCountsAgreeWithTheListings()
    {
        for (const State state : {State::Listed, State::Removed, State::Blocked, State::Listed, State::Closed}) {
            record(outcome(state));
            m_clock.advance(2h);
        }
        QVERIFY(m_workspace->check()->isEmpty());
        QCOMPARE(reader().counts()->total, 1);
        QCOMPARE(reader().counts()->lost() + reader().counts()->suspected(), 1);
    }

    void aRunThatWasCutOffIsSaidToBe()
    {
        QVERIFY(Recorder(m_workspace->store()).beginRun(u"person"_s, 3).result());
        const auto runs = reader().runs(5);
        QCOMPARE(runs->at(0).outcome, u"running"_s);
        QCOMPARE(runs->at(1).outcome, u"interrupted"_s);
    }

    void savedViewsComeBack()
    {
        Recorder recorder(m_workspace->store());
        QVERIFY(recorder.saveView(u"directories"_s, u"Mine"_s, {{u"a"_s, 1}}).result());
        QVERIFY(recorder.saveView(u"directories"_s, u"Mine"_s, {{u"a"_s, 2}}).result());
        QCOMPARE(savedViews(m_workspace->store(), u"directories"_s)->value(u"Mine"_s).value(u"a"_s).toInt(), 2);
        QVERIFY(recorder.removeView(u"directories"_s, u"Mine"_s).result());
        QVERIFY(savedViews(m_workspace->store(), u"directories"_s)->isEmpty());
    }
};

STEWARD_TEST(RecorderTest)
#include "tst_recorder.moc"
