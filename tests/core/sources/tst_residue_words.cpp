#include "core/sources/residue_words.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <cstring>

using namespace steward::sources;

/** A person's value is told from longer values of others that contain it. */
class ResidueWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongerValueIsSomebodyElses_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("needle");
        QTest::addColumn<int>("holding");
        const auto row = [](const char *name, const char *value, const char *needle, Holding holding) {
            QTest::newRow(name) << QByteArray(value) << QByteArray(needle) << int(holding);
        };
        row("the value itself", "Person 42", "Person 42", Holding::Word);
        row("a longer number", "Person 420", "Person 42", Holding::Inside);
        row("a phone that goes on", "+49731445566", "+4973144", Holding::Inside);
        row("within a text", "met Person 42, twice", "Person 42", Holding::Word);
        row("both", "Person 420 and Person 42", "Person 42", Holding::Word);
        row("an address before", "lada@example.org", "ada@example.org", Holding::Inside);
        row("an address joined by a dot", "x.ada@example.org", "ada@example.org", Holding::Inside);
        row("an address behind", "ada@example.org.uk", "ada@example.org", Holding::Inside);
        row("an address at the end of a sentence", "to ada@example.org.", "ada@example.org", Holding::Word);
        row("another script beside", "Ada\xEB\x8B\x98", "Ada", Holding::Word);
        row("Hangul that goes on", "\xEA\xB9\x80\xEB\xAF\xBC\xEC\x88\x98", "\xEA\xB9\x80\xEB\xAF\xBC", Holding::Inside);
        row("nothing", "Ben", "Ada", Holding::Not);
    }
    void aLongerValueIsSomebodyElses()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const QByteArray, needle);
        QTEST(int(holdingOf(value, {needle})), "holding");
    }
    void aHitInAFileIsJudgedByWhatStandsBeside()
    {
        const QByteArray file = "7,Person 420\n8,Person 42\n";
        const ReadAt read = [&file](char *to, qsizetype size, qint64 offset) -> qint64 {
            const QByteArray piece = file.mid(offset, size);
            std::memcpy(to, piece.constData(), size_t(piece.size()));
            return piece.size();
        };
        QVERIFY(!isWordIn(read, 2, "Person 42"));
        QVERIFY(isWordIn(read, 15, "Person 42"));
    }
};

STEWARD_TEST(ResidueWordsTest)
#include "tst_residue_words.moc"
