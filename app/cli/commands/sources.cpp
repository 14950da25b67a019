#include "app/cli/output.h"
#include "app/cli/session.h"

#include "core/base/text.h"
#include "core/sources/proposal.h"
#include "core/sources/sources.h"
#include "core/store/settings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace steward::cli {

using namespace Qt::StringLiterals;
using sources::Source;
using sources::Sources;

namespace {

constexpr qint64 largestMap = 16 * 1024 * 1024;

QJsonObject sourceJson(const Source &source)
{
    return {{u"reference"_s, source.reference}, {u"name"_s, source.name}, {u"kind"_s, sources::kindName(source.kind)},
        {u"location"_s, source.location}, {u"secret"_s, textOrNull(source.secret)},
        {u"tables"_s, source.map.tables.size()}, {u"confirmed"_s, source.map.isConfirmed},
        {u"active"_s, source.isActive}, {u"created_at"_s, toRfc3339(source.createdAt)},
        {u"changed_at"_s, toRfc3339(source.changedAt)}};
}

Result<sources::SourceMap> mapFromFile(const QString &path)
{
    QFile file(path);
    const bool isOpen = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return failure(ErrorCode::InvalidInput, u"The map \"%1\" cannot be read; check the path."_s.arg(path));
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(largestMap), &parse);
    if (!document.isObject())
        return failure(
            ErrorCode::InvalidInput, u"The map \"%1\" is no JSON object (at byte %2)."_s.arg(path).arg(parse.offset));
    // What "sources map" prints can be given back as it is.
    const QJsonObject object = document.object();
    return sources::mapFromJson(object.contains(u"map"_s) ? object.value(u"map"_s).toObject() : object);
}

Result<sources::Proposal> propose(Invocation &call, Workspace &workspace, const Source &source)
{
    Sources register_(workspace.store(), workspace.vault());
    const Result<std::unique_ptr<sources::Driver>> driver = register_.open(source);
    if (!driver)
        return failureOf(driver);
    const Result<sources::Schema> schema = (*driver)->inspect(call.stop);
    if (!schema)
        return failureOf(schema);
    return sources::proposeMap(*schema, source.kind, store::setting(workspace.store(), u"compliance.country"_s));
}

int add(Invocation &call)
{
    QString location = call.arguments.value(0);
    for (const QString &option : {u"path"_s, u"url"_s}) {
        if (call.options.isSet(option)) {
            if (!location.isEmpty())
                return fail({ErrorCode::InvalidInput, u"The location is given twice; give it once."_s});
            location = call.options.value(option);
        }
    }
    if (location.isEmpty())
        return fail({ErrorCode::InvalidInput,
            u"The location is missing; give the path of a file or folder, or postgresql://user@host:5432/database."_s});
    sources::NewSource wanted{
        .name = call.options.value(u"name"_s), .location = location, .secret = call.options.value(u"secret"_s)};
    const QString kind = call.options.isSet(u"kind"_s) ? call.options.value(u"kind"_s) : call.options.value(u"type"_s);
    if (!kind.isEmpty()) {
        wanted.kind = kind == u"postgresql" ? sources::Kind::Postgres : sources::kindFromName(kind);
        if (!wanted.kind)
            return fail({ErrorCode::InvalidInput,
                u"--kind is sqlite, postgres, csv or folder, not \"%1\"."_s.arg(forDisplay(kind.left(40)))});
    }
    const QString mapFile = call.options.value(u"map"_s);
    if (!mapFile.isEmpty()) {
        const Result<sources::SourceMap> map = mapFromFile(mapFile);
        if (!map)
            return fail(map.error());
        wanted.map = *map;
    }
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    Sources register_((*workspace)->store(), (*workspace)->vault());
    const Result<sources::AddedSource> added = register_.add(wanted);
    if (!added)
        return fail(added.error());
    for (const QString &warning : added->warnings)
        say(call, u"steward-cli: "_s + warning);
    Source source = added->source;
    QStringList remarks;
    QJsonValue fault;
    if (mapFile.isEmpty()) {
        const Result<sources::Proposal> proposal = propose(call, **workspace, source);
        if (proposal) {
            remarks = proposal->remarks;
            const Result<Source> mapped = register_.setMap(source.reference, proposal->map);
            if (!mapped)
                return fail(mapped.error());
            source = *mapped;
        } else {
            fault = proposal.error().message;
            say(call,
                u"steward-cli: The source is registered, but could not be looked at: "_s + proposal.error().message);
        }
    }
    QJsonObject answer = sourceJson(source);
    answer.insert(u"map"_s, sources::toJson(source.map));
    answer.insert(u"remarks"_s, QJsonArray::fromStringList(remarks));
    answer.insert(u"warnings"_s, QJsonArray::fromStringList(added->warnings));
    answer.insert(u"fault"_s, fault);
    call.out.object(answer);
    return fault.isNull() ? Done : AnswerIsNo;
}

