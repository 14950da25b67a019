#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>

#include <sqlite3.h>

namespace steward::test {

/** A SQLite file of some other program, as a test has made it. */
class SqliteWorld
{
public:
    explicit SqliteWorld(const QString &path)
    {
        sqlite3_open(QFile::encodeName(path).constData(), &m_db);
        sqlite3_db_config(m_db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    }
    ~SqliteWorld() { sqlite3_close(m_db); }
    SqliteWorld(const SqliteWorld &) = delete;
    SqliteWorld &operator=(const SqliteWorld &) = delete;

    bool run(const QByteArray &sql)
    {
        return sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    QByteArray error() const { return sqlite3_errmsg(m_db); }
    /** Every row of an answer, columns by a bar, rows by a newline. */
    QByteArray all(const QByteArray &sql)
    {
        sqlite3_stmt *statement = nullptr;
        QByteArray out;
        sqlite3_prepare_v2(m_db, sql.constData(), -1, &statement, nullptr);
        while (statement && sqlite3_step(statement) == SQLITE_ROW) {
            for (int i = 0; i < sqlite3_column_count(statement); ++i) {
                out += QByteArray::number(sqlite3_column_type(statement, i)) + ':';
                out.append(
                    static_cast<const char *>(sqlite3_column_blob(statement, i)), sqlite3_column_bytes(statement, i));
                out += '|';
            }
            out += '\n';
        }
        sqlite3_finalize(statement);
        return out;
    }
    sqlite3 *handle() const { return m_db; }

private:
    sqlite3 *m_db = nullptr;
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** The bytes of every file of a folder. */
inline QByteArray bytesBelow(const QString &folder)
{
    QByteArray bytes;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
        bytes += bytesOf(folder + u'/' + name);
    return bytes;
}

/** Copies the plain files of a folder into another, which it empties. */
inline void copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    for (const QString &name : QDir(from).entryList(QDir::Files | QDir::Hidden))
        QFile::copy(from + u'/' + name, to + u'/' + name);
}

} // namespace steward::test
