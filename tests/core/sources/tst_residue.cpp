#include "core/sources/residue_search.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <cstring>

using namespace steward;
using namespace steward::sources;

class ResidueTest : public QObject
{
    Q_OBJECT

    static ReadAt readerOfBytes(const QByteArray &bytes)
    {
        return [&bytes](char *to, qsizetype size, qint64 offset) {
            const qint64 due = std::clamp<qint64>(bytes.size() - offset, 0, size);
            std::memcpy(to, bytes.constData() + offset, size_t(due));
            return due;
        };
    }

    static QList<qint64> placesOf(const QByteArray &bytes, const QList<QByteArray> &needles)
    {
        QList<qint64> places;
        const Result<void> done =
            searchBytes(readerOfBytes(bytes), QStringLiteral("bytes"), needles, {}, [&](qint64 offset, qsizetype) {
                places.append(offset);
                return true;
            });
        return done ? places : QList<qint64>{-1};
    }

private Q_SLOTS:
    void everyPlaceIsFoundOnceAlsoOverTheSeamsOfPieces()
    {
        constexpr qint64 piece = 1 << 20;
        QByteArray bytes(3 * piece + 100, '.');
        QList<qint64> planted{0, 17, piece - 3, piece, 2 * piece - 1, 2 * piece + 5, bytes.size() - 6};
        for (const qint64 at : planted)
            bytes.replace(at, 6, "needle");
        planted.removeOne(piece); // overwrote the end of the one before
        bytes.replace(piece - 3, 6, "needle");
        QCOMPARE(placesOf(bytes, {"needle"}), planted);
        QList<qint64> withLong = placesOf(bytes, {"needle", QByteArray(5000, 'y')});
        std::ranges::sort(withLong);
        QCOMPARE(withLong, planted);
    }
    void nothingIsFoundWhereNothingIs()
    {
        QCOMPARE(placesOf(QByteArray(5'000'000, '.'), {"needle", ""}), QList<qint64>());
        QCOMPARE(placesOf({}, {"needle"}), QList<qint64>());
    }
    void anErrorOfReadingIsAnError()
    {
        const ReadAt broken = [](char *, qsizetype, qint64) {
            errno = EIO;
            return qint64(-1);
        };
        const Result<void> done =
            searchBytes(broken, QStringLiteral("bytes"), {"needle"}, {}, [](qint64, qsizetype) { return true; });
        QVERIFY(!done);
    }
    void needlesAreLookedForInEveryEncoding()
    {
        const QList<QByteArray> wide = widened({"Kim"});
        for (const QByteArray &form : {QByteArray("Kim"), QByteArray("kim"), QByteArray("KIM"),
                 QByteArray::fromHex("4b0069006d00"), QByteArray::fromHex("004b0069006d")})
            QVERIFY2(wide.contains(form), form.toHex().constData());
        QVERIFY(widened({"\xea\xb9\x80"}).contains(QByteArray::fromHex("b1e8"))); // 김 in CP949
        QCOMPARE(widened({"\xff\xfe\x01"}), QList<QByteArray>{"\xff\xfe\x01"});
    }
};

STEWARD_TEST(ResidueTest)
#include "tst_residue.moc"
