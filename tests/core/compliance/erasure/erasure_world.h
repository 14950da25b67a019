#pragma once

#include "../../vault/vault_world.h"
#include "core/compliance/erasure/apply.h"
#include "core/compliance/erasure/closing.h"
#include "core/compliance/erasure/verify.h"
#include "core/compliance/requests/register.h"
#include "core/sources/row_digest.h"

#include <map>

namespace steward::test {

/** A source in memory: people, their orders (children) and invoices that the map keeps. */
struct MemorySource
{
    using Row = std::pair<QString, qint64>;
    std::map<Row, QVariantMap> rows;
    QString unreadable = {};        ///< Why it cannot be searched.
    QString unwritable = {};        ///< Why nothing can be changed.
    QList<QByteArray> residue = {}; ///< What stands in free pages.
    QStringList order = {};         ///< Tables in the order in which rows were deleted.
    int writes = 0;                 ///< Rows that were changed.
    QString stamp = {};             ///< What a trigger writes into the street of each row that is put back.
    qint64 closed = 0;              ///< Files that could not be looked into.
    sources::Source source = {};

    explicit MemorySource(const QString &reference)
    {
        using enum sources::IdentifierKind;
        source = {
            .id = 1, .reference = reference, .name = QStringLiteral("shop"), .location = QStringLiteral("/nowhere")};
        source.map.isConfirmed = true;
        source.map.tables = {
            {.table = QStringLiteral("customers"),
                .key = {QStringLiteral("id")},
                .columns = {{.column = QStringLiteral("email"), .identifies = Email, .isPersonal = true},
                    {.column = QStringLiteral("name"), .identifies = Name, .isPersonal = true},
                    {.column = QStringLiteral("street"), .isPersonal = true}},
                .recipients = QStringLiteral("Parcel Service AG")},
            {.table = QStringLiteral("orders"),
                .key = {QStringLiteral("id")},
                .columns = {{.column = QStringLiteral("email"), .identifies = Email}},
                .parents = {{QStringLiteral("customer"), QStringLiteral("customers"), QStringLiteral("id")}}},
            {.table = QStringLiteral("invoices"),
                .key = {QStringLiteral("id")},
                .columns = {{.column = QStringLiteral("email"), .identifies = Email}},
                .method = sources::Method::Keep,
                .reason = QStringLiteral("bookkeeping law")},
        };
    }
    void add(const QString &table, qint64 id, QVariantMap values)
    {
        values.insert(QStringLiteral("id"), id);
        rows[{table, id}] = std::move(values);
    }
    static sources::FoundRow found(const Row &row, const QVariantMap &values)
    {
        return {.table = row.first, .key = {row.second}, .values = values, .digest = sources::digestOf(values)};
    }
};

class MemoryDriver final : public sources::Driver
{
public:
    explicit MemoryDriver(MemorySource &source)
        : m_source(source)
    {
    }
    Result<Condition> test() override { return Condition{.canWrite = true}; }
    Result<sources::Schema> inspect(std::stop_token) override { return sources::Schema{}; }
    Result<sources::Found> find(const sources::SourceMap &map, const sources::Person &person, std::stop_token,
        const sources::Progress &) override
    {
        sources::Found found{.closed = m_source.closed};
        if (!m_source.unreadable.isEmpty()) {
            found.state = sources::Found::State::Unreadable;
            found.reasons = {m_source.unreadable};
            return found;
        }
        for (const auto &[row, values] : m_source.rows) {
            sources::FoundRow one = MemorySource::found(row, values);
            for (const sources::TableMap &table : map.tables) {
                for (const sources::ColumnMap &column : table.columns) {
                    if (table.table == row.first && column.identifies)
                        match(one, column, person);
                }
            }
            const bool isSure = one.by != QStringList{QStringLiteral("name")};
            one.certainty = isSure ? sources::Certainty::Certain : sources::Certainty::Possible;
            if (!one.by.isEmpty())
                found.rows.append(one);
        }
        return found;
    }
    Result<QList<sources::FoundRow>> rows(
        const sources::TableMap &table, const QList<QVariantList> &keys, std::stop_token) override
    {
        QList<sources::FoundRow> found;
        for (const QVariantList &key : keys) {
            const auto row = m_source.rows.find({table.table, key.first().toLongLong()});
            if (row != m_source.rows.end())
                found.append(MemorySource::found(row->first, row->second));
        }
        return found;
    }
    Result<QList<sources::FoundRow>> olderThan(const sources::TableMap &, Instant, int, std::stop_token) override
    {
        return QList<sources::FoundRow>();
    }
    Result<sources::Applied> apply(const sources::SourceMap &, const QList<sources::Change> &changes, std::stop_token,
        const sources::Progress &) override
    {
        if (!m_source.unwritable.isEmpty())
            return failure(ErrorCode::Unavailable, m_source.unwritable);
        sources::Applied applied;
        for (const sources::Change &change : changes)
            applied.outcomes.append(applyOne(change));
        return applied;
    }
    Result<sources::Applied> restore(const sources::SourceMap &, const QList<sources::FoundRow> &rows, std::stop_token,
        const sources::Progress &) override
    {
        sources::Applied applied;
        for (const sources::FoundRow &row : rows) {
            QVariantMap values = row.values;
            values.remove(QStringLiteral("steward:after"));
            values.remove(QStringLiteral("steward:written"));
            if (!m_source.stamp.isEmpty() && values.contains(QStringLiteral("street")))
                values[QStringLiteral("street")] = m_source.stamp;
            m_source.rows[{row.table, row.key.first().toLongLong()}] = values;
            applied.outcomes.append(sources::ChangeOutcome{});
        }
        return applied;
    }
    Result<sources::Residue> residue(
        const sources::SourceMap &, const QList<QByteArray> &needles, std::stop_token) override
    {
        sources::Residue residue{.notSeen = {QStringLiteral("Copies of the disk.")}};
        for (const QByteArray &text : m_source.residue) {
            for (const QByteArray &needle : needles) {
                if (text.contains(needle))
                    residue.places.append(
                        {QStringLiteral("free page 7"), QStringLiteral("The file was not vacuumed.")});
            }
        }
        return residue;
    }

private:
    static void match(sources::FoundRow &row, const sources::ColumnMap &column, const sources::Person &person)
    {
        for (const sources::Identifier &identifier : person.identifiers) {
            if (identifier.kind == *column.identifies && row.values.value(column.column) == identifier.value)
                row.by.append(column.column);
        }
    }
    sources::ChangeOutcome applyOne(const sources::Change &change)
    {
        const auto row = m_source.rows.find({change.table, change.key.first().toLongLong()});
        if (row == m_source.rows.end())
            return {};
        const QByteArray digest = sources::digestOf(row->second);
        if (!change.digestAfter.isEmpty() && digest == change.digestAfter)
            return {};
        if (digest != change.digestBefore)
            return {sources::ChangeState::Changed, QStringLiteral("The row has changed.")};
        ++m_source.writes;
        if (change.method == sources::Method::Delete) {
            m_source.order.append(change.table);
            m_source.rows.erase(row);
        } else {
            row->second.insert(change.after);
        }
        return {};
    }

