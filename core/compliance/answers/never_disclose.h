#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace steward::compliance {

/** What California forbids to put into an answer (CCPA Regulations, 7024(d)): the type is named instead of the value.
 */
enum class WithheldType {
    SocialSecurity,
    DriverLicence,
    GovernmentId,
    AccountNumber,
    HealthInsurance, ///< Health insurance or medical identification number
    Password,
    SecurityQuestion, ///< And its answer
    Biometric,
};

QString withheldName(WithheldType type);  ///< "social_security_number", …
QString withheldWords(WithheldType type); ///< "a social security number"

/** By the name, the meaning or the category of a column (English, German, Korean words): whatever stands in it. */
std::optional<WithheldType> withheldByColumn(const QString &column, const QString &meaning, const QString &category);

/** A text without the values that are recognised by their form, and what they were; the rest of the text is unchanged.
 */
struct Withheld
{
    QString text = {};
    QList<WithheldType> types = {}; ///< In order of appearance; empty: nothing was replaced.
};
/** Social security numbers, Korean resident numbers, payment cards (Luhn), IBAN (ISO 7064 mod 97-10), Medicare
 * identifiers, password hashes. */
Withheld withheldInText(const QString &text);

/** What stands in an answer in the place of such a value. */
QString withheldMark(WithheldType type);

} // namespace steward::compliance
