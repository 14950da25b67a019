#include "core/compliance/breaches/duties.h"

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

const QString authorityRequest = u"breach_authority"_s;
const QString personsRequest = u"breach_subjects"_s;

// GDPR, Article 33(3)(a)-(d); Article 34(2) wants (b)-(d) and the nature in plain language.
QList<NoticeSection> authoritySectionsOfGdpr()
{
    return {
        {u"(a) Nature of the breach"_s, {u"nature"_s}},
        {u"(a) Categories and approximate number of data subjects"_s, {u"subject_categories"_s, u"persons"_s}},
        {u"(a) Categories and approximate number of personal data records"_s, {u"data_categories"_s, u"records"_s}},
        {u"(b) Data protection officer or other contact point"_s, {u"contact"_s}},
        {u"(c) Likely consequences"_s, {u"consequences"_s}},
        {u"(d) Measures taken or proposed"_s, {u"measures"_s}},
    };
}

QList<NoticeSection> personSectionsOfGdpr()
{
    return {
        {u"What happened"_s, {u"nature"_s}},
        {u"Whom you can ask"_s, {u"contact"_s}},
        {u"What it may mean for you"_s, {u"consequences"_s}},
        {u"What we have done and will do"_s, {u"measures"_s}},
    };
}

BreachLaw gdprLike(const QString &id, const QString &title, const QString &source)
{
    return {.id = id,
        .title = title,
        .noticeTitle = u"Notification of a personal data breach (Article 33)"_s,
        .duties = {{Duty::Authority, {authorityRequest}, u"without undue delay (Article 33(1))"_s},
            {Duty::Persons, {}, u"without undue delay where the risk is high (Article 34(1))"_s, Audience::Persons}},
        .toAuthority = authoritySectionsOfGdpr(),
        .toPersons = personSectionsOfGdpr(),
        .source = source};
}

BreachLaw california()
{
    // Civil Code 1798.82(d)(1): title and headings word for word, since the law prescribes them.
    const QList<NoticeSection> sections{
        {u"What Happened"_s, {u"nature"_s, u"occurred"_s}},
        {u"What Information Was Involved"_s, {u"data_categories"_s}},
        {u"What We Are Doing"_s, {u"measures"_s}},
        {u"What You Can Do"_s, {u"self_protection"_s}},
        {u"For More Information"_s, {u"contact"_s}},
    };
    return {.id = u"ca_breach"_s,
        .title = u"California breach notice"_s,
        .noticeTitle = u"Notice of Data Breach"_s,
        .duties = {{Duty::Persons, {personsRequest}, u"in the most expedient time possible (Civil Code 1798.82(a))"_s,
                       Audience::Persons},
            {Duty::AgCopy, {u"breach_ag_copy"_s},
                u"where more than 500 residents are told: a sample to the Attorney General (Civil Code 1798.82(f))"_s,
                Audience::Authority, Duty::Persons}},
        .toAuthority = sections,
        .toPersons = sections,
        .source = u"California Civil Code 1798.82 as amended by SB 446"_s};
}

BreachLaw korea()
{
    const QList<NoticeSection> sections{
        {u"Items of personal information concerned"_s, {u"data_categories"_s}},
        {u"Time and course of the breach"_s, {u"occurred"_s, u"nature"_s}},
        {u"What data subjects can do to limit harm"_s, {u"self_protection"_s}},
        {u"Countermeasures and procedure for remedy"_s, {u"measures"_s, u"remedy"_s}},
        {u"Department and contact point for reports of harm"_s, {u"contact"_s}},
        {u"Rights of data subjects and how to claim"_s, {u"rights"_s}},
    };
    return {.id = u"kr_pipa"_s,
        .title = u"Korea PIPA"_s,
        .noticeTitle = u"Notice of a personal information breach (PIPA Article 34)"_s,
        .duties = {{Duty::Authority, {authorityRequest}, u"72 hours (PIPA Article 34, Decree Article 40)"_s},
            // The same 72 hours (Decree Article 39); a rulebook without an entry of its own times it by the other.
            {Duty::Persons, {personsRequest, authorityRequest}, u"72 hours (PIPA Article 34, Decree Article 39)"_s,
                Audience::Persons}},
        .toAuthority = sections,
        .toPersons = sections,
        .source = u"PIPA Article 34(1), Enforcement Decree Articles 39 and 40"_s};
}

