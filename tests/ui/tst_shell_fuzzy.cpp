#include "tests/support/test_main.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/fuzzy.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward::ui;

class FuzzyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersMustComeInOrder()
    {
        QVERIFY(fuzzyScore(u"dir"_s, u"Directories"_s));
        QVERIFY(fuzzyScore(u"vl"_s, u"Verify the ledger"_s));
        QVERIFY(!fuzzyScore(u"rid"_s, u"Dir"_s));
        QVERIFY(!fuzzyScore(u"x"_s, u"Ledger"_s));
    }

    void wordsMayComeInAnyOrderAndAccentsDoNotMatter()
    {
        QVERIFY(fuzzyScore(u"ledger verify"_s, u"Verify the ledger"_s));
        QVERIFY(fuzzyScore(u"backerei"_s, u"Bäckerei Morgenrot"_s));
        QVERIFY(fuzzyScore(u"꽃집"_s, u"서울 꽃집"_s));
    }

    void theBeginningOfAWordWinsOverTheMiddle_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("start of text") << u"set"_s << u"Settings"_s << u"Reset the columns"_s;
        QTest::newRow("start of words") << u"ow"_s << u"Open workspace"_s << u"Show all"_s;
        QTest::newRow("together") << u"port"_s << u"Export"_s << u"Put over right tile"_s;
        QTest::newRow("shorter") << u"ledger"_s << u"Ledger"_s << u"Ledger of everything"_s;
    }
    void theBeginningOfAWordWinsOverTheMiddle()
    {
        QFETCH(const QString, query);
        QFETCH(const QString, better);
        QFETCH(const QString, worse);
        QVERIFY(fuzzyScore(query, better).value_or(-9999) > fuzzyScore(query, worse).value_or(-9999));
    }

    void thePaletteShowsWhatFitsBestFirstAndRecordsBehind()
    {
        CommandModel model;
        const QAbstractItemModelTester tester(&model);
        model.setCommands({{.title = u"Ledger"_s}, {.title = u"Reset the columns"_s}, {.title = u"Settings"_s}});
        QCOMPARE(model.rowCount(), 3);
        model.setQuery(u"set"_s);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.command(0)->title, u"Settings"_s);
        model.setRecords({{.title = u"Setzerei Blau"_s, .context = u"Customer · CUS-0007"_s}});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.command(2)->title, u"Setzerei Blau"_s);
        model.setQuery(u"qqq"_s);
        QCOMPARE(model.rowCount(), 0);
    }
};

STEWARD_TEST(FuzzyTest)
#include "tst_shell_fuzzy.moc"
