// Durable appends through the real writer (entry, leaf, tree, index, signed checkpoint, anchor) against bare SQLite
// inserts of the same bytes in groups of the same sizes, in turn. Eight producers: first each waits for its answer,
// then each has 64 in flight.
//
//     bench-append DIR [ROWS]

#include "core/store/store.h"
#include "tests/bench/signed_journal.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <thread>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

constexpr int producers = 8;
constexpr int rounds = 5;

struct Row
{
    QByteArray entry;
    QByteArray leaf;
};

/** What was appended, and in which groups. */
struct Appended
{
    double perSecond = 0;
    std::vector<Row> rows = {};
    std::vector<int> groups = {};
};

[[noreturn]] void stop(const Error &error)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(error.message), qPrintable(error.detail));
    std::exit(3);
}

void produce(store::Store &store, int rows, int inFlight)
{
    std::vector<QFuture<Result<void>>> waiting;
    const auto settle = [&waiting] {
        // Answers come in order, so whoever waits for the last of them sleeps once.
        for (; !waiting.empty(); waiting.pop_back()) {
            if (const Result<void> done = waiting.back().result(); !done)
                stop(done.error());
        }
    };
    for (int i = 0; i < rows; ++i) {
        waiting.push_back(store.write([](store::Transaction &t) -> Result<void> {
            t.record({.action = u"bench.appended"_s, .subject = u"bench/1"_s, .detail = {{u"n"_s, 1}}});
            return {};
        }));
        if (waiting.size() == static_cast<size_t>(inFlight))
            settle();
    }
    settle();
}

std::vector<Row> rowsOf(store::Store &store)
{
    std::vector<Row> rows;
    const Result<void> read = store.read([&rows](store::Connection &connection) -> Result<void> {
        Result<store::Rows> found = connection.query(u"SELECT entry, leaf FROM audit_entry ORDER BY seq"_s);
        while (found && found->next())
            rows.push_back({found->blob(0), found->blob(1)});
        return found ? Result<void>() : failureOf(found);
    });
    if (!read)
        stop(read.error());
    return rows;
}

Appended throughWriter(const QString &path, int rows, int inFlight)
{
    const SystemClock clock;
    bench::SignedJournal journal(path + u".anchor"_s);
    const auto store = store::Store::open(path, store::Store::Open::Create, journal, clock);
    if (!store)
        stop(store.error());
    QElapsedTimer timer;
    timer.start();
    {
        std::vector<std::jthread> threads;
        for (int p = 0; p < producers; ++p)
            threads.emplace_back([&] { produce(**store, rows / producers, inFlight); });
    }
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    return {rows / seconds, rowsOf(**store), journal.groups()};
}

double bare(const QString &path, const Appended &same)
{
    sqlite3 *db = nullptr;
    sqlite3_open(qPrintable(path), &db);
    sqlite3_exec(db,
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE e(seq INTEGER PRIMARY KEY, entry BLOB NOT "
        "NULL, "
        "leaf BLOB NOT NULL) STRICT",
        nullptr, nullptr, nullptr);
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(db, "INSERT INTO e VALUES(?, ?, ?)", -1, &insert, nullptr);
    size_t row = 0;
    QElapsedTimer timer;
    timer.start();
    for (const int group : same.groups) {
        sqlite3_exec(db, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
        for (int i = 0; i < group && row < same.rows.size(); ++i, ++row) {
            sqlite3_bind_int64(insert, 1, static_cast<qint64>(row));
            sqlite3_bind_blob(
                insert, 2, same.rows[row].entry.constData(), int(same.rows[row].entry.size()), SQLITE_STATIC);
            sqlite3_bind_blob(
                insert, 3, same.rows[row].leaf.constData(), int(same.rows[row].leaf.size()), SQLITE_STATIC);
            if (sqlite3_step(insert) != SQLITE_DONE)
                std::exit(3);
            sqlite3_reset(insert);
        }
        if (sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr) != SQLITE_OK)
            std::exit(3);
    }
    const double perSecond = double(row) / (double(timer.nsecsElapsed()) / 1e9);
    sqlite3_finalize(insert);
    sqlite3_close(db);
    return perSecond;
}

double medianRatio(const QString &dir, int rows, int inFlight)
{
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        const Appended ours = throughWriter(u"%1/a%2-%3.steward"_s.arg(dir).arg(inFlight).arg(round), rows, inFlight);
        const double peer = bare(u"%1/b%2-%3.sqlite"_s.arg(dir).arg(inFlight).arg(round), ours);
        ratios.push_back(ours.perSecond / peer);
        std::printf("{\"producers\":%d,\"in_flight\":%d,\"mean_group\":%.1f,\"appends_per_second\":%.0f,"
                    "\"bare_inserts_per_second\":%.0f,\"ratio\":%.3f}\n",
            producers, inFlight, double(ours.rows.size()) / double(ours.groups.size()), ours.perSecond, peer,
            ratios.back());
    }
    std::sort(ratios.begin(), ratios.end());
    return ratios[ratios.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc < 2) {
        std::fputs("bench-append DIR [ROWS]\n", stderr);
        return 2;
    }
    const QString dir = QString::fromLocal8Bit(argv[1]);
    const int rows = argc > 2 ? QByteArray(argv[2]).toInt() : 40'000;
    const double waiting = medianRatio(dir, rows, 1);
    const double flowing = medianRatio(dir, rows * 4, 64);
    std::printf("{\"median_ratio\":%.3f,\"median_ratio_64_in_flight\":%.3f}\n", waiting, flowing);
    return 0;
}
