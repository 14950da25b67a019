#include "core/compliance/consent/consent_figures.h"
#include "core/compliance/consent/consent_import.h"
#include "core/compliance/consent/consent_receipt.h"
#include "core/compliance/consent/privacy_choice.h"
#include "core/workspace/workspace.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace steward::compliance;
using namespace Qt::StringLiterals;
using sources::IdentifierKind;

namespace {

constexpr auto email = "ada.unverwechselbar@example.org";
constexpr qint64 day = qint64(24) * 3600 * 1000;

NewConsent newConsent(const QString &who = QString::fromLatin1(email))
{
    return {.principal = {.name = u"Ada Unverwechselbar"_s, .identifiers = {{IdentifierKind::Email, who}}},
        .notice = {.text = u"We write to you once a month. You can stop this with one click."_s,
            .version = u"2026-09"_s,
            .language = u"en"_s},
        .method = u"web_form"_s,
        .jurisdiction = u"DE"_s,
        .fields = {.lawfulBasis = u"consent"_s,
            .piiInformation = {u"email"_s},
            .storageLocations = {u"DE"_s},
            .retentionPeriod = u"until withdrawn"_s,
            .recipients = {u"none"_s},
            .withdrawalMethod = u"link in every mail"_s,
            .privacyRights = {u"access"_s, u"erasure"_s},
            .authority = u"Data protection authority of the state"_s},
        .purposes = {{.purpose = u"newsletter"_s}, {.purpose = u"profiling"_s}}};
}

} // namespace

