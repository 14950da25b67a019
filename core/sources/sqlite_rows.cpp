#include "core/sources/sqlite_rows.h"

#include "core/sources/names.h"
#include "core/sources/row_digest.h"

#include <sqlite3.h>

#include <QStringDecoder>

#include <algorithm>
#include <memory>

namespace steward::sources {

using namespace Qt::StringLiterals;

namespace {

struct Finalize
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

tl::unexpected<Error> sqliteFailure(sqlite3 *db)
{
    const int code = sqlite3_errcode(db) & 0xff;
    return failure(code == SQLITE_INTERRUPT ? ErrorCode::Cancelled
                   : code == SQLITE_CORRUPT ? ErrorCode::Corrupt
                   : code == SQLITE_BUSY    ? ErrorCode::Busy
                                            : ErrorCode::InvalidInput,
        code == SQLITE_INTERRUPT ? u"The search was stopped."_s
                                 : u"SQLite could not read the table (code %1)."_s.arg(sqlite3_extended_errcode(db)),
        QString::fromUtf8(sqlite3_errmsg(db)));
}

Result<Statement> prepare(sqlite3 *db, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(db, sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
        return sqliteFailure(db);
    return Statement(statement);
}

QString textAt(sqlite3_stmt *statement, int column)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)),
        sqlite3_column_bytes(statement, column));
}

} // namespace

QString SqliteTable::selection() const
{
    QStringList all;
    if (!rowid.isEmpty())
        all << rowid;
    for (const QString &column : columns)
        all << quotedName(column);
    return all.join(u", "_s);
}

QString SqliteTable::keyColumn(const QString &name) const
{
    for (const QString &column : columns) {
        if (column.compare(name, Qt::CaseInsensitive) == 0)
            return column;
    }
    const QStringList names{u"rowid"_s, u"_rowid_"_s, u"oid"_s};
    return names.contains(name, Qt::CaseInsensitive) ? rowid : QString();
}

Result<SqliteTable> describeSqliteTable(sqlite3 *db, const QString &table)
{
    const auto [schema, name] = splitTable(table);
    SqliteTable described{.table = table};
    const QString schemaName = schema.isEmpty() ? u"main"_s : schema;
    Result<Statement> columns =
        prepare(db, u"SELECT name, type, pk, hidden FROM pragma_table_xinfo(?1, ?2) ORDER BY cid"_s);
    if (!columns)
        return failureOf(columns);
    bindSqliteValue(columns->get(), 1, name);
    bindSqliteValue(columns->get(), 2, schemaName);
    QList<std::pair<int, QString>> key;
    QString keyType;
    QStringList all;
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(columns->get())) == SQLITE_ROW) {
        const QString column = textAt(columns->get(), 0);
        all << column.toLower();
        if (const int position = sqlite3_column_int(columns->get(), 2); position > 0) {
            key.append({position, column});
            keyType = textAt(columns->get(), 1);
        }
        // 1: hidden, of a virtual table; 2 and 3: generated (SQLite, PRAGMA table_xinfo).
        if (sqlite3_column_int(columns->get(), 3) == 0)
            described.columns << column;
    }
    if (step != SQLITE_DONE)
        return sqliteFailure(db);
    if (all.isEmpty())
        return failure(ErrorCode::NotFound, u"There is no table \"%1\"; look at the source again."_s.arg(table));
    std::sort(key.begin(), key.end());
    for (const auto &[position, column] : key)
        described.primaryKey << column;
    Result<Statement> kind = prepare(db, u"SELECT type, wr FROM pragma_table_list(?1) WHERE schema = ?2"_s);
    if (!kind)
        return failureOf(kind);
    bindSqliteValue(kind->get(), 1, name);
    bindSqliteValue(kind->get(), 2, schemaName);
    if (sqlite3_step(kind->get()) != SQLITE_ROW)
        return failure(ErrorCode::NotFound, u"There is no table \"%1\"; look at the source again."_s.arg(table));
    const QString type = textAt(kind->get(), 0);
    described.isVirtual = type == u"virtual";
    described.isRowidNamed = key.size() == 1 && keyType.compare(u"INTEGER"_s, Qt::CaseInsensitive) == 0
                             && sqlite3_column_int(kind->get(), 1) == 0;
    if (sqlite3_column_int(kind->get(), 1) == 0 && type != u"view") {
        for (const QString &rowid : {u"rowid"_s, u"_rowid_"_s, u"oid"_s}) {
            if (described.rowid.isEmpty() && !all.contains(rowid))
                described.rowid = rowid;
        }
    }
    return described;
}

