#include "core/base/csv.h"
#include "core/compliance/answers/access_answer.h"
#include "core/compliance/answers/export_writers.h"
#include "tests/support/test_main.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using namespace steward;
using namespace steward::compliance;
using namespace Qt::StringLiterals;
using Type = ExportCell::Type;

/** What is exported reads back equal in each format, whatever is in it. */
class ExportWritersTest : public QObject
{
    Q_OBJECT

    static QList<ExportCell> hostileCells()
    {
        return {{Type::Text, u"=HYPERLINK(\"http://x\")"_s}, {Type::Text, u"a\"b,c;\r\nd\te"_s},
            {Type::Text, u"<b>&amp;</b>]]>"_s}, {Type::Text, u"nul"_s + QChar(0) + u"end\u0001\uFFFE"_s},
            {Type::Text, u"  한빛 grüße 😀 \u202E "_s}, {Type::Text, QString()}, {Type::Null, {}},
            {Type::Integer, u"-9223372036854775808"_s}, {Type::Integer, u"42"_s}, {Type::Real, u"0.1"_s},
            {Type::Boolean, u"true"_s}, {Type::Bytes, u"AAEC/w=="_s}, {Type::Date, u"2026-11-21"_s}};
    }
    static ExportDocument document()
    {
        ExportTable table{.source = u"SRC-0001"_s, .sourceName = u"CRM <\"1\">"_s, .table = u"main.\"odd, name\""_s};
        const QList<ExportCell> cells = hostileCells();
        for (qsizetype i = 0; i < cells.size(); ++i)
            table.fields.append({.name = u"col \"%1\" <&>"_s.arg(i)});
        table.rows = {cells};
        return {.request = u"REQ-2026-0001"_s, .tables = {table}};
    }

private Q_SLOTS:
    void jsonReadsBackEqual()
    {
        const ExportDocument written = document();
        const QJsonObject row = QJsonDocument::fromJson(exportJson(written))
                                    .object()[u"tables"_s]
                                    .toArray()
                                    .first()[u"rows"_s]
                                    .toArray()
                                    .first()
                                    .toObject();
        const QList<ExportCell> cells = hostileCells();
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QJsonValue value = row.value(written.tables.first().fields[i].name);
            QVERIFY(!value.isUndefined());
            if (cells[i].type == Type::Null)
                QVERIFY(value.isNull());
            else if (cells[i].type == Type::Text)
                QCOMPARE(value.toString(), cells[i].text);
            else if (value.isObject())
                QCOMPARE(value[u"value"_s].toString(), cells[i].text);
            else
                QCOMPARE(value.toVariant().toString(), cells[i].text);
        }
        QVERIFY(
            row.value(written.tables.first().fields[7].name).isObject()); // no double keeps -2^63 and its neighbours
    }

    void xmlIsWellFormedAndReadsBackEqual()
    {
        const ExportDocument written = document();
        QXmlStreamReader xml(exportXml(written));
        QList<ExportCell> read;
        QStringList names;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"field")
                continue;
            const QXmlStreamAttributes attributes = xml.attributes();
            names.append(attributes.value(u"name"_s).toString());
            const bool isCoded = attributes.value(u"encoding"_s) == u"base64";
            const QString type = attributes.value(u"type"_s).toString();
            QString text = xml.readElementText();
            if (isCoded)
                text = QString::fromUtf8(QByteArray::fromBase64(text.toLatin1()));
            for (const Type one :
                {Type::Null, Type::Text, Type::Integer, Type::Real, Type::Boolean, Type::Bytes, Type::Date}) {
                if (cellTypeName(one) == type)
                    read.append({one, text});
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(read.size(), hostileCells().size());
        for (qsizetype i = 0; i < read.size(); ++i) {
            QCOMPARE(read[i].text, hostileCells()[i].text);
            QVERIFY(read[i].type == hostileCells()[i].type);
            QCOMPARE(names[i], written.tables.first().fields[i].name);
        }
    }

    void csvIsUnchangedAndTellsNullFromEmpty()
    {
        ExportTable table = document().tables.first();
        const QByteArray csv = exportCsv(table);
        QVERIFY(csv.contains("\"=HYPERLINK(\"\"http://x\"\")\"")); // no apostrophe: this is data for machines
        QVERIFY(csv.contains(",\"\",,\"-9223372036854775808\""));  // empty text, then null
        // A reader of others' making agrees on what RFC 4180 says; controls are cleaned by ours, so they stay out here.
        table.rows[0][3].text = u"plain"_s;
        QByteArray bytes = exportCsv(table);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        CsvReader reader(&buffer);
        QVERIFY(reader.next());
        const std::optional<CsvRecord> record = reader.next();
        QVERIFY(record && record->fault.isNull());
        for (qsizetype i = 0; i < table.rows[0].size(); ++i)
            QCOMPARE(record->cells[i].toUtf8(), table.rows[0][i].text.toUtf8());
    }

    void theChecklistHasElevenItemsAndCaliforniasSix()
    {
        QCOMPARE(answerChecklist({u"gdpr"_s}).size(), 11);
        QCOMPARE(answerChecklist({}).size(), 11);
        QCOMPARE(answerChecklist({u"ccpa"_s}).size(), 2 + 6);
        QCOMPARE(answerChecklist({u"gdpr"_s, u"ccpa"_s}).size(), 11 + 6);
        QStringList articles;
        for (const AnswerItemInfo &item : answerChecklist({u"gdpr"_s})) {
            articles.append(item.source);
            for (const QString &language : {u"en"_s, u"de"_s, u"ko"_s})
                QVERIFY(!item.titleIn(language).isEmpty());
        }
        for (const QChar letter : u"abcdefgh"_s)
            QVERIFY(articles.contains(u"GDPR, Article 15(1)(%1)"_s.arg(letter)));
        QVERIFY(articles.contains(u"GDPR, Article 15(2)"_s) && articles.contains(u"GDPR, Article 15(3)"_s));
    }

    void nothingFoundIsOnlySaidWhereEverythingWasSearched()
    {
        AnswerFacts facts{.searches = {{.source = u"SRC-0001"_s}}};
        QVERIFY(proposalFor(u"confirmation"_s, facts, u"en"_s).startsWith(u"No:"_s));
        facts.searches.append({.source = u"SRC-0002"_s, .state = sources::Found::State::Unreadable});
        QCOMPARE(proposalFor(u"confirmation"_s, facts, u"en"_s), QString());
        QCOMPARE(proposalFor(u"automated"_s, facts, u"en"_s), QString());
    }
};

STEWARD_TEST(ExportWritersTest)
#include "tst_export_writers.moc"
