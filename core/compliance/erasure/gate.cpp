#include "core/compliance/erasure/gate.h"

#include "core/sources/search.h"
#include "core/sources/sources.h"
#include "core/store/settings.h"

#include <QElapsedTimer>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

/** The password of a source where it needs one; why it cannot be had is why the source cannot be searched. */
sources::Searched searchedFrom(sources::Sources &registered, const sources::Source &source)
{
    sources::Searched searched{.source = source};
    if (source.secret.isEmpty())
        return searched;
    Result<crypto::SecretBytes> password = registered.password(source);
    if (password)
        searched.password = std::make_shared<const crypto::SecretBytes>(std::move(*password));
    else
        searched.fault = password.error().message;
    return searched;
}

Result<QList<SearchAnswer>> searchAtOnce(store::Store &store, vault::Vault &vault, const QList<sources::Source> &list,
    const sources::Person &person, std::stop_token stop, const sources::Progress &progress)
{
    sources::Sources registered(store, vault);
    QList<sources::Searched> searched;
    for (const sources::Source &source : list)
        searched.append(searchedFrom(registered, source));
    sources::SearchLimits limits;
    const int seconds = store::setting(store, u"sources.timeout_seconds"_s).toInt();
    if (seconds > 0)
        limits.perSource = std::chrono::seconds(seconds);
    const Result<QList<sources::SourceFound>> found =
        sources::searchSources(searched, person, limits, stop, [&progress](const QString &, qint64 done, qint64 total) {
            if (progress)
                progress(done, total);
        });
    if (!found)
        return failureOf(found);
    QList<SearchAnswer> answers;
    for (const sources::SourceFound &one : *found)
        answers.append({.found = one.found, .milliseconds = one.took.count()});
    return answers;
}

} // namespace

SourceGate sourceGate(store::Store &store, vault::Vault &vault)
{
    SourceGate gate;
    gate.active = [&store, &vault] { return sources::Sources(store, vault).list(); };
    gate.open = [&store, &vault](const sources::Source &source) { return sources::Sources(store, vault).open(source); };
    gate.search = [&store, &vault](const QList<sources::Source> &list, const sources::Person &person,
                      std::stop_token stop, const sources::Progress &progress) {
        sources::Person placed = person;
        placed.region = store::setting(store, u"compliance.country"_s);
        return searchAtOnce(store, vault, list, placed, stop, progress);
    };
    return gate;
}

Result<QList<SearchAnswer>> searchInTurn(const SourceGate &gate, const QList<sources::Source> &sources,
    const sources::Person &person, std::stop_token stop, const sources::Progress &progress)
{
    QList<SearchAnswer> answers;
    for (const sources::Source &source : sources) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, u"The search was stopped."_s);
        QElapsedTimer timer;
        timer.start();
        SearchAnswer answer;
        const auto unreadable = [&answer](const Error &error) {
            answer.found = {.state = sources::Found::State::Unreadable, .reasons = {error.message}};
        };
        if (Result<std::unique_ptr<sources::Driver>> driver = gate.open(source); !driver) {
            unreadable(driver.error());
        } else if (Result<sources::Found> found = (*driver)->find(source.map, person, stop, progress); !found) {
            if (found.error().code == ErrorCode::Cancelled)
                return failureOf(found);
            unreadable(found.error());
        } else {
            answer.found = std::move(*found);
        }
        answer.milliseconds = timer.elapsed();
        answers.append(std::move(answer));
    }
    return answers;
}

} // namespace steward::compliance
