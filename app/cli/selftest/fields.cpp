#include "app/cli/selftest/fields.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace steward::cli::selftest {

using namespace Qt::StringLiterals;

namespace {

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

} // namespace

Fields::Fields(const QJsonObject &object, Plain plain)
    : m_object(object)
    , m_plain(plain)
{
}

void Fields::wrong(const QString &why)
{
    if (!m_fault)
        m_fault = Error{ErrorCode::InvalidInput, why};
}

bool Fields::has(const QString &name) const
{
    return m_object.contains(name) || m_object.contains(name + u"_hex"_s);
}

QByteArray Fields::fromHex(const QString &name, const QJsonValue &value)
{
    const QString digits = value.toString();
    if (!value.isString() || digits.size() % 2 != 0 || !std::all_of(digits.begin(), digits.end(), isHexDigit)) {
        wrong(u"\"%1\" is not a text of hexadecimal digits, two a byte."_s.arg(name));
        return {};
    }
    return QByteArray::fromHex(digits.toLatin1());
}

QByteArray Fields::bytes(const QString &name)
{
    if (!has(name))
        wrong(u"\"%1_hex\" is missing."_s.arg(name));
    return optionalBytes(name);
}

QByteArray Fields::optionalBytes(const QString &name)
{
    const QString hexName = name + u"_hex"_s;
    if (m_object.contains(hexName))
        return fromHex(hexName, m_object.value(hexName));
    if (m_object.contains(name) && m_plain == Plain::Hex)
        return fromHex(name, m_object.value(name));
    if (m_object.contains(name) && !m_object.value(name).isString())
        wrong(u"\"%1\" is not a text."_s.arg(name));
    return m_object.value(name).toString().toUtf8();
}

QString Fields::text(const QString &name)
{
    if (!m_object.value(name).isString())
        wrong(u"\"%1\" is missing, or is not a text."_s.arg(name));
    return m_object.value(name).toString();
}

std::optional<qint64> Fields::number(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    const QString spelt = value.toString();
    const bool isDecimal = value.isString() && !spelt.isEmpty()
                           && std::all_of(spelt.begin(), spelt.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (isDecimal) {
        bool fits = false;
        const qint64 number = spelt.toLongLong(&fits);
        return fits ? std::optional(number) : std::nullopt;
    }
    if (!value.isDouble() || value.toDouble() != std::floor(value.toDouble())) {
        wrong(u"\"%1\" is missing, or is no whole number."_s.arg(name));
        return std::nullopt;
    }
    // As an integer where JSON wrote one; a double beyond 2^63 has the standard value.
    const qint64 number = value.toInteger(-1);
    return number < 0 ? std::nullopt : std::optional(number);
}

qint64 Fields::count(const QString &name, qint64 most, std::optional<qint64> otherwise)
{
    if (otherwise && !has(name))
        return *otherwise;
    const std::optional<qint64> value = number(name);
    if (!value || *value > most)
        wrong(u"\"%1\" is not a number from 0 to %2."_s.arg(name).arg(most));
    return std::min(value.value_or(0), most);
}

bool Fields::flag(const QString &name) const
{
    return m_object.value(name).toBool();
}

QList<QByteArray> Fields::hexList(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isArray() && !value.isNull() && !value.isUndefined())
        wrong(u"\"%1\" is not a list."_s.arg(name));
    QList<QByteArray> list;
    for (const QJsonValue &each : value.toArray())
        list.append(fromHex(name, each));
    return list;
}

QStringList Fields::texts(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isArray())
        wrong(u"\"%1\" is missing, or is not a list."_s.arg(name));
    QStringList list;
    for (const QJsonValue &each : value.toArray()) {
        if (!each.isString())
            wrong(u"\"%1\" holds something that is not a text."_s.arg(name));
        list.append(each.toString());
    }
    return list;
}

QJsonObject Fields::object(const QString &name)
{
    if (!m_object.value(name).isObject())
        wrong(u"\"%1\" is missing, or is not an object."_s.arg(name));
    return m_object.value(name).toObject();
}

QJsonObject accepted(QJsonObject facts)
{
    facts.insert(u"ok"_s, true);
    return facts;
}

QJsonObject refused(const QString &why)
{
    return {{u"ok"_s, false}, {u"why"_s, why}};
}

QString hex(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toHex());
}

} // namespace steward::cli::selftest
