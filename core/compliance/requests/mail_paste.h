#pragma once

#include "core/compliance/requests/request.h"

namespace steward::compliance {

/** What a mail seems to ask, for a person to look over before anything is opened. */
struct MailProposal
{
    QString fromName = {};
    QString email = {};
    std::optional<QDate> receivedOn = {};   ///< Of the mail's date, in the zone given
    std::optional<Instant> receivedAt = {}; ///< Where the mail says the moment
    std::optional<RequestType> type = {};   ///< Nothing where no words say it
    QStringList typeWords = {};             ///< The words that show it, as they stand in the phrases
    QStringList laws = {};                  ///< Laws that the mail names
    QString customerNumber = {};
    QStringList phones = {};
    QString language = {}; ///< "en", "de", "ko"
    QString subject = {};
    QString text = {};
    QStringList warnings = {};
};

/** Reads a mail or a pasted text; see mailText(). A pure function: nothing is fetched, opened or run. */
MailProposal proposalFromMail(const QByteArray &raw, const QTimeZone &zone);

} // namespace steward::compliance
