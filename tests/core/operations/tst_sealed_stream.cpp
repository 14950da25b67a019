#include "tests/support/test_main.h"

#include "core/operations/sealed_stream.h"

#include <QRandomGenerator>
#include <QTest>

using namespace steward;
using namespace steward::operations;
using namespace Qt::StringLiterals;

/** The STREAM construction: what was sealed in pieces opens in the same order, whole, and in no other way. */
class SealedStreamTest : public QObject
{
    Q_OBJECT

    crypto::SecretBytes m_key = crypto::SecretBytes::copyOf(QByteArray(32, 'k'));

    QList<QByteArray> sealed(const QList<QByteArray> &pieces)
    {
        Result<ChunkSealer> sealer = ChunkSealer::withKey(m_key);
        QList<QByteArray> chunks;
        for (qsizetype i = 0; i < pieces.size(); ++i)
            chunks.append(sealer->seal(pieces[i], i + 1 == pieces.size()).value());
        return chunks;
    }
    /** How many chunks open before one does not. */
    qsizetype opened(const QList<QByteArray> &chunks)
    {
        Result<ChunkOpener> opener = ChunkOpener::withKey(m_key);
        for (qsizetype i = 0; i < chunks.size(); ++i) {
            if (!opener->open(chunks[i], i + 1 == chunks.size()))
                return i;
        }
        return chunks.size();
    }
    QList<QByteArray> threeChunks()
    {
        return sealed(
            {QByteArray(ChunkSealer::chunkSize, 'a'), QByteArray(ChunkSealer::chunkSize, 'b'), QByteArray("the end")});
    }

private Q_SLOTS:
    void opensAsItWasSealed()
    {
        Result<ChunkOpener> opener = ChunkOpener::withKey(m_key);
        const QList<QByteArray> chunks = threeChunks();
        QCOMPARE(chunks[0].size(), 65536 + 16);
        QCOMPARE(opener->open(chunks[0], false)->view().toByteArray(), QByteArray(ChunkSealer::chunkSize, 'a'));
        QCOMPARE(opener->open(chunks[1], false)->view().toByteArray(), QByteArray(ChunkSealer::chunkSize, 'b'));
        QCOMPARE(opener->open(chunks[2], true)->view().toByteArray(), QByteArray("the end"));
        QVERIFY(!opener->open(chunks[2], true)); // nothing comes after the last one
    }

    void anEmptyTextIsOneEmptyChunk()
    {
        const QList<QByteArray> chunks = sealed({QByteArray()});
        QCOMPARE(chunks.first().size(), 16);
        QCOMPARE(opened(chunks), 1);
    }

    void aNonceIsCounterAndLastFlag()
    {
        // The first chunk of one piece, worked out with the cipher alone.
        Result<crypto::Aes256Gcm> cipher = crypto::Aes256Gcm::withKey(m_key);
        const QByteArray last =
            cipher->seal(QByteArray::fromHex("000000000000000000000001"), "steward/backup/v1", "x").value();
        QCOMPARE(sealed({QByteArray("x")}).first(), last);
        const QByteArray second =
            cipher->seal(QByteArray::fromHex("000000000000000000000101"), "steward/backup/v1", "y").value();
        QCOMPARE(sealed({QByteArray(ChunkSealer::chunkSize, 'a'), QByteArray("y")}).last(), second);
    }

    void swappedRepeatedMissingAndAddedChunksDoNotOpen()
    {
        const QList<QByteArray> whole = threeChunks();
        QCOMPARE(opened(whole), 3);
        QCOMPARE(opened({whole[1], whole[0], whole[2]}), 0);
        QCOMPARE(opened({whole[0], whole[0], whole[2]}), 1);
        QCOMPARE(opened({whole[0], whole[2]}), 1);
        QCOMPARE(opened({whole[1], whole[2]}), 0);
        QCOMPARE(opened({whole[0], whole[1]}), 1); // cut at a chunk's end
        QCOMPARE(opened({whole[0]}), 0);
        QCOMPARE(opened({whole[0], whole[1], whole[2], whole[2]}), 2);
    }

    void everyChangedBitIsSeen()
    {
        const QByteArray chunk = sealed({QByteArray("some words")}).first();
        for (qsizetype bit = 0; bit < chunk.size() * 8; ++bit) {
            QByteArray changed = chunk;
            changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
            QCOMPARE(opened({changed}), 0);
        }
        for (qsizetype size = 0; size < chunk.size(); ++size)
            QCOMPARE(opened({chunk.first(size)}), 0);
    }

    void anotherKeyOpensNothing()
    {
        const QList<QByteArray> chunks = threeChunks();
        m_key = crypto::SecretBytes::copyOf(QByteArray(32, 'x'));
        QCOMPARE(opened(chunks), 0);
        m_key = crypto::SecretBytes::copyOf(QByteArray(32, 'k'));
    }

    void piecesThatWouldNotReadBackAreRefused()
    {
        Result<ChunkSealer> sealer = ChunkSealer::withKey(m_key);
        QVERIFY(!sealer->seal("short", false));
        QVERIFY(!sealer->seal(QByteArray(ChunkSealer::chunkSize + 1, 'a'), true));
        QVERIFY(sealer->seal(QByteArray(ChunkSealer::chunkSize, 'a'), false));
        QVERIFY(!sealer->seal(QByteArray(), true)); // an empty end could be taken off unseen
        QVERIFY(sealer->seal("end", true));
        QVERIFY(!sealer->seal("more", true));
    }
};

STEWARD_TEST(SealedStreamTest)
#include "tst_sealed_stream.moc"
