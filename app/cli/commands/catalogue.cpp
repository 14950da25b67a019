#include "app/cli/output.h"
#include "app/cli/session.h"

#include "core/directories/catalogue/directory_facts.h"
#include "core/directories/importing/importer.h"
#include "core/directories/records/listing_reader.h"
#include "core/directories/records/recorder.h"

#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

#include <cstdio>

namespace steward::cli {

using namespace Qt::StringLiterals;
using namespace steward::directories;

namespace {

Result<void> writeBadRows(const Invocation &call, const ImportReport &report)
{
    const QString path = call.options.value(u"bad-rows"_s);
    if (path.isEmpty() || report.badCount == 0)
        return {};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(badRowsCsv(report)) < 0 || !file.commit())
        return failure(ErrorCode::InputOutput, u"%1 cannot be written: %2."_s.arg(path, file.errorString()));
    return {};
}

int importFile(Invocation &call, ImportKind kind)
{
    if (call.arguments.size() != 1)
        return fail({ErrorCode::InvalidInput, u"Give one CSV file, or - for stdin."_s});
    if (const Result<void> spared =
            checkNotInput(call.options.value(u"bad-rows"_s), call.workspacePath, call.arguments);
        !spared)
        return fail(spared.error());
    QFile file(call.arguments.first());
    const bool opened =
        call.arguments.first() == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return fail(
            {ErrorCode::InvalidInput, u"%1 cannot be read: %2."_s.arg(call.arguments.first(), file.errorString())});
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    const Result<ImportReport> report = importCsv(
        (*workspace)->store(), &file, kind, {}, call.stop, [&](qint64 rows) { drawProgress(call, rows, -1, 0, {}); });
    endProgress(call);
    if (!report)
        return fail(report.error());
    if (const Result<void> written = writeBadRows(call, *report); !written)
        return fail(written.error());
    QJsonArray bad;
    for (const BadRow &row : report->bad) {
        say(call, u"line %1: %2"_s.arg(row.line).arg(row.reason));
        bad.append(QJsonObject{{u"line"_s, row.line}, {u"reason"_s, row.reason}});
    }
    call.out.object({{u"rows"_s, report->rows}, {u"added"_s, report->added}, {u"changed"_s, report->changed},
        {u"unchanged"_s, report->unchanged}, {u"bad"_s, report->badCount}, {u"bad_rows"_s, bad}});
    return report->badCount > 0 ? AnswerIsNo : Done;
}

int listCustomers(Invocation &call)
{
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, false);
    if (!workspace)
        return fail(workspace.error());
    const Result<QList<Customer>> customers = ListingReader((*workspace)->store()).customers();
    if (!customers)
        return fail(customers.error());
    QStringList columns{u"reference"_s};
    for (const Field field : AllFields)
        columns.append(fieldName(field));
    call.out.begin(columns << u"category"_s);
    for (const Customer &customer : *customers) {
        if (call.stop.stop_requested())
            return Interrupted;
        QJsonObject row{{u"reference"_s, customer.reference}, {u"category"_s, textOrNull(customer.category)}};
        for (const Field field : AllFields)
            row.insert(fieldName(field), textOrNull(customer.profile.value(field)));
        call.out.row(row);
    }
    call.out.end();
    return Done;
}

int listDirectories(Invocation &call)
{
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, false);
    if (!workspace)
        return fail(workspace.error());
    const Result<QList<Directory>> directories = ListingReader((*workspace)->store()).directories();
    if (!directories)
        return fail(directories.error());
    call.out.begin({u"reference"_s, u"name"_s, u"home"_s, u"country"_s, u"categories"_s, u"importance"_s, u"language"_s,
        u"address_pattern"_s, u"state_signs"_s, u"min_interval_ms"_s, u"max_connections"_s, u"robots"_s,
        u"needs_login"_s, u"interval_hours"_s, u"not_before"_s});
    for (const Directory &directory : *directories) {
        call.out.row({{u"reference"_s, directory.reference}, {u"name"_s, directory.name},
            {u"home"_s, textOrNull(directory.home)}, {u"country"_s, textOrNull(directory.country)},
            {u"categories"_s, QJsonArray::fromStringList(directory.categories)},
            {u"importance"_s, directory.importance}, {u"language"_s, textOrNull(directory.language)},
            {u"address_pattern"_s, textOrNull(directory.addressPattern)},
            {u"state_signs"_s, textOrNull(directory.stateSigns)}, {u"min_interval_ms"_s, directory.minIntervalMs},
            {u"max_connections"_s, directory.maxConnections},
            {u"robots"_s, directory.obeysRobots ? u"obey"_s : u"ignore"_s}, {u"needs_login"_s, directory.needsLogin},
            {u"interval_hours"_s, directory.intervalHours ? QJsonValue(*directory.intervalHours) : QJsonValue()},
            {u"not_before"_s, instantJson(directory.notBefore)}});
    }
    call.out.end();
    return Done;
}

