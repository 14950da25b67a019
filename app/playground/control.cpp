#include "app/playground/control.h"

#include "app/playground/markup.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QUrl>
#include <QUrlQuery>

namespace steward::playground {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMillis = 10'000;

Answer jsonAnswer(int status, const QJsonObject &object)
{
    Answer answer{.status = status};
    answer.add("Content-Type", "application/json");
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    return answer;
}

/** Compares every character, so that the time says nothing of how many were right. */
bool isSameWord(const QString &left, const QString &right)
{
    uint difference = static_cast<uint>(left.size() ^ right.size());
    for (qsizetype i = 0; i < std::min(left.size(), right.size()); ++i)
        difference |= static_cast<uint>(left[i].unicode() ^ right[i].unicode());
    return difference == 0;
}

QByteArray exchange(QSslSocket &socket, const QByteArray &request)
{
    socket.write(request);
    QByteArray reply;
    while (reply.size() < 64 * 1024 && socket.waitForReadyRead(patienceMillis))
        reply += socket.readAll();
    return reply + socket.readAll();
}

bool connectTo(QSslSocket &socket, const WorldAddress &address)
{
    const QUrl origin(address.origin);
    if (origin.scheme() != u"https") {
        socket.connectToHost(origin.host(), static_cast<quint16>(origin.port()));
        return socket.waitForConnected(patienceMillis);
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(address.authorityFile));
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(origin.host(), static_cast<quint16>(origin.port()));
    return socket.waitForEncrypted(patienceMillis);
}

} // namespace

Control::Control(World &world, QString token)
    : m_world(world)
    , m_token(std::move(token))
{
}

Answer Control::answer(const Request &request)
{
    const QByteArray path = request.target.split('?').first();
    if (path == "/")
        return index();
    if (path != "/control")
        return jsonAnswer(404, {{u"message"_s, u"There is only / and /control here."_s}});
    const QByteArray header = request.header("x-steward-token");
    const QString token = header.isEmpty() ? queryValue(request.target, u"token"_s) : QString::fromUtf8(header);
    if (!isSameWord(token, m_token))
        return jsonAnswer(403, {{u"message"_s, u"The token is missing or wrong; it stands in world.json."_s}});
    const Result<QString> done = change(request.target);
    if (!done)
        return jsonAnswer(done.error().code == ErrorCode::NotFound ? 404 : 400, {{u"message"_s, done.error().message}});
    m_changed = true;
    return jsonAnswer(200, {{u"message"_s, *done}});
}

Result<QString> Control::change(const QByteArray &target)
{
    const QString action = queryValue(target, u"action"_s);
    const QString customer = queryValue(target, u"customer"_s);
    const QString directory = queryValue(target, u"directory"_s);
    if (action == u"move")
        return m_world.moveNumber(customer, directory);
    if (action == u"rename")
        return m_world.rename(customer, directory);
    if (action == u"remove")
        return m_world.remove(customer, directory);
    if (action == u"close")
        return m_world.close(customer, directory);
    if (action == u"restore")
        return m_world.restore(customer, directory);
    if (action == u"block")
        return m_world.block(directory);
    if (action == u"heal")
        return m_world.heal(directory);
    return failure(ErrorCode::InvalidInput,
        u"There is no change “%1”; there are: %2."_s.arg(action, controlUsage().join(u", "_s)));
}

Answer Control::index() const
{
    QString rows;
    for (const Directory &directory : m_world.directories())
        rows += u"<tr><td>%1</td><td><a href=\"%2/\">%3</a></td><td>%4</td><td>%5</td></tr>\n"_s.arg(
            directory.reference, directory.origin, escaped(directory.name), directory.country, directory.language);
    Answer answer;
    answer.add("Content-Type", "text/html; charset=utf-8");
    answer.body =
        (u"<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Practice world</title>"
         "<h1>Practice world of Steward</h1><p>%1 invented directories, %2 invented businesses, %3 listings. Nothing "
         "here exists outside this machine.</p><table>\n"_s.arg(m_world.directories().size())
                .arg(m_world.customers().size())
                .arg(m_world.listings().size())
            + rows + u"</table></html>\n"_s)
            .toUtf8();
    return answer;
}

QStringList controlUsage()
{
    return {u"move CUSTOMER DIRECTORY"_s, u"rename CUSTOMER DIRECTORY"_s, u"remove CUSTOMER DIRECTORY"_s,
        u"close CUSTOMER DIRECTORY"_s, u"restore CUSTOMER DIRECTORY"_s, u"block DIRECTORY"_s, u"heal DIRECTORY"_s};
}

Result<QString> askWorld(const QString &folder, const QStringList &words)
{
    const bool isOfDirectory = words.size() == 2 && (words[0] == u"block" || words[0] == u"heal");
    if (words.size() != 3 && !isOfDirectory)
        return failure(ErrorCode::InvalidInput, u"Say one of: %1."_s.arg(controlUsage().join(u", "_s)));
    const Result<WorldAddress> address = readAddress(folder);
    if (!address)
        return failureOf(address);
    QUrlQuery query{{u"action"_s, words[0]}, {u"directory"_s, words.last()}};
    if (!isOfDirectory)
        query.addQueryItem(u"customer"_s, words[1]);
    QSslSocket socket;
    if (!connectTo(socket, *address))
        return failure(ErrorCode::Unavailable,
            u"The practice world of %1 does not answer (%2); start it again."_s.arg(folder, socket.errorString()));
    const QByteArray reply =
        exchange(socket, "POST /control?" + query.toString(QUrl::FullyEncoded).toLatin1()
                             + " HTTP/1.1\r\nHost: " + QUrl(address->origin).host().toLatin1() + "\r\nX-Steward-Token: "
                             + address->token.toUtf8() + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    const QByteArray body = reply.mid(reply.indexOf("\r\n\r\n") + 4);
    const QString message = QJsonDocument::fromJson(body).object()[u"message"].toString();
    if (!reply.startsWith("HTTP/1.1 200 "))
        return failure(ErrorCode::Refused, message.isEmpty() ? u"The practice world gave no answer."_s : message);
    return message;
}

QString newToken()
{
    QByteArray bytes(24, 0);
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding));
}

} // namespace steward::playground
