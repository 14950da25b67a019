#include "ui/consent/consent_forms.h"

#include "ui/consent/consent_words.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace steward::ui {

using compliance::ConsentNotice;
using compliance::ConsentRecord;
using compliance::ConsentState;
using compliance::NewConsent;
using Kind = FormField::Kind;
using sources::IdentifierKind;

namespace {

QStringList parted(const QString &text)
{
    QStringList entries;
    for (const QString &one : text.split(u',')) {
        if (!one.trimmed().isEmpty())
            entries.append(one.trimmed());
    }
    return entries;
}

} // namespace

Form ConsentForms::newConsent()
{
    const QString commas = tr("several separated by commas");
    return {.title = tr("Record a consent"),
        .explanation = tr("Who agreed to what, when, how, and what was shown. Who it was is sealed under the person's "
                          "own key."),
        .verb = tr("Record it"),
        .fields = {{Kind::Heading, {}, tr("Person")}, {Kind::Line, u"name"_s, tr("Name")},
            {Kind::Line, u"email"_s, tr("E-mail")}, {Kind::Line, u"phone"_s, tr("Telephone")},
            {Kind::Line, u"customer"_s, tr("Customer number")}, {Kind::Day, u"birth"_s, tr("Birth date")},
            {Kind::Heading, {}, tr("What was agreed to")},
            {.kind = Kind::Text,
                .id = u"purposes"_s,
                .label = tr("Purposes"),
                .hint = tr("one a line"),
                .isNeeded = true},
            {.kind = Kind::Choice,
                .id = u"state"_s,
                .label = tr("State"),
                .choices = {{u"given"_s, tr("Given")}, {u"refused"_s, tr("Refused")}, {u"requested"_s, tr("Asked for")},
                    {u"deferred"_s, tr("Put off")}}},
            {Kind::Day, u"at"_s, tr("On"), tr("today, if nothing is given")},
            {Kind::Day, u"until"_s, tr("Valid until"), tr("no end, if nothing is given")},
            {.kind = Kind::Choice, .id = u"method"_s, .label = tr("How"), .choices = ConsentWords::methods()},
            {Kind::Line, u"jurisdiction"_s, tr("Jurisdiction"), tr("EU, DE, UK, KR, US-CA"), u"EU"_s},
            {Kind::Check, u"bundled"_s, tr("Made a condition of something that does not need it")},
            {Kind::Heading, {}, tr("What was shown")},
            {.kind = Kind::File, .id = u"notice"_s, .label = tr("Text"), .isNeeded = true, .lines = 5},
            {Kind::Line, u"version"_s, tr("Version")},
            {.kind = Kind::Line,
                .id = u"language"_s,
                .label = tr("Language"),
                .hint = tr("en, de, ko"),
                .isNeeded = true},
            {Kind::Line, u"withdrawal"_s, tr("How to withdraw, as told before")},
            {Kind::Heading, {}, tr("Fields of ISO/IEC TS 27560")},
            {Kind::Line, u"basis"_s, tr("Lawful basis"), {}, u"consent"_s},
            {Kind::Line, u"pii"_s, tr("Kinds of personal data"), commas}, {Kind::Line, u"service"_s, tr("Service")},
            {Kind::Line, u"storage"_s, tr("Where it is stored"), commas},
            {Kind::Line, u"retention"_s, tr("How long it is kept")},
            {Kind::Line, u"recipients"_s, tr("Who is given it"), tr("none, or several separated by commas")},
            {Kind::Line, u"rights"_s, tr("Rights of the person"), commas},
            {Kind::Line, u"special"_s, tr("Special categories (Article 9)"), commas}}};
}

