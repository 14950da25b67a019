#include "core/net/fetcher.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>

using namespace steward;
using namespace steward::net;
using namespace steward::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/** Answers each request over TLS with a fixed text, on the test's own event loop. */
class TlsServer final : public QTcpServer
{
public:
    enum class Ending { KeepOpen, InOrder, Silent };

    TlsServer(const QString &folder, const QString &certificate, QByteArray answer = page("secure"),
        Ending ending = Ending::KeepOpen)
        : m_answer(std::move(answer))
        , m_ending(ending)
    {
        m_tls = QSslConfiguration::defaultConfiguration();
        m_tls.setLocalCertificateChain(QSslCertificate::fromPath(folder + u'/' + certificate + u".pem"_s));
        QFile key(folder + u"/key.pem"_s);
        if (key.open(QIODevice::ReadOnly))
            m_tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
        listen(QHostAddress::LocalHost);
    }
    QUrl url(const QString &host, const QString &path = u"/"_s) const
    {
        return QUrl(u"https://%1:%2%3"_s.arg(host).arg(serverPort()).arg(path));
    }

    int connections = 0;
    QByteArray asked;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++connections;
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setSslConfiguration(m_tls);
        connect(socket, &QSslSocket::readyRead, this, [this, socket] {
            const QByteArray request = socket->readAll();
            asked = request;
            socket->write(
                request.startsWith("GET /away ") ? page("", "302 Found", "Location: " + away + "\r\n") : m_answer);
            socket->flush();
            if (m_ending == Ending::InOrder)
                socket->disconnectFromHost();
            else if (m_ending == Ending::Silent)
                ::shutdown(int(socket->socketDescriptor()), SHUT_RDWR);
        });
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        socket->startServerEncryption();
    }

public:
    QByteArray away;

private:
    QByteArray m_answer;
    Ending m_ending;
    QSslConfiguration m_tls;
};

} // namespace

class FetcherTlsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    void openssl(const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(u"openssl"_s, arguments);
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
    }
    void issue(const QString &name, const QString &names, int days, const QString &authority = u"ca.pem"_s,
        const QString &subject = u"/CN=Invented Directory"_s)
    {
        QFile extensions(m_folder.filePath(name + u".cnf"_s));
        QVERIFY(extensions.open(QIODevice::WriteOnly));
        extensions.write(names.isEmpty() ? "basicConstraints=CA:FALSE\n" : "subjectAltName=" + names.toLatin1() + "\n");
        extensions.close();
        openssl({u"req"_s, u"-new"_s, u"-key"_s, u"key.pem"_s, u"-subj"_s, subject, u"-out"_s, u"leaf.csr"_s});
        openssl({u"x509"_s, u"-req"_s, u"-in"_s, u"leaf.csr"_s, u"-CA"_s, authority, u"-CAkey"_s, u"key.pem"_s,
            u"-CAcreateserial"_s, u"-days"_s, QString::number(days), u"-extfile"_s, name + u".cnf"_s, u"-out"_s,
            name + u".pem"_s});
    }
    FetcherSettings settings() const
    {
        FetcherSettings settings;
        settings.policy.allowLoopback = true;
        settings.extraCaFile = m_folder.filePath(u"ca.pem"_s);
        return settings;
    }
    static Fetched await(const QFuture<Fetched> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
            qFatal("a fetch never finished");
        return future.result();
    }
    Fetched fetchOne(const QUrl &url, std::chrono::milliseconds deadline = 3s) const
    {
        Fetcher fetcher(settings());
        return await(fetcher.fetch({.url = url, .deadline = deadline}));
    }

