#include "core/base/csv.h"
#include "core/compliance/processing/processing_figures.h"
#include "core/compliance/processing/processing_files.h"
#include "core/compliance/processing/processing_register.h"
#include "core/vault/keychain.h"
#include "core/workspace/workspace.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace steward::compliance;
using namespace Qt::StringLiterals;

namespace {

/** A workspace with keys, and the records over it. */
struct World
{
    World()
    {
        clock.set(*fromRfc3339(u"2026-01-15T10:00:00Z"_s));
        auto made = Workspace::create(dir.filePath(u"w.steward"_s), {.organisation = u"Acme"_s}, clock,
            {.keychain = vault::memoryKeychain(), .seatFolder = dir.path()});
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        workspace = std::move(*made);
    }
    Processing desk() { return {workspace->store(), workspace->vault()}; }
    ProcessingRecord make(
        const QString &name, const QMap<QString, QString> &fields = {}, RecordKind kind = RecordKind::Controller)
    {
        const auto record = desk().create({.kind = kind, .name = name, .fields = fields}).result();
        if (!record)
            qFatal("%s", qPrintable(record.error().message));
        return *record;
    }
    ProcessingRecord find(const QString &reference) { return desk().find(reference, clock.now()).value(); }

    QTemporaryDir dir;
    test::FakeClock clock;
    std::unique_ptr<Workspace> workspace;
};

/** Every field that the law asks a controller for. */
QMap<QString, QString> wholeController()
{
    QMap<QString, QString> fields;
    for (const QString &id :
        {u"controller"_s, u"controller_contact"_s, u"joint_controller"_s, u"representative"_s, u"dpo"_s, u"purposes"_s,
            u"subject_categories"_s, u"data_categories"_s, u"recipients"_s, u"time_limits"_s, u"security_measures"_s})
        fields.insert(id, u"text of "_s + id);
    fields.insert(u"transfers"_s, u"None"_s);
    return fields;
}

QMap<QString, DpiaReply> allNo(const QString &prefix)
{
    QMap<QString, DpiaReply> replies;
    for (const DpiaCriterion &criterion : dpiaCriteria()) {
        if (criterion.id.startsWith(prefix))
            replies.insert(criterion.id, {DpiaAnswer::No, u"looked at"_s});
    }
    return replies;
}

QMap<QString, DpiaReply> nothingMet()
{
    QMap<QString, DpiaReply> replies = allNo(u"art35_"_s);
    replies.insert(allNo(u"wp248_"_s));
    return replies;
}

} // namespace

