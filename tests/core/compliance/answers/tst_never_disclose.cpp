#include "core/compliance/answers/export_document.h"
#include "core/compliance/answers/export_writers.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace steward;
using namespace steward::compliance;
using namespace Qt::StringLiterals;

namespace {

FoundItem rowWith(const QVariantMap &values)
{
    return {.number = 1, .source = u"SRC-0001"_s, .row = {.table = u"main.people"_s, .key = {1}, .values = values}};
}

} // namespace

/** What California never lets into an answer (CCPA Regulations, 7024(d)) is in none of its formats; its type is named.
 */
class NeverDiscloseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreRecognisedByTheirNames_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("type");
        QTest::newRow("ssn") << u"SSN"_s << u"social_security_number"_s;
        QTest::newRow("camel") << u"socialSecurityNo"_s << u"social_security_number"_s;
        QTest::newRow("licence") << u"driver_license_number"_s << u"driver_licence_number"_s;
        QTest::newRow("german licence") << u"Führerscheinnummer"_s << u"driver_licence_number"_s;
        QTest::newRow("passport") << u"passport_no"_s << u"government_id_number"_s;
        QTest::newRow("resident number") << u"주민등록번호"_s << u"government_id_number"_s;
        QTest::newRow("iban") << u"iban"_s << u"account_number"_s;
        QTest::newRow("card") << u"card-number"_s << u"account_number"_s;
        QTest::newRow("health") << u"health_insurance_id"_s << u"health_insurance_or_medical_id"_s;
        QTest::newRow("record number") << u"MRN"_s << u"health_insurance_or_medical_id"_s;
        QTest::newRow("password") << u"password_hash"_s << u"password"_s;
        QTest::newRow("korean password") << u"비밀번호"_s << u"password"_s;
        QTest::newRow("question") << u"security_question"_s << u"security_question_or_answer"_s;
        QTest::newRow("fingerprint") << u"fingerprint_template"_s << u"biometric_data"_s;
        QTest::newRow("harmless") << u"email"_s << QString();
        QTest::newRow("spinning") << u"spinner"_s << QString();
        QTest::newRow("company") << u"company"_s << QString();
    }
    void columnsAreRecognisedByTheirNames()
    {
        QFETCH(const QString, column);
        const auto type = withheldByColumn(column, {}, {});
        QTEST(type ? withheldName(*type) : QString(), "type");
    }

    void valuesAreRecognisedByTheirForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("type");
        QTest::newRow("ssn") << u"my number is 219-09-9999, thanks"_s << u"social_security_number"_s;
        QTest::newRow("no area 000") << u"000-12-3456"_s << QString();
        QTest::newRow("no group 00") << u"219-00-9999"_s << QString();
        QTest::newRow("test card") << u"card 4111 1111 1111 1111 please"_s << u"account_number"_s;
        QTest::newRow("wrong check digit") << u"4111 1111 1111 1112"_s << QString();
        QTest::newRow("iban") << u"DE89 3704 0044 0532 0130 00"_s << u"account_number"_s;
        QTest::newRow("wrong iban") << u"DE88 3704 0044 0532 0130 00"_s << QString();
        QTest::newRow("medicare example") << u"1EG4-TE5-MK73"_s << u"health_insurance_or_medical_id"_s;
        QTest::newRow("bcrypt") << u"$2b$12$abcdefghijklmnopqrstuv"_s << u"password"_s;
        QTest::newRow("resident number") << u"900101-1234567"_s << u"government_id_number"_s;
        QTest::newRow("order number") << u"order 2026-11-21 no. 12345"_s << QString();
        QTest::newRow("phone") << u"+1 202 555 0147"_s << QString();
    }
    void valuesAreRecognisedByTheirForm()
    {
        QFETCH(const QString, text);
        const Withheld found = withheldInText(text);
        QTEST(found.types.isEmpty() ? QString() : withheldName(found.types.first()), "type");
        if (found.types.isEmpty())
            QCOMPARE(found.text, text);
    }

    void noFormatHasAValueThatMayNotGoOut()
    {
        const QVariantMap values{{u"email"_s, u"ada@example.org"_s}, {u"ssn"_s, 219099999},
            {u"note"_s, u"paid with 4111-1111-1111-1111 in May"_s}, {u"pin"_s, u"4711"_s},
            {u"photo"_s, QByteArray("id 219-09-9999 here")}, {u"face_template"_s, QByteArray("FACEBYTES")}};
        const ExportContent content = exportContent({rowWith(values)}, {}, {}, {.hidesIds = true});
        ExportDocument document{.request = u"REQ-2026-0001"_s, .tables = content.tables};
        const QByteArray all = exportJson(document) + exportXml(document) + exportCsv(content.tables.first());
        for (const QByteArray &secret : {QByteArray("219099999"), QByteArray("4111"), QByteArray("4711"),
                 QByteArray("219-09-9999"), QByteArray("FACEBYTES"), QByteArray("id 219-09-9999 here").toBase64(),
                 QByteArray("FACEBYTES").toBase64()})
            QVERIFY2(!all.contains(secret), secret.constData());
        QCOMPARE(all.count("[withheld: a social security number]"), 2 * 3); // ssn and photo, in three formats
        QVERIFY(all.contains("paid with [withheld: a financial account or card number] in May"));
        QVERIFY(all.contains("ada@example.org"));
        QCOMPARE(content.omissions.size(), 5);
        // Other laws hide nothing: the person has a right to a copy.
        const ExportContent open = exportContent({rowWith(values)}, {}, {}, {});
        QVERIFY(exportCsv(open.tables.first()).contains("219099999"));
    }

    void rowsThatAreOlderThanAskedForAreLeftOutAndCounted()
    {
        sources::Source source{.reference = u"SRC-0001"_s};
        source.map.tables = {{.table = u"main.people"_s, .dateColumn = u"created"_s}};
        QList<FoundItem> rows;
        for (const QString &date : {u"2024-01-01"_s, u"2026-01-01"_s, u"unknown"_s})
            rows.append(rowWith({{u"created"_s, date}}));
        const ExportContent content = exportContent(rows, {source}, {}, {.since = QDate(2025, 11, 21)});
        QCOMPARE(content.tables.first().rows.size(), 2);
        QCOMPARE(content.omissions.first().values, 1);
    }

    void aTableIsLeftOutForAReasonAndOtherPersonsAreCounted()
    {
        const sources::Person person{.identifiers = {{sources::IdentifierKind::Email, u"Ada@Example.org"_s}}};
        const QList<FoundItem> rows{rowWith({{u"text"_s, u"from ada@example.org to bob@example.org"_s}})};
        const ExportContent content = exportContent(rows, {}, person, {});
        QCOMPARE(content.thirdPersons.size(), 1);
        QCOMPARE(content.thirdPersons.first().values, 1);
        const ExportContent without =
            exportContent(rows, {}, person, {.omit = {{u"SRC-0001:main.people"_s, u"derived by us"_s}}});
        QVERIFY(without.tables.isEmpty());
        QCOMPARE(without.omissions.first().reason, u"derived by us"_s);
    }
};

STEWARD_TEST(NeverDiscloseTest)
#include "tst_never_disclose.moc"
