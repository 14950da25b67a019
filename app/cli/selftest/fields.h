#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace steward::cli::selftest {

/**
 * The fields of one line. Bytes stand as hex under `name_hex`, or as text under the plain name.
 *
 * With Plain::Hex the plain name holds hex too. What is missing or misspelt is remembered as the fault of the line; the
 * value is then empty.
 */
class Fields
{
public:
    enum class Plain { Text, Hex };
    explicit Fields(const QJsonObject &object, Plain plain = Plain::Text);

    bool has(const QString &name) const;
    QByteArray bytes(const QString &name);
    /** Empty where the field is not there. */
    QByteArray optionalBytes(const QString &name);
    QString text(const QString &name);
    /** A whole number, or one in decimal as a text; nothing where it is below 0 or above 2^63 - 1. */
    std::optional<qint64> number(const QString &name);
    /** As number(), but more than `most` is a fault of the line. */
    qint64 count(const QString &name, qint64 most, std::optional<qint64> otherwise = {});
    bool flag(const QString &name) const;
    /** Bytes in hex, each an element of the list; no list and null are the empty list. */
    QList<QByteArray> hexList(const QString &name);
    QStringList texts(const QString &name);
    QJsonObject object(const QString &name);

    /** The first fault, or nothing. */
    const std::optional<Error> &fault() const { return m_fault; }

private:
    void wrong(const QString &why);
    QByteArray fromHex(const QString &name, const QJsonValue &value);

    QJsonObject m_object;
    Plain m_plain;
    std::optional<Error> m_fault;
};

/** `{"ok":true, …}` */
QJsonObject accepted(QJsonObject facts = {});
/** `{"ok":false,"why":"…"}` */
QJsonObject refused(const QString &why);
/** Bytes as they are answered. */
QString hex(QByteArrayView bytes);

template<typename T>
QJsonObject refused(const Result<T> &result)
{
    return refused(result.error().message);
}

} // namespace steward::cli::selftest
