#include "core/compliance/answers/export_package.h"

#include "core/base/canonical_json.h"
#include "core/base/csv.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/compliance/answers/export_writers.h"
#include "core/compliance/clocks/clock.h"
#include "core/compliance/requests/register.h"
#include "core/ledger/package_names.h"
#include "core/ledger/package_sink.h"
#include "core/store/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonArray>

#include <algorithm>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

struct NamedFile
{
    QByteArray name;
    QByteArray bytes;
};

/** A name that is the same on every file system: what a table is called may be anything. */
QByteArray csvName(const ExportTable &table, qsizetype number)
{
    constexpr qsizetype longest = 80;
    QString name = u"%1_%2_%3"_s.arg(number, 3, 10, QChar(u'0')).arg(table.source, table.table);
    for (QChar &c : name) {
        if (!(c.unicode() < 0x80 && c.isLetterOrNumber()) && c != u'.' && c != u'-' && c != u'_')
            c = u'_';
    }
    name = name.left(longest);
    while (name.endsWith(u'.') || name.endsWith(u'_'))
        name.chop(1);
    return "tables/" + name.toLatin1() + ".csv";
}

QByteArray dictionaryCsv(const ExportDocument &document)
{
    ExportTable table{
        .fields = {{u"source"_s}, {u"table"_s}, {u"field"_s}, {u"meaning"_s}, {u"category"_s}, {u"types"_s}}};
    for (const ExportTable &one : document.tables) {
        for (const ExportField &field : one.fields) {
            QList<ExportCell> row;
            for (const QString &text :
                {one.source, one.table, field.name, field.meaning, field.category, field.types.join(u' ')})
                row.append({ExportCell::Type::Text, text});
            table.rows.append(row);
        }
    }
    return exportCsv(table);
}

QJsonArray tablesJson(const ExportDocument &document)
{
    QJsonArray tables;
    for (qsizetype i = 0; i < document.tables.size(); ++i) {
        const ExportTable &table = document.tables[i];
        QJsonArray fields;
        for (const ExportField &field : table.fields) {
            fields.append(QJsonObject{{u"name"_s, cleaned(field.name)}, {u"meaning"_s, cleaned(field.meaning)},
                {u"category"_s, cleaned(field.category)}, {u"types"_s, QJsonArray::fromStringList(field.types)}});
        }
        tables.append(QJsonObject{{u"source"_s, table.source}, {u"source_name"_s, cleaned(table.sourceName)},
            {u"table"_s, cleaned(table.table)}, {u"purpose"_s, cleaned(table.purpose)},
            {u"basis"_s, table.basis == sources::Basis::Unknown ? QJsonValue() : QJsonValue(basisName(table.basis))},
            {u"rows"_s, table.rows.size()}, {u"file"_s, QString::fromLatin1(csvName(table, i + 1))},
            {u"fields"_s, fields}});
    }
    return tables;
}

QJsonArray omittedJson(const ExportDocument &document)
{
    QJsonArray omitted;
    for (const ExportOmission &one : document.omissions) {
        omitted.append(QJsonObject{{u"source"_s, one.source}, {u"table"_s, cleaned(one.table)},
            {u"field"_s, one.field.isEmpty() ? QJsonValue() : QJsonValue(cleaned(one.field))},
            {u"values"_s, one.values}, {u"reason"_s, cleaned(one.reason)}});
    }
    for (const QString &sentence : document.notSearched)
        omitted.append(QJsonObject{{u"source"_s, sentence.section(u':', 0, 0)}, {u"table"_s, QString()},
            {u"field"_s, QJsonValue()}, {u"values"_s, 0}, {u"reason"_s, cleaned(sentence)}});
    return omitted;
}

