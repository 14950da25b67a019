#include "core/sources/row_digest.h"

#include "core/base/hash.h"

#include <QStringList>
#include <QtEndian>

#include <bit>

namespace steward::sources {

using namespace Qt::StringLiterals;

namespace {

/** A letter for the type, the length in eight bytes, the bytes: no two sequences of these spell alike. */
void append(QByteArray &out, char type, QByteArrayView bytes)
{
    char length[8];
    qToBigEndian<quint64>(quint64(bytes.size()), length);
    out.append(type);
    out.append(length, 8);
    out.append(bytes);
}

void append(QByteArray &out, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr: return append(out, 'n', {});
    case QMetaType::Bool: return append(out, '?', value.toBool() ? "1" : "0");
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::LongLong: return append(out, 'i', QByteArray::number(value.toLongLong()));
    case QMetaType::ULongLong: return append(out, 'i', QByteArray::number(value.toULongLong()));
    case QMetaType::Float:
    case QMetaType::Double: {
        char bits[8];
        qToBigEndian<quint64>(std::bit_cast<quint64>(value.toDouble()), bits);
        return append(out, 'd', QByteArrayView(bits, 8));
    }
    case QMetaType::QByteArray: return append(out, 'b', value.toByteArray());
    case QMetaType::QVariantList: {
        QByteArray parts;
        for (const QVariant &part : value.toList())
            append(parts, part);
        return append(out, 'l', parts);
    }
    case QMetaType::QStringList: {
        QByteArray parts;
        for (const QString &part : value.toStringList())
            append(parts, 's', part.toUtf8());
        return append(out, 'l', parts);
    }
    default: return append(out, 's', value.toString().toUtf8());
    }
}

} // namespace

QByteArray digestOf(const QVariantMap &values)
{
    QByteArray encoded;
    for (auto column = values.begin(); column != values.end(); ++column) {
        if (column.key().startsWith("steward:"_L1))
            continue;
        append(encoded, 'c', column.key().toUtf8());
        append(encoded, column.value());
    }
    return sha256(encoded);
}

} // namespace steward::sources
