#include "request_world.h"
#include "tests/support/test_main.h"

#include "core/compliance/requests/grounds.h"
#include "core/compliance/requests/letters.h"

using namespace steward;
using namespace steward::compliance;
using namespace Qt::StringLiterals;
using test::RequestWorld;

/** Letters in three languages, complete or refused by the name of what is missing. */
class LettersTest : public QObject
{
    Q_OBJECT

    static Result<QString> templateOf(RequestWorld &world, const QString &name, const QString &language)
    {
        return world.read([&](store::Connection &connection) { return letterTemplate(connection, name, language); });
    }

private Q_SLOTS:
    void everyLetterIsThereInThreeLanguagesWithTheSameFields()
    {
        RequestWorld world;
        QCOMPARE(letterNames().size(), 14);
        for (const QString &name : letterNames()) {
            QStringList english;
            for (const QString &language : {u"en"_s, u"de"_s, u"ko"_s}) {
                const Result<QString> text = templateOf(world, name, language);
                QVERIFY2(text && text->startsWith("# "_L1), qPrintable(name + language));
                QStringList fields = fieldsOf(*text);
                for (const QString &field : fields)
                    QVERIFY2(letterFieldNames().contains(field), qPrintable(name + u' ' + field));
                fields.sort();
                if (language == "en"_L1)
                    english = fields;
                QVERIFY2(fields == english, qPrintable(name + u' ' + language + u": "_s + fields.join(u' ')));
            }
        }
        QCOMPARE(templateOf(world, u"../grounds"_s, u"en"_s).error().code, ErrorCode::NotFound);
    }

    void everyLawHasGroundsRemedyAndAuthorityInThreeLanguages()
    {
        for (const QString &law : {u"gdpr"_s, u"uk_gdpr"_s, u"ccpa"_s, u"kr_pipa"_s, u"lgpd"_s, u"pipeda"_s,
                 u"jp_appi"_s, u"vcdpa"_s, u"colorado"_s, u"ch_fadp"_s, u"au_app"_s}) {
            const RefusalRules rules = refusalRules(law);
            QVERIFY2(!rules.grounds.isEmpty(), qPrintable(law));
            for (const QString &language : {u"en"_s, u"de"_s, u"ko"_s}) {
                QVERIFY2(rules.remedy.value(language).size() > 20, qPrintable(law + language));
                QVERIFY2(!rules.authority.value(language).isEmpty(), qPrintable(law + language));
                for (const RefusalGround &ground : rules.grounds)
                    QVERIFY2(!ground.text.value(language).isEmpty() && !ground.source.isEmpty(), qPrintable(ground.id));
            }
        }
        QVERIFY(refusalRules(u"lgpd"_s).fee.isEmpty()); // free of charge
    }

    void aRefusalSaysItsGroundAndTheRemedyInTheLanguageOfThePerson_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("en") << u"en"_s
                            << QStringList{u"Dear Ada Lovelace,"_s, u"20 November 2026"_s, u"manifestly unfounded"_s,
                                   u"judicial remedy"_s, u"the tenth time"_s};
        QTest::newRow("de") << u"de"_s
                            << QStringList{u"Guten Tag Ada Lovelace,"_s, u"20. November 2026"_s,
                                   u"offenkundig unbegründet"_s, u"gerichtlichen Rechtsbehelf"_s};
        QTest::newRow("ko") << u"ko"_s
                            << QStringList{u"Ada Lovelace 님께"_s, u"2026년 11월 20일"_s, u"명백히 근거가 없거나"_s,
                                   u"감독기관"_s};
    }
    void aRefusalSaysItsGroundAndTheRemedyInTheLanguageOfThePerson()
    {
        QFETCH(const QString, language);
        QFETCH(const QStringList, words);
        RequestWorld world;
        NewRequest request = RequestWorld::ada(RequestType::Access);
        request.language = language;
        const QString reference = world.open(request);
        const auto early = renderLetter(*world.store, *world.vault, reference, u"refusal"_s);
        QVERIFY(!early && early.error().message.contains(u"ground, reason"_s));
        QVERIFY(world.requests.refuse(reference, u"unfounded_or_excessive"_s, u"the tenth time"_s).result());
        const auto letter = renderLetter(*world.store, *world.vault, reference, u"refusal"_s);
        QVERIFY2(letter, letter ? "" : qPrintable(letter.error().message));
        for (const QString &word : words)
            QVERIFY2(letter->text.contains(word), qPrintable(letter->text));
        QVERIFY(!letter->text.contains(u"{{"_s));
    }

    void anAcknowledgementSaysByWhenTheAnswerComes()
    {
        RequestWorld world;
        const QString reference = world.open(RequestWorld::ada(RequestType::Access));
        const auto letter = renderLetter(*world.store, *world.vault, reference, u"acknowledgement"_s);
        QVERIFY(letter);
        QVERIFY2(letter->text.contains(u"21 December 2026 at the latest"_s), qPrintable(letter->text));
        QVERIFY(letter->text.contains(u"Acme Ltd"_s));
    }

    void valuesAreNeverSearchedForFields()
    {
        QCOMPARE(*filled(u"{{ person }} of {{what}}"_s, {{u"person"_s, u"{{what}}"_s}, {u"what"_s, u"x"_s}}),
            u"{{what}} of x"_s);
        const auto open = filled(u"{{person}} {{fee}} {{fee}}"_s, {{u"fee"_s, u" "_s}});
        QVERIFY(open.error().message.contains(u"person, fee."_s));
    }

    void theOrganisationsOwnWordsWinAndAnUnknownFieldIsRefused()
    {
        RequestWorld world;
        const auto set = [&](const QString &text) {
            return setLetterTemplate(*world.store, u"no_data"_s, u"en"_s, text).result();
        };
        QVERIFY(set(u"# Nothing\n\n{{persn}}"_s).error().message.contains(u"persn"_s));
        QVERIFY(!set(u"no subject"_s));
        QVERIFY(set(u"# Nothing here\n\nWe have nothing, {{person}}."_s));
        const QString reference = world.open(RequestWorld::ada(RequestType::Access));
        const auto letter = renderLetter(*world.store, *world.vault, reference, u"no_data"_s);
        QCOMPARE(letter->letter.subject, u"Nothing here"_s);
        QVERIFY(letter->text.contains(u"We have nothing, Ada Lovelace."_s));
        QVERIFY(set({}));
        QVERIFY(templateOf(world, u"no_data"_s, u"en"_s)->contains(u"We hold no data"_s));
    }

    void aKeptLetterIsSealedAndErasedWithThePerson()
    {
        RequestWorld world;
        const QString reference = world.open(RequestWorld::ada(RequestType::Access));
        const auto letter = renderLetter(*world.store, *world.vault, reference, u"acknowledgement"_s);
        QVERIFY(keepLetter(*world.store, *world.vault, reference, *letter).result());
        QCOMPARE(keptLetters(*world.store, *world.vault, reference)->constFirst().text, letter->text);
        QVERIFY(!world.bytes().contains("Lovelace"));
        QVERIFY(world.vault->erase(*world.store, {world.requests.find(reference)->subject}));
        const KeptLetter kept = keptLetters(*world.store, *world.vault, reference)->constFirst();
        QVERIFY(kept.text.isEmpty() && kept.hash.size() == 32);
    }
};

STEWARD_TEST(LettersTest)
#include "tst_letters.moc"