private Q_SLOTS:
    void initTestCase()
    {
        openssl({u"genpkey"_s, u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-out"_s,
            u"key.pem"_s});
        openssl({u"req"_s, u"-x509"_s, u"-key"_s, u"key.pem"_s, u"-subj"_s, u"/CN=Invented Authority"_s, u"-days"_s,
            u"30"_s, u"-out"_s, u"ca.pem"_s});
        openssl({u"req"_s, u"-x509"_s, u"-key"_s, u"key.pem"_s, u"-subj"_s, u"/CN=one.localhost"_s, u"-addext"_s,
            u"subjectAltName=DNS:one.localhost"_s, u"-days"_s, u"30"_s, u"-out"_s, u"selfsigned.pem"_s});
        issue(u"good"_s, u"DNS:one.localhost,DNS:two.localhost,IP:127.0.0.1"_s, 30);
        issue(u"expired"_s, u"DNS:one.localhost"_s, -1);
        issue(u"other"_s, u"DNS:other.localhost"_s, 30);
        issue(u"subject"_s, {}, 30, u"ca.pem"_s, u"/CN=one.localhost"_s);
        issue(u"wildcard"_s, u"DNS:*.localhost"_s, 30);
        openssl({u"req"_s, u"-x509"_s, u"-key"_s, u"key.pem"_s, u"-subj"_s, u"/CN=Strange Authority"_s, u"-days"_s,
            u"30"_s, u"-out"_s, u"strange.pem"_s});
        issue(u"stranger"_s, u"DNS:one.localhost"_s, 30, u"strange.pem"_s);
    }
    void provesTheNameNotTheNumberConnectedTo()
    {
        TlsServer server(m_folder.path(), u"good"_s);
        const Fetched fetched = fetchOne(server.url(u"one.localhost"_s));
        QCOMPARE(fetched.failureText, QString());
        QCOMPARE(fetched.body, "secure");
        QCOMPARE(fetched.peerAddress, u"127.0.0.1"_s);
        QVERIFY(server.asked.contains("\r\nHost: one.localhost:" + QByteArray::number(server.serverPort()) + "\r\n"));
        QCOMPARE(fetchOne(server.url(u"127.0.0.1"_s)).body, "secure");
        QCOMPARE(failureName(fetchOne(server.url(u"three.localhost"_s)).failure), u"tls"_s);
    }
    void namesTheServerInTheHandshake()
    {
        QProcess server;
        server.setWorkingDirectory(m_folder.path());
        server.start(u"openssl"_s,
            {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s, u"other.pem"_s, u"-key"_s, u"key.pem"_s,
                u"-servername"_s, u"one.localhost"_s, u"-cert2"_s, u"good.pem"_s, u"-key2"_s, u"key.pem"_s, u"-www"_s});
        const quint16 port = portOf(server);
        // Without the name in the handshake the server would show the certificate of another host.
        QCOMPARE(fetchOne(QUrl(u"https://one.localhost:%1/"_s.arg(port))).failureText, QString());
        QCOMPARE(failureName(fetchOne(QUrl(u"https://two.localhost:%1/"_s.arg(port))).failure), u"tls"_s);
        server.kill();
        server.waitForFinished();
    }
    void refusesBadServers_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("reason");
        QTest::newRow("expired") << u"expired"_s << u"it has expired."_s;
        QTest::newRow("for another name") << u"other"_s << u"it was made for another name."_s;
        QTest::newRow("named as its subject only") << u"subject"_s << u"it was made for another name."_s;
        // A star stands for a label below a domain, not for one right below a top-level domain.
        QTest::newRow("for every name") << u"wildcard"_s << u"it was made for another name."_s;
        QTest::newRow("signed by itself") << u"selfsigned"_s << u"it is signed by itself."_s;
        QTest::newRow("signed by a stranger")
            << u"stranger"_s << u"it is not signed by an authority that this computer trusts."_s;
    }
    void refusesBadServers()
    {
        QFETCH(const QString, certificate);
        QFETCH(const QString, reason);
        TlsServer server(m_folder.path(), certificate);
        const Fetched fetched = fetchOne(server.url(u"one.localhost"_s));
        QCOMPARE(failureName(fetched.failure), u"tls"_s);
        QVERIFY(fetched.failureText.startsWith(u"The server's certificate"));
        QVERIFY2(fetched.failureText.endsWith(reason), qPrintable(fetched.failureText));
        QVERIFY(server.asked.isEmpty());
    }
    void trustsNobodyWithoutTheFurtherAuthority()
    {
        TlsServer server(m_folder.path(), u"good"_s);
        FetcherSettings plain = settings();
        plain.extraCaFile.clear();
        Fetcher fetcher(plain);
        QCOMPARE(failureName(await(fetcher.fetch({.url = server.url(u"one.localhost"_s)})).failure), u"tls"_s);
    }
    void saysThatTheAuthorityFileIsUnreadable()
    {
        FetcherSettings broken = settings();
        broken.extraCaFile = m_folder.filePath(u"missing.pem"_s);
        Fetcher fetcher(broken);
        const Fetched fetched = await(fetcher.fetch({.url = QUrl(u"https://one.localhost:8443/"_s)}));
        QCOMPARE(fetched.failure, Failure::Tls);
        QVERIFY(fetched.failureText.contains(u"authorities"));
    }
    void refusesPlainTextOnASecurePort()
    {
        ScriptedServer server([](Peer &peer) { peer.send(page("not secure")); });
        const Fetched fetched = fetchOne(QUrl(u"https://127.0.0.1:%1/"_s.arg(server.port())));
        QCOMPARE(failureName(fetched.failure), u"tls"_s);
        QVERIFY2(fetched.failureText.contains(u"does not speak TLS"), qPrintable(fetched.failureText));
    }
    void endsASilentOrCutHandshake()
    {
        ScriptedServer silent([](Peer &peer) { peer.pause(20s); });
        QCOMPARE(fetchOne(QUrl(u"https://127.0.0.1:%1/"_s.arg(silent.port())), 300ms).failure, Failure::Timeout);
        ScriptedServer cut([](Peer &peer) { peer.pause(50ms); });
        QCOMPARE(failureName(fetchOne(QUrl(u"https://127.0.0.1:%1/"_s.arg(cut.port()))).failure), u"tls"_s);
    }
    void refusesOldProtocols_data()
    {
        QTest::addColumn<QString>("option");
        QTest::newRow("TLS 1.0") << u"-tls1"_s;
        QTest::newRow("TLS 1.1") << u"-tls1_1"_s;
    }
    void refusesOldProtocols()
    {
        QFETCH(const QString, option);
        QProcess server;
        server.setWorkingDirectory(m_folder.path());
        server.start(u"openssl"_s, {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s, u"good.pem"_s, u"-key"_s,
                                       u"key.pem"_s, option, u"-cipher"_s, u"DEFAULT@SECLEVEL=0"_s, u"-www"_s});
        const Fetched fetched = fetchOne(QUrl(u"https://one.localhost:%1/"_s.arg(portOf(server))));
        server.kill();
        server.waitForFinished();
        QCOMPARE(failureName(fetched.failure), u"tls"_s);
    }
    void tellsACutPageFromAWholeOne()
    {
        const QByteArray open = "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(200'000, 'a');
        TlsServer whole(m_folder.path(), u"good"_s, open, TlsServer::Ending::InOrder);
        QCOMPARE(fetchOne(whole.url(u"one.localhost"_s)).body.size(), 200'000);
        TlsServer cut(m_folder.path(), u"good"_s, open, TlsServer::Ending::Silent);
        QCOMPARE(failureName(fetchOne(cut.url(u"one.localhost"_s)).failure), u"truncated"_s);
        TlsServer framed(m_folder.path(), u"good"_s, page("all of it"), TlsServer::Ending::Silent);
        QCOMPARE(fetchOne(framed.url(u"one.localhost"_s)).body, "all of it");
        TlsServer shorter(
            m_folder.path(), u"good"_s, "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc", TlsServer::Ending::InOrder);
        QCOMPARE(failureName(fetchOne(shorter.url(u"one.localhost"_s)).failure), u"truncated"_s);
    }
    void neverGoesFromSecureToInsecure()
    {
        ScriptedServer insecure([](Peer &peer) { peer.send(page("plain")); });
        TlsServer server(m_folder.path(), u"good"_s);
        server.away = insecure.url().toEncoded();
        QCOMPARE(failureName(fetchOne(server.url(u"one.localhost"_s, u"/away"_s)).failure), u"forbidden_redirect"_s);
        QCOMPARE(insecure.connections(), 0);
        server.away = server.url(u"two.localhost"_s).toEncoded();
        QCOMPARE(fetchOne(server.url(u"one.localhost"_s, u"/away"_s)).body, "secure");
    }
    void usesAConnectionAgain()
    {
        TlsServer server(m_folder.path(), u"good"_s);
        Fetcher fetcher(settings());
        for (int i = 0; i < 5; ++i)
            QCOMPARE(await(fetcher.fetch({.url = server.url(u"one.localhost"_s)})).body, "secure");
        QCOMPARE(server.connections, 1);
        // A connection proven for one name is not used for another.
        QCOMPARE(failureName(await(fetcher.fetch({.url = server.url(u"three.localhost"_s)})).failure), u"tls"_s);
    }

private:
    /** The port that openssl's server says it listens on. */
    static quint16 portOf(QProcess &server)
    {
        QByteArray said;
        for (int i = 0; i < 50 && !said.contains("ACCEPT"); ++i) {
            server.waitForReadyRead(100);
            said += server.readAllStandardOutput();
        }
        return said.mid(said.lastIndexOf(':') + 1).trimmed().toUShort();
    }
};

STEWARD_TEST(FetcherTlsTest)
#include "tst_fetcher_tls.moc"
