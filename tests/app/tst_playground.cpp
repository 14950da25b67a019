#include "tests/support/practice_world.h"
#include "tests/support/test_main.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUrl>

using namespace steward::test;
using namespace Qt::StringLiterals;

/** The profile's own part of a page, as text of the page. */
static QByteArray profileOf(const QByteArray &body)
{
    const qsizetype from = body.indexOf("<article");
    return from < 0 ? QByteArray() : body.mid(from, body.indexOf("</article>") - from);
}

static QString digitsOf(const QString &text)
{
    return QString(text).remove(QRegularExpression(u"[^0-9]"_s));
}

class PlaygroundTest : public QObject
{
    Q_OBJECT

    PracticeWorld m_world;

    /** The status and the page of the first listing of the kind. */
    Reply lookAtKind(const QString &kind) const
    {
        return PracticeWorld::get(m_world.truthWith(u"kind"_s, kind)[u"url"_s]);
    }

    Line ordinaryListing() const
    {
        const QList<Line> truths = m_world.table(u"truth.csv"_s);
        for (const Line &truth : truths) {
            if (truth[u"state"_s] == u"listed" && truth[u"kind"_s].isEmpty()
                && !truth[u"fields"_s].contains(u"mismatch"))
                return truth;
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_world.start({u"--seed"_s, u"7"_s})); }

    void writesTheTablesTheImportTakes()
    {
        QCOMPARE(m_world.columns(u"customers.csv"_s).join(u','),
            u"reference,name,street,locality,region,postal_code,country,telephone,email,url,opening_hours,category"_s);
        QCOMPARE(m_world.columns(u"directories.csv"_s).join(u','),
            u"reference,name,home,country,categories,importance,language,address_pattern,state_signs,min_interval_ms,"
            "max_connections,robots,needs_login"_s);
        QCOMPARE(m_world.columns(u"listings.csv"_s).join(u','), u"customer,directory,url"_s);
        QCOMPARE(m_world.columns(u"truth.csv"_s).first(5).join(u','), u"customer,directory,url,state,fields"_s);
        QCOMPARE_GE(m_world.table(u"directories.csv"_s).size(), 520);
        QCOMPARE_GE(m_world.table(u"customers.csv"_s).size(), 40);
        QCOMPARE_GE(m_world.table(u"listings.csv"_s).size(), 900);
        QCOMPARE_LE(m_world.table(u"listings.csv"_s).size(), 1200);
        QCOMPARE(m_world.table(u"truth.csv"_s).size(), m_world.table(u"listings.csv"_s).size());
    }
    void namesEveryAddressOnce()
    {
        QSet<QString> origins, urls, names;
        for (const Line &directory : m_world.table(u"directories.csv"_s)) {
            origins.insert(directory[u"home"_s]);
            names.insert(directory[u"name"_s]);
            QVERIFY(QUrl(directory[u"home"_s]).host().startsWith(u"127.77."));
            QVERIFY(directory[u"address_pattern"_s].contains(u"{slug}"));
        }
        for (const Line &listing : m_world.table(u"listings.csv"_s))
            urls.insert(listing[u"customer"_s] + listing[u"url"_s]);
        QCOMPARE(origins.size(), m_world.table(u"directories.csv"_s).size());
        QCOMPARE(names.size(), m_world.table(u"directories.csv"_s).size());
        QCOMPARE(urls.size(), m_world.table(u"listings.csv"_s).size());
    }
    void isAsVariedAsTheWorldOutside()
    {
        QHash<QString, int> states;
        int listed = 0, mismatched = 0;
        const QList<Line> truths = m_world.table(u"truth.csv"_s);
        for (const Line &truth : truths) {
            ++states[truth[u"state"_s]];
            listed += truth[u"state"_s] == u"listed";
            mismatched += truth[u"state"_s] == u"listed" && truth[u"fields"_s].contains(u"=mismatch");
        }
        const QStringList wanted{u"listed"_s, u"not_listed"_s, u"removed"_s, u"closed"_s, u"temporarily_closed"_s,
            u"pending"_s, u"rejected"_s, u"duplicate"_s, u"blocked"_s, u"rate_limited"_s, u"login_required"_s,
            u"parked"_s, u"server_error"_s, u"unreachable"_s, u"unreadable"_s};
        for (const QString &state : wanted)
            QVERIFY2(states[state] > 0, qPrintable(state));
        QCOMPARE(states.size(), wanted.size());
        const double share = double(listed) / double(truths.size());
        QVERIFY2(share > 0.72 && share < 0.83, qPrintable(QString::number(share)));
        const double wrong = double(mismatched) / listed;
        QVERIFY2(wrong > 0.10 && wrong < 0.20, qPrintable(QString::number(wrong)));
    }
    void followsFromItsSeed()
    {
        const auto tables = [this](PracticeWorld &world, const QString &seed) {
            QByteArray all;
            if (!world.start({u"--seed"_s, seed, u"--directories"_s, u"60"_s}))
                return all;
            for (const QString &name : {u"customers.csv"_s, u"directories.csv"_s, u"truth.csv"_s})
                all += world.file(name);
            return all.replace(':' + QByteArray::number(QUrl(world.origin()).port()), ":port");
        };
        PracticeWorld one, same, other;
        const QByteArray first = tables(one, u"21"_s);
        QVERIFY(!first.isEmpty());
        QVERIFY(first == tables(same, u"21"_s));
        QVERIFY(first != tables(other, u"22"_s));
    }

    void answersWithTheStatusOfItsKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QByteArray>("inBody");
        const QByteArray none;
        const QString any = u".*"_s;
        QTest::newRow("404") << 404 << none << any << none;
        QTest::newRow("410") << 410 << none << any << none;
        QTest::newRow("soft 404") << 200 << none << any << none;
        QTest::newRow("sent to the home page") << 302 << QByteArray("location") << u"^/$"_s << none;
        QTest::newRow("challenge 403") << 403 << QByteArray("cf-mitigated") << u"^challenge$"_s
                                       << QByteArray("Just a moment");
        QTest::newRow("captcha 200") << 200 << none << any << QByteArray("g-recaptcha");
        QTest::newRow("bot detector 403") << 403 << QByteArray("x-datadome") << u".+"_s << none;
        QTest::newRow("access denied 403") << 403 << none << any << QByteArray("Reference #");
        QTest::newRow("429 seconds") << 429 << QByteArray("retry-after") << u"^[0-9]+$"_s << none;
        QTest::newRow("429 date") << 429 << QByteArray("retry-after")
                                  << u"^[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} [0-9:]{8} GMT$"_s << none;
        QTest::newRow("redirect to login") << 302 << QByteArray("location") << u"^/login\\?next="_s << none;
        QTest::newRow("password form") << 200 << none << any << QByteArray("type=\"password\"");
        QTest::newRow("401") << 401 << QByteArray("www-authenticate") << u"^Basic"_s << none;
        QTest::newRow("parked by redirect")
            << 302 << QByteArray("location") << u"^http://127\\.77\\.250\\.1:\\d+/ww1/"_s << none;
        QTest::newRow("parked page") << 200 << none << any << QByteArray("is for sale");
        QTest::newRow("500") << 500 << none << any << none;
        QTest::newRow("502") << 502 << none << any << none;
        QTest::newRow("503") << 503 << none << any << none;
        QTest::newRow("empty body") << 200 << QByteArray("content-length") << u"^0$"_s << none;
        QTest::newRow("slug moved") << 301 << QByteArray("location") << u"-new"_s << none;
        QTest::newRow("bytes that are no page") << 200 << none << any << QByteArray("PNG\r\n");
        QTest::newRow("script shell") << 200 << none << any << QByteArray("enable JavaScript");
    }
    void answersWithTheStatusOfItsKind()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, header);
        QFETCH(const QString, pattern);
        QFETCH(const QByteArray, inBody);
        const Reply reply = lookAtKind(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(reply.status, status);
        const QString value = QString::fromLatin1(reply.headers.value(header));
        QVERIFY2(header.isEmpty() || QRegularExpression(pattern).match(value).hasMatch(), qPrintable(value));
        QVERIFY(inBody.isEmpty() || reply.body.contains(inBody));
    }
    void refusesOrKeepsSilentWhereItMust()
    {
        QVERIFY(!PracticeWorld::get(m_world.truthWith(u"kind"_s, u"port closed"_s)[u"url"_s]).isConnected);
        const Reply silent = PracticeWorld::get(m_world.truthWith(u"kind"_s, u"never answers"_s)[u"url"_s], {}, 700);
        QVERIFY(silent.isConnected);
        QCOMPARE(silent.status, 0);
    }

    void showsTheFactsOfTheTruth()
    {
        int right = 0, wrong = 0;
        for (const Line &truth : m_world.table(u"truth.csv"_s)) {
            if (truth[u"state"_s] != u"listed" || !truth[u"kind"_s].isEmpty() || right + wrong >= 120)
                continue;
            const QByteArray profile = profileOf(PracticeWorld::get(truth[u"url"_s]).body);
            const Line customer = m_world.customer(truth[u"customer"_s]);
            // The last seven digits of a number are the same in every spelling of it.
            const bool hasNumber =
                digitsOf(QString::fromLatin1(profile)).contains(digitsOf(customer[u"telephone"_s]).right(7));
            const bool mustHave = truth[u"fields"_s].contains(u"telephone=match"_s);
            QVERIFY2(hasNumber == mustHave, qPrintable(truth[u"url"_s]));
            ++(mustHave ? right : wrong);
        }
        QVERIFY(right > 80);
        QVERIFY(wrong > 0);
    }
    void leavesOutWhoIsNotListed()
    {
        int looked = 0;
        for (const Line &truth : m_world.table(u"truth.csv"_s)) {
            if (truth[u"state"_s] != u"not_listed")
                continue;
            const Reply reply = PracticeWorld::get(truth[u"url"_s]);
            const QString number = digitsOf(m_world.customer(truth[u"customer"_s])[u"telephone"_s]).right(7);
            QCOMPARE(reply.status, 200);
            QVERIFY(reply.body.size() > 4000);
            QVERIFY2(!digitsOf(QString::fromLatin1(reply.body.left(reply.body.indexOf("<script>")))).contains(number),
                qPrintable(truth[u"url"_s]));
            ++looked;
        }
        QVERIFY(looked > 5);
    }
    void servesKoreanInTheOldEncoding()
    {
        // 전화번호 in EUC-KR (KS X 1001): C0FC C8AD B9F8 C8A3.
        const QByteArray word("\xc0\xfc\xc8\xad\xb9\xf8\xc8\xa3");
        int found = 0;
        for (const Line &directory : m_world.table(u"directories.csv"_s)) {
            if (directory[u"language"_s] != u"ko" || found > 0)
                continue;
            const QByteArray body = PracticeWorld::get(directory[u"home"_s], {}, 3000).body;
            found += body.contains("charset=\"euc-kr\"") && body.contains(word);
        }
        QVERIFY(found > 0);
    }
    void marksAStateAsItsCatalogueSays()
    {
        QHash<QString, QString> signs;
        for (const Line &directory : m_world.table(u"directories.csv"_s))
            signs.insert(directory[u"reference"_s], directory[u"state_signs"_s]);
        int found = 0;
        for (const Line &truth : m_world.table(u"truth.csv"_s)) {
            for (const QString &sign : signs[truth[u"directory"_s]].split(u" | "_s)) {
                if (sign.section(u'=', 0, 0) != truth[u"state"_s])
                    continue;
                const Reply reply = PracticeWorld::get(truth[u"url"_s]);
                const QString mark = sign.section(u'=', 1);
                if (!mark.startsWith(u"css:") || reply.body.contains("charset=\"euc-kr\""))
                    continue;
                // css:.class or css:[name=value]
                const QString word = mark.mid(5).remove(u']').section(u'=', -1);
                QVERIFY2(reply.body.contains(word.toUtf8()), qPrintable(truth[u"url"_s]));
                ++found;
            }
        }
        QVERIFY(found > 0);
    }
    void knowsWhatTheClientHas()
    {
        for (const Line &truth : m_world.table(u"truth.csv"_s)) {
            if (truth[u"state"_s] != u"listed" || !truth[u"kind"_s].isEmpty())
                continue;
            const Reply first = PracticeWorld::get(truth[u"url"_s]);
            if (!first.headers.contains("etag"))
                continue;
            QVERIFY(first.headers.contains("last-modified"));
            const Reply second = PracticeWorld::get(truth[u"url"_s], {"If-None-Match: " + first.headers["etag"]});
            QCOMPARE(second.status, 304);
            QVERIFY(second.body.isEmpty());
            QCOMPARE(PracticeWorld::get(truth[u"url"_s], {"If-None-Match: \"other\""}).status, 200);
            return;
        }
        QFAIL("no directory sends an ETag");
    }
    void asksForPatienceInRobots()
    {
        int delays = 0;
        for (const Line &directory : m_world.table(u"directories.csv"_s).first(150)) {
            const Reply robots = PracticeWorld::get(directory[u"home"_s] + u"robots.txt"_s, {}, 300);
            delays += robots.body.contains("Crawl-delay: ");
            if (robots.body.contains("\nDisallow: /\n"))
                QCOMPARE(directory[u"robots"_s], u"ignore"_s);
        }
        QVERIFY(delays > 0);
    }
    void changesBetweenLooks()
    {
        const Line before = m_world.truthWith(u"kind"_s, u"gone from the second look on"_s);
        QCOMPARE(before[u"state"_s], u"listed"_s);
        QCOMPARE(PracticeWorld::get(before[u"url"_s]).status, 200);
        const Reply second = PracticeWorld::get(before[u"url"_s]);
        QVERIFY(second.status != 200 || profileOf(second.body).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(m_world.truthWith(u"url"_s, before[u"url"_s])[u"state"_s], u"removed"_s, 5000);

        const QString rotating = m_world.truthWith(u"kind"_s, u"rotating content"_s)[u"url"_s];
        QVERIFY(PracticeWorld::get(rotating).body != PracticeWorld::get(rotating).body);
    }

    void obeysWhoKnowsTheToken()
    {
        const Line listing = ordinaryListing();
        const QStringList pair{listing[u"customer"_s], listing[u"directory"_s]};
        const QString number = digitsOf(m_world.customer(pair[0])[u"telephone"_s]).right(7);
        const auto shown = [&] {
            return digitsOf(QString::fromLatin1(profileOf(PracticeWorld::get(listing[u"url"_s]).body)));
        };
        const auto truth = [&] { return m_world.truthWith(u"url"_s, listing[u"url"_s]); };
        QVERIFY(shown().contains(number));

        QCOMPARE(m_world.control(QStringList{u"move"_s} + pair), 0);
        QVERIFY(!shown().contains(number));
        QVERIFY(truth()[u"fields"_s].contains(u"telephone=mismatch"));
        QCOMPARE(m_world.control(QStringList{u"remove"_s} + pair), 0);
        QCOMPARE(truth()[u"state"_s], u"removed"_s);
        QVERIFY(shown().isEmpty());
        QCOMPARE(m_world.control(QStringList{u"restore"_s} + pair), 0);
        QCOMPARE(truth()[u"fields"_s], listing[u"fields"_s]);
        QVERIFY(shown().contains(number));
        QCOMPARE(m_world.control(QStringList{u"rename"_s} + pair), 0);
        QVERIFY(truth()[u"fields"_s].contains(u"name=mismatch"));
        QCOMPARE(m_world.control(QStringList{u"close"_s} + pair), 0);
        QCOMPARE(truth()[u"state"_s], u"closed"_s);
        QCOMPARE(m_world.control({u"block"_s, pair[1]}), 0);
        QCOMPARE(PracticeWorld::get(listing[u"url"_s]).status, 403);
        QCOMPARE(m_world.control({u"heal"_s, pair[1]}), 0);
        QCOMPARE(PracticeWorld::get(listing[u"url"_s]).status, 200);
    }
    void healsAClosedPort()
    {
        const Line listing = m_world.table(u"truth.csv"_s).at(0);
        const Line closed = m_world.truthWith(u"kind"_s, u"port closed"_s);
        QVERIFY(listing != closed);
        QCOMPARE(m_world.control({u"heal"_s, closed[u"directory"_s]}), 0);
        QVERIFY(PracticeWorld::get(closed[u"url"_s]).status > 0);
    }
    void refusesWhoDoesNotKnowTheToken()
    {
        const Line listing = ordinaryListing();
        const QString change =
            m_world.origin()
            + u"/control?action=remove&customer=%1&directory=%2"_s.arg(listing[u"customer"_s], listing[u"directory"_s]);
        QCOMPARE(PracticeWorld::get(change).status, 403);
        QCOMPARE(PracticeWorld::get(change + u"&token=guess"_s).status, 403);
        QCOMPARE(m_world.truthWith(u"url"_s, listing[u"url"_s])[u"state"_s], u"listed"_s);
        QCOMPARE(QFileInfo(m_world.folder() + u"/world.json"_s).permissions() & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
        QCOMPARE(m_world.control({u"move"_s, u"CUS-9999"_s, u"DIR-0001"_s}), 3);
        QCOMPARE(m_world.control({u"move"_s, u"CUS-0001"_s}), 2);
    }
    void sharesItsFolderWithNoOtherWorld()
    {
        QProcess second;
        second.start(qEnvironmentVariable("STEWARD_BIN") + u"/steward-playground"_s,
            {u"--to"_s, m_world.folder(), u"--for"_s, u"5"_s});
        QVERIFY(second.waitForFinished(20'000));
        QCOMPARE(second.exitCode(), 3);
        QVERIFY(second.readAllStandardError().contains("already runs"));
    }
    void answersEachRequestOfAConnection()
    {
        const Reply reply = PracticeWorld::send(
            m_world.origin(), "GET / HTTP/1.1\r\nHost: x\r\n\r\nHEAD / HTTP/1.1\r\nConnection: close\r\n\r\n");
        QCOMPARE(reply.status, 200);
        // The second answer, to HEAD, has the head of a page and nothing after it.
        const qsizetype second = reply.body.indexOf("HTTP/1.1 200 OK");
        QVERIFY(second > 0);
        QVERIFY(reply.body.endsWith("Connection: close\r\n\r\n"));
        QVERIFY(reply.body.mid(second).contains("Content-Length: " + QByteArray::number(second)));
    }
    void survivesWhatIsNoRequest()
    {
        const QString origin = m_world.origin();
        QCOMPARE(PracticeWorld::send(origin, "nonsense\r\n\r\n").status, 400);
        QCOMPARE(PracticeWorld::send(origin, "GET / HTTP/1.1\r\nbad header\r\n\r\n").status, 400);
        QCOMPARE(PracticeWorld::send(origin, "\x16\x03\x01 hello").status, 400);
        QCOMPARE(
            PracticeWorld::send(origin, "GET / HTTP/1.1\r\nX: " + QByteArray(40'000, 'x') + "\r\n\r\n").status, 431);
        QCOMPARE(PracticeWorld::send(origin, "POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n").status, 400);
        QCOMPARE(PracticeWorld::get(origin + u"/"_s).status, 200);
    }
};

STEWARD_TEST(PlaygroundTest)
#include "tst_playground.moc"
