#include "core/directories/judge/judge.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace steward::directories;
using namespace Qt::StringLiterals;

namespace {

struct Given
{
    QString id;
    QStringList accepted;
    Response response;
    Profile submitted;
};

QString textOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString();
}

Given givenFrom(const QJsonObject &object)
{
    Given given;
    given.id = object.value(u"id"_s).toString();
    for (const QJsonValue &state : object.value(u"accept"_s).toArray())
        given.accepted.append(state.toString());
    Response &response = given.response;
    response.requestUrl = QUrl(object.value(u"request_url"_s).toString());
    response.finalUrl = QUrl(object.value(u"final_url"_s).toString());
    for (const QJsonValue &hop : object.value(u"redirects"_s).toArray())
        response.redirects.append(QUrl(hop.toString()));
    response.status = object.value(u"status"_s).toInt();
    const QJsonObject headers = object.value(u"headers"_s).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        response.headers.append({it.key().toUtf8(), it.value().toString().toUtf8()});
    response.networkError = textOf(object.value(u"network_error"_s));
    response.body = object.value(u"html"_s).toString().toUtf8();
    const QJsonObject submitted = object.value(u"submitted"_s).toObject();
    for (const Field field : AllFields) {
        if (const QString value = textOf(submitted.value(fieldName(field))); !value.isEmpty())
            given.submitted.setValue(field, value);
    }
    return given;
}

QList<Given> allGiven()
{
    QFile file(QStringLiteral(STEWARD_TEST_DATA) + u"/judge/cases.jsonl"_s);
    QList<Given> all;
    if (!file.open(QIODevice::ReadOnly))
        return all;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (!line.isEmpty())
            all.append(givenFrom(QJsonDocument::fromJson(line).object()));
    }
    return all;
}

} // namespace

/** The labelled responses of tests/data/judge: invented pages of every state, in eight languages. */
class JudgeCasesTest : public QObject
{
    Q_OBJECT

    const QList<Given> m_all = allGiven();

private Q_SLOTS:
    void thereAreEnoughCases() { QVERIFY(m_all.size() >= 120); }
    void judgesAsLabelled_data()
    {
        QTest::addColumn<qsizetype>("index");
        for (qsizetype i = 0; i < m_all.size(); ++i)
            QTest::newRow(qPrintable(m_all[i].id)) << i;
    }
    void judgesAsLabelled()
    {
        QFETCH(const qsizetype, index);
        const Given &given = m_all[index];
        const Judgement judgement = judge(given.response, given.submitted);
        QVERIFY2(given.accepted.contains(stateName(judgement.state)),
            qPrintable(
                u"%1 is not %2: %3"_s.arg(stateName(judgement.state), given.accepted.join(u'|'), judgement.reason)));
        QVERIFY(judgement.reason.endsWith(u'.') && judgement.reason.size() > 10);
    }
    void comparesFieldsOnlyWhereAProfileIsShown()
    {
        for (const Given &given : m_all) {
            const Judgement judgement = judge(given.response, given.submitted);
            if (isUnknown(judgement.state) || judgement.state == State::NotListed || judgement.state == State::Removed)
                QVERIFY2(judgement.fields.isEmpty(), qPrintable(given.id));
        }
    }
};

STEWARD_TEST(JudgeCasesTest)
#include "tst_judge_cases.moc"
