#include "core/compliance/answers/export_writers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace steward::compliance {

using namespace Qt::StringLiterals;
using Type = ExportCell::Type;

namespace {

constexpr qint64 exactBelow = qint64(1) << 53;

QJsonValue jsonOf(const ExportCell &cell)
{
    switch (cell.type) {
    case Type::Null: return {};
    case Type::Text: return cell.text;
    case Type::Boolean: return cell.text == u"true";
    case Type::Integer: {
        bool fits = false;
        const qint64 number = cell.text.toLongLong(&fits);
        if (fits && number > -exactBelow && number < exactBelow)
            return number;
        break;
    }
    case Type::Real: {
        const double number = cell.text.toDouble();
        if (std::isfinite(number))
            return number;
        break;
    }
    default: break;
    }
    return QJsonObject{{u"type"_s, cellTypeName(cell.type)}, {u"value"_s, cell.text}};
}

/** XML 1.0 (Fifth Edition), 2.2: Char. */
bool isXmlChar(char32_t c)
{
    return c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD)
           || (c >= 0x10000 && c <= 0x10FFFF);
}

bool isXmlText(const QString &text)
{
    for (const char32_t c : text.toUcs4()) {
        if (!isXmlChar(c))
            return false;
    }
    return true;
}

QByteArray escaped(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&': out += u"&amp;"_s; break;
        case u'<': out += u"&lt;"_s; break;
        case u'>': out += u"&gt;"_s; break;
        case u'"': out += u"&quot;"_s; break;
        case u'\t': out += u"&#9;"_s; break;
        case u'\n': out += u"&#10;"_s; break;
        case u'\r': out += u"&#13;"_s; break;
        default: out += c;
        }
    }
    return out.toUtf8();
}

/** An attribute, or one with "-base64" at its name where XML cannot have the text. */
QByteArray attribute(const char *name, const QString &text)
{
    if (isXmlText(text))
        return ' ' + QByteArray(name) + "=\"" + escaped(text) + '"';
    return ' ' + QByteArray(name) + "-base64=\"" + text.toUtf8().toBase64() + '"';
}

QByteArray fieldXml(const QString &name, const ExportCell &cell)
{
    QByteArray xml = "   <field" + attribute("name", name) + " type=\"" + cellTypeName(cell.type).toLatin1() + '"';
    if (cell.type == Type::Null)
        return xml + "/>\n";
    if (!isXmlText(cell.text))
        return xml + " encoding=\"base64\">" + cell.text.toUtf8().toBase64() + "</field>\n";
    return xml + '>' + escaped(cell.text) + "</field>\n";
}

QByteArray csvCell(const QString &text)
{
    return '"' + QString(text).replace(u'"', u"\"\""_s).toUtf8() + '"';
}

} // namespace

QByteArray exportJson(const ExportDocument &document)
{
    QJsonArray tables;
    for (const ExportTable &table : document.tables) {
        QJsonArray rows;
        for (const QList<ExportCell> &row : table.rows) {
            QJsonObject object;
            for (qsizetype i = 0; i < row.size(); ++i)
                object.insert(table.fields[i].name, jsonOf(row[i]));
            rows.append(object);
        }
        tables.append(QJsonObject{{u"source"_s, table.source}, {u"source_name"_s, table.sourceName},
            {u"table"_s, table.table}, {u"purpose"_s, table.purpose}, {u"rows"_s, rows}});
    }
    return QJsonDocument(
        {{u"schema"_s, u"steward.export/1"_s}, {u"request"_s, document.request}, {u"tables"_s, tables}})
        .toJson(QJsonDocument::Indented);
}

QByteArray exportXml(const ExportDocument &document)
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<export schema=\"steward.export/1\""
                     + attribute("request", document.request) + ">\n";
    for (const ExportTable &table : document.tables) {
        xml += " <table" + attribute("source", table.source) + attribute("source-name", table.sourceName)
               + attribute("name", table.table) + attribute("purpose", table.purpose) + ">\n";
        for (const QList<ExportCell> &row : table.rows) {
            xml += "  <row>\n";
            for (qsizetype i = 0; i < row.size(); ++i)
                xml += fieldXml(table.fields[i].name, row[i]);
            xml += "  </row>\n";
        }
        xml += " </table>\n";
    }
    return xml + "</export>\n";
}

QByteArray exportCsv(const ExportTable &table)
{
    QByteArray csv;
    for (qsizetype i = 0; i < table.fields.size(); ++i)
        csv += (i ? "," : "") + csvCell(table.fields[i].name);
    csv += "\r\n";
    for (const QList<ExportCell> &row : table.rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i)
                csv += ',';
            if (row[i].type != Type::Null)
                csv += csvCell(row[i].text);
        }
        csv += "\r\n";
    }
    return csv;
}

} // namespace steward::compliance
