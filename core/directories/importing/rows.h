#pragma once

#include "core/directories/importing/importer.h"

#include <QHash>

namespace steward::directories {

/** What became of a row. */
enum class RowResult { Added, Changed, Unchanged };

/** A row's cells by column name; what the file has no column for is null. */
class ImportRow
{
public:
    ImportRow(const QStringList &cells, const QMap<QString, int> &mapping)
        : m_cells(cells)
        , m_mapping(mapping)
    {
    }
    bool has(const QString &column) const { return m_mapping.contains(column); }
    QString text(const QString &column) const;
    Result<int> number(const QString &column, int standard, int least, int most) const;
    Result<bool> yesNo(const QString &column, bool standard) const;

private:
    const QStringList &m_cells;
    const QMap<QString, int> &m_mapping;
};

/** Header to column by name and alias. */
QMap<QString, int> mappingFor(const QStringList &headers, ImportKind kind);

/** Checks a row and writes it; knows what it has seen in this import, so that names need not be looked up twice. */
class RowWriter
{
public:
    explicit RowWriter(ImportKind kind)
        : m_kind(kind)
    {
    }
    /** An InvalidInput error means the row is bad; any other ends the import. */
    Result<RowResult> write(store::Transaction &transaction, const ImportRow &row);

private:
    Result<RowResult> writeCustomer(store::Transaction &transaction, const ImportRow &row);
    Result<RowResult> writeDirectory(store::Transaction &transaction, const ImportRow &row);
    Result<RowResult> writeListing(store::Transaction &transaction, const ImportRow &row);
    Result<QString> builtAddress(store::Connection &sql, qint64 customer, qint64 directory);
    Result<qint64> resolve(store::Transaction &transaction, const QString &table, const QString &word);
    Result<QString> nextReference(store::Transaction &transaction, const QString &table, const QString &prefix);

    ImportKind m_kind;
    QHash<QString, qint64> m_resolved; ///< "customer\nCUS-0001" -> id
    qint64 m_lastNumber = -1;
};

} // namespace steward::directories
