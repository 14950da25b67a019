#include "breach_world.h"

#include "core/compliance/breaches/duties.h"
#include "core/compliance/breaches/notice_draft.h"
#include "tests/support/test_main.h"

using namespace steward;
using namespace steward::compliance;
using namespace Qt::StringLiterals;
using test::at;

/** Drafts of notices: every heading of the law, and what is missing said twice. */
class NoticeDraftTest : public QObject
{
    Q_OBJECT

    static Breach about(const QString &law)
    {
        Breach breach{.reference = u"BR-2026-1"_s, .awareAt = at(u"2026-11-20T10:00:00Z"_s), .laws = {law}};
        breach.facts = {{u"nature"_s, u"A list was sent to the wrong address."_s}};
        breach.filledParts = QStringList{u"nature"_s};
        breach.persons = {.value = 120, .isApproximate = true};
        return breach;
    }

private Q_SLOTS:
    void everyLawsHeadingsAreThere_data()
    {
        QTest::addColumn<QString>("law");
        QTest::addColumn<Duty>("duty");
        QTest::addColumn<QStringList>("headings");
        QTest::newRow("gdpr") << u"gdpr"_s << Duty::Authority
                              << QStringList{u"(a) Nature of the breach"_s,
                                     u"(a) Categories and approximate number of data subjects"_s,
                                     u"(a) Categories and approximate number of personal data records"_s,
                                     u"(b) Data protection officer"_s, u"(c) Likely consequences"_s,
                                     u"(d) Measures taken or proposed"_s};
        // Civil Code 1798.82(d)(1)
        QTest::newRow("california") << u"ca_breach"_s << Duty::Persons
                                    << QStringList{u"Notice of Data Breach"_s, u"What Happened"_s,
                                           u"What Information Was Involved"_s, u"What We Are Doing"_s,
                                           u"What You Can Do"_s, u"For More Information"_s};
        // PIPA 34(1) 1 to 5, and since 2026 the rights
        QTest::newRow("korea") << u"kr_pipa"_s << Duty::Authority
                               << QStringList{u"Items of personal information"_s, u"Time and course"_s,
                                      u"What data subjects can do"_s, u"Countermeasures and procedure for remedy"_s,
                                      u"contact point"_s, u"Rights of data subjects"_s};
        // Enforcement Rules, Article 8: nine items
        QStringList japan;
        for (int i = 1; i <= 9; ++i)
            japan.append(QString::number(i) + u". "_s);
        QTest::newRow("japan") << u"jp_appi"_s << Duty::Preliminary << japan;
        QTest::newRow("brazil") << u"lgpd"_s << Duty::Authority
                                << QStringList{u"I. "_s, u"II. "_s, u"III. "_s, u"IV. "_s, u"V. "_s, u"VI. "_s};
        QTest::newRow("switzerland") << u"ch_fadp"_s << Duty::Authority
                                     << QStringList{u"Nature of the breach"_s, u"Time and duration"_s,
                                            u"Consequences and risks"_s, u"Measures"_s, u"Contact"_s};
    }
    void everyLawsHeadingsAreThere()
    {
        QFETCH(const QString, law);
        QFETCH(const Duty, duty);
        QFETCH(const QStringList, headings);
        const auto draft = draftNotice(about(law), law, duty);
        QVERIFY(draft);
        for (const QString &heading : headings)
            QVERIFY2(draft->text().contains(heading), qPrintable(heading));
        QVERIFY(!draft->source.isEmpty());
    }

    void everyDutyOfEveryLawHasADraft()
    {
        for (const BreachLaw &law : breachLaws()) {
            for (const LawDuty &duty : law.duties) {
                const auto draft = draftNotice(about(law.id), law.id, duty.duty);
                QCOMPARE(draft.has_value(), duty.duty != Duty::Assessment);
                if (draft)
                    QVERIFY(draft->sections.size() >= 4);
            }
        }
    }

    void whatIsMissingIsMarkedAndListed()
    {
        const auto draft = draftNotice(about(u"gdpr"_s), u"gdpr"_s, Duty::Authority);
        QCOMPARE(draft->toFollow, QStringList({u"subject_categories"_s, u"data_categories"_s, u"records"_s,
                                      u"contact"_s, u"consequences"_s, u"measures"_s}));
        const QString text = draft->text();
        QCOMPARE(text.count(u"[to follow]"_s), 6);
        QVERIFY(text.contains(u"To follow:\n- Categories of persons concerned\n"_s));
        QVERIFY(text.contains(u"A list was sent to the wrong address."_s));
        QVERIFY(text.contains(u"Number of persons concerned: about 120"_s));
    }

    void lateDraftsAskForTheReason()
    {
        Breach breach = about(u"gdpr"_s);
        breach.clocks = {{.law = u"gdpr"_s, .state = ClockState::RunOut, .dueAt = at(u"2026-11-23T10:00:00Z"_s)}};
        QVERIFY(
            draftNotice(breach, u"gdpr"_s, Duty::Authority)->text().contains(u"Reasons for the delay: [to follow]"_s));
    }

    void aLawThatIsNotTheBreachsIsRefused()
    {
        QCOMPARE(draftNotice(about(u"gdpr"_s), u"lgpd"_s, Duty::Authority).error().code, ErrorCode::InvalidInput);
        QCOMPARE(draftNotice(about(u"gdpr"_s), u"gdpr"_s, Duty::AgCopy).error().code, ErrorCode::InvalidInput);
    }
};

STEWARD_TEST(NoticeDraftTest)
#include "tst_notice_draft.moc"
