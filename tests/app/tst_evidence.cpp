#include "altered_packages.h"
#include "tests/support/program.h"
#include "tests/support/test_main.h"

#include "core/ledger/ledger.h"
#include "core/ledger/package.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace steward;
using namespace steward::ledger;
using namespace Qt::StringLiterals;
using test::Altered;
using test::archiveOf;
using test::contentOf;
using test::Files;
using test::filesOf;
using test::inOrder;
using test::put;

/**
 * What an auditor gets, through the real program: packages that two verifiers accept knowing only the public key, one
 * of which shares no code with the product, and several hundred altered ones that both refuse.
 */
class EvidenceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_workspace;
    QByteArray m_keyLine;
    QByteArray m_otherKeyLine;
    QString m_folder;  ///< A package: entries 2 to 9 of the trail, going on from an older checkpoint.
    QString m_zip;     ///< The same as a ZIP.
    QString m_earlier; ///< A package of the same trail, made before.
    QString m_foreign; ///< A package of another trail, signed with another key.
    Files m_files;

    test::Answer cli(const QStringList &arguments, const QByteArray &input = {})
    {
        return test::run(u"steward-cli"_s, QStringList{u"--workspace"_s, m_workspace} + arguments, input);
    }
    /** Without a workspace, as an auditor has it. */
    test::Answer audit(const QString &package, const QByteArray &keyLine)
    {
        return test::run(u"steward-cli"_s,
            {u"--quiet"_s, u"reports"_s, u"verify"_s, package, u"--key"_s, QString::fromUtf8(keyLine)});
    }
    QJsonObject answer(const QStringList &arguments, int expectedExit = 0)
    {
        const test::Answer said = cli(arguments);
        if (said.exitCode != expectedExit)
            QTest::qFail(
                qPrintable(
                    u"%1: exit %2: %3"_s.arg(arguments.join(u' ')).arg(said.exitCode).arg(QString::fromUtf8(said.err))),
                __FILE__, __LINE__);
        return QJsonDocument::fromJson(said.out).object();
    }
    /** What the independent verifier prints for each package: true where it accepts. */
    QHash<QString, bool> independent(const QByteArray &keyLine, const QStringList &packages, QByteArray *said = nullptr)
    {
        QProcess python;
        python.start(
            u"python3"_s, QStringList{QStringLiteral(STEWARD_TEST_DATA "/../support/verifier/verify_package.py"),
                              QString::fromUtf8(keyLine)}
                              + packages);
        python.waitForFinished(120'000);
        const QByteArray out = python.readAllStandardOutput();
        if (said)
            *said = out + python.readAllStandardError();
        QHash<QString, bool> verdicts;
        for (const QString &line : QString::fromUtf8(out).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u"accept "))
                verdicts.insert(line.mid(7), true);
            else if (line.startsWith(u"refuse "))
                verdicts.insert(line.section(u": "_s, 0, 0).mid(7), false);
        }
        return verdicts;
    }
    /** Runs the script that README.txt gives, in the package's folder, with nothing but bash, coreutils and openssl. */
    test::Answer byHand(const QString &folder, const QStringList &entries)
    {
        const QByteArray readme = contentOf(m_folder + u"/README.txt"_s);
        const qsizetype begin = readme.indexOf("---8<--- check.sh\n") + 18;
        const QString script = m_dir.filePath(u"check.sh"_s);
        if (!put(script, readme.mid(begin, readme.indexOf("---8<---\n", begin) - begin)))
            return {};
        QProcess bash;
        QProcessEnvironment bare;
        bare.insert(u"PATH"_s, m_dir.filePath(u"tools"_s));
        bash.setProcessEnvironment(bare);
        bash.setWorkingDirectory(folder);
        bash.start(m_dir.filePath(u"tools/bash"_s), QStringList{script, QString::fromUtf8(m_keyLine)} + entries);
        bash.waitForFinished(60'000);
        return {bash.exitStatus() == QProcess::NormalExit ? bash.exitCode() : -1, bash.readAllStandardOutput(),
            bash.readAllStandardError()};
    }
    bool gatherTools()
    {
        QDir(m_dir.path()).mkdir(u"tools"_s);
        for (const QString &tool : {u"bash"_s, u"openssl"_s, u"base64"_s, u"cat"_s, u"comm"_s, u"cut"_s, u"head"_s,
                 u"mktemp"_s, u"od"_s, u"rm"_s, u"sha256sum"_s, u"sort"_s, u"tail"_s, u"tr"_s}) {
            const QString real = QStandardPaths::findExecutable(tool);
            if (real.isEmpty() || !QFile::link(real, m_dir.filePath(u"tools/"_s + tool)))
                return false;
        }
        return true;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        m_workspace = m_dir.filePath(u"w.steward"_s);
        qputenv("HOME", QFile::encodeName(m_dir.filePath(u"home"_s)));
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_dir.filePath(u"home/share"_s)));
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_dir.path()));
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qunsetenv("STEWARD_WORKSPACE");
        qputenv("STEWARD_PASSPHRASE_FILE", QFile::encodeName(m_dir.filePath(u"passphrase"_s)));
        QVERIFY(put(m_dir.filePath(u"passphrase"_s), "correct horse battery staple\n"));
        QVERIFY(gatherTools());

        QCOMPARE(cli({u"workspace"_s, u"init"_s}).exitCode, 0);
        QCOMPARE(cli({u"store"_s, u"soak"_s}, "one\ntwo\nthree\nfour\n").exitCode, 0);
        m_keyLine = cli({u"ledger"_s, u"public-key"_s}).out;
        QVERIFY(m_keyLine.endsWith('\n') && m_keyLine.count('+') >= 2);
        m_keyLine.chop(1);
        m_earlier = m_dir.filePath(u"earlier"_s);
        answer({u"reports"_s, u"package"_s, u"ledger"_s, u"--to"_s, m_earlier});
        QCOMPARE(cli({u"store"_s, u"soak"_s}, "five\nsix\nseven\neight\nnine\nten\n").exitCode, 0);
        m_folder = m_dir.filePath(u"package"_s);
        m_zip = m_dir.filePath(u"package.zip"_s);
        for (const QString &target : {m_folder, m_zip}) {
            const QJsonObject made = answer({u"reports"_s, u"package"_s, u"ledger"_s, u"--first"_s, u"2"_s, u"--last"_s,
                u"9"_s, u"--older"_s, m_earlier + u"/checkpoint"_s, u"--to"_s, target});
            QCOMPARE(made.value(u"entries"_s).toInt(), 8);
        }
        m_files = filesOf(m_folder);
        QCOMPARE(m_files.size(), 16);

        const QString trail = std::exchange(m_workspace, m_dir.filePath(u"other.steward"_s));
        QCOMPARE(cli({u"workspace"_s, u"init"_s}).exitCode, 0);
        QCOMPARE(cli({u"store"_s, u"soak"_s}, "1\n2\n3\n4\n5\n6\n7\n8\n9\n").exitCode, 0);
        m_otherKeyLine = cli({u"ledger"_s, u"public-key"_s}).out.trimmed();
        m_foreign = m_dir.filePath(u"foreign"_s);
        answer(
            {u"reports"_s, u"package"_s, u"ledger"_s, u"--first"_s, u"2"_s, u"--last"_s, u"9"_s, u"--to"_s, m_foreign});
        m_workspace = trail;
    }

    void cleanupTestCase()
    {
        std::error_code error; // QTemporaryDir cannot remove names that are not UTF-8
        std::filesystem::remove_all(QFile::encodeName(m_dir.filePath(u"altered"_s)).toStdString(), error);
    }

    void bothVerifiersAcceptWhatWasPackaged()
    {
        for (const QString &package : {m_folder, m_zip, m_earlier}) {
            const test::Answer said = audit(package, m_keyLine);
            QVERIFY2(said.exitCode == 0, said.out + said.err);
            QVERIFY(QJsonDocument::fromJson(said.out).object().value(u"ok"_s).toBool());
        }
        QByteArray said;
        const QHash<QString, bool> verdicts = independent(m_keyLine, {m_folder, m_zip, m_earlier}, &said);
        for (const QString &package : {m_folder, m_zip, m_earlier})
            QVERIFY2(verdicts.value(package), said);
        QVERIFY(independent(m_otherKeyLine, {m_foreign}).value(m_foreign));
        QVERIFY(!independent(m_otherKeyLine, {m_folder}).value(m_folder, true));
    }

    void folderAndArchiveHoldTheSame() { QCOMPARE(contentOf(m_zip), archiveOf(inOrder(m_files))); }

    void oneEntryIsProvenWithBashCoreutilsAndOpenssl()
    {
        const test::Answer all = byHand(m_folder, {u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s});
        QVERIFY2(all.exitCode == 0, all.out + all.err);
        QVERIFY(all.out.endsWith("all ok\n"));
        QCOMPARE(all.out.count("is part of the trail: {\"action\":"), 8);
        QVERIFY(byHand(m_folder, {u"10"_s}).exitCode != 0);
        QVERIFY(byHand(m_foreign, {u"2"_s}).exitCode != 0);
    }

    void theKeyComesFromOutside()
    {
        const auto verify = [](const QStringList &more) {
            const test::Answer said = test::run(u"steward-cli"_s, more);
            return std::pair(said.exitCode, QJsonDocument::fromJson(said.out).object());
        };
        const auto [noKey, whole] = verify({u"reports"_s, u"verify"_s, m_folder});
        QCOMPARE(noKey, 1);
        QVERIFY(whole.value(u"whole"_s).toBool() && !whole.value(u"ok"_s).toBool());
        QVERIFY(whole.value(u"reason"_s).toString().startsWith(u"Not proven: no key was given."_s));
        QVERIFY(put(m_dir.filePath(u"key.txt"_s), m_keyLine + '\n'));
        QCOMPARE(verify({u"reports"_s, u"verify"_s, m_zip, u"--key-file"_s, m_dir.filePath(u"key.txt"_s)}).first, 0);
        QCOMPARE(verify({u"reports"_s, u"verify"_s, m_zip, u"--key"_s, QString::fromUtf8(m_otherKeyLine)}).first, 1);
        QCOMPARE(verify({u"--workspace"_s, m_workspace, u"reports"_s, u"verify"_s, m_zip}).first, 0);
        QCOMPARE(verify({u"--workspace"_s, m_workspace, u"reports"_s, u"verify"_s, m_foreign}).first, 1);
        QCOMPARE(verify({u"reports"_s, u"verify"_s, m_zip, u"--key"_s, u"nonsense"_s}).first, 2);
        QCOMPARE(verify({u"reports"_s, u"verify"_s}).first, 2);
        QCOMPARE(verify({u"reports"_s, u"verify"_s, u"/no/such/place"_s}).first, 2);
    }

    void aForkOfTheTrailIsToldByTheWorkspaceThatWentOn()
    {
        // A copy of the file on another seat, which goes another way with the same key.
        const QString fork = m_dir.filePath(u"fork.steward"_s);
        QVERIFY(QFile::copy(m_workspace, fork));
        QVERIFY(!QFileInfo::exists(m_workspace + u"-wal"_s) || QFile::copy(m_workspace + u"-wal"_s, fork + u"-wal"_s));
        QCOMPARE(cli({u"store"_s, u"soak"_s}, "this way\n").exitCode, 0);
        const QByteArray seat = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_dir.filePath(u"home/other"_s)));
        const QString trail = std::exchange(m_workspace, fork);
        const int grown = cli({u"store"_s, u"soak"_s}, "that way\n").exitCode;
        const QString package = m_dir.filePath(u"fork.zip"_s);
        const int packaged = cli({u"reports"_s, u"package"_s, u"ledger"_s, u"--to"_s, package}).exitCode;
        m_workspace = trail;
        qputenv("XDG_DATA_HOME", seat);
        QCOMPARE(grown, 0);
        QCOMPARE(packaged, 0);
        QCOMPARE(audit(package, m_keyLine).exitCode, 0); // the signature is right
        const QJsonObject said = answer({u"reports"_s, u"verify"_s, package}, 1);
        QVERIFY(said.value(u"reason"_s).toString().contains(u"another history"_s));
        QCOMPARE(said.value(u"differs"_s).toString(), u"checkpoint"_s);
    }

    void badRequestsAreOneSentenceAndExitTwo()
    {
        for (const QStringList &words :
            QList<QStringList>{{u"package"_s}, {u"package"_s, u"nonsense"_s, u"--to"_s, u"/tmp/x"_s},
                {u"package"_s, u"ledger"_s}, {u"package"_s, u"ledger"_s, u"--to"_s, m_folder},
                {u"package"_s, u"ledger"_s, u"--first"_s, u"x"_s, u"--to"_s, m_dir.filePath(u"q"_s)},
                {u"package"_s, u"ledger"_s, u"--last"_s, u"99"_s, u"--to"_s, m_dir.filePath(u"q"_s)},
                {u"package"_s, u"ledger"_s, u"--since"_s, u"yesterday"_s, u"--to"_s, m_dir.filePath(u"q"_s)},
                {u"package"_s, u"ledger"_s, u"--until"_s, u"2001-01-01"_s, u"--to"_s, m_dir.filePath(u"q"_s)}}) {
            const test::Answer said = cli(QStringList{u"reports"_s} + words);
            QVERIFY2(said.exitCode == 2, qPrintable(words.join(u' ')));
            QCOMPARE(said.err.count('\n'), 1);
            QVERIFY(said.out.isEmpty());
            QVERIFY(!QFileInfo::exists(m_dir.filePath(u"q"_s)));
        }
    }

    void aPeriodTakesTheEntriesOfThatTime()
    {
        for (const QStringList &period :
            QList<QStringList>{{u"--since"_s, u"2020-01-01"_s, u"--until"_s, u"2099-01-01"_s},
                {u"--from"_s, u"2020-01-01"_s, u"--to-time"_s, u"2099-01-01"_s},
                {u"--from"_s, u"2020-01-01"_s, u"--to"_s, u"2099-01-01"_s}, {}}) {
            const QString place = m_dir.filePath(u"period%1.zip"_s.arg(period.join(QString()).size()));
            const QJsonObject made =
                answer(QStringList{u"reports"_s, u"package"_s, u"ledger"_s, u"--to"_s, place} + period);
            QCOMPARE(made.value(u"first"_s).toInt(), 0);
            QCOMPARE(made.value(u"entries"_s), made.value(u"size"_s));
        }
    }

    void theTrailIsProvenEntryByEntry()
    {
        const QByteArray checkpoint = cli({u"ledger"_s, u"checkpoint"_s}).out;
        const Result<Note> note = Note::parse(checkpoint);
        const Result<VerifierKey> key = VerifierKey::parse(QString::fromUtf8(m_keyLine));
        QVERIFY(note && key && note->verify({*key}));
        const QJsonObject proven = answer({u"ledger"_s, u"prove"_s, u"3"_s});
        QCOMPARE(proven.value(u"checkpoint"_s).toString().toUtf8(), checkpoint);
        QCOMPARE(proven.value(u"leaf_hash"_s).toString().toLatin1(),
            sha256(QByteArray(1, '\0') + proven.value(u"entry"_s).toString().toUtf8()).toHex());
        const QJsonObject consistent = answer({u"ledger"_s, u"consistency"_s, u"3"_s, u"9"_s});
        QCOMPARE(consistent.value(u"old_size"_s).toInt(), 3);
        QCOMPARE(consistent.value(u"new_size"_s).toInt(), 9);
        for (const QString &root : {u"old_root"_s, u"new_root"_s})
            QCOMPARE(consistent.value(root).toString().size(), 64);
        const QJsonObject verified = answer({u"ledger"_s, u"verify"_s, u"--key"_s, QString::fromUtf8(m_keyLine)});
        QVERIFY(verified.value(u"ok"_s).toBool() && verified.value(u"signed"_s).toBool());
        answer({u"ledger"_s, u"verify"_s, u"--key"_s, QString::fromUtf8(m_otherKeyLine)}, 1);
        QCOMPARE(cli({u"ledger"_s, u"prove"_s, u"9999"_s}).exitCode, 2);
        QCOMPARE(cli({u"ledger"_s, u"prove"_s}).exitCode, 2);
        QCOMPARE(cli({u"ledger"_s, u"consistency"_s, u"9"_s, u"3"_s}).exitCode, 2);
    }

    void anUnsignedTrailSaysSo()
    {
        const QByteArray passphrase = qgetenv("STEWARD_PASSPHRASE_FILE");
        qunsetenv("STEWARD_PASSPHRASE_FILE");
        const QString trail = std::exchange(m_workspace, m_dir.filePath(u"plain.steward"_s));
        const int made = cli({u"workspace"_s, u"init"_s}).exitCode;
        QList<test::Answer> answers;
        for (const QStringList &words :
            QList<QStringList>{{u"ledger"_s, u"checkpoint"_s}, {u"ledger"_s, u"public-key"_s},
                {u"reports"_s, u"package"_s, u"ledger"_s, u"--to"_s, m_dir.filePath(u"plain"_s)}})
            answers.append(cli(words));
        m_workspace = trail;
        qputenv("STEWARD_PASSPHRASE_FILE", passphrase);
        QCOMPARE(made, 0);
        for (const test::Answer &said : std::as_const(answers)) {
            QCOMPARE(said.exitCode, 1);
            QVERIFY(said.out.isEmpty());
            QVERIFY2(said.err.contains("not signed"), said.err);
        }
    }

    void everyAlteredPackageIsRefusedByBothVerifiers()
    {
        const QList<Altered> all =
            test::AlteredPackages(m_dir.filePath(u"altered"_s), m_folder, m_zip, m_earlier, m_foreign).make();
        QVERIFY2(all.size() >= 300, qPrintable(QString::number(all.size())));

        const Result<VerifierKey> key = VerifierKey::parse(QString::fromUtf8(m_keyLine));
        QStringList paths;
        for (const Altered &package : all) {
            const QByteArray where = QFile::encodeName(package.what + u" in "_s + package.path);
            const Result<PackageVerdict> verdict = verifyPackage(package.path, {*key});
            QVERIFY2(verdict, where);
            QVERIFY2(!verdict->ok && !verdict->isWhole && !verdict->reason.isEmpty(), where);
            QVERIFY2(package.named.isEmpty() || package.named.contains(verdict->differs),
                where + " names " + verdict->differs.toUtf8() + ": " + verdict->reason.toUtf8());
            paths.append(package.path);
        }
        QByteArray said;
        const QHash<QString, bool> verdicts = independent(m_keyLine, paths, &said);
        for (const Altered &package : all)
            QVERIFY2(verdicts.contains(package.path) && !verdicts.value(package.path),
                qPrintable(package.what + u" in "_s + package.path));
        QCOMPARE(verdicts.size(), all.size());
        for (qsizetype i = 0; i < all.size(); i += 40) {
            const test::Answer refused = audit(all[i].path, m_keyLine);
            QVERIFY2(refused.exitCode == 1, qPrintable(all[i].what));
        }
        for (qsizetype i = 1; i < all.size(); i += 25) {
            if (all[i].path.endsWith(u".zip"_s))
                break;
            QVERIFY2(byHand(all[i].path, {u"4"_s}).exitCode != 0, qPrintable(all[i].what));
        }
        qInfo("%d altered packages, all refused by both verifiers", int(all.size()));
    }
};

STEWARD_TEST(EvidenceTest)
#include "tst_evidence.moc"
