#include "tests/support/test_main.h"
#include "ui/widgets/secret_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward::ui;
using namespace std::chrono_literals;

class SecretClipboardTest : public QObject
{
    Q_OBJECT

    static QClipboard &clipboard() { return *QGuiApplication::clipboard(); }

private Q_SLOTS:
    void init() { clipboard().clear(); }

    void standsForTenSeconds() { QCOMPARE(SecretClipboard::standardRest, 10'000ms); }

    void asksHistoriesToLeaveItOut()
    {
        SecretClipboard secrets(clipboard(), 60s);
        secrets.copy(u"correct horse"_s);
        QCOMPARE(clipboard().text(), u"correct horse"_s);
        QCOMPARE(clipboard().mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArrayLiteral("secret"));
    }

    void takesTheSecretBackWhenTheTimeIsOver()
    {
        SecretClipboard secrets(clipboard(), 20ms);
        QSignalSpy ended(&secrets, &SecretClipboard::ended);
        secrets.copy(u"correct horse"_s);
        QVERIFY(secrets.isHolding());
        QVERIFY(ended.wait(5000));
        QVERIFY(clipboard().text().isEmpty());
        QVERIFY(!secrets.isHolding());
    }

    void leavesWhatSomeoneElseHasCopiedMeanwhile()
    {
        SecretClipboard secrets(clipboard(), 20ms);
        QSignalSpy ended(&secrets, &SecretClipboard::ended);
        secrets.copy(u"correct horse"_s);
        clipboard().setText(u"a shopping list"_s);
        QVERIFY(ended.wait(5000));
        QCOMPARE(clipboard().text(), u"a shopping list"_s);
    }

    void aSecondSecretStartsTheTimeAgain()
    {
        SecretClipboard secrets(clipboard(), 300ms);
        secrets.copy(u"first"_s);
        QTest::qWait(200);
        secrets.copy(u"second"_s);
        QTest::qWait(200);
        QCOMPARE(clipboard().text(), u"second"_s);
        QTRY_VERIFY(clipboard().text().isEmpty());
    }

    void takesTheSecretBackWhenItGoes()
    {
        {
            SecretClipboard secrets(clipboard(), 60s);
            secrets.copy(u"correct horse"_s);
        }
        QVERIFY(clipboard().text().isEmpty());
    }
};

STEWARD_TEST(SecretClipboardTest)
#include "tst_secret_clipboard.moc"
