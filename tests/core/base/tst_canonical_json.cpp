#include "core/base/canonical_json.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

class CanonicalJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsKeysByUtf16Units()
    {
        // The example of RFC 8785, 3.2.3: the order of these keys is the point of it.
        const QJsonObject object{{u"\u20ac"_s, u"Euro Sign"_s}, {u"\r"_s, u"Carriage Return"_s},
            {u"\ufb33"_s, u"Hebrew Letter Dalet With Dagesh"_s}, {u"1"_s, u"One"_s},
            {u"\U0001f600"_s, u"Emoji: Grinning Face"_s}, {u"\u0080"_s, u"Control"_s},
            {u"\u00f6"_s, u"Latin Small Letter O With Diaeresis"_s}};
        QCOMPARE(*canonicalJson(object),
            QByteArray("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\xc2\x80\":\"Control\",\"\xc3\xb6\":\"Latin Small "
                       "Letter O With Diaeresis\","
                       "\"\xe2\x82\xac\":\"Euro Sign\",\"\xf0\x9f\x98\x80\":\"Emoji: Grinning Face\","
                       "\"\xef\xac\xb3\":\"Hebrew Letter Dalet With Dagesh\"}"));
    }
    void escapesJustWhatItMust()
    {
        const QJsonObject object{{u"s"_s, QString(u"\u20ac$\u000F\u000aA'B\"\\\"/"_s)}};
        QCOMPARE(*canonicalJson(object), QByteArray("{\"s\":\"\xe2\x82\xac$\\u000f\\nA'B\\\"\\\\\\\"/\"}"));
    }
    void takesWholeNumbersOnly()
    {
        QCOMPARE(*canonicalJson({{u"n"_s, 9007199254740991.0}, {u"z"_s, QJsonArray{-1, 0, true, QJsonValue::Null}}}),
            QByteArray("{\"n\":9007199254740991,\"z\":[-1,0,true,null]}"));
        QVERIFY(!canonicalJson({{u"n"_s, 0.5}}));
        QVERIFY(!canonicalJson({{u"n"_s, 9007199254740992.0}}));
    }
    void refusesLoneSurrogates()
    {
        QVERIFY(!canonicalJson({{u"s"_s, QString(QChar(0xd800))}}));
        QVERIFY(!canonicalJson({{QString(QChar(0xdc00)), 1}}));
    }
    void refusesNoncharacters()
    {
        QVERIFY(!canonicalJson({{u"s"_s, QString(QChar(0xfffe))}}));
        QVERIFY(!canonicalJson({{u"s"_s, QString(QChar(0xfdd0))}}));
        QVERIFY(!canonicalJson({{u"s"_s, u"\U0001ffff"_s}}));
        QVERIFY(canonicalJson({{u"s"_s, u"\ufffd\U0001fffd"_s}}));
    }
    void spellsOneText()
    {
        QByteArray out = "x";
        QVERIFY(appendCanonicalText(out, u"a\"\u0001\u00e9\ud55c\U0001f600"_s));
        QCOMPARE(out, QByteArray("x\"a\\\"\\u0001\xc3\xa9\xed\x95\x9c\xf0\x9f\x98\x80\""));
        QVERIFY(!appendCanonicalText(out, QString(QChar(0xd83d))));
    }
    void endsOnDeepNesting()
    {
        QJsonObject deep;
        for (int i = 0; i < 200; ++i)
            deep = {{u"d"_s, deep}};
        QVERIFY(!canonicalJson(deep));
    }
};

STEWARD_TEST(CanonicalJsonTest)
#include "tst_canonical_json.moc"