QJsonObject analysisJson(const Directory &directory, const Analysis &analysis)
{
    const auto reasons = [](const QStringList &sentences) { return QJsonArray::fromStringList(sentences); };
    return {{u"reference"_s, directory.reference}, {u"name"_s, directory.name},
        {u"priority"_s, priorityName(analysis.priority)}, {u"priority_reasons"_s, reasons(analysis.priorityReasons)},
        {u"difficulty"_s, difficultyName(analysis.difficulty)},
        {u"difficulty_reasons"_s, reasons(analysis.difficultyReasons)},
        {u"feasibility"_s, feasibilityName(analysis.feasibility)},
        {u"feasibility_reasons"_s, reasons(analysis.feasibilityReasons)}, {u"interval_hours"_s, analysis.intervalHours},
        {u"interval_reasons"_s, reasons(analysis.intervalReasons)},
        {u"interval_set_hours"_s, directory.intervalHours ? QJsonValue(*directory.intervalHours) : QJsonValue()}};
}

int analyseDirectories(Invocation &call)
{
    const bool apply = call.options.isSet(u"apply"_s);
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, apply);
    if (!workspace)
        return fail(workspace.error());
    store::Store &store = (*workspace)->store();
    const Result<QList<Directory>> directories = ListingReader(store).directories();
    if (!directories)
        return fail(directories.error());
    const Result<QHash<qint64, DirectoryFacts>> facts = directoryFacts(store, *directories, systemClock().now());
    if (!facts)
        return fail(facts.error());
    QList<QFuture<Result<void>>> applied;
    call.out.begin({u"reference"_s, u"name"_s, u"priority"_s, u"difficulty"_s, u"feasibility"_s, u"interval_hours"_s,
        u"priority_reasons"_s, u"difficulty_reasons"_s, u"feasibility_reasons"_s, u"interval_reasons"_s});
    for (const Directory &directory : *directories) {
        const Analysis analysis = analyse(facts->value(directory.id));
        call.out.row(analysisJson(directory, analysis));
        // What a person has set stays; only what nobody decided is filled in.
        if (apply && !directory.intervalHours)
            applied.append(Recorder(store).setInterval(directory.id, analysis.intervalHours));
    }
    call.out.end();
    for (const QFuture<Result<void>> &future : applied) {
        if (const Result<void> done = future.result(); !done)
            return fail(done.error());
    }
    return Done;
}

} // namespace

Commands catalogueCommands()
{
    const QCommandLineOption badRows{
        u"bad-rows"_s, u"Where to write the rows that were kept out, for repair."_s, u"file"_s};
    const auto importing = [](ImportKind kind) { return [kind](Invocation &call) { return importFile(call, kind); }; };
    return {
        {u"customers import"_s, u"Imports customers from CSV; bad rows are listed and kept out"_s,
            u"FILE.csv [--bad-rows FILE]"_s, u"steward-cli --workspace acme.steward customers import customers.csv"_s,
            {badRows}, importing(ImportKind::Customers), 1},
        {u"customers list"_s, u"The customers with their submitted data"_s, {},
            u"steward-cli --workspace acme.steward customers list --format csv"_s, {}, listCustomers},
        {u"directories import"_s, u"Imports the catalogue of directories from CSV"_s, u"FILE.csv [--bad-rows FILE]"_s,
            u"steward-cli --workspace acme.steward directories import directories.csv"_s, {badRows},
            importing(ImportKind::Directories), 1},
        {u"directories list"_s, u"The catalogue of directories"_s, {},
            u"steward-cli --workspace acme.steward directories list"_s, {}, listDirectories},
        {u"directories analyse"_s,
            u"Classifies each directory: priority, difficulty, feasibility and interval, with reasons"_s,
            u"[--apply]"_s, u"steward-cli --workspace acme.steward --format table directories analyse"_s,
            {{u"apply"_s, u"Takes the proposed interval for every directory that has none set."_s}},
            analyseDirectories},
        {u"listings import"_s, u"Imports which customer is expected on which directory at which address"_s,
            u"FILE.csv [--bad-rows FILE]"_s, u"steward-cli --workspace acme.steward listings import listings.csv"_s,
            {badRows}, importing(ImportKind::Listings), 1},
    };
}

} // namespace steward::cli
