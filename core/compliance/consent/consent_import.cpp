#include "core/compliance/consent/consent_import.h"

#include "core/base/csv.h"
#include "core/base/hash.h"
#include "core/compliance/erasure/suppression.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QQueue>

#include <algorithm>
#include <utility>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

// What undoes a write is walked through by SQLite (3.40, temp_store=MEMORY) at the end of each of its statements, so
// that a write of many rows costs the square of the pages it touches. Few rows a write, and many writes on their way at
// once, which the writer takes together.
constexpr qsizetype groupSize = 10;
constexpr qsizetype mostOnTheirWay = 64;
constexpr qint64 longestLine = 1 << 20;

/** One row of the file: what it says by column, or what is wrong with it. */
struct Row
{
    qint64 line = 0;
    QJsonObject cells = {};
    QString fault = {};
};

/** Reads rows of either form. */
class Rows
{
public:
    Rows(QIODevice &device, ConsentImportForm form)
        : m_device(device)
        , m_form(form)
        , m_csv(&device)
    {
    }

    std::optional<Row> next() { return m_form == ConsentImportForm::Csv ? nextCsv() : nextJson(); }

    /** Reads the head of a CSV. */
    Result<void> begin()
    {
        if (m_form == ConsentImportForm::JsonLines)
            return {};
        const std::optional<CsvRecord> head = m_csv.next();
        if (!head || !head->fault.isNull())
            return failure(ErrorCode::InvalidInput, u"The file has no head line with the names of its columns."_s);
        for (const QString &cell : head->cells)
            m_columns.append(cell.trimmed().toLower());
        for (const QString &needed : {u"record_id"_s, u"purpose"_s, u"state"_s}) {
            if (!m_columns.contains(needed))
                return failure(ErrorCode::InvalidInput, u"The file has no column \"%1\"."_s.arg(needed));
        }
        return {};
    }

private:
    std::optional<Row> nextCsv()
    {
        const std::optional<CsvRecord> record = m_csv.next();
        if (!record)
            return std::nullopt;
        Row row{.line = record->line, .fault = record->fault};
        if (row.fault.isNull() && record->cells.size() > m_columns.size())
            row.fault = u"it has more cells than the head line"_s;
        for (qsizetype i = 0; i < std::min(record->cells.size(), m_columns.size()); ++i)
            row.cells.insert(m_columns[i], withoutFormulaGuard(record->cells[i]).trimmed());
        return row;
    }
    std::optional<Row> nextJson()
    {
        while (!m_device.atEnd()) {
            const QByteArray bytes = m_device.readLine(longestLine);
            ++m_line;
            if (bytes.trimmed().isEmpty())
                continue;
            const QJsonDocument document = QJsonDocument::fromJson(bytes);
            return Row{.line = m_line,
                .cells = document.object(),
                .fault = document.isObject() ? QString() : u"it is not a JSON object on one line"_s};
        }
        return std::nullopt;
    }

    QIODevice &m_device;
    ConsentImportForm m_form;
    CsvReader m_csv;
    QStringList m_columns;
    qint64 m_line = 0;
};

QStringList listOf(const QJsonValue &value)
{
    QStringList list;
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            list.append(one.toString().trimmed());
    } else {
        for (const QString &one : value.toString().split(u'|'))
            list.append(one.trimmed());
    }
    list.removeAll(QString());
    return list;
}

Result<std::optional<Instant>> instantOf(const QJsonObject &cells, const QString &key)
{
    const QString text = cells.value(key).toString();
    if (text.isEmpty())
        return std::optional<Instant>();
    const std::optional<Instant> at = fromRfc3339(text);
    if (!at)
        return failure(
            ErrorCode::InvalidInput, u"%1 is no time as 2026-11-21T07:40:00Z or date as 2026-11-21"_s.arg(key));
    return at;
}

/** Lists of the record's fields come separated by | in CSV. */
QJsonObject withLists(QJsonObject cells)
{
    for (const QString &key :
        {u"pii_information"_s, u"sensitive_pii_category"_s, u"special_pii_category"_s, u"storage_locations"_s,
            u"processing_method"_s, u"processing_locations"_s, u"recipient_third_parties"_s, u"privacy_rights"_s}) {
        if (cells.contains(key))
            cells.insert(key, QJsonArray::fromStringList(listOf(cells.value(key))));
    }
    return cells;
}