/** The register of consents: only ever added to, readable by the person's key alone, and true about its own gaps. */
class ConsentsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    test::FakeClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Consents> m_consents;

    ConsentRecord recorded(const NewConsent &consent)
    {
        const Result<ConsentRecord> record = m_consents->record(consent).result();
        if (!record)
            QTest::qFail(qPrintable(record.error().message), __FILE__, __LINE__);
        return record.value_or(ConsentRecord());
    }
    ConsentFigures figuresNow()
    {
        const Result<ConsentFigures> figures = m_workspace->store().read(
            [this](store::Connection &connection) { return consentFigures(connection, m_clock.now()); });
        if (!figures)
            QTest::qFail(qPrintable(figures.error().message + figures.error().detail), __FILE__, __LINE__);
        return figures.value_or(ConsentFigures());
    }
    QByteArray everyByte() const
    {
        QByteArray all;
        const QDir dir(m_dir->path());
        for (const QFileInfo &info : dir.entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }
    Result<ConsentImport> import(QByteArray bytes, ConsentImportForm form)
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        return importConsents(m_workspace->store(), m_workspace->vault(), buffer, form);
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_clock.set(fromMillis(1'790'000'000'000));
        Result<std::unique_ptr<Workspace>> made = Workspace::create(m_dir->filePath(u"w.steward"_s),
            {.organisation = u"Hanbit GmbH"_s, .timeZone = u"Europe/Berlin"_s}, m_clock,
            {.keychain = vault::memoryKeychain()});
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        m_workspace = std::move(*made);
        QVERIFY(m_workspace->setSetting(u"controller.address"_s, u"Musterweg 1, 10115 Berlin"_s).result());
        QVERIFY(m_workspace->setSetting(u"compliance.contact"_s, u"privacy desk"_s).result());
        m_consents = std::make_unique<Consents>(m_workspace->store(), m_workspace->vault());
    }
    void cleanup()
    {
        m_consents.reset();
        m_workspace.reset();
    }

    void aWholeRecordMissesNothingAndIsValid()
    {
        const ConsentRecord record = recorded(newConsent());
        QCOMPARE(record.reference, u"CON-2026-0001"_s);
        QCOMPARE(missingFields(record), QStringList());
        QCOMPARE(invalidReasons(record), QStringList());
        QCOMPARE(stateAt(record, m_clock.now()), ConsentState::Given);
        QCOMPARE(record.notice.sha256.toHex().size(), 64);
        QCOMPARE(m_consents->principal(record)->identifiers.first().value, QString::fromLatin1(email));
    }

    void whatIsMissingIsNamedByItsFieldInTheStandard()
    {
        NewConsent bare = newConsent();
        bare.fields = {};
        bare.method = u"pre_ticked"_s;
        const ConsentRecord record = recorded(bare);
        QCOMPARE(missingFields(record), (QStringList{u"lawful_basis"_s, u"pii_information"_s, u"storage_locations"_s,
                                            u"retention_period"_s, u"recipient_third_parties"_s, u"withdrawal_method"_s,
                                            u"privacy_rights"_s, u"authority_party"_s, u"pii_type"_s}));
        QCOMPARE(invalidReasons(record).size(), 2); // no affirmative act, not told how to withdraw
        // Outside the GDPR its own three are not asked for.
        bare.jurisdiction = u"KR"_s;
        const QStringList missing = missingFields(recorded(bare));
        QVERIFY(!missing.contains(u"lawful_basis"_s) && !missing.contains(u"authority_party"_s));
    }

    void withdrawingIsOneStepAndTwiceIsOnce()
    {
        const ConsentRecord record = recorded(newConsent());
        const Instant said = m_clock.now();
        m_clock.advance(std::chrono::hours(2));
        const ConsentRecord gone = *m_consents->withdraw(record.reference, {}, {}, said).result();
        QCOMPARE(stateAt(gone, m_clock.now()), ConsentState::Withdrawn);
        QCOMPARE(gone.events.size(), 2);
        QCOMPARE(m_consents->withdraw(record.reference).result()->events.size(), 2);
        const ConsentFigures figures = figuresNow();
        QCOMPARE(figures.withdrawals, 1);
        QCOMPARE(*figures.medianReactionMs, 2 * 3600 * 1000);
    }

    void onePurposeCanBeWithdrawnAlone()
    {
        const ConsentRecord record = recorded(newConsent());
        const ConsentRecord left = *m_consents->withdraw(record.reference, {}, {u"profiling"_s}).result();
        QCOMPARE(stateAt(left, m_clock.now(), 0), ConsentState::Given);
        QCOMPARE(stateAt(left, m_clock.now(), 1), ConsentState::Withdrawn);
        QCOMPARE(stateAt(left, m_clock.now()), ConsentState::Given);
        const ConsentFigures figures = figuresNow();
        QCOMPARE(figures.standings, 2);
        QCOMPARE(figures.byState.value(u"ConsentGiven"_s), 1);
        QCOMPARE(figures.byState.value(u"ConsentWithdrawn"_s), 1);
        QCOMPARE(figures.byPurpose.first().purpose, u"newsletter"_s);
        QCOMPARE(figures.byPurpose.first().valid, 1);
        const auto bad = m_consents->withdraw(record.reference, {}, {u"other"_s}).result();
        QCOMPARE(bad.error().code, ErrorCode::InvalidInput);
    }

    void validityEndsByItselfAndIsRecordedOnce()
    {
        NewConsent consent = newConsent();
        consent.validUntil = fromMillis(toMillis(m_clock.now()) + 10 * day);
        const ConsentRecord record = recorded(consent);
        const auto none = m_consents->expireDue(m_clock.now()).result();
        QVERIFY2(none, none ? "" : qPrintable(none.error().message + none.error().detail));
        QCOMPARE(*none, 0);
        m_clock.advance(std::chrono::milliseconds(10 * day));
        QCOMPARE(stateAt(*m_consents->find(record.reference), m_clock.now()), ConsentState::Expired);
        QCOMPARE(*m_consents->count({.state = ConsentState::Expired, .now = m_clock.now()}), 1);
        QCOMPARE(*m_consents->expireDue(m_clock.now()).result(), 2); // both purposes
        QCOMPARE(*m_consents->expireDue(m_clock.now()).result(), 0);
        const ConsentRecord ended = *m_consents->find(record.reference);
        QCOMPARE(ended.events.last().at, *consent.validUntil);
        const auto renewed =
            m_consents->renew(record.reference, u"web_form"_s, {}, fromMillis(toMillis(m_clock.now()) + day)).result();
        QCOMPARE(stateAt(*renewed, m_clock.now()), ConsentState::RenewedGiven);
        QCOMPARE(*m_consents->count({.state = ConsentState::RenewedGiven, .now = m_clock.now()}), 1);
    }

    void nothingCanBeChangedOrRemoved_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("record") << u"UPDATE consent SET method = 'paper'"_s;
        QTest::newRow("record gone") << u"DELETE FROM consent"_s;
        QTest::newRow("event") << u"UPDATE consent_event SET state = 'ConsentGiven'"_s;
        QTest::newRow("event gone") << u"DELETE FROM consent_event"_s;
        QTest::newRow("purpose") << u"UPDATE consent_purpose SET purpose = 'x'"_s;
        QTest::newRow("notice") << u"UPDATE consent_notice SET version = 'x'"_s;
    }
    void nothingCanBeChangedOrRemoved()
    {
        recorded(newConsent());
        QFETCH(const QString, sql);
        const Result<void> done =
            m_workspace->store().write([&](store::Transaction &tx) { return tx.sql().run(sql); }).result();
        QVERIFY(!done);
    }

    void thePersonStandsInNoByteOfTheFileAndGoesWithTheKey()
    {
        const ConsentRecord record = recorded(newConsent());
        QVERIFY(m_consents->withdraw(record.reference).result());
        QVERIFY(m_workspace->store().truncateLog().result());
        const QByteArray all = everyByte().toLower();
        QVERIFY(all.contains("newsletter"));
        QVERIFY(!all.contains("unverwechselbar"));
        QCOMPARE(m_consents->count({.identifier = {IdentifierKind::Email, u" ADA.unverwechselbar@EXAMPLE.org"_s}}), 1);
        const HeldConsents held = *m_workspace->store().read(
            [&](store::Connection &connection) { return heldConsents(connection, record.subject); });
        QCOMPARE(held.records, 1);
        QCOMPARE(held.events, 2);
        QVERIFY(m_workspace->vault().erase(m_workspace->store(), {record.subject}));
        const ConsentRecord erased = *m_consents->find(record.reference);
        QVERIFY(erased.isErased);
        QCOMPARE(m_consents->principal(erased).error().code, ErrorCode::NotFound);
        QCOMPARE(stateAt(erased, m_clock.now()), ConsentState::Withdrawn);
    }

    void withoutKeysNothingIsWritten()
    {
        m_workspace->vault().lock();
        const auto refused = m_consents->record(newConsent()).result();
        QVERIFY(!refused);
        QVERIFY(!refused.error().message.contains(QString::fromLatin1(email)));
        QCOMPARE(*m_workspace->store().read([](store::Connection &connection) {
            return connection.single(u"SELECT count(*) FROM consent"_s);
        }),
            QVariant(0));
    }

    void aReceiptHasEveryKeyTheSpecificationRequires()
    {
        const ConsentRecord record = recorded(newConsent());
        const QJsonObject receipt = kantaraReceipt(record, *m_consents->principal(record), m_clock.now());
        for (const QString &key : {u"version"_s, u"jurisdiction"_s, u"consentTimestamp"_s, u"collectionMethod"_s,
                 u"consentReceiptID"_s, u"language"_s, u"piiPrincipalId"_s, u"piiControllers"_s, u"policyUrl"_s,
                 u"services"_s, u"sensitive"_s, u"spiCat"_s})
            QVERIFY2(receipt.contains(key), qPrintable(key));
        QCOMPARE(receipt.value(u"version"_s).toString(), u"KI-CR-v1.1.0"_s);
        QCOMPARE(receipt.value(u"consentTimestamp"_s).toInteger(), 1'790'000'000);
        const QJsonObject controller = receipt.value(u"piiControllers"_s).toArray().first().toObject();
        for (const QString &key : {u"piiController"_s, u"contact"_s, u"address"_s, u"email"_s, u"phone"_s})
            QVERIFY2(controller.contains(key), qPrintable(key));
        const QJsonArray purposes = receipt.value(u"services"_s).toArray().first()[u"purposes"_s].toArray();
        QCOMPARE(purposes.size(), 2);
        for (const QString &key : {u"purpose"_s, u"purposeCategory"_s, u"consentType"_s, u"piiCategory"_s,
                 u"primaryPurpose"_s, u"termination"_s, u"thirdPartyDisclosure"_s})
            QVERIFY2(purposes.first().toObject().contains(key), qPrintable(key));
    }

    void importsTakeGoodRowsNameBadOnesAndAreTheSameTwice()
    {
        const QByteArray csv =
            "record_id,email,purpose,state,event_time,notice_text,language,method,jurisdiction\r\n"
            "a-1,one@example.org,newsletter|profiling,given,2026-01-02T03:04:05Z,Shown text,en,web_form,DE\r\n"
            "a-2,,newsletter,given,2026-01-02,Shown text,en,web_form,DE\r\n"
            "a-3,three@example.org,newsletter,perhaps,2026-01-02,Shown text,en,web_form,DE\r\n"
            "a-1,one@example.org,newsletter|profiling,withdrawn,2026-02-03,Shown text,en,mail,DE\r\n"
            "a-4,four@example.org,newsletter,given,2099-01-01,Shown text,en,web_form,DE\r\n"
            "x@example.org,five@example.org,newsletter,given,2026-01-01,Shown text,en,web_form,DE\r\n";
        const Result<ConsentImport> first = import(csv, ConsentImportForm::Csv);
        QVERIFY(first);
        QCOMPARE(first->rows, 6);
        QCOMPARE(first->added, 1);
        QCOMPARE(first->updated, 1);
        QList<qint64> lines;
        for (const ConsentImportFault &fault : first->faults) {
            lines.append(fault.line);
            QVERIFY(!fault.reason.contains(u"example.org"_s));
        }
        QCOMPARE(lines, (QList<qint64>{3, 4, 6, 7}));
        QCOMPARE(stateAt(*m_consents->find(u"a-1"_s), m_clock.now()), ConsentState::Withdrawn);
        const Result<ConsentImport> second = import(csv, ConsentImportForm::Csv);
        QCOMPARE(second->added, 0);
        QCOMPARE(second->updated, 0);
        QCOMPARE(second->unchanged, 2);
        const QByteArray json =
            R"({"record_id":"j-1","email":"j@example.org","purpose":["ads"],"state":"ConsentGiven",)"
            R"("event_time":"2026-03-01","notice_text":"T","language":"ko"})"
            "\nnot json\n";
        const Result<ConsentImport> lines2 = import(json, ConsentImportForm::JsonLines);
        QCOMPARE(lines2->added, 1);
        QCOMPARE(lines2->faults.size(), 1);
        QCOMPARE(lines2->faults.first().line, 2);
    }

    void aGlobalPrivacyControlOptsOutAndBarsAskingForTwelveMonths()
    {
        NewPrivacyChoice signal{.device = u"browser-7c1e"_s, .at = fromRfc3339(u"2026-02-01T12:00:00Z"_s)};
        auto &store = m_workspace->store();
        auto &vault = m_workspace->vault();
        const auto choose = [&](PrivacyChoiceKind kind) {
            signal.choice = kind;
            signal.at = m_clock.now();
            return recordPrivacyChoice(store, vault, signal).result();
        };
        QCOMPARE(choose(PrivacyChoiceKind::InConfirmed).error().code, ErrorCode::Refused);
        m_clock.set(*fromRfc3339(u"2026-02-01T12:00:00Z"_s));
        const auto out = choose(PrivacyChoiceKind::Out);
        QVERIFY(out && out->isOptedOut);
        QCOMPARE(toRfc3339(*out->askAgainFrom), u"2027-02-01T12:00:00.000Z"_s);
        QVERIFY(!out->mayAsk(*fromRfc3339(u"2027-01-31"_s)) && out->mayAsk(*fromRfc3339(u"2027-02-02"_s)));
        m_clock.advance(std::chrono::hours(1));
        QVERIFY(choose(PrivacyChoiceKind::InAsked)->isOptedOut); // one step is not enough
        m_clock.advance(std::chrono::hours(1));
        QVERIFY(!choose(PrivacyChoiceKind::InConfirmed)->isOptedOut);
        QVERIFY(!everyByte().contains("browser-7c1e"));
    }

    void statesHaveTheNamesOfTheVocabulary()
    {
        QCOMPARE(consentStateName(ConsentState::RenewedGiven), u"RenewedConsentGiven"_s);
        QCOMPARE(consentStateFromName(u"ConsentRequestDeferred"_s), ConsentState::RequestDeferred);
        QCOMPARE(consentStateFromName(u"withdrawn"_s), ConsentState::Withdrawn);
        QVERIFY(!consentStateFromName(u"maybe"_s));
    }
};

STEWARD_TEST(ConsentsTest)
#include "tst_consents.moc"