NewConsent ConsentForms::consentOf(const FormDialog &dialog)
{
    NewConsent consent;
    consent.principal.name = dialog.value(u"name"_s);
    for (const auto &[id, kind] : {std::pair(u"email"_s, IdentifierKind::Email),
             std::pair(u"phone"_s, IdentifierKind::Phone), std::pair(u"customer"_s, IdentifierKind::CustomerNumber),
             std::pair(u"birth"_s, IdentifierKind::BirthDate)}) {
        if (const QString value = dialog.value(id); !value.isEmpty())
            consent.principal.identifiers.append({kind, value});
    }
    consent.notice = noticeOf(dialog);
    consent.method = dialog.value(u"method"_s);
    consent.jurisdiction = dialog.value(u"jurisdiction"_s);
    compliance::ConsentFields &fields = consent.fields;
    fields.lawfulBasis = dialog.value(u"basis"_s);
    fields.piiInformation = parted(dialog.value(u"pii"_s));
    fields.service = dialog.value(u"service"_s);
    fields.storageLocations = parted(dialog.value(u"storage"_s));
    fields.retentionPeriod = dialog.value(u"retention"_s);
    fields.recipients = parted(dialog.value(u"recipients"_s));
    fields.privacyRights = parted(dialog.value(u"rights"_s));
    fields.specialCategories = parted(dialog.value(u"special"_s));
    fields.withdrawalMethod = dialog.value(u"withdrawal"_s);
    fields.isBundled = !dialog.value(u"bundled"_s).isEmpty();
    for (const QString &purpose : dialog.lines(u"purposes"_s))
        consent.purposes.append({.purpose = purpose, .piiTypes = fields.piiInformation});
    consent.state = compliance::consentStateFromName(dialog.value(u"state"_s)).value_or(ConsentState::Given);
    consent.at = dialog.instant(u"at"_s);
    consent.validUntil = dialog.instant(u"until"_s);
    return consent;
}

ConsentNotice ConsentForms::noticeOf(const FormDialog &dialog)
{
    return {.text = dialog.value(u"notice"_s),
        .version = dialog.value(u"version"_s),
        .language = dialog.value(u"language"_s)};
}

QString ConsentForms::noteOn(const FormDialog &dialog, const QList<compliance::ConsentParty> &controllers)
{
    const NewConsent consent = consentOf(dialog);
    ConsentRecord record{.recordId = u"-"_s,
        .subject = u"-"_s,
        .notice = consent.notice,
        .method = consent.method,
        .jurisdiction = consent.jurisdiction,
        .fields = consent.fields,
        .purposes = consent.purposes,
        .events = {{.state = consent.state,
            .validUntil = consent.validUntil,
            .entity = u"principal"_s,
            .method = consent.method}}};
    record.events.first().at = fromMillis(1);
    record.fields.controllers = controllers;
    QStringList lines;
    if (!consent.notice.text.isEmpty()) {
        record.notice.sha256 = QCryptographicHash::hash(consent.notice.text.toUtf8(), QCryptographicHash::Sha256);
        lines.append(tr("SHA-256 of the text: %1").arg(QString::fromLatin1(record.notice.sha256.toHex())));
    }
    QStringList names;
    for (const QString &name : missingFields(record))
        names.append(ConsentWords::field(name));
    if (!names.isEmpty())
        lines.append(
            tr("Still missing of the mandatory fields: %1. It can be recorded all the same.").arg(names.join(u", "_s)));
    lines.append(invalidReasons(record));
    return lines.join(u'\n');
}

Form ConsentForms::renewal(const ConsentRecord &record)
{
    return {.title = tr("Renew %1").arg(record.reference),
        .explanation = tr("The person has agreed again. This is added to what happened; nothing is replaced."),
        .verb = tr("Renew it"),
        .fields = {
            {Kind::Line, u"method"_s, tr("How"), {}, record.method},
            {Kind::Day, u"at"_s, tr("On"), tr("today, if nothing is given")},
            {Kind::Day, u"until"_s, tr("Valid until"), tr("no end, if nothing is given")},
            {.kind = Kind::File,
                .id = u"notice"_s,
                .label = tr("What was shown"),
                .hint = tr("leave it empty where the same was shown as before"),
                .lines = 5},
            {Kind::Line, u"version"_s, tr("Version")},
            {Kind::Line, u"language"_s, tr("Language"), {}, record.notice.language},
        }};
}

} // namespace steward::ui
