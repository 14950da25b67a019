#include "core/store/connection.h"
#include "core/store/files.h"
#include "tests/support/test_main.h"

#include <QSet>
#include <QTest>

#include <sqlite3.h>

#include <cerrno>

using namespace steward;
using namespace steward::store;
using namespace Qt::StringLiterals;

/** Each way in which SQLite or the disk refuses has a code of its own for the program and a sentence for the person
 * (result codes: sqlite.org/rescode.html). */
class SqliteErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefusalHasItsCodeAndSaysWhatItIs_data()
    {
        QTest::addColumn<int>("sqlite");
        QTest::addColumn<int>("system");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, int sqlite, int system, ErrorCode code, const QString &says) {
            QTest::newRow(name) << sqlite << system << code << says;
        };
        row("full", SQLITE_FULL, 0, ErrorCode::DiskFull, u"disk is full"_s);
        row("no space for -shm", SQLITE_IOERR_SHMSIZE, ENOSPC, ErrorCode::DiskFull, u"disk is full"_s);
        row("quota", SQLITE_IOERR_WRITE, EDQUOT, ErrorCode::DiskFull, u"limit for files"_s);
        row("size limit", SQLITE_IOERR_WRITE, EFBIG, ErrorCode::DiskFull, u"limit for files"_s);
        row("read", SQLITE_IOERR_READ, EIO, ErrorCode::InputOutput, u"could not be read"_s);
        row("short read", SQLITE_IOERR_SHORT_READ, 0, ErrorCode::InputOutput, u"could not be read"_s);
        row("write", SQLITE_IOERR_WRITE, EIO, ErrorCode::InputOutput, u"could not be written"_s);
        row("truncate", SQLITE_IOERR_TRUNCATE, EIO, ErrorCode::InputOutput, u"could not be written"_s);
        row("fsync", SQLITE_IOERR_FSYNC, EIO, ErrorCode::InputOutput, u"did not confirm"_s);
        row("folder fsync", SQLITE_IOERR_DIR_FSYNC, EIO, ErrorCode::InputOutput, u"did not confirm"_s);
        row("shared memory", SQLITE_IOERR_SHMOPEN, EACCES, ErrorCode::InputOutput, u"-shm"_s);
        row("shared memory map", SQLITE_IOERR_SHMMAP, 0, ErrorCode::InputOutput, u"-shm"_s);
        row("locks", SQLITE_IOERR_LOCK, ENOLCK, ErrorCode::InputOutput, u"cannot be locked"_s);
        row("delete", SQLITE_IOERR_DELETE, EIO, ErrorCode::InputOutput, u"could not be removed"_s);
        row("close", SQLITE_IOERR_CLOSE, EIO, ErrorCode::InputOutput, u"refused a request"_s);
        row("read with EIO", SQLITE_IOERR_CORRUPTFS, EIO, ErrorCode::InputOutput, u"cannot read part"_s);
        row("errno of an earlier failure", SQLITE_READONLY, ENOSPC, ErrorCode::ReadOnly, u"open read-only"_s);
        row("no memory at the disk", SQLITE_IOERR_NOMEM, 0, ErrorCode::Unavailable, u"memory"_s);
        row("write on read-only disk", SQLITE_IOERR_WRITE, EROFS, ErrorCode::ReadOnly, u"can only be read"_s);
        row("open on read-only disk", SQLITE_CANTOPEN, EROFS, ErrorCode::ReadOnly, u"can only be read"_s);
        row("busy", SQLITE_BUSY, 0, ErrorCode::Busy, u"Another program"_s);
        row("busy snapshot", SQLITE_BUSY_SNAPSHOT, 0, ErrorCode::Busy, u"Another program"_s);
        row("locked", SQLITE_LOCKED, 0, ErrorCode::Busy, u"Another part of this program"_s);
        row("protocol", SQLITE_PROTOCOL, 0, ErrorCode::Busy, u"log locked"_s);
        row("corrupt", SQLITE_CORRUPT, 0, ErrorCode::Corrupt, u"is damaged"_s);
        row("corrupt index", SQLITE_CORRUPT_INDEX, 0, ErrorCode::Corrupt, u"is damaged"_s);
        row("read-only", SQLITE_READONLY, 0, ErrorCode::ReadOnly, u"open read-only"_s);
        row("moved", SQLITE_READONLY_DBMOVED, 0, ErrorCode::ReadOnly, u"was moved"_s);
        row("unfinished log", SQLITE_READONLY_RECOVERY, 0, ErrorCode::ReadOnly, u"left unfinished"_s);
        row("no shared memory to make", SQLITE_READONLY_CANTINIT, 0, ErrorCode::ReadOnly, u"left unfinished"_s);
        row("read-only folder", SQLITE_READONLY_DIRECTORY, 0, ErrorCode::ReadOnly, u"folder of the workspace"_s);
        row("permission", SQLITE_PERM, 0, ErrorCode::ReadOnly, u"does not allow"_s);
        row("no database", SQLITE_NOTADB, 0, ErrorCode::NotAWorkspace, u"not a Steward workspace"_s);
        row("cannot open", SQLITE_CANTOPEN, ENOENT, ErrorCode::InputOutput, u"cannot be opened"_s);
        row("folder", SQLITE_CANTOPEN_ISDIR, 0, ErrorCode::InputOutput, u"is a folder"_s);
        row("path", SQLITE_CANTOPEN_FULLPATH, 0, ErrorCode::InputOutput, u"whole path"_s);
        row("too many files", SQLITE_CANTOPEN, EMFILE, ErrorCode::Unavailable, u"Too many files"_s);
        row("too big", SQLITE_TOOBIG, 0, ErrorCode::InvalidInput, u"too long"_s);
        row("no memory", SQLITE_NOMEM, 0, ErrorCode::Unavailable, u"memory"_s);
        row("largest file", SQLITE_NOLFS, 0, ErrorCode::DiskFull, u"largest file"_s);
        row("interrupted", SQLITE_INTERRUPT, 0, ErrorCode::Cancelled, u"Stopped"_s);
        row("constraint", SQLITE_CONSTRAINT_UNIQUE, 0, ErrorCode::Refused, u"contradicts"_s);
        row("anything else", SQLITE_ERROR, 0, ErrorCode::Internal, u"refused a request"_s);
    }
    void aRefusalHasItsCodeAndSaysWhatItIs()
    {
        QFETCH(const int, sqlite);
        QFETCH(const int, system);
        QFETCH(const QString, says);
        const Error error = errorFromSqlite(sqlite, u"detail"_s, system);
        QTEST(error.code, "code");
        QVERIFY2(error.message.contains(says), qPrintable(error.message));
        QCOMPARE(error.detail, u"detail"_s);
        QVERIFY(error.message.endsWith(u'.'));
    }

    void eachFailureHasItsOwnSentence()
    {
        const QList<int> codes{SQLITE_FULL, SQLITE_IOERR_READ, SQLITE_IOERR_WRITE, SQLITE_IOERR_FSYNC,
            SQLITE_IOERR_SHMOPEN, SQLITE_IOERR_LOCK, SQLITE_IOERR_DELETE, SQLITE_IOERR, SQLITE_IOERR_CORRUPTFS,
            SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL, SQLITE_CORRUPT, SQLITE_READONLY, SQLITE_READONLY_DBMOVED,
            SQLITE_READONLY_RECOVERY, SQLITE_READONLY_DIRECTORY, SQLITE_PERM, SQLITE_NOTADB, SQLITE_CANTOPEN,
            SQLITE_CANTOPEN_ISDIR, SQLITE_TOOBIG, SQLITE_NOMEM, SQLITE_NOLFS, SQLITE_INTERRUPT, SQLITE_CONSTRAINT};
        QSet<QString> sentences;
        for (const int code : codes)
            sentences.insert(errorFromSqlite(code, {}).message);
        QCOMPARE(sentences.size(), codes.size());
    }

    void aFailedCallOfTheSystemIsToldByItsNumber()
    {
        QCOMPARE(errorFromErrno(ENOSPC, u"x"_s).code, ErrorCode::DiskFull);
        QCOMPARE(errorFromErrno(EDQUOT, u"x"_s).code, ErrorCode::DiskFull);
        QCOMPARE(errorFromErrno(EROFS, u"x"_s).code, ErrorCode::ReadOnly);
        QCOMPARE(errorFromErrno(EACCES, u"x"_s).code, ErrorCode::ReadOnly);
        QCOMPARE(errorFromErrno(EIO, u"x"_s).code, ErrorCode::InputOutput);
    }
};

STEWARD_TEST(SqliteErrorsTest)
#include "tst_sqlite_errors.moc"