ConsentPrincipal principalOf(const QJsonObject &cells)
{
    using Kind = sources::IdentifierKind;
    ConsentPrincipal principal{.name = cells.value(u"name"_s).toString()};
    for (const Kind kind : {Kind::Email, Kind::Phone, Kind::CustomerNumber, Kind::BirthDate}) {
        const QString value = cells.value(sources::identifierName(kind)).toString();
        if (!value.isEmpty())
            principal.identifiers.append({kind, value});
    }
    return principal;
}

Result<NewConsent> consentOf(const QJsonObject &cells)
{
    const auto text = [&cells](const QString &key) { return cells.value(key).toString(); };
    const std::optional<ConsentState> state = consentStateFromName(text(u"state"_s));
    if (!state)
        return failure(ErrorCode::InvalidInput,
            u"state is none of given, renewed, refused, withdrawn, expired, requested, "
            "deferred, unknown, invalidated, terminated, revoked"_s);
    if (text(u"record_id"_s).isEmpty())
        return failure(ErrorCode::InvalidInput, u"record_id is empty"_s);
    const Result<std::optional<Instant>> at = instantOf(cells, u"event_time"_s);
    const Result<std::optional<Instant>> until = instantOf(cells, u"valid_until"_s);
    if (!at || !until)
        return failureOf(at ? until : at);
    if (!*at)
        return failure(ErrorCode::InvalidInput, u"event_time is empty"_s);
    const QByteArray hash = text(u"notice_sha256"_s).toLatin1();
    NewConsent consent{.recordId = text(u"record_id"_s),
        .principal = principalOf(cells),
        .notice = {.text = text(u"notice_text"_s),
            .sha256 = QByteArray::fromHex(hash),
            .version = text(u"notice_version"_s),
            .language = text(u"language"_s)},
        .method = text(u"method"_s),
        .jurisdiction = text(u"jurisdiction"_s),
        .fields = consentFieldsFrom(withLists(cells)),
        .state = *state,
        .at = *at,
        .validUntil = *until};
    for (const QString &purpose : listOf(cells.value(u"purpose"_s)))
        consent.purposes.append(consentPurposeFrom(purpose, cells));
    return consent;
}

/** Whether the record has this event already. */
bool hasEvent(const ConsentRecord &record, const NewConsent &consent)
{
    return std::any_of(record.events.begin(), record.events.end(), [&consent](const ConsentEvent &event) {
        return event.state == consent.state && event.at == consent.at.value_or(Instant{});
    });
}

/** Names the row where the person objects to what it says they agreed to. */
Result<void> noteRestrictions(
    store::Connection &connection, qint64 id, const NewConsent &consent, qint64 line, ConsentImport &done)
{
    if (!allowsProcessing(consent.state))
        return {};
    const Result<QList<Suppression>> restrictions = suppressionsOfConsent(connection, id);
    if (!restrictions)
        return failureOf(restrictions);
    for (const Suppression &one : *restrictions) {
        for (const ConsentPurpose &purpose : consent.purposes) {
            if (one.stops(purpose.purpose))
                done.mustStop.append({.line = line,
                    .reason = u"\"%1\" has to stop for this person since %2 (%3)"_s.arg(
                        purpose.purpose, one.since.toString(Qt::ISODate), one.request)});
        }
    }
    return {};
}

Result<void> takeRow(store::Transaction &transaction, vault::Vault &vault, const ConsentDefaults &defaults,
    const QJsonObject &cells, qint64 line, ConsentImport &done)
{
    const Result<NewConsent> consent = consentOf(cells);
    if (!consent)
        return failureOf(consent);
    if (*consent->at > transaction.now())
        return failure(ErrorCode::InvalidInput, u"event_time is in the future"_s);
    const Result<ConsentRecord> there = readConsent(transaction.sql(), consent->recordId);
    if (!there && there.error().code != ErrorCode::NotFound)
        return failureOf(there);
    if (!there) {
        const Result<qint64> id = recordConsent(transaction, vault, *consent, defaults);
        if (!id)
            return failureOf(id);
        ++done.added;
        return noteRestrictions(transaction.sql(), *id, *consent, line, done);
    }
    if (hasEvent(*there, *consent)) {
        ++done.unchanged;
        return {};
    }
    const Result<void> added = appendConsentEvent(transaction, *there,
        {.at = *consent->at,
            .state = consent->state,
            .validUntil = consent->validUntil,
            .entity = u"principal"_s,
            .method = consent->method.isEmpty() ? u"import"_s : consent->method},
        consent->notice);
    if (!added)
        return failure(ErrorCode::InvalidInput, u"event_time is before the record began"_s);
    ++done.updated;
    return noteRestrictions(transaction.sql(), there->id, *consent, line, done);
}

