#include "ui/privacy/privacy_words.h"

#include "ui/overview/overview_figures.h"
#include "ui/requests/request_words.h"
#include "ui/widgets/relative_time.h"

#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace compliance;

namespace {

// Below these shares a part is worth a look, and pressing; they are the desk's own judgement and colour nothing alone.
constexpr double goodFrom = 0.95;
constexpr double fairFrom = 0.75;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

Badge badgeOf(const ScoreComponent &component, const QString &title)
{
    const std::optional<double> value = component.value();
    if (!value)
        return {title, Badge::Shape::Ring, Tone::Unknown};
    if (*value >= goodFrom)
        return {title, Badge::Shape::Tick, Tone::Good};
    return *value >= fairFrom ? Badge{title, Badge::Shape::Half, Tone::Warning}
                              : Badge{title, Badge::Shape::Triangle, Tone::Bad};
}

FigureRow shareRow(const QString &id, const QString &name, const Share &share, const QString &pane,
    const QVariantMap &what, const QString &formula)
{
    return {.id = id,
        .cells = {name, shareText(share.numerator, share.denominator)},
        .tip = formula,
        .pane = pane,
        .what = what};
}

} // namespace

QString PrivacyWords::noData()
{
    return tr("no data");
}

QString PrivacyWords::component(const ScoreComponent &component)
{
    static const QHash<QString, const char *> words{
        {u"requests_in_time"_s, QT_TR_NOOP("Requests answered in time")},
        {u"requests_not_overdue"_s, QT_TR_NOOP("Open requests within their dates")},
        {u"breaches_in_time"_s, QT_TR_NOOP("Breaches notified in time")},
        {u"consents_valid"_s, QT_TR_NOOP("Consents that hold")},
        {u"processing_complete"_s, QT_TR_NOOP("Records of processing complete")},
        {u"dpia_done"_s, QT_TR_NOOP("Impact assessments made")},
        {u"retention_current"_s, QT_TR_NOOP("Retention rules run in time")},
        {u"sources_readable"_s, QT_TR_NOOP("Searches that could read their source")},
        {u"erasures_verified"_s, QT_TR_NOOP("Erasures looked at again and found clean")},
    };
    const char *known = words.value(component.id);
    return known ? tr(known) : component.title;
}

QString PrivacyWords::formula(const ScoreComponent &component)
{
    static const QHash<QString, const char *> words{
        {u"requests_in_time"_s, QT_TR_NOOP("answered by their earliest legal date / answered requests that had one")},
        {u"requests_not_overdue"_s,
            QT_TR_NOOP("open requests not past their earliest legal date / open requests that have one")},
        {u"breaches_in_time"_s, QT_TR_NOOP("authority clocks met in time / authority clocks met or run out")},
        {u"consents_valid"_s,
            QT_TR_NOOP("records that allow processing now / records without those withdrawn or refused by the person")},
        {u"processing_complete"_s, QT_TR_NOOP("fields of Article 30 that are filled / fields that have to be")},
        {u"dpia_done"_s, QT_TR_NOOP("assessments made / records that need one or were not screened")},
        {u"retention_current"_s, QT_TR_NOOP("rules whose last run is whole and recent / rules")},
        {u"sources_readable"_s, QT_TR_NOOP("searches of a source that were complete / searches of a source")},
        {u"erasures_verified"_s,
            QT_TR_NOOP("sources found clean after an erasure / sources looked at after an erasure")},
    };
    const char *known = words.value(component.id);
    return known ? tr(known) : component.formula;
}

QString PrivacyWords::percent(const Score &score)
{
    return score.percent ? tr("%1 %", "percentage").arg(QLocale().toString(*score.percent, 'f', 0))
                         : tr("Could not tell");
}

QString PrivacyWords::sentence(const Score &score)
{
    if (!score.percent)
        return tr("None of the %n part(s) has data yet, and no data is never good.", nullptr, score.components);
    return tr("Weighted mean of %1 of %2 parts (weights %3 of %4). Parts that could not be told count neither for nor "
              "against.")
        .arg(number(score.told), number(score.components), number(score.weightTold), number(score.weight));
}

