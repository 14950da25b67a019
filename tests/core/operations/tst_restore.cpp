#include "seat.h"

#include "tests/support/test_main.h"

#include "core/base/hash.h"
#include "core/operations/copy.h"
#include "core/operations/restore.h"
#include "core/operations/sealing.h"
#include "core/operations/tombstones.h"
#include "core/store/migrate.h"
#include "core/store/rows.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>

using namespace steward;
using namespace steward::operations;
using namespace Qt::StringLiterals;

namespace {

/** As "TABLE name", "VIEW name" and "TRIGGER name"; views and triggers first, since they need their tables. */
QStringList objectsIn(store::Connection &connection)
{
    return store::readAll(connection,
        u"SELECT upper(type) || ' ' || name FROM sqlite_master WHERE type <> 'index' "
        u"AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type DESC"_s,
        {}, [](const store::Rows &row) { return row.text(0); })
        .value_or(QStringList());
}

/** What a workspace of an earlier schema has. */
QStringList objectsOf(int schema)
{
    QTemporaryFile file;
    if (!file.open())
        return {};
    const Result<std::unique_ptr<store::Connection>> connection =
        store::Connection::open(file.fileName(), store::Connection::Mode::ReadWrite);
    for (int number = 1; connection && number <= schema; ++number) {
        for (const QString &statement : store::migrationStatements(number))
            (void)(*connection)->run(statement);
    }
    return connection ? objectsIn(**connection) : QStringList();
}

} // namespace

/** What stands there after a restore, what has become of what stood there before, and who stays erased. */
class RestoreTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Seat> m_seat;
    QString m_backup;

    Result<Restored> restore(const RestoreRequest &request, Workspace *workspace = nullptr)
    {
        const Opening opening = workspace ? openingOf(*workspace) : Opening{.access = m_seat->access()};
        return restoreBackup(request, opening, m_seat->clock());
    }
    Result<void> append(Workspace &workspace)
    {
        return workspace.store()
            .write([](store::Transaction &transaction) -> Result<void> {
                transaction.record({.action = u"test.after"_s, .subject = u"workspace"_s});
                return {};
            })
            .result();
    }
    void verifies(Workspace &workspace, bool withAnchor = true)
    {
        const Result<ledger::Verification> found =
            ledger::verify(workspace.store(), {}, {}, withAnchor ? workspace.verifyOptions() : ledger::VerifyOptions{});
        QVERIFY2(found, test::words(found));
        QVERIFY2(found->ok, qPrintable(found->reason));
        QVERIFY(found->isSigned);
    }

