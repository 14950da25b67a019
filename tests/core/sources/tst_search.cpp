#include "core/sources/search.h"
#include "source_world.h"
#include "tests/support/test_main.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace steward::sources;
using namespace Qt::StringLiterals;

/** Searching all sources at once. */
class SearchTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    const Person m_person{.identifiers = {{IdentifierKind::Email, u"anna@example.org"_s}}};

    Searched csv(const QString &name) const
    {
        test::put(m_dir.filePath(name), "name,email\nAnna,anna@example.org\n");
        return {.source = {.reference = name,
                    .kind = Kind::CsvFile,
                    .location = m_dir.filePath(name),
                    .map = {.tables = {{.columns = {test::column(u"email"_s, IdentifierKind::Email)}}}}}};
    }

private Q_SLOTS:
    void oneThatHangsHoldsUpNobody()
    {
        // A server that takes connections and says nothing.
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        Searched hanging = csv(u"b"_s);
        hanging.source.kind = Kind::Postgres;
        hanging.source.location = u"postgresql://a@127.0.0.1:%1/b"_s.arg(silent.serverPort());
        Searched locked = csv(u"c"_s);
        locked.fault = u"The vault is locked."_s;
        Searched unmapped = csv(u"d"_s);
        unmapped.source.map = {};
        QElapsedTimer clock;
        clock.start();
        const Result<QList<SourceFound>> found = searchSources({csv(u"a"_s), hanging, locked, unmapped, csv(u"e"_s)},
            m_person, {.threads = 2, .perSource = std::chrono::seconds(1)}, {});
        QVERIFY(found);
        QVERIFY(clock.elapsed() < 8000);
        QCOMPARE(found->size(), 5);
        QCOMPARE(found->at(0).found.rows.size(), 1);
        QCOMPARE(found->at(1).found.state, Found::State::Unreadable);
        QCOMPARE(found->at(2).found.state, Found::State::Unreadable);
        QCOMPARE(found->at(2).found.reasons, QStringList{u"The vault is locked."_s});
        QCOMPARE(found->at(3).found.state, Found::State::Unreadable);
        QCOMPARE(found->at(4).found.rows.size(), 1);
    }
    void stoppingIsAnError()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto found = searchSources({csv(u"a"_s)}, m_person, {}, stop.get_token());
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Cancelled);
    }
};

STEWARD_TEST(SearchTest)
#include "tst_search.moc"
