#include "core/compliance/answers/never_disclose.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <array>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

struct TypeWords
{
    WithheldType type;
    QLatin1StringView name;
    QLatin1StringView words;
};

constexpr std::array typeWords{
    TypeWords{WithheldType::SocialSecurity, "social_security_number"_L1, "a social security number"_L1},
    TypeWords{WithheldType::DriverLicence, "driver_licence_number"_L1, "a driver's licence number"_L1},
    TypeWords{WithheldType::GovernmentId, "government_id_number"_L1, "a government identification number"_L1},
    TypeWords{WithheldType::AccountNumber, "account_number"_L1, "a financial account or card number"_L1},
    TypeWords{WithheldType::HealthInsurance, "health_insurance_or_medical_id"_L1,
        "a health insurance or medical identification number"_L1},
    TypeWords{WithheldType::Password, "password"_L1, "an account password"_L1},
    TypeWords{WithheldType::SecurityQuestion, "security_question_or_answer"_L1, "a security question or answer"_L1},
    TypeWords{WithheldType::Biometric, "biometric_data"_L1, "unique biometric data"_L1},
};

/** Words of column names, folded, with everything between letters as one space; looked for as whole words, or anywhere
 * where the pattern has no boundaries. */
const QList<std::pair<QRegularExpression, WithheldType>> &columnPatterns()
{
    static const QList<std::pair<QRegularExpression, WithheldType>> patterns{
        {QRegularExpression(u"\\b(ssn|social security|sozialversicherungs\\w*|soc sec|tax payer id|itin)\\b"_s),
            WithheldType::SocialSecurity},
        {QRegularExpression(
             u"\\b(driver ?s? licen[cs]e|driving licen[cs]e|licen[cs]e (no|nr|number)|dl (no|number)|fuhrerschein\\w*|"
             "fuehrerschein\\w*|permis)\\b|운전\\s*면허"_s),
            WithheldType::DriverLicence},
        {QRegularExpression(u"\\b(passport\\w*|reisepass\\w*|national id|gov(ernment)? id\\w*|identity card|id card|"
                            "personalausweis\\w*|ausweis\\w*|rrn|resident registration|state id|military id|visa no|"
                            "alien registration)\\b|주민\\s*등록|여권|외국인\\s*등록"_s),
            WithheldType::GovernmentId},
        {QRegularExpression(u"\\b(iban|bic|account (no|nr|number)|acct (no|nr|num|number)|bank account|routing\\w*|"
                            "card (no|nr|number)|credit card|debit card|cc (no|num|number)|pan|kontonummer|"
                            "kreditkarte\\w*|cvv|cvc)\\b|계좌|카드\\s*번호"_s),
            WithheldType::AccountNumber},
        {QRegularExpression(u"\\b(health insurance|insurance (no|nr|number|id)|medical (id|record|number)|mrn|medicare|"
                            "medicaid|mbi|policy number|krankenversicherten\\w*|versichertennummer|"
                            "krankenversicherung\\w*|patient (id|no|number))\\b|건강\\s*보험|환자\\s*번호"_s),
            WithheldType::HealthInsurance},
        {QRegularExpression(u"\\b(security (question|answer)s?|secret (question|answer)s?|sicherheitsfrage\\w*|"
                            "challenge (question|answer))\\b|보안\\s*(질문|답변)|비밀번호\\s*(질문|답)"_s),
            WithheldType::SecurityQuestion},
        {QRegularExpression(u"\\b(password\\w*|passwd|passwort\\w*|kennwort\\w*|pwd|pw|passphrase|pin|pin code|pw hash|"
                            "password hash)\\b|비밀\\s*번호|암호"_s),
            WithheldType::Password},
        {QRegularExpression(
             u"\\b(biometric\\w*|biometri\\w*|fingerprint\\w*|fingerabdruck\\w*|face ?(id|print|template|"
             "embedding)|iris\\w*|retina\\w*|voice ?print\\w*|gesichts(erkennung|daten)\\w*)\\b|"
             "지문|홍채|생체"_s),
            WithheldType::Biometric},
    };
    return patterns;
}

/** "ssnNumber", "SSN-Number" and "ssn_number" alike: "ssn number". */
QString wordsOf(const QString &name)
{
    QString spaced;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        if (i > 0 && c.isUpper() && name[i - 1].isLower())
            spaced += u' ';
        spaced += c.isLetterOrNumber() ? c : u' ';
    }
    return unaccented(spaced).simplified();
}