/** Says how to read the files, what is in them and what is not. */
Result<QByteArray> manifestOf(const ExportDocument &document, const QList<NamedFile> &files)
{
    QJsonArray list;
    for (const NamedFile &file : files) {
        list.append(QJsonObject{{u"name"_s, QString::fromLatin1(file.name)}, {u"bytes"_s, file.bytes.size()},
            {u"sha256"_s, QString::fromLatin1(sha256(file.bytes).toHex())}});
    }
    const QJsonObject form{
        {u"csv"_s, u"RFC 4180; comma, CRLF, a head line; every value in quotes and unchanged: import cells as "
                   "text, since a spreadsheet may take a value that begins with = + - or @ for a formula; "
                   "nothing between commas is null, \"\" is an empty text; bytes are base64"_s},
        {u"json"_s,
            u"RFC 8259; whole numbers of 2^53 and more, bytes, dates and times are objects of type and value"_s},
        {u"xml"_s, u"XML 1.0; a value with characters that XML cannot have is base64 of its UTF-8, marked so"_s}};
    return canonicalJson(
        {{u"schema"_s, u"steward.export/1"_s}, {u"kind"_s, document.kind}, {u"request"_s, document.request},
            {u"laws"_s, QJsonArray::fromStringList(document.laws)}, {u"created"_s, toRfc3339(document.created)},
            {u"controller"_s, cleaned(document.controller)}, {u"charset"_s, u"UTF-8"_s},
            {u"time_zone"_s, document.timeZone}, {u"rows"_s, document.rows()}, {u"form"_s, form}, {u"files"_s, list},
            {u"tables"_s, tablesJson(document)}, {u"omitted"_s, omittedJson(document)}});
}

/** Everything but the manifest and the sums. */
Result<QList<NamedFile>> contentFiles(const ExportDocument &document, const documents::Letter *letter)
{
    QList<NamedFile> files{{"data.json", exportJson(document)}, {"data.xml", exportXml(document)},
        {"dictionary.csv", dictionaryCsv(document)}};
    for (qsizetype i = 0; i < document.tables.size(); ++i)
        files.append({csvName(document.tables[i], i + 1), exportCsv(document.tables[i])});
    if (letter) {
        files.append({"answer.txt", documents::letterText(*letter).toUtf8()});
        if (qobject_cast<QGuiApplication *>(QCoreApplication::instance())) {
            const Result<QByteArray> pdf = documents::letterPdf(*letter);
            if (!pdf)
                return failureOf(pdf);
            files.append({"answer.pdf", *pdf});
        }
    }
    std::sort(files.begin(), files.end(),
        [](const NamedFile &left, const NamedFile &right) { return left.name < right.name; });
    return files;
}

/** A kill may have left an export that was not finished, with the person's data, beside its target. */
void removeLeftOver(const QFileInfo &target)
{
    const QDir folder = target.absoluteDir();
    const QString name = u'.' + target.fileName() + u'.';
    const auto entries = folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        const QString own = entry.fileName();
        if (!own.startsWith(name) || !own.contains(u".part"_s) || entry.isSymLink())
            continue;
        if (entry.isDir())
            QDir(entry.absoluteFilePath()).removeRecursively();
        else
            QFile::remove(entry.absoluteFilePath());
    }
}

Result<void> writePackage(const QString &target, QList<NamedFile> files)
{
    std::sort(files.begin(), files.end(),
        [](const NamedFile &left, const NamedFile &right) { return ledger::comesBefore(left.name, right.name); });
    const QFileInfo there(target);
    if (there.isDir()) {
        if (!QDir(target).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
            return failure(ErrorCode::InvalidInput,
                u"%1 is there and is not empty; an export replaces nothing: choose another folder."_s.arg(target));
        QDir().rmdir(target);
    }
    removeLeftOver(there);
    Result<std::unique_ptr<ledger::PackageSink>> sink = ledger::PackageSink::open(target);
    if (!sink)
        return failureOf(sink);
    for (const NamedFile &file : std::as_const(files)) {
        if (const Result<QByteArray> added = (*sink)->add(file.name, file.bytes); !added)
            return failureOf(added);
    }
    return (*sink)->commit();
}

/** Who may complain where: the setting, else what the law's data say. */
QString authorityOf(store::Connection &connection, const Request &request)
{
    if (const QString own = store::setting(connection, u"controller.authority"_s); !own.isEmpty())
        return own;
    for (const Rulebook::Law &law : Rulebook::shipped()->laws()) {
        if (request.laws.contains(law.id) && !law.authority.isEmpty())
            return law.authority;
    }
    return {};
}

QStringList notSearched(const QList<SourceSearch> &searches)
{
    QStringList sentences;
    for (const SourceSearch &search : searches) {
        if (search.isUnknown())
            sentences.append(u"%1: could not be searched wholly. %2"_s.arg(
                search.source, search.acceptedReason.isEmpty() ? search.reasons.join(u' ') : search.acceptedReason));
    }
    return sentences;
}

QString senderOf(store::Connection &connection)
{
    QStringList lines;
    for (const QString &key : {u"organisation"_s, u"controller.address"_s, u"compliance.contact"_s}) {
        if (const QString value = store::setting(connection, key); !value.isEmpty())
            lines.append(value);
    }
    return lines.join(u'\n');
}

Result<void> checkMayExport(const Request &request)
{
    if (request.isErased)
        return failure(ErrorCode::Refused,
            u"The person of %1 is erased; there is nothing left to export."_s.arg(request.reference));
    if (!request.verifiedAt)
        return failure(ErrorCode::Refused,
            u"Who asks is not verified yet, and data goes to nobody unknown: \"requests verify %1\" comes first."_s.arg(
                request.reference));
    return {};
}

} // namespace

