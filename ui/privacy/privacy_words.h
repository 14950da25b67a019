#pragma once

#include "core/compliance/overview/privacy_figures.h"
#include "ui/privacy/figure_model.h"

#include <QCoreApplication>

namespace steward::ui {

/** The figures of the privacy overview as rows and words; what has no data says so. */
class PrivacyWords
{
    Q_DECLARE_TR_FUNCTIONS(PrivacyWords)

public:
    static QString noData();
    static QString component(const compliance::ScoreComponent &component);
    static QString formula(const compliance::ScoreComponent &component);
    /** "87 %", or that it could not be told. */
    static QString percent(const compliance::Score &score);
    /** How many parts the score is over, and that the others count for nothing. */
    static QString sentence(const compliance::Score &score);
    static Tone tone(const compliance::Score &score);
    /** Days in a person's manner: "12.5"; "no data". */
    static QString days(std::optional<double> days);

    static QList<FigureRow> components(const compliance::PrivacyFigures &figures);
    static QList<FigureRow> states(const compliance::RequestFigures &figures);
    static QList<FigureRow> laws(const compliance::RequestFigures &figures);
    static QList<FigureRow> lawsAndTypes(const compliance::RequestFigures &figures);
    static QList<FigureRow> purposes(const compliance::ConsentFigures &figures);
    static QList<FigureRow> breaches(const compliance::BreachFigures &figures);
    static QList<FigureRow> retention(const compliance::RetentionFigures &figures, Instant now);
    static QList<FigureRow> processing(const compliance::ProcessingFigures &figures);
    static QStringList ages();

    /** What a score's component says of where its things are: "requests?overdue". */
    static QString paneOf(const QString &where);
    static QVariantMap whatOf(const QString &where);
};

} // namespace steward::ui