bool passesLuhn(const QString &digits)
{
    int sum = 0;
    bool isSecond = false;
    for (auto at = digits.crbegin(); at != digits.crend(); ++at, isSecond = !isSecond) {
        int digit = at->digitValue() * (isSecond ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 == 0;
}

bool isCard(const QString &spelt)
{
    QString digits;
    for (const QChar c : spelt) {
        if (c.isDigit())
            digits += c;
    }
    return digits.size() >= 13 && digits.size() <= 19 && digits.count(digits[0]) < digits.size() && passesLuhn(digits);
}

bool isIban(const QString &spelt)
{
    QString plain = spelt.toUpper();
    plain.remove(u' ');
    if (plain.size() < 15 || plain.size() > 34)
        return false;
    int rest = 0;
    for (const QChar c : plain.mid(4) + plain.left(4)) {
        if (c.isDigit())
            rest = (rest * 10 + c.digitValue()) % 97;
        else
            rest = (rest * 100 + (c.unicode() - u'A' + 10)) % 97;
    }
    return rest == 1;
}

bool always(const QString &)
{
    return true;
}

struct ValuePattern
{
    QRegularExpression form;
    WithheldType type;
    bool (*holds)(const QString &);
};

const QList<ValuePattern> &valuePatterns()
{
    static const QList<ValuePattern> patterns{
        // ssa.gov: no area 000, 666 or 9xx, no group 00, no serial 0000.
        {QRegularExpression(u"(?<![\\d-])(?!000|666|9)\\d{3}([- ])(?!00)\\d{2}\\1(?!0000)\\d{4}(?![\\d-])"_s),
            WithheldType::SocialSecurity, always},
        {QRegularExpression(u"(?<!\\d)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])-?[1-8]\\d{6}(?!\\d)"_s),
            WithheldType::GovernmentId, always},
        {QRegularExpression(u"(?<![A-Za-z0-9])[A-Z]{2}\\d{2}(?: ?[A-Z0-9]){11,30}(?![A-Za-z0-9])"_s),
            WithheldType::AccountNumber, isIban},
        {QRegularExpression(u"(?<![\\d.])\\d(?:[ -]?\\d){12,18}(?![\\d])"_s), WithheldType::AccountNumber, isCard},
        // cms.gov: Medicare Beneficiary Identifier, 11 characters without S, L, O, I, B, Z.
        {QRegularExpression(u"(?<![A-Za-z0-9])[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\\d-?[AC-HJKMNP-RT-Y]"
                            "[AC-HJKMNP-RT-Y0-9]\\d-?[AC-HJKMNP-RT-Y]{2}\\d{2}(?![A-Za-z0-9])"_s),
            WithheldType::HealthInsurance, always},
        {QRegularExpression(u"\\$(?:2[abxy]|argon2(?:id|i|d)|scrypt|5|6|y|pbkdf2[\\w-]*)\\$[^\\s\"']{10,}"_s),
            WithheldType::Password, always},
    };
    return patterns;
}

} // namespace

QString withheldName(WithheldType type)
{
    return typeWords[size_t(type)].name;
}

QString withheldWords(WithheldType type)
{
    return typeWords[size_t(type)].words;
}

QString withheldMark(WithheldType type)
{
    return u"[withheld: %1]"_s.arg(typeWords[size_t(type)].words);
}

std::optional<WithheldType> withheldByColumn(const QString &column, const QString &meaning, const QString &category)
{
    for (const QString &name : {column, meaning, category}) {
        const QString words = wordsOf(name);
        for (const auto &[pattern, type] : columnPatterns()) {
            if (!words.isEmpty() && pattern.match(words).hasMatch())
                return type;
        }
    }
    return std::nullopt;
}

Withheld withheldInText(const QString &text)
{
    Withheld answer{.text = text};
    for (const ValuePattern &pattern : valuePatterns()) {
        qsizetype from = 0;
        while (true) {
            const QRegularExpressionMatch match = pattern.form.match(answer.text, from);
            if (!match.hasMatch())
                break;
            if (!pattern.holds(match.captured())) {
                from = match.capturedStart() + 1;
                continue;
            }
            const QString mark = withheldMark(pattern.type);
            answer.text.replace(match.capturedStart(), match.capturedLength(), mark);
            answer.types.append(pattern.type);
            from = match.capturedStart() + mark.size();
        }
    }
    return answer;
}

} // namespace steward::compliance