/** Records of processing: completeness by letter, versions, reviews, files and impact assessments. */
class ProcessingRegisterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completenessIsSaidByLetter_data()
    {
        QTest::addColumn<RecordKind>("kind");
        QTest::addColumn<QString>("letters");
        QTest::addColumn<int>("asked");
        // GDPR 30(1)(a)-(g) and 30(2)(a)-(d); safeguards are asked for until the transfers are "none".
        QTest::newRow("controller") << RecordKind::Controller << u"abcdefg"_s << 13;
        QTest::newRow("processor") << RecordKind::Processor << u"abcd"_s << 9;
    }
    void completenessIsSaidByLetter()
    {
        QFETCH(const RecordKind, kind);
        const Completeness found = completenessOf(kind, {});
        QString letters;
        for (const LetterState &letter : found.letters)
            letters += letter.letter;
        QTEST(letters, "letters");
        QTEST(found.asked, "asked");
        QCOMPARE(found.answered, 0);
        QCOMPARE(found.percent(), 0);
    }

    void oneMissingFieldLeavesItsLetterOpen_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("letter");
        QTest::newRow("a") << u"dpo"_s << u"a"_s;
        QTest::newRow("b") << u"purposes"_s << u"b"_s;
        QTest::newRow("c") << u"data_categories"_s << u"c"_s;
        QTest::newRow("d") << u"recipients"_s << u"d"_s;
        QTest::newRow("f") << u"time_limits"_s << u"f"_s;
        QTest::newRow("g") << u"security_measures"_s << u"g"_s;
    }
    void oneMissingFieldLeavesItsLetterOpen()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, letter);
        QMap<QString, QString> fields = wholeController();
        QVERIFY(completenessOf(RecordKind::Controller, fields).isComplete());
        fields.insert(field, u"  "_s);
        const Completeness found = completenessOf(RecordKind::Controller, fields);
        QCOMPARE(found.missing(), QStringList{field});
        QCOMPARE(found.percent(), 91); // 11 of 12
        for (const LetterState &state : found.letters)
            QCOMPARE(state.missing.isEmpty(), state.letter != letter);
    }

    void transfersAskForSafeguards()
    {
        QMap<QString, QString> fields = wholeController();
        fields.insert(u"transfers"_s, u"India"_s);
        QCOMPARE(completenessOf(RecordKind::Controller, fields).missing(), QStringList{u"safeguards"_s});
        QCOMPARE(completenessOf(RecordKind::Controller, fields).asked, 13);
    }

    void versionsAreKept()
    {
        World world;
        const QString reference = world.make(u"Payroll"_s, {{u"purposes"_s, u"Wages"_s}}).reference;
        QCOMPARE(reference, u"ROP-0001"_s);
        const auto changed =
            world.desk().change(reference, {}, {{u"purposes"_s, u"Wages and taxes"_s}, {u"owner"_s, u"HR"_s}}).result();
        QCOMPARE(changed->version, 2);
        QCOMPARE(changed->name, u"Payroll"_s);
        const auto versions = world.desk().versions(reference).value();
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions[0].content.fields.value(u"purposes"_s), u"Wages"_s);
        QCOMPARE(versions[1].content.fields.value(u"purposes"_s), u"Wages and taxes"_s);
        QVERIFY(!world.desk().change(reference, {}, {{u"purpose"_s, u"x"_s}}).result());
        QVERIFY(!world.desk().create({.name = u" "_s}).result());
        for (const QString &sql : {u"UPDATE processing_entry SET clear = '{}'"_s, u"DELETE FROM processing_entry"_s,
                 u"DELETE FROM processing"_s}) {
            QVERIFY2(!world.workspace->store()
                          .write([sql](store::Transaction &transaction) { return transaction.sql().run(sql); })
                          .result(),
                qPrintable(sql));
        }
    }

    void aReviewIsDueAfterTheMonthsOfTheSetting()
    {
        World world;
        const QString reference = world.make(u"Payroll"_s).reference;
        QCOMPARE(*world.find(reference).reviewDue, QDate(2027, 1, 15));
        world.clock.set(*fromRfc3339(u"2027-01-15T23:00:00Z"_s));
        QVERIFY(!world.find(reference).isReviewDue);
        world.clock.set(*fromRfc3339(u"2027-01-16T00:00:00Z"_s));
        QVERIFY(world.find(reference).isReviewDue);
        QVERIFY(world.desk().review(reference, u"fine"_s).result());
        QVERIFY(!world.find(reference).isReviewDue);
        QVERIFY(world.workspace->setSetting(u"processing.review_months"_s, u"6"_s).result());
        QCOMPARE(*world.find(reference).reviewDue, QDate(2027, 7, 16));
    }

    void exportsReadBack()
    {
        World world;
        const QMap<QString, QString> fields{{u"purposes"_s, u"=HYPERLINK(\"http://x\")"_s},
            {u"owner"_s, u"line one\nline \"two\", 강남"_s}, {u"dpia"_s, u"DPIA-0001"_s}};
        const ProcessingRecord record = world.make(u"+Sales"_s, fields);
        world.make(u"Hosting"_s, {{u"controllers"_s, u"Acme"_s}}, RecordKind::Processor);
        const auto records = world.desk().list(std::nullopt, true, world.clock.now()).value();

        QByteArray csv = processingCsv(records, RecordKind::Controller).value();
        QVERIFY(csv.contains("\"'=HYPERLINK("));
        QVERIFY(csv.contains("\"'+Sales\""));
        QBuffer buffer(&csv);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto fromCsv = readProcessingCsv(&buffer, RecordKind::Controller);
        QCOMPARE(fromCsv->bad.size(), 0);
        QCOMPARE(fromCsv->drafts.size(), 1);
        QCOMPARE(fromCsv->drafts.first().fields, fields);
        QCOMPARE(fromCsv->drafts.first().name, u"+Sales"_s);

        const QJsonObject json = processingJson(records, RecordKind::Controller, world.clock.now()).value();
        QByteArray lines;
        for (const QJsonValue &one : json.value(u"records"_s).toArray())
            lines += QJsonDocument(one.toObject()).toJson(QJsonDocument::Compact) + '\n';
        const ReadProcessing fromJson = readProcessingLines(lines, RecordKind::Controller);
        QCOMPARE(fromJson.bad.size(), 0);
        QCOMPARE(fromJson.drafts.first().fields, fields);

        const QString text = processingText(records, RecordKind::Processor, u"Acme"_s, world.clock.now()).value();
        QVERIFY(text.contains(u"Article 30(2)"_s));
        QVERIFY(text.contains(u"(a) Each controller: Acme"_s));
        QVERIFY(text.contains(u"(d) Security measures (Article 32(1)): not stated"_s));
        QVERIFY(!text.contains(record.reference + u"  +Sales"_s));
    }

    void badRowsAreNamedAndKeptOut()
    {
        QByteArray csv =
            "name,kind,purposes\nPayroll,controller,Wages\n,controller,x\nShop,owner,y\nHosting,processor,z\n";
        QBuffer buffer(&csv);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto read = readProcessingCsv(&buffer, RecordKind::Controller);
        QCOMPARE(read->drafts.size(), 1);
        QCOMPARE(read->bad.size(), 3);
        QCOMPARE(read->bad[0].line, 3);
        QCOMPARE(read->bad[1].line, 4);
        QVERIFY(read->bad[2].why.contains(u"purposes"_s)); // a processor's record has no such field
        const ReadProcessing lines = readProcessingLines("{\"name\":\"A\"}\nnot json\n", RecordKind::Controller);
        QCOMPARE(lines.drafts.size(), 1);
        QCOMPARE(lines.bad.first().line, 2);
    }

    void whatIsUnknownIsNeverNotNeeded()
    {
        QCOMPARE(dpiaResult({}).gdpr, DpiaNeed::NotAssessed);
        QMap<QString, DpiaReply> replies = nothingMet();
        QCOMPARE(replies.size(), 12);
        QCOMPARE(dpiaResult(replies).gdpr, DpiaNeed::NotIndicated);
        QCOMPARE(dpiaResult(replies).california, DpiaNeed::NotAssessed);
        replies[u"wp248_matching"_s].answer = DpiaAnswer::Unknown;
        QCOMPARE(dpiaResult(replies).gdpr, DpiaNeed::NotAssessed);
        replies[u"wp248_scoring"_s].answer = DpiaAnswer::Yes;
        QCOMPARE(dpiaResult(replies).gdpr, DpiaNeed::NotAssessed);
        replies[u"wp248_vulnerable"_s].answer = DpiaAnswer::Yes;
        QCOMPARE(dpiaResult(replies).gdpr, DpiaNeed::AsARule);
        replies[u"art35_public_monitoring"_s].answer = DpiaAnswer::Yes;
        QCOMPARE(dpiaResult(replies).gdpr, DpiaNeed::Required);
        replies[u"ca_sale"_s] = {DpiaAnswer::Yes, u"sold"_s};
        QCOMPARE(dpiaResult(replies).california, DpiaNeed::Required);
    }

    void anAnswerNeedsItsReasonAndAnAssessmentItsParts()
    {
        World world;
        const QString reference = world.make(u"Scoring"_s).reference;
        QVERIFY(!world.desk().screen(reference, {{u"wp248_scoring"_s, {DpiaAnswer::Yes, {}}}}).result());
        QVERIFY(!world.desk().screen(reference, {{u"wp248_unheard"_s, {DpiaAnswer::Yes, u"x"_s}}}).result());
        const auto asked =
            world.desk().screen(reference, {{u"art35_evaluation"_s, {DpiaAnswer::Yes, u"credit scores"_s}}}).result();
        QVERIFY(asked->isDpiaMissing());
        Dpia dpia{.state = DpiaState::Approved, .description = u"d"_s, .necessity = u"n"_s, .risks = u"r"_s};
        const auto refused = world.desk().assess(reference, dpia).result();
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QVERIFY(refused.error().message.contains(u"measures, dpo_advice"_s));
        dpia.state = DpiaState::Draft;
        QVERIFY(world.desk().assess(reference, dpia).result()->isDpiaMissing());
        const auto approved =
            world.desk()
                .assess(reference, {.state = DpiaState::Approved, .measures = u"m"_s, .dpoAdvice = u"go on"_s})
                .result();
        QVERIFY(!approved->isDpiaMissing());
        QCOMPARE(approved->dpia->reference, u"DPIA-0001"_s);
        QCOMPARE(approved->dpia->risks, u"r"_s);
        QVERIFY(!approved->dpia->isReviewDue);
        QVERIFY(world.desk().change(reference, {}, {{u"owner"_s, u"IT"_s}}).result()->dpia->isReviewDue);
    }

    void figuresCarryTheirDenominatorsAndNeedNoVault()
    {
        World world;
        const auto none = processingFigures(world.workspace->store(), world.clock.now());
        QCOMPARE(none->complete.denominator, 0);
        world.make(u"Payroll"_s, wholeController());
        const QString second = world.make(u"Scoring"_s).reference;
        QVERIFY(world.desk().screen(second, {{u"art35_evaluation"_s, {DpiaAnswer::Yes, u"x"_s}}}).result());
        const QString ended = world.make(u"Old"_s).reference;
        QVERIFY(world.desk().end(ended, u"stopped"_s).result());
        QCOMPARE(world.desk().review(ended, {}).result().error().code, ErrorCode::Refused);
        world.workspace->vault().lock();
        const auto found = processingFigures(world.workspace->store(), *fromRfc3339(u"2027-02-01T00:00:00Z"_s));
        QCOMPARE(found->fields.numerator, 12);
        QCOMPARE(found->fields.denominator, 12 + 13);
        QCOMPARE(found->complete.numerator, 1);
        QCOMPARE(found->complete.denominator, 2);
        QCOMPARE(found->reviewsOverdue.numerator, 2);
        QCOMPARE(found->dpiaMissing.numerator, 1);
        QCOMPARE(found->dpiaMissing.denominator, 1);
        QCOMPARE(found->dpiaNotAssessed.numerator, 1);
    }

    void whatTheFieldsSayIsNotInTheFile()
    {
        World world;
        const QString reference = world.make(u"Payroll"_s, {{u"dpo"_s, u"Xavier Quillfeather"_s}}).reference;
        QVERIFY(world.desk().review(reference, u"Quillfeather agrees"_s).result());
        QVERIFY(
            world.desk().screen(reference, {{u"wp248_scoring"_s, {DpiaAnswer::No, u"Quillfeather says"_s}}}).result());
        QVERIFY(world.desk().assess(reference, {.risks = u"Quillfeather's risks"_s}).result());
        QVERIFY(world.workspace->vault().rotateShared(world.workspace->store(), u"processing"_s));
        QCOMPARE(world.find(reference).fields.value(u"dpo"_s), u"Xavier Quillfeather"_s);
        QCOMPARE(world.workspace->check().value(), QStringList());
        for (const QString &name : {u"w.steward"_s, u"w.steward-wal"_s}) {
            QFile file(world.dir.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                QVERIFY(!file.readAll().contains("Quillfeather"));
        }
    }

    void aSourcesMapProposesOnlyWhatItSays()
    {
        sources::Source source{.reference = u"SRC-0001"_s, .name = u"Shop"_s};
        source.map.tables = {{.table = u"main.customers"_s,
                                 .columns = {{.column = u"email"_s,
                                                 .identifies = sources::IdentifierKind::Email,
                                                 .isPersonal = true,
                                                 .category = u"contact"_s},
                                     {.column = u"iban"_s, .isPersonal = true, .category = u"payment"_s},
                                     {.column = u"id"_s, .category = u"technical"_s}},
                                 .purpose = u"Orders"_s,
                                 .recipients = u"Carrier"_s},
            {.table = u"main.orders"_s, .purpose = u"Orders"_s, .retention = u"10 years"_s}};
        const ProcessingDraft draft = proposedRecord(source);
        QCOMPARE(draft.name, u"Shop"_s);
        QCOMPARE(draft.fields,
            (QMap<QString, QString>{{u"purposes"_s, u"Orders"_s}, {u"data_categories"_s, u"contact; payment"_s},
                {u"recipients"_s, u"Carrier"_s}, {u"time_limits"_s, u"10 years"_s}, {u"systems"_s, u"SRC-0001"_s}}));
    }
};

STEWARD_TEST(ProcessingRegisterTest)
#include "tst_processing_register.moc"
