#include "core/ledger/package.h"
#include "core/ledger/package_names.h"
#include "core/ledger/package_readme.h"
#include "core/ledger/package_sink.h"
#include "core/ledger/package_tiles.h"

#include "core/ledger/ledger.h"
#include "core/ledger/proof.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <map>

namespace steward::ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 entriesAtOnce = 1000;
constexpr qint64 reportEvery = 4096;
constexpr qint64 copyChunk = 1024 * 1024;
constexpr qint64 hashSize = 32;

/** Makes one package, from top to bottom. */
class Packaging
{
public:
    Packaging(store::Store &store, const NoteSigner &signer, const PackageRequest &request, std::stop_token stop,
        const PackageProgress &progress)
        : m_store(store)
        , m_signer(signer)
        , m_request(request)
        , m_stop(std::move(stop))
        , m_progress(progress)
        , m_tiles(store)
    {
    }

    Result<PackageFacts> run()
    {
        for (const auto step : {&Packaging::takeCheckpoint, &Packaging::takeRange, &Packaging::takeFiles,
                 &Packaging::proveOlder, &Packaging::open, &Packaging::writeSmallAndEntries, &Packaging::writeProofs,
                 &Packaging::writeManifest, &Packaging::commit}) {
            if (const Result<void> done = (this->*step)(); !done)
                return failureOf(done);
        }
        return m_facts;
    }

private:
    SubtreeHash hashes()
    {
        return [this](int level, qint64 index) { return m_tiles.hash(level, index); };
    }

    Result<void> takeCheckpoint()
    {
        const Result<std::optional<QByteArray>> note = newestCheckpoint(m_store);
        if (!note)
            return failureOf(note);
        if (!*note)
            return failure(ErrorCode::Refused,
                u"The trail of this workspace is not signed, so nothing can be proved by it. "
                u"Set up its keys, then make the package again."_s);
        m_note = **note;
        m_facts.key = m_signer.key();
        Result<Checkpoint> checkpoint = read(m_note, {m_facts.key});
        if (!checkpoint)
            return failure(ErrorCode::Refused,
                u"The newest checkpoint of the trail is not signed with this workspace's key; run \"ledger verify\"."_s,
                checkpoint.error().message);
        m_facts.checkpoint = std::move(*checkpoint);
        return {};
    }

    static Result<Checkpoint> read(const QByteArray &bytes, const QList<VerifierKey> &keys)
    {
        const Result<Note> note = Note::parse(bytes);
        if (!note)
            return failureOf(note);
        if (const auto verified = note->verify(keys); !verified)
            return failureOf(verified);
        return Checkpoint::parse(note->text);
    }

    Result<void> takeRange()
    {
        const qint64 size = m_facts.checkpoint.size;
        m_facts.first = m_request.first;
        m_facts.last = m_request.last.value_or(size - 1);
        if (m_facts.first < 0 || m_facts.first > m_facts.last || m_facts.last >= size)
            return failure(ErrorCode::InvalidInput,
                u"The signed trail goes from entry 0 to entry %1; %2 to %3 is no part of it."_s.arg(size - 1)
                    .arg(m_facts.first)
                    .arg(m_facts.last));
        if (count() > maxPackageEntries)
            return failure(
                ErrorCode::InvalidInput, u"A package holds at most %1 entries; make several."_s.arg(maxPackageEntries));
        return {};
    }

    /** Every file beside the trail, by name, so that the whole package's order is known. */
    Result<void> takeFiles()
    {
        if (m_request.files.size() > maxReportFiles)
            return failure(ErrorCode::InvalidInput, u"A package holds at most %1 report files."_s.arg(maxReportFiles));
        QSet<QString> folded;
        for (const PackageFile &file : m_request.files) {
            const QByteArray name = file.name.toUtf8();
            if (!isReportName(name))
                return failure(ErrorCode::InvalidInput,
                    u"\"%1\" is no name for a file in a package; use letters, digits, dots, hyphens and underscores."_s
                        .arg(file.name));
            if (folded.contains(file.name.toLower()))
                return failure(
                    ErrorCode::InvalidInput, u"Two files of the package would be named %1."_s.arg(file.name));
            folded.insert(file.name.toLower());
            m_reports.emplace(name, &file);
        }
        for (const QString &name : std::as_const(folded)) {
            for (qsizetype slash = name.indexOf(u'/'); slash > 0; slash = name.indexOf(u'/', slash + 1)) {
                if (folded.contains(name.first(slash)))
                    return failure(ErrorCode::InvalidInput,
                        u"%1 would be a file and a folder of the package."_s.arg(name.first(slash)));
            }
        }
        return {};
    }

