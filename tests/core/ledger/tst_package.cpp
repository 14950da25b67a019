#include "core/ledger/ledger.h"
#include "core/ledger/package.h"
#include "core/ledger/package_names.h"
#include "core/ledger/package_tiles.h"
#include "core/ledger/package_zip.h"
#include "core/ledger/proof.h"
#include "core/workspace/workspace.h"
#include "signed_trail.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace steward;
using namespace steward::ledger;
using namespace Qt::StringLiterals;

namespace {

/** A workspace whose keys are in a keychain in memory. */
struct SignedTrail
{
    vault::KeyAccess access{.keychain = std::shared_ptr<vault::Keychain>(vault::memoryKeychain())};
    std::unique_ptr<Workspace> workspace;

    store::Store &store() { return workspace->store(); }
    const NoteSigner &signer() { return *workspace->vault().signer(); }
    QList<VerifierKey> keys() { return {signer().key()}; }
    qint64 size() { return entryCount(store()).value_or(-1); }
    bool grow(int entries)
    {
        QFuture<Result<void>> last;
        for (int i = 0; i < entries; ++i) {
            last = store().write([i](store::Transaction &t) -> Result<void> {
                t.record({.action = u"test.done"_s, .subject = u"thing/%1"_s.arg(i), .detail = {{u"n"_s, i}}});
                return {};
            });
        }
        return last.result().has_value();
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/** Makes the manifest of a package anew over its files, and signs what `change` makes of it. */
void resign(const QString &folder, const NoteSigner &signer, const std::function<QByteArray(QByteArray)> &change)
{
    QByteArray manifest = contentOf(folder + u"/manifest.json"_s);
    const qsizetype hexSize = 64;
    for (qsizetype at = manifest.indexOf("\":\""); at > 0; at = manifest.indexOf("\":\"", at + hexSize)) {
        const qsizetype name = manifest.lastIndexOf('"', at - 1) + 1;
        const QString path = folder + u'/' + QString::fromLatin1(manifest.mid(name, at - name));
        manifest.replace(at + 3, hexSize, sha256(contentOf(path)).toHex());
    }
    manifest = change(manifest);
    put(folder + u"/manifest.json"_s, manifest);
    const auto note = Note::signedBy("steward-evidence-manifest/v1\n" + sha256(manifest).toHex() + '\n', {&signer});
    put(folder + u"/manifest.note"_s, note->bytes());
}

} // namespace

class PackageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    test::FakeClock m_clock;
    SignedTrail m_trail;
    int m_places = 0;

