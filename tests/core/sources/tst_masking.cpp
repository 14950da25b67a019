#include "core/base/hash.h"
#include "core/sources/masking.h"
#include "core/sources/row_digest.h"
#include "tests/support/test_main.h"

#include <QStringDecoder>
#include <QStringEncoder>
#include <QTest>

using namespace steward;
using namespace steward::sources;
using namespace Qt::StringLiterals;

class MaskingTest : public QObject
{
    Q_OBJECT

    static inline const QByteArray token = QByteArray(32, '\x11');
    static inline const QByteArray other = QByteArray(32, '\x22');

    static QVariant masked(std::optional<IdentifierKind> kind, const ColumnFacts &facts, const QVariant &value,
        const QByteArray &with = token)
    {
        const Result<QVariant> result = maskedValue({.column = u"c"_s, .identifies = kind}, facts, value, with);
        return result ? *result : QVariant(result.error().message);
    }

private Q_SLOTS:
    void aMaskedEmailGoesNowhereAndSaysNothing()
    {
        const ColumnFacts facts{.name = u"c"_s, .type = u"text"_s};
        const QString mask = masked(IdentifierKind::Email, facts, u"kim@example.org"_s).toString();
        QVERIFY(mask.endsWith(".invalid"_L1));
        QVERIFY(!mask.contains("kim"_L1));
        QCOMPARE(masked(IdentifierKind::Email, facts, u"kim@example.org"_s).toString(), mask);
        QVERIFY(masked(IdentifierKind::Email, facts, u"lee@example.org"_s).toString() != mask);
        QVERIFY(masked(IdentifierKind::Email, facts, u"kim@example.org"_s, other).toString() != mask);
    }
    void aMaskFitsTheLengthOfTheColumn_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("most");
        QTest::newRow("varchar(40)") << u"character varying(40)"_s << 40;
        QTest::newRow("varchar(24)") << u"VARCHAR(24)"_s << 24;
        QTest::newRow("char(18)") << u"character(18)"_s << 18;
        QTest::newRow("varchar(5)") << u"varchar(5)"_s << 5;
    }
    void aMaskFitsTheLengthOfTheColumn()
    {
        QFETCH(const QString, type);
        QFETCH(const int, most);
        for (const auto kind : {std::optional(IdentifierKind::Email), std::optional(IdentifierKind::Name),
                 std::optional<IdentifierKind>()}) {
            const QString mask =
                masked(kind, {.name = u"c"_s, .type = type, .isUnique = true}, u"somebody@example.org"_s).toString();
            QVERIFY(!mask.isEmpty());
            QVERIFY2(mask.size() <= most, qPrintable(mask));
        }
    }
    void aMaskedPhoneKeepsItsFormAndIsNobodys()
    {
        const ColumnFacts facts{.name = u"c"_s, .type = u"text"_s};
        QCOMPARE(masked(IdentifierKind::Phone, facts, u"+82 10-1234-5678"_s).toString(), u"+00 00-0000-0000"_s);
        const QString unique =
            masked(IdentifierKind::Phone, {.name = u"c"_s, .type = u"text"_s, .isUnique = true}, u"010-1234-5678"_s)
                .toString();
        QCOMPARE(unique.size(), 13);
        QVERIFY(unique.startsWith("000-"_L1));
    }
    void birthDatesKeepTheirSpelling_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("masked");
        QTest::addColumn<QString>("withYear");
        QTest::newRow("ISO") << u"1984-02-29"_s << u"1900-01-01"_s << u"1984-01-01"_s;
        QTest::newRow("German") << u"29.02.1984"_s << u"01.01.1900"_s << u"01.01.1984"_s;
        QTest::newRow("digits") << u"19840229"_s << u"19000101"_s << u"19840101"_s;
        QTest::newRow("Korean") << u"1984년 2월 29일"_s << u"1900년 1월 1일"_s << u"1984년 1월 1일"_s;
    }
    void birthDatesKeepTheirSpelling()
    {
        QFETCH(const QString, before);
        const ColumnFacts facts{.name = u"c"_s, .type = u"text"_s, .isNullable = false};
        QTEST(masked(IdentifierKind::BirthDate, facts, before).toString(), "masked");
        const Result<QVariant> year = anonymisedValue({.column = u"c"_s, .identifies = IdentifierKind::BirthDate},
            facts, before, token, {.keepsBirthYear = true});
        QTEST(year.value().toString(), "withYear");
    }
    void nullAndEmptyStay()
    {
        const ColumnFacts facts{.name = u"c"_s, .type = u"text"_s};
        QVERIFY(!masked(IdentifierKind::Email, facts, {}).isValid());
        QCOMPARE(masked(IdentifierKind::Email, facts, u""_s).toString(), u""_s);
    }
    void eachTypeTakesItsMask_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QVariant>("before");
        QTest::addColumn<QVariant>("after");
        QTest::newRow("integer") << u"integer"_s << QVariant(qlonglong(42)) << QVariant(qlonglong(0));
        QTest::newRow("numeric as text") << u"numeric(10,2)"_s << QVariant(u"12.50"_s) << QVariant(u"0.00"_s);
        QTest::newRow("double") << u"REAL"_s << QVariant(1.5) << QVariant(0.0);
        QTest::newRow("boolean") << u"boolean"_s << QVariant(true) << QVariant(false);
        QTest::newRow("uuid") << u"uuid"_s << QVariant(u"0190f3a2-0000-7000-8000-000000000001"_s)
                              << QVariant(u"00000000-0000-0000-0000-000000000000"_s);
        QTest::newRow("jsonb") << u"jsonb"_s << QVariant(u"{\"a\":1}"_s) << QVariant(u"{}"_s);
        QTest::newRow("array") << u"text[]"_s << QVariant(u"{a,b}"_s) << QVariant(u"{}"_s);
        QTest::newRow("inet") << u"inet"_s << QVariant(u"10.1.2.3"_s) << QVariant(u"0.0.0.0"_s);
        QTest::newRow("timestamp") << u"timestamp with time zone"_s << QVariant(u"2024-05-01 10:00:00+00"_s)
                                   << QVariant(u"1900-01-01 00:00:00+00"_s);
        QTest::newRow("bytes") << u"bytea"_s << QVariant(QByteArray("abc")) << QVariant(QByteArray(""));
        QTest::newRow("text") << u"text"_s << QVariant(u"likes tea"_s) << QVariant(u"masked"_s);
        QTest::newRow("text in a column of numbers")
            << u"INTEGER"_s << QVariant(u"about ten"_s) << QVariant(u"masked"_s);
    }
    void eachTypeTakesItsMask()
    {
        QFETCH(const QString, type);
        QFETCH(const QVariant, before);
        QTEST(masked({}, {.name = u"c"_s, .type = type}, before), "after");
    }
    void uniqueNumbersDiffer()
    {
        const ColumnFacts facts{.name = u"c"_s, .type = u"smallint"_s, .isUnique = true};
        const qlonglong one = masked({}, facts, qlonglong(7)).toLongLong();
        QVERIFY(one < 0 && one >= -32767);
        QVERIFY(one != masked({}, facts, qlonglong(8)).toLongLong());
    }
    void anEnumerationIsRefusedInASentence()
    {
        const Result<QVariant> result =
            maskedValue({.column = u"mood"_s}, {.name = u"mood"_s, .type = u"public.mood"_s}, u"happy"_s, token);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InvalidInput);
        QVERIFY(result.error().message.contains("mood"_L1));
        QVERIFY(!result.error().message.contains("happy"_L1));
    }
    void aPlanWritesWhatTheMapSays()
    {
        const TableMap table{.table = u"main.people"_s,
            .key = {u"id"_s},
            .columns = {{.column = u"email"_s,
                            .identifies = IdentifierKind::Email,
                            .isPersonal = true,
                            .method = Method::Mask},
                {.column = u"born"_s, .identifies = IdentifierKind::BirthDate, .method = Method::Anonymise},
                {.column = u"city"_s, .isPersonal = true, .method = Method::Keep, .reason = u"statistics"_s},
                {.column = u"note"_s, .isPersonal = true, .method = Method::Anonymise}},
            .method = Method::Anonymise};
        const TableFacts facts{.table = table.table,
            .columns = {{.name = u"email"_s, .type = u"TEXT"_s, .isNullable = false, .isUnique = true},
                {.name = u"born"_s, .type = u"TEXT"_s}, {.name = u"city"_s, .type = u"TEXT"_s},
                {.name = u"note"_s, .type = u"TEXT"_s, .isNullable = false}}};
        const FoundRow row{.table = table.table,
            .key = {qlonglong(1)},
            .values = {{u"id"_s, qlonglong(1)}, {u"email"_s, u"a@b.kr"_s}, {u"born"_s, u"1990-01-02"_s},
                {u"city"_s, u"Seoul"_s}, {u"note"_s, u"x"_s}}};
        const Result<Planned> planned = plannedAfter(table, facts, row, token);
        QVERIFY(planned.has_value());
        QCOMPARE(planned->after.keys(), (QStringList{u"born"_s, u"email"_s, u"note"_s}));
        QVERIFY(!planned->after.value(u"born"_s).isValid());
        QCOMPARE(planned->after.value(u"note"_s).toString(), u""_s);
        QVariantMap whole = row.values;
        whole.insert(planned->after);
        QCOMPARE(planned->digestAfter, digestOf(whole));
    }
    void aKeyIsNotMasked()
    {
        const TableMap table{.table = u"main.people"_s,
            .key = {u"email"_s},
            .columns = {{.column = u"email"_s, .identifies = IdentifierKind::Email, .method = Method::Mask}},
            .method = Method::Mask};
        const Result<Planned> planned = plannedAfter(table, {}, {.values = {{u"email"_s, u"a@b.kr"_s}}}, token);
        QVERIFY(!planned);
        QVERIFY(planned.error().message.contains("email"_L1));
    }
    void spellingsInAFileAreOverwrittenInEveryEncoding()
    {
        const QString name = u"김민수"_s;
        const QByteArray utf16 = QByteArray::fromHex("40ae fcbb 18c2"); // U+AE40 U+BBFC U+C218, little endian
        const QByteArray cp949 = QByteArray::fromHex("b1e8 b9ce bcf6");
        const QByteArray before = "1 " + name.toUtf8() + " 2 " + utf16 + " 3 " + cp949 + " 4 KIM@x.kr 5";
        const QByteArray after = maskedContent(before, {name, u"kim@x.kr"_s});
        QCOMPARE(after, QByteArray("1 xxxxxxxxx 2 xxxxxx 3 xxxxxx 4 xxxxxxxx 5"));
    }
    void whatIsPartOfSomebodyElsesStays()
    {
        const QStringList ada{u"ada@x.org"_s, u"Kim"_s, u"030 1234567"_s, u"K-100"_s};
        const QString text = u"ada@x.org, <Ada@x.org>. nada@x.org m.ada@x.org ada@x.org.uk ada@x.organic Kim Kimberly "
                             u"Akim “Kim” Kim씨 ÄKim "
                             u"030 1234567 1030 1234567 030 12345678 K-100 K-1001"_s;
        const QString masked = u"xxxxxxxxx, <xxxxxxxxx>. nada@x.org m.ada@x.org ada@x.org.uk ada@x.organic xxx "
                               u"Kimberly Akim “xxx” xxx씨 ÄKim "
                               u"xxxxxxxxxxx 1030 1234567 030 12345678 xxxxx K-1001"_s;
        QCOMPARE(QString::fromUtf8(maskedContent(text.toUtf8(), ada)), masked);
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::Stateless);
            QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
            QCOMPARE(QString(decoder.decode(maskedContent(encoder.encode(text), ada))), masked);
        }
    }
};

STEWARD_TEST(MaskingTest)
#include "tst_masking.moc"
