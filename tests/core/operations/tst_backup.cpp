#include "seat.h"

#include "tests/support/test_main.h"

#include "core/operations/verify_backup.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <unistd.h>

using namespace steward;
using namespace steward::operations;
using namespace Qt::StringLiterals;

/** What a backup is when all goes well, and what is left and said when something does not. */
class BackupTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Seat> m_seat;

    qint64 trailSize() { return ledger::entryCount(m_seat->store()).value_or(-1); }

private Q_SLOTS:
    void init()
    {
        m_seat = std::make_unique<test::Seat>();
        QVERIFY(m_seat->create());
        QVERIFY(m_seat->write(5));
    }

    void aBackupIsFourFilesAndARecord()
    {
        const qint64 before = trailSize();
        const Result<MadeBackup> made = m_seat->backUp();
        QVERIFY2(made, test::words(made));
        QStringList names = QDir(made->facts.path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        std::sort(names.begin(), names.end());
        QCOMPARE(names, (QStringList{u"README.txt"_s, u"manifest.json"_s, u"manifest.note"_s, u"workspace.sealed"_s}));
        QCOMPARE(QFileInfo(made->facts.path).fileName(), made->facts.id);
        QCOMPARE(made->facts.trailSize, before);
        QVERIFY(made->facts.isGood());
        for (const QString &name : QDir(made->facts.path).entryList(QDir::Files))
            QCOMPARE(int(QFile::permissions(made->facts.path + u'/' + name)) & 0x077, 0);
        const Result<QList<ledger::Entry>> entries =
            ledger::newestEntries(m_seat->store(), {.action = u"backup.made"_s}, {}, 1);
        QVERIFY(entries && entries->size() == 1);
        QCOMPARE(entries->first().subject, u"backup/"_s + made->facts.id);
        QCOMPARE(m_seat->leftOvers(), QStringList());
        const Result<QList<BackupFacts>> list = listBackups(m_seat->workspace(), m_seat->backups());
        QVERIFY(list && list->size() == 1 && list->first().isGood());
    }

    void nothingOfTheWorkspaceCanBeReadInIt()
    {
        const Result<MadeBackup> made = m_seat->backUp();
        QVERIFY2(made, test::words(made));
        QByteArray all;
        for (const QString &name : QDir(made->facts.path).entryList(QDir::Files))
            all += test::readFile(made->facts.path + u'/' + name);
        for (const QByteArray &plain : {QByteArray("SQLite format 3"), QByteArray("record of the test"),
                 QByteArray("Acme"), QByteArray("Europe/Berlin")})
            QVERIFY2(!all.contains(plain), plain);
    }

    void theManifestIsCanonicalAndSigned()
    {
        const Result<MadeBackup> made = m_seat->backUp();
        QVERIFY2(made, test::words(made));
        const QByteArray json = test::readFile(made->facts.path + u"/manifest.json"_s);
        const Result<BackupManifest> manifest = BackupManifest::parse(json);
        QVERIFY2(manifest, test::words(manifest));
        QCOMPARE(manifest->id, made->facts.id);
        QCOMPARE(manifest->rows.value(u"soak"_s), 5);
        QCOMPARE(manifest->files.keys(), (QStringList{u"README.txt"_s, u"workspace.sealed"_s}));
        const Result<ledger::Note> note = ledger::Note::parse(test::readFile(made->facts.path + u"/manifest.note"_s));
        QVERIFY2(note, test::words(note));
        const Result<QList<ledger::VerifierKey>> keys = note->verify({m_seat->workspace().vault().signer()->key()});
        QVERIFY2(keys && keys->size() == 1, test::words(keys));
        QVERIFY(!BackupManifest::parse(json + '\n'));
        QVERIFY(!BackupManifest::parse(QByteArray(json).replace("\"v\":1", "\"v\": 1")));
        QJsonObject more = QJsonDocument::fromJson(json).object();
        more.insert(u"zz"_s, 1);
        QVERIFY(!BackupManifest::parse(QJsonDocument(more).toJson(QJsonDocument::Compact)));
    }

    void itVerifiesHereAndWithThePassphraseOnAnotherSeat()
    {
        const auto passphrase = crypto::SecretBytes::copyOf("eight words that nobody else would ever choose");
        const Result<void> set = m_seat->workspace().vault().setPassphrase(m_seat->store(), passphrase);
        QVERIFY2(set, test::words(set));
        const Result<MadeBackup> made = m_seat->backUp();
        QVERIFY2(made, test::words(made));
        const Result<BackupVerdict> here = verifyBackup(m_seat->workspace(), made->facts.path);
        QVERIFY2(here, test::words(here));
        QCOMPARE(here->faults, QStringList());

        QTemporaryDir elsewhere;
        Opening opening;
        opening.access.passphrase = [] {
            return Result<std::optional<crypto::SecretBytes>>(
                crypto::SecretBytes::copyOf("eight words that nobody else would ever choose"));
        };
        const Result<BackupVerdict> there = verifyBackup(made->facts.path, opening, elsewhere.path(), m_seat->clock());
        QVERIFY2(there, test::words(there));
        QCOMPARE(there->faults, QStringList());
        QCOMPARE(
            QDir(elsewhere.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());

        opening.access.passphrase = [] {
            return Result<std::optional<crypto::SecretBytes>>(crypto::SecretBytes::copyOf("another passphrase"));
        };
        const Result<BackupVerdict> wrong = verifyBackup(made->facts.path, opening, elsewhere.path(), m_seat->clock());
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::Refused);
    }

    void twoInOneSecondHaveTwoNames()
    {
        const Result<MadeBackup> first = m_seat->backUp();
        const Result<MadeBackup> second = m_seat->backUp();
        QVERIFY2(first && second, test::words(second));
        QCOMPARE(first->facts.id.section(u'-', 0, 0), second->facts.id.section(u'-', 0, 0));
        QVERIFY(first->facts.id != second->facts.id);
        // The same workspace in nearly the same state: sealed under another key all the same.
        const QByteArray one = test::readFile(first->facts.path + u"/workspace.sealed"_s);
        const QByteArray other = test::readFile(second->facts.path + u"/workspace.sealed"_s);
        QVERIFY(one.first(64) != other.first(64));
    }

    void thinningKeepsTheNewest()
    {
        QVERIFY(m_seat->workspace().setSetting(u"backups.keep"_s, u"2"_s).result());
        QStringList ids;
        for (int i = 0; i < 4; ++i) {
            m_seat->clock().advance(std::chrono::hours(1));
            const Result<MadeBackup> made = m_seat->backUp();
            QVERIFY2(made, test::words(made));
            ids.append(made->facts.id);
        }
        QCOMPARE(QDir(m_seat->backups()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), (QStringList{ids[2], ids[3]}));
        const Result<QList<ledger::Entry>> removed =
            ledger::newestEntries(m_seat->store(), {.action = u"backup.removed"_s}, {}, 9);
        QCOMPARE(removed->size(), 2);
    }

    void whatIsDamagedIsNotCountedAmongThoseKept()
    {
        QVERIFY(m_seat->workspace().setSetting(u"backups.keep"_s, u"1"_s).result());
        const Result<MadeBackup> good = m_seat->backUp();
        QVERIFY2(good, test::words(good));
        m_seat->clock().advance(std::chrono::hours(1));
        const Result<MadeBackup> later = makeBackup(m_seat->workspace(), {.folder = m_seat->backups()});
        QVERIFY2(later, test::words(later));
        QCOMPARE(later->removed, QStringList{good->facts.id});
        // The only one left is damaged: it is noted, stays, and the next one stands beside it.
        QVERIFY(test::writeFile(later->facts.path + u"/README.txt"_s, "changed"));
        const Result<BackupVerdict> verdict = verifyBackup(m_seat->workspace(), later->facts.path);
        QVERIFY(verdict && !verdict->ok());
        m_seat->clock().advance(std::chrono::hours(1));
        const Result<MadeBackup> next = m_seat->backUp();
        QVERIFY2(next, test::words(next));
        QCOMPARE(next->removed, QStringList());
        const Result<QList<BackupFacts>> list = listBackups(m_seat->workspace(), m_seat->backups());
        QVERIFY(list && list->size() == 2);
        QVERIFY(list->at(0).isGood());
        QVERIFY(!list->at(1).isGood());
        QVERIFY(list->at(1).fault.startsWith(u"README.txt"_s));
    }

    void eachFaultHasItsOwnSentenceAndLeavesNothing()
    {
        const auto refused = [this](const Result<MadeBackup> &made, ErrorCode code, const QString &word) {
            QVERIFY(!made);
            QCOMPARE(made.error().code, code);
            QVERIFY2(made.error().message.contains(word), qPrintable(made.error().message));
            QCOMPARE(m_seat->leftOvers(), QStringList());
            QCOMPARE(listBackups(m_seat->workspace(), m_seat->backups())->size(), 0);
        };
        refused(makeBackup(m_seat->workspace(), {.folder = m_seat->file(u"nowhere"_s)}), ErrorCode::NotFound,
            u"not there"_s);
        std::stop_source stop;
        stop.request_stop();
        refused(makeBackup(m_seat->workspace(), {.folder = m_seat->backups()}, stop.get_token()), ErrorCode::Cancelled,
            u"as asked"_s);
        m_seat->workspace().vault().lock();
        refused(m_seat->backUp(), ErrorCode::Unavailable, u"locked"_s);
        m_seat->close();
        QVERIFY(m_seat->open(true));
        refused(m_seat->backUp(), ErrorCode::ReadOnly, u"read-only"_s);
        if (::geteuid() != 0) {
            QVERIFY(QFile::setPermissions(m_seat->backups(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
            m_seat->close();
            QVERIFY(m_seat->open());
            refused(m_seat->backUp(), ErrorCode::Refused, u"may not write"_s);
        }
    }

    void withoutKeysNoBackupIsMade()
    {
        test::Seat bare;
        bare.access() = {};
        QVERIFY(bare.create());
        const Result<MadeBackup> made = bare.backUp();
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Refused);
        QVERIFY(made.error().message.contains(u"no keys"_s));
    }

    void keysThatWereTakenServeWhileTheVaultIsLocked()
    {
        const Result<BackupKeysPtr> keys = backupKeys(m_seat->workspace());
        QVERIFY2(keys, test::words(keys));
        m_seat->workspace().vault().lock();
        const Result<MadeBackup> made = makeBackup(m_seat->workspace(), {.folder = m_seat->backups(), .keys = *keys});
        QVERIFY2(made, test::words(made));
    }

    void cancellingAtAnyStageLeavesNothing()
    {
        for (const Stage stage : {Stage::Copying, Stage::Sealing, Stage::Unsealing, Stage::Checking}) {
            std::stop_source stop;
            // Enough bytes that sealing tells of itself.
            if (stage == Stage::Sealing)
                QVERIFY(m_seat->store()
                            .write([](store::Transaction &transaction) {
                                return transaction.sql().run(
                                    u"INSERT INTO soak(record) VALUES(?)"_s, {QByteArray(3 << 20, 'z')});
                            })
                            .result());
            bool reached = false;
            const Result<MadeBackup> made =
                makeBackup(m_seat->workspace(), {.folder = m_seat->backups()}, stop.get_token(), [&](const Step &step) {
                    if (step.stage == stage) {
                        reached = true;
                        stop.request_stop();
                    }
                });
            if (!reached)
                continue;
            QVERIFY2(!made, qPrintable(stageName(stage)));
            QCOMPARE(made.error().code, ErrorCode::Cancelled);
            QCOMPARE(m_seat->leftOvers(), QStringList());
            QVERIFY(QDir(m_seat->backups()).isEmpty());
        }
    }

    void aWorkspaceThatIsDamagedGivesNoBackup()
    {
        // An entry changed behind the ledger's back: SQLite has nothing to say against it.
        QVERIFY(m_seat->store()
                    .write([](store::Transaction &transaction) {
                        return transaction.sql().run(u"UPDATE audit_entry SET entry = CAST(replace(CAST(entry AS "
                                                     u"TEXT), 'record/1', 'record/9') AS BLOB) "
                                                     "WHERE seq = 3"_s);
                    })
                    .result());
        const Result<MadeBackup> made = m_seat->backUp();
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Corrupt);
        QVERIFY(made.error().message.contains(u"trail"_s));
        QVERIFY(QDir(m_seat->backups()).isEmpty());
        QCOMPARE(m_seat->leftOvers(), QStringList());
    }

    void theStandardFolderStandsBesideTheWorkspace()
    {
        const Result<MadeBackup> made = makeBackup(m_seat->workspace(), {});
        QVERIFY2(made, test::words(made));
        QCOMPARE(QFileInfo(made->facts.path).absolutePath(), m_seat->file(u"acme-backups"_s));
    }
};

STEWARD_TEST(BackupTest)
#include "tst_backup.moc"
