#include "core/sources/csv_changer.h"
#include "core/sources/csv_file.h"
#include "core/sources/masking.h"
#include "kill_rounds.h"
#include "sqlite_world.h"
#include "tests/support/test_main.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace steward;
using namespace steward::sources;
using namespace steward::test;
using namespace Qt::StringLiterals;

class CsvChangerTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString path() const { return m_dir.filePath(u"people.csv"_s); }

    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }

    static SourceMap map() { return {.tables = {{.key = {u"row"_s, u"occurrence"_s, u"of"_s}}}}; }

    /** Rows in which one column has this value, with the keys that a search gives them. */
    QList<FoundRow> rowsWith(const QString &column, const QString &value) const
    {
        QFile file(path());
        const CsvDialect dialect = csvDialect(path()).value();
        if (!file.open(QIODevice::ReadOnly))
            return {};
        CsvScanner scanner(&file, dialect);
        QList<FoundRow> rows;
        QHash<QByteArray, int> alike;
        while (const std::optional<CsvScanner::Record> record = scanner.next()) {
            FoundRow row = csvRowFrom(*record, dialect);
            if (row.values.value(column).toString() != value)
                continue;
            row.key = {QString::fromLatin1(row.digest.toHex()), ++alike[row.digest], 0};
            rows.append(row);
        }
        for (FoundRow &row : rows)
            row.key[2] = alike.value(row.digest);
        return rows;
    }

    static QList<Change> deleting(const QList<FoundRow> &rows)
    {
        QList<Change> changes;
        for (const FoundRow &row : rows)
            changes.append({.key = row.key, .digestBefore = row.digest});
        return changes;
    }

    static QList<Change> writing(const QList<FoundRow> &rows, const QVariantMap &after)
    {
        QList<Change> changes;
        for (const FoundRow &row : rows)
            changes.append({.key = row.key,
                .method = Method::Mask,
                .after = after,
                .digestBefore = row.digest,
                .digestAfter = digestAfterOf(row, after)});
        return changes;
    }

    void apply(const QList<Change> &changes, ChangeState state = ChangeState::Done) const
    {
        const Result<Applied> applied = applyToCsv(path(), map(), changes, {}, {});
        QVERIFY2(applied.has_value(), applied ? "" : qPrintable(applied.error().message));
        QCOMPARE(applied->outcomes.size(), changes.size());
        for (const ChangeOutcome &outcome : applied->outcomes)
            QCOMPARE(int(outcome.state), int(state));
    }

