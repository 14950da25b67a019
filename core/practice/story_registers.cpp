#include "core/practice/people.h"
#include "core/practice/story.h"

#include "core/compliance/breaches/breach_register.h"
#include "core/compliance/clocks/own_calendars.h"
#include "core/compliance/consent/consents.h"
#include "core/compliance/consent/privacy_choice.h"
#include "core/compliance/processing/processing_register.h"
#include "core/compliance/retention/run.h"

namespace steward::practice {

using namespace Qt::StringLiterals;
using namespace steward::compliance;

namespace {

/** What the customers were shown, by language. */
ConsentNotice noticeFor(const QString &language)
{
    static const QHash<QString, QString> texts{
        {u"en"_s,
            u"The practice office sends you its newsletter by e-mail about twice a month. You can withdraw at any time: one click in each mail, or a word to privacy@practice-office.example."_s},
        {u"de"_s,
            u"Die Übungsfirma schickt Ihnen etwa zweimal im Monat ihren Newsletter per E-Mail. Sie können jederzeit widerrufen: ein Klick in jeder Mail oder ein Wort an privacy@practice-office.example."_s},
        {u"ko"_s,
            u"연습 사무소는 한 달에 두 번 정도 이메일로 소식지를 보냅니다. 각 메일의 링크 또는 privacy@practice-office.example 로 언제든지 철회할 수 있습니다."_s}};
    return {.text = texts.value(language), .version = u"2025-1"_s, .language = language};
}

ConsentFields fieldsOfConsent(bool saysHowToWithdraw)
{
    return {.lawfulBasis = u"consent"_s,
        .piiInformation = {u"Name"_s, u"E-mail address"_s},
        .storageLocations = {u"Germany"_s},
        .retentionPeriod = u"Until withdrawn, then 3 years as proof"_s,
        .processingMethods = {u"Sending e-mail"_s},
        .processingLocations = {u"Germany"_s},
        .service = u"Newsletter"_s,
        .recipients = {u"none"_s},
        .withdrawalMethod = saysHowToWithdraw ? u"One click in each mail"_s : QString(),
        .privacyRights = {u"Access"_s, u"Erasure"_s, u"Withdrawal"_s}};
}

QString jurisdictionOf(const QString &country)
{
    static const QStringList others{u"US"_s, u"KR"_s, u"BR"_s, u"JP"_s, u"CA"_s, u"AU"_s, u"CH"_s};
    return country == u"GB"_s ? u"UK"_s : others.contains(country) ? country : u"EU"_s;
}

/** The consent of the customer at `index`; some of the practice office's are worth a second look. */
Result<void> consentOf(Office &office, int index)
{
    const Customer &person = customers()[index];
    const bool isAnalytics = index % 5 == 3;
    // Two were collected by a box that was ticked already, which is no consent (GDPR, recital 32).
    const QString method = index == 6 || index == 28 ? u"pre_ticked"_s : index % 7 == 2 ? u"paper"_s : u"web_form"_s;
    ConsentFields fields = fieldsOfConsent(index != 24);
    QList<ConsentPurpose> purposes{{.purpose = u"Newsletter"_s,
        .category = u"marketing"_s,
        .piiTypes = {u"E-mail address"_s},
        .isPrimary = false,
        .termination = u"Withdrawal"_s}};
    if (isAnalytics) {
        purposes.append({.purpose = u"Measuring what is read"_s,
            .category = u"analytics"_s,
            .piiTypes = {u"Clicks"_s},
            .isPrimary = false,
            .termination = u"Withdrawal"_s});
    }
    Consents consents(office.store(), office.vault());
    const Result<ConsentRecord> made =
        consents
            .record({.recordId = u"shop-%1"_s.arg(person.number),
                .principal = {person.name, {{sources::IdentifierKind::Email, person.email}}},
                .notice = noticeFor(person.language),
                .method = method,
                .jurisdiction = jurisdictionOf(person.country),
                .fields = fields,
                .purposes = purposes,
                .state = index == 20 ? ConsentState::Refused : ConsentState::Given,
                // Some are asked anew each year, and one of them is over.
                .validUntil = index == 12   ? std::optional(office.present - std::chrono::days(4))
                              : index == 14 ? std::optional(office.present + std::chrono::days(12))
                                            : std::nullopt})
            .result();
    if (made)
        office.references.insert(u"consent %1"_s.arg(index), made->reference);
    return done(made);
}

Breaches breachesOf(Office &office)
{
    const auto rules = rulebookOf(office.store());
    return Breaches(office.store(), office.vault(), rules ? *rules : nullptr);
}

Assessment riskOf(Risk risk, const QString &reason, const QList<std::pair<Weight, QString>> &criteria, Instant at)
{
    Assessment assessment{.risk = risk, .reason = reason, .at = at};
    for (qsizetype i = 0; i < breachCriteria().size() && i < criteria.size(); ++i)
        assessment.criteria.insert(breachCriteria()[i], {criteria[i].first, criteria[i].second});
    return assessment;
}

/** A deed on the breach that the story calls `name`. */
template<typename F>
Deed onBreach(const QString &name, F step)
{
    return [name, step](Office &office) {
        Breaches breaches = breachesOf(office);
        return done(step(office, breaches, office.references.value(name)));
    };
}
Deed breachOpened(const QString &name, const NewBreach &breach)
{
    return [name, breach](Office &office) -> Result<void> {
        const Result<Breach> opened = breachesOf(office).open(breach).result();
        if (opened)
            office.references.insert(name, opened->reference);
        return done(opened);
    };
}

/** Everything about it is done and told in time. */
void addClosedBreach(Story &story)
{
    const QString name = u"mail"_s;
    story.add(story.moment(50, 11, 30),
        breachOpened(name, {.awareAt = story.moment(50, 10),
                               .awareReason = u"A customer called: the mail showed her all other addresses."_s,
                               .title = u"Newsletter sent with open addresses"_s,
                               .laws = {u"gdpr"_s}}));
    story.add(story.moment(50, 12), onBreach(name, [](Office &, Breaches &breaches, const QString &ref) {
        return breaches.learn(
            ref, {.facts = {{u"nature"_s, u"A mail to 34 customers had all addresses in the Cc field."_s},
                      {u"cause"_s, u"Sent by hand because the mail program was being renewed."_s},
                      {u"occurred"_s, u"Once, at 09:40 that day."_s}, {u"subject_categories"_s, u"Customers"_s},
                      {u"data_categories"_s, u"Names and e-mail addresses"_s},
                      {u"contact"_s, u"Data protection officer, privacy@practice-office.example"_s},
                      {u"consequences"_s, u"Unwanted mail; that somebody is a customer becomes known."_s},
                      {u"measures"_s, u"Recipients asked to delete the mail; sending by hand is switched off."_s}},
                     .persons = BreachCount{34, false},
                     .records = BreachCount{34, false}});
    }));
    story.add(story.moment(50, 13), onBreach(name, [&story](Office &, Breaches &breaches, const QString &ref) {
        return breaches.setContained(ref, story.moment(50, 12, 20), u"Recipients were asked to delete it."_s);
    }));
    story.add(story.moment(50, 14), onBreach(name, [](Office &office, Breaches &breaches, const QString &ref) {
        using enum Weight;
        return breaches.assess(
            ref, riskOf(Risk::Risk, u"Contact data only, few persons, known recipients."_s,
                     {{Low, u"Contact data"_s}, {Low, u"34 persons"_s}, {High, u"Names stand in the addresses"_s},
                         {High, u"Nothing was encrypted"_s}, {Low, u"Unwanted mail"_s}},
                     office.now()));
    }));
    story.add(story.moment(49, 9), onBreach(name, [](Office &office, Breaches &breaches, const QString &ref) {
        return breaches.decide(ref, {.audience = Audience::Authority,
                                        .decision = NotifyDecision::Yes,
                                        .reason = u"A risk cannot be ruled out."_s,
                                        .at = office.now()});
    }));
    story.add(story.moment(49, 10), onBreach(name, [](Office &office, Breaches &breaches, const QString &ref) {
        return breaches.decide(ref, {.audience = Audience::Persons,
                                        .decision = NotifyDecision::No,
                                        .reason = u"The risk is not high; all were told by the mail itself."_s,
                                        .at = office.now()});
    }));
    story.add(story.moment(49, 11), onBreach(name, [](Office &office, Breaches &breaches, const QString &ref) {
        return breaches.recordNotice(ref, {.law = u"gdpr"_s,
                                              .duty = Duty::Authority,
                                              .sentAt = office.now(),
                                              .to = u"Supervisory authority"_s,
                                              .reference = u"PRACTICE-4711"_s,
                                              .how = u"portal"_s,
                                              .text = u"Notice under Article 33, as in the draft."_s});
    }));
    story.add(story.moment(42, 10), onBreach(name, [](Office &, Breaches &breaches, const QString &ref) {
        return breaches.close(ref, u"Mails to many go through the newsletter program only."_s);
    }));
}

/** Its countdown runs: the first notice is not sent yet. */
void addOpenBreach(Story &story)
{
    const QString name = u"provider"_s;
    story.add(story.minutesAgo(21 * 60),
        breachOpened(name, {.awareAt = story.minutesAgo(21 * 60 + 40),
                               .awareReason = u"The hosting provider reported a copied backup by telephone."_s,
                               .title = u"Backup of the shop copied at the provider"_s,
                               .laws = {u"gdpr"_s, u"uk_gdpr"_s}}));
    story.add(story.minutesAgo(20 * 60), onBreach(name, [](Office &, Breaches &breaches, const QString &ref) {
        return breaches.learn(
            ref, {.facts = {{u"nature"_s, u"A backup of the shop's database was copied from the provider's storage."_s},
                      {u"subject_categories"_s, u"Customers"_s},
                      {u"data_categories"_s, u"Master data, orders; no payment data"_s},
                      {u"contact"_s, u"Data protection officer, privacy@practice-office.example"_s}},
                     .persons = BreachCount{1'200, true}});
    }));
    story.add(story.minutesAgo(19 * 60), onBreach(name, [&story](Office &, Breaches &breaches, const QString &ref) {
        return breaches.setContained(ref, story.minutesAgo(19 * 60 + 25), u"The provider withdrew the access key."_s);
    }));
    story.add(story.minutesAgo(3 * 60), onBreach(name, [](Office &office, Breaches &breaches, const QString &ref) {
        using enum Weight;
        return breaches.assess(ref, riskOf(Risk::Risk, u"Addresses and orders in foreign hands; encrypted in part."_s,
                                        {{Medium, u"Orders say how people live"_s}, {Medium, u"About 1,200 persons"_s},
                                            {High, u"Names and addresses"_s},
                                            {Unknown, u"The provider has not said whether the key was copied too"_s},
                                            {Medium, u"Fraudulent mail is likely"_s}},
                                        office.now()));
    }));
    story.add(story.minutesAgo(2 * 60), onBreach(name, [](Office &office, Breaches &breaches, const QString &ref) {
        return breaches.decide(ref, {.audience = Audience::Persons,
                                        .decision = NotifyDecision::NotYet,
                                        .reason = u"It depends on whether the key was copied."_s,
                                        .at = office.now()});
    }));
}

/** What the practice office does with personal data. */
QList<ProcessingDraft> processingDrafts()
{
    const QMap<QString, QString> office{{u"controller"_s, u"Practice office"_s},
        {u"controller_contact"_s, u"privacy@practice-office.example"_s}, {u"joint_controller"_s, u"none"_s},
        {u"representative"_s, u"none"_s}, {u"dpo"_s, u"Data protection officer, privacy@practice-office.example"_s},
        {u"security_measures"_s, u"Encryption at rest, roles, two-factor sign-in, daily backups"_s}};
    const auto with = [&office](QMap<QString, QString> own) {
        for (auto field = office.begin(); field != office.end(); ++field)
            own.insert(field.key(), field.value());
        return own;
    };
    const QString none = u"none"_s;
    return {
        {.name = u"Orders and invoices"_s,
            .fields = with({{u"purposes"_s, u"Fulfilling orders, bookkeeping"_s},
                {u"subject_categories"_s, u"Customers"_s}, {u"data_categories"_s, u"Master data, orders, invoices"_s},
                {u"recipients"_s, u"Parcel service, tax adviser"_s}, {u"transfers"_s, none}, {u"safeguards"_s, none},
                {u"time_limits"_s, u"Orders 6 years, invoices 8 years"_s},
                {u"legal_basis"_s, u"GDPR 6(1)(b) and (c)"_s}, {u"systems"_s, u"SRC-0001"_s},
                {u"owner"_s, u"Sales"_s}})},
        {.name = u"Newsletter"_s,
            .fields = with({{u"purposes"_s, u"Telling customers of offers"_s},
                {u"subject_categories"_s, u"Subscribers"_s}, {u"data_categories"_s, u"Name, e-mail address, clicks"_s},
                {u"recipients"_s, none}, {u"transfers"_s, none}, {u"safeguards"_s, none},
                {u"time_limits"_s, u"Until withdrawn, then 3 years as proof"_s}, {u"legal_basis"_s, u"GDPR 6(1)(a)"_s},
                {u"systems"_s, u"SRC-0002"_s}, {u"owner"_s, u"Marketing"_s}})},
        {.name = u"Customer support"_s,
            .fields = with({{u"purposes"_s, u"Answering questions"_s}, {u"subject_categories"_s, u"Customers"_s},
                {u"data_categories"_s, u"Master data, tickets"_s}, {u"systems"_s, u"SRC-0001"_s},
                {u"owner"_s, u"Support"_s}})},
        {.name = u"Job applications"_s,
            .fields = with({{u"purposes"_s, u"Choosing whom to employ"_s}, {u"subject_categories"_s, u"Applicants"_s},
                {u"data_categories"_s, u"Curriculum vitae, letters"_s}, {u"recipients"_s, none}, {u"transfers"_s, none},
                {u"safeguards"_s, none}, {u"systems"_s, u"SRC-0003"_s}})},
        {.name = u"Credit check at checkout"_s,
            .fields = with({{u"purposes"_s, u"Deciding who may pay by invoice"_s},
                {u"subject_categories"_s, u"Customers"_s}, {u"data_categories"_s, u"Address, birth date, score"_s},
                {u"recipients"_s, u"Credit agency"_s}, {u"transfers"_s, none}, {u"safeguards"_s, none},
                {u"time_limits"_s, u"12 months"_s}, {u"legal_basis"_s, u"GDPR 6(1)(f)"_s}, {u"owner"_s, u"Sales"_s}})},
        {.name = u"Visitor counting in the showroom"_s,
            .fields = with({{u"purposes"_s, u"Planning staff"_s}, {u"subject_categories"_s, u"Visitors"_s}})},
        {.kind = RecordKind::Processor,
            .name = u"Shipping for partner shops"_s,
            .fields = {{u"processor"_s, u"Practice office"_s},
                {u"processor_contact"_s, u"privacy@practice-office.example"_s},
                {u"controllers"_s, u"Three partner shops, see the contracts"_s}, {u"representative"_s, none},
                {u"dpo"_s, u"Data protection officer"_s}, {u"processing_categories"_s, u"Packing and sending"_s},
                {u"transfers"_s, none}, {u"safeguards"_s, none}}},
    };
}

Processing processingOf(Office &office)
{
    return Processing(office.store(), office.vault());
}

/** The rule with these words; its systems are tables of the office's sources. */
Deed ruleAdded(const RetentionRule &rule)
{
    return [rule](Office &office) {
        return done(
            office.store().write([rule](store::Transaction &transaction) { return addRule(transaction, rule); }));
    };
}

} // namespace

void addConsents(Story &story)
{
    for (int index = 0; index < customers().size(); index += 2)
        story.add(
            story.moment(78 - index, 14, index % 50), [index](Office &office) { return consentOf(office, index); });
    const auto withdraws = [&story](int index, int daysAgo) {
        story.add(story.moment(daysAgo, 18), [index](Office &office) {
            return done(Consents(office.store(), office.vault())
                            .withdraw(office.references.value(u"consent %1"_s.arg(index)), u"web_form"_s));
        });
    };
    withdraws(2, 40);
    withdraws(10, 21);
    withdraws(30, 6);
    story.add(story.moment(5, 12), [](Office &office) {
        return done(Consents(office.store(), office.vault())
                        .renew(office.references.value(u"consent 0"_s), u"web_form"_s, {}, std::nullopt));
    });
    story.add(story.moment(3, 6),
        [](Office &office) { return done(Consents(office.store(), office.vault()).expireDue(office.now())); });
    story.add(story.moment(9, 8), [](Office &office) {
        return done(recordPrivacyChoice(office.store(), office.vault(),
            {.signal = u"gpc"_s,
                .device = u"practice-browser-1"_s,
                .consumer = {sources::IdentifierKind::Email, customer(u"K-10017"_s).email}}));
    });
}

void addBreaches(Story &story)
{
    addClosedBreach(story);
    addOpenBreach(story);
}

void addProcessing(Story &story)
{
    int minute = 0;
    for (const ProcessingDraft &draft : processingDrafts())
        story.add(story.moment(72, 10, minute += 6),
            [draft](Office &office) { return done(processingOf(office).create(draft)); });
    for (const QString &reference : {u"ROP-0001"_s, u"ROP-0002"_s}) {
        story.add(story.moment(12, 11), [reference](Office &office) {
            return done(processingOf(office).review(reference, u"Looked through with the department: right."_s));
        });
    }
    // A newsletter asks for no impact assessment; a credit check does, and there is only a draft.
    story.add(story.moment(70, 9), [](Office &office) {
        QMap<QString, DpiaReply> replies;
        for (const DpiaCriterion &criterion : dpiaCriteria())
            replies.insert(criterion.id, {DpiaAnswer::No, u"Not with a newsletter of this size."_s});
        return done(processingOf(office).screen(u"ROP-0002"_s, replies));
    });
    story.add(story.moment(70, 10), [](Office &office) {
        return done(processingOf(office).screen(u"ROP-0005"_s,
            {{u"wp248_scoring"_s, {DpiaAnswer::Yes, u"Customers are given a score."_s}},
                {u"art35_evaluation"_s, {DpiaAnswer::Yes, u"The score decides who may pay by invoice."_s}}}));
    });
    story.add(story.moment(28, 10), [](Office &office) {
        return done(processingOf(office).assess(u"ROP-0005"_s,
            {.description = u"At checkout the agency is asked for a score; below a limit there is no invoice."_s,
                .risks = u"People are refused because of wrong or mistaken data."_s}));
    });
}

void addRetention(Story &story)
{
    const QString policy = u"organisation's policy, not law"_s;
    int minute = 0;
    for (const RetentionRule &rule : standardRules())
        story.add(story.moment(71, 13, minute += 5), ruleAdded(rule));
    story.add(story.moment(71, 14),
        ruleAdded({.dataType = u"Support tickets"_s,
            .purpose = u"Answering questions"_s,
            .legalBasis = u"GDPR, Article 6(1)(b)"_s,
            .startEvent = StartEvent::Collection,
            .period = u"P2Y"_s,
            .legalSource = policy,
            .systems = {{.source = u"SRC-0001"_s, .table = u"main.support_tickets"_s, .dateColumn = u"opened_at"_s}},
            .owner = u"Support"_s,
            .backupLagDays = 14}));
    story.add(story.moment(71, 15),
        ruleAdded({.dataType = u"Orders"_s,
            .purpose = u"Fulfilling orders, warranty"_s,
            .legalBasis = u"GDPR, Article 6(1)(b) and (c)"_s,
            .startEvent = StartEvent::Collection,
            .period = u"P6Y"_s,
            .legalSource = u"Handelsgesetzbuch, § 257"_s,
            .systems = {{.source = u"SRC-0001"_s, .table = u"main.orders"_s, .dateColumn = u"ordered_at"_s}},
            .owner = u"Sales"_s,
            .backupLagDays = 14}));
    story.add(story.moment(71, 16), ruleAdded({.dataType = u"Newsletter subscribers"_s,
                                        .purpose = u"Newsletter"_s,
                                        .legalBasis = u"GDPR, Article 6(1)(a)"_s,
                                        .startEvent = StartEvent::Collection,
                                        .period = u"P3Y"_s,
                                        .legalSource = policy,
                                        .systems = {{.source = u"SRC-0002"_s, .dateColumn = u"subscribed_on"_s}},
                                        .owner = u"Marketing"_s}));
    // One rule was run five weeks ago, and is due again; the others wait for their first run.
    story.add(story.moment(36, 8), [](Office &office) {
        return done(applyRetention(office.store(), office.vault(), registeredSources(office.store(), office.vault()),
            u"RET-0003"_s, {}, office.stop));
    });
}

} // namespace steward::practice
