#include "ui/directories/catalogue_rows.h"

#include "core/directories/catalogue/directory_facts.h"
#include "core/directories/records/listing_reader.h"
#include "ui/directories/listing_words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace steward::ui {

using namespace directories;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueRows)
};

QString words(Priority priority)
{
    switch (priority) {
    case Priority::Low: return Words::tr("low");
    case Priority::Medium: return Words::tr("medium");
    case Priority::High: return Words::tr("high");
    }
    return {};
}

QString words(Difficulty difficulty)
{
    switch (difficulty) {
    case Difficulty::Easy: return Words::tr("easy");
    case Difficulty::Moderate: return Words::tr("moderate");
    case Difficulty::Hard: return Words::tr("hard");
    }
    return {};
}

QString words(Feasibility feasibility)
{
    switch (feasibility) {
    case Feasibility::Automatic: return Words::tr("automatic");
    case Feasibility::Assisted: return Words::tr("assisted by a person");
    case Feasibility::Manual: return Words::tr("by hand");
    case Feasibility::Impossible: return Words::tr("not possible");
    }
    return {};
}

QString every(int hours)
{
    return hours % 24 == 0 ? Words::tr("every %n day(s)", nullptr, hours / 24)
                           : Words::tr("every %n hour(s)", nullptr, hours);
}

QString mannersOf(const Directory &directory)
{
    QStringList manners{Words::tr("%n ms between requests", nullptr, directory.minIntervalMs),
        Words::tr("%n connection(s) at once", nullptr, directory.maxConnections)};
    if (directory.obeysRobots)
        manners.append(Words::tr("robots.txt is obeyed"));
    if (directory.needsLogin)
        manners.append(Words::tr("needs a login"));
    return manners.join(u" · "_s);
}

TextRow rowOf(const Directory &directory, const DirectoryFacts &facts)
{
    const Analysis analysis = analyse(facts);
    const auto reasons = [](const QStringList &sentences) { return sentences.join(u'\n'); };
    const int hours = directory.intervalHours.value_or(analysis.intervalHours);
    const QString interval = directory.intervalHours ? Words::tr("%1, set by hand").arg(every(hours)) : every(hours);
    return {.id = directory.id,
        .reference = directory.reference,
        .cells = {directory.reference, directory.name, directory.country,
            ListingWords::importance(directory.importance), words(analysis.priority), words(analysis.difficulty),
            words(analysis.feasibility), interval, QLocale().toString(facts.listings),
            reasons(analysis.priorityReasons + analysis.difficultyReasons + analysis.feasibilityReasons)
                .replace(u'\n', u' '),
            mannersOf(directory), directory.home},
        .tips = {directory.reference, directory.name, directory.country, ListingWords::importance(directory.importance),
            reasons(analysis.priorityReasons), reasons(analysis.difficultyReasons),
            reasons(analysis.feasibilityReasons),
            directory.intervalHours ? Words::tr("Proposed: %1.").arg(every(analysis.intervalHours)) + u'\n'
                                          + reasons(analysis.intervalReasons)
                                    : reasons(analysis.intervalReasons)},
        .sortBy = {{}, {}, {}, directory.importance, int(analysis.priority), int(analysis.difficulty),
            int(analysis.feasibility), hours, facts.listings}};
}

} // namespace

RecordsPage::Texts catalogueTexts()
{
    return {.name = u"catalogue"_s,
        .title = Words::tr("Catalogue of directories"),
        .emptyTitle = Words::tr("No directories yet"),
        .emptyReason =
            Words::tr("The catalogue says where directories are and how they want to be asked. Import it from CSV."),
        .action = Words::tr("Enter shows the listings on this directory"),
        .columns = {Words::tr("Reference"), Words::tr("Directory"), Words::tr("Country"), Words::tr("Importance"),
            Words::tr("Priority"), Words::tr("Difficulty"), Words::tr("Feasibility"), Words::tr("Interval"),
            Words::tr("Listings"), Words::tr("Reasons"), Words::tr("Manners"), Words::tr("Home")},
        .widths = {10, 26, 8, 13, 10, 11, 18, 22, 9, 60, 46, 34}};
}

Result<QList<TextRow>> catalogueRows(store::Store &store, Instant now)
{
    const Result<QList<Directory>> directories = ListingReader(store).directories();
    if (!directories)
        return failureOf(directories);
    const Result<QHash<qint64, DirectoryFacts>> facts = directoryFacts(store, *directories, now);
    if (!facts)
        return failureOf(facts);
    QList<TextRow> rows;
    for (const Directory &directory : *directories)
        rows.append(rowOf(directory, facts->value(directory.id)));
    return rows;
}

RecordsPage::Texts customersTexts()
{
    QStringList columns{Words::tr("Reference")};
    for (const Field field : AllFields)
        columns.append(ListingWords::field(field));
    columns.append(Words::tr("Category"));
    return {.name = u"customers"_s,
        .title = Words::tr("Customers"),
        .emptyTitle = Words::tr("No customers yet"),
        .emptyReason = Words::tr("Customers are the businesses whose data is watched. Import them from CSV."),
        .action = Words::tr("Enter shows the listings of this customer"),
        .columns = columns,
        .widths = {12, 28, 18, 28, 18, 14, 11, 9, 30, 28, 30, 18}};
}

Result<QList<TextRow>> customerRows(store::Store &store)
{
    const Result<QList<Customer>> customers = ListingReader(store).customers();
    if (!customers)
        return failureOf(customers);
    QList<TextRow> rows;
    for (const Customer &customer : *customers) {
        TextRow row{.id = customer.id, .reference = customer.reference, .cells = {customer.reference}};
        for (const Field field : AllFields)
            row.cells.append(customer.profile.value(field));
        row.cells.append(customer.category);
        rows.append(std::move(row));
    }
    return rows;
}

} // namespace steward::ui
