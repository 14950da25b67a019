#pragma once

#include "core/store/connection.h"

#include <QList>

#include <optional>

namespace steward::store {

/** Every row of a query as a value: `from(const Rows &)` makes one of the row that the cursor stands on. */
template<typename From>
auto readAll(Connection &connection, const QString &sql, const QVariantList &values, From from)
    -> Result<QList<std::invoke_result_t<From, const Rows &>>>
{
    Result<Rows> rows = connection.query(sql, values);
    if (!rows)
        return failureOf(rows);
    QList<std::invoke_result_t<From, const Rows &>> all;
    while (rows->next())
        all.append(from(*rows));
    if (const Result<void> end = rows->end(); !end)
        return failureOf(end);
    return all;
}

/** The first row of a query as a value, or nothing where there is none. */
template<typename From>
auto readOne(Connection &connection, const QString &sql, const QVariantList &values, From from)
    -> Result<std::optional<std::invoke_result_t<From, const Rows &>>>
{
    Result<Rows> rows = connection.query(sql, values);
    if (!rows)
        return failureOf(rows);
    std::optional<std::invoke_result_t<From, const Rows &>> one;
    if (rows->next())
        one = from(*rows);
    else if (const Result<void> end = rows->end(); !end)
        return failureOf(end);
    return one;
}

} // namespace steward::store
