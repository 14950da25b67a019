#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace steward {

/** What kind of failure it was: for the program to decide on; people read Error::message. */
enum class ErrorCode {
    InvalidInput, ///< What was given cannot be used as it is.
    NotFound,
    Refused, ///< Understood, and not allowed (a policy, a state, a second instance).
    Cancelled,
    ReadOnly,
    Busy,
    DiskFull,
    InputOutput,
    Corrupt,
    NotAWorkspace,
    TooNew,      ///< Written by a newer version of the program.
    Unavailable, ///< A service or a device that is needed is not there.
    Internal,
};

/** A failure: a code for the program, a sentence for the person (what, why, what next), a detail for the log. */
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail = {};
};

template<typename T>
using Result = tl::expected<T, Error>;

/** `return failure(ErrorCode::NotFound, tr("…"));` from any function that answers a Result. */
inline tl::unexpected<Error> failure(ErrorCode code, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(detail)});
}

/** The error of one result as the error of another. */
template<typename T>
tl::unexpected<Error> failureOf(const Result<T> &result)
{
    return tl::unexpected<Error>(result.error());
}

/** The stable snake_case name of a code, as the command line prints it. */
QString errorCodeName(ErrorCode code);

} // namespace steward
