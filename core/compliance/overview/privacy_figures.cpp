#include "core/compliance/overview/privacy_figures.h"

#include "core/store/rows.h"

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

/** A part of the desk that was counted, or why it could not be. */
template<typename T>
QString take(const Result<T> &counted, T &into, const QString &what, QStringList &troubles)
{
    if (counted) {
        into = *counted;
        return {};
    }
    const QString trouble = u"%1 could not be counted: %2"_s.arg(what, counted.error().message);
    troubles.append(trouble);
    return trouble;
}

/** Sets a component; a part that could not be counted, or has nothing in it, leaves it unknown. */
class Components
{
public:
    explicit Components(QList<ScoreComponent> &components)
        : m_components(components)
    {
    }

    void set(const QString &id, qint64 numerator, qint64 denominator, const QString &trouble, const QString &ifNone)
    {
        for (ScoreComponent &component : m_components) {
            if (component.id != id)
                continue;
            component.unknown = !trouble.isEmpty() ? trouble : denominator <= 0 ? ifNone : QString();
            if (trouble.isEmpty()) {
                component.numerator = numerator;
                component.denominator = denominator;
            }
        }
    }

private:
    QList<ScoreComponent> &m_components;
};

/** Consents that were given and nobody took back: those that hold still, of all of them. */
Share consentsThatHold(const ConsentFigures &figures)
{
    const auto count = [&](std::initializer_list<QString> states) {
        qint64 sum = 0;
        for (const QString &state : states)
            sum += figures.byState.value(state);
        return sum;
    };
    const qint64 valid = count({u"ConsentGiven"_s, u"RenewedConsentGiven"_s});
    return {valid, valid + count({u"ConsentExpired"_s, u"ConsentInvalidated"_s, u"ConsentUnknown"_s})};
}

void fillComponents(PrivacyFigures &figures, const QString (&troubles)[6])
{
    const auto &[requests, consents, breaches, processing, retention, work] = troubles;
    Components parts(figures.components);
    const RequestFigures &asked = figures.requests;
    parts.set(u"requests_in_time"_s, asked.inTime, asked.answeredWithDate, requests,
        u"No request with a legal date was answered yet."_s);
    parts.set(u"requests_not_overdue"_s, asked.openWithDate - asked.overdue, asked.openWithDate, requests,
        u"No request with a legal date is open."_s);
    const QString unclear = figures.breaches.unknownClocks > 0
                                ? u"%1 clocks of breaches could not be computed."_s.arg(figures.breaches.unknownClocks)
                                : QString();
    parts.set(u"breaches_in_time"_s, figures.breaches.inTime.numerator, figures.breaches.inTime.denominator,
        breaches.isEmpty() ? unclear : breaches, u"No clock of a breach was met or has run out yet."_s);
    const Share hold = consentsThatHold(figures.consents);
    parts.set(u"consents_valid"_s, hold.numerator, hold.denominator, consents, u"No consent is on record."_s);
    const ProcessingFigures &records = figures.processing;
    parts.set(u"processing_complete"_s, records.fields.numerator, records.fields.denominator, processing,
        u"There is no record of processing."_s);
    const qint64 needed = records.dpiaMissing.denominator;
    parts.set(u"dpia_done"_s, needed - records.dpiaMissing.numerator, needed + records.dpiaNotAssessed.numerator,
        processing, u"No record of processing asks for an assessment."_s);
    parts.set(u"retention_current"_s, figures.retention.current, figures.retention.rules, retention,
        u"There is no retention rule."_s);
    parts.set(u"sources_readable"_s, figures.dataWork.complete, figures.dataWork.searches, work,
        u"No source was searched yet."_s);
    parts.set(u"erasures_verified"_s, figures.dataWork.clean, figures.dataWork.checks, work,
        u"No erasure was looked at again yet."_s);
}

} // namespace

Result<RetentionFigures> retentionFigures(store::Connection &connection, Instant now)
{
    const Result<QList<RetentionRule>> all = rules(connection);
    if (!all)
        return failureOf(all);
    const Result<QList<DueRule>> due = retentionDue(connection, now);
    if (!due)
        return failureOf(due);
    RetentionFigures figures{.rules = all->size(), .due = *due};
    for (const RetentionRule &rule : *all) {
        const bool isDue =
            std::any_of(due->begin(), due->end(), [&](const DueRule &one) { return one.reference == rule.reference; });
        figures.current += !isDue && rule.lastRunState == u"done" ? 1 : 0;
        figures.partial += rule.lastRunState == u"partial" ? 1 : 0;
        figures.changedInAll += rule.changedInAll;
    }
    return figures;
}

Result<DataWorkFigures> dataWorkFigures(store::Connection &connection)
{
    const Result<std::optional<DataWorkFigures>> counted = store::readOne(connection,
        u"SELECT (SELECT count(*) FROM data_search), (SELECT count(*) FROM data_search WHERE state = 'complete'),"
        " (SELECT count(*) FROM erasure_check), (SELECT count(*) FROM erasure_check WHERE state = 'clean')"_s,
        {}, [](const store::Rows &row) {
            return DataWorkFigures{row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
        });
    if (!counted)
        return failureOf(counted);
    return counted->value_or(DataWorkFigures());
}

Result<PrivacyFigures> privacyFigures(store::Store &store, Instant now)
{
    PrivacyFigures figures{.at = now, .components = scoreComponents()};
    const Result<void> readable = store.read([](store::Connection &connection) -> Result<void> {
        const Result<QVariant> one = connection.single(u"SELECT count(*) FROM setting"_s);
        return one ? Result<void>() : failureOf(one);
    });
    if (!readable)
        return failureOf(readable);
    const auto read = [&](auto count) { return store.read([&](store::Connection &sql) { return count(sql); }); };
    const QString troubles[] = {
        take(read([&](store::Connection &sql) { return requestFigures(sql, now); }), figures.requests, u"Requests"_s,
            figures.troubles),
        take(read([&](store::Connection &sql) { return consentFigures(sql, now); }), figures.consents, u"Consents"_s,
            figures.troubles),
        take(breachFigures(store, now), figures.breaches, u"Breaches"_s, figures.troubles),
        take(processingFigures(store, now), figures.processing, u"Records of processing"_s, figures.troubles),
        take(read([&](store::Connection &sql) { return retentionFigures(sql, now); }), figures.retention,
            u"Retention"_s, figures.troubles),
        take(read([](store::Connection &sql) { return dataWorkFigures(sql); }), figures.dataWork,
            u"Searches and checks"_s, figures.troubles),
    };
    fillComponents(figures, troubles);
    figures.score = scoreOf(figures.components);
    return figures;
}

} // namespace steward::compliance
