#include "core/practice/people.h"
#include "core/practice/story.h"

#include "core/compliance/answers/export_package.h"
#include "core/compliance/erasure/apply.h"
#include "core/compliance/erasure/closing.h"
#include "core/compliance/erasure/verify.h"
#include "core/compliance/retention/holds.h"

#include <QDir>

namespace steward::practice {

using namespace Qt::StringLiterals;
using namespace steward::compliance;

namespace {

using Step = std::function<Result<void>(Office &, const QString &reference)>;

/** A step on a request, so many days ago. */
struct Act
{
    int daysAgo;
    Step step;
};

/** A request of the story with everything that is done about it. */
struct Case
{
    QString name; ///< By which the story knows it.
    QString customer;
    RequestType type;
    QStringList laws;
    int daysAgo; ///< Of its receipt.
    QString channel;
    QString text;
    QList<Act> acts;
    QString assignee = {};
};

Register registerOf(Office &office)
{
    return Register(office.store(), office.vault());
}

Act acknowledged(int daysAgo)
{
    return {daysAgo, [](Office &office, const QString &ref) { return done(registerOf(office).acknowledge(ref)); }};
}
Act asked(int daysAgo, const QString &what)
{
    return {daysAgo,
        [what](Office &office, const QString &ref) { return done(registerOf(office).askIdentity(ref, what, {})); }};
}
Act verified(int daysAgo, const QString &method)
{
    return {daysAgo, [method](Office &office, const QString &ref) {
                return done(registerOf(office).verifyIdentity(ref, method, {}));
            }};
}
Act unidentified(int daysAgo, const QString &reason)
{
    return {daysAgo,
        [reason](Office &office, const QString &ref) { return done(registerOf(office).identityFailed(ref, reason)); }};
}
Act unclear(int daysAgo, const QString &what)
{
    return {daysAgo, [what](Office &office, const QString &ref) {
                return done(registerOf(office).askClarification(ref, what, {}));
            }};
}
Act extended(int daysAgo, const QString &reason)
{
    return {
        daysAgo, [reason](Office &office, const QString &ref) { return done(registerOf(office).extend(ref, reason)); }};
}
Act refused(int daysAgo, const QString &ground, const QString &reason)
{
    return {daysAgo, [ground, reason](Office &office, const QString &ref) {
                return done(registerOf(office).refuse(ref, ground, reason));
            }};
}
Act withdrawn(int daysAgo, const QString &reason)
{
    return {daysAgo,
        [reason](Office &office, const QString &ref) { return done(registerOf(office).withdraw(ref, reason)); }};
}
Act duplicateOf(int daysAgo, const QString &other)
{
    return {daysAgo, [other](Office &office, const QString &ref) {
                return done(registerOf(office).markDuplicate(ref, office.references.value(other)));
            }};
}
Act fee(int daysAgo, const QString &words)
{
    return {
        daysAgo, [words](Office &office, const QString &ref) { return done(registerOf(office).askFee(ref, words)); }};
}
Act noted(int daysAgo, const QString &words)
{
    return {daysAgo, [words](Office &office, const QString &ref) { return done(registerOf(office).note(ref, words)); }};
}
Act answered(int daysAgo, const QString &how)
{
    return {daysAgo,
        [how](Office &office, const QString &ref) { return done(registerOf(office).markAnswered(ref, how, {})); }};
}
Act closed(int daysAgo, Outcome outcome, const QString &reason = {})
{
    return {daysAgo, [outcome, reason](Office &office, const QString &ref) -> Result<void> {
                const Result<Request> request = registerOf(office).close(ref, outcome, reason).result();
                if (!request || request->type != RequestType::Erasure || outcome != Outcome::Fulfilled)
                    return done(request);
                return done(finishErasure(office.store(), office.vault(), ref));
            }};
}

Act searched(int daysAgo)
{
    return {daysAgo, [](Office &office, const QString &ref) {
                return done(searchData(office.store(), office.vault(), sourceGate(office.store(), office.vault()), ref,
                    {.stop = office.stop}));
            }};
}
Act planned(int daysAgo, const PlanChoices &choices = {})
{
    return {daysAgo, [choices](Office &office, const QString &ref) {
                return done(makePlan(office.store(), office.vault(), sourceGate(office.store(), office.vault()), ref,
                    choices, office.stop));
            }};
}
/** Applies the plan, looks again, and tells whom the data was given to. */
Act applied(int daysAgo)
{
    return {daysAgo, [](Office &office, const QString &ref) -> Result<void> {
                const SourceGate gate = sourceGate(office.store(), office.vault());
                const auto results = applyPlan(office.store(), office.vault(), gate, ref, {.stop = office.stop});
                if (!results)
                    return failureOf(results);
                const auto checks = checkErasure(office.store(), office.vault(), gate, ref, {}, office.stop);
                if (!checks)
                    return failureOf(checks);
                const Result<Request> request = registerOf(office).find(ref);
                if (!request)
                    return failureOf(request);
                const auto parties = office.store().read([&](store::Connection &connection) {
                    return thirdPartiesOf(connection, office.vault(), *request);
                });
                if (!parties)
                    return failureOf(parties);
                for (const ThirdParty &party : *parties) {
                    if (const auto told = recordTold(office.store(), office.vault(), ref, party.id, {}); !told)
                        return told;
                }
                return {};
            }};
}

/** Takes over what is proposed for an access answer; `isWhole`: also says something of the items without a proposal. */
Result<void> fillAnswer(Office &office, const QString &ref, bool isWhole)
{
    const Result<Request> request = registerOf(office).find(ref);
    if (!request)
        return failureOf(request);
    const Result<SubjectDetails> details = registerOf(office).details(*request);
    if (!details)
        return failureOf(details);
    const SourceGate gate = sourceGate(office.store(), office.vault());
    const auto entries = office.store().read([&](store::Connection &connection) -> Result<QList<AnswerEntry>> {
        const Result<AnswerFacts> facts =
            answerFacts(connection, office.vault(), gate, *request, *details, exportOptionsFor(*request, {}));
        if (!facts)
            return failureOf(facts);
        return answerItems(connection, office.vault(), *request, *facts);
    });
    if (!entries)
        return failureOf(entries);
    for (const AnswerEntry &entry : *entries) {
        if (entry.proposal.isEmpty() && !isWhole)
            continue;
        const auto state = entry.proposal.isEmpty() ? AnswerState::None : AnswerState::Filled;
        const Result<void> set =
            setAnswerItem(office.store(), office.vault(), ref, entry.item.id, state, entry.proposal).result();
        if (!set)
            return set;
    }
    return {};
}
Act drafted(int daysAgo)
{
    return {daysAgo, [](Office &office, const QString &ref) { return fillAnswer(office, ref, false); }};
}
/** The answer whole, and exported into the office's folder of answers. */
Act exported(int daysAgo)
{
    return {daysAgo, [](Office &office, const QString &ref) -> Result<void> {
                const Result<Request> request = registerOf(office).find(ref);
                if (!request)
                    return failureOf(request);
                if (request->type == RequestType::Access) {
                    if (const Result<void> filled = fillAnswer(office, ref, true); !filled)
                        return filled;
                }
                QDir(office.folder).mkpath(u"answers"_s);
                return done(exportAnswer(office.store(), office.vault(), sourceGate(office.store(), office.vault()),
                    ref, {.target = QDir(office.folder).filePath(u"answers/"_s + ref)}));
            }};
}

/** Requests under the laws of the EU and of Switzerland. */
QList<Case> europeanCases()
{
    using enum RequestType;
    const PlanChoices street{
        .corrections = {{u"SRC-0001"_s, u"main.customers"_s, u"street"_s, u"Neue Mainzer Gasse 77"_s}}};
    return {
        {u"muehlbauer"_s, u"K-10001"_s, Access, {u"gdpr"_s}, 60, u"letter"_s,
            u"Bitte teilen Sie mir nach Art. 15 DSGVO mit, welche Daten Sie über mich gespeichert haben."_s,
            {acknowledged(59), verified(57, u"Customer number and date of birth compared"_s), searched(56),
                exported(45), answered(44, u"Registered letter"_s), closed(43, Outcome::Fulfilled)},
            u"M. Brandt"_s},
        {u"overdue"_s, u"K-10002"_s, Access, {u"gdpr"_s}, 38, u"mail"_s,
            u"Ich möchte wissen, was Sie über mich gespeichert haben und an wen Sie es weitergegeben haben."_s,
            {acknowledged(37), verified(30, u"Answer to a letter to the known address"_s), searched(29),
                noted(8, u"The tax adviser still has to say what they keep."_s)},
            u"M. Brandt"_s},
        {u"draft"_s, u"K-10003"_s, Access, {u"gdpr"_s}, 18, u"mail"_s,
            u"Hiermit verlange ich Auskunft über alle zu meiner Person gespeicherten Daten."_s,
            {acknowledged(17), verified(15, u"Reply from the known e-mail address"_s), searched(14), drafted(6)},
            u"J. Seo"_s},
        {u"again"_s, u"K-10003"_s, Access, {u"gdpr"_s}, 9, u"mail"_s, u"Haben Sie meine Anfrage erhalten?"_s,
            {duplicateOf(8, u"draft"_s)}, u"J. Seo"_s},
        {u"rectified"_s, u"K-10004"_s, Rectification, {u"gdpr"_s}, 33, u"phone"_s,
            u"Die Straße stimmt nicht mehr: Neue Mainzer Gasse 77."_s,
            {verified(32, u"Called back on the known number"_s), searched(31), planned(31, street), applied(30),
                answered(29, u"By phone"_s), closed(29, Outcome::Fulfilled)},
            u"M. Brandt"_s},
        {u"undoable"_s, u"K-10005"_s, Erasure, {u"gdpr"_s}, 21, u"form"_s,
            u"Bitte löschen Sie mein Konto und alle meine Daten."_s,
            {acknowledged(20), verified(18, u"Signed in to the customer account"_s), searched(17), planned(7),
                applied(6)},
            u"J. Seo"_s},
        {u"refused"_s, u"K-10006"_s, Access, {u"gdpr"_s}, 52, u"mail"_s,
            u"Ich verlange zum siebten Mal in diesem Monat Auskunft."_s,
            {acknowledged(51), verified(50, u"Reply from the known e-mail address"_s),
                refused(48, u"unfounded_or_excessive"_s, u"Seventh request within a month, answered in full before."_s),
                closed(47, Outcome::Refused)},
            u"M. Brandt"_s},
        {u"paused"_s, u"K-10007"_s, Access, {u"gdpr"_s}, 16, u"phone"_s,
            u"Am Telefon: möchte eine Kopie ihrer Daten."_s,
            {acknowledged(15), asked(14, u"Your customer number and the date of your last order"_s)}, u"J. Seo"_s},
        {u"two names"_s, u"K-10010"_s, Erasure, {u"gdpr"_s}, 10, u"letter"_s,
            u"Bitte löschen Sie meine Daten. Nils Petersen, Hamburg"_s,
            {acknowledged(9), verified(8, u"Copy of the last invoice"_s), searched(7)}, u"J. Seo"_s},
        {u"swiss"_s, u"K-10009"_s, Access, {u"ch_fadp"_s}, 3, u"mail"_s, u"Ich bitte um Auskunft nach Art. 25 DSG."_s,
            {acknowledged(2)}},
        {u"both"_s, u"K-10026"_s, Access, {u"gdpr"_s, u"uk_gdpr"_s}, 19, u"mail"_s,
            u"Please send me a copy of everything you hold about me, in Dublin and in London."_s,
            {acknowledged(18), verified(16, u"Reply from the known e-mail address"_s)}, u"J. Seo"_s},
        {u"objection"_s, u"K-10028"_s, Objection, {u"gdpr"_s}, 25, u"mail"_s,
            u"I object to being profiled for your advertising."_s,
            {verified(24, u"Reply from the known e-mail address"_s),
                planned(23, {.purposes = {u"Advertising"_s, u"Profiling"_s}}), applied(23), answered(22, u"By mail"_s),
                closed(22, Outcome::Fulfilled)},
            u"M. Brandt"_s},
        {u"withdrawn"_s, u"K-10030"_s, Erasure, {u"gdpr"_s}, 45, u"mail"_s, u"Please delete my account."_s,
            {acknowledged(44), withdrawn(40, u"Wants to keep the warranty."_s)}, u"M. Brandt"_s},
        {u"portable"_s, u"K-10031"_s, Portability, {u"gdpr"_s}, 50, u"form"_s,
            u"I am changing the shop and want to take my data along."_s,
            {verified(49, u"Signed in to the customer account"_s), searched(48), exported(47),
                answered(46, u"Download in the customer account"_s), closed(46, Outcome::Fulfilled)},
            u"J. Seo"_s},
        {u"unknown"_s, u"K-10040"_s, Access, {u"gdpr"_s}, 28, u"mail"_s, u"What do you know about me?"_s,
            {asked(27, u"Your customer number"_s), unidentified(13, u"No answer, and nothing that tells who asks."_s)},
            u"M. Brandt"_s},
        {u"automated"_s, u"K-10029"_s, AutomatedDecision, {u"gdpr"_s}, 5, u"form"_s,
            u"Your shop refused to let me pay by invoice. I want a person to look at it."_s,
            {acknowledged(4), verified(3, u"Signed in to the customer account"_s)}, u"M. Brandt"_s},
    };
}

/** Requests under all other laws. */
QList<Case> otherCases()
{
    using enum RequestType;
    return {
        {u"uk question"_s, u"K-10023"_s, Access, {u"uk_gdpr"_s}, 12, u"mail"_s,
            u"I would like to see what you have on file for me."_s,
            {acknowledged(11), verified(11, u"Reply from the known e-mail address"_s),
                unclear(9, u"Do you mean the shop, the newsletter, or both?"_s)},
            u"M. Brandt"_s},
        {u"uk complaint"_s, u"K-10024"_s, Complaint, {u"uk_gdpr"_s}, 11, u"letter"_s,
            u"You keep writing to me although I asked you twice to stop."_s, {acknowledged(8)}, u"M. Brandt"_s},
        {u"late"_s, u"K-10025"_s, Access, {u"uk_gdpr"_s}, 75, u"mail"_s, u"A copy of my personal data, please."_s,
            {acknowledged(74), verified(70, u"Customer number and last order compared"_s), searched(69), exported(34),
                answered(34, u"By mail, with an apology"_s), closed(33, Outcome::Fulfilled)},
            u"M. Brandt"_s},
        {u"korean access"_s, u"K-10011"_s, Access, {u"kr_pipa"_s}, 5, u"mail"_s,
            u"개인정보 보호법 제35조에 따라 제 개인정보의 열람을 요구합니다."_s,
            {acknowledged(4), verified(4, u"등록된 이메일로 회신 확인"_s)}, u"J. Seo"_s},
        {u"erased"_s, u"K-10012"_s, Erasure, {u"kr_pipa"_s}, 24, u"mail"_s,
            u"회원 탈퇴와 함께 제 개인정보를 모두 삭제해 주십시오."_s,
            {acknowledged(24), verified(23, u"등록된 이메일로 회신 확인"_s), searched(22), planned(21), applied(21),
                answered(20, u"이메일"_s), closed(20, Outcome::Fulfilled)},
            u"J. Seo"_s},
        {u"suspension"_s, u"K-10013"_s, Restriction, {u"kr_pipa"_s}, 2, u"phone"_s,
            u"전화: 마케팅 목적의 처리를 정지해 달라고 요청함."_s, {}, u"J. Seo"_s},
        {u"opt out"_s, u"K-10017"_s, OptOut, {u"ccpa"_s}, 9, u"form"_s, u"Do not sell or share my information."_s,
            {planned(9), applied(9), answered(8, u"By mail"_s), closed(8, Outcome::Fulfilled)}, u"J. Seo"_s},
        {u"tomorrow"_s, u"K-10018"_s, Erasure, {u"ccpa"_s}, 44, u"form"_s,
            u"Please delete everything you have collected about me."_s,
            {acknowledged(41), verified(38, u"Two points of data compared (11 CCR 7062)"_s), searched(12), planned(3)},
            u"J. Seo"_s},
        {u"extended"_s, u"K-10019"_s, Access, {u"ccpa"_s}, 30, u"mail"_s,
            u"I want to know the specific pieces of personal information you hold."_s,
            {acknowledged(26), verified(22, u"Three points of data compared (11 CCR 7062)"_s),
                extended(5, u"Parts stand in a paper archive."_s)},
            u"M. Brandt"_s},
        {u"limit"_s, u"K-10022"_s, Limit, {u"ccpa"_s}, 4, u"form"_s,
            u"Limit the use of my sensitive personal information."_s, {}},
        {u"appeal"_s, u"K-10020"_s, Appeal, {u"vcdpa"_s}, 20, u"letter"_s,
            u"I appeal your decision not to delete my order history."_s, {acknowledged(19)}, u"M. Brandt"_s},
        {u"colorado"_s, u"K-10021"_s, Access, {u"colorado"_s}, 15, u"mail"_s, u"Send me my data, please."_s,
            {acknowledged(14), verified(13, u"Signed in to the customer account"_s)}},
        {u"brazil"_s, u"K-10032"_s, Access, {u"lgpd"_s}, 8, u"mail"_s,
            u"Solicito a declaração completa dos meus dados pessoais."_s,
            {acknowledged(7), verified(6, u"Reply from the known e-mail address"_s)}, u"J. Seo"_s},
        {u"canada"_s, u"K-10035"_s, Access, {u"pipeda"_s}, 6, u"mail"_s,
            u"Under PIPEDA I ask for access to my personal information."_s, {acknowledged(5)}},
        {u"japan"_s, u"K-10034"_s, Access, {u"jp_appi"_s}, 12, u"letter"_s, u"保有個人データの開示を請求します。"_s,
            {acknowledged(10)}, u"J. Seo"_s},
        {u"australia"_s, u"K-10037"_s, Access, {u"au_app"_s}, 17, u"phone"_s, u"Wants a copy of his support history."_s,
            {verified(16, u"Called back on the known number"_s), fee(15, u"AUD 15 for copying"_s)}, u"M. Brandt"_s},
    };
}

Result<void> open(Office &office, const Case &one)
{
    const Customer &person = customer(one.customer);
    const Result<Register::Opened> opened = registerOf(office)
                                                .open({.type = one.type,
                                                    .laws = one.laws,
                                                    .receivedOn = office.today.addDays(-one.daysAgo),
                                                    .channel = one.channel,
                                                    .language = person.language,
                                                    .assignee = one.assignee,
                                                    .details = detailsOf(person, one.text)})
                                                .result();
    if (!opened)
        return failureOf(opened);
    office.references.insert(one.name, opened->request.reference);
    return {};
}

/** A customer whose case is before a court: the holder of the contract that the erasure must not touch. */
Result<void> addLegalHold(Office &office)
{
    return done(office.store().write([&office](store::Transaction &transaction) {
        return addHold(transaction, office.vault(),
            {.source = u"SRC-0001"_s,
                .table = u"main.orders"_s,
                .column = u"customer_id"_s,
                .value = u"21"_s,
                .reason = u"Dispute about a delivery: the orders are evidence."_s,
                .from = office.today.addDays(-26)});
    }));
}

} // namespace

void addRequests(Story &story)
{
    int minute = 0;
    for (const Case &one : europeanCases() + otherCases()) {
        minute = (minute + 7) % 55;
        story.add(story.moment(one.daysAgo, 9, minute), [one](Office &office) { return open(office, one); });
        int hour = 10;
        for (const Act &act : one.acts) {
            story.add(story.moment(act.daysAgo, hour++, minute), [step = act.step, name = one.name](Office &office) {
                return step(office, office.references.value(name));
            });
        }
    }
    story.add(story.moment(26, 15), addLegalHold);
}

} // namespace steward::practice
