#include "tests/support/postgres.h"
#include "tests/support/program.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <csignal>
#include <sqlite3.h>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

constexpr auto email = "ada.quillfeather@example.org";
constexpr auto street = "Sable Lane 17, Ulm";
constexpr auto note = "called twice about the broken lantern";
constexpr int neighbours = 40;

using DatabasePtr = std::unique_ptr<sqlite3, int (*)(sqlite3 *)>;

DatabasePtr openDatabase(const QString &path)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK)
        QTest::qFail(sqlite3_errmsg(database), __FILE__, __LINE__);
    return {database, sqlite3_close};
}

void execute(sqlite3 *database, const QByteArray &sql)
{
    char *error = nullptr;
    if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, &error) != SQLITE_OK)
        QTest::qFail(error, __FILE__, __LINE__);
}

/** All rows of a query as text, one a line. */
QByteArray rowsOf(const QString &path, const QByteArray &sql)
{
    const DatabasePtr database = openDatabase(path);
    sqlite3_stmt *statement = nullptr;
    QByteArray rows;
    if (sqlite3_prepare_v2(database.get(), sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        return sqlite3_errmsg(database.get());
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(statement); ++i)
            rows += QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(statement, i))) + '|';
        rows += '\n';
    }
    sqlite3_finalize(statement);
    return rows;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

