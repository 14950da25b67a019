#include "tests/support/practice_world.h"

#include "core/base/csv.h"

#include <QFile>
#include <QTcpSocket>
#include <QUrl>

namespace steward::test {

using namespace Qt::StringLiterals;

namespace {

QString program()
{
    return qEnvironmentVariable("STEWARD_BIN") + u"/steward-playground"_s;
}

QByteArray unchunked(const QByteArray &body)
{
    QByteArray whole;
    for (qsizetype at = 0; at < body.size();) {
        const qsizetype end = body.indexOf("\r\n", at);
        const qsizetype size = end < 0 ? 0 : body.mid(at, end - at).toLongLong(nullptr, 16);
        if (size <= 0)
            break;
        whole += body.mid(end + 2, size);
        at = end + 2 + size + 2;
    }
    return whole;
}

Reply parsed(const QByteArray &bytes)
{
    Reply reply{.isConnected = true};
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return reply;
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    reply.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.sliced(1))
        reply.headers.insert(line.left(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
    reply.body = bytes.mid(end + 4);
    if (reply.headers.value("transfer-encoding") == "chunked")
        reply.body = unchunked(reply.body);
    return reply;
}

} // namespace

PracticeWorld::~PracticeWorld()
{
    stop();
}

void PracticeWorld::stop()
{
    if (!m_process)
        return;
    m_process->terminate();
    m_process->waitForFinished(5000);
    m_process.reset();
}

bool PracticeWorld::start(const QStringList &arguments)
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(program(), QStringList{u"--to"_s, folder(), u"--quiet"_s, u"--for"_s, u"200"_s} + arguments);
    QByteArray out;
    for (int i = 0; i < 100 && !out.endsWith('\n') && m_process->waitForReadyRead(20'000); ++i)
        out += m_process->readAllStandardOutput();
    const QList<QByteArray> words = out.trimmed().split(' ');
    if (words.size() != 3 || words[0] != "READY" || QString::fromUtf8(words[2]) != folder())
        return false;
    m_origin = QString::fromUtf8(words[1]);
    return true;
}

QByteArray PracticeWorld::file(const QString &name) const
{
    QFile file(folder() + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList PracticeWorld::columns(const QString &name) const
{
    return QString::fromUtf8(file(name)).section(u"\r\n"_s, 0, 0).split(u',');
}

QList<Line> PracticeWorld::table(const QString &name) const
{
    QFile file(folder() + u'/' + name);
    QList<Line> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    CsvReader reader(&file);
    const std::optional<CsvRecord> header = reader.next();
    while (const std::optional<CsvRecord> record = reader.next()) {
        Line line;
        for (qsizetype i = 0; i < header->cells.size(); ++i)
            line.insert(header->cells[i], record->cells.value(i));
        lines.append(line);
    }
    return lines;
}

Line PracticeWorld::truthWith(const QString &column, const QString &value) const
{
    for (const Line &line : table(u"truth.csv"_s)) {
        if (line[column] == value)
            return line;
    }
    return {};
}

Line PracticeWorld::customer(const QString &reference) const
{
    for (const Line &line : table(u"customers.csv"_s)) {
        if (line[u"reference"_s] == reference)
            return line;
    }
    return {};
}

int PracticeWorld::control(const QStringList &words) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program(), QStringList{u"control"_s, u"--to"_s, folder()} + words);
    process.waitForFinished(20'000);
    return process.exitCode();
}

Reply PracticeWorld::send(const QString &address, const QByteArray &bytes, int patience)
{
    const QUrl url(address);
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    if (!socket.waitForConnected(patience))
        return {};
    socket.write(bytes);
    QByteArray reply;
    while (socket.waitForReadyRead(patience))
        reply += socket.readAll();
    return parsed(reply + socket.readAll());
}

Reply PracticeWorld::get(const QString &address, const QList<QByteArray> &headers, int patience)
{
    const QUrl url(address);
    QByteArray request = "GET " + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment)
                         + " HTTP/1.1\r\nHost: " + url.authority().toLatin1() + "\r\nConnection: close\r\n";
    for (const QByteArray &header : headers)
        request += header + "\r\n";
    return send(address, request + "\r\n", patience);
}

} // namespace steward::test
