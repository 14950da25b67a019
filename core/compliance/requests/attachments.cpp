#include "core/compliance/requests/attachments.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/compliance/requests/register.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunkSize = 65'536;
constexpr qint64 mostBytes = 50 * 1024 * 1024;

vault::Place chunkPlace(const QString &row, qint64 position)
{
    return {.table = u"request_attachment_chunk"_s, .column = u"sealed"_s, .row = u"%1/%2"_s.arg(row).arg(position)};
}
vault::Place factsPlace(const QString &row)
{
    return {.table = u"request_attachment"_s, .column = u"sealed"_s, .row = row};
}

/** By the ending of the name alone: what is inside is never opened. */
QString mediaTypeOf(const QString &name)
{
    static const QHash<QString, QString> types{{u"pdf"_s, u"application/pdf"_s}, {u"txt"_s, u"text/plain"_s},
        {u"eml"_s, u"message/rfc822"_s}, {u"png"_s, u"image/png"_s}, {u"jpg"_s, u"image/jpeg"_s},
        {u"jpeg"_s, u"image/jpeg"_s}, {u"csv"_s, u"text/csv"_s}, {u"json"_s, u"application/json"_s},
        {u"xml"_s, u"application/xml"_s}, {u"html"_s, u"text/html"_s}, {u"zip"_s, u"application/zip"_s},
        {u"docx"_s, u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s}};
    return types.value(QFileInfo(name).suffix().toLower(), u"application/octet-stream"_s);
}

/** A kept file as its row says. */
struct Kept
{
    Attachment facts;
    QString row;
    QByteArray sealed;
};

Kept keptOf(const store::Rows &row)
{
    return {{.id = row.integer(0),
                .bytes = row.integer(2),
                .isEvidence = row.integer(3) != 0,
                .addedAt = fromMillis(row.integer(4))},
        row.text(1), row.blob(5)};
}

const QString &keptSelect()
{
    static const QString sql = u"SELECT id, row, bytes, evidence, added_at, sealed FROM request_attachment "_s;
    return sql;
}

Result<Attachment> opened(const Kept &kept, vault::Vault &vault, store::Connection &connection)
{
    Attachment facts = kept.facts;
    const Result<QJsonObject> json = openJson(vault, connection, factsPlace(kept.row), kept.sealed);
    if (!json && json.error().code != ErrorCode::NotFound)
        return failureOf(json);
    if (json) {
        facts.name = (*json)[u"name"_s].toString();
        facts.mediaType = (*json)[u"media_type"_s].toString();
        facts.sha256 = (*json)[u"sha256"_s].toString();
    }
    return facts;
}

/** Reads a file that is no larger than may be kept. */
Result<QByteArray> bytesOfFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::InvalidInput, u"%1 cannot be read; name a file that can."_s.arg(path));
    const QByteArray bytes = file.read(mostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::InputOutput, u"%1 could not be read to its end."_s.arg(path));
    if (bytes.size() > mostBytes)
        return failure(
            ErrorCode::InvalidInput, u"%1 is larger than 50 MiB, the most that is kept with a request."_s.arg(path));
    return bytes;
}

Result<void> writeChunks(
    store::Transaction &transaction, vault::Sealer &sealer, qint64 id, const QString &row, const QByteArray &bytes)
{
    for (qint64 at = 0, position = 0; at < bytes.size(); at += chunkSize, ++position) {
        const auto part = QByteArrayView(bytes).sliced(at, std::min<qint64>(chunkSize, bytes.size() - at));
        const Result<QByteArray> sealed = sealer.seal(chunkPlace(row, position), part);
        if (!sealed)
            return failureOf(sealed);
        const Result<void> kept = transaction.sql().run(
            u"INSERT INTO request_attachment_chunk(attachment, position, sealed) VALUES(?, ?, ?)"_s,
            {id, position, *sealed});
        if (!kept)
            return kept;
    }
    return {};
}

Result<Attachment> keep(RequestEdit &edit, const QString &name, const QByteArray &bytes, bool isEvidence)
{
    store::Transaction &transaction = edit.transaction();
    const Request &request = edit.request();
    if (const Result<void> lives = edit.mustNotBeErased(); !lives)
        return failureOf(lives);
    if (isEvidence && (request.verifiedAt || !isRunning(request.state)))
        return failure(ErrorCode::Refused,
            u"The identity step of %1 has ended; proof of identity is not kept after that."_s.arg(request.reference));
    Attachment facts{.name = cleaned(name).simplified().left(255),
        .mediaType = mediaTypeOf(name),
        .sha256 = QString::fromLatin1(sha256(bytes).toHex()),
        .bytes = bytes.size(),
        .isEvidence = isEvidence,
        .addedAt = transaction.now()};
    Result<vault::Sealer> sealer =
        edit.vault().sealer(transaction, {.level = vault::Level::Critical, .name = request.subject});
    if (!sealer)
        return failureOf(sealer);
    const QString row = newRowId();
    const Result<QByteArray> sealed = sealer->seal(factsPlace(row),
        bytesOf({{u"name"_s, facts.name}, {u"media_type"_s, facts.mediaType}, {u"sha256"_s, facts.sha256}}));
    if (!sealed)
        return failureOf(sealed);
    const Result<void> kept = transaction.sql().run(
        u"INSERT INTO request_attachment(request, row, evidence, bytes, added_at, sealed) VALUES(?, ?, ?, ?, ?, ?)"_s,
        {request.id, row, isEvidence ? 1 : 0, facts.bytes, toMillis(facts.addedAt), *sealed});
    if (!kept)
        return failureOf(kept);
    facts.id = transaction.sql().lastInsertId();
    if (const Result<void> written = writeChunks(transaction, *sealer, facts.id, row, bytes); !written)
        return failureOf(written);
    if (const Result<void> told = edit.addHistory(isEvidence ? u"evidence"_s : u"attachment"_s, facts.name); !told)
        return failureOf(told);
    transaction.record({.action = isEvidence ? u"request.evidence_kept"_s : u"request.attached"_s,
        .subject = u"request/"_s + request.reference,
        .detail = {{u"attachment"_s, facts.id}, {u"bytes"_s, facts.bytes}}});
    transaction.touch(u"requests"_s);
    return facts;
}

} // namespace

