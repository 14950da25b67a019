#include "core/directories/extract/extract.h"
#include "tests/support/test_main.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

using namespace steward::directories;
using namespace Qt::StringLiterals;

/** Pages made to exhaust stack, memory or time. */
class HostilePagesTest : public QObject
{
    Q_OBJECT

    static QByteArray numbered(const QByteArray &before, const QByteArray &after, int count)
    {
        QByteArray all;
        for (int i = 0; i < count; ++i)
            all += before + QByteArray::number(i) + after;
        return all;
    }

private Q_SLOTS:
    void endsWithinTimeOnASmallStack_data()
    {
        QTest::addColumn<QByteArray>("html");
        const auto row = [](const char *name, const QByteArray &html) { QTest::newRow(name) << html; };
        const QByteArray script = "<script type=\"application/ld+json\">";
        row("100,000 nested blocks", QByteArray("<div>").repeated(100'000) + "x");
        row("nested blocks with stray ends", QByteArray("<div></x><table><td></div>").repeated(50'000));
        row("nested lists", QByteArray("<ul><li>").repeated(100'000));
        row("nested templates", QByteArray("<template>").repeated(50'000));
        row("nested drawings", QByteArray("<svg><desc>").repeated(50'000) + QByteArray("<path/>").repeated(50'000));
        row("formatting that is reopened in every paragraph", numbered("<font a=", "><p>x", 100'000));
        row("five megabytes of angle brackets", QByteArray(5 * 1024 * 1024, '<'));
        row("five megabytes of zeros", QByteArray(5 * 1024 * 1024, '\0'));
        row("zeros in text", QByteArray("<p>\0a\0b</p>", 11).repeated(50'000));
        row("invalid UTF-8", QByteArray("<p>\xff\xfe\x80\xc0 ").repeated(200'000));
        row("endless attributes", "<a " + numbered("b", "=1 ", 300'000) + ">x</a>");
        row("attributes that never end", "<a " + numbered("b", "=1 ", 300'000));
        row("a comment that never ends", "<!--" + QByteArray(3'000'000, '-'));
        row("nested JSON objects", script + QByteArray("{\"a\":").repeated(400'000));
        row("nested JSON arrays", script + QByteArray("[").repeated(2'000'000));
        row("JSON strings that never end", script + "{\"name\":\"" + QByteArray("\" ").repeated(1'000'000));
        row("JSON comments that never end", script + QByteArray("/*").repeated(1'000'000));
        row("100,000 JSON items",
            script + "{" + numbered("\"k", "\":{\"@type\":\"Store\",\"name\":\"s\"},", 100'000) + "}");
        row("items that refer to themselves", script
                                                  + "{\"@id\":\"#a\",\"@type\":\"Store\",\"address\":{\"@id\":\"#a\"},"
                                                    "\"location\":{\"@id\":\"#b\",\"location\":{\"@id\":\"#a\"}}}");
        row("items that include each other",
            QByteArray("<div itemscope itemref='a b' id=a itemprop=x><p itemscope itemref=a id=b>").repeated(5'000));
        row("cards that include each other",
            QByteArray("<div class='vcard' id=x><a class=include href='#x'></a><b class=fn>n</b></div>")
                .repeated(20'000));
        row("a line of digits", "<p>" + QByteArray("1 212 555 0100 ").repeated(300'000));
        row("addresses without end", QByteArray("<p>12 Main St, Troy, OH 45373</p>").repeated(100'000));
        row("hours without end", QByteArray("<p>Mon 9-5 ").repeated(100'000));
        row("commas", "<p>" + QByteArray(3'000'000, ','));
        row("at signs", "<p>" + QByteArray("a@").repeated(1'500'000));
        row("Korean provinces", "<p>" + QByteArray("서울특별시 강남구 ").repeated(100'000));
    }
    void endsWithinTimeOnASmallStack()
    {
        QFETCH(const QByteArray, html);
        QElapsedTimer timer;
        timer.start();
        bool ended = false;
        QThread *thread = QThread::create([&] {
            readPage(html, {.baseUrl = QUrl(u"https://d.test/"_s)});
            ended = true;
        });
        thread->setStackSize(512 * 1024); // as a pool thread on a small platform has
        thread->start();
        thread->wait();
        delete thread;
        QVERIFY(ended);
        QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
    }

    void stillReadsWhatComesBeforeTheFlood()
    {
        const QByteArray business =
            "<div itemscope itemtype='https://schema.org/Store'><b itemprop='name'>Calm Shop</b></div>";
        QCOMPARE(readPage(business + QByteArray("<div>").repeated(50'000), {}).profile.name, u"Calm Shop"_s);
    }

    void readsTheSamePageTheSameWayTwice()
    {
        const QByteArray html = "<title>A | B</title><p>Phone 937-555-0107<p>410 Oak Hill Rd, Dayton, OH 45402";
        const Page first = readPage(html, {});
        const Page second = readPage(html, {});
        QCOMPARE(first.text, second.text);
        QCOMPARE(first.profile.telephone, second.profile.telephone);
        QCOMPARE(first.candidates.size(), second.candidates.size());
    }
};

STEWARD_TEST(HostilePagesTest)
#include "tst_hostile_pages.moc"
