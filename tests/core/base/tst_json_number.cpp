#include "core/base/canonical_json.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <bit>
#include <limits>

using namespace steward;
using namespace Qt::StringLiterals;

class JsonNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithRfc8785AppendixB_data()
    {
        QTest::addColumn<quint64>("bits");
        QTest::addColumn<QByteArray>("spelt");
        const std::pair<quint64, QByteArray> rows[] = {
            {0x0000000000000000, "0"},
            {0x8000000000000000, "0"},
            {0x0000000000000001, "5e-324"},
            {0x8000000000000001, "-5e-324"},
            {0x7fefffffffffffff, "1.7976931348623157e+308"},
            {0xffefffffffffffff, "-1.7976931348623157e+308"},
            {0x4340000000000000, "9007199254740992"},
            {0xc340000000000000, "-9007199254740992"},
            {0x4430000000000000, "295147905179352830000"},
            {0x44b52d02c7e14af5, "9.999999999999997e+22"},
            {0x44b52d02c7e14af6, "1e+23"},
            {0x44b52d02c7e14af7, "1.0000000000000001e+23"},
            {0x444b1ae4d6e2ef4e, "999999999999999700000"},
            {0x444b1ae4d6e2ef4f, "999999999999999900000"},
            {0x444b1ae4d6e2ef50, "1e+21"},
            {0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7"},
            {0x3eb0c6f7a0b5ed8d, "0.000001"},
            {0x41b3de4355555553, "333333333.3333332"},
            {0x41b3de4355555554, "333333333.33333325"},
            {0x41b3de4355555555, "333333333.3333333"},
            {0x41b3de4355555556, "333333333.3333334"},
            {0x41b3de4355555557, "333333333.33333343"},
            {0xbecbf647612f3696, "-0.0000033333333333333333"},
            {0x43143ff3c1cb0959, "1424953923781206.2"},
        };
        for (const auto &[bits, spelt] : rows)
            QTest::newRow(spelt.constData()) << bits << spelt;
    }
    void agreesWithRfc8785AppendixB()
    {
        QFETCH(const quint64, bits);
        QFETCH(const QByteArray, spelt);
        QCOMPARE(canonicalNumber(std::bit_cast<double>(bits)).value(), spelt);
        QCOMPARE(canonicalForm(spelt).value(), spelt);
    }
    void refusesWhatIsNoNumber()
    {
        QVERIFY(!canonicalNumber(std::numeric_limits<double>::quiet_NaN()));
        QVERIFY(!canonicalNumber(std::numeric_limits<double>::infinity()));
        QVERIFY(!canonicalNumber(-std::numeric_limits<double>::infinity()));
    }
    void readsEachSpellingOfANumber_data()
    {
        QTest::addColumn<QByteArray>("canonical");
        QTest::newRow("-0") << "0"_ba;
        QTest::newRow("-0.0e5") << "0"_ba;
        QTest::newRow("1E2") << "100"_ba;
        QTest::newRow("1e+2") << "100"_ba;
        QTest::newRow("100e-2") << "1"_ba;
        QTest::newRow("9007199254740993") << "9007199254740992"_ba;
        QTest::newRow("123456789012345678901234567890") << "1.2345678901234568e+29"_ba;
        QTest::newRow("1e-400") << "0"_ba;
        QTest::newRow("-1e-400") << "0"_ba;
        QTest::newRow("0.00000000000000000000000000000000000001e-330") << "0"_ba;
        QTest::newRow("1e-99999999999999999999") << "0"_ba;
        QTest::newRow("0e99999999999999999999") << "0"_ba;
        QTest::newRow("2.4703282292062327e-324") << "0"_ba;      // below half of the least double
        QTest::newRow("2.4703282292062328e-324") << "5e-324"_ba; // above it
        QTest::newRow("1.7976931348623157e308") << "1.7976931348623157e+308"_ba;
    }
    void readsEachSpellingOfANumber()
    {
        QFETCH(const QByteArray, canonical);
        QCOMPARE(canonicalForm(QTest::currentDataTag()).value(), canonical);
    }
    void refusesNumbersBeyondADouble()
    {
        for (const char *beyond : {"1e309", "-1e309", "1.8e308", "1e99999999999999999999", "123e10000"})
            QVERIFY2(!canonicalForm(beyond), beyond);
        QVERIFY(!canonicalForm(QByteArray(400, '9')));
    }
};

STEWARD_TEST(JsonNumberTest)
#include "tst_json_number.moc"
