#include "core/base/canonical_json.h"
#include "core/base/json_check.h"
#include "core/base/json_text.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

class JsonCheckTest : public QObject
{
    Q_OBJECT

    static inline const QByteArray entry =
        R"({"action":"consent.withdraw","actor":"u:3","detail":{"count":2,"list":[true,null,-7,"x"]},"object":"subject/7c1e",)"
        R"("outcome":"ok","seq":41,"ts":"2026-11-21T07:40:12.345Z","v":1})";

private Q_SLOTS:
    void takesAnEntry()
    {
        QVERIFY(isCanonicalEntry(entry));
        QVERIFY(isCanonicalEntry("{}"));
        QVERIFY(isCanonicalEntry("{\"\":\"\",\"\\b\\t\\n\\u000b\\f\\r\\u0000\\u001f\":[[],{}],"
                                 "\"\xc3\xa9\xed\x95\x9c\xf0\x9f\x98\x80\x7f\":\"/\"}"));
        QVERIFY(isCanonicalEntry("{\"n\":[0,-1,9007199254740991,-9007199254740991]}"));
    }
    void refusesAnyOtherSpelling_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray cases[] = {"", "null", "[]", "\"x\"", "1", "{} ", " {}", "{\"a\": 1}", "{\"a\":1 }", "{ }",
            "{\"a\":1,}", "{\"b\":1,\"a\":1}", "{\"a\":1,\"a\":1}", "{\"ab\":1,\"a\":1}", "{\"a\":1.0}", "{\"a\":1.5}",
            "{\"a\":1e2}", "{\"a\":-0}", "{\"a\":01}", "{\"a\":-}", "{\"a\":+1}", "{\"a\":9007199254740992}",
            "{\"a\":-9007199254740992}", "{\"a\":99999999999999999999999}", "{\"a\":\"\\/\"}", "{\"a\":\"\\u0041\"}",
            "{\"a\":\"\\u000a\"}", "{\"a\":\"\\u000B\"}", "{\"a\":\"\\u001F\"}", "{\"a\":\"\\u0008\"}",
            "{\"a\":\"\\u0022\"}", "{\"a\":\"\\u00e9\"}", "{\"a\":\"\\ud83d\\ude00\"}", "{\"a\":\"\\ud800\"}",
            "{\"a\":\"\n\"}", "{\"a\":\"\x1f\"}", "{\"a\":\"\\x\"}", "{\"a\":\"\\", "{\"a\":\"\\u00", "{\"a\":\"",
            "{\"a\":tru}", "{\"a\":nul", "{\"a\":\"\xff\"}", "{\"a\":\"\xed\xa0\x80\"}", "{\"a\":\"\xc0\x80\"}",
            "{\"a\":\"\xe2\x82\"}", "{\"a\":\"\xef\xb7\x90\"}", "{\"a\":\"\xef\xbf\xbe\"}", "{\"a\":\"\xef\xbf\xbf\"}",
            "{\"a\":\"\xf0\x9f\xbf\xbe\"}", "{\"a\":\"\xf4\x8f\xbf\xbf\"}",
            "{\"\xef\xac\xb3\":1,\"\xf0\x9f\x98\x80\":1}", "{\"\\u001f\":1,\"\\n\":1}", "{\"\\\"\":1,\"!\":1}",
            "{\"a\"}", "{\"a\":}", "{a:1}", "{\"a\":[1,]}", "{\"a\":[,]}", "{\"a\":[1 2]}", "{}{}", "{\"a\":1}\n"};
        for (const QByteArray &json : cases)
            QTest::newRow(json.isEmpty() ? "nothing" : json.toPercentEncoding(" {}[]:,\"\\").constData()) << json;
        QTest::newRow("a null byte in a text") << QByteArray("{\"a\":\"\0\"}", 9);
    }
    void refusesAnyOtherSpelling()
    {
        QFETCH(const QByteArray, json);
        QVERIFY(!isCanonicalEntry(json));
    }
    void takesFewOfTheChangedBits()
    {
        // Each flipped bit that is still taken must be canonical JSON by the other reader too.
        for (int bit = 0; bit < 8 * entry.size(); ++bit) {
            QByteArray changed = entry;
            changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
            const Result<QByteArray> form = canonicalForm(changed);
            QCOMPARE(isCanonicalEntry(changed), form && *form == changed);
        }
    }
    void refusesEveryCutEntry()
    {
        for (int size = 0; size < entry.size(); ++size)
            QVERIFY(!isCanonicalEntry(entry.first(size)));
    }
    void endsOnDeepNesting()
    {
        const auto nested = [](int depth) {
            return "{\"a\":" + QByteArray("[").repeated(depth) + QByteArray("]").repeated(depth) + '}';
        };
        QVERIFY(isCanonicalEntry(nested(63)));
        QVERIFY(!isCanonicalEntry(nested(64)));
        QVERIFY(!isCanonicalEntry(QByteArray("{\"a\":").repeated(1'000'000)));
        QVERIFY(!isCanonicalEntry("{\"a\":" + QByteArray("[").repeated(1'000'000)));
    }
    void findsTheEndOfPlainTextWhereverItIs()
    {
        for (const char mark : {'"', '\\', '\x1f', '\0', '\x80', '\xff'}) {
            for (int length = 0; length < 40; ++length) {
                const QByteArray text = QByteArray(length, '~') + mark + QByteArray(20, ' ');
                QCOMPARE(json::skipPlain(text.begin(), text.end()) - text.begin(), length);
            }
        }
        const QByteArray plain(33, '\x7f');
        QCOMPARE(json::skipPlain(plain.begin(), plain.end()), plain.end());
    }
    void ordersKeysByTheirUtf16Units()
    {
        // U+D7FF, U+10000, U+E000, U+FFFD, in the order of their units
        const QByteArray keys[] = {"", "a", "aa", "b", "\xc3\xa9", "\xed\x9f\xbf", "\xf0\x90\x80\x80",
            "\xf4\x80\x80\x80", "\xee\x80\x80", "\xef\xbf\xbd"};
        for (size_t i = 0; i < std::size(keys); ++i) {
            for (size_t j = 0; j < std::size(keys); ++j)
                QCOMPARE(json::compareUtf16(keys[i], keys[j]), i < j ? -1 : i > j ? 1 : 0);
        }
    }
};

STEWARD_TEST(JsonCheckTest)
#include "tst_json_check.moc"
