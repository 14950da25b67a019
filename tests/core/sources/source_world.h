#pragma once

#include "core/sources/driver.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStringList>

#include <sys/stat.h>

namespace steward::test {

/** Writes a file whole. */
inline void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

/** Name, size, time and content of every file of a folder: what looking must not change. */
inline QString stateOf(const QString &folder)
{
    QString state;
    const QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name)) {
        struct stat facts = {};
        ::stat(QFile::encodeName(dir.filePath(name)).constData(), &facts);
        QFile file(dir.filePath(name));
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        state += QStringLiteral("%1 %2 %3.%4 %5\n")
                     .arg(name)
                     .arg(qint64(facts.st_size))
                     .arg(qint64(facts.st_mtim.tv_sec))
                     .arg(qint64(facts.st_mtim.tv_nsec))
                     .arg(qHash(bytes));
    }
    return state;
}

inline sources::ColumnMap column(const QString &name, std::optional<sources::IdentifierKind> identifies = {})
{
    return {.column = name, .identifies = identifies, .isPersonal = true};
}

/** One row by a column's value; nothing where there is none. */
inline const sources::FoundRow *rowWith(const sources::Found &found, const QString &column, const QVariant &value)
{
    for (const sources::FoundRow &row : found.rows) {
        if (row.values.value(column) == value)
            return &row;
    }
    return nullptr;
}

} // namespace steward::test
