#pragma once

#include "tests/support/fake_clock.h"

#include "core/operations/backup.h"
#include "core/workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace steward::test {

/** A seat with a workspace: a keychain in memory, a clock that stands, folders of its own. */
class Seat
{
public:
    Seat()
    {
        m_access.keychain = std::shared_ptr<vault::Keychain>(vault::memoryKeychain());
        m_access.seatFolder = m_dir.filePath(QStringLiteral("seat"));
        QDir().mkpath(m_access.seatFolder);
        QDir().mkpath(backups());
    }

    FakeClock &clock() { return m_clock; }
    vault::KeyAccess &access() { return m_access; }
    QString file(const QString &name) const { return m_dir.filePath(name); }
    QString path() const { return m_dir.filePath(QStringLiteral("acme.steward")); }
    QString backups() const { return m_dir.filePath(QStringLiteral("vaulted")); }
    Workspace &workspace() { return *m_workspace; }
    store::Store &store() { return m_workspace->store(); }

    bool create()
    {
        Result<std::unique_ptr<Workspace>> made =
            Workspace::create(path(), {QStringLiteral("Acme"), QStringLiteral("Europe/Berlin")}, m_clock, m_access);
        return take(made);
    }
    bool open(bool readOnly = false)
    {
        Result<std::unique_ptr<Workspace>> opened = Workspace::open(path(), m_clock, readOnly, m_access);
        return take(opened);
    }
    void close() { m_workspace.reset(); }

    /** Writes so many records, one a second of the seat's clock. */
    bool write(int records)
    {
        for (int i = 0; i < records; ++i) {
            m_clock.advance(std::chrono::seconds(1));
            const Result<void> written =
                store()
                    .write([i](store::Transaction &transaction) -> Result<void> {
                        transaction.record(
                            {.action = QStringLiteral("test.written"), .subject = QStringLiteral("record/%1").arg(i)});
                        return transaction.sql().run(QStringLiteral("INSERT INTO soak(record) VALUES(?)"),
                            {QByteArray("record of the test ") + QByteArray::number(i)});
                    })
                    .result();
            if (!written) {
                qWarning("%s", qPrintable(written.error().message));
                return false;
            }
        }
        return true;
    }

    Result<operations::MadeBackup> backUp() { return operations::makeBackup(workspace(), {.folder = backups()}); }

    /** Plain copies and half backups that are still about. */
    QStringList leftOvers() const
    {
        QStringList found;
        for (const QString &folder : {m_dir.path(), backups()}) {
            found += QDir(folder).entryList(
                {QStringLiteral(".steward-work-*"), QStringLiteral("*.part")}, QDir::AllEntries | QDir::Hidden);
        }
        return found;
    }

private:
    bool take(Result<std::unique_ptr<Workspace>> &workspace)
    {
        if (!workspace) {
            qWarning("%s %s", qPrintable(workspace.error().message), qPrintable(workspace.error().detail));
            return false;
        }
        m_workspace = std::move(*workspace);
        return true;
    }

    QTemporaryDir m_dir;
    FakeClock m_clock;
    vault::KeyAccess m_access;
    std::unique_ptr<Workspace> m_workspace;
};

/** The words of a failure, for QVERIFY2; "ok" where there is none. */
template<typename T>
QByteArray words(const Result<T> &result)
{
    return result ? QByteArray("ok") : (result.error().message + QLatin1Char(' ') + result.error().detail).toUtf8();
}

inline bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace steward::test
