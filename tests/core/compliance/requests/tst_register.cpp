#include "request_world.h"
#include "tests/support/test_main.h"

#include "core/compliance/requests/person.h"
#include "core/compliance/requests/request_rows.h"
#include "core/compliance/requests/steps.h"

#include <QElapsedTimer>

using namespace steward;
using namespace steward::compliance;
using namespace Qt::StringLiterals;
using test::RequestWorld;
using enum RequestState;

/** The register of requests: opening, steps, what stands in the file, and pages of many. */
class RegisterTest : public QObject
{
    Q_OBJECT

    static QString due(const Request &request) { return request.clocks.value(0).answer.due->toString(Qt::ISODate); }

private Q_SLOTS:
    void aRequestIsOpenedWithItsReferenceAndItsLegalDate()
    {
        RequestWorld world;
        const auto opened = world.requests.open(RequestWorld::ada(RequestType::Access)).result();
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        QCOMPARE(opened->request.reference, u"REQ-2026-0001"_s);
        QCOMPARE(opened->request.state, Received);
        // One month from 20 November is 20 December 2026, a Sunday: the next working day (Reg. 1182/71, 3(4)).
        QCOMPARE(due(opened->request), u"2026-12-21"_s);
        QVERIFY(opened->request.subject.startsWith(u"subject/"_s));
        QVERIFY(opened->possibleDuplicates.isEmpty());
        QVERIFY(!opened->wasErasedBefore);
        QCOMPARE(world.open(RequestWorld::ada(RequestType::Erasure, {2025, 12, 30})), u"REQ-2025-0001"_s);
        QCOMPARE(world.open(RequestWorld::ada(RequestType::Erasure)), u"REQ-2026-0002"_s);
        const Request found = *world.requests.find(u"req-2026-0001"_s);
        QCOMPARE(found.clocks.size(), 1);
        QCOMPARE(found.clocks[0].answer.explanation, opened->request.clocks[0].answer.explanation);
        QCOMPARE(world.requests.details(found)->name, u"Ada Lovelace"_s);
    }

    void ofSeveralLawsTheEarliestLeads()
    {
        RequestWorld world;
        NewRequest request = RequestWorld::ada(RequestType::Access, {2026, 11, 2});
        request.laws = {u"gdpr"_s, u"ccpa"_s, u"kr_pipa"_s};
        const Request found = *world.requests.find(world.open(request));
        QCOMPARE(found.clocks.size(), 3);
        QCOMPARE(found.leadLaw, u"kr_pipa"_s); // ten days against a month and 45 days
    }

