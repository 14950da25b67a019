#include "core/ledger/checkpoint.h"

#include "core/ledger/spelling.h"

namespace steward::ledger {

using namespace Qt::StringLiterals;

QByteArray Checkpoint::text() const
{
    return origin.toUtf8() + '\n' + QByteArray::number(size) + '\n' + root.toBase64() + '\n';
}

Result<Checkpoint> Checkpoint::parse(const QByteArray &text)
{
    const auto refused = [](const QString &why) {
        return failure(ErrorCode::Corrupt, u"This is no checkpoint of a trail: %1."_s.arg(why));
    };
    if (!text.endsWith('\n') || !isPlainText(text))
        return refused(u"it does not end with a newline, is no UTF-8, or has control characters"_s);
    const QList<QByteArray> lines = text.chopped(1).split('\n');
    if (lines.size() != 3)
        return refused(u"it has %1 lines, not origin, size and root"_s.arg(lines.size()));
    if (lines[0].isEmpty())
        return refused(u"its origin is empty"_s);
    const std::optional<qint64> size = fromDecimal(lines[1]);
    if (!size)
        return refused(u"its size is no plain number"_s);
    const std::optional<QByteArray> root = fromCanonicalBase64(lines[2]);
    if (!root || root->size() != 32)
        return refused(u"its root is not 32 bytes in base64"_s);
    return Checkpoint{QString::fromUtf8(lines[0]), *size, *root};
}

} // namespace steward::ledger
