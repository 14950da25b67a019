#pragma once

#include "core/directories/match/match.h"

#include <QString>

namespace steward::directories {

/**
 * An address of the web as browsers and people take it to be the same: without scheme, www. and m., default port, user,
 * fragment, tracking parameters, dot segments and doubled or closing slashes; with host and escapes in one form and the
 * query in order.
 */
struct LinkKey
{
    explicit LinkKey(const QString &address);

    bool isEmpty() const { return host.isEmpty(); }

    QString written = {};
    QString host = {}; ///< With the port where it is none of the defaults.
    QString path = {}; ///< Empty for the root.
    QString query = {};
    bool isMobile = false; ///< The host began with m. or mobile.
};

Comparison compareUrls(const LinkKey &submitted, const LinkKey &displayed);
Comparison compareUrls(const QString &submitted, const QString &displayed);

/** Lower case, without mailto:, with "(at)" and "[dot]" read; null where it is no address. */
QString plainEmail(const QString &email);
Comparison compareEmails(const QString &submitted, const QString &displayed);

} // namespace steward::directories
