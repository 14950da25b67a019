#pragma once

#include "core/directories/importing/importer.h"
#include "core/directories/records/listing_reader.h"
#include "core/directories/records/recorder.h"
#include "core/vault/keychain.h"
#include "core/workspace/workspace.h"
#include "tests/support/fake_clock.h"

#include <QBuffer>

namespace steward::test {

/** An invented workspace: three customers on four directories, `runs` runs of checks a day apart with every kind of
 * result. */
inline std::unique_ptr<Workspace> sampleWorkspace(const QString &path, FakeClock &clock, int runs)
{
    using namespace directories;
    auto workspace = Workspace::create(path, {QStringLiteral("Muster & Söhne 한국"), QStringLiteral("Europe/Berlin")},
        clock, {.keychain = vault::memoryKeychain()});
    if (!workspace)
        return nullptr;
    store::Store &store = (*workspace)->store();
    const auto take = [&store](ImportKind kind, QByteArray csv) {
        QBuffer buffer(&csv);
        buffer.open(QIODevice::ReadOnly);
        return importCsv(store, &buffer, kind).has_value();
    };
    if (!take(ImportKind::Customers, "reference,name,street,locality,country,telephone\nCUS-0001,Bäckerei "
                                     "Morgenrot,Lindenweg 4,Ulm,DE,+49 731 555010\n"
                                     "CUS-0002,서울 꽃집,세종대로 12,서울,KR,+82 2 555 0199\nCUS-0003,Quiet Harbor "
                                     "Books,12 Pier Rd,Portland,US,+1 503 555 0100\n")
        || !take(ImportKind::Directories,
            "reference,name,home,country\nDIR-0001,Stadtfinder,https://stadtfinder.example,DE\nDIR-0002,동네북,https://"
            "dongne.example,KR\n"
            "DIR-0003,Townbook,https://townbook.example,US\nDIR-0004,Gelbe Gassen,https://gassen.example,DE\n"))
        return nullptr;
    QByteArray listings = "customer,directory,url\n";
    for (int customer = 1; customer <= 3; ++customer) {
        for (int directory = 1; directory <= 4; ++directory)
            listings += QByteArrayLiteral("CUS-000") + QByteArray::number(customer) + ",DIR-000"
                        + QByteArray::number(directory) + ",https://site" + QByteArray::number(directory) + ".example/"
                        + QByteArray::number(customer) + "\n";
    }
    if (!take(ImportKind::Listings, listings))
        return nullptr;
    const QList<qint64> ids = ListingReader(store).ids({}).value_or(QList<qint64>());
    const QList<State> states{
        State::Listed, State::Listed, State::Blocked, State::Removed, State::Listed, State::Listed};
    Recorder recorder(store);
    for (int i = 0; i < runs; ++i) {
        clock.advance(std::chrono::hours(24));
        const Instant at = clock.now();
        const Result<qint64> id = recorder.beginRun(QStringLiteral("person"), static_cast<int>(ids.size())).result();
        if (!id)
            return nullptr;
        Run run{.id = *id,
            .trigger = QStringLiteral("person"),
            .startedAt = at,
            .finishedAt = at,
            .outcome = QStringLiteral("done"),
            .planned = static_cast<int>(ids.size())};
        for (qsizetype n = 0; n < ids.size(); ++n) {
            const State state = states[(n + i) % states.size()];
            CheckOutcome outcome{.listingId = ids[n],
                .judgement = {.state = state, .reason = QStringLiteral("Invented for a test.")},
                .elapsedMs = 40,
                .at = at};
            if (state == State::Listed && n % 5 == 0)
                outcome.judgement.fields.insert(
                    Field::Telephone, {Verdict::Mismatch, QStringLiteral("other number"), QStringLiteral("1")});
            if (!recorder.recordCheck(*id, outcome).result())
                return nullptr;
            ++run.checked;
            run.listed += state == State::Listed;
            run.mismatched += state == State::Listed && n % 5 == 0;
            run.unknown += state == State::Blocked;
            run.suspected += state == State::Removed;
        }
        clock.advance(std::chrono::seconds(7));
        run.finishedAt = clock.now();
        if (!recorder.finishRun(run).result())
            return nullptr;
    }
    return std::move(*workspace);
}

} // namespace steward::test
