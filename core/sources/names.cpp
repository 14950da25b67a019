#include "core/sources/names.h"

namespace steward::sources {

using namespace Qt::StringLiterals;

QString quotedName(QStringView name)
{
    QString quoted = name.toString();
    // No name of a database has one; left in, it would end the statement early.
    quoted.remove(QChar(u'\0'));
    quoted.replace(u'"', u"\"\""_s);
    return u'"' + quoted + u'"';
}

QString quotedText(QStringView text)
{
    QString quoted = text.toString();
    quoted.remove(QChar(u'\0'));
    quoted.replace(u'\'', u"''"_s);
    return u'\'' + quoted + u'\'';
}

std::pair<QString, QString> splitTable(const QString &table)
{
    if (table.startsWith(u'"')) {
        QString schema;
        for (qsizetype i = 1; i < table.size(); ++i) {
            if (table[i] != u'"') {
                schema += table[i];
            } else if (i + 1 < table.size() && table[i + 1] == u'"') {
                schema += u'"';
                ++i;
            } else {
                return {schema, table.mid(i + 2)};
            }
        }
    }
    const qsizetype dot = table.indexOf(u'.');
    return dot < 0 ? std::pair(QString(), table) : std::pair(table.left(dot), table.mid(dot + 1));
}

QString joinedTable(const QString &schema, const QString &table)
{
    return (schema.contains(u'.') || schema.contains(u'"') ? quotedName(schema) : schema) + u'.' + table;
}

QString quotedTable(const QString &table)
{
    const auto [schema, name] = splitTable(table);
    return schema.isEmpty() ? quotedName(name) : quotedName(schema) + u'.' + quotedName(name);
}

} // namespace steward::sources
