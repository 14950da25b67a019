// Makes a workspace with many listings in all states, for the benchmarks of the window and the tables.
//
//     bench-fill FILE LISTINGS

#include "core/workspace/workspace.h"

#include <QCoreApplication>

#include <cstdio>

using namespace steward;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc != 3) {
        std::fputs("bench-fill FILE LISTINGS\n", stderr);
        return 2;
    }
    const qint64 total = QByteArray(argv[2]).toLongLong();
    const SystemClock clock;
    const auto workspace = Workspace::create(QString::fromLocal8Bit(argv[1]), {u"Benchmark"_s, u"UTC"_s}, clock);
    if (!workspace) {
        std::fprintf(stderr, "%s\n", qPrintable(workspace.error().message));
        return 3;
    }
    const qint64 now = toMillis(clock.now());
    const Result<void> filled =
        (*workspace)
            ->store()
            .write([&](store::Transaction &t) -> Result<void> {
                const QString count =
                    u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s;
                for (const QString &sql :
                    {count.arg(1000)
                            + u"INSERT INTO customer(id, reference, name, created_at, changed_at) "
                              u"SELECT i, printf('CUS-%04d', i), printf('Customer %04d 고객', (i * 7919) % 1000), 1, 1 FROM n"_s,
                        count.arg(1000)
                            + u"INSERT INTO directory(id, reference, name, importance, created_at, changed_at) "
                              u"SELECT i, printf('DIR-%04d', i), printf('Directory %04d', (i * 104729) % 1000), 1 + i % 5, 1, 1 FROM n"_s,
                        count.arg(total)
                            + u"INSERT INTO listing(customer_id, directory_id, url, customer_name, directory_name, "
                              u"importance, state, confirmed, reason, "
                              "mismatches, fields, checked_at, changed_at, due_at, due_why, looks) SELECT 1 + i % "
                              "1000, 1 + (i / 1000) % 1000, "
                              "printf('https://directory-%d.example/biz/%d', (i / 1000) % 1000, i), printf('Customer "
                              "%04d 고객', ((1 + i % 1000) * 7919) % 1000), "
                              "printf('Directory %04d', ((1 + (i / 1000) % 1000) * 104729) % 1000), 1 + (1 + (i / "
                              "1000) % 1000) % 5, "
                              "CASE i % 20 WHEN 0 THEN 'removed' WHEN 1 THEN 'blocked' WHEN 2 THEN 'closed' WHEN 3 "
                              "THEN 'not_checked' ELSE 'listed' END, "
                              "i % 20 = 0, 'The name and the phone stand on the page.', i % 20 = 7, CASE WHEN i % 20 = "
                              "7 THEN '{\"telephone\":\"mismatch\"}' "
                              "ELSE '{\"name\":\"match\",\"telephone\":\"match\"}' END, %1 - i * 1000, %1 - i * 5000, "
                              "%1 + 3600000 + i * 100, "
                              "'every 4 days at importance 3', 3 FROM n"_s.arg(now)}) {
                    if (const Result<void> done = t.sql().run(sql); !done)
                        return done;
                }
                t.record({.action = u"import.finished"_s, .subject = u"import/benchmark"_s});
                return {};
            })
            .result();
    if (!filled) {
        std::fprintf(stderr, "%s %s\n", qPrintable(filled.error().message), qPrintable(filled.error().detail));
        return 3;
    }
    return 0;
}