int list(Invocation &call)
{
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, false);
    if (!workspace)
        return fail(workspace.error());
    Sources register_((*workspace)->store(), (*workspace)->vault());
    const Result<QList<Source>> all = register_.list(call.options.isSet(u"all"_s));
    if (!all)
        return fail(all.error());
    call.out.begin({u"reference"_s, u"name"_s, u"kind"_s, u"location"_s, u"secret"_s, u"tables"_s, u"confirmed"_s,
        u"active"_s, u"created_at"_s, u"changed_at"_s});
    for (const Source &source : *all)
        call.out.row(sourceJson(source));
    call.out.end();
    return Done;
}

QJsonObject testOne(Sources &register_, const Source &source, bool &isFine)
{
    QJsonObject answer{{u"reference"_s, source.reference}, {u"name"_s, source.name},
        {u"kind"_s, sources::kindName(source.kind)}, {u"ok"_s, false}, {u"can_write"_s, QJsonValue()},
        {u"version"_s, QJsonValue()}, {u"warnings"_s, QJsonArray()}, {u"reason"_s, QJsonValue()}};
    const Result<std::unique_ptr<sources::Driver>> driver = register_.open(source);
    const Result<sources::Driver::Condition> condition =
        driver ? (*driver)->test() : Result<sources::Driver::Condition>(tl::unexpected(driver.error()));
    if (!condition) {
        isFine = false;
        answer[u"reason"_s] = condition.error().message;
        return answer;
    }
    answer[u"ok"_s] = true;
    answer[u"can_write"_s] = condition->canWrite;
    answer[u"version"_s] = condition->version;
    answer[u"warnings"_s] = QJsonArray::fromStringList(condition->warnings);
    return answer;
}

int test(Invocation &call)
{
    const bool all = call.options.isSet(u"all"_s);
    const QString reference = call.arguments.value(0);
    if (all != reference.isEmpty())
        return fail({ErrorCode::InvalidInput, u"Give the reference of a source, or --all."_s});
    // Only so are the keys opened, under which the passwords are kept.
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    Sources register_((*workspace)->store(), (*workspace)->vault());
    bool isFine = true;
    if (!all) {
        const Result<Source> source = register_.find(reference);
        if (!source)
            return fail(source.error());
        call.out.object(testOne(register_, *source, isFine));
        return isFine ? Done : AnswerIsNo;
    }
    const Result<QList<Source>> registered = register_.list();
    if (!registered)
        return fail(registered.error());
    call.out.begin(
        {u"reference"_s, u"name"_s, u"kind"_s, u"ok"_s, u"can_write"_s, u"version"_s, u"warnings"_s, u"reason"_s});
    for (const Source &source : *registered) {
        if (call.stop.stop_requested())
            return Interrupted;
        call.out.row(testOne(register_, source, isFine));
    }
    call.out.end();
    return isFine ? Done : AnswerIsNo;
}

