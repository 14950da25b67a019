#include "core/base/clock.h"
#include "core/base/text.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanedTextHoldsNothingThatSqliteReadsOtherwise_data()
    {
        QTest::addColumn<QString>("dirty");
        QTest::addColumn<QString>("clean");
        QTest::newRow("byte order mark") << QString(QChar(0xfeff)) + u"a"_s << u"a"_s;
        QTest::newRow("swapped mark") << QString(QChar(0xfffe)) + u"a"_s << u"a"_s;
        QTest::newRow("lone surrogate") << QString(QChar(0xd800)) + u"x"_s << QString(QChar(0xfffd)) + u"x"_s;
        QTest::newRow("NUL") << QString(u"a\0b"_s) << u"ab"_s;
        QTest::newRow("pair") << u"\U0001f600"_s << u"\U0001f600"_s;
        QTest::newRow("line end") << u"a\r\nb\tc"_s << u"a\nb\tc"_s;
    }
    void cleanedTextHoldsNothingThatSqliteReadsOtherwise()
    {
        QFETCH(const QString, dirty);
        QTEST(cleaned(dirty), "clean");
    }
    void bidiControlsAreShown()
    {
        QCOMPARE(forDisplay(u"a\u202Eb"_s), u"a\uFFFDb"_s);
        QCOMPARE(forDisplay(u"한빛"_s), u"한빛"_s);
    }
    void foldingKeepsAccentsAndUnaccentingDropsThem()
    {
        QCOMPARE(folded(u"  ＣＡＦÉ  Bar "_s), u"café bar"_s);
        QCOMPARE(unaccented(u"Łódź Café Ørsted Straße"_s), u"lodz cafe orsted strasse"_s);
        QCOMPARE(unaccented(u"강남대로"_s), u"강남대로"_s);
    }
    void wideCharactersCountTwo() { QCOMPARE(columnWidth(u"ab한"_s), 4); }
    void instantsAreReadInEveryFormOfRfc3339_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("utc") << u"2026-11-21T07:40:12.345Z"_s << qint64(1795246812345);
        QTest::newRow("offset") << u"2026-11-21T08:40:12.345+01:00"_s << qint64(1795246812345);
        QTest::newRow("date") << u"1970-01-02"_s << qint64(86400000);
        QTest::newRow("local time") << u"2026-11-21T07:40:12"_s << qint64(-1);
        QTest::newRow("no such day") << u"2026-02-30"_s << qint64(-1);
        QTest::newRow("words") << u"yesterday"_s << qint64(-1);
    }
    void instantsAreReadInEveryFormOfRfc3339()
    {
        QFETCH(const QString, text);
        const std::optional<Instant> at = fromRfc3339(text);
        QTEST(at ? toMillis(*at) : qint64(-1), "ms");
    }
    void instantsArePrintedInUtcWithMilliseconds()
    {
        QCOMPARE(toRfc3339(fromMillis(1795246812345)), u"2026-11-21T07:40:12.345Z"_s);
    }
};

STEWARD_TEST(TextTest)
#include "tst_text.moc"
