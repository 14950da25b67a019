#include "core/sources/masking.h"
#include "core/sources/names.h"
#include "core/sources/postgres_changer.h"
#include "core/sources/postgres_tools_changer.h"
#include "core/sources/residue_words.h"

#include <QSqlDatabase>
#include <QStringDecoder>

namespace steward::sources {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceSize = qint64(4) << 20;

/** Needles as the server keeps text (UTF-8), as given, in lower and in upper case. */
QList<QByteArray> spellings(const QList<QByteArray> &needles)
{
    QList<QByteArray> all;
    for (const QByteArray &needle : needles) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder.decode(needle);
        const QList<QByteArray> forms =
            decoder.hasError() ? QList<QByteArray>{needle}
                               : QList<QByteArray>{needle, text.toLower().toUtf8(), text.toUpper().toUtf8()};
        for (const QByteArray &form : forms)
            if (!form.isEmpty() && !all.contains(form))
                all.append(form);
    }
    return all;
}

QString arrayOf(const QList<QByteArray> &needles)
{
    QStringList parts;
    for (const QByteArray &needle : needles)
        parts.append(u"'\\x%1'::bytea"_s.arg(QString::fromLatin1(needle.toHex())));
    return u"ARRAY[%1]"_s.arg(parts.join(u','));
}

/** One file of a table, an index or a TOAST table. */
struct RelationFile
{
    QString owner = {}; ///< In words: "public.customers", "index customers_email_key"
    QString path = {};
};

/** The table, its TOAST table and the indexes of both, of partitions too. */
Result<QList<RelationFile>> filesOf(QSqlDatabase &database, const QString &table)
{
    const Result<QList<QVariantList>> rows = postgresRows(database,
        u"WITH t AS (SELECT relid AS oid FROM pg_partition_tree(%1::regclass) UNION SELECT %1::regclass), w AS (SELECT oid FROM t UNION SELECT c.reltoastrelid FROM pg_class c JOIN t USING (oid) WHERE c.reltoastrelid<>0), a AS (SELECT oid FROM w UNION SELECT i.indexrelid FROM pg_index i JOIN w ON i.indrelid=w.oid) SELECT c.relname::text, c.relkind::text, pg_relation_filepath(c.oid) FROM a JOIN pg_class c USING (oid) WHERE pg_relation_filepath(c.oid) IS NOT NULL"_s
            .arg(quotedText(quotedTable(table))));
    if (!rows)
        return failureOf(rows);
    QList<RelationFile> files;
    for (const QVariantList &row : *rows) {
        const bool isIndex = row.value(1).toString() == "i"_L1;
        files.append(
            {.owner = (isIndex ? u"index "_s : QString()) + row.value(0).toString(), .path = row.value(2).toString()});
    }
    return files;
}

/** Whether a file of the server holds one of the needles; the server looks itself, piece by piece. */
Result<bool> isInFile(
    QSqlDatabase &database, const QString &path, const QList<QByteArray> &needles, std::stop_token stop)
{
    qsizetype longest = 1;
    for (const QByteArray &needle : needles)
        longest = std::max(longest, needle.size());
    for (int segment = 0;; ++segment) {
        const QString name = segment == 0 ? path : path + u'.' + QString::number(segment);
        const Result<QVariant> size =
            postgresValue(database, u"SELECT size FROM pg_stat_file(%1, true)"_s.arg(quotedText(name)));
        if (!size)
            return failureOf(size);
        if (size->isNull() || !size->isValid())
            return false;
        for (qint64 at = 0; at < size->toLongLong(); at += pieceSize - longest + 1) {
            if (stop.stop_requested())
                return failure(ErrorCode::Cancelled, u"The search was stopped."_s);
            const Result<QVariant> found = postgresValue(database,
                u"SELECT EXISTS(SELECT 1 FROM (SELECT pg_read_binary_file(%1, %2, %3, true) AS piece OFFSET 0) p, unnest(%4) needle WHERE position(needle IN piece) > 0)"_s
                    .arg(quotedText(name))
                    .arg(at)
                    .arg(pieceSize)
                    .arg(arrayOf(needles)));
            if (!found)
                return failureOf(found);
            if (found->toBool())
                return true;
        }
    }
}

/** Rows that stand and hold one of the needles. */
struct StandingRows
{
    qint64 words = 0;  ///< As a word of its own.
    qint64 inside = 0; ///< Only within a longer word: somebody else's.
};

Result<StandingRows> standingRows(QSqlDatabase &database, const QString &table, const QList<QByteArray> &needles)
{
    const Result<QVariant> texts = postgresValue(database,
        u"SELECT string_agg(y.t, E'\\n') FROM (SELECT x::text AS t FROM %1 x WHERE EXISTS(SELECT 1 FROM unnest(%2) n WHERE position(n IN convert_to(x::text, 'UTF8')) > 0) LIMIT 1000) y"_s
            .arg(quotedTable(table), arrayOf(needles)));
    if (!texts)
        return failureOf(texts);
    StandingRows rows;
    for (const QByteArray &row : texts->toString().toUtf8().split('\n')) {
        const Holding holding = holdingOf(row, needles);
        rows.words += holding == Holding::Word;
        rows.inside += holding == Holding::Inside;
    }
    return rows;
}

