#pragma once

#include "core/base/clock.h"
#include "core/store/journal.h"

#include <QByteArray>

#include <string_view>

namespace steward::ledger {

/**
 * An entry's RFC 8785 bytes as far as they are known before its place is: up to and with `"seq":`. Refuses what has no
 * canonical form.
 */
Result<QByteArray> spellEvent(const store::Event &event);
/** Completes what spellEvent() began; `ts` in 24 characters, RFC 3339 in UTC with milliseconds. */
void completeEntry(QByteArray &bytes, qint64 seq, QByteArrayView ts);
/** A text as it stands between the quotes of canonical JSON. */
QByteArray speltText(const QString &text);
/** The text that was spelt. */
QString textOf(std::string_view spelt);

/** The parts of an entry, each as it is spelt: what was between quotes, with its escapes. They point into the entry. */
struct EntryParts
{
    std::string_view action = {};
    std::string_view actor = {};
    std::string_view detail = {};
    std::string_view object = {};
    std::string_view outcome = {};
    std::string_view ts = {};
    qint64 seq = 0;
    qint64 at = 0; ///< The same as ts, in milliseconds since 1970.
};

/**
 * Takes an entry apart; false where a single byte is not as the canonical form has it (RFC 8785): members, their order,
 * escapes, whole numbers below 2^53, valid UTF-8, the instant in 24 characters.
 */
bool readEntry(std::string_view bytes, EntryParts &parts);

} // namespace steward::ledger
