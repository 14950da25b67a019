#pragma once

#include "core/compliance/breaches/breach.h"

namespace steward::compliance {

/** One duty of a law, and which of the rulebook's requests times it. */
struct LawDuty
{
    Duty duty = Duty::Authority;
    QStringList requests =
        {};             ///< The first that the rulebook knows of the law gives the date; empty: there is no number.
    QString words = {}; ///< What the law says where no number is known, with its article.
    Audience audience = Audience::Authority; ///< Whose decision settles it.
    std::optional<Duty> after = {};          ///< Runs from the first notice of this kind, not from awareness.
};

/** A heading of a notice and the parts that stand under it. */
struct NoticeSection
{
    QString heading = {};
    QStringList parts = {}; ///< Of breachParts(), and "persons", "records": the counts.
};

/** What a law says of breaches: its duties, and what its notices must have. */
struct BreachLaw
{
    QString id = {};
    QString title = {};
    QString noticeTitle = {};
    QList<LawDuty> duties = {};
    QList<NoticeSection> toAuthority = {};
    QList<NoticeSection> toPersons = {};
    QString source = {};
};

/** The laws whose breach duties are known: gdpr, uk_gdpr, ca_breach, kr_pipa, lgpd, pipeda, jp_appi, au_app, ch_fadp.
 */
const QList<BreachLaw> &breachLaws();
const BreachLaw *breachLaw(const QString &id);
/** The sections of a notice under a duty. */
QList<NoticeSection> sectionsOf(const BreachLaw &law, Duty duty);

} // namespace steward::compliance
