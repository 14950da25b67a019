#include "core/operations/sealing.h"

#include "core/base/hash.h"
#include "core/operations/file_io.h"
#include "core/operations/sealed_stream.h"

#include <QFile>

namespace steward::operations {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> cancelled()
{
    return failure(ErrorCode::Cancelled, u"Stopped, as asked; nothing is left of it."_s);
}

/** Reads a file in pieces, knowing of each whether it is the last: the end is only seen by reading on. */
class Pieces
{
public:
    Pieces(KnownFile file, qsizetype pieceSize)
        : m_file(std::move(file))
        , m_next(size_t(pieceSize))
        , m_piece(size_t(pieceSize))
    {
    }
    qint64 size() const { return m_file.size(); }

    /** False at the end; a file without a byte has one empty piece. */
    Result<bool> advance()
    {
        if (m_ended)
            return false;
        if (!m_begun) {
            m_begun = true;
            if (const Result<void> read = fill(); !read)
                return failureOf(read);
        }
        std::swap(m_piece, m_next);
        m_got = m_nextGot;
        if (const Result<void> read = fill(); !read)
            return failureOf(read);
        m_ended = m_nextGot == 0;
        return true;
    }
    QByteArrayView piece() const { return m_piece.view().first(m_got); }
    bool isLast() const { return m_ended; }

private:
    Result<void> fill()
    {
        const Result<qsizetype> got = m_file.read(reinterpret_cast<char *>(m_next.data()), qsizetype(m_next.size()));
        if (!got)
            return failureOf(got);
        m_nextGot = *got;
        return {};
    }

    KnownFile m_file;
    crypto::SecretBytes m_next;
    crypto::SecretBytes m_piece;
    qsizetype m_nextGot = 0;
    qsizetype m_got = 0;
    bool m_begun = false;
    bool m_ended = false;
};

/** A file that is taken away again unless it was finished. */
class Unfinished
{
public:
    explicit Unfinished(QString path)
        : m_path(std::move(path))
    {
    }
    ~Unfinished()
    {
        if (!m_path.isEmpty())
            QFile::remove(m_path);
    }
    Unfinished(const Unfinished &) = delete;
    Unfinished &operator=(const Unfinished &) = delete;
    void keep() { m_path.clear(); }

private:
    QString m_path;
};

/** Turns the pieces of one file into another: `change` answers what is to be written, `note` sees each pair. */
template<typename Change>
Result<SealedFile> throughPieces(const QString &from, qsizetype pieceSize, const QString &to, bool sealing,
    const std::stop_token &stop, const Progress &progress, Change change)
{
    Result<KnownFile> known = KnownFile::open(from);
    if (!known)
        return failureOf(known);
    Pieces pieces(std::move(*known), pieceSize);
    Result<NewFile> target = NewFile::create(to);
    if (!target)
        return failureOf(target);
    Unfinished unfinished(to);
    Sha256 readHash;
    Sha256 writtenHash;
    ListedFile read;
    ListedFile written;
    const Stage stage = sealing ? Stage::Sealing : Stage::Unsealing;
    qint64 told = 0;
    constexpr qint64 tellEvery = 1 << 20;
    while (true) {
        const Result<bool> more = pieces.advance();
        if (!more)
            return failureOf(more);
        if (!*more)
            break;
        if (stop.stop_requested())
            return cancelled();
        auto changed = change(pieces.piece(), pieces.isLast());
        if (!changed)
            return failureOf(changed);
        const QByteArrayView out = [&]() -> QByteArrayView {
            if constexpr (std::is_same_v<decltype(changed), Result<QByteArray>>)
                return *changed;
            else
                return changed->view();
        }();
        readHash.add(pieces.piece());
        writtenHash.add(out);
        read.bytes += pieces.piece().size();
        written.bytes += out.size();
        if (const Result<void> done = target->write(out); !done)
            return failureOf(done);
        if (progress && read.bytes >= told + tellEvery) {
            told = read.bytes;
            progress({stage, read.bytes, pieces.size()});
        }
    }
    // What was unsealed is a working copy: whoever keeps it syncs it.
    if (!sealing)
        target->close();
    else if (const Result<void> done = target->finish(); !done)
        return failureOf(done);
    unfinished.keep();
    read.sha256 = readHash.finish();
    written.sha256 = writtenHash.finish();
    return sealing ? SealedFile{read, written} : SealedFile{written, read};
}

} // namespace

Result<SealedFile> sealFile(const QString &plain, const QString &sealed, const crypto::SecretBytes &key,
    const std::stop_token &stop, const Progress &progress)
{
    Result<ChunkSealer> sealer = ChunkSealer::withKey(key);
    if (!sealer)
        return failureOf(sealer);
    return throughPieces(plain, ChunkSealer::chunkSize, sealed, true, stop, progress,
        [&](QByteArrayView piece, bool last) { return sealer->seal(piece, last); });
}

Result<SealedFile> unsealFile(const QString &sealed, const QString &plain, const crypto::SecretBytes &key,
    const std::stop_token &stop, const Progress &progress)
{
    Result<ChunkOpener> opener = ChunkOpener::withKey(key);
    if (!opener)
        return failureOf(opener);
    return throughPieces(sealed, ChunkOpener::sealedChunkSize, plain, false, stop, progress,
        [&](QByteArrayView piece, bool last) { return opener->open(piece, last); });
}

Result<ListedFile> factsOfFile(const QString &path, const std::stop_token &stop)
{
    Result<KnownFile> file = KnownFile::open(path);
    if (!file)
        return failureOf(file);
    QByteArray buffer(1 << 20, Qt::Uninitialized);
    Sha256 hash;
    ListedFile facts;
    while (true) {
        if (stop.stop_requested())
            return cancelled();
        const Result<qsizetype> got = file->read(buffer.data(), buffer.size());
        if (!got)
            return failureOf(got);
        hash.add(QByteArrayView(buffer).first(*got));
        facts.bytes += *got;
        if (*got < buffer.size())
            break;
    }
    facts.sha256 = hash.finish();
    return facts;
}

} // namespace steward::operations