    Result<void> proveOlder()
    {
        if (m_request.olderCheckpoint.isEmpty())
            return {};
        const Result<QList<VerifierKey>> keys = trailKeys(m_store); // it may be from before a change of the key
        if (!keys)
            return failureOf(keys);
        const Result<Checkpoint> older = read(m_request.olderCheckpoint, *keys);
        if (!older || older->origin != m_facts.checkpoint.origin)
            return failure(ErrorCode::InvalidInput,
                u"The older checkpoint is not one that this trail signed; take the file "
                u"\"checkpoint\" of an earlier package."_s);
        if (older->size > m_facts.checkpoint.size)
            return failure(ErrorCode::Refused,
                u"The older checkpoint tells of %1 entries and this trail has only %2: this workspace is an older copy."_s
                    .arg(older->size)
                    .arg(m_facts.checkpoint.size));
        const Result<QList<QByteArray>> proof = proveConsistency(older->size, m_facts.checkpoint.size, hashes());
        if (!proof)
            return failureOf(proof);
        if (!verifyConsistency(older->size, m_facts.checkpoint.size, older->root, m_facts.checkpoint.root, *proof))
            return failure(ErrorCode::Refused,
                u"This trail does not go on from the older checkpoint: it is another history, "
                u"or it was changed. Run \"ledger verify\"."_s);
        m_consistency.emplace();
        for (const QByteArray &hash : *proof)
            *m_consistency += hash.toBase64() + '\n';
        return {};
    }

    Result<void> open()
    {
        Result<std::unique_ptr<PackageSink>> sink = PackageSink::open(m_request.target);
        if (!sink)
            return failureOf(sink);
        m_sink = std::move(*sink);
        m_facts.path = QFileInfo(m_request.target).absoluteFilePath();
        return m_hashes.open() ? Result<void>()
                               : failure(ErrorCode::InputOutput,
                                   u"No temporary file could be made: %1."_s.arg(m_hashes.errorString()));
    }

    Result<void> writeSmallAndEntries()
    {
        std::map<QByteArray, std::function<Result<QByteArray>()>> writers;
        const auto small = [&](const char *name, const QByteArray &bytes) {
            writers[name] = [this, name, bytes] { return m_sink->add(name, bytes); };
        };
        QList<QByteArray> reportNames;
        for (const auto &[name, file] : m_reports) {
            reportNames.append(name);
            writers[name] = [this, file = file] { return writeReport(*file); };
        }
        small(package_file::checkpoint, m_note);
        small(package_file::vkey, m_facts.key.text().toUtf8() + '\n');
        small(package_file::readme, packageReadme(m_facts, reportNames, m_consistency.has_value()));
        if (m_consistency) {
            small(package_file::consistency, *m_consistency);
            small(package_file::olderCheckpoint, m_request.olderCheckpoint);
        }
        writers[package_file::entries] = [this] { return writeEntries(); };
        for (const auto &[name, write] : writers) { // std::map and comesBefore() sort alike here
            Result<QByteArray> hash = write();
            if (!hash)
                return failureOf(hash);
            m_fileHashes[name] = *hash;
        }
        return {};
    }

