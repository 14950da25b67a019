#include "core/net/tls.h"
#include "tests/support/test_main.h"

#include <QIODevice>
#include <QTest>

using namespace steward;
using namespace steward::net;
using namespace Qt::StringLiterals;

namespace {

/** A connection whose other end reads nothing. */
class StuckDevice final : public QIODevice
{
public:
    explicit StuckDevice(qint64 before)
        : unsent(before)
    {
        open(QIODevice::ReadWrite | QIODevice::Unbuffered);
    }
    qint64 bytesToWrite() const override { return unsent; }

    qint64 unsent;

protected:
    qint64 readData(char *, qint64) override { return 0; }
    qint64 writeData(const char *, qint64 length) override
    {
        unsent += length;
        return length;
    }
};

} // namespace

class TlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesNoMoreThanAMebibyteAheadOfTheOtherEnd()
    {
        constexpr qint64 most = 1'048'576;
        const auto context = TlsContext::make();
        QVERIFY(context.has_value());
        StuckDevice waiting(most);
        TlsChannel fits(**context, waiting, u"one.localhost"_s);
        QCOMPARE(fits.handshake(), TlsChannel::Step::Waiting);
        QVERIFY(waiting.unsent > most);
        StuckDevice full(most + 1);
        TlsChannel refused(**context, full, u"one.localhost"_s);
        QCOMPARE(refused.handshake(), TlsChannel::Step::Failed);
        QCOMPARE(full.unsent, most + 1);
    }
};

STEWARD_TEST(TlsTest)
#include "tst_tls.moc"
