#include "core/compliance/answers/export_package.h"

#include "core/base/canonical_json.h"
#include "core/base/hash.h"
#include "core/ledger/package_source.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace steward::compliance {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestManifest = qint64(64) << 20;
constexpr qint64 piece = 1 << 20;

/** The SHA-256 of a file, read piece by piece. */
Result<QByteArray> hashOf(ledger::PackageSource &source, const QByteArray &name)
{
    const Result<std::unique_ptr<ledger::PackageReading>> file = source.open(name);
    if (!file)
        return failureOf(file);
    Sha256 hash;
    while (true) {
        const Result<QByteArray> bytes = (*file)->read(piece);
        if (!bytes)
            return failureOf(bytes);
        if (bytes->isEmpty())
            return hash.finish();
        hash.add(*bytes);
    }
}

Result<QByteArray> manifestOf(ledger::PackageSource &source)
{
    const Result<std::unique_ptr<ledger::PackageReading>> file = source.open("manifest.json");
    if (!file)
        return failureOf(file);
    QByteArray all;
    while (all.size() <= largestManifest) {
        const Result<QByteArray> bytes = (*file)->read(piece);
        if (!bytes)
            return bytes;
        if (bytes->isEmpty())
            return all;
        all += *bytes;
    }
    return failure(ErrorCode::Corrupt, u"manifest.json is larger than any that is written."_s);
}

/** Compares the files that the manifest names; answers their names. */
QSet<QByteArray> compareFiles(ledger::PackageSource &source, const QJsonArray &files, ExportVerdict &verdict)
{
    QSet<QByteArray> known{"manifest.json", "SHA256SUMS"};
    for (const QJsonValue &one : files) {
        const QString name = one[u"name"_s].toString();
        known.insert(name.toUtf8());
        ++verdict.files;
        const Result<QByteArray> hash = hashOf(source, name.toUtf8());
        if (!hash)
            verdict.faults.append(u"%1 cannot be read as a file of the export."_s.arg(name));
        else if (QString::fromLatin1(hash->toHex()) != one[u"sha256"_s].toString())
            verdict.faults.append(u"%1 is not as it was written: its SHA-256 differs from the manifest's."_s.arg(name));
    }
    if (verdict.files == 0)
        verdict.faults.append(u"manifest.json names no files."_s);
    return known;
}

} // namespace

Result<ExportVerdict> verifyExport(const QString &path)
{
    const auto notThere = [&path] {
        return failure(ErrorCode::NotFound,
            u"%1 has no manifest.json that can be read; name the folder or the ZIP of an export."_s.arg(path));
    };
    const Result<std::unique_ptr<ledger::PackageSource>> source = ledger::PackageSource::at(path);
    if (!source)
        return notThere();
    const Result<QByteArray> bytes = manifestOf(**source);
    if (!bytes)
        return notThere();
    ExportVerdict verdict{.manifest = sha256(*bytes)};
    const Result<QByteArray> canonical = canonicalForm(*bytes);
    if (!canonical || *canonical != *bytes)
        verdict.faults.append(u"manifest.json is not spelt as it was written (RFC 8785)."_s);
    const QJsonObject manifest = QJsonDocument::fromJson(*bytes).object();
    verdict.request = manifest.value(u"request"_s).toString();
    const QSet<QByteArray> known = compareFiles(**source, manifest.value(u"files"_s).toArray(), verdict);
    const Result<void> walked = (*source)->visit([&](const QByteArray &name) -> Result<void> {
        if (!known.contains(name))
            verdict.faults.append(u"%1 is not of the export."_s.arg(QString::fromUtf8(name)));
        return {};
    });
    if (!walked)
        verdict.faults.append(walked.error().message);
    return verdict;
}

} // namespace steward::compliance