BreachLaw brazil()
{
    const QList<NoticeSection> sections{
        {u"I. Nature of the personal data affected"_s, {u"nature"_s, u"data_categories"_s}},
        {u"II. The data subjects concerned"_s, {u"subject_categories"_s, u"persons"_s}},
        {u"III. Technical and security measures that protected the data"_s, {u"security_measures"_s}},
        {u"IV. Risks of the incident"_s, {u"consequences"_s}},
        {u"V. Reasons for a delay"_s, {u"delay"_s}},
        {u"VI. Measures taken or to be taken"_s, {u"measures"_s}},
    };
    return {.id = u"lgpd"_s,
        .title = u"Brazil LGPD"_s,
        .noticeTitle = u"Communication of a security incident (LGPD Article 48)"_s,
        .duties = {{Duty::Authority, {authorityRequest}, u"3 business days (Resolution CD/ANPD 15/2024)"_s},
            {Duty::Persons, {personsRequest, authorityRequest}, u"3 business days (Resolution CD/ANPD 15/2024)"_s,
                Audience::Persons},
            // The days run from the communication, not from awareness (Article 6(3)).
            {Duty::Final, {u"breach_final"_s},
                u"additions within 20 business days of the communication (Resolution CD/ANPD 15/2024)"_s,
                Audience::Authority, Duty::Authority}},
        .toAuthority = sections,
        .toPersons = sections,
        .source = u"LGPD Article 48(1); Resolution CD/ANPD 15/2024"_s};
}

BreachLaw canada()
{
    const QList<NoticeSection> sections{
        {u"Circumstances and cause"_s, {u"nature"_s, u"cause"_s}},
        {u"Day or period"_s, {u"occurred"_s}},
        {u"Personal information concerned"_s, {u"data_categories"_s}},
        {u"Number of individuals, or approximate number"_s, {u"persons"_s}},
        {u"Steps taken to reduce the risk of harm"_s, {u"measures"_s}},
        {u"Steps taken or intended to notify individuals"_s, {u"informing"_s}},
        {u"Contact"_s, {u"contact"_s}},
    };
    return {.id = u"pipeda"_s,
        .title = u"Canada PIPEDA"_s,
        .noticeTitle = u"Report of a breach of security safeguards (PIPEDA 10.1)"_s,
        .duties = {{Duty::Authority, {authorityRequest}, u"as soon as feasible (PIPEDA 10.1(2))"_s},
            {Duty::Persons, {personsRequest}, u"as soon as feasible (PIPEDA 10.1(6))"_s, Audience::Persons}},
        .toAuthority = sections,
        .toPersons = {{u"What happened"_s, {u"nature"_s}}, {u"When"_s, {u"occurred"_s}},
            {u"Personal information concerned"_s, {u"data_categories"_s}}, {u"What we have done"_s, {u"measures"_s}},
            {u"What you can do"_s, {u"self_protection"_s}}, {u"Contact"_s, {u"contact"_s}}},
        .source = u"PIPEDA 10.1 to 10.3; Breach of Security Safeguards Regulations (SOR/2018-64)"_s};
}

BreachLaw japan()
{
    // The nine items of Article 8(1) of the Enforcement Rules.
    const QList<NoticeSection> sections{
        {u"1. Overview"_s, {u"nature"_s, u"occurred"_s}},
        {u"2. Items of personal data"_s, {u"data_categories"_s}},
        {u"3. Number of persons"_s, {u"persons"_s}},
        {u"4. Cause"_s, {u"cause"_s}},
        {u"5. Secondary damage or its risk"_s, {u"consequences"_s}},
        {u"6. Response to the persons"_s, {u"informing"_s}},
        {u"7. Publication"_s, {u"publication"_s}},
        {u"8. Measures to prevent recurrence"_s, {u"prevention"_s}},
        {u"9. Other matters"_s, {u"other"_s}},
    };
    return {.id = u"jp_appi"_s,
        .title = u"Japan APPI"_s,
        .noticeTitle = u"Report of a leak of personal data (APPI Article 26)"_s,
        .duties = {{Duty::Preliminary, {u"breach_preliminary"_s}, u"promptly, about 3 to 5 days (APPI Article 26)"_s},
            {Duty::Final, {u"breach_final"_s}, u"30 days, 60 for a wrongful purpose (APPI Article 26)"_s},
            {Duty::Persons, {personsRequest}, u"promptly (APPI Article 26(2))"_s, Audience::Persons}},
        .toAuthority = sections,
        .toPersons = {{u"Overview"_s, {u"nature"_s}}, {u"Items of personal data"_s, {u"data_categories"_s}},
            {u"Cause"_s, {u"cause"_s}}, {u"Secondary damage or its risk"_s, {u"consequences"_s}},
            {u"Other matters"_s, {u"contact"_s}}},
        .source = u"APPI Article 26; Enforcement Rules Articles 8 and 10"_s};
}

