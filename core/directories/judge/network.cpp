#include "core/directories/judge/case.h"

namespace steward::directories::judging {

using namespace Qt::StringLiterals;

namespace {

struct Cause
{
    QLatin1StringView sign; ///< In the lower-case error text.
    State state;
    QLatin1StringView sentence;
};

/** From the most to the least telling; names as operating systems, curl, Qt, Node.js and Chromium give them. */
constexpr Cause causes[] = {
    {"internet_disconnected"_L1, State::Offline, "This computer was offline."_L1},
    {"offline"_L1, State::Offline, "This computer was offline."_L1},
    {"no network"_L1, State::Offline, "This computer was offline."_L1},
    {"no internet"_L1, State::Offline, "This computer was offline."_L1},
    {"enetdown"_L1, State::Offline, "This computer was offline."_L1},
    {"network is down"_L1, State::Offline, "This computer was offline."_L1},
    {"empty repl"_L1, State::ServerError, "The server closed the connection without an answer."_L1},
    {"emptyreply"_L1, State::ServerError, "The server closed the connection without an answer."_L1},
    {"empty_response"_L1, State::ServerError, "The server closed the connection without an answer."_L1},
    {"redirect"_L1, State::Unreachable, "The site sends the request round in circles (too many redirects)."_L1},
    {"cert"_L1, State::Unreachable, "The secure connection failed because of the site's certificate."_L1},
    {"tls"_L1, State::Unreachable, "The secure connection (TLS) failed."_L1},
    {"ssl"_L1, State::Unreachable, "The secure connection (TLS) failed."_L1},
    {"handshake"_L1, State::Unreachable, "The secure connection (TLS) failed."_L1},
    {"eproto"_L1, State::Unreachable, "The secure connection (TLS) failed."_L1},
    {"refused"_L1, State::Unreachable, "The server refused the connection."_L1},
    {"reset"_L1, State::Unreachable, "The connection was cut off."_L1},
    {"connection_closed"_L1, State::Unreachable, "The connection was cut off."_L1},
    {"connection closed"_L1, State::Unreachable, "The connection was cut off."_L1},
    {"hang up"_L1, State::Unreachable, "The connection was cut off."_L1},
    {"epipe"_L1, State::Unreachable, "The connection was cut off."_L1},
    {"timeout"_L1, State::Unreachable, "The server did not answer in time."_L1},
    {"timed out"_L1, State::Unreachable, "The server did not answer in time."_L1},
    {"timed_out"_L1, State::Unreachable, "The server did not answer in time."_L1},
    {"etimedout"_L1, State::Unreachable, "The server did not answer in time."_L1},
    {"deadline"_L1, State::Unreachable, "The server did not answer in time."_L1},
    {"dns"_L1, State::Unreachable, "The host's name could not be resolved (DNS)."_L1},
    {"notfound"_L1, State::Unreachable, "The host's name could not be resolved (DNS)."_L1},
    {"not_resolved"_L1, State::Unreachable, "The host's name could not be resolved (DNS)."_L1},
    {"not known"_L1, State::Unreachable, "The host's name could not be resolved (DNS)."_L1},
    {"host not found"_L1, State::Unreachable, "The host's name could not be resolved (DNS)."_L1},
    {"eai_again"_L1, State::Unreachable, "The host's name could not be resolved (DNS)."_L1},
    {"resolve"_L1, State::Unreachable, "The host's name could not be resolved (DNS)."_L1},
    {"nxdomain"_L1, State::Unreachable, "The host's name could not be resolved (DNS)."_L1},
    {"servfail"_L1, State::Unreachable, "The host's name could not be resolved (DNS)."_L1},
    {"proxy"_L1, State::Unreachable, "The proxy could not be used."_L1},
    {"unreachable"_L1, State::Unreachable, "There was no way to the server."_L1},
    {"too large"_L1, State::Unreadable, "The answer was larger than the limit."_L1},
};

} // namespace

std::optional<Evidence> networkEvidence(const Response &response)
{
    const QString error = response.networkError.trimmed().toLower();
    // A client may report a bad status as an error; then there was an answer, and the answer is judged.
    const bool answered =
        response.status > 0
        && (error.isEmpty() || error.contains(u"http"_s) || error.contains(u"status"_s) || error == u"none");
    if (answered || (error.isEmpty() && !response.body.isEmpty()))
        return std::nullopt;
    if (error.isEmpty())
        return Evidence{State::Unreachable, u"No answer came."_s};
    for (const Cause &cause : causes) {
        if (error.contains(cause.sign))
            return Evidence{cause.state, cause.sentence};
    }
    return Evidence{State::Unreachable, u"The connection failed: %1."_s.arg(response.networkError.trimmed().left(120))};
}

} // namespace steward::directories::judging
