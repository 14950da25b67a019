// Verification of a long signed trail against `openssl dgst -sha256` over the bytes of the same entries, in turn.
//
//     bench-verify DIR [ENTRIES]
//
// The workspace stays in the folder for the next time.

#include "core/store/store.h"
#include "tests/bench/signed_journal.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <cstdio>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr int perWrite = 1000;

[[noreturn]] void stop(const Error &error)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(error.message), qPrintable(error.detail));
    std::exit(3);
}

/** As a desk's trail is: looks at listings, with their outcome and a reference each. */
void fill(store::Store &store, int entries)
{
    for (int from = 0; from < entries; from += perWrite) {
        const Result<void> done =
            store
                .write([from, to = std::min(entries, from + perWrite)](store::Transaction &t) -> Result<void> {
                    for (int i = from; i < to; ++i)
                        t.record({.action = i % 16 ? u"listing.checked"_s : u"listing.changed"_s,
                            .subject = u"listing/%1"_s.arg(i % 52'000),
                            .detail = {{u"run"_s, i / 520}, {u"state"_s, i % 20 ? u"listed"_s : u"removed"_s}}});
                    return {};
                })
                .result();
        if (!done)
            stop(done.error());
    }
}

void writeEntries(store::Store &store, const QString &path)
{
    QFile file(path);
    const Result<void> written = store.read([&file](store::Connection &connection) -> Result<void> {
        if (!file.open(QIODevice::WriteOnly))
            return failure(ErrorCode::InputOutput, file.errorString());
        Result<store::Rows> rows = connection.query(u"SELECT entry FROM audit_entry ORDER BY seq"_s);
        if (!rows)
            return failureOf(rows);
        while (rows->next())
            file.write(rows->blob(0));
        return rows->end();
    });
    if (!written)
        stop(written.error());
}

double secondsOfOpenssl(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    if (QProcess::execute(u"openssl"_s, {u"dgst"_s, u"-sha256"_s, u"-out"_s, u"/dev/null"_s, path}) != 0)
        std::exit(3);
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc < 2) {
        std::fputs("bench-verify DIR [ENTRIES]\n", stderr);
        return 2;
    }
    const int entries = argc > 2 ? QByteArray(argv[2]).toInt() : 1'000'000;
    const QString path = u"%1/trail-%2.steward"_s.arg(QString::fromLocal8Bit(argv[1])).arg(entries);
    const QString plain = path + u".entries"_s;
    const SystemClock clock;
    if (!QFile::exists(plain)) {
        bench::SignedJournal journal(path + u".anchor"_s);
        const auto store = store::Store::open(path, store::Store::Open::Create, journal, clock);
        if (!store)
            stop(store.error());
        QElapsedTimer timer;
        timer.start();
        fill(**store, entries);
        std::printf(
            "{\"entries\":%d,\"filled_per_second\":%.0f}\n", entries, entries / (double(timer.nsecsElapsed()) / 1e9));
        writeEntries(**store, plain);
    }
    bench::SignedJournal journal(path + u".anchor"_s);
    const auto store = store::Store::open(path, store::Store::Open::ReadOnly, journal, clock);
    if (!store)
        stop(store.error());
    bench::FileAnchor anchor(path + u".anchor"_s);
    const qint64 bytes = QFile(plain).size();
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        const double peer = secondsOfOpenssl(plain);
        QElapsedTimer timer;
        timer.start();
        const Result<ledger::Verification> found = ledger::verify(**store, {}, {}, {.anchor = &anchor});
        const double ours = double(timer.nsecsElapsed()) / 1e9;
        if (!found)
            stop(found.error());
        if (!found->ok)
            stop({ErrorCode::Corrupt, found->reason});
        ratios.push_back(ours / peer);
        std::printf(
            "{\"entries\":%lld,\"bytes\":%lld,\"verify_seconds\":%.3f,\"openssl_dgst_seconds\":%.3f,\"ratio\":%.2f}\n",
            found->size, bytes, ours, peer, ratios.back());
    }
    std::sort(ratios.begin(), ratios.end());
    std::printf("{\"median_ratio\":%.2f,\"at_most\":1.5}\n", ratios[ratios.size() / 2]);
    return 0;
}
