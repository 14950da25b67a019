#include "core/ledger/package.h"
#include "core/ledger/package_manifest.h"
#include "core/ledger/package_names.h"
#include "core/ledger/package_source.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/ledger/entry.h"
#include "core/ledger/proof.h"
#include "core/ledger/spelling.h"
#include "core/ledger/tree.h"

#include <QFileInfo>

namespace steward::ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunk = 1024 * 1024;
constexpr qint64 reportEvery = 4096;
constexpr QByteArrayView manifestTitle = "steward-evidence-manifest/v1\n";

bool isSame(QByteArrayView left, const PackageManifest::Hash &right)
{
    return left == QByteArrayView(right.data(), qsizetype(right.size()));
}

QString shown(QByteArrayView name)
{
    return forDisplay(QString::fromUtf8(name));
}

tl::unexpected<Error> wasChanged(const QByteArray &name)
{
    return packageDiffers(name, u"%1 is not the file that was signed."_s.arg(shown(name)));
}

/** entries.jsonl, line by line, hashed as it is read. */
class EntryLines
{
public:
    explicit EntryLines(std::unique_ptr<PackageReading> reading)
        : m_reading(std::move(reading))
    {
    }

    /** The next line without its end; nothing behind the last. */
    Result<std::optional<QByteArray>> next()
    {
        qsizetype end = -1;
        while ((end = m_buffer.indexOf('\n', m_at)) < 0) {
            if (m_buffer.size() - m_at > maxEntryBytes)
                return packageDiffers(package_file::entries, u"entries.jsonl has a line that no entry can have."_s);
            const Result<QByteArray> bytes = m_reading->read(chunk);
            if (!bytes)
                return failureOf(bytes);
            if (bytes->isEmpty() && m_at == m_buffer.size())
                return std::optional<QByteArray>();
            if (bytes->isEmpty())
                return packageDiffers(package_file::entries, u"entries.jsonl was cut off."_s);
            m_hash.add(*bytes);
            m_buffer.remove(0, m_at);
            m_at = 0;
            m_buffer += *bytes;
        }
        QByteArray line = m_buffer.mid(m_at, end - m_at);
        m_at = end + 1;
        return std::optional(std::move(line));
    }
    QByteArray sha256() { return m_hash.finish(); }

private:
    std::unique_ptr<PackageReading> m_reading;
    Sha256 m_hash;
    QByteArray m_buffer;
    qsizetype m_at = 0;
};

/** Goes through one package, and stops at the first thing that is not as it must be. */
class PackageCheck
{
public:
    PackageCheck(QString path, const QList<VerifierKey> &trusted, std::stop_token stop, const PackageProgress &progress)
        : m_path(std::move(path))
        , m_trusted(trusted)
        , m_stop(std::move(stop))
        , m_progress(progress)
    {
    }

    Result<PackageVerdict> run()
    {
        for (const auto step : {&PackageCheck::open, &PackageCheck::checkNote, &PackageCheck::checkManifest,
                 &PackageCheck::checkNames, &PackageCheck::checkFiles, &PackageCheck::checkKeyFile,
                 &PackageCheck::checkCheckpoint, &PackageCheck::checkOlder, &PackageCheck::checkEntries}) {
            const Result<void> done = (this->*step)();
            if (!done && done.error().code != ErrorCode::Corrupt)
                return failureOf(done);
            if (!done) {
                const QString file = done.error().detail;
                m_verdict.differs = forDisplay(file.isEmpty() ? QFileInfo(m_path).fileName() : file);
                m_verdict.reason = done.error().message;
                return m_verdict;
            }
        }
        m_verdict.isWhole = true;
        m_verdict.ok = !m_trusted.isEmpty();
        if (!m_verdict.ok)
            m_verdict.reason =
                u"Not proven: no key was given. The package is whole by the key that is in it, which anyone "
                u"could have put there; give the key that you know the trail by."_s;
        return m_verdict;
    }

private:
    Result<void> open()
    {
        Result<std::unique_ptr<PackageSource>> source = PackageSource::at(m_path);
        if (!source)
            return failureOf(source);
        m_source = std::move(*source);
        return {};
    }

    /** The whole of a file that is small. */
    Result<QByteArray> small(const char *name)
    {
        const Result<std::unique_ptr<PackageReading>> reading = m_source->open(name);
        if (!reading)
            return failureOf(reading);
        return whole(**reading, name, maxNoteBytes);
    }

