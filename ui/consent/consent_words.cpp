#include "ui/consent/consent_words.h"

#include "ui/widgets/relative_time.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace steward::ui {

using compliance::ConsentEvent;
using compliance::ConsentRecord;
using compliance::ConsentState;
using sources::IdentifierKind;

Badge ConsentWords::state(ConsentState state)
{
    switch (state) {
    case ConsentState::Given: return {tr("Given"), Badge::Shape::Tick, Tone::Good};
    case ConsentState::RenewedGiven: return {tr("Renewed"), Badge::Shape::Tick, Tone::Good};
    case ConsentState::Requested: return {tr("Asked for"), Badge::Shape::Half, Tone::Accent};
    case ConsentState::RequestDeferred: return {tr("Put off"), Badge::Shape::Half, Tone::Muted};
    case ConsentState::Refused: return {tr("Refused"), Badge::Shape::Cross, Tone::Bad};
    case ConsentState::Withdrawn: return {tr("Withdrawn"), Badge::Shape::Cross, Tone::Bad};
    case ConsentState::Expired: return {tr("Expired"), Badge::Shape::Clock, Tone::Warning};
    case ConsentState::Invalidated: return {tr("Invalid"), Badge::Shape::Triangle, Tone::Bad};
    case ConsentState::Terminated: return {tr("Ended by the controller"), Badge::Shape::Dash, Tone::Muted};
    case ConsentState::Revoked: return {tr("Revoked by the controller"), Badge::Shape::Dash, Tone::Muted};
    case ConsentState::Unknown: break;
    }
    return {tr("Unknown"), Badge::Shape::Ring, Tone::Unknown};
}

QString ConsentWords::entity(const QString &entity)
{
    if (entity == "principal"_L1)
        return tr("the person");
    if (entity == "controller"_L1)
        return tr("the controller");
    if (entity == "system"_L1)
        return tr("by itself");
    return entity;
}

QString ConsentWords::identifierKind(IdentifierKind kind)
{
    switch (kind) {
    case IdentifierKind::Email: return tr("E-mail");
    case IdentifierKind::Phone: return tr("Telephone");
    case IdentifierKind::Name: return tr("Name");
    case IdentifierKind::BirthDate: return tr("Birth date");
    case IdentifierKind::CustomerNumber: return tr("Customer number");
    }
    return {};
}

QString ConsentWords::method(const QString &method)
{
    for (const auto &[known, words] : methods()) {
        if (known == method)
            return words;
    }
    return method;
}

QList<std::pair<QString, QString>> ConsentWords::methods()
{
    return {{u"web_form"_s, tr("Form on a web page")}, {u"app"_s, tr("In an app")}, {u"paper"_s, tr("On paper")},
        {u"phone"_s, tr("By telephone")}, {u"in_person"_s, tr("In person")},
        {u"pre_ticked"_s, tr("A box that was ticked already")}};
}

QString ConsentWords::field(const QString &name)
{
    static const QHash<QString, const char *> words{
        {u"privacy_notice"_s, QT_TR_NOOP("What was shown")},
        {u"language"_s, QT_TR_NOOP("Language")},
        {u"purposes"_s, QT_TR_NOOP("Purposes")},
        {u"lawful_basis"_s, QT_TR_NOOP("Lawful basis")},
        {u"pii_information"_s, QT_TR_NOOP("Kinds of personal data")},
        {u"pii_controllers"_s, QT_TR_NOOP("Controller")},
        {u"storage_locations"_s, QT_TR_NOOP("Where it is stored")},
        {u"retention_period"_s, QT_TR_NOOP("How long it is kept")},
        {u"jurisdiction"_s, QT_TR_NOOP("Jurisdiction")},
        {u"recipient_third_parties"_s, QT_TR_NOOP("Who is given it")},
        {u"withdrawal_method"_s, QT_TR_NOOP("How to withdraw")},
        {u"privacy_rights"_s, QT_TR_NOOP("Rights of the person")},
        {u"authority_party"_s, QT_TR_NOOP("Supervisory authority")},
        {u"pii_type"_s, QT_TR_NOOP("Kinds of personal data of each purpose")},
        {u"party_id"_s, QT_TR_NOOP("Id of the controller")},
        {u"party_address"_s, QT_TR_NOOP("Address of the controller")},
        {u"party_name"_s, QT_TR_NOOP("Name of the controller")},
        {u"party_contact"_s, QT_TR_NOOP("Contact of the controller")},
        {u"party_type"_s, QT_TR_NOOP("Type of the controller")},
        {u"event_time"_s, QT_TR_NOOP("Time of the event")},
        {u"validity_duration"_s, QT_TR_NOOP("How long it is valid")},
        {u"entity_id"_s, QT_TR_NOOP("Who did it")},
        {u"event_type"_s, QT_TR_NOOP("Kind of event")},
        {u"event_state"_s, QT_TR_NOOP("State")},
    };
    const char *known = words.value(name);
    return known ? tr("%1 (%2)", "words, name in the standard").arg(tr(known), name) : name;
}

QString ConsentWords::fields(const QStringList &names)
{
    QStringList words;
    for (const QString &name : names)
        words.append(field(name));
    return words.join(u"\n"_s);
}

QString ConsentWords::expiry(const ConsentRecord &record, Instant now)
{
    std::optional<Instant> end;
    for (const ConsentEvent &event : record.events) {
        if (compliance::allowsProcessing(event.state))
            end = event.validUntil;
    }
    if (end)
        return dateAndRelative(*end, now);
    return compliance::allowsProcessing(stateAt(record, now)) ? tr("no end") : QString();
}

QString ConsentWords::purposes(const ConsentRecord &record)
{
    QStringList names;
    for (const compliance::ConsentPurpose &purpose : record.purposes)
        names.append(purpose.purpose);
    return names.join(u", "_s);
}

} // namespace steward::ui