private Q_SLOTS:
    void init()
    {
        m_seat = std::make_unique<test::Seat>();
        QVERIFY(m_seat->create());
        QVERIFY(m_seat->write(5));
        const Result<MadeBackup> made = m_seat->backUp();
        QVERIFY2(made, test::words(made));
        m_backup = made->facts.path;
        QVERIFY(m_seat->write(4)); // lost by a restore
    }

    void intoAnEmptyPlaceWorkGoesOnThere()
    {
        const qint64 before = ledger::entryCount(m_seat->store()).value_or(0);
        m_seat->close();
        const QString target = m_seat->file(u"again.steward"_s);
        const Result<Restored> restored = restore({.backup = m_backup, .target = target, .actor = u"u:7"_s});
        QVERIFY2(restored, test::words(restored));
        QVERIFY(restored->tookOver && restored->setAside.isEmpty());
        QCOMPARE(restored->oldAnchorSize, std::optional(before));
        QCOMPARE(m_seat->leftOvers(), QStringList());
        QCOMPARE(int(QFile::permissions(target)) & 0x077, 0);
        const Result<std::unique_ptr<Workspace>> workspace =
            Workspace::open(target, m_seat->clock(), false, m_seat->access());
        QVERIFY2(workspace, test::words(workspace));
        QVERIFY((*workspace)->store().isWritable());
        const Result<QList<ledger::Entry>> newest = ledger::newestEntries((*workspace)->store(), {}, {}, 1);
        QCOMPARE(newest->first().action, u"workspace.restored"_s);
        QCOMPARE(newest->first().actor, u"u:7"_s);
        QCOMPARE(newest->first().subject, u"backup/"_s + QFileInfo(m_backup).fileName());
        QCOMPARE(newest->first().detail.value(u"old_anchor_size"_s).toInteger(), before);
        const Result<void> appended = append(**workspace);
        QVERIFY2(appended, test::words(appended));
        verifies(**workspace);
    }

    void whoeverTookOverIsTheOnlyOneToGoOn()
    {
        m_seat->close();
        QVERIFY(restore({.backup = m_backup, .target = m_seat->file(u"again.steward"_s)}));
        const bool opened = m_seat->open();
        QVERIFY(!opened || !append(m_seat->workspace()));
    }

    void aCopyLeavesTheWorkspaceAsItIs()
    {
        const QString target = m_seat->file(u"copy.steward"_s);
        const Result<Restored> restored =
            restore({.backup = m_backup, .target = target, .takeOver = false}, &m_seat->workspace());
        QVERIFY2(restored, test::words(restored));
        QVERIFY(!restored->tookOver);
        const Result<void> appended = append(m_seat->workspace());
        QVERIFY2(appended, test::words(appended));
        m_seat->close();
        QVERIFY(m_seat->open());
        QVERIFY(append(m_seat->workspace()));
        const Result<std::unique_ptr<Workspace>> copy =
            Workspace::open(target, m_seat->clock(), true, m_seat->access());
        QVERIFY2(copy, test::words(copy));
        verifies(**copy, false);
    }

    void theOldFileIsSetAsideWhole()
    {
        const qint64 before = ledger::entryCount(m_seat->store()).value_or(0);
        QCOMPARE(
            restore({.backup = m_backup, .target = m_seat->path(), .replace = true}).error().code, ErrorCode::Busy);
        m_seat->close();
        QCOMPARE(restore({.backup = m_backup, .target = m_seat->path()}).error().code, ErrorCode::Refused);
        const Result<Restored> restored = restore({.backup = m_backup, .target = m_seat->path(), .replace = true});
        QVERIFY2(restored, test::words(restored));
        QVERIFY(restored->setAside.startsWith(m_seat->path() + u".before-restore-"_s));
        const Result<std::unique_ptr<Workspace>> old = Workspace::open(restored->setAside, m_seat->clock(), true);
        QVERIFY2(old, test::words(old));
        QCOMPARE(ledger::entryCount((*old)->store()).value_or(0), before);
        QVERIFY(m_seat->open());
        QVERIFY(append(m_seat->workspace()));
        verifies(m_seat->workspace());
    }

    void onAnotherSeatThePassphraseOpensIt()
    {
        const QByteArray words = "eight words that nobody else would ever choose";
        QVERIFY(m_seat->workspace().vault().setPassphrase(m_seat->store(), crypto::SecretBytes::copyOf(words)));
        const Result<MadeBackup> made = m_seat->backUp();
        QVERIFY2(made, test::words(made));
        QTemporaryDir elsewhere;
        vault::KeyAccess access{
            .passphrase =
                [words] { return Result<std::optional<crypto::SecretBytes>>(crypto::SecretBytes::copyOf(words)); },
            .seatFolder = elsewhere.filePath(u"seat"_s)};
        QDir().mkpath(access.seatFolder);
        const QString target = elsewhere.filePath(u"again.steward"_s);
        const Result<Restored> restored =
            restoreBackup({.backup = made->facts.path, .target = target}, {.access = access}, m_seat->clock());
        QVERIFY2(restored, test::words(restored));
        QCOMPARE(restored->oldAnchorSize, std::nullopt);
        const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(target, m_seat->clock(), false, access);
        QVERIFY2(workspace, test::words(workspace));
        QVERIFY2((*workspace)->store().isWritable(), qPrintable((*workspace)->whyLocked()));
        QVERIFY(append(**workspace));
        verifies(**workspace);
    }

    void aBackupOfAnEarlierMasterKeyOpensAfterwards()
    {
        const Result<void> turned = m_seat->workspace().vault().rotateMaster(m_seat->store(), m_seat->access());
        QVERIFY2(turned, test::words(turned));
        const Result<void> recalled = recallKeys(m_seat->workspace(), m_backup);
        QVERIFY2(recalled, test::words(recalled));
        m_seat->close();
        const Result<Restored> restored = restore({.backup = m_backup, .target = m_seat->path(), .replace = true});
        QVERIFY2(restored, test::words(restored));
        QVERIFY(m_seat->open());
        QCOMPARE(m_seat->workspace().vault().generation(), 1);
        const Result<void> appended = append(m_seat->workspace());
        QVERIFY2(appended, test::words(appended));
        verifies(m_seat->workspace());
    }

    void afterTheSigningKeyWasChangedOlderBackupsStillVerify()
    {
        const Result<void> turned =
            m_seat->workspace().vault().rotateSigning(m_seat->store(), m_seat->workspace().ledger());
        QVERIFY2(turned, test::words(turned));
        const Result<MadeBackup> made = m_seat->backUp();
        QVERIFY2(made, test::words(made));
        for (const QString &backup : {m_backup, made->facts.path}) {
            const Result<BackupVerdict> verdict = verifyBackup(m_seat->workspace(), backup);
            QVERIFY2(verdict, test::words(verdict));
            QCOMPARE(verdict->faults, QStringList());
        }
        m_seat->close();
        const Result<Restored> restored = restore({.backup = m_backup, .target = m_seat->path(), .replace = true});
        QVERIFY2(restored, test::words(restored));
        QVERIFY(m_seat->open());
        const Result<void> appended = append(m_seat->workspace());
        QVERIFY2(appended, test::words(appended));
        verifies(m_seat->workspace());
    }

    void aBackupOfAnOlderSteward()
    {
        // As the program before the newest migration would have made it.
        const QString plain = m_seat->file(u"older.copy"_s);
        QVERIFY(copyWorkspace(m_seat->store(), plain, {}));
        CopyFacts facts = factsOfCopy(plain, m_seat->clock()).value();
        {
            const Result<std::unique_ptr<store::Connection>> connection =
                store::Connection::open(plain, store::Connection::Mode::ReadWrite);
            QVERIFY2(connection, test::words(connection));
            QVERIFY((*connection)->run(u"PRAGMA foreign_keys = OFF"_s));
            const QStringList older = objectsOf(4);
            QVERIFY(!older.isEmpty());
            for (const QString &object : objectsIn(**connection)) {
                if (older.contains(object))
                    continue;
                QVERIFY((*connection)->run(u"DROP "_s + object));
                facts.rows.remove(object.section(u' ', 1));
            }
            QVERIFY((*connection)->run(u"PRAGMA user_version = 4"_s));
        }
        const BackupKeysPtr keys = backupKeys(m_seat->workspace()).value();
        const ledger::Note checkpoint = ledger::Note::parse(facts.checkpoint).value();
        BackupManifest manifest{.id = u"20250101T000000Z-1"_s,
            .madeAt = m_seat->clock().now(),
            .version = u"0.0.9"_s,
            .schema = 4,
            .salt = QByteArray(32, 's'),
            .master = keys->master,
            .checkpoint = facts.checkpoint,
            .trail = ledger::Checkpoint::parse(checkpoint.text).value(),
            .newestAt = facts.newestAt,
            .rows = facts.rows};
        const QString folder = m_seat->backups() + u'/' + manifest.id;
        QVERIFY(QDir().mkpath(folder));
        const Result<SealedFile> sealed =
            sealFile(plain, folder + u"/workspace.sealed"_s, keyOf(manifest, keys->root).value(), {}, {});
        QVERIFY2(sealed, test::words(sealed));
        manifest.workspace = sealed->plain;
        manifest.files = {{u"workspace.sealed"_s, sealed->sealed}, {u"README.txt"_s, {sha256("read"), 4}}};
        const QByteArray json = manifest.json().value();
        QVERIFY(test::writeFile(folder + u"/README.txt"_s, "read"));
        QVERIFY(test::writeFile(folder + u"/manifest.json"_s, json));
        QVERIFY(test::writeFile(folder + u"/manifest.note"_s,
            ledger::Note::signedBy(manifestNoteText(json), {keys->signer.get()})->bytes()));

        const Result<BackupVerdict> verdict = verifyBackup(m_seat->workspace(), folder);
        QVERIFY2(verdict, test::words(verdict));
        QCOMPARE(verdict->faults, QStringList());
        m_seat->close();
        const Result<Restored> restored = restore({.backup = folder, .target = m_seat->path(), .replace = true});
        QVERIFY2(restored, test::words(restored));
        QVERIFY(m_seat->open());
        QVERIFY(append(m_seat->workspace()));
        verifies(m_seat->workspace());
        const Result<MadeBackup> next = m_seat->backUp();
        QVERIFY2(next, test::words(next));
        QCOMPARE(next->facts.schema, store::schemaVersion());
        QCOMPARE(QDir(QFileInfo(m_seat->path()).absolutePath()).entryList({u"*.schema-*"_s}), QStringList());
    }

    void withoutKeysNothingIsRestored()
    {
        QTemporaryDir elsewhere;
        const Result<Restored> restored =
            restoreBackup({.backup = m_backup, .target = elsewhere.filePath(u"again.steward"_s)}, {}, m_seat->clock());
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, ErrorCode::Unavailable);
        QVERIFY(QDir(elsewhere.path()).isEmpty());
    }

    void damagedAndNewerBackupsChangeNothing()
    {
        m_seat->close();
        const QByteArray before = test::readFile(m_seat->path());
        const QString manifestFile = m_backup + u"/manifest.json"_s;
        const QByteArray manifest = test::readFile(manifestFile);
        QVERIFY(test::writeFile(manifestFile, manifest + ' '));
        Result<Restored> restored = restore({.backup = m_backup, .target = m_seat->path(), .replace = true});
        QCOMPARE(restored.error().code, ErrorCode::Corrupt);

        QVERIFY(m_seat->open());
        QJsonObject newer = QJsonDocument::fromJson(manifest).object();
        newer.insert(u"schema"_s, 99);
        const QByteArray json = QJsonDocument(newer).toJson(QJsonDocument::Compact);
        QVERIFY(test::writeFile(manifestFile, json));
        QVERIFY(test::writeFile(m_backup + u"/manifest.note"_s,
            ledger::Note::signedBy(manifestNoteText(json), {m_seat->workspace().vault().signer().get()})->bytes()));
        m_seat->close();
        restored = restore({.backup = m_backup, .target = m_seat->path(), .replace = true});
        QCOMPARE(restored.error().code, ErrorCode::TooNew);
        QCOMPARE(test::readFile(m_seat->path()), before);
        QCOMPARE(m_seat->leftOvers(), QStringList());
    }

    void whoWasErasedAfterTheBackupStaysErased_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("known to the file replaced") << u"file"_s;
        QTest::newRow("known to the list beside the backups") << u"backups"_s;
        QTest::newRow("known to this seat") << u"seat"_s;
        QTest::newRow("known to the open workspace") << u"open"_s;
    }
    void whoWasErasedAfterTheBackupStaysErased()
    {
        QFETCH(const QString, source);
        vault::Vault &vault = m_seat->workspace().vault();
        const vault::Place place{u"person"_s, u"name"_s, u"P-1"_s};
        QString subject;
        QByteArray sealed;
        QByteArray wrapped;
        const Result<void> kept =
            m_seat->store()
                .write([&](store::Transaction &transaction) -> Result<void> {
                    subject = vault.pseudonym(transaction, "jane@example.org").value();
                    sealed =
                        vault.seal(transaction, {vault::Level::Critical, subject}, place, "Jane Doe of Example Street")
                            .value();
                    wrapped = transaction.sql()
                                  .single(u"SELECT wrapped FROM vault_key WHERE level = 'critical'"_s)
                                  ->toByteArray();
                    return transaction.sql().run(u"INSERT INTO soak(record) VALUES(?)"_s, {sealed});
                })
                .result();
        QVERIFY2(kept, test::words(kept));
        QVERIFY(wrapped.size() >= 60);
        const Result<MadeBackup> made = m_seat->backUp();
        QVERIFY2(made, test::words(made));
        const Result<QStringList> erased = vault.erase(m_seat->store(), {subject});
        QVERIFY2(erased && erased->isEmpty(), test::words(erased));
        const QString beside = tombstoneFile(m_seat->backups(), vault.origin());
        const QString ofSeat = seatTombstoneFile(m_seat->access().seatFolder, vault.installation());
        const Result<qint64> spread = spreadTombstones(m_seat->workspace(), m_seat->backups());
        QVERIFY2(spread, test::words(spread));
        QCOMPARE(*spread, 1);
        QVERIFY(QFile::exists(beside) && QFile::exists(ofSeat));
        QVERIFY(!test::readFile(beside).contains("jane"));
        if (source != u"backups")
            QFile::remove(beside);
        if (source != u"seat")
            QFile::remove(ofSeat);
        if (source != u"open")
            m_seat->close();
        const QString target = source == u"file" ? m_seat->path() : m_seat->file(u"again.steward"_s);
        const Result<Restored> restored = restore(
            {.backup = made->facts.path, .target = target, .replace = source == u"file", .takeOver = source != u"open"},
            source == u"open" ? &m_seat->workspace() : nullptr);
        QVERIFY2(restored, test::words(restored));
        QCOMPARE(restored->erasures, 1);
        QCOMPARE(restored->warnings, QStringList());
        const QByteArray bytes = test::readFile(target);
        QVERIFY(!bytes.contains(wrapped));
        QVERIFY(!bytes.contains("Jane Doe"));
        QVERIFY(!QFile::exists(target + u"-wal"_s) || QFileInfo(target + u"-wal"_s).size() == 0);
        const Result<std::unique_ptr<Workspace>> workspace =
            Workspace::open(target, m_seat->clock(), source == u"open", m_seat->access());
        QVERIFY2(workspace, test::words(workspace));
        if (source == u"open")
            QVERIFY((*workspace)->unlock());
        const Result<crypto::SecretBytes> gone = (*workspace)->store().read([&](store::Connection &connection) {
            return (*workspace)->vault().open(connection, place, sealed);
        });
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, ErrorCode::NotFound);
        verifies(**workspace, source != u"open");
    }

    void aRestoreThatHeardOfNoErasuresSaysSo()
    {
        m_seat->close();
        const Result<Restored> blind =
            restore({.backup = m_backup, .target = m_seat->file(u"blind.steward"_s), .takeOver = false});
        QVERIFY2(blind, test::words(blind));
        QCOMPARE(blind->warnings.size(), 1);
        QVERIFY(blind->warnings.first().contains(u"no list of erasures was found"_s));
        const Result<Restored> told = restore({.backup = m_backup, .target = m_seat->path(), .replace = true});
        QVERIFY2(told, test::words(told));
        QCOMPARE(told->warnings, QStringList());
    }

    void aListOfErasuresThatWasChangedStopsARestore()
    {
        vault::Vault &vault = m_seat->workspace().vault();
        QString subject;
        QVERIFY(m_seat->store()
                    .write([&](store::Transaction &transaction) -> Result<void> {
                        subject = vault.pseudonym(transaction, "jane@example.org").value();
                        return {};
                    })
                    .result());
        const Result<MadeBackup> made = m_seat->backUp();
        QVERIFY2(made, test::words(made));
        QVERIFY(vault.erase(m_seat->store(), {subject}));
        QVERIFY(spreadTombstones(m_seat->workspace(), m_seat->backups()));
        const QString beside = tombstoneFile(m_seat->backups(), vault.origin());
        const QByteArray whole = test::readFile(beside);
        const QList<QByteArray> lines = whole.split('\n');
        QList<QByteArray> fewer = lines;
        fewer.removeAt(2); // the one person
        m_seat->close();
        for (const QByteArray &changed :
            {fewer.join('\n'), whole.first(whole.size() / 2), whole + '\n', QByteArray()}) {
            QVERIFY(test::writeFile(beside, changed));
            const Result<Restored> restored =
                restore({.backup = made->facts.path, .target = m_seat->file(u"again.steward"_s)});
            QVERIFY2(!restored, changed);
            QCOMPARE(restored.error().code, ErrorCode::Corrupt);
            QVERIFY(restored.error().message.contains(u"erasures"_s));
            QVERIFY(!QFile::exists(m_seat->file(u"again.steward"_s)));
        }
        // The workspace still knows; the next backup writes the list anew and keeps the damaged one.
        QVERIFY(m_seat->open());
        const Result<MadeBackup> next = m_seat->backUp();
        QVERIFY2(next, test::words(next));
        const Result<ReadTombstones> read =
            readTombstones(beside, m_seat->workspace().vault().origin(), {m_seat->workspace().vault().signer()->key()});
        QVERIFY2(read, test::words(read));
        QCOMPARE(read->tombstones.size(), 1);
        QVERIFY(read->isVouched);
    }
};

STEWARD_TEST(RestoreTest)
#include "tst_restore.moc"
