#pragma once

#include "core/compliance/retention/period.h"
#include "core/compliance/retention/run.h"
#include "core/sources/masking.h"
#include "core/sources/row_digest.h"

#include <map>

namespace steward::test {

/** A source in memory, with one table "main.people" (id, email, city, since, status, total), that can be told to fail.
 */
struct FakeSource
{
    using Rows = std::map<qint64, QVariantMap>;
    Rows rows;
    QString broken = {}; ///< Why it cannot be read.
    int failAfter = -1;  ///< apply() number from which on it fails without having changed anything; -1: never.
    int applies = 0;
    int changes = 0; ///< Rows that were written or removed.
    std::function<void()> afterApply = {};
    sources::Source source = {.reference = QStringLiteral("SRC-0001"),
        .name = QStringLiteral("shop"),
        .location = QStringLiteral("/nowhere"),
        .map = {.isConfirmed = true,
            .tables = {{.table = QStringLiteral("main.people"),
                .key = {QStringLiteral("id")},
                .columns = {{.column = QStringLiteral("email"),
                                .identifies = sources::IdentifierKind::Email,
                                .isPersonal = true},
                    {.column = QStringLiteral("city"), .isPersonal = false}},
                .dateColumn = QStringLiteral("since")}}}};

    void add(qint64 id, const QString &email, const QVariant &since, const QString &status = QStringLiteral("open"))
    {
        rows[id] = {{QStringLiteral("id"), id}, {QStringLiteral("email"), email},
            {QStringLiteral("city"), id % 2 ? QStringLiteral("Ulm") : QStringLiteral("Jena")},
            {QStringLiteral("since"), since}, {QStringLiteral("status"), status},
            {QStringLiteral("total"), qint64(id * 10)}};
    }
    compliance::SourceAccess access();
};

/** The driver of a FakeSource. */
class FakeDriver final : public sources::Driver
{
public:
    explicit FakeDriver(FakeSource &source)
        : m_source(source)
    {
    }

    Result<Condition> test() override { return Condition{.canWrite = true}; }
    Result<sources::Schema> inspect(std::stop_token) override
    {
        sources::TableFacts facts{.table = QStringLiteral("main.people"), .key = {QStringLiteral("id")}};
        for (const char *name : {"id", "email", "city", "since", "status", "total"})
            facts.columns.append({.name = QString::fromLatin1(name), .type = QStringLiteral("TEXT")});
        return sources::Schema{.tables = {facts}};
    }
    Result<sources::Found> find(
        const sources::SourceMap &, const sources::Person &person, std::stop_token, const sources::Progress &) override
    {
        sources::Found found;
        for (const auto &[id, values] : m_source.rows) {
            for (const sources::Identifier &identifier : person.identifiers) {
                if (values.value(QStringLiteral("email")).toString() == identifier.value)
                    found.rows.append(rowOf(id, values));
            }
        }
        return found;
    }
    Result<QList<sources::FoundRow>> rows(
        const sources::TableMap &, const QList<QVariantList> &keys, std::stop_token) override
    {
        QList<sources::FoundRow> found;
        for (const QVariantList &key : keys) {
            const auto row = m_source.rows.find(key.first().toLongLong());
            if (row != m_source.rows.end())
                found.append(rowOf(row->first, row->second));
        }
        return found;
    }
    Result<QList<sources::FoundRow>> olderThan(
        const sources::TableMap &table, Instant before, int most, std::stop_token) override
    {
        if (!m_source.broken.isEmpty())
            return failure(ErrorCode::Unavailable, m_source.broken);
        const QDate end = QDateTime::fromMSecsSinceEpoch(toMillis(before), Qt::UTC).date();
        QList<sources::FoundRow> found;
        for (const auto &[id, values] : m_source.rows) {
            const compliance::StartDay start = compliance::startDay(values.value(table.dateColumn), QTimeZone::utc());
            const bool isOld = !start.day || *start.day <= end;
            if (isOld && found.size() < most)
                found.append(rowOf(id, values));
        }
        return found;
    }
    Result<sources::Applied> apply(const sources::SourceMap &, const QList<sources::Change> &changes, std::stop_token,
        const sources::Progress &) override
    {
        ++m_source.applies;
        if (m_source.failAfter >= 0 && m_source.applies > m_source.failAfter)
            return failure(ErrorCode::Unavailable, QStringLiteral("The database went away."));
        sources::Applied applied;
        for (const sources::Change &change : changes)
            applied.outcomes.append(applyOne(change));
        if (m_source.afterApply)
            m_source.afterApply();
        return applied;
    }
    Result<sources::Applied> restore(const sources::SourceMap &, const QList<sources::FoundRow> &, std::stop_token,
        const sources::Progress &) override
    {
        return failure(ErrorCode::Internal, QStringLiteral("Retention puts nothing back."));
    }
    Result<sources::Residue> residue(
        const sources::SourceMap &, const QList<QByteArray> &needles, std::stop_token) override
    {
        return sources::Residue{.notSeen = {QStringLiteral("backups (%1 needles)").arg(needles.size())}};
    }

private:
    static sources::FoundRow rowOf(qint64 id, const QVariantMap &values)
    {
        return {
            .table = QStringLiteral("main.people"), .key = {id}, .values = values, .digest = sources::digestOf(values)};
    }
    sources::ChangeOutcome applyOne(const sources::Change &change)
    {
        const auto row = m_source.rows.find(change.key.first().toLongLong());
        const bool isThere = row != m_source.rows.end();
        if (!isThere || sources::digestOf(row->second) == change.digestAfter)
            return {isThere || change.method == sources::Method::Delete ? sources::ChangeState::Done
                                                                        : sources::ChangeState::Changed};
        if (sources::digestOf(row->second) != change.digestBefore)
            return {sources::ChangeState::Changed, QStringLiteral("Somebody else has changed a row since.")};
        ++m_source.changes;
        if (change.method == sources::Method::Delete)
            m_source.rows.erase(row);
        else
            row->second.insert(change.after);
        return {};
    }

    FakeSource &m_source;
};

inline compliance::SourceAccess FakeSource::access()
{
    return {.find = [this](const QString &reference) -> Result<sources::Source> {
                if (reference != source.reference)
                    return failure(ErrorCode::NotFound, QStringLiteral("There is no source %1.").arg(reference));
                return source;
            },
        .open = [this](const sources::Source &) -> Result<std::unique_ptr<sources::Driver>> {
            return std::make_unique<FakeDriver>(*this);
        }};
}

} // namespace steward::test
