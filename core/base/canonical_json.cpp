#include "core/base/canonical_json.h"

#include <QJsonArray>
#include <QJsonValue>

#include <algorithm>
#include <cmath>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr double maxExact = 9007199254740991.0; // 2^53 - 1
constexpr int maxDepth = 64;

class Writer
{
public:
    QByteArray bytes;
    QString fault;

    void value(const QJsonValue &value, int depth)
    {
        if (depth > maxDepth) {
            fault = u"nested more than 64 levels"_s;
            return;
        }
        switch (value.type()) {
        case QJsonValue::Null:
        case QJsonValue::Undefined: bytes += "null"; break;
        case QJsonValue::Bool: bytes += value.toBool() ? "true" : "false"; break;
        case QJsonValue::Double: number(value.toDouble()); break;
        case QJsonValue::String: text(value.toString()); break;
        case QJsonValue::Array: array(value.toArray(), depth); break;
        case QJsonValue::Object: object(value.toObject(), depth); break;
        }
    }

private:
    void number(double number)
    {
        if (number != std::floor(number) || std::abs(number) > maxExact)
            fault = u"a number is not whole or too large"_s;
        else
            bytes += QByteArray::number(static_cast<qint64>(number));
    }

    void text(const QString &text)
    {
        if (!text.isValidUtf16()) {
            fault = u"a text is no valid Unicode"_s;
            return;
        }
        bytes += '"';
        for (const char c : text.toUtf8()) {
            switch (c) {
            case '"': bytes += "\\\""; break;
            case '\\': bytes += "\\\\"; break;
            case '\b': bytes += "\\b"; break;
            case '\f': bytes += "\\f"; break;
            case '\n': bytes += "\\n"; break;
            case '\r': bytes += "\\r"; break;
            case '\t': bytes += "\\t"; break;
            default:
                if (static_cast<unsigned char>(c) < 0x20)
                    bytes += "\\u00" + QByteArray(1, c).toHex();
                else
                    bytes += c;
            }
        }
        bytes += '"';
    }

    void array(const QJsonArray &array, int depth)
    {
        bytes += '[';
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (i > 0)
                bytes += ',';
            value(array.at(i), depth + 1);
        }
        bytes += ']';
    }

    void object(const QJsonObject &object, int depth)
    {
        QStringList keys = object.keys();
        std::sort(keys.begin(), keys.end(), [](const QString &a, const QString &b) {
            return std::lexicographical_compare(
                a.begin(), a.end(), b.begin(), b.end(), [](QChar x, QChar y) { return x.unicode() < y.unicode(); });
        });
        bytes += '{';
        bool first = true;
        for (const QString &key : keys) {
            if (!first)
                bytes += ',';
            first = false;
            text(key);
            bytes += ':';
            value(object.value(key), depth + 1);
        }
        bytes += '}';
    }
};

} // namespace

Result<QByteArray> canonicalJson(const QJsonObject &object)
{
    Writer writer;
    writer.value(object, 0);
    if (!writer.fault.isEmpty())
        return failure(ErrorCode::InvalidInput, u"The value has no canonical form: %1."_s.arg(writer.fault));
    return writer.bytes;
}

} // namespace steward
