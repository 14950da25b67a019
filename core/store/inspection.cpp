#include "core/store/inspection.h"

#include "core/store/files.h"
#include "core/store/integrity.h"
#include "core/store/migrate.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QStandardPaths>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <map>
#include <mutex>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace steward::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto longestCheck = std::chrono::seconds(5);
constexpr qsizetype mostRemembered = 200;

/** What a structure is made of: kind, name and table of each object, with the text that made it. */
using Structure = std::map<QString, QString>;

constexpr auto structureQuery = "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master";

void addObject(Structure &structure, const QString &kind, const QString &name, const QString &table, const QString &sql)
{
    // SQLite's own: the indexes of UNIQUE and PRIMARY KEY, and the statistics of ANALYZE.
    if (name.startsWith(u"sqlite_") && (kind == u"table" || kind == u"index"))
        return;
    QString plain; // SQLite may quote and space anew what ALTER TABLE touches
    for (const QChar c : sql) {
        if (!c.isSpace() && c != u'"' && c != u'`' && c != u'[' && c != u']')
            plain += c.toLower();
    }
    structure[kind == u"table" || kind == u"view" ? u"%1 %2"_s.arg(kind, name)
                                                  : u"%1 %2 on %3"_s.arg(kind, name, table)] = plain;
}

/** What the migrations up to a schema make, in a database of its own in memory. */
Result<Structure> madeStructure(int schema)
{
    static std::mutex mutex;
    static std::map<int, Structure> known;
    const std::lock_guard lock(mutex);
    if (const auto found = known.find(schema); found != known.end())
        return found->second;
    sqlite3 *memory = nullptr;
    int code = sqlite3_open(":memory:", &memory);
    for (int number = 1; number <= schema && code == SQLITE_OK; ++number) {
        for (const QString &statement : migrationStatements(number)) {
            if (code == SQLITE_OK)
                code = sqlite3_exec(memory, statement.toUtf8().constData(), nullptr, nullptr, nullptr);
        }
    }
    Structure made;
    const auto add = [](void *to, int, char **columns, char **) {
        addObject(*static_cast<Structure *>(to), QString::fromUtf8(columns[0]), QString::fromUtf8(columns[1]),
            QString::fromUtf8(columns[2]), QString::fromUtf8(columns[3]));
        return 0;
    };
    if (code == SQLITE_OK)
        code = sqlite3_exec(memory, structureQuery, add, &made, nullptr);
    const QString text = QString::fromUtf8(sqlite3_errmsg(memory));
    sqlite3_close(memory);
    if (code != SQLITE_OK)
        return tl::unexpected(errorFromSqlite(code, text));
    return known.emplace(schema, std::move(made)).first->second;
}

/** Ends what runs on a connection when its time is over. */
class Deadline
{
public:
    explicit Deadline(Connection &connection)
        : m_thread([this, &connection](const std::stop_token &done) {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait_for(lock, done, longestCheck, [&done] { return done.stop_requested(); }))
                connection.interrupt();
        })
    {
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::jthread m_thread;
};

Result<void> quickCheck(Connection &connection, const QString &name)
{
    const Deadline deadline(connection);
    const Result<QStringList> faults = integrityFaults(connection, Thoroughness::Quick, 1);
    if (!faults)
        return faults.error().code == ErrorCode::Cancelled ? Result<void>() : failureOf(faults);
    if (!faults->isEmpty())
        return failure(ErrorCode::Corrupt,
            u"%1 is damaged, so it is not opened for changes. Run \"workspace check\" on it and restore a backup."_s
                .arg(name),
            faults->first());
    return {};
}

// What this seat remembers: a line a file, "<hash of its path> <device> <inode> <state>", the newest last.

QString memoryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/steward/known-files"_s;
}

QByteArray nameOf(const QString &path)
{
    return QCryptographicHash::hash(QFile::encodeName(path), QCryptographicHash::Sha256).toHex().first(32);
}

/** The time of the last change of any kind cannot be set by programs, unlike that of the last writing. */
QByteArray factsOf(const QString &path, bool withChange)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return {};
    QByteArray text = QByteArray::number(qulonglong(facts.st_dev)) + ' ' + QByteArray::number(qulonglong(facts.st_ino));
    if (withChange)
        text += ' ' + QByteArray::number(qint64(facts.st_ctim.tv_sec)) + '.'
                + QByteArray::number(qint64(facts.st_ctim.tv_nsec)) + '.' + QByteArray::number(qint64(facts.st_size));
    return text;
}

QList<QByteArray> remembered()
{
    QFile file(memoryPath());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().split('\n');
}

/** A memory that cannot be written only means that the file is looked at again. */
void remember(const QString &path, const QByteArray &what)
{
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    const QByteArray name = nameOf(path);
    QList<QByteArray> lines = remembered();
    lines.removeIf([&name](const QByteArray &line) { return line.isEmpty() || line.startsWith(name); });
    lines.append(name + ' ' + what);
    const QString target = memoryPath();
    QDir().mkpath(QFileInfo(target).path());
    // Not brought to disk: after a power failure the files are looked at again, which is right then.
    const QByteArray part = QFile::encodeName(u"%1.%2"_s.arg(target).arg(::getpid()));
    const int descriptor = ::open(part.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return;
    const QByteArray text = lines.mid(std::max<qsizetype>(0, lines.size() - mostRemembered)).join('\n') + '\n';
    const bool isWritten = ::write(descriptor, text.constData(), size_t(text.size())) == text.size();
    ::close(descriptor);
    if (!isWritten || ::rename(part.constData(), QFile::encodeName(target).constData()) != 0)
        ::unlink(part.constData());
}

} // namespace

