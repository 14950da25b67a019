#include "tests/support/ui/listing_world.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace steward::test {

ListingWorld::ListingWorld()
{
    Result<std::unique_ptr<Workspace>> made =
        Workspace::create(file(u"test.steward"_s), {.organisation = u"Prüfhaus AG"_s, .timeZone = u"UTC"_s}, m_clock);
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    m_workspace = std::move(*made);
}

void ListingWorld::write(const QList<WrittenListing> &listings)
{
    const Result<void> written =
        store()
            .write([listings](store::Transaction &transaction) -> Result<void> {
                store::Connection &sql = transaction.sql();
                for (const WrittenListing &l : listings) {
                    const auto at = toMillis(transaction.now());
                    const QList<std::pair<QString, QVariantList>> statements{
                        {u"INSERT OR IGNORE INTO customer(reference, name, created_at, changed_at) VALUES('CUS-' || ?, ?, ?, ?)"_s,
                            {l.customer, l.customer, at, at}},
                        {u"INSERT OR IGNORE INTO directory(reference, name, created_at, changed_at) VALUES('DIR-' || ?, ?, ?, ?)"_s,
                            {l.directory, l.directory, at, at}},
                        {u"INSERT INTO listing(customer_id, directory_id, url, customer_name, directory_name, "
                         u"importance, state, "
                         u"confirmed, reason, fields, mismatches, checked_at, changed_at, reviewed_at, due_at) SELECT "
                         u"c.id, d.id, "
                         u"'https://' || d.id || '.example/' || c.id, c.name, d.name, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? "
                         u"FROM customer c, directory d WHERE c.name = ? AND d.name = ?"_s,
                            {l.importance, l.state, int(l.confirmed), l.reason, l.fields, l.mismatches, l.checkedAt,
                                l.changedAt, l.reviewedAt, l.dueAt, l.customer, l.directory}}};
                    for (const auto &[statement, values] : statements)
                        if (Result<void> done = sql.run(statement, values); !done)
                            return done;
                }
                transaction.touch(u"listings"_s);
                return {};
            })
            .result();
    if (!written)
        qFatal("%s %s", qPrintable(written.error().message), qPrintable(written.error().detail));
}

void ListingWorld::change(const QString &sql, const QVariantList &values)
{
    const Result<void> done = store()
                                  .write([sql, values](store::Transaction &transaction) {
                                      transaction.touch(u"listings"_s);
                                      return transaction.sql().run(sql, values);
                                  })
                                  .result();
    if (!done)
        qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().detail));
}

QList<qint64> ListingWorld::ids(const QString &where, const QString &order)
{
    return store()
        .read([&](store::Connection &connection) -> Result<QList<qint64>> {
            Result<store::Rows> rows =
                connection.query(u"SELECT id FROM listing WHERE %1 ORDER BY %2"_s.arg(where, order));
            if (!rows)
                return failureOf(rows);
            QList<qint64> ids;
            while (rows->next())
                ids.append(rows->integer(0));
            return ids;
        })
        .value();
}

} // namespace steward::test
