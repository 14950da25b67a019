#pragma once

#include "core/base/csv.h"
#include "core/directories/records/records.h"
#include "core/store/store.h"

#include <QIODevice>

namespace steward::directories {

enum class ImportKind { Customers, Directories, Listings };

/** A column that an import knows. */
struct ImportColumn
{
    QString name = {}; ///< snake_case, as in the contract
    bool required = false;
    QStringList aliases = {}; ///< Other headers that mean it, folded.
};
QList<ImportColumn> importColumns(ImportKind kind);

/** The first records of a file and which header was taken for which column. */
struct ImportPreview
{
    QStringList headers = {};
    QList<QStringList> rows = {};
    QMap<QString, int> mapping = {}; ///< column name -> index of the header
    QStringList missing = {};        ///< required columns without a header
};

/** A row that was kept out, as it stood, with the reason. */
struct BadRow
{
    qint64 line = 0;
    QString reason = {};
    QStringList cells = {};
};

struct ImportReport
{
    qint64 rows = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    QStringList headers = {};
    QList<BadRow> bad = {}; ///< The first 10,000.
    qint64 badCount = 0;
};

/** Reads at most `rows` records to show what an import would take. */
Result<ImportPreview> previewImport(QIODevice *device, ImportKind kind, int rows = 20);

/**
 * Imports CSV; call it on a worker thread. Rows already there (same reference, or same customer, directory and address)
 * are changed, never doubled.
 *
 * `mapping` (column -> header index) overrides what the headers say; empty means by header. Bad rows are kept out and
 * reported. Everything good is on disk when it returns. `progress` gets the count of rows read, from time to time.
 */
Result<ImportReport> importCsv(store::Store &store, QIODevice *device, ImportKind kind, QMap<QString, int> mapping = {},
    std::stop_token stop = {}, const std::function<void(qint64)> &progress = {});

/** The bad rows as CSV, with the line and the reason in front, ready to be repaired and imported again. */
QByteArray badRowsCsv(const ImportReport &report);

} // namespace steward::directories
