#include "core/practice/story.h"
#include "core/sources/proposal.h"
#include "core/sources/sources.h"

namespace steward::practice {

using namespace Qt::StringLiterals;

namespace {

/** What a proposal cannot know: what a table is for, who is given it, how long it is kept. */
struct Knowledge
{
    QString table;
    QString purpose;
    QString recipients;
    QString retention;
    sources::Basis basis;
};

const QList<Knowledge> &knowledge()
{
    static const QList<Knowledge> list{{u"main.customers"_s, u"Customer relations"_s, u"Parcel service"_s,
                                           u"While customer, then 3 years"_s, sources::Basis::Contract},
        {u"main.orders"_s, u"Fulfilling orders"_s, u"Parcel service"_s, u"6 years"_s, sources::Basis::Contract},
        {u"main.invoices"_s, u"Bookkeeping"_s, u"Tax adviser"_s, u"8 years"_s, sources::Basis::LegalObligation},
        {u"main.support_tickets"_s, u"Answering questions"_s, {}, u"2 years"_s, sources::Basis::LegitimateInterests},
        {{}, u"Newsletter"_s, {}, u"Until withdrawn"_s, sources::Basis::Consent}};
    return list;
}

/** Registers a source, takes the proposed map, completes it and answers for it, as the officer would. */
Result<void> registerSource(Office &office, const QString &name, const QString &location, bool isConfirmed)
{
    sources::Sources all(office.store(), office.vault());
    const Result<sources::AddedSource> added = all.add({.name = name, .location = location});
    if (!added)
        return failureOf(added);
    const Result<std::unique_ptr<sources::Driver>> driver = all.open(added->source);
    if (!driver)
        return failureOf(driver);
    const Result<sources::Schema> schema = (*driver)->inspect(office.stop);
    if (!schema)
        return failureOf(schema);
    sources::Proposal proposal = sources::proposeMap(*schema, added->source.kind, u"DE"_s);
    for (sources::TableMap &table : proposal.map.tables) {
        for (const Knowledge &known : knowledge()) {
            if (known.table != table.table || (table.table.isEmpty() && added->source.kind == sources::Kind::Folder))
                continue;
            table.purpose = known.purpose;
            table.basis = known.basis;
            table.recipients = known.recipients;
            table.retention = known.retention;
        }
        if (added->source.kind == sources::Kind::Folder) {
            table.purpose = u"Contracts and letters"_s;
            table.basis = sources::Basis::Contract;
            table.retention = u"Contracts 6 years, letters 3 years"_s;
        }
    }
    const Result<sources::Source> mapped = all.setMap(added->source.reference, proposal.map);
    if (!mapped || !isConfirmed)
        return done(mapped);
    return done(all.confirmMap(added->source.reference));
}

} // namespace

void addSettings(Story &story)
{
    const QList<std::pair<QString, QString>> settings{{u"net.allow_loopback"_s, u"yes"_s},
        {u"checks.background"_s, u"no"_s}, // the first run is for the person to start
        {u"compliance.country"_s, u"DE"_s}, {u"compliance.contact"_s, u"privacy@practice-office.example"_s},
        {u"controller.address"_s, u"Übungsstraße 1, 10115 Berlin, Germany"_s},
        {u"controller.email"_s, u"privacy@practice-office.example"_s}, {u"controller.phone"_s, u"+49 30 23125 010"_s},
        {u"controller.policy_url"_s, u"https://practice-office.example/privacy"_s},
        {u"controller.authority"_s, u"Berliner Beauftragte für Datenschutz und Informationsfreiheit"_s},
        {u"processing.review_months"_s, u"2"_s}};
    story.add(story.moment(80, 8), [settings](Office &office) -> Result<void> {
        for (const auto &[key, value] : settings) {
            if (const Result<void> set = office.workspace.setSetting(key, value).result(); !set)
                return set;
        }
        return {};
    });
}

void addSystems(Story &story)
{
    story.add(story.moment(79, 9),
        [](Office &office) { return registerSource(office, u"Customer database"_s, office.systems.crm, true); });
    story.add(story.moment(79, 10),
        [](Office &office) { return registerSource(office, u"Newsletter list"_s, office.systems.newsletter, true); });
    story.add(story.moment(79, 11),
        [](Office &office) { return registerSource(office, u"Office documents"_s, office.systems.documents, true); });
}

} // namespace steward::practice