int map(Invocation &call)
{
    const QString reference = call.arguments.value(0);
    if (reference.isEmpty())
        return fail({ErrorCode::InvalidInput, u"Give the reference of a source; \"sources list\" names them."_s});
    const QString file = call.options.value(u"set"_s);
    const bool proposes = call.options.isSet(u"propose"_s);
    const bool confirms = call.options.isSet(u"confirm"_s);
    if (proposes && !file.isEmpty())
        return fail({ErrorCode::InvalidInput, u"--set and --propose exclude each other; give one of them."_s});
    sources::SourceMap given;
    if (!file.isEmpty()) {
        const Result<sources::SourceMap> read = mapFromFile(file);
        if (!read)
            return fail(read.error());
        given = *read;
    }
    const bool writes = proposes || confirms || !file.isEmpty();
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, writes);
    if (!workspace)
        return fail(workspace.error());
    Sources register_((*workspace)->store(), (*workspace)->vault());
    Result<Source> source = register_.find(reference);
    QStringList remarks;
    if (source && proposes) {
        const Result<sources::Proposal> proposal = propose(call, **workspace, *source);
        if (!proposal)
            return fail(proposal.error());
        remarks = proposal->remarks;
        source = register_.setMap(source->reference, proposal->map);
    } else if (source && !file.isEmpty()) {
        source = register_.setMap(source->reference, given);
    }
    if (source && confirms)
        source = register_.confirmMap(source->reference);
    if (!source)
        return fail(source.error());
    QJsonObject answer = sources::toJson(source->map);
    answer.insert(u"confirmed"_s, source->map.isConfirmed);
    call.out.object({{u"reference"_s, source->reference}, {u"name"_s, source->name}, {u"map"_s, answer},
        {u"remarks"_s, QJsonArray::fromStringList(remarks)}});
    return Done;
}

int remove(Invocation &call)
{
    const QString reference = call.arguments.value(0);
    if (reference.isEmpty())
        return fail({ErrorCode::InvalidInput, u"Give the reference of a source; \"sources list\" names them."_s});
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call, true);
    if (!workspace)
        return fail(workspace.error());
    Sources register_((*workspace)->store(), (*workspace)->vault());
    if (const Result<void> removed = register_.remove(reference); !removed)
        return fail(removed.error());
    const Result<Source> source = register_.find(reference);
    if (source)
        call.out.object(sourceJson(*source));
    return Done;
}

} // namespace

Commands sourceCommands()
{
    return {
        {u"sources add"_s, u"Registers a place where personal data stands, and proposes a map of it"_s,
            u"LOCATION [--kind sqlite|postgres|csv|folder] [--name N] [--secret NAME] [--map FILE]"_s,
            u"steward-cli --workspace acme.steward sources add postgresql://crm@db.example:5432/crm --secret crm-db"_s,
            {{u"kind"_s, u"sqlite, postgres, csv or folder; told from the location where it is not given."_s,
                 u"kind"_s},
                {u"type"_s, u"The same as --kind."_s, u"kind"_s},
                {u"path"_s, u"The location, where it is a path."_s, u"path"_s},
                {u"url"_s, u"The location, where it is an address."_s, u"address"_s},
                {u"name"_s, u"What it is called."_s, u"name"_s},
                {u"secret"_s, u"Name of the password in the vault."_s, u"name"_s},
                {u"map"_s, u"A map as \"sources map\" prints it, in place of a proposed one."_s, u"file"_s}},
            add, 1,
            u"A password within an address is taken out of it and kept in the vault. The map that is proposed counts once it was confirmed: sources map REF --confirm."_s},
        {u"sources list"_s, u"The registered sources"_s, u"[--all]"_s,
            u"steward-cli --workspace acme.steward sources list"_s, {{u"all"_s, u"Those that were removed as well."_s}},
            list},
        {u"sources test"_s, u"Whether sources can be read and written"_s, u"REF|--all"_s,
            u"steward-cli --workspace acme.steward sources test --all"_s, {{u"all"_s, u"Every source."_s}}, test, 1},
        {u"sources map"_s, u"Shows, sets, proposes or confirms what is in a source and whose it is"_s,
            u"REF [--set FILE|--propose] [--confirm]"_s,
            u"steward-cli --workspace acme.steward sources map SRC-0001 --set map.json --confirm"_s,
            {{u"set"_s, u"The new map, in JSON."_s, u"file"_s},
                {u"propose"_s, u"Looks at the source and proposes a map anew."_s},
                {u"confirm"_s, u"Says that a person has looked at the map."_s}},
            map, 1},
        {u"sources remove"_s, u"Takes a source out of searches; what was done with it stays in the register"_s,
            u"REF"_s, u"steward-cli --workspace acme.steward sources remove SRC-0001"_s, {}, remove, 1},
    };
}

} // namespace steward::cli
