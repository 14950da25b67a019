#include "core/base/hash.h"
#include "core/sources/folder_changer.h"
#include "core/sources/masking.h"
#include "kill_rounds.h"
#include "sqlite_world.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace steward;
using namespace steward::sources;
using namespace steward::test;
using namespace Qt::StringLiterals;

class FolderChangerTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString root() const { return m_dir->path(); }

    void write(const QString &path, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(root() + u'/' + path).path());
        QFile file(root() + u'/' + path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }

    static Change deleting(const QString &path, const QByteArray &content)
    {
        return {.key = {path}, .digestBefore = sha256(content)};
    }

    static Change masking(const QString &path, const QByteArray &content, const QStringList &matches)
    {
        return {.key = {path},
            .method = Method::Mask,
            .after = {{u"matches"_s, matches}},
            .digestBefore = sha256(content),
            .digestAfter = sha256(maskedContent(content, matches))};
    }

    ChangeOutcome applyOne(const Change &change) const
    {
        const Result<Applied> applied = applyToFolder(root(), {}, {change}, {}, {});
        return applied ? applied->outcomes.first()
                       : ChangeOutcome{.state = ChangeState::Failed, .reason = applied.error().message};
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void aFileGoesAndItsNeighboursStay()
    {
        write(u"letters/kim.txt"_s, "Dear Kim");
        write(u"letters/lee.txt"_s, "Dear Lee");
        const Change change = deleting(u"letters/kim.txt"_s, "Dear Kim");
        QCOMPARE(int(applyOne(change).state), int(ChangeState::Done));
        QCOMPARE(int(applyOne(change).state), int(ChangeState::Done));
        QCOMPARE(QDir(root() + u"/letters"_s).entryList(QDir::Files | QDir::Hidden), QStringList{u"lee.txt"_s});
        QCOMPARE(bytesOf(root() + u"/letters/lee.txt"_s), QByteArray("Dear Lee"));
    }
    void aRemovedFileIsOverwrittenFirst()
    {
        write(u"kim.txt"_s, "Dear Kim");
        QFile open(root() + u"/kim.txt"_s);
        QVERIFY(open.open(QIODevice::ReadOnly));
        QCOMPARE(int(applyOne(deleting(u"kim.txt"_s, "Dear Kim")).state), int(ChangeState::Done));
        QCOMPARE(open.readAll(), QByteArray(8, '\0')); // the same file, without its name
    }
    void spellingsAreMaskedInPlace()
    {
        const QByteArray content = "To: KIM@x.kr\nDear Kim, call 010-1234-5678.\n";
        write(u"mail.txt"_s, content);
        QVERIFY(::chmod(QFile::encodeName(root() + u"/mail.txt"_s).constData(), 0640) == 0);
        const Change change = masking(u"mail.txt"_s, content, {u"kim@x.kr"_s, u"010-1234-5678"_s});
        QCOMPARE(int(applyOne(change).state), int(ChangeState::Done));
        QCOMPARE(int(applyOne(change).state), int(ChangeState::Done));
        QCOMPARE(bytesOf(root() + u"/mail.txt"_s), QByteArray("To: xxxxxxxx\nDear Kim, call xxxxxxxxxxxxx.\n"));
        struct stat status = {};
        QVERIFY(::stat(QFile::encodeName(root() + u"/mail.txt"_s).constData(), &status) == 0);
        QCOMPARE(int(status.st_mode & 07777), 0640);
    }
    void aFileThatSomebodyElseChangedIsNotTouched()
    {
        write(u"kim.txt"_s, "Dear Kim, P.S.");
        QCOMPARE(int(applyOne(deleting(u"kim.txt"_s, "Dear Kim")).state), int(ChangeState::Changed));
        QCOMPARE(bytesOf(root() + u"/kim.txt"_s), QByteArray("Dear Kim, P.S."));
    }
    void noLinkIsFollowed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("the file is a link") << u"link.txt"_s;
        QTest::newRow("a folder is a link") << u"sub/secret.txt"_s;
        QTest::newRow("up") << u"../outside/secret.txt"_s;
        QTest::newRow("absolute") << u"/outside/secret.txt"_s;
    }
    void noLinkIsFollowed()
    {
        QFETCH(const QString, path);
        const QTemporaryDir outside;
        QFile secret(outside.filePath(u"secret.txt"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write("Dear Kim");
        secret.close();
        QVERIFY(QFile::link(secret.fileName(), root() + u"/link.txt"_s));
        QVERIFY(QFile::link(outside.path(), root() + u"/sub"_s));
        const ChangeOutcome outcome = applyOne(deleting(path, "Dear Kim"));
        QCOMPARE(int(outcome.state), int(ChangeState::Failed));
        QVERIFY(!outcome.reason.isEmpty());
        QCOMPARE(bytesOf(secret.fileName()), QByteArray("Dear Kim"));
        const Result<Residue> residue = residueOfFolder(root(), {}, {"Dear Kim"}, {});
        QVERIFY(residue.has_value());
        QCOMPARE(residue->places.size(), 0);
    }
    void undoPutsContentAndModeBack()
    {
        const QByteArray content("Dear Kim\0\xff", 10);
        const QByteArray mail = "kim@x.kr";
        write(u"a/kim.bin"_s, content);
        write(u"mail.txt"_s, mail);
        const QList<FoundRow> images{{.key = {u"a/kim.bin"_s},
                                         .values = {{u"content"_s, content}, {u"mode"_s, 0604}},
                                         .digest = sha256(content)},
            {.key = {u"mail.txt"_s},
                .values = {{u"content"_s, mail}, {u"mode"_s, 0600}, {u"matches"_s, QStringList{u"kim@x.kr"_s}}},
                .digest = sha256(mail)}};
        QVERIFY(applyToFolder(
            root(), {}, {deleting(u"a/kim.bin"_s, content), masking(u"mail.txt"_s, mail, {u"kim@x.kr"_s})}, {}, {}));
        QVERIFY(!QFileInfo::exists(root() + u"/a/kim.bin"_s));
        for (int round = 0; round < 2; ++round) {
            const Result<Applied> restored = restoreToFolder(root(), {}, images, {}, {});
            QVERIFY(restored.has_value());
            for (const ChangeOutcome &outcome : restored->outcomes)
                QCOMPARE(int(outcome.state), int(ChangeState::Done));
            QCOMPARE(bytesOf(root() + u"/a/kim.bin"_s), content);
            QCOMPARE(bytesOf(root() + u"/mail.txt"_s), mail);
        }
        struct stat status = {};
        QVERIFY(::stat(QFile::encodeName(root() + u"/a/kim.bin"_s).constData(), &status) == 0);
        QCOMPARE(int(status.st_mode & 07777), 0604);
    }
    void undoDoesNotOverwriteAnotherFile()
    {
        write(u"kim.txt"_s, "something new");
        const Result<Applied> restored = restoreToFolder(root(), {},
            {{.key = {u"kim.txt"_s}, .values = {{u"content"_s, QByteArray("Dear Kim")}}, .digest = sha256("Dear Kim")}},
            {}, {});
        QVERIFY(restored.has_value());
        QCOMPARE(int(restored->outcomes.first().state), int(ChangeState::Changed));
        QCOMPARE(bytesOf(root() + u"/kim.txt"_s), QByteArray("something new"));
    }
    void anotherNameOfTheFileIsSaid()
    {
        write(u"kim.txt"_s, "Dear Kim");
        const QString second = root() + u"/second.txt"_s;
        QVERIFY(
            ::link(QFile::encodeName(root() + u"/kim.txt"_s).constData(), QFile::encodeName(second).constData()) == 0);
        const Result<Applied> applied = applyToFolder(root(), {}, {deleting(u"kim.txt"_s, "Dear Kim")}, {}, {});
        QVERIFY(applied.has_value());
        QVERIFY(applied->notes.join(u' ').contains("another name"_L1));
        QCOMPARE(bytesOf(second), QByteArray("Dear Kim"));
        const Result<Residue> residue = residueOfFolder(root(), {}, {"Dear Kim"}, {});
        QCOMPARE(residue->places.size(), 1);
        QCOMPARE(residue->places.first().where, u"second.txt, byte 0"_s);
    }
    void killedAtAnyMomentEachFileEndsAsPlanned()
    {
        QByteArray letter = "Dear Kim, ";
        letter += QByteArray(200'000, '.');
        QList<Change> changes;
        for (int i = 0; i < 30; ++i) {
            const QString name = u"sub/%1.txt"_s.arg(i);
            changes.append(i % 2 ? masking(name, letter, {u"Kim"_s}) : deleting(name, letter));
        }
        const auto fill = [&] {
            QDir(root()).removeRecursively();
            QDir().mkpath(root());
            for (int i = 0; i < 30; ++i)
                write(u"sub/%1.txt"_s.arg(i), letter);
            write(u"sub/neighbour.txt"_s, "Dear Lee");
        };
        const auto work = [&] { (void)applyToFolder(root(), {}, changes, {}, {}); };
        fill();
        Moments moments(work);
        for (int round = 0; round < killRounds(12); ++round) {
            fill();
            runAndKill(work, moments.next());
            const Result<Applied> applied = applyToFolder(root(), {}, changes, {}, {});
            QVERIFY(applied.has_value());
            for (const ChangeOutcome &outcome : applied->outcomes)
                QVERIFY2(outcome.state == ChangeState::Done, qPrintable(outcome.reason));
            QCOMPARE(QDir(root() + u"/sub"_s).entryList(QDir::Files | QDir::Hidden).size(), 16);
            QCOMPARE(bytesOf(root() + u"/sub/neighbour.txt"_s), QByteArray("Dear Lee"));
            QCOMPARE(bytesOf(root() + u"/sub/1.txt"_s), QByteArray(letter).replace("Kim", "xxx"));
            QVERIFY(!bytesBelow(root() + u"/sub"_s).contains("Kim"));
        }
    }
};

STEWARD_TEST(FolderChangerTest)
#include "tst_folder_changer.moc"