    MemorySource &m_source;
};

/** A workspace with a register, a verified request of Ada and two sources that hold her and a neighbour. */
struct ErasureWorld : VaultWorld
{
    MemorySource shop{QStringLiteral("SRC-0001")};
    MemorySource crm{QStringLiteral("SRC-0002")};
    compliance::SourceGate gate;
    QString reference;

    explicit ErasureWorld(compliance::RequestType type = compliance::RequestType::Erasure)
    {
        for (MemorySource *one : {&shop, &crm}) {
            one->add(
                QStringLiteral("customers"), 1, person("ada@example.org", "Ada Quillfeather", "Sable Lane 17, Ulm"));
            one->add(QStringLiteral("customers"), 2, person("ben@example.org", "Ben Tarrow", "Sable Lane 18, Ulm"));
            const Result<void> kept =
                run(QStringLiteral("INSERT INTO source(reference, name, kind, location, map, created_at, changed_at)"
                                   " VALUES(?, ?, 'sqlite', ?, '{}', 0, 0)"),
                    {one->source.reference, one->source.name, one->source.reference});
            if (!kept)
                qFatal("%s", qPrintable(kept.error().message));
        }
        shop.add(QStringLiteral("orders"), 5,
            {{QStringLiteral("email"), QStringLiteral("ada@example.org")}, {QStringLiteral("customer"), 1}});
        shop.add(QStringLiteral("invoices"), 9,
            {{QStringLiteral("email"), QStringLiteral("ada@example.org")}, {QStringLiteral("total"), 12}});
        gate.active = [this]() -> Result<QList<sources::Source>> { return QList{shop.source, crm.source}; };
        gate.open = [this](const sources::Source &source) -> Result<std::unique_ptr<sources::Driver>> {
            return std::make_unique<MemoryDriver>(source.reference == shop.source.reference ? shop : crm);
        };
        gate.search = [this](const auto &list, const auto &who, std::stop_token stop, const auto &progress) {
            return compliance::searchInTurn(gate, list, who, stop, progress);
        };
        reference = open(type);
        verify();
    }
    static QVariantMap person(const char *email, const char *name, const char *street)
    {
        return {{QStringLiteral("email"), QString::fromUtf8(email)}, {QStringLiteral("name"), QString::fromUtf8(name)},
            {QStringLiteral("street"), QString::fromUtf8(street)}};
    }
    compliance::Register requests() { return {*store, *vault}; }
    QString open(compliance::RequestType type)
    {
        const auto opened =
            requests()
                .open({.type = type,
                    .laws = {QStringLiteral("gdpr")},
                    .receivedOn = QDate(2026, 9, 1),
                    .channel = QStringLiteral("mail"),
                    .language = QStringLiteral("en"),
                    .details = {.name = QStringLiteral("Ada Quillfeather"),
                        .identifiers = {{sources::IdentifierKind::Email, QStringLiteral("ada@example.org")}}}})
                .result();
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return opened->request.reference;
    }
    void verify()
    {
        const auto done =
            requests().verifyIdentity(reference, QStringLiteral("compared the mail"), QDate(2026, 9, 2)).result();
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }
    compliance::Request request() { return *requests().find(reference); }
    auto search(const compliance::SearchOptions &options = {})
    {
        clock.advance(std::chrono::seconds(1));
        return compliance::searchData(*store, *vault, gate, reference, options);
    }
    auto plan(const compliance::PlanChoices &choices = {})
    {
        clock.advance(std::chrono::seconds(1));
        return compliance::makePlan(*store, *vault, gate, reference, choices);
    }
    auto apply(const compliance::ApplyOptions &options = {})
    {
        clock.advance(std::chrono::seconds(1));
        return compliance::applyPlan(*store, *vault, gate, reference, options);
    }
    auto undo() { return compliance::undoErasure(*store, *vault, gate, reference, {}); }
    QString obstacles()
    {
        const auto list =
            read([this](store::Connection &connection) { return compliance::whatKeepsOpen(connection, request()); });
        return list ? list->join(u'\n') : list.error().message;
    }
    auto checks()
    {
        return *read(
            [this](store::Connection &connection) { return compliance::checksOf(connection, *vault, request()); });
    }
    auto parties()
    {
        return *read([this](store::Connection &connection) {
            return compliance::thirdPartiesOf(connection, *vault, request());
        });
    }
};

} // namespace steward::test