Tone PrivacyWords::tone(const Score &score)
{
    if (!score.percent)
        return Tone::Unknown;
    return *score.percent >= goodFrom * 100 ? Tone::Good : *score.percent >= fairFrom * 100 ? Tone::Warning : Tone::Bad;
}

QString PrivacyWords::days(std::optional<double> days)
{
    return days ? QLocale().toString(*days, 'f', 1) : noData();
}

QList<FigureRow> PrivacyWords::components(const PrivacyFigures &figures)
{
    QList<FigureRow> rows;
    for (const ScoreComponent &one : figures.components) {
        const QString title = component(one);
        const QString value = one.value()             ? shareText(one.numerator, one.denominator)
                              : one.unknown.isEmpty() ? noData()
                                                      : tr("could not be told: %1", "reason").arg(one.unknown);
        rows.append({.id = one.id,
            .cells = {title, number(one.weight), value, formula(one)},
            .badge = badgeOf(one, title),
            .tip = formula(one),
            .pane = paneOf(one.where),
            .what = whatOf(one.where)});
    }
    return rows;
}

QList<FigureRow> PrivacyWords::states(const RequestFigures &figures)
{
    QList<FigureRow> rows;
    // In the order a request goes through them.
    for (int i = 0; i <= int(RequestState::Closed); ++i) {
        const QString name = stateName(RequestState(i));
        const qint64 count = figures.byState.value(name);
        if (count > 0)
            rows.append({.id = name,
                .cells = {RequestWords::state(RequestState(i)), shareText(count, figures.total)},
                .pane = u"requests"_s,
                .what = {{u"state"_s, name}}});
    }
    return rows;
}

QList<FigureRow> PrivacyWords::laws(const RequestFigures &figures)
{
    QList<FigureRow> rows;
    for (auto law = figures.byLaw.begin(); law != figures.byLaw.end(); ++law)
        rows.append({.id = law.key(),
            .cells = {RequestWords::law(law.key()), number(*law), number(figures.openByLaw.value(law.key()))},
            .tip = tr("All requests, and those not answered; one under two laws counts for both."),
            .pane = u"requests"_s,
            .what = {{u"law"_s, law.key()}}});
    return rows;
}

QList<FigureRow> PrivacyWords::lawsAndTypes(const RequestFigures &figures)
{
    QList<FigureRow> rows;
    for (const LawAndType &one : figures.byLawAndType) {
        const auto type = typeFromName(one.type);
        rows.append({.id = one.law + u'/' + one.type,
            .cells = {RequestWords::law(one.law), type ? RequestWords::type(*type) : one.type, number(one.days.count),
                days(one.days.mean), days(one.days.median), one.days.ninetieth ? number(*one.days.ninetieth) : noData(),
                shareText(one.inTime, one.withDate)},
            .tip = tr("Whole days from receipt to answer; the 90th percentile by nearest rank."),
            .pane = u"requests"_s,
            .what = {{u"law"_s, one.law}, {u"type"_s, one.type}}});
    }
    return rows;
}

QList<FigureRow> PrivacyWords::purposes(const ConsentFigures &figures)
{
    QList<FigureRow> rows;
    for (const PurposeFigures &one : figures.byPurpose)
        rows.append({.id = one.purpose,
            .cells = {one.purpose, shareText(one.valid, one.asked), shareText(one.withdrawn, one.asked)},
            .tip = tr("Of the records that name the purpose."),
            .pane = u"consent"_s,
            .what = {{u"purpose"_s, one.purpose}}});
    return rows;
}

