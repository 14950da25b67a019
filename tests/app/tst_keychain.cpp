#include "tests/support/program.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

// What every call must stay under, whatever the keychain does.
constexpr qint64 longest = 5000;

/** A bus that knows no services of its own, and what more it may say. */
QByteArray busConfig(const QByteArray &rules)
{
    return "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
           "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">"
           "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
           "<policy context=\"default\"><allow send_destination=\"*\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/>"
           + rules + "</policy></busconfig>";
}

} // namespace

/** steward-cli against a real GNOME Keyring in a session of its own: there, absent, locked, silent and refusing. */
class KeychainTest : public QObject
{
    Q_OBJECT

    /** What one step of a session answered. */
    struct Step
    {
        int exitCode = -1;
        qint64 milliseconds = 0;
        QByteArray out;
        QByteArray err;
        QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    };

    std::unique_ptr<QTemporaryDir> m_dir;

    QString path(const QString &name) const { return m_dir->filePath(name); }
    QString workspace() const { return path(u"w.steward"_s); }

    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    /**
     * Runs lines of bash in a session bus of its own; in them, `step NAME WORDS…` is a call of steward-cli that is
     * timed, `ring` starts the keyring unlocked, `locked` starts it locked, `stopped` lets it answer nothing more.
     */
    QHash<QString, Step> session(
        const QString &script, const QByteArray &config = {}, const QString &passphrase = {}) const
    {
        put(u"script"_s, R"sh(
step() {
    name=$1; shift
    begun=$(date +%s%N)
    "$CLI" --workspace "$WORKSPACE" --format json "$@" > "$STEPS/$name.out" 2> "$STEPS/$name.err"
    echo "$? $(( ($(date +%s%N) - begun) / 1000000 ))" > "$STEPS/$name.exit"
}
wait_ring() {
    for i in $(seq 100); do
        dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.GetNameOwner string:org.freedesktop.secrets >/dev/null 2>&1 && return
        sleep 0.05
    done
}
ring() {
    gnome-keyring-daemon --unlock --components=secrets --foreground < "$STEPS/../ring.pw" >/dev/null 2>&1 &
    DAEMON=$!
    wait_ring
}
locked() {
    gnome-keyring-daemon --start --components=secrets --foreground >/dev/null 2>&1 &
    DAEMON=$!
    wait_ring
}
stopped() { kill -STOP $DAEMON; }
goes_on() { kill -CONT $DAEMON; }
)sh" + script.toUtf8() + "\n[ -n \"$DAEMON\" ] && { kill -CONT $DAEMON; kill $DAEMON; }\ntrue\n");
        put(u"ring.pw"_s, "ring password\n");
        QDir(path(u"steps"_s)).removeRecursively();
        for (const QString &folder : {u"steps"_s, u"home"_s, u"data"_s, u"run"_s})
            QDir().mkpath(path(folder));
        QFile::setPermissions(path(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"DBUS_SESSION_BUS_ADDRESS"_s,
                 u"STEWARD_PASSPHRASE_FILE"_s, u"STEWARD_WORKSPACE"_s})
            environment.remove(name);
        environment.insert(u"HOME"_s, path(u"home"_s));
        environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, path(u"run"_s));
        environment.insert(u"STEPS"_s, path(u"steps"_s));
        environment.insert(u"WORKSPACE"_s, workspace());
        environment.insert(u"CLI"_s, QDir(qEnvironmentVariable("STEWARD_BIN")).filePath(u"steward-cli"_s));
        if (!passphrase.isEmpty()) {
            put(u"passphrase"_s, passphrase.toUtf8() + '\n');
            environment.insert(u"STEWARD_PASSPHRASE_FILE"_s, path(u"passphrase"_s));
        }
        process.setProcessEnvironment(environment);
        QStringList arguments{u"--"_s, u"timeout"_s, u"60"_s, u"bash"_s, path(u"script"_s)};
        if (!config.isEmpty()) {
            put(u"bus.conf"_s, config);
            arguments.prepend(u"--config-file="_s + path(u"bus.conf"_s));
        }
        process.start(u"dbus-run-session"_s, arguments);
        if (!process.waitForFinished(70'000))
            process.kill();
        return steps();
    }

    QHash<QString, Step> steps() const
    {
        const auto bytes = [this](const QString &name) {
            QFile file(path(u"steps/"_s + name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QHash<QString, Step> steps;
        for (const QString &file : QDir(path(u"steps"_s)).entryList({u"*.exit"_s})) {
            const QString name = file.chopped(5);
            const QList<QByteArray> numbers = bytes(file).trimmed().split(' ');
            steps.insert(name, {numbers.value(0).toInt(), numbers.value(1).toLongLong(), bytes(name + u".out"_s),
                                   bytes(name + u".err"_s)});
        }
        return steps;
    }

    void makeWithRing() { QCOMPARE(session(u"ring\nstep init workspace init"_s).value(u"init"_s).exitCode, 0); }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &tool : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s, u"dbus-send"_s})
            QVERIFY2(!QStandardPaths::findExecutable(tool).isEmpty(), qPrintable(tool + u" is not installed"_s));
    }
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void withARingTheKeysAreKeptInIt()
    {
        put(u"values.jsonl"_s,
            R"({"id":1,"level":"critical","subject":"ada","table":"t","column":"c","row":"r","text":"hers"})");
        const auto step = session(uR"(ring
step init workspace init
step encrypt vault encrypt --input values.jsonl
step status vault status
step turn vault rotate --master
step signing vault rotate --signing
step after vault status
step verify ledger verify)"_s.replace(u"values.jsonl"_s, path(u"values.jsonl"_s)));
        QCOMPARE(step.size(), 7);
        for (auto it = step.begin(); it != step.end(); ++it) {
            QVERIFY2(it->exitCode == 0, (it.key().toUtf8() + ": " + it->err).constData());
            QVERIFY(it->milliseconds < longest);
        }
        QCOMPARE(step.value(u"init"_s).object().value(u"signed"_s), QJsonValue(true));
        QCOMPARE(step.value(u"status"_s).object().value(u"state"_s).toString(), u"open"_s);
        QCOMPARE(
            step.value(u"status"_s).object().value(u"slots"_s).toArray().at(0)[u"kind"_s].toString(), u"keychain"_s);
        QCOMPARE(step.value(u"after"_s).object().value(u"generation"_s).toInt(), 2);
        QCOMPARE(step.value(u"verify"_s).object().value(u"not_checked"_s), QJsonValue());
        QVERIFY(!QFile::exists(path(u"data/steward/anchors"_s))); // the anchor is in the ring too
    }

    void withoutASessionThereIsNoPlaintextAndASentence()
    {
        // As a service or over ssh: no bus at all.
        put(u"none"_s, {});
        const auto step = session(uR"(unset DBUS_SESSION_BUS_ADDRESS
step init workspace init
step encrypt vault encrypt --input none
step verify ledger verify)"_s.replace(u" none"_s, u' ' + path(u"none"_s)));
        QCOMPARE(step.value(u"init"_s).exitCode, 0);
        QVERIFY2(step.value(u"init"_s).err.contains("no desktop session (D-Bus) is running"),
            step.value(u"init"_s).err.constData());
        QCOMPARE(step.value(u"init"_s).object().value(u"signed"_s), QJsonValue(false));
        QCOMPARE(step.value(u"encrypt"_s).exitCode, 3);
        QCOMPARE(step.value(u"verify"_s).object().value(u"signed"_s), QJsonValue(false));
        for (const Step &one : step)
            QVERIFY(one.milliseconds < longest);
    }

    void aKeychainThatDoesNotOpenIsNamedAndStopsWriting_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("absent") << u"unset DBUS_SESSION_BUS_ADDRESS"_s << QByteArray()
                                << QByteArray("no desktop session (D-Bus) is running");
        QTest::newRow("no secret service") << u"true"_s << busConfig({}) << QByteArray("no secret service is running");
        QTest::newRow("locked") << u"locked"_s << QByteArray() << QByteArray("The keychain is locked");
        QTest::newRow("refusing") << u"ring"_s << busConfig("<deny send_destination=\"org.freedesktop.secrets\"/>")
                                  << QByteArray("The keychain refused");
        QTest::newRow("silent") << u"ring\nstopped"_s << QByteArray() << QByteArray("The keychain does not answer");
    }
    void aKeychainThatDoesNotOpenIsNamedAndStopsWriting()
    {
        QFETCH(const QString, start);
        QFETCH(const QByteArray, config);
        QFETCH(const QByteArray, says);
        makeWithRing();
        const auto step = session(
            start
                + u"\nstep verify ledger verify &\nOTHER=$!\nstep write workspace set organisation Acme\nwait $OTHER"_s,
            config);
        const Step write = step.value(u"write"_s);
        QCOMPARE(write.exitCode, 3);
        QVERIFY2(write.err.contains(says), write.err.constData());
        QCOMPARE(write.err.trimmed().count('\n'), 0);
        QVERIFY2(write.milliseconds < longest, QByteArray::number(write.milliseconds).constData());
        // Reading goes on, and says that the copy in the keychain was not looked at.
        const Step verify = step.value(u"verify"_s);
        QVERIFY2(verify.exitCode == 0, verify.err.constData());
        QCOMPARE(verify.object().value(u"signed"_s), QJsonValue(true));
        QVERIFY(!verify.object().value(u"not_checked"_s).toString().isEmpty());
        QVERIFY2(verify.milliseconds < longest, QByteArray::number(verify.milliseconds).constData());
    }