QVariant sqliteValue(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER: return qlonglong(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT: return sqlite3_column_double(statement, column);
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
        return bytes ? QByteArray(bytes, sqlite3_column_bytes(statement, column)) : QByteArray("");
    }
    case SQLITE_TEXT: {
        const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        const QByteArray raw(bytes ? bytes : "", sqlite3_column_bytes(statement, column));
        QStringDecoder decoder(
            QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
        const QString text = decoder.decode(raw);
        if (decoder.hasError() || text.toUtf8() != raw)
            return QVariantList{u"steward:text"_s, raw};
        return text.isNull() ? QString(u""_s) : text;
    }
    default: return {};
    }
}

int bindSqliteValue(sqlite3_stmt *statement, int index, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr: return sqlite3_bind_null(statement, index);
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong: return sqlite3_bind_int64(statement, index, value.toLongLong());
    case QMetaType::Double: return sqlite3_bind_double(statement, index, value.toDouble());
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return sqlite3_bind_blob(
            statement, index, bytes.isNull() ? "" : bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
    }
    default: {
        const QByteArray text = value.typeId() == QMetaType::QVariantList ? value.toList().value(1).toByteArray()
                                                                          : value.toString().toUtf8();
        return sqlite3_bind_text(
            statement, index, text.isNull() ? "" : text.constData(), int(text.size()), SQLITE_TRANSIENT);
    }
    }
}

FoundRow sqliteRowFrom(sqlite3_stmt *statement, const SqliteTable &described, const TableMap &table)
{
    FoundRow row{.table = table.table};
    int at = 0;
    QVariant rowid;
    if (!described.rowid.isEmpty()) {
        rowid = sqliteValue(statement, at++);
        if (!described.isRowidNamed)
            row.values.insert(u"steward:rowid"_s, rowid);
    }
    for (const QString &column : described.columns)
        row.values.insert(column, sqliteValue(statement, at++));
    for (const QString &column : table.key) {
        const QString own = described.keyColumn(column);
        row.key << (row.values.contains(own) ? row.values.value(own) : rowid);
    }
    row.digest = digestOf(row.values);
    return row;
}

Result<std::optional<FoundRow>> readSqliteRow(sqlite3 *db, const TableMap &table, const QVariantList &key)
{
    const Result<SqliteTable> described = describeSqliteTable(db, table.table);
    if (!described)
        return failureOf(described);
    if (table.key.isEmpty() || key.size() != table.key.size())
        return failure(ErrorCode::InvalidInput, u"The map of %1 names no key for its rows."_s.arg(table.table));
    QStringList terms;
    for (const QString &column : table.key) {
        const QString own = described->keyColumn(column);
        if (own.isEmpty())
            return failure(ErrorCode::NotFound,
                u"%1 has no column \"%2\" to tell its rows apart by; correct the map, then search and plan again."_s
                    .arg(table.table, column));
        terms << quotedName(own) + u" IS ?"_s;
    }
    Result<Statement> rows = prepare(db,
        u"SELECT %1 FROM %2 WHERE %3"_s.arg(described->selection(), quotedTable(table.table), terms.join(u" AND "_s)));
    if (!rows)
        return failureOf(rows);
    for (qsizetype i = 0; i < key.size(); ++i)
        bindSqliteValue(rows->get(), int(i) + 1, key[i]);
    switch (sqlite3_step(rows->get())) {
    case SQLITE_ROW: return sqliteRowFrom(rows->get(), *described, table);
    case SQLITE_DONE: return std::optional<FoundRow>();
    default: return sqliteFailure(db);
    }
}

} // namespace steward::sources
