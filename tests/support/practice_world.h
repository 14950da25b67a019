#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace steward::test {

/** What a server sent for one request. */
struct Reply
{
    int status = 0;                             ///< 0 where no answer came.
    QHash<QByteArray, QByteArray> headers = {}; ///< Names in lower case.
    QByteArray body = {};
    bool isConnected = false;
};

/** A line of one of the world's tables: column to cell. */
using Line = QHash<QString, QString>;

/** A practice world in a folder of its own, served by the built program until the test ends. */
class PracticeWorld
{
public:
    ~PracticeWorld();

    /** Starts the program and waits for its READY line; false if that does not come. */
    bool start(const QStringList &arguments);
    void stop();
    QString folder() const { return m_folder.path(); }
    QString origin() const { return m_origin; }
    QByteArray file(const QString &name) const;
    QList<Line> table(const QString &name) const;
    QStringList columns(const QString &name) const;
    /** The first listing of the truth that has the value in the column. */
    Line truthWith(const QString &column, const QString &value) const;
    Line customer(const QString &reference) const;
    /** Runs the control command; its exit code. */
    int control(const QStringList &words) const;

    /** One request over a connection of its own; follows no redirect. */
    static Reply get(const QString &url, const QList<QByteArray> &headers = {}, int patience = 5000);
    /** Sends bytes as they are and reads until the server ends the connection. */
    static Reply send(const QString &url, const QByteArray &bytes, int patience = 5000);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    QString m_origin;
};

} // namespace steward::test
