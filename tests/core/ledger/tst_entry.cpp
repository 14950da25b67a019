#include "core/ledger/entry.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

class EntryTest : public QObject
{
    Q_OBJECT

    static bool reads(const QByteArray &entry)
    {
        ledger::EntryParts parts;
        return ledger::readEntry({entry.constData(), size_t(entry.size())}, parts);
    }
    static QByteArray withDetail(const QByteArray &detail)
    {
        return "{\"action\":\"a\",\"actor\":\"b\",\"detail\":" + detail
               + ",\"object\":\"c\",\"outcome\":\"ok\",\"seq\":7,\"ts\":\"2026-11-21T07:40:12.345Z\",\"v\":1}";
    }

private Q_SLOTS:
    void whatIsSpeltReadsBackTheSame()
    {
        const store::Event event{.action = u"test.\"quoted\"\\\n\u0001"_s,
            .subject = u"Größe 강남 \U0001F600"_s,
            .detail = {{u"b"_s, -5}, {u"a"_s, true}, {u"\U0001F600"_s, 1}, {u"\ufb33"_s, 2}},
            .actor = u"u:1"_s,
            .outcome = u"ok"_s};
        QByteArray entry = *ledger::spellEvent(event);
        ledger::completeEntry(entry, 9007199254740991, "2026-02-28T23:59:59.999Z");
        ledger::EntryParts parts;
        QVERIFY2(ledger::readEntry({entry.constData(), size_t(entry.size())}, parts), entry);
        QCOMPARE(ledger::textOf(parts.action), event.action);
        QCOMPARE(ledger::textOf(parts.object), event.subject);
        QCOMPARE(parts.seq, 9007199254740991);
        QCOMPARE(parts.at, 1772323199999); // date -u -d 2026-02-28T23:59:59.999Z +%s%3N
        // RFC 8785, 3.2.3: by UTF-16 code units, so the surrogate pair comes before U+FB33.
        QCOMPARE(QString::fromUtf8(parts.detail.data(), qsizetype(parts.detail.size())),
            u"{\"a\":true,\"b\":-5,\"\U0001F600\":1,\"\ufb33\":2}"_s);
        QCOMPARE(ledger::speltText(event.action), QByteArray("test.\\\"quoted\\\"\\\\\\n\\u0001"));
    }

    void onlyTheCanonicalSpellingReads_data()
    {
        QTest::addColumn<QByteArray>("detail");
        QTest::addColumn<bool>("reads");
        for (const char *good : {"{}", "{\"a\":[],\"b\":{}}", "{\"a\":[1,-2,\"x\",null,true,false]}", "{\"n\":0}",
                 "{\"n\":9007199254740991}", "{\"t\":\"\\b\\t\\n\\f\\r\\u001f\x7f/\"}", "{\"t\":\"\xf0\x9f\x98\x80\"}"})
            QTest::addRow("good %s", good) << QByteArray(good) << true;
        for (const char *bad : {"", "[]", "1", "{ }", "{\"a\":1,}", "{\"a\":1 }", "{\"b\":1,\"a\":2}",
                 "{\"a\":1,\"a\":1}", "{\"n\":1.0}", "{\"n\":1e3}", "{\"n\":-0}", "{\"n\":01}", "{\"n\":+1}",
                 "{\"n\":9007199254740992}", "{\"n\":99999999999999999999}", "{\"t\":\"\\u0041\"}", "{\"t\":\"\\/\"}",
                 "{\"t\":\"\\u000a\"}", "{\"t\":\"\\u001F\"}", "{\"t\":\"\\ud83d\\ude00\"}", "{\"t\":\"\n\"}",
                 "{\"t\":\"\xc0\x80\"}", "{\"t\":\"\xed\xa0\x80\"}", "{\"t\":\"\xf5\x80\x80\x80\"}", "{\"t\":\"\x80\"}",
                 "{\"t\":\"open}", "nul", "{"})
            QTest::addRow("bad %s", bad) << QByteArray(bad) << false;
    }
    void onlyTheCanonicalSpellingReads()
    {
        QFETCH(const QByteArray, detail);
        QTEST(reads(withDetail(detail)), "reads");
    }

    void nestingIsBounded()
    {
        QVERIFY(reads(withDetail("{\"a\":" + QByteArray("[").repeated(60) + QByteArray("]").repeated(60) + '}')));
        QVERIFY(!reads(withDetail("{\"a\":" + QByteArray("[").repeated(100'000))));
    }

    void timesAreOfTheCalendar()
    {
        for (const char *bad : {"2026-02-29T00:00:00.000Z", "2026-13-01T00:00:00.000Z", "2026-01-01T24:00:00.000Z",
                 "2026-01-01T00:60:00.000Z", "2026-01-01T00:00:60.000Z", "2026-01-01T00:00:00Z",
                 "2026-01-01t00:00:00.000Z", "2100-02-29T00:00:00.000Z"})
            QVERIFY2(!reads(withDetail("{}").replace("2026-11-21T07:40:12.345Z", bad)), bad);
        for (const char *good : {"2024-02-29T00:00:00.000Z", "2000-02-29T23:59:59.999Z", "1969-12-31T23:59:59.999Z"})
            QVERIFY2(reads(withDetail("{}").replace("2026-11-21T07:40:12.345Z", good)), good);
    }
};

STEWARD_TEST(EntryTest)
#include "tst_entry.moc"
