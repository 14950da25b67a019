#include "core/vault/sealed_columns.h"

#include "core/vault/secrets.h"

#include <algorithm>

namespace steward::vault {

using namespace Qt::StringLiterals;

namespace {

/** These names become part of statements. */
bool isIdentifier(const QString &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
}

} // namespace

SealedColumns::SealedColumns()
    : m_columns{{.table = u"vault_secret"_s,
        .sealed = u"sealed"_s,
        .key = u"key"_s,
        .id = u"id"_s,
        .row = u"name || '/' || row"_s,
        .version = u"version"_s,
        .purpose = secretsPurpose()}}
{
}

Result<void> SealedColumns::add(const SealedColumn &column)
{
    for (const QString &name : {column.table, column.sealed, column.key, column.id, column.row, column.version}) {
        if (!isIdentifier(name))
            return failure(ErrorCode::Internal, u"\"%1\" is no name of a table or a column."_s.arg(name));
    }
    if (knows(column.table, column.sealed))
        return failure(ErrorCode::Internal, u"%1.%2 is registered twice."_s.arg(column.table, column.sealed));
    m_columns.append(column);
    return {};
}

QList<SealedColumn> SealedColumns::of(const QString &purpose) const
{
    QList<SealedColumn> list;
    std::copy_if(m_columns.begin(), m_columns.end(), std::back_inserter(list),
        [&](const SealedColumn &column) { return column.purpose == purpose; });
    return list;
}

bool SealedColumns::knows(const QString &table, const QString &column) const
{
    return std::any_of(m_columns.begin(), m_columns.end(),
        [&](const SealedColumn &one) { return one.table == table && one.sealed == column; });
}

} // namespace steward::vault
