#pragma once

#include "app/playground/directory.h"
#include "app/playground/http.h"

namespace steward::playground {

/** What stands in the way of a page: challenges, captchas, parked names, errors, bytes that are no page. */
Answer illPage(const Directory &directory, const Request &request);
Answer tooMany(const QByteArray &retryAfter);
Answer serverError(int status);
Answer parkedPage(const QString &domain);

} // namespace steward::playground
