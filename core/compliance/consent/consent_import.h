#pragma once

#include "core/compliance/consent/consents.h"

#include <QIODevice>

#include <stop_token>

namespace steward::compliance {

/** A row that was kept out, and why. */
struct ConsentImportFault
{
    qint64 line = 0;     ///< From 1; of CSV where the record begins.
    QString reason = {}; ///< Without what the row says: it may be personal.
};

struct ConsentImport
{
    qint64 rows = 0;
    qint64 added = 0;
    qint64 updated = 0;   ///< Records that were there already, and got a new event.
    qint64 unchanged = 0; ///< Were there already with this event.
    QList<ConsentImportFault> faults = {};
    /** Rows that were taken although the person objects to one of their purposes, for a person to look at. */
    QList<ConsentImportFault> mustStop = {};
};

enum class ConsentImportForm { Csv, JsonLines };

/**
 * Imports consents of another system; the same file twice changes nothing, since records are known by record_id.
 *
 * Columns (CSV with a head, UTF-8 or UTF-16) or keys (JSON Lines): record_id, email, phone, customer_number, name,
 * birth_date, purpose (several separated by |), state (given, withdrawn, … ), event_time, valid_until, notice_text or
 * notice_sha256, notice_version, language, method, jurisdiction, and the fields of ISO/IEC TS 27560 by their names
 * (lists separated by |). Bad rows are kept out and named by their lines. Cancelled keeps the groups that were
 * finished.
 */
Result<ConsentImport> importConsents(
    store::Store &store, vault::Vault &vault, QIODevice &device, ConsentImportForm form, std::stop_token stop = {});

} // namespace steward::compliance
