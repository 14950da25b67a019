#include "core/directories/catalogue/directory_facts.h"

#include "core/base/text.h"

namespace steward::directories {

using namespace Qt::StringLiterals;

namespace {

/** The customers of the workspace, counted by what directories are chosen by. */
struct Customers
{
    int all = 0;
    QHash<QString, int> byCountry = {};
    QHash<QString, int> byCategory = {};
};

Result<Customers> countCustomers(store::Connection &connection)
{
    Result<store::Rows> rows =
        connection.query(u"SELECT country, category, count(*) FROM customer GROUP BY country, category"_s);
    if (!rows)
        return failureOf(rows);
    Customers customers;
    while (rows->next()) {
        const int n = int(rows->integer(2));
        customers.all += n;
        customers.byCountry[folded(rows->text(0))] += n;
        customers.byCategory[folded(rows->text(1))] += n;
    }
    return customers;
}

DirectoryFacts factsOf(const Directory &directory, const Customers &customers)
{
    DirectoryFacts facts{.importance = directory.importance,
        .categories = directory.categories,
        .country = directory.country,
        .language = directory.language,
        .needsLogin = directory.needsLogin,
        .addressPatternKnown = !directory.addressPattern.isEmpty(),
        .crawlDelaySeconds = directory.minIntervalMs / 1000.0,
        .customers = customers.all,
        .customersInCountry = customers.byCountry.value(folded(directory.country))};
    QSet<QString> categories;
    for (const QString &category : directory.categories)
        categories.insert(folded(category));
    for (const QString &category : std::as_const(categories))
        facts.customersInCategories += customers.byCategory.value(category);
    return facts;
}

} // namespace

Result<QHash<qint64, DirectoryFacts>> directoryFacts(
    store::Store &store, const QList<Directory> &directories, Instant now)
{
    return store.read([&](store::Connection &connection) -> Result<QHash<qint64, DirectoryFacts>> {
        const Result<Customers> customers = countCustomers(connection);
        if (!customers)
            return failureOf(customers);
        QHash<qint64, DirectoryFacts> facts;
        for (const Directory &directory : directories)
            facts.insert(directory.id, factsOf(directory, *customers));
        Result<store::Rows> rows = connection.query(
            u"SELECT directory_id, count(*), sum(looks), sum(changes), sum(looks > 0), "
            u"sum(state IN ('blocked', 'rate_limited', 'login_required')), "
            u"sum(state IN ('server_error', 'unreachable', 'unreadable')), max(good_at) FROM listing GROUP BY directory_id"_s);
        if (!rows)
            return failureOf(rows);
        while (rows->next()) {
            const auto found = facts.find(rows->integer(0));
            if (found == facts.end())
                continue;
            const double looks = double(rows->integer(2));
            const double looked = double(rows->integer(4));
            found->listings = int(rows->integer(1));
            found->looks = int(rows->integer(2));
            found->volatility = looks > 0 ? double(rows->integer(3)) / looks : 0;
            found->blockRate = looked > 0 ? double(rows->integer(5)) / looked : 0;
            found->failureRate = looked > 0 ? double(rows->integer(6)) / looked : 0;
            if (rows->integer(7) > 0)
                found->hoursSinceGoodLook = int((toMillis(now) - rows->integer(7)) / 3'600'000);
        }
        return facts;
    });
}

} // namespace steward::directories