private Q_SLOTS:
    void everyOtherByteStays_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("CRLF, quoted") << QByteArray("id,name\r\n1,\"a, \"\"b\"\"\"\r\n2,Kim\r\n3,\"x\r\ny\"\r\n")
                                      << QByteArray("id,name\r\n1,\"a, \"\"b\"\"\"\r\n3,\"x\r\ny\"\r\n");
        QTest::newRow("no newline at the end") << QByteArray("id;name\n2;Kim\n3;Lee") << QByteArray("id;name\n3;Lee");
        QTest::newRow("the last row goes") << QByteArray("id;name\n3;Lee\n2;Kim") << QByteArray("id;name\n3;Lee\n");
        QTest::newRow("empty lines and a mark")
            << QByteArray("\xef\xbb\xbfid\tname\n\n1\ta\n\n2\tKim\n") << QByteArray("\xef\xbb\xbfid\tname\n\n1\ta\n\n");
        QTest::newRow("quotes within an unquoted cell")
            << QByteArray("id,name,note\n2,Kim,5\"\" pipe\n3,Lee,x\n4,Han,\"q\"\n")
            << QByteArray("id,name,note\n3,Lee,x\n4,Han,\"q\"\n");
        QTest::newRow("quotes behind a quoted cell")
            << QByteArray("id,name,note\n2,Kim,\"a\"b\"\"c\n3,Lee,x\n4,Han,\"q\"\n")
            << QByteArray("id,name,note\n3,Lee,x\n4,Han,\"q\"\n");
        QTest::newRow("two rows alike") << QByteArray("id,name\n2,Kim\n1,a\n2,Kim\n") << QByteArray("id,name\n1,a\n");
    }
    void everyOtherByteStays()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        write(before);
        const QList<FoundRow> rows = rowsWith(u"name"_s, u"Kim"_s);
        apply(deleting(rows));
        QCOMPARE(bytesOf(path()), after);
        apply(deleting(rows));
        QCOMPARE(bytesOf(path()), after);
        for (int round = 0; round < 2; ++round) {
            QVERIFY(restoreToCsv(path(), map(), rows, {}, {}).has_value());
            QCOMPARE(bytesOf(path()), before);
        }
    }
    void aMaskChangesOneCell()
    {
        const QByteArray before = "id,name,note\r\n1,\"Kim, M\",  x \r\n2,Lee,\r\n";
        write(before);
        QList<FoundRow> rows = rowsWith(u"name"_s, u"Kim, M"_s);
        const QList<Change> changes = writing(rows, {{u"name"_s, u"masked"_s}});
        apply(changes);
        QCOMPARE(bytesOf(path()), QByteArray("id,name,note\r\n1,\"masked\",  x \r\n2,Lee,\r\n"));
        apply(changes);
        rows[0].values.insert(u"steward:after"_s, changes.first().digestAfter);
        for (int round = 0; round < 2; ++round) {
            QVERIFY(restoreToCsv(path(), map(), rows, {}, {}).has_value());
            QCOMPARE(bytesOf(path()), before);
        }
    }
    void aSpaceBeforeAQuoteMovesNoCell()
    {
        write("id, note, name\n1, \"a, b\", Kim\n");
        const QList<FoundRow> rows = rowsWith(u"name"_s, u" Kim"_s);
        QCOMPARE(rows.size(), 1);
        apply(writing(rows, {{u"name"_s, u"masked"_s}}));
        QCOMPARE(bytesOf(path()), QByteArray("id, note, name\n1, \"a, b\",masked\n"));
    }
    void aQuoteThatIsNotClosedTakesNobodysRowsAlong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("never closed") << QByteArray("id,name,note\n1,a,x\n2,Kim,\"open\n3,Lee,x\n4,Han,y\n");
        QTest::newRow("closed by another row's")
            << QByteArray("id,name,note\n1,a,x\n2,Kim,\"open\n3,Lee,x\n4,Han,\"y\"\n");
    }
    void aQuoteThatIsNotClosedTakesNobodysRowsAlong()
    {
        QFETCH(const QByteArray, bytes);
        write(bytes);
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        CsvScanner scanner(&file, csvDialect(path()).value());
        QVERIFY(scanner.next().has_value());
        QVERIFY(!scanner.next().has_value());
        QVERIFY2(scanner.fault().contains("record 2"_L1), qPrintable(scanner.fault()));
        const QList<FoundRow> rows = rowsWith(u"name"_s, u"a"_s);
        QVERIFY(!applyToCsv(path(), map(), deleting(rows), {}, {}).has_value());
        QCOMPARE(bytesOf(path()), bytes);
    }
    void aMaskFitsTheEncodingOfTheFile()
    {
        QStringEncoder utf16(QStringEncoder::Utf16LE);
        const QByteArray mark = QByteArray::fromHex("fffe");
        write(mark + QByteArray(utf16.encode(u"id,name\n1,김\n2,이\n")));
        apply(writing(rowsWith(u"name"_s, u"김"_s), {{u"name"_s, u"a\"b"_s}}));
        QCOMPARE(bytesOf(path()), mark + QByteArray(utf16.encode(u"id,name\n1,\"a\"\"b\"\n2,이\n")));
    }
    void oneOfTwoRowsAlikeGoesOnce()
    {
        write("id,name\n2,Kim\n2,Kim\n2,Kim\n");
        const QList<Change> changes = deleting(rowsWith(u"name"_s, u"Kim"_s).mid(1, 1));
        apply(changes);
        apply(changes);
        QCOMPARE(bytesOf(path()), QByteArray("id,name\n2,Kim\n2,Kim\n"));
    }
    void aRowThatSomebodyElseChangedIsNotTouched()
    {
        write("id,name\n2,Kim\n2,Kim\n");
        const QList<Change> changes = deleting(rowsWith(u"name"_s, u"Kim"_s));
        write("id,name\n2,Kim\n3,Kim\n");
        apply(changes, ChangeState::Changed);
        QCOMPARE(bytesOf(path()), QByteArray("id,name\n2,Kim\n3,Kim\n"));
    }
    void theFileKeepsItsModeAndItsName()
    {
        write("id,name\n2,Kim\n");
        QVERIFY(::chmod(QFile::encodeName(path()).constData(), 0640) == 0);
        const QString link = m_dir.filePath(u"link.csv"_s);
        QVERIFY(QFile::link(path(), link));
        QVERIFY(applyToCsv(link, map(), deleting(rowsWith(u"name"_s, u"Kim"_s)), {}, {}).has_value());
        struct stat status = {};
        QVERIFY(::lstat(QFile::encodeName(path()).constData(), &status) == 0);
        QCOMPARE(int(status.st_mode & 07777), 0640);
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(bytesOf(path()), QByteArray("id,name\n"));
        QCOMPARE(
            QDir(m_dir.path()).entryList(QDir::Files | QDir::Hidden), (QStringList{u"link.csv"_s, u"people.csv"_s}));
    }
    void aFileWithTwoNamesIsRefused()
    {
        write("id,name\n2,Kim\n");
        const QString second = m_dir.filePath(u"second.csv"_s);
        QVERIFY(::link(QFile::encodeName(path()).constData(), QFile::encodeName(second).constData()) == 0);
        const Result<Applied> applied = applyToCsv(path(), map(), deleting(rowsWith(u"name"_s, u"Kim"_s)), {}, {});
        QVERIFY(!applied);
        QCOMPARE(applied.error().code, ErrorCode::Refused);
        QFile::remove(second);
    }
    void whatIsLeftIsNamed()
    {
        write("id,name\n2,Kim\n3,kim again\n");
        apply(deleting(rowsWith(u"name"_s, u"Kim"_s)));
        const Result<Residue> residue = residueOfCsv(path(), map(), {"Kim"}, {});
        QVERIFY(residue.has_value());
        QCOMPARE(residue->places.size(), 1);
        QCOMPARE(residue->places.first().where, u"people.csv, byte 10"_s);
        QVERIFY(!residue->notSeen.isEmpty());
    }
    void killedAtAnyMomentEitherFileStands()
    {
        QByteArray before = "id,name\r\n";
        QByteArray after = before;
        for (int i = 0; i < 4000; ++i) {
            const QByteArray line = QByteArray::number(i) + (i % 7 == 3 ? ",Kim\r\n" : ",Neighbour\r\n");
            before += line;
            after += i % 7 == 3 ? QByteArray() : line;
        }
        write(before);
        const QList<Change> changes = deleting(rowsWith(u"name"_s, u"Kim"_s));
        const auto work = [&] { (void)applyToCsv(path(), map(), changes, {}, {}); };
        Moments moments(work);
        for (int round = 0; round < killRounds(15); ++round) {
            write(before);
            runAndKill(work, moments.next());
            const QByteArray killed = bytesOf(path());
            QVERIFY(killed == before || killed == after);
            apply(changes);
            QCOMPARE(bytesOf(path()), after);
            QVERIFY(!bytesBelow(m_dir.path()).contains("Kim"));
        }
    }
};

STEWARD_TEST(CsvChangerTest)
#include "tst_csv_changer.moc"
