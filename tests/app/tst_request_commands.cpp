#include "tests/support/program.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

/** Every command of requests, once, with its documented options: none asks its parser for an option it has not. */
class RequestWordsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QStringList m_base;

    QString path(const QString &name) const { return m_dir.filePath(name); }
    /** The commands that the help lists: "search", "answer show", … */
    static QSet<QString> listed()
    {
        const QString help = QString::fromUtf8(test::run(u"steward-cli"_s, {u"--help"_s}).out);
        const QString begin = u"requests "_s;
        QSet<QString> names;
        for (const QString &line : help.split(u'\n')) {
            const QString entry = line.trimmed();
            if (entry.startsWith(begin))
                names.insert(entry.mid(begin.size()).section(u"  "_s, 0, 0).trimmed());
        }
        return names;
    }
    /** In an order that makes sense; each names its options. */
    QList<QPair<QString, QStringList>> calls() const
    {
        const QString first = u"REQ-2026-0001"_s;
        const QString second = u"REQ-2026-0002"_s;
        const auto open = [](const QString &type) {
            return QStringList{u"--law"_s, u"gdpr"_s, u"--type"_s, type, u"--received"_s, u"2026-02-02"_s,
                u"--subject-email"_s, u"ada@example.org"_s, u"--subject-name"_s, u"Ada"_s, u"--customer-number"_s,
                u"Q-1"_s};
        };
        return {
            {u"open"_s, open(u"objection"_s)},
            {u"open"_s, open(u"access"_s)},
            {u"list"_s, {u"--overdue"_s}},
            {u"acknowledge"_s, {first}},
            {u"identity"_s, {first, u"--what"_s, u"the number"_s, u"--on"_s, u"2026-02-03"_s}},
            {u"verify"_s, {first, u"--method"_s, u"called back"_s, u"--on"_s, u"2026-02-04"_s}},
            {u"clarify"_s, {first, u"--what"_s, u"which"_s, u"--on"_s, u"2026-02-05"_s}},
            {u"clarify"_s, {first, u"--answered"_s, u"--on"_s, u"2026-02-06"_s}},
            {u"extend"_s, {first, u"--reason"_s, u"many systems"_s, u"--late"_s, u"ill"_s}},
            {u"assign"_s, {first, u"kim"_s}},
            {u"fee"_s, {first, u"--fee"_s, u"20 EUR"_s}},
            {u"note"_s, {first, u"called back"_s}},
            {u"attach"_s, {first, path(u"file.txt"_s), u"--identity-evidence"_s}},
            {u"letter"_s, {first, u"acknowledgement"_s, u"--language"_s, u"en"_s, u"--draft"_s}},
            {u"template"_s, {u"refusal"_s, u"de"_s}},
            {u"mail"_s, {path(u"file.txt"_s), u"--time-zone"_s, u"Europe/Berlin"_s}},
            {u"recompute"_s, {}},
            {u"grounds"_s, {u"ccpa"_s}},
            {u"search"_s, {first, u"--retry"_s}},
            {u"plan"_s, {first, u"--purpose"_s, u"newsletter"_s}},
            {u"plan"_s, {first, u"--show"_s}},
            {u"apply"_s, {first}},
            {u"check"_s, {first}},
            {u"proof"_s, {first}},
            {u"told"_s, {first, u"--party"_s, u"1"_s, u"--not"_s, u"gone"_s}},
            {u"suppressed"_s, {u"--email"_s, u"ada@example.org"_s}},
            {u"show"_s, {first}},
            {u"undo"_s, {first}},
            {u"verify"_s, {second}},
            {u"search"_s, {second}},
            {u"answer show"_s, {second}},
            {u"answer set"_s, {second, u"--item"_s, u"automated"_s, u"--none"_s}},
            {u"answer accept"_s, {second, u"--item"_s, u"rights"_s}},
            {u"export"_s, {second, u"--to"_s, path(u"out"_s), u"--zip"_s, u"--range"_s, u"all"_s}},
            {u"answer"_s, {second, u"--how"_s, u"by letter"_s, u"--on"_s, u"2026-02-20"_s}},
            {u"close"_s, {second, u"--outcome"_s, u"fulfilled"_s}},
            {u"refuse"_s, {first, u"--ground"_s, u"unfounded_or_excessive"_s, u"--reason"_s, u"again"_s}},
            {u"duplicate"_s, {first, u"--of"_s, second}},
            {u"withdraw"_s, {first, u"--reason"_s, u"changed their mind"_s}},
        };
    }

private Q_SLOTS:
    void noCommandAsksForAnOptionItHasNot()
    {
        for (const auto &[name, bytes] : {std::pair{u"passphrase"_s, "correct horse battery staple\n"},
                 std::pair{u"file.txt"_s, "From: Zoe <zoe@example.org>\n\nPlease delete.\n"}}) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        qputenv("STEWARD_PASSPHRASE_FILE", path(u"passphrase"_s).toUtf8());
        m_base = {u"--workspace"_s, path(u"w.steward"_s), u"--format"_s, u"json"_s};
        QCOMPARE(test::run(u"steward-cli"_s, m_base + QStringList{u"workspace"_s, u"init"_s}).exitCode, 0);
        QSet<QString> tried;
        QByteArray said;
        for (const auto &[name, arguments] : calls()) {
            const QStringList words = QStringList{u"requests"_s} + name.split(u' ');
            const test::Answer answer = test::run(u"steward-cli"_s, m_base + words + arguments);
            QVERIFY2(!answer.err.contains("QCommandLineParser") && !answer.err.contains("option not defined"),
                (name.toUtf8() + ": " + answer.err).constData());

            tried.insert(name);
        }
        qunsetenv("STEWARD_PASSPHRASE_FILE");
        const QSet<QString> names = listed();
        QVERIFY(names.size() > 20);
        QCOMPARE(names - tried, QSet<QString>());
    }
};

STEWARD_TEST(RequestWordsTest)
#include "tst_request_commands.moc"