ExportOptions exportOptionsFor(const Request &request, const ExportOrder &order)
{
    ExportOptions options{.omit = order.omit, .basis = order.basis};
    // GDPR and UK GDPR, Article 20(1)(a); Swiss FADP, Article 28(1)(b). Other laws do not ask for the basis.
    static const QStringList basedOnAgreement{u"gdpr"_s, u"uk_gdpr"_s, u"ch_fadp"_s};
    options.limitsToProvided = request.type == RequestType::Portability
                               && std::all_of(request.laws.cbegin(), request.laws.cend(),
                                   [](const QString &law) { return basedOnAgreement.contains(law); });
    options.hidesIds = request.laws.contains(u"ccpa"_s);
    const bool isCaliforniaAlone = options.hidesIds && request.laws.size() == 1;
    // Civ. Code 1798.130(a)(2)(B): the 12 months before the request, more where the consumer asks for it.
    if (isCaliforniaAlone && !order.wholeRange)
        options.since = request.receivedOn.addMonths(-12);
    return options;
}

Result<AnswerFacts> answerFacts(store::Connection &connection, vault::Vault &vault, const SourceGate &gate,
    const Request &request, const SubjectDetails &details, const ExportOptions &options)
{
    const Result<QList<SourceSearch>> searches = searchesOf(connection, vault, request);
    if (!searches)
        return failureOf(searches);
    const Result<QList<FoundItem>> rows = foundRows(connection, vault, request);
    if (!rows)
        return failureOf(rows);
    const Result<QList<sources::Source>> sources = gate.active();
    if (!sources)
        return failureOf(sources);
    return AnswerFacts{.content = exportContent(*rows, *sources, personOf(details), options),
        .sources = *sources,
        .searches = *searches,
        .authority = authorityOf(connection, request),
        .laws = request.laws};
}

