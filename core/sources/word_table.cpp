#include "core/sources/word_table.h"

#include <algorithm>

namespace steward::sources {

using namespace Qt::StringLiterals;

namespace {

struct ColumnWord
{
    QLatin1StringView words; ///< Space between words that stand together; also without anything between them.
    std::optional<IdentifierKind> identifies;
    QLatin1StringView category;
    QLatin1StringView meaning;
};

// The first that fits counts: what is more exact stands first.
const std::initializer_list<ColumnWord> columnWords{
    {"customer number|customer no|customer nr|customernumber|kundennummer|kundennr|kunden nr|client number|client no|member number|member no|mitgliedsnummer|account number|patient number|patient no|personalnummer|employee number"_L1,
        IdentifierKind::CustomerNumber, "identification"_L1, "Number under which the person is kept"_L1},
    {"email|e mail|mail address|mailaddress|mail adresse|mailadresse|emailadresse|mail"_L1, IdentifierKind::Email,
        "contact"_L1, "E-mail address"_L1},
    {"phone|telephone|telefon|telefonnummer|tel|mobile|mobil|handy|cell|cellphone|msisdn|rufnummer|fax"_L1,
        IdentifierKind::Phone, "contact"_L1, "Telephone number"_L1},
    {"birth date|birthdate|date of birth|dateofbirth|dob|birthday|geburtsdatum|geburtstag|geb datum"_L1,
        IdentifierKind::BirthDate, "identification"_L1, "Date of birth"_L1},
    {"first name|firstname|given name|givenname|vorname|forename"_L1, IdentifierKind::Name, "identification"_L1,
        "Given name"_L1},
    {"last name|lastname|family name|familyname|surname|nachname|familienname"_L1, IdentifierKind::Name,
        "identification"_L1, "Family name"_L1},
    {"full name|fullname|customer name|person name|contact name|recipient name|display name|name"_L1,
        IdentifierKind::Name, "identification"_L1, "Name"_L1},
    {"street|strasse|stra\xdf"
     "e|address|adresse|anschrift|city|ort|stadt|postal code|postcode|zip|plz|postleitzahl|country|land"_L1,
        std::nullopt, "contact"_L1, "Postal address"_L1},
    {"iban|bic|card number|credit card|kontonummer|bank account"_L1, std::nullopt, "payment"_L1, "Means of payment"_L1},
    {"ip|ip address|user agent|session id|cookie|device id"_L1, std::nullopt, "usage"_L1, "Use of a service"_L1},
    {"latitude|longitude|lat|lon|lng|location|gps"_L1, std::nullopt, "location"_L1, "Place where the person was"_L1},
    {"gender|sex|geschlecht|nationality|staatsangehoerigkeit|marital status"_L1, std::nullopt, "characteristics"_L1,
        "Characteristic of the person"_L1},
    {"diagnosis|health|blood type|allergy|diagnose"_L1, std::nullopt, "health"_L1, "Health"_L1},
    {"password|password hash|passwort|pin"_L1, std::nullopt, "credentials"_L1, "Access to an account"_L1},
};

struct KoreanWord
{
    QStringView word;
    std::optional<IdentifierKind> identifies;
    QLatin1StringView category;
    QLatin1StringView meaning;
};

const std::initializer_list<KoreanWord> koreanWords{
    {u"고객번호", IdentifierKind::CustomerNumber, "identification"_L1, "Number under which the person is kept"_L1},
    {u"회원번호", IdentifierKind::CustomerNumber, "identification"_L1, "Number under which the person is kept"_L1},
    {u"이메일", IdentifierKind::Email, "contact"_L1, "E-mail address"_L1},
    {u"전자우편", IdentifierKind::Email, "contact"_L1, "E-mail address"_L1},
    {u"전화", IdentifierKind::Phone, "contact"_L1, "Telephone number"_L1},
    {u"휴대폰", IdentifierKind::Phone, "contact"_L1, "Telephone number"_L1},
    {u"연락처", IdentifierKind::Phone, "contact"_L1, "Telephone number"_L1},
    {u"생년월일", IdentifierKind::BirthDate, "identification"_L1, "Date of birth"_L1},
    {u"이름", IdentifierKind::Name, "identification"_L1, "Name"_L1},
    {u"성명", IdentifierKind::Name, "identification"_L1, "Name"_L1},
    {u"고객명", IdentifierKind::Name, "identification"_L1, "Name"_L1},
    {u"주소", std::nullopt, "contact"_L1, "Postal address"_L1},
    {u"우편번호", std::nullopt, "contact"_L1, "Postal address"_L1},
    {u"계좌", std::nullopt, "payment"_L1, "Means of payment"_L1},
    {u"성별", std::nullopt, "characteristics"_L1, "Characteristic of the person"_L1},
};

/** Whether words that stand together are among those of a name. */
bool holds(const QString &spaced, QLatin1StringView list)
{
    for (const QLatin1StringView words : list.tokenize('|'_L1)) {
        const QString wanted(words);
        if (spaced.contains(u' ' + wanted + u' ') || spaced.simplified().remove(u' ') == QString(wanted).remove(u' '))
            return true;
    }
    return false;
}

QString spaced(const QString &name)
{
    return u' ' + wordsOf(name).join(u' ') + u' ';
}

bool hasAny(const QString &name, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&name](QStringView word) { return name.contains(word); });
}

} // namespace