    static Result<QByteArray> whole(PackageReading &reading, const QByteArray &name, qint64 most)
    {
        QByteArray bytes;
        while (bytes.size() <= most) {
            const Result<QByteArray> more = reading.read(most + 1);
            if (!more)
                return failureOf(more);
            if (more->isEmpty())
                return bytes;
            bytes += *more;
        }
        return packageDiffers(name, u"%1 is larger than such a file can be."_s.arg(shown(name)));
    }

    Result<void> checkNote()
    {
        const Result<QByteArray> bytes = small(package_file::manifestNote);
        if (!bytes)
            return failureOf(bytes);
        const Result<QByteArray> keyLine = small(package_file::vkey);
        if (!keyLine)
            return failureOf(keyLine);
        m_keyLine = *keyLine;
        const auto bad = [](const QString &reason) { return packageDiffers(package_file::manifestNote, reason); };
        const Result<Note> note = Note::parse(*bytes);
        // Nothing else vouches for this file, so that it has to be the one spelling of one signature.
        if (!note || note->lines.size() != 1 || note->bytes() != *bytes)
            return bad(u"manifest.note is not a note with one signature."_s);
        const QByteArray hex = note->text.mid(manifestTitle.size()).chopped(std::min<qsizetype>(1, note->text.size()));
        if (!note->text.startsWith(manifestTitle) || note->text != manifestTitle.toByteArray() + hex + '\n'
            || hex.size() != 64)
            return bad(u"manifest.note does not speak of a manifest."_s);
        m_manifestHash = hex;
        QList<VerifierKey> keys = m_trusted;
        if (keys.isEmpty()) {
            const Result<VerifierKey> own = ownKey();
            if (!own)
                return failureOf(own);
            keys = {*own};
        }
        const Result<QList<VerifierKey>> verified = note->verify(keys);
        if (!verified && signedByAnother(note->lines.first(), keys))
            return bad(
                u"The package is signed with another key (%1) than the one that it was held against. It is not from "
                u"whom you think, or the key was changed: ask for the present one."_s.arg(
                    forDisplay(note->lines.first().name)));
        if (!verified || verified->isEmpty())
            return bad(u"The signature in manifest.note is wrong."_s);
        m_verdict.key = verified->first();
        return {};
    }

    static bool signedByAnother(const Note::Line &line, const QList<VerifierKey> &keys)
    {
        return std::none_of(keys.begin(), keys.end(),
            [&](const VerifierKey &key) { return key.name == line.name && key.keyId() == line.keyId; });
    }

    Result<VerifierKey> ownKey() const
    {
        Result<VerifierKey> key = m_keyLine.endsWith('\n') ? VerifierKey::parse(QString::fromUtf8(m_keyLine.chopped(1)))
                                                           : failure(ErrorCode::InvalidInput, {});
        if (!key || key->text().toUtf8() + '\n' != m_keyLine)
            return packageDiffers(package_file::vkey, u"vkey is not the line of a public key."_s);
        return key;
    }

    Result<void> checkManifest()
    {
        const Result<std::unique_ptr<PackageReading>> reading = m_source->open(package_file::manifest);
        if (!reading)
            return failureOf(reading);
        Result<PackageManifest> manifest = readManifest(**reading);
        if (!manifest)
            return failureOf(manifest);
        m_manifest = std::move(*manifest);
        if (m_manifest.sha256.toHex() != m_manifestHash)
            return wasChanged(package_file::manifest);
        m_verdict.first = m_manifest.first;
        m_verdict.entries = qint64(m_manifest.proofs.size());
        m_verdict.files = m_verdict.entries + qint64(m_manifest.files.size()) + 2;
        for (const char *name :
            {package_file::checkpoint, package_file::entries, package_file::vkey, package_file::readme}) {
            if (!m_manifest.files.contains(name))
                return packageDiffers(name, u"%1 is not in the manifest."_s.arg(shown(name)));
        }
        return {};
    }

    /** Nothing there that is not named. What is named and is not there, is missed when it is read. */
    Result<void> checkNames()
    {
        qint64 seen = 0;
        return m_source->visit([&](const QByteArray &name) -> Result<void> {
            if (!m_manifest.names(name))
                return packageDiffers(name, u"%1 is not named in the manifest, so it was added."_s.arg(shown(name)));
            return ++seen % reportEvery == 0 ? goOn(0) : Result<void>();
        });
    }

