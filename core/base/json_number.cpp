#include "core/base/canonical_json.h"

#include <charconv>
#include <cmath>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

/** The shortest digits that read back as the number, and how many of them stand before the point: 0.digits * 10^point.
 */
struct Digits
{
    QByteArray digits;
    int point = 0;
};

Digits shortestDigits(double number)
{
    char text[32];
    const auto printed = std::to_chars(text, text + sizeof(text), number, std::chars_format::scientific);
    const QByteArrayView spelt(text, printed.ptr - text);
    const qsizetype e = spelt.indexOf('e');
    Digits found;
    found.digits = spelt.first(e).toByteArray();
    found.digits.remove(1, 1); // the point, where there is one
    found.point = spelt.sliced(e + 1).toByteArray().toInt() + 1;
    return found;
}

/** ECMA-262, Number::toString with radix 10, for a number above zero. */
QByteArray layOut(const Digits &number)
{
    const QByteArray &digits = number.digits;
    const int count = int(digits.size());
    const int point = number.point;
    if (count <= point && point <= 21)
        return digits + QByteArray(point - count, '0');
    if (0 < point && point <= 21)
        return digits.first(point) + '.' + digits.sliced(point);
    if (-6 < point && point <= 0)
        return "0." + QByteArray(-point, '0') + digits;
    const int exponent = point - 1;
    const QByteArray tail = (exponent < 0 ? "e-" : "e+") + QByteArray::number(std::abs(exponent));
    return count == 1 ? digits + tail : digits.first(1) + '.' + digits.sliced(1) + tail;
}

} // namespace

Result<QByteArray> canonicalNumber(double number)
{
    if (!std::isfinite(number))
        return failure(ErrorCode::InvalidInput, u"JSON has no infinity and no \"not a number\"."_s);
    if (number == 0)
        return QByteArray("0"); // -0 too
    const QByteArray spelt = layOut(shortestDigits(std::abs(number)));
    return number < 0 ? '-' + spelt : spelt;
}

} // namespace steward
