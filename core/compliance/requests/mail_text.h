#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

namespace steward::compliance {

/** A mail as text: the headers a reader sees, decoded, and its words. */
struct MailText
{
    QString fromName = {};
    QString fromAddress = {};
    QString subject = {};
    QDateTime sentAt = {}; ///< Invalid where it says none; a date alone is midnight UTC.
    bool hasZone = false;  ///< Whether `sentAt` is an exact moment.
    QString body = {};
    QStringList warnings = {}; ///< What could not be read, in sentences.
};

/**
 * Reads a mail as it was received (RFC 5322 and MIME: encoded words, quoted-printable, base64, any character set that
 * ICU knows) or as it was pasted from a mail program (English, German and Korean words before the colons). Attachments
 * are left out, HTML becomes text. Nothing is fetched or run; at most 1 MiB is looked at.
 */
MailText mailText(const QByteArray &raw);

} // namespace steward::compliance
