#include "core/ledger/package_manifest.h"

#include "core/base/hash.h"
#include "core/ledger/package_names.h"

#include <algorithm>

namespace steward::ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunk = 256 * 1024;
constexpr qint64 longestPiece = 512; // a name, a hash and what is between them
constexpr qsizetype hexSize = 64;

class ManifestText
{
public:
    explicit ManifestText(PackageReading &reading)
        : m_reading(reading)
    {
    }

    Result<PackageManifest> run()
    {
        if (const Result<void> read = readFiles(); !read)
            return failureOf(read);
        if (!take("},\"first_index\":"))
            return misspelt();
        const std::optional<qint64> first = plainNumber(takeUntil(','));
        if (!first || !take(",\"v\":1}"))
            return misspelt();
        if (const Result<void> more = fill(); !more)
            return failureOf(more);
        if (m_at != m_buffer.size())
            return misspelt();
        m_manifest.first = *first;
        m_manifest.sha256 = m_hash.finish();
        if (!proofsFollow())
            return packageDiffers(
                package_file::manifest, u"manifest.json does not name a proof for each entry from first_index on."_s);
        return std::move(m_manifest);
    }

private:
    Result<void> readFiles()
    {
        if (const Result<void> begun = fill(); !begun)
            return begun;
        if (!take("{\"files\":{"))
            return misspelt();
        QByteArray previous;
        do {
            if (const Result<void> more = fill(); !more)
                return more;
            if (!take("\""))
                return misspelt();
            const QByteArray name = takeUntil('"');
            const bool inOrder = previous.isEmpty() || sortsBefore(previous, name);
            if (!isPackageName(name) || !inOrder || !take("\":\""))
                return misspelt();
            const Result<void> added = addFile(name, takeUntil('"'));
            if (!added || !take("\""))
                return added ? misspelt() : added;
            previous = name;
        } while (take(","));
        return {};
    }

    Result<void> addFile(const QByteArray &name, const QByteArray &hex)
    {
        const bool isHex = hex.size() == hexSize && std::all_of(hex.begin(), hex.end(), [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        });
        if (!isHex)
            return misspelt();
        PackageManifest::Hash hash;
        std::copy_n(QByteArray::fromHex(hex).constData(), hash.size(), hash.begin());
        if (const std::optional<qint64> seq = proofSeq(name))
            m_manifest.proofs.push_back({*seq, hash});
        else if (name.startsWith("proofs/") || name == package_file::manifest || name == package_file::manifestNote)
            return misspelt();
        else
            m_manifest.files.emplace(name, hash);
        if (m_manifest.files.size() > size_t(maxReportFiles) + 16
            || qint64(m_manifest.proofs.size()) > maxPackageEntries)
            return packageDiffers(package_file::manifest, u"manifest.json names more files than a package may have."_s);
        return {};
    }

    bool proofsFollow()
    {
        std::vector<PackageManifest::Proof> &proofs = m_manifest.proofs;
        std::sort(proofs.begin(), proofs.end(), [](const auto &a, const auto &b) { return a.seq < b.seq; });
        return !proofs.empty() && proofs.front().seq == m_manifest.first
               && proofs.back().seq - proofs.front().seq == qint64(proofs.size()) - 1; // no name is there twice
    }

    static tl::unexpected<Error> misspelt()
    {
        return packageDiffers(package_file::manifest, u"manifest.json is not spelt as a manifest is (RFC 8785)."_s);
    }

    /** At least one whole piece in the buffer, where there is that much. */
    Result<void> fill()
    {
        while (m_buffer.size() - m_at < longestPiece) {
            const Result<QByteArray> bytes = m_reading.read(chunk);
            if (!bytes)
                return failureOf(bytes);
            if (bytes->isEmpty())
                break;
            m_hash.add(*bytes);
            m_buffer.remove(0, m_at);
            m_at = 0;
            m_buffer += *bytes;
        }
        return {};
    }
    bool take(QByteArrayView text)
    {
        if (!QByteArrayView(m_buffer).sliced(m_at).startsWith(text))
            return false;
        m_at += text.size();
        return true;
    }
    /** What stands before the next `c`, which stays; nothing where it does not come soon. */
    QByteArray takeUntil(char c)
    {
        const qsizetype end = QByteArrayView(m_buffer)
                                  .sliced(m_at)
                                  .first(std::min<qsizetype>(longestPiece, m_buffer.size() - m_at))
                                  .indexOf(c);
        if (end < 0)
            return {};
        const QByteArray text = m_buffer.mid(m_at, end);
        m_at += end;
        return text;
    }

    PackageReading &m_reading;
    Sha256 m_hash;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    PackageManifest m_manifest;
};

} // namespace

bool PackageManifest::names(const QByteArray &file) const
{
    if (const std::optional<qint64> seq = proofSeq(file))
        return *seq >= first && *seq - first < qint64(proofs.size());
    return file == package_file::manifest || file == package_file::manifestNote || files.contains(file);
}

Result<PackageManifest> readManifest(PackageReading &reading)
{
    return ManifestText(reading).run();
}

} // namespace steward::ledger