    void whatCannotBeUsedIsRefused_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"future", "nobody", "mail", "law", "channel", "language", "calendar", "day"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void whatCannotBeUsedIsRefused()
    {
        QFETCH(const QString, what);
        RequestWorld world;
        NewRequest request = RequestWorld::ada(RequestType::Access);
        if (what == "future"_L1)
            request.receivedOn = {2026, 11, 22};
        if (what == "nobody"_L1)
            request.details = {};
        if (what == "mail"_L1)
            request.details.identifiers[0].value = u"not-a-mail-of-ada"_s;
        if (what == "law"_L1)
            request.laws = {u"gdrp"_s};
        if (what == "channel"_L1)
            request.channel = u"pigeon"_s;
        if (what == "language"_L1)
            request.language = u"la"_s;
        if (what == "calendar"_L1)
            request.calendars = {{u"gdpr"_s, u"ATLANTIS"_s}};
        if (what == "day"_L1)
            request.receivedOn = {};
        const auto opened = world.requests.open(request).result();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::InvalidInput);
        QVERIFY(!opened.error().message.contains(u"not-a-mail"_s));
        QCOMPARE(*world.requests.count({}), 0);
    }

    void aLockedVaultOpensNothing()
    {
        RequestWorld world;
        world.vault->lock();
        const auto opened = world.requests.open(RequestWorld::ada(RequestType::Access)).result();
        QVERIFY(!opened);
        QCOMPARE(world.single(u"SELECT count(*) FROM request"_s).toInt(), 0);
        QCOMPARE(world.single(u"SELECT count(*) FROM request_number"_s).toInt(), 0);
    }

    void thePersonIsTheSameByTheirFirstMailAndDuplicatesAreTold()
    {
        RequestWorld world;
        const QString first = world.open(RequestWorld::ada(RequestType::Erasure));
        NewRequest again = RequestWorld::ada(RequestType::Erasure);
        again.details.identifiers[0].value = u" ADA.Lovelace@Example.org"_s;
        const auto second = world.requests.open(again).result();
        QCOMPARE(second->possibleDuplicates, QStringList{first});
        QCOMPARE(second->request.subject, world.requests.find(first)->subject);
        NewRequest other = again;
        other.type = RequestType::Access;
        QVERIFY(world.requests.open(other).result()->possibleDuplicates.isEmpty());
        QVERIFY(world.requests.markDuplicate(second->request.reference, first).result());
        const Request closed = *world.requests.find(second->request.reference);
        QCOMPARE(closed.state, Closed);
        QCOMPARE(closed.outcome, Outcome::Duplicate);
        QCOMPARE(*world.requests.count({.identifier = u"ada.lovelace@example.org"_s}), 3);
        QCOMPARE(*world.requests.count({.identifier = u"eve@example.org"_s}), 0);
    }

    void aNameAloneIsNobodyElse()
    {
        RequestWorld world;
        NewRequest request = RequestWorld::ada(RequestType::Access);
        request.details.identifiers.clear();
        const Request one = *world.requests.find(world.open(request));
        const Request two = *world.requests.find(world.open(request));
        QVERIFY(one.subject != two.subject);
    }

    void stepsFollowTheTable_data()
    {
        QTest::addColumn<RequestState>("state");
        QTest::addColumn<QStringList>("steps");
        // Of an erasure whose person is verified where the state says so.
        const QStringList early{u"acknowledge"_s, u"ask_identity"_s, u"verify_identity"_s, u"fail_identity"_s};
        const QStringList ends{u"extend"_s, u"refuse"_s, u"withdraw"_s, u"mark_duplicate"_s, u"assign"_s, u"ask_fee"_s};
        QTest::newRow("received") << Received
                                  << early + QStringList{u"ask_clarification"_s} + ends
                                         + QStringList{u"add_identifiers"_s};
        QTest::newRow("awaiting identity") << AwaitingIdentity << early + ends + QStringList{u"add_identifiers"_s};
        QTest::newRow("awaiting clarification") << AwaitingClarification
                                                << QStringList{u"acknowledge"_s, u"verify_identity"_s, u"clarify"_s}
                                                       + ends + QStringList{u"add_identifiers"_s};
        QTest::newRow("verified") << Verified
                                  << QStringList{u"acknowledge"_s, u"ask_clarification"_s} + ends
                                         + QStringList{u"add_identifiers"_s, u"answer"_s, u"close"_s};
        QTest::newRow("planned") << Planned << QStringList{u"acknowledge"_s} + ends;
        QTest::newRow("applying") << Applying << QStringList{u"acknowledge"_s, u"extend"_s, u"assign"_s};
        QTest::newRow("applied") << Applied
                                 << QStringList{u"acknowledge"_s, u"extend"_s, u"assign"_s, u"answer"_s, u"close"_s};
        QTest::newRow("answered") << Answered << QStringList{u"assign"_s, u"close"_s};
        QTest::newRow("closed") << Closed << QStringList{};
    }
    void stepsFollowTheTable()
    {
        QFETCH(const RequestState, state);
        QFETCH(const QStringList, steps);
        Request request{.reference = u"REQ-2026-0001"_s, .type = RequestType::Erasure, .state = state};
        if (state >= Verified)
            request.verifiedAt = fromMillis(1);
        QStringList names;
        for (const Step step : stepsFrom(request))
            names.append(stepName(step));
        QCOMPARE(names, steps);
        for (int step = 0; step <= int(Step::Close); ++step) {
            const Result<void> may = mayTake(request, Step(step));
            QVERIFY(may || (may.error().code == ErrorCode::Refused && may.error().message.size() > 30));
        }
    }

    void nothingHappensToDataBeforeTheIdentityIsVerifiedSaveForAnOptOut()
    {
        RequestWorld world;
        const QString erasure = world.open(RequestWorld::ada(RequestType::Erasure));
        NewRequest optOut = RequestWorld::ada(RequestType::OptOut);
        optOut.laws = {u"ccpa"_s};
        const QString out = world.open(optOut);
        const auto search = [&](const QString &reference) {
            return world.write([&](store::Transaction &tx) { return setRequestState(tx, reference, Searched); });
        };
        QCOMPARE(search(erasure).error().code, ErrorCode::Refused);
        QVERIFY(search(out));
        QCOMPARE(world.requests.askIdentity(out, u"a passport"_s, {}).result().error().code, ErrorCode::Refused);
        QVERIFY(world.requests.verifyIdentity(erasure, u"called the number on file"_s, {}).result());
        QVERIFY(search(erasure));
        QCOMPARE(world.requests.verifyIdentity(erasure, u"again"_s, {}).result().error().code, ErrorCode::Refused);
    }

    void askingForIdentityPausesTheClockUntilTheAnswer()
    {
        RequestWorld world;
        const QString reference = world.open(RequestWorld::ada(RequestType::Access, {2026, 11, 2}));
        QCOMPARE(due(*world.requests.find(reference)), u"2026-12-02"_s);
        QVERIFY(world.requests.askIdentity(reference, u"your customer number"_s, {2026, 11, 3}).result());
        QCOMPARE(world.requests.find(reference)->state, AwaitingIdentity);
        QVERIFY(
            !world.requests.verifyIdentity(reference, u"compared"_s, {2026, 11, 2}).result()); // before the question
        QVERIFY(world.requests.verifyIdentity(reference, u"compared"_s, {2026, 11, 10}).result());
        const Request verified = *world.requests.find(reference);
        QCOMPARE(verified.state, Verified);
        QCOMPARE(verified.pauses.size(), 1);
        QCOMPARE(due(verified), u"2026-12-09"_s); // seven days later, a Wednesday
        QCOMPARE(verified.identityMethod, u"compared"_s);
        QCOMPARE(world.single(u"SELECT count(*) FROM request_clock"_s).toInt(), 2); // the earlier one is kept
        QStringList kinds;
        const QList<HistoryEntry> history = *world.requests.history(reference);
        for (const HistoryEntry &entry : history)
            kinds.append(entry.kind + u' ' + entry.before + u'>' + entry.after);
        QVERIFY2(kinds.contains(u"clock gdpr 2026-12-02>gdpr 2026-12-09"_s), qPrintable(kinds.join(u'|')));
    }

    void anExtensionIsToldInTimeOrWithAReason()
    {
        RequestWorld world;
        const QString inTime = world.open(RequestWorld::ada(RequestType::Access, {2026, 11, 2}));
        QVERIFY(!world.requests.extend(inTime, u""_s).result());
        QVERIFY(world.requests.extend(inTime, u"many systems"_s).result());
        QCOMPARE(due(*world.requests.find(inTime)), u"2027-02-02"_s); // three months from receipt
        QVERIFY(!world.requests.extend(inTime, u"again"_s).result());
        const QString late = world.open(RequestWorld::ada(RequestType::Access, {2026, 10, 1}));
        QCOMPARE(world.requests.extend(late, u"many systems"_s).result().error().code, ErrorCode::InvalidInput);
        QVERIFY(world.requests.extend(late, u"many systems"_s, u"overlooked"_s).result());
        NewRequest brazil = RequestWorld::ada(RequestType::Access);
        brazil.laws = {u"lgpd"_s};
        QCOMPARE(world.requests.extend(world.open(brazil), u"x"_s).result().error().code, ErrorCode::Refused);
    }

    void aRefusalNeedsAGroundOfItsLaw()
    {
        RequestWorld world;
        const QString reference = world.open(RequestWorld::ada(RequestType::Access));
        const auto unknown = world.requests.refuse(reference, u"debugging"_s, u"x"_s).result(); // California's
        QCOMPARE(unknown.error().code, ErrorCode::InvalidInput);
        QVERIFY(unknown.error().message.contains(u"unfounded_or_excessive"_s));
        const auto refused = world.requests.refuse(reference, u"unfounded_or_excessive"_s, u"the tenth"_s).result();
        QCOMPARE(refused->outcome, Outcome::Refused);
        QCOMPARE(refused->state, Answered);
        QVERIFY(!world.requests.close(reference, Outcome::Fulfilled).result());
        QCOMPARE(world.requests.close(reference, Outcome::Refused).result()->state, Closed);
        QVERIFY(!world.requests.withdraw(reference, {}).result());
    }

    void closingAsksEveryPartOfTheDesk()
    {
        static bool isMissing = true;
        addClosingCheck([](store::Connection &, const Request &) -> Result<QStringList> {
            return isMissing ? QStringList{u"Item 3 is empty."_s, u"Item 5 is empty."_s} : QStringList();
        });
        RequestWorld world;
        const QString reference = world.open(RequestWorld::ada(RequestType::Objection));
        QVERIFY(!world.requests.close(reference, Outcome::Fulfilled).result()); // nobody verified
        QVERIFY(world.requests.verifyIdentity(reference, u"compared"_s, {}).result());
        const auto refused = world.requests.close(reference, Outcome::Fulfilled).result();
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QVERIFY(refused.error().message.contains(u"Item 3"_s) && refused.error().message.contains(u"Item 5"_s));
        QCOMPARE(world.requests.find(reference)->state, Verified);
        isMissing = false;
        const auto closed = world.requests.close(reference, Outcome::Fulfilled).result();
        QVERIFY(closed && closed->answeredAt && closed->closedAt);
    }

    void proofOfIdentityIsGoneWhenTheStepEndsAndOtherFilesStay()
    {
        RequestWorld world;
        const QString reference = world.open(RequestWorld::ada(RequestType::Access));
        const auto put = [&](const QString &name, const QByteArray &bytes) {
            QFile file(world.dir.filePath(name));
            const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
            return isWritten ? file.fileName() : QString();
        };
        const QByteArray large = QByteArray(200'000, 'x') + "the end";
        QVERIFY(world.requests.attach(reference, put(u"passport.png"_s, large), true).result());
        QVERIFY(world.requests.attach(reference, put(u"letter.txt"_s, large)).result());
        QCOMPARE(world.requests.attachments(reference)->size(), 2);
        QVERIFY(world.requests.verifyIdentity(reference, u"looked at the passport"_s, {}).result());
        const QList<Attachment> left = *world.requests.attachments(reference);
        QCOMPARE(left.size(), 1);
        QCOMPARE(left[0].name, u"letter.txt"_s);
        QCOMPARE(world.single(u"SELECT count(*) FROM request_attachment_chunk"_s).toInt(), 4);
        const QString copy = world.dir.filePath(u"copy.txt"_s);
        QVERIFY(world.requests.exportAttachment(reference, left[0].id, copy));
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), large);
        QVERIFY(!world.requests.attach(reference, put(u"late.png"_s, "x"), true).result());
    }

    void nothingPersonalStandsInTheFileAndErasingTakesAllOfIt()
    {
        RequestWorld world;
        NewRequest request = RequestWorld::ada(RequestType::Access);
        request.details.postalAddress = u"Babbage Lane 12"_s;
        request.details.text = u"Please send me everything about Byron."_s;
        const QString reference = world.open(request);
        QVERIFY(world.requests.note(reference, u"Mother is Annabella."_s).result());
        QVERIFY(world.requests.askIdentity(reference, u"the deed of Ockham Park"_s, {}).result());
        QVERIFY(world.requests.verifyIdentity(reference, u"compared Ockham Park"_s, {}).result());
        QVERIFY(
            world.requests
                .addIdentifiers(reference, {{.kind = sources::IdentifierKind::Phone, .value = u"+44 20 7946 0018"_s}})
                .result());
        QVERIFY(world.requests.refuse(reference, u"national_limit"_s, u"Somerville objected"_s).result());
        const QByteArray bytes = world.bytes();
        for (const char *word :
            {"Ada", "Lovelace", "ada.lovelace", "Babbage", "Byron", "Annabella", "Ockham", "7946", "Somerville"}) {
            QVERIFY2(!bytes.contains(word), word);
            QVERIFY2(!bytes.contains(QString::fromLatin1(word).toUtf8().toLower()) || qstrcmp(word, "Ada") == 0, word);
        }
        for (const store::Event &event : world.journal->events())
            QVERIFY(!QString::fromUtf8(bytesOf(event.detail)).contains(u"Lovelace"_s, Qt::CaseInsensitive));
        const Request before = *world.requests.find(reference);
        QVERIFY(world.write([&](store::Transaction &tx) { return noteErased(tx, before); }));
        QVERIFY(world.vault->erase(*world.store, {before.subject}));
        const Request after = *world.requests.find(reference);
        QVERIFY(after.isErased && after.refusalReason.isEmpty());
        QCOMPARE(after.refusalGround, u"national_limit"_s);
        QCOMPARE(world.requests.details(after).error().code, ErrorCode::NotFound);
        const QList<HistoryEntry> history = *world.requests.history(reference);
        for (const HistoryEntry &entry : history)
            QVERIFY(entry.text.isEmpty());
        QVERIFY(!world.requests.note(reference, u"one more"_s).result());
        QVERIFY(world.requests.close(reference, Outcome::Refused).result());
        QVERIFY(world.requests.open(RequestWorld::ada(RequestType::Access)).result()->wasErasedBefore);
    }

    void aMissingCalendarYearIsUnknownAndTheRequestStillStands()
    {
        RequestWorld world;
        world.clock.set(*fromRfc3339(u"2035-01-10T00:00:00Z"_s));
        NewRequest request = RequestWorld::ada(RequestType::Access, {2035, 1, 2});
        request.calendars = {{u"gdpr"_s, u"DE"_s}};
        const auto opened = world.requests.open(request).result();
        QVERIFY(opened);
        QVERIFY(!opened->request.clocks[0].unknown.isEmpty());
        QVERIFY(!opened->request.clocks[0].answer.due);
        QVERIFY(!opened->request.leadDue);
    }

    void manyRequestsAreCountedAndPagedInEveryOrder()
    {
        RequestWorld world;
        world.open(RequestWorld::ada(RequestType::Access));
        // Copies of one row: sealing 100,000 persons is the vault's own test.
        QVERIFY(world.run(
            u"WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
            "INSERT INTO request(reference, year, number, type, laws, state, state_rank, outcome, received_on, "
            "received_at, "
            "channel, language, assignee, calendars, subject, key, details, details_version, lead_due, lead_law, "
            "due_key, version) "
            "SELECT printf('REQ-2026-%04d', i), 2026, i, CASE i % 2 WHEN 0 THEN 'access' ELSE 'erasure' END, laws, "
            "CASE i % 4 WHEN 0 THEN 'closed' ELSE 'received' END, CASE i % 4 WHEN 0 THEN 9 ELSE 0 END, 'none', "
            "date('2026-01-01', (i % 300) || ' days'), received_at, channel, language, 'p' || (i % 7), '{}', subject, "
            "key, "
            "details, 1, lead_due + i * 1000, lead_law, lead_due + i * 1000, 1 FROM n, request WHERE request.number = 1"_s));
        QElapsedTimer timer;
        timer.start();
        const RequestCounts counts = *world.requests.counts(world.clock.now());
        const qint64 counted = timer.elapsed();
        QCOMPARE(counts.open, 75'000);
        QCOMPARE(counts.byLaw.value(u"gdpr"_s), 75'000);
        QCOMPARE(counts.overdue, 0);
        qint64 slowest = 0;
        for (int sort = 0; sort <= int(RequestSort::Assignee); ++sort) {
            for (const bool descending : {false, true}) {
                QSet<qint64> seen;
                qint64 after = 0;
                for (int page = 0; page < 3; ++page) {
                    timer.restart();
                    const auto rows = world.requests.page({}, RequestSort(sort), descending, after, 100);
                    slowest = std::max(slowest, timer.elapsed());
                    QVERIFY2(rows, rows ? "" : qPrintable(rows.error().message));
                    QCOMPARE(rows->size(), 100);
                    for (const Request &request : *rows)
                        seen.insert(request.id);
                    after = rows->last().id;
                }
                QCOMPARE(seen.size(), 300);
            }
        }
        qInfo("counts of 100,000 in %lld ms, slowest page of 100 in %lld ms", counted, slowest);
        QVERIFY(counted < 1000);
        QVERIFY(slowest < 500);
    }
};

STEWARD_TEST(RegisterTest)
#include "tst_register.moc"