Result<QStringList> structureFaults(Connection &connection)
{
    const Result<QVariant> schema = connection.single(u"PRAGMA user_version"_s);
    if (!schema)
        return failureOf(schema);
    const Result<Structure> made = madeStructure(std::clamp(schema->toInt(), 0, newestSchema()));
    if (!made)
        return failureOf(made);
    Structure there;
    {
        Result<Rows> rows = connection.query(QString::fromLatin1(structureQuery));
        if (!rows)
            return failureOf(rows);
        while (rows->next())
            addObject(there, rows->text(0), rows->text(1), rows->text(2), rows->text(3));
        if (const Result<void> end = rows->end(); !end)
            return failureOf(end);
    }
    QStringList faults;
    for (const auto &[object, sql] : there) {
        const auto own = made->find(object);
        if (own == made->end())
            faults.append(u"The file holds the %1, which Steward did not make."_s.arg(object));
        else if (own->second != sql)
            faults.append(u"The %1 is not as Steward made it."_s.arg(object));
    }
    for (const auto &[object, sql] : *made) {
        if (!there.contains(object))
            faults.append(u"The %1 is missing."_s.arg(object));
    }
    return faults;
}

bool holdsNothing(const QString &path)
{
    // Only one that may write can roll back what a cut-off start began.
    const Result<std::unique_ptr<Connection>> connection =
        Connection::open(path, hasJournal(path) ? Connection::Mode::ReadWrite : Connection::Mode::ReadOnly);
    if (!connection)
        return false;
    const Result<QVariant> objects = (*connection)->single(u"SELECT count(*) FROM sqlite_master"_s);
    const Result<QVariant> schema = (*connection)->single(u"PRAGMA user_version"_s);
    return objects && schema && objects->toInt() == 0 && schema->toInt() == 0;
}

Result<void> inspectStranger(const QString &path)
{
    if (hasJournal(path))
        return {}; // a new file that was cut off: it is rolled back to nothing, which checkHeader() then says
    const Result<std::unique_ptr<Connection>> connection = Connection::open(path, Connection::Mode::ReadOnly);
    if (!connection)
        return failureOf(connection);
    if (const Result<void> checked = checkHeader(**connection, path); !checked)
        return checked;
    const Result<QStringList> faults = structureFaults(**connection);
    if (!faults)
        return failureOf(faults);
    const QString name = QFileInfo(path).fileName();
    if (!faults->isEmpty())
        return failure(ErrorCode::Corrupt,
            u"%1 was changed by something else, so it is not opened for changes. %2 Run \"workspace check\" on it and "
            u"restore a backup."_s.arg(name, faults->first()));
    return quickCheck(**connection, name);
}

QStringList damageOf(const QString &path)
{
    QStringList damage;
    {
        // Page size at 16, pages at 28 (sqlite.org/fileformat2.html, 1.3); with a log beside it, the size may lag.
        QFile file(path);
        const QByteArray header = file.open(QIODevice::ReadOnly) ? file.read(100) : QByteArray();
        if (header.size() == 100 && header.startsWith("SQLite format 3")) {
            const quint32 stored = qFromBigEndian<quint16>(header.constData() + 16);
            const qint64 expected =
                qint64(stored == 1 ? 65536 : stored) * qFromBigEndian<quint32>(header.constData() + 28);
            if (file.size() < expected)
                damage.append(
                    u"The file is cut off: it has %1 bytes of the %2 that its header tells of."_s.arg(file.size())
                        .arg(expected));
        } else {
            damage.append(u"The file does not begin as a database does."_s);
        }
    }
    const Result<std::unique_ptr<Connection>> connection = Connection::open(path, Connection::Mode::ReadOnly);
    if (!connection)
        return damage;
    const Result<QStringList> faults = integrityFaults(**connection, Thoroughness::Full, 20);
    if (!faults && faults.error().code != ErrorCode::Corrupt)
        damage.append(faults.error().message);
    for (const QString &fault : faults.value_or(QStringList()))
        damage.append(u"The file is damaged: %1"_s.arg(fault));
    return damage;
}

bool isKnown(const QString &path)
{
    const QByteArray name = nameOf(path) + ' ';
    for (const QByteArray &line : remembered()) {
        if (line.startsWith(name)) {
            const QByteArray what = line.mid(name.size());
            if (what == factsOf(path, false) + " open")
                return true;
            // What was closed has no log: one beside it came from elsewhere.
            return what == factsOf(path, true) && QFileInfo(path + u"-wal"_s).size() == 0;
        }
    }
    return false;
}

void rememberOpened(const QString &path)
{
    remember(path, factsOf(path, false) + " open");
}

void rememberClosed(const QString &path)
{
    remember(path, factsOf(path, true));
}

} // namespace steward::store
