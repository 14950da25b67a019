#include "core/operations/manifest.h"

#include "core/base/canonical_json.h"
#include "core/base/hash.h"
#include "core/ledger/note.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace steward::operations {

using namespace Qt::StringLiterals;

namespace {

constexpr int saltSize = 32;
constexpr int digestSize = 32;
const QString sealing = u"aes-256-gcm stream 65536"_s;

tl::unexpected<Error> notReadable(const QString &why)
{
    return failure(ErrorCode::Corrupt, u"manifest.json is not as it was written: %1."_s.arg(why));
}

QJsonObject fileJson(const ListedFile &file)
{
    return {{u"bytes"_s, file.bytes}, {u"sha256"_s, QString::fromLatin1(file.sha256.toHex())}};
}

std::optional<ListedFile> fileFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const ListedFile file{
        QByteArray::fromHex(object.value(u"sha256"_s).toString().toLatin1()), object.value(u"bytes"_s).toInteger(-1)};
    if (file.sha256.size() != digestSize || file.bytes < 0)
        return std::nullopt;
    return file;
}

} // namespace

bool isBackupId(const QString &name)
{
    static const QRegularExpression form(u"\\A[0-9]{8}T[0-9]{6}Z-[1-9][0-9]{0,5}\\z"_s);
    return form.match(name).hasMatch();
}

Result<QByteArray> BackupManifest::json() const
{
    QJsonObject listed;
    for (auto it = files.begin(); it != files.end(); ++it)
        listed.insert(it.key(), fileJson(it.value()));
    QJsonObject counts;
    for (auto it = rows.begin(); it != rows.end(); ++it)
        counts.insert(it.key(), it.value());
    return canonicalJson({{u"v"_s, 1}, {u"id"_s, id}, {u"made_at"_s, toMillis(madeAt)}, {u"version"_s, version},
        {u"schema"_s, schema}, {u"sealing"_s, sealing}, {u"salt"_s, QString::fromLatin1(salt.toHex())},
        {u"master"_s, master.toJson()}, {u"files"_s, listed}, {u"workspace"_s, fileJson(workspace)},
        {u"checkpoint"_s, QString::fromUtf8(checkpoint)},
        {u"newest_at"_s, newestAt ? QJsonValue(toMillis(*newestAt)) : QJsonValue()}, {u"rows"_s, counts},
        {u"erasures"_s, erasures}});
}

Result<BackupManifest> BackupManifest::parse(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return notReadable(u"it is no JSON"_s);
    if (object.value(u"v"_s).toInt() > 1)
        return failure(ErrorCode::TooNew, u"The backup was made by a newer Steward; install that version."_s);
    BackupManifest manifest;
    manifest.id = object.value(u"id"_s).toString();
    manifest.madeAt = fromMillis(object.value(u"made_at"_s).toInteger());
    manifest.version = object.value(u"version"_s).toString();
    manifest.schema = object.value(u"schema"_s).toInt();
    manifest.salt = QByteArray::fromHex(object.value(u"salt"_s).toString().toLatin1());
    manifest.checkpoint = object.value(u"checkpoint"_s).toString().toUtf8();
    manifest.erasures = object.value(u"erasures"_s).toInteger();
    if (const QJsonValue at = object.value(u"newest_at"_s); at.isDouble())
        manifest.newestAt = fromMillis(at.toInteger());
    if (!isBackupId(manifest.id) || manifest.salt.size() != saltSize || manifest.schema < 1)
        return notReadable(u"its id, salt or schema is missing"_s);

    const QJsonObject listed = object.value(u"files"_s).toObject();
    for (auto it = listed.begin(); it != listed.end(); ++it) {
        const std::optional<ListedFile> file = fileFrom(it.value());
        if (!file)
            return notReadable(u"the entry of %1 is incomplete"_s.arg(it.key().left(80)));
        manifest.files.insert(it.key(), *file);
    }
    const std::optional<ListedFile> workspace = fileFrom(object.value(u"workspace"_s));
    if (!workspace)
        return notReadable(u"the entry of the workspace is incomplete"_s);
    manifest.workspace = *workspace;
    const QJsonObject counts = object.value(u"rows"_s).toObject();
    for (auto it = counts.begin(); it != counts.end(); ++it)
        manifest.rows.insert(it.key(), it.value().toInteger(-1));

    const Result<vault::MasterRef> master = vault::MasterRef::fromJson(object.value(u"master"_s).toObject());
    if (!master)
        return notReadable(u"what it says of the master key cannot be read"_s);
    manifest.master = *master;
    const Result<ledger::Note> note = ledger::Note::parse(manifest.checkpoint);
    const Result<ledger::Checkpoint> trail =
        note ? ledger::Checkpoint::parse(note->text) : Result<ledger::Checkpoint>(failureOf(note));
    if (!trail)
        return notReadable(u"its checkpoint cannot be read"_s);
    manifest.trail = *trail;

    // One spelling only: what has more or other keys, other numbers or another order does not come out the same.
    const Result<QByteArray> again = manifest.json();
    if (!again || *again != json)
        return notReadable(u"it is not in canonical form"_s);
    return manifest;
}

QByteArray manifestNoteText(QByteArrayView manifestJson)
{
    return "steward-backup-manifest/v1\n" + sha256(manifestJson).toHex() + '\n';
}

} // namespace steward::operations