Result<int> destroyEvidence(RequestEdit &edit)
{
    store::Connection &connection = edit.transaction().sql();
    const QVariantList request{edit.request().id};
    const QString mine = u"(SELECT id FROM request_attachment WHERE request = ? AND evidence = 1)"_s;
    for (const QString &sql :
        {u"UPDATE request_attachment_chunk SET sealed = zeroblob(length(sealed)) WHERE attachment IN "_s + mine,
            u"DELETE FROM request_attachment_chunk WHERE attachment IN "_s + mine,
            u"UPDATE request_attachment SET sealed = zeroblob(length(sealed)) WHERE request = ? AND evidence = 1"_s,
            u"DELETE FROM request_attachment WHERE request = ? AND evidence = 1"_s}) {
        if (const Result<void> done = connection.run(sql, request); !done)
            return failureOf(done);
    }
    const int gone = connection.changes();
    if (gone > 0) {
        const Result<void> told = edit.addHistory(u"evidence_destroyed"_s, {}, QString::number(gone), u"0"_s);
        if (!told)
            return failureOf(told);
    }
    return gone;
}

QFuture<Result<Attachment>> Register::attach(const QString &reference, const QString &path, bool isEvidence)
{
    const Result<QByteArray> bytes = bytesOfFile(path);
    return m_store.write([&vault = m_vault, reference, bytes, name = QFileInfo(path).fileName(), isEvidence,
                             actor = m_store.actor()](store::Transaction &transaction) -> Result<Attachment> {
        if (!bytes)
            return failureOf(bytes);
        Result<RequestEdit> edit = RequestEdit::begin(transaction, vault, reference, actor);
        if (!edit)
            return failureOf(edit);
        return keep(*edit, name, *bytes, isEvidence);
    });
}

Result<QList<Attachment>> Register::attachments(const QString &reference)
{
    return m_store.read([&](store::Connection &connection) -> Result<QList<Attachment>> {
        const Result<Request> request = requestNamed(connection, reference);
        if (!request)
            return failureOf(request);
        const Result<QList<Kept>> rows =
            store::readAll(connection, keptSelect() + u"WHERE request = ? ORDER BY id"_s, {request->id}, keptOf);
        if (!rows)
            return failureOf(rows);
        QList<Attachment> all;
        for (const Kept &row : *rows) {
            Result<Attachment> one = opened(row, m_vault, connection);
            if (!one)
                return failureOf(one);
            all.append(std::move(*one));
        }
        return all;
    });
}

Result<void> Register::exportAttachment(const QString &reference, qint64 attachment, const QString &target)
{
    return m_store.read([&](store::Connection &connection) -> Result<void> {
        const Result<Request> request = requestNamed(connection, reference);
        if (!request)
            return failureOf(request);
        const Result<std::optional<Kept>> kept = store::readOne(
            connection, keptSelect() + u"WHERE request = ? AND id = ?"_s, {request->id, attachment}, keptOf);
        if (!kept)
            return failureOf(kept);
        if (!*kept)
            return failure(ErrorCode::NotFound, u"%1 has no attachment %2."_s.arg(request->reference).arg(attachment));
        const Result<Attachment> facts = opened(**kept, m_vault, connection);
        if (!facts)
            return failureOf(facts);
        const auto chunks = store::readAll(connection,
            u"SELECT sealed FROM request_attachment_chunk WHERE attachment = ? ORDER BY position"_s, {attachment},
            [](const store::Rows &row) { return row.blob(0); });
        if (!chunks)
            return failureOf(chunks);
        if (QFileInfo::exists(target))
            return failure(ErrorCode::Refused, u"%1 is there already; name a new file."_s.arg(target));
        QSaveFile file(target);
        if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            return failure(ErrorCode::InputOutput, u"%1 cannot be written; choose another place."_s.arg(target));
        Sha256 hash;
        for (qint64 position = 0; position < chunks->size(); ++position) {
            const Result<crypto::SecretBytes> part =
                m_vault.open(connection, chunkPlace((*kept)->row, position), chunks->at(position));
            if (!part)
                return failureOf(part);
            hash.add(part->view());
            file.write(part->view().data(), part->view().size());
        }
        if (hash.finish().toHex() != facts->sha256.toLatin1())
            return failure(ErrorCode::Corrupt, u"The attachment is not what was kept: its hash differs."_s);
        if (!file.commit())
            return failure(ErrorCode::InputOutput, u"%1 could not be written whole; is the disk full?"_s.arg(target));
        return {};
    });
}

} // namespace steward::compliance
