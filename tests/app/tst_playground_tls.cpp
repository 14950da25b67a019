#include "tests/support/practice_world.h"
#include "tests/support/test_main.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>
#include <QTest>
#include <QUrl>

using namespace steward::test;
using namespace Qt::StringLiterals;

class PlaygroundTlsTest : public QObject
{
    Q_OBJECT

    PracticeWorld m_world;

    /** Shakes hands with the host of the address; what was wrong with its certificate. */
    QList<QSslError::SslError> faultsOf(const QString &address, bool trustsTheWorld, QByteArray *answer = nullptr)
    {
        const QUrl url(address);
        QSslSocket socket;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(
            trustsTheWorld ? QSslCertificate::fromPath(m_world.folder() + u"/ca.pem"_s) : QList<QSslCertificate>());
        configuration.setProtocol(QSsl::TlsV1_3);
        socket.setSslConfiguration(configuration);
        socket.connectToHostEncrypted(url.host(), static_cast<quint16>(url.port()));
        const bool isEncrypted = socket.waitForEncrypted(5000);
        QList<QSslError::SslError> faults;
        for (const QSslError &error : socket.sslHandshakeErrors())
            faults.append(error.error());
        if (!isEncrypted && faults.isEmpty())
            faults.append(QSslError::UnspecifiedError);
        if (isEncrypted && answer != nullptr) {
            socket.write("GET " + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
                         + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            while (socket.waitForReadyRead(5000))
                *answer += socket.readAll();
            *answer += socket.readAll();
        }
        return faults;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_world.start({u"--tls"_s, u"--directories"_s, u"120"_s}));
        QVERIFY(m_world.origin().startsWith(u"https://127.77.0.1:"));
    }
    void isTrustedByWhoTrustsItsAuthority()
    {
        const QString url = m_world.truthWith(u"state"_s, u"listed"_s)[u"url"_s];
        QByteArray answer;
        QCOMPARE(faultsOf(url, true, &answer), QList<QSslError::SslError>());
        QVERIFY2(answer.startsWith("HTTP/1.1 200 ") || answer.startsWith("HTTP/1.1 301 "), answer.left(80).constData());
    }
    void isNotTrustedByOthers()
    {
        QVERIFY(!faultsOf(m_world.truthWith(u"state"_s, u"listed"_s)[u"url"_s], false).isEmpty());
    }
    void hasOneHostWhoseCertificateIsPast()
    {
        const QString url = m_world.truthWith(u"kind"_s, u"tls fault"_s)[u"url"_s];
        QVERIFY(!url.isEmpty());
        QCOMPARE(faultsOf(url, true), QList<QSslError::SslError>{QSslError::CertificateExpired});
    }
    void canBeControlled()
    {
        const Line listing = m_world.truthWith(u"state"_s, u"listed"_s);
        QCOMPARE(m_world.control({u"block"_s, listing[u"directory"_s]}), 0);
        QCOMPARE(m_world.truthWith(u"url"_s, listing[u"url"_s])[u"state"_s], u"blocked"_s);
    }
    void servesEveryHostInTheFastWorld()
    {
        PracticeWorld fast;
        QVERIFY(fast.start({u"--speed"_s, u"fast"_s, u"--directories"_s, u"40"_s, u"--pad"_s, u"30"_s,
            u"--listings-per-directory"_s, u"1"_s}));
        const QList<Line> truths = fast.table(u"truth.csv"_s);
        QCOMPARE(truths.size(), 40);
        for (const Line &truth : truths) {
            const Reply reply = PracticeWorld::get(truth[u"url"_s]);
            QCOMPARE(reply.status, 200);
            QVERIFY2(qAbs(reply.body.size() - 30 * 1024) < 1024, qPrintable(QString::number(reply.body.size())));
            QCOMPARE(truth[u"state"_s], u"listed"_s);
        }
    }
};

STEWARD_TEST(PlaygroundTlsTest)
#include "tst_playground_tls.moc"
