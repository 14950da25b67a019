#include "ui/consent/consent_detail.h"

#include "ui/consent/consent_rows.h"
#include "ui/consent/consent_words.h"
#include "ui/widgets/relative_time.h"

using namespace Qt::StringLiterals;

namespace steward::ui {

using compliance::ConsentPrincipal;
using compliance::ConsentRecord;

void ConsentDetail::show(const ConsentRecord &record, const Result<ConsentPrincipal> &principal, Instant now)
{
    setTitle(record.reference, principal ? personInWords(*principal) : record.isErased ? tr("(erased)") : QString());
    setBadge(ConsentWords::state(stateAt(record, now)));
    clearSections();
    if (!record.mustStop.isEmpty()) {
        addSection(tr("The person objects"));
        addText(tr("Processing for these purposes has to stop, whatever the consent says: %1.")
                    .arg(record.mustStop.join(u", "_s)),
            Tone::Bad);
    }
    const QStringList reasons = invalidReasons(record);
    if (compliance::allowsProcessing(stateAt(record, now)) && !reasons.isEmpty()) {
        addSection(tr("Given, but does not count"));
        for (const QString &reason : reasons)
            addText(reason, Tone::Bad);
    }
    if (const QStringList missing = missingFields(record); !missing.isEmpty()) {
        addSection(tr("Missing of the mandatory fields"));
        addText(ConsentWords::fields(missing), Tone::Warning);
    }
    showPurposes(record, now);
    showPerson(record, principal);
    showNotice(record);
    showFields(record);
    showEvents(record, now);
}

void ConsentDetail::showPerson(const ConsentRecord &record, const Result<ConsentPrincipal> &principal)
{
    addSection(tr("Person"));
    if (principal) {
        addFact(tr("Name"), principal->name);
        for (const sources::Identifier &one : principal->identifiers)
            addFact(ConsentWords::identifierKind(one.kind), one.value);
    } else if (record.isErased) {
        addText(tr("The key of this person is destroyed; nobody can read who it was."), Tone::Muted);
    } else {
        addText(principal.error().message, Tone::Muted);
    }
    addFact(tr("Pseudonym"), record.subject);
}

void ConsentDetail::showPurposes(const ConsentRecord &record, Instant now)
{
    addSection(tr("Purposes"));
    for (int i = 0; i < record.purposes.size(); ++i) {
        const compliance::ConsentPurpose &purpose = record.purposes[i];
        addFact(purpose.purpose, ConsentWords::state(stateAt(record, now, i)).word);
    }
    addFact(tr("Expires"), ConsentWords::expiry(record, now));
    addFact(tr("Given by"), ConsentWords::method(record.method));
    addFact(tr("Jurisdiction"), record.jurisdiction);
}

void ConsentDetail::showNotice(const ConsentRecord &record)
{
    const bool hasNewer = !record.newestNotice.sha256.isEmpty() && record.newestNotice.sha256 != record.notice.sha256;
    const auto tell = [this](const compliance::ConsentNotice &notice) {
        addFact(tr("Version"), notice.version);
        addFact(tr("Language"), notice.language);
        addFact(tr("SHA-256"), QString::fromLatin1(notice.sha256.toHex()).insert(32, u'\n')); // fits the panel
        if (notice.text.isEmpty())
            addText(tr("Only the hash is kept, not the text."), Tone::Muted);
        else
            addText(notice.text);
    };
    if (hasNewer) {
        addSection(tr("What was shown when it was renewed"));
        tell(record.newestNotice);
    }
    addSection(hasNewer ? tr("What was shown at first") : tr("What was shown"));
    tell(record.notice);
}

void ConsentDetail::showFields(const ConsentRecord &record)
{
    const compliance::ConsentFields &fields = record.fields;
    addSection(tr("Fields of ISO/IEC TS 27560"));
    for (const compliance::ConsentParty &party : fields.controllers)
        addFact(tr("Controller"), party.name);
    const QString comma = u", "_s;
    addFact(tr("Lawful basis"), fields.lawfulBasis);
    addFact(tr("Personal data"), fields.piiInformation.join(comma));
    addFact(tr("Special categories"), fields.specialCategories.join(comma));
    addFact(tr("Stored at"), fields.storageLocations.join(comma));
    addFact(tr("Kept for"), fields.retentionPeriod);
    addFact(tr("Service"), fields.service);
    addFact(tr("Recipients"), fields.recipients.join(comma));
    addFact(tr("How to withdraw"), fields.withdrawalMethod);
    addFact(tr("Rights"), fields.privacyRights.join(comma));
    addFact(tr("Authority"), fields.authority);
    addFact(tr("Record id"), record.recordId);
    addFact(tr("Schema"), record.schemaVersion);
}

void ConsentDetail::showEvents(const ConsentRecord &record, Instant now)
{
    addSection(tr("What happened, nothing is ever taken away"));
    for (const compliance::ConsentEvent &event : record.events) {
        const QString state = ConsentWords::state(event.state).word;
        QStringList words{event.purpose && *event.purpose < record.purposes.size()
                              ? tr("%1: %2", "state, purpose").arg(state, record.purposes[*event.purpose].purpose)
                              : state};
        words.append(
            tr("by %1, %2", "who, method").arg(ConsentWords::entity(event.entity), ConsentWords::method(event.method)));
        if (event.validUntil)
            words.append(tr("until %1").arg(localDateTime(*event.validUntil)));
        addFact(dateAndRelative(event.at, now), words.join(u'\n'));
    }
}

} // namespace steward::ui