/** Erasures by the command line over a SQLite file, a CSV file, a folder and a PostgreSQL database. */
class ErasureCommandsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QStringList m_base;
    const QByteArray m_seat = qgetenv("XDG_DATA_HOME");
    QByteArray m_said; ///< Everything the programs printed on stderr.

    QString path(const QString &name) const { return m_dir->filePath(name); }
    QJsonObject object(const QStringList &arguments, int exitCode = 0)
    {
        const test::Answer answer = test::run(u"steward-cli"_s, m_base + arguments);
        m_said += answer.err;
        if (answer.exitCode != exitCode)
            QTest::qFail((arguments.join(u' ').toUtf8() + " -> " + QByteArray::number(answer.exitCode) + ": "
                             + answer.err + answer.out.left(2000))
                             .constData(),
                __FILE__, __LINE__);
        return QJsonDocument::fromJson(answer.out).object();
    }
    void map(const QString &source, const QJsonArray &tables)
    {
        putFile(path(u"map.json"_s), QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"tables"_s, tables}}).toJson());
        object({u"sources"_s, u"map"_s, source, u"--set"_s, path(u"map.json"_s), u"--confirm"_s});
    }
    static QJsonObject column(const QString &name, const QString &identifies = {})
    {
        QJsonObject one{{u"column"_s, name}, {u"personal"_s, true}};
        if (!identifies.isEmpty())
            one.insert(u"identifies"_s, identifies);
        return one;
    }

    void plantDatabase(const QString &file, bool withHistory = true)
    {
        const DatabasePtr database = openDatabase(file);
        execute(database.get(),
            "PRAGMA journal_mode=WAL; PRAGMA secure_delete=OFF;"
            "CREATE TABLE customers(id INTEGER PRIMARY KEY, email TEXT, street TEXT);"
            "CREATE INDEX customers_email ON customers(email);"
            "CREATE TABLE notes(id INTEGER PRIMARY KEY, customer INTEGER REFERENCES customers(id), body TEXT);"
            "CREATE VIRTUAL TABLE notes_fts USING fts5(body, content='notes', content_rowid='id');"
            "CREATE TRIGGER notes_ai AFTER INSERT ON notes BEGIN INSERT INTO notes_fts(rowid, body) VALUES(new.id, "
            "new.body); END;"
            "CREATE TRIGGER notes_ad AFTER DELETE ON notes BEGIN INSERT INTO notes_fts(notes_fts, rowid, body) "
            "VALUES('delete', old.id, old.body); END;");
        execute(database.get(), "BEGIN");
        for (int i = 2; i < neighbours + 2; ++i) {
            const QByteArray number = QByteArray::number(i);
            execute(database.get(), "INSERT INTO customers VALUES(" + number + ", 'neighbour" + number
                                        + "@example.net', 'Sable Lane " + number + "0, Ulm');"
                                        + "INSERT INTO notes(customer, body) VALUES(" + number
                                        + ", 'ordinary note number " + number + "')");
        }
        execute(database.get(), QByteArray("INSERT INTO customers VALUES(1, '") + email + "', '" + street
                                    + "'); INSERT INTO notes(customer, body) VALUES(1, '" + note + "'); COMMIT;");
        // An older version of the person in free pages: written, and deleted by a program that overwrites nothing.
        if (withHistory)
            execute(database.get(), QByteArray("CREATE TABLE old(x TEXT); INSERT INTO old VALUES('") + email
                                        + "'); DELETE FROM old; DROP TABLE old; PRAGMA wal_checkpoint(PASSIVE);");
    }
    void plantFiles()
    {
        QByteArray csv = "id,email,city\r\n";
        for (int i = 1; i <= neighbours; ++i)
            csv += QByteArray::number(i) + ",neighbour" + QByteArray::number(i) + "@example.net,Ulm\r\n";
        putFile(path(u"list.csv"_s), csv + "99," + email + ",Ulm\r\n");
        QVERIFY(QDir().mkpath(path(u"letters"_s)));
        putFile(path(u"letters/one.txt"_s), QByteArray("To ") + email + ": thank you.\n");
        putFile(path(u"letters/two.txt"_s), "To nobody: thank you.\n");
    }
    static QByteArray peopleSql()
    {
        return QByteArray("INSERT INTO people SELECT i, 'neighbour' || i || '@example.net', 'Sable Lane ' || i FROM "
                          "generate_series(2, 300) i; INSERT INTO people VALUES(1, '")
               + email + "', '" + street + "');";
    }
    /** Fills a database of a real server; false where none is installed. */
    static bool plantServer()
    {
        test::Postgres &server = test::Postgres::shared();
        if (!server.isRunning() || !server.createDatabase(u"crm"_s)) {
            qWarning("PostgreSQL is not tried here: %s", qPrintable(server.whyNot()));
            return false;
        }
        server.psqlAsUser(u"crm"_s, "CREATE TABLE people(id integer PRIMARY KEY, email text, street text);"
                                    "CREATE INDEX people_email ON people(email);"
                                        + peopleSql());
        return true;
    }
    /** Registers all that was planted; the database of PostgreSQL where there is a server. */
    void addSources(bool withPostgres)
    {
        object({u"sources"_s, u"add"_s, path(u"crm.db"_s)});
        QJsonObject child{{u"table"_s, u"main.notes"_s}, {u"key"_s, QJsonArray{u"id"_s}}, {u"method"_s, u"delete"_s},
            {u"columns"_s, QJsonArray{column(u"body"_s)}},
            {u"parents"_s, QJsonArray{QJsonObject{{u"column"_s, u"customer"_s}, {u"other_table"_s, u"main.customers"_s},
                               {u"other_column"_s, u"id"_s}}}}};
        map(u"SRC-0001"_s,
            {QJsonObject{{u"table"_s, u"main.customers"_s}, {u"key"_s, QJsonArray{u"id"_s}}, {u"method"_s, u"delete"_s},
                 {u"columns"_s, QJsonArray{column(u"email"_s, u"email"_s), column(u"street"_s)}}},
                child});
        object({u"sources"_s, u"add"_s, path(u"list.csv"_s)});
        object({u"sources"_s, u"add"_s, path(u"letters"_s)});
        if (!withPostgres)
            return;
        const QString url = test::Postgres::shared().url(u"crm"_s);
        putFile(path(u"pg"_s), test::Postgres::shared().password().toUtf8());
        QString withPassword = url;
        withPassword.replace(u"steward@"_s,
            u"steward:"_s + QString::fromLatin1(QUrl::toPercentEncoding(test::Postgres::shared().password())) + u'@');
        object({u"sources"_s, u"add"_s, withPassword});
    }
    QString openRequest(const QString &type = u"erasure"_s)
    {
        const QString reference =
            object({u"requests"_s, u"open"_s, u"--law"_s, u"gdpr"_s, u"--type"_s, type, u"--received"_s,
                       u"2026-09-01"_s, u"--subject-email"_s, QString::fromLatin1(email)})
                .value(u"reference"_s)
                .toString();
        object({u"requests"_s, u"verify"_s, reference});
        return reference;
    }
    static QByteArray peopleLeft()
    {
        return test::Postgres::shared().psql(u"crm"_s, "SELECT count(*), min(id) FROM people").trimmed();
    }
    /** Files of the server with these bytes, its log of writes apart: nobody but the server can empty that. */
    static QStringList filesOfServerWith(const QByteArray &bytes)
    {
        test::Postgres::shared().psql(u"crm"_s, "CHECKPOINT");
        QStringList found;
        QDirIterator files(test::Postgres::shared().dataFolder(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString name = files.next();
            if (!name.contains(u"/pg_wal/"_s) && bytesOf(name).contains(bytes))
                found.append(name);
        }
        return found;
    }
    QByteArray workspaceBytes() const { return bytesOf(path(u"w.steward"_s)) + bytesOf(path(u"w.steward-wal"_s)); }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_said.clear();
        putFile(path(u"passphrase"_s), "correct horse battery staple\n");
        qputenv("STEWARD_PASSPHRASE_FILE", path(u"passphrase"_s).toUtf8());
        qputenv("XDG_DATA_HOME", path(u"seat"_s).toUtf8());
        m_base = {u"--workspace"_s, path(u"w.steward"_s), u"--format"_s, u"json"_s};
        object({u"workspace"_s, u"init"_s});
    }
    void cleanup()
    {
        qunsetenv("STEWARD_PASSPHRASE_FILE");
        m_seat.isEmpty() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", m_seat);
    }

    void aPersonIsErasedEverywhereAndTheFileIsClosedWithProof()
    {
        const bool withPostgres = plantServer();
        plantDatabase(path(u"crm.db"_s));
        plantFiles();
        addSources(withPostgres);
        const QByteArray neighboursBefore =
            rowsOf(path(u"crm.db"_s), "SELECT * FROM customers WHERE id > 1 ORDER BY id");
        const QString reference = openRequest();
        const QJsonObject searched = object({u"requests"_s, u"search"_s, reference});
        const QJsonArray sources = searched.value(u"sources"_s).toArray();
        QCOMPARE(sources.size(), withPostgres ? 4 : 3);
        for (const QJsonValue &source : sources) {
            QCOMPARE(source[u"state"_s].toString(), u"complete"_s);
            QVERIFY2(source[u"rows"_s].toInt() >= 1, QJsonDocument(source.toObject()).toJson().constData());
        }
        QCOMPARE(sources[0][u"rows"_s].toInt(), 2);
        const QJsonObject plan = object({u"requests"_s, u"plan"_s, reference});
        QVERIFY(!QJsonDocument(plan).toJson().contains(email));
        QCOMPARE(bytesOf(path(u"letters/one.txt"_s)).contains(email), true);

        const QJsonObject applied =
            object({u"requests"_s, u"apply"_s, reference, u"--plan"_s, plan.value(u"plan"_s).toString()});
        for (const QJsonValue &source : applied.value(u"sources"_s).toArray())
            QCOMPARE(source[u"state"_s].toString(), u"removed"_s);
        for (const QString &name : {u"crm.db"_s, u"crm.db-wal"_s, u"list.csv"_s, u"letters/one.txt"_s}) {
            for (const char *planted : {email, street, "lantern"})
                QVERIFY2(!bytesOf(path(name)).contains(planted), qPrintable(name));
        }
        QCOMPARE(rowsOf(path(u"crm.db"_s), "SELECT * FROM customers WHERE id > 1 ORDER BY id"), neighboursBefore);
        QCOMPARE(rowsOf(path(u"crm.db"_s), "SELECT count(*) FROM notes_fts WHERE notes_fts MATCH 'ordinary'"),
            QByteArray::number(neighbours) + "|\n");
        QVERIFY(bytesOf(path(u"letters/two.txt"_s)).contains("nobody"));
        QCOMPARE(bytesOf(path(u"list.csv"_s)).count('\n'), neighbours + 1);
        for (const QJsonValue &check : applied.value(u"checked"_s).toArray()) {
            QVERIFY2(check[u"state"_s].toString() == u"clean", QJsonDocument(check.toObject()).toJson().constData());
        }
        if (withPostgres)
            QCOMPARE(filesOfServerWith(email), QStringList());
        if (withPostgres)
            QCOMPARE(peopleLeft(), QByteArray("299|2"));

        object({u"requests"_s, u"check"_s, reference});
        const QJsonObject closed = object({u"requests"_s, u"close"_s, reference, u"--outcome"_s, u"fulfilled"_s});
        QCOMPARE(closed.value(u"state"_s).toString(), u"closed"_s);
        const QByteArray proof = QJsonDocument(object({u"requests"_s, u"proof"_s, reference})).toJson();
        QVERIFY(proof.contains("main.customers"));
        for (const char *planted : {email, street, "lantern"}) {
            QVERIFY2(!proof.contains(planted), planted);
            QVERIFY2(!workspaceBytes().contains(planted), planted);
            QVERIFY2(!m_said.contains(planted), m_said.constData());
        }
        const QJsonObject again = object({u"requests"_s, u"open"_s, u"--law"_s, u"gdpr"_s, u"--type"_s, u"access"_s,
            u"--received"_s, u"2026-10-01"_s, u"--subject-email"_s, QString::fromLatin1(email)});
        QCOMPARE(again.value(u"erased_before"_s).toBool(), true);
        object({u"workspace"_s, u"check"_s});
    }

    void anUnreadableSourceKeepsTheRequestOpen()
    {
        plantDatabase(path(u"crm.db"_s));
        plantFiles();
        addSources(false);
        putFile(path(u"crm.db"_s), "no database at all, and long enough to be looked at as one");
        const QString reference = openRequest();
        const QJsonObject searched = object({u"requests"_s, u"search"_s, reference}, 1);
        QCOMPARE(searched.value(u"sources"_s)[0][u"state"_s].toString(), u"unreadable"_s);
        object({u"requests"_s, u"plan"_s, reference});
        object({u"requests"_s, u"apply"_s, reference}, 1); // the rest is done; what it holds is not known
        const test::Answer refused = test::run(u"steward-cli"_s,
            m_base + QStringList{u"requests"_s, u"close"_s, reference, u"--outcome"_s, u"fulfilled"_s});
        QVERIFY(refused.exitCode != 0);
        QVERIFY2(refused.err.contains("SRC-0001"), refused.err.constData());
    }

    void undoPutsBackWhatWasTaken()
    {
        const bool withPostgres = plantServer();
        plantDatabase(path(u"crm.db"_s));
        plantFiles();
        addSources(withPostgres);
        const auto peopleAsTheyStand = [withPostgres] {
            return withPostgres ? test::Postgres::shared().psql(u"crm"_s, "SELECT * FROM people ORDER BY id")
                                : QByteArray();
        };
        const QByteArray people = peopleAsTheyStand();
        QVERIFY(!withPostgres || people.contains(email));
        const QByteArray before = rowsOf(path(u"crm.db"_s), "SELECT * FROM customers ORDER BY id");
        const QByteArray csv = bytesOf(path(u"list.csv"_s));
        const QByteArray letter = bytesOf(path(u"letters/one.txt"_s));
        const QString reference = openRequest();
        object({u"requests"_s, u"search"_s, reference});
        object({u"requests"_s, u"plan"_s, reference});
        object({u"requests"_s, u"apply"_s, reference});
        QVERIFY(!withPostgres || !peopleAsTheyStand().contains(email));
        const QJsonObject undone = object({u"requests"_s, u"undo"_s, reference});
        for (const QJsonValue &source : undone.value(u"sources"_s).toArray())
            QCOMPARE(source[u"state"_s].toString(), u"undone"_s);
        QCOMPARE(peopleAsTheyStand(), people);
        QCOMPARE(rowsOf(path(u"crm.db"_s), "SELECT * FROM customers ORDER BY id"), before);
        QCOMPARE(rowsOf(path(u"crm.db"_s), "SELECT count(*) FROM notes_fts WHERE notes_fts MATCH 'lantern'"),
            QByteArray("1|\n"));
        QCOMPARE(bytesOf(path(u"list.csv"_s)), csv);
        QCOMPARE(bytesOf(path(u"letters/one.txt"_s)), letter);
    }

    void anApplyThatIsKilledGoesOnAndDoesNothingTwice()
    {
        const bool withPostgres = plantServer();
        plantDatabase(path(u"crm.db"_s), false);
        plantFiles();
        addSources(withPostgres);
        const QByteArray neighboursBefore =
            rowsOf(path(u"crm.db"_s), "SELECT * FROM customers WHERE id > 1 ORDER BY id");
        const QString reference = openRequest();
        object({u"requests"_s, u"search"_s, reference});
        object({u"requests"_s, u"plan"_s, reference});
        // The place as planned, to begin every round from.
        const QString saved = path(u"saved"_s);
        QVERIFY(QDir().mkpath(saved));
        const QStringList names{u"w.steward"_s, u"crm.db"_s, u"list.csv"_s, u"letters/one.txt"_s};
        QHash<QString, QByteArray> world;
        {
            const DatabasePtr database = openDatabase(path(u"crm.db"_s));
            execute(database.get(), "PRAGMA wal_checkpoint(TRUNCATE)");
        }
        for (const QString &name : names)
            world.insert(name, bytesOf(path(name)));
        QElapsedTimer whole;
        qint64 takes = 0;
        const int asked = qEnvironmentVariableIntValue("STEWARD_KILL_ROUNDS");
        const int rounds = asked > 0 ? asked : 6;
        std::srand(20261121);
        for (int round = 0; round <= rounds; ++round) {
            // The seat remembers the newest trail and would refuse the older file that a round begins with.
            QDir(path(u"seat"_s)).removeRecursively();
            for (const QString &name : names) {
                for (const QString &beside : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
                    QFile::remove(path(name + beside));
                putFile(path(name), world.value(name));
            }
            if (withPostgres)
                test::Postgres::shared().psqlAsUser(u"crm"_s, "TRUNCATE people;" + peopleSql());
            QProcess process;
            process.setProgram(QDir(qEnvironmentVariable("STEWARD_BIN")).filePath(u"steward-cli"_s));
            process.setArguments(m_base + QStringList{u"requests"_s, u"apply"_s, reference});
            whole.start();
            process.start();
            QVERIFY(process.waitForStarted());
            if (round == 0) {
                QVERIFY(process.waitForFinished());
                takes = whole.elapsed();
            } else {
                QTest::qSleep(int(takes / 4 + std::rand() % std::max<qint64>(takes * 4 / 5, 1)));
                ::kill(pid_t(process.processId()), SIGKILL);
                process.waitForFinished();
                object({u"requests"_s, u"apply"_s, reference});
            }
            QCOMPARE(rowsOf(path(u"crm.db"_s), "SELECT * FROM customers ORDER BY id"), neighboursBefore);
            QCOMPARE(bytesOf(path(u"list.csv"_s)).count('\n'), neighbours + 1);
            QVERIFY(!QFile::exists(path(u"letters/one.txt"_s)) || !bytesOf(path(u"letters/one.txt"_s)).contains(email));
            QVERIFY(!bytesOf(path(u"crm.db"_s)).contains(street));
            QVERIFY(!workspaceBytes().contains(street));
            if (withPostgres)
                QCOMPARE(peopleLeft(), QByteArray("299|2"));
        }
        object({u"requests"_s, u"undo"_s, reference});
        QVERIFY(rowsOf(path(u"crm.db"_s), "SELECT email FROM customers WHERE id = 1").contains(email));
        QVERIFY(!m_said.contains(street));
    }

    void aNamesakeStandsAndTheCheckSaysThatTheNameAloneIsNotLookedFor()
    {
        {
            const DatabasePtr database = openDatabase(path(u"crm.db"_s));
            execute(database.get(),
                "CREATE TABLE people(id INTEGER PRIMARY KEY, email TEXT, name TEXT);"
                "INSERT INTO people VALUES(1, 'ada.quillfeather@example.org', 'Ada Quillfeather'),"
                "(2, 'quill@example.net', 'Ada Quillfeather'), (3, 'ben@example.net', 'Ben Tarrow');");
        }
        object({u"sources"_s, u"add"_s, path(u"crm.db"_s)});
        map(u"SRC-0001"_s,
            {QJsonObject{{u"table"_s, u"main.people"_s}, {u"key"_s, QJsonArray{u"id"_s}}, {u"method"_s, u"delete"_s},
                {u"columns"_s, QJsonArray{column(u"email"_s, u"email"_s), column(u"name"_s, u"name"_s)}}}});
        const QString reference = object({u"requests"_s, u"open"_s, u"--law"_s, u"gdpr"_s, u"--type"_s, u"erasure"_s,
                                             u"--received"_s, u"2026-09-01"_s, u"--subject-email"_s,
                                             QString::fromLatin1(email), u"--subject-name"_s, u"Ada Quillfeather"_s})
                                      .value(u"reference"_s)
                                      .toString();
        object({u"requests"_s, u"verify"_s, reference});
        const QJsonObject searched = object({u"requests"_s, u"search"_s, reference});
        const QJsonArray undecided = searched.value(u"undecided"_s).toArray();
        QCOMPARE(undecided.size(), 1);
        object({u"requests"_s, u"plan"_s, reference, u"--exclude"_s, QString::number(undecided[0][u"row"_s].toInt())});
        const QJsonObject applied = object({u"requests"_s, u"apply"_s, reference});
        QCOMPARE(rowsOf(path(u"crm.db"_s), "SELECT * FROM people ORDER BY id"),
            QByteArray("2|quill@example.net|Ada Quillfeather|\n3|ben@example.net|Ben Tarrow|\n"));
        const QJsonObject check = applied.value(u"checked"_s)[0].toObject();
        QVERIFY2(check.value(u"state"_s).toString() == u"clean", QJsonDocument(check).toJson().constData());
        const QByteArray notSeen = QJsonDocument(check.value(u"not_seen"_s).toArray()).toJson();
        QVERIFY2(notSeen.contains("are not looked for"), notSeen.constData());
        object({u"requests"_s, u"close"_s, reference});
    }

    void whatIsPartialOrLeftAnswersOne()
    {
        plantDatabase(path(u"crm.db"_s), false);
        plantFiles();
        addSources(false);
        const QString reference = openRequest();
        object({u"requests"_s, u"search"_s, reference});
        object({u"requests"_s, u"plan"_s, reference});
        {
            // Somebody else changes the row after the plan: it is not touched.
            const DatabasePtr database = openDatabase(path(u"crm.db"_s));
            execute(database.get(), "UPDATE customers SET street = 'Elsewhere 1' WHERE id = 1");
        }
        const QJsonObject partial = object({u"requests"_s, u"apply"_s, reference}, 1);
        QCOMPARE(partial.value(u"sources"_s)[0][u"state"_s].toString(), u"partial"_s);
        object({u"requests"_s, u"apply"_s, reference}, 1);
        QCOMPARE(
            object({u"requests"_s, u"check"_s, reference}, 1).value(u"checked"_s)[0][u"state"_s].toString(), u"left"_s);
        object({u"requests"_s, u"search"_s, reference});
        object({u"requests"_s, u"plan"_s, reference});
        object({u"requests"_s, u"apply"_s, reference});
        object({u"requests"_s, u"check"_s, reference});
    }

    void aCorrectionIsWrittenLookedAtAndTakenBack()
    {
        plantDatabase(path(u"crm.db"_s));
        plantFiles();
        addSources(false);
        const QByteArray csv = bytesOf(path(u"list.csv"_s));
        const QString reference = openRequest(u"rectification"_s);
        object({u"requests"_s, u"search"_s, reference});
        object({u"requests"_s, u"plan"_s, reference, u"--set"_s, u"SRC-0001/main.customers.street=New Lane 1"_s,
            u"--set"_s, u"SRC-0002.city=Bonn"_s});
        const QJsonObject applied = object({u"requests"_s, u"apply"_s, reference});
        for (const QJsonValue &check : applied.value(u"checked"_s).toArray())
            QCOMPARE(check[u"state"_s].toString(), u"clean"_s);
        QCOMPARE(rowsOf(path(u"crm.db"_s), "SELECT street FROM customers WHERE id = 1"), QByteArray("New Lane 1|\n"));
        QVERIFY(bytesOf(path(u"list.csv"_s)).endsWith(QByteArray(email) + ",Bonn\r\n"));
        object({u"requests"_s, u"undo"_s, reference});
        QCOMPARE(bytesOf(path(u"list.csv"_s)), csv);
        QCOMPARE(rowsOf(path(u"crm.db"_s), "SELECT street FROM customers WHERE id = 1"), QByteArray(street) + "|\n");
    }

    void aHoldIsKeptAndSeen()
    {
        plantDatabase(path(u"crm.db"_s));
        plantFiles();
        addSources(false);
        const QString hold = object({u"holds"_s, u"add"_s, u"--source"_s, u"SRC-0001"_s, u"--reason"_s, u"Tax audit"_s})
                                 .value(u"reference"_s)
                                 .toString();
        const QString reference = openRequest();
        object({u"requests"_s, u"search"_s, reference});
        object({u"requests"_s, u"plan"_s, reference});
        object({u"requests"_s, u"apply"_s, reference});
        QVERIFY(rowsOf(path(u"crm.db"_s), "SELECT email FROM customers WHERE id = 1").contains(email));
        object({u"holds"_s, u"end"_s, hold, u"--reason"_s, u"over"_s});
        object({u"holds"_s, u"end"_s, hold, u"--reason"_s, u"over"_s}, 2);
    }
};

STEWARD_TEST(ErasureCommandsTest)
#include "tst_erasure.moc"