QStringList wordsOf(const QString &name)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words << word.toLower();
        word.clear();
    };
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        const bool isHump = c.isUpper() && !word.isEmpty() && word.back().isLower();
        if (!c.isLetter() || isHump)
            end();
        if (c.isLetter())
            word += c;
    }
    end();
    return words;
}

ColumnSense senseOfColumn(const QString &name)
{
    ColumnSense sense;
    const QString words = spaced(name);
    sense.isFreeText =
        holds(words,
            "note|notes|comment|comments|remark|remarks|description|message|body|text|content|bemerkung|notiz|notizen|kommentar|nachricht|subject"_L1)
        || hasAny(name, {u"메모", u"비고", u"내용", u"메시지"});
    sense.isStart =
        holds(words,
            "created at|created on|created|create date|date created|registered at|registered|signup date|inserted at|order date|ordered at|invoice date|erstellt am|angelegt am|erstellt|bestelldatum|recorded at|date|timestamp"_L1)
        || hasAny(name, {u"생성일", u"가입일", u"등록일", u"주문일"});
    for (const KoreanWord &word : koreanWords) {
        if (name.contains(word.word)) {
            sense.identifies = word.identifies;
            sense.isPersonal = true;
            sense.category = word.category;
            sense.meaning = word.meaning;
            return sense;
        }
    }
    // "email_verified", "phone_id" and "name_changed_at" tell something else.
    const bool isAbout = holds(words,
        "verified|id|count|type|status|flag|opt|template|domain|changed|updated|hash|file|product|company|table|column|host|event|category"_L1);
    for (const ColumnWord &word : columnWords) {
        if (!holds(words, word.words))
            continue;
        sense.isPersonal = true;
        sense.category = word.category;
        sense.meaning = word.meaning;
        if (!isAbout || word.identifies == IdentifierKind::CustomerNumber)
            sense.identifies = word.identifies;
        return sense;
    }
    return sense;
}

TableSense senseOfTable(const QString &name)
{
    const QString words = spaced(name);
    TableSense sense;
    sense.isPersons =
        holds(words,
            "customer|customers|user|users|person|persons|people|contact|contacts|member|members|client|clients|patient|patients|employee|employees|subscriber|subscribers|applicant|applicants|guest|guests|student|students|lead|leads|kunde|kunden|personen|benutzer|mitglied|mitglieder|mitarbeiter|patienten|account|accounts|profile|profiles"_L1)
        || hasAny(name, {u"고객", u"회원", u"사용자", u"직원", u"환자"});
    sense.isBookkeeping =
        holds(words,
            "invoice|invoices|payment|payments|ledger|booking|bookings|receipt|receipts|bill|bills|billing|accounting|tax|taxes|transaction|transactions|rechnung|rechnungen|zahlung|zahlungen|buchung|buchungen|beleg|belege"_L1)
        || hasAny(name, {u"송장", u"결제", u"회계", u"세금", u"청구"});
    sense.isConsent =
        holds(words,
            "consent|consents|einwilligung|einwilligungen|opt ins|optin|optins|unsubscribe|unsubscribes|suppression|suppressions|objection|objections"_L1)
        || hasAny(name, {u"동의", u"수신거부"});
    return sense;
}

} // namespace steward::sources
