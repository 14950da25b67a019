#include "core/base/hash.h"
#include "core/sources/csv_file.h"
#include "core/sources/driver.h"
#include "core/sources/proposal.h"
#include "source_world.h"
#include "tests/support/test_main.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

#include <linux/capability.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <optional>
#include <thread>

using namespace steward;
using namespace steward::sources;
using namespace Qt::StringLiterals;

/** Searching a folder of files. */
class FolderDriverTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString path(const QString &name) const { return m_dir->filePath(name); }
    std::unique_ptr<Driver> open() const
    {
        return std::move(*openDriver({.kind = Kind::Folder, .location = m_dir->path()}, {}));
    }
    static Person person(IdentifierKind kind, const QString &value) { return {.identifiers = {{kind, value}}}; }
    QStringList files(const Person &who, Found *whole = nullptr) const
    {
        const Result<Found> found = open()->find(proposeMap({}, Kind::Folder).map, who, {}, {});
        QStringList paths;
        if (found) {
            for (const FoundRow &row : found->rows)
                paths << row.key.first().toString();
            if (whole)
                *whole = *found;
        }
        return paths;
    }

    /** What a thread finds that has first given up something; empty where the system does not let it. Giving up counts
     * for that thread alone and ends with it. */
    std::optional<Found> foundWithout(bool (*giveUp)()) const
    {
        std::optional<Found> found;
        std::thread([&] {
            if (!giveUp())
                return;
            const auto answer = open()->find(
                proposeMap({}, Kind::Folder).map, person(IdentifierKind::Email, u"anna@example.org"_s), {}, {});
            if (answer)
                found = *answer;
        }).join();
        return found;
    }
    /** Root may read everything only by these rights (capabilities(7)). */
    static bool giveUpRightsOfRoot()
    {
        __user_cap_header_struct header{.version = _LINUX_CAPABILITY_VERSION_3, .pid = 0};
        std::array<__user_cap_data_struct, 2> none{};
        return ::syscall(SYS_capset, &header, none.data()) == 0;
    }
    /** Lets the disk answer each request for the names in a folder with an error. */
    static bool giveUpNamesOfFiles()
    {
        std::array<sock_filter, 4> filter{{BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
            BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_getdents64, 0, 1),
            BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EIO), BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)}};
        sock_fprog program{.len = filter.size(), .filter = filter.data()};
        return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
               && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void findsSpellingsInEveryEncoding()
    {
        QDir(m_dir->path()).mkpath(u"a/b"_s);
        test::put(path(u"a/b/utf8.txt"_s), u"Write to ANNA@example.org.\n"_s.toUtf8());
        test::put(
            path(u"wide.txt"_s), "\xff\xfe" + *encodedAs(CsvDialect::Encoding::Utf16LE, u"x <anna@Example.org>"_s));
        test::put(path(u"korean.txt"_s),
            *encodedAs(CsvDialect::Encoding::Cp949, u"김민수님의 주소는 anna@example.org입니다"_s));
        test::put(path(u"latin.txt"_s), "M\xfcller anna@example.org");
        test::put(path(u"other.txt"_s), "joanna@example.org, anna@example.organisation, anna@example.org.uk");
        Found found;
        QCOMPARE(files(person(IdentifierKind::Email, u"Anna@example.org"_s), &found),
            (QStringList{u"a/b/utf8.txt"_s, u"korean.txt"_s, u"latin.txt"_s, u"wide.txt"_s}));
        QCOMPARE(found.state, Found::State::Complete);
        QCOMPARE(found.looked, 5);
        QCOMPARE(found.rows.first().values.value(u"matches"_s).toStringList(), QStringList{u"ANNA@example.org"_s});
        QFile file(path(u"latin.txt"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(found.rows[2].digest, sha256(file.readAll()));
        QCOMPARE(files(person(IdentifierKind::Name, u"김민수"_s)), QStringList{u"korean.txt"_s});
        QCOMPARE(files(person(IdentifierKind::Name, u"müller"_s)), QStringList{u"latin.txt"_s});
    }
    void filesBeforeADayAreTheOldestAndRowsFindsThemAgain()
    {
        QDir(m_dir->path()).mkpath(u"sub"_s);
        const auto putAt = [&](const QString &name, const QString &day) {
            test::put(path(name), name.toUtf8());
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime::fromString(day, Qt::ISODate), QFileDevice::FileModificationTime));
        };
        putAt(u"b.txt"_s, u"2019-12-31T23:59:59Z"_s);
        putAt(u"a.txt"_s, u"2010-05-05T00:00:00Z"_s);
        putAt(u"new.txt"_s, u"2020-01-01T00:00:00Z"_s);
        putAt(u"sub/c.txt"_s, u"2015-01-01T00:00:00Z"_s);
        const TableMap table = proposeMap({}, Kind::Folder).map.tables.value(0);
        const auto driver = open();
        const Instant newYear = *fromRfc3339(u"2020-01-01T00:00:00Z"_s);
        const Result<QList<FoundRow>> old = driver->olderThan(table, newYear, 10, {});
        QVERIFY2(old, old ? "" : qPrintable(old.error().message));
        QStringList names;
        for (const FoundRow &row : *old)
            names << row.key.first().toString();
        QCOMPARE(names, (QStringList{u"a.txt"_s, u"b.txt"_s, u"sub/c.txt"_s}));
        QCOMPARE(old->first().digest, sha256("a.txt"));
        QCOMPARE(driver->olderThan(table, newYear, 2, {})->size(), 2);
        const Result<QList<FoundRow>> again =
            driver->rows(table, {{u"sub/c.txt"_s}, {u"gone.txt"_s}, {u"a.txt"_s}}, {});
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QCOMPARE(again->size(), 2);
    }
    void findsNumbersInEveryForm()
    {
        test::put(path(u"1.txt"_s), "Tel. 030 / 123 456 please");
        test::put(path(u"2.txt"_s), "+49-30-123456");
        test::put(path(u"3.txt"_s), "0049 30 123456x and 0301234567");
        test::put(path(u"4.txt"_s), "0301234567");
        QCOMPARE(files(person(IdentifierKind::Phone, u"+49 30 123456"_s)),
            (QStringList{u"1.txt"_s, u"2.txt"_s, u"3.txt"_s}));
    }
    void saysWhatItCouldNotLookInto()
    {
        test::put(path(u"a.zip"_s), QByteArray("PK\x03\x04", 4) + QByteArray(100, '\x07'));
        test::put(path(u"b.docx"_s), QByteArray("PK\x03\x04", 4) + QByteArray(100, '\x07'));
        test::put(path(u"c.bin"_s), QByteArray("\0\1\2", 3) + "anna@example.org" + QByteArray("\0\0\3", 3));
        QFile::link(u"/etc/passwd"_s, path(u"link"_s));
        Found found;
        QCOMPARE(files(person(IdentifierKind::Email, u"anna@example.org"_s), &found), QStringList{u"c.bin"_s});
        QCOMPARE(found.rows.first().certainty, Certainty::Possible);
        QVERIFY(found.notes.contains(u"2 files of compressed formats could not be looked into."_s));
        QVERIFY(found.notes.contains(u"1 symbolic links were not followed."_s));
        QCOMPARE(found.looked, 3);
        // What is packed is not known to be without her, and is no fault of the search either.
        QCOMPARE(found.state, Found::State::Complete);
        QCOMPARE(found.closed, 2);
    }
    void aFolderThatCannotBeOpenedMakesTheSearchPartial()
    {
        QDir(m_dir->path()).mkpath(u"shut"_s);
        test::put(path(u"shut/hers.txt"_s), "anna@example.org");
        test::put(path(u"open.txt"_s), "anna@example.org");
        QCOMPARE(::chmod(QFile::encodeName(path(u"shut"_s)).constData(), 0), 0);
        const std::optional<Found> found = foundWithout(giveUpRightsOfRoot);
        QCOMPARE(::chmod(QFile::encodeName(path(u"shut"_s)).constData(), 0700), 0);
        QVERIFY(found);
        QCOMPARE(found->rows.size(), 1);
        QCOMPARE(found->state, Found::State::Partial);
        QCOMPARE(found->reasons, QStringList{u"1 files or folders cannot be read (check their rights)."_s});
    }
    void aFolderWhoseNamesTheDiskDoesNotGiveMakesTheSearchPartial()
    {
        test::put(path(u"hers.txt"_s), "anna@example.org");
        const std::optional<Found> found = foundWithout(giveUpNamesOfFiles);
        if (!found)
            QSKIP("This system does not let a thread filter its system calls.");
        QCOMPARE(found->rows.size(), 0);
        QCOMPARE(found->state, Found::State::Partial);
        QVERIFY2(found->reasons.join(u' ').contains(u"1 folders could not be read to their end"_s),
            qPrintable(found->reasons.join(u' ')));
    }
    void aFileNamedAfterThePersonIsFoundAndDeleted()
    {
        QDir(m_dir->path()).mkpath(u"mail/anna@example.org"_s);
        test::put(path(u"Anna@Example.org.txt"_s), "nothing of hers");
        test::put(path(u"cv_anna@example.org_2026.txt"_s), "nothing of hers");
        test::put(path(u"mail/anna@example.org/1.txt"_s), "nothing of hers");
        test::put(path(u"mail/ben@example.org.txt"_s), "nothing of hers");
        Found found;
        const QStringList hers{
            u"Anna@Example.org.txt"_s, u"cv_anna@example.org_2026.txt"_s, u"mail/anna@example.org/1.txt"_s};
        const Person anna = person(IdentifierKind::Email, u"anna@example.org"_s);
        QCOMPARE(files(anna, &found), hers);
        QList<Change> changes;
        for (const FoundRow &row : found.rows) {
            QVERIFY(row.by.contains(u"path"_s));
            QCOMPARE(row.certainty, Certainty::Certain);
            changes << Change{.table = row.table, .key = row.key, .digestBefore = row.digest};
        }
        const Result<Applied> applied = open()->apply(proposeMap({}, Kind::Folder).map, changes, {}, {});
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message));
        for (const ChangeOutcome &outcome : applied->outcomes)
            QCOMPARE(outcome.state, ChangeState::Done);
        for (const QString &name : hers)
            QVERIFY2(!QFile::exists(path(name)), qPrintable(name));
        QVERIFY(QFile::exists(path(u"mail/ben@example.org.txt"_s)));
        QCOMPARE(files(anna), QStringList());
    }
    void aNameInsideAnotherWordIsOnlyPossible()
    {
        test::put(path(u"joanna@example.org.txt"_s), "nothing");
        Found found;
        QCOMPARE(files(person(IdentifierKind::Email, u"anna@example.org"_s), &found),
            QStringList{u"joanna@example.org.txt"_s});
        QCOMPARE(found.rows.first().certainty, Certainty::Possible);
    }
    void aFolderThatIsNotThereIsUnreadable()
    {
        const Result<Found> found = (*openDriver({.kind = Kind::Folder, .location = path(u"none"_s)}, {}))
                                        ->find({}, person(IdentifierKind::Email, u"a@example.org"_s), {}, {});
        QVERIFY(found);
        QCOMPARE(found->state, Found::State::Unreadable);
    }
    void rowsHoldWhatUndoingNeeds()
    {
        test::put(path(u"x.txt"_s), "content");
        QFile::setPermissions(path(u"x.txt"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
        const Result<QList<FoundRow>> rows = open()->rows({}, {{u"x.txt"_s}, {u"gone.txt"_s}}, {});
        QVERIFY(rows);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().values.value(u"content"_s).toByteArray(), QByteArray("content"));
        QCOMPARE(rows->first().values.value(u"mode"_s).toInt(), 0640);
    }
};

STEWARD_TEST(FolderDriverTest)
#include "tst_folder_driver.moc"
