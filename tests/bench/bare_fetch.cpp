// The peer of the checks: one QNetworkAccessManager that fetches the same pages and does nothing with them.
//
//     bench-bare-fetch CA.pem AT_ONCE < addresses
//
// Prints the number of pages, the seconds and the pages per second.

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc != 3) {
        std::fputs("bench-bare-fetch CA.pem AT_ONCE < addresses\n", stderr);
        return 2;
    }
    QSslConfiguration ssl = QSslConfiguration::defaultConfiguration();
    ssl.setCaCertificates(QSslCertificate::fromPath(QString::fromLocal8Bit(argv[1])));
    const int atOnce = QByteArray(argv[2]).toInt();
    QStringList urls;
    QTextStream in(stdin);
    while (!in.atEnd())
        urls.append(in.readLine());

    QNetworkAccessManager manager;
    QElapsedTimer clock;
    qsizetype next = 0;
    qsizetype done = 0;
    qsizetype failed = 0;
    std::function<void()> fetchNext = [&] {
        if (next >= urls.size())
            return;
        QNetworkRequest request{QUrl(urls[next++])};
        request.setSslConfiguration(ssl);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        QNetworkReply *reply = manager.get(request);
        QObject::connect(reply, &QNetworkReply::finished, reply, [&, reply] {
            failed += reply->error() != QNetworkReply::NoError || reply->readAll().isEmpty();
            reply->deleteLater();
            if (++done == urls.size())
                QCoreApplication::quit();
            else
                fetchNext();
        });
    };
    clock.start();
    for (int i = 0; i < atOnce; ++i)
        fetchNext();
    QCoreApplication::exec();
    const double seconds = double(clock.nsecsElapsed()) / 1e9;
    std::printf("{\"pages\":%lld,\"failed\":%lld,\"seconds\":%.3f,\"per_second\":%.1f}\n", static_cast<long long>(done),
        static_cast<long long>(failed), seconds, double(done) / seconds);
    return failed ? 1 : 0;
}