QList<FigureRow> PrivacyWords::breaches(const BreachFigures &figures)
{
    const QString pane = u"breaches"_s;
    QList<FigureRow> rows{
        shareRow(u"open"_s, tr("Open"), figures.open, pane, {{u"filter"_s, u"open"_s}}, tr("Of all breaches.")),
        shareRow(u"in_time"_s, tr("Told in time"), figures.inTime, pane, {},
            tr("Authority clocks met in time, of those met or run out.")),
        shareRow(u"late"_s, tr("Told late"), figures.late, pane, {},
            tr("Authority clocks met after their moment, of those met or run out.")),
        shareRow(u"run_out"_s, tr("Time has run out"), figures.runOut, pane, {{u"filter"_s, u"runout"_s}},
            tr("Authority clocks not met and past, of those met or run out.")),
        shareRow(u"undecided"_s, tr("Not decided"), figures.undecided, pane, {{u"filter"_s, u"undecided"_s}},
            tr("Open breaches without a final decision on an authority, of the open ones.")),
        shareRow(u"not_notified"_s, tr("Decided that no authority is told"), figures.notNotified, pane, {},
            tr("With a reason, under every law; of all breaches.")),
    };
    if (figures.unknownClocks > 0)
        rows.append({.id = u"unknown"_s,
            .cells = {tr("Clocks that could not be computed"), number(figures.unknownClocks)},
            .tip = tr("In none of the shares."),
            .pane = pane});
    rows.append({.id = u"mean"_s,
        .cells = {tr("Mean time to the first notice"),
            figures.meanToNotice ? tr("%1 (of %n)", "time, number of breaches", int(figures.noticed))
                                       .arg(spanText(*figures.meanToNotice))
                                 : noData()},
        .tip = tr("From awareness to the first notice to an authority."),
        .pane = pane});
    return rows;
}

QList<FigureRow> PrivacyWords::retention(const RetentionFigures &figures, Instant now)
{
    QList<FigureRow> rows;
    for (const DueRule &rule : figures.due)
        rows.append({.id = rule.reference,
            .cells = {rule.reference, rule.dataType, dateAndRelative(rule.since, now)},
            .pane = u"retention"_s,
            .what = {{u"rule"_s, rule.reference}}});
    return rows;
}

QList<FigureRow> PrivacyWords::processing(const ProcessingFigures &figures)
{
    const QString pane = u"processing"_s;
    return {
        shareRow(u"fields"_s, tr("Fields answered"), figures.fields, pane, {{u"filter"_s, u"incomplete"_s}},
            tr("Fields that Article 30 asks for and that are answered, of those asked for.")),
        shareRow(u"complete"_s, tr("Records complete"), figures.complete, pane, {{u"filter"_s, u"incomplete"_s}},
            tr("Records that answer every field, of all records.")),
        shareRow(u"overdue"_s, tr("Reviews overdue"), figures.reviewsOverdue, pane, {{u"filter"_s, u"overdue"_s}},
            tr("Of all records.")),
        shareRow(u"dpia"_s, tr("Impact assessments missing"), figures.dpiaMissing, pane, {{u"filter"_s, u"dpia"_s}},
            tr("Asked for and not there or not approved, of those asked for.")),
        shareRow(u"screening"_s, tr("Screening has open questions"), figures.dpiaNotAssessed, pane,
            {{u"filter"_s, u"dpia"_s}}, tr("Of all records.")),
        shareRow(u"dpia_review"_s, tr("Impact assessments older than their record"), figures.dpiaReviewDue, pane,
            {{u"filter"_s, u"dpia"_s}}, tr("Of all assessments.")),
    };
}

QStringList PrivacyWords::ages()
{
    return {tr("up to 7 days"), tr("8 to 14"), tr("15 to 30"), tr("31 to 60"), tr("over 60 days")};
}

QString PrivacyWords::paneOf(const QString &where)
{
    return where.section(u'?', 0, 0);
}

QVariantMap PrivacyWords::whatOf(const QString &where)
{
    const QString filter = where.section(u'?', 1);
    if (filter.isEmpty())
        return {};
    if (paneOf(where) == "requests"_L1 && filter == "answered"_L1)
        return {{u"state"_s, filter}};
    if (paneOf(where) == "requests"_L1 && filter == "erasure"_L1)
        return {{u"type"_s, filter}};
    return {{u"filter"_s, filter}};
}

} // namespace steward::ui