Result<bool> isInStatistics(QSqlDatabase &database, const QString &table, const QList<QByteArray> &needles)
{
    const auto [schema, name] = splitTable(table);
    const Result<QVariant> found = postgresValue(database,
        u"SELECT string_agg(concat_ws(' ', s.most_common_vals::text, s.histogram_bounds::text), ' ') FROM pg_stats s, unnest(%1) n WHERE s.schemaname=%2 AND s.tablename=%3 AND position(n IN convert_to(coalesce(s.most_common_vals::text,'') || coalesce(s.histogram_bounds::text,''), 'UTF8')) > 0"_s
            .arg(arrayOf(needles), quotedText(schema), quotedText(name)));
    if (!found)
        return failureOf(found);
    return holdingOf(found->toString().toUtf8(), needles) == Holding::Word;
}

/** What the server counts where its files cannot be read. */
void lookAtCounts(QSqlDatabase &database, const QString &table, Residue &residue)
{
    const Result<QVariant> dead =
        postgresValue(database, u"SELECT pg_stat_get_dead_tuples(%1::regclass)"_s.arg(quotedText(quotedTable(table))));
    if (dead && dead->toLongLong() > 0)
        residue.places.append({.where = u"dead rows of "_s + table,
            .why =
                u"The server counts %1 dead row(s), whose bytes cannot be looked at from here. VACUUM FULL by the owner of the table removes them."_s
                    .arg(dead->toLongLong())});
}

Result<bool> lookInFiles(QSqlDatabase &database, const QString &table, const QList<QByteArray> &needles,
    qint64 standing, std::stop_token stop, Residue &residue)
{
    const Result<QList<RelationFile>> files = filesOf(database, table);
    if (!files)
        return failureOf(files);
    for (const RelationFile &file : *files) {
        const Result<bool> isThere = isInFile(database, file.path, needles, stop);
        if (!isThere)
            return failureOf(isThere);
        if (*isThere && standing == 0)
            residue.places.append({.where = u"dead rows of "_s + file.owner,
                .why = u"Bytes of removed rows in the free space of its pages. VACUUM FULL removes them."_s});
    }
    return true;
}

Result<void> lookAtTable(QSqlDatabase &database, const QString &table, const QList<QByteArray> &needles,
    bool readsFiles, std::stop_token stop, Residue &residue)
{
    const Result<StandingRows> standing = standingRows(database, table, needles);
    if (!standing) {
        if (standing.error().code == ErrorCode::Cancelled)
            return failureOf(standing);
        residue.notSeen.append(u"Rows of %1: %2"_s.arg(table, standing.error().message));
        return {};
    }
    if (standing->words > 0)
        residue.places.append({.where = u"still stands in "_s + table,
            .why = u"%1 row(s) that stand hold it: rows that were not planned, or another person's."_s.arg(
                standing->words)});
    if (const Result<bool> quoted = isInStatistics(database, table, needles); quoted && *quoted)
        residue.places.append({.where = u"statistics of "_s + table,
            .why = u"The planner's statistics quote it. ANALYZE of the table gathers them anew."_s});
    if (!readsFiles) {
        lookAtCounts(database, table, residue);
        return {};
    }
    const Result<bool> looked =
        lookInFiles(database, table, needles, standing->words + standing->inside, stop, residue);
    if (!looked && looked.error().code == ErrorCode::Cancelled)
        return failureOf(looked);
    if (!looked)
        residue.notSeen.append(u"The files of %1 on the server: %2"_s.arg(table, looked.error().message));
    return {};
}

} // namespace

Result<Residue> residueOfPostgres(
    QSqlDatabase &database, const SourceMap &map, const QList<QByteArray> &needles, std::stop_token stop)
{
    Residue residue;
    const QList<QByteArray> wide = spellings(needles);
    const Result<QVariant> mayRead = postgresValue(database,
        u"SELECT has_function_privilege('pg_read_binary_file(text,bigint,bigint,boolean)', 'EXECUTE') AND has_function_privilege('pg_stat_file(text,boolean)', 'EXECUTE')"_s);
    const bool readsFiles = mayRead && mayRead->toBool();
    for (const TableMap &table : map.tables) {
        if (wide.isEmpty())
            break;
        if (const Result<void> looked = lookAtTable(database, table.table, wide, readsFiles, stop, residue); !looked)
            return failureOf(looked);
    }
    if (!readsFiles)
        residue.notSeen.append(
            u"The files of the tables on the server: this role may not read them, so bytes in free space were judged by the server's counts."_s);
    residue.notSeen += QStringList{
        u"The write-ahead log (pg_wal) and its archive: they hold what was removed until the server has used them again."_s,
        u"Replicas, which follow by themselves, and what they archive."_s,
        u"Backups and dumps (pg_dump, base backups)."_s, u"Logs of the server, where it writes statements into them."_s,
        u"Blocks of the disk that rewritten tables have used before."_s,
        u"Long values that the server keeps compressed, where bytes were searched."_s};
    return residue;
}

} // namespace steward::sources