    /** Every file but the entries and their proofs. */
    Result<void> checkFiles()
    {
        Sha256 hash;
        for (const auto &[name, expected] : m_manifest.files) {
            if (name == package_file::entries)
                continue;
            const Result<std::unique_ptr<PackageReading>> reading = m_source->open(name);
            if (!reading)
                return failureOf(reading);
            while (true) {
                const Result<QByteArray> bytes = (*reading)->read(chunk);
                if (!bytes)
                    return failureOf(bytes);
                if (bytes->isEmpty())
                    break;
                hash.add(*bytes);
                if (m_stop.stop_requested())
                    return goOn(0);
            }
            if (!isSame(hash.finish(), expected))
                return wasChanged(name);
        }
        return {};
    }

    Result<void> checkKeyFile()
    {
        const Result<VerifierKey> own = ownKey();
        if (!own)
            return failureOf(own);
        if (*own != m_verdict.key)
            return packageDiffers(package_file::vkey, u"vkey is not the key that the package is signed with."_s);
        return {};
    }

    Result<void> checkCheckpoint()
    {
        const auto bad = [](const QString &reason) { return packageDiffers(package_file::checkpoint, reason); };
        const Result<QByteArray> bytes = small(package_file::checkpoint);
        if (!bytes)
            return failureOf(bytes);
        m_checkpointNote = *bytes;
        if (!isSame(sha256(*bytes), m_manifest.files.at(package_file::checkpoint)))
            return wasChanged(package_file::checkpoint); // while it was being looked at
        const Result<Note> note = Note::parse(*bytes);
        if (!note || !note->verify({m_verdict.key}))
            return bad(u"The checkpoint is not signed with the key of the package."_s);
        Result<Checkpoint> checkpoint = Checkpoint::parse(note->text);
        if (!checkpoint)
            return bad(u"The checkpoint is not spelt as a checkpoint is."_s);
        m_verdict.checkpoint = std::move(*checkpoint);
        if (m_verdict.checkpoint.origin != m_verdict.key.name)
            return bad(u"The checkpoint is of another trail (%1)."_s.arg(forDisplay(m_verdict.checkpoint.origin)));
        if (m_verdict.first + m_verdict.entries > m_verdict.checkpoint.size)
            return bad(u"The checkpoint does not cover the entries of the package."_s);
        return {};
    }

    /** That the tree goes on from an older one, where the package says so. */
    Result<void> checkOlder()
    {
        const bool hasOlder = m_manifest.files.contains(package_file::olderCheckpoint);
        if (hasOlder != m_manifest.files.contains(package_file::consistency))
            return packageDiffers(hasOlder ? package_file::consistency : package_file::olderCheckpoint,
                u"Of older-checkpoint and consistency only one is there."_s);
        if (!hasOlder)
            return {};
        const Result<QByteArray> bytes = small(package_file::olderCheckpoint);
        if (!bytes)
            return failureOf(bytes);
        const Result<Note> note = Note::parse(*bytes);
        const Result<Checkpoint> older = note ? Checkpoint::parse(note->text) : failureOf(note);
        if (!older || older->origin != m_verdict.checkpoint.origin)
            return packageDiffers(package_file::olderCheckpoint, u"older-checkpoint is no checkpoint of this trail."_s);
        if (const Result<void> held = holdOlder(*note); !held)
            return held;
        const Result<QList<QByteArray>> proof = readConsistency();
        if (!proof)
            return failureOf(proof);
        const Checkpoint &now = m_verdict.checkpoint;
        if (!verifyConsistency(older->size, now.size, older->root, now.root, *proof))
            return packageDiffers(package_file::consistency, u"The trail does not go on from the older checkpoint."_s);
        m_verdict.older = *older;
        return {};
    }

    /** It may be from before a change of the key; then only the receiver's own copy can speak for it. */
    Result<void> holdOlder(const Note &older)
    {
        const QList<VerifierKey> known = m_trusted + QList<VerifierKey>{m_verdict.key};
        if (std::all_of(older.lines.begin(), older.lines.end(),
                [&](const Note::Line &line) { return signedByAnother(line, known); })) {
            m_verdict.notChecked =
                u"The older checkpoint is signed with a key that was not given; compare it with the one "
                u"that you have."_s;
            return {};
        }
        if (!older.verify(known))
            return packageDiffers(package_file::olderCheckpoint, u"The signature in older-checkpoint is wrong."_s);
        return {};
    }