    Result<QByteArray> writeReport(const PackageFile &file)
    {
        const QByteArray name = file.name.toUtf8();
        if (file.path.isEmpty())
            return m_sink->add(name, file.bytes);
        QFile source(file.path);
        if (!source.open(QIODevice::ReadOnly))
            return failure(ErrorCode::InvalidInput, u"%1 cannot be read: %2."_s.arg(file.path, source.errorString()));
        if (const Result<void> begun = m_sink->begin(name, source.size()); !begun)
            return failureOf(begun);
        while (!source.atEnd()) {
            const QByteArray bytes = source.read(copyChunk);
            if (bytes.isEmpty())
                return failure(
                    ErrorCode::InputOutput, u"%1 cannot be read: %2."_s.arg(file.path, source.errorString()));
            if (const Result<void> done = m_sink->write(bytes); !done)
                return failureOf(done);
        }
        return m_sink->end();
    }

    Result<QByteArray> writeEntries()
    {
        const Result<QVariant> size = m_store.read([this](store::Connection &connection) {
            return connection.single(
                u"SELECT coalesce(sum(length(entry) + 1), 0) FROM audit_entry WHERE seq >= ? AND seq <= ?"_s,
                {m_facts.first, m_facts.last});
        });
        if (!size)
            return failureOf(size);
        if (const Result<void> begun = m_sink->begin(package_file::entries, size->toLongLong()); !begun)
            return failureOf(begun);
        for (qint64 from = m_facts.first; from <= m_facts.last; from += entriesAtOnce) {
            if (const Result<void> done = writeSomeEntries(from, std::min(m_facts.last, from + entriesAtOnce - 1));
                !done)
                return failureOf(done);
            if (const Result<void> goOn = tell(from - m_facts.first); !goOn)
                return failureOf(goOn);
        }
        return m_sink->end();
    }

    Result<void> writeSomeEntries(qint64 from, qint64 to)
    {
        QByteArray lines;
        qint64 next = from;
        const Result<void> read = m_store.read([&](store::Connection &connection) -> Result<void> {
            Result<store::Rows> rows = connection.query(
                u"SELECT seq, entry, leaf FROM audit_entry WHERE seq >= ? AND seq <= ? ORDER BY seq"_s, {from, to});
            if (!rows)
                return failureOf(rows);
            while (rows->next()) {
                const QByteArray entry = rows->blob(1);
                if (rows->integer(0) != next || leafHash(m_hash, entry) != rows->blob(2) || entry.contains('\n'))
                    break;
                lines += entry;
                lines += '\n';
                ++next;
            }
            return rows->end();
        });
        if (!read)
            return read;
        if (next <= to)
            return damaged(next);
        return m_sink->write(lines);
    }

    static tl::unexpected<Error> damaged(qint64 seq)
    {
        return failure(ErrorCode::Corrupt,
            u"Entry %1 of the trail is not as it was written, so that no package can be made of it; run \"ledger verify\"."_s
                .arg(seq));
    }

    Result<void> writeProofs()
    {
        const Checkpoint &checkpoint = m_facts.checkpoint;
        for (qint64 seq = m_facts.first; seq <= m_facts.last; ++seq) {
            const Result<QByteArray> leaf = m_tiles.hash(0, seq);
            if (!leaf)
                return failureOf(leaf);
            const Result<QList<QByteArray>> proof = proveInclusion(seq, checkpoint.size, hashes());
            if (!proof)
                return failureOf(proof);
            if (!verifyInclusion(*leaf, seq, checkpoint.size, *proof, checkpoint.root))
                return damaged(seq);
            const TlogProof file{.index = seq, .hashes = *proof, .checkpoint = m_note};
            const Result<QByteArray> hash = m_sink->add(proofName(seq), file.bytes());
            if (!hash)
                return failureOf(hash);
            if (m_hashes.write(*hash) != hashSize)
                return noSpool();
            if (const Result<void> goOn = tell(count() + seq - m_facts.first); !goOn)
                return goOn;
        }
        return {};
    }

    tl::unexpected<Error> noSpool() const
    {
        return failure(
            ErrorCode::InputOutput, u"A temporary file could not be used: %1."_s.arg(m_hashes.errorString()));
    }

