#include "core/directories/judge/judge.h"
#include "core/directories/judge/selector.h"
#include "tests/support/test_main.h"

#include <QElapsedTimer>
#include <QTest>

using namespace steward::directories;
using namespace Qt::StringLiterals;

namespace {

const Profile cafe{.name = u"Café Nordlicht"_s,
    .telephone = u"+49 40 5550 4410"_s,
    .street = u"Hafenweg 3"_s,
    .locality = u"Hamburg"_s,
    .postalCode = u"20457"_s,
    .country = u"DE"_s};

QByteArray cafePage(const QByteArray &extra = {})
{
    return "<html><head><title>Café Nordlicht | Stadtführer</title></head><body><h1>Café Nordlicht</h1><p>Hafenweg 3, "
           "20457 Hamburg</p>"
           "<p>Tel. 040 55504410</p>"
           + extra + "</body></html>";
}

Response answer(const QByteArray &body, int status = 200)
{
    const QUrl url(u"https://stadtfuehrer.example/firma/8812"_s);
    return {.requestUrl = url,
        .finalUrl = url,
        .status = status,
        .headers = {{"Content-Type", "text/html; charset=utf-8"}},
        .body = body};
}

State stateOf(const QByteArray &body, const SiteRules &rules = {}, int status = 200)
{
    return judge(answer(body, status), cafe, rules).state;
}

} // namespace

/** The manners of the judge: a directory's own signs, headers in any case, sentences, and speed. */
class JudgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEveryStateOnceAndBack()
    {
        QStringList names;
        for (int i = 0; i <= int(State::Offline); ++i) {
            const QString name = stateName(State(i));
            QVERIFY(!names.contains(name));
            QVERIFY(stateFromName(name) == State(i));
            names.append(name);
        }
        QVERIFY(!stateFromName(u"lost"_s));
    }
    void unknownIsNeverLoss()
    {
        for (int i = 0; i <= int(State::Offline); ++i)
            QVERIFY(!(isUnknown(State(i)) && isLoss(State(i))));
    }
    void aDirectorysOwnPhraseDecides()
    {
        const SiteRules rules{.signs = {{State::Pending, u"Redaktion schaut drauf"_s}}};
        QCOMPARE(stateOf(cafePage("<p>Die REDAKTION schaut drauf.</p>"), rules), State::Pending);
        QCOMPARE(stateOf(cafePage(), rules), State::Listed);
    }
    void aDirectorysOwnSelectorDecides_data()
    {
        QTest::addColumn<QString>("selector");
        QTest::addColumn<bool>("fits");
        QTest::newRow("class") << u".gone"_s << true;
        QTest::newRow("tag and class") << u"div.gone"_s << true;
        QTest::newRow("another tag") << u"p.gone"_s << false;
        QTest::newRow("id") << u"#state"_s << true;
        QTest::newRow("attribute") << u"[data-state=removed]"_s << true;
        QTest::newRow("quoted attribute") << u"div[data-state=\"removed\"]"_s << true;
        QTest::newRow("start of attribute") << u"[data-state^=rem]"_s << true;
        QTest::newRow("attribute of another value") << u"[data-state=ok]"_s << false;
        QTest::newRow("descendant") << u"section .gone"_s << true;
        QTest::newRow("child") << u"section > div > .gone"_s << false;
        QTest::newRow("grandchild by children") << u"section > main > div"_s << false;
        QTest::newRow("list") << u".nothing, .gone"_s << true;
        QTest::newRow("part of a class") << u".gon"_s << false;
        QTest::newRow("not understood") << u"div:nth-child(2"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void aDirectorysOwnSelectorDecides()
    {
        QFETCH(const QString, selector);
        QFETCH(const bool, fits);
        const QByteArray body =
            cafePage("<section><div id=\"state\" class=\"box gone\" data-state=\"removed\"></div></section>");
        const SiteRules rules{.signs = {{State::Removed, u"css:"_s + selector}}};
        QCOMPARE(stateOf(body, rules), fits ? State::Removed : State::Listed);
    }
    void readsHeadersInAnyCase()
    {
        Response response = answer(cafePage());
        response.headers = {{"CF-MITIGATED", "Challenge"}};
        QCOMPARE(judge(response, cafe).state, State::Blocked);
    }
    void saysWhatItSaw()
    {
        QVERIFY(
            judge(answer(cafePage("<p>Endgültig geschlossen</p>")), cafe).reason.contains(u"endgültig geschlossen"_s));
        QVERIFY(judge(answer("", 503), cafe).reason.contains(u"503"_s));
        QVERIFY(judge(answer("", 404), cafe).reason.contains(u"404"_s));
        Response moved = answer("<html><head><title>Stadtführer</title></head><body><h1>Willkommen</h1><p>Firmen aus "
                                "der ganzen Stadt, von Altona bis Zollenspieker.</p></body></html>");
        moved.finalUrl = QUrl(u"https://stadtfuehrer.example/"_s);
        const Judgement home = judge(moved, cafe);
        QCOMPARE(home.state, State::Removed);
        QVERIFY(home.reason.contains(u"https://stadtfuehrer.example/"_s));
    }
    void showsTheFieldsOfAListing()
    {
        const Judgement judgement = judge(answer(cafePage()), cafe);
        QCOMPARE(judgement.state, State::Listed);
        QVERIFY(judgement.fields.contains(Field::Name));
        QVERIFY(judge(answer("", 404), cafe).fields.isEmpty());
    }
    void ofNothingSubmittedNothingIsAbsent()
    {
        QCOMPARE(judge(answer(cafePage()), Profile()).state, State::Unreadable);
    }
    void endsOnHostileInput_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("deep nesting") << QByteArray("<div>").repeated(200'000);
        QTest::newRow("one long line") << QByteArray("permanently closed ").repeated(100'000);
        QTest::newRow("the name over and over") << QByteArray("<p>Café Nordlicht not found</p>").repeated(20'000);
        QTest::newRow("phrases as headings") << QByteArray("<h2>similar reviews 404</h2>").repeated(20'000);
        QTest::newRow("zero bytes") << QByteArray(100'000, '\0');
        QTest::newRow("digits") << QByteArray("5 ").repeated(500'000);
    }
    void endsOnHostileInput()
    {
        QFETCH(const QByteArray, body);
        QElapsedTimer timer;
        timer.start();
        const Judgement judgement = judge(answer(body), cafe);
        QVERIFY(judgement.state != State::NotChecked);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }
};

STEWARD_TEST(JudgeTest)
#include "tst_judge.moc"