    QString place(const QString &ending = {}) { return m_dir.filePath(u"p%1%2"_s.arg(++m_places).arg(ending)); }
    QStringList leftOver() const
    {
        return QDir(m_dir.path()).entryList({u".*.part*"_s}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    bool make(SignedTrail &trail, int entries)
    {
        auto made = Workspace::create(place(u".steward"_s), {u"Test"_s}, m_clock, trail.access);
        if (!made || !(*made)->vault().signer())
            return false;
        trail.workspace = std::move(*made);
        return trail.grow(entries - int(trail.size()));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(make(m_trail, 700)); }

    void crcIsTheOneThatZipHas()
    {
        QCOMPARE(crc32(0, "123456789"), 0xcbf43926u); // the check value of CRC-32/ISO-HDLC (reveng.sourceforge.io)
        QCOMPARE(crc32(crc32(0, "1234"), "56789"), 0xcbf43926u);
        QCOMPARE(crc32(0, QByteArray(32, '\0')), 0x190a55adu);
    }

    void headersAreAsAppnoteSpellsThem()
    {
        const ZipMember member{.name = "vkey", .size = 5, .offset = 0x11223344, .crc = 0xa1b2c3d4};
        QCOMPARE(
            zipLocalHeader(member).toHex(), "504b030414000000000000002100d4c3b2a1050000000500000004000000766b6579");
        QCOMPARE(zipCentralHeader(member).toHex(),
            "504b01022d0314000000000000002100d4c3b2a105000000050000000400000000000000000000008081"
            "4433221176"
            "6b6579");
        QCOMPARE(zipEnd(3, 0x100, 0x20).toHex(), "504b0506000000000300030020000000000100000000");
    }

    void numbersBeyondThirtyTwoBitsGoIntoZip64Fields()
    {
        const quint64 large = 0x1'0000'0005;
        const QByteArray local = zipLocalHeader({.name = "vkey", .size = large});
        QCOMPARE(local.mid(18, 8).toHex(), "ffffffffffffffff");
        QCOMPARE(local.mid(34).toHex(), "0100100005000000010000000500000001000000");
        const QByteArray central = zipCentralHeader({.name = "vkey", .size = 7, .offset = large});
        QCOMPARE(central.mid(42, 4).toHex(), "ffffffff");
        QCOMPARE(central.mid(50).toHex(), "010008000500000001000000");
        QCOMPARE(zipCentralHeader({.name = "vkey", .size = large, .offset = large}).size(), 46 + 4 + 4 + 24);
        QCOMPARE(zipEnd(65'534, 1, 1).size(), 22);
        QCOMPARE(zipEnd(65'535, 1, 1).size(), 22 + 56 + 20);
        QCOMPARE(zipEnd(1, 0xffffffff, 1).size(), 22 + 56 + 20);
    }

    void namesThatMayStandInAPackage_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("allowed");
        for (const char *name : {"a", "audit.pdf", "reports/2026-10/audit.pdf", "A_b-c.tar.gz", "x/y/z/w"})
            QTest::newRow(name) << QByteArray(name) << true;
        for (const char *name : {"", "/etc/passwd", "../x", "a/../b", "./a", "a//b", "a/", ".hidden", "a/.b", "end.",
                 "a b", "a\\b", "a:b", "a\"b", "caf\xc3\xa9", "a\nb", "a\x7f", "x/y/z/w/v", "C:a", "a,b"})
            QTest::newRow(QByteArray("not ") + QByteArray(name).toPercentEncoding()) << QByteArray(name) << false;
        QTest::newRow("not too long") << QByteArray(201, 'a') << false;
        QTest::newRow("not with a zero byte") << QByteArray("a\0b", 3) << false;
    }
    void namesThatMayStandInAPackage()
    {
        QFETCH(const QByteArray, name);
        QTEST(isPackageName(name), "allowed");
    }

    void aReportMayNotTakeAPlaceOfThePackage()
    {
        for (const char *name : {"checkpoint", "CHECKPOINT", "Manifest.JSON", "proofs", "proofs/1.tlog-proof", "vkey/x",
                 "readme.txt", "older-checkpoint", "consistency"})
            QVERIFY2(!isReportName(name), name);
        for (const char *name : {"report.pdf", "proof.txt", "reports/checkpoint", "checkpoint.txt"})
            QVERIFY2(isReportName(name), name);
    }

    void onlyPlainNumbersNameAProof()
    {
        QCOMPARE(proofName(42), "proofs/42.tlog-proof");
        QCOMPARE(*proofSeq("proofs/0.tlog-proof"), 0);
        QCOMPARE(*proofSeq("proofs/9007199254740991.tlog-proof"), 9007199254740991);
        for (const char *name : {"proofs/042.tlog-proof", "proofs/-1.tlog-proof", "proofs/.tlog-proof",
                 "proofs/1.tlog-proofs", "proofs/9007199254740992.tlog-proof", "proofs/1a.tlog-proof",
                 "proofs/ 1.tlog-proof", "proof/1.tlog-proof"})
            QVERIFY2(!proofSeq(name), name);
    }

    void proofsAreNamedInTheManifestInTheOrderOfTheirNames()
    {
        for (const auto &[first, last] : {std::pair(0, 0), std::pair(0, 9), std::pair(0, 1234), std::pair(7, 7),
                 std::pair(95, 112), std::pair(999, 10'001), std::pair(123'456, 124'000)}) {
            QList<QByteArray> expected;
            for (qint64 seq = first; seq <= last; ++seq)
                expected.append(proofName(seq));
            std::sort(expected.begin(), expected.end());
            QList<QByteArray> visited;
            visitAsSorted(first, last, [&](qint64 seq) {
                visited.append(proofName(seq));
                return true;
            });
            QCOMPARE(visited, expected);
        }
    }

    void sharedTilesGiveTheSameProofs()
    {
        PackageTiles tiles(m_trail.store());
        const SubtreeHash hashes = [&tiles](int level, qint64 index) { return tiles.hash(level, index); };
        for (const qint64 seq : {0, 1, 254, 255, 256, 257, 511, 512, 513, 698, 699, 3}) {
            const Result<ProvenEntry> proven = prove(m_trail.store(), seq);
            QVERIFY(proven);
            const Result<QList<QByteArray>> proof = proveInclusion(seq, 700, hashes);
            QVERIFY(proof);
            QCOMPARE(*proof, proven->proof);
        }
        QVERIFY(!tiles.hash(0, 700));
        QVERIFY(!tiles.hash(8, 2)); // entries 512 to 767: not full yet
    }

    void aPackageIsWholeAndProvenByItsKey_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("last");
        for (const auto &[first, last] :
            {std::pair(0, 0), std::pair(0, 699), std::pair(699, 699), std::pair(250, 520), std::pair(99, 100)}) {
            for (const QString &ending : {u""_s, u".zip"_s})
                QTest::addRow("%d to %d%s", first, last, qPrintable(ending)) << ending << qint64(first) << qint64(last);
        }
    }
    void aPackageIsWholeAndProvenByItsKey()
    {
        QFETCH(const QString, ending);
        QFETCH(const qint64, first);
        QFETCH(const qint64, last);
        const QString path = place(ending);
        const Result<PackageFacts> facts = writePackage(m_trail.store(), m_trail.signer(),
            {.target = path,
                .first = first,
                .last = last,
                .files = {
                    {u"report.csv"_s, "a,b\n"}, {u"A/empty.txt"_s, ""}, {u"z.bin"_s, {}, m_trail.workspace->path()}}});
        QVERIFY2(facts, facts ? "" : qPrintable(facts.error().message));
        QCOMPARE(facts->files, last - first + 1 + 6 + 3);
        const Result<PackageVerdict> verdict = verifyPackage(path, m_trail.keys());
        QVERIFY(verdict);
        QVERIFY2(verdict->ok, qPrintable(verdict->differs + u": "_s + verdict->reason));
        QCOMPARE(verdict->first, first);
        QCOMPARE(verdict->entries, last - first + 1);
        QCOMPARE(verdict->checkpoint.size, 700);
        QCOMPARE(verdict->checkpoint.root, *rootAt(m_trail.store(), 700));
        QCOMPARE(verdict->files, facts->files);
        QVERIFY(leftOver().isEmpty());
    }

    void theSamePartOfTheSameTrailGivesTheSameBytes()
    {
        const QString one = place(u".zip"_s);
        const QString two = place(u".zip"_s);
        for (const QString &path : {one, two})
            QVERIFY(writePackage(m_trail.store(), m_trail.signer(), {.target = path, .first = 5, .last = 9}));
        QCOMPARE(contentOf(one), contentOf(two));
    }

    void theManifestNamesEachFileWithItsHash()
    {
        const QString path = place();
        QVERIFY(writePackage(m_trail.store(), m_trail.signer(),
            {.target = path, .first = 9, .last = 11, .files = {{u"q.txt"_s, "abc"}}}));
        const QByteArray manifest = contentOf(path + u"/manifest.json"_s);
        QVERIFY(manifest.startsWith("{\"files\":{\"README.txt\":\""));
        // SHA-256 of "abc": FIPS 180-4, appendix.
        QVERIFY(manifest.contains("\"q.txt\":\"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\""));
        QVERIFY(manifest.endsWith("},\"first_index\":9,\"v\":1}"));
        QVERIFY(manifest.indexOf("proofs/11.") < manifest.indexOf("proofs/9."));
        QCOMPARE(contentOf(path + u"/manifest.note"_s).left(94),
            "steward-evidence-manifest/v1\n" + sha256(manifest).toHex() + '\n');
    }

    void filesAreTheOwnersAlone()
    {
        const QString path = place();
        QVERIFY(
            writePackage(m_trail.store(), m_trail.signer(), {.target = path, .last = 3, .files = {{u"r/x"_s, "1"}}}));
        QDirIterator files(path, QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QFileInfo file(files.next());
            const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                                | QFile::WriteOther | QFile::ExeOther;
            QCOMPARE(file.permissions() & others, QFile::Permissions());
        }
    }

    void nothingIsReplacedAndNothingIsLeftOfWhatFails()
    {
        const QString folder = place();
        const QString zip = place(u".zip"_s);
        QVERIFY(QDir().mkdir(folder));
        QFile taken(zip);
        QVERIFY(taken.open(QIODevice::WriteOnly));
        taken.write("mine");
        taken.close();
        const QString link = place();
        QVERIFY(QFile::link(u"/nowhere/at/all"_s, link));
        for (const QString &target : {folder, zip, link, m_dir.filePath(u"no/such/folder"_s), u""_s, u"/"_s}) {
            const Result<PackageFacts> facts = writePackage(m_trail.store(), m_trail.signer(), {.target = target});
            QVERIFY2(!facts, qPrintable(target));
            QCOMPARE(facts.error().code, ErrorCode::InvalidInput);
            QVERIFY(facts.error().message.endsWith(u'.'));
        }
        QCOMPARE(contentOf(zip), "mine");
        std::stop_source stopped;
        stopped.request_stop();
        for (const QString &ending : {u""_s, u".zip"_s}) {
            const QString path = place(ending);
            const Result<PackageFacts> facts =
                writePackage(m_trail.store(), m_trail.signer(), {.target = path}, stopped.get_token());
            QVERIFY(!facts);
            QCOMPARE(facts.error().code, ErrorCode::Cancelled);
            QVERIFY(!QFileInfo::exists(path));
        }
        QCOMPARE(leftOver(), QStringList());
    }

    void partsThatCannotBePackagedAreRefused()
    {
        const auto refused = [this](PackageRequest request) {
            request.target = place();
            const Result<PackageFacts> facts = writePackage(m_trail.store(), m_trail.signer(), request);
            return !facts && facts.error().code == ErrorCode::InvalidInput && !QFileInfo::exists(request.target);
        };
        QVERIFY(refused({.first = 700}));
        QVERIFY(refused({.first = -1}));
        QVERIFY(refused({.first = 5, .last = 4}));
        QVERIFY(refused({.last = 700}));
        QVERIFY(refused({.last = 1, .files = {{u"../x"_s, "1"}}}));
        QVERIFY(refused({.last = 1, .files = {{u"vkey"_s, "1"}}}));
        QVERIFY(refused({.last = 1, .files = {{u"a.txt"_s, "1"}, {u"A.txt"_s, "2"}}}));
        QVERIFY(refused({.last = 1, .files = {{u"a"_s, "1"}, {u"a/b"_s, "2"}}}));
        QVERIFY(refused({.last = 1, .files = {{u"a"_s, {}, u"/no/such/file"_s}}}));
        QVERIFY(refused({.last = 1, .olderCheckpoint = "nonsense"}));
    }

    void withoutAKeyNothingIsProven()
    {
        const QString path = place(u".zip"_s);
        QVERIFY(writePackage(m_trail.store(), m_trail.signer(), {.target = path, .last = 4}));
        const Result<PackageVerdict> verdict = verifyPackage(path, {});
        QVERIFY(verdict);
        QVERIFY(!verdict->ok);
        QVERIFY(verdict->isWhole);
        QVERIFY(verdict->reason.startsWith(u"Not proven: no key was given."_s));

        SignedTrail other;
        QVERIFY(make(other, 5));
        const Result<PackageVerdict> foreign = verifyPackage(path, other.keys());
        QVERIFY(foreign);
        QVERIFY(!foreign->ok && !foreign->isWhole);
        QCOMPARE(foreign->differs, u"manifest.note"_s);
        QVERIFY(foreign->reason.contains(u"another key"_s));
    }

    void anUnsignedTrailMakesNoPackage()
    {
        const auto plain = Workspace::create(place(u".steward"_s), {u"Test"_s}, m_clock);
        QVERIFY(plain);
        const QString path = place();
        const Result<PackageFacts> facts = writePackage((*plain)->store(), m_trail.signer(), {.target = path});
        QVERIFY(!facts);
        QCOMPARE(facts.error().code, ErrorCode::Refused);
        QVERIFY(!QFileInfo::exists(path));
    }

    void aLaterPackageProvesThatTheTrailOnlyWentOn()
    {
        SignedTrail trail;
        QVERIFY(make(trail, 300));
        const QByteArray older = **newestCheckpoint(trail.store());
        QVERIFY(trail.grow(77));
        for (const QString &ending : {u""_s, u".zip"_s}) {
            const QString path = place(ending);
            const Result<PackageFacts> facts =
                writePackage(trail.store(), trail.signer(), {.target = path, .first = 300, .olderCheckpoint = older});
            QVERIFY2(facts, facts ? "" : qPrintable(facts.error().message));
            const Result<PackageVerdict> verdict = verifyPackage(path, trail.keys());
            QVERIFY(verdict);
            QVERIFY2(verdict->ok, qPrintable(verdict->differs + u": "_s + verdict->reason));
            QVERIFY(verdict->older.has_value());
            QCOMPARE(verdict->older->size, 300);
            QCOMPARE(verdict->checkpoint.size, 377);
        }
        // A checkpoint of another trail, and one of a trail that went another way.
        const QByteArray foreign = **newestCheckpoint(m_trail.store());
        QVERIFY(!writePackage(trail.store(), trail.signer(), {.target = place(), .olderCheckpoint = foreign}));
        const NoteSigner &signer = trail.signer();
        const Checkpoint forked{signer.key().name, 300, QByteArray(32, 'f')};
        const Result<Note> note = Note::signedBy(forked.text(), {&signer});
        const Result<PackageFacts> facts =
            writePackage(trail.store(), signer, {.target = place(), .olderCheckpoint = note->bytes()});
        QVERIFY(!facts);
        QCOMPARE(facts.error().code, ErrorCode::Refused);
    }

    void aDamagedEntryIsNotPackaged()
    {
        SignedTrail trail;
        QVERIFY(make(trail, 20));
        const Result<void> changed =
            trail.store()
                .write([](store::Transaction &t) {
                    return t.sql().run(u"UPDATE audit_entry SET entry = CAST(entry || ' ' AS BLOB) WHERE seq = 13"_s);
                })
                .result();
        QVERIFY(changed);
        const QString path = place();
        const Result<PackageFacts> facts = writePackage(trail.store(), trail.signer(), {.target = path});
        QVERIFY(!facts);
        QCOMPARE(facts.error().code, ErrorCode::Corrupt);
        QVERIFY(facts.error().message.contains(u"13"_s));
        QVERIFY(writePackage(trail.store(), trail.signer(), {.target = path, .last = 12}));
        QCOMPARE(leftOver(), QStringList());
    }

    void afterTheKeyWasChangedPackagesBearTheNewOne()
    {
        SignedTrail trail;
        QVERIFY(make(trail, 10));
        const QByteArray older = **newestCheckpoint(trail.store());
        const VerifierKey oldKey = trail.signer().key();
        const auto successor = std::make_shared<test::WordSigner>("successor", oldKey.name);
        QVERIFY(trail.store()
                    .write([&](store::Transaction &t) { return trail.workspace->ledger().rotateSigner(t, successor); })
                    .result());
        for (int more = 0; more < 2; ++more) {
            const QString path = place();
            const Result<PackageFacts> facts =
                writePackage(trail.store(), *successor, {.target = path, .olderCheckpoint = older});
            QVERIFY2(facts, facts ? "" : qPrintable(facts.error().message));
            QVERIFY(verifyPackage(path, {successor->key()})->ok);
            QVERIFY(verifyPackage(path, {oldKey, successor->key()})->ok);
            QVERIFY(!verifyPackage(path, {oldKey})->ok);
            QVERIFY(trail.grow(3));
        }
    }

    void everyPartIsCheckedEvenWhereAllOfItIsSigned_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *what, const char *file, const char *before, const char *after,
                             const char *named) {
            QTest::newRow(what) << QString::fromLatin1(file) << QByteArray(before) << QByteArray(after)
                                << QString::fromLatin1(named);
        };
        row("untouched", "README.txt", "EVIDENCE", "Evidence", "");
        row("an entry's content", "entries.jsonl", "\"n\":4", "\"n\":5", "entries.jsonl");
        row("an entry's number", "entries.jsonl", "\"seq\":6", "\"seq\":7", "entries.jsonl");
        row("an entry's spelling", "entries.jsonl", "\"seq\":6", "\"seq\": 6", "entries.jsonl");
        row("an entry's order", "entries.jsonl", "{\"action\":\"test.done\",\"actor\":\"system\"",
            "{\"actor\":\"system\",\"action\":\"test.done\"", "entries.jsonl");
        row("a blank line", "entries.jsonl", "\n", "\n\n", "entries.jsonl");
        row("no end of line", "entries.jsonl", "\"v\":1}\n", "\"v\":1}", "entries.jsonl");
        row("a proof's number", "proofs/5.tlog-proof", "index 5", "index 6", "proofs/5.tlog-proof");
        row("a proof's kind", "proofs/5.tlog-proof", "@v1", "@v2", "proofs/5.tlog-proof");
        row("a proof's tree", "proofs/5.tlog-proof", "\n20\n", "\n21\n", "proofs/5.tlog-proof");
        row("an emptied proof", "proofs/5.tlog-proof", "", "", "proofs/5.tlog-proof");
        row("the checkpoint's size", "checkpoint", "\n20\n", "\n21\n", "checkpoint");
        row("the checkpoint's trail", "checkpoint", "steward.example/audit/", "steward.example/other/", "checkpoint");
        row("the key file", "vkey", "+", "-", "vkey");
        row("the older checkpoint", "older-checkpoint", "\n12\n", "\n11\n", "older-checkpoint");
        row("the older trail", "older-checkpoint", "steward.example/audit/", "steward.example/other/",
            "older-checkpoint");
        row("the consistency proof", "consistency", "=", "A", "consistency");
    }
    void everyPartIsCheckedEvenWhereAllOfItIsSigned()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QFETCH(const QString, named);
        SignedTrail trail;
        QVERIFY(make(trail, 12));
        const QByteArray older = **newestCheckpoint(trail.store());
        QVERIFY(trail.grow(8));
        const QString path = place();
        QVERIFY(writePackage(
            trail.store(), trail.signer(), {.target = path, .first = 4, .last = 8, .olderCheckpoint = older}));
        QByteArray bytes = contentOf(path + u'/' + file);
        if (before.isEmpty()) {
            bytes.clear();
        } else {
            QVERIFY(bytes.contains(before));
            const bool atFront = file == u"older-checkpoint"; // elsewhere the last place is the one that is meant
            bytes.replace(atFront ? bytes.indexOf(before) : bytes.lastIndexOf(before), before.size(), after);
        }
        put(path + u'/' + file, bytes);
        resign(path, trail.signer(), [](const QByteArray &manifest) { return manifest; });
        const Result<PackageVerdict> verdict = verifyPackage(path, trail.keys());
        QVERIFY(verdict);
        QCOMPARE(verdict->differs, named);
        QCOMPARE(verdict->ok, named.isEmpty());
    }

    void anOlderCheckpointIsHeldAgainstTheKeysThatAreKnown()
    {
        SignedTrail trail;
        QVERIFY(make(trail, 12));
        const QByteArray older = **newestCheckpoint(trail.store());
        QVERIFY(trail.grow(8));
        const QString path = place();
        QVERIFY(writePackage(trail.store(), trail.signer(), {.target = path, .olderCheckpoint = older}));
        const auto verdictWith = [&](const QByteArray &checkpoint) {
            put(path + u"/older-checkpoint"_s, checkpoint);
            resign(path, trail.signer(), [](const QByteArray &manifest) { return manifest; });
            return verifyPackage(path, trail.keys()).value_or(PackageVerdict());
        };
        QVERIFY(verdictWith(older).ok);
        QVERIFY(verdictWith(older).notChecked.isEmpty());
        QByteArray broken = older;
        const qsizetype at = older.lastIndexOf(' ') + 20;
        broken[at] = broken[at] == 'A' ? 'B' : 'A';
        QCOMPARE(verdictWith(broken).differs, u"older-checkpoint"_s);
        const test::WordSigner former("former", trail.signer().key().name);
        const QByteArray byFormer = Note::signedBy(Note::parse(older)->text, {&former})->bytes();
        QVERIFY(verdictWith(byFormer).ok);
        QVERIFY(!verdictWith(byFormer).notChecked.isEmpty());
        const Checkpoint fork{trail.signer().key().name, 12, QByteArray(32, 'f')};
        QCOMPARE(verdictWith(Note::signedBy(fork.text(), {&former})->bytes()).differs, u"consistency"_s);
    }

    void aManifestHasOneForm_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *what, const char *before, const char *after,
                             const char *named = "manifest.json") {
            QTest::newRow(what) << QByteArray(before) << QByteArray(after) << QString::fromLatin1(named);
        };
        row("untouched", "\"v\":1", "\"v\":1", "");
        row("another version", "\"v\":1", "\"v\":2");
        row("a space", "\"v\":1", "\"v\": 1");
        row("a newline", "\"v\":1}", "\"v\":1}\n");
        row("a member more", "\"v\":1", "\"v\":1,\"w\":1");
        row("another beginning", "\"first_index\":4", "\"first_index\":5");
        row("a long number", "\"first_index\":4", "\"first_index\":04");
        row("an escape", "vkey", "vke\\u0079");
        row("members out of order", "{\"README.txt\":",
            "{\"z\":\""
            "0000000000000000000000000000000000000000000000000000000000000000"
            "\",\"README.txt\":");
        row("a file that is not there", "{\"README.txt\":",
            "{\"A\":\""
            "0000000000000000000000000000000000000000000000000000000000000000"
            "\",\"README.txt\":",
            "A");
        row("a path that leads out", "{\"README.txt\":",
            "{\"../A\":\""
            "0000000000000000000000000000000000000000000000000000000000000000"
            "\",\"README.txt\":");
        row("a proof without entry", "\"proofs/8.", "\"proofs/9.");
        row("a name of its own", "vkey", "manifest.note");
        row("a key that is not named", "\"vkey\"", "\"vkeY\"", "vkey");
    }
    void aManifestHasOneForm()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QFETCH(const QString, named);
        const QString path = place();
        QVERIFY(writePackage(m_trail.store(), m_trail.signer(), {.target = path, .first = 4, .last = 8}));
        resign(path, m_trail.signer(), [&](QByteArray manifest) { return manifest.replace(before, after); });
        const Result<PackageVerdict> verdict = verifyPackage(path, m_trail.keys());
        QVERIFY(verdict);
        QCOMPARE(verdict->differs, named);
        QCOMPARE(verdict->ok, named.isEmpty());
    }

    void whatIsNoPackageIsSaid()
    {
        QVERIFY(!verifyPackage(m_dir.filePath(u"nowhere"_s), m_trail.keys()));
        QVERIFY(!verifyPackage(u"/dev/null"_s, m_trail.keys()));
        const QString empty = place();
        QVERIFY(QDir().mkdir(empty));
        const Result<PackageVerdict> verdict = verifyPackage(empty, m_trail.keys());
        QVERIFY(verdict && !verdict->ok);
        QCOMPARE(verdict->differs, u"manifest.note"_s);
        const QString text = place(u".zip"_s);
        QFile file(text);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(1000, 'x'));
        file.close();
        QVERIFY(!verifyPackage(text, m_trail.keys())->ok);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.close();
        QVERIFY(!verifyPackage(text, m_trail.keys())->ok);
        const QString none = place(u".zip"_s); // a ZIP of no members
        QFile end(none);
        QVERIFY(end.open(QIODevice::WriteOnly));
        end.write(zipEnd(0, 0, 0));
        end.close();
        QVERIFY(!verifyPackage(none, m_trail.keys())->ok);
    }
};

STEWARD_TEST(PackageTest)
#include "tst_package.moc"