BreachLaw australia()
{
    // Privacy Act 1988, section 26WK(3).
    const QList<NoticeSection> sections{
        {u"Identity and contact details of the entity"_s, {u"contact"_s}},
        {u"Description of the eligible data breach"_s, {u"nature"_s}},
        {u"Kinds of information concerned"_s, {u"data_categories"_s}},
        {u"Recommended steps for individuals"_s, {u"self_protection"_s}},
    };
    return {.id = u"au_app"_s,
        .title = u"Australia Privacy Act"_s,
        .noticeTitle = u"Statement about an eligible data breach (Privacy Act 26WK)"_s,
        .duties = {{Duty::Assessment, {u"breach_assessment"_s},
                       u"all reasonable steps within 30 days (Privacy Act 26WH)"_s},
            {Duty::Authority, {authorityRequest}, u"as soon as practicable (Privacy Act 26WK)"_s},
            {Duty::Persons, {personsRequest}, u"as soon as practicable (Privacy Act 26WL)"_s, Audience::Persons}},
        .toAuthority = sections,
        .toPersons = sections,
        .source = u"Privacy Act 1988 (Cth), sections 26WH to 26WL"_s};
}

BreachLaw switzerland()
{
    // DPO, Article 15(1).
    return {.id = u"ch_fadp"_s,
        .title = u"Switzerland FADP"_s,
        .noticeTitle = u"Report of a breach of data security (FADP Article 24)"_s,
        .duties = {{Duty::Authority, {authorityRequest}, u"as soon as possible (FADP Article 24(1))"_s},
            {Duty::Persons, {personsRequest}, u"where needed for their protection or asked for (FADP Article 24(4))"_s,
                Audience::Persons}},
        .toAuthority = {{u"Nature of the breach"_s, {u"nature"_s}}, {u"Time and duration"_s, {u"occurred"_s}},
            {u"Categories and approximate amount of personal data"_s, {u"data_categories"_s, u"records"_s}},
            {u"Categories and approximate number of persons"_s, {u"subject_categories"_s, u"persons"_s}},
            {u"Consequences and risks for the persons"_s, {u"consequences"_s}},
            {u"Measures taken or planned"_s, {u"measures"_s}}, {u"Contact"_s, {u"contact"_s}}},
        .toPersons = {{u"Nature of the breach"_s, {u"nature"_s}}, {u"Consequences and risks"_s, {u"consequences"_s}},
            {u"Measures taken or planned"_s, {u"measures"_s}}, {u"Contact"_s, {u"contact"_s}}},
        .source = u"FADP Article 24; DPO Article 15"_s};
}

} // namespace

const QList<BreachLaw> &breachLaws()
{
    static const QList<BreachLaw> laws{
        gdprLike(u"gdpr"_s, u"EU GDPR"_s, u"Regulation (EU) 2016/679, Articles 33 and 34"_s),
        gdprLike(u"uk_gdpr"_s, u"UK GDPR"_s, u"UK GDPR, Articles 33 and 34"_s),
        california(),
        korea(),
        brazil(),
        canada(),
        japan(),
        australia(),
        switzerland(),
    };
    return laws;
}

const BreachLaw *breachLaw(const QString &id)
{
    const QList<BreachLaw> &laws = breachLaws();
    const auto law = std::find_if(laws.begin(), laws.end(), [&](const BreachLaw &one) { return one.id == id; });
    return law == laws.end() ? nullptr : &*law;
}

QList<NoticeSection> sectionsOf(const BreachLaw &law, Duty duty)
{
    if (duty == Duty::Assessment)
        return {};
    return duty == Duty::Persons ? law.toPersons : law.toAuthority;
}

} // namespace steward::compliance
