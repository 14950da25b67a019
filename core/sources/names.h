#pragma once

#include <QString>
#include <QStringView>

#include <utility>

namespace steward::sources {

/** A name as SQL takes it, whatever is in it: "we""ird". */
QString quotedName(QStringView name);
/** A text as an SQL literal by the standard's rules (of PostgreSQL with standard_conforming_strings on). */
QString quotedText(QStringView text);

/** Schema and table of "main.customers"; a schema with a dot or a quote in it is written "my.own".customers. */
std::pair<QString, QString> splitTable(const QString &table);
/** The other way round. */
QString joinedTable(const QString &schema, const QString &table);
/** Schema and table, quoted for SQL; a table without a schema stands alone. */
QString quotedTable(const QString &table);

} // namespace steward::sources