    /** Hands out the manifest from top to bottom, in RFC 8785 form; the names need no escapes. */
    Result<void> spellManifest(const std::function<Result<QByteArray>(qint64 seq)> &proofHash,
        const std::function<Result<void>(const QByteArray &)> &take)
    {
        QByteArray text = "{\"files\":{";
        Result<void> result;
        const auto line = [&](const QByteArray &name, const QByteArray &hash) {
            if (!text.endsWith('{'))
                text += ',';
            text += '"' + name + "\":\"" + hash.toHex() + '"';
            if (result && text.size() > copyChunk) {
                result = take(text.chopped(1)); // the last byte stays, to tell whether a comma is due
                text = text.last(1);
            }
        };
        bool proofsDone = false;
        const auto proofLines = [&] {
            proofsDone = true;
            visitAsSorted(m_facts.first, m_facts.last, [&](qint64 seq) {
                const Result<QByteArray> hash = proofHash(seq);
                if (hash)
                    line(proofName(seq), *hash);
                else
                    result = failureOf(hash);
                return result.has_value();
            });
        };
        for (const auto &[name, hash] : m_fileHashes) {
            if (!proofsDone && sortsBefore("proofs/", name))
                proofLines();
            line(name, hash);
        }
        if (!proofsDone)
            proofLines();
        if (!result)
            return result;
        return take(text + "},\"first_index\":" + QByteArray::number(m_facts.first) + ",\"v\":1}");
    }

    Result<void> writeManifest()
    {
        qint64 size = 0;
        const QByteArray anyHash(hashSize, '\0');
        Result<void> done = spellManifest([&](qint64) -> Result<QByteArray> { return anyHash; },
            [&](const QByteArray &text) -> Result<void> {
                size += text.size();
                return {};
            });
        if (!m_hashes.flush())
            return noSpool();
        if (done)
            done = m_sink->begin(package_file::manifest, size);
        if (done)
            done = spellManifest(
                [this](qint64 seq) -> Result<QByteArray> {
                    if (!m_hashes.seek((seq - m_facts.first) * hashSize))
                        return noSpool();
                    QByteArray hash = m_hashes.read(hashSize);
                    if (hash.size() != hashSize)
                        return noSpool();
                    return hash;
                },
                [this](const QByteArray &text) { return m_sink->write(text); });
        if (!done)
            return done;
        const Result<QByteArray> hash = m_sink->end();
        if (!hash)
            return failureOf(hash);
        m_facts.manifestHash = *hash;
        const Result<Note> note = Note::signedBy("steward-evidence-manifest/v1\n" + hash->toHex() + '\n', {&m_signer});
        if (!note)
            return failureOf(note);
        const Result<QByteArray> added = m_sink->add(package_file::manifestNote, note->bytes());
        return added ? Result<void>() : failureOf(added);
    }

    Result<void> commit()
    {
        m_facts.files = m_sink->files();
        m_facts.bytes = m_sink->bytes();
        return m_sink->commit();
    }

    qint64 count() const { return m_facts.last - m_facts.first + 1; }

    Result<void> tell(qint64 done)
    {
        if (m_stop.stop_requested())
            return failure(ErrorCode::Cancelled, u"The package was cancelled; nothing is left of it."_s);
        if (m_progress && done % reportEvery == 0)
            m_progress(done, 2 * count());
        return {};
    }

    store::Store &m_store;
    const NoteSigner &m_signer;
    const PackageRequest &m_request;
    std::stop_token m_stop;
    const PackageProgress &m_progress;
    PackageTiles m_tiles;
    Sha256 m_hash;
    QByteArray m_note;
    std::map<QByteArray, const PackageFile *> m_reports;
    std::optional<QByteArray> m_consistency;
    std::unique_ptr<PackageSink> m_sink;
    std::map<QByteArray, QByteArray> m_fileHashes; ///< Of everything but the proofs.
    QTemporaryFile m_hashes;                       ///< Of the proofs, 32 bytes each, in order of seq.
    PackageFacts m_facts;
};

} // namespace

Result<PackageFacts> writePackage(store::Store &store, const NoteSigner &signer, const PackageRequest &request,
    std::stop_token stop, const PackageProgress &progress)
{
    return Packaging(store, signer, request, std::move(stop), progress).run();
}

} // namespace steward::ledger
