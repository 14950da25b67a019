#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>
#include <optional>

namespace steward::ledger {

/** The files that every evidence package has, and `consistency` and `older-checkpoint`, which it may have. */
namespace package_file {
inline constexpr char checkpoint[] = "checkpoint";
inline constexpr char consistency[] = "consistency";
inline constexpr char entries[] = "entries.jsonl";
inline constexpr char manifest[] = "manifest.json";
inline constexpr char manifestNote[] = "manifest.note";
inline constexpr char olderCheckpoint[] = "older-checkpoint";
inline constexpr char readme[] = "README.txt";
inline constexpr char vkey[] = "vkey";
inline constexpr char proofs[] = "proofs";
} // namespace package_file

/** Sizes above these are refused before anything is read into memory. */
inline constexpr qint64 maxNoteBytes = 64 * 1024;
inline constexpr qint64 maxProofBytes = 64 * 1024;
inline constexpr qint64 maxEntryBytes = 16 * 1024 * 1024;
inline constexpr qint64 maxReportFiles = 10'000;
inline constexpr qint64 maxPackageEntries = 100'000'000;

/** proofs/<seq>.tlog-proof */
QByteArray proofName(qint64 seq);
/** The entry a proof's name tells of, or nothing where the name is no proof's; 007 is no number here. */
std::optional<qint64> proofSeq(QByteArrayView name);
/** A whole number from 0 to 2^53 - 1 without leading zeros. */
std::optional<qint64> plainNumber(QByteArrayView digits);

/**
 * Whether a package may have a file of this name: up to 200 letters, digits, dots, hyphens and underscores in up to
 * four parts between slashes, no part beginning or ending with a dot.
 *
 * So narrow that the name is the same on every file system, needs no escape in JSON, and cannot leave the folder.
 */
bool isPackageName(QByteArrayView name);

/** Whether a caller may add a file of this name: a package name that no file of the package itself has, however it is
 * capitalised. */
bool isReportName(QByteArrayView name);

/**
 * The order of members in a ZIP: by name; then the proofs by number; then manifest.json and manifest.note. The manifest
 * comes last because it is made last.
 */
bool comesBefore(QByteArrayView left, QByteArrayView right);

/** The entries from first to last in the order that the names of their proofs sort in (1, 10, 100, 11, 2, …), until
 * `visit` answers false. */
void visitAsSorted(qint64 first, qint64 last, const std::function<bool(qint64 seq)> &visit);

/** The order of names in manifest.json (RFC 8785; the names are ASCII). */
bool sortsBefore(QByteArrayView left, QByteArrayView right);

} // namespace steward::ledger
