#include "core/crypto/secret.h"
#include "tests/support/test_main.h"

#include <QSet>
#include <QTest>

#include <type_traits>

#include <sys/wait.h>
#include <unistd.h>

using namespace steward;
using namespace steward::crypto;

static_assert(!std::is_copy_constructible_v<SecretBytes> && !std::is_copy_assignable_v<SecretBytes>);

class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesWithoutLeavingBytesBehind()
    {
        SecretBytes one = SecretBytes::copyOf("secret");
        SecretBytes other = std::move(one);
        QVERIFY(one.isEmpty());
        QCOMPARE(other.view(), QByteArrayView("secret"));
        SecretBytes third = SecretBytes::copyOf("older");
        third = std::move(other);
        QVERIFY(other.isEmpty());
        QCOMPARE(third.view(), QByteArrayView("secret"));
        QCOMPARE(third.clone().view(), third.view());
    }
    void movesTheBytesThemselvesNotACopy()
    {
        SecretBytes secret = SecretBytes::copyOf("a secret of some length, so that it is on the heap");
        const unsigned char *where = secret.data();
        SecretBytes moved = std::move(secret);
        QVERIFY(moved.data() == where);
    }
    void cleansesWhatHasOneHolder()
    {
        QByteArray bytes(40, 's');
        const QByteArray shared = bytes;
        cleanse(bytes);
        QVERIFY(bytes.isEmpty());
        QCOMPARE(shared, QByteArray(40, 's')); // another holder keeps what it has
    }
    void neverDrawsTheSameNonceTwice()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 100'000; ++i)
            seen.insert(randomBytes(12).value());
        QCOMPARE(seen.size(), 100'000);
        QCOMPARE(randomBytes(0).value().size(), 0);
        QCOMPARE(randomBytes(5'000).value().size(), 5'000);
        QVERIFY(!randomBytes(-1));
    }
    void drawsOtherBytesInAForkedChild()
    {
        QVERIFY(randomBytes(12).has_value()); // fills what is drawn ahead
        int pipes[2];
        QCOMPARE(pipe(pipes), 0);
        const pid_t child = fork();
        if (child == 0) {
            const QByteArray drawn = randomBytes(64).value();
            const ssize_t written = write(pipes[1], drawn.constData(), size_t(drawn.size()));
            _exit(written == drawn.size() ? 0 : 1);
        }
        QVERIFY(child > 0);
        QByteArray fromChild(64, '\0');
        QCOMPARE(read(pipes[0], fromChild.data(), 64), 64);
        waitpid(child, nullptr, 0);
        close(pipes[0]);
        close(pipes[1]);
        QVERIFY(randomBytes(64).value() != fromChild);
    }
    void comparesWholeLengths()
    {
        QVERIFY(sameBytes("abc", "abc"));
        QVERIFY(sameBytes({}, {}));
        QVERIFY(!sameBytes("abc", "abd"));
        QVERIFY(!sameBytes("abc", "ab"));
        QVERIFY(!sameBytes("abc", {}));
    }
};

STEWARD_TEST(SecretTest)
#include "tst_secret.moc"