Result<Exported> exportAnswer(store::Store &store, vault::Vault &vault, const SourceGate &gate,
    const QString &reference, const ExportOrder &order)
{
    Register requests(store, vault);
    const Result<Request> request = requests.find(reference);
    if (!request)
        return failureOf(request);
    if (const Result<void> may = checkMayExport(*request); !may)
        return failureOf(may);
    const Result<SubjectDetails> details = requests.details(*request);
    if (!details)
        return failureOf(details);

    ExportDocument document{.kind = request->type == RequestType::Portability ? u"portability"_s : u"access"_s,
        .request = request->reference,
        .laws = request->laws,
        .created = store.clock().now()};
    Exported done{.path = order.target, .kind = document.kind};
    documents::Letter letter;
    const Result<void> gathered = store.read([&](store::Connection &connection) -> Result<void> {
        const Result<AnswerFacts> facts =
            answerFacts(connection, vault, gate, *request, *details, exportOptionsFor(*request, order));
        if (!facts)
            return failureOf(facts);
        if (facts->searches.isEmpty())
            return failure(ErrorCode::Refused,
                u"Nothing was searched for %1 yet: \"requests search %1\" comes first."_s.arg(reference));
        if (!facts->content.unknownBasis.isEmpty())
            return failure(ErrorCode::Refused,
                u"Portability covers what rests on consent or a contract, and nobody has said what the processing of %1 rests on. Say it in the map (`sources map`), or for this export: --basis %2=contract."_s
                    .arg(forDisplay(facts->content.unknownBasis.join(u", "_s)),
                        forDisplay(facts->content.unknownBasis.first())));
        document.controller = store::setting(connection, u"organisation"_s);
        document.timeZone = store::setting(connection, u"time_zone"_s);
        document.tables = facts->content.tables;
        document.omissions = facts->content.omissions;
        document.notSearched = notSearched(facts->searches);
        done.thirdPersons = facts->content.thirdPersons;
        if (document.kind != u"access")
            return {};
        const Result<QList<AnswerEntry>> entries = answerItems(connection, vault, *request, *facts);
        if (!entries)
            return failureOf(entries);
        for (const AnswerEntry &entry : *entries) {
            if (entry.state == AnswerState::Empty)
                (entry.proposal.isEmpty() ? done.emptyItems : done.proposedItems).append(entry.item.id);
        }
        letter = answerLetter(*request, *details, document, *entries, senderOf(connection));
        return {};
    });
    if (!gathered)
        return failureOf(gathered);

    Result<QList<NamedFile>> files = contentFiles(document, document.kind == u"access" ? &letter : nullptr);
    if (!files)
        return failureOf(files);
    const Result<QByteArray> manifest = manifestOf(document, *files);
    if (!manifest)
        return failureOf(manifest);
    files->append({"manifest.json", *manifest});
    QByteArray sums;
    for (const NamedFile &file : *files)
        sums += sha256(file.bytes).toHex() + "  " + file.name + '\n';
    files->append({"SHA256SUMS", sums});
    if (const Result<void> written = writePackage(order.target, *files); !written)
        return failureOf(written);

    done.manifest = sha256(*manifest);
    done.rows = document.rows();
    done.warnings = document.notSearched;
    for (const NamedFile &file : *files)
        done.files.append(QString::fromLatin1(file.name));
    const bool isZip = order.target.endsWith(u".zip"_s, Qt::CaseInsensitive);
    const Result<void> recorded =
        store
            .write([&](store::Transaction &transaction) -> Result<void> {
                const Result<void> kept = transaction.sql().run(
                    u"INSERT INTO answer_export(request, kind, form, manifest, files, rows, made_at) "
                    "VALUES(?, ?, ?, ?, ?, ?, ?)"_s,
                    {request->id, done.kind, isZip ? u"zip"_s : u"folder"_s, done.manifest, done.files.size(),
                        done.rows, toMillis(document.created)});
                if (!kept)
                    return kept;
                transaction.record({.action = u"request.exported"_s,
                    .subject = u"request/"_s + reference,
                    .detail = {{u"kind"_s, done.kind}, {u"rows"_s, done.rows}, {u"files"_s, done.files.size()},
                        {u"omitted"_s, document.omissions.size()},
                        {u"manifest_sha256"_s, QString::fromLatin1(done.manifest.toHex())}}});
                transaction.touch(u"requests"_s);
                return addHistory(transaction, vault, *request, u"export"_s,
                    u"%1 rows in %2 files, manifest %3"_s.arg(done.rows)
                        .arg(done.files.size())
                        .arg(QString::fromLatin1(done.manifest.toHex())));
            })
            .result();
    if (!recorded)
        return failureOf(recorded);
    return done;
}

Result<bool> isRecordedExport(store::Connection &connection, const QString &reference, const QByteArray &manifest)
{
    const Result<QVariant> count = connection.single(
        u"SELECT count(*) FROM answer_export e JOIN request r ON r.id = e.request WHERE r.reference = ? AND e.manifest = ?"_s,
        {reference, manifest});
    if (!count)
        return failureOf(count);
    return count->toLongLong() > 0;
}

} // namespace steward::compliance
