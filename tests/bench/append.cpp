// Durable appends through the real writer (state, entry, leaf, tree) against bare SQLite inserts of the same bytes in
// groups of the same size, alternated. Eight producers that each wait for their answer.
//
//     bench-append DIR [ROWS]

#include "core/workspace/workspace.h"

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
constexpr int inFlight = 64; // of each producer: a desk hands over many checks at once

double throughWriter(const QString &path, int rows)
{
    const SystemClock clock;
    const auto workspace = Workspace::create(path, {}, clock);
    if (!workspace)
        return 0;
    store::Store &store = (*workspace)->store();
    QElapsedTimer timer;
    timer.start();
    {
        std::vector<std::jthread> threads;
        for (int p = 0; p < producers; ++p) {
            threads.emplace_back([&] {
                std::vector<QFuture<Result<void>>> waiting;
                for (int i = 0; i < rows / producers; ++i) {
                    waiting.push_back(store.write([](store::Transaction &t) -> Result<void> {
                        t.record({.action = u"bench.appended"_s, .subject = u"bench/1"_s, .detail = {{u"n"_s, 1}}});
                        return {};
                    }));
                    if (waiting.size() == inFlight) {
                        for (auto &future : waiting)
                            future.waitForFinished();
                        waiting.clear();
                    }
                }
                for (auto &future : waiting)
                    future.waitForFinished();
            });
        }
    }
    return rows / (double(timer.nsecsElapsed()) / 1e9);
}

double bare(const QString &path, int rows, int group)
{
    sqlite3 *db = nullptr;
    sqlite3_open(qPrintable(path), &db);
    sqlite3_exec(db,
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE e(seq INTEGER PRIMARY KEY, entry BLOB, leaf "
        "BLOB)",
        nullptr, nullptr, nullptr);
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(db, "INSERT INTO e VALUES(?, ?, ?)", -1, &insert, nullptr);
    const QByteArray entry(170, 'e');
    const QByteArray leaf(32, 'l');
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < rows; ++i) {
        if (i % group == 0)
            sqlite3_exec(db, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
        sqlite3_bind_int(insert, 1, i);
        sqlite3_bind_blob(insert, 2, entry.constData(), int(entry.size()), SQLITE_STATIC);
        sqlite3_bind_blob(insert, 3, leaf.constData(), int(leaf.size()), SQLITE_STATIC);
        sqlite3_step(insert);
        sqlite3_reset(insert);
        if ((i + 1) % group == 0 || i + 1 == rows)
            sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr);
    }
    const double rate = rows / (double(timer.nsecsElapsed()) / 1e9);
    sqlite3_finalize(insert);
    sqlite3_close(db);
    return rate;
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
    std::vector<double> ratios;
    for (int round = 0; round < 5; ++round) {
        const double ours = throughWriter(u"%1/a%2.steward"_s.arg(dir).arg(round), rows);
        const double peer = bare(u"%1/b%2.sqlite"_s.arg(dir).arg(round), rows, producers * inFlight);
        ratios.push_back(ours / peer);
        std::printf(
            "{\"appends_per_second\":%.0f,\"bare_inserts_per_second\":%.0f,\"ratio\":%.3f}\n", ours, peer, ours / peer);
    }
    std::sort(ratios.begin(), ratios.end());
    std::printf("{\"median_ratio\":%.3f}\n", ratios[ratios.size() / 2]);
    return 0;
}
