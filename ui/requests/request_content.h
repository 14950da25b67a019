#pragma once

#include "core/compliance/requests/letters.h"
#include "core/compliance/requests/register.h"

#include <optional>

namespace steward::ui {

/** Everything that the detail shows of one request, of one moment. */
struct RequestContent
{
    compliance::Request request = {};
    std::optional<compliance::SubjectDetails> person = {};
    QString whyNobody = {}; ///< Why the person cannot be shown, in a sentence; empty where they can.
    QList<compliance::HistoryEntry> history = {};
    QList<compliance::KeptLetter> letters = {};
    QList<compliance::Attachment> files = {};
    QStringList unread = {}; ///< What could not be read besides, a sentence each.
};

/** Reads it all; for a worker. An error only where the request itself cannot be read. */
Result<RequestContent> readRequest(store::Store &store, vault::Vault &vault, const QString &reference);

} // namespace steward::ui
