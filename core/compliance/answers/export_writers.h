#pragma once

#include "core/compliance/answers/export_document.h"

#include <QByteArray>

namespace steward::compliance {

/**
 * data.json: {"schema", "tables":[{"source","source_name","table","purpose","rows":[{field: value}]}]}. Text, booleans,
 * null, numbers that JSON keeps exactly (whole ones below 2^53) stand as such; everything else as {"type","value"}.
 */
QByteArray exportJson(const ExportDocument &document);

/**
 * data.xml, well-formed for any text (XML 1.0, 2.2): a value with characters that XML cannot have stands as base64 of
 * its UTF-8, marked encoding="base64"; carriage returns as character references.
 */
QByteArray exportXml(const ExportDocument &document);

/** A table by RFC 4180 in UTF-8 with a head line: every value in quotes and unchanged, also one that a spreadsheet
 * would take for a formula: this file is for machines. Nothing between two commas is null, "" is an empty text. */
QByteArray exportCsv(const ExportTable &table);

} // namespace steward::compliance
