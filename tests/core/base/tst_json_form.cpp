#include "core/base/canonical_json.h"
#include "core/base/json_check.h"
#include "tests/support/test_main.h"

#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

/** JSON as others may write it, in every spelling that is allowed; the same for the same seed. */
class RandomJson
{
public:
    RandomJson(unsigned seed, bool wholeNumbers)
        : m_random(seed)
        , m_wholeNumbers(wholeNumbers)
    {
    }

    QByteArray object(int depth)
    {
        QByteArray json = space() + '{' + space();
        QList<QByteArray> keys;
        for (unsigned i = below(6); i > 0; --i) {
            const QByteArray key = text();
            const QByteArray canonical = canonicalForm(key).value();
            if (keys.contains(canonical))
                continue;
            json += (keys.isEmpty() ? "" : ",") + space() + key + space() + ':' + value(depth + 1);
            keys.append(canonical);
        }
        return json + '}' + space();
    }

private:
    unsigned below(unsigned limit) { return m_random() % limit; }
    QByteArray space()
    {
        static const QByteArray spaces[] = {"", "", " ", "\t", "\r\n", " \n "};
        return spaces[below(6)];
    }
    QByteArray value(int depth)
    {
        switch (below(depth > 5 ? 5 : 7)) {
        case 0: return space() + "null" + space();
        case 1: return space() + "true" + space();
        case 2: return space() + "false" + space();
        case 3: return space() + number() + space();
        case 4: return space() + text() + space();
        case 5: return object(depth);
        default: return array(depth);
        }
    }
    QByteArray array(int depth)
    {
        QByteArray json = "[" + space();
        for (unsigned i = below(5), n = i; i > 0; --i)
            json += (i == n ? "" : ",") + value(depth + 1);
        return json + ']';
    }
    QByteArray number()
    {
        const qint64 whole = qint64((quint64(m_random()) << 32 | m_random()) % 9007199254740992) >> below(53);
        QByteArray json = (below(2) ? "-" : "") + QByteArray::number(whole);
        if (!m_wholeNumbers && below(2))
            json += '.' + QByteArray::number(below(1'000'000));
        if (!m_wholeNumbers && below(3) == 0)
            json += (below(2) ? "e-" : "E+") + QByteArray::number(below(200));
        return json;
    }
    QByteArray text()
    {
        static const QByteArray pieces[] = {"a", "Z", "7", " ", "/", "\\/", "\\\"", "\\\\", "\\b", "\\n", "\\u000b",
            "\\u0041", "\\u001F", "\\u00e9", "\xc3\xa9", "\\ud83d\\uDE00", "\xf0\x9f\x98\x80", "\xed\x95\x9c",
            "\xef\xac\xb3", "\x7f", "\\u20ac", "plain text of some length"};
        QByteArray json = "\"";
        for (unsigned i = below(7); i > 0; --i)
            json += pieces[below(std::size(pieces))];
        return json + '"';
    }

    std::mt19937 m_random;
    bool m_wholeNumbers;
};

} // namespace

class JsonFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithRfc8785()
    {
        // RFC 8785, 3.2.2 and 3.2.3
        const QByteArray values =
            "{ \"numbers\": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001], \r\n\t"
            "\"string\": \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\", \"literals\": [null, true, "
            "false] }";
        QCOMPARE(canonicalForm(values).value(),
            QByteArray("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                       "\"string\":\"\xe2\x82\xac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}"));
        const QByteArray keys = "{\"\\u20ac\": \"Euro Sign\", \"\\r\": \"Carriage Return\","
                                "\"\\ufb33\": \"Hebrew Letter Dalet With Dagesh\", \"1\": \"One\", \"\\ud83d\\ude00\": "
                                "\"Emoji: Grinning Face\","
                                "\"\\u0080\": \"Control\", \"\\u00f6\": \"Latin Small Letter O With Diaeresis\"}";
        QCOMPARE(canonicalForm(keys).value(),
            QByteArray(
                "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\xc2\x80\":\"Control\",\"\xc3\xb6\":\"Latin Small "
                "Letter O With Diaeresis\",\"\xe2\x82\xac\":\"Euro Sign\",\"\xf0\x9f\x98\x80\":\"Emoji: Grinning "
                "Face\",\"\xef\xac\xb3\":\"Hebrew Letter Dalet With Dagesh\"}"));
    }
    void sortsAtEveryLevel()
    {
        const QByteArray json = "{\"1\": {\"f\": {\"f\": \"hi\",\"F\": 5} ,\"\\n\": 56.0}, \"10\": { }, \"\": "
                                "\"empty\", \"a\": { }, \"111\": ["
                                "{\"e\": \"yes\", \"E\": \"no\"}], \"A\": { } }";
        const QByteArray form = "{\"\":\"empty\",\"1\":{\"\\n\":56,\"f\":{\"F\":5,\"f\":\"hi\"}},\"10\":{},\"111\":[{"
                                "\"E\":\"no\",\"e\":\"yes\"}],\"A\":{},\"a\":{}}";
        QCOMPARE(canonicalForm(json).value(), form);
    }
    void takesAnyValueAtTheTop()
    {
        for (const QByteArray &json : {"null"_ba, "true"_ba, "false"_ba, "7"_ba, "\"x\""_ba, "[]"_ba, "{}"_ba})
            QCOMPARE(canonicalForm(" " + json + "\n").value(), json);
    }
    void refusesWhatIsNoJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray cases[] = {"", " ", "{", "[", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "{\"a\"}", "{\"a\":}",
            "{\"a\":1,}", "{a:1}", "{'a':1}", "{\"a\" 1}", "{\"a\":1 \"b\":2}", "[1]]", "{}{}", "1 2", "nul", "nulll",
            "True", "NaN", "Infinity", "-Infinity", "+1", "-", "01", "-01", "00", "1.", ".5", "-.5", "1.e3", "1e",
            "1e+", "0x10", "1_000", "\"", "\"a", "\"\\", "\"\\x41\"", "\"\\'\"", "\"\\u\"", "\"\\u12\"", "\"\\u123g\"",
            "\"\\u 123\"", "\"\\U0041\"", "/* c */ 1", "// c\n1", "[1]\v", "\xef\xbb\xbf{}", "\"\\ud800\"",
            "\"\\udc00\"", "\"\\ud800\\ud800\"", "\"\\ud800x\"", "\"\\ud800\\n\"", "\"\\udc00\\ud800\"",
            "\"\xed\xa0\x80\"", "\"\xff\"", "\"\xc0\x80\"", "\"\xe0\x80\x80\"", "\"\xf0\x80\x80\x80\"",
            "\"\xf4\x90\x80\x80\"", "\"\xf8\x88\x80\x80\x80\"", "\"\xe2\x82\"", "\"\x80\"", "\"\xc3\"", "\"a\tb\"",
            "\"a\nb\"", "\"a\x1f\"", "{\"a\":1,\"a\":2}", "{\"a\":1,\"\\u0061\":2}", "{\"b\":{\"a\":1,\"a\":1}}"};
        for (const QByteArray &json : cases)
            QTest::newRow(json.isEmpty() ? "nothing" : json.toPercentEncoding(" {}[]:,\"\\").constData()) << json;
        QTest::newRow("a null byte in a text") << QByteArray("\"a\0b\"", 5);
        QTest::newRow("a null byte behind") << QByteArray("{}\0", 3);
    }
    void refusesWhatIsNoJson()
    {
        QFETCH(const QByteArray, json);
        const Result<QByteArray> form = canonicalForm(json);
        QVERIFY(!form);
        QCOMPARE(form.error().code, ErrorCode::InvalidInput);
        QVERIFY(form.error().message.contains(u"at byte"_s));
        // What stands inside of something is no better.
        QVERIFY(!canonicalForm("{\"k\":" + json + "x"));
    }
    void endsOnDeepNesting()
    {
        const auto nested = [](int depth) { return QByteArray("[").repeated(depth) + QByteArray("]").repeated(depth); };
        QCOMPARE(canonicalForm(nested(64)).value(), nested(64));
        QVERIFY(!canonicalForm(nested(65)));
        QVERIFY(!canonicalForm(QByteArray("[").repeated(1'000'000)));
        QVERIFY(!canonicalForm(QByteArray("{\"a\":").repeated(1'000'000)));
    }
    void isAFixedPoint()
    {
        for (unsigned seed = 0; seed < 3'000; ++seed) {
            const QByteArray json = RandomJson(seed, false).object(0);
            const Result<QByteArray> form = canonicalForm(json);
            QVERIFY2(form, json.constData());
            QCOMPARE(canonicalForm(*form).value(), *form);
        }
    }
    void agreesWithTheWriterAndTheCheckOnWholeNumbers()
    {
        for (unsigned seed = 0; seed < 3'000; ++seed) {
            const QByteArray json = RandomJson(seed, true).object(0);
            const QByteArray form = canonicalForm(json).value();
            QVERIFY2(isCanonicalEntry(form), form.constData());
            QCOMPARE(canonicalJson(QJsonDocument::fromJson(json).object()).value(), form);
            QCOMPARE(isCanonicalEntry(json), json == form);
        }
    }
};

STEWARD_TEST(JsonFormTest)
#include "tst_json_form.moc"
