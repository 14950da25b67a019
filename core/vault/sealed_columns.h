#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace steward::vault {

/**
 * A column that holds values sealed under a shared key, and what is needed to seal them anew. All are names of columns
 * of `table`; an index over (key, id) makes looking for them cheap.
 */
struct SealedColumn
{
    QString table;
    QString sealed;  ///< The BLOB; also the column of the value's Place.
    QString key;     ///< INTEGER: the id of the key it is sealed under (Sealer::keyId(), keyIdOf()).
    QString id;      ///< INTEGER PRIMARY KEY
    QString row;     ///< TEXT: the row's lasting id, as in its Place; the vault's own is an expression.
    QString version; ///< INTEGER: the row's version, as in its Place.
    QString purpose; ///< The KeyScope's name.
};

/** What holds sealed values and must be sealed anew when a shared key is rotated; each domain registers its own. */
class SealedColumns
{
public:
    /** The vault's own. */
    SealedColumns();
    /** Before the workspace is used. Refuses names that are no plain identifiers. */
    Result<void> add(const SealedColumn &column);
    const QList<SealedColumn> &all() const { return m_columns; }
    QList<SealedColumn> of(const QString &purpose) const;
    bool knows(const QString &table, const QString &column) const;

private:
    QList<SealedColumn> m_columns;
};

} // namespace steward::vault