    Result<QList<QByteArray>> readConsistency()
    {
        const Result<QByteArray> bytes = small(package_file::consistency);
        if (!bytes)
            return failureOf(bytes);
        QList<QByteArray> proof;
        QList<QByteArray> lines = bytes->split('\n');
        const bool ended = lines.takeLast().isEmpty();
        for (const QByteArray &line : std::as_const(lines)) {
            const std::optional<QByteArray> hash = fromCanonicalBase64(line);
            proof.append(hash.value_or(QByteArray()));
        }
        const bool allHashes =
            std::all_of(proof.begin(), proof.end(), [](const QByteArray &hash) { return hash.size() == 32; });
        if (!ended || !allHashes)
            return packageDiffers(package_file::consistency, u"consistency does not hold a hash in base64 a line."_s);
        return proof;
    }

    Result<void> checkEntries()
    {
        Result<std::unique_ptr<PackageReading>> reading = m_source->open(package_file::entries);
        if (!reading)
            return failureOf(reading);
        EntryLines lines(std::move(*reading));
        Result<void> first; // what is wrong inside is told only if the file is the one that was signed
        for (const PackageManifest::Proof &proof : m_manifest.proofs) {
            const Result<std::optional<QByteArray>> line = lines.next();
            if (!line)
                return failureOf(line);
            if (!*line)
                break;
            ++m_lines;
            if (const Result<void> proved = checkEntry(**line, proof); !proved && first)
                first = proved;
            if (!first && first.error().detail != QLatin1StringView(package_file::entries))
                return first;
            if (const Result<void> more = goOn(proof.seq - m_manifest.first); !more)
                return more;
        }
        const Result<std::optional<QByteArray>> behind = lines.next();
        if (!behind)
            return failureOf(behind);
        if (*behind || m_lines != m_verdict.entries)
            return packageDiffers(package_file::entries, u"entries.jsonl does not have a line for each proof."_s);
        if (!isSame(lines.sha256(), m_manifest.files.at(package_file::entries)))
            return wasChanged(package_file::entries);
        return first;
    }

    Result<void> checkEntry(const QByteArray &entry, const PackageManifest::Proof &expected)
    {
        const QByteArray name = proofName(expected.seq);
        const Result<std::unique_ptr<PackageReading>> reading = m_source->openProof(expected.seq);
        if (!reading)
            return failureOf(reading);
        const Result<QByteArray> bytes = whole(**reading, name, maxProofBytes);
        if (!bytes)
            return failureOf(bytes);
        if (!isSame(m_hash.of({*bytes}), expected.hash))
            return wasChanged(name);
        const Result<TlogProof> proof = TlogProof::parse(*bytes);
        if (!proof || proof->index != expected.seq)
            return packageDiffers(name, u"%1 is not a proof of entry %2."_s.arg(shown(name)).arg(expected.seq));
        if (proof->checkpoint != m_checkpointNote)
            return packageDiffers(name, u"%1 is a proof against another checkpoint."_s.arg(shown(name)));
        EntryParts parts;
        if (!readEntry({entry.constData(), size_t(entry.size())}, parts) || parts.seq != expected.seq)
            return packageDiffers(package_file::entries,
                u"Line %1 of entries.jsonl is not entry %2 in its canonical form."_s.arg(m_lines).arg(expected.seq));
        const Checkpoint &tree = m_verdict.checkpoint;
        if (!verifyInclusion(leafHash(m_hash, entry), expected.seq, tree.size, proof->hashes, tree.root))
            return packageDiffers(
                package_file::entries, u"Entry %1 is not the one that the signed tree holds."_s.arg(expected.seq));
        return {};
    }

    Result<void> goOn(qint64 done)
    {
        if (m_stop.stop_requested())
            return failure(ErrorCode::Cancelled, u"The verification was cancelled."_s);
        if (m_progress && done % reportEvery == 0)
            m_progress(done, m_verdict.entries);
        return {};
    }

    QString m_path;
    const QList<VerifierKey> &m_trusted;
    std::stop_token m_stop;
    const PackageProgress &m_progress;
    std::unique_ptr<PackageSource> m_source;
    Sha256 m_hash;
    QByteArray m_keyLine;
    QByteArray m_manifestHash; ///< As the note has it, in hex.
    QByteArray m_checkpointNote;
    PackageManifest m_manifest;
    qint64 m_lines = 0;
    PackageVerdict m_verdict;
};

} // namespace

Result<PackageVerdict> verifyPackage(
    const QString &path, const QList<VerifierKey> &trusted, std::stop_token stop, const PackageProgress &progress)
{
    return PackageCheck(path, trusted, std::move(stop), progress).run();
}

} // namespace steward::ledger
