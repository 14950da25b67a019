#pragma once

#include "core/compliance/answers/access_answer.h"
#include "core/compliance/erasure/gate.h"

namespace steward::compliance {

/** Where an export goes and what is left out of it. */
struct ExportOrder
{
    QString target = {};                      ///< A folder that is not there or empty, or a file that ends with .zip
    QMap<QString, QString> omit = {};         ///< As ExportOptions::omit.
    QMap<QString, sources::Basis> basis = {}; ///< As ExportOptions::basis.
    bool wholeRange = false;                  ///< California: also what is older than 12 months before receipt.
};

/** What became of an export. */
struct Exported
{
    QString path = {};
    QString kind = {};        ///< "access" or "portability"
    QByteArray manifest = {}; ///< SHA-256 of manifest.json
    QStringList files = {};
    qint64 rows = 0;
    QStringList emptyItems = {};    ///< Of an access answer: items that say nothing yet.
    QStringList proposedItems = {}; ///< Items that say what was proposed and nobody confirmed.
    QList<ThirdPersonCheck> thirdPersons = {};
    QStringList warnings = {};
};

/** Everything that the facts of an answer are made of, read from the workspace. */
Result<AnswerFacts> answerFacts(store::Connection &connection, vault::Vault &vault, const SourceGate &gate,
    const Request &request, const SubjectDetails &details, const ExportOptions &options);
/** California alone: withhold what 7024(d) names, and 12 months back unless everything is asked for. */
ExportOptions exportOptionsFor(const Request &request, const ExportOrder &order);

/**
 * Writes data.json, data.xml, a CSV for each table, dictionary.csv, manifest.json (RFC 8785) and SHA256SUMS (for
 * sha256sum -c); for access requests also answer.txt and, where there are fonts, answer.pdf. All 0600, under a
 * temporary name until everything is on disk. The same data at the same time gives the same bytes. Records the hash of
 * the manifest.
 *
 * Refused before the identity is verified, before a search, once the person is erased, and, of portability, while
 * nobody has said what the processing of a table rests on: the sentence names them. What an export that was cut off has
 * left beside the target is removed first.
 */
Result<Exported> exportAnswer(store::Store &store, vault::Vault &vault, const SourceGate &gate,
    const QString &reference, const ExportOrder &order);

/** What a look at an exported folder or ZIP says. */
struct ExportVerdict
{
    QString request = {};
    QByteArray manifest = {}; ///< SHA-256 of manifest.json
    qint64 files = 0;
    QStringList faults = {}; ///< A sentence each; none: every file is as it was written.
    bool ok() const { return faults.isEmpty(); }
};
/** Compares every file with the manifest. Needs no workspace. */
Result<ExportVerdict> verifyExport(const QString &path);
/** Whether an export with this manifest was recorded for a request. */
Result<bool> isRecordedExport(store::Connection &connection, const QString &reference, const QByteArray &manifest);

} // namespace steward::compliance