    void aPassphraseOpensWhatASilentKeychainDoesNot()
    {
        const QString passphrase = u"correct horse battery"_s;
        put(u"new"_s, passphrase.toUtf8());
        const auto made = session(
            u"ring\nstep init workspace init\nstep set vault passphrase set --new-passphrase-file "_s + path(u"new"_s));
        QVERIFY2(made.value(u"set"_s).exitCode == 0, made.value(u"set"_s).err.constData());
        const auto step = session(
            u"ring\nstopped\nstep status vault status &\nOTHER=$!\nstep write workspace set organisation Acme\nwait $OTHER"_s,
            {}, passphrase);
        QCOMPARE(step.value(u"status"_s).object().value(u"state"_s).toString(), u"open"_s);
        // Nothing is appended, though: the newest checkpoint is in that keychain, and cannot be compared.
        QVERIFY(step.value(u"write"_s).exitCode != 0);
        QVERIFY2(step.value(u"write"_s).err.contains("checkpoint"), step.value(u"write"_s).err.constData());
    }

    void anAnswerThatComesTooLateHarmsNobody()
    {
        makeWithRing();
        // The trail writes its anchor while the ring is silent; the ring answers again before the program ends.
        const auto step = session(uR"(ring
mkfifo "$STEPS/lines"
step soak store soak < "$STEPS/lines" &
SOAK=$!
exec 3> "$STEPS/lines"
sleep 0.3
echo one >&3
sleep 0.2
stopped
echo two >&3
sleep 4
goes_on
sleep 0.2
echo three >&3
exec 3>&-
wait $SOAK
step verify ledger verify)"_s);
        QVERIFY2(step.value(u"soak"_s).exitCode == 0, step.value(u"soak"_s).err.constData());
        QCOMPARE(step.value(u"soak"_s).out, QByteArray("ACK one\nACK two\nACK three\n"));
        QVERIFY2(step.value(u"verify"_s).exitCode == 0, step.value(u"verify"_s).out.constData());
    }
};

STEWARD_TEST(KeychainTest)
#include "tst_keychain.moc"
