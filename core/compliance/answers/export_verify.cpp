#include "core/compliance/answers/export_package.h"

#include "core/base/canonical_json.h"
#include "core/base/hash.h"
#include "core/ledger/package_names.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestManifest = qint64(64) << 20;

/** The SHA-256 of a file, read piece by piece. */
Result<QByteArray> hashOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || QFileInfo(path).isSymLink() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, u"cannot be read"_s);
    Sha256 hash;
    constexpr qint64 piece = 1 << 20;
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(piece);
        if (bytes.isEmpty())
            return failure(ErrorCode::InputOutput, u"cannot be read to its end"_s);
        hash.add(bytes);
    }
    return hash.finish();
}

} // namespace

Result<ExportVerdict> verifyExport(const QString &folder)
{
    QFile file(folder + u"/manifest.json"_s);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestManifest)
        return failure(ErrorCode::NotFound,
            u"%1 has no manifest.json that can be read; name the folder of an export (unpack a ZIP first)."_s.arg(
                folder));
    const QByteArray bytes = file.readAll();
    ExportVerdict verdict{.manifest = sha256(bytes)};
    const Result<QByteArray> canonical = canonicalForm(bytes);
    if (!canonical || *canonical != bytes)
        verdict.faults.append(u"manifest.json is not spelt as it was written (RFC 8785)."_s);
    const QJsonObject manifest = QJsonDocument::fromJson(bytes).object();
    verdict.request = manifest.value(u"request"_s).toString();
    QSet<QString> known{u"manifest.json"_s, u"SHA256SUMS"_s};
    for (const QJsonValue &one : manifest.value(u"files"_s).toArray()) {
        const QString name = one[u"name"_s].toString();
        known.insert(name);
        ++verdict.files;
        if (!ledger::isPackageName(name.toUtf8())) {
            verdict.faults.append(u"manifest.json names a file outside of the export."_s);
            continue;
        }
        const Result<QByteArray> hash = hashOf(folder + u'/' + name);
        if (!hash)
            verdict.faults.append(u"%1 %2."_s.arg(name, hash.error().message));
        else if (QString::fromLatin1(hash->toHex()) != one[u"sha256"_s].toString())
            verdict.faults.append(u"%1 is not as it was written: its SHA-256 differs from the manifest's."_s.arg(name));
    }
    if (verdict.files == 0)
        verdict.faults.append(u"manifest.json names no files."_s);
    const QDir base(QDir(folder).absolutePath());
    QDirIterator walk(base.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString name = base.relativeFilePath(walk.next());
        if (!known.contains(name))
            verdict.faults.append(u"%1 is not of the export."_s.arg(name));
    }
    return verdict;
}

} // namespace steward::compliance
