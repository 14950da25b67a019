#include "core/base/result.h"

namespace steward {

using namespace Qt::StringLiterals;

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput: return u"invalid_input"_s;
    case ErrorCode::NotFound: return u"not_found"_s;
    case ErrorCode::Refused: return u"refused"_s;
    case ErrorCode::Cancelled: return u"cancelled"_s;
    case ErrorCode::ReadOnly: return u"read_only"_s;
    case ErrorCode::Busy: return u"busy"_s;
    case ErrorCode::DiskFull: return u"disk_full"_s;
    case ErrorCode::InputOutput: return u"input_output"_s;
    case ErrorCode::Corrupt: return u"corrupt"_s;
    case ErrorCode::NotAWorkspace: return u"not_a_workspace"_s;
    case ErrorCode::TooNew: return u"too_new"_s;
    case ErrorCode::Unavailable: return u"unavailable"_s;
    case ErrorCode::Internal: return u"internal"_s;
    }
    return u"internal"_s;
}

} // namespace steward