/** A failure of the row, and not of the workspace or its keys. */
bool isRowsOwn(const Error &error)
{
    return error.code == ErrorCode::InvalidInput;
}

Result<ConsentImport> takeGroup(store::Transaction &transaction, vault::Vault &vault, const QList<Row> &rows)
{
    ConsentImport done;
    const ConsentDefaults defaults = consentDefaults(transaction.sql(), transaction.now());
    for (const Row &row : rows) {
        ++done.rows;
        QString fault = row.fault;
        if (fault.isNull()) {
            const Result<void> taken = takeRow(transaction, vault, defaults, row.cells, row.line, done);
            if (!taken && !isRowsOwn(taken.error()))
                return failureOf(taken);
            if (!taken)
                fault = taken.error().message;
        }
        if (!fault.isNull())
            done.faults.append({.line = row.line, .reason = fault});
    }
    transaction.touch(u"consent"_s);
    return done;
}

/** What of the file was taken; for the trail, once it is known. */
Result<void> tell(store::Transaction &transaction, const ConsentImport &done)
{
    transaction.record({.action = u"consent.imported"_s,
        .subject = u"consents"_s,
        .detail = {{u"rows"_s, done.rows}, {u"added"_s, done.added}, {u"updated"_s, done.updated},
            {u"unchanged"_s, done.unchanged}, {u"kept_out"_s, qint64(done.faults.size())}}});
    return {};
}

/** Writes groups of rows, several on their way at once, and adds up what became of them in the order of the file. */
class Groups
{
public:
    Groups(store::Store &store, vault::Vault &vault)
        : m_store(store)
        , m_vault(vault)
    {
    }

    void take(QList<Row> group)
    {
        m_onTheirWay.enqueue(
            m_store.write([&vault = m_vault, rows = std::move(group)](
                              store::Transaction &transaction) { return takeGroup(transaction, vault, rows); }));
        while (m_onTheirWay.size() >= mostOnTheirWay)
            addFirst();
    }
    bool hasFailed() const { return m_error.has_value(); }

    /** Waits for all that are on their way, and tells the trail. */
    Result<ConsentImport> finish()
    {
        while (!m_onTheirWay.isEmpty())
            addFirst();
        if (m_all.rows > 0) {
            const Result<void> told =
                m_store.write([all = m_all](store::Transaction &transaction) { return tell(transaction, all); })
                    .result();
            if (!told && !m_error)
                m_error = told.error();
        }
        if (m_error)
            return tl::unexpected(*m_error);
        return m_all;
    }
    qint64 rows() const { return m_all.rows; }

private:
    void addFirst()
    {
        const Result<ConsentImport> done = m_onTheirWay.dequeue().result();
        if (!done) {
            m_error = m_error.value_or(done.error());
            return;
        }
        m_all.rows += done->rows;
        m_all.added += done->added;
        m_all.updated += done->updated;
        m_all.unchanged += done->unchanged;
        m_all.faults += done->faults;
        m_all.mustStop += done->mustStop;
    }

    store::Store &m_store;
    vault::Vault &m_vault;
    QQueue<QFuture<Result<ConsentImport>>> m_onTheirWay = {};
    ConsentImport m_all = {};
    std::optional<Error> m_error = {};
};

} // namespace

Result<ConsentImport> importConsents(
    store::Store &store, vault::Vault &vault, QIODevice &device, ConsentImportForm form, std::stop_token stop)
{
    Rows rows(device, form);
    if (const Result<void> begun = rows.begin(); !begun)
        return failureOf(begun);
    Groups groups(store, vault);
    QList<Row> group;
    bool more = true;
    while (more && !groups.hasFailed() && !stop.stop_requested()) {
        std::optional<Row> row = rows.next();
        more = row.has_value();
        if (row)
            group.append(std::move(*row));
        if (group.size() == groupSize || (!more && !group.isEmpty()))
            groups.take(std::exchange(group, {}));
    }
    const bool wasStopped = more && !groups.hasFailed();
    Result<ConsentImport> all = groups.finish();
    if (all && wasStopped)
        return failure(ErrorCode::Cancelled, u"Stopped; %1 rows were imported before."_s.arg(groups.rows()));
    return all;
}

} // namespace steward::compliance
